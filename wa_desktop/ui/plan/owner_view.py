"""The plan by owner: everybody with their totals at the left, the sheet of the one in hand at the right."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QPalette
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from wa_desktop.review.plan import ActionFields
from wa_desktop.ui.plan.beside import Beside
from wa_desktop.ui.plan.owner_list import OwnerList
from wa_desktop.ui.plan.owner_menu import NewOwnerDialog, fill_owner_menu, open_below
from wa_desktop.ui.plan.owner_sheet import OwnerSheet, owner_sheets, text_of
from wa_desktop.ui.plan.owner_table import OwnerTable
from wa_desktop.ui.plan.requests import PlanRequests
from wa_desktop.ui.plan.sheet import PlanSheet
from wa_desktop.ui.plan.view import PlanView
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.empty_state import EmptyState
from wa_desktop.ui.widgets.label import Label, muted, title
from wa_desktop.ui.widgets.table import TableCard, plain_tooltip

BOTH_WIDTH = 620
LIST_WIDTH = 200


class OwnerView(PlanView):
    """Actions are given to somebody else one by one or all at once; each is one step that can be undone."""

    def __init__(self, requests: PlanRequests, parent: QWidget | None = None) -> None:
        super().__init__(requests, parent)
        self._owner: str | None = None
        self._given: tuple[str, ...] = ()
        self._announced = ""
        self.list = OwnerList()
        self.table = OwnerTable()
        self.name = title("", 18)
        self.figures = muted("", 13, wrap=True)
        self.overdue = Label("", pixels=13, role=QPalette.ColorRole.BrightText)
        self.copy_button = quiet(self.tr("Copy as text"))
        self.give_all_button = quiet(self.tr("Give all to…"))
        self.empty = EmptyState(self)
        self.empty.say(
            self.tr("No actions yet"),
            self.tr("Make actions from the gaps, or begin with a new one. Here you see who has what to do."),
        )
        self._stack = QStackedWidget(self)
        self._build()
        self._connect()

    @property
    def owner_in_hand(self) -> OwnerSheet | None:
        """The owner whose sheet is shown; None if there is nobody."""
        return self.list.in_hand

    def show_sheet(self, sheet: PlanSheet) -> None:
        """Show everybody; owner and action in hand stay so. Where an owner has gone, the action in hand leads on."""
        super().show_sheet(sheet)
        owners = owner_sheets(sheet)
        if self._owner not in {one.owner for one in owners}:
            line = sheet.line(self._announced)
            self._owner = line.action.owner if line else None
        self.list.show_owners(owners, self._owner)
        self._stack.setCurrentIndex(0 if owners else 1)
        self._show_owner()

    def choose(self, action_id: str) -> bool:
        """Take an action in hand, with its owner; False if it is not here."""
        line = self.sheet.line(action_id) if self.sheet else None
        return line is not None and self.list.choose(line.action.owner) and self.table.choose(action_id)

    def copy_text(self) -> None:
        """Put the sheet in hand on the clipboard."""
        owner = self.owner_in_hand
        if self.sheet and owner:
            QGuiApplication.clipboard().setText(text_of(self.sheet, owner))
            self.requests.said.emit(self.tr("The sheet is on the clipboard, without internal notes."))

    def _build(self) -> None:
        side = Card()
        side.setMinimumWidth(px(LIST_WIDTH))
        inside = QVBoxLayout(side)
        inside.setContentsMargins(margins(3, 3, 3, 3))
        inside.addWidget(self.list)
        head = QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(self.name, 1)
        head.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.give_all_button, 0, Qt.AlignmentFlag.AlignTop)
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addLayout(head)
        column.addWidget(self.figures)
        column.addWidget(self.overdue)
        column.addSpacing(px(4))
        column.addWidget(TableCard(self.table))
        column.addStretch()
        self._stack.addWidget(Beside(side, sheet, (1, 3), BOTH_WIDTH))
        self._stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_owner_chosen)
        self.table.row_chosen.connect(self._on_row_chosen)
        self.table.row_activated.connect(self._on_row_activated)
        self.table.give_requested.connect(self._on_give_requested)
        self.table.removal_requested.connect(self._on_removal_requested)
        self.copy_button.clicked.connect(self.copy_text)
        self.give_all_button.clicked.connect(self._on_give_all_clicked)

    def _show_owner(self) -> None:
        owner = self.owner_in_hand
        if owner is None:
            self._announce("")
            return
        self._owner = owner.owner
        self.name.setText(owner.name)
        self.figures.setText(" · ".join(owner.figures()))
        self.overdue.setText(owner.overdue_words())
        self.overdue.setVisible(bool(owner.overdue))
        about = self.tr("Every action of {owner}, what is done too, in one step.")
        self.give_all_button.setToolTip(plain_tooltip(about.format(owner=owner.name)) if owner.owner else "")
        self.table.setAccessibleName(self.tr("Actions of {owner}").format(owner=owner.name))
        self.table.show_owner(owner)

    def _announce(self, action_id: str) -> None:
        if action_id != self._announced:
            self._announced = action_id
            self.action_chosen.emit(action_id)

    def _ask_whom(self, action_ids: tuple[str, ...], where: QPoint) -> None:
        """Offer everybody else."""
        if self.sheet is None or self._owner is None or not action_ids:
            return
        self._given = action_ids
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        fill_owner_menu(menu, self.sheet.owners, self._owner)
        menu.triggered.connect(self._on_menu_triggered)
        open_below(menu, where)

    # What people do

    def _on_owner_chosen(self, _owner: str) -> None:
        self._show_owner()

    def _on_row_chosen(self, key: object) -> None:
        self._announce(key if isinstance(key, str) else "")

    def _on_row_activated(self, key: object) -> None:
        if isinstance(key, str):
            self.edit_requested.emit(key)

    def _on_removal_requested(self, action_id: str) -> None:
        self.requests.remove((action_id,))

    def _on_give_requested(self, action_id: str, where: QPoint) -> None:
        self._ask_whom((action_id,), where)

    def _on_give_all_clicked(self) -> None:
        owner = self.owner_in_hand
        below = self.give_all_button.mapToGlobal(self.give_all_button.rect().bottomLeft())
        self._ask_whom(owner.ids if owner else (), below)

    def _on_menu_triggered(self, entry: QAction) -> None:
        name = entry.data()
        if name is not None:
            self._on_named(name)
            return
        question = self.tr("Give %n action(s) to whom?", "", len(self._given))
        dialog = NewOwnerDialog(question, self)
        dialog.named.connect(self._on_named)
        dialog.open()

    def _on_named(self, owner: str) -> None:
        """Those that were removed meanwhile are nobody's any more."""
        snapshot = self.requests.snapshot
        left = tuple(one for one in self._given if snapshot.action(one))
        if left:
            self.requests.edit_many(left, ActionFields(owner=owner))
