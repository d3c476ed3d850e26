"""Beside the gaps: what the one in hand is, how to close it, and what is done about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wa_desktop.domain.gaps import Gap, GapKind, NotApplicable
from wa_desktop.domain.plan import Action
from wa_desktop.ui.models.gap_lines import GapLine
from wa_desktop.ui.models.gap_rows import acceptance_text, level_origin, level_text, state_word
from wa_desktop.ui.models.gaps import GapKey, hold_text, origin
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.plan.heat_map_cells import HeatCell
from wa_desktop.ui.plan.words import status_word
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.button import Button, ButtonKind, primary, quiet
from wa_desktop.ui.widgets.chip import Chip
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.label import Label, breakable, muted, section, title
from wa_desktop.ui.widgets.pill import Pill
from wa_desktop.ui.widgets.safe_link import LinkButton
from wa_desktop.ui.widgets.side_panel import Part, SidePanel
from wa_desktop.ui.words import date_word, effort_word, reason_word, risk_word

_LONGEST_NAME, _LONGEST_TEXT = 500, 4_000
"""Characters; more would take Qt a second to lay out, and nobody reads it here."""


class ActionLink(Button):
    """An action's label; `asked` carries its id."""

    asked = Signal(str)

    def __init__(self, action: Action) -> None:
        super().__init__(action.label, ButtonKind.LINK)
        self._id = action.id
        self.setAccessibleName(
            self.tr("Open {action}: {title}").format(action=action.label, title=one_line(action.title))
        )
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.asked.emit(self._id)


