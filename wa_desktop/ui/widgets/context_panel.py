"""Beside the question: the radar, and what the lens knows of the practice in hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.domain.lens import Choice, Lens, Question
from wa_desktop.domain.plan import PracticeRef
from wa_desktop.domain.rating import PillarResult
from wa_desktop.domain.risk import Rating
from wa_desktop.review.guide import GuideKind, Topic
from wa_desktop.ui.models.overlap_words import Elsewhere
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.chip import Chip
from wa_desktop.ui.widgets.column import Column
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.guide_parts import TopicLink, listed
from wa_desktop.ui.widgets.guide_texts import effort_line, level_line
from wa_desktop.ui.widgets.label import Label, muted, section
from wa_desktop.ui.widgets.radar import RadarView
from wa_desktop.ui.widgets.safe_link import LinkButton
from wa_desktop.ui.words import effort_word, risk_word

NARROWEST = 220


class ContextPanel(Column):
    """Radar, what the practice is and takes, what would lower the risk, and the same in other lenses.

    `practice_requested` carries the PracticeRef of a practice of another lens.
    """

    practice_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        panel = Panel(Qt.Edge.LeftEdge)
        super().__init__(panel, parent)
        self.setMinimumWidth(px(NARROWEST))
        self.read_by_keyboard(self.tr("Guidance"))
        self.radar = RadarView(panel)
        self._legend = muted("", 12, wrap=True)
        self._legend.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text = QWidget(panel)
        layout = QVBoxLayout(panel)
        layout.setContentsMargins(margins(18, 14, 16, 16))
        layout.setSpacing(px(4))
        layout.addWidget(self.radar)
        layout.addWidget(self._legend)
        layout.addWidget(self._text)
        layout.addStretch(1)
        self._layout = layout

    def show_scores(
        self,
        results: tuple[PillarResult, ...],
        before: dict[str, float | None] | None,
        milestone: str,
        here: str = "",
    ) -> None:
        """Show the pillars' scores, and a milestone's by pillar name if there is one.

        `here` names the milestone that is looked at; empty means today.
        """
        self.radar.show_scores({result.pillar.name: result.score for result in results}, before)
        if before is None:
            self._legend.setText(self.tr("Score per pillar, 0 to 100; no milestone to compare with yet"))
        else:
            words = self.tr("solid: today   dashed: milestone “{name}”").format(name=milestone)
            if here:
                words = self.tr("solid: “{here}”   dashed: “{name}”").format(here=here, name=milestone)
            self._legend.setText(words)

    def show_practice(
        self,
        lens: Lens,
        question: Question,
        rating: Rating,
        choice: Choice | None,
        elsewhere: Sequence[Elsewhere] = (),
    ) -> None:
        """Show what the lens knows of a practice of this question, and what other lenses say `elsewhere`."""
        text = QWidget()
        layout = QVBoxLayout(text)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        if choice:
            self._add_guidance(layout, choice)
        self._add_way_down(layout, rating)
        self._add_elsewhere(layout, elsewhere)
        self._add_origin(layout, lens, question)
        self._layout.replaceWidget(self._text, text)
        self._text.hide()
        self._text.deleteLater()
        self._text = text
        self.refit()

    def clear(self) -> None:
        """Show no practice."""
        text = QWidget()
        self._layout.replaceWidget(self._text, text)
        self._text.hide()
        self._text.deleteLater()
        self._text = text

    def changeEvent(self, event: QEvent) -> None:
        """A new theme wants a new picture."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.radar.refresh()

    def _add_guidance(self, layout: QVBoxLayout, choice: Choice) -> None:
        guidance = choice.guidance
        self._add_description(layout, choice)
        if guidance.why:
            layout.addWidget(section(self.tr("Why it matters")))
            layout.addWidget(Label(guidance.why, wrap=True))
        if guidance.signs:
            layout.addWidget(section(self.tr("What good looks like")))
            layout.addWidget(listed(guidance.signs))
        improvements = [
            resource.text for resource in (choice.improvement, *choice.more_improvements) if resource
        ]
        lines = [line for line in improvements if line]
        if guidance.steps or lines:
            layout.addWidget(section(self.tr("How to improve")))
            if guidance.steps:
                layout.addWidget(listed(guidance.steps, numbered=True))
            else:
                for line in lines:
                    layout.addWidget(Label(line, wrap=True))
        helpful = (
            choice.helpful.text if choice.helpful and choice.helpful.text != guidance.practice_id else ""
        )
        if helpful and not guidance.practice_id:
            layout.addWidget(section(self.tr("Help")))
            layout.addWidget(Label(helpful, wrap=True))
        if choice.link:
            words = (
                self.tr("{practice} in the AWS documentation")
                if guidance.practice_id
                else self.tr("Read more: {practice}")
            )
            layout.addWidget(LinkButton(words.format(practice=choice.label) + " ↗", choice.link))
        if guidance.services:
            layout.addWidget(section(self.tr("Services")))
            chips = QWidget()
            flow = FlowLayout(chips)
            for service in guidance.services:
                flow.addWidget(Chip(service))
            layout.addWidget(chips)

    def _add_description(self, layout: QVBoxLayout, choice: Choice) -> None:
        guidance = choice.guidance
        if not guidance.description:
            return
        name = Label(choice.title, pixels=15, weight=QFont.Weight.Medium, wrap=True)
        name.setContentsMargins(margins(0, 10, 0, 0))
        layout.addWidget(name)
        facts = [choice.label, level_line(guidance.level), effort_line(guidance)]
        layout.addWidget(muted(" · ".join(fact for fact in facts if fact), 12, wrap=True))
        layout.addWidget(Label(guidance.description, wrap=True))

    def _add_way_down(self, layout: QVBoxLayout, rating: Rating) -> None:
        if not rating.holding:
            return
        layout.addWidget(section(self.tr("To lower the risk")))
        if rating.provisional:
            layout.addWidget(
                muted(self.tr("Provisional: some practices are not answered yet."), 13, wrap=True)
            )
        sentence = self.tr("These hold the question at {risk}:").format(risk=risk_word(rating.risk))
        layout.addWidget(Label(sentence, wrap=True))
        for choice in rating.holding:
            effort = effort_word(choice.guidance.effort)
            name = f"{choice.label} · {choice.title}"
            layout.addWidget(Label(f"{name} ({effort})" if effort else name, pixels=13, wrap=True))

    def _add_elsewhere(self, layout: QVBoxLayout, elsewhere: Sequence[Elsewhere]) -> None:
        if not elsewhere:
            return
        layout.addWidget(section(self.tr("In other lenses")))
        for one in elsewhere:
            at = one.practice
            link = TopicLink(one.name, Topic(GuideKind.PRACTICE, at.lens, at.choice, at.question))
            link.setAccessibleDescription(one.standing)
            link.clicked.connect(self._on_link_clicked)
            layout.addWidget(link)
            layout.addWidget(muted(one.standing, 12, wrap=True))

    def _on_link_clicked(self) -> None:
        link = self.sender()
        if isinstance(link, TopicLink):
            self.practice_requested.emit(PracticeRef(link.topic.lens, link.topic.question, link.topic.id))

    def _add_origin(self, layout: QVBoxLayout, lens: Lens, question: Question) -> None:
        if not any(choice.guidance.level for choice in question.practices):
            return
        note = self.tr(
            "Risk is estimated from the documented level of each practice; the AWS tool may show another result."
        )
        if lens.levels_are_ours:
            note = self.tr("The levels of this lens are our judgement; AWS publishes none.")
        label = muted(note, 12, wrap=True)
        label.setContentsMargins(margins(0, 14, 0, 0))
        layout.addWidget(label)
