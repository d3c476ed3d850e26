"""What good looks like: why the practice in hand matters, and the signs that it is in place. Shown on demand."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.audience import AudienceView, Good
from wa_desktop.ui.projector.look import SMALLEST_BODY, Look
from wa_desktop.ui.projector.parts import Badge, Text
from wa_desktop.ui.projector.sheet import Sheet
from wa_desktop.ui.projector.top_line import TopLine
from wa_desktop.ui.projector.words import answer_pill, place

_TITLES = (44, 40, 36, 32, 28)
_SIZES = (34, 32, 30.5, 29, 27.5, 26, 24.5, 23, 21.5, 20, 18.5, 17, 15.5, 14, 12.5)
_WIDEST = 0.86
"""Of the width between the margins: longer lines are hard to read."""


class GoodSheet(Sheet):
    """Follows the practice in hand; large type that steps down until all of it fits."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.top = TopLine(self)
        self.question = Text(self, wrap=True)
        self.title = Text(self, wrap=True)
        self.badge = Badge(self)
        self.summary = Text(self, wrap=True)
        self.why_heading = Text(self)
        self.why = Text(self, wrap=True)
        self.signs_heading = Text(self)
        self.signs: list[tuple[Text, Text]] = []

    def show_view(self, view: AudienceView, look: Look) -> None:
        """Show the practice in hand."""
        question, practice = view.question, view.practice
        if question is None or practice is None:
            return
        self.top.setGeometry(self.top_box(look))
        self.top.show_place(place(question), question, view.timing, look, self.columns(look)[0].width())
        box = self.body(look)
        self.question.setText(question.title)
        self.question.dress(look, SMALLEST_BODY, look.theme.text_muted)
        top = self._put(self.question, box.x(), box.top(), box.width())
        self.badge.say(answer_pill(practice.answer), look.tone(practice.answer), 26, look)
        pill = self.badge.sizeHint()
        self.title.setText(practice.title)
        place_for_title = QRect(
            box.x(), top + look.px(4), box.width() - pill.width() - look.px(30), box.height()
        )
        height = self.title.fit_block(look, place_for_title, _TITLES, 2, look.theme.text_ink)
        middle = place_for_title.top() + (height - pill.height()) // 2
        self.badge.setGeometry(box.right() + 1 - pill.width(), middle, pill.width(), pill.height())
        self.summary.setText(" · ".join(part for part in (practice.label, practice.summary) if part))
        self.summary.dress(look, 26, look.theme.text_muted)
        top = self._put(self.summary, box.x(), place_for_title.top() + height + look.px(2), box.width())
        box.setTop(top + look.px(26))
        box.setWidth(round(box.width() * _WIDEST))
        self._show_good(view.good, look, box)

    def _show_good(self, good: Good | None, look: Look, box: QRect) -> None:
        signs = good.signs if good else ()
        why = good.why if good else self.tr("This lens tells nothing more about this practice.")
        self.why_heading.setText(self.tr("Why it matters") if good and why else "")
        self.why.setText(why)
        self.signs_heading.setText(self.tr("Signs that it is in place") if signs else "")
        while len(self.signs) < len(signs):
            self.signs.append((Text(self), Text(self, wrap=True)))
        for i, (mark, text) in enumerate(self.signs):
            mark.setText("✓" if i < len(signs) else "")
            text.setText(signs[i] if i < len(signs) else "")
        for size in _SIZES:
            if self._arrange(look, box, size) <= box.bottom():
                break

    def _arrange(self, look: Look, box: QRect, size: float) -> int:
        """Place everything in a size; gives where it ends."""
        theme = look.theme
        indent = look.px(size * 1.5)
        top = box.top()
        for heading in (self.why_heading, self.signs_heading):
            heading.dress(look, size * 0.86, theme.text_link, QFont.Weight.Bold)
        top = self._put(self.why_heading, box.x(), top, box.width())
        self.why.dress(look, size, theme.text_ink)
        top = self._put(self.why, box.x(), top + look.px(4), box.width()) + look.px(size * 0.8)
        top = self._put(self.signs_heading, box.x(), top, box.width())
        for mark, text in self.signs:
            mark.dress(look, size, theme.risk_none_text, QFont.Weight.Bold)
            text.dress(look, size, theme.text_ink)
            first = top + look.px(size * 0.28)
            self._put(mark, box.x(), first, indent)
            top = self._put(text, box.x() + indent, first, box.width() - indent) if text.text() else top
        return top

    def _put(self, text: Text, left: int, top: int, width: int) -> int:
        """Place a text if it says something; gives where it ends."""
        height = text.needed(width)
        text.setVisible(bool(height))
        text.setGeometry(left, top, width, height)
        return top + height
