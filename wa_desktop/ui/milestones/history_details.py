"""The entry in hand: what it says in whole, with before and after beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from textwrap import wrap

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.history import Happening, HistoryEntry, Subject
from wa_desktop.report.history_find import in_words
from wa_desktop.report.history_values import NOTHING, Word
from wa_desktop.report.history_words import Lenses, Line, lines_of, tell
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.label import Label, breakable, muted, section, title
from wa_desktop.ui.widgets.side_panel import Part
from wa_desktop.ui.words import date_word, day_word, say, time_word, tr

LONGEST = 4000
"""Characters of a value at most; a note may have ten thousand, and nobody compares those in a column."""
MOST_LINES = 60
GROUP = 8
"""Digits of a digest between two places where a line may end."""
LONGEST_BESIDE = 14
"""Characters of a word that has room beside another value; a milestone's digest has more."""


def detail_parts(entry: HistoryEntry | None, lenses: Lenses) -> list[Part]:
    """The widgets that tell about an entry, for a side panel."""
    if entry is None:
        return [muted(tr("Choose an entry to see what changed."), wrap=True)]
    happening = entry.happening
    moment = tr("{day}, {time}").format(
        day=date_word(happening.at.astimezone().date()), time=time_word(happening.at)
    )
    parts: list[Part] = [
        muted(tr("Entry {number} · {moment}").format(number=entry.number, moment=moment), wrap=True),
        title(breakable(say(tell(happening, lenses))), 15),
    ]
    lines = list(lines_of(happening, lenses))
    lines = [line for line in lines if line.before != line.after]
    side = _only_side(lines)
    for line in lines[:MOST_LINES]:
        parts += [section(in_words(line.label, say)), _whole(line, side) if side else _sides(line)]
    if len(lines) > MOST_LINES:
        parts.append(muted(tr("… and {count} more.").format(count=len(lines) - MOST_LINES)))
    digest = muted(" ".join(wrap(entry.chain, GROUP)), 12, wrap=True)  # a check takes it with its spaces
    digest.setAccessibleName(entry.chain)
    digest.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return [*parts, section(tr("Chain digest")), digest]


def _only_side(lines: Sequence[Line]) -> str:
    """The side that says something, where a record came or went as a whole: the other one is nothing all along."""
    if len(lines) > 1 and all(line.before == NOTHING for line in lines):
        return tr("After")
    if len(lines) > 1 and all(line.after == NOTHING for line in lines):
        return tr("Before")
    return ""


def _whole(line: Line, side: str) -> Label:
    """The one value of a record that came or went."""
    value = line.after if line.before == NOTHING else line.before
    return _value(line, value, side)


def _value(line: Line, value: Word, side: str, *, narrow: bool = False) -> Label:
    """A value, to be read, selected and said with its side."""
    text = in_words(value, say)
    if line.is_day and isinstance(value, str):
        text = _day(value)
    shown = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
    broken = breakable(shown, LONGEST_BESIDE, GROUP) if narrow else breakable(shown)
    label = Label(broken, pixels=14, wrap=True)
    label.setAccessibleName(tr("{heading}: {text}").format(heading=side, text=shown))
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _day(text: str) -> str:
    """A day, or a moment in UTC, in the reader's manner; anything else as it is."""
    try:
        if len(text) == len("2026-11-30"):
            return date_word(date.fromisoformat(text))
        moment = datetime.fromisoformat(text).replace(tzinfo=UTC)
    except ValueError:
        return text
    return tr("{day}, {time}").format(day=day_word(moment), time=time_word(moment))


def _sides(line: Line) -> QWidget:
    """Before at the left, after at the right."""
    sides = QWidget()
    grid = QGridLayout(sides)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(px(14))
    grid.setVerticalSpacing(px(2))
    for column, (heading, value) in enumerate(((tr("Before"), line.before), (tr("After"), line.after))):
        label = _value(line, value, heading, narrow=True)
        label.setMinimumWidth(0)
        policy = label.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        label.setSizePolicy(policy)
        grid.addWidget(muted(heading, 12), 0, column)
        grid.addWidget(label, 1, column)
        grid.setColumnStretch(column, 1)
    return sides


def place_of(happening: Happening, lenses: Lenses) -> QuestionRef | tuple[str, object] | None:
    """Where an entry happened: a question, or a page with what is to be shown there; None where there is no place."""
    if happening.subject is Subject.ANSWER:
        return QuestionRef(happening.lens, happening.question)
    if happening.subject is Subject.NOTES:
        return _first_question(happening, lenses)
    page = {
        Subject.ACTION: "plan",
        Subject.DECISION: "tradeoffs",
        Subject.WORKSHOP: "workshop",
        Subject.MILESTONE: "milestones",
    }.get(happening.subject)
    if page is None:
        return None
    number = happening.subject is Subject.MILESTONE and happening.item.isdecimal()
    return page, int(happening.item) if number else happening.item


def _first_question(happening: Happening, lenses: Lenses) -> QuestionRef | None:
    """Notes on a pillar are shown with its questions, those on a lens with its first."""
    lens = lenses.get(happening.lens)
    noted = next((one.path[0] for one in happening.differences if one.path), happening.item)
    pillars = lens.pillars if lens else ()
    chosen = [pillar for pillar in pillars if pillar.id == noted] or list(pillars)
    questions = [question for pillar in chosen for question in pillar.questions]
    return QuestionRef(happening.lens, questions[0].key) if questions else None
