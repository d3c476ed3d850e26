"""The page of trade-offs and accepted risks by real clicks and keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.support.access import name_of, stops
from tests.support.failing_disk import FULL, FailingDisk, install
from tests.support.sample import load_sample
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.decisions import Decision, DecisionKind
from wa_desktop.domain.gaps import find_gaps, report_gaps
from wa_desktop.domain.workload import ImprovementStatus
from wa_desktop.review.commands import EditWorkload
from wa_desktop.review.decisions import RecordDecision, RemoveDecision
from wa_desktop.review.guide import GuideKind, Topic
from wa_desktop.review.plan import new_id
from wa_desktop.review.review import Review
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.decision_dialog import DecisionDialog
from wa_desktop.ui.dialogs.decision_examples import ExamplesDialog
from wa_desktop.ui.models.decisions import renewed
from wa_desktop.ui.models.rows import CellRole
from wa_desktop.ui.models.tradeoff_matrix import Side, SideRole
from wa_desktop.ui.pages.guide_page import GuidePage
from wa_desktop.ui.pages.tradeoffs_page import TradeOffsPage
from wa_desktop.ui.start import read_theme
from wa_desktop.ui.theme.tokens import apply_theme
from wa_desktop.ui.widgets.guide_parts import TopicLink
from wa_desktop.ui.widgets.label import Label
from wa_desktop.ui.widgets.pill import Pill

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Qt's offscreen platform says so of every popup it shows."""

ROOT = Path(__file__).resolve().parents[2]
HOSTILE = '=1+1 <img src="https://evil.example/x.png"> <b>bold</b> \0 \ud800'
TODAY = date(2027, 2, 15)
DAY = timedelta(days=1)
Kind = TypeVar("Kind", bound=QWidget)


class Calendar:
    """Noon of a day that a test can change."""

    def __init__(self) -> None:
        self.today = TODAY

    def __call__(self) -> datetime:
        return datetime(self.today.year, self.today.month, self.today.day, 12, tzinfo=UTC)


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> FailingDisk:
    return install(monkeypatch)


@pytest.fixture
def workspace(disk: FailingDisk, calendar: Calendar, tmp_path: Path) -> Iterator[Workspace]:
    """A workspace on a disk that can fail, at a time that stands still."""
    opened = Workspace.open(tmp_path / "Reviews.wadesk", ROOT / "lenses", clock=calendar)
    yield opened
    disk.work_again()
    opened.close()


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge) -> Iterator[TradeOffsPage]:
    workload = load_sample(bridge.workspace, ROOT / "resources", with_plan=False)
    made = TradeOffsPage(bridge)
    qtbot.addWidget(made)
    made.resize(1376, 800)
    assert bridge.open_review(workload.id)
    made.show()
    qtbot.waitExposed(made)
    yield made
    bridge.close_review()


@pytest.fixture
def filled(qtbot: QtBot, page: TradeOffsPage) -> TradeOffsPage:
    """With three decisions: one due, one expired acceptance of three gaps, one that holds."""
    review = review_of(page)
    gaps = find_gaps(review.snapshot, review.ratings, TODAY)[:3]
    for decision in (
        make("Canary releases", gains=("reliability",), pays=("costOptimization",), revisit_on=TODAY - DAY),
        make(
            "Live without a second factor",
            kind=DecisionKind.ACCEPTED_RISK,
            decided_on=TODAY - 31 * DAY,
            revisit_on=TODAY - DAY,
            practices=tuple(gap.practice for gap in gaps),
        ),
        make(
            "Own keys for client data",
            gains=("security",),
            pays=("costOptimization", "operationalExcellence"),
            decided_by="CFO",
            revisit_on=TODAY,
        ),
    ):
        assert page.bridge.perform(RecordDecision(decision))
    qtbot.waitUntil(lambda: len(keys(page)) == 3)
    return page


def make(title: str, kind: DecisionKind = DecisionKind.TRADE_OFF, **given: object) -> Decision:
    return replace(Decision(new_id(), 0, kind, title), **given)  # type: ignore[arg-type]


def review_of(page: TradeOffsPage) -> Review:
    assert page.bridge.review is not None
    return page.bridge.review


