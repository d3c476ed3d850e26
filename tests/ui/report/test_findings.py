"""Before delivery: what is told, where it leads, what is let pass, and when the mark of a draft goes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from tests.support.failing_disk import FULL, FailingDisk, install
from tests.support.report_desk import LEFT, QuickWriters, review_of, wait_for_preview
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.delivery_findings import FindingKind, Severity, Where, open_findings
from wa_desktop.domain.editions import ReportChoice, Theme, Waiver
from wa_desktop.domain.plan import PracticeRef
from wa_desktop.review.commands import EditWorkload
from wa_desktop.ui.dialogs.workload_dialog import WorkloadDialog
from wa_desktop.ui.pages.report_page import ReportPage
from wa_desktop.ui.report.finding_rows import FindingBlock, FindingLine
from wa_desktop.ui.report.findings_tree import FindingsTree, RowRole
from wa_desktop.ui.report.waive_dialog import WaiveDialog


@pytest.fixture(autouse=True)
def disk(monkeypatch: pytest.MonkeyPatch) -> FailingDisk:
    """Under the workspace, which is opened later."""
    return install(monkeypatch)


@pytest.fixture
def open_page(page: ReportPage) -> ReportPage:
    """The page with the findings unfolded and in hand."""
    page.options.show_findings_section()
    return page


def blocks(tree: FindingsTree) -> Iterator[tuple[QModelIndex, FindingBlock]]:
    for row in range(tree.model().rowCount()):
        index = tree.model().index(row, 0)
        block = index.data(RowRole)
        assert isinstance(block, FindingBlock)
        yield index, block


def take(tree: FindingsTree, kind: FindingKind | None, line: int = -1) -> FindingBlock:
    """Take a block in hand, or a line of it; None is what is let pass."""
    index, block = next((index, block) for index, block in blocks(tree) if block.kind is kind)
    if line >= 0 and not block.only:
        tree.expand(index)
        index = tree.model().index(line, 0, index)
    tree.setCurrentIndex(index)
    tree.setFocus()
    return block


def waive_all_that_blocks(page: ReportPage) -> None:
    kinds = {one.kind for one in page.findings if one.severity is Severity.BLOCKS}
    for kind in kinds:
        page.desk.waive(Waiver(kind.waiver_key, "Agreed."))


def test_what_blocks_comes_first_by_kind_with_counts(open_page: ReportPage, writers: QuickWriters) -> None:
    tree = open_page.options.findings.tree
    assert tree.hasFocus()
    found = [block for _, block in blocks(tree)]
    severities = [block.severity for block in found]
    assert severities == sorted(severities, key=lambda one: one is Severity.ADVISES)
    assert found[0].kind is FindingKind.HIGH_WITHOUT_ACTION
    assert found[0].text.startswith(f"{len(found[0].lines)} questions")
    count = sum(len(block.lines) for block in found if block.severity is Severity.BLOCKS)
    assert open_page.options.state.text() == f"Draft: {count} findings to settle"
    assert f"{count} to settle" in open_page.options.findings_section.header.summary
    assert open_page.options.findings.draft_box.isChecked()
    assert not open_page.options.findings.draft_box.isEnabled()
    assert writers.models[-1].edition.draft


def test_the_state_leads_to_what_is_to_be_mended(qtbot: QtBot, page: ReportPage) -> None:
    assert not page.options.findings_section.is_open
    page.options.state.setFocus()
    qtbot.keyClick(page.options.state, Qt.Key.Key_Space)
    assert page.options.findings_section.is_open
    assert page.options.findings.tree.hasFocus()


def test_blocks_unfold_by_keys_and_clicks_and_the_tree_grows(qtbot: QtBot, open_page: ReportPage) -> None:
    tree = open_page.options.findings.tree
    take(tree, FindingKind.UNANSWERED)
    qtbot.wait(5)
    folded = tree.height()
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tree.height() > folded)
    assert tree.verticalScrollBar().maximum() == 0
    qtbot.keyClick(tree, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: tree.height() == folded)
    place = tree.visualRect(tree.currentIndex()).center()
    qtbot.mouseClick(tree.viewport(), LEFT, pos=place)
    qtbot.waitUntil(lambda: tree.height() > folded)
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    assert isinstance(tree.row, FindingLine)


def test_going_down_a_long_list_scrolls_the_panel(qtbot: QtBot, open_page: ReportPage) -> None:
    tree = open_page.options.findings.tree
    take(tree, FindingKind.UNANSWERED)
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    for _ in range(15):
        qtbot.keyClick(tree, Qt.Key.Key_Down)
    place = tree.viewport().mapTo(open_page.options, tree.visualRect(tree.currentIndex()).center())
    assert open_page.options.rect().contains(place)


@pytest.mark.parametrize(
    ("kind", "page_name"),
    [
        (FindingKind.HIGH_WITHOUT_ACTION, "review"),
        (FindingKind.DONT_KNOW, "review"),
        (FindingKind.ACTION_WITHOUT_OWNER, "plan"),
        (FindingKind.EXPIRED_ACCEPTANCE, "tradeoffs"),
    ],
)
def test_each_leads_to_its_place(
    qtbot: QtBot, open_page: ReportPage, kind: FindingKind, page_name: str
) -> None:
    tree = open_page.options.findings.tree
    block = take(tree, kind, line=0)
    finding = block.lines[0].finding
    assert finding is not None
    with qtbot.waitSignal(open_page.go_requested) as asked:
        qtbot.keyClick(tree, Qt.Key.Key_Return)
    name, ref = asked.args
    assert name == page_name
    if finding.place.where is Where.QUESTION:
        assert isinstance(ref, PracticeRef if kind is FindingKind.DONT_KNOW else QuestionRef)
    else:
        assert ref == finding.place.item
    with qtbot.waitSignal(open_page.go_requested) as again:
        qtbot.mouseClick(open_page.options.findings.go_button, LEFT)
    assert again.args == asked.args


def test_a_missing_headline_leads_to_the_field(qtbot: QtBot, open_page: ReportPage) -> None:
    tree = open_page.options.findings.tree
    take(tree, FindingKind.EMPTY_SUMMARY)
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert open_page.options.opening_section.is_open
    assert open_page.options.opening.headline.field.hasFocus()


def test_a_missing_owner_leads_to_the_workload(qtbot: QtBot, open_page: ReportPage) -> None:
    page = open_page
    workload = review_of(page).snapshot.workload
    page.bridge.perform(EditWorkload(replace(workload, review_owner="x")))
    finding = next(iter(page.findings))
    owner = replace(finding, place=replace(finding.place, where=Where.WORKLOAD))
    page.ways.go(owner)
    dialog = page.findChild(WorkloadDialog)
    assert dialog is not None
    dialog.reject()


def test_one_is_let_pass_with_a_reason_and_taken_back(
    qtbot: QtBot, open_page: ReportPage, writers: QuickWriters
) -> None:
    page = open_page
    part = page.options.findings
    block = take(part.tree, FindingKind.HIGH_WITHOUT_ACTION, line=1)
    finding = block.lines[1].finding
    assert finding is not None
    before = len(open_findings(page.findings, page.desk.control.waivers))
    qtbot.mouseClick(part.pass_button, LEFT)
    dialog = page.findChild(WaiveDialog)
    assert dialog is not None
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert dialog.row.problem == "Say why the finding may pass."
    qtbot.keyClicks(dialog.reason, "The client knows.")
    assert dialog.row.problem == ""
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.mouseClick(dialog.save_button, LEFT)
    kept = page.bridge.workspace.document_control(review_of(page).snapshot.workload.id)
    assert kept.waivers == (Waiver(finding.key, "The client knows."),)
    assert len(open_findings(page.findings, kept.waivers)) == before - 1
    take(part.tree, None, line=0)
    row = part.tree.row
    assert isinstance(row, FindingLine)
    assert row.detail == "The client knows."
    assert not part.pass_button.isVisible()
    qtbot.mouseClick(part.back_button, LEFT)
    assert page.desk.control.waivers == ()
    assert all(found.kind for _, found in blocks(part.tree))


def test_all_of_a_kind_are_let_pass(qtbot: QtBot, open_page: ReportPage) -> None:
    page = open_page
    part = page.options.findings
    count = len(take(part.tree, FindingKind.UNANSWERED).lines)
    qtbot.mouseClick(part.pass_button, LEFT)
    dialog = page.findChild(WaiveDialog)
    assert dialog is not None
    assert not dialog.all_box.isVisible()
    qtbot.keyClicks(dialog.reason, "Out of this visit.")
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert page.desk.control.waivers == (Waiver("unanswered:*", "Out of this visit."),)
    take(part.tree, None, line=0)
    row = part.tree.row
    assert isinstance(row, FindingLine)
    assert row.text == f"Open questions: all, {count} now"


def test_one_can_stand_for_its_kind(qtbot: QtBot, open_page: ReportPage) -> None:
    part = open_page.options.findings
    take(part.tree, FindingKind.DONT_KNOW, line=0)
    qtbot.mouseClick(part.pass_button, LEFT)
    dialog = open_page.findChild(WaiveDialog)
    assert dialog is not None
    qtbot.mouseClick(dialog.all_box, LEFT)
    qtbot.keyClicks(dialog.reason, "Verified by mail.")
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert open_page.desk.control.waivers[0].finding == "dont_know:*"


def test_a_disk_that_refuses_keeps_the_reason_and_the_dialog(
    qtbot: QtBot, open_page: ReportPage, disk: FailingDisk
) -> None:
    part = open_page.options.findings
    take(part.tree, FindingKind.UNANSWERED)
    qtbot.mouseClick(part.pass_button, LEFT)
    dialog = open_page.findChild(WaiveDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.reason, "Later.")
    disk.refuse_write(0, FULL)
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert dialog.isVisible()
    assert "disk is full" in dialog.row.problem
    assert open_page.desk.control.waivers == ()
    assert open_page.options.findings.draft_box.isChecked()
    disk.work_again()
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert len(open_page.desk.control.waivers) == 1


def test_the_mark_goes_when_all_is_settled_and_stays_by_hand(
    qtbot: QtBot, open_page: ReportPage, writers: QuickWriters
) -> None:
    page = open_page
    waive_all_that_blocks(page)
    wait_for_preview(qtbot, page)
    assert not writers.models[-1].edition.draft
    assert page.options.state.text().startswith("Ready to deliver")
    box = page.options.findings.draft_box
    assert box.isEnabled()
    assert not box.isChecked()
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    wait_for_preview(qtbot, page)
    assert writers.models[-1].edition.draft
    assert page.options.state.text() == "Ready, and marked as a draft by hand"
    page.desk.take_back(page.desk.control.waivers[0])
    wait_for_preview(qtbot, page)
    assert writers.models[-1].edition.draft
    assert page.options.state.text().startswith("Draft:")


def test_the_check_follows_the_review_at_once(qtbot: QtBot, open_page: ReportPage) -> None:
    page = open_page
    assert any(one.kind is FindingKind.EMPTY_SUMMARY for one in page.findings)
    workload = review_of(page).snapshot.workload
    page.bridge.perform(EditWorkload(replace(workload, report_headline="Ours")))
    qtbot.wait(20)
    assert page.is_stale, "the preview waits for a pause in typing"
    assert not any(one.kind is FindingKind.EMPTY_SUMMARY for one in page.findings)
    wait_for_preview(qtbot, page)


def test_letters_that_no_font_has_and_a_font_that_is_not_here_are_found(
    qtbot: QtBot, open_page: ReportPage, writers: QuickWriters
) -> None:
    page = open_page
    workspace = page.bridge.workspace
    workspace.save_theme(Theme("Ours", font="No such font"))
    workspace.save_report_choice("Contoso Retail", ReportChoice("Ours"))
    workload = review_of(page).snapshot.workload
    page.bridge.perform(EditWorkload(replace(workload, report_headline="Orders \U00012000")))
    page.desk.refresh()
    wait_for_preview(qtbot, page)
    kinds = [one.kind for one in page.findings]
    assert FindingKind.MISSING_LETTERS in kinds
    assert FindingKind.FONT_NOT_FOUND in kinds
    take(page.options.findings.tree, FindingKind.FONT_NOT_FOUND)
    qtbot.keyClick(page.options.findings.tree, Qt.Key.Key_Return)
    assert page.options.look.theme_box.hasFocus()


def test_a_waiver_whose_finding_is_mended_can_be_taken_back(qtbot: QtBot, open_page: ReportPage) -> None:
    page = open_page
    page.desk.waive(Waiver("dont_know:question/gone/gone/gone", "Once."))
    part = page.options.findings
    take(part.tree, None, line=0)
    row = part.tree.row
    assert isinstance(row, FindingLine)
    assert row.text == "Answers “I don’t know”: no longer found"
    assert not part.go_button.isEnabled()
    qtbot.mouseClick(part.back_button, LEFT)
    assert page.desk.control.waivers == ()


def test_every_row_says_itself(open_page: ReportPage) -> None:
    tree = open_page.options.findings.tree
    for index, block in blocks(tree):
        spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
        assert block.text in spoken
        assert ("holds the delivery back" in spoken) is (block.severity is Severity.BLOCKS)
