"""Reads a catalogue of translated sentences, which may come from anybody: what does not fit its sentence is left out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Formatter

from wa_desktop.domain.errors import DamagedError, message


@dataclass(frozen=True)
class Catalogue:
    """Translations by their English sentence, and the sentences whose translation was refused."""

    sentences: Mapping[str, str]
    refused: tuple[str, ...]


def read_catalogue(path: Path) -> Catalogue:
    """Read a PO file (GNU gettext); entries that are empty or marked fuzzy count as not translated.

    A translation is refused unless its places are plain names, and the same as its sentence's.

    Raises:
        DamagedError: it cannot be read as a PO file.
    """
    from babel.messages.pofile import PoFileError, read_po

    try:
        with path.open("rb") as file:
            entries = list(read_po(file, ignore_obsolete=True, abort_invalid=True))
    except (
        OSError,
        PoFileError,
        ValueError,
        LookupError,
        AttributeError,
        TypeError,
        AssertionError,
    ) as error:
        raise DamagedError(
            message("The catalogue {name} cannot be read: {reason}", name=path.name, reason=error)
        ) from error
    sentences: dict[str, str] = {}
    refused = []
    for entry in entries:
        english, translated = entry.id, entry.string
        if not english or not translated or entry.fuzzy or entry.context is not None:
            continue
        if not isinstance(english, str) or not isinstance(translated, str):
            continue  # a form for plurals, which our sentences do without
        places = places_of(english)
        if places is None or places != places_of(translated):
            refused.append(english)
        else:
            sentences[english] = translated
    return Catalogue(sentences, tuple(refused))


def places_of(text: str) -> frozenset[str] | None:
    """The names of a sentence's places; None where one reaches into a value, formats it or has no name."""
    try:
        found = [(name, spec, form) for _, name, spec, form in Formatter().parse(text) if name is not None]
    except ValueError:
        return None
    if any(spec or form or not name.isidentifier() for name, spec, form in found):
        return None
    return frozenset(name for name, _, _ in found)
