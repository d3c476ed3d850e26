"""The review templates of a workspace as rows of a table, and in a few words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from wa_desktop.domain.templates import TemplateContents, contents_of
from wa_desktop.review.upgrading import later_versions
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.models.rows import Cell, Look, Row, one_line
from wa_desktop.ui.words import day_word, tr


@dataclass(frozen=True)
class TemplateEntry:
    """A template and what is in it; `outdated` names the lenses of which there is a newer version."""

    id: str
    name: str
    description: str
    contents: TemplateContents
    changed: datetime | None
    outdated: tuple[str, ...] = ()


def headings() -> tuple[str, ...]:
    """The columns."""
    return tr("Template"), tr("Lenses"), tr("Answers"), tr("Notes"), tr("Changed")


def read_templates(workspace: Workspace) -> list[TemplateEntry]:
    """All templates, by name."""
    entries = [_read(workspace, template.id) for template in workspace.workloads(templates=True)]
    return sorted(entries, key=lambda entry: entry.name.casefold())


def template_names(workspace: Workspace) -> list[tuple[str, str]]:
    """Id and name of every template, by name, to choose from."""
    templates = sorted(workspace.workloads(templates=True), key=lambda one: one.name.casefold())
    return [(template.id, one_line(template.name)) for template in templates]


def _read(workspace: Workspace, template_id: str) -> TemplateEntry:
    """One template with all that a list says of it."""
    snapshot = workspace.snapshot(template_id)
    template = snapshot.workload
    return TemplateEntry(
        template.id,
        template.name,
        template.description,
        contents_of(snapshot),
        template.updated_at,
        tuple(version.name for version in later_versions(workspace, snapshot).values()),
    )


def template_rows(entries: Sequence[TemplateEntry]) -> list[Row]:
    """A row per template, its key the id."""
    return [_row(entry) for entry in entries]


def contents_text(contents: TemplateContents) -> str:
    """What is in a template, such as "2 lenses, 120 answers, 14 notes"."""
    translate = QCoreApplication.translate
    return ", ".join(
        (
            translate("Templates", "%n lens(es)", "", len(contents.lenses)),
            translate("Templates", "%n answer(s)", "", contents.answers),
            translate("Templates", "%n note(s)", "", contents.notes),
        )
    )


def _row(entry: TemplateEntry) -> Row:
    contents = entry.contents
    names = [one_line(name) for name in contents.lenses]
    lenses = names[0] if names else ""
    more = len(names) - 1
    detail = QCoreApplication.translate("Templates", "and %n more", "", more) if more > 0 else ""
    if entry.outdated:
        detail = tr("newer version: {lens}").format(lens=one_line(entry.outdated[0]))
    return Row(
        entry.id,
        (
            Cell(
                one_line(entry.name), one_line(entry.description), look=Look.STRONG, tooltip=entry.description
            ),
            Cell(lenses, detail, tooltip="\n".join(names)),
            Cell(str(contents.answers), look=Look.MUTED),
            Cell(str(contents.notes), look=Look.MUTED),
            Cell(day_word(entry.changed) if entry.changed else "", look=Look.MUTED),
        ),
    )
