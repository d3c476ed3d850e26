"""The projector: nothing private in its widget tree, all texts whole at every size, and driven by its own keys."""

from __future__ import annotations

import dataclasses
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from types import CellType
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.support.sample import load_sample
from tests.ui.pseudo import OPEN, PseudoTranslator
from wa_desktop.domain.answers import Lane, PracticeAnswer
from wa_desktop.domain.audience import AudienceView, Timing, audience_view
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.evidence import Evidence, EvidenceKind
from wa_desktop.domain.lens import Lens, Question
from wa_desktop.domain.pace import PaceState
from wa_desktop.domain.workload import Snapshot
from wa_desktop.domain.workshop import Attendee, Remark, RemarkKind, Stop, Workshop
from wa_desktop.review.annotations import NotePillar, NotePractice, NoteQuestion, SetEvidence, SetFlag
from wa_desktop.review.commands import AnswerPractice, EditWorkload, SetApplicability
from wa_desktop.review.review import Review
from wa_desktop.review.workshops import AddRemark, PlanWorkshop, SkipQuestion, WorkshopRun
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.projector.look import DESIGN
from wa_desktop.ui.projector.parts import Badge, Text
from wa_desktop.ui.projector.practice_list import first_shown
from wa_desktop.ui.projector.projector import Projector
from wa_desktop.ui.projector.screens import place_for
from wa_desktop.ui.projector.window import ProjectorWindow
from wa_desktop.ui.review_keys import ReviewKey
from wa_desktop.ui.theme.tokens import Theme, apply_theme

ROOT = Path(__file__).resolve().parents[2]
LENS = "wellarchitected"
SEC2, SEC3 = QuestionRef(LENS, "identities"), QuestionRef(LENS, "permissions")
SIZES = (QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160))
CANARY = "CANARY"
TIMING = Timing(18, datetime(2027, 2, 15, 12, 25, tzinfo=UTC), PaceState.ON_TIME)


@pytest.fixture
def desk(qtbot: QtBot) -> QWidget:
    """What the facilitator works in."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def projector(bridge: Bridge) -> Iterator[Projector]:
    assert bridge.open_review(load_sample(bridge.workspace, ROOT / "resources").id)
    made = Projector(bridge)
    yield made
    made.close()
    settle()
    made.deleteLater()


@pytest.fixture
def window(qtbot: QtBot, projector: Projector, desk: QWidget) -> ProjectorWindow:
    """The projector's window, on a question of the sample."""
    projector.open(desk)
    assert projector.window
    qtbot.waitExposed(projector.window)
    show(projector, SEC2, 1)
    return projector.window


def settle() -> None:
    for _ in range(4):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()


def page_of(window: ProjectorWindow) -> QWidget:
    """The page in view; mypy takes a property for settled once it was compared."""
    return window.sheet


def review_of(projector: Projector) -> Review:
    review = projector._bridge.review
    assert review
    return review


def lens_of(projector: Projector) -> Lens:
    return review_of(projector).snapshot.review(LENS).lens


def show(projector: Projector, ref: QuestionRef, number: int = 0) -> None:
    practices = review_of(projector).snapshot.question(ref).practices
    projector.show(ref, practices[number].id if practices else "")
    settle()


def put_theme_on(name: str) -> Theme:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme = Theme.read(ROOT / "resources" / "themes" / f"{name}.toml")
    apply_theme(app, theme)
    settle()
    return theme


# Everything a widget tree holds


def strings_of(root: QObject) -> set[str]:
    """Every string that can be reached from a window: Qt's properties, models, and Python's own attributes."""
    found: set[str] = set()
    seen: set[int] = set()
    left: list[object] = [root, *root.findChildren(QObject)]
    keep: list[object] = []
    while left:
        value = left.pop()
        if isinstance(value, str):
            found.add(value)
            continue
        if id(value) in seen or isinstance(value, type):
            continue
        seen.add(id(value))
        keep.append(value)  # so that no id is given twice
        left += _parts(value)
    return found


_TEXT_TYPES = {"QString", "QStringList", "QByteArray", "QUrl", "QVariant"}


