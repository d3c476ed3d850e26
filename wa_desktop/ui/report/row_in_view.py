"""Brings the row in hand into view where a list is as long as its rows and the column around it scrolls."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QWidget

from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.column import Column

_AIR = 10


def bring_into_view(view: QAbstractItemView) -> None:
    """Scroll the column around the view to its current row, if the view has the keyboard."""
    area: QWidget | None = view.parentWidget()
    while area and not isinstance(area, Column):
        area = area.parentWidget()
    body = area.widget() if isinstance(area, Column) else None
    if not isinstance(area, Column) or body is None or not view.hasFocus():
        return
    area.fit()
    box = view.visualRect(view.currentIndex())
    for corner in (box.bottomLeft(), box.topLeft()):
        at = view.viewport().mapTo(body, corner)
        area.ensureVisible(at.x(), at.y(), 0, px(_AIR))
