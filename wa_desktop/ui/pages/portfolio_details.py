"""The right of the portfolio: the chosen workload's actions and facts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.domain.errors import Message
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.workload import ImprovementStatus, Workload
from wa_desktop.ui.dialogs.industry_words import industry_words
from wa_desktop.ui.models.workload_figures import LensFigures, WorkloadFigures
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import Button, ButtonKind
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.chip import Chip
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.label import Label, breakable, muted, section, title
from wa_desktop.ui.widgets.pill import Pill
from wa_desktop.ui.widgets.safe_link import LinkButton
from wa_desktop.ui.widgets.side_panel import NARROWEST, Part, SidePanel
from wa_desktop.ui.widgets.table import plain_tooltip
from wa_desktop.ui.words import day_word, environment_word, improvement_word, say

WIDTH = 316
LONGEST_TAG = 34

Counted = WorkloadFigures | Message
"""The figures, or the sentence that says why they cannot be had."""


class ActionButton(Button):
    """A button that is another face of an action: same text, same keys, same use."""

    def __init__(self, action: QAction, kind: ButtonKind, parent: QWidget | None = None) -> None:
        super().__init__(action.text(), kind, parent)
        self._action = action
        self.clicked.connect(action.trigger)
        action.changed.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self) -> None:
        self.setText(self._action.text())
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())
        self.updateGeometry()


class PortfolioDetails(QWidget):
    """Name and buttons stay in place; the facts below scroll."""

    def __init__(
        self,
        main_action: QAction,
        actions: Sequence[tuple[QAction, ButtonKind]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setMinimumWidth(px(NARROWEST))
        self.setMaximumWidth(px(WIDTH))
        self.name = title()
        self.client = muted("", 13, wrap=True)
        self.buttons = [
            ActionButton(main_action, ButtonKind.PRIMARY),
            *(ActionButton(action, kind) for action, kind in actions),
        ]
        self.facts = SidePanel(self.tr("Facts of the chosen workload"))
        self._head = Panel(Qt.Edge.LeftEdge)
        head = QVBoxLayout(self._head)
        head.setContentsMargins(margins(20, 16, 18, 4))
        head.setSpacing(px(4))
        head.addWidget(self.name)
        head.addWidget(self.client)
        head.addSpacing(px(8))
        row = QWidget()
        flow = FlowLayout(row, 8)
        for button in self.buttons:
            flow.addWidget(button)
        head.addWidget(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self.facts, 1)

    def show_workload(self, workload: Workload | None, counted: Counted | None, due: str = "") -> None:
        """Show another workload, or what to do to see one; `due` says when it is to be reviewed again."""
        self._head.setVisible(workload is not None)
        if workload is None:
            self.facts.show_parts(
                [muted(self.tr("Choose a workload to see what is known of it."), wrap=True)]
            )
            return
        self.name.setText(breakable(workload.name))
        self.client.setText(breakable(workload.client))
        self.client.setVisible(bool(workload.client))
        parts: list[Part] = [
            Label(breakable(workload.description), wrap=True),
            6,
            self._grid(workload, counted, due),
        ]
        parts += self._lens_parts(counted)
        if workload.architectural_design:
            parts += [
                section(self.tr("Design")),
                LinkButton(workload.architectural_design, workload.architectural_design),
            ]
        if workload.tags:
            parts += [section(self.tr("Tags")), _tags(workload)]
        if workload.notes:
            parts += [section(self.tr("Notes")), Label(breakable(workload.notes), pixels=13, wrap=True)]
        self.facts.show_parts(parts)

    def _grid(self, workload: Workload, counted: Counted | None, due: str) -> QWidget:
        """Names at the left, facts at the right; what nobody filled in is left out."""
        kind = industry_words().get(workload.industry_type, workload.industry_type)
        industry = " · ".join(part for part in (kind, workload.industry) if part)
        facts = [
            (self.tr("Environment"), environment_word(workload.environment)),
            (self.tr("Review owner"), workload.review_owner),
            (self.tr("AWS Regions"), ", ".join(workload.aws_regions)),
            (self.tr("Other locations"), ", ".join(workload.non_aws_regions)),
            (self.tr("Accounts"), ", ".join(workload.account_ids)),
            (self.tr("Industry"), industry),
        ]
        if workload.improvement_status is not ImprovementStatus.NOT_APPLICABLE:
            facts.append((self.tr("Improvement"), improvement_word(workload.improvement_status)))
        if counted is not None and not isinstance(counted, Message):
            saved = (
                self.tr("%n milestone(s)", "", counted.milestones)
                if counted.milestones
                else self.tr("None yet")
            )
            facts.append((self.tr("Milestones"), saved))
        if due:
            facts.append((self.tr("Next review"), due))
        if workload.updated_at:
            facts.append((self.tr("Last change"), day_word(workload.updated_at)))
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(5))
        grid.setColumnStretch(1, 1)
        shown = [fact for fact in facts if fact[1]]
        for line, (name, fact) in enumerate(shown):
            grid.addWidget(muted(name), line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(breakable(fact), pixels=13, wrap=True), line, 1)
        return holder

    def _lens_parts(self, counted: Counted | None) -> list[Part]:
        if counted is None:
            return [section(self.tr("Lenses")), muted(self.tr("Being counted…"))]
        if isinstance(counted, Message):
            return [section(self.tr("Lenses")), Label(say(counted), pixels=13, wrap=True)]
        parts: list[Part] = [section(self.tr("Lenses"))]
        for lens in counted.lenses:
            parts += [self._lens(lens), 4]
        return parts

    def _lens(self, lens: LensFigures) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(3))
        column.addWidget(Label(breakable(lens.name), weight=QFont.Weight.Medium, wrap=True))
        answered = self.tr("{count} of {total} questions answered").format(
            count=lens.counts.answered, total=lens.counts.total
        )
        version = self.tr("Version {version}").format(version=lens.version) if lens.version else ""
        column.addWidget(
            muted(breakable(" · ".join(part for part in (version, answered) if part)), 12, wrap=True)
        )
        medium = lens.counts.medium + lens.counts.no_rule_matched
        pills = QHBoxLayout()
        pills.setContentsMargins(margins(0, 3, 0, 4))
        pills.setSpacing(px(6))
        if lens.counts.high:
            pills.addWidget(Pill(self.tr("{count} high").format(count=lens.counts.high), Risk.HIGH))
        if medium:
            pills.addWidget(Pill(self.tr("{count} medium").format(count=medium), Risk.MEDIUM))
        if lens.counts.answered and not lens.counts.high and not medium:
            pills.addWidget(Pill(self.tr("No risk found"), Risk.NONE))
        if pills.count():
            pills.addStretch()
            column.addLayout(pills)
        return holder


def _tags(workload: Workload) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder)
    for key, value in workload.tags:
        text = f"{key}: {value}" if value else key
        chip = Chip(text if len(text) <= LONGEST_TAG else f"{text[:LONGEST_TAG]}…")
        chip.setToolTip(plain_tooltip(text))
        flow.addWidget(chip)
    return holder
