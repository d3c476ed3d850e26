"""The dialog of the portfolio report by real clicks: what of, which file, stop, and what goes wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QThreadPool, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.support.portfolio_reports import read_workbook
from wa_desktop.domain.errors import KnownError, message
from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.report.portfolio_records import PortfolioReport
from wa_desktop.report.progress import ReportCancelledError
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.portfolio_report_request import PortfolioReportKind
from wa_desktop.ui.portfolio.report_dialog import PortfolioReportDialog
from wa_desktop.ui.portfolio.report_subjects import subjects_of

LEFT = Qt.MouseButton.LeftButton
LONG = 60_000


def entry(name: str, client: str = "", *, template: bool = False) -> PortfolioEntry:
    from tests.support.due_entries import entry as made

    return made(name, client=client, template=template)


ENTRIES = [entry("Shop", "Contoso"), entry("Mill", " contoso"), entry("Bank", "Fabrikam"), entry("Own")]


@pytest.fixture
def dialog(app: QApplication, bridge: Bridge, qtbot: QtBot) -> Iterator[PortfolioReportDialog]:
    made = PortfolioReportDialog(bridge, ENTRIES, chosen=ENTRIES[:1])
    made.open()
    yield made
    QThreadPool.globalInstance().waitForDone()
    app.processEvents()
    made.close()


def test_all_some_or_one_clients_workloads_can_be_chosen() -> None:
    found = subjects_of([*ENTRIES, entry("Model", "Contoso", template=True)], ENTRIES[:1])
    assert [(one.client, one.is_chosen, len(one.entries)) for one in found] == [
        (None, True, 1),
        (None, False, 4),
        ("Contoso", False, 2),
        ("Fabrikam", False, 1),
        ("", False, 1),
    ]
    assert len(subjects_of([entry("Own")])) == 1


def test_a_clients_workbook_is_written_and_opened(
    dialog: PortfolioReportDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    qtbot.mouseClick(dialog.kinds.segment(1), LEFT)
    dialog.subject_box.setCurrentIndex(2)
    assert dialog.kind is PortfolioReportKind.XLSX
    assert dialog.suggested_name().startswith("Portfolio Contoso ")
    dialog.anonymous_box.setChecked(True)
    assert "Contoso" not in dialog.suggested_name()
    dialog.anonymous_box.setChecked(False)
    qtbot.mouseClick(dialog.write_button, LEFT)
    chooser = dialog.findChild(QFileDialog)
    assert chooser is not None
    assert chooser.defaultSuffix() == "xlsx"
    path = tmp_path / "out.xlsx"
    chooser.fileSelected.emit(str(path))
    assert dialog.is_writing
    assert not dialog.write_button.isEnabled()
    qtbot.waitUntil(lambda: not dialog.is_writing, timeout=LONG)
    assert dialog.outcome.startswith("✓ out.xlsx is written")
    assert {row["Workload"] for row in read_workbook(path)["Workloads"].rows} == {"Shop", "Mill"}
    qtbot.mouseClick(dialog.open_file_button, LEFT)
    qtbot.mouseClick(dialog.open_folder_button, LEFT)
    assert [url.toLocalFile() for url in opened] == [str(path), str(tmp_path)]
    chooser.close()


def test_stop_writes_nothing_and_the_dialog_stays(
    dialog: PortfolioReportDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = Event()

    def slow(
        _model: PortfolioReport, _path: Path, _progress: object, is_cancelled: Callable[[], bool]
    ) -> int:
        begun.set()
        while not is_cancelled():
            pass
        raise ReportCancelledError

    monkeypatch.setattr("wa_desktop.report.portfolio_pdf.write_portfolio_pdf", slow)
    dialog.export(tmp_path / "out.pdf")
    qtbot.waitUntil(begun.is_set, timeout=LONG)
    qtbot.mouseClick(dialog.close_button, LEFT)
    qtbot.waitUntil(lambda: not dialog.is_writing, timeout=LONG)
    assert dialog.outcome == "The report was stopped. No file was written."
    assert dialog.isVisible()
    assert not (tmp_path / "out.pdf").exists()
    dialog.export(tmp_path / "out.pdf")
    dialog.reject()
    assert not dialog.is_writing
    assert dialog.outcome == "The report was stopped. No file was written."


def test_what_goes_wrong_is_said_in_one_sentence(
    dialog: PortfolioReportDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog.export(tmp_path / "no" / "out.pdf")
    qtbot.waitUntil(lambda: not dialog.is_writing, timeout=LONG)
    assert dialog.outcome == "The folder for out.pdf does not exist. Choose another folder."
    assert dialog.write_button.isEnabled()

    def refuse(*_: object) -> None:
        raise KnownError(message("The workspace cannot be read."))

    monkeypatch.setattr(type(dialog._bridge.workspace), "milestone_risks", refuse)
    dialog.export(tmp_path / "out.pdf")
    qtbot.waitUntil(lambda: not dialog.is_writing, timeout=LONG)
    assert dialog.outcome == "The workspace cannot be read."
