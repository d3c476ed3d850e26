"""The themes of the workspace: made, edited, duplicated and deleted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wa_desktop.domain.editions import OURS, Paper, Theme
from wa_desktop.domain.editions_checks import MAX_THEME_NAME
from wa_desktop.domain.errors import KnownError, Message
from wa_desktop.domain.workload import comparable
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.button_keys import ButtonKeysDialog
from wa_desktop.ui.dialogs.confirm_dialog import ConfirmDialog
from wa_desktop.ui.dialogs.screen_room import fit_on_screen
from wa_desktop.ui.models.rows import Cell, Look, Row, one_line
from wa_desktop.ui.report.edition_desk import theme_of
from wa_desktop.ui.report.theme_dialog import ThemeDialog
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import Button, ButtonKind, primary, quiet
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.label import Label, muted, title
from wa_desktop.ui.widgets.table import RowsView, TableCard
from wa_desktop.ui.words import say, tr

WANTED = QSize(760, 480)
LEAST = QSize(520, 340)


class ThemesDialog(ButtonKeysDialog):
    """Enter edits, Ctrl+D duplicates, Delete asks before it deletes. `changed` carries the name of the theme now in hand.

    `use_requested` carries the name of the one that the client's documents are to have; the dialog closes with it.
    """

    changed = Signal(str)
    use_requested = Signal(str)

    def __init__(self, bridge: Bridge, chosen: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Themes"))
        self._bridge = bridge
        self._doomed = ""
        headings = (self.tr("Theme"), self.tr("Colors"), self.tr("Font"), self.tr("Paper"))
        self.table = RowsView(self.tr("Themes"), headings, 0, self)
        self.new_button = quiet(self.tr("New theme…"))
        self.edit_button = quiet(self.tr("Edit…"))
        self.duplicate_button = quiet(self.tr("Duplicate…"))
        self.delete_button = Button(self.tr("Delete…"), ButtonKind.DANGER)
        self.use_button = primary(self.tr("Use for this client"))
        self.close_button = quiet(self.tr("Close"))
        self.message = Label("", pixels=13, wrap=True)
        self._build()
        self._connect()
        self.refresh()
        self.table.choose(chosen)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def chosen(self) -> str:
        """The name of the theme in hand; empty for ours."""
        key = self.table.chosen
        return key if isinstance(key, str) else ""

    def refresh(self) -> None:
        """Read the themes again."""
        self.table.show_rows([_row(OURS, tr("WA Desktop")), *map(self._read, self._names())])
        self._show_buttons()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(24, 20, 24, 18))
        layout.setSpacing(px(10))
        layout.addWidget(title(self.tr("Themes")))
        sentence = self.tr("A theme is a consultancy’s look: colors, font, logo, footer and own templates.")
        layout.addWidget(muted(sentence, wrap=True))
        layout.addWidget(TableCard(self.table))
        holder = QWidget()
        buttons = FlowLayout(holder, 8)
        for button in (self.new_button, self.edit_button, self.duplicate_button, self.delete_button):
            buttons.addWidget(button)
        layout.addWidget(holder)
        layout.addStretch(1)
        self.message.hide()
        layout.addWidget(self.message)
        foot = QHBoxLayout()
        foot.setSpacing(px(10))
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.use_button)
        layout.addLayout(foot)
        fit_on_screen(self, WANTED, LEAST)
        for each in self.findChildren(QPushButton):
            each.setAutoDefault(False)

    def _connect(self) -> None:
        self.table.row_chosen.connect(self._show_buttons)
        self.table.row_activated.connect(self._on_edit)
        for button, slot in (
            (self.new_button, self._on_new),
            (self.edit_button, self._on_edit),
            (self.duplicate_button, self._on_duplicate),
            (self.delete_button, self._on_delete),
            (self.use_button, self._on_use),
            (self.close_button, self.reject),
        ):
            button.clicked.connect(slot)
        self._keys("Ctrl+D", self._on_duplicate)
        self._keys("Del", self._on_delete)
        self._bridge.failed.connect(self._on_failed)

    def _keys(self, keys: str, slot: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self.table)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(slot)

    def _names(self) -> Sequence[str]:
        return self._bridge.attempt(self._bridge.workspace.theme_names) or ()

    def _read(self, name: str) -> Row:
        """A theme as a row; a damaged one says so and can be deleted."""
        try:
            return _row(self._bridge.workspace.theme(name), one_line(name))
        except KnownError as error:
            sentence = say(error.sentence)
            problem = Cell(sentence, look=Look.PROBLEM, tooltip=sentence, span=3)
            return Row(name, (Cell(one_line(name), look=Look.STRONG), problem, Cell(), Cell()))

    def _show_buttons(self) -> None:
        writable, own = not self._bridge.workspace.read_only, bool(self.chosen)
        self.new_button.setEnabled(writable)
        self.duplicate_button.setEnabled(writable)
        self.edit_button.setEnabled(writable and own)
        self.delete_button.setEnabled(writable and own)
        reason = "" if writable else self.tr("This workspace is open for reading only.")
        ours = "" if own else self.tr("Ours stays as it is; duplicate it to change it.")
        for button in (self.new_button, self.duplicate_button):
            button.setToolTip(reason)
        for button in (self.edit_button, self.delete_button):
            button.setToolTip(reason or ours)

    def _open(self, theme: Theme, old_name: str = "") -> None:
        self.message.hide()
        dialog = ThemeDialog(self._bridge, theme, self._names(), old_name, self)
        dialog.saved.connect(self._on_saved)
        dialog.open()

    def _on_new(self) -> None:
        if self.new_button.isEnabled():
            self._open(OURS)

    def _on_edit(self, _key: object = None) -> None:
        """The theme in hand; of ours a copy, since it stays as it is."""
        if not self.chosen:
            self._on_duplicate()
            return
        theme = theme_of(self._bridge, self.chosen) if self.edit_button.isEnabled() else None
        if theme:
            self._open(theme, self.chosen)

    def _on_duplicate(self) -> None:
        theme = theme_of(self._bridge, self.chosen) if self.duplicate_button.isEnabled() else None
        if theme:
            self._open(replace(theme, name=self._free_name(theme.name or tr("WA Desktop"))))

    def _on_use(self) -> None:
        chosen = self.chosen
        self.accept()
        self.use_requested.emit(chosen)

    def _free_name(self, name: str) -> str:
        """The first free "… (copy)", "… (copy 2)", cut to the length a name may have."""
        taken = {comparable(one) for one in self._names()}
        number = 1
        while True:
            tail = self.tr(" (copy)") if number == 1 else self.tr(" (copy {number})").format(number=number)
            made = name[: MAX_THEME_NAME - len(tail)].rstrip() + tail
            if comparable(made) not in taken:
                return made
            number += 1

    def _on_delete(self) -> None:
        if not self.delete_button.isEnabled():
            return
        self._doomed = self.chosen
        dialog = ConfirmDialog(
            self.tr("Delete the theme “{name}”?").format(name=one_line(self._doomed)),
            self.tr("This cannot be undone. What is lost:"),
            [
                self.tr("its colors, logo and templates"),
                self.tr("clients whose documents have it get the look of WA Desktop"),
            ],
            self.tr("Delete"),
            self,
        )
        dialog.confirmed.connect(self._on_delete_confirmed)
        dialog.open()

    def _on_delete_confirmed(self) -> None:
        doomed, self._doomed = self._doomed, ""
        try:
            self._bridge.workspace.delete_theme(doomed)
        except KnownError as error:
            self._bridge.failed.emit(error.sentence)
            return
        self.refresh()
        self.changed.emit("")

    def _on_saved(self, theme: object) -> None:
        if isinstance(theme, Theme):
            self.refresh()
            self.table.choose(theme.name)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.changed.emit(theme.name)

    def _on_failed(self, sentence: Message) -> None:
        """The window's banner lies behind this dialog, so it says the same."""
        self.message.setText(say(sentence))
        self.message.show()


def _row(theme: Theme, name: str) -> Row:
    """A theme in four cells; ours has no name of its own."""
    paper = tr("US Letter") if theme.paper is Paper.LETTER else tr("A4")
    colors = " ".join(color for color in (theme.accent, theme.second) if color)
    return Row(
        theme.name,
        (
            Cell(name, one_line(theme.company), look=Look.STRONG),
            Cell(colors, look=Look.MUTED),
            Cell(one_line(theme.font) or tr("Roboto"), look=Look.MUTED),
            Cell(paper, look=Look.MUTED),
        ),
    )
