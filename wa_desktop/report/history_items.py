"""Values of fields in words for the history: single ones, lists, and the records in them, such as a remark."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.history import Subject
from wa_desktop.report.history_places import REF_KEYS, Lenses, linked, pillar_name, stop_name
from wa_desktop.report.history_texts import in_sentence, listed, stacked
from wa_desktop.report.history_values import (
    NO,
    NOT_ANSWERED,
    NOTHING,
    REMARK_WORDS,
    SURENESS_WORDS,
    YES,
    Word,
    known_word,
    readable,
)

MOST_ITEMS = 3
"""Records of a list that a sentence names; more are counted."""


def value_word(subject: Subject, name: str, value: object, lenses: Lenses) -> Word:
    """A value of a field in words, whole: "nothing" where there was or is none."""
    known = known_word(subject, name, value)
    if known is not None:
        return known
    if (subject, name) == (Subject.ACTION, "depends_on") and isinstance(value, list) and value:
        return message("1 action") if len(value) == 1 else message("{count} actions", count=len(value))
    if isinstance(value, list):
        return _list_word(subject, name, value, lenses)
    if is_nothing(value):
        return NOT_ANSWERED if (subject, name) == (Subject.ANSWER, "answer") else NOTHING
    return _item_word(subject, name, value, lenses) or NOTHING


def list_change(subject: Subject, name: str, before: object, after: object, lenses: Lenses) -> Message | None:
    """What came into a list and went out of it, for a sentence.

    None where neither is a list, where its places have meanings of their own, or where people could not tell the
    difference.
    """
    old, new = (one if isinstance(one, list) else [] for one in (before, after))
    if not (old or new) or any(isinstance(one, int | float) for one in (*old, *new)):
        return None
    gone, come = (_few(subject, name, part, lenses) for part in (_without(old, new), _without(new, old)))
    if come == gone == NOTHING:
        return message("another order: {items}", items=_few(subject, name, new, lenses))
    if gone == NOTHING:
        return message("+ {items}", items=come)
    if come == NOTHING:
        return message("− {items}", items=gone)
    return message("{before} → {after}", before=gone, after=come) if gone != come else None


def is_nothing(value: object) -> bool:
    """Whether a value says nothing to people: there is none, or it is empty."""
    return value is None or value in ("", [], {})


def evidence_title(value: object) -> str:
    """What a piece of evidence is called: its title, or its link where it has none."""
    return _text(value, "title") or _text(value, "link") if isinstance(value, Mapping) else ""


def _few(subject: Subject, name: str, values: Sequence[object], lenses: Lenses) -> Word:
    """The first of a list's items, cut as a sentence needs it."""
    has_records = any(isinstance(one, Mapping) for one in values)
    shown = list(values[:MOST_ITEMS] if has_records else values)
    if has_records:
        words = [in_sentence(_item_word(subject, name, one, lenses)) for one in shown]
        few = listed([word for word in words if word]) or NOTHING
    else:
        few = in_sentence(value_word(subject, name, shown, lenses))
    more = len(values) - len(shown)
    return message("{names} and {more} more", names=few, more=more) if more else few


def _without(values: Sequence[object], others: Sequence[object]) -> list[object]:
    """The values that have no equal of their own among the others."""
    left, found = list(others), []
    for one in values:
        if one in left:
            left.remove(one)
        else:
            found.append(one)
    return found


def _list_word(subject: Subject, name: str, values: Sequence[object], lenses: Lenses) -> Word:
    """A list in one line; records on a line each."""
    parts = [word for one in values if (word := _item_word(subject, name, one, lenses))]
    has_records = any(isinstance(one, Mapping) for one in values)
    return (stacked(parts) if has_records else listed(parts)) or NOTHING


def _item_word(subject: Subject, name: str, value: object, lenses: Lenses) -> Word:
    """One value, alone or out of a list; empty where it says nothing."""
    known = _KNOWN.get((subject, name))
    if known and isinstance(value, Mapping):
        return known(value, lenses)
    if (subject, name) in _PILLARS and isinstance(value, str):
        return pillar_name(value, lenses)
    if name == "business_priorities" and isinstance(value, str):  # ids such as cut-bill
        return readable(value.replace("-", "_"))
    return _any_word(name, value, lenses)


def _any_word(name: str, value: object, lenses: Lenses) -> Word:
    """A value of which nothing is known but its form."""
    if isinstance(value, bool):
        return YES if value else NO
    if is_nothing(value):
        return ""
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, Mapping):
        return _record(value, lenses)
    if isinstance(value, list):
        return _parts(name, value, lenses)
    return _day(str(value)) if name == "at" or name.endswith("_at") else str(value)


