"""Where the keyboard stands."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget


def has_keyboard(widget: QWidget) -> bool:
    """Whether the keyboard stands in a widget or one of its own."""
    focused = QApplication.focusWidget()
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))