def decisions(page: TradeOffsPage) -> tuple[Decision, ...]:
    return review_of(page).snapshot.decisions


def titled(page: TradeOffsPage, title: str) -> Decision:
    return next(one for one in decisions(page) if one.title == title)


def keys(page: TradeOffsPage) -> list[object]:
    return [row.key for row in page.table.rows.rows]


def shown_titles(page: TradeOffsPage) -> list[str]:
    return [row.cells[1].text for row in page.table.rows.rows]


def panel_texts(page: TradeOffsPage) -> str:
    return "\n".join(label.text() for label in page.panel.findChildren(Label))


def panel_button(page: TradeOffsPage, text: str) -> QPushButton:
    found = [one for one in page.panel.findChildren(QPushButton) if one.text() == text and one.isVisible()]
    assert found, text
    return found[0]


def click(widget: QWidget) -> None:
    QtBot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())


def click_row(qtbot: QtBot, page: TradeOffsPage, key: object, *, double: bool = False) -> None:
    view = page.table
    index = view.rows.index(view.rows.row_of(key), 1)
    view.scrollTo(index)
    pos = view.visualRect(index).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=pos)
    if double:
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=pos)


def choose(qtbot: QtBot, box: QComboBox, text: str) -> None:
    """Choose an entry as people do from the keyboard."""
    box.setFocus()
    for key in (Qt.Key.Key_Home, *[Qt.Key.Key_Down] * box.count()):
        if box.currentText() == text:
            return
        qtbot.keyClick(box, key)
    assert box.currentText() == text


def dialog_of(page: TradeOffsPage, kind: type[Kind]) -> Kind:
    """The dialog that is open over the page."""
    (found,) = [one for one in page.findChildren(kind) if one.isVisible()]
    return found


def save(dialog: DecisionDialog) -> None:
    click(dialog.save_button)


def test_the_first_decision_from_the_invitation(qtbot: QtBot, page: TradeOffsPage) -> None:
    assert page.empty.isVisible()
    assert page.empty.text.count(".") == 2
    click(page.empty.button)
    dialog = dialog_of(page, DecisionDialog)
    qtbot.keyClicks(dialog.form.title, "Canary releases")
    save(dialog)
    assert page.table.isVisible()
    assert not page.empty.isVisible()
    (kept,) = decisions(page)
    assert page.table.chosen == kept.id
    assert "Canary releases" in panel_texts(page)
    assert page.heading()[1].startswith(review_of(page).snapshot.workload.name)


def test_a_decision_from_an_example(qtbot: QtBot, page: TradeOffsPage) -> None:
    click(page.empty.example_button)
    examples = dialog_of(page, ExamplesDialog)
    sections = [row for row in examples.list.rows.rows if row.key is None]
    assert len(sections) == 6
    qtbot.keyClicks(examples.search, "encryption keys")
    assert [row.cells[0].text for row in examples.list.rows.rows] == [
        "Security",
        "Which encryption keys protect which data",
    ]
    shown = "\n".join(label.text() for label in examples.preview.findChildren(Label))
    assert "customer managed KMS keys" in shown
    assert "SEC08-BP01" in shown
    qtbot.keyClick(examples.search, Qt.Key.Key_Down)
    qtbot.keyClick(examples.list, Qt.Key.Key_Return)
    dialog = dialog_of(page, DecisionDialog)
    assert dialog.form.title.text() == "Which encryption keys protect which data"
    assert len(dialog.form.options.rows) == 3
    assert dialog.decision().decided_on == TODAY
    save(dialog)
    (kept,) = decisions(page)
    assert kept.gains == ("security",)
    assert kept.pays == ("costOptimization", "operationalExcellence")
    labels = [review_of(page).snapshot.question(one.ref).choice(one.choice).label for one in kept.practices]
    assert labels == ["SEC08-BP01", "SEC08-BP02", "SEC07-BP02"]


