"""The lenses of a workspace as rows of the library: drafts, lenses of one's own, lenses that come with the program."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from wa_desktop.domain.drafts import DraftHead
from wa_desktop.domain.errors import KnownError, Message
from wa_desktop.domain.lens import Lens, LensVersion, Origin
from wa_desktop.domain.workload import WorkloadName
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.models.rows import Cell, Look, Row, one_line, section_row
from wa_desktop.ui.words import day_word, say, time_word, tr

USED_BY = 6
"""The column that says where a lens is used."""


@dataclass(frozen=True)
class LibraryEntry:
    """A stored lens version: its content, or the sentence why that cannot be read; `newest` of its alias."""

    version: LensVersion
    newest: bool
    lens: Lens | None = None
    problem: Message | None = None

    @property
    def is_built_in(self) -> bool:
        """Whether it comes with the program."""
        return self.version.is_ours


class Uses(NamedTuple):
    """How many workloads and how many templates use a lens version."""

    workloads: int = 0
    templates: int = 0


@dataclass(frozen=True)
class Library:
    """All that the library shows; `uses` by a version's id, those that are used."""

    entries: tuple[LibraryEntry, ...] = ()
    drafts: tuple[DraftHead, ...] = ()
    uses: Mapping[int, Uses] | None = None

    def entry(self, lens_id: object) -> LibraryEntry | None:
        """The stored version of that id."""
        return next((entry for entry in self.entries if entry.version.id == lens_id), None)

    def draft(self, draft_id: object) -> DraftHead | None:
        """The draft of that id."""
        return next((draft for draft in self.drafts if draft.id == draft_id), None)

    def uses_of(self, lens_id: int) -> Uses:
        """Who uses a version."""
        return (self.uses or {}).get(lens_id, Uses())

    def versions_of(self, alias: str) -> list[LibraryEntry]:
        """The versions of a lens, the newest first."""
        return [entry for entry in self.entries if entry.version.alias == alias]

    def users_of_earlier(self, alias: str) -> int:
        """How many reviews and templates use another version than the newest; none can move to a damaged one."""
        versions = self.versions_of(alias)
        if any(one.newest and one.problem for one in versions):
            return 0
        return sum(sum(self.uses_of(one.version.id)) for one in versions if not one.newest)


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


def read_library(workspace: Workspace) -> Library:
    """Every draft, the last changed first, and every version: by lens, the newest of each before older ones."""
    newest = workspace.newest_lenses()
    ids = {version.id for version in newest}
    order = {version.alias: place for place, version in enumerate(newest)}
    versions = sorted(workspace.lens_versions(), key=lambda version: (order[version.alias], -version.id))
    return Library(
        tuple(_entry(workspace, version, newest=version.id in ids) for version in versions),
        tuple(workspace.drafts()),
        read_uses(workspace),
    )


def read_uses(workspace: Workspace) -> dict[int, Uses]:
    """The uses of every stored version that is used."""
    workloads, templates = workspace.lens_uses(), workspace.lens_uses(templates=True)
    return {key: Uses(workloads.get(key, 0), templates.get(key, 0)) for key in {**workloads, **templates}}


def read_users(workspace: Workspace, lens_id: int) -> list[WorkloadName]:
    """The workloads that use a version, and then the templates, each the last changed first."""
    named = {one.id: one for one in (*workspace.workload_names(), *workspace.workload_names(templates=True))}
    users = [named[user] for user in workspace.users_of([lens_id]) if user in named]
    return sorted(users, key=lambda one: one.template)


