"""The lenses of a workspace as rows of the library."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from wa_desktop.domain.errors import KnownError, Message
from wa_desktop.domain.lens import Lens, LensVersion
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.models.rows import Cell, Look, Row, one_line
from wa_desktop.ui.words import say, tr

BUILT_IN = "builtin"


@dataclass(frozen=True)
class LibraryEntry:
    """A stored lens version: its content, or the sentence why that cannot be read; `newest` of its alias."""

    version: LensVersion
    newest: bool
    lens: Lens | None = None
    problem: Message | None = None


def headings() -> tuple[str, ...]:
    """The columns of the library."""
    return (
        tr("Lens"),
        tr("Version"),
        tr("Origin"),
        tr("Pillars"),
        tr("Questions"),
        tr("Practices"),
        tr("Used by"),
    )


def read_library(workspace: Workspace) -> list[LibraryEntry]:
    """Every stored version: built-in lenses first, then by name, the newest version of each before older ones."""
    newest = [version.id for version in workspace.newest_lenses()]
    order = {version.alias: place for place, version in enumerate(workspace.newest_lenses())}
    versions = sorted(workspace.lens_versions(), key=lambda version: (order[version.alias], -version.id))
    return [_entry(workspace, version, newest=version.id in newest) for version in versions]


class Uses(NamedTuple):
    """How many workloads and how many templates use a lens version."""

    workloads: int = 0
    templates: int = 0


def read_uses(workspace: Workspace) -> dict[int, Uses]:
    """The uses of every stored version that is used."""
    workloads, templates = workspace.lens_uses(), workspace.lens_uses(templates=True)
    return {key: Uses(workloads.get(key, 0), templates.get(key, 0)) for key in {**workloads, **templates}}


def library_rows(entries: Sequence[LibraryEntry], uses: Mapping[int, Uses]) -> list[Row]:
    """A row per entry, its key the version's id."""
    return [_row(entry, uses) for entry in entries]


def practices_of(lens: Lens) -> int:
    """How many practices a lens asks for."""
    return sum(len(question.practices) for question in lens.questions)


def origin_word(version: LensVersion) -> str:
    """Where a lens comes from."""
    return tr("Built in") if version.origin == BUILT_IN else tr("Imported")


def uses_text(uses: Uses) -> str:
    """How many workloads and templates use a lens."""
    words = (
        (uses.workloads, QCoreApplication.translate("Lenses", "%n workload(s)", "", uses.workloads)),
        (uses.templates, QCoreApplication.translate("Lenses", "%n template(s)", "", uses.templates)),
    )
    return ", ".join(text for count, text in words if count) or tr("not used")


def _entry(workspace: Workspace, version: LensVersion, *, newest: bool) -> LibraryEntry:
    try:
        return LibraryEntry(version, newest, lens=workspace.lens(version.id))
    except KnownError as error:
        return LibraryEntry(version, newest, problem=error.sentence)


def _row(entry: LibraryEntry, uses: Mapping[int, Uses]) -> Row:
    version, lens = entry.version, entry.lens
    used = uses_text(uses.get(version.id, Uses()))
    first = (
        Cell(one_line(version.name), one_line(version.alias), look=Look.STRONG),
        Cell(one_line(version.version), "" if entry.newest else tr("older edition")),
        Cell(origin_word(version), look=Look.MUTED),
    )
    if lens is None:
        sentence = say(entry.problem) if entry.problem else ""
        return Row(
            version.id,
            (
                *first,
                Cell(sentence, look=Look.PROBLEM, tooltip=sentence, span=3),
                Cell(),
                Cell(),
                Cell(used),
            ),
        )
    numbers = (len(lens.pillars), len(lens.questions), practices_of(lens))
    return Row(version.id, (*first, *(Cell(str(number)) for number in numbers), Cell(used, look=Look.MUTED)))
