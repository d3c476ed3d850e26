"""Counters above the gaps: how many there are of each kind; pressed, they show those alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy, QWidget

from wa_desktop.domain.lens import Pillar, Risk
from wa_desktop.ui.models.gap_lines import GapCounts, GapFilter, GapState
from wa_desktop.ui.models.gap_rows import state_word
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.theme.tokens import Tone, current_theme
from wa_desktop.ui.theme.type import font, px
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.table import plain_tooltip
from wa_desktop.ui.words import risk_word

MOST_PILLARS = 10
"""With more pillars than this there are no chips for them; a box offers them instead."""

_LONGEST_WORD = 24


class CountChip(QAbstractButton):
    """A word and a number. `name` and `value` say which field of GapFilter it sets; `risk` gives its colours."""

    def __init__(self, word: str, about: str, name: str, value: object, risk: Risk | None = None) -> None:
        super().__init__()
        self.name, self.value = name, value
        self._word, self._about, self._risk = word, about, risk
        self._count = 0
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_count(0)

    @property
    def count(self) -> int:
        """The number it shows."""
        return self._count

    def show_count(self, count: int) -> None:
        """Show another number."""
        self._count = count
        self.setText(self.tr("{word} {count}").format(word=self._word, count=count))
        self.setAccessibleName(self.tr("{kind}: {count}").format(kind=self._about, count=count))
        self.setToolTip(plain_tooltip(self.tr("Show only: {kind}").format(kind=self._about)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Word, gap and number."""
        wide = QFontMetrics(_word_font()).horizontalAdvance(self._word)
        wide += QFontMetrics(_count_font()).horizontalAdvance(str(self._count))
        return QSize(wide + px(6) + px(22), px(28))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter works as the space bar does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw it: filled and framed where it holds."""
        theme = current_theme()
        tone = theme.tone(self._risk) if self._risk else Tone(theme.surface_panel, theme.text_ink)
        fill = tone.fill if self._risk or not self.isChecked() else theme.accent_soft
        lit = self.hasFocus() or self.isChecked()
        edge = theme.accent_focus if lit else theme.surface_border_strong
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = 1.25 if lit else 0.75
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        ground = QColor(fill)
        if self.underMouse():
            ground = ground.lighter(115) if theme.dark else ground.darker(104)
        painter.setBrush(ground)
        painter.setPen(QPen(QColor(edge), 2 if lit else 1))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        if self.hasFocus() and self.isChecked():
            inner = box.adjusted(3, 3, -3, -3)
            painter.setPen(QPen(QColor(edge), 1))
            painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
        painter.setPen(QColor(tone.text))
        painter.setFont(_word_font())
        room = self.rect().adjusted(px(11), 0, -px(11), 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self._word)
        painter.setFont(_count_font())
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(room, right, str(self._count))
        painter.end()


class GapChips(QWidget):
    """All counters in lines; `filter_changed` carries the GapFilter that is wanted now."""

    filter_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter = GapFilter()
        self._pillars: tuple[tuple[str, str], ...] = ()
        self._flow = FlowLayout(self, 6)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._group.buttonClicked.connect(self._on_chip_clicked)
        self.chips: list[CountChip] = []
        for risk, about in ((Risk.HIGH, self.tr("High risk")), (Risk.MEDIUM, self.tr("Medium risk"))):
            self._add(CountChip(risk_word(risk), about, "risk", risk, risk))
        for state in GapState:
            self._add(CountChip(state_word(state), state_word(state), "state", state))
        unplanned = self.tr("Not planned yet")
        self._add(CountChip(unplanned, unplanned, "unplanned", True))
        self._line = QFrame()
        self._line.setFrameShape(QFrame.Shape.NoFrame)
        self._line.setFixedSize(px(6), px(28))
        self._flow.addWidget(self._line)

    def chip(self, value: object) -> CountChip:
        """The counter of a risk, a state, a pillar's name, or (True) of what is not planned; LookupError if there is none."""
        for chip in self.chips:
            if chip.value == value:
                return chip
        raise LookupError(value)

    def offer_pillars(self, pillars: Sequence[Pillar]) -> None:
        """Offer other pillars, unless they are too many; pillars of one name are one."""
        marks = {pillar.name: pillar.prefix or one_line(pillar.name) for pillar in reversed(pillars)}
        wanted = tuple((name, marks[name]) for name in dict.fromkeys(pillar.name for pillar in pillars))
        wanted = wanted if len(wanted) <= MOST_PILLARS else ()
        if wanted == self._pillars:
            return
        self._pillars = wanted
        for chip in [chip for chip in self.chips if chip.name == "pillar"]:
            self.chips.remove(chip)
            self._group.removeButton(chip)
            self._flow.removeWidget(chip)
            chip.deleteLater()
        for name, mark in wanted:
            word = mark if len(mark) <= _LONGEST_WORD else f"{mark[: _LONGEST_WORD - 1]}…"
            self._add(CountChip(word, one_line(name), "pillar", name))

    def show_filter(self, chosen: GapFilter, counts: GapCounts) -> None:
        """Show what holds and how many lines each counter stands for; kinds that there are none of go."""
        self._filter = chosen
        for chip in self.chips:
            value: Any = chip.value
            count = {
                "risk": counts.risks.get(value, 0),
                "state": counts.states.get(value, 0),
                "pillar": counts.pillars.get(value, 0),
                "unplanned": counts.unplanned,
            }[chip.name]
            holds = getattr(chosen, chip.name) == value
            chip.setChecked(holds)
            chip.show_count(count)
            chip.setVisible(bool(count) or holds or chip.name == "risk" or chip.hasFocus())
        self.updateGeometry()

    def _add(self, chip: CountChip) -> None:
        self.chips.append(chip)
        self._group.addButton(chip)
        self._flow.addWidget(chip)

    def _on_chip_clicked(self, chip: QAbstractButton) -> None:
        if isinstance(chip, CountChip):
            none: Any = False if chip.name == "unplanned" else None
            fields: dict[str, Any] = {chip.name: chip.value if chip.isChecked() else none}
            self.filter_changed.emit(replace(self._filter, **fields))


def _word_font() -> QFont:
    return font(13)


def _count_font() -> QFont:
    return font(13, QFont.Weight.Bold)
