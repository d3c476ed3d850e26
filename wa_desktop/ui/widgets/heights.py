"""The height that wrapped texts really need at a width.

Qt keeps stale sizes of nested layouts while their widgets come and go; texts then end up cut. Forgetting them
makes every layout ask for a new arrangement, so that has to be carried out, and the asking dropped, at once:
otherwise whoever arranges on being asked would never come to rest.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLayout


def height_for(layout: QLayout, width: int) -> int:
    """The height of a layout at a width, in pixels, computed afresh. Call `settle` once it has its new size."""
    for part in _parts(layout):
        for i in range(part.count()):
            item = part.itemAt(i)
            if item:
                item.invalidate()
        part.invalidate()
        owner = part.parentWidget()
        if owner and part is not layout and owner.layout() is part:
            owner.updateGeometry()  # the layout around it has kept its heights of before
    return (
        layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
    )


def settle(layout: QLayout) -> None:
    """Arrange a layout and those in it now, and drop the requests to do so later."""
    parts = list(_parts(layout))
    for part in reversed(parts):
        part.activate()
    for part in parts:
        widget = part.parentWidget()
        if widget and widget.layout() is part:
            QCoreApplication.removePostedEvents(widget, QEvent.Type.LayoutRequest.value)


def _parts(layout: QLayout) -> Iterator[QLayout]:
    """A layout and all those in it, the inner ones first."""
    for i in range(layout.count()):
        item = layout.itemAt(i)
        widget = item.widget() if item else None
        inner = widget.layout() if widget else item.layout() if item else None
        if inner:
            yield from _parts(inner)
    yield layout
