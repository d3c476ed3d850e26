"""Beside the library: what the lens in hand asks, and where it comes from."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QWidget

from wa_desktop.domain.lens import Lens
from wa_desktop.ui.models.lenses import LibraryEntry, origin_word
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.label import Label, muted, section, title
from wa_desktop.ui.widgets.side_panel import Part, SidePanel
from wa_desktop.ui.words import day_word, say


class LensPanel(SidePanel):
    """Shows one stored lens; `export_requested` carries its id."""

    export_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The lens in hand"), parent)
        self._entry: LibraryEntry | None = None
        self.show_entry(None)

    def show_entry(self, entry: LibraryEntry | None) -> None:
        """Show a lens, or what to do to see one."""
        if entry is not None and entry is self._entry:
            return
        self._entry = entry
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

    def _on_export_clicked(self) -> None:
        if self._entry:
            self.export_requested.emit(self._entry.version.id)
