"""Two moments' scores side by side, pillar by pillar: in numbers, in the change, and as bars."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from wa_desktop.domain.lens import Risk
from wa_desktop.ui.models.milestones import PillarScores
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.label import Label, muted
from wa_desktop.ui.widgets.pill import Pill


class ScoreBars(QWidget):
    """Two thin bars on a track of 0 to 100: the earlier moment above, now below."""

    def __init__(self, then: float | None, now: float | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._then, self._now = then, now
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Two thin lines."""
        return QSize(px(80), px(12))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw tracks and bars."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for top, score, colour in (
            (px(1), self._then, theme.text_faint),
            (px(7), self._now, theme.accent_fill),
        ):
            track = QRectF(0, top, self.width(), px(4))
            painter.setBrush(QColor(theme.surface_track))
            painter.drawRoundedRect(track, px(2), px(2))
            if score:
                painter.setBrush(QColor(colour))
                painter.drawRoundedRect(
                    QRectF(0, top, max(px(4), self.width() * score / 100), px(4)), px(2), px(2)
                )
        painter.end()


class ScoreGrid(QWidget):
    """A line per pillar: its name, the score then, the score now, the change, and bars below."""

    def __init__(self, then_name: str, scores: Sequence[PillarScores], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(3))
        grid.setColumnStretch(0, 1)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        legend = muted(
            self.tr("Upper bar: “{milestone}”. Lower bar: now. 0 to 100.").format(milestone=then_name),
            12,
            wrap=True,
        )
        grid.addWidget(legend, 0, 0, 1, 4)
        grid.addWidget(muted(self.tr("Pillar"), 12), 1, 0)
        grid.addWidget(muted(self.tr("Then"), 12), 1, 1, right)
        grid.addWidget(muted(self.tr("Now"), 12), 1, 2, right)
        grid.addWidget(muted(self.tr("Change"), 12), 1, 3, right)
        several = len({line.lens for line in scores}) > 1
        line_number = 2
        lens = ""
        for line in scores:
            if several and line.lens != lens:
                lens = line.lens
                grid.addWidget(
                    Label(lens, pixels=13, weight=QFont.Weight.Bold, wrap=True), line_number, 0, 1, 4
                )
                line_number += 1
            grid.addWidget(Label(line.pillar, wrap=True), line_number, 0)
            grid.addWidget(Label(self._number(line.then)), line_number, 1, right)
            grid.addWidget(Label(self._number(line.now)), line_number, 2, right)
            grid.addWidget(self._change(line), line_number, 3, right)
            grid.addWidget(ScoreBars(line.then, line.now), line_number + 1, 0, 1, 4)
            grid.setRowMinimumHeight(line_number + 1, px(18))
            line_number += 2

    def _number(self, score: float | None) -> str:
        return self.tr("none") if score is None else str(_whole(score))

    def _change(self, line: PillarScores) -> QWidget:
        if line.then is None or line.now is None:
            return muted("–")
        change = _whole(line.now) - _whole(line.then)
        if not change:
            return muted(self.tr("same"))
        if change > 0:
            return Pill(f"+{change}", Risk.NONE)
        return Pill(f"−{-change}", Risk.HIGH)


def _whole(score: float) -> int:
    """As the report rounds: halves upwards."""
    return math.floor(score + 0.5)
