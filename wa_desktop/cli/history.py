"""`wa-desktop history`: what was changed in a workload, when and by whom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from wa_desktop.cli.output import Json, put_json, put_line
from wa_desktop.cli.session import JsonOption, WorkspaceOption, open_workspace, refuse_half_characters
from wa_desktop.cli.workload import WorkloadArgument
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import NotFoundError, message
from wa_desktop.domain.history import HistoryEntry
from wa_desktop.domain.workload import Snapshot

if TYPE_CHECKING:
    from wa_desktop.report.history_find import HistoryFilter
    from wa_desktop.report.history_words import Lenses
    from wa_desktop.review.workspace import Workspace


def history(
    ctx: typer.Context,
    *,
    workload: WorkloadArgument,
    question: Annotated[
        str, typer.Option("--question", metavar="NUMBER", help='One question alone, such as SEC2 or "SEC 2".')
    ] = "",
    since: Annotated[str, typer.Option("--since", metavar="DATE", help="From this day on: 2026-11-30.")] = "",
    by: Annotated[
        str | None, typer.Option("--author", metavar="NAME", help="Changes of this person alone.")
    ] = None,
    find: Annotated[
        str, typer.Option("--find", metavar="TEXT", help="Entries with all of these words.")
    ] = "",
    limit: Annotated[int, typer.Option("--limit", min=0, help="At most so many; 0 for all.")] = 0,
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """List what was changed, the newest first: time, author, and what it was before and after.

    JSON: a list of {"Number", "At", "Author", "Subject", "LensAlias", "QuestionId", "Item", "Title", "Sentence",
    "Command", "RiskBefore", "RiskAfter", "Differences": [{"Path", "Before", "After"}], "Digest", "ChainDigest"}.
    Subject is workload, lenses, answer, notes, action, decision, workshop or milestone; risks are AWS's words or null.
    """
    refuse_half_characters(question, find, by or "")
    from wa_desktop.report.history_find import HistoryFilter
    from wa_desktop.report.history_words import tell

    wanted = HistoryFilter(author=by, since=_day(since), text=find)
    shapes: list[Json] = []
    with open_workspace(ctx, workspace) as held:
        snapshot = held.snapshot(held.find_workload(workload).id)
        refs = _refs(snapshot, question) if question else (None,)
        lenses = {one.lens.alias: one.lens for one in snapshot.reviews}
        for number, entry in enumerate(_entries(held, snapshot.workload.id, refs, wanted, lenses), 1):
            sentence = str(tell(entry.happening, lenses))
            if as_json:
                shapes.append(_shape(entry, sentence))
            else:
                put_line(f"{entry.happening.at.astimezone():%Y-%m-%d %H:%M} {sentence}")
            if number == limit:
                break
    if as_json:
        put_json(shapes)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise typer.BadParameter("write the day as 2026-11-30.", param_hint="--since") from error


def _refs(snapshot: Snapshot, number: str) -> tuple[QuestionRef, ...]:
    """The questions of that number or id, in any of the lenses; spaces and capitals make no difference."""
    wanted = _plain(number)
    found = tuple(
        ref
        for ref in snapshot.refs
        if wanted
        in {_plain(snapshot.question(ref).label), _plain(snapshot.question(ref).id), _plain(ref.question)}
    )
    if not found:
        raise NotFoundError(message("The review has no question “{number}”.", number=number))
    return found


def _plain(text: str) -> str:
    return "".join(text.split()).casefold()


def _entries(
    held: Workspace,
    workload_id: str,
    refs: tuple[QuestionRef | None, ...],
    wanted: HistoryFilter,
    lenses: Lenses,
) -> Iterator[HistoryEntry]:
    """Entries that are looked for, read page by page; of several questions, those of the first come first."""
    for ref in refs:
        before: int | None = None
        passing = replace(wanted, question=ref)
        while page := held.history(workload_id, question=ref, before=before):
            for entry in page:
                if isinstance(entry, HistoryEntry) and passing.passes(entry.happening, lenses):
                    yield entry
            before = page[-1].number


def _shape(entry: HistoryEntry, sentence: str) -> Json:
    happening = entry.happening
    return {
        "Number": entry.number,
        "At": happening.at.isoformat(),
        "Author": happening.author,
        "Subject": happening.subject.value,
        "LensAlias": happening.lens or None,
        "QuestionId": happening.question or None,
        "Item": happening.item or None,
        "Title": happening.title,
        "Sentence": sentence,
        "Command": str(happening.name),
        "RiskBefore": happening.risk_before,
        "RiskAfter": happening.risk_after,
        "Differences": [
            {"Path": list(one.path), "Before": one.before, "After": one.after}
            for one in happening.differences
        ],
        "Digest": entry.digest,
        "ChainDigest": entry.chain,
    }
