"""The heat map with its legend above and the words of a cell below."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from wa_desktop.ui.plan.heat_map import HeatMap, cell_words
from wa_desktop.ui.plan.heat_map_cells import HeatCell, heat_rows
from wa_desktop.ui.plan.heat_paint import HeatLegend
from wa_desktop.ui.plan.sheet import PlanSheet
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.label import muted


class HeatPart(QWidget):
    """Says in a line what the cell under the pointer stands for, else the one the keyboard is on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.map = HeatMap(self.tr("Questions by pillar, coloured by risk"))
        self.words = muted("", 13, wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(12))
        layout.addWidget(HeatLegend())
        card = Card()
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(margins(14, 14, 8, 10))
        inside.addWidget(self.map)
        layout.addWidget(card)
        layout.addWidget(self.words)
        layout.addStretch(1)
        self.map.cell_chosen.connect(self._on_cell_chosen)
        self.map.cell_pointed.connect(self._on_cell_pointed)

    def show_sheet(self, sheet: PlanSheet) -> None:
        """Show the questions as they stand now."""
        self.map.show_rows(heat_rows(sheet.snapshot, sheet.ratings, sheet.gaps))

    def _on_cell_chosen(self, cell: HeatCell | None) -> None:
        self.words.setText(cell_words(cell) if cell else "")

    def _on_cell_pointed(self, cell: HeatCell | None) -> None:
        self._on_cell_chosen(cell or self.map.cell_in_hand)
