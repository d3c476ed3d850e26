"""The plan by owner: who has what to do, in which order; and one owner's sheet as a text that can be mailed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from wa_desktop.domain.plan import ActionStatus, in_order
from wa_desktop.ui.plan.line_words import due_sentence, effort_label, risk_label, waits_label
from wa_desktop.ui.plan.sheet import ActionLine, PlanSheet
from wa_desktop.ui.plan.words import days_word, status_word
from wa_desktop.ui.words import date_word, tr

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
"""What no mail program can show; tabs and ends of lines stay."""


@dataclass(frozen=True)
class OwnerSheet:
    """One owner's actions: what is left by date and dependency, then what is done, then what was turned down.

    `owner` is empty for what nobody owns. `days` are those that are left; `next_due` is the first date that is not
    past, and `overdue` counts what is late.
    """

    owner: str
    lines: tuple[ActionLine, ...]
    today: date

    @property
    def name(self) -> str:
        """The owner, or that there is none."""
        return " ".join(self.owner[:300].split()) or tr("No owner")

    def count(self, status: ActionStatus) -> int:
        """How many actions stand so."""
        return sum(line.action.status is status for line in self.lines)

    @property
    def live(self) -> tuple[ActionLine, ...]:
        """What is still to be done."""
        return tuple(line for line in self.lines if line.action.is_live)

    @property
    def days(self) -> float:
        """Days of work that are left."""
        return sum(line.days for line in self.live)

    @property
    def next_due(self) -> date | None:
        """The next date from today on."""
        return min(
            (line.action.due for line in self.live if line.action.due and not line.overdue), default=None
        )

    @property
    def overdue(self) -> int:
        """How much is late."""
        return sum(line.overdue for line in self.live)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all of them."""
        return tuple(line.action.id for line in self.lines)

    def figures(self) -> list[str]:
        """The numbers in words; those that are nought are left out, except for what is left."""
        counts = [
            (self.count(ActionStatus.OPEN), tr("{count} open")),
            (self.count(ActionStatus.IN_PROGRESS), tr("{count} in progress")),
            (self.count(ActionStatus.DONE), tr("{count} done")),
            (self.count(ActionStatus.WONT_DO), tr("{count} turned down")),
        ]
        words = [template.format(count=count) for count, template in counts if count]
        words.append(tr("{days} left").format(days=days_word(self.days)))
        if self.next_due:
            words.append(tr("next due {day}").format(day=date_word(self.next_due)))
        return words

    def overdue_words(self) -> str:
        """How much is late; empty if nothing is."""
        return tr("{count} overdue").format(count=self.overdue) if self.overdue else ""


def owner_sheets(sheet: PlanSheet) -> tuple[OwnerSheet, ...]:
    """A sheet for each owner by name; first what nobody owns, if there is any."""
    lines: dict[str, list[ActionLine]] = {}
    for line in sheet.lines:
        lines.setdefault(line.action.owner, []).append(line)
    names = sorted(lines, key=lambda name: (bool(name), name.casefold(), name))
    return tuple(OwnerSheet(name, _in_order(lines[name]), sheet.today) for name in names)


def _in_order(lines: Sequence[ActionLine]) -> tuple[ActionLine, ...]:
    """What is left by due date, none before what it waits for; then the rest by number."""
    by_id = {line.action.id: line for line in lines}
    live = sorted(
        (line.action for line in lines if line.action.is_live),
        key=lambda action: (action.due or date.max, action.number),
    )
    rest = sorted(
        (line for line in lines if not line.action.is_live),
        key=lambda line: (line.action.status is ActionStatus.WONT_DO, line.action.number),
    )
    return (*(by_id[action.id] for action in in_order(live)), *rest)


def text_of(sheet: PlanSheet, owner: OwnerSheet) -> str:
    """The sheet in plain text. Of notes only the client's lane is in it; what is internal never leaves the workspace."""
    workload = sheet.snapshot.workload
    place = " · ".join(part for part in (_line(workload.name), _line(workload.client)) if part)
    parts = [
        tr("Actions of {owner}").format(owner=owner.name) if owner.owner else tr("Actions without an owner"),
        place,
        tr("As of {day}").format(day=date_word(sheet.today)),
        "; ".join(part for part in (*owner.figures(), owner.overdue_words()) if part),
    ]
    blocks = ["\n".join(part for part in parts if part)]
    blocks += [_block(number, line, sheet.today) for number, line in enumerate(owner.lines, 1)]
    return _CONTROLS.sub("", "\n\n".join(blocks)) + "\n"


def _block(number: int, line: ActionLine, today: date) -> str:
    action = line.action
    risk = risk_label(line)
    facts = (
        status_word(action.status),
        due_sentence(line, today) if action.is_live or action.due else "",
        tr("effort: {effort}").format(effort=effort_label(line)) if action.effort.is_known else "",
        tr("risk: {risk}").format(risk=risk) if risk and action.is_live else "",
        waits_label(line),
    )
    rows = [
        tr("{number}. {label} {title}").format(number=number, label=action.label, title=_line(action.title)),
        f"   {'; '.join(fact for fact in facts if fact)}",
    ]
    if line.origin:
        rows.append(f"   {_line(line.origin)}")
    rows += [f"   {_line(link)}" for link in action.links]
    rows += [f"   {text.rstrip()}" for text in action.notes.client.strip().splitlines()]
    return "\n".join(rows)


def _line(text: str) -> str:
    return " ".join(text.split())


def actions_word(count: int) -> str:
    """A number of actions."""
    return QCoreApplication.translate("OwnerSheet", "%n action(s)", "", count)
