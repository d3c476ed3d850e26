"""From a finding to the place where it is mended, and the asking why one may pass."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.delivery_findings import DeliveryFinding, FindingKind, Where
from wa_desktop.domain.editions import Waiver
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.workload_dialog import WorkloadDialog
from wa_desktop.ui.report.edition_desk import EditionDesk
from wa_desktop.ui.report.report_options import ReportOptions
from wa_desktop.ui.report.waive_dialog import WaiveDialog


class FindingWays(QObject):
    """`go_requested` asks the window for another page by its name, with what is to be shown there."""

    go_requested = Signal(str, object)

    def __init__(self, bridge: Bridge, desk: EditionDesk, options: ReportOptions, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._desk, self._options, self._parent = bridge, desk, options, parent
        self._dialog: WaiveDialog | None = None
        options.findings.place_requested.connect(self.go)
        options.findings.waiver_requested.connect(self.ask_waiver)
        options.findings.taken_back.connect(self._on_taken_back)

    def go(self, finding: DeliveryFinding) -> None:
        """Go to where a finding is mended."""
        place = finding.place
        match place.where:
            case Where.QUESTION:
                practice = place.practice
                whole = practice is None or not practice.choice
                self.go_requested.emit("review", place.ref if whole else practice)
            case Where.ACTION:
                self.go_requested.emit("plan", place.item)
            case Where.DECISION:
                self.go_requested.emit("tradeoffs", place.item)
            case Where.WORKLOAD:
                self._edit_workload()
            case Where.REPORT:
                self._show_field(finding.kind)

    def ask_waiver(self, kind: FindingKind, finding: DeliveryFinding | None) -> None:
        """Ask why it may pass."""
        dialog = WaiveDialog(kind, finding, self._parent.window())
        dialog.waiver_requested.connect(self._on_waiver_requested)
        dialog.destroyed.connect(self._on_dialog_gone)
        self._bridge.failed.connect(dialog.show_failure)
        self._dialog = dialog
        dialog.open()

    def _edit_workload(self) -> None:
        review = self._bridge.review
        if review and not review.read_only:
            WorkloadDialog(self._bridge, review.snapshot.workload, self._parent.window()).open()

    def _show_field(self, kind: FindingKind) -> None:
        if kind is FindingKind.EMPTY_SUMMARY:
            self._options.show_opening()
        elif kind is FindingKind.STALE_COMPARISON:
            self._options.show_comparison()
        else:
            self._options.show_theme()

    def _on_waiver_requested(self, waiver: Waiver) -> None:
        dialog = self._dialog
        if self._desk.waive(waiver) and dialog:
            dialog.finish()

    def _on_taken_back(self, waiver: Waiver) -> None:
        self._desk.take_back(waiver)

    def _on_dialog_gone(self) -> None:
        self._dialog = None
