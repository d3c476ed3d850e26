"""Chips that show one kind of entry of the history alone, or several."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from wa_desktop.domain.history import Subject
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px
from wa_desktop.ui.widgets.flow_layout import FlowLayout


class HistoryChip(QAbstractButton):
    """A word that is on or off; `subject` is what it stands for, None for a moved risk."""

    def __init__(self, word: str, about: str, subject: Subject | None) -> None:
        super().__init__()
        self.subject = subject
        self.setText(word)
        self.setAccessibleName(about)
        self.setToolTip(about)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the word."""
        return QSize(QFontMetrics(font(13)).horizontalAdvance(self.text()) + px(24), px(28))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter works as the space bar does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw it: filled and framed where it holds."""
        theme = current_theme()
        lit = self.hasFocus() or self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = 1.25 if lit else 0.75
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        ground = QColor(theme.accent_soft if self.isChecked() else theme.surface_panel)
        if self.underMouse():
            ground = ground.lighter(115) if theme.dark else ground.darker(104)
        painter.setBrush(ground)
        painter.setPen(
            QPen(QColor(theme.accent_focus if lit else theme.surface_border_strong), 2 if lit else 1)
        )
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        if self.hasFocus() and self.isChecked():
            inner = box.adjusted(3, 3, -3, -3)
            painter.setPen(QPen(QColor(theme.accent_focus), 1))
            painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
        painter.setPen(QColor(theme.text_ink))
        painter.setFont(font(13))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class HistoryChips(QWidget):
    """`changed` says that others are on now."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, 6)
        words = {
            Subject.ANSWER: self.tr("Answers"),
            Subject.NOTES: self.tr("Notes on pillars"),
            Subject.WORKLOAD: self.tr("Workload"),
            Subject.LENSES: self.tr("Lenses"),
            Subject.ACTION: self.tr("Actions"),
            Subject.DECISION: self.tr("Decisions"),
            Subject.WORKSHOP: self.tr("Workshops"),
            Subject.MILESTONE: self.tr("Milestones"),
        }
        about = self.tr("Show only: {kind}")
        self.moved = HistoryChip(
            self.tr("Risk moved"), about.format(kind=self.tr("what moved a question’s risk")), None
        )
        self.chips = {
            subject: HistoryChip(word, about.format(kind=word), subject) for subject, word in words.items()
        }
        for chip in (self.moved, *self.chips.values()):
            self._flow.addWidget(chip)
            chip.clicked.connect(self.changed)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def subjects(self) -> frozenset[Subject]:
        """The kinds that are on; none means all."""
        return frozenset(subject for subject, chip in self.chips.items() if chip.isChecked())