def test_no_example_matches_and_cancel_leaves_nothing(qtbot: QtBot, page: TradeOffsPage) -> None:
    click(page.example_button if page.example_button.isVisible() else page.empty.example_button)
    examples = dialog_of(page, ExamplesDialog)
    qtbot.keyClicks(examples.search, "no such words at all")
    assert "No example" in examples.nothing.text()
    assert not examples.use_button.isEnabled()
    click(examples.cancel_button)
    assert decisions(page) == ()


def test_the_table_says_what_is_due_and_what_has_expired(filled: TradeOffsPage) -> None:
    rows = filled.table.rows.rows
    assert [row.cells[0].text for row in rows] == ["D-1", "D-2", "D-3"]
    assert [row.cells[1].detail for row in rows] == ["Trade-off", "Accepted risk", "Trade-off"]
    assert [row.cells[4].detail for row in rows] == ["due", "expired", ""]
    assert (rows[0].cells[2].text, rows[0].cells[2].detail) == ("+ REL", "− COST")
    assert rows[1].cells[2].text == "–"
    assert rows[2].cells[2].tooltip == "Gain: Security\nPay: Cost optimization, Operational excellence"
    assert filled.due_pill.text.startswith("2")
    assert not filled.due_pill.isHidden()


def test_search_and_filters(qtbot: QtBot, filled: TradeOffsPage) -> None:
    qtbot.keyClicks(filled.search, "CFO keys")
    assert shown_titles(filled) == ["Own keys for client data"]
    click(filled.clear_button)
    assert len(keys(filled)) == 3
    choose(qtbot, filled.kind_box, "Accepted risk")
    assert shown_titles(filled) == ["Live without a second factor"]
    choose(qtbot, filled.kind_box, "All kinds")
    choose(qtbot, filled.due_box, "Due or expired")
    assert shown_titles(filled) == ["Canary releases", "Live without a second factor"]
    assert "2 of 3" in filled.shown.text()
    qtbot.keyClicks(filled.search, "nothing like it")
    assert keys(filled) == []
    assert filled.shown.text() == "No decision matches the filters."
    assert "Choose a decision" in panel_texts(filled)


def test_words_of_pillars_and_practices_are_found_too(qtbot: QtBot, filled: TradeOffsPage) -> None:
    qtbot.keyClicks(filled.search, "reliability")
    assert shown_titles(filled) == ["Canary releases"]
    filled.search.clear()
    accepted = titled(filled, "Live without a second factor")
    place = accepted.practices[0]
    label = review_of(filled).snapshot.question(place.ref).choice(place.choice).label
    qtbot.keyClicks(filled.search, label.lower())
    assert shown_titles(filled) == [accepted.title]


def test_the_panel_tells_all_and_leads_to_the_questions(qtbot: QtBot, filled: TradeOffsPage) -> None:
    decision = titled(filled, "Live without a second factor")
    click_row(qtbot, filled, decision.id)
    assert "D-2 · Accepted risk" in panel_texts(filled)
    assert any("Expired" in pill.text for pill in filled.panel.findChildren(Pill))
    links = filled.panel.findChildren(TopicLink)
    assert len(links) == 3
    with qtbot.waitSignal(filled.go_requested) as asked:
        click(links[1])
    assert asked.args == ["review", decision.practices[1].ref]
    assert isinstance(asked.args[1], QuestionRef)


def test_gains_and_pays_are_chips_with_signs(qtbot: QtBot, filled: TradeOffsPage) -> None:
    click_row(qtbot, filled, titled(filled, "Own keys for client data").id)
    assert [pill.text for pill in filled.panel.findChildren(Pill)] == [
        "+ Security",
        "− Cost optimization",
        "− Operational excellence",
    ]


def test_enter_and_a_double_click_edit(qtbot: QtBot, filled: TradeOffsPage) -> None:
    decision = titled(filled, "Canary releases")
    click_row(qtbot, filled, decision.id)
    qtbot.keyClick(filled.table, Qt.Key.Key_Return)
    dialog = dialog_of(filled, DecisionDialog)
    assert dialog.windowTitle() == "Decision D-1"
    qtbot.keyClicks(dialog.form.title, "Canaries")  # what was selected is replaced
    save(dialog)
    assert decisions(filled)[0].title == "Canaries"
    assert shown_titles(filled)[0] == "Canaries"
    click_row(qtbot, filled, decision.id, double=True)
    dialog_of(filled, DecisionDialog).reject()


