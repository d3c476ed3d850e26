"""The pillars as tabs, each with a badge of its worst risk and a line of how far it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.lens import Risk
from wa_desktop.domain.rating import PillarResult
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.widgets.badge_tabs import BadgeTabs


class PillarTabs(BadgeTabs):
    """Badges: high risks if there are any, else medium ones, else open ones, else a tick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress: list[float] = []

    def show_pillars(self, results: tuple[PillarResult, ...]) -> None:
        """Show the tabs, keeping the current one where the pillars are the same."""
        self.show_names([result.pillar.name for result in results])
        self._progress = [
            result.practices_answered / result.practices if result.practices else 0.0 for result in results
        ]
        for i, result in enumerate(results):
            counts = result.counts
            self.setTabToolTip(
                i,
                self.tr(
                    "{high} high, {medium} medium, {none} no risk, {open} open; {done} of {all} practices answered"
                ).format(
                    high=counts.high,
                    medium=counts.medium,
                    none=counts.none,
                    open=counts.unanswered,
                    done=result.practices_answered,
                    all=result.practices,
                ),
            )
            self.setAccessibleTabName(i, f"{result.pillar.name}: {self.tabToolTip(i)}")
        self.show_badges([self._badge(result) for result in results])

    def progress(self, index: int) -> float:
        """The answered share of a pillar's practices, 0 to 1."""
        return self._progress[index]

    def _paint_below(self, painter: QPainter, index: int, room: QRectF) -> None:
        """The line of how far the pillar is."""
        theme = current_theme()
        painter.fillRect(room, QColor(theme.surface_track))
        room.setWidth(room.width() * self._progress[index])
        painter.fillRect(room, QColor(theme.surface_border_strong))

    def _badge(self, result: PillarResult) -> tuple[str, Risk]:
        return badge_of(result.counts)


def badge_of(counts: RiskCounts) -> tuple[str, Risk]:
    """What a badge says of some questions, and in which risk's colours."""
    if counts.high:
        return _tr("{count} H").format(count=counts.high), Risk.HIGH
    if counts.medium or counts.no_rule_matched:
        return _tr("{count} M").format(count=counts.medium + counts.no_rule_matched), Risk.MEDIUM
    if counts.unanswered:
        return str(counts.unanswered), Risk.UNANSWERED
    if counts.none:
        return "✓", Risk.NONE
    return _tr("N/A"), Risk.NOT_APPLICABLE


def _tr(text: str) -> str:
    return QCoreApplication.translate("PillarTabs", text)
