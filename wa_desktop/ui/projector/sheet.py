"""What every page of the projector is: a view shown in a look, arranged by hand so that all of it fits."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.audience import AudienceView
from wa_desktop.ui.projector.look import Look
from wa_desktop.ui.projector.top_line import HEIGHT

MARGIN = 60
"""At the left and right, in lengths of the design."""
TOP = 36
BOTTOM = 40
_COLUMN, _GAP = 0.622, 0.052
"""The left column and the space beside it, as shares of the width between the margins."""


class Sheet(QWidget):
    """A page; it is shown as large as the window."""

    def show_view(self, view: AudienceView, look: Look) -> None:
        """Show what there is to show."""
        raise NotImplementedError

    def top_box(self, look: Look) -> QRect:
        """Where the first line stands."""
        side = look.px(MARGIN)
        return QRect(side, look.px(TOP), self.width() - 2 * side, look.px(HEIGHT))

    def body(self, look: Look) -> QRect:
        """Where all else stands."""
        side, top = look.px(MARGIN), look.px(TOP + HEIGHT + 22)
        return QRect(side, top, self.width() - 2 * side, self.height() - top - look.px(BOTTOM))

    def columns(self, look: Look) -> tuple[QRect, QRect]:
        """The body's left and right column."""
        box = self.body(look)
        left, gap = round(box.width() * _COLUMN), round(box.width() * _GAP)
        return (
            QRect(box.x(), box.y(), left, box.height()),
            QRect(box.x() + left + gap, box.y(), box.width() - left - gap, box.height()),
        )
