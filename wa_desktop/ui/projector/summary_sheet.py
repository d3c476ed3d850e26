"""Between pillars: how every pillar stands, in counts and on a large radar."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.audience import AudiencePillar, AudienceView
from wa_desktop.domain.lens import Risk
from wa_desktop.ui.projector.look import Look
from wa_desktop.ui.projector.parts import Badge, Text, badge_size
from wa_desktop.ui.projector.sheet import Sheet
from wa_desktop.ui.projector.standing import Standing
from wa_desktop.ui.projector.top_line import TopLine
from wa_desktop.ui.projector.words import counted

_TITLES = (44, 40, 36, 32, 28)
_RISKS = (Risk.HIGH, Risk.MEDIUM)
_TALLEST, _SIZE = 108, 30
"""Height of a pillar's row and size of its name, in lengths of the design, where there is room."""
_SIDE = 20


class PillarRow(QWidget):
    """A pillar's name, its questions at risk and how many questions are done."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = Text(self)
        self.done = Text(self)
        self.badges = {risk: Badge(self) for risk in _RISKS}
        self._state: tuple[bool, Look] | None = None

    def show_pillar(self, pillar: AudiencePillar, look: Look, size: float) -> bool:
        """Show a pillar in type of a size; says whether its name is whole."""
        counts = {Risk.HIGH: pillar.counts.high, Risk.MEDIUM: pillar.counts.medium}
        self.done.setText(
            self.tr("{done} of {count} done").format(
                done=pillar.progress.questions_done, count=pillar.progress.questions
            )
        )
        self.done.dress(look, size * 0.8, look.theme.text_muted)
        end = self.width() - look.px(_SIDE)
        width = self.done.sizeHint().width()
        self.done.setGeometry(end - width, 0, width, self.height())
        end -= self._done_column(look, size)
        for risk in reversed(_RISKS):
            tone = look.theme.tone(risk if counts[risk] else Risk.UNANSWERED)
            self.badges[risk].say(counted(risk, counts[risk]), tone, size * 0.8, look)
            height = self.badges[risk].sizeHint().height()
            column = self._badge_column(look, size, risk)
            self.badges[risk].setGeometry(end - column, (self.height() - height) // 2, column, height)
            end -= column + look.px(10)
        side = look.px(_SIDE)
        self.name.setText(pillar.name)
        sizes = [size * share for share in (1, 0.94, 0.88, 0.82, 0.76)]
        self.name.fit_line(look, end - side, sizes, look.theme.text_ink)
        self.name.setGeometry(side, 0, max(end - side, 0), self.height())
        if (pillar.is_here, look) != self._state:
            self._state = (pillar.is_here, look)
            self.update()
        return self.name.text() == pillar.name

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw the card; the pillar in hand has a ring."""
        if self._state is None:
            return
        is_here, look = self._state
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = (2.6 if is_here else 1.2) * look.unit
        painter.setBrush(QColor(look.theme.surface_panel))
        painter.setPen(QPen(QColor(look.theme.accent_focus if is_here else look.theme.surface_border), width))
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(box, 12 * look.unit, 12 * look.unit)
        painter.end()

    def _done_column(self, look: Look, size: float) -> int:
        """As wide as two digits on both sides need, so that the pills stand below each other."""
        return max(
            self.done.sizeHint().width(),
            self.done.fontMetrics().horizontalAdvance(
                self.tr("{done} of {count} done").format(done=88, count=88)
            ),
        ) + look.px(size * 0.8)

    def _badge_column(self, look: Look, size: float, risk: Risk) -> int:
        return badge_size(counted(risk, 88), look.font(size * 0.8, QFont.Weight.Medium)).width()


class SummarySheet(Sheet):
    """The lens at a glance."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.top = TopLine(self)
        self.title = Text(self, wrap=True)
        self.standing = Standing(self, large=True)
        self.rows: list[PillarRow] = []

    def show_view(self, view: AudienceView, look: Look) -> None:
        """Show every pillar of the lens in hand."""
        left, right = self.columns(look)
        self.top.setGeometry(self.top_box(look))
        self.top.show_place(view.lens, None, view.timing, look, left.width())
        self.title.setText(view.workload)
        used = self.title.fit_block(look, left, _TITLES, 2, look.theme.text_ink) + look.px(22)
        left.setTop(left.top() + used)
        while len(self.rows) < len(view.pillars):
            self.rows.append(PillarRow(self))
        for row in self.rows[len(view.pillars) :]:
            row.hide()
        self._place(view, look, left)
        self.standing.setGeometry(right)
        self.standing.show_view(view, look)

    def _place(self, view: AudienceView, look: Look, box: QRect) -> None:
        """Rows become lower, and their type smaller, until all pillars fit."""
        count = max(len(view.pillars), 1)
        step = min(look.px(_TALLEST), box.height() // count)
        size = min(_SIZE, step / look.unit * 0.5)
        for row, i in zip(self.rows, range(len(view.pillars)), strict=False):
            row.setGeometry(box.x(), box.y() + i * step, box.width(), step - max(step // 8, 2))
            row.show()
        for smaller in (1, 0.9, 0.8, 0.7, 0.6):
            pairs = zip(self.rows, view.pillars, strict=False)
            whole = [row.show_pillar(pillar, look, size * smaller) for row, pillar in pairs]
            if all(whole):
                return
