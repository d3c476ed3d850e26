"""Lenses to try in a preview, and the click that answers."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.lens import Lens
from wa_desktop.lensfile.check import check_value
from wa_desktop.ui.widgets.practice_row import PracticeRow


def lens_of(value: dict[str, Any]) -> Lens:
    """The lens of a JSON value without errors."""
    lens = check_value(value).lens
    assert lens is not None
    return lens


def click(row: PracticeRow, answer: PracticeAnswer) -> None:
    """Answer a practice by the mouse."""
    segment = row.control.segment(answer)
    QTest.mouseClick(segment, Qt.MouseButton.LeftButton, pos=segment.rect().center())