def _parts(value: object) -> list[object]:
    """What a value is made of."""
    parts: list[object] = []
    if isinstance(value, Mapping):
        parts += [*value.keys(), *value.values()]
    elif isinstance(value, bytes):
        parts.append(value.decode("utf-8", "replace"))
    elif isinstance(value, (list, tuple, set, frozenset)):
        parts += value
    if isinstance(value, QObject):
        meta = value.metaObject()
        properties = [meta.property(i) for i in range(meta.propertyCount())]
        parts += [each.read(value) for each in properties if str(each.typeName()) in _TEXT_TYPES]
        parts += [value.property(bytes(name.data()).decode()) for name in value.dynamicPropertyNames()]
        parts += value.children()
    if isinstance(value, QAbstractItemModel):
        parts += _model_parts(value)
    if type(value).__module__.startswith(("wa_desktop", "tests")):
        parts += [vars(value)] if hasattr(value, "__dict__") else []
        parts += [
            getattr(value, name) for name in getattr(type(value), "__slots__", ()) if hasattr(value, name)
        ]
    parts += [getattr(value, name) for name in ("__self__", "__closure__") if hasattr(value, name)]
    parts += [value.cell_contents] if isinstance(value, CellType) else []
    return parts


def _model_parts(model: QAbstractItemModel) -> list[object]:
    roles = [*range(16), *range(256, 280)]
    return [
        model.index(row, column).data(role)
        for row in range(model.rowCount())
        for column in range(model.columnCount())
        for role in roles
    ]


def reached(root: QObject) -> set[str]:
    """The names of all types of ours that can be reached from a window."""
    found: set[str] = set()
    seen: set[int] = set()
    left: list[object] = [root, *root.findChildren(QObject)]
    keep: list[object] = []
    while left:
        value = left.pop()
        if id(value) in seen or isinstance(value, (type, str)):
            continue
        seen.add(id(value))
        keep.append(value)
        found.add(type(value).__name__)
        left += _parts(value)
    return found


