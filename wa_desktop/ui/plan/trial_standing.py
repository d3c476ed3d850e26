"""What a trial comes to: the radar of both moments, counts of risks, and scores of the pillars."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from wa_desktop.domain.lens import Lens, Risk
from wa_desktop.report.words import whole
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.plan.trial_model import Outcome, PillarChange
from wa_desktop.ui.theme.type import font, margins, px
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.column import Column
from wa_desktop.ui.widgets.label import Label, muted, section
from wa_desktop.ui.widgets.pill import Pill
from wa_desktop.ui.widgets.radar import RadarView
from wa_desktop.ui.words import risk_word

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEAST_WIDTH = 300
_RISKS = (Risk.HIGH, Risk.MEDIUM, Risk.NONE)


@dataclass(frozen=True)
class ChangeRow:
    """A name with what holds before and after; with `risk` the name is a pill in its colours."""

    name: str
    before: str
    after: str
    risk: Risk | None = None


class TrialStanding(Column):
    """Shows an outcome; with several lenses one of them is chosen for radar and scores."""

    def __init__(self, lenses: Sequence[Lens], parent: QWidget | None = None) -> None:
        panel = Panel(Qt.Edge.LeftEdge)
        super().__init__(panel, parent)
        self.read_by_keyboard(self.tr("Before and after"))
        self._aliases = [lens.alias for lens in lenses]
        self._body = panel
        self._outcome: Outcome | None = None
        self.lens_box = QComboBox()
        self.lens_box.setAccessibleName(self.tr("Lens"))
        with QSignalBlocker(self.lens_box):
            self.lens_box.addItems([one_line(lens.name) for lens in lenses])
        self.lens_box.setVisible(len(lenses) > 1)
        self.lens_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.radar = RadarView()
        self.counts = _ChangeGrid()
        self.scores = _ChangeGrid()
        legend = muted(self.tr("solid: with what is ticked   dashed: today"), 12, wrap=True)
        legend.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(panel)
        layout.setContentsMargins(margins(20, 8, 18, 16))
        layout.setSpacing(px(4))
        for part in (
            *(
                self.lens_box,
                self.radar,
                legend,
                section(self.tr("Questions by risk, all lenses")),
                self.counts,
            ),
            *(section(self.tr("Score per pillar, 0 to 100")), self.scores),
        ):
            layout.addWidget(part)
        layout.addStretch(1)
        self.lens_box.activated.connect(self._show_lens)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show what a trial comes to."""
        self._outcome = outcome
        before, after = outcome.before, outcome.after
        numbers = ((before.high, after.high), (before.medium, after.medium), (before.none, after.none))
        names = (risk_word(Risk.HIGH), risk_word(Risk.MEDIUM), self.tr("No risk"))
        self.counts.show_rows(
            [
                ChangeRow(name, str(was), str(then), risk)
                for name, risk, (was, then) in zip(names, _RISKS, numbers, strict=True)
            ]
        )
        self._show_lens()

    def show_whole(self, whole: bool) -> None:  # noqa: FBT001 reads as Qt's setters do
        """Be as high as what is shown, for a place that scrolls itself; or as high as there is room."""
        layout = self._body.layout()
        high = (
            layout.totalMinimumHeightForWidth(max(self.width(), px(_LEAST_WIDTH))) if whole and layout else 0
        )
        self.setMinimumHeight(high)
        self.setSizePolicy(
            QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed if whole else QSizePolicy.Policy.Ignored
        )

    def _show_lens(self) -> None:
        if self._outcome is None or not self._aliases:
            return
        pillars = self._outcome.pillars[self._aliases[max(self.lens_box.currentIndex(), 0)]]
        self.radar.show_scores(
            {one.pillar: one.after for one in pillars}, {one.pillar: one.before for one in pillars}
        )
        self.scores.show_rows([self._row(one) for one in pillars])
        self.refit()

    def _row(self, one: PillarChange) -> ChangeRow:
        before, after = (
            self.tr("none") if score is None else str(whole(score)) for score in (one.before, one.after)
        )
        return ChangeRow(one.pillar, before, after)


class _ChangeGrid(QWidget):
    """Lines of a name, what holds before, an arrow and what holds after."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnStretch(0, 1)
        self.rows: tuple[ChangeRow, ...] = ()
        self._cells: list[tuple[Label, Label]] = []

    def show_rows(self, rows: Sequence[ChangeRow]) -> None:
        """Show rows; the widgets stay where the names are those of before."""
        if [row.name for row in rows] != [row.name for row in self.rows]:
            self._rebuild(rows)
        self.rows = tuple(rows)
        for row, (was, then) in zip(rows, self._cells, strict=True):
            was.setText(row.before)
            then.setText(row.after)
            changed = row.before != row.after
            then.setFont(font(14, QFont.Weight.Bold if changed else QFont.Weight.Normal))
        spoken = [
            self.tr("{name}: {before}, then {after}").format(
                name=row.name, before=row.before, after=row.after
            )
            for row in rows
        ]
        self.setAccessibleName("; ".join(spoken))

    def _rebuild(self, rows: Sequence[ChangeRow]) -> None:
        while item := self._grid.takeAt(0):
            widget = item.widget()
            if widget:
                widget.hide()
                widget.deleteLater()
        self._cells = []
        for number, row in enumerate(rows):
            was, then = Label(), Label()
            then.setMinimumWidth(px(30))
            then.setAlignment(_RIGHT)
            if row.risk is None:
                self._grid.addWidget(Label(row.name, wrap=True), number, 0)
            else:
                self._grid.addWidget(Pill(row.name, row.risk), number, 0, Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(was, number, 1, _RIGHT)
            self._grid.addWidget(muted("→"), number, 2)
            self._grid.addWidget(then, number, 3)
            self._cells.append((was, then))