class GapPanel(SidePanel):
    """Shows one line of the gap report, or one question of the heat map.

    `go_requested` carries the GapKey whose question is wanted; `action_requested` the id of an action;
    `plan_requested` and `acceptance_requested` are about the gap shown.
    """

    go_requested = Signal(object)
    action_requested = Signal(str)
    plan_requested = Signal()
    acceptance_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The gap in hand"), parent)
        self._shown: object = None
        self._key: GapKey | None = None
        self.show_line(None)

    def show_line(self, line: GapLine | None, *, with_lens: bool = False) -> None:
        """Show a line of the report, or what to do to see one."""
        if line is not None and self._shown == (line, with_lens):
            return
        self._shown, self._key = (line, with_lens), line.key if line else None
        if line is None:
            self.show_parts([muted(self.tr("Choose a gap to see how to close it."), wrap=True)])
            return
        name = line.of.choice.title if line.of.choice else line.of.question.title
        parts: list[Part] = [
            muted(_cut(origin(line.of, with_lens=with_lens)), 13, wrap=True),
            title(_cut(name, _LONGEST_NAME), 17),
            4,
            self._standing(line),
        ]
        parts += self._gap(line, line.of) if isinstance(line.of, Gap) else self._waived(line.of)
        self.show_parts(parts)

    def show_question(self, cell: HeatCell, lines: Sequence[GapLine]) -> None:
        """Show a question of the heat map with its part of the report."""
        self._shown, self._key = None, (cell.ref, "")
        parts: list[Part] = [
            muted(_cut(f"{one_line(cell.pillar)} · {one_line(cell.label)}"), 13, wrap=True),
            title(_cut(cell.title, _LONGEST_NAME), 17),
            4,
            _row(Pill(risk_word(cell.risk), cell.risk), self.tr("provisional") if cell.provisional else ""),
            8,
            self._go_button(),
        ]
        for line in lines:
            if line.of.choice:
                label = self.tr("{practice} · {title}").format(
                    practice=one_line(line.of.choice.label), title=one_line(line.of.choice.title)
                )
                words = [state_word(line.state), *(action.label for action in line.planned)]
                parts += [8, Label(label, pixels=13, wrap=True), muted(" · ".join(words), 13, wrap=True)]
        if not lines:
            parts += [8, muted(self.tr("This question has no gap."), wrap=True)]
        self.show_parts(parts)

    # A line's parts

    def _standing(self, line: GapLine) -> QWidget:
        words = [state_word(line.state)]
        if line.gap:
            words.append(hold_text(line.gap))
        return _row(Pill(risk_word(line.risk), line.risk), " · ".join(words))

    def _gap(self, line: GapLine, gap: Gap) -> list[Part]:
        return [
            *self._acceptance(gap),
            *self._actions(line),
            8,
            self._buttons(line),
            *self._question(gap),
            *self._improvement(gap),
            *self._services(gap),
        ]

    def _waived(self, entry: NotApplicable) -> list[Part]:
        parts: list[Part] = [section(self.tr("Does not apply")), Label(reason_word(entry.reason), wrap=True)]
        if entry.note:
            parts.append(Label(_cut(entry.note), wrap=True))
        if entry.choice:
            parts += [section(self.tr("Question")), Label(_cut(entry.question.title), wrap=True)]
        return [*parts, 8, self._go_button()]

    def _acceptance(self, gap: Gap) -> list[Part]:
        decision = gap.accepted_by or gap.expired
        if decision is None:
            return []
        parts: list[Part] = [section(self.tr("Accepted risk")), Label(acceptance_text(gap), wrap=True)]
        if decision.rationale:
            parts.append(muted(_cut(decision.rationale), 13, wrap=True))
        return parts

    def _actions(self, line: GapLine) -> list[Part]:
        if not line.planned:
            return []
        parts: list[Part] = [section(self.tr("Planned"))]
        for action in line.planned:
            button = ActionLink(action)
            button.asked.connect(self.action_requested)
            facts = [
                status_word(action.status),
                one_line(action.owner),
                date_word(action.due) if action.due else "",
            ]
            parts += [
                _row(button, one_line(action.title), is_muted=False),
                muted(" · ".join(fact for fact in facts if fact), 13, wrap=True),
            ]
        return parts

    def _buttons(self, line: GapLine) -> QWidget:
        place = QWidget()
        flow = FlowLayout(place, 8)
        if line.can_be_planned:
            plan = primary(self.tr("Make an action"))
            plan.clicked.connect(self.plan_requested)
            flow.addWidget(plan)
        if line.is_gap:
            accept = quiet(self.tr("Accept this risk…"))
            accept.clicked.connect(self.acceptance_requested)
            flow.addWidget(accept)
        flow.addWidget(self._go_button())
        return place

    def _go_button(self) -> Button:
        button = quiet(self.tr("Go to the question"))
        button.clicked.connect(self._on_go_clicked)
        return button

    def _question(self, gap: Gap) -> list[Part]:
        parts: list[Part] = [section(self.tr("Question")), Label(_cut(gap.question.title), wrap=True)]
        if gap.provisional:
            parts.append(
                muted(self.tr("Provisional: some practices of it are not answered yet."), 13, wrap=True)
            )
        return parts

    def _improvement(self, gap: Gap) -> list[Part]:
        choice, guidance = gap.choice, gap.choice.guidance
        parts: list[Part] = []
        if gap.kind is GapKind.TO_VERIFY:
            parts += [
                section(self.tr("To verify")),
                Label(self.tr("Nobody knew in the review. Find out first; it may be in place."), wrap=True),
            ]
        if guidance.why:
            parts += [section(self.tr("Why it matters")), Label(_cut(guidance.why), wrap=True)]
        texts = [part.text for part in (choice.improvement, *choice.more_improvements) if part and part.text]
        texts += [
            self.tr("{number}. {step}").format(number=number, step=step)
            for number, step in enumerate(guidance.steps, 1)
        ]
        if texts:
            parts += [section(self.tr("How to improve")), *(Label(_cut(text), wrap=True) for text in texts)]
        return [*parts, *self._level(gap), *self._link(gap)]

    def _level(self, gap: Gap) -> list[Part]:
        level = self.tr("Level: {level}").format(level=level_text(gap))
        facts = [level, effort_word(gap.choice.guidance.effort)]
        return [
            section(self.tr("Level and effort")),
            Label(" · ".join(fact for fact in facts if fact), wrap=True),
            muted(level_origin(gap), 13, wrap=True),
        ]

    def _link(self, gap: Gap) -> list[Part]:
        if not gap.choice.link:
            return []
        if gap.choice.guidance.practice_id:
            words = self.tr("{practice} in the AWS documentation ↗")
        else:
            words = self.tr("Read more: {practice} ↗")
        return [2, LinkButton(words.format(practice=gap.choice.label), gap.choice.link)]

    def _services(self, gap: Gap) -> list[Part]:
        if not gap.choice.guidance.services:
            return []
        chips = QWidget()
        flow = FlowLayout(chips)
        for service in gap.choice.guidance.services:
            flow.addWidget(Chip(service))
        return [section(self.tr("Services")), 2, chips]

    def _on_go_clicked(self) -> None:
        if self._key is not None:
            self.go_requested.emit(self._key)


def _cut(text: str, longest: int = _LONGEST_TEXT) -> str:
    """A text as the panel has room for it: its beginning, and words too long for a line broken."""
    return breakable(text if len(text) <= longest else f"{text[:longest]}…")


def _row(mark: QWidget, text: str, *, is_muted: bool = True) -> QWidget:
    """A mark with a text beside it that wraps."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(px(8))
    layout.addWidget(mark)
    layout.addWidget(muted(text, 13, wrap=True) if is_muted else Label(text, pixels=13, wrap=True), 1)
    return row
