"""Ties search, views, chips and saved filters of the portfolio to its one filter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal

from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.portfolio import PortfolioModel
from wa_desktop.ui.models.portfolio_filter import PortfolioFilter
from wa_desktop.ui.models.portfolio_views import PortfolioView, ViewKind
from wa_desktop.ui.portfolio.filter_bar import FilterMenuButton
from wa_desktop.ui.portfolio.filter_saving import SavedFilters
from wa_desktop.ui.portfolio.list_pane import ListPane
from wa_desktop.ui.widgets.search_field import SearchField
from wa_desktop.ui.widgets.view_list import ViewList


class PortfolioFiltering(QObject):
    """`shown_changed` says that other rows are shown, `saved_changed` that another filter is kept or is gone."""

    shown_changed = Signal()
    saved_changed = Signal()

    def __init__(
        self, bridge: Bridge, model: PortfolioModel, views: ViewList, pane: ListPane, search: SearchField
    ) -> None:
        super().__init__(pane)
        self._bridge, self._model, self._views, self._pane, self._search = bridge, model, views, pane, search
        self.saved = SavedFilters(bridge, pane)
        self.button = FilterMenuButton()
        search.textChanged.connect(self._on_search)
        views.view_requested.connect(self._on_view_requested)
        views.rename_requested.connect(self.saved.ask_other_name)
        views.remove_requested.connect(self.saved.ask_to_remove)
        self.saved.changed.connect(self._on_filter_kept)
        self.button.filter_changed.connect(self.show)
        pane.chips.filter_changed.connect(self.show)
        pane.chips.save_requested.connect(self._on_save_requested)
        pane.chips.clear_requested.connect(self.clear)
        pane.no_match.button.clicked.connect(self.show_all)

    @property
    def lens_names(self) -> Mapping[str, str]:
        """The names of the lenses by alias, of the newest version each."""
        return {version.alias: version.name for version in self._model.shelf.versions.values()}

    def show(self, wanted: PortfolioFilter, view: PortfolioView | None = None) -> None:
        """Show what passes a filter, and its chips."""
        if self._search.text() != wanted.text:
            with QSignalBlocker(self._search):
                self._search.setText(wanted.text)
        self._model.show_both(view or self._model.view, wanted)
        self.button.show_filter(wanted)
        writable = not self._bridge.workspace.read_only
        self._pane.chips.show_filter(wanted, self.lens_names, writable=writable)
        if self._pane.table.current_workload is None:
            self._pane.table.choose_near(0)
        self.shown_changed.emit()

    def clear(self) -> None:
        """Drop the filter; a saved one is left for all workloads."""
        if self._model.view.kind is ViewKind.SAVED:
            self._views.choose(PortfolioView())
        self.show(PortfolioFilter())

    def show_all(self) -> None:
        """Show all workloads, ready for another search."""
        self.show(PortfolioFilter())
        self._views.choose(PortfolioView())
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_search(self, text: str) -> None:
        self.show(replace(self._model.filter, text=text))

    def _on_view_requested(self, view: PortfolioView) -> None:
        """A saved filter brings its choices along, and takes them away when it is left."""
        wanted = self._model.filter
        if view.kind is ViewKind.SAVED:
            wanted = self.saved.filter(view.key)
        elif self._model.view.kind is ViewKind.SAVED:
            wanted = PortfolioFilter()
        self.show(wanted, view)

    def _on_save_requested(self) -> None:
        view = self._model.view
        name = view.key if view.kind is ViewKind.SAVED else ""
        self.saved.ask_name(view.filter.joined(self._model.filter), name)

    def _on_filter_kept(self, name: str) -> None:
        self.saved_changed.emit()
        if name:
            self.show(self.saved.filter(name))
            self._views.choose(PortfolioView(ViewKind.SAVED, name, name))
