"""The menu in which the columns of the portfolio are chosen, from a button and from the heading of the table."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from wa_desktop.domain.lens import LensVersion
from wa_desktop.ui.models.portfolio_columns import ColumnChoice, Part
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.widgets.button import Button
from wa_desktop.ui.widgets.filter_button import StayingMenu
from wa_desktop.ui.widgets.plain_table import PlainTable


class ColumnsButton(Button):
    """`choice_changed` carries the ColumnChoice that is wanted now. `lenses` gives those whose pillars can be shown."""

    choice_changed = Signal(object)

    def __init__(
        self,
        table: PlainTable,
        choice: Callable[[], ColumnChoice],
        lenses: Callable[[], Sequence[LensVersion]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self._choice, self._lenses = choice, lenses
        self.setText(self.tr("Columns ▾"))
        self.setAccessibleName(self.tr("Choose the columns"))
        header = table.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu)
        self._header = header
        self.clicked.connect(self._on_clicked)

    def menu_of_columns(self) -> QMenu:
        """A tick for each part, the lens whose pillars are shown, and the way back."""
        menu = StayingMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        choice = self._choice()
        for part in Part:
            if part is not Part.WORKLOAD:
                self._add(menu, part.word, part, checked=part in choice.parts)
        menu.addSeparator()
        lenses = menu.addMenu(self.tr("Pillars of"))
        for version in self._lenses():
            self._add(lenses, one_line(version.name), version.alias, checked=version.alias == choice.lens)
        menu.addSeparator()
        back = menu.addAction(self.tr("As at the start"))
        back.setData(ColumnChoice())
        menu.triggered.connect(self._on_triggered)
        return menu

    @staticmethod
    def _add(menu: QMenu, text: str, value: object, *, checked: bool) -> None:
        action = menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(checked)
        action.setData(value)

    def _on_triggered(self, action: QAction) -> None:
        value, choice = action.data(), self._choice()
        if isinstance(value, Part):
            choice = choice.with_part(value, shown=action.isChecked())
        elif isinstance(value, ColumnChoice):
            choice = value
        elif isinstance(value, str):
            choice = choice.with_lens(value)
        self.choice_changed.emit(choice)

    def _on_clicked(self) -> None:
        menu = self.menu_of_columns()
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def _on_header_menu(self, place: QPoint) -> None:
        self.menu_of_columns().popup(self._header.viewport().mapToGlobal(place))
