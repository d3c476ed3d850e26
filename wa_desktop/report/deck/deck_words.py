"""The sentences and words that only the deck says; titles of slides are sentences that state the point."""

from __future__ import annotations

from collections.abc import Sequence

from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.gaps import GapKind
from wa_desktop.report import delivery_words, first_words, part_words, plan_words
from wa_desktop.report.number_words import number, opening
from wa_desktop.report.plan_words import days as days_in_words

PREPARED_BY = part_words.PREPARED_BY
SCOPE = message("What was reviewed")
PEOPLE = message("Who took part")
METHOD = message("How to read the results")
DONE_WELL = part_words.DONE_WELL
TODAY = delivery_words.STATE_NOW
SEEN = part_words.SEEN
MATTERS = part_words.MATTERS
ADVICE = message("What to do")
UNPLANNED = message("no action yet")
NOBODY = message("nobody yet")
NO_DAY = first_words.NO_DAY
NO_EFFORT = message("not known")
EVIDENCE = part_words.EVIDENCE
READ_MORE = message("Documentation")
FURTHER = message("Further risks at the top")
NEEDED = message("To be decided")
TAKEN = plan_words.DECIDED
CLOSED = message("Closed")
LOWER = message("From high to medium")
WORSE = message("New or higher")
FOUND = message("Came to light")
REOPENED = message("Not known any more")
DONE = message("Actions done")
NOTHING_HERE = message("nothing")
NOT_ASKED = part_words.NOT_ASKED
NO_REASON = message("No reason was written down.")
CAPTION = message("0 in the middle, 100 at the rim; the further out, the better.")
BAR_CAPTION = message("Score from 0 to 100; the longer the bar, the better.")
KEY_HIGH = message("high risk")
KEY_MEDIUM = message("medium risk")
KEY_NONE = message("no risk found")
KEY_OPEN = message("not answered")
KEY_NOT_APPLICABLE = message("does not apply")
KEY_NO_RULE = message("no rule matched")


def pair(label: str, text: str) -> Message:
    """A label with what belongs to it."""
    return message("{label}: {text}", label=label, text=text)


def heading(text: str) -> Message:
    """A heading within the notes."""
    return message("{text}:", text=text)


def fonts(name: str) -> Message:
    """Which typeface the deck wants, and what happens without it."""
    return message(
        "This deck is set in {name}, which is not part of the file. Where it is not installed, the program shows it in "
        "another typeface, and lines may break elsewhere.",
        name=name,
    )


def own_fonts() -> Message:
    """The same of a deck that is set in the typefaces of the consultancy's template."""
    return message(
        "This deck is set in the typefaces of the template. Where they are not installed, the program shows it in others, "
        "and lines may break elsewhere."
    )


def by_authors(authors: str) -> Message:
    """Who wrote it."""
    return message("Authors: {authors}", authors=authors)


def more_lines(count: int) -> Message:
    """The rest of a list for which a slide has no room."""
    return (
        message("and one more, see the notes")
        if count == 1
        else message("and {count} more, see the notes", count=count)
    )


# Scope


def scope(workload: str, answered: int, total: int, sessions: int) -> Message:
    """How much was answered, and on how many occasions."""
    places = {"workload": workload, "answered": answered, "total": total}
    if not total:
        return message("{workload} was described, but no questions were chosen yet.", workload=workload)
    if total == 1:
        if answered:
            return message("The one question on {workload} is answered.", workload=workload)
        return message("The one question on {workload} is not answered yet.", workload=workload)
    if not answered:
        return message("The review of {workload} asks {total} questions; none is answered yet.", **places)
    if sessions == 1:
        return message(
            "{answered} of {total} questions on {workload} were answered in one workshop.", **places
        )
    if sessions:
        return message(
            "{answered} of {total} questions on {workload} were answered in {sessions} workshops.",
            **places,
            sessions=number(sessions),
        )
    return message("{answered} of {total} questions on {workload} are answered.", **places)


def owner(name: str) -> Message:
    """Who answers for the review, where no workshop was held."""
    return message("No workshop was recorded. The review is owned by {name}.", name=name)


PARKED = part_words.PARKED
NO_WORKSHOP = message("No workshop was recorded, and nobody is named as the owner of the review.")


