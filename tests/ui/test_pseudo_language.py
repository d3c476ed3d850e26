"""Every view in the pseudo-language: no string that missed the translation, and no text that is cut."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.support.sample import load_sample
from tests.ui.pseudo import CLOSE, OPEN, PseudoTranslator
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.workload import INDUSTRY_TYPES
from wa_desktop.review.decision_templates import templates_of
from wa_desktop.review.guide import GuideKind, Topic, read_guides
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.crash import CrashDialog
from wa_desktop.ui.dialogs.about_dialog import AboutDialog
from wa_desktop.ui.dialogs.accept_dialog import AcceptDialog
from wa_desktop.ui.dialogs.action_dialog import ActionDialog
from wa_desktop.ui.dialogs.copy_answers_dialog import CopyAnswersDialog
from wa_desktop.ui.dialogs.decision_dialog import DecisionDialog
from wa_desktop.ui.dialogs.decision_examples import ExamplesDialog
from wa_desktop.ui.dialogs.evidence_dialog import EvidenceDialog
from wa_desktop.ui.dialogs.finish_dialog import FinishDialog
from wa_desktop.ui.dialogs.keys_dialog import KeysDialog
from wa_desktop.ui.dialogs.milestone_dialog import MilestoneDialog
from wa_desktop.ui.dialogs.workload_dialog import WorkloadDialog
from wa_desktop.ui.main_window import MainWindow
from wa_desktop.ui.models.guide import HitRole
from wa_desktop.ui.pages.plan_page import TABS
from wa_desktop.ui.plan.effort_days_dialog import EffortDaysDialog
from wa_desktop.ui.plan.question_sets_dialog import QuestionSetsDialog
from wa_desktop.ui.plan.sheet import PlanSheet
from wa_desktop.ui.plan.trial_dialog import TrialDialog

ROOT = Path(__file__).resolve().parents[2]

VALUES = re.compile(r"[\W\d_]*")
"""Numbers, dates and marks need no translation."""
PROPER = {"y", "n", "u", "a", "h", "m", "enter", "ctrl", "f1", "f", "k", "wa desktop", "pdf", "aws"}


@pytest.fixture
def window(qtbot: QtBot, app: QApplication, tmp_path: Path) -> Iterator[tuple[MainWindow, PseudoTranslator]]:
    translator = PseudoTranslator()
    app.installTranslator(translator)
    workspace = Workspace.open(tmp_path / "Reviews.wadesk", ROOT / "lenses")
    bridge = Bridge(workspace)
    made = MainWindow(bridge, Workspace.open, ROOT / "resources")
    qtbot.addWidget(made)
    made.show()
    yield made, translator
    made.close()
    app.removeTranslator(translator)
    workspace.close()


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _strings(key)
            yield from _strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item)


def data_texts(window: MainWindow) -> str:
    """Everything people or lenses wrote: it is shown as it is."""
    texts: list[str] = [*INDUSTRY_TYPES, str(window.bridge.workspace.path)]
    for path in [*(ROOT / "lenses").rglob("*.json"), *(ROOT / "resources" / "sample").glob("*.json")]:
        texts += _strings(json.loads(path.read_text(encoding="utf-8")))
    for version in window.bridge.workspace.lens_versions():
        texts += [version.alias, version.name, version.version, version.digest]
    return "\n".join(texts)


def plain_part(text: str) -> str:
    """What is left of a text outside the brackets of the pseudo-language."""
    while True:
        shorter = re.sub(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", " ", text)
        if shorter == text:
            return text
        text = shorter


LABEL = re.compile(r"^([A-Z]+\d\d-BP\d\d|[A-Z]+ \d+|[AD]-\d+) ")
"""A question, a practice or an action is often named by its label and its title, both of them data."""


def is_covered(text: str, data: str) -> bool:
    rest = plain_part(html.unescape(re.sub(r"<[^>]*>", "", text))).strip()
    rest = LABEL.sub("", rest)
    if VALUES.fullmatch(rest) or rest in data:
        return True
    pieces = [piece.strip(" ,.:;()[]“”") for piece in re.split(r"·|\n|\u00a0| – |, |: | \+ | \(|↗|→", rest)]
    return all(
        VALUES.fullmatch(piece) or piece in data or piece.casefold() in PROPER or _is_code(piece)
        for piece in pieces
    )


def _is_code(text: str) -> bool:
    """Dates by locale, file names, Region codes, hexadecimal digests, addresses, keys."""
    return bool(
        re.fullmatch(
            r"\d{1,2} \w{3,4}( \d{4})?( \d\d:\d\d)?|[AD]-\d+|[a-z]{2}(-[a-z]+)+-\d.*|[0-9a-f]{6,}…?|https?://\S+|[\w .-]+\.(pdf|wadesk|json|txt)|(Ctrl|Alt|Shift|F\d+|Return|Enter|Del|\+|\w)+",
            text,
        )
    )


def texts_of(root: QWidget) -> Iterator[tuple[str, str]]:
    """Every text a person can see or hear below a widget, and where it is."""
    for widget in [root, *root.findChildren(QWidget)]:
        place = f"{type(widget).__name__}({widget.objectName()})"
        if not widget.isVisibleTo(root):
            continue
        yield f"{place} name", widget.accessibleName()
        yield f"{place} tooltip", widget.toolTip()
        elided = widget.accessibleName() and isinstance(widget, QLabel) and widget.text().endswith("…")
        if isinstance(widget, (QLabel, QAbstractButton)) and not elided:  # its name says the whole
            yield place, widget.text()
        if isinstance(widget, (QLineEdit, QPlainTextEdit)):
            yield f"{place} placeholder", widget.placeholderText()
        if isinstance(widget, QComboBox):
            for i in range(widget.count()):
                yield f"{place} item", widget.itemText(i)
        if isinstance(widget, QTabBar):
            for i in range(widget.count()):
                yield f"{place} tab", widget.tabText(i)
        if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView) and widget.model():
            yield from _model_texts(place, widget.model())
        if isinstance(widget, QDialog):
            yield f"{place} title", widget.windowTitle()


def _model_texts(place: str, model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(columns):
        header = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        if isinstance(header, str):
            yield f"{place} header", header
    for row in range(min(model.rowCount(QModelIndex()), 40)):
        for column in range(columns):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                text = model.index(row, column).data(role)
                if isinstance(text, str):
                    yield f"{place} row {row} column {column}", text


def cut_texts(root: QWidget) -> Iterator[str]:
    """Labels and buttons with less room than their text needs; those that elide say the whole in a tooltip or name."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or not widget.width():
            continue
        if isinstance(widget, QLabel) and widget.text():
            if widget.accessibleName() and "…" in widget.text():
                continue
            if widget.wordWrap():
                if widget.heightForWidth(widget.width()) > widget.height() + 1:
                    yield f"{type(widget).__name__}: {widget.text()[:60]}"
            elif widget.sizeHint().width() > widget.width() + 1:
                yield f"{type(widget).__name__}: {widget.text()[:60]}"
        elif (
            isinstance(widget, QAbstractButton)
            and widget.text()
            and type(widget).__name__ not in {"RailButton", "LinkButton", "TopicLink"}
        ) and widget.sizeHint().width() > widget.width() + 1:
            yield f"{type(widget).__name__}: {widget.text()[:60]}"