def _parts(name: str, values: Sequence[object], lenses: Lenses) -> Word:
    """A list within a list: a pair such as a tag, a link to a practice, or anything."""
    texts = [one for one in values if isinstance(one, str)]
    if len(texts) < len(values):
        return listed([word for one in values if (word := _any_word(name, one, lenses))])
    return " = ".join(texts) if len(texts) == 2 else linked(texts, lenses)


def _record(value: Mapping[str, object], lenses: Lenses) -> Word:
    """A record of no known kind: a place by its name, else each field that says something."""
    if "question" in value and value.keys() <= REF_KEYS:
        return _place(value, lenses)
    words = {name: _any_word(name, one, lenses) for name, one in value.items()}
    said = [
        message("{field}: {value}", field=readable(name), value=word) for name, word in words.items() if word
    ]
    return listed(said)


# Records of a review


def _attendee(value: Mapping[str, object], lenses: Lenses) -> Word:  # noqa: ARG001 as the others
    return _with_details(_text(value, "name"), [_text(value, "role")])


def _stop(value: Mapping[str, object], lenses: Lenses) -> Word:
    alias, keys = _text(value, "lens"), value.get("questions")
    named = [key for key in keys if isinstance(key, str)] if isinstance(keys, list) else []
    chosen = [linked([alias, key], lenses) for key in named]
    minutes = message("{minutes} min", minutes=_text(value, "minutes"))
    return _with_details(stop_name(alias, _text(value, "pillar"), lenses), [minutes, *chosen])


def _remark(value: Mapping[str, object], lenses: Lenses) -> Word:
    kind = _text(value, "kind")
    place = value.get("ref")
    ref = {**(place if isinstance(place, Mapping) else {}), "choice": value.get("choice")}
    details = [
        REMARK_WORDS.get(kind, readable(kind)),
        _place(ref, lenses),
        _text(value, "who"),
        message("done") if value.get("done") else "",
    ]
    return _with_details(message("“{text}”", text=_text(value, "text")), details)


def _skip(value: Mapping[str, object], lenses: Lenses) -> Word:
    return _with_details(_any_word("ref", value.get("ref"), lenses), [_text(value, "reason")])


def _visit(value: Mapping[str, object], lenses: Lenses) -> Word:
    seconds = value.get("seconds")
    minutes = f"{seconds / 60:.0f}" if isinstance(seconds, int | float) else "0"
    place = _any_word("ref", value.get("ref"), lenses)
    return message("{question}: {minutes} min", question=place, minutes=minutes)


def _evidence(value: Mapping[str, object], lenses: Lenses) -> Word:  # noqa: ARG001 as the others
    title, sureness = evidence_title(value), _text(value, "sureness")
    link = _text(value, "link")
    details = [
        "" if link == title else link,
        SURENESS_WORDS.get(sureness, readable(sureness)),
        _text(value, "said_by"),
        _text(value, "given_on"),
    ]
    return _with_details(title, details)


_KNOWN: Mapping[tuple[Subject, str], Callable[[Mapping[str, object], Lenses], Word]] = {
    (Subject.ANSWER, "evidence"): _evidence,
    (Subject.WORKSHOP, "attendees"): _attendee,
    (Subject.WORKSHOP, "stops"): _stop,
    (Subject.WORKSHOP, "remarks"): _remark,
    (Subject.WORKSHOP, "skips"): _skip,
    (Subject.WORKSHOP, "visits"): _visit,
}
_PILLARS = {
    (Subject.ACTION, "pillar"),
    (Subject.DECISION, "gains"),
    (Subject.DECISION, "pays"),
    (Subject.WORKLOAD, "pillar_priorities"),
}
"""Fields that hold ids of pillars."""


def _with_details(word: Word, details: Sequence[Word]) -> Word:
    """Something with what is to be said of it in brackets, as far as there is anything."""
    said = [one for one in details if one]
    return message("{name} ({details})", name=word, details=listed(said)) if said else word


def _place(ref: Mapping[str, object], lenses: Lenses) -> str:
    return linked([_text(ref, name) for name in ("lens", "question", "choice")], lenses)


def _text(value: Mapping[str, object], name: str) -> str:
    """A field as text; empty for one that is not there or holds no text or number."""
    found = value.get(name)
    return str(found) if isinstance(found, str | int | float) and not isinstance(found, bool) else ""


def _day(text: str) -> str:
    """A moment in ISO 8601 to the minute, as lists show it."""
    day, _, time = text.partition("T")
    return f"{day} {time[:5]}".rstrip()
