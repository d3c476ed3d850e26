"""What the views of the portfolio's numbers have in common: they count when they are seen, and not before.

Numbers of many workloads are counted in steps, one per turn of the event loop.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from wa_desktop.domain.errors import KnownError, Message
from wa_desktop.domain.portfolio_gaps import CommonGap
from wa_desktop.domain.portfolio_numbers import PortfolioNumbers
from wa_desktop.ui.theme.type import margins
from wa_desktop.ui.widgets.empty_state import EmptyState
from wa_desktop.ui.widgets.page_stack import PageStack
from wa_desktop.ui.words import say, tr


class NumbersView(QWidget):
    """A view of numbers.

    `workload_requested` carries the id of a workload that is to be opened, `client_requested` the name of a client
    whose workloads are to be shown, empty for none.
    """

    workload_requested = Signal(str)
    client_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.numbers: PortfolioNumbers | None = None
        self._stale = False
        self._shown: PortfolioNumbers | None = None
        self._body = QStackedWidget()
        self._waiting: EmptyState | None = None
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._on_turn)

    def show_numbers(self, numbers: PortfolioNumbers) -> None:
        """Show other numbers; while the view is hidden that waits until it is seen."""
        if numbers is not self.numbers:
            self.numbers, self._stale = numbers, True
        if self.isVisible():
            self._catch_up()

    def show_workload(self, workload_id: str) -> None:
        """Take a workload in hand; most views look at all of them alike."""

    def show_gap(self, gap: CommonGap) -> None:
        """Take a gap in hand, in the view that has them."""

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        self._catch_up()

    def _catch_up(self) -> None:
        """Show what is not shown yet: at once, or of many workloads when it is counted in the next turns."""
        numbers = self.numbers
        if not self._stale or numbers is None:
            return
        try:
            if not numbers.many or (numbers is self._shown and self._count(numbers)):
                self._show_counted(numbers)
                return
        except KnownError as error:
            self._say_problem(error.sentence)
            return
        self._say_counting()
        self._turn.start()

    def _show_again(self) -> None:
        """Show something else of the same numbers."""
        self._stale = self.numbers is not None
        if self.isVisible():
            self._catch_up()

    def _on_turn(self) -> None:
        """Take a step, or show what is counted; a view that was hidden meanwhile goes on when it is seen."""
        if not self._stale or self.numbers is None or not self.isVisible():
            return
        try:
            if self._count(self.numbers):
                self._show_counted(self.numbers)
            else:
                self._turn.start()
        except KnownError as error:
            self._say_problem(error.sentence)

    def _show_counted(self, numbers: PortfolioNumbers) -> None:
        self._stale, self._shown = False, numbers
        self._body.setCurrentIndex(0)
        self._show(numbers)

    def _say_counting(self) -> None:
        """In place of the view, unless the keyboard is in it and would lose its place."""
        focus = QApplication.focusWidget()
        if focus and self.isAncestorOf(focus):
            return
        say_counting(self._in_place())

    def _say_problem(self, sentence: Message) -> None:
        """In place of the view: what stands in the way of its numbers; they are tried again when it is seen again."""
        self._shown = None
        self._in_place().say(tr("These numbers cannot be had"), say(sentence))

    def _in_place(self) -> EmptyState:
        """What is shown instead of the view."""
        if self._waiting is None:
            self._waiting = EmptyState()
            self._body.addWidget(self._waiting)
        self._body.setCurrentWidget(self._waiting)
        return self._waiting

    def _count(self, numbers: PortfolioNumbers) -> bool:  # noqa: ARG002 where there is little to count
        """Take a step towards what `_show` needs; True where none was left."""
        return True

    def _show(self, numbers: PortfolioNumbers) -> None:
        """Show what is counted, or count it; each view does it its own way."""
        raise NotImplementedError

    def _fill_with(self, *pages: QWidget) -> PageStack:
        """Fill the view with pages that get the room there is, and scroll where they need more height."""
        stack = PageStack()
        for page in pages:
            stack.addWidget(page)
        body = QWidget()
        frame = QVBoxLayout(body)
        frame.setContentsMargins(margins(20, 16, 20, 12))
        frame.addWidget(stack)
        place = QScrollArea()
        place.setWidgetResizable(True)
        place.setFrameShape(QScrollArea.Shape.NoFrame)
        place.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        place.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        place.setWidget(body)
        self._put(place)
        return stack

    def _put(self, content: QWidget) -> None:
        """Fill the view with its content, which gives way while numbers are counted."""
        self._body.addWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._body)


def say_counting(empty: EmptyState) -> None:
    """Say that there will be numbers."""
    empty.say(tr("Counting…"), tr("The numbers appear here as soon as they are counted."))
