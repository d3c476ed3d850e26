"""Outline, form and preview of one draft: what is in hand in one of them is in hand in all."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.lensfile.findings import Finding, Path
from wa_desktop.studio.draft import Step
from wa_desktop.studio.edits import mended
from wa_desktop.studio.values import PILLAR, Json, depth_of, item_path, nearest
from wa_desktop.ui.review_keys import undo_legend
from wa_desktop.ui.studio.beside import PREVIEW, Beside
from wa_desktop.ui.studio.desk import StudioDesk
from wa_desktop.ui.studio.forms.item_form import ItemForm
from wa_desktop.ui.studio.outline import Outline
from wa_desktop.ui.widgets.main_and_panel import MainAndPanel

MAIN_WIDTH = 760
CHECK_AFTER = 60
"""Milliseconds without a step, such as a letter, after which findings and preview follow."""


class StudioBoard(QWidget):
    """`checked` says that findings are shown anew."""

    checked = Signal()

    def __init__(self, desk: StudioDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.outline = Outline(desk)
        self.form = ItemForm(desk)
        self.beside = Beside(desk)
        self._shown: Path | None = None
        self._later = QTimer(self, singleShot=True, interval=CHECK_AFTER)
        self._build()
        self._later.timeout.connect(self._show_checked)
        desk.changed.connect(self._on_changed)
        desk.place_requested.connect(self.go_to)
        self.outline.chosen.connect(self._on_chosen)
        self.outline.entered.connect(self._on_entered)
        self.outline.about_to_change.connect(self.form.finish_editing)
        self.beside.mend_requested.connect(self._on_mend_requested)
        self.outline.title_requested.connect(self._on_title_requested)
        self.beside.place_requested.connect(desk.go)
        self.outline.open_draft()
        self._show_checked()

    @property
    def path(self) -> Path:
        """The item in hand."""
        return self.outline.path

    def go_to(self, path: Path) -> None:
        """Take the item in hand that a path leads into, and its field where it leads to one."""
        self.show_main()
        self.outline.choose(path)
        item = item_path(path)
        if path != item and nearest(self.desk.value, item) == item:
            self.form.go_to(path)

    def show_findings(self) -> None:
        """Bring the findings into view."""
        if self.beside.isHidden():
            self.parts.toggle()
        self.beside.show_findings()

    def show_preview(self) -> None:
        """Bring the preview into view."""
        if self.beside.isHidden():
            self.parts.toggle()
        self.beside.tabs.setCurrentIndex(PREVIEW)

    def take_keyboard(self) -> None:
        """Put the keyboard on the outline, with the item in hand as it was."""
        self.show_main()
        self.outline.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads from form, preview and findings back to the outline."""
        if event.key() == Qt.Key.Key_Escape and not self.outline.tree.hasFocus():
            self.finish_editing()
            self.take_keyboard()
            return
        super().keyPressEvent(event)

    def show_main(self) -> None:
        """Where the panel stands in the place of outline and form, fold it away."""
        if self.isVisible() and not self.outline.isVisible():
            self.parts.toggle()

    def finish_editing(self) -> None:
        """Take over what is being typed."""
        self.form.finish_editing()
        self.beside.finish_editing()

    def _build(self) -> None:
        main = QWidget()
        line = QHBoxLayout(main)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.outline, 2)
        line.addWidget(self.form, 3)
        self.parts = MainAndPanel(main, self.beside, MAIN_WIDTH)
        self.parts.button.clicked.connect(self._on_panel_asked_for)
        self.parts.button.toggled.connect(self._show_button)
        self._show_button()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.parts)

    def _show_button(self) -> None:
        """In a narrow window the panel takes the place of outline and form, and the button leads back to them."""
        name = self.tr("Outline") if self.parts.button.isChecked() else self.tr("Preview")
        self.parts.button.setText(name)
        self.parts.button.updateGeometry()

    def _on_panel_asked_for(self) -> None:
        self.beside.tabs.setCurrentIndex(PREVIEW)

    def _on_changed(self) -> None:
        """An item that is another one now is shown at once, what is to be said of it a moment later."""
        self._show_item(self.outline.path)
        self._later.start()

    def _on_chosen(self, path: Path) -> None:
        self._show_item(path)
        self.beside.show_item(path)

    def _show_item(self, path: Path) -> None:
        if path != self._shown:
            self._shown = path
            self.form.show_item(path)

    def _show_checked(self) -> None:
        self._later.stop()
        self.outline.show_findings()
        self.beside.show_draft(self.outline.path)
        self.checked.emit()

    def _on_mend_requested(self, finding: Finding) -> None:
        """Mend it and show what is left to be said; the keyboard stays on the findings."""
        self.form.finish_editing()

        def mend(value: Json) -> Step:
            return mended(value, self.desk.checked, finding)

        if self.desk.perform(mend):
            self.desk.said.emit(self.tr("Mended. {key} takes it back.").format(key=undo_legend()))
        self._show_checked()

    def _on_entered(self) -> None:
        self._on_title_requested()

    def _on_title_requested(self) -> None:
        path = self.outline.path
        key = "name" if depth_of(path) <= PILLAR else "title"
        self.form.go_to((*path, key))
        self.form.page.field_at((key,)).editor.selectAll()
