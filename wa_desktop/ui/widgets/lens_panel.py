"""Beside the library: what the lens in hand asks, and where it comes from."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QWidget

from wa_desktop.domain.lens import Lens
from wa_desktop.ui.models.lenses import LibraryEntry, origin_word
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.button import link, quiet
from wa_desktop.ui.widgets.label import Label, muted, section, title
from wa_desktop.ui.widgets.side_panel import Part, SidePanel
from wa_desktop.ui.words import day_word, say


class LensPanel(SidePanel):
    """Shows one stored lens; `export_requested` carries its id, `upgrade_requested` its alias."""

    export_requested = Signal(int)
    upgrade_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The lens in hand"), parent)
        self._entry: LibraryEntry | None = None
        self._earlier = 0
        self.show_entry(None)

    def show_entry(self, entry: LibraryEntry | None, earlier: int = 0) -> None:
        """Show a lens, or what to do to see one; so many reviews use an earlier version than the newest."""
        if entry is not None and entry is self._entry and earlier == self._earlier:
            return
        self._entry, self._earlier = entry, earlier
        if entry is None:
            self.show_parts([muted(self.tr("Choose a lens to see what it asks."), wrap=True)])
            return
        version = entry.version
        origin = self.tr("{origin} · version {version} · {day}").format(
            origin=origin_word(version), version=version.version, day=day_word(version.added_at)
        )
        button = quiet(self.tr("Export…"))
        button.clicked.connect(self._on_export_clicked)
        parts: list[Part] = [title(version.name, 17), muted(origin, wrap=True), 4, button]
        if earlier:
            parts += [8, *self._upgrade(earlier)]
        if entry.problem:
            parts.append(Label(say(entry.problem), wrap=True))
        if entry.lens:
            parts += self._content(entry.lens)
        self.show_parts(parts)

    def _content(self, lens: Lens) -> list[Part]:
        parts: list[Part] = []
        if lens.description:
            parts += [6, Label(lens.description, wrap=True)]
        parts += [section(self.tr("Pillars")), self._pillars(lens)]
        if lens.source:
            parts += [section(self.tr("Source")), muted(lens.source, wrap=True)]
        if lens.levels_are_ours:
            parts.append(
                muted(self.tr("The levels of this lens are our judgement; AWS publishes none."), wrap=True)
            )
        return parts

    def _upgrade(self, earlier: int) -> list[Part]:
        """How many reviews could move to the newest version."""
        button = link(self.tr("Upgrade…"))
        button.clicked.connect(self._on_upgrade_clicked)
        text = (
            self.tr("A review uses an earlier version.")
            if earlier == 1
            else self.tr("%n review(s) use an earlier version.", "", earlier)
        )
        return [Label(text, wrap=True), button]

    def _pillars(self, lens: Lens) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(1)
        for row, pillar in enumerate(lens.pillars):
            name = Label(pillar.name, weight=QFont.Weight.Medium, wrap=True)
            practices = sum(len(question.practices) for question in pillar.questions)
            numbers = self.tr("{questions}, {practices}").format(
                questions=self.tr("%n question(s)", "", len(pillar.questions)),
                practices=self.tr("%n practice(s)", "", practices),
            )
            grid.addWidget(name, 3 * row, 0)
            grid.addWidget(muted(numbers, wrap=True), 3 * row + 1, 0)
            grid.setRowMinimumHeight(3 * row + 2, px(5))
        return table

    def _on_upgrade_clicked(self) -> None:
        if self._entry:
            self.upgrade_requested.emit(self._entry.version.alias)

    def _on_export_clicked(self) -> None:
        if self._entry:
            self.export_requested.emit(self._entry.version.id)
