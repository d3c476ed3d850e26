"""Shows a view of the portfolio's numbers, and clicks in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wa_desktop.domain.portfolio_numbers import PortfolioNumbers
from wa_desktop.ui.portfolio.numbers_view import NumbersView


def shown(qtbot: QtBot, view: NumbersView, numbers: PortfolioNumbers) -> None:
    qtbot.addWidget(view)
    view.resize(1100, 700)
    view.show_numbers(numbers)
    view.show()


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
