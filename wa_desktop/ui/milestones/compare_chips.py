"""Counters above the changes: how many questions closed, got worse and so on; pressed, they show those alone."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from wa_desktop.domain.comparison import Move
from wa_desktop.ui.milestones.compare_words import (
    ALWAYS_SHOWN,
    ORDER,
    TONES,
    move_meaning,
    move_sign,
    move_word,
)
from wa_desktop.ui.plan.gap_chips import CountChip
from wa_desktop.ui.widgets.flow_layout import FlowLayout


class MoveChips(QWidget):
    """`move_chosen` carries the Move that alone is to be shown, or None for all that changed."""

    move_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, 6)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._group.buttonClicked.connect(self._on_clicked)
        self.chips: dict[Move, CountChip] = {}
        for move in ORDER:
            word = f"{move_sign(move)} {move_word(move)}"
            chip = CountChip(word, move_meaning(move), "move", move, TONES.get(move))
            self.chips[move] = chip
            self._group.addButton(chip)
            flow.addWidget(chip)

    def show_counts(self, counts: Mapping[Move, int], chosen: Move | None) -> None:
        """Show other numbers; the rarer moves come and go with theirs."""
        for move, chip in self.chips.items():
            count = counts.get(move, 0)
            chip.show_count(count)
            chip.setChecked(move is chosen)
            chip.setVisible(bool(count) or move in ALWAYS_SHOWN or move is chosen or chip.hasFocus())
        self.updateGeometry()

    def _on_clicked(self, chip: QAbstractButton) -> None:
        if isinstance(chip, CountChip):
            self.move_chosen.emit(chip.value if chip.isChecked() else None)
