"""Sentences for people, and the one kind of error that is not our fault."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Message:
    """A whole sentence in English with named places, so that the window can translate it.

    `str(message)` gives the English sentence; the window looks `template` up in its catalogue (context
    "Message") and fills `values` in itself.
    """

    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format(**self.values)


def message(template: str, **values: object) -> Message:
    """Make a sentence; the catalogue of translatable strings is gathered from the calls of this function."""
    return Message(template, values)


class KnownError(Exception):
    """A condition of the surroundings (disk, file, input): one sentence that says what to do next.

    Everything else that is raised is a bug and ends in a crash report.
    """

    def __init__(self, sentence: Message) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


class NotFoundError(KnownError):
    """Something was asked for by a name or id that nothing has."""


class InvalidError(KnownError):
    """Input that cannot be taken; `problems` names every field that is wrong."""

    def __init__(self, sentence: Message, problems: tuple[FieldProblem, ...] = ()) -> None:
        super().__init__(sentence)
        self.problems = problems


class DamagedError(KnownError):
    """A file whose content cannot be trusted."""


class ReadOnlyError(KnownError):
    """A change was asked for where nothing may be written."""


class InUseError(KnownError):
    """Another program holds the file."""


@dataclass(frozen=True)
class FieldProblem:
    """What is wrong with one field of a record, and what would be right."""

    field: str
    sentence: Message