def test_the_walk_finds_what_is_hidden_anywhere(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    child = QLabel("CANARY text", root)
    child.setToolTip("CANARY tip")
    child.setAccessibleDescription("CANARY description")
    child.setStatusTip("CANARY status")
    child.setWhatsThis("CANARY what")
    child.setProperty("mine", "CANARY property")
    child.hide()
    root.setWindowTitle("CANARY title")
    item = QStandardItem("CANARY item")
    item.setData("CANARY data", Qt.ItemDataRole.UserRole + 3)
    model = QStandardItemModel(root)
    model.appendRow(item)
    badge = Badge(root)
    badge._state = [{"deep": ("CANARY attribute",)}]  # type: ignore[assignment] # hidden on purpose
    found = {text for text in strings_of(root) if CANARY in text}
    words = ["text", "tip", "description", "status", "what", "property", "title", "item", "data", "attribute"]
    assert found >= {f"CANARY {word}" for word in words}


# Nothing private


def fill_with_canaries(bridge: Bridge, projector: Projector) -> None:
    """Write a canary into everything that people can write, beside the workload's name."""
    review = review_of(projector)
    workload = review.snapshot.workload
    other = dataclasses.replace(workload, name="CANARY other name", client="CANARY other client")
    bridge.workspace.create_workload(other, [bridge.workspace.find_lens(LENS).id])
    review.apply(
        EditWorkload(
            dataclasses.replace(
                workload,
                description="CANARY description",
                review_owner="CANARY owner",
                client="CANARY client",
                notes="CANARY notes",
                tags=(("CANARY", "CANARY tag"),),
                industry="CANARY industry",
                non_aws_regions=("CANARY cellar",),
            )
        )
    )
    for ref in (SEC2, SEC3):
        _annotate(review, ref)
    for lane in Lane:
        review.apply(NotePillar(LENS, "security", "CANARY pillar", lane))
        review.apply(NotePillar(LENS, "", "CANARY lens", lane))
    _hold_workshop(review)
    review.save_milestone("CANARY milestone", "CANARY milestone note")


def _annotate(review: Review, ref: QuestionRef) -> None:
    for lane in Lane:
        review.apply(NoteQuestion(ref, "CANARY question note", lane))
    review.apply(SetFlag(ref, "", True))
    evidence = Evidence(
        "a" * 32, EvidenceKind.LINK, "CANARY title", "https://canary.example/CANARY", said_by="CANARY person",
        given_on=date(2027, 1, 4),
    )  # fmt: skip
    review.apply(SetEvidence(ref, "", (evidence,)))
    for number, choice in enumerate(review.snapshot.question(ref).practices):
        for lane in Lane:
            review.apply(NotePractice(ref, choice.id, "CANARY practice note", lane))
        review.apply(SetFlag(ref, choice.id, True))
        review.apply(SetEvidence(ref, choice.id, (dataclasses.replace(evidence, id=f"{number + 1:032x}"),)))


def _hold_workshop(review: Review) -> None:
    key = "b" * 32
    people = (Attendee("CANARY attendee", "CANARY role"),)
    review.apply(PlanWorkshop(Workshop(key, 0, "CANARY workshop", people, (Stop(LENS, "security", 60),))))
    for number, kind in enumerate(RemarkKind):
        review.apply(AddRemark(key, Remark(f"{number:032x}", kind, "CANARY remark", SEC2, "CANARY who")))
    review.apply(SkipQuestion(key, SEC3, "CANARY skip"))


def private_texts(projector: Projector) -> set[str]:
    """What is no canary but not for the room either: the facilitator's talk, the steps, reasons in words."""
    texts = set()
    for question in lens_of(projector).questions:
        talk = question.talk
        texts |= {talk.opening, talk.good_answer, *talk.probes, *talk.red_flags}
        for choice in question.practices:
            texts |= set(choice.guidance.steps)
    return {text for text in texts if text}


def assert_nothing_private(window: ProjectorWindow, private: set[str], when: str) -> None:
    strings = strings_of(window)
    assert len(strings) > 50, when
    told = {text for text in strings if CANARY.casefold() in text.casefold()}
    assert not told, f"{when}: {told}"
    assert not strings & private, when
    assert not [text for text in strings if any(part in text for part in private)], when


def test_no_private_text_is_in_the_widget_tree(
    tmp_path: Path, projector: Projector, window: ProjectorWindow
) -> None:
    bridge = projector._bridge
    fill_with_canaries(bridge, projector)
    private = private_texts(projector) | {str(tmp_path), "Reviews.wadesk", bridge.workspace.path.stem}
    review = review_of(projector)
    run = WorkshopRun(review, "b" * 32, lambda: datetime(2027, 2, 15, 9, 0, tzinfo=UTC))
    run.start()
    projector.show_pace(run.pace)

    def steps() -> Iterator[str]:
        yield "at first"
        show(projector, SEC3, 2)
        yield "another question"
        window.toggle_good()
        yield "what good looks like"
        window.toggle_summary()
        yield "summary"
        window.toggle_summary()
        show(projector, SEC2, 1)
        review.apply(AnswerPractice(SEC2, review.snapshot.question(SEC2).practices[1].id, PracticeAnswer.YES))
        yield "answered"
        review.undo()
        yield "taken back"
        review.apply(SetApplicability(SEC2, False))
        yield "does not apply"
        for theme in ("dark", "contrast", "light"):
            put_theme_on(theme)
            yield theme
        window.toggle_theme()
        yield "colours of its own"
        projector.show(None)
        yield "waiting"

    for when in steps():
        settle()
        assert_nothing_private(window, private, when)


def test_the_window_holds_no_review(window: ProjectorWindow) -> None:
    names = reached(window)
    assert "AudienceView" in names
    assert "PracticeCard" in names
    assert not names & {
        "Review", "Snapshot", "Workload", "LensReview", "QuestionAnswer", "PracticeEntry", "Bridge", "Workspace",
        "Projector", "Lens", "Question", "Choice", "Talk", "Workshop", "Pace", "Milestone", "PosixPath", "WindowsPath",
    }  # fmt: skip


def test_another_workload_leaves_nothing_of_the_one_before(
    projector: Projector, window: ProjectorWindow
) -> None:
    bridge, review = projector._bridge, review_of(projector)
    window.toggle_summary()
    settle()
    before = review.snapshot.workload.name
    assert before in strings_of(window)
    other = dataclasses.replace(review.snapshot.workload, name="Something else")
    made = bridge.workspace.create_workload(other, [bridge.workspace.find_lens(LENS).id])
    assert bridge.open_review(made.id)
    settle()
    strings = strings_of(window)
    assert "Something else" in strings
    assert not [text for text in strings if before in text]
    assert window.sheet is window.waiting
    bridge.close_review()
    settle()
    assert not [text for text in strings_of(window) if "Something else" in text]


# What it shows


def texts_in(root: QWidget) -> list[str]:
    shown = [label.text() for label in root.findChildren(Text) if label.isVisibleTo(root) and label.text()]
    return shown + [badge.text for badge in root.findChildren(Badge) if badge.isVisibleTo(root)]


def test_the_question_its_practices_and_answers_in_words(
    projector: Projector, window: ProjectorWindow
) -> None:
    review = review_of(projector)
    question = review.snapshot.question(SEC2)
    shown = texts_in(window)
    for text in (question.title, *(choice.title for choice in question.practices)):
        assert text in shown
    assert {"Yes", "No", "Don’t know", "Open", "High", "High risk so far", "SEC 2"} <= set(shown)
    cards = window.question.list.cards
    assert [card.lit for card in cards] == [False, True, False, False, False, False]
    assert [card.held.isHidden() for card in cards] == [True, False, False, True, True, True]
    assert "This practice keeps the question at high risk." in shown
    assert "roles and federation, no long-lived keys" in shown
    show(projector, SEC3, 1)
    assert window.question.summary.text().startswith("SEC03-BP02 · ")


def test_an_answer_changes_its_pill_and_moves_nothing(projector: Projector, window: ProjectorWindow) -> None:
    review = review_of(projector)
    choices = review.snapshot.question(SEC2).practices
    sheet = window.question
    places = [widget.geometry() for widget in [sheet.list, *sheet.list.cards]]
    widgets = {id(widget): widget for widget in window.findChildren(QWidget)}
    risk = review.ratings[SEC2].risk
    for answer, word in ((PracticeAnswer.YES, "Yes"), (PracticeAnswer.UNKNOWN, "Don’t know"), (None, "Open")):
        review.apply(AnswerPractice(SEC2, choices[4].id, answer))
        settle()
        assert sheet.list.cards[4].badge.text == word
    review.apply(AnswerPractice(SEC2, choices[5].id, PracticeAnswer.NOT_APPLICABLE))
    settle()
    assert sheet.list.cards[5].badge.text == "N/A"
    assert [widget.geometry() for widget in [sheet.list, *sheet.list.cards]] == places
    assert {id(widget) for widget in window.findChildren(QWidget)} == set(widgets)
    assert review.ratings[SEC2].risk is risk


def test_the_radar_follows_the_answers(projector: Projector, window: ProjectorWindow) -> None:
    review = review_of(projector)
    radar = window.question.standing.radar
    before, picture = radar.accessibleName(), radar.grab().toImage()
    for choice in review.snapshot.question(SEC2).practices:
        review.apply(AnswerPractice(SEC2, choice.id, PracticeAnswer.YES))
    settle()
    assert radar.accessibleName() != before
    assert "Security" in before
    assert radar.grab().toImage() != picture


def test_the_clock_shows_only_while_a_workshop_runs(projector: Projector, window: ProjectorWindow) -> None:
    top = window.question.top
    assert top.pace.isHidden()
    assert top.minutes.isHidden()
    window.show_view(dataclasses.replace(window.view, timing=TIMING))
    assert top.minutes.text() == "Pillar 18 min left"
    assert top.pace.text().startswith("On pace: ends ")
    over = Timing(-2, None, PaceState.BEHIND)
    window.show_view(dataclasses.replace(window.view, timing=over))
    assert top.minutes.text() == "Pillar 2 min over"
    assert top.pace.isHidden()
    projector.show_pace(None)
    show(projector, SEC3)
    assert top.minutes.isHidden()


def test_before_the_first_question_the_room_waits(
    bridge: Bridge, projector: Projector, desk: QWidget
) -> None:
    projector.open(desk)
    window = projector.window
    assert window
    settle()
    assert window.sheet is window.waiting
    assert {"Order processing", "Waiting for the first question"} <= set(texts_in(window))
    bridge.close_review()
    settle()
    assert "Order processing" not in texts_in(window)
    assert "Waiting for the first question" in texts_in(window)


def test_the_summary_counts_every_pillar_and_the_next_question_ends_it(
    qtbot: QtBot, projector: Projector, window: ProjectorWindow
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_S)
    assert window.sheet is window.summary
    rows = [row for row in window.summary.rows if row.isVisible()]
    results = review_of(projector).pillar_results(LENS)
    assert [row.name.text() for row in rows] == [result.pillar.name for result in results]
    counts = [[badge.text for badge in row.badges.values()] for row in rows]
    assert counts == [[f"{result.counts.high} high", f"{result.counts.medium} medium"] for result in results]
    review = review_of(projector)
    review.apply(AnswerPractice(SEC2, review.snapshot.question(SEC2).practices[0].id, None))
    settle()
    assert window.sheet is window.summary
    show(projector, SEC3)
    assert page_of(window) is window.question
    qtbot.keyClick(window, Qt.Key.Key_S)
    qtbot.keyClick(window, Qt.Key.Key_S)
    assert page_of(window) is window.question


def test_what_good_looks_like_follows_the_practice_in_hand(
    qtbot: QtBot, projector: Projector, window: ProjectorWindow
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_G)
    for number in (1, 3):
        show(projector, SEC2, number)
        guidance = review_of(projector).snapshot.question(SEC2).practices[number].guidance
        assert window.sheet is window.good
        assert {guidance.why, *guidance.signs} <= set(texts_in(window))
    qtbot.keyClick(window, Qt.Key.Key_G)
    assert window.sheet is window.question


# Sizes


def cut(root: QWidget) -> Iterator[str]:
    """Texts and pills that have less room than they need, or stand outside what holds them."""
    for text in root.findChildren(Text):
        if not text.isVisibleTo(root) or not text.text():
            continue
        needed = text.heightForWidth(text.width()) if text.wordWrap() else text.sizeHint().height()
        wide = not text.wordWrap() and text.sizeHint().width() > text.width()
        longest = max(text.fontMetrics().horizontalAdvance(word) for word in text.text().split())
        if needed > text.height() or wide or longest > text.width() or "…" in text.text():
            yield f"text {text.text()[:50]!r}: {needed} of {text.height()}, {text.width()} wide"
    for badge in root.findChildren(Badge):
        size = badge.sizeHint()
        if badge.isVisibleTo(root) and (size.width() > badge.width() or size.height() > badge.height()):
            yield f"pill {badge.text!r}"
    for widget in root.findChildren(QWidget):
        if widget.isVisibleTo(root) and widget is not root:
            parent = widget.parentWidget()
            if parent and not parent.rect().contains(widget.geometry()):
                yield f"{type(widget).__name__} {widget.geometry()} outside {type(parent).__name__} {parent.rect()}"


def overlaps(parts: list[QWidget]) -> Iterator[str]:
    shown = [part for part in parts if part.isVisible() and not part.geometry().isEmpty()]
    for i, part in enumerate(shown):
        for other in shown[i + 1 :]:
            if part.geometry().intersects(other.geometry()):
                yield f"{type(part).__name__} {part.geometry()} over {type(other).__name__} {other.geometry()}"


def in_size(window: ProjectorWindow, size: QSize) -> None:
    window.showNormal()
    window.resize(size)
    settle()
    assert window.size() == size


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_every_question_of_the_framework_fits(
    projector: Projector, window: ProjectorWindow, size: QSize
) -> None:
    in_size(window, size)
    review, sheet = review_of(projector), window.question
    most = max(lens_of(projector).questions, key=lambda question: len(question.practices))
    assert len(most.practices) >= 10
    for question in lens_of(projector).questions:
        ref = QuestionRef(LENS, question.key)
        for choice in question.practices:
            answer = PracticeAnswer.UNKNOWN
            review.snapshot = _answered(review.snapshot, ref, choice.id, answer)
        show(projector, ref, len(question.practices) - 1)
        window.show_view(dataclasses.replace(window.view, timing=TIMING))
        assert window.sheet is sheet
        where = f"{question.label} at {size.width()}"
        assert list(cut(window)) == [], where
        parts = [
            sheet.top,
            sheet.title,
            sheet.description,
            sheet.list,
            sheet.summary,
            sheet.held,
            sheet.standing,
        ]
        assert list(overlaps(parts)) == [], where
        assert list(overlaps([*sheet.list.cards, sheet.list.above, sheet.list.below])) == [], where
        assert all(card.isVisible() for card in sheet.list.cards), where
        least = size.height() / 40
        assert all(card.title.font().pixelSize() >= round(least) for card in sheet.list.cards), where


def _answered(given: Snapshot, ref: QuestionRef, choice: str, answer: PracticeAnswer) -> Snapshot:
    return AnswerPractice(ref, choice, answer).apply(given)


@pytest.mark.parametrize(
    "size", [*SIZES, QSize(1024, 768), QSize(640, 400)], ids=lambda size: f"{size.width()}"
)
def test_all_pages_fit(projector: Projector, window: ProjectorWindow, size: QSize) -> None:
    in_size(window, size)
    projector._timing = TIMING
    for question in lens_of(projector).questions[::7]:
        show(projector, QuestionRef(LENS, question.key), 0)
        assert list(cut(window)) == [], question.label
        window.toggle_good()
        assert window.sheet is window.good
        assert list(cut(window)) == [], f"good {question.label}"
        window.toggle_summary()
        assert list(cut(window)) == [], "summary"
        window.toggle_summary()
    projector.show(None)
    settle()
    assert list(cut(window)) == [], "waiting"


def made_long(view: AudienceView, count: int) -> AudienceView:
    """The question with so many practices, as a custom lens may have."""
    question = view.question
    assert question
    practices = tuple(
        dataclasses.replace(
            question.practices[0],
            choice_id=f"p{i}",
            title=f"{i} A practice with rather a long title, as people write",
        )
        for i in range(count)
    )
    return dataclasses.replace(
        view, question=dataclasses.replace(question, title="Why? " * 30, practices=practices), in_hand="p0"
    )


def test_a_question_that_never_fits_follows_the_practice_in_hand(window: ProjectorWindow) -> None:
    in_size(window, SIZES[0])
    view = made_long(window.view, 30)
    shown_list = window.question.list
    for number in (0, 11, 29, 12, 0):
        window.show_view(dataclasses.replace(view, in_hand=f"p{number}"))
        card = shown_list.cards[number]
        assert card.isVisible()
        assert card.lit
        assert list(cut(window)) == []
        shown = [card for card in shown_list.cards if card.isVisible()]
        assert len(shown) > 3
        assert list(overlaps([*shown, shown_list.above, shown_list.below])) == []
    first = sum(card.isVisible() for card in shown_list.cards)
    assert shown_list.above.isHidden()
    assert shown_list.below.text() == f"{30 - first} more below"


def test_the_list_moves_no_further_than_needed() -> None:
    heights = [10] * 10
    assert first_shown(heights, 2, 34, in_hand=2, first=0) == 0
    assert first_shown(heights, 2, 34, in_hand=3, first=0) == 1
    assert first_shown(heights, 2, 34, in_hand=2, first=1) == 1
    assert first_shown(heights, 2, 34, in_hand=0, first=4) == 0
    assert first_shown([90, 10], 2, 34, in_hand=0, first=0) == 0


def test_type_grows_with_the_window_and_not_with_the_text_size(
    app: QApplication, window: ProjectorWindow
) -> None:
    sizes = []
    for size in SIZES:
        in_size(window, size)
        sizes.append(window.question.title.font().pixelSize())
    assert sizes == sorted(sizes)
    assert sizes[2] == pytest.approx(3 * sizes[0], abs=3)
    assert QSize(1440, 900) == DESIGN


def test_in_another_language_nothing_is_cut_and_all_is_translated(
    app: QApplication, projector: Projector, desk: QWidget
) -> None:
    translator = PseudoTranslator()
    app.installTranslator(translator)
    try:
        projector.open(desk)
        window = projector.window
        assert window
        in_size(window, SIZES[0])
        data = _data(projector)
        for page in ("waiting", "question", "good", "summary"):
            if page == "question":
                projector._timing = TIMING
                show(projector, SEC2, 1)
            elif page != "waiting":
                getattr(window, f"toggle_{page}")()
            plain = [text for text in texts_in(window) if OPEN not in text and text not in data]
            assert plain == [], page
            too_long = [one for one in cut(window) if "…" not in one]
            assert too_long == [], page
    finally:
        app.removeTranslator(translator)


def _data(projector: Projector) -> set[str]:
    """Texts of the lens and the workload, which are shown as they are."""
    lens, workload = lens_of(projector), review_of(projector).snapshot.workload
    data = {lens.name, workload.name, "✓"} | {pillar.name for pillar in lens.pillars}

    def of(question: Question) -> set[str]:
        texts = {question.title, question.description, question.label}
        for choice in question.practices:
            guidance = choice.guidance
            texts |= {choice.title, guidance.summary, f"{choice.label} · {guidance.summary}", guidance.why}
            texts |= set(guidance.signs)
        return texts

    for question in lens.questions:
        data |= of(question)
    return data


# Colours


def test_it_follows_the_desks_colours_until_it_has_its_own(qtbot: QtBot, window: ProjectorWindow) -> None:
    assert window.theme.name == "light"
    put_theme_on("dark")
    assert window.theme.name == "dark"
    colours = [label.palette().color(label.foregroundRole()).name().upper() for label in window.findChildren(Text)
               if label.isVisible()]  # fmt: skip
    dark = {colour.upper() for colour in put_theme_on("dark").colours().values()}
    assert set(colours) <= dark
    seen = []
    for _ in range(3):
        qtbot.keyClick(window, Qt.Key.Key_T)
        seen.append(window.theme.name)
    assert seen == ["contrast", "light", "dark"]
    put_theme_on("light")  # it was once around, so it follows again
    assert window.theme.name == "light"
    qtbot.keyClick(window, Qt.Key.Key_T)
    put_theme_on("contrast")
    assert window.theme.name == "dark"


def test_another_theme_leaves_texts_as_large_as_they_were(window: ProjectorWindow) -> None:
    window.toggle_summary()
    before = {id(text): text.font().pixelSize() for text in window.findChildren(Text) if text.isVisible()}
    for name in ("dark", "light", "light"):
        put_theme_on(name)
        after = {id(text): text.font().pixelSize() for text in window.findChildren(Text) if text.isVisible()}
        assert after == before


# Keys


def heard(projector: Projector) -> list[object]:
    said: list[object] = []
    projector.key_requested.connect(said.append)
    projector.digit_typed.connect(said.append)
    projector.action_requested.connect(said.append)
    return said


CTRL, SHIFT, PLAIN = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
FORWARDED: list[tuple[Qt.Key, Qt.KeyboardModifier, object]] = [
    (Qt.Key.Key_Y, PLAIN, ReviewKey.YES),
    (Qt.Key.Key_N, PLAIN, ReviewKey.NO),
    (Qt.Key.Key_U, PLAIN, ReviewKey.UNKNOWN),
    (Qt.Key.Key_A, PLAIN, ReviewKey.NOT_APPLICABLE),
    (Qt.Key.Key_Delete, PLAIN, ReviewKey.CLEAR),
    (Qt.Key.Key_3, PLAIN, 3),
    (Qt.Key.Key_Down, PLAIN, ReviewKey.DOWN),
    (Qt.Key.Key_Up, PLAIN, ReviewKey.UP),
    (Qt.Key.Key_PageDown, PLAIN, ReviewKey.NEXT_QUESTION),
    (Qt.Key.Key_PageUp, PLAIN, ReviewKey.PREVIOUS_QUESTION),
    (Qt.Key.Key_Return, CTRL, "next_open"),
    (Qt.Key.Key_Enter, CTRL, "next_open"),
    (Qt.Key.Key_Z, CTRL, "undo"),
    (Qt.Key.Key_Z, CTRL | SHIFT, "redo"),
]


def test_keys_that_drive_the_review_are_handed_on(
    qtbot: QtBot, projector: Projector, window: ProjectorWindow
) -> None:
    said = heard(projector)
    for key, modifiers, _ in FORWARDED:
        qtbot.keyClick(window, key, modifiers)
    assert said == [expected for _, _, expected in FORWARDED]


def test_keys_that_open_a_field_or_change_what_is_not_seen_are_kept_back(
    qtbot: QtBot, projector: Projector, window: ProjectorWindow
) -> None:
    said = heard(projector)
    for key in "MREFPD":
        qtbot.keyClick(window, getattr(Qt.Key, f"Key_{key}"))
        qtbot.keyClick(window, getattr(Qt.Key, f"Key_{key}"), SHIFT)
    for key in "YNUA":
        qtbot.keyClick(window, getattr(Qt.Key, f"Key_{key}"), SHIFT)
    window.toggle_summary()
    for unseen in (Qt.Key.Key_Y, Qt.Key.Key_3, Qt.Key.Key_Delete):
        qtbot.keyClick(window, unseen)
    assert said == []
    qtbot.keyClick(window, Qt.Key.Key_PageDown)
    assert said == [ReviewKey.NEXT_QUESTION]


def test_a_key_that_is_held_down_answers_once(projector: Projector, window: ProjectorWindow) -> None:
    said = heard(projector)
    for key, text in ((Qt.Key.Key_Y, "y"), (Qt.Key.Key_Down, ""), (Qt.Key.Key_S, "s")):
        for repeat in (False, True, True):
            QApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyPress, key, PLAIN, text, repeat))
    assert said == [ReviewKey.YES, ReviewKey.DOWN, ReviewKey.DOWN, ReviewKey.DOWN]
    assert window.sheet is window.summary


