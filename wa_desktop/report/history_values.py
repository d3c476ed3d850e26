"""What the history calls fields and their values: one word for each, as the forms say it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wa_desktop.domain.answers import PracticeAnswer, Reason
from wa_desktop.domain.cadence import Cadence
from wa_desktop.domain.decisions import DecisionKind
from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.evidence import Sureness
from wa_desktop.domain.history import Subject
from wa_desktop.domain.plan import ActionStatus, Impact
from wa_desktop.domain.workload import Environment, ImprovementStatus
from wa_desktop.domain.workshop import RemarkKind
from wa_desktop.report import plan_words, words

Word = Message | str
"""A word of ours, to be translated, or a text of somebody's, to be left alone."""

NOTHING = message("nothing")
YES, NO = message("Yes"), message("No")
NOT_ANSWERED = message("not answered")

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
    "report_headline": message("Headline of the report"),
    "report_summary": message("Summary of the report"),
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
_WORKSHOP: Mapping[str, Message] = {
    "name": message("Name"),
    "attendees": message("Attendees"),
    "stops": message("Running order"),
    "remarks": message("Remarks"),
    "skips": message("Left for later"),
    "began_at": message("Began"),
    "ended_at": message("Paused"),
    "closed_at": message("Ended"),
    "milestone": message("Milestone"),
    "visits": message("Time spent"),
}
_FIELDS: Mapping[Subject, Mapping[str, Message]] = {
    Subject.WORKLOAD: _WORKLOAD,
    Subject.ANSWER: _ANSWER,
    Subject.NOTES: _ANSWER,
    Subject.ACTION: _ACTION,
    Subject.DECISION: _DECISION,
    Subject.MILESTONE: _MILESTONE,
    Subject.WORKSHOP: _WORKSHOP,
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

REMARK_WORDS: Mapping[str, Message] = {
    RemarkKind.PARKED.value: message("parked"),
    RemarkKind.DECISION.value: message("decision"),
    RemarkKind.TO_VERIFY.value: message("to verify"),
}
SURENESS_WORDS: Mapping[str, Message] = {
    Sureness.TOLD.value: message("told"),
    Sureness.SHOWN.value: message("shown"),
    Sureness.VERIFIED.value: message("verified"),
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


def known_word(subject: Subject, name: str, value: object) -> Message | None:
    """The word for a value that is one of a few, such as an answer or a status; None for any other value."""
    try:
        return _WORDS.get((subject, name), {}).get(value)
    except TypeError:  # a list, where today only single words are
        return None
