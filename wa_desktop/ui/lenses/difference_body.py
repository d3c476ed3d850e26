"""What differs between two lenses: the counts, what has changed by pillar, and the texts of the item in hand."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from wa_desktop.domain.lens import Risk
from wa_desktop.domain.lens_changes import LensChanges, QuestionChange
from wa_desktop.ui.lenses.difference_words import (
    DELETED,
    NEW,
    UPDATED,
    all_counts,
    change_parts,
    counts_text,
    mark_word,
    question_tone,
)
from wa_desktop.ui.lenses.marked_text import PassagePair, VersionsLine
from wa_desktop.ui.lenses.passages import Passage, lens_passages, pillar_passages, question_passages
from wa_desktop.ui.models.rows import Cell, Look, Row, one_line, section_row
from wa_desktop.ui.theme.type import margins, px, strong
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.column import Column
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.label import Label, breakable, muted, title
from wa_desktop.ui.widgets.table import RowsView, TableCard
from wa_desktop.ui.words import tr

LENS: Hashable = ("lens", "")
LIST_WIDTH, TEXTS_WIDTH = 420, 620


class DifferenceBody(QWidget):
    """Shows a difference of two lenses; the arrows go from item to item."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes: LensChanges | None = None
        self._names = ("", "")
        self.counts: list[Label] = []
        self.nothing = muted(self.tr("Both versions ask the same in the same words."), 14, wrap=True)
        self.table = RowsView(
            self.tr("What is different"), (self.tr("Pillars and questions"), ""), 0, self, least=150
        )
        self.texts = _Texts(self.tr("Texts before and after"))
        self._counts_line = FlowLayout(spacing=18)
        self._halves = QSplitter(Qt.Orientation.Horizontal)
        self._build()
        self.table.row_chosen.connect(self._on_row_chosen)
        self.setFocusProxy(self.table)

    @property
    def passages(self) -> tuple[Passage, ...]:
        """The texts that are shown."""
        return self.texts.passages

    def show_changes(self, changes: LensChanges, names: tuple[str, str] | None = None) -> None:
        """Show another difference; `names` are what the two versions are called, else what they call themselves."""
        self._changes = changes
        self._names = names or (changes.before.version, changes.after.version)
        for label, (name, counts) in zip(self.counts, all_counts(changes), strict=True):
            label.setText(f"{name}: {counts_text(counts)}")
        self.nothing.setVisible(changes.is_empty)
        self._halves.setVisible(not changes.is_empty)
        self.table.show_rows(())
        self.table.show_rows(difference_rows(changes))

    def _build(self) -> None:
        for _ in range(3):
            label = Label("", pixels=13)
            label.setFont(strong(13))
            self.counts.append(label)
            self._counts_line.addWidget(label)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, px(6), 0)
        column.addWidget(TableCard(self.table))
        column.addStretch(1)
        self._halves.addWidget(left)
        self._halves.addWidget(self.texts)
        self._halves.setChildrenCollapsible(False)
        self._halves.setSizes([px(LIST_WIDTH), px(TEXTS_WIDTH)])
        self._halves.setStretchFactor(0, 2)
        self._halves.setStretchFactor(1, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        line = QHBoxLayout()
        line.addLayout(self._counts_line, 1)
        layout.addLayout(line)
        layout.addWidget(self.nothing)
        layout.addWidget(self._halves, 1)
        layout.addStretch(0)

    def _on_row_chosen(self, key: Hashable) -> None:
        changes = self._changes
        if changes is None or not isinstance(key, tuple):
            self.texts.show_item("", "", [], self._names)
            return
        kind, name = key
        if kind == "lens":
            self.texts.show_item(tr("The lens itself"), "", lens_passages(changes), self._names)
        elif kind == "pillar":
            pillar = next(one for one in changes.pillars if one.pillar.id == name)
            self.texts.show_item(pillar.pillar.name, tr("Pillar"), pillar_passages(pillar), self._names)
        else:
            change = next(one for one in changes.questions if one.question.key == name)
            self.texts.show_item(
                change.question.title, _about(change), question_passages(change), self._names
            )


class _Texts(Column):
    """The texts of one item, pair by pair; the arrow keys scroll it."""

    def __init__(self, name: str) -> None:
        super().__init__(Panel())
        self.passages: tuple[Passage, ...] = ()
        self.read_by_keyboard(name)
        self.setMinimumWidth(px(260))

    def sizeHint(self) -> QSize:
        """A good part of the window."""
        return QSize(px(TEXTS_WIDTH), px(420))

    def show_item(self, heading: str, about: str, passages: list[Passage], names: tuple[str, str]) -> None:
        """Show another item from its top."""
        self.passages = tuple(passages)
        panel = Panel()
        layout = QVBoxLayout(panel)
        layout.setContentsMargins(margins(16, 12, 16, 12))
        layout.setSpacing(px(4))
        if heading:
            layout.addWidget(title(breakable(heading), 16))
        if about:
            layout.addWidget(muted(about, 13, wrap=True))
        if passages:
            layout.addWidget(VersionsLine(names))
        for passage in passages:
            layout.addWidget(PassagePair(passage, names))
        layout.addStretch(1)
        self.setAccessibleDescription("\n".join(passage.spoken for passage in passages))
        self.setWidget(panel)
        self.fit()


def difference_rows(changes: LensChanges) -> list[Row]:
    """The lens itself, then pillar by pillar what differs; items are named by kind and id."""
    rows = []
    if changes.renamed or changes.described:
        parts = [
            text
            for differs, text in (
                (changes.renamed, tr("another name")),
                (changes.described, tr("other description")),
            )
            if differs
        ]
        rows.append(_row(LENS, Cell(tr("The lens itself"), ", ".join(parts), look=Look.STRONG), UPDATED))
    for pillar, change, questions in changes.in_pillars():
        rows.append(section_row(one_line(pillar.name).upper(), 2))
        if change:
            tone = NEW if change.before is None else DELETED if change.after is None else UPDATED
            was = (
                tr("called {name} before").format(name=one_line(change.before.name)) if change.before else ""
            )
            detail = was if tone is UPDATED else ""
            rows.append(_row(("pillar", pillar.id), Cell(tr("The pillar"), detail, look=Look.STRONG), tone))
        for one in questions:
            question = one.question
            about = " · ".join(part for part in (one_line(question.label), _about(one)) if part)
            cell = Cell(one_line(question.title), about, look=Look.STRONG, tooltip=question.title)
            rows.append(_row(("question", question.key), cell, question_tone(one)))
    return rows


def _row(key: Hashable, cell: Cell, tone: Risk) -> Row:
    return Row(key, (cell, Cell(mark_word(tone), risk=tone)))


def _about(change: QuestionChange) -> str:
    return ", ".join(change_parts(change))