# Windows and screens


def test_full_screen_and_back(qtbot: QtBot, projector: Projector, window: ProjectorWindow) -> None:
    assert not window.isFullScreen()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert projector.window is window
    opened: list[bool] = []
    projector.opened.connect(opened.append)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    settle()
    assert projector.window is None
    assert opened == [False]


def test_nothing_is_computed_while_it_is_closed(
    monkeypatch: pytest.MonkeyPatch, projector: Projector, desk: QWidget
) -> None:
    calls: list[object] = []

    def counted(*args: Any, **more: Any) -> AudienceView:
        calls.append(args)
        return audience_view(*args, **more)

    monkeypatch.setattr("wa_desktop.ui.projector.projector.audience_view", counted)
    review = review_of(projector)
    show(projector, SEC2, 1)
    review.apply(AnswerPractice(SEC2, review.snapshot.question(SEC2).practices[4].id, PracticeAnswer.YES))
    settle()
    assert calls == []
    projector.open(desk)
    assert len(calls) == 1
    assert projector.window
    assert projector.window.view.in_hand == review.snapshot.question(SEC2).practices[1].id
    projector.close()
    show(projector, SEC3)
    assert len(calls) == 1
    projector.open(desk)
    assert projector.window.view.question
    assert projector.window.view.question.ref == SEC3


