"""The report page and its dialogs by screen reader, in every theme, at every text size, and in the pseudo-language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.support.access import can_be_scrolled_to, items, name_of, picture, role_of, stops
from tests.support.report_desk import QuickWriters, wait_for_preview
from tests.support.sample import load_sample
from tests.ui.pseudo import PseudoTranslator
from tests.ui.test_pseudo_language import cut_texts, data_texts, is_covered, texts_of
from wa_desktop.domain.delivery_findings import FindingKind
from wa_desktop.domain.editions import ALL_PARTS, DocumentControl, Theme
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.main_window import MainWindow
from wa_desktop.ui.report.control_dialog import ControlDialog
from wa_desktop.ui.report.parts_dialog import PartsDialog
from wa_desktop.ui.report.replace_dialog import ReplaceDialog
from wa_desktop.ui.report.theme_dialog import ThemeDialog
from wa_desktop.ui.report.themes_dialog import ThemesDialog
from wa_desktop.ui.report.waive_dialog import WaiveDialog
from wa_desktop.ui.start import read_theme
from wa_desktop.ui.theme.tokens import apply_theme, current_theme
from wa_desktop.ui.theme.type import set_text_size

DIALOGS = ("themes", "theme", "parts", "control", "waive", "replace")
NORTH = Theme("Northwind", company="Northwind Consulting", accent="#0b6e4f")


def no_other_workspace(path: Path) -> Workspace:
    raise AssertionError(path)


@pytest.fixture
def window(qtbot: QtBot, bridge: Bridge, resources_dir: Path, writers: QuickWriters) -> Iterator[MainWindow]:
    workload = load_sample(bridge.workspace, resources_dir)
    bridge.workspace.save_theme(NORTH)
    assert bridge.open_review(workload.id)
    made = unfolded(qtbot, MainWindow(bridge, no_other_workspace, resources_dir))
    yield made
    made.close()


def unfolded(qtbot: QtBot, window: MainWindow, size: tuple[int, int] = (1440, 900)) -> MainWindow:
    """The window on the report page with all that can be unfolded."""
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    window.go("report")
    page = window.report_page
    wait_for_preview(qtbot, page)
    options = page.options
    for fold in (
        options.of_section,
        options.opening_section,
        options.look_section,
        options.findings_section,
    ):
        fold.open()
    options.findings.tree.expandAll()
    qtbot.wait(20)
    return window


def dialog_of(window: MainWindow, name: str) -> QDialog:
    bridge, desk = window.bridge, window.report_page.desk
    finding = window.report_page.findings[0]
    made: QDialog
    match name:
        case "themes":
            made = ThemesDialog(bridge, "", window)
        case "theme":
            made = ThemeDialog(bridge, NORTH, [NORTH.name], NORTH.name, window)
        case "parts":
            made = PartsDialog(bridge, ALL_PARTS, desk.choose_parts, window)
        case "control":
            control = DocumentControl("1.0", ("Jana Dvořák",), ("Contoso Retail",))
            made = ControlDialog(bridge, control, desk.keep_control, window)
        case "waive":
            made = WaiveDialog(FindingKind.UNANSWERED, finding, window)
        case _:
            made = ReplaceDialog(["report.pdf", "deck.pptx"], "Documents", window)
    made.open()
    return made


def nameless(owner: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in stops(owner)
        if not (widget.accessibleName() if isinstance(widget, QComboBox) else name_of(widget))
    ]


def without_visible_focus(owner: QWidget) -> list[str]:
    found, classes = [], set()
    for widget in list(stops(owner)):
        if type(widget) in classes:
            continue
        classes.add(type(widget))
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if not widget.hasFocus():
            continue
        around = widget.parentWidget() or widget
        with_focus = picture(around)
        widget.clearFocus()
        QApplication.processEvents()
        if picture(around) == with_focus:
            found.append(f"{type(widget).__name__} {name_of(widget)}")
    return found


def beyond(owner: QWidget) -> list[tuple[str, str, QRect]]:
    """Controls that lie outside and in nothing that scrolls, and buttons whose text is cut."""
    found = []
    for widget in stops(owner):
        place = QRect(widget.mapTo(owner, QPoint(0, 0)), widget.size())
        reachable = can_be_scrolled_to(widget) or owner.rect().contains(place)
        cut = isinstance(widget, QPushButton) and widget.width() < widget.minimumSizeHint().width()
        if not reachable or cut:
            found.append((type(widget).__name__, widget.accessibleName(), place))
    return found


def test_every_control_of_the_unfolded_page_has_a_name(window: MainWindow) -> None:
    assert len(list(stops(window.report_page))) > 15
    assert not nameless(window.report_page)


def test_every_row_says_its_text(window: MainWindow) -> None:
    options = window.report_page.options
    for view in options.findChildren(QAbstractItemView):
        if view.isVisible():
            assert all(text.strip() for text, _ in items(view)), view.accessibleName()
    spoken = [text for text, _ in items(options.deliverables.view)]
    assert spoken[0].startswith("Executive brief, 3 pages, not ticked.")


@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_of_a_dialog_has_a_name(qtbot: QtBot, window: MainWindow, name: str) -> None:
    dialog = dialog_of(window, name)
    qtbot.wait(20)
    assert dialog.windowTitle()
    assert list(stops(dialog))
    assert not nameless(dialog)
    dialog.reject()


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_focus_can_be_seen(
    qtbot: QtBot, window: MainWindow, app: QApplication, resources_dir: Path, theme: str
) -> None:
    apply_theme(app, read_theme(app, resources_dir, theme))
    assert not without_visible_focus(window.report_page)
    for name in ("themes", "theme", "parts", "control"):
        dialog = dialog_of(window, name)
        qtbot.wait(10)
        assert not without_visible_focus(dialog), name
        dialog.reject()


@pytest.mark.parametrize(
    "room",
    [((1080, 640), 100), ((1440, 900), 150), ((1080, 640), 200), ((3840, 2160), 90)],
    ids=str,
)
def test_everything_is_in_reach_at_every_size(  # noqa: PLR0917 fixtures
    qtbot: QtBot,
    bridge: Bridge,
    app: QApplication,
    resources_dir: Path,
    writers: QuickWriters,
    room: tuple[tuple[int, int], int],
) -> None:
    size, percent = room
    workload = load_sample(bridge.workspace, resources_dir)
    assert bridge.open_review(workload.id)
    set_text_size(app, percent)
    apply_theme(app, current_theme())
    window = unfolded(qtbot, MainWindow(bridge, no_other_workspace, resources_dir), size)
    page = window.report_page
    qtbot.waitUntil(lambda: not beyond(window), timeout=2_000)
    if not page.options.isVisible():
        page.toggle_panel()
        qtbot.waitUntil(lambda: not beyond(window), timeout=2_000)
    assert page.options.isVisible()
    assert (window.width(), window.height()) == size
    for name in DIALOGS:
        dialog = dialog_of(window, name)
        qtbot.wait(10)
        assert not beyond(dialog), name
        dialog.reject()
    window.close()


def test_all_of_it_is_translated_and_nothing_is_cut(
    qtbot: QtBot, bridge: Bridge, app: QApplication, resources_dir: Path, writers: QuickWriters
) -> None:
    translator = PseudoTranslator()
    app.installTranslator(translator)
    try:
        workload = load_sample(bridge.workspace, resources_dir)
        bridge.workspace.save_theme(NORTH)
        assert bridge.open_review(workload.id)
        window = unfolded(qtbot, MainWindow(bridge, no_other_workspace, resources_dir))
        data = data_texts(window) + "\n".join(
            [
                *(
                    "Northwind",
                    "Northwind Consulting",
                    "Roboto",
                    "CSV",
                    "Documents",
                    "report.pdf",
                    "deck.pptx",
                ),
                *("Jana Dvořák", "Contoso Retail", "English", "1.0", "A4", "#0b6e4f", "#2f6feb"),
                *("English (United Kingdom)", "English (United States)", *generated(window)),
                *QFontDatabase.families(),
            ]
        )
        check(window.report_page, data, "page")
        for name in DIALOGS:
            dialog = dialog_of(window, name)
            qtbot.wait(50)
            check(dialog, data, name)
            dialog.reject()
        window.close()
    finally:
        app.removeTranslator(translator)


def generated(window: MainWindow) -> tuple[str, str]:
    """The texts in the report's language, which is not the window's."""
    opening = window.report_page.options.opening
    return opening.headline.field.placeholderText(), opening.summary.field.placeholderText()


def check(root: QWidget, data: str, view: str) -> None:
    plain = [f"{place}: {text!r}" for place, text in texts_of(root) if text and not is_covered(text, data)]
    assert not plain, f"{view}: plain strings\n" + "\n".join(sorted(set(plain)))
    cut = sorted(set(cut_texts(root)))
    assert not cut, f"{view}: cut texts\n" + "\n".join(cut)


def test_the_state_is_a_button_that_says_what_it_does(window: MainWindow) -> None:
    state = window.report_page.options.state
    assert role_of(state).name == "Button"
    assert name_of(state) == state.text()


def test_a_finding_about_a_practice_leads_to_the_practice(qtbot: QtBot, window: MainWindow) -> None:
    page = window.report_page
    finding = next(one for one in page.findings if one.kind is FindingKind.DONT_KNOW)
    page.ways.go(finding)
    assert window.page.name == "review"
    practice = finding.place.practice
    assert practice is not None
    assert window.review_page.ref == practice.ref
    assert window.review_page.view.in_hand is not None
    assert window.review_page.place()[2] == practice.choice


def test_the_keys_are_told(window: MainWindow) -> None:
    from wa_desktop.ui.hints import hints_of
    from wa_desktop.ui.report.report_keys import report_keys

    assert [word for _, word in hints_of("report")][:3] == ["preview", "select", "export"]
    assert len(report_keys()) == 7
    assert all(keys and words for words, keys in report_keys())


def test_the_row_in_hand_is_in_view_in_a_low_window(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1080, 640)
    options = window.report_page.options
    options.show_top()
    view = options.deliverables.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    for _ in range(view.model().rowCount() - 1):
        qtbot.keyClick(view, Qt.Key.Key_Down)
        place = view.viewport().mapTo(options, view.visualRect(view.currentIndex()).center())
        assert options.rect().contains(place)
    dialog = dialog_of(window, "parts")
    assert isinstance(dialog, PartsDialog)
    dialog.setFixedHeight(420)
    qtbot.wait(20)
    dialog.list.setFocus()
    for _ in range(16):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    place = dialog.list.viewport().mapTo(dialog, dialog.list.visualRect(dialog.list.currentIndex()).center())
    assert dialog.rect().adjusted(0, 0, 0, -60).contains(place)
    dialog.reject()
