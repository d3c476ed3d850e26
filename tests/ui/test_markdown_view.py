"""The read-only view of a note: what it shows, that it loads nothing, and where its links lead."""

from __future__ import annotations

import base64
import socket
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QImage, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wa_desktop.ui.theme.tokens import Theme, apply_theme
from wa_desktop.ui.widgets.markdown_view import MarkdownView, open_note_link

ROOT = Path(__file__).resolve().parents[2]
RED = QColor("#ff0000")


@pytest.fixture
def view(qtbot: QtBot, app: QApplication) -> MarkdownView:
    made = MarkdownView()
    qtbot.addWidget(made)
    made.setFixedWidth(500)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    asked: list[str] = []

    def open_url(url: QUrl) -> bool:
        asked.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return asked


def red_picture(path: Path) -> bytes:
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(RED)
    assert picture.save(str(path))
    return path.read_bytes()


def shows_red(view: MarkdownView) -> bool:
    shown = view.grab().toImage()
    return any(
        shown.pixelColor(x, y) == RED for x in range(0, shown.width(), 4) for y in range(0, shown.height(), 4)
    )


def test_it_shows_what_the_reports_show(view: MarkdownView) -> None:
    view.show_markdown("# Head\nOne **two**\nthree <b>four</b>\n\n- a\n  - b\n\n> c\n\n```\nd  e\n```\n")
    lines = [line for line in view.toPlainText().replace("\u2028", "\n").split("\n") if line.strip()]
    assert [line.strip(" \ufdd0\ufdd1") for line in lines] == [
        "Head",
        "One two",
        "three <b>four</b>",
        "a",
        "b",
        "c",
        "d  e",
    ]
    cursor = view.document().find("two")
    assert cursor.charFormat().fontWeight() > 400


@pytest.mark.parametrize("kind", ["file", "path", "http", "data", "resource"])
def test_nothing_is_ever_loaded(view: MarkdownView, tmp_path: Path, kind: str, qtbot: QtBot) -> None:
    data = red_picture(tmp_path / "red.png")
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.1)
        address = {
            "file": (tmp_path / "red.png").as_uri(),
            "path": str(tmp_path / "red.png"),
            "http": f"http://127.0.0.1:{server.getsockname()[1]}/red.png",
            "data": f"data:image/png;base64,{base64.b64encode(data).decode()}",
            "resource": ":/qt-project.org/styles/commonstyle/images/cdr-128.png",
        }[kind]
        view.show_markdown(f"![words]({address}) <img src='{address}'>\n\n![words]: {address}")
        assert view.toPlainText().startswith("words")
        assert "\ufffc" not in view.toPlainText()
        view.setHtml(f"<p>before <img src='{address}' width=40 height=40> after</p>")  # past our own reading
        view.setFixedHeight(120)
        qtbot.wait(30)
        assert not shows_red(view)
        for kind_of in (
            QTextDocument.ResourceType.ImageResource,
            QTextDocument.ResourceType.StyleSheetResource,
        ):
            for found in (
                view.document().resource(kind_of.value, QUrl(address)),
                view.loadResource(kind_of.value, QUrl(address)),
            ):
                assert found is None or (isinstance(found, QImage) and found.width() == 1)
        view.setSource(QUrl(address))
        qtbot.wait(30)
        assert "before" in view.toPlainText()
        assert not shows_red(view)
        with pytest.raises(TimeoutError):
            server.accept()


def test_the_picture_would_be_seen_without_the_seal(qtbot: QtBot, app: QApplication, tmp_path: Path) -> None:
    red_picture(tmp_path / "red.png")
    view = MarkdownView()
    qtbot.addWidget(view)
    view.setDocument(QTextDocument(view))
    view.document().addResource(
        QTextDocument.ResourceType.ImageResource.value, QUrl("x:red"), QImage(str(tmp_path / "red.png"))
    )
    view.setHtml("<img src='x:red' width=40 height=40>")
    view.setFixedSize(300, 120)
    view.show()
    assert shows_red(view)


def test_links_are_opened_by_key_and_only_safe_ones(
    view: MarkdownView, opened: list[str], qtbot: QtBot
) -> None:
    view.show_markdown(
        "[a](https://example.org/a) [b](mailto:dana@example.org) [c](file:///etc/passwd) [d](javascript:x)"
    )
    view.setFocus()
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Tab)
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened == ["https://example.org/a", "mailto:dana@example.org"]
    for address in (
        "file:///etc/passwd",
        "javascript:x",
        "smb://h/s",
        "mailto:a@b.cz?attach=/etc/passwd",
        "x",
    ):
        view.anchorClicked.emit(QUrl(address))
        assert not open_note_link(address)
    assert len(opened) == 2


def test_a_click_opens_a_link_and_the_page_stays(view: MarkdownView, opened: list[str], qtbot: QtBot) -> None:
    view.show_markdown("https://example.org/plain")
    cursor = QTextCursor(view.document())
    cursor.setPosition(4)
    box = view.cursorRect(cursor)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center() + QPoint(2, 0))
    assert opened == ["https://example.org/plain"]
    assert view.toPlainText() == "https://example.org/plain"


def test_its_height_follows_its_text(view: MarkdownView, qtbot: QtBot) -> None:
    view.show_markdown("one")
    one = view.height()
    view.show_markdown("many words " * 40)
    many = view.height()
    view.setFixedWidth(250)
    qtbot.wait(20)
    assert one < many < view.height()
    assert view.verticalScrollBar().maximum() == 0
    limited = MarkdownView(most=60)
    qtbot.addWidget(limited)
    limited.setFixedWidth(250)
    limited.show()
    limited.show_markdown("many words " * 40)
    assert limited.height() == 60
    assert limited.verticalScrollBar().maximum() > 0


def test_a_new_theme_recolours_links(view: MarkdownView, app: QApplication) -> None:
    view.show_markdown("[a](https://example.org/a)")

    def colour() -> str:
        cursor = QTextCursor(view.document())
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        return cursor.charFormat().foreground().color().name().upper()

    dark = Theme.read(ROOT / "resources" / "themes" / "dark.toml")
    before = colour()
    apply_theme(app, dark)
    assert colour() == dark.text_link.upper() != before


def test_hostile_notes_are_shown(view: MarkdownView) -> None:
    began = time.process_time()
    for text in ("> " * 3000 + "deep", "- " * 3000 + "deep", "[" * 9000, "x\n" * 4000, "**a" * 3000):
        view.show_markdown(text)
        assert view.toPlainText().strip()
    assert time.process_time() - began < 5


def test_a_view_is_gone_when_it_is_closed(qtbot: QtBot, app: QApplication) -> None:
    view = MarkdownView()
    view.show_markdown("**a**")
    with qtbot.waitSignal(view.destroyed):
        view.deleteLater()