def test_delete_removes_and_undo_brings_back(qtbot: QtBot, filled: TradeOffsPage) -> None:
    review = review_of(filled)
    before = decisions(filled)
    click_row(qtbot, filled, before[1].id)
    with qtbot.waitSignal(filled.said) as said:
        qtbot.keyClick(filled.table, Qt.Key.Key_Delete)
    assert "D-2" in said.args[0]
    qtbot.waitUntil(lambda: len(keys(filled)) == 2)
    assert filled.table.chosen in keys(filled)
    review.undo()
    qtbot.waitUntil(lambda: len(keys(filled)) == 3)
    assert decisions(filled) == before


def test_delete_in_the_search_field_removes_nothing(qtbot: QtBot, filled: TradeOffsPage) -> None:
    filled.search.setFocus()
    qtbot.keyClick(filled.search, Qt.Key.Key_Delete)
    assert len(decisions(filled)) == 3


def test_the_last_one_removed_leads_back_to_the_invitation(qtbot: QtBot, filled: TradeOffsPage) -> None:
    for _ in range(3):
        click(panel_button(filled, "Remove"))
        qtbot.wait(20)
    qtbot.waitUntil(filled.empty.isVisible)


def test_an_expired_acceptance_is_a_gap_again_until_it_is_renewed(
    qtbot: QtBot, filled: TradeOffsPage
) -> None:
    review = review_of(filled)
    old = titled(filled, "Live without a second factor")
    gaps = len(find_gaps(review.snapshot, review.ratings, TODAY))
    click_row(qtbot, filled, old.id)
    click(panel_button(filled, "Renew"))
    dialog = dialog_of(filled, DecisionDialog)
    assert dialog.form.revisit_on.day == TODAY + 30 * DAY
    save(dialog)
    kept = titled(filled, old.title)
    assert (kept.id, kept.label) == (old.id, "D-2")
    assert (kept.decided_on, kept.revisit_on) == (TODAY, TODAY + 30 * DAY)
    report = report_gaps(review.snapshot, review.ratings, TODAY)
    assert (len(report.gaps), len(report.accepted)) == (gaps - 3, 3)
    assert filled.due_pill.text.startswith("1")
    with pytest.raises(AssertionError, match="Renew"):
        panel_button(filled, "Renew")
    review.undo()
    assert len(find_gaps(review.snapshot, review.ratings, TODAY)) == gaps


def test_a_renewed_acceptance_lasts_as_long_as_before_or_three_months() -> None:
    old = make("x", decided_on=TODAY - 10 * DAY, revisit_on=TODAY - 3 * DAY)
    assert renewed(old, TODAY).revisit_on == TODAY + 7 * DAY
    for vague in (replace(old, decided_on=None), replace(old, decided_on=old.revisit_on)):
        assert renewed(vague, TODAY).revisit_on == TODAY + 90 * DAY


def test_a_day_that_passes_shows_when_the_page_is_seen_again(
    filled: TradeOffsPage, calendar: Calendar
) -> None:
    filled.hide()
    calendar.today = TODAY + DAY
    filled.show()
    assert [row.cells[4].detail for row in filled.table.rows.rows] == ["due", "expired", "due"]
    assert filled.due_pill.text.startswith("3")