def check(root: QWidget, data: str, view: str) -> None:
    plain = [f"{place}: {text!r}" for place, text in texts_of(root) if text and not is_covered(text, data)]
    assert not plain, f"{view}: plain strings\n" + "\n".join(sorted(set(plain)))
    cut = sorted(set(cut_texts(root)))
    assert not cut, f"{view}: cut texts\n" + "\n".join(cut)


def check_guide(main: MainWindow, data: str, qtbot: QtBot) -> None:
    """One article of each kind."""
    page = main.guide_page
    main.go("guide")
    qtbot.waitUntil(lambda: page.is_ready)
    topics = {GuideKind.CATALOGUE: Topic(GuideKind.CATALOGUE, "wellarchitected")}
    for word in ("a", "the", "aws", "security", "principle", "review"):
        page.nav.search.setText(word)
        for row in range(page.nav.hits.rowCount()):
            topic = page.nav.hits.index(row).data(HitRole).topic
            topics.setdefault(topic.kind, topic)
    check(page.nav, data, "guide: search")
    page.nav.search.clear()
    assert len(topics) >= 6
    for kind, topic in topics.items():
        page.show_topic(topic)
        qtbot.wait(50)
        check(main, data, f"guide: {kind}")


def test_every_view_is_translated_and_nothing_is_cut(
    qtbot: QtBot, window: tuple[MainWindow, PseudoTranslator]
) -> None:
    main, translator = window
    qtbot.wait(50)
    check(main, data_texts(main), "welcome")
    workload = load_sample(main.bridge.workspace, ROOT / "resources")
    main.bridge.workspace_changed.emit()
    main.bridge.open_review(workload.id)
    data = data_texts(main)
    for name in main.pages:
        main.go(name)
        qtbot.wait(300)
        check(main, data, name)
    for tab in TABS:
        main.go("plan")
        main.plan_page.show_tab(tab)
        qtbot.wait(300)
        check(main, data, f"plan: {tab}")
    check_guide(main, data, qtbot)
    main.go("review", QuestionRef("wellarchitected", "identities"))
    main.review_page.view.facilitator.open()
    for row in main.review_page.view.rows[:2]:
        qtbot.keyClick(row, Qt.Key.Key_A)
    qtbot.wait(400)
    check(main, data, "review with N/A")
    contexts = {context for context, _ in translator.asked}
    assert {"Words", "Actions", "ReviewPage", "MainWindow"} <= contexts


