"""The outline of the lens that is written: a tree to find, move and make pillars, questions and choices in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.lensfile.findings import Path
from wa_desktop.studio.draft import Step
from wa_desktop.studio.values import Json, item_path
from wa_desktop.ui.studio.desk import StudioDesk
from wa_desktop.ui.studio.finding_groups import tallies
from wa_desktop.ui.studio.outline_acts import ADDING, CHANGING, Act, Place, act_menu, can, move_step, step_of
from wa_desktop.ui.studio.outline_tree import OutlineTree
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.label import muted
from wa_desktop.ui.widgets.search_field import SearchField

NARROWEST, WIDEST = 230, 300


class Outline(Panel):
    """`chosen` carries the path of the item that is in hand now, `title_requested` says that its title is to be written.

    `entered` says that a person wants on to the form, `about_to_change` that what is half typed there is to be taken.
    """

    chosen = Signal(object)
    title_requested = Signal()
    about_to_change = Signal()
    entered = Signal()

    def __init__(self, desk: StudioDesk, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.RightEdge, parent)
        self._desk = desk
        self._focus: Path | None = None
        self.search = SearchField(self.tr("Find in the outline"), self)
        self.count = muted("", 12)
        self.tree = OutlineTree(self)
        self.add_button = quiet(self.tr("Add ▾"))
        self.change_button = quiet(self.tr("Change ▾"))
        self._build()
        self._connect()

    @property
    def path(self) -> Path:
        """The item in hand."""
        return self.tree.path

    def open_draft(self) -> None:
        """Show the desk's draft from the beginning."""
        self.search.clear()
        self.tree.open_value(self._desk.value)
        self.show_findings()

    def show_findings(self) -> None:
        """Mark what the check found."""
        self.tree.outline.show_tallies(tallies(self._desk.checked.findings))

    def choose(self, path: Path) -> None:
        """Take the item in hand that a path leads to or into."""
        self.tree.choose(item_path(path))

    def do(self, act: Act) -> None:
        """Do something to the item in hand, and take in hand what came of it."""
        path = self.path
        if not can(act, self._desk.value, path):
            return
        if act is Act.TITLE:
            self.title_requested.emit()
            return
        if not self._perform(lambda value: step_of(act, value, path)):
            return
        if act in {*ADDING[0], Act.ADD_NEXT}:
            self.title_requested.emit()
        else:
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        """Put the cursor into the field that finds an item."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    # Building

    def _build(self) -> None:
        self.setMinimumWidth(px(NARROWEST))
        self.setMaximumWidth(px(WIDEST))
        self.count.hide()
        head = QVBoxLayout()
        head.setContentsMargins(margins(12, 10, 12, 8))
        head.setSpacing(px(6))
        head.addWidget(self.search)
        head.addWidget(self.count)
        foot = QHBoxLayout()
        foot.setContentsMargins(margins(12, 8, 12, 10))
        foot.setSpacing(px(8))
        for button, name in (
            (self.add_button, self.tr("Add to the lens")),
            (self.change_button, self.tr("Change the item in hand")),
        ):
            button.setAccessibleName(name)
            foot.addWidget(button)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 1, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.tree, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self._desk.changed.connect(self._on_desk_changed)
        self.search.textChanged.connect(self._on_search)
        self.search.list_requested.connect(self._on_list_requested)
        self.tree.chosen.connect(self.chosen)
        self.tree.act_requested.connect(self.do)
        self.tree.entered.connect(self.entered)
        self.tree.menu_requested.connect(self._on_menu_requested)
        self.tree.outline.move_requested.connect(self._on_move_requested)
        self.add_button.clicked.connect(self._on_add_clicked)
        self.change_button.clicked.connect(self._on_change_clicked)

    # What happens

    def _perform(self, make: Callable[[Json], Step]) -> bool:
        """Make a step and go where it happened."""
        self.about_to_change.emit()
        return self._desk.perform(make, go=True)

    def _open_menu(self, button: QWidget, groups: tuple[tuple[Act, ...], ...]) -> None:
        self._show_menu(groups, button.mapToGlobal(QPoint(0, 0)))

    def _show_menu(self, groups: tuple[tuple[Act, ...], ...], place: QPoint) -> None:
        menu = act_menu(groups, self._desk.value, self.path, self)
        menu.triggered.connect(self._on_triggered)
        menu.popup(place)

    def _on_triggered(self, action: QAction) -> None:
        act = action.data()
        if isinstance(act, Act):
            self.do(act)

    def _on_add_clicked(self) -> None:
        self._open_menu(self.add_button, ADDING)

    def _on_change_clicked(self) -> None:
        self._open_menu(self.change_button, CHANGING)

    def _on_menu_requested(self, place: QPoint) -> None:
        self._show_menu((*ADDING, *CHANGING), place)

    def _on_move_requested(self, path: Path, holder: Path, before: int) -> None:
        self._perform(lambda value: move_step(value, path, Place(holder, before)))

    def _on_desk_changed(self) -> None:
        self.tree.show_value(self._desk.value)

    def _on_search(self, text: str) -> None:
        found = self.tree.search(text)
        self.count.setVisible(bool(text.strip()))
        self.count.setText(self.tr("%n found", "", found) if found else self.tr("Nothing has these words"))

    def _on_list_requested(self) -> None:
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
