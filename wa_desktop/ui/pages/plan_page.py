"""The improvement plan: its views as tabs, the computed plan beside them, and the dialogs around an action."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from wa_desktop.domain.changes import Changes, Kind, QuestionRef
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import Action, ActionStatus
from wa_desktop.domain.rating import total_counts
from wa_desktop.review.plan import ActionFields, closed_by
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.action_dialog import ActionDialog, save_through
from wa_desktop.ui.dialogs.finish_dialog import FinishDialog
from wa_desktop.ui.models.writable import why_read_only
from wa_desktop.ui.pages.page import Page
from wa_desktop.ui.plan.action_filter import ActionFilter
from wa_desktop.ui.plan.board_view import BoardView
from wa_desktop.ui.plan.gaps_view import GapsView
from wa_desktop.ui.plan.matrix_view import MatrixThumb, MatrixView
from wa_desktop.ui.plan.owner_view import OwnerView
from wa_desktop.ui.plan.question_sets_dialog import QuestionSetsDialog
from wa_desktop.ui.plan.requests import PlanRequests
from wa_desktop.ui.plan.sheet import PlanSheet
from wa_desktop.ui.plan.table_view import TableView
from wa_desktop.ui.plan.timeline_view import TimelineView
from wa_desktop.ui.plan.tracker_export import TrackerExport
from wa_desktop.ui.plan.view import PlanView
from wa_desktop.ui.plan.what_if_panel import WhatIfPanel
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.badge_tabs import NO_BADGE, BadgeTabs
from wa_desktop.ui.widgets.button import primary
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.label import section
from wa_desktop.ui.widgets.main_and_panel import MainAndPanel
from wa_desktop.ui.widgets.page_stack import PageStack
from wa_desktop.ui.widgets.pill import Pill

MAIN_WIDTH = 660
TABS = ("table", "board", "matrix", "timeline", "owners", "gaps")
_REDRAWN_BY = {Kind.ANSWERS, Kind.NOTES, Kind.WORKLOAD, Kind.LENSES, Kind.PLAN, Kind.DECISIONS}
_ROOM_FOR_THUMB = 820
"""The height of the page, in pixels of the design, from which on the matrix has a place under the computed plan."""


class PlanPage(Page):
    """Shows the plan of the open review in the view of the chosen tab; each view is made when it is first seen.

    `said` carries a sentence for the status line.
    """

    name = "plan"
    needs_review = True

    said = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.requests = PlanRequests(bridge, self)
        self.sheet: PlanSheet | None = None
        self.tabs = BadgeTabs(self)
        self.gaps = GapsView(self.requests)
        self.side = _Side(self.requests)
        self.export = TrackerExport(bridge.now, self)
        self.new_button = primary(self.tr("New action"))
        self.high, self.medium = Pill(parent=self), Pill(parent=self)
        self._makers: dict[str, Callable[[PlanRequests], PlanView]] = {
            "table": TableView,
            "board": BoardView,
            "matrix": MatrixView,
            "timeline": TimelineView,
            "owners": OwnerView,
        }
        self._views: dict[str, PlanView] = {"gaps": self.gaps}
        self._plans = PageStack()
        self._stack = QStackedWidget()
        self._behind: set[str] = set()
        self._stale = True
        self._dialog: ActionDialog | None = None
        self._build()
        self._connect()

    # The window's side

    def heading(self) -> tuple[str, str]:
        """The plan, of which workload, with how many gaps and actions."""
        review = self.bridge.review
        if review is None:
            return self.tr("Improvement plan"), ""
        self._refresh()
        workload, sheet = review.snapshot.workload, self._sheet_of(review)
        done = sum(not line.action.is_live for line in sheet.lines)
        parts = [workload.name, workload.client, self.tr("%n gap(s)", "", len(sheet.gaps.gaps))]
        if sheet.lines:
            parts += [self.tr("%n action(s)", "", len(sheet.lines)), self.tr("%n closed", "", done)]
        return self.tr("Improvement plan"), " · ".join(part for part in parts if part)

    def header_widgets(self) -> list[QWidget]:
        """How many questions are at risk, and what can be done with the plan as a whole."""
        return [
            self.high,
            self.medium,
            self._board.button,
            self.gaps.panel_button,
            self.export.button,
            self.new_button,
        ]

    def toggle_panel(self) -> None:
        """Show the computed plan, or on the gaps the gap in hand, or fold it away."""
        if self.tab == "gaps":
            self.gaps.toggle_panel()
        else:
            self._board.toggle()

    def show_review(self, review: Review | None) -> None:
        """Show the plan of another review: its gaps as long as it has no action."""
        self._stale, self.sheet = True, None
        if review:
            self.show_tab("table" if review.snapshot.actions else "gaps")
            if self.isVisible():
                self._refresh()

    def show_changes(self, review: Review, changes: Changes) -> None:  # noqa: ARG002 the bridge has the review
        """Work the plan out again; while the page is hidden that waits until it is seen."""
        if _REDRAWN_BY & changes.kinds:
            self._stale = True
            if self.isVisible():
                self._refresh()

    def finish_editing(self) -> None:
        """Keep what is being typed."""
        for view in self._views.values():
            view.finish_editing()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The small matrix stands where there is room for it."""
        super().resizeEvent(event)
        self.side.show_thumb(self.height() >= px(_ROOM_FOR_THUMB))

    # What is shown

    @property
    def tab(self) -> str:
        """The tab in hand, one of TABS."""
        return TABS[max(0, self.tabs.currentIndex())]

    @property
    def view(self) -> PlanView:
        """The view in hand."""
        return self._view(self.tab)

    def show_tab(self, name: str) -> PlanView:
        """Show the view of a tab, and give it."""
        self.tabs.setCurrentIndex(TABS.index(name))
        return self._view(name)

    def show_action(self, action_id: str) -> None:
        """Take an action in hand, in the view in hand or else in the table."""
        self._refresh()
        view = self.view
        if view is self.gaps:
            view = self.show_tab("table")
        choose = getattr(view, "choose", None)
        if choose and not choose(action_id) and isinstance(view, TableView):
            view.show_filter(ActionFilter())
            view.choose(action_id)

    # Building

    def _build(self) -> None:
        self.tabs.setAccessibleName(self.tr("Views of the plan"))
        self.tabs.show_names(
            [
                self.tr("Table"),
                self.tr("Board"),
                self.tr("Effort and impact"),
                self.tr("Timeline"),
                self.tr("By owner"),
                self.tr("Gaps"),
            ]
        )
        top = Panel(Qt.Edge.BottomEdge)
        row = QVBoxLayout(top)
        row.setContentsMargins(margins(14, 0, 14, 1))
        row.addWidget(self.tabs)
        main = QWidget()
        inside = QVBoxLayout(main)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._plans)
        self._board = MainAndPanel(main, self.side, MAIN_WIDTH)
        self._stack.addWidget(self._board)
        self._stack.addWidget(self.gaps)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(top)
        layout.addWidget(self._stack, 1)
        QShortcut(QKeySequence("Ctrl+T"), self).activated.connect(self._on_new_clicked)
        self.new_button.setToolTip(self.tr("Ctrl+T"))

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.new_button.clicked.connect(self._on_new_clicked)
        self._board.folded.connect(self.heading_changed)
        self.gaps.folded.connect(self.heading_changed)
        self._wire(self.gaps)
        panel = self.side.what_if
        panel.question_requested.connect(self._on_question_requested)
        panel.edit_requested.connect(self._open_action)
        panel.sets_requested.connect(self._open_sets)
        self.side.thumb.clicked.connect(self._on_thumb_clicked)
        self.requests.said.connect(self.said)
        self.requests.refused.connect(self._on_refused)
        self.requests.finish_offered.connect(self._on_finish_offered)
        self.export.said.connect(self.said)
        self.export.failed.connect(self.bridge.failed)

    def _wire(self, view: PlanView) -> None:
        view.edit_requested.connect(self._open_action)
        view.question_requested.connect(self._on_question_requested)
        if isinstance(view, TableView):
            view.gaps_requested.connect(self._on_gaps_requested)

    def _view(self, name: str) -> PlanView:
        """The view of a tab, made now if it was not seen before."""
        if name not in self._views:
            made = self._makers[name](self.requests)
            self._views[name] = made
            self._wire(made)
            inside = made.layout()
            if inside and not isinstance(made, TableView):
                inside.setContentsMargins(margins(20, 16, 20, 12))
            self._plans.addWidget(made)
            if self.sheet:
                made.show_sheet(self.sheet)
        return self._views[name]

    # Showing

    def _sheet_of(self, review: Review) -> PlanSheet:
        if self.sheet is None or self._is_stale(review):
            return PlanSheet(review.snapshot, dict(review.ratings), self.bridge.today())
        return self.sheet

    def _is_stale(self, review: Review) -> bool:
        """Whether something changed, told already or not, or another day has begun."""
        sheet = self.sheet
        if self._stale or sheet is None:
            return True
        return sheet.snapshot is not review.snapshot or sheet.today != self.bridge.today()

    def _refresh(self) -> None:
        review = self.bridge.review
        if review is None or not self._is_stale(review):
            return
        self.sheet = sheet = self._sheet_of(review)
        self._stale = False
        counts = total_counts(review.ratings)
        self.high.show_risk(self.tr("{count} high").format(count=counts.high), Risk.HIGH)
        self.medium.show_risk(self.tr("{count} medium").format(count=counts.medium), Risk.MEDIUM)
        self.high.setToolTip(self.tr("%n question(s) at high risk", "", counts.high))
        self.medium.setToolTip(self.tr("%n question(s) at medium risk", "", counts.medium))
        self._show_tab_badge(sheet)
        self.new_button.setEnabled(not review.read_only)
        view = self._view(self.tab)
        self._behind = set(self._views) - {self.tab}
        view.show_sheet(sheet)
        self.side.show_sheet(sheet)
        self.export.show_sheet(sheet)
        self.heading_changed.emit()

    def _show_tab_badge(self, sheet: PlanSheet) -> None:
        gaps = sheet.gaps.gaps
        worst = max((gap.risk for gap in gaps), key=lambda risk: risk.severity, default=Risk.NONE)
        badge = (str(len(gaps)), worst) if gaps else NO_BADGE
        self.tabs.show_badges([NO_BADGE] * (len(TABS) - 1) + [badge])
        self.tabs.setAccessibleTabName(
            len(TABS) - 1, self.tr("Gaps: %n of them", "", len(gaps)) if gaps else self.tr("Gaps")
        )

    def _on_tab_changed(self, _index: int) -> None:
        for view in self._views.values():
            view.finish_editing()
        view = self._view(self.tab)
        if self.tab in self._behind and self.sheet:
            self._behind.discard(self.tab)
            view.show_sheet(self.sheet)
        if view is not self.gaps:
            self._plans.setCurrentWidget(view)
        self._stack.setCurrentIndex(1 if view is self.gaps else 0)
        self.heading_changed.emit()

    # What is asked for

    def _on_new_clicked(self) -> None:
        self._open_dialog(None)

    def _open_action(self, action_id: str) -> None:
        line = self.sheet.line(action_id) if self.sheet else None
        if line:
            self._open_dialog(line.action)

    def _open_dialog(self, action: Action | None) -> None:
        self._refresh()
        if self.sheet is None or self.bridge.review is None:
            return
        save = self._save_new if action is None else partial(save_through, self.requests)
        dialog = ActionDialog(self.sheet, action, self, save=save)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.bridge.review.read_only:
            for button in (dialog.save_button, dialog.remove_button):
                button.setEnabled(False)
                button.setToolTip(why_read_only(self.bridge.review))
        dialog.remove_requested.connect(self._on_remove_requested)
        self.bridge.failed.connect(dialog.show_failure)
        self._dialog = dialog
        dialog.open()

    def _save_new(self, action: Action) -> bool:
        """Add it; one that is done already is added as open and then finished, so that its answers are offered."""
        done = action.status is ActionStatus.DONE
        status = ActionStatus.OPEN if done else action.status
        added = self.requests.add([replace(action, created_at=self.bridge.now(), status=status)])
        if added and done:
            self.requests.edit_many((action.id,), ActionFields(status=ActionStatus.DONE))
        return added

    def _on_remove_requested(self, action_id: str) -> None:
        self.requests.remove((action_id,))

    def _on_finish_offered(self, action_ids: tuple[str, ...]) -> None:
        """Ask which answers go along; nothing changes until that is answered."""
        if self.sheet is None or self.bridge.review is None:
            return
        sheet = self._sheet_of(self.bridge.review)
        actions = [action for action_id in action_ids if (action := sheet.snapshot.action(action_id))]
        dialog = FinishDialog(sheet, action_ids, closed_by(sheet.snapshot, actions), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setProperty("actions", list(action_ids))
        dialog.finished.connect(self._on_finish_answered)
        dialog.open()

    def _on_finish_answered(self, _result: int) -> None:
        dialog = self.sender()
        if not isinstance(dialog, FinishDialog):
            return
        if dialog.chosen is None:
            self._on_refused()
        else:
            self.requests.finish(tuple(dialog.property("actions")), dialog.chosen)

    def _open_sets(self, ref: QuestionRef) -> None:
        if self.sheet:
            QuestionSetsDialog(self.sheet, ref, self.requests, self).open()

    def _on_refused(self) -> None:
        """Nothing was changed: show the state as it is."""
        if self.sheet:
            self.view.show_sheet(self.sheet)

    def _on_question_requested(self, ref: QuestionRef | None) -> None:
        self.go_requested.emit("review", ref)

    def _on_gaps_requested(self) -> None:
        self.show_tab("gaps")

    def _on_thumb_clicked(self) -> None:
        self.show_tab("matrix")


class _Side(QWidget):
    """Beside the views: the computed plan, and under it the matrix in small where there is room."""

    def __init__(self, requests: PlanRequests, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what_if = WhatIfPanel(requests)
        self.thumb = MatrixThumb()
        self._below = Panel(Qt.Edge.LeftEdge)
        inside = QVBoxLayout(self._below)
        inside.setContentsMargins(margins(20, 8, 18, 14))
        inside.setSpacing(px(6))
        inside.addWidget(section(self.tr("Effort and impact")))
        inside.addWidget(self.thumb)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.what_if, 1)
        layout.addWidget(self._below)
        self.setMinimumWidth(self.what_if.minimumWidth())
        self.setMaximumWidth(self.what_if.maximumWidth())
        self.setFocusProxy(self.what_if)

    def show_sheet(self, sheet: PlanSheet) -> None:
        """Show the plan as it stands now."""
        self.what_if.show_sheet(sheet)
        self.thumb.show_sheet(sheet)

    def show_thumb(self, wanted: bool) -> None:  # noqa: FBT001 one state of two
        """Show the small matrix or not."""
        self._below.setVisible(wanted)