def test_the_matrix_has_a_sign_for_every_gain_and_price(filled: TradeOffsPage) -> None:
    matrix = filled.matrix.matrix
    names = [str(matrix.headerData(row, Qt.Orientation.Vertical)) for row in range(matrix.rowCount())]
    assert names[1] == "Security  +1 −0"
    assert names[4] == "Cost optimization  +0 −2"
    sides = [[matrix.index(row, column).data(SideRole) for column in range(3)] for row in range(6)]
    assert sides[1] == [Side.NEITHER, Side.NEITHER, Side.GAINS]
    assert sides[4] == [Side.PAYS, Side.NEITHER, Side.PAYS]
    spoken = matrix.index(4, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Cost optimization pays for D-1: Canary releases"
    assert matrix.index(1, 2).data() == "+"


def test_a_click_in_the_matrix_takes_its_decision_in_hand(qtbot: QtBot, filled: TradeOffsPage) -> None:
    choose(qtbot, filled.kind_box, "Accepted risk")
    view = filled.matrix
    pos = view.visualRect(view.matrix.index(4, 2)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=pos)
    assert filled.table.chosen == titled(filled, "Own keys for client data").id
    assert filled.kind_box.currentText() == "All kinds"
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert filled.table.chosen == titled(filled, "Live without a second factor").id
    click_row(qtbot, filled, titled(filled, "Canary releases").id)
    assert view.chosen_column == 0


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_matrix_can_be_read_without_colours(app: QApplication, filled: TradeOffsPage, theme: str) -> None:
    """A gain has an upright stroke where a price has none, whatever the colours."""
    apply_theme(app, read_theme(app, ROOT / "resources", theme))
    view = filled.matrix
    filled.table.choose(decisions(filled)[1].id)
    image = view.viewport().grab().toImage()

    def strokes(row: int, column: int) -> set[QPoint]:
        box = view.visualRect(view.matrix.index(row, column))
        middle = box.center()
        ground = image.pixelColor(middle + QPoint(6, 6)).lightness()
        return {
            way
            for way in (QPoint(0, -4), QPoint(4, 0))
            if abs(image.pixelColor(middle + way).lightness() - ground) > 40
        }

    assert strokes(1, 2) == {QPoint(0, -4), QPoint(4, 0)}
    assert strokes(4, 2) == {QPoint(4, 0)}
    assert strokes(1, 0) == set()


def test_the_status_follows_the_plan_until_it_is_set(qtbot: QtBot, page: TradeOffsPage) -> None:
    review = review_of(page)
    page.bridge.perform(
        EditWorkload(replace(review.snapshot.workload, improvement_status=ImprovementStatus.NOT_APPLICABLE))
    )
    qtbot.waitUntil(lambda: page.status.box.currentText() == "From the plan (not started)")
    host = page.status
    host.setParent(None)
    host.show()
    qtbot.addWidget(host)
    choose(qtbot, host.box, "Complete")
    assert review.snapshot.workload.improvement_status is ImprovementStatus.COMPLETE
    while review.snapshot.workload.improvement_status is not ImprovementStatus.NOT_APPLICABLE:
        review.undo()
    qtbot.waitUntil(lambda: host.box.currentText() == "From the plan (not started)")
    review.redo()
    qtbot.waitUntil(lambda: host.value is review.snapshot.workload.improvement_status)


def test_the_status_of_the_plan_changes_with_the_decisions(qtbot: QtBot, page: TradeOffsPage) -> None:
    review = review_of(page)
    workload = replace(review.snapshot.workload, improvement_status=ImprovementStatus.NOT_APPLICABLE)
    page.bridge.perform(EditWorkload(workload))
    gaps = find_gaps(review.snapshot, review.ratings, TODAY)
    practices = tuple(gap.practice for gap in gaps)
    accept = make("All of it", kind=DecisionKind.ACCEPTED_RISK, revisit_on=TODAY, practices=practices)
    page.bridge.perform(RecordDecision(accept))
    qtbot.waitUntil(lambda: page.status.box.currentText() == "From the plan (risk acknowledged)")
    page.bridge.perform(RemoveDecision(accept.id))
    qtbot.waitUntil(lambda: page.status.box.currentText() == "From the plan (not started)")


def test_a_failing_disk_leaves_decisions_and_status_as_they_were(
    qtbot: QtBot, filled: TradeOffsPage, disk: FailingDisk
) -> None:
    said: list[object] = []
    filled.bridge.failed.connect(said.append)
    before, status = decisions(filled), filled.status.value
    click_row(qtbot, filled, before[0].id)
    disk.refuse_write(0, FULL)
    qtbot.keyClick(filled.table, Qt.Key.Key_Delete)
    qtbot.wait(20)
    assert decisions(filled) == before
    assert len(keys(filled)) == 3
    assert filled.table.chosen == before[0].id
    assert len(said) == 1
    box = filled.status.box
    disk.refuse_write(0, FULL)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert len(said) == 2
    assert filled.status.value is status
    assert review_of(filled).snapshot.workload.improvement_status is status
    disk.work_again()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert review_of(filled).snapshot.workload.improvement_status is filled.status.value is not status


def test_hostile_text_is_shown_as_it_is(qtbot: QtBot, page: TradeOffsPage) -> None:
    text = HOSTILE.replace("\ud800", "\ufffd")
    decision = make(
        HOSTILE,
        context=HOSTILE,
        options=("x" * 10_000, HOSTILE),
        gains=("<b>no pillar</b>",),
        decision="y" * 10_000,
        decided_by=HOSTILE,
    )
    assert page.bridge.perform(RecordDecision(decision))
    qtbot.waitUntil(lambda: len(keys(page)) == 1)
    qtbot.wait(20)
    assert page.table.rows.index(0, 1).data(CellRole).text == " ".join(text.split())
    assert page.panel.widget().width() <= page.panel.viewport().width()
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in page.panel.findChildren(Label))
    assert any(pill.text == "+ <b>no pillar</b>" for pill in page.panel.findChildren(Pill))
    assert page.matrix.matrix.rowCount() == 7
    page.grab()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert dialog_of(page, DecisionDialog).decision().title == " ".join(text.split())


