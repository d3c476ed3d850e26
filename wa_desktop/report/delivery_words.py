"""The words of deliverables beyond the answers: whole sentences in English that a catalogue can translate."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.evidence import EvidenceKind, Sureness
from wa_desktop.domain.gaps import GapKind
from wa_desktop.report.number_words import number, opening

EVIDENCE_KINDS: Mapping[EvidenceKind, Message] = {
    EvidenceKind.FILE: message("File"),
    EvidenceKind.LINK: message("Link"),
    EvidenceKind.STATEMENT: message("Statement"),
}

SURENESS: Mapping[Sureness, Message] = {
    Sureness.TOLD: message("told"),
    Sureness.SHOWN: message("shown"),
    Sureness.VERIFIED: message("verified"),
}

STATE_NOW = message("Today")


def person(name: str, role: str) -> Message:
    """A person with their part."""
    return message("{name}, {role}", name=name, role=role)


def milestone_name(number: int, name: str) -> Message:
    """A milestone that nobody named."""
    return message("{name}", name=name) if name else message("Milestone {number}", number=number)


def labelled(label: str, title: str) -> Message:
    """A label with what it stands for."""
    return message("{label} {title}", label=label, title=title)


def from_to(first: str, last: str) -> Message:
    """The first and the last day of something."""
    return message("{first} to {last}", first=first, last=last)


def seen(kind: GapKind, title: str) -> Message:
    """What was found of a practice that is not in place."""
    if kind is GapKind.TO_VERIFY:
        return message("Not known: {title}", title=title)
    if kind is GapKind.OPEN:
        return message("Not answered: {title}", title=title)
    return message("Missing: {title}", title=title)


def found_no_risk(count: int, names: Sequence[str]) -> Message:
    """In how many questions no risk was found, with the names of the first three."""
    if count == 1:
        return message("No risk was found in one question: {first}.", first=names[0])
    if count == 2:
        return message(
            "No risk was found in two questions: {first} and {second}.", first=names[0], second=names[1]
        )
    first, second, third = names[:3]
    places = {"count": number(count), "first": first, "second": second, "third": third}
    if count == len(names):
        return message("No risk was found in {count} questions: {first}, {second} and {third}.", **places)
    return message(
        "No risk was found in {count} questions, among them {first}, {second} and {third}.", **places
    )


def all_sound(pillars: Sequence[str]) -> Message | None:
    """Which pillars are without any risk; None where none is."""
    if not pillars:
        return None
    if len(pillars) == 1:
        return message("{pillar} is without risk as a whole.", pillar=pillars[0])
    if len(pillars) == 2:
        return message(
            "{first} and {second} are without risk as a whole.", first=pillars[0], second=pillars[1]
        )
    return message("{count} pillars are without risk as a whole.", count=opening(len(pillars)))


def lens_change(name: str, before: str | None, after: str | None) -> Message:
    """What became of a lens with its versions, which may be empty; None where a state does not use the lens."""
    if before is None:
        if after:
            return message("{lens} was added, version {version}.", lens=name, version=after)
        return message("{lens} was added.", lens=name)
    if after is None:
        return message("{lens} was taken away.", lens=name)
    if before and after and before != after:
        return message("{lens} went from version {before} to {after}.", lens=name, before=before, after=after)
    return message("{lens} is used in another edition.", lens=name)


def other_questions(added: int, removed: int) -> Message | None:
    """What another version of a lens asks; None where it asks the same."""
    places = {"added": opening(added), "removed": number(removed)}
    if not added and not removed:
        return None
    if not removed:
        if added == 1:
            return message("One question is new.")
        return message("{added} questions are new.", **places)
    if not added:
        if removed == 1:
            return message("One question is not asked any more.")
        return message("{removed} questions are not asked any more.", removed=opening(removed))
    if added == 1:
        if removed == 1:
            return message("One question is new, one is not asked any more.")
        return message("One question is new, {removed} are not asked any more.", **places)
    if removed == 1:
        return message("{added} questions are new, one is not asked any more.", **places)
    return message("{added} questions are new, {removed} are not asked any more.", **places)
