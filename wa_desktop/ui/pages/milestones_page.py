"""The past of the open review: its milestones, two states against each other, the trend, and every change."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from wa_desktop.domain.changes import Changes, Kind, QuestionRef
from wa_desktop.domain.trend import NOW as NOW_POINT
from wa_desktop.domain.trend import TrendPoint, damaged_point, trend_point
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.milestone_dialog import MilestoneDialog
from wa_desktop.ui.milestones.list_view import ListView
from wa_desktop.ui.models.milestones import StoredMilestone, read_milestone
from wa_desktop.ui.models.writable import why_read_only
from wa_desktop.ui.pages.page import Page
from wa_desktop.ui.theme.type import margins
from wa_desktop.ui.widgets.badge_tabs import BadgeTabs
from wa_desktop.ui.widgets.button import primary
from wa_desktop.ui.widgets.card import Panel

SHOWN_EVERY = 10
"""Milestones read between one look at the list and the next: laying it out takes longer than reading one."""
TABS = ("milestones", "compare", "trend", "history")


class PastView(Protocol):
    """What the page asks of a view that reads for itself."""

    def show_review(self, review: Review | None) -> None:
        """Show another review, or nothing."""

    def show_changes(self, review: Review, changes: Changes) -> None:
        """Show what these changes touched."""


class MilestonesPage(Page):
    """Shows the past and asks for milestones; the views of the other tabs are made when they are first seen.

    `go_requested("report", MilestoneHead)` wants one's report. `said` carries a sentence for the status line.
    """

    name = "milestones"
    needs_review = True

    said = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._stored: dict[int, StoredMilestone] = {}
        self._points: dict[int, TrendPoint] = {}
        self._stale = True
        self.tabs = BadgeTabs(self)
        self.list = ListView(self)
        self.table, self.panel, self.hint = self.list.table, self.list.panel, self.list.hint
        self.save_button = primary(self.tr("Save milestone"))
        self._stack = QStackedWidget()
        self._views: dict[str, QWidget] = {"milestones": self.list}
        self._past: dict[str, PastView] = {}
        self._reading = QTimer(self, singleShot=True, interval=0)
        self._build()
        self._connect()

    # The window's side

    def heading(self) -> tuple[str, str]:
        """Of which workload, and how many."""
        review = self.bridge.review
        if review is None:
            return self.tr("Milestones"), ""
        workload = review.snapshot.workload
        number = self.tr("%n milestone(s)", "", len(review.snapshot.milestones))
        return self.tr("Milestones"), " · ".join(
            part for part in (workload.name, workload.client, number) if part
        )

    def header_widgets(self) -> list[QWidget]:
        """The one thing to do here."""
        return [self.list.board.button, self.save_button]

    def toggle_panel(self) -> None:
        """Show the panel of the view in hand, or fold it away."""
        if self.tab == "milestones":
            self.list.board.toggle()
            return
        toggle = getattr(self._view(self.tab), "toggle_panel", None)
        if toggle:
            toggle()

    def show_review(self, review: Review | None) -> None:
        """Forget what was read of another review."""
        self._stored.clear()
        self._points.clear()
        self._stale = True
        self.list.show_stored(None, {})
        for view in self._past.values():
            view.show_review(review)
        if review and self.isVisible():
            self._refresh()

    def show_changes(self, review: Review, changes: Changes) -> None:
        """All but a workshop moves the numbers of now; while the page is hidden that waits until it is seen."""
        for view in self._past.values():
            view.show_changes(review, changes)
        if changes.kinds == {Kind.WORKSHOPS}:
            return
        self._stale = True
        if self.isVisible():
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        self._refresh()

    # What is shown

    @property
    def tab(self) -> str:
        """The tab in hand, one of TABS."""
        return TABS[max(0, self.tabs.currentIndex())]

    def show_tab(self, name: str) -> QWidget:
        """Show the view of a tab, and give it."""
        self.tabs.setCurrentIndex(TABS.index(name))
        return self._view(name)

    def show_states(self, before: int | None, after: int | None) -> None:
        """Compare two milestones by their numbers; None is the review as it stands."""
        view = self.show_tab("compare")
        show = getattr(view, "show_states", None)
        if show:
            show(before, after)

    # Building

    def _build(self) -> None:
        self.tabs.setAccessibleName(self.tr("Views of the past"))
        self.tabs.show_names(
            [self.tr("Milestones"), self.tr("Compare"), self.tr("Trend"), self.tr("History")]
        )
        top = Panel(Qt.Edge.BottomEdge)
        row = QVBoxLayout(top)
        row.setContentsMargins(margins(14, 0, 14, 1))
        row.addWidget(self.tabs)
        self._stack.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(top)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._reading.timeout.connect(self._read_next)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.save_button.clicked.connect(self._on_save_clicked)
        self.list.board.folded.connect(self.heading_changed)
        self.list.open_requested.connect(self._on_open_requested)
        self.list.compare_requested.connect(self._on_compare_requested)
        self.list.restore_requested.connect(self._on_restore_requested)
        self.list.report_requested.connect(self._on_report_requested)

    def _view(self, name: str) -> QWidget:
        """The view of a tab, made now if it was not seen before."""
        if name not in self._views:
            view = {"compare": self._compare, "trend": self._trend, "history": self._history}[name]()
            self._views[name] = view
            self._stack.addWidget(view)
        return self._views[name]

    def _compare(self) -> QWidget:
        from wa_desktop.ui.milestones.compare_view import CompareView

        view = CompareView(self.bridge, self)
        view.question_requested.connect(self._on_question_requested)
        view.save_requested.connect(self._on_save_clicked)
        self._past["compare"] = view
        view.show_review(self.bridge.review)
        return view

    def _trend(self) -> QWidget:
        from wa_desktop.ui.milestones.trend_view import TrendView

        view = TrendView(self)
        view.save_requested.connect(self._on_save_clicked)
        return view

    def _history(self) -> QWidget:
        from wa_desktop.ui.milestones.history_view import HistoryView

        view = HistoryView(self.bridge, self)
        view.question_requested.connect(self._on_question_requested)
        view.place_requested.connect(self._on_place_requested)
        self._past["history"] = view
        view.show_review(self.bridge.review)
        return view

    # Showing

    def _refresh(self) -> None:
        review = self.bridge.review
        if review is None or not self._stale:
            return
        self._stale = False
        self._points.pop(NOW_POINT, None)
        self.list.forget_details()
        self.save_button.setEnabled(not review.read_only)
        self.save_button.setToolTip(why_read_only(review))
        self.list.show_stored(review, self._stored)
        self._show_trend()
        self._reading.start()
        self.heading_changed.emit()

    def _read_next(self) -> None:
        """Read one milestone per turn of the event loop, newest first, so that a hundred never block."""
        review = self.bridge.review
        if review is None:
            return
        for head in reversed(review.snapshot.milestones):
            if head.number not in self._stored:
                self._stored[head.number] = read_milestone(review, head.number)
                if len(self._stored) % SHOWN_EVERY == 0:
                    self.list.show_stored(review, self._stored)
                self._reading.start()
                return
        self.list.show_stored(review, self._stored)
        self._show_trend()

    def _show_trend(self) -> None:
        """Draw the trend of what was read; while it is not seen that waits."""
        from wa_desktop.ui.milestones.trend_view import TrendView

        review, view = self.bridge.review, self._views.get("trend")
        if review is None or self.tab != "trend" or not isinstance(view, TrendView):
            return
        heads = review.snapshot.milestones
        for head in heads:
            stored = self._stored.get(head.number)
            if stored and head.number not in self._points:
                found = stored.milestone
                self._points[head.number] = (
                    trend_point(head.number, head.name, head.recorded_at, found.snapshot, found.risks)
                    if found
                    else damaged_point(head)
                )
        if review.frozen is None and NOW_POINT not in self._points:
            risks = {ref: rating.risk for ref, rating in review.ratings.items()}
            self._points[NOW_POINT] = trend_point(NOW_POINT, "", self.bridge.now(), review.snapshot, risks)
        unread = sum(head.number not in self._stored for head in heads)
        view.show_trend(tuple(self._points.values()), review.snapshot.actions, self.bridge.today(), unread)

    def _on_tab_changed(self, _index: int) -> None:
        self._stack.setCurrentWidget(self._view(self.tab))
        self._show_trend()
        self.heading_changed.emit()

    # Asking

    def _on_save_clicked(self) -> None:
        if self.bridge.review:
            MilestoneDialog(self.bridge, self.window()).open()

    def _on_open_requested(self, number: int) -> None:
        """A milestone opens on the review, from where every page can be reached."""
        if self.bridge.open_milestone(number):
            self.go_requested.emit("review", None)

    def _on_compare_requested(self, number: int) -> None:
        self.show_states(number, None)

    def _on_restore_requested(self, number: int) -> None:
        from wa_desktop.ui.dialogs.restore_dialog import RestoreDialog

        review, stored = self.bridge.review, self._stored.get(number)
        if review and stored and stored.milestone:
            dialog = RestoreDialog(self.bridge, review, stored.milestone, parent=self.window())
            dialog.said.connect(self.said)
            dialog.open()

    def _on_report_requested(self, head: object) -> None:
        self.go_requested.emit("report", head)

    def _on_question_requested(self, ref: QuestionRef | None) -> None:
        self.go_requested.emit("review", ref)

    def _on_place_requested(self, page: str, place: object) -> None:
        """From the history to what it speaks of; a milestone is here."""
        if page == self.name and isinstance(place, int):
            self.show_tab("milestones")
            self.list.choose(place)
        else:
            self.go_requested.emit(page, place)
