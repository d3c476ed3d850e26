"""Keeps the portfolio's filters in the workspace under names, and asks for the names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.confirm_dialog import ConfirmDialog
from wa_desktop.ui.models.portfolio_filter import PortfolioFilter
from wa_desktop.ui.portfolio.filter_name import FilterNameDialog


class SavedFilters(QObject):
    """`changed` carries the name of the filter that was kept or renamed; empty where one was removed."""

    changed = Signal(str)

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._widget = bridge, window
        self._records: Mapping[str, dict[str, Any]] = {}
        self._wanted = PortfolioFilter()
        self._name = ""

    @property
    def names(self) -> tuple[str, ...]:
        """The names, in order."""
        return tuple(sorted(self._records, key=str.casefold))

    def read(self) -> None:
        """Read what the workspace keeps."""
        self._records = self._bridge.attempt(self._bridge.workspace.saved_filters) or {}

    def filter(self, name: str) -> PortfolioFilter:
        """A filter by its name; one that asks for nothing where it is gone."""
        return PortfolioFilter.from_record(self._records.get(name, {}))

    def ask_name(self, wanted: PortfolioFilter, suggestion: str) -> None:
        """Ask under which name to keep a filter."""
        self._wanted = wanted
        dialog = FilterNameDialog(self.names, suggestion, parent=self._widget.window())
        dialog.named.connect(self._on_named)
        dialog.open()

    def ask_other_name(self, name: str) -> None:
        """Ask what a filter is to be called."""
        self._name, self._wanted = name, self.filter(name)
        dialog = FilterNameDialog(self.names, name, renames=True, parent=self._widget.window())
        dialog.named.connect(self._on_renamed)
        dialog.open()

    def ask_to_remove(self, name: str) -> None:
        """Ask before a filter goes."""
        self._name = name
        dialog = ConfirmDialog(
            self.tr("Remove the filter “{name}”?").format(name=name),
            self.tr("The workloads stay as they are."),
            [],
            self.tr("Remove"),
            self._widget.window(),
        )
        dialog.confirmed.connect(self._on_remove_confirmed)
        dialog.open()

    def _on_named(self, name: str) -> None:
        if self._save(name):
            self.changed.emit(name)

    def _on_renamed(self, name: str) -> None:
        if name != self._name and self._save(name):
            self._remove(self._name)
            self.changed.emit(name)

    def _on_remove_confirmed(self) -> None:
        self._remove(self._name)
        self.changed.emit("")

    def _save(self, name: str) -> bool:
        def save() -> bool:
            self._bridge.workspace.save_filter(name, self._wanted.record())
            return True

        done = self._bridge.attempt(save) is not None
        self.read()
        return done

    def _remove(self, name: str) -> None:
        self._bridge.attempt(lambda: self._bridge.workspace.remove_filter(name))
        self.read()
