"""Looks over a review before its documents go to a client: what a careful reader would send back."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from datetime import date

from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer, Reason, is_complete
from wa_desktop.domain.cadence import Cadence, add_months, local_day
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.decisions import accepted
from wa_desktop.domain.delivery_findings import (
    DeliveryFinding,
    FindingKind,
    FindingPlace,
    Severity,
    Where,
    in_order,
)
from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.gaps import report_gaps
from wa_desktop.domain.lens import Choice, Question, Risk
from wa_desktop.domain.plan import Action, PracticeRef
from wa_desktop.domain.rating import Ratings
from wa_desktop.domain.workload import MilestoneHead, Snapshot

OLD_AFTER = 2
"""Review periods after which a comparison is stale."""

MOST_LETTERS = 12
"""Characters that a sentence names; more are counted."""


def check_delivery(
    snapshot: Snapshot,
    ratings: Ratings,
    today: date,
    *,
    compared: MilestoneHead | None = None,
    number: int | None = None,
) -> tuple[DeliveryFinding, ...]:
    """All that is to be mended before delivery, what blocks first.

    `compared` is the milestone that the documents compare with, None where they compare with none; `number` that of
    the milestone they are about, None where they are about the review as it is. What depends on fonts is not in it:
    whoever sets the pages adds `missing_letters` and `font_not_found`.
    """
    return in_order(
        [
            *_high_without_action(snapshot, ratings, today),
            *_actions(snapshot, ratings, today),
            *_answers(snapshot),
            *_expired(snapshot, ratings, today),
            *_opening(snapshot),
            *_comparison(snapshot, today, compared, number),
        ]
    )


def missing_letters(letters: Iterable[str]) -> DeliveryFinding:
    """The finding that no font has these characters; other characters make another finding."""
    found = sorted(set(letters))
    digest = hashlib.sha256("".join(found).encode("utf-8", "surrogatepass")).hexdigest()[:16]
    named = ", ".join(_letter(one) for one in found[:MOST_LETTERS])
    sentence = message("No font has these characters: {letters}.", letters=named)
    if len(found) > MOST_LETTERS:
        sentence = message(
            "No font has these characters: {letters} and {count} more.",
            letters=named,
            count=len(found) - MOST_LETTERS,
        )
    return _finding(FindingKind.MISSING_LETTERS, sentence, FindingPlace(Where.REPORT, item=digest))


def font_not_found(name: str) -> DeliveryFinding:
    """The finding that the theme's font is not there, which goes for this computer only."""
    sentence = message("The font “{font}” is not installed here, so ours is used instead.", font=name)
    place = FindingPlace(Where.REPORT, item=name)
    return _finding(FindingKind.FONT_NOT_FOUND, sentence, place, Severity.ADVISES)


# Questions


def _high_without_action(snapshot: Snapshot, ratings: Ratings, today: date) -> Iterator[DeliveryFinding]:
    planned = {practice.ref for action in snapshot.actions if action.is_live for practice in action.practices}
    held = accepted(snapshot.decisions, today)
    for ref in snapshot.refs:
        if (
            ratings[ref].risk is not Risk.HIGH
            or ref in planned
            or PracticeRef(ref.lens, ref.question) in held
        ):
            continue
        wanted = [PracticeRef(ref.lens, ref.question, one.id) for one in _wanted(snapshot, ratings, ref)]
        if wanted and all(practice in held for practice in wanted):
            continue
        question = snapshot.question(ref)
        sentence = message(
            "{label} “{title}” is at high risk: no action and no accepted risk stands against it.",
            label=question.label,
            title=question.title,
        )
        yield _finding(FindingKind.HIGH_WITHOUT_ACTION, sentence, _at(ref))


def _wanted(snapshot: Snapshot, ratings: Ratings, ref: QuestionRef) -> tuple[Choice, ...]:
    """The practices that hold a question at its risk; all that are not in place where the rating does not say."""
    holding = ratings[ref].holding
    if holding:
        return holding
    in_place = {PracticeAnswer.YES}
    if snapshot.workload.policy.not_applicable_counts_as_in_place:
        in_place.add(PracticeAnswer.NOT_APPLICABLE)
    answer = snapshot.answer(ref)
    return tuple(one for one in snapshot.question(ref).practices if answer.answer(one.id) not in in_place)


def _answers(snapshot: Snapshot) -> Iterator[DeliveryFinding]:
    for ref in snapshot.refs:
        question, answer = snapshot.question(ref), snapshot.answer(ref)
        if not answer.applicable:
            if _lacks_reason(answer):
                yield _without_reason(question.label, question.title, _at(ref))
            continue
        if not is_complete(question, answer):
            yield _finding(FindingKind.UNANSWERED, _open_sentence(question, answer), _at(ref))
        for choice in question.practices:
            entry, place = answer.entry(choice.id), _at(ref, choice.id)
            if entry.answer is PracticeAnswer.NOT_APPLICABLE and _lacks_reason(entry):
                yield _without_reason(choice.label, choice.title, place)
            if entry.answer is PracticeAnswer.UNKNOWN:
                sentence = message(
                    "{label} “{title}” is answered with “I don't know”.",
                    label=choice.label,
                    title=choice.title,
                )
                yield _finding(FindingKind.DONT_KNOW, sentence, place)


def _lacks_reason(said: QuestionAnswer | PracticeEntry) -> bool:
    """Whether neither a reason was chosen nor a note says why; an internal one does not reach the client."""
    return said.reason is Reason.NONE and not said.notes.strip()


