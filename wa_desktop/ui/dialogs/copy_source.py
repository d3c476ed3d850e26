"""The first step of copying answers: from which workload, and from which state of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.domain.errors import KnownError
from wa_desktop.domain.workload import Snapshot
from wa_desktop.review.review import Review
from wa_desktop.review.states import State, state_of
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.models.copy_sources import (
    NOW,
    CopySourcesModel,
    facts_of,
    shared_reviews,
    state_headings,
    state_rows,
)
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.empty_state import EmptyState
from wa_desktop.ui.widgets.label import muted, title
from wa_desktop.ui.widgets.search_field import SearchField
from wa_desktop.ui.widgets.source_list import SourceList
from wa_desktop.ui.widgets.table import RowsView, TableCard
from wa_desktop.ui.words import say


class CopySource(QWidget):
    """`changed` says that another state, or none, is in hand; `entered` that the person wants to go on with it.

    A workspace has one connection, so everything is read in the window's thread, in pieces well below 100 ms:
    names first, what a row says when it is looked at, a workload or milestone when it is chosen.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, workspace: Workspace, review: Review, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._review = workspace, review
        self._source: Snapshot | None = None
        self.state: State | None = None
        names, problem = [], ""
        try:
            names = workspace.workload_names()
        except KnownError as error:
            problem = say(error.sentence)
        self.sources = CopySourcesModel(review.snapshot, names, workspace.snapshot, self)
        self.search = SearchField(self.tr("Find a workload or client"))
        self.list = SourceList(self.sources)
        self.states = RowsView(self.tr("States to copy from"), state_headings(), 0)
        self.heading = title("", 16)
        self.sentence = muted("", 13, wrap=True)
        self.empty = EmptyState()
        self._build()
        self._connect()
        if self.sources.is_empty:
            self._show_nothing(problem)
        else:
            self.empty.hide()
            self.list.choose_first()

    @property
    def is_usable(self) -> bool:
        """Whether there is something to compare with: a state that shares a lens with this review."""
        return self.state is not None and bool(shared_reviews(self.state.snapshot, self._review.snapshot))

    def take_focus(self) -> None:
        """Put the keyboard where the search begins."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    # Building

    def _build(self) -> None:
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(margins(2, 4, 2, 4))
        inside.addWidget(self.list)
        left = QVBoxLayout()
        left.setSpacing(px(10))
        left.addWidget(self.search)
        left.addWidget(card, 1)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(px(10))
        right.addWidget(self.heading)
        right.addWidget(TableCard(self.states))
        right.addWidget(self.sentence)
        right.addStretch(1)
        self._lists = QWidget()
        both = QHBoxLayout(self._lists)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(px(18))
        both.addLayout(left, 5)
        both.addWidget(self._right, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._lists, 1)
        layout.addWidget(self.empty, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_searched)
        self.search.list_requested.connect(self._on_list_requested)
        self.list.chosen.connect(self._show_workload)
        self.list.entered.connect(self.entered)
        self.states.row_chosen.connect(self._show_state)
        self.states.row_activated.connect(self._on_state_activated)

    def _show_nothing(self, problem: str) -> None:
        self._lists.hide()
        self.empty.say(
            self.tr("Nothing to copy from"),
            problem
            or self.tr(
                "This is the only workload here, and it has no milestone yet. Add a workload or save a milestone first."
            ),
        )

    # Showing

    def _show_workload(self, workload_id: str) -> None:
        self._source = None
        if not workload_id:
            self._show_gap(self.tr("No workload has these words in its name or client."))
            return
        try:
            own = workload_id == self._review.snapshot.workload.id
            self._source = self._review.snapshot if own else self._workspace.snapshot(workload_id)
        except KnownError as error:
            self._show_gap(say(error.sentence))
            return
        self.heading.setText(self._source.workload.name)
        self.states.setVisible(True)
        self.states.show_rows(())  # or the state of the same number would stay in hand
        self.states.show_rows(state_rows(self._source, self._review.snapshot))

    def _show_gap(self, sentence: str) -> None:
        """There is no state to choose from."""
        self.heading.setText("")
        self.states.show_rows(())
        self.states.setVisible(False)
        self._hold(None, sentence)

    def _show_state(self, key: object) -> None:
        """Read the state in hand, a milestone from its stored text."""
        source = self._source
        if source is None or not isinstance(key, int):
            return
        if key == NOW:
            self._hold(State(source), self._offer(source))
            return
        try:
            state = state_of(self._workspace, source.workload.id, key)
        except KnownError as error:
            self._hold(None, say(error.sentence))
        else:
            self._hold(state, self._offer(state.snapshot))

    def _hold(self, state: State | None, sentence: str) -> None:
        self.state = state
        self.sentence.setText(sentence)
        self.changed.emit()

    def _offer(self, source: Snapshot) -> str:
        """What there is to take, in words."""
        here = self._review.snapshot
        facts = facts_of(source, here)
        if not facts.lenses:
            return self.tr(
                "Reviewed along {lenses}: no lens in common with this review, so there is nothing to copy."
            ).format(lenses=", ".join(review.lens.name for review in source.reviews))
        parts = [
            self.tr("{answered} of {practices} practices answered along {lenses}.").format(
                answered=facts.answered, practices=facts.practices, lenses=", ".join(facts.lenses)
            )
        ]
        for theirs in shared_reviews(source, here):
            ours = here.review(theirs.lens.alias)
            if ours.lens_id != theirs.lens_id:
                parts.append(
                    self.tr(
                        "{lens} is version {theirs} there and {ours} here; what both versions ask is copied."
                    ).format(lens=ours.lens.name, theirs=theirs.lens.version, ours=ours.lens.version)
                )
        return "\n".join(parts)

    # What happens

    def _on_searched(self, text: str) -> None:
        self.sources.search(text)
        self.list.choose_first()

    def _on_list_requested(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_state_activated(self, _key: object) -> None:
        self.entered.emit()
