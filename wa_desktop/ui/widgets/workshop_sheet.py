"""The recap as a sheet of paper on screen: the same words as in the files, in the window's own type and colours."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.report import recap_words, words
from wa_desktop.report.recap_records import Recap, RecapList, RecapRisk
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.label import Label, muted
from wa_desktop.ui.widgets.pill import Pill

TWO_COLUMNS = 720
"""From this width on, in pixels of the design, the sections stand in two columns."""


class RecapSheet(Card):
    """One recap; made anew for another."""

    def __init__(self, recap: Recap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.recap = recap
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(px(34))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(30, 24, 30, 24))
        layout.setSpacing(px(6))
        names = " · ".join(name for name in (recap.client, recap.workload) if name)
        layout.addWidget(muted(f"{self._said(recap_words.RECAP)} · {names}", 13, wrap=True))
        layout.addWidget(Label(recap.name, pixels=22, weight=QFont.Weight.Bold, wrap=True))
        layout.addWidget(Label(recap.headline, pixels=15, weight=QFont.Weight.Medium, wrap=True))
        layout.addWidget(Label(" ".join(recap.sentences), pixels=14, wrap=True))
        layout.addSpacing(px(6))
        layout.addLayout(self._facts())
        layout.addSpacing(px(10))
        layout.addLayout(self._columns)
        layout.addSpacing(px(10))
        layout.addWidget(muted(recap.made, 12, wrap=True))
        self._fill()

    def share_width(self, width: int) -> None:
        """Two columns where a width has room for them."""
        wide = width >= px(TWO_COLUMNS)
        self._columns.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )

    def texts(self) -> str:
        """All words on it, for tests and for screen readers."""
        return "\n".join(label.text() for label in self.findChildren(Label))

    def _said(self, sentence: object) -> str:
        return self.recap.say(sentence)  # type: ignore[arg-type] # a Message

    def _facts(self) -> QGridLayout:
        recap = self.recap
        separator = recap.say(words.SEMICOLON)
        facts = (
            (recap.people.heading, separator.join(recap.people.all_lines) or self._said(recap_words.NOBODY)),
            (recap.sittings.heading, separator.join(recap.sittings.all_lines)),
            (self._said(recap_words.TIME), recap.time),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(18))
        grid.setVerticalSpacing(px(3))
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate((name, value) for name, value in facts if value):
            grid.addWidget(muted(name, 14), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(value, pixels=14, wrap=True), row, 1)
        return grid

    def _fill(self) -> None:
        recap, said = self.recap, self._said
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(px(5))
            self._columns.addLayout(column, 1)
        self._add(left, said(recap_words.COVERED), self._pillars(), said(recap_words.NOTHING_COVERED))
        self._add(left, said(recap_words.KEY_RISKS), self._risks(), said(recap_words.NO_RISKS))
        decisions = _lines(recap.decisions.all_lines)
        self._add(right, recap.decisions.heading, decisions, said(recap_words.NO_DECISIONS))
        points = list(self._lists(recap.open_points))
        self._add(right, said(recap_words.OPEN_POINTS), points, said(recap_words.NO_OPEN_POINTS))
        self._add(right, said(recap_words.NEXT_STEPS), self._steps(), said(recap_words.NO_NEXT_STEPS))
        left.addStretch(1)
        right.addStretch(1)

    @staticmethod
    def _add(column: QVBoxLayout, heading: str, parts: list[QWidget], instead: str) -> None:
        """A section; where nothing is in it, a sentence says so."""
        head = Label(heading, pixels=16, weight=QFont.Weight.Bold, wrap=True)
        head.setContentsMargins(margins(0, 8, 0, 2))
        column.addWidget(head)
        for part in parts or [muted(instead, 14, wrap=True)]:
            column.addWidget(part)

    def _pillars(self) -> list[QWidget]:
        recap = self.recap
        if not recap.pillars:
            return []
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(14))
        grid.setVerticalSpacing(px(4))
        grid.setColumnStretch(0, 1)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        heads = (words.PILLAR, recap_words.DISCUSSED, recap_words.DONE)
        more_heads = (words.HIGH, words.MEDIUM, recap_words.STILL_OPEN)
        for place, head in enumerate((*heads, *more_heads)):
            grid.addWidget(
                muted(recap.say(head), 12), 0, place, right if place else Qt.AlignmentFlag.AlignLeft
            )
        for row, pillar in enumerate(recap.pillars, 1):
            talked = recap.say(words.answered_of(pillar.talked_about, pillar.questions))
            grid.addWidget(Label(pillar.name, pixels=14, wrap=True), row, 0)
            cells = (talked, pillar.completed, pillar.high, pillar.medium, pillar.open)
            for place, cell in enumerate(cells, 1):
                grid.addWidget(Label(str(cell), pixels=14), row, place, right)
        return [table, *_lines([recap.pillars_more] if recap.pillars_more else [])]

    def _risks(self) -> list[QWidget]:
        parts: list[QWidget] = [self._risk(risk) for risk in self.recap.risks]
        return parts + _lines([self.recap.risks_more] if self.recap.risks_more else [])

    def _risk(self, risk: RecapRisk) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, px(3))
        layout.setSpacing(px(10))
        layout.addWidget(Pill(risk.word, risk.risk), 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(px(1))
        title = self._said(recap_words.label_and_text(risk.label, risk.title))
        if risk.provisional:
            title = f"{title} ({self._said(words.PROVISIONAL)})"
        texts.addWidget(Label(title, pixels=14, wrap=True))
        if risk.held_by:
            texts.addWidget(muted(risk.held_by, 13, wrap=True))
        layout.addLayout(texts, 1)
        return row

    def _lists(self, lists: Iterable[RecapList]) -> Iterable[QWidget]:
        for part in lists:
            yield Label(part.heading, pixels=14, weight=QFont.Weight.Medium, wrap=True)
            yield from _lines(part.all_lines)

    def _steps(self) -> list[QWidget]:
        recap = self.recap
        parts = [*self._lists(recap.steps), *_lines([recap.steps_more] if recap.steps_more else [])]
        for heading, line in (
            (recap_words.NEXT_QUESTIONS, recap.next_questions),
            (recap_words.STATE_SAVED, recap.milestone),
        ):
            if line:
                parts.append(Label(recap.say(heading), pixels=14, weight=QFont.Weight.Medium, wrap=True))
                parts.append(Label(line, pixels=14, wrap=True))
        return parts


def _lines(lines: Iterable[str]) -> list[QWidget]:
    """Lines with a bullet that hangs in front of them."""
    made: list[QWidget] = []
    for line in lines:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(muted("•", 14), 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(Label(line, pixels=14, wrap=True), 1)
        made.append(row)
    return made
