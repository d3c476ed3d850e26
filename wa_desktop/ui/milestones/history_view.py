"""What happened to the open review: every change by day, found by subject, author, date and words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from wa_desktop.domain.changes import Changes, Kind, QuestionRef
from wa_desktop.domain.history import ErasedEntry, HistoryEntry
from wa_desktop.domain.lens import Lens
from wa_desktop.report.history_find import HistoryFilter
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.milestones.history_bar import HistoryBar
from wa_desktop.ui.milestones.history_details import detail_parts, place_of
from wa_desktop.ui.milestones.history_list import HistoryList
from wa_desktop.ui.models.history_rows import HistoryModel
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.empty_state import EmptyState
from wa_desktop.ui.widgets.main_and_panel import MainAndPanel
from wa_desktop.ui.widgets.side_panel import Part, SidePanel

MAIN_WIDTH = 520


class HistoryView(QWidget):
    """`question_requested` carries a QuestionRef; `place_requested` a page's name and the id of what is to be shown there.

    That is an action's, decision's or workshop's id, or the number of a milestone.
    """

    question_requested = Signal(object)
    place_requested = Signal(str, object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self._stale = True
        self._total = 0
        self.model = HistoryModel(self)
        self.bar = HistoryBar(bridge.today(), self)
        self.list = HistoryList(self.model, self)
        self.panel = SidePanel(self.tr("The entry in hand"), self)
        self.empty = EmptyState(self)
        self._typing = QTimer(self, singleShot=True, interval=150)
        self._build()
        self.bar.filter_changed.connect(self._on_filter_changed)
        self.bar.list_requested.connect(self.list.setFocus)
        self.list.entry_chosen.connect(self._show_details)
        self.list.entry_activated.connect(self._go_to)
        self.model.looked.connect(self._show_progress)
        self.model.ended.connect(self._show_progress)
        self.model.authors_found.connect(self._show_authors)
        self._typing.timeout.connect(self._look)

    def show_review(self, review: Review | None) -> None:
        """Show a review's history from the newest entry, or nothing."""
        self._stale = True
        if review is None:
            self.model.show(None, {})
        elif self.isVisible():
            self._refresh()

    def show_changes(self, review: Review, changes: Changes) -> None:
        """Show what was added to it; while it is hidden that waits until it is seen."""
        if Kind.LENSES in changes.kinds:
            self.model.show_lenses(_lenses_of(review))
        if self.isVisible() and not self._stale:
            self._add_new()

    def toggle_panel(self) -> None:
        """Show the entry in hand, or fold it away."""
        self.board.toggle()

    def focus_search(self) -> None:
        """Put the keyboard where words are looked for."""
        self.bar.search.setFocus()
        self.bar.search.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._refresh()
        else:
            self._add_new()

    # Building

    def _build(self) -> None:
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.board = MainAndPanel(self.stack, self.panel, MAIN_WIDTH)
        self.bar.add_button(self.board.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.board, 1)

    # Showing

    def _refresh(self) -> None:
        review = self.bridge.review
        if review is None:
            return
        self._stale = False
        self._count()
        self.model.show(self._read, _lenses_of(review))
        self._show_authors()

    def _add_new(self) -> None:
        self._count()
        self.model.add_new()

    def _count(self) -> None:
        review, workspace = self.bridge.review, self.bridge.workspace
        if review:
            workload_id = review.snapshot.workload.id
            self._total = self.bridge.attempt(lambda: workspace.history_count(workload_id)) or 0

    def _read(self, before: int | None, limit: int) -> Sequence[HistoryEntry | ErasedEntry] | None:
        review, workspace = self.bridge.review, self.bridge.workspace
        if review is None:
            return None
        workload_id = review.snapshot.workload.id
        return self.bridge.attempt(lambda: workspace.history(workload_id, before=before, limit=limit))

    def _show_progress(self) -> None:
        """How far the search is, and what to say where nothing was found."""
        shown, done = self.model.rowCount(), self.model.at_end
        looked, total = self.model.looked_through, max(self._total, self.model.looked_through)
        text = ""
        if not done and not self.model.filter.finds_all:
            text = self.tr("Looked through {count} of {total}").format(
                count=f"{looked:n}", total=f"{total:n}"
            )
        elif self.model.filter.finds_all:
            text = self.tr("%n change(s)", "", total)
        elif shown:
            text = self.tr("All {total} looked through").format(total=f"{total:n}")
        self.bar.say(text)
        self._show_emptiness(done=done and not shown)

    def _show_emptiness(self, *, done: bool) -> None:
        if done and self.model.filter.finds_all:
            self.empty.say(
                self.tr("Nothing happened yet"),
                self.tr("Every change of this review is kept here from now on: who, when, before and after."),
            )
        elif done:
            self.empty.say(
                self.tr("Nothing found"), self.tr("No entry of the history fits what you look for.")
            )
        if done:
            self._show_details(None)
        self.stack.setCurrentIndex(1 if done else 0)

    def _show_authors(self) -> None:
        self.bar.show_authors(tuple(sorted(self.model.authors, key=str.casefold)))

    def _show_details(self, entry: HistoryEntry | None) -> None:
        parts: list[Part] = detail_parts(entry, self.model.lenses)
        if entry and self._place(entry):
            button = quiet(self.tr("Go to where it happened"))
            button.clicked.connect(self._on_go_clicked)
            parts[2:2] = [6, button]
        self.panel.show_parts(parts)

    # Asking

    def _on_filter_changed(self, wanted: HistoryFilter) -> None:
        """Words are looked for when the typing pauses, all else at once."""
        if wanted.text and wanted.text != self.model.filter.text:
            self._typing.start()
        else:
            self._typing.stop()
            self._look()

    def _look(self) -> None:
        self.model.look_for(self.bar.wanted)

    def _on_go_clicked(self) -> None:
        if self.list.in_hand:
            self._go_to(self.list.in_hand)

    def _place(self, entry: HistoryEntry) -> QuestionRef | tuple[str, object] | None:
        """Where it happened, as far as that is still there."""
        place = place_of(entry.happening, self.model.lenses)
        review = self.bridge.review
        if isinstance(place, QuestionRef) and not (review and review.snapshot.has_question(place)):
            return None
        return place

    def _go_to(self, entry: HistoryEntry) -> None:
        place = self._place(entry)
        if isinstance(place, QuestionRef):
            self.question_requested.emit(place)
        elif place:
            self.place_requested.emit(*place)


def _lenses_of(review: Review) -> dict[str, Lens]:
    return {one.lens.alias: one.lens for one in review.snapshot.reviews}
