"""Two states of the review beside each other: what became of each question, and who changed which practice."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from wa_desktop.domain.changes import Changes, Kind, QuestionRef
from wa_desktop.domain.compare import compare
from wa_desktop.domain.comparison import Comparison, Move
from wa_desktop.domain.errors import KnownError, Message
from wa_desktop.domain.history import Happening
from wa_desktop.domain.workload import MilestoneHead
from wa_desktop.review.review import Review
from wa_desktop.review.states import State, happenings_between, state_at
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.milestones.compare_chips import MoveChips
from wa_desktop.ui.milestones.compare_head import CompareHead
from wa_desktop.ui.milestones.compare_panel import ComparePanel
from wa_desktop.ui.milestones.compare_table import CompareTable
from wa_desktop.ui.milestones.compare_words import move_meaning, state_word
from wa_desktop.ui.models.milestones import StoredMilestone, read_milestone
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.empty_state import EmptyState
from wa_desktop.ui.widgets.label import muted
from wa_desktop.ui.widgets.main_and_panel import MainAndPanel
from wa_desktop.ui.widgets.page_stack import PageStack
from wa_desktop.ui.words import say

MAIN_WIDTH = 680


class CompareView(QWidget):
    """Shows what changed between two states; `question_requested` carries the QuestionRef to go to.

    `save_requested` wants a first milestone.

    Only the two milestones that are compared are read. The history is read after that, a page per turn of the
    event loop: first what changed is there, then by whom.
    """

    question_requested = Signal(object)
    save_requested = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.comparison = Comparison()
        self._states: tuple[int | None, int | None] | None = None
        self._stored: dict[int, StoredMilestone] = {}
        self._compared: tuple[State, State] | None = None
        self._happenings: list[Happening] = []
        self._pages: Iterator[list[Happening]] = iter(())
        self._move: Move | None = None
        self._stale = True
        self.panel = ComparePanel()
        self.table = CompareTable()
        self.chips = MoveChips()
        self.hint = muted("", wrap=True)
        self.empty = EmptyState()
        self._stack = PageStack()
        self._comparing = QTimer(self, singleShot=True, interval=0)
        self._reading = QTimer(self, singleShot=True, interval=0)
        self._build()
        self._connect()

    @property
    def states(self) -> tuple[int | None, int | None] | None:
        """The milestones that are compared, None for now; None alone where there is nothing to compare."""
        return self._states

    @property
    def is_busy(self) -> bool:
        """Whether something is still to be read."""
        return self._comparing.isActive() or self._reading.isActive()

    def show_review(self, review: Review | None) -> None:
        """Forget what was read of another review."""
        self._stored.clear()
        self._states = self._move = None
        self._forget()
        self.table.lines.close_all()
        self.table.lines.show(self.comparison, None, ("", ""))
        self.panel.clear()
        self._stale = True
        if review and self.isVisible():
            self._comparing.start()

    def show_changes(self, review: Review, changes: Changes) -> None:  # noqa: ARG002 the bridge has the review
        """Compare again if now is one of the states, or other milestones can be chosen."""
        now_matters = self._states is None or None in self._states
        if changes.kinds <= {Kind.WORKSHOPS} or not (now_matters or Kind.MILESTONES in changes.kinds):
            return
        self._stale = True
        if self.isVisible():
            self._comparing.start()

    def show_states(self, before: int | None, after: int | None) -> None:
        """Compare two milestones by their numbers; None is the review as it stands."""
        self._states = (before, after)
        self._stale = True
        if self.isVisible():
            self._comparing.start()

    def hasHeightForWidth(self) -> bool:
        """Its lines wrap inside; outside nobody is to ask for the height that all rows want."""
        return False

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._comparing.start()

    # Building

    def _build(self) -> None:
        card = Card()
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(margins(2, 5, 2, 5))
        inside.addWidget(self.table)
        self._card = card
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(margins(20, 4, 20, 12))
        rows.setSpacing(px(10))
        rows.addWidget(self.chips)
        rows.addWidget(self.hint)
        rows.addWidget(card)
        rows.addStretch(1)
        stack = PageStack()  # alone it keeps the scrolling area around from taking the height of all rows
        stack.addWidget(content)
        main = QWidget()
        around = QVBoxLayout(main)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(stack)
        self._board = MainAndPanel(main, self.panel, MAIN_WIDTH)
        self._stack.addWidget(self._board)
        self._stack.addWidget(self.empty)
        self.head = CompareHead(self._board.button)
        self.head.setContentsMargins(margins(20, 14, 20, 10))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self._stack, 1)
        self._stack.setMinimumHeight(px(40))  # in a low window it gives way, not the head
        order = (self.head.before, self.head.after, self.head.swap, self.head.open_all, self._board.button)
        chain = (*order, *self.chips.chips.values(), self.table, self.panel)
        for one, following in pairwise(chain):
            QWidget.setTabOrder(one, following)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.head.states_chosen.connect(self.show_states)
        self.head.all_toggled.connect(self._on_all_toggled)
        self.chips.move_chosen.connect(self._on_move_chosen)
        self.table.question_activated.connect(self._on_question_activated)
        self.table.lines.modelReset.connect(self._on_lines_reset)
        self.empty.button.clicked.connect(self.save_requested)
        self._comparing.timeout.connect(self._compare)
        self._reading.timeout.connect(self._read_on)

    # Comparing

    def _compare(self) -> None:
        review = self.bridge.review
        self._forget()
        self._stale = False
        if review is None:
            return
        heads = review.snapshot.milestones
        self.head.setVisible(bool(heads))
        if not heads:
            self._states = None
            action = self.tr("Save milestone…") if not review.read_only else ""
            self._say_empty(*self._no_milestone(review), action)
            return
        known = {None, *(head.number for head in heads)}
        if self._states is None or not known.issuperset(self._states):
            self._states = (heads[-1].number, None)
        self.head.show_states(heads, *self._states)
        if self._states[0] == self._states[1]:
            self._say_empty(
                self.tr("The same state twice"), self.tr("Choose two different states to compare.")
            )
            return
        states = [self._read(review, number) for number in self._states]
        problem = next((one for one in states if isinstance(one, Message)), None)
        before, after = states
        if problem or isinstance(before, Message) or isinstance(after, Message):
            self._say_empty(self.tr("This milestone cannot be compared"), say(problem) if problem else "")
            return
        self._compared = (before, after)
        self._pages = happenings_between(self.bridge.workspace, before, after)
        self._reading.start()
        self._show(compare(before.side, after.side))

    def _read(self, review: Review, number: int | None) -> State | Message:
        """A state, or the sentence why it cannot be shown; milestones never change, so they are read once."""
        if number is None:
            return State(review.snapshot, None, {ref: rating.risk for ref, rating in review.ratings.items()})
        if number not in self._stored:
            self._stored[number] = read_milestone(review, number)
        stored = self._stored[number]
        if stored.milestone:
            return state_at(stored.milestone)
        if stored.problem is None:
            raise ValueError("a milestone that is neither read nor damaged")
        return stored.problem

    def _read_on(self) -> None:
        """One page of the history; after the last one the changes get their authors."""
        if self._compared is None:
            return
        try:
            page = next(self._pages, None)
        except KnownError as error:  # what changed is known; by whom is not
            self.bridge.failed.emit(error.sentence)
            page = None
        if page is not None:
            self._happenings += page
            self._reading.start()
        elif self._happenings:
            before, after = self._compared
            self._show(compare(before.side, after.side, self._happenings))

    def _forget(self) -> None:
        """Nothing is compared any more, and nothing is to be read for it."""
        self._reading.stop()
        self._compared = None
        self._happenings = []
        self._pages = iter(())
        self.comparison = Comparison()

    # Showing

    def _show(self, comparison: Comparison) -> None:
        self.comparison = comparison
        names = self._names()
        if comparison.is_empty:
            self._say_empty(
                self.tr("Nothing changed"),
                self.tr(
                    "Between “{before}” and “{after}” all answers, notes, actions and decisions are the same."
                ).format(before=names[0], after=names[1]),
            )
            return
        self.panel.show_comparison(comparison, names)
        self._stack.setCurrentIndex(0)
        self._show_lines()

    def _show_lines(self) -> None:
        self.chips.show_counts(self.comparison.counts, self._move)
        self.table.lines.show(self.comparison, self._move, self._names())
        lines = self.table.lines.lines
        self._card.setVisible(bool(lines))
        text = move_meaning(self._move) if self._move else ""
        if not lines:
            text = (
                self.tr("No answer changed.")
                if self._move is None
                else self.tr("{kind}: none.").format(kind=text)
            )
        self.hint.setText(text)
        self.hint.setVisible(bool(text))

    def _names(self) -> tuple[str, str]:
        review = self.bridge.review
        heads: dict[int | None, MilestoneHead] = {}
        if review:
            heads = {head.number: head for head in review.snapshot.milestones}
        before, after = self._states or (None, None)
        return state_word(heads.get(before)), state_word(heads.get(after))

    def _no_milestone(self, review: Review) -> tuple[str, str]:
        if review.frozen:
            return self.tr("A milestone as it was"), self.tr(
                "You look at a milestone. Go back to the review of now to compare states."
            )
        return self.tr("No milestone yet"), self.tr(
            "Save one at the end of a workshop. Then every later state can be compared with it."
        )

    def _say_empty(self, heading: str, text: str, action: str = "") -> None:
        self.empty.say(heading, text, action)
        self._stack.setCurrentIndex(1)

    # Asking

    def _on_lines_reset(self) -> None:
        self.head.open_all.setChecked(self.table.lines.rowCount() > 0 and self.table.lines.all_open)

    def _on_all_toggled(self, wanted: bool) -> None:  # noqa: FBT001 Qt's signal
        if wanted:
            self.table.lines.open_all()
        else:
            self.table.lines.close_all()

    def _on_move_chosen(self, move: Move | None) -> None:
        self._move = move
        self._show_lines()

    def _on_question_activated(self, ref: QuestionRef) -> None:
        """Only questions that the review of now asks can be gone to."""
        review = self.bridge.review
        if review and review.snapshot.has_question(ref):
            self.question_requested.emit(ref)
