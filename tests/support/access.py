"""What a screen reader and a keyboard find in a widget: for the tests of access."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QTableView, QWidget


def stops(owner: QWidget) -> Iterator[QWidget]:
    """The visible, enabled widgets below `owner` at which the Tab key stops.

    Not by QWidget.nextInFocusChain: PySide takes what that gives for a parent, and forgets the whole chain when
    one widget of it goes.
    """
    for widget in owner.findChildren(QWidget):
        takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        in_this_window = widget.window() is owner.window()
        if takes_tab and in_this_window and widget.isVisible() and widget.isEnabled():
            yield widget


def interface(widget: QWidget) -> QAccessibleInterface:
    """What a screen reader is told of a widget."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None, widget
    return found


def name_of(widget: QWidget) -> str:
    """The name a screen reader says."""
    return str(interface(widget).text(QAccessible.Text.Name)).strip()


def role_of(widget: QWidget) -> QAccessible.Role:
    """What kind of thing a screen reader says it is."""
    return interface(widget).role()


def items(view: QAbstractItemView) -> Iterator[tuple[str, QRect]]:
    """What is said of every row of a list, or of every cell of a table, that is shown."""
    model = view.model()
    if model is None:  # what is listed comes a moment later
        return
    columns = model.columnCount() if isinstance(view, QTableView) else 1
    for row in range(model.rowCount(view.rootIndex())):
        covered = QRect()
        for column in range(columns):
            index = model.index(row, column, view.rootIndex())
            where = view.visualRect(index)
            if where == covered:
                continue  # a cell that lies over several columns speaks for all of them
            covered = where
            spoken = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole)
            yield str(spoken or ""), where


def picture(widget: QWidget) -> bytes:
    """The widget as it is painted, for comparing."""
    image = widget.grab().toImage()
    return bytes(image.constBits())


def can_be_scrolled_to(widget: QWidget) -> bool:
    """Whether it lies in something that scrolls; where that scrolls up and down only, in its width."""
    parent = widget.parentWidget()
    while parent:
        if isinstance(parent, QAbstractScrollArea):
            never = parent.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            left = widget.mapTo(parent, QPoint(0, 0)).x()
            return not never or (left >= 0 and left + widget.width() <= parent.width())
        parent = parent.parentWidget()
    return False
