"""The live radar: the report's matplotlib figure on screen, drawn when first seen and updated after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wa_desktop.report.words import whole
from wa_desktop.ui.theme.tokens import current_theme

if TYPE_CHECKING:
    from wa_desktop.report.charts import ScoreChart

DOTS_PER_INCH = 96
OVERSAMPLING = 2
"""matplotlib sets letters on whole pixels; drawn larger and scaled down they keep their spacing."""
FONT_POINTS = 8.6
"""11.5 pixels on screen."""

Scores = dict[str, float | None]
"""Scores by axis label, 0 to 100; None where a pillar has none."""


class RadarView(QWidget):
    """Shows today's scores against those of a milestone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(240)
        self._today: Scores = {}
        self._before: Scores | None = None
        self._image: QImage | None = None
        self._chart: ScoreChart | None = None
        self._drawn_for: tuple[object, ...] = ()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._draw)

    def show_scores(self, today: Scores, before: Scores | None) -> None:
        """Show other scores; drawing waits for the next turn of the event loop."""
        self._today, self._before = today, before
        words = [f"{name} {self._number(score)}" for name, score in today.items()]
        self.setAccessibleName(self.tr("Scores per pillar: {scores}").format(scores=", ".join(words)))
        self._timer.start()

    def refresh(self) -> None:
        """Draw anew, as after a change of theme."""
        self._chart = None
        self._timer.start()

    def sizeHint(self) -> QSize:
        """Wide enough for its labels."""
        return QSize(300, 240)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw in the new size."""
        super().resizeEvent(event)
        self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Show the picture there is."""
        if self._image is None:
            self._timer.start()
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._image)
        painter.end()

    def _number(self, score: float | None) -> str:
        return self.tr("no score") if score is None else str(whole(score))

    def _draw(self) -> None:
        if not self.isVisible() or not self._today or self.width() < 50:
            return
        from matplotlib.backends.backend_agg import FigureCanvasAgg

        from wa_desktop.report.charts import ChartColours, radar_figure, update_radar

        theme = current_theme()
        ratio = self.devicePixelRatioF()
        labels = tuple(self._today)
        today = tuple(self._today.values())
        before = tuple(self._before.get(label) for label in labels) if self._before is not None else None
        wanted = (labels, self.width(), self.height(), ratio, theme.name)
        if self._chart is None or wanted != self._drawn_for:
            colours = ChartColours(
                ink=theme.text_ink,
                muted=theme.text_muted,
                grid=theme.surface_border_strong,
                line=theme.accent_fill,
                fill=theme.accent_soft,
                before=theme.text_faint,
                surface=theme.surface_panel,
            )
            inches = (self.width() / DOTS_PER_INCH, self.height() / DOTS_PER_INCH)
            self._chart = radar_figure(
                labels,
                today,
                before,
                colours,
                size=inches,
                font_size=FONT_POINTS,
                no_score=self.tr("no score"),
            )
            self._chart.figure.set_dpi(DOTS_PER_INCH * ratio * OVERSAMPLING)
            self._drawn_for = wanted
        else:
            update_radar(self._chart, today, before)
        canvas = FigureCanvasAgg(self._chart.figure)
        canvas.draw()  # type: ignore[no-untyped-call] # matplotlib types its artists, not its canvases
        wide, high = canvas.get_width_height(physical=True)
        pixels = bytes(canvas.buffer_rgba())  # type: ignore[no-untyped-call] # as above
        self._image = QImage(pixels, wide, high, QImage.Format.Format_RGBA8888).copy()
        self.update()