def session(name: str, day: str, length: str) -> Message:
    """A workshop with its day and length."""
    if length:
        return message("{name}, {day}, {length}", name=name, day=day, length=length)
    return message("{name}, {day}", name=name, day=day)


def practices(answered: int, total: int) -> Message:
    """How many practices were answered."""
    return message("{answered} of {total} practices are answered.", answered=answered, total=total)


# Pillars


def lowest(pillars: Sequence[str], score: int, before: int | None) -> Message:
    """Which pillars score lowest; `before` is the milestone's score where there is one pillar."""
    if len(pillars) > 2:
        return message(
            "{count} pillars share the lowest score, {score} of 100.",
            count=opening(len(pillars)),
            score=score,
        )
    if len(pillars) == 2:
        return message(
            "{first} and {second} share the lowest score, {score} of 100.",
            first=pillars[0],
            second=pillars[1],
            score=score,
        )
    places = {"pillar": pillars[0], "score": score}
    if before is None or before == score:
        return message("{pillar} scores lowest, {score} of 100.", **places)
    if before < score:
        return message("{pillar} scores lowest, {score} of 100, up from {before}.", **places, before=before)
    return message("{pillar} scores lowest, {score} of 100, down from {before}.", **places, before=before)


def only_pillar(pillar: str, score: int) -> Message:
    """The score of a lens with one pillar."""
    return message("{pillar} scores {score} of 100.", pillar=pillar, score=score)


ALL_SOUND = message("Every pillar that could be rated scores 100 of 100.")


def further_pillars(count: int) -> Message:
    """Pillars for which a slide has no room."""
    if count == 1:
        return message("One more pillar scores as high or higher, see the notes.")
    return message("{count} more pillars score as high or higher, see the notes.", count=opening(count))


def other_lenses(lenses: str) -> Message:
    """What a slide about one lens leaves out."""
    return message("Not shown: {lenses}.", lenses=lenses)


def lens_counts(lens: str, counts: str) -> Message:
    """A lens that is not shown, with its questions by risk."""
    return message("{lens} ({counts})", lens=lens, counts=counts)


def shown_lens(lens: str) -> Message:
    """The lens that a slide is about."""
    return message("Shown: {lens}.", lens=lens)


def pillar_line(pillar: str, score: str, counts: str) -> Message:
    """A pillar in the notes."""
    return message("{pillar}: score {score}; {counts}", pillar=pillar, score=score, counts=counts)


# Top risks


def missing(kind: GapKind, title: str, more: int) -> Message:
    """What a question lacks, as a sentence: its gap that matters most, and how many there are besides."""
    places = {"title": title, "count": number(more)}
    if kind is GapKind.TO_VERIFY:
        return message("Nobody could say whether this is in place: {title}.", **places)
    if kind is GapKind.OPEN:
        return message("Not answered yet: {title}.", **places)
    if more == 1:
        return message("Not in place: {title}, and one more practice.", **places)
    if more:
        return message("Not in place: {title}, and {count} more practices.", **places)
    return message("Not in place: {title}.", **places)


def at_risk(label: str, title: str) -> Message:
    """A question at risk of which nothing more is known."""
    return message("At risk, {label}: {title}", label=label, title=title)


def badge(risk: str, *, provisional: bool) -> Message:
    """A question's risk."""
    if provisional:
        return message("{risk} risk, provisional", risk=risk)
    return message("{risk} risk", risk=risk)


def with_others(title: str, labels: str) -> Message:
    """An action with the labels of others that help too."""
    return message("{title}; also {labels}", title=title, labels=labels)


def with_status(title: str, status: str) -> Message:
    """What something is called, with how it stands."""
    return message("{title} ({status})", title=title, status=status)


# Plan


def quick_wins(wins: int, total: int) -> Message:
    """How many actions bring much for little."""
    if not wins:
        return message("No open action is a quick win; what helps most takes more effort.")
    if total == 1:
        return message("The one open action is a quick win: it helps much and takes little effort.")
    if wins == total:
        return message(
            "All {count} open actions are quick wins: they help much and take little effort.",
            count=number(total),
        )
    if wins == 1:
        return message(
            "One of {total} open actions is a quick win: it helps much and takes little effort.",
            total=number(total),
        )
    return message(
        "{wins} of {total} open actions are quick wins: they help much and take little effort.",
        wins=opening(wins),
        total=number(total),
    )