def _without_reason(label: str, title: str, place: FindingPlace) -> DeliveryFinding:
    sentence = message(
        "{label} “{title}” is said not to apply, without a reason or a note.", label=label, title=title
    )
    return _finding(FindingKind.NOT_APPLICABLE_WITHOUT_REASON, sentence, place)


def _open_sentence(question: Question, answer: QuestionAnswer) -> Message:
    left = sum(answer.answer(choice.id) is None for choice in question.practices)
    if left == len(question.practices):
        return message("{label} “{title}” is not answered.", label=question.label, title=question.title)
    if left == 1:
        return message(
            "{label} “{title}” has a practice without an answer.", label=question.label, title=question.title
        )
    return message(
        "{label} “{title}” has {count} practices without an answer.",
        label=question.label,
        title=question.title,
        count=left,
    )


# The plan and decisions


def _actions(snapshot: Snapshot, ratings: Ratings, today: date) -> Iterator[DeliveryFinding]:
    """What live actions lack; it holds the delivery back where they stand against a high risk, and those come first."""
    high = {ref for ref in snapshot.refs if ratings[ref].risk is Risk.HIGH}
    for action in snapshot.actions:
        if not action.is_live:
            continue
        clears_high = any(practice.ref in high for practice in action.practices)
        severity = Severity.BLOCKS if clears_high else Severity.ADVISES
        place = FindingPlace(Where.ACTION, item=action.id)
        if not action.owner.strip():
            sentence = message("{label} “{title}” has no owner.", label=action.label, title=action.title)
            yield _finding(FindingKind.ACTION_WITHOUT_OWNER, sentence, place, severity)
        if action.due is None:
            sentence = message("{label} “{title}” has no date.", label=action.label, title=action.title)
            yield _finding(FindingKind.ACTION_WITHOUT_DATE, sentence, place, severity)
        elif action.due < today:
            yield _finding(
                FindingKind.OVERDUE_ACTION, _overdue_sentence(action, action.due), place, Severity.ADVISES
            )


def _overdue_sentence(action: Action, due: date) -> Message:
    return message("{label} “{title}” was due on {day}.", label=action.label, title=action.title, day=due)


def _expired(snapshot: Snapshot, ratings: Ratings, today: date) -> Iterator[DeliveryFinding]:
    """Accepted risks whose day has passed though what they accepted is still missing, and nobody accepts it anew."""
    expired = {gap.expired.id for gap in report_gaps(snapshot, ratings, today).gaps if gap.expired}
    for decision in snapshot.decisions:
        if decision.id in expired and decision.revisit_on:
            sentence = message(
                "{label} “{title}”: the risk was accepted until {day}, which has passed.",
                label=decision.label,
                title=decision.title,
                day=decision.revisit_on,
            )
            place = FindingPlace(Where.DECISION, item=decision.id)
            yield _finding(FindingKind.EXPIRED_ACCEPTANCE, sentence, place)


# The report


def _opening(snapshot: Snapshot) -> Iterator[DeliveryFinding]:
    workload = snapshot.workload
    if not (workload.report_headline.strip() or workload.report_summary.strip()):
        sentence = message(
            "Nobody has written a headline or a summary, so the report opens with generated sentences."
        )
        yield _finding(FindingKind.EMPTY_SUMMARY, sentence, FindingPlace(Where.REPORT))
    if not workload.review_owner.strip():
        sentence = message("The workload has no review owner.")
        place = FindingPlace(Where.WORKLOAD)
        yield _finding(FindingKind.NO_REVIEW_OWNER, sentence, place, Severity.ADVISES)


def _comparison(
    snapshot: Snapshot, today: date, compared: MilestoneHead | None, number: int | None
) -> Iterator[DeliveryFinding]:
    """A comparison with a state that is too old, or that is not the last review before the one shown."""
    if compared is None:
        return
    place = FindingPlace(Where.REPORT, item=str(compared.number))
    cadence = snapshot.workload.cadence
    day = local_day(compared.recorded_at) or today
    if cadence is not Cadence.NEVER and add_months(day, OLD_AFTER * cadence.value) < today:
        sentence = message(
            "The report compares with “{milestone}” of {day}, which is more than two review periods ago.",
            milestone=compared.name,
            day=day,
        )
        yield _finding(FindingKind.STALE_COMPARISON, sentence, place)
        return
    later = [
        head
        for head in snapshot.milestones
        if head.number > compared.number and not head.automatic and (number is None or head.number < number)
    ]
    if later:
        sentence = message(
            "The report compares with “{milestone}”, although “{last}” was saved after it.",
            milestone=compared.name,
            last=later[-1].name,
        )
        yield _finding(FindingKind.STALE_COMPARISON, sentence, place)


def _at(ref: QuestionRef, choice: str = "") -> FindingPlace:
    return FindingPlace(Where.QUESTION, PracticeRef(ref.lens, ref.question, choice))


def _finding(
    kind: FindingKind, sentence: Message, place: FindingPlace, severity: Severity = Severity.BLOCKS
) -> DeliveryFinding:
    return DeliveryFinding(kind, severity, sentence, place)


def _letter(letter: str) -> str:
    """A character and its number in Unicode; where it cannot be shown, the number alone."""
    number = f"U+{ord(letter):04X}"
    return f"{letter} ({number})" if letter.isprintable() and not letter.isspace() else number
