"""The pages of a PDF on screen, and the names of files."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.report_desk import small_pdf
from wa_desktop.domain.editions import Deliverable
from wa_desktop.ui.models.file_names import LONGEST_NAME, file_name
from wa_desktop.ui.report.deliverables import ORDER, document_name
from wa_desktop.ui.widgets.pdf_pages import PdfPages, read_pdf


def test_scrolling_draws_the_pages_in_view_and_says_which(qtbot: QtBot) -> None:
    view = PdfPages("Preview")
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    view.show_pdf(read_pdf(small_pdf(30)))
    qtbot.waitUntil(lambda: 0 in view.drawn and not view.task.running)
    assert 20 not in view.drawn
    view.setFocus()
    numbers: list[tuple[int, int]] = []
    view.page_changed.connect(lambda page, total: numbers.append((page, total)))
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: bool(numbers))
    view.go_to(21)
    qtbot.waitUntil(lambda: 20 in view.drawn)
    assert numbers[-1] == (21, 30)
    assert len(view.drawn) <= 10
    assert "21" in view.accessibleName()
    picture = view.grab().toImage()
    assert picture.pixelColor(350, 250).lightness() > 200
    view.show_pdf(None)
    assert view.drawn == frozenset()
    qtbot.waitUntil(lambda: not view.task.running)


@pytest.mark.parametrize(
    ("workload", "expected"),
    [
        ("Order processing", "Order processing 2027-02-15.pdf"),
        ('a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j 2027-02-15.pdf"),
        ("../../etc/passwd", "etc passwd 2027-02-15.pdf"),
        ("CON", "WA Desktop CON 2027-02-15.pdf"),
        ("lpt1.old", "WA Desktop lpt1.old 2027-02-15.pdf"),
        ("...", "WA Desktop 2027-02-15.pdf"),
        ("tab\there\n", "tab here 2027-02-15.pdf"),
        ("Zakázka č. 7", "Zakázka č. 7 2027-02-15.pdf"),
    ],
)
def test_file_names_suit_every_system(workload: str, expected: str) -> None:
    assert file_name(workload, datetime(2027, 2, 15, tzinfo=UTC)) == expected


def test_long_names_are_cut_by_bytes() -> None:
    name = file_name("ж" * 100, datetime(2027, 2, 15, tzinfo=UTC), "Milestone")
    assert len(name.encode()) <= LONGEST_NAME
    assert name.endswith(" 2027-02-15.pdf")


DAY = datetime(2026, 11, 30, tzinfo=UTC)


def test_a_document_is_named_after_workload_and_kind() -> None:
    name = document_name("Order processing", Deliverable.BRIEF, DAY)
    assert name == "Order processing – Executive brief 2026-11-30.pdf"
    name = document_name("Order processing", Deliverable.PPTX, DAY, "Q3")
    assert name == "Order processing – Readout deck – Q3 2026-11-30.pptx"


@pytest.mark.parametrize("workload", ["ж" * 200, "x" * 400, "...", "a/b", "CON"])
def test_several_documents_of_one_workload_never_have_one_name(workload: str) -> None:
    names = [document_name(workload, one, DAY, "Milestone " * 20) for one in ORDER]
    assert len(set(names)) == len(ORDER)
    assert all(len(name.encode()) <= LONGEST_NAME + 8 for name in names)
    assert not any("/" in name for name in names)
