"""The recap of a workshop: one page of what was covered, decided and left open, computed once for every format.

It holds only what the client may read: no internal note, no facilitator's text, nothing of another workload. Every
list is bounded and says how much it left out, every text is cut to its place, so that the page stays one page.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from datetime import datetime, timedelta, tzinfo

from wa_desktop.domain.answers import PracticeAnswer, is_complete
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import Message
from wa_desktop.domain.lens import Lens, Pillar, Risk
from wa_desktop.domain.pace import completed_in
from wa_desktop.domain.rating import Ratings, total_counts
from wa_desktop.domain.scoring import count
from wa_desktop.domain.workload import Milestone, Snapshot
from wa_desktop.domain.workshop import Attendee, Remark, RemarkKind, Workshop
from wa_desktop.domain.workshop_clock import recovered, talked_about, together
from wa_desktop.domain.workshop_order import questions_in_order, return_queue
from wa_desktop.report import recap_words, words
from wa_desktop.report.language import ENGLISH
from wa_desktop.report.recap_records import Recap, RecapList, RecapPillar, RecapRisk
from wa_desktop.report.summary import headline
from wa_desktop.report.words import Say

_PEOPLE = 10
_SITTINGS = 5
_PILLARS = 8
_RISKS = 6
_HOLDING = 2
_DECISIONS = 5
_POINTS = 3
_OWNERS = 4
_STEPS = 2
_QUESTIONS = 8
"""How long each list may be."""

_NAME = 60
_PERSON = 32
_TEXT = 100
_STEP = 64
"""Characters of a name, of a person or their part, of a line, and of a line that has company."""

_SAME_SITTING = timedelta(minutes=5)
"""A shorter gap, as a crash leaves, does not part two sittings on paper."""

_AT_RISK = (Risk.HIGH, Risk.MEDIUM)

_NONE = timedelta()

_NO_LETTERS = {"Cc", "Cs", "Zl", "Zp"}
"""Unicode categories that have no place on a line."""

_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Signs that turn the direction of writing, and could turn the rest of a line with it."""


def build_recap(
    snapshot: Snapshot,
    workshop: Workshop,
    ratings: Ratings,
    *,
    made_at: datetime,
    app_version: str,
    before: Milestone | None = None,
    zone: tzinfo | None = None,
    say: Say = ENGLISH,
    language: str = "en",
) -> Recap:
    """Gather what a recap says.

    `snapshot` is the review at the end of the workshop (that of its milestone, with the milestones' heads in it),
    `ratings` are its ratings, `before` the milestone that stood when it began. Times are shown in `zone`, by
    default that of this computer; `made_at` in its own.
    """
    material = _Material(snapshot, workshop, ratings, say)
    time = together(workshop.clock)
    pillars = material.pillars()
    risks = material.risks()
    steps = material.steps()
    return Recap(
        name=short(workshop.name, _NAME),
        workload=short(snapshot.workload.name, _NAME),
        client=short(snapshot.workload.client, _NAME),
        headline=say(headline(total_counts(ratings))),
        sentences=tuple(_sentences(material, before)),
        people=material.listed(
            recap_words.WHO, (material.person(one) for one in workshop.attendees), _PEOPLE
        ),
        sittings=material.listed(recap_words.WHEN, _sittings(workshop, zone, say), _SITTINGS),
        time=say(recap_words.duration(time)) if time else "",
        pillars=pillars[:_PILLARS],
        pillars_more=material.more(len(pillars) - _PILLARS),
        risks=tuple(material.risk(ref) for ref in risks[:_RISKS]),
        risks_more=material.more(len(risks) - _RISKS),
        decisions=material.listed(
            recap_words.DECISIONS, map(material.remark, workshop.remarks_of(RemarkKind.DECISION)), _DECISIONS
        ),
        open_points=material.open_points(),
        steps=steps[:_OWNERS],
        steps_more=material.more(len(steps) - _OWNERS),
        next_questions=material.next_questions(),
        milestone=_milestone(snapshot, workshop, zone, say),
        made=say(words.made_with(app_version, words.date(made_at, say))),
        language=language,
        say=say,
    )


