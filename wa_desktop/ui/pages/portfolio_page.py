"""The portfolio: every workload of the workspace with its risks by pillar, and the chosen one beside."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from wa_desktop.domain.changes import Changes, Kind
from wa_desktop.domain.errors import KnownError
from wa_desktop.domain.lens import Pillar, Risk
from wa_desktop.domain.workload import Snapshot, comparable
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.portfolio import PortfolioModel
from wa_desktop.ui.models.portfolio_filter import PortfolioFilter
from wa_desktop.ui.models.portfolio_views import PortfolioView, PortfolioViewsModel, ViewKind
from wa_desktop.ui.models.workload_figures import FRAMEWORK, FiguresQueue, WorkloadFigures
from wa_desktop.ui.pages.page import Page
from wa_desktop.ui.pages.portfolio_actions import PortfolioActions
from wa_desktop.ui.pages.portfolio_details import PortfolioDetails
from wa_desktop.ui.pages.portfolio_welcome import PortfolioWelcome
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import ButtonKind, primary
from wa_desktop.ui.widgets.card import Card, Panel
from wa_desktop.ui.widgets.empty_state import EmptyState
from wa_desktop.ui.widgets.main_and_panel import MainAndPanel
from wa_desktop.ui.widgets.pill import Pill
from wa_desktop.ui.widgets.search_field import SearchField
from wa_desktop.ui.widgets.view_list import ViewList
from wa_desktop.ui.widgets.workload_table import WorkloadTable

MAIN_WIDTH = 720


class PortfolioPage(Page):
    """Reads the workspace; asks for dialogs and changes through its actions.

    `sample_requested` asks the window for the sample review. An opened review goes out as
    `go_requested("review", None)`.
    """

    name = "portfolio"

    sample_requested = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._workspace = bridge.workspace
        self.figures = FiguresQueue(self._snapshot, self)
        self.model = PortfolioModel(self.figures, self)
        self.rows = PortfolioFilter(self.model, self)
        self.views_model = PortfolioViewsModel(self)
        self.search = SearchField(self.tr("Find a workload"))
        self.views = ViewList(self.views_model)
        self.table = WorkloadTable(self.model, self.rows)
        self.no_match = EmptyState()
        self.welcome = PortfolioWelcome()
        self.high = Pill("", Risk.HIGH, self)
        self.medium = Pill("", Risk.MEDIUM, self)
        self.new_button = primary(self.tr("New review"))
        self.actions_of_row = PortfolioActions(bridge, self.table)
        self.details = PortfolioDetails(
            self.actions_of_row.open,
            [
                (self.actions_of_row.edit, ButtonKind.QUIET),
                (self.actions_of_row.duplicate, ButtonKind.QUIET),
                (self.actions_of_row.archive, ButtonKind.QUIET),
                (self.actions_of_row.delete, ButtonKind.DANGER),
            ],
        )
        self._resting = QTimer(self, singleShot=True, interval=0)
        self._resting.timeout.connect(self._show_details)
        self._card = Card()
        self._middle = QStackedWidget()
        self._stack = QStackedWidget(self)
        self._build()
        self.show_workspace()
        self.table.sort_by(len(self.model.columns) - 1)
        self.table.choose_near(0)
        self._connect()

    # The window's side

    def heading(self) -> tuple[str, str]:
        """How many workloads and clients there are, and how many of them are shown."""
        if not self.model.workloads:
            return self.tr("Portfolio"), ""
        current = [workload for workload in self.model.workloads if not workload.archived]
        clients = {comparable(workload.client) for workload in current} - {""}
        parts = [self.tr("%n workload(s)", "", len(current))]
        if clients:
            parts.append(self.tr("%n client(s)", "", len(clients)))
        if self.rows.rowCount() != len(current) or self.search.text().strip():
            parts.append(self.tr("%n shown", "", self.rows.rowCount()))
        return self.tr("Portfolio"), " · ".join(parts)

    def header_widgets(self) -> list[QWidget]:
        """Risks over the workloads shown, and the way to a new one."""
        return [self.high, self.medium, self._board.button, self.new_button]

    def toggle_panel(self) -> None:
        """Show the workload in hand, or fold it away."""
        self._board.toggle()

    def show_workspace(self) -> None:
        """Read all workloads again; the chosen one stays chosen, or its neighbour is."""
        workspace = self.bridge.workspace
        if workspace is not self._workspace:
            self._workspace = workspace
            self.figures.forget()
            self.search.clear()
        chosen, row = self.table.current_workload, self.table.chosen_row
        workloads = self.bridge.attempt(workspace.workloads) or []
        self.model.show_workloads(workloads, self._framework_pillars())
        self.table.fit_columns()
        self.views_model.show_workloads(workloads)
        self.figures.ask(workloads)
        self.new_button.setEnabled(not workspace.read_only)
        self.welcome.show_read_only(workspace.read_only)
        self.welcome.show_file(workspace.path)
        self._stack.setCurrentIndex(1 if workloads else 0)
        if not (chosen and self.table.choose(chosen.id)):
            self.table.choose_near(row)
        self._show_rows()

    def show_changes(self, review: Review, changes: Changes) -> None:
        """Only the open review's row can have changed."""
        workload, row = review.snapshot.workload, self.table.chosen_row
        self.figures.put(review.snapshot, review.ratings)
        self.model.show_workload(workload)
        if Kind.WORKLOAD in changes.kinds:
            self.views_model.show_workloads(self.model.workloads)
        if self.table.current_workload is None:
            self.table.choose_near(row)
        self._show_rows()

    def choose(self, workload_id: str) -> None:
        """Show a workload's row, in another view where this one leaves it out."""
        row = self.model.row_of(workload_id)
        if row < 0 or self.table.choose(workload_id):
            return
        self.search.clear()
        archived = self.model.workload(row).archived
        self.views.choose(PortfolioView(ViewKind.ARCHIVED if archived else ViewKind.ALL))
        self.table.choose(workload_id)

    # Building

    def looks(self) -> tuple[str, str]:
        """View and order as ids to remember; a client's name is none, so such a view is not remembered."""
        header = self.table.horizontalHeader()
        up = header.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        order = f"{header.sortIndicatorSection()}:{'up' if up else 'down'}"
        view = self.views.view
        return ("" if view.kind in {ViewKind.CLIENT, ViewKind.NO_CLIENT} else view.kind.name), order

    def show_looks(self, view: str, order: str) -> None:
        """Go back to remembered ids; what is unknown is passed over."""
        if view in ViewKind.__members__:
            self.views.choose(PortfolioView(ViewKind[view]))
        column, _, direction = order.partition(":")
        if column.isdecimal() and int(column) < len(self.model.columns):
            up = Qt.SortOrder.AscendingOrder if direction == "up" else Qt.SortOrder.DescendingOrder
            self.table.sortByColumn(int(column), up)
            self.table.choose_near(0)

    def _build(self) -> None:
        self.no_match.say(
            self.tr("No workload here"),
            self.tr("No workload of this view has all the words you look for."),
            self.tr("Show all workloads"),
        )
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(margins(2, 4, 2, 4))
        inside.addWidget(self.table)
        self._card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(margins(18, 14, 18, 14))
        column.addWidget(self._card, 1)
        column.addStretch(0)
        self._middle.addWidget(middle)
        self._middle.addWidget(self.no_match)
        main = QWidget()
        row = QHBoxLayout(main)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side(), 3)
        row.addWidget(self._middle, 10)
        self._board = MainAndPanel(main, self.details, MAIN_WIDTH)
        self._board.folded.connect(self.heading_changed)
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self._board)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _side(self) -> QWidget:
        side = Panel(Qt.Edge.RightEdge)
        side.setMinimumWidth(px(150))
        side.setMaximumWidth(px(230))
        column = QVBoxLayout(side)
        column.setContentsMargins(margins(0, 11, 1, 0))
        column.setSpacing(px(2))
        field = QHBoxLayout()
        field.setContentsMargins(margins(11, 0, 11, 0))
        field.addWidget(self.search)
        column.addLayout(field)
        column.addWidget(self.views, 1)
        return side

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_search)
        self.search.list_requested.connect(self._on_list_requested)
        self.views.view_requested.connect(self._on_view_requested)
        self.table.chosen.connect(self._show_chosen)
        self.figures.counted.connect(self._on_counted)
        self.no_match.button.clicked.connect(self._on_show_all)
        self.new_button.clicked.connect(self.actions_of_row.new_review)
        self.welcome.new_requested.connect(self.actions_of_row.new_review)
        self.welcome.sample_requested.connect(self.sample_requested)
        self.actions_of_row.review_requested.connect(self._on_review_requested)
        self.actions_of_row.saved.connect(self.choose)

    def _snapshot(self, workload_id: str) -> Snapshot:
        return self.bridge.workspace.snapshot(workload_id)

    def _framework_pillars(self) -> tuple[Pillar, ...]:
        """The columns; none where the workspace has no framework, or one that cannot be read."""
        try:
            workspace = self.bridge.workspace
            for version in workspace.newest_lenses():
                if version.alias == FRAMEWORK:
                    return workspace.lens(version.id).pillars
        except KnownError:
            return ()  # each row that needs this lens says what is wrong with it
        return ()

    # Showing

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while another page was shown."""
        super().showEvent(event)
        self._show_rows()

    def _show_rows(self) -> None:
        """Everything that depends on which rows are there; a page that nobody sees waits until it is seen."""
        if not self.isVisible():
            return
        self._middle.setCurrentIndex(0 if self.rows.rowCount() else 1)
        self._card.setMaximumHeight(self.table.fitting_height() + px(4) + px(4))
        self._show_totals()
        self._show_chosen()
        self.heading_changed.emit()

    def _show_chosen(self) -> None:
        """Offer what can be done at once; the facts follow when rows and choice have come to rest."""
        self.actions_of_row.show_workload(self.table.current_workload)
        self._resting.start()

    def _show_details(self) -> None:
        if not self.isVisible():
            return
        workload = self.table.current_workload
        self.details.show_workload(workload, self.figures.of(workload) if workload else None)

    def _show_totals(self) -> None:
        """High and medium over the rows shown, once all of them are counted."""
        shown = self.rows.shown()
        self.high.setVisible(bool(shown))
        self.medium.setVisible(bool(shown) and self.figures.idle)
        if not self.figures.idle:
            self.high.show_risk(self.tr("Counting…"), Risk.UNANSWERED)
            return
        counted = [each.total for each in map(self.figures.of, shown) if isinstance(each, WorkloadFigures)]
        high = sum(counts.high for counts in counted)
        medium = sum(counts.medium + counts.no_rule_matched for counts in counted)
        self.high.show_risk(self.tr("{count} high").format(count=high), Risk.HIGH)
        self.medium.show_risk(self.tr("{count} medium").format(count=medium), Risk.MEDIUM)

    # What happens

    def _on_counted(self, ids: frozenset[str]) -> None:
        if not self.isVisible():
            return
        workload = self.table.current_workload
        if workload and workload.id in ids:
            self._show_chosen()
        if self.figures.idle:
            self._show_totals()
            self.heading_changed.emit()

    def _on_search(self, text: str) -> None:
        self.rows.search(text)
        self._keep_choice()

    def _on_view_requested(self, view: PortfolioView) -> None:
        self.rows.show_view(view)
        self._keep_choice()

    def _keep_choice(self) -> None:
        if self.table.current_workload is None:
            self.table.choose_near(0)
        self._show_rows()

    def _on_list_requested(self) -> None:
        self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_show_all(self) -> None:
        self.search.clear()
        self.views.choose(PortfolioView())
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_review_requested(self) -> None:
        self.go_requested.emit("review", None)
