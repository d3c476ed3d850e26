"""How the window words a workshop: its clock, its pace, its days, and the keys of its bar."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtGui import QKeySequence

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.pace import Pace, PaceState, forecast_sentence, in_minutes
from wa_desktop.domain.workload import Snapshot, comparable
from wa_desktop.domain.workshop import RemarkKind, Stop
from wa_desktop.ui.words import say, time_word

PARK_KEY = "Ctrl+1"
DECISION_KEY = "Ctrl+2"
VERIFY_KEY = "Ctrl+3"
SKIP_KEY = "Ctrl+4"
RETURN_KEY = "Ctrl+5"
TOGGLE_KEY = "Ctrl+Shift+W"


def tr(text: str) -> str:
    """Translate a text of workshop mode that belongs to no class."""
    return QCoreApplication.translate("WorkshopWords", text)


def key_word(key: str) -> str:
    """A key as it stands on this system's keyboards."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def clock_word(span: timedelta) -> str:
    """A span with seconds, such as 1:24:05."""
    minutes, seconds = divmod(int(span.total_seconds()), 60)
    return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"


def hours_word(span: timedelta) -> str:
    """A span in hours and minutes, such as 3:00."""
    minutes = int(span.total_seconds()) // 60
    return f"{minutes // 60}:{minutes % 60:02}"


def length_word(span: timedelta) -> str:
    """A span in words, such as 1 h 24 min."""
    hours, minutes = divmod(abs(in_minutes(span)), 60)
    if not hours:
        return tr("{minutes} min").format(minutes=minutes)
    return tr("{hours} h {minutes} min").format(hours=hours, minutes=minutes)


def left_word(span: timedelta) -> str:
    """What is left of a time, or by how much it is over."""
    minutes = in_minutes(span)
    if minutes < 0:
        return tr("{time} over").format(time=length_word(span))
    return tr("{time} left").format(time=length_word(span)) if minutes else tr("time is up")


def used_word(used: timedelta, minutes: int) -> str:
    """How much of a stop's minutes is used, or by how much it is over."""
    spent = int(used.total_seconds()) // 60
    if spent > minutes:
        return tr("{over} min over").format(over=spent - minutes)
    return tr("{spent} of {minutes} min").format(spent=spent, minutes=minutes)


def pace_word(found: Pace) -> str:
    """In a few words what the pace leads to."""
    if found.stay_open or not found.open:
        return say(forecast_sentence(found))
    return {
        PaceState.AHEAD: tr("Ahead of time"),
        PaceState.ON_TIME: tr("On time"),
        PaceState.BEHIND: tr("A little behind"),
    }[found.state]


def paused_word(at: datetime | None, *, slept: bool) -> str:
    """That the clock stands, since when and why."""
    if at is None:
        return tr("Paused")
    if slept:
        return tr("Paused at {time} while the computer slept").format(time=time_word(at))
    if at.astimezone().date() != datetime.now(at.tzinfo).astimezone().date():
        return tr("Paused since {day}, {time}").format(day=day_in_full(at), time=time_word(at))
    return tr("Paused at {time}").format(time=time_word(at))


def day_in_full(moment: datetime) -> str:
    """A day in the user's manner and time zone with the month in full, such as 12 March 2026."""
    day = moment.astimezone()
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def suggested_name(moment: datetime, taken: Collection[str] = ()) -> str:
    """A name by the day, such as "Workshop 12 March 2026", with a number behind it where it is taken."""
    plain = tr("Workshop {day}").format(day=day_in_full(moment))
    names = {comparable(name) for name in taken}
    made, number = plain, 2
    while comparable(made) in names:
        made = tr("{name} ({number})").format(name=plain, number=number)
        number += 1
    return made


def stop_name(snapshot: Snapshot, stop: Stop) -> str:
    """The pillar's name, with its lens's where the workload has several; the ids where they are gone."""
    if not snapshot.uses(stop.lens):
        return stop.pillar
    lens = snapshot.review(stop.lens).lens
    name = next((pillar.name for pillar in lens.pillars if pillar.id == stop.pillar), stop.pillar)
    return tr("{pillar} · {lens}").format(pillar=name, lens=lens.name) if len(snapshot.reviews) > 1 else name


def question_name(snapshot: Snapshot, ref: QuestionRef) -> str:
    """A question's number; its key where it is gone."""
    return snapshot.question(ref).label if snapshot.has_question(ref) else ref.question


def question_title(snapshot: Snapshot, ref: QuestionRef) -> str:
    """A question's title, the short one where it has one; empty where it is gone."""
    if not snapshot.has_question(ref):
        return ""
    question = snapshot.question(ref)
    return question.short_title or question.title


def list_word(kind: RemarkKind) -> str:
    """The name of a list."""
    return {
        RemarkKind.PARKED: tr("Parking lot"),
        RemarkKind.DECISION: tr("Decisions"),
        RemarkKind.TO_VERIFY: tr("To verify"),
    }[kind]


def add_word(kind: RemarkKind) -> str:
    """What a field says that adds to a list."""
    return {
        RemarkKind.PARKED: tr("Park a topic"),
        RemarkKind.DECISION: tr("Note a decision"),
        RemarkKind.TO_VERIFY: tr("Note what to verify"),
    }[kind]
