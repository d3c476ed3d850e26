"""Hands the plan over as a file: which kind, where to, and what is said about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from wa_desktop.domain.errors import Message
from wa_desktop.exchange.tracker_file import TrackerKind, write_tracker
from wa_desktop.ui.models.file_names import file_name
from wa_desktop.ui.plan.sheet import PlanSheet
from wa_desktop.ui.tasks import Task
from wa_desktop.ui.widgets.menu_button import MenuButton
from wa_desktop.ui.words import say, tr


def kind_word(kind: TrackerKind) -> str:
    """What a kind of file is good for."""
    return {
        TrackerKind.XLSX: tr("Excel workbook"),
        TrackerKind.CSV: tr("CSV with every field"),
        TrackerKind.JIRA: tr("CSV for Jira"),
        TrackerKind.GITHUB: tr("CSV for GitHub issues"),
        TrackerKind.ASANA: tr("CSV for Asana"),
        TrackerKind.ICS: tr("Calendar of due dates"),
    }[kind]


class TrackerExport(QObject):
    """A button that offers the kinds, asks for a file, and writes it off the window's thread.

    `said` carries a sentence when a file was written, `failed` the sentence of a known error.
    """

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, now: Callable[[], datetime], parent: QWidget) -> None:
        super().__init__(parent)
        self._parent, self._now = parent, now
        self._sheet: PlanSheet | None = None
        self._folder = ""
        self._kind = TrackerKind.XLSX
        self._path = Path()
        self.task = Task(self)
        self.button = MenuButton(self.tr("Export tracker"))
        order = (
            TrackerKind.XLSX,
            None,
            TrackerKind.JIRA,
            TrackerKind.GITHUB,
            TrackerKind.ASANA,
            TrackerKind.CSV,
        )
        choices = [
            None if kind is None else (kind, kind_word(kind)) for kind in (*order, None, TrackerKind.ICS)
        ]
        self.button.show_choices(choices)
        self.button.picked.connect(self._on_picked)
        self.task.done.connect(self._on_done)
        self.task.failed.connect(self._on_failed)

    def show_sheet(self, sheet: PlanSheet) -> None:
        """The plan that will be exported."""
        self._sheet = sheet
        self.button.setEnabled(bool(sheet.lines) and not self.task.running)

    def export(self, path: Path, kind: TrackerKind) -> None:
        """Write the plan to a file."""
        if self._sheet is None:
            return
        self._path = path
        if self.task.start(partial(_write, self._sheet, self._now().astimezone(), path, kind)):
            self.button.setEnabled(False)

    def _on_picked(self, kind: object) -> None:
        if self._sheet is None or not isinstance(kind, TrackerKind):
            return
        self._kind = kind
        folder = self._folder or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        pattern = self.tr("{kind} (*{suffix})").format(kind=kind_word(kind), suffix=kind.suffix)
        dialog = QFileDialog(self._parent, self.tr("Export the plan"), folder, pattern)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind.suffix.removeprefix("."))
        name = self._sheet.snapshot.workload.name
        dialog.selectFile(file_name(name, self._now().astimezone(), self.tr("plan"), kind.suffix))
        dialog.fileSelected.connect(self._on_file_chosen)
        dialog.open()

    def _on_file_chosen(self, name: str) -> None:
        path = Path(name)
        self._folder = str(path.parent)
        self.export(path, self._kind)

    def _on_done(self, written: object) -> None:
        self.button.setEnabled(True)
        if written:
            self.said.emit(self.tr("The plan was written to {name}.").format(name=self._path.name))

    def _on_failed(self, sentence: Message) -> None:
        self.button.setEnabled(True)
        self.failed.emit(sentence)


def _write(
    sheet: PlanSheet,
    made_at: datetime,
    path: Path,
    kind: TrackerKind,
    _progress: Callable[[float], None],
    _is_cancelled: Callable[[], bool],
) -> bool:
    from wa_desktop.exchange.tracker import tracker_rows

    workload = sheet.snapshot.workload
    rows = tracker_rows(
        sheet.snapshot,
        sheet.ratings,
        sheet.snapshot.actions,
        workload.effort_scale,
        zone=made_at.tzinfo or UTC,
        say=say,
    )
    write_tracker(path, kind, rows, workload_name=workload.name, workload_id=workload.id, made_at=made_at)
    return True
