"""Two texts beside each other, with the words marked that are of one alone."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFontDatabase,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wa_desktop.domain.word_changes import Piece, Pieces, word_changes
from wa_desktop.ui.lenses.difference_words import mark_word
from wa_desktop.ui.lenses.passages import Passage
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px, strong
from wa_desktop.ui.widgets.label import Label, breakable, muted
from wa_desktop.ui.widgets.pill import Pill

INSIDE = 9
"""Pixels around a text."""

NARROW = 400
"""Below so many pixels the two texts stand below each other."""


class MarkedText(QWidget):
    """A text as it is, whatever signs are in it. What is marked is crossed out where it is `before`, else underlined."""

    def __init__(self, *, before: bool, is_code: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before, self._is_code = before, is_code
        self._pieces: Pieces = ()
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(px(INSIDE))
        self._document.setUndoRedoEnabled(False)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def pieces(self) -> Pieces:
        """What is shown."""
        return self._pieces

    def show_pieces(self, pieces: Pieces) -> None:
        """Show another text."""
        self._pieces = pieces
        self.setAccessibleDescription("".join(piece.text for piece in pieces))
        self._write()
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Its lines wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the text is at a width."""
        self._document.setTextWidth(max(width, 1))
        return math.ceil(self._document.size().height())

    def sizeHint(self) -> QSize:
        """Any width will do."""
        width = self.width() or px(NARROW)
        return QSize(px(NARROW) // 2, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Room for a word."""
        return QSize(px(90), px(24))

    def changeEvent(self, event: QEvent) -> None:
        """Another theme has other colors."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._write()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw ground, frame and text; nothing at all where a version has no such text."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(theme.surface_border))
        if not self._pieces:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(theme.surface_quiet if self._pieces else theme.surface_panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6))
        self._document.setTextWidth(self.width())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor(theme.text_ink))
        self._document.documentLayout().draw(painter, context)
        painter.end()

    def _write(self) -> None:
        theme = current_theme()
        self._document.clear()
        face = font(13)
        if self._is_code:
            face = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
            face.setPixelSize(px(12))
        self._document.setDefaultFont(face)
        plain, marked = QTextCharFormat(), QTextCharFormat()
        marked.setBackground(QColor(theme.risk_high_fill if self._before else theme.risk_none_fill))
        marked.setForeground(QColor(theme.risk_high_text if self._before else theme.risk_none_text))
        marked.setFontStrikeOut(self._before)
        marked.setFontUnderline(not self._before)
        cursor = QTextCursor(self._document)
        for piece in self._pieces:
            cursor.insertText(breakable(piece.text, 40, 40), marked if piece.changed else plain)


class VersionsLine(QWidget):
    """Which version each column shows; gone where the texts stand below each other and say it themselves."""

    def __init__(self, names: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = [muted(one_line(name), 12, wrap=True) for name in names]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, px(8), 0, px(2))
        layout.setSpacing(px(10))
        for label in self._labels:
            layout.addWidget(label, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns want room for two."""
        super().resizeEvent(event)
        for label in self._labels:
            label.setVisible(event.size().width() >= px(NARROW))


class PassagePair(QWidget):
    """A passage: its heading with a mark, the two texts, and what follows from it."""

    def __init__(self, passage: Passage, names: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before = MarkedText(before=True, is_code=passage.is_code)
        self.after = MarkedText(before=False, is_code=passage.is_code)
        self._names = [muted(one_line(name), 12, wrap=True) for name in names]
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(px(10))
        pieces = _pieces(passage)
        columns = zip((self.before, self.after), pieces, self._names, names, strict=True)
        for text, shown, label, name in columns:
            text.setAccessibleName(f"{passage.heading}, {name}")
            text.show_pieces(shown)
            column = QVBoxLayout()
            column.setSpacing(px(2))
            column.addWidget(label)
            column.addWidget(text, 1)
            label.hide()
            self._pair.addLayout(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, px(10))
        layout.setSpacing(px(5))
        layout.addLayout(self._heading(passage))
        layout.addLayout(self._pair)
        if passage.note:
            layout.addWidget(muted(passage.note, 13, wrap=True))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Texts that would be too narrow beside each other stand below each other."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < px(NARROW)
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._pair.setDirection(below if is_narrow else beside)
        for label in self._names:
            label.setVisible(is_narrow)

    @staticmethod
    def _heading(passage: Passage) -> QHBoxLayout:
        heading = Label(breakable(passage.heading), pixels=13, wrap=True)
        heading.setFont(strong(13))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        if passage.tone:
            head.addWidget(Pill(mark_word(passage.tone), passage.tone), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(heading, 1)
        return head


def _pieces(passage: Passage) -> tuple[Pieces, Pieces]:
    """Both texts; where one version has none, the other is left as it is: all of it would be marked."""
    if passage.before and passage.after:
        return word_changes(passage.before, passage.after)
    before, after = ((Piece(text),) if text else () for text in (passage.before, passage.after))
    return before, after
