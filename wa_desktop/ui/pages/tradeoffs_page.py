"""The decisions on the open review: which trade-offs were made, which risks accepted, and which are due."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from wa_desktop.domain.changes import Changes, Kind
from wa_desktop.domain.decisions import Decision, DecisionKind
from wa_desktop.domain.improvement import derived_status
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.workload import ImprovementStatus
from wa_desktop.review.commands import EditWorkload
from wa_desktop.review.decision_templates import DecisionTemplate, decision_from, templates_of
from wa_desktop.review.decisions import RemoveDecision
from wa_desktop.review.guide import read_guides
from wa_desktop.review.review import Review
from wa_desktop.system.paths import lenses_dir
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.decision_examples import ExamplesDialog
from wa_desktop.ui.dialogs.decision_recording import open_decision
from wa_desktop.ui.models.decisions import (
    DecisionFilter,
    decision_rows,
    derived_word,
    headings,
    pillars_of,
    renewed,
    shown,
    status_choices,
)
from wa_desktop.ui.models.writable import why_read_only
from wa_desktop.ui.pages.page import Page
from wa_desktop.ui.plan.words import decision_word
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import link, primary, quiet
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.choice_box import ChoiceBox
from wa_desktop.ui.widgets.decision_panel import DecisionPanel
from wa_desktop.ui.widgets.empty_state import EmptyState
from wa_desktop.ui.widgets.label import muted, section
from wa_desktop.ui.widgets.main_and_panel import MainAndPanel
from wa_desktop.ui.widgets.pill import Pill
from wa_desktop.ui.widgets.search_field import SearchField
from wa_desktop.ui.widgets.status_field import StatusField
from wa_desktop.ui.widgets.table import RowsView, TableCard
from wa_desktop.ui.widgets.tradeoff_matrix import TradeOffMatrix
from wa_desktop.ui.words import say

MAIN_WIDTH = 680
INVITATION_WIDTH = 560
MEASURED_ROWS = 50
_REDRAWN_BY = {Kind.ANSWERS, Kind.WORKLOAD, Kind.LENSES, Kind.PLAN, Kind.DECISIONS}


class TradeOffsPage(Page):
    """Shows the decisions of the open review and asks for new ones; `said` carries a sentence for the status line."""

    name = "tradeoffs"
    needs_review = True

    said = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._stale = True
        self._due = 0
        self.search = SearchField(self.tr("Find a decision"), self)
        self.kind_box = ChoiceBox[DecisionKind | None](
            [(None, self.tr("All kinds")), *((kind, decision_word(kind)) for kind in DecisionKind)], self
        )
        self.due_box = ChoiceBox[bool](
            [(False, self.tr("Any date")), (True, self.tr("Due or expired"))], self
        )
        self.table = RowsView(self.tr("Decisions"), headings(), 1, self)
        self.shown = muted("", 13)
        self.clear_button = link(self.tr("Clear the filters"))
        self.matrix = TradeOffMatrix(self)
        self.panel = DecisionPanel(self)
        self.empty = _Invitation(self)
        self.due_pill = Pill(parent=self)
        self.status = StatusField(self.tr("Improvement"), status_choices(), self)
        self.example_button = quiet(self.tr("From an example…"))
        self.new_button = primary(self.tr("New decision"))
        self._stack = QStackedWidget(self)
        self._build()
        self._connect()

    # The window's side

    def heading(self) -> tuple[str, str]:
        """Of which workload, and how many decisions."""
        review = self.bridge.review
        if review is None:
            return self.tr("Trade-offs"), ""
        self._refresh()
        workload = review.snapshot.workload
        number = self.tr("%n decision(s)", "", len(review.snapshot.decisions))
        return self.tr("Trade-offs"), " · ".join(
            part for part in (workload.name, workload.client, number) if part
        )

    def header_widgets(self) -> list[QWidget]:
        """What is due, how far the improvement is, and the two ways to a new decision."""
        return [self.due_pill, self.status, self._board.button, self.example_button, self.new_button]

    def toggle_panel(self) -> None:
        """Show the decision in hand, or fold it away."""
        self._board.toggle()

    def show_review(self, review: Review | None) -> None:
        """Show the decisions of another review, without filters."""
        self._stale = True
        self.table.show_rows(())
        self.matrix.show_decisions((), ())
        self._clear_filters()
        if review and self.isVisible():
            self._refresh()

    def show_changes(self, review: Review, changes: Changes) -> None:  # noqa: ARG002 the bridge has the review
        """Read the decisions again; while the page is hidden that waits until it is seen."""
        if not _REDRAWN_BY & changes.kinds:
            return
        self._stale = True
        if self.isVisible():
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile, and with the day: what was in time may be due by now."""
        super().showEvent(event)
        self._stale = True
        self._refresh()

    def show_decision(self, decision_id: str) -> None:
        """Take a decision in hand; nothing happens if the filters leave it out or it is gone."""
        self._refresh()
        self.table.choose(decision_id)

    def adopt(self, decision: object) -> None:
        """Open the form with a decision that was made elsewhere, such as from the guide."""
        if isinstance(decision, Decision):
            self._open(decision)

    # Building

    def _build(self) -> None:
        # A thousand decisions may be kept; their first ones say how wide the columns are.
        self.table.horizontalHeader().setResizeContentsPrecision(MEASURED_ROWS)
        for box, name in (
            (self.kind_box, self.tr("Show which kinds")),
            (self.due_box, self.tr("Show which dates")),
        ):
            box.setAccessibleName(name)
            box.setFixedWidth(px(150))
        filters = QHBoxLayout()
        filters.setSpacing(px(8))
        filters.addWidget(self.search, 1)
        filters.addWidget(self.kind_box)
        filters.addWidget(self.due_box)
        below = QHBoxLayout()
        below.addWidget(self.shown)
        below.addWidget(self.clear_button)
        below.addStretch(1)
        frame = Card()
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(margins(8, 6, 8, 6))
        inner.addWidget(self.matrix)
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(margins(20, 16, 20, 14))
        column.setSpacing(px(10))
        column.addLayout(filters)
        column.addWidget(TableCard(self.table))
        column.addLayout(below)
        column.addWidget(section(self.tr("Who gains and who pays")))
        column.addWidget(frame)
        column.addStretch(1)
        self._board = MainAndPanel(main, self.panel, MAIN_WIDTH)
        self._board.folded.connect(self.heading_changed)
        self._stack.addWidget(self._board)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._show_rows)
        self.search.list_requested.connect(self._on_list_requested)
        self.kind_box.currentIndexChanged.connect(self._show_rows)
        self.due_box.currentIndexChanged.connect(self._show_rows)
        self.clear_button.clicked.connect(self._on_clear_clicked)
        self.table.row_chosen.connect(self._on_row_chosen)
        self.table.row_activated.connect(self._on_row_activated)
        self.matrix.decision_chosen.connect(self._on_decision_chosen)
        self.panel.edit_requested.connect(self._on_edit_requested)
        self.panel.remove_requested.connect(self._remove)
        self.panel.renew_requested.connect(self._on_renew_requested)
        self.panel.question_requested.connect(self._on_question_requested)
        self.status.value_chosen.connect(self._on_status_chosen)
        for button in (self.new_button, self.empty.button):
            button.clicked.connect(self._on_new_clicked)
        for button in (self.example_button, self.empty.example_button):
            button.clicked.connect(self._on_example_clicked)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove)

    # Showing

    def _refresh(self) -> None:
        """Show the review as it stands, if something changed since it was shown."""
        review = self.bridge.review
        if review is None or not self._stale:
            return
        self._stale = False
        snapshot, today = review.snapshot, self.bridge.today()
        due = sum(decision.is_due(today) for decision in snapshot.decisions)
        self.due_pill.show_risk(self.tr("%n due", "", due), Risk.HIGH)
        self.due_pill.setVisible(bool(due))
        self.due_pill.setToolTip(self.tr("Decisions to look at again, and acceptances that have expired"))
        self._show_status(review)
        reason = why_read_only(review)
        for button in (
            self.new_button,
            self.example_button,
            self.empty.button,
            self.empty.example_button,
        ):
            button.setEnabled(not review.read_only)
            button.setToolTip(reason)
        self.matrix.show_decisions(pillars_of(snapshot), snapshot.decisions)
        self._show_rows()
        self._stack.setCurrentIndex(0 if snapshot.decisions else 1)
        self.heading_changed.emit()

    def _show_status(self, review: Review) -> None:
        derived = derived_status(review.snapshot, review.ratings, self.bridge.today())
        self.status.name_choice(ImprovementStatus.NOT_APPLICABLE, derived_word(derived))
        self.status.show_value(review.snapshot.workload.improvement_status)
        self.status.box.setEnabled(not review.read_only)

    def _show_rows(self) -> None:
        review = self.bridge.review
        if review is None:
            return
        snapshot, today, chosen = review.snapshot, self.bridge.today(), self._filter()
        decisions = shown(snapshot.decisions, snapshot, chosen, today)
        self.table.show_rows(decision_rows(decisions, snapshot, today))
        filtered = chosen != DecisionFilter()
        self.clear_button.setVisible(filtered)
        if not filtered:
            self.shown.setText("")
        elif decisions:
            self.shown.setText(
                self.tr("{shown} of {all} decisions shown.").format(
                    shown=len(decisions), all=len(snapshot.decisions)
                )
            )
        else:
            self.shown.setText(self.tr("No decision matches the filters."))
        self.shown.setVisible(filtered)

    def _filter(self) -> DecisionFilter:
        return DecisionFilter(self.search.text().strip(), self.kind_box.value, self.due_box.value)

    def _clear_filters(self) -> None:
        for box in (self.kind_box, self.due_box):
            with QSignalBlocker(box):
                box.setCurrentIndex(0)
        with QSignalBlocker(self.search):
            self.search.clear()

    def _chosen(self) -> Decision | None:
        review, key = self.bridge.review, self.table.chosen
        return review.snapshot.decision(key) if review and isinstance(key, str) else None

    # Choosing

    def _on_clear_clicked(self) -> None:
        self._clear_filters()
        self._show_rows()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_list_requested(self) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_row_chosen(self, key: object) -> None:
        review = self.bridge.review
        self.panel.show_decision(
            self._chosen(),
            review.snapshot if review else None,
            self.bridge.today(),
            read_only=review.read_only if review else False,
        )
        self.matrix.show_chosen(key)

    def _on_decision_chosen(self, decision_id: str) -> None:
        """A column of the matrix; where a filter hides its row, the filter gives way."""
        if not self.table.choose(decision_id):
            self._clear_filters()
            self._show_rows()
            self.table.choose(decision_id)

    def _on_question_requested(self, ref: object) -> None:
        self.go_requested.emit("review", ref)

    # Asking

    def _on_new_clicked(self) -> None:
        self._open(None)

    def _on_row_activated(self, _key: object) -> None:
        self._on_edit_requested()

    def _on_edit_requested(self) -> None:
        decision = self._chosen()
        if decision:
            self._open(decision)

    def _on_renew_requested(self) -> None:
        decision = self._chosen()
        if decision:
            self._open(renewed(decision, self.bridge.today()))

    def _on_example_clicked(self) -> None:
        review = self.bridge.review
        guides = self.bridge.attempt(partial(read_guides, lenses_dir()))
        if review is None or guides is None:
            return
        dialog = ExamplesDialog(templates_of(guides, review.snapshot), self.window())
        dialog.chosen.connect(self._on_example_chosen)
        dialog.open()

    def _on_example_chosen(self, template: object) -> None:
        review = self.bridge.review
        if review and isinstance(template, DecisionTemplate):
            self._open(
                decision_from(
                    template.example,
                    review.snapshot,
                    template.lens,
                    decided_on=self.bridge.today(),
                    say=say,
                )
            )

    def _open(self, decision: Decision | None) -> None:
        dialog = open_decision(self.bridge, decision, self.window())
        if dialog:
            dialog.recorded.connect(self._on_recorded)

    def _on_recorded(self, decision: object) -> None:
        """What was recorded is taken in hand; where a filter hides it, the filter gives way."""
        if isinstance(decision, Decision):
            self._stale = True
            self._refresh()
            self._on_decision_chosen(decision.id)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self) -> None:
        decision = self._chosen()
        if decision and self.bridge.perform(RemoveDecision(decision.id)):
            self.said.emit(
                self.tr("{decision} removed; undo brings it back.").format(decision=decision.label)
            )
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_status_chosen(self, status: object) -> None:
        review = self.bridge.review
        if review is None or not isinstance(status, ImprovementStatus):
            return
        workload = replace(review.snapshot.workload, improvement_status=status)
        if not self.bridge.perform(EditWorkload(workload)):
            self._show_status(review)


class _Invitation(EmptyState):
    """What a decision record is for, and the two ways to the first one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text.setMaximumWidth(px(INVITATION_WIDTH))
        self.example_button = quiet(self.tr("From an example…"))
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.count() - 1, self.example_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.say(
            self.tr("No decisions yet"),
            self.tr(
                "A record keeps which trade-off between pillars was made, by whom and why, so that nobody has to "
                "guess in a year. A risk that is accepted until a day counts as no gap until then."
            ),
            self.tr("New decision"),
        )
