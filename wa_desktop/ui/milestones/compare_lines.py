"""A comparison as lines of a table: pillars, their questions, and below an open question what changed in it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer, Reason
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.comparison import (
    Comparison,
    Move,
    PracticeChange,
    QuestionChange,
    Touches,
    WholeChange,
)
from wa_desktop.domain.lens import Risk
from wa_desktop.ui.milestones.compare_words import TONES, move_sign, move_word, touch_list, touch_word
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.words import answer_word, reason_word, risk_word, tr

_COLOURS = {
    PracticeAnswer.YES: Risk.NONE,
    PracticeAnswer.NO: Risk.HIGH,
    PracticeAnswer.UNKNOWN: Risk.MEDIUM,
    PracticeAnswer.NOT_APPLICABLE: Risk.NOT_APPLICABLE,
}
"""Answers wear the colours they have in the review."""


class LineKind(Enum):
    """What a line is."""

    PILLAR = "pillar"
    QUESTION = "question"
    DETAIL = "detail"
    """A practice, or what is said of the question as a whole."""
    REMARK = "remark"
    """A sentence under a question."""


@dataclass(frozen=True)
class Part:
    """One cell: words in the colours of a risk; `full` is the text where the words are only its beginning."""

    text: str = ""
    colour: Risk | None = None
    full: str = ""


NOTHING = Part()


@dataclass(frozen=True)
class Line:
    """One row. `opens` says whether a question has details, `is_open` whether they are shown.

    `fate` is what became of a question's risk, or who changed a detail and when. `ref` is None for a pillar.
    """

    kind: LineKind
    ref: QuestionRef | None
    label: str
    text: str
    before: Part = NOTHING
    after: Part = NOTHING
    fate: Part = NOTHING
    place: str = ""
    opens: bool = False
    is_open: bool = False

    @property
    def key(self) -> tuple[object, ...]:
        """What stays the same when only its words change."""
        return (self.kind, self.ref, self.place)


def wanted_questions(comparison: Comparison, move: Move | None) -> tuple[QuestionChange, ...]:
    """The questions of one move, or all about which anything differs."""
    if move is None:
        return comparison.changed
    return tuple(one for one in comparison.questions if one.move is move)


def lines_of(
    comparison: Comparison, move: Move | None, open_ones: Collection[QuestionRef], *, with_lens: bool
) -> Iterator[Line]:
    """The wanted questions by pillar; `with_lens` names the lens of each pillar too."""
    groups: dict[tuple[str, str], list[QuestionChange]] = {}
    for one in wanted_questions(comparison, move):
        groups.setdefault((one.lens.alias, one.pillar.id), []).append(one)
    for key, questions in groups.items():
        first = questions[0]
        name = one_line(first.pillar.name)
        text = f"{one_line(first.lens.name)} · {name}" if with_lens else name
        yield Line(LineKind.PILLAR, None, "", text, place="\n".join(key))
        for one in questions:
            yield from _question_lines(one, is_open=one.ref in open_ones)


def _question_lines(one: QuestionChange, *, is_open: bool) -> Iterator[Line]:
    question = one.question
    opens = bool(with_details((one,)))
    yield Line(
        LineKind.QUESTION,
        one.ref,
        question.label,
        one_line(question.short_title or question.title),
        _risk_part(one.risk_before),
        _risk_part(one.risk_after),
        Part(f"{move_sign(one.move)} {move_word(one.move)}", TONES.get(one.move)),
        opens=opens,
        is_open=is_open and opens,
    )
    if is_open:
        yield from _details(one)


def _risk_part(risk: Risk | None) -> Part:
    return Part(tr("not asked")) if risk is None else Part(risk_word(risk), risk)


def _details(one: QuestionChange) -> Iterator[Line]:
    if one.moved_by_rules:
        text = tr("No answer changed: another version of the lens, or how N/A counts, moved the risk.")
        yield Line(LineKind.REMARK, one.ref, "", text, place="\nrules")
    if one.whole:
        yield _whole_line(one.ref, one.whole)
    asked_twice = one.risk_before is not None and one.risk_after is not None
    for practice in one.practices:
        yield _practice_line(one.ref, practice, asked_twice=asked_twice)


def _whole_line(ref: QuestionRef, whole: WholeChange) -> Line:
    before, after = _whole_part(whole.before), _whole_part(whole.after)
    if not whole.answer_changed:
        before = NOTHING
        after = Part()
    flag = whole.before.flag is not whole.after.flag
    besides = _besides(notes=whole.notes_changed, evidence=whole.evidence_changed, flag=flag)
    return Line(
        LineKind.DETAIL,
        ref,
        "",
        tr("The question as a whole"),
        before,
        _with(after, besides),
        _fate(whole.touches),
        place="\nwhole",
    )


def _whole_part(answer: QuestionAnswer) -> Part:
    if not answer.applicable:
        return Part(_with_reason(answer_word(PracticeAnswer.NOT_APPLICABLE), answer), Risk.NOT_APPLICABLE)
    if answer.none_of_these:
        return Part(tr("None of these"), Risk.HIGH)
    return Part(tr("applies"))


def _practice_line(ref: QuestionRef, practice: PracticeChange, *, asked_twice: bool) -> Line:
    besides = _besides(
        notes=practice.notes_changed, evidence=practice.evidence_changed, flag=practice.flag_changed
    )
    before = after = NOTHING
    if practice.answer_changed or practice.in_before is not practice.in_after:
        before = _answer_part(practice.answer_before, practice.before)
        after = _answer_part(practice.answer_after, practice.after)
    missing = Part(tr("not in this version")) if asked_twice else NOTHING
    before = before if practice.in_before else missing
    after = after if practice.in_after else missing
    return Line(
        LineKind.DETAIL,
        ref,
        practice.choice.label,
        one_line(practice.choice.title),
        before,
        _with(after, besides),
        _fate(practice.touches),
        place=practice.choice.id,
    )


def _answer_part(answer: PracticeAnswer | None, entry: PracticeEntry) -> Part:
    return Part(_with_reason(answer_word(answer), entry), _COLOURS[answer] if answer else None)


def _with_reason(word: str, said: QuestionAnswer | PracticeEntry) -> str:
    if said.reason is Reason.NONE:
        return word
    return tr("{answer} · {reason}").format(answer=word, reason=reason_word(said.reason))


def _besides(*, notes: bool, evidence: bool, flag: bool) -> str:
    words = ((notes, tr("note changed")), (evidence, tr("evidence changed")), (flag, tr("flag changed")))
    return ", ".join(word for holds, word in words if holds)


def _with(part: Part, besides: str) -> Part:
    return Part(" · ".join(text for text in (part.text, besides) if text), part.colour)


def _fate(touches: Touches) -> Part:
    return Part(touch_word(touches), full=touch_list(touches))


def with_details(questions: Iterable[QuestionChange]) -> frozenset[QuestionRef]:
    """The questions that have something to open."""
    return frozenset(one.ref for one in questions if one.says_else or one.moved_by_rules)
