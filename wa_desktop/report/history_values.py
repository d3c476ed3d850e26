"""What the history calls fields and their values: one word for each, as the forms say it."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from typing import Any

from wa_desktop.domain.answers import PracticeAnswer, Reason
from wa_desktop.domain.cadence import Cadence
from wa_desktop.domain.decisions import DecisionKind
from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.history import Subject
from wa_desktop.domain.plan import ActionStatus, Impact
from wa_desktop.domain.workload import Environment, ImprovementStatus
from wa_desktop.report import plan_words, words

Word = Message | str
"""A word of ours, to be translated, or a text of somebody's, to be left alone."""

NOTHING = message("nothing")
YES, NO = message("Yes"), message("No")
NOT_ANSWERED = message("not answered")

LONGEST = 80
"""Characters of a value within a sentence; beside the sentence it stands whole."""
MOST_WORDS = 400
"""So many words of a text are compared; comparing takes time by their square."""

_WORKLOAD: Mapping[str, Message] = {
    "name": message("Name"),
    "client": message("Client"),
    "description": message("Description"),
    "environment": message("Environment"),
    "review_owner": message("Review owner"),
    "aws_regions": message("AWS Regions"),
    "non_aws_regions": message("Other locations"),
    "account_ids": message("AWS account ids"),
    "application": message("Application"),
    "architectural_design": message("Link to the architectural design"),
    "industry_type": message("Industry type"),
    "industry": message("Industry"),
    "pillar_priorities": message("Pillars by priority"),
    "business_priorities": message("Business priorities"),
    "notes": message("Notes on the workload"),
    "improvement_status": message("Improvement status"),
    "tags": message("Tags"),
    "archived": message("Archived"),
    "not_applicable_counts_as_in_place": message("Practices answered N/A count as in place"),
    "effort_days": message("Days of S, M and L"),
    "cadence": message("Review cadence"),
    "next_review": message("Next review"),
    "change_note": message("Significant change"),
    "changed_at": message("Significant change noted"),
    "template": message("Template"),
    "created_at": message("Created"),
}
_ANSWER: Mapping[str, Message] = {
    "answer": message("Answer"),
    "reason": message("Reason"),
    "notes": message("Notes"),
    "internal": message("Internal notes"),
    "client": message("Notes"),
    "flag": message("Flag"),
    "evidence": message("Evidence"),
    "none_of_these": message("None of these"),
    "applicable": message("The question applies"),
}
_ACTION: Mapping[str, Message] = {
    "number": message("Number"),
    "title": message("What is to be done"),
    "pillar": message("Pillar"),
    "status": message("Status"),
    "impact": message("Impact"),
    "owner": message("Owner"),
    "size": message("Effort"),
    "days": message("Effort in days"),
    "due": message("Due"),
    "practices": message("Practices it closes"),
    "depends_on": message("Waits for"),
    "notes": message("Notes"),
    "internal": message("Internal notes"),
    "links": message("Links to tickets"),
    "created_at": message("Created"),
    "done_at": message("Done"),
}
_DECISION: Mapping[str, Message] = {
    "number": message("Number"),
    "kind": message("Kind"),
    "title": message("Title"),
    "context": message("Context"),
    "options": message("Options weighed"),
    "gains": message("Pillars that gain"),
    "pays": message("Pillars that pay"),
    "decision": message("Decision"),
    "rationale": message("Rationale"),
    "decided_by": message("Decided by"),
    "decided_on": message("Decided on"),
    "revisit_on": message("Revisit on"),
    "practices": message("Linked questions and practices"),
    "created_at": message("Created"),
}
_MILESTONE: Mapping[str, Message] = {
    "name": message("Name"),
    "note": message("Note"),
    "number": message("Number"),
    "digest": message("Digest"),
}
_FIELDS: Mapping[Subject, Mapping[str, Message]] = {
    Subject.WORKLOAD: _WORKLOAD,
    Subject.ANSWER: _ANSWER,
    Subject.NOTES: _ANSWER,
    Subject.ACTION: _ACTION,
    Subject.DECISION: _DECISION,
    Subject.MILESTONE: _MILESTONE,
}

IMPACT_WORDS: Mapping[Impact, Message] = {
    Impact.LOW: message("Low"),
    Impact.MEDIUM: message("Medium"),
    Impact.HIGH: message("High"),
    Impact.VERY_HIGH: message("Very high"),
}
CADENCE_WORDS: Mapping[Cadence, Message] = {
    Cadence.NEVER: message("never"),
    Cadence.MONTHLY: message("every month"),
    Cadence.QUARTERLY: message("every quarter"),
    Cadence.HALF_YEARLY: message("every half year"),
    Cadence.YEARLY: message("every year"),
}

