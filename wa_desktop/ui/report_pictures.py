"""Brings the window to the views of the report page and its dialogs of which a picture is taken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.delivery_findings import FindingKind
from wa_desktop.domain.editions import Deliverable, DocumentControl, Revision, Theme, Waiver
from wa_desktop.domain.errors import message
from wa_desktop.ui.main_window import MainWindow
from wa_desktop.ui.pages.report_page import ReportPage
from wa_desktop.ui.report.control_dialog import ControlDialog
from wa_desktop.ui.report.export_run import Errand, Outcome
from wa_desktop.ui.report.parts_dialog import PartsDialog
from wa_desktop.ui.report.theme_dialog import ThemeDialog
from wa_desktop.ui.theme.type import strong
from wa_desktop.ui.widgets.fold_section import FoldSection

NORTHWIND = "Northwind Consulting"


def _page(window: MainWindow, deliverable: Deliverable = Deliverable.BRIEF) -> ReportPage:
    """The page with everything folded, and a deliverable in hand."""
    window.go("report")
    page = window.report_page
    for fold in page.options.findChildren(FoldSection):
        fold.header.setChecked(False)
    page.options.export.clear()
    page.options.deliverables.choose(deliverable)
    page.options.show_top()
    page.options.deliverables.setFocus(Qt.FocusReason.OtherFocusReason)
    return page


def _deliverable(deliverable: Deliverable, window: MainWindow) -> None:
    _page(window, deliverable)


def _findings(window: MainWindow) -> None:
    """What is to be mended, with one kind unfolded and one finding let pass."""
    page = _page(window)
    page.desk.waive(Waiver(FindingKind.OVERDUE_ACTION.waiver_key, "Agreed with the client on 24 November."))
    tree = page.options.findings.tree
    tree.setCurrentIndex(tree.model().index(0, 0))
    tree.expand(tree.model().index(0, 0))
    tree.expand(tree.model().index(tree.model().rowCount() - 1, 0))
    page.options.show_findings_section()


def _words(window: MainWindow) -> None:
    """Headline of one's own, summary as generated, and the look below."""
    page = _page(window)
    page.options.look_section.open()
    page.options.show_opening()
    page.options.opening.headline.field.setPlainText("Orders are safe once keys and restores are in order.")


def _done(window: MainWindow) -> None:
    """After an export of several files, of which one could not be written."""
    page = _page(window)
    folder = Path("Order processing")
    names = {
        Deliverable.BRIEF: ("Order processing – Executive brief 2026-11-30.pdf", 3),
        Deliverable.FULL: ("Order processing – Full report 2026-11-30.pdf", 35),
        Deliverable.PPTX: ("Order processing – Readout deck 2026-11-30.pptx", 13),
    }
    outcomes = [Outcome(Errand(one, folder / name), pieces) for one, (name, pieces) in names.items()]
    last = Errand(Deliverable.XLSX, folder / "Order processing – Action tracker 2026-11-30.xlsx")
    sentence = message(
        "{name} may not be written there. Choose another folder, or close the file if another program has it open.",
        name=last.path.name,
    )
    page.options.export.show_outcomes([*outcomes, Outcome(last, problem=sentence)])


def _themes(window: MainWindow) -> None:
    page = _page(window)
    _add_theme(window)
    page.desk.refresh()
    page.dialogs.show_themes()


def _theme(window: MainWindow) -> None:
    _page(window)
    workspace = window.bridge.workspace
    _add_theme(window)
    theme = workspace.theme(NORTHWIND)
    ThemeDialog(window.bridge, theme, workspace.theme_names(), NORTHWIND, window).open()


def _parts(window: MainWindow) -> None:
    desk = _page(window).desk
    parts = list(desk.choice.parts)
    parts[6] = replace(parts[6], title="What we found")
    parts[13] = replace(parts[13], shown=False)
    PartsDialog(window.bridge, parts, desk.choose_parts, window).open()


def _control(window: MainWindow) -> None:
    desk = _page(window).desk
    control = DocumentControl(
        version="1.1",
        authors=("Jana Dvořák", "Priya Nair"),
        distribution=("Contoso Retail, head of platform", "Contoso Retail, security"),
        revisions=(
            Revision("0.9", date(2026, 11, 20), "Jana Dvořák", "Draft for the readout."),
            Revision("1.0", date(2026, 11, 26), "Jana Dvořák", "After the readout: two owners named."),
            Revision("1.1", date(2026, 11, 30), "Priya Nair", "Restore test added to the plan."),
        ),
    )
    ControlDialog(window.bridge, control, desk.keep_control, window).open()


def _pass(window: MainWindow) -> None:
    page = _page(window)
    findings = page.options.findings
    tree = findings.tree
    tree.expand(tree.model().index(0, 0))
    tree.setCurrentIndex(tree.model().index(0, 0, tree.model().index(0, 0)))
    page.options.show_findings_section()
    findings.pass_button.click()


def _add_theme(window: MainWindow) -> None:
    workspace = window.bridge.workspace
    if NORTHWIND not in workspace.theme_names():
        workspace.save_theme(
            Theme(
                NORTHWIND,
                company=NORTHWIND,
                accent="#0b6e4f",
                second="#c2570c",
                classification="Confidential",
                logo=_logo(),
            )
        )


def _logo() -> bytes:
    """A mark and a word as a PNG."""
    image = QImage(520, 140, QImage.Format.Format_ARGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#0b6e4f"))
    painter.drawEllipse(QRectF(14, 24, 92, 92))
    face = strong(64)
    painter.setFont(face)
    painter.setPen(QColor("#0b6e4f"))
    painter.drawText(QRectF(124, 0, 390, 140), Qt.AlignmentFlag.AlignVCenter, "Northwind")
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # the stubs know bytes, PySide takes a text
    return bytes(data.data())


REPORT_VIEWS: dict[str, Callable[[MainWindow], QWidget | None]] = {
    "report": partial(_deliverable, Deliverable.BRIEF),
    "report-full": partial(_deliverable, Deliverable.FULL),
    "report-deck": partial(_deliverable, Deliverable.PPTX),
    "report-tracker": partial(_deliverable, Deliverable.XLSX),
    "report-data": partial(_deliverable, Deliverable.JSON),
    "report-findings": _findings,
    "report-words": _words,
    "report-done": _done,
    "themes": _themes,
    "theme": _theme,
    "parts": _parts,
    "control": _control,
    "let-pass": _pass,
}
"""Every view by the name of its picture."""
