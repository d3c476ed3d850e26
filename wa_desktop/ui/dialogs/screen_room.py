"""How large a dialog may be: as large as it wants, but for some of what is behind it on a small screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from wa_desktop.ui.theme.type import px

FRAME = 60
"""Pixels of the screen for the frame of the window and some of what is behind it."""


def room_on_screen(dialog: QWidget) -> QSize:
    """The largest size that leaves so much of the screen."""
    return dialog.screen().availableGeometry().size() - QSize(FRAME, FRAME)


def fit_on_screen(dialog: QWidget, wanted: QSize, least: QSize) -> None:
    """Give a dialog the size it wants, in pixels of the design, and never less than `least`; on a small screen less."""
    size = QSize(px(wanted.width()), px(wanted.height())).boundedTo(room_on_screen(dialog))
    dialog.setMinimumSize(QSize(px(least.width()), px(least.height())).boundedTo(size))
    dialog.resize(size)
