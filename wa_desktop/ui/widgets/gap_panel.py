"""Beside the improvement plan: what the gap in hand is and how to close it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wa_desktop.domain.gaps import Gap, GapKind
from wa_desktop.ui.models.gaps import hold_text, key_of, level_word, origin
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.chip import Chip
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.label import Label, muted, section, title
from wa_desktop.ui.widgets.pill import Pill
from wa_desktop.ui.widgets.safe_link import LinkButton
from wa_desktop.ui.widgets.side_panel import Part, SidePanel
from wa_desktop.ui.words import effort_word, gap_word, risk_word


class GapPanel(SidePanel):
    """Shows one gap; `go_requested` carries its key when its question is wanted."""

    go_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The gap in hand"), parent)
        self._gap: Gap | None = None
        self.show_gap(None)

    def show_gap(self, gap: Gap | None, *, with_lens: bool = False) -> None:
        """Show a gap, or what to do to see one."""
        if gap is not None and gap == self._gap:
            return
        self._gap = gap
        if gap is None:
            self.show_parts([muted(self.tr("Choose a gap to see how to close it."), wrap=True)])
            return
        self.show_parts(
            [
                muted(origin(gap, with_lens=with_lens), 13, wrap=True),
                title(gap.choice.title, 17),
                4,
                self._standing(gap),
                *self._question(gap),
                *self._improvement(gap),
                *self._services(gap),
            ]
        )

    def _standing(self, gap: Gap) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(Pill(risk_word(gap.risk), gap.risk))
        words = [gap_word(gap.kind), hold_text(gap)]
        layout.addWidget(muted(" · ".join(words), 13, wrap=True), 1)
        return row

    def _question(self, gap: Gap) -> list[Part]:
        button = quiet(self.tr("Go to the question"))
        button.clicked.connect(self._on_go_clicked)
        parts: list[Part] = [section(self.tr("Question")), Label(gap.question.title, wrap=True)]
        if gap.provisional:
            parts.append(
                muted(self.tr("Provisional: some practices of it are not answered yet."), 13, wrap=True)
            )
        return [*parts, 4, button]

    def _improvement(self, gap: Gap) -> list[Part]:
        choice, guidance = gap.choice, gap.choice.guidance
        parts: list[Part] = []
        if gap.kind is GapKind.TO_VERIFY:
            parts += [
                section(self.tr("To verify")),
                Label(self.tr("Nobody knew in the review. Find out first; it may be in place."), wrap=True),
            ]
        if guidance.why:
            parts += [section(self.tr("Why it matters")), Label(guidance.why, wrap=True)]
        texts = [part.text for part in (choice.improvement, *choice.more_improvements) if part and part.text]
        texts += [
            self.tr("{number}. {step}").format(number=number, step=step)
            for number, step in enumerate(guidance.steps, 1)
        ]
        if texts:
            parts += [section(self.tr("How to improve")), *(Label(text, wrap=True) for text in texts)]
        facts = [
            self.tr("Documented level: {level}").format(level=level_word(guidance.level))
            if guidance.level
            else "",
            effort_word(guidance.effort),
        ]
        if any(facts):
            parts += [2, muted(" · ".join(fact for fact in facts if fact), 13, wrap=True)]
        return [*parts, *self._link(gap)]

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
        if self._gap is not None:
            self.go_requested.emit(key_of(self._gap))