def test_many_changes_are_shown_once(
    monkeypatch: pytest.MonkeyPatch, projector: Projector, window: ProjectorWindow
) -> None:
    shown: list[object] = []
    monkeypatch.setattr(window, "show_view", shown.append)
    review = review_of(projector)
    for choice in review.snapshot.question(SEC2).practices:
        review.apply(AnswerPractice(SEC2, choice.id, PracticeAnswer.YES))
    projector.show(SEC3)
    settle()
    assert len(shown) == 1


class FakeScreen:
    def __init__(self, x: int, width: int = 1000) -> None:
        self._box = QRect(QPoint(x, 0), QSize(width, 700))

    def geometry(self) -> QRect:
        return self._box


def test_the_place_is_a_screen_of_its_own_where_there_is_one() -> None:
    desk, wall, third = FakeScreen(0), FakeScreen(1000), FakeScreen(2000)
    alone = place_for([desk], desk)
    assert (alone.screen, alone.full) == (desk, False)
    for screens in ([desk, wall], [wall, desk], [desk, wall, third]):
        found = place_for(screens, desk)
        assert (found.screen, found.full) == (wall, True)
    chosen = place_for([desk, wall, third], desk, third)
    assert (chosen.screen, chosen.full) == (third, True)
    here = place_for([desk, wall], desk, desk)
    assert (here.screen, here.full) == (desk, False)
    gone = place_for([desk, wall], desk, third)
    assert gone.screen is wall


