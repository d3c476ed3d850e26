"""What the check says of a draft, in the words of the studio's forms: who writes a lens here never sees a key of the file."""

from __future__ import annotations

from dataclasses import replace

from wa_desktop.domain.errors import Message, message
from wa_desktop.lensfile.findings import Finding
from wa_desktop.ui.words import say, tr


def sentence_of(finding: Finding) -> str:
    """The sentence of a finding, as the studio says it."""
    text = say(_own_sentences().get(finding.code) or _named(finding.sentence))
    return text[:1].upper() + text[1:]


def _named(sentence: Message) -> Message:
    """A sentence about a key of the file, with the name of the field that the key has in the forms."""
    field = sentence.values.get("field")
    name = _field_names().get(field) if isinstance(field, str) else None
    return replace(sentence, values={**sentence.values, "field": name}) if name else sentence


def _field_names() -> dict[str, str]:
    return {
        "name": tr("Name"),
        "title": tr("Title"),
        "description": tr("Description"),
        "displayText": tr("Text"),
        "url": tr("Address"),
    }


def _own_sentences() -> dict[str, Message]:
    """In place of sentences that tell how to write the file, by the code of the finding."""
    return {
        "missing-improvement-plan": message(
            "AWS wants an improvement plan for every choice but “None of these”; write what is to be done."
        ),
        "missing-display-text": message("AWS wants a text here; write what the reader finds or is to do."),
        "empty-url": message("The address is empty; fill it in."),
        "url-space": message(
            "The address has white space at an end or inside; remove it, or write %20 for a space."
        ),
    }
