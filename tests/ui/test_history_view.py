"""The history by mouse and keyboard: finding, reading, going to the place, one question's, and who signs."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.support.damage import damage
from tests.support.reviews import QUESTIONS, Clock, ref, say, start_review
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.changes import Changes, Kind, QuestionRef
from wa_desktop.domain.errors import message
from wa_desktop.domain.history import Happening, HistoryEntry, Subject, differences
from wa_desktop.review.review import Review
from wa_desktop.review.workspace import Workspace
from wa_desktop.system.settings import Settings, read_settings, write_settings
from wa_desktop.ui.actions import specs
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.author_dialog import AuthorDialog
from wa_desktop.ui.dialogs.check_dialog import CheckDialog
from wa_desktop.ui.dialogs.question_history_dialog import QuestionHistoryDialog
from wa_desktop.ui.main_window import MainWindow
from wa_desktop.ui.milestones.history_details import detail_parts
from wa_desktop.ui.milestones.history_view import HistoryView
from wa_desktop.ui.review_keys import specs as review_specs
from wa_desktop.ui.signing import Signing
from wa_desktop.ui.widgets.author_bar import AuthorBar
from wa_desktop.ui.widgets.side_panel import SidePanel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def review(bridge: Bridge) -> Review:
    """A review that Ada and Bo have changed, and a milestone."""
    workspace = bridge.workspace
    workspace._clock = Clock()
    workspace.author = "Ada"
    review = start_review(workspace)
    for key in QUESTIONS:
        say(review, key, "first")
    workspace.author = "Bo"
    say(review, "question_a", "second", PracticeAnswer.NO)
    review.save_milestone("First")
    assert bridge.open_review(review.snapshot.workload.id)
    assert bridge.review is review
    return review


@pytest.fixture
def view(qtbot: QtBot, bridge: Bridge, review: Review) -> HistoryView:
    made = HistoryView(bridge)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    made.show_review(review)
    qtbot.waitExposed(made)
    return made


def sentences(view: HistoryView) -> list[str]:
    rows = map(view.model.row, range(view.model.rowCount()))
    return [view.model.sentence(row) for row in rows if row.entry]


def texts(view: HistoryView) -> str:
    return "\n".join(label.text() for label in view.panel.findChildren(QLabel))


def test_the_newest_change_is_in_hand_with_before_and_after(view: HistoryView, qtbot: QtBot) -> None:
    assert sentences(view)[:2] == [
        "Bo saved the milestone “First”",
        "Bo answered “Practice second” of question_a “How is question_a done?”: not answered → No",
    ]
    view.list.setFocus()
    qtbot.keyClick(view.list, Qt.Key.Key_Down)
    assert "Bo answered “Practice second”" in texts(view)
    assert "not answered" in texts(view)


def test_what_came_as_a_whole_has_no_side_before(light_theme: None) -> None:
    made = Happening(
        "w",
        datetime(2026, 11, 30, 9, 14, tzinfo=UTC),
        "Ada",
        message("Add"),
        Subject.ACTION,
        title="Rotate keys",
        differences=differences({}, {"id": "a", "title": "Rotate keys", "due": "2026-12-01", "owner": ""}),
    )
    entry = HistoryEntry(1, made, "cd" * 32, "ab" * 32)
    words = [part.text() for part in detail_parts(entry, {}) if isinstance(part, QLabel)]
    assert "1 Dec 2026" in words
    assert not {"Before", "After", "nothing", "Id", "Owner"} & set(words)


def test_a_digest_wraps_at_any_text_size_and_a_check_takes_it(light_theme: None) -> None:
    made = Happening("w", datetime(2026, 11, 30, tzinfo=UTC), "", message("Edit"), Subject.WORKLOAD)
    entry = HistoryEntry(1, made, "0123456789abcdef" * 4, "ab" * 32)
    (digest,) = (
        part
        for part in detail_parts(entry, {})
        if isinstance(part, QLabel) and part.accessibleName() == entry.chain
    )
    assert digest.wordWrap()
    assert max(map(len, digest.text().split())) <= 8
    assert "".join(digest.text().split()) == entry.chain


def test_a_milestone_s_digest_has_room_beside_nothing(qtbot: QtBot, light_theme: None) -> None:
    digest = "d" * 64  # as wide as 64 digits can be
    made = Happening(
        "w",
        datetime(2026, 11, 30, tzinfo=UTC),
        "",
        message("save milestone {name}", name="First"),
        Subject.MILESTONE,
        item="1",
        title="First",
        differences=differences({}, {"digest": digest}),
    )
    panel = SidePanel("Details")
    qtbot.addWidget(panel)
    panel.show_parts(detail_parts(HistoryEntry(1, made, "cd" * 32, "ab" * 32), {}))
    panel.resize(panel.minimumWidth(), 700)
    panel.show()
    (label,) = (one for one in panel.findChildren(QLabel) if digest in one.accessibleName())
    widest = max(label.fontMetrics().horizontalAdvance(piece) for piece in label.text().split("\u200b"))
    assert label.text().replace("\u200b", "") == digest
    assert widest <= label.width()


def test_words_author_and_kinds_are_found(view: HistoryView, qtbot: QtBot) -> None:
    everything = len(sentences(view))
    qtbot.keyClicks(view.bar.search, "bo SECOND")
    qtbot.waitUntil(lambda: len(sentences(view)) == 1)
    qtbot.waitUntil(lambda: "looked through" in view.bar.found.text())
    qtbot.keyClick(view.bar.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(sentences(view)) == everything)
    qtbot.mouseClick(view.bar.chips.chips[Subject.MILESTONE], LEFT)
    assert sentences(view) == ["Bo saved the milestone “First”"]
    qtbot.mouseClick(view.bar.reset_button, LEFT)
    view.bar.author.setCurrentText("Ada")
    assert len(sentences(view)) == everything - 2
    assert all(sentence.startswith("Ada") for sentence in sentences(view))
    qtbot.mouseClick(view.bar.reset_button, LEFT)
    assert len(sentences(view)) == everything
    assert view.bar.reset_button.isHidden()


def test_nothing_found_says_so(view: HistoryView, qtbot: QtBot) -> None:
    qtbot.keyClicks(view.bar.search, "nothing like it")
    qtbot.waitUntil(lambda: view.stack.currentWidget() is view.empty)
    assert "Nothing found" in view.empty.text
    qtbot.mouseClick(view.bar.reset_button, LEFT)
    assert view.stack.currentWidget() is view.list


def test_enter_goes_to_where_it_happened(view: HistoryView, qtbot: QtBot) -> None:
    view.list.setFocus()
    with qtbot.waitSignal(view.place_requested) as place:
        qtbot.keyClick(view.list, Qt.Key.Key_Return)
    assert place.args == ["milestones", 1]
    qtbot.keyClick(view.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.question_requested) as question:
        qtbot.keyClick(view.list, Qt.Key.Key_Return)
    assert question.args == [ref("question_a")]


def test_what_changes_meanwhile_stands_above_and_the_entry_in_hand_stays(
    view: HistoryView, review: Review
) -> None:
    in_hand = view.list.in_hand
    say(review, "question_b", "third", PracticeAnswer.UNKNOWN)
    view.show_changes(review, Changes(frozenset({Kind.ANSWERS})))
    assert sentences(view)[0].startswith("Bo answered “Practice third” of question_b")
    assert view.list.in_hand == in_hand


def test_a_question_s_history_has_its_entries_alone(qtbot: QtBot, bridge: Bridge, review: Review) -> None:
    dialog = QuestionHistoryDialog(bridge, review, ref("question_a"))
    qtbot.addWidget(dialog)
    assert dialog.model.rowCount() == 1 + 2
    empty = QuestionHistoryDialog(bridge, start_review(bridge.workspace, "Other", name="Other"), QuestionRef("other", "question_a"))  # fmt: skip
    qtbot.addWidget(empty)
    assert empty.list.isHidden()
    assert not empty.empty.isHidden()


def test_no_two_actions_share_a_key_not_even_with_the_review_page() -> None:
    keys = [key for spec in specs() for key in spec.keys]
    own = [key for spec in review_specs() for key in spec.keys]
    assert len(keys) == len(set(keys))
    assert not set(keys) & set(own)
    assert "Ctrl+Shift+H" in keys


# Who signs


def test_nobody_is_asked_for_a_name_before_something_was_changed(
    qtbot: QtBot, bridge: Bridge, review: Review
) -> None:
    bridge.workspace.author = ""
    signing = Signing(bridge, asked=False)
    wanted: list[object] = []
    signing.wanted.connect(lambda: wanted.append(True))
    qtbot.wait(5)
    assert not wanted
    say(review, "question_d", "third")
    qtbot.waitUntil(lambda: bool(wanted))
    signing.choose("  Cleo \n Smith ")
    assert (bridge.workspace.author, signing.name) == ("Cleo Smith", "Cleo Smith")
    wanted.clear()
    say(review, "question_d", "second")
    qtbot.wait(20)
    assert not wanted
    bridge.workspace.author = ""
    bridge.workspace_changed.emit()
    assert bridge.workspace.author == "Cleo Smith"


@pytest.mark.parametrize("given", [{"name": "Ada"}, {"asked": True}])
def test_who_has_a_name_or_was_asked_is_left_alone(
    qtbot: QtBot, bridge: Bridge, review: Review, given: dict[str, object]
) -> None:
    bridge.workspace.author = str(given.get("name", ""))
    signing = Signing(bridge, asked=bool(given.get("asked", False)))
    signing.wanted.connect(lambda: pytest.fail("asked"))
    say(review, "question_d", "third")
    qtbot.wait(20)


def test_the_bar_takes_a_name_none_or_the_login_name(qtbot: QtBot) -> None:
    bar = AuthorBar("adal")
    qtbot.addWidget(bar)
    chosen: list[str] = []
    bar.name_chosen.connect(chosen.append)
    bar.show()
    assert not bar.use_button.isEnabled()
    qtbot.keyClicks(bar.field, "Ada")
    qtbot.mouseClick(bar.use_button, LEFT)
    assert bar.isHidden()
    bar.show()
    qtbot.mouseClick(bar.anonymous_button, LEFT)
    bar.show()
    qtbot.mouseClick(bar.login_button, LEFT)
    bar.show()
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert chosen == ["Ada", "", "adal"]
    assert AuthorBar("").login_button.isHidden()


def test_the_window_asks_quietly_once_and_shows_history_check_and_name(
    qtbot: QtBot, bridge: Bridge, review: Review, resources_dir: Path
) -> None:
    bridge.workspace.author = ""
    signing = Signing(bridge, asked=False)
    window = MainWindow(bridge, lambda path: pytest.fail(str(path)), resources_dir)
    qtbot.addWidget(window)
    window.show()
    window.go("review")
    bar = window.history_links.bar
    assert bar.isHidden()
    say(review, "question_c", "second")
    qtbot.waitUntil(bar.isVisible)
    assert not bar.isAncestorOf(QApplication.focusWidget() or window)
    qtbot.keyClicks(bar.field, "Ada")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert (bar.isHidden(), signing.name) == (True, "Ada")

    window.review_page.show_question(ref("question_a"))
    window.actions_by_id["question_history"].trigger()
    (dialog,) = window.findChildren(QuestionHistoryDialog)
    assert dialog.model.rowCount() == 3
    dialog.accept()

    window.actions_by_id["author"].trigger()
    (names,) = window.findChildren(AuthorDialog)
    assert names.field.text() == "Ada"
    names.field.setText("")
    qtbot.mouseClick(names.save_button, LEFT)
    assert bridge.workspace.author == ""

    window.actions_by_id["check_workspace"].trigger()
    (check,) = window.findChildren(CheckDialog)
    qtbot.waitUntil(lambda: check.finished_checking, timeout=20_000)
    assert "Nothing is wrong" in check.heading.text()
    check.copy_digest()
    assert QApplication.clipboard().text() == check.checking.chain
    check.reject()


def test_the_check_mends_letters_and_can_be_stopped(qtbot: QtBot, tmp_path: Path, app: QApplication) -> None:
    path = tmp_path / "Reviews.wadesk"
    workspace = Workspace.open(path, clock=Clock())
    say(start_review(workspace), "question_a", "first")
    workspace.close()
    damage(path, "UPDATE lens_standing SET risks = 'NNNN'")
    workspace = Workspace.open(path)
    bridge = Bridge(workspace, app)
    stopped = CheckDialog(bridge)
    stopped.reject()
    dialog = CheckDialog(bridge)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.finished_checking, timeout=20_000)
    assert dialog.mend_button.isVisible()
    assert any("stale" in label.text() for label in dialog.findChildren(QLabel))
    qtbot.mouseClick(dialog.mend_button, LEFT)
    assert dialog.mend_button.isHidden()
    assert "Nothing is wrong" in dialog.heading.text()
    checking = workspace.checking()
    checking.run()
    assert checking.is_sound
    workspace.close()
    bridge.deleteLater()


def test_the_name_is_kept_in_the_settings(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    write_settings(path, Settings(author="Ada “L”", author_asked=True))
    assert read_settings(path) == Settings(author="Ada “L”", author_asked=True)
    path.write_text('author = 3\nauthor_asked = "yes"\n', encoding="utf-8")
    assert read_settings(path) == Settings()