def test_a_mirror_of_the_desk_is_no_second_screen() -> None:
    desk, mirror = FakeScreen(0), FakeScreen(0, 800)
    assert not place_for([desk, mirror], desk).full


def test_a_screen_that_goes_takes_the_window_back_to_the_desk(
    qtbot: QtBot, projector: Projector, window: ProjectorWindow
) -> None:
    window.showFullScreen()
    projector._on_screen_removed(window.screen())
    qtbot.waitUntil(lambda: not window.isFullScreen())
    assert window.isVisible()
    assert projector.window is window
    window.showFullScreen()  # on the one screen, because somebody wanted it so
    projector._on_screen_added(window.screen())
    settle()
    assert window.isFullScreen()


TWO_SCREENS = """
import sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from wa_desktop.system.paths import lenses_dir, resources_dir
from wa_desktop.review.workspace import Workspace
from wa_desktop.review.sample import load_sample
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.start import start_application
from wa_desktop.ui.projector.projector import Projector
app = start_application(resources_dir(), "light")
workspace = Workspace.open(Path(sys.argv[1]), lenses_dir())
bridge = Bridge(workspace)
bridge.open_review(load_sample(workspace, resources_dir()).id)
desk = QWidget()
desk.show()
desk.activateWindow()
app.processEvents()
projector = Projector(bridge)
projector.show(QuestionRef("wellarchitected", "identities"))
projector.open(desk)
window = projector.window
for _ in range(5):
    app.processEvents()
window.grab()
print(window.screen().name(), window.isFullScreen(), window.size().toTuple(), desk.screen().name())
window.put(type("P", (), {"screen": desk.screen(), "full": False})())
for _ in range(5):
    app.processEvents()
print(window.screen().name(), window.isFullScreen())
projector.follow_screens()
for _ in range(5):
    app.processEvents()
print(window.screen().name(), window.isFullScreen())
print([name for name in ("matplotlib", "numpy", "reportlab") if name in sys.modules])
"""


def test_with_two_screens_it_fills_the_one_the_desk_is_not_on(tmp_path: Path) -> None:
    screen = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screens = [
        {"name": "desk", "x": 0, "y": 0, "width": 1280, "height": 800, **screen},
        {"name": "wall", "x": 1280, "y": 0, "width": 1920, "height": 1080, **screen},
    ]
    (tmp_path / "screens.json").write_text(json.dumps({"screens": screens}), encoding="utf-8")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen:configfile=screens.json",
        "WA_DESKTOP_HOME": str(tmp_path),
        "PYTHONPATH": str(ROOT),
    }
    run = subprocess.run(
        [sys.executable, "-c", TWO_SCREENS, str(tmp_path / "w.wadesk")],
        capture_output=True, text=True, env=environment, cwd=tmp_path, timeout=120, check=False,
    )  # fmt: skip
    assert run.stdout.splitlines()[:4] == [
        "wall True (1920, 1080) desk",
        "desk False",
        "wall True",
        "[]",
    ], run.stdout + run.stderr


def test_the_desk_closing_ends_the_program_with_the_projector_open(
    projector: Projector, window: ProjectorWindow
) -> None:
    assert not window.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
    assert window.parent() is None
