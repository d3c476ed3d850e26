"""Themes, what is remembered for clients' reports, and the document control of workloads, as they lie in the file.

Rows are read past their classes: whatever lies there, the others can be read, and a damaged one can be named, written
anew or taken away.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import text
from sqlmodel import Session, col, delete, update

from wa_desktop.domain.editions import NO_CONTROL, DocumentControl, ReportChoice, Theme
from wa_desktop.domain.editions_record import (
    ThemeFiles,
    choice_from_json,
    choice_to_json,
    control_from_json,
    control_to_json,
    theme_from_json,
    theme_to_json,
)
from wa_desktop.domain.errors import DamagedError, Message, NotFoundError, message
from wa_desktop.storage.open_file import OpenFile, refuse_if_deleted
from wa_desktop.storage.tables import DocumentControlRow, ReportChoiceRow, ThemeRow

_Value = TypeVar("_Value")


class StoredEditions(OpenFile):
    """The part of an open workspace file that is about handing reviews over; `Repository` is the whole."""

    def theme_names(self) -> list[str]:
        """The names of all themes, in alphabetical order; of those too that cannot be read."""
        with self._session() as session:
            return _theme_names(session)

    def theme(self, name: str) -> Theme:
        """A theme with its files; NotFoundError if there is none of this name, DamagedError if it cannot be read."""
        with self._session() as session:
            row = session.execute(text(f"{_THEMES} WHERE name = :name"), {"name": name}).first()
        if row is None:
            raise NotFoundError(message("There is no theme “{name}”.", name=name))
        return _read(
            lambda: _theme(row),
            message("The theme “{name}” cannot be read; delete it or save it anew.", name=name),
        )

    def put_theme(self, theme: Theme, replaced: str) -> None:
        """Keep a theme in the place of the one called `replaced`, if there is one; choices that name that follow."""
        with self._session() as session:
            session.execute(delete(ThemeRow).where(col(ThemeRow.name).in_([theme.name, replaced])))
            session.add(
                ThemeRow(
                    name=theme.name,
                    record=theme_to_json(theme),
                    logo=theme.logo,
                    docx_template=theme.docx_template,
                    pptx_template=theme.pptx_template,
                )
            )
            if replaced not in {"", theme.name}:
                _rename_in_choices(session, replaced, theme.name)

    def delete_theme(self, name: str) -> None:
        """Take a theme away; clients whose reports had it get the nameless one. NotFoundError if there is none."""
        with self._session() as session:
            if name not in _theme_names(session):
                raise NotFoundError(message("There is no theme “{name}”.", name=name))
            session.execute(delete(ThemeRow).where(col(ThemeRow.name) == name))
            _rename_in_choices(session, name, "")

    def report_choice(self, client: str) -> ReportChoice:
        """What is remembered for a client, named as names are compared; the usual where nothing is."""
        with self._session() as session:
            query = text("SELECT record FROM report_choice WHERE client = :client")
            row = session.execute(query, {"client": client}).first()
        if row is None:
            return ReportChoice()
        sentence = message(
            "What was chosen for this client's reports cannot be read; choose anew and save it."
        )
        return _read(lambda: choice_from_json(json.loads(row[0])), sentence)

    def put_report_choice(self, client: str, choice: ReportChoice) -> None:
        """Remember what a client's reports are like; the usual needs no remembering."""
        with self._session() as session:
            session.execute(delete(ReportChoiceRow).where(col(ReportChoiceRow.client) == client))
            if choice != ReportChoice():
                session.add(ReportChoiceRow(client=client, record=choice_to_json(choice)))

    def document_control(self, workload_id: str) -> DocumentControl:
        """The document control of a workload; empty where there is none."""
        with self._session() as session:
            query = text("SELECT record FROM document_control WHERE workload_id = :workload")
            row = session.execute(query, {"workload": workload_id}).first()
        if row is None:
            return NO_CONTROL
        sentence = message(
            "The document control of this workload cannot be read; fill it in anew and save it."
        )
        return _read(lambda: control_from_json(json.loads(row[0])), sentence)

    def put_document_control(self, workload_id: str, control: DocumentControl) -> None:
        """Write the document control of a workload; NotFoundError if the workload was deleted."""
        with self._session() as session:
            refuse_if_deleted(session, workload_id)
            of_workload = col(DocumentControlRow.workload_id) == workload_id
            session.execute(delete(DocumentControlRow).where(of_workload))
            if control != NO_CONTROL:
                session.add(DocumentControlRow(workload_id=workload_id, record=control_to_json(control)))


class EditionKind(StrEnum):
    """What of these a check has found that cannot be read."""

    THEME = "theme"
    CHOICE = "choice"
    CONTROL = "control"


class OddEdition(NamedTuple):
    """Something that cannot be read; `name` is that of the theme, the client or the workload."""

    kind: EditionKind
    name: str


def odd_editions(session: Session) -> list[OddEdition]:
    """All that cannot be read; one theme's files at a time are held."""
    odd = [OddEdition(EditionKind.THEME, name) for name in _odd_themes(session)]
    choices = session.execute(text("SELECT client, record FROM report_choice ORDER BY client"))
    odd += [
        OddEdition(EditionKind.CHOICE, str(name))
        for name, record in choices
        if not _is_sound(name, record, choice_from_json)
    ]
    controls = session.execute(
        text(
            "SELECT workload.name, document_control.record FROM document_control "
            "JOIN workload ON workload.id = document_control.workload_id ORDER BY workload.name"
        )
    )
    odd += [
        OddEdition(EditionKind.CONTROL, str(name))
        for name, record in controls
        if not _is_sound(name, record, control_from_json)
    ]
    return odd


_THEMES = "SELECT name, record, logo, docx_template, pptx_template FROM theme"
_ODD = (ValueError, TypeError, KeyError, AttributeError)


def _theme(row: Any) -> Theme:
    name, record, *files = row
    return theme_from_json(name, json.loads(record), ThemeFiles(*files))


def _theme_names(session: Session) -> list[str]:
    names = [str(name) for (name,) in session.execute(text("SELECT name FROM theme"))]
    return sorted(names, key=lambda name: (name.casefold(), name))


def _read(reading: Callable[[], _Value], sentence: Message) -> _Value:
    try:
        return reading()
    except _ODD as error:
        raise DamagedError(sentence) from error


def _rename_in_choices(session: Session, old: str, new: str) -> None:
    """Let all choices that name a theme name another one; a choice that cannot be read names none."""
    for client, record in session.execute(text("SELECT client, record FROM report_choice")).all():
        try:
            choice = json.loads(record)
            is_named = choice["theme"] == old
        except _ODD:
            continue
        if is_named:
            session.execute(
                update(ReportChoiceRow)
                .where(col(ReportChoiceRow.client) == client)
                .values(record={**choice, "theme": new})
            )


def _odd_themes(session: Session) -> Iterator[str]:
    for (name,) in session.execute(text("SELECT name FROM theme ORDER BY name")).all():
        row = session.execute(text(f"{_THEMES} WHERE name = :name"), {"name": name}).first()
        try:
            _theme(row)
        except _ODD:
            yield str(name)


def _is_sound(name: object, record: Any, reading: Callable[[Any], object]) -> bool:
    try:
        reading(json.loads(record))
    except _ODD:
        return False
    return isinstance(name, str)