def library_rows(library: Library, sought: str = "") -> list[Row]:
    """A row per draft and version that has all words sought, under headings.

    A version's key is its id, a draft's the draft's.
    """
    words = sought.casefold().split()
    drafts = [_draft_row(draft) for draft in library.drafts if _has(words, draft.name, draft.base)]
    found = [entry for entry in library.entries if _entry_has(words, entry)]
    own = [_row(entry, library) for entry in found if not entry.is_built_in]
    built_in = [_row(entry, library) for entry in found if entry.is_built_in]
    parts = (
        (tr("Drafts"), drafts),
        (tr("Lenses of your own"), own),
        (tr("Lenses that come with WA Desktop"), built_in),
    )
    rows = []
    for heading, part in parts:
        if part:
            rows += [section_row(heading, len(headings())), *part]
    return rows


def practices_of(lens: Lens) -> int:
    """How many practices a lens asks for."""
    return sum(len(question.practices) for question in lens.questions)


def origin_word(version: LensVersion) -> str:
    """Where a lens comes from."""
    words: dict[str, str] = {
        Origin.BUILT_IN: tr("Built in"),
        Origin.WORDING: tr("Official wording"),
        Origin.WRITTEN: tr("Written here"),
    }
    return words.get(version.origin, tr("Imported"))


def uses_text(uses: Uses) -> str:
    """How many workloads and templates use a lens."""
    words = (
        (uses.workloads, QCoreApplication.translate("Lenses", "%n workload(s)", "", uses.workloads)),
        (uses.templates, QCoreApplication.translate("Lenses", "%n template(s)", "", uses.templates)),
    )
    return ", ".join(text for count, text in words if count) or tr("not used")


def draft_text(draft: DraftHead) -> str:
    """What a draft was begun from, or what it becomes."""
    base = one_line(draft.base)
    if draft.alias:
        return tr("next version of {lens}").format(lens=base or one_line(draft.alias))
    return tr("begun from {lens}").format(lens=base) if base else tr("begun from nothing")


def draft_name(draft: DraftHead) -> str:
    """How a draft is called where it has no name yet."""
    return one_line(draft.name) or tr("Lens without a name")


def _entry(workspace: Workspace, version: LensVersion, *, newest: bool) -> LibraryEntry:
    try:
        return LibraryEntry(version, newest, lens=workspace.lens(version.id))
    except KnownError as error:
        return LibraryEntry(version, newest, problem=error.sentence)


def _has(words: Sequence[str], *texts: str) -> bool:
    whole = "\n".join(texts).casefold() if words else ""
    return all(word in whole for word in words)


def _entry_has(words: Sequence[str], entry: LibraryEntry) -> bool:
    version = entry.version
    description = entry.lens.description if entry.lens else ""
    return _has(words, version.name, version.alias, description)


def _draft_row(draft: DraftHead) -> Row:
    changed = tr("changed {day}, {time}").format(
        day=day_word(draft.changed_at), time=time_word(draft.changed_at)
    )
    return Row(
        draft.id,
        (
            Cell(draft_name(draft), draft_text(draft), look=Look.STRONG),
            Cell("–", look=Look.MUTED),
            Cell(tr("Draft"), look=Look.MUTED),
            Cell(changed, look=Look.MUTED, span=4),
            Cell(),
            Cell(),
            Cell(),
        ),
    )


def _row(entry: LibraryEntry, library: Library) -> Row:
    version, lens = entry.version, entry.lens
    uses = library.uses_of(version.id)
    used = Cell(uses_text(uses), look=Look.ACCENT if sum(uses) else Look.MUTED)
    about = tr("older version") if not entry.newest else tr("minor version") if version.minor else ""
    first = (
        Cell(one_line(version.name), one_line(version.alias), look=Look.STRONG),
        Cell(one_line(version.version), about, tooltip=version.notes),
        Cell(origin_word(version), look=Look.MUTED),
    )
    if lens is None:
        sentence = say(entry.problem) if entry.problem else ""
        problem = Cell(sentence, look=Look.PROBLEM, tooltip=sentence, span=3)
        return Row(version.id, (*first, problem, Cell(), Cell(), used))
    numbers = (len(lens.pillars), len(lens.questions), practices_of(lens))
    return Row(version.id, (*first, *(Cell(str(number)) for number in numbers), used))