_WORDS: Mapping[tuple[Subject, str], Mapping[Any, Message]] = {
    (Subject.ANSWER, "answer"): {one.value: words.ANSWER_WORDS[one] for one in PracticeAnswer},
    (Subject.ANSWER, "reason"): {
        Reason.NONE.value: NOTHING,
        **{one.value: word for one, word in words.REASON_WORDS.items()},
    },
    (Subject.WORKLOAD, "environment"): {one.value: words.ENVIRONMENT_WORDS[one] for one in Environment},
    (Subject.WORKLOAD, "improvement_status"): {
        ImprovementStatus.NOT_APPLICABLE.value: message("From the plan"),
        **{one.value: word for one, word in words.STATUS_WORDS.items()},
    },
    (Subject.WORKLOAD, "cadence"): {one.value: word for one, word in CADENCE_WORDS.items()},
    (Subject.ACTION, "status"): {one.value: plan_words.STATUS_WORDS[one] for one in ActionStatus},
    (Subject.ACTION, "impact"): {one.value: word for one, word in IMPACT_WORDS.items()},
    (Subject.DECISION, "kind"): {one.value: plan_words.KIND_WORDS[one] for one in DecisionKind},
}


def field_word(subject: Subject, name: str) -> Word:
    """What a form calls a field; a field that no form of today has is called by its own name, made readable."""
    found = _FIELDS.get(subject, {}).get(name)
    return found or readable(name)


def readable(name: str) -> str:
    """A name of a program as a person would write it: "change_note" becomes "Change note"."""
    text = " ".join(name.replace("_", " ").split())
    return text[:1].upper() + text[1:] if text.islower() else text


def value_word(subject: Subject, name: str, value: object) -> Word:
    """A value of a field in words, whole: "nothing" where there was or is none."""
    try:
        known = _WORDS.get((subject, name), {}).get(value)
    except TypeError:  # a list, where today only single words are
        known = None
    if known is not None:
        return known
    if isinstance(value, bool):
        return YES if value else NO
    if value is None or value in ("", [], {}):
        return NOT_ANSWERED if (subject, name) == (Subject.ANSWER, "answer") else NOTHING
    if name == "evidence" and isinstance(value, list):
        return "\n".join(_evidence(one) for one in value)
    if isinstance(value, list):
        return _listed(value)
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, Mapping):
        return ", ".join(f"{key}: {one}" for key, one in value.items())
    return _day(str(value)) if name.endswith("_at") else str(value)


def in_sentence(word: Word) -> Word:
    """A value as it fits into a sentence: on one line, and cut where it is long."""
    return word if isinstance(word, Message) else short(word)


def short(text: str, longest: int = LONGEST) -> str:
    """The beginning of a text on one line."""
    line = " ".join(text[: 4 * longest].split())
    return line if len(line) <= longest and len(text) <= 4 * longest else f"{line[: longest - 1].rstrip()}…"


def word_difference(before: str, after: str) -> tuple[str, str]:
    """What was taken out of a text and what was put in, each as its runs of words with … between them."""
    old, new = before.split(), after.split()
    start = _same(old, new)
    end = _same(old[start:][::-1], new[start:][::-1])
    old = old[start : len(old) - end][:MOST_WORDS]
    new = new[start : len(new) - end][:MOST_WORDS]
    gone: list[str] = []
    come: list[str] = []
    for kind, i, j, k, m in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            gone += [" ".join(old[i:j])] if i < j else []
            come += [" ".join(new[k:m])] if k < m else []
    return " … ".join(gone), " … ".join(come)


def _same(old: Sequence[str], new: Sequence[str]) -> int:
    """How many words at the beginning are the same."""
    return next(
        (number for number, (a, b) in enumerate(zip(old, new, strict=False)) if a != b),
        min(len(old), len(new)),
    )


def _evidence(value: object) -> str:
    return str(value.get("title") or value.get("link", "")) if isinstance(value, Mapping) else str(value)


def _listed(values: Sequence[object]) -> str:
    """A list in one line; pairs such as tags stand with an equals sign between them."""
    return ", ".join(
        " = ".join(map(str, one)) if isinstance(one, list) and len(one) == 2 else _part(one) for one in values
    )


def _part(value: object) -> str:
    """A link to a practice is a list of lens, question and choice; people know it by the last that is named."""
    if isinstance(value, list):
        return next((str(part) for part in reversed(value) if part), "")
    return f"{value:g}" if isinstance(value, float) else str(value)


def _day(text: str) -> str:
    """A moment in ISO 8601 to the minute, as lists show it."""
    day, _, time = text.partition("T")
    return f"{day} {time[:5]}".rstrip()
