"""Opens the dialogs on themes, parts and document control, and takes what is chosen there to the desk."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.report.control_dialog import ControlDialog
from wa_desktop.ui.report.edition_desk import EditionDesk
from wa_desktop.ui.report.look_part import LookPart
from wa_desktop.ui.report.parts_dialog import PartsDialog
from wa_desktop.ui.report.themes_dialog import ThemesDialog


class EditionDialogs(QObject):
    """One for each report page."""

    def __init__(self, bridge: Bridge, desk: EditionDesk, look: LookPart, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._desk, self._parent = bridge, desk, parent
        look.theme_chosen.connect(desk.choose_theme)
        look.language_chosen.connect(desk.choose_language)
        look.themes_button.clicked.connect(self.show_themes)
        look.parts_button.clicked.connect(self.show_parts)
        look.control_button.clicked.connect(self.show_control)

    def show_themes(self) -> None:
        """All themes of the workspace, with the client's in hand."""
        dialog = ThemesDialog(self._bridge, self._desk.choice.theme, self._parent.window())
        dialog.changed.connect(self._desk.refresh)
        dialog.use_requested.connect(self._desk.choose_theme)
        dialog.open()

    def show_parts(self) -> None:
        """The parts of the full report as the client gets them."""
        desk = self._desk
        PartsDialog(self._bridge, desk.choice.parts, desk.choose_parts, self._parent.window()).open()

    def show_control(self) -> None:
        """The document control of the workload."""
        desk = self._desk
        ControlDialog(self._bridge, desk.control, desk.keep_control, self._parent.window()).open()
