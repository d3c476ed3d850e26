"""The question in hand with its practices and answers, and how the review stands beside it."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.audience import AudiencePractice, AudienceQuestion, AudienceView
from wa_desktop.ui.projector.look import SMALLEST_BODY, Look
from wa_desktop.ui.projector.parts import Text
from wa_desktop.ui.projector.practice_card import Density
from wa_desktop.ui.projector.practice_list import PLAIN, ROOMY, PracticeList
from wa_desktop.ui.projector.sheet import Sheet
from wa_desktop.ui.projector.standing import Standing
from wa_desktop.ui.projector.top_line import TopLine
from wa_desktop.ui.projector.words import holding, place

_TITLES = (44, 41, 38, 35, 32, 29)
_COMFORTABLE = 27
"""Practices this large leave the question's description its place; smaller ones need it."""


class QuestionSheet(Sheet):
    """What the room looks at most of the time."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.top = TopLine(self)
        self.title = Text(self, wrap=True)
        self.description = Text(self, wrap=True)
        self.list = PracticeList(self)
        self.summary = Text(self, wrap=True)
        self.held = Text(self, wrap=True)
        self.standing = Standing(self)
        self._fitted: tuple[object, Density, bool] | None = None

    def show_view(self, view: AudienceView, look: Look) -> None:
        """Show the question; the practices become smaller until all of them fit."""
        question = view.question
        if question is None:
            return
        left, right = self.columns(look)
        self.top.setGeometry(self.top_box(look))
        self.top.show_place(self._place(view, question), question, view.timing, look, left.width())
        self.title.setText(question.title)
        left.setTop(
            left.top() + self.title.fit_block(look, left, _TITLES, 2, look.theme.text_ink) + look.px(10)
        )
        density, with_description = self._fit(question, look, left)
        top = self._show_description(question, look, left, shown=with_description)
        foot = self._foot_height(question.practices, density, look, left.width())
        box = QRect(left.x(), top, left.width(), left.bottom() + 1 - foot - top)
        self.list.show_practices(question.practices, view.in_hand, look, density, box)
        top += self.list.height()
        self._show_foot(view, look, QRect(left.x(), top, left.width(), foot))
        self.standing.setGeometry(right)
        self.standing.show_view(view, look)

    def _place(self, view: AudienceView, question: AudienceQuestion) -> str:
        return f"{view.lens} · {place(question)}" if view.lenses > 1 else place(question)

    def _fit(self, question: AudienceQuestion, look: Look, box: QRect) -> tuple[Density, bool]:
        """The density of the practices, and whether the description has room.

        Answers do not matter to it, so nothing moves while a question is being answered.
        """
        texts = tuple((one.title, one.summary) for one in question.practices)
        key = (question.ref, texts, box.width(), box.height(), look.unit)
        if self._fitted is None or self._fitted[0] != key:
            self._fitted = (key, *self._found(question, look, box))
        return self._fitted[1], self._fitted[2]

    def _found(self, question: AudienceQuestion, look: Look, box: QRect) -> tuple[Density, bool]:
        described = self._show_description(question, look, box, shown=True) - box.top()
        plain = self._show_description(question, look, box, shown=False) - box.top()
        comfortable = [density for density in PLAIN if density.size >= _COMFORTABLE]
        tries = [(density, True) for density in (*ROOMY, *comfortable)]
        tries += [(density, False) for density in PLAIN]
        for density, with_description in tries:
            foot = self._foot_height(question.practices, density, look, box.width())
            room = box.height() - foot - (described if with_description else plain)
            if self.list.needed(question.practices, look, density, box.width()) <= room:
                return density, with_description
        return PLAIN[-1], False

    def _show_description(self, question: AudienceQuestion, look: Look, box: QRect, *, shown: bool) -> int:
        """Place the description; gives where the practices begin."""
        shown = shown and bool(question.description)
        self.description.setVisible(shown)
        if not shown:
            self.description.setText("")
            return box.top() + look.px(8)
        self.description.setText(question.description)
        self.description.dress(look, SMALLEST_BODY, look.theme.text_muted)
        height = self.description.needed(box.width())
        self.description.setGeometry(box.x(), box.top(), box.width(), height)
        return box.top() + height + look.px(20)

    def _foot_height(
        self, practices: tuple[AudiencePractice, ...], density: Density, look: Look, width: int
    ) -> int:
        """Room for the longest summary and the sentence on the risk, so that neither moves the list."""
        self.summary.dress(look, SMALLEST_BODY, look.theme.text_ink)
        self.held.dress(look, SMALLEST_BODY, look.theme.risk_high_text, QFont.Weight.Medium)
        line = self.held.fontMetrics().lineSpacing()
        if density.with_summary:
            return line + look.px(16)
        longest = 0
        for practice in practices:
            self.summary.setText(_summary(practice))
            longest = max(longest, self.summary.needed(width))
        return longest + line + look.px(18)

    def _show_foot(self, view: AudienceView, look: Look, box: QRect) -> None:
        practice, question = view.practice, view.question
        with_summary = practice is not None and not self.list.density.with_summary
        self.summary.setText(_summary(practice) if practice and with_summary else "")
        self.summary.dress(look, SMALLEST_BODY, look.theme.text_muted)
        held = practice.held_at if practice else None
        self.held.setText(holding(held) if held else "")
        if question and not question.applicable:
            self.held.setText(self.tr("This question does not apply to the workload."))
        colour = look.theme.tone(held).text if held else look.theme.text_muted
        self.held.dress(look, SMALLEST_BODY, colour, QFont.Weight.Medium)
        top = box.top() + look.px(16)
        for text in (self.summary, self.held):
            height = text.needed(box.width())
            text.setVisible(bool(height))
            text.setGeometry(box.x(), top, box.width(), height)
            top += height


def _summary(practice: AudiencePractice) -> str:
    return " · ".join(part for part in (practice.label, practice.summary) if part)
