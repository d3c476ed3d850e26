"""What the palette offers: read from the open review, the workspace and the actions when it opens."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.workload import WorkloadName
from wa_desktop.review.review import Review
from wa_desktop.ui.actions import Actions, specs
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.palette.match import Entry, Kind, Prepared

OWN_ACTION = "palette"
"""The action that opens the palette is not offered in it."""

_PAGE = "go_"
_COMMON = ("next_open", "new_review", "edit_workload", "save_milestone", "export_report", "keys")
"""The actions offered before anything is typed."""

_MOST_RECENT = 5


def kind_word(kind: Kind) -> str:
    """What an entry is, in a word."""
    return {
        Kind.PAGE: _tr("Page"),
        Kind.ACTION: _tr("Action"),
        Kind.QUESTION: _tr("Question"),
        Kind.WORKLOAD: _tr("Workload"),
        Kind.PRACTICE: _tr("Practice"),
    }[kind]


def review_entries(review: Review) -> Iterator[Entry]:
    """The questions and practices of all lenses of a review."""
    several = len(review.snapshot.reviews) > 1
    for one in review.snapshot.reviews:
        for pillar in one.lens.pillars:
            place = one_line(f"{pillar.name} · {one.lens.name}" if several else pillar.name)
            for question in pillar.questions:
                ref = QuestionRef(one.lens.alias, question.key)
                name = one_line(question.short_title or question.title)
                key = f"{ref.lens}:{ref.question}"
                risk = review.ratings[ref].risk
                label = one_line(question.label)
                yield Entry(Kind.QUESTION, f"question:{key}", name, label, place, risk=risk, target=ref)
                for choice in question.practices:
                    yield Entry(
                        Kind.PRACTICE,
                        f"practice:{key}:{choice.id}",
                        one_line(choice.title),
                        one_line(choice.label),
                        name,
                        target=(ref, choice.id),
                    )


def workload_entries(workloads: Iterable[WorkloadName]) -> Iterator[Entry]:
    """All workloads, those in the archive too, and templates."""
    for workload in workloads:
        detail = _tr("template") if workload.template else one_line(workload.client)
        if workload.archived:
            detail = _tr("{client} · archived").format(client=detail) if detail else _tr("archived")
        yield Entry(
            Kind.WORKLOAD,
            f"workload:{workload.id}",
            one_line(workload.name),
            detail=detail,
            target=workload.id,
        )


def action_entries(actions: Actions) -> Iterator[Entry]:
    """The pages and actions that can be used at present, with their texts and keys of this moment."""
    for spec in specs():
        action = actions[spec.id]
        if spec.id == OWN_ACTION or not (action.isEnabled() and action.isVisible()):
            continue
        is_page = spec.id.startswith(_PAGE)
        yield Entry(
            Kind.PAGE if is_page else Kind.ACTION,
            f"action:{spec.id}",
            one_line(action.text()),
            detail="" if is_page else spec.menu.title,
            keys=action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            target=spec.id,
        )


def first_offer(prepared: Iterable[Prepared], recent: Sequence[str]) -> list[Prepared]:
    """What is offered before anything is typed: what was used last, then the pages, then common actions."""
    by_key = {one.entry.key: one for one in prepared}
    pages = [key for key, one in by_key.items() if one.entry.kind is Kind.PAGE]
    used = [key for key in recent if key in by_key][:_MOST_RECENT]
    wanted = dict.fromkeys([*used, *pages, *(f"action:{name}" for name in _COMMON)])
    return [by_key[key] for key in wanted if key in by_key]


def _tr(text: str) -> str:
    return QCoreApplication.translate("PaletteEntries", text)