def due_soon(soon: int, total: int) -> Message:
    """How many actions are due within 90 days."""
    if not soon:
        return message("No open action is due within 90 days.")
    if total == 1:
        return message("The one open action is due within 90 days.")
    if soon == total:
        return message("All {count} open actions are due within 90 days.", count=number(total))
    if soon == 1:
        return message("One of {total} open actions is due within 90 days.", total=number(total))
    return message(
        "{soon} of {total} open actions are due within 90 days.", soon=opening(soon), total=number(total)
    )


def overdue(count: int) -> Message | None:
    """How many are late; None where none is."""
    if not count:
        return None
    return message("One is overdue.") if count == 1 else message("{count} are overdue.", count=opening(count))


def all_overdue(count: int) -> Message:
    """Said where every open action is late."""
    if count == 1:
        return message("The one open action is overdue.")
    return message("All {count} open actions are overdue.", count=number(count))


def owned(complete: int, total: int) -> Message:
    """How many actions have both an owner and a date."""
    if total == 1:
        if complete:
            return message("The one open action has an owner and a date.")
        return message("The one open action lacks an owner or a date.")
    if complete == total:
        return message("Every one of the {count} open actions has an owner and a date.", count=number(total))
    if not complete:
        return message("None of the {count} open actions has both an owner and a date.", count=number(total))
    if complete == 1:
        return message("One of {total} open actions has an owner and a date.", total=number(total))
    return message(
        "{complete} of {total} open actions have an owner and a date.",
        complete=opening(complete),
        total=number(total),
    )


# Decisions and next steps


def decisions(needed: int, taken: int) -> tuple[Message, Message]:
    """How many decisions wait, and how many were taken."""
    if not needed:
        first = message("No decision is waiting.")
    elif needed == 1:
        first = message("One decision is needed.")
    else:
        first = message("{count} decisions are needed.", count=opening(needed))
    if not taken:
        return first, message("None is recorded so far.")
    if taken == 1:
        return first, message("One is recorded.")
    return first, message("{count} are recorded.", count=opening(taken))


def steps(count: int) -> Message:
    """How many things come next."""
    return (
        message("One step comes next.")
        if count == 1
        else message("{count} steps come next.", count=opening(count))
    )


NO_DECISIONS = message("Nothing waits for a decision.")
NONE_TAKEN = message("No trade-off and no accepted risk is recorded.")


def dotted(first: str, second: str) -> Message:
    """Two things beside each other."""
    return message("{first} · {second}", first=first, second=second)


# Alternative texts


def table_of_actions(count: int) -> Message:
    """What the table of actions is."""
    return message(
        "Table of the open actions with risk, owner, date, effort and status, {count} in all.", count=count
    )


def bars_of_states(first: str, then: str, second: str, now: str) -> Message:
    """What the bars of two states are."""
    return message(
        "Two bars of the questions by risk. {first}: {then}. {second}: {now}.",
        first=first,
        then=then,
        second=second,
        now=now,
    )


def logo_of(company: str) -> Message:
    """What the picture on the cover is."""
    return message("Logo of {company}", company=company) if company else message("Logo")


# Change


def counted(heading: str, count: int) -> Message:
    """A heading with how many things stand below it."""
    return message("{heading} ({count})", heading=heading, count=count)


def between(before: str, after: str) -> Message:
    """The days of two states."""
    return message("Compared: {before} and {after}.", before=before, after=after)


def moved(question: str, before: str, after: str) -> Message:
    """A question with its risk then and now."""
    return message("{question}: {before}, now {after}", question=question, before=before, after=after)


def assumed(days: float) -> Message:
    """An effort that nobody has estimated."""
    return message("{days} assumed", days=days_in_words(days))


def effect(action: str, impact: str, effort: str) -> Message:
    """An action with its impact and effort."""
    return message("{action}: impact {impact}, effort {effort}", action=action, impact=impact, effort=effort)
