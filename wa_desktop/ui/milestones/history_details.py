"""The entry in hand: what it says in whole, with before and after beside each other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.history import Happening, HistoryEntry, Subject
from wa_desktop.report.history_find import in_words
from wa_desktop.report.history_words import Lenses, Line, lines_of, tell
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.label import Label, breakable, muted, section, title
from wa_desktop.ui.widgets.side_panel import Part
from wa_desktop.ui.words import date_word, say, time_word, tr

LONGEST = 4000
"""Characters of a value at most; a note may have ten thousand, and nobody compares those in a column."""
MOST_LINES = 60


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
    for line in lines[:MOST_LINES]:
        parts += [section(in_words(line.label, say)), _sides(line)]
    if len(lines) > MOST_LINES:
        parts.append(muted(tr("… and {count} more.").format(count=len(lines) - MOST_LINES)))
    half = len(entry.chain) // 2
    digest = muted(f"{entry.chain[:half]}\n{entry.chain[half:]}", 12)
    digest.setAccessibleName(entry.chain)
    digest.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return [*parts, section(tr("Chain digest")), digest]


def _sides(line: Line) -> QWidget:
    """Before at the left, after at the right."""
    sides = QWidget()
    grid = QGridLayout(sides)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(px(14))
    grid.setVerticalSpacing(px(2))
    for column, (heading, value) in enumerate(((tr("Before"), line.before), (tr("After"), line.after))):
        text = in_words(value, say)
        shown = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
        label = Label(breakable(shown), pixels=14, wrap=True)
        label.setAccessibleName(tr("{heading}: {text}").format(heading=heading, text=shown))
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
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
