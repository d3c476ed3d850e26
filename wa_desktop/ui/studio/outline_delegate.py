"""Draws an item of the outline: its title as its kind wants it, and a mark for the worst that the check found."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from wa_desktop.lensfile.findings import Severity
from wa_desktop.studio.values import CHOICE, LENS, PILLAR
from wa_desktop.ui.models.findings import severity_tone
from wa_desktop.ui.models.rows import Index
from wa_desktop.ui.studio.finding_groups import Tally, count_words
from wa_desktop.ui.studio.outline_lines import Line, kind_word
from wa_desktop.ui.studio.outline_model import LineRole, TallyRole
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px, strong
from wa_desktop.ui.widgets.pill import paint_pill
from wa_desktop.ui.widgets.row_delegate import RowDelegate
from wa_desktop.ui.widgets.row_paint import paint_ring, paint_text
from wa_desktop.ui.words import tr

ROW_HEIGHT = 32
_MARK_HEIGHT = 20
_GAP = 8
_SENTENCES = 5
"""So many findings of an item are told in its tooltip."""


class OutlineDelegate(RowDelegate):
    """Rows of one height; what is cut is told by the tooltip, with the first findings."""

    def whole(self, index: Index) -> str:
        """Kind, title and id, and what the check says of the item itself."""
        line: Line = index.data(LineRole)
        tally: Tally = index.data(TallyRole)
        head = f"{kind_word(line.depth, is_none=line.is_none)}: {line.title}"
        parts = [head, line.label, count_words(tally.counts), *tally.own[:_SENTENCES]]
        if len(tally.own) > _SENTENCES:
            parts.append("…")
        return "\n".join(part for part in parts if part)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 Qt's signature
        """All rows alike."""
        return QSize(px(160), px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        theme = current_theme()
        line: Line = index.data(LineRole)
        box: QRect = option.rect
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(box, QColor(theme.surface_selected if chosen else theme.surface_panel))
        room = box.adjusted(px(7), 0, -px(10), 0)
        room.setRight(room.right() - _paint_mark(painter, room, index.data(TallyRole)))
        muted = line.is_blank or line.is_none
        paint_text(painter, room, line.title, _face(line), theme.text_muted if muted else theme.text_ink)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ring(painter, option)
        painter.restore()


def mark_word(tally: Tally) -> str:
    """The sign and number of the worst findings; empty where there are none."""
    worst = tally.worst
    if worst is None:
        return ""
    sign = {Severity.ERROR: "×", Severity.AWS: tr("AWS"), Severity.WARNING: "!", Severity.HINT: "i"}[worst]
    return f"{sign} {tally.counts[worst]}"


def _paint_mark(painter: QPainter, room: QRect, tally: Tally) -> int:
    """The mark at the right, and how much room it takes."""
    word = mark_word(tally)
    if not word or tally.worst is None:
        return 0
    wide = QFontMetrics(font(13, QFont.Weight.Medium)).horizontalAdvance(word) + px(14)
    top = room.center().y() - px(_MARK_HEIGHT) / 2 + 1
    box = QRectF(room.right() - wide, top, wide, px(_MARK_HEIGHT))
    paint_pill(painter, box, word, current_theme().tone(severity_tone(tally.worst)))
    return wide + px(_GAP)


def _face(line: Line) -> QFont:
    face = (
        strong(14)
        if line.depth == LENS
        else font(14, QFont.Weight.Medium)
        if line.depth == PILLAR
        else font(13)
    )
    face.setItalic(line.is_blank or (line.is_none and line.depth == CHOICE))
    return face