class _Material:
    """A workshop and its review on their way into records."""

    def __init__(self, snapshot: Snapshot, workshop: Workshop, ratings: Ratings, say: Say) -> None:
        self.snapshot = snapshot
        self.workshop = workshop
        self.ratings = ratings
        self.say = say
        self.completed = completed_in(workshop, snapshot)
        had_time = {ref for ref in talked_about(workshop.clock) if snapshot.has_question(ref)}
        self.talked = had_time | self.completed

    # Texts

    def more(self, count: int) -> str:
        return self.say(words.and_more(count)) if count > 0 else ""

    def listed(self, heading: Message, lines: Iterable[str], most: int) -> RecapList:
        found = tuple(lines)
        return RecapList(self.say(heading), found[:most], self.more(len(found) - most))

    def person(self, one: Attendee) -> str:
        name, role = short(one.name, _PERSON), short(one.role, _PERSON)
        return self.say(recap_words.attendee(name, role)) if role else name

    def remark(self, remark: Remark, length: int = _TEXT) -> str:
        text = short(remark.text, length)
        if remark.who:
            text = self.say(recap_words.cared_for(text, short(remark.who, _PERSON)))
        return self._about(remark, text)

    def _about(self, remark: Remark, text: str) -> str:
        """A remark with the number of what it is about, where that is there."""
        if remark.ref is None or not self.snapshot.has_question(remark.ref):
            return text
        question = self.snapshot.question(remark.ref)
        known = remark.choice and question.has_choice(remark.choice)
        label = question.choice(remark.choice).label if known else question.label
        return self._labelled(label, text)

    def _labelled(self, label: str, text: str) -> str:
        return self.say(recap_words.label_and_text(short(label, _NAME), text))

    def _question(self, ref: QuestionRef) -> str:
        question = self.snapshot.question(ref)
        return self._labelled(question.label, short(question.short_title or question.title, _STEP))

    def _practice(self, ref: QuestionRef, choice_id: str) -> str:
        choice = self.snapshot.question(ref).choice(choice_id)
        return self._labelled(choice.label, short(choice.title, _STEP))

    # What was covered

    def pillars(self) -> tuple[RecapPillar, ...]:
        several = len(self.snapshot.reviews) > 1
        found = (
            self._pillar(review.lens, pillar, several=several)
            for review in self.snapshot.reviews
            for pillar in review.lens.pillars
        )
        return tuple(pillar for pillar in found if pillar.talked_about)

    def _pillar(self, lens: Lens, pillar: Pillar, *, several: bool) -> RecapPillar:
        refs = {QuestionRef(lens.alias, question.key) for question in pillar.questions}
        counts = count(self.ratings[ref].risk for ref in refs)
        return RecapPillar(
            short(f"{pillar.name} – {lens.name}" if several else pillar.name, _NAME),
            len(refs & self.talked),
            len(refs & self.completed),
            len(refs),
            counts.high,
            counts.medium,
            counts.unanswered,
        )

    # Risks

    def risks(self) -> list[QuestionRef]:
        """Questions at risk: high ones first, then those talked about, then by the client's pillar priorities."""
        rank = {pillar: place for place, pillar in enumerate(self.snapshot.workload.pillar_priorities)}
        found = [
            (
                -self.ratings[ref].risk.severity,
                ref not in self.talked,
                rank.get(self.snapshot.review(ref.lens).lens.pillar_of(ref.question).id, len(rank)),
                ref,
            )
            for ref in self.snapshot.refs
            if self.ratings[ref].risk in _AT_RISK
        ]
        return [ref for *_, ref in sorted(found, key=lambda entry: entry[:3])]

    def risk(self, ref: QuestionRef) -> RecapRisk:
        question, rating = self.snapshot.question(ref), self.ratings[ref]
        names = [self._practice(ref, choice.id) for choice in rating.holding[:_HOLDING]]
        rest = self.more(len(rating.holding) - _HOLDING)
        practices = self.say(words.SEMICOLON).join([*names, rest] if rest else names)
        return RecapRisk(
            short(question.label, _NAME),
            short(question.title, _TEXT),
            rating.risk,
            self.say(words.RISK_WORDS[rating.risk]),
            self.say(recap_words.held_by(practices)) if practices else "",
            rating.provisional,
        )

    # What is left

    def open_points(self) -> tuple[RecapList, ...]:
        lists = (
            self.listed(recap_words.PARKED, map(self.remark, self._left(RemarkKind.PARKED)), _POINTS),
            self.listed(recap_words.TO_VERIFY, self._to_verify(), _POINTS),
            self.listed(recap_words.SKIPPED, self._skipped(), _POINTS),
            self.listed(recap_words.FLAGGED, self._flagged(), _POINTS),
        )
        return tuple(part for part in lists if part.lines)

    def _left(self, kind: RemarkKind) -> list[Remark]:
        return [remark for remark in self.workshop.remarks_of(kind) if not remark.done]

    def _to_verify(self) -> list[str]:
        """What was written down to be verified, then the practices that nobody knew about."""
        remarks = self._left(RemarkKind.TO_VERIFY)
        named = {(remark.ref, remark.choice) for remark in remarks}
        unknown = [
            self._practice(ref, choice.id)
            for ref in self.snapshot.refs
            if self.snapshot.answer(ref).applicable
            for choice in self.snapshot.question(ref).practices
            if self.snapshot.answer(ref).answer(choice.id) is PracticeAnswer.UNKNOWN
            and (ref, choice.id) not in named
        ]
        return [*map(self.remark, remarks), *unknown]

    def _skipped(self) -> list[str]:
        lines = []
        for skip in return_queue(self.workshop, self.snapshot):
            text = self._question(skip.ref)
            reason = short(skip.reason, _STEP)
            lines.append(self.say(recap_words.with_reason(text, reason)) if reason else text)
        return lines

    def _flagged(self) -> list[str]:
        lines = []
        for ref in self.snapshot.refs:
            answer = self.snapshot.answer(ref)
            if answer.flag:
                lines.append(self._question(ref))
            lines += [
                self._practice(ref, choice.id)
                for choice in self.snapshot.question(ref).practices
                if answer.entry(choice.id).flag
            ]
        return lines

    def steps(self) -> tuple[RecapList, ...]:
        """What each person has taken on."""
        owned: dict[str, list[str]] = {}
        for remark in self.workshop.remarks:
            if remark.who and not remark.done:
                line = self._about(remark, short(remark.text, _STEP))
                owned.setdefault(short(remark.who, _PERSON), []).append(line)
        return tuple(
            RecapList(who, tuple(lines[:_STEPS]), self.more(len(lines) - _STEPS))
            for who, lines in owned.items()
        )

    def next_questions(self) -> str:
        """The open questions of the running order, those left for later last."""
        later = [skip.ref for skip in return_queue(self.workshop, self.snapshot)]
        order = [
            ref
            for ref in questions_in_order(self.workshop, self.snapshot)
            if not is_complete(self.snapshot.question(ref), self.snapshot.answer(ref)) and ref not in later
        ]
        labels = [short(self.snapshot.question(ref).label, _NAME) for ref in (*order, *later)]
        line = ", ".join(labels[:_QUESTIONS])
        rest = len(labels) - _QUESTIONS
        return self.say(words.list_and_more(line, rest)) if rest > 0 else line