def test_every_dialog_is_translated_and_nothing_is_cut(
    qtbot: QtBot, window: tuple[MainWindow, PseudoTranslator]
) -> None:
    main, _ = window
    workload = load_sample(main.bridge.workspace, ROOT / "resources")
    main.bridge.open_review(workload.id)
    data = data_texts(main)
    review = main.bridge.review
    assert review is not None
    ref = review.snapshot.refs[0]
    for dialog in (
        EvidenceDialog(main.bridge, ref, review.snapshot.question(ref).practices[0].id, main),
        CopyAnswersDialog(main.bridge, review, ref, main),
        WorkloadDialog(main.bridge, workload, main),
        WorkloadDialog(main.bridge, None, main),
        MilestoneDialog(main.bridge, main),
        KeysDialog(main.actions_by_id.rows(), main),
        AboutDialog(main),
        CrashDialog("report", "crash.txt", main),
    ):
        dialog.show()
        qtbot.wait(100)
        check(dialog, data + "\nreport\ncrash.txt", type(dialog).__name__)
        dialog.close()


def test_every_dialog_of_the_plan_is_translated_and_nothing_is_cut(
    qtbot: QtBot, window: tuple[MainWindow, PseudoTranslator]
) -> None:
    main, _ = window
    workload = load_sample(main.bridge.workspace, ROOT / "resources")
    main.bridge.open_review(workload.id)
    data = data_texts(main)
    review = main.bridge.review
    assert review is not None
    requests = main.plan_page.requests
    sheet = PlanSheet(review.snapshot, review.ratings, main.bridge.today())
    gaps = sheet.gaps.gaps[:2]
    action = next(action for action in review.snapshot.actions if action.is_live and action.practices)
    templates = templates_of(read_guides(ROOT / "lenses"), review.snapshot)
    for dialog in (
        ActionDialog(sheet, action, main),
        ActionDialog(sheet, None, main),
        FinishDialog(sheet, (action.id,), action.practices, main),
        AcceptDialog(sheet, gaps, sheet.today, main),
        DecisionDialog(review.snapshot, review.snapshot.decisions[0], sheet.today, main),
        DecisionDialog(review.snapshot, None, sheet.today, main),
        TrialDialog(sheet, [gap.practice for gap in gaps], requests, main),
        QuestionSetsDialog(sheet, gaps[0].ref, requests, main),
        EffortDaysDialog(requests, main),
        ExamplesDialog(templates, main),
    ):
        dialog.show()
        qtbot.wait(100)
        check(dialog, data, type(dialog).__name__)
        dialog.close()


def test_menus_are_translated(window: tuple[MainWindow, PseudoTranslator]) -> None:
    main, _ = window
    menu = main.menu()

    def walk(actions: list[QAction]) -> Iterator[str]:
        for action in actions:
            yield action.text()
            submenu = action.menu()
            if submenu is not None:
                yield from walk(submenu.actions())  # type: ignore[attr-defined] # PySide6 types it as QObject

    texts = [text for text in walk(menu.actions()) if text]
    assert len(texts) > 20
    assert all(OPEN in text for text in texts), texts
