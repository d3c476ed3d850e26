"""How the review stands, beside the question: the radar, the counts in words, and how far it is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.audience import AudienceView, Progress
from wa_desktop.domain.lens import Risk
from wa_desktop.ui.projector.look import SMALLEST_BODY, Look
from wa_desktop.ui.projector.parts import Badge, Bar, Text, put_in_row
from wa_desktop.ui.projector.radar_chart import RadarChart
from wa_desktop.ui.projector.words import counted

_RISKS = (Risk.HIGH, Risk.MEDIUM, Risk.UNANSWERED)
_SIZES = (SMALLEST_BODY, 21, 19.5, 18, 16.5, 15)
_LEGEND = 30
_ROW = 60
"""Height of a line of progress with its bar, in lengths of the design."""


@dataclass(frozen=True)
class _ProgressLine:
    name: Text
    count: Text
    bar: Bar


class Standing(QWidget):
    """Everything at the right of a question, or of the summary (`large`, with scores on the radar)."""

    def __init__(self, parent: QWidget, *, large: bool = False) -> None:
        super().__init__(parent)
        self._large = large
        self.radar = RadarChart(self)
        self.legend = Text(self)
        self.badges = {risk: Badge(self) for risk in _RISKS}
        self.lines = [_ProgressLine(Text(self), Text(self), Bar(self)) for _ in range(2)]

    def show_view(self, view: AudienceView, look: Look) -> None:
        """Show the lens in hand; the radar takes what the rest leaves."""
        top = self._show_radar(view, look, look.px(2 * _ROW + 74))
        counts = {
            Risk.HIGH: view.counts.high,
            Risk.MEDIUM: view.counts.medium,
            Risk.UNANSWERED: view.counts.unanswered,
        }
        for risk, badge in self.badges.items():
            badge.say(counted(risk, counts[risk]), look.theme.tone(risk), SMALLEST_BODY, look)
        row = QRect(0, top, self.width(), self.height() - top)
        top += put_in_row(self.badges.values(), row, look.px(8)) + look.px(26)
        here = view.here
        parts: list[tuple[str, Progress]] = [(here.name, here.progress)] if here else []
        parts.append((self.tr("All pillars"), view.progress))
        for line in self.lines[len(parts) :]:
            for part in (line.name, line.count, line.bar):
                part.hide()
        for line, (name, progress) in zip(self.lines, parts, strict=False):
            self._show_line(line, name, progress, top, look)
            top += look.px(_ROW)

    def _show_radar(self, view: AudienceView, look: Look, below: int) -> int:
        """Place the radar and its legend; gives where the next thing begins."""
        legend = look.px(_LEGEND) if view.has_before else 0
        room = self.height() - below - legend
        height = min(room, self.width()) if self._large else min(room, round(self.width() * 0.92))
        self.radar.setGeometry(0, 0, self.width(), max(height, 0))
        self.radar.show_pillars(view.pillars, look, SMALLEST_BODY, with_scores=self._large)
        self.legend.setVisible(view.has_before)
        if view.has_before:
            self.legend.setText(self.tr("– – –  last milestone"))
            self.legend.fit_line(look, self.width(), (20, 18, 16), look.theme.text_muted)
            width = self.legend.sizeHint().width()
            self.legend.setGeometry((self.width() - width) // 2, height, width, legend)
        return height + legend + look.px(20)

    def _show_line(self, line: _ProgressLine, name: str, progress: Progress, top: int, look: Look) -> None:
        line.count.setText(
            self.tr("{done} of {count} practices").format(
                done=progress.practices_done, count=progress.practices
            )
        )
        line.count.fit_line(look, round(self.width() * 0.62), _SIZES, look.theme.text_muted)
        line.name.setText(name)
        width = line.count.sizeHint().width()
        height = look.px(32)
        rest = self.width() - width - look.px(16)
        line.name.fit_line(look, rest, _SIZES, look.theme.text_ink)
        line.name.setGeometry(0, top, rest, height)
        line.count.setGeometry(self.width() - width, top, width, height)
        line.bar.setGeometry(0, top + look.px(36), self.width(), look.px(8))
        line.bar.show_share(progress.practices_done / max(progress.practices, 1), look)
        for part in (line.name, line.count, line.bar):
            part.show()
