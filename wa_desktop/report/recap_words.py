"""The recap's words: whole sentences in English that a catalogue can translate."""

from __future__ import annotations

from datetime import datetime, timedelta

from wa_desktop.domain.errors import Message, message
from wa_desktop.report import part_words, words
from wa_desktop.report.language import language_of
from wa_desktop.report.words import Say

RECAP = message("Workshop recap")
WHO = message("Who")
WHEN = part_words.WHEN
TIME = message("Time together")
COVERED = message("What was covered")
KEY_RISKS = message("Key risks")
DECISIONS = part_words.DECISIONS
OPEN_POINTS = message("Open points")
NEXT_STEPS = message("Next steps")
DISCUSSED = message("Discussed")
DONE = message("Done")
STILL_OPEN = words.OPEN

PARKED = part_words.PARKED
TO_VERIFY = message("To verify")
SKIPPED = message("Skipped")
FLAGGED = message("Marked for follow-up")
NEXT_QUESTIONS = message("Next open questions")
STATE_SAVED = message("Saved state")

NOBODY = message("Nobody is written down.")
NOT_HELD = message("Not held yet.")
NOTHING_COVERED = message("No question was talked about.")
NO_RISKS = message("No question stands at high or medium risk.")
NO_DECISIONS = message("No decision was written down.")
NO_OPEN_POINTS = message("Nothing is left open.")
NO_NEXT_STEPS = message("Nothing is left to do.")


def title_line(workshop: str, workload: str) -> Message:
    """What a window or a browser calls the recap."""
    return message("{workshop} – {workload}", workshop=workshop, workload=workload)


def attendee(name: str, role: str) -> Message:
    """A person with their part in the workshop."""
    return message("{name} ({role})", name=name, role=role)


def cared_for(text: str, who: str) -> Message:
    """A remark with who takes care of it."""
    return message("{text} ({who})", text=text, who=who)


def with_reason(text: str, reason: str) -> Message:
    """A skipped question with the reason."""
    return message("{text} – {reason}", text=text, reason=reason)


def label_and_text(label: str, text: str) -> Message:
    """A question's or practice's number with its title or a remark on it."""
    return message("{label}: {text}", label=label, text=text)


def covered(talked: int, total: int, completed: int) -> Message:
    """How much was covered, in a form without plurals."""
    return message(
        "Questions discussed: {talked} of {total}. Completed in this workshop: {completed}.",
        talked=talked,
        total=total,
        completed=completed,
    )


def moved(name: str, day: str, cleared: int, added: int) -> Message:
    """What changed since the milestone before the workshop, in a form without plurals."""
    return message(
        "Questions that left risk since “{name}” ({day}): {cleared}. Newly at risk: {added}.",
        name=name,
        day=day,
        cleared=cleared,
        added=added,
    )


def held_by(practices: str) -> Message:
    """Which practices hold a question at its risk."""
    return message("Kept there by {practices}", practices=practices)


def saved_as(number: int, name: str, day: str) -> Message:
    """The milestone that the workshop ended with."""
    return message("Milestone {number}, “{name}”, {day}", number=number, name=name, day=day)


def from_to(began: datetime, ended: datetime, say: Say) -> str:
    """A stretch of time, by the moments' own time zones."""
    first, last = words.date(began, say), words.date(ended, say)
    clock = language_of(say).clock
    times = {"begin": clock(began), "end": clock(ended)}
    if first == last:
        return say(message("{day}, {begin}–{end}", day=first, **times))
    return say(message("{day}, {begin} – {last}, {end}", day=first, last=last, **times))


def duration(span: timedelta) -> Message:
    """A span in hours and minutes."""
    hours, minutes = divmod(round(span / timedelta(minutes=1)), 60)
    if not hours:
        return message("{minutes} min", minutes=minutes)
    return message("{hours} h {minutes} min", hours=hours, minutes=minutes)
