"""The portfolio: every workload of the workspace with its risks by pillar, and what stands out beside."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from wa_desktop.domain.changes import Changes
from wa_desktop.domain.lens import LensVersion, Risk
from wa_desktop.domain.portfolio import MilestoneRisks, PortfolioEntry
from wa_desktop.domain.portfolio_gaps import CommonGap
from wa_desktop.domain.portfolio_numbers import PortfolioNumbers
from wa_desktop.review.portfolio_numbers import numbers_of
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.portfolio import PortfolioModel
from wa_desktop.ui.models.portfolio_columns import ColumnChoice
from wa_desktop.ui.models.portfolio_facts import client_key
from wa_desktop.ui.models.portfolio_filter import PortfolioFilter
from wa_desktop.ui.models.portfolio_views import PortfolioView, PortfolioViewsModel, ViewKind
from wa_desktop.ui.models.workload_figures import LensShelf, StandingsQueue
from wa_desktop.ui.pages.page import Page
from wa_desktop.ui.pages.portfolio_actions import PortfolioActions
from wa_desktop.ui.pages.portfolio_beside import REST, PortfolioBeside
from wa_desktop.ui.pages.portfolio_board import PortfolioBoard
from wa_desktop.ui.pages.portfolio_details import PortfolioDetails
from wa_desktop.ui.pages.portfolio_filtering import PortfolioFiltering
from wa_desktop.ui.pages.portfolio_looks import order_id, show_order, view_from, view_id
from wa_desktop.ui.pages.portfolio_panel import PortfolioPanel
from wa_desktop.ui.pages.portfolio_welcome import PortfolioWelcome
from wa_desktop.ui.portfolio.bulk_actions import BulkActions
from wa_desktop.ui.portfolio.columns_menu import ColumnsButton
from wa_desktop.ui.portfolio.list_pane import ListPane
from wa_desktop.ui.portfolio.list_reading import FIRST, ListReading, with_changed
from wa_desktop.ui.portfolio.list_tabs import ListTabs
from wa_desktop.ui.portfolio.list_trend import TrendQueue
from wa_desktop.ui.portfolio.report_dialog import PortfolioReportDialog
from wa_desktop.ui.widgets.button import ButtonKind, primary, quiet
from wa_desktop.ui.widgets.pill import Pill
from wa_desktop.ui.widgets.search_field import SearchField
from wa_desktop.ui.widgets.view_list import ViewList
from wa_desktop.ui.widgets.workload_table import WorkloadTable

TEXTS_AT_ONCE = 300
"""Texts for the search that are made in one idle turn; it takes about a millisecond."""


class PortfolioPage(Page):
    """Reads the workspace; asks for dialogs and changes through its actions.

    `sample_requested` asks the window for the sample review, `calendar_requested` for the next reviews as a
    calendar; `apply_template_requested` carries the ids of the chosen workloads. An opened review goes out as
    `go_requested("review", None)`.
    """

    name = "portfolio"

    sample_requested = Signal()
    calendar_requested = Signal()
    apply_template_requested = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._workspace = bridge.workspace
        self._shelf = LensShelf(bridge.workspace, {})
        self._stale = False
        self._changed: set[str] = set()
        self._numbers: PortfolioNumbers | None = None
        self.reading = ListReading(self._part, self)
        self._templates: QWidget | None = None
        self.figures = StandingsQueue(self._refresh_standings, self)
        self.model = PortfolioModel(self._shelf, self)
        self.trends = TrendQueue(self._milestone_risks, self)
        self.views_model = PortfolioViewsModel(self)
        self.search = SearchField(self.tr("Find a workload"))
        self.views = ViewList(self.views_model)
        self.table = WorkloadTable(self.model)
        self.pane = ListPane(self.table)
        self.tabs = ListTabs(self.pane, self._numbers_shown)
        self.filtering = PortfolioFiltering(bridge, self.model, self.views, self.pane, self.search)
        self.filter_button, self.saved = self.filtering.button, self.filtering.saved
        self.columns_button = ColumnsButton(self.table, self._column_choice, self._newest_lenses)
        self.welcome = PortfolioWelcome()
        self.high = Pill("", Risk.HIGH, self)
        self.medium = Pill("", Risk.MEDIUM, self)
        self.import_button = quiet(self.tr("Import"))
        self.import_button.setToolTip(self.tr("Import a lens from a file"))
        self.report_button = quiet(self.tr("Report…"))
        self.report_button.setToolTip(self.tr("A report of the portfolio as PDF or workbook"))
        self.new_button = primary(self.tr("New review"))
        self.actions_of_row = PortfolioActions(bridge, self.table)
        self.bulk = BulkActions(bridge, self._chosen_entries, self.pane.bulk, self.pane.message, self)
        self.details = self._made_details()
        self.panel = PortfolioPanel(self.details)
        self._board = PortfolioBoard(
            (self.search, self.views), self.tabs, (self.filter_button, self.columns_button), self.panel
        )
        self._stack = QStackedWidget(self)
        self._beside = PortfolioBeside(bridge, self.model, self.table, self.panel, self._numbers_shown)
        self._following = QTimer(self, singleShot=True, interval=REST)
        self._idle = QTimer(self, interval=0)
        self._build()
        self._read_first()
        self.table.choose_near(0)
        self._connect()

    # The window's side

    def heading(self) -> tuple[str, str]:
        """How many workloads, clients and overdue reviews there are."""
        totals = self.model.totals
        if not totals.workloads or self.reading.running:
            return self.tr("Portfolio"), ""
        parts = [self.tr("%n workload(s)", "", totals.current)]
        if totals.clients:
            parts.append(self.tr("%n client(s)", "", totals.clients))
        overdue = self.views_model.count(PortfolioView(ViewKind.OVERDUE))
        if overdue:
            parts.append(self.tr("%n review(s) overdue", "", overdue))
        return self.tr("Portfolio"), " · ".join(parts)

    def header_widgets(self) -> list[QWidget]:
        """Risks over the workloads shown, and the ways to new ones."""
        buttons = (self._board.button, self.import_button, self.report_button, self.new_button)
        return [self.high, self.medium, *buttons]

    def status_text(self) -> str:
        """How many of the workloads are shown."""
        totals = self.model.totals
        if not totals.workloads or self.reading.running or self._shows_templates:
            return ""
        archived = self.model.view.filter.archived or self.model.filter.archived
        total = totals.archived if archived else totals.current
        return self.tr("{shown} of {total} shown").format(shown=self.model.rowCount(), total=total)

    def toggle_panel(self) -> None:
        """Show the panel, or fold it away."""
        self._board.toggle()

    def count_overdue(self) -> int:
        """How many reviews are overdue."""
        self._catch_up(whole=True)
        return self.views_model.count(PortfolioView(ViewKind.OVERDUE))

    def show_due(self) -> None:
        """Bring the reviews that are due to the front, with the keyboard on the first."""
        self.panel.show_side(workload=False)
        if self.panel.isHidden():
            self._board.toggle()
        self.panel.due.focus_first()

    def show_workspace(self) -> None:
        """Read all workloads again; the chosen ones stay chosen, or their neighbour is."""
        if self.bridge.workspace is not self._workspace:
            self._show_other_workspace()
        elif self.isVisible():
            self._read()
        else:
            self._stale = True

    def show_changes(self, review: Review, changes: Changes) -> None:  # noqa: ARG002 the entry is read whole
        """Another state of the open review has other letters; a page that nobody sees waits until it is seen."""
        self._changed.add(review.snapshot.workload.id)
        if self.isVisible():
            self._catch_up()

    def choose(self, workload_id: str) -> None:
        """Show a workload's row, in another view where this one leaves it out."""
        self._catch_up(whole=True)
        self.tabs.show_list()
        entry = self.model.entry(workload_id)
        if entry is None or self.table.choose(workload_id):
            return
        self.filtering.show(PortfolioFilter())
        self.views.choose(PortfolioView(ViewKind.ARCHIVED if entry.archived else ViewKind.ALL))
        self.table.choose(workload_id)

    # What is remembered

    def looks(self) -> tuple[str, str]:
        """View and order as ids to remember."""
        return view_id(self.views.view), order_id(self.model)

    def show_looks(self, view: str, order: str, columns: Sequence[str] = ()) -> None:
        """Go back to remembered ids; what is unknown is passed over."""
        self.model.show_columns(ColumnChoice.from_record(columns))
        wanted = view_from(view)
        if wanted:
            self.views.choose(wanted)
        if show_order(self.model, order):
            self.table.choose_near(0)

    def columns_record(self) -> list[str]:
        """The chosen columns as ids to remember."""
        return self.model.choice.record()

    # A place for templates, which are no workloads

    def offer_templates(self, widget: QWidget, count: int) -> None:
        """List so many templates among the views; the widget is shown in the table's place when they are chosen."""
        self._templates = widget
        self.views_model.show_templates(count)
        self.welcome.show_templates(count)

    # Building

    def _made_details(self) -> PortfolioDetails:
        actions = self.actions_of_row
        return PortfolioDetails(
            actions.open,
            [
                (actions.edit, ButtonKind.QUIET),
                (actions.duplicate, ButtonKind.QUIET),
                (actions.archive, ButtonKind.QUIET),
                (actions.delete, ButtonKind.DANGER),
            ],
        )

    def _build(self) -> None:
        self.model.trend_of = self.trends.of
        self.pane.no_match.say(
            self.tr("No workload here"),
            self.tr("No workload of this view passes the filter and has all the words you look for."),
            self.tr("Show all workloads"),
        )
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self._board)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _connect(self) -> None:
        self._following.timeout.connect(self.tabs.show_again)
        self._idle.timeout.connect(self._prepare)
        self.reading.done.connect(self._take)
        self.reading.failed.connect(self._read)
        self._board.folded.connect(self.heading_changed)
        self.search.list_requested.connect(self._on_list_requested)
        self.filtering.shown_changed.connect(self._show_rows)
        self.filtering.saved_changed.connect(self._show_views)
        self.columns_button.choice_changed.connect(self.model.show_columns)
        self.table.chosen.connect(self._show_chosen)
        self.table.picked.connect(self._on_picked)
        self.trends.known.connect(self.model.tell_trends)
        self.figures.counted.connect(self._on_counted)
        self.pane.bulk.clear_requested.connect(self._on_deselect)
        self.bulk.apply_template_requested.connect(self.apply_template_requested)
        self.new_button.clicked.connect(self.actions_of_row.new_review)
        self.report_button.clicked.connect(self._on_report_clicked)
        self.import_button.clicked.connect(self.welcome.import_requested)
        self.welcome.new_requested.connect(self.actions_of_row.new_review)
        self.welcome.sample_requested.connect(self.sample_requested)
        self.actions_of_row.review_requested.connect(self._on_review_requested)
        self.actions_of_row.saved.connect(self.choose)
        self.actions_of_row.archive_many_requested.connect(self.bulk.archive)
        self.panel.gaps.gap_requested.connect(self._on_gap_requested)
        self.panel.due.workload_requested.connect(self._on_workload_requested)
        self.panel.due.export_requested.connect(self.calendar_requested)
        self.tabs.workload_requested.connect(self._on_workload_requested)
        self.tabs.client_requested.connect(self._on_client_requested)
        self.tabs.tab_changed.connect(self._on_tab_changed)

    # Reading

    def _show_other_workspace(self) -> None:
        """Nothing of the workspace before holds any more, its filter among it."""
        self._workspace = self.bridge.workspace
        self.bulk.forget()
        self.figures.forget()
        self.trends.forget()
        self.model.facts.forget()
        self._read_first()
        self.filtering.show(PortfolioFilter(), PortfolioView())
        self.views.choose(PortfolioView())

    def _read_first(self) -> None:
        """Read as much as a screen shows; the rest follows in the next turns of the event loop."""
        entries = self.bridge.attempt(lambda: self._part(0, FIRST)) or []
        if len(entries) < FIRST:
            self._take(entries)
            return
        self.reading.begin(entries)
        self._show_entries(entries)
        self.views_model.show_reading()
        self._offer(entries)
        self._show_rows()
        if self.isVisible():
            self.reading.go_on()

    def _read(self) -> None:
        """Read what the workspace knows of its workloads; some 100 ms for ten thousand."""
        self._take(self.bridge.attempt(self.bridge.workspace.portfolio) or [])

    def _part(self, first: int, most: int) -> Sequence[PortfolioEntry]:
        return self.bridge.workspace.portfolio_part(first, most)

    def _catch_up(self, *, whole: bool = False) -> bool:
        """Read what is not known as it is now; with `whole`, also what is still being read. Says whether it did."""
        if self._stale or (self.reading.running and (whole or self._changed)):
            self._read()
        elif self._changed:
            ids, workspace = tuple(self._changed), self.bridge.workspace
            changed = self.bridge.attempt(lambda: workspace.portfolio_of(ids)) or []
            self._take(with_changed(self.model.entries, ids, changed))
        else:
            return False
        return True

    def _take(self, entries: Sequence[PortfolioEntry]) -> None:
        """Show all workloads, and count them."""
        self.reading.stop()
        self._stale = False
        self._changed.clear()
        row = self.table.chosen_row
        workspace = self.bridge.workspace
        busy = self._show_entries(entries)
        self.saved.read()
        self._show_views()
        if busy:
            missing = [entry for entry in entries if entry.standing is None]
            self.figures.ask(sum(not workspace.is_unreadable(entry.id) for entry in missing))
        self._offer(entries)
        if self.table.current_workload is None:
            self.table.choose_near(row)
        self._show_rows()
        if self.isVisible():
            self._idle.start()

    def _show_entries(self, entries: Sequence[PortfolioEntry]) -> bool:
        """Show these rows; say whether letters of some are still to be made."""
        workspace = self.bridge.workspace
        versions = {version.id: version for version in self.bridge.attempt(workspace.lens_versions) or ()}
        if self._shelf.workspace is not workspace or self._shelf.versions != versions:
            self._shelf = LensShelf(workspace, versions)
        missing = any(entry.standing is None and not workspace.is_unreadable(entry.id) for entry in entries)
        busy = missing and not workspace.read_only
        self.model.show_entries(entries, self._shelf, self.bridge.calendar_day(), busy=busy)
        return busy

    def _offer(self, entries: Sequence[PortfolioEntry]) -> None:
        """What buttons offer follows from what there is, and from whether it may be changed."""
        workspace = self.bridge.workspace
        self.filter_button.offer(entries, self.filtering.lens_names)
        self.pane.bulk.offer_lenses(self._newest_lenses())
        writable = not workspace.read_only
        self.views.writable = writable
        self.new_button.setEnabled(writable)
        self.import_button.setEnabled(writable)
        self.import_button.setVisible(bool(entries))
        self.report_button.setVisible(bool(entries))
        self.welcome.show_read_only(workspace.read_only)
        self.welcome.show_file(workspace.path)
        self._stack.setCurrentIndex(1 if entries else 0)

    def _show_views(self) -> None:
        self.views_model.show_workloads(self.model.entries, self.model.facts, self.saved.names)

    def _refresh_standings(self, limit: int) -> int:
        return self.bridge.workspace.refresh_standings(limit)

    def _milestone_risks(self, ids: Collection[str]) -> Sequence[MilestoneRisks]:
        return self.bridge.workspace.milestone_risks(ids)

    def _newest_lenses(self) -> Sequence[LensVersion]:
        return self.bridge.attempt(self.bridge.workspace.newest_lenses) or ()

    def _column_choice(self) -> ColumnChoice:
        return self.model.choice

    def _chosen_entries(self) -> Sequence[PortfolioEntry]:
        found = (self.model.entry(workload_id) for workload_id in self.table.chosen_ids)
        return [entry for entry in found if entry]

    def _numbers_shown(self) -> PortfolioNumbers | None:
        """The numbers of the workloads shown, counted as they are asked for; None while they are being read."""
        if self.reading.running:
            return None
        if self._numbers is None:
            shown = self.model.shown
            self._numbers = self.bridge.attempt(lambda: numbers_of(self.bridge.workspace, shown))
        return self._numbers

    # Showing

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while another page was shown."""
        super().showEvent(event)
        if not self._catch_up():
            self._show_rows()
        self.reading.go_on()
        self._idle.start()

    def _show_rows(self) -> None:
        """Everything that depends on which rows are there; a page that nobody sees waits until it is seen."""
        self._numbers = None
        if not self.isVisible():
            return
        if self.reading.running:
            self.pane.show_rows(self.model.rowCount())
            self._show_totals()
            return
        if self._shows_templates and self._templates:
            self.tabs.show_list()
            self.pane.show_other(self._templates)
        else:
            self.pane.show_rows(self.model.rowCount())
        self._show_tools()
        self._show_totals()
        self._show_chosen()
        self._following.start()
        self.heading_changed.emit()

    def _show_chosen(self) -> None:
        """Offer what can be done at once; the facts follow when rows and choice have come to rest."""
        entry = self.table.current_workload
        self.tabs.show_workload(entry.id if entry else "")
        self.actions_of_row.show_workload(entry)
        self.pane.bulk.show_count(
            self.table.chosen_count,
            archived=entry is not None and entry.archived,
            writable=not self.bridge.workspace.read_only,
        )
        self._beside.refresh()

    @property
    def _shows_templates(self) -> bool:
        return self.model.view.kind is ViewKind.TEMPLATES

    def _show_tools(self) -> None:
        """What narrows workloads down is of no use for templates, nor are columns where there is no list."""
        self.filter_button.setHidden(self._shows_templates)
        self.columns_button.setHidden(self._shows_templates or not self.tabs.shows_list)

    def _show_totals(self) -> None:
        """High and medium over the rows shown, once all of them are counted."""
        shown = () if self._shows_templates else self.model.shown
        self.high.setVisible(bool(shown))
        is_known = self.figures.idle and not self.reading.running
        self.medium.setVisible(bool(shown) and is_known)
        if not is_known:
            self.high.show_risk(self.tr("Counting…"), Risk.UNANSWERED)
            return
        letters = [self.model.facts.letters(entry) for entry in shown]
        high = sum(each.count("H") for each in letters)
        medium = sum(each.count("M") + each.count("X") for each in letters)
        self.high.show_risk(self.tr("{count} high").format(count=high), Risk.HIGH)
        self.medium.show_risk(self.tr("{count} medium").format(count=medium), Risk.MEDIUM)

    def _prepare(self) -> None:
        """Make texts for the search ahead, a few at a time."""
        if not self.isVisible() or not self.model.facts.prepare_texts(self.model.entries, TEXTS_AT_ONCE):
            self._idle.stop()

    # What happens

    def _on_counted(self) -> None:
        if self.isVisible():
            self._read()
        else:
            self._stale = True

    def _on_list_requested(self) -> None:
        self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_deselect(self) -> None:
        self.table.choose_near(self.table.chosen_row)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_tab_changed(self) -> None:
        """Templates have a list alone: numbers are those of workloads."""
        if self._shows_templates and not self.tabs.shows_list:
            self.views.choose(PortfolioView())
        self._show_tools()

    def _on_picked(self) -> None:
        self.panel.show_side(workload=True)

    def _on_gap_requested(self, gap: CommonGap) -> None:
        if self._shows_templates:
            self.views.choose(PortfolioView())
        self.tabs.show_gap(gap)

    def _on_client_requested(self, client: str) -> None:
        """The list of that client's workloads, or of those that have none."""
        key = client_key(client)
        self.tabs.show_list()
        self.views.choose(
            PortfolioView(ViewKind.CLIENT, key, client.strip()) if key else PortfolioView(ViewKind.NO_CLIENT)
        )
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_workload_requested(self, workload_id: str) -> None:
        self.choose(workload_id)
        self.panel.show_side(workload=True)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_report_clicked(self) -> None:
        """Offer a report of the workloads shown, and of the chosen ones where several are."""
        self._catch_up(whole=True)
        chosen = self._chosen_entries()
        PortfolioReportDialog(
            self.bridge, self.model.shown, self.window(), chosen=chosen if len(chosen) > 1 else ()
        ).open()

    def _on_review_requested(self) -> None:
        self.go_requested.emit("review", None)
