"""The evidence of a practice or question in one line: a chip for each piece, and a way to add more."""

from __future__ import annotations

from collections.abc import Sequence

import qtawesome
from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from wa_desktop.domain.evidence import Evidence
from wa_desktop.ui.models.evidence import shown_title, spoken
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px
from wa_desktop.ui.widgets.evidence_incoming import Incoming, offers_evidence
from wa_desktop.ui.widgets.evidence_tone import evidence_icon, sureness_tone
from wa_desktop.ui.widgets.pill import paint_pill
from wa_desktop.ui.widgets.table import plain_tooltip
from wa_desktop.ui.words import sureness_letter, sureness_word

HEIGHT = 28
WIDEST_CHIP = 230
NARROWEST_CHIP = 92
_ICON = 14
_LETTER = 18
_PAD = 8
_GAP = 6


class EvidenceChip(QAbstractButton):
    """One piece: its kind as a sign, its title, how sure it is as a letter in colour; the tooltip says it in words.

    A row's keys lead to the same place, so a chip takes no focus.
    """

    def __init__(self, piece: Evidence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.piece = piece
        self.title = shown_title(piece)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(spoken(piece))
        self.setToolTip(plain_tooltip(self._tooltip()))

    @property
    def letter(self) -> str:
        """How sure it is."""
        return sureness_letter(self.piece.sureness)

    def sizeHint(self) -> QSize:
        """Room for the title, up to a limit."""
        around = px(2 * _PAD + _ICON + _LETTER + 2 * _GAP)
        wide = QFontMetrics(font(13)).horizontalAdvance(self.title) + around + px(2)
        return QSize(min(wide, px(WIDEST_CHIP)), px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw frame, sign, title and letter."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setPen(QPen(QColor(theme.surface_border_strong), 1))
        painter.setBrush(QColor(theme.surface_quiet if self.underMouse() else theme.surface_panel))
        painter.drawRoundedRect(box, px(6), px(6))
        icon = QRect(px(_PAD), (self.height() - px(_ICON)) // 2, px(_ICON), px(_ICON))
        qtawesome.icon(evidence_icon(self.piece), color=QColor(theme.text_muted)).paint(painter, icon)
        letter = QRectF(
            self.width() - px(_PAD - 2 + _LETTER), (self.height() - px(_LETTER)) / 2, px(_LETTER), px(_LETTER)
        )
        room = QRect(
            icon.right() + 1 + px(_GAP), 0, int(letter.left()) - icon.right() - px(2 * _GAP), self.height()
        )
        painter.setPen(QColor(theme.text_ink))
        painter.setFont(font(13))
        shown = QFontMetrics(font(13)).elidedText(self.title, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
        paint_pill(painter, letter, self.letter, sureness_tone(self.piece.sureness))
        painter.end()

    def _tooltip(self) -> str:
        """The whole of it, with the word the letter stands for."""
        return self.tr("{evidence}\n{letter}: {word}").format(
            evidence=spoken(self.piece), letter=self.letter, word=sureness_word(self.piece.sureness)
        )


class _QuietButton(QAbstractButton):
    """A word with a plus in front; it takes no focus, like the chips."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Room for the word, which is never cut."""
        return QSize(QFontMetrics(font(13)).horizontalAdvance(self.text()) + px(14), px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw the word."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.surface_track))
            painter.drawRoundedRect(self.rect(), px(6), px(6))
        painter.setFont(font(13))
        painter.setPen(QColor(theme.text_ink if self.underMouse() else theme.text_muted))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class EvidenceStrip(QWidget):
    """Always one line high. Hidden while there is nothing, unless it belongs to what is in hand.

    `add_requested`, `open_requested(evidence id)`, and `dropped(Incoming)` for files, pictures, links and texts
    that were dropped on it.
    """

    add_requested = Signal()
    open_requested = Signal(str)
    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces: tuple[Evidence, ...] = ()
        self._in_hand = False
        self._is_over = False
        self.chips: list[EvidenceChip] = []
        self.add_button = _QuietButton(self)
        self.add_button.setText(self.tr("+ Evidence"))
        self.add_button.setAccessibleName(self.tr("Add evidence"))
        self.more_button = _QuietButton(self)
        self.setAcceptDrops(True)
        self.setFixedHeight(px(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.add_button.clicked.connect(self.add_requested)
        self.more_button.clicked.connect(self._on_more_clicked)
        self._show()

    def show_evidence(self, pieces: Sequence[Evidence]) -> None:
        """Show other pieces."""
        if tuple(pieces) == self._pieces:
            return
        self._pieces = tuple(pieces)
        for chip in self.chips:
            chip.setParent(None)
            chip.deleteLater()
        self.chips = [EvidenceChip(piece, self) for piece in self._pieces]
        for chip in self.chips:
            chip.clicked.connect(self._on_chip_clicked)
        self.setAccessibleName(self.tr("%n piece(s) of evidence", "", len(self._pieces)))
        self._show()

    def set_in_hand(self, in_hand: bool) -> None:  # noqa: FBT001 reads as Qt's setters do
        """Offer to add some, or not."""
        if in_hand != self._in_hand:
            self._in_hand = in_hand
            self._show()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(px(200), px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many chips as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files, pictures, links and texts may be dropped."""
        if offers_evidence(event.mimeData()):
            self._show_drop(over=True)
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went elsewhere."""
        super().dragLeaveEvent(event)
        self._show_drop(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped; it is copied and never moved."""
        self._show_drop(over=False)
        incoming = Incoming.of(event.mimeData())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if incoming:
            self.dropped.emit(incoming)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """A dashed frame while something is dragged over it."""
        if not self._is_over:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current_theme().accent_focus), 1.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(6), px(6))
        painter.end()

    def _show(self) -> None:
        self._arrange()
        self.setVisible(bool(self._pieces) or self._in_hand)

    def _show_drop(self, *, over: bool) -> None:
        self._is_over = over
        self.update()

    def _arrange(self) -> None:
        """Chips from the left, the rest as a number, then the way to add more."""
        add = self.add_button.sizeHint().width() if self._in_hand else 0
        count = self._fitting(self.width() - add)
        more = self.more_button.sizeHint().width() if count < len(self.chips) else 0
        room = self.width() - add - more - (px(_GAP) if more else 0)
        left = 0
        for number, chip in enumerate(self.chips):
            wide = min(chip.sizeHint().width(), max(px(NARROWEST_CHIP), room - left))
            chip.setGeometry(left, 0, wide, px(HEIGHT))
            chip.setVisible(number < count)
            left += wide + px(_GAP) if number < count else 0
        self._show_more(len(self.chips) - count)
        if not self.more_button.isHidden():
            self.more_button.setGeometry(QRect(left, 0, self.more_button.sizeHint().width(), px(HEIGHT)))
            left += self.more_button.width()
        self.add_button.setGeometry(left, 0, self.add_button.sizeHint().width(), px(HEIGHT))
        self.add_button.setVisible(self._in_hand)

    def _fitting(self, room: int) -> int:
        """How many chips fit, with room for the number of the others; one is always shown, be it cut."""
        widths = [chip.sizeHint().width() + px(_GAP) for chip in self.chips]
        if sum(widths) - px(_GAP) <= room:
            return len(widths)
        self._show_more(len(widths))
        room -= self.more_button.sizeHint().width()
        count = 0
        while count < len(widths) - 1 and sum(widths[: count + 1]) <= room:
            count += 1
        return max(1, count)

    def _show_more(self, count: int) -> None:
        self.more_button.setText(self.tr("+{count} more").format(count=count))
        self.more_button.setAccessibleName(self.tr("%n more piece(s) of evidence", "", count))
        self.more_button.setVisible(count > 0)

    def _on_chip_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, EvidenceChip):
            self.open_requested.emit(chip.piece.id)

    def _on_more_clicked(self) -> None:
        hidden = next((chip for chip in self.chips if chip.isHidden()), None)
        if hidden:
            self.open_requested.emit(hidden.piece.id)
