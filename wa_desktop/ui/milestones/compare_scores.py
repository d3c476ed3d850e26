"""The scores of two states along one lens: a radar with both, and a slope for each pillar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.domain.comparison import PillarChange
from wa_desktop.ui.milestones.slope_chart import SlopeChart
from wa_desktop.ui.milestones.slope_shape import Slope
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.choice_box import ChoiceBox
from wa_desktop.ui.widgets.label import muted
from wa_desktop.ui.widgets.radar import RadarView


class CompareScores(QWidget):
    """Shows one lens at a time of several; `lens_chosen` carries the alias of the one that is looked at."""

    lens_chosen = Signal(str)

    def __init__(self, pillars: Sequence[PillarChange], names: tuple[str, str], lens: str) -> None:
        super().__init__()
        self._pillars = tuple(pillars)
        self._names = names
        lenses = {one.lens.alias: one_line(one.lens.name) for one in pillars}
        self.box = ChoiceBox(list(lenses.items()))
        self.box.setAccessibleName(self.tr("Lens"))
        before, after = (f"“{name}”" for name in names)
        self._legend = muted(
            self.tr("Filled: {after}. Dashed: {before}.").format(after=after, before=before), 12, wrap=True
        )
        self._nothing = muted(self.tr("Neither state has a score along this lens."), wrap=True)
        self.radar = RadarView()
        self.slopes = SlopeChart()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        for part in (self.box, self._legend, self._nothing, self.radar, self.slopes):
            layout.addWidget(part)
        self.box.setVisible(len(lenses) > 1)
        with QSignalBlocker(self.box):
            self.box.show_value(lens)
        self.box.currentIndexChanged.connect(self._on_lens_chosen)
        self._show_lens(lens)

    def _show_lens(self, lens: str) -> None:
        pillars = [one for one in self._pillars if one.lens.alias == lens]
        has_scores = any(one.score_before is not None or one.score_after is not None for one in pillars)
        for part in (self._legend, self.radar, self.slopes):
            part.setVisible(has_scores)
        self._nothing.setVisible(not has_scores)
        self.radar.show_scores(
            {one_line(one.pillar.name): one.score_after for one in pillars},
            {one_line(one.pillar.name): one.score_before for one in pillars},
        )
        self.slopes.show_slopes(
            [
                Slope(
                    one_line(one.pillar.name), one_line(one.pillar.prefix), one.score_before, one.score_after
                )
                for one in pillars
            ],
            self._names,
        )
        self.radar.setAccessibleDescription(self.slopes.accessibleDescription())

    def _on_lens_chosen(self, _index: int) -> None:
        self._show_lens(self.box.value)
        self.lens_chosen.emit(self.box.value)
