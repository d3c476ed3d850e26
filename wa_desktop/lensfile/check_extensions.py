"""Our own keys beyond AWS's format, all under `extensions`: what a wrong one holds is left out with a warning."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.lens import Guidance, Level, Talk
from wa_desktop.lensfile.check_fields import Json, warn_unknown_keys
from wa_desktop.lensfile.findings import Path, Remarks
from wa_desktop.lensfile.json_source import NOT_A_NUMBER
from wa_desktop.lensfile.official_wording import MARK

ALIAS = re.compile(r"[a-z0-9][a-z0-9._-]{0,127}")
"""An alias can stand in a file name and on a command line."""

OURS = "ours"
DOCUMENTED = "documented"


@dataclass(frozen=True)
class Extensions:
    """The keys of one `extensions` object that were of the right type."""

    texts: Mapping[str, str] = field(default_factory=dict)
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def text(self, key: str) -> str:
        """A text; empty if there is none."""
        return self.texts.get(key, "")

    def items(self, key: str) -> tuple[str, ...]:
        """A list of texts; empty if there is none."""
        return self.lists.get(key, ())


NOTHING = Extensions()
NO_GUIDANCE = Guidance()
NO_TALK = Talk()

Form = Callable[[str, object], Message | None]
"""Says what is wrong with the value of a key; None if nothing is."""


def _text(key: str, value: object) -> Message | None:
    if isinstance(value, str):
        return None
    return message("{key} must be a text in double quotes; until then it is left out.", key=key)


def _texts(key: str, value: object) -> Message | None:
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return None
    return message("{key} must be a list of texts; until then it is left out.", key=key)


def _alias(key: str, value: object) -> Message | None:
    if isinstance(value, str) and ALIAS.fullmatch(value):
        return None
    return message(
        "{key} must have up to 128 small letters, digits, hyphens, dots and underscores; until then one is made from the name.",
        key=key,
    )


def _word_of(*words: str) -> Form:
    def check(key: str, value: object) -> Message | None:
        if isinstance(value, str) and value in words:
            return None
        return message(
            "{key} must be one of {words}; until then it is left out.", key=key, words=", ".join(words)
        )

    return check


LENS_FORMS: Mapping[str, Form] = {
    "alias": _alias,
    "version": _text,
    "source": _text,
    "levels": _word_of(OURS, DOCUMENTED),
    MARK: _texts,
}
PILLAR_FORMS: Mapping[str, Form] = {"prefix": _text, MARK: _texts}
QUESTION_FORMS: Mapping[str, Form] = {
    "number": _text,
    "shortTitle": _text,
    "area": _text,
    "opening": _text,
    "probes": _texts,
    "redFlags": _texts,
    "goodAnswer": _text,
    "principles": _texts,
    MARK: _texts,
}
CHOICE_FORMS: Mapping[str, Form] = {
    "practice": _text,
    "summary": _text,
    "description": _text,
    "level": _word_of(*(level.value for level in Level)),
    "effort": _word_of("S", "M", "L"),
    "effortSource": _word_of(OURS, DOCUMENTED),
    "services": _texts,
    "related": _texts,
    "why": _text,
    "signs": _texts,
    "steps": _texts,
    MARK: _texts,
}


def read_extensions(remarks: Remarks, parent: Json, path: Path, forms: Mapping[str, Form]) -> Extensions:
    """Our keys of a lens, pillar, question or choice, as far as they are right."""
    if "extensions" not in parent:
        return NOTHING
    value = parent["extensions"]
    path = (*path, "extensions")
    if not isinstance(value, dict):
        if value is not NOT_A_NUMBER:
            _warn(
                remarks,
                path,
                message("{key} must be an object in braces; until then it is left out.", key="extensions"),
            )
        return NOTHING
    warn_unknown_keys(remarks, value, frozenset(forms), path)
    texts: dict[str, str] = {}
    lists: dict[str, tuple[str, ...]] = {}
    for key, form in forms.items():
        if key not in value or value[key] is NOT_A_NUMBER:
            continue
        item = value[key]
        wrong = form(key, item)
        if wrong:
            _warn(remarks, (*path, key), wrong)
        elif isinstance(item, str):
            texts[key] = item
        else:
            lists[key] = tuple(item)
    return Extensions(texts, lists)


def guidance(extensions: Extensions) -> Guidance:
    """What a choice's extensions say of a practice."""
    if extensions is NOTHING:
        return NO_GUIDANCE
    level = extensions.text("level")
    return Guidance(
        practice_id=extensions.text("practice"),
        summary=extensions.text("summary"),
        description=extensions.text("description"),
        level=Level(level) if level else None,
        effort=extensions.text("effort"),
        effort_is_ours=extensions.text("effortSource") == OURS,
        why=extensions.text("why"),
        signs=extensions.items("signs"),
        steps=extensions.items("steps"),
        services=extensions.items("services"),
        related=extensions.items("related"),
    )


def talk(extensions: Extensions) -> Talk:
    """What a question's extensions say to a facilitator."""
    if extensions is NOTHING:
        return NO_TALK
    return Talk(
        opening=extensions.text("opening"),
        probes=extensions.items("probes"),
        red_flags=extensions.items("redFlags"),
        good_answer=extensions.text("goodAnswer"),
        principles=extensions.items("principles"),
    )


def _warn(remarks: Remarks, path: Path, wrong: Message) -> None:
    remarks.warn("wrong-extension", path, wrong)
