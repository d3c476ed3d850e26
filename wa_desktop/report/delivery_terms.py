"""The glossary and the limits of a review, in our own words."""

from __future__ import annotations

from collections.abc import Iterator

from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.gaps import Gap, GapReport
from wa_desktop.domain.rating import total_counts
from wa_desktop.report.delivery_source import Source
from wa_desktop.report.number_words import figures

_TERMS: tuple[tuple[Message, Message], ...] = (
    (
        message("Workload"),
        message(
            "What is reviewed: everything that serves one purpose together, from software and data to the people "
            "who run it."
        ),
    ),
    (
        message("Lens"),
        message("A set of questions for one kind of system, with rules that turn answers into risks."),
    ),
    (message("Pillar"), message("A part of a lens: the questions on one concern, such as security or cost.")),
    (
        message("Question"),
        message("What a review asks. Each question has best practices and comes to one risk."),
    ),
    (
        message("Best practice"),
        message("A way to work or to build that is known to prevent harm. It is in place, or it is not."),
    ),
    (
        message("High risk"),
        message(
            "Something important is missing. A fault, an attack or a mistake could do serious harm to the business."
        ),
    ),
    (
        message("Medium risk"),
        message(
            "Something is missing that limits harm or saves cost. It can wait for the high risks, not forever."
        ),
    ),
    (
        message("No risk found"),
        message(
            "By the rules of the lens the answers leave no risk. It does not say that nothing can happen."
        ),
    ),
    (
        message("Not applicable (N/A)"),
        message("A question or best practice that has no meaning for this workload, with the reason why."),
    ),
    (
        message("To verify"),
        message(
            "A best practice that was answered with “I don’t know”. Until somebody checks, it counts as missing."
        ),
    ),
    (
        message("Provisional"),
        message("Said of a risk while best practices of its question are not answered. It can still change."),
    ),
    (
        message("Score"),
        message(
            "A number from 0 to 100 for a pillar, made of the risks of its questions. It shows a direction; it is no "
            "grade."
        ),
    ),
    (
        message("Milestone"),
        message(
            "A state of the review that was saved and does not change any more, to compare later ones with."
        ),
    ),
    (
        message("Action"),
        message("Work that puts best practices into place, with an owner, a date and an effort."),
    ),
    (
        message("Accepted risk"),
        message(
            "A risk that somebody has decided to live with until a day. It stays a risk and is looked at again then."
        ),
    ),
    (
        message("Evidence"),
        message("What an answer rests on: what somebody told or showed, or what was checked."),
    ),
)


def glossary(source: Source) -> tuple[tuple[str, str], ...]:
    """Terms with their meaning, in the order in which a reader meets them."""
    return tuple((source.say(term), source.say(meaning)) for term, meaning in _TERMS)


def limitations(source: Source, found: GapReport) -> tuple[str, ...]:
    """What a reader must not take the review for."""
    return tuple(map(source.say, _limits(source, (*found.gaps, *found.accepted))))


def _limits(source: Source, gaps: tuple[Gap, ...]) -> Iterator[Message]:
    yield message(
        "The review shows what its participants knew and said. It is no audit: no system was tested, scanned or "
        "measured for it."
    )
    yield message(
        "It tells the state of {day}. What has changed since then is not in it.", day=source.day(source.today)
    )
    yield message(
        "Risks follow from the answers by the rules of each lens. They are an estimate of what could do harm, not of "
        "how likely it is or what it would cost. Other tools may rate the same answers in another way."
    )
    if any(review.lens.levels_are_ours for review in source.snapshot.reviews) or any(
        not gap.level.documented for gap in gaps
    ):
        yield message(
            "Where no document tells how much hangs on a best practice, the level given is our own estimate."
        )
    counts = total_counts(source.ratings)
    if counts.unanswered:
        yield message(
            "Open questions: {open} of {total}. They count neither as risk nor as strength, and may hide either.",
            open=counts.unanswered,
            total=counts.total,
        )
    if source.live:
        small, medium, large = source.snapshot.workload.effort_days
        yield message(
            "Efforts are rough, and meant for one person. Where only a size is known, small counts as {small}, medium "
            "as {medium} and large as {large} days; where nothing is known, medium is assumed.",
            small=figures(small),
            medium=figures(medium),
            large=figures(large),
        )