def test_a_thousand_decisions_are_shown_quickly(qtbot: QtBot, page: TradeOffsPage) -> None:
    snapshot = review_of(page).snapshot
    many = tuple(
        replace(make(f"Number {number}", gains=("security",)), number=number) for number in range(1, 1001)
    )
    review_of(page).snapshot = replace(snapshot, decisions=many)
    page._stale = True
    page._refresh()
    assert len(keys(page)) == 1000
    qtbot.keyClicks(page.search, "number 77")
    assert len(keys(page)) == 19
    page.grab()


def test_a_decision_of_the_guide_is_adopted(qtbot: QtBot, bridge: Bridge, page: TradeOffsPage) -> None:
    guide = GuidePage(bridge, ROOT / "lenses")
    qtbot.addWidget(guide)
    guide.decision_adopted.connect(page.adopt)
    guide.resize(1100, 700)
    guide.show()
    qtbot.waitUntil(lambda: guide.is_ready, timeout=20_000)
    guide.show_topic(Topic(GuideKind.DECISION, "wellarchitected", "sec-d1"))

    def adopt() -> list[QPushButton]:
        buttons = guide.article.findChildren(QPushButton)
        return [one for one in buttons if one.text().startswith("Adopt")]

    (button,) = adopt()
    click(button)
    dialog = dialog_of(page, DecisionDialog)
    assert dialog.decision().gains == ("security",)
    assert len(dialog.decision().practices) == 3
    save(dialog)
    assert [one.label for one in decisions(page)] == ["D-1"]
    bridge.close_review()
    qtbot.wait(20)
    assert adopt() == []


def test_a_read_only_review_offers_no_change(page: TradeOffsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(review_of(page)), "read_only", property(lambda _review: True))
    page._stale = True
    page._refresh()
    for button in (page.new_button, page.example_button, page.empty.button, page.status.box):
        assert not button.isEnabled()


def test_a_closed_review_leaves_nothing_behind(filled: TradeOffsPage) -> None:
    filled.bridge.close_review()
    assert keys(filled) == []
    assert filled.matrix.matrix.columnCount() == 0
    assert filled.heading() == ("Trade-offs", "")
    assert "Choose a decision" in panel_texts(filled)


def test_everything_can_be_reached_and_has_a_name(filled: TradeOffsPage) -> None:
    found = [*stops(filled), filled.status.box, filled.new_button, filled.example_button]
    assert filled.matrix in found
    assert [widget for widget in found if not name_of(widget)] == []


def test_a_narrow_page_keeps_the_table_and_folds_the_panel(qtbot: QtBot, filled: TradeOffsPage) -> None:
    filled.resize(700, 560)
    qtbot.wait(20)
    assert filled.table.isVisible()
    assert not filled.panel.isVisible()
    filled.toggle_panel()
    assert filled.panel.isVisible()