def _sentences(material: _Material, before: Milestone | None) -> Iterable[str]:
    total = len(material.snapshot.refs)
    yield material.say(recap_words.covered(len(material.talked), total, len(material.completed)))
    if before is None:
        return
    common = material.ratings.keys() & before.risks.keys()
    then = {ref for ref in common if before.risks[ref] in _AT_RISK}
    now = {ref for ref in common if material.ratings[ref].risk in _AT_RISK}
    day = words.date(before.head.recorded_at, material.say)
    name = short(before.head.name, _NAME)
    yield material.say(recap_words.moved(name, day, len(then - now), len(now - then)))


def _sittings(workshop: Workshop, zone: tzinfo | None, say: Say) -> list[str]:
    """The sittings in words; those that a crash or a short break parted are one."""
    stretches: list[tuple[datetime, datetime]] = []
    for sitting in recovered(workshop.clock).sittings:
        ended = sitting.ended or sitting.began
        if ended <= sitting.began:
            continue
        if stretches and _NONE <= sitting.began - stretches[-1][1] < _SAME_SITTING:
            stretches[-1] = (stretches[-1][0], ended)
        else:
            stretches.append((sitting.began, ended))
    if not stretches:
        return [say(recap_words.NOT_HELD)]
    return [
        recap_words.from_to(began.astimezone(zone), ended.astimezone(zone), say) for began, ended in stretches
    ]


def _milestone(snapshot: Snapshot, workshop: Workshop, zone: tzinfo | None, say: Say) -> str:
    """The milestone that the workshop ended with; empty where it has not ended."""
    number = workshop.clock.milestone
    head = next((head for head in snapshot.milestones if head.number == number), None)
    if head is None:
        return ""
    day = words.date(head.recorded_at.astimezone(zone), say)
    return say(recap_words.saved_as(head.number, short(head.name, _NAME), day))


def short(text: str, length: int) -> str:
    """A text on one line without control characters, cut between two words if it is too long."""
    plain = "".join(
        " " if unicodedata.category(sign) in _NO_LETTERS else sign for sign in text if sign not in _TURNING
    )
    line = " ".join(plain.split())
    if len(line) <= length:
        return line
    cut = line[: length - 1]
    head, _, tail = cut.rpartition(" ")
    return (head if len(tail) < length // 2 and head else cut).rstrip(" ,;:.–-") + "…"
