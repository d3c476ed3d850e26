"""What narrows the portfolio down: a button with all that can be asked for, and a chip for each thing that is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.ui.dialogs.industry_words import industry_words
from wa_desktop.ui.models.portfolio_cells import tag_text
from wa_desktop.ui.models.portfolio_facts import client_key, tags_of
from wa_desktop.ui.models.portfolio_filter import AnsweredWant, DueWant, PortfolioFilter, RiskWant
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.models.ticks import TickRow
from wa_desktop.ui.portfolio.filter_ticks import FilterTicksDialog, TickWords
from wa_desktop.ui.portfolio.filter_words import (
    FilterPart,
    answered_choice,
    due_choice,
    environments,
    parts_of,
    risk_choice,
)
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.button import Button, link
from wa_desktop.ui.widgets.filter_button import FilterChip, StayingMenu
from wa_desktop.ui.widgets.flow_layout import FlowLayout

LONGEST_WORD = 40


class FilterMenuButton(Button):
    """`filter_changed` carries the PortfolioFilter that is wanted now; its text is left as it is."""

    filter_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._filter = PortfolioFilter()
        self._entries: Sequence[PortfolioEntry] = ()
        self._lens_names: Mapping[str, str] = {}
        self._asking = ""
        self.clicked.connect(self.open)
        self.show_filter(PortfolioFilter())

    def offer(self, entries: Sequence[PortfolioEntry], lens_names: Mapping[str, str]) -> None:
        """Offer the clients, tags and industries of these workloads, and the lenses by alias."""
        self._entries, self._lens_names = entries, lens_names

    def show_filter(self, wanted: PortfolioFilter) -> None:
        """Show what is in force."""
        self._filter = wanted
        count = sum(1 for _ in parts_of(wanted, {}))
        self.setText(self.tr("Filter · {count} ▾").format(count=count) if count else self.tr("Filter ▾"))
        self.setAccessibleName(self.tr("Filter the workloads, %n choice(s) in force", "", count))
        self.updateGeometry()

    def open(self) -> None:
        """Open the list below the button."""
        menu = self.menu_of_fields()
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def menu_of_fields(self) -> QMenu:
        """Everything that can be asked for."""
        menu = StayingMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for field, text in (
            ("clients", self.tr("Client…")),
            ("tags", self.tr("Tag…")),
            ("industries", self.tr("Industry…")),
            ("lenses", self.tr("Lens…")),
        ):
            menu.addAction(text).setData((field, None))
        menu.addSeparator()
        for environment, word in environments():
            self._add(menu, word, "environments", environment)
        for field, choices in (
            ("risk", [(each, risk_choice(each)) for each in RiskWant]),
            ("due", [(each, due_choice(each)) for each in DueWant]),
            ("answered", [(each, answered_choice(each)) for each in AnsweredWant]),
        ):
            menu.addSeparator()
            for value, word in choices:
                self._add(menu, word, field, value)
        menu.addSeparator()
        self._add(menu, self.tr("Archived ones"), "archived", value=True)
        menu.triggered.connect(self._on_triggered)
        return menu

    def ask(self, field: str) -> None:
        """Ask for values of a field of which there are many."""
        rows = self._rows(field)
        headings = {
            "clients": (self.tr("Show which clients?"), self.tr("Find a client")),
            "tags": (self.tr("Show which tags?"), self.tr("Find a tag")),
            "industries": (self.tr("Show which industries?"), self.tr("Find an industry")),
            "lenses": (self.tr("Show which lenses?"), self.tr("Find a lens")),
        }
        given = getattr(self._filter, field)
        ticked = [client_key(name) for name in given] if field == "clients" else list(given)
        self._asking = field
        dialog = FilterTicksDialog(TickWords(*headings[field]), rows, ticked, self.window())
        dialog.chosen.connect(self._on_ticked)
        dialog.open()

    def _add(self, menu: QMenu, word: str, field: str, value: object) -> None:
        action = menu.addAction(word)
        action.setCheckable(True)
        action.setChecked(self._filter.holds(field, value))
        action.setData((field, value))

    def _rows(self, field: str) -> list[TickRow]:
        """The values that workloads have, with how many have them."""
        if field == "clients":
            return self._client_rows()
        if field == "tags":
            numbers = Counter(tag for entry in self._entries for tag in tags_of(entry.tags_text))
            pairs = [(tag, tag_text(tag), count) for tag, count in numbers.items()]
            return _tick_rows(pairs)
        if field == "industries":
            words = industry_words()
            kinds = Counter(entry.industry_type for entry in self._entries if entry.industry_type)
            return _tick_rows([(kind, words.get(kind, kind), count) for kind, count in kinds.items()])
        return [TickRow(alias, "", one_line(name)) for alias, name in self._lens_names.items()]

    def _client_rows(self) -> list[TickRow]:
        numbers: Counter[str] = Counter()
        names: dict[str, str] = {}
        for entry in self._entries:
            key = client_key(entry.client)
            numbers[key] += 1
            names.setdefault(key, entry.client.strip() or self.tr("No client"))
        return _tick_rows([(key, names[key], count) for key, count in numbers.items()])

    def _on_triggered(self, action: QAction) -> None:
        field, value = action.data()
        if value is None:
            self.ask(field)
            return
        self.filter_changed.emit(self._filter.toggled(field, value))
        self._show_ticks(action)

    def _show_ticks(self, action: QAction) -> None:
        """The menu stays open: of choices that exclude each other only the last one keeps its tick."""
        menu = action.parent()
        if isinstance(menu, QMenu):
            for other in menu.actions():
                field, value = other.data() or ("", None)
                if field and value is not None:
                    other.setChecked(self._filter.holds(field, value))

    def _on_ticked(self, keys: tuple[object, ...]) -> None:
        field = self._asking
        if field == "clients":
            written = {client_key(entry.client): entry.client.strip() for entry in self._entries}
            keys = tuple(written.get(str(key), str(key)) for key in keys)
        self.filter_changed.emit(self._filter.with_values(field, keys))


class FilterChips(QWidget):
    """A chip for each choice in force, and what can be done with all of them; not there while there is none.

    `filter_changed` carries the PortfolioFilter that is left when a chip is pressed; `save_requested` asks to keep
    it under a name, `clear_requested` to drop it.
    """

    filter_changed = Signal(object)
    save_requested = Signal()
    clear_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[FilterPart] = []
        self.chips: list[FilterChip] = []
        self.save_button = link(self.tr("Save this filter…"))
        self.clear_button = link(self.tr("Clear"))
        self.clear_button.setAccessibleName(self.tr("Clear the filter"))
        self._flow = FlowLayout(self, 8)
        self._flow.addWidget(self.save_button)
        self._flow.addWidget(self.clear_button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.save_button.clicked.connect(self.save_requested)
        self.clear_button.clicked.connect(self.clear_requested)
        self.hide()

    def show_filter(
        self, wanted: PortfolioFilter, lens_names: Mapping[str, str], *, writable: bool = True
    ) -> None:
        """Show what is in force."""
        parts = list(parts_of(wanted, lens_names))
        if [part.word for part in parts] != [part.word for part in self._parts]:
            self._show_chips(parts)
        self._parts = parts
        self.save_button.setVisible(writable)
        self.setVisible(bool(parts or wanted.text.strip()))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many lines as the chips need."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """So too when a chip comes or goes."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _show_chips(self, parts: Sequence[FilterPart]) -> None:
        while item := self._flow.takeAt(0):
            widget = item.widget()
            if isinstance(widget, FilterChip):
                widget.hide()
                widget.deleteLater()
        self.chips = []
        for part in parts:
            word = one_line(part.word)
            chip = FilterChip(None, word if len(word) <= LONGEST_WORD else f"{word[:LONGEST_WORD]}…", self)
            chip.clicked.connect(self._on_chip_clicked)
            self._flow.addWidget(chip)
            chip.show()
            self.chips.append(chip)
        for button in (self.save_button, self.clear_button):
            self._flow.addWidget(button)

    def _fit(self) -> None:
        high = self._flow.heightForWidth(max(self.width(), px(200)))
        if high != self.height() or high != self.maximumHeight():
            self.setFixedHeight(high)

    def _on_chip_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, FilterChip) and chip in self.chips:
            self.filter_changed.emit(self._parts[self.chips.index(chip)].without)


def _tick_rows(values: Sequence[tuple[object, str, int]]) -> list[TickRow]:
    rows = sorted(values, key=lambda value: value[1].casefold())
    return [TickRow(key, "", one_line(word), str(count)) for key, word, count in rows]
