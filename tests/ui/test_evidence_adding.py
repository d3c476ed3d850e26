"""Adding evidence by file dialog, drop, clipboard: what is kept, what is refused, and what is shown of it."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.support import failing_disk
from tests.support.evidence import REF, Room, drag_over, drop, parcel, picture, piece
from tests.support.failing_disk import FailingDisk
from tests.ui.pseudo import PseudoTranslator
from tests.ui.test_evidence_files import pdf, png, png_header
from tests.ui.test_pseudo_language import check
from wa_desktop.domain.errors import KnownError, message
from wa_desktop.domain.evidence import Evidence, EvidenceKind, Sureness
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.evidence_dialog import EvidenceDialog
from wa_desktop.ui.widgets import evidence_intake
from wa_desktop.ui.widgets.evidence_files import kind_words
from wa_desktop.ui.widgets.evidence_incoming import Incoming

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> FailingDisk:
    """A disk under the workspace that can fail; ask for it before the room."""
    return failing_disk.install(monkeypatch)


@pytest.fixture
def room(qtbot: QtBot, disk: FailingDisk, bridge: Bridge) -> Iterator[Room]:
    QGuiApplication.clipboard().clear()
    yield Room(bridge, qtbot)
    QGuiApplication.clipboard().clear()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What the desktop was asked to open."""
    asked: list[Path] = []

    def open_url(url: QUrl) -> bool:
        asked.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return asked


def file(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def kept_file(room: Room, number: int, title: str, data: bytes, media_type: str) -> Evidence:
    """A file that is evidence already."""
    assert room.bridge.review
    digest = room.bridge.review.attach(data)
    made = piece(number, title, EvidenceKind.FILE, Sureness.SHOWN, digest=digest, media_type=media_type)
    room.put(*room.kept, made)
    return made


def settle(dialog: EvidenceDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog.adding.running)


# Drops


def test_dropped_files_are_copied_into_the_workspace_as_one_change(
    room: Room, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = [file(tmp_path / "runbook.pdf", pdf()), file(tmp_path / "keys.csv", b"a,b\n1,2\n")]
    dialog = room.open()
    assert drop(dialog, parcel(files=paths))
    qtbot.waitUntil(lambda: len(room.kept) == 2)
    for path, item in zip(paths, room.kept, strict=True):
        data = path.read_bytes()
        assert (item.kind, item.title, item.size) == (EvidenceKind.FILE, path.name, len(data))
        assert item.digest == hashlib.sha256(data).hexdigest()
        assert item.sureness is Sureness.SHOWN
        assert room.bridge.review
        path.unlink()
        assert room.bridge.review.attachment(item.digest) == data
    assert [item.media_type for item in room.kept] == ["application/pdf", "text/csv"]
    assert "2 files added." in dialog.parts.footer.message.text()
    dialog.parts.list.setFocus()
    qtbot.keyClick(dialog.parts.list, Qt.Key.Key_Z, CTRL)
    assert not room.kept


def test_the_original_is_never_moved_and_the_hint_goes_away(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    path = file(tmp_path / "a.txt", b"x")
    dialog = room.open()
    data = parcel(files=[path])
    assert drag_over(dialog, data)
    assert dialog.drop_hint.isVisible()
    assert drop(dialog, data)
    assert not dialog.drop_hint.isVisible()
    settle(dialog, qtbot)
    assert path.exists()


def test_what_cannot_be_kept_is_said_and_the_rest_is_kept(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "logs"
    folder.mkdir()
    good = file(tmp_path / "good.txt", b"words")
    large = tmp_path / "large.bin"
    with large.open("wb") as stream:
        stream.truncate(60_000_000)
    dialog = room.open()
    qtbot.keyClicks(dialog.parts.form.said, "Half a sentence")
    drop(dialog, parcel(files=[folder, tmp_path / "gone.txt", large, file(tmp_path / "e", b""), good]))
    qtbot.waitUntil(lambda: len(room.kept) == 2)
    assert [item.title for item in room.kept] == ["Half a sentence", "good.txt"]
    said = dialog.parts.footer.message.text()
    assert said.startswith("logs is a folder: drop the files in it instead.")
    assert "3 more files could not be added." in said


def test_text_and_links_can_be_dropped(room: Room, qtbot: QtBot) -> None:
    dialog = room.open()
    drop(dialog, parcel(urls=["https://example.com/wiki/keys?x=1"]))
    drop(dialog, parcel(text="We rotate by hand"))
    assert [(item.kind, item.title) for item in room.kept] == [
        (EvidenceKind.LINK, "example.com/wiki/keys"),
        (EvidenceKind.STATEMENT, "We rotate by hand"),
    ]
    assert room.kept[0].link == "https://example.com/wiki/keys?x=1"


def test_a_strips_drop_is_taken_when_the_dialog_opens(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = room.open()
    dialog.take(Incoming(files=(file(tmp_path / "photo\u202egpj.exe", png()),)))
    qtbot.waitUntil(lambda: bool(room.kept))
    assert [(item.title, item.media_type) for item in room.kept] == [("photogpj.exe", "image/png")]
    assert dialog.parts.form.who.hasFocus()


def test_the_same_file_is_kept_once(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = room.open()
    paths = [file(tmp_path / "a.txt", b"same"), file(tmp_path / "b.txt", b"same")]
    drop(dialog, parcel(files=paths))
    qtbot.waitUntil(lambda: bool(room.kept))
    drop(dialog, parcel(files=paths[1:]))
    settle(dialog, qtbot)
    assert [item.title for item in room.kept] == ["a.txt"]
    assert "a.txt is here already." in dialog.parts.footer.message.text()


# The clipboard


def test_a_picture_is_pasted_as_a_screenshot(room: Room, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setImage(picture(320, 200))
    dialog = room.open()
    assert dialog.parts.form.said.hasFocus()
    qtbot.keyClick(dialog.parts.form.said, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: bool(room.kept))
    (item,) = room.kept
    assert (item.title, item.media_type, item.is_picture) == ("Screenshot 14-32.png", "image/png", True)
    qtbot.waitUntil(lambda: dialog.parts.file_panel.preview.look is not None)
    shown = dialog.parts.file_panel.preview.picture.picture
    assert shown.size().toTuple() == (320, 200)
    assert shown.pixelColor(5, 5).name() == "#15704b"


def test_who_was_typed_first_goes_to_what_is_pasted(room: Room, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setImage(picture())
    dialog = room.open()
    form = dialog.parts.form
    qtbot.keyClicks(form.who, "Ravi")
    qtbot.mouseClick(form.sureness.button(Sureness.VERIFIED), LEFT)
    qtbot.mouseClick(dialog.parts.paste_button, LEFT)
    qtbot.waitUntil(lambda: bool(room.kept))
    assert [(item.said_by, item.sureness) for item in room.kept] == [("Ravi", Sureness.VERIFIED)]
    assert dialog.parts.list.pieces.rowCount() == 1, "nothing half-typed is left"


@pytest.mark.parametrize("into_field", [False, True])
def test_text_files_and_links_are_pasted(room: Room, qtbot: QtBot, tmp_path: Path, into_field: bool) -> None:
    dialog = room.open()
    clipboard = QGuiApplication.clipboard()
    clipboard.setMimeData(parcel(files=[file(tmp_path / "a.txt", b"words")]))
    where = dialog.parts.form.said if into_field else dialog.parts.list
    where.setFocus()
    qtbot.keyClick(where, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: len(room.kept) == 1)
    clipboard.setText("https://example.com/x")
    qtbot.keyClick(dialog, Qt.Key.Key_T, CTRL)
    where = dialog.parts.form.said if into_field else dialog.parts.list
    where.setFocus()
    qtbot.keyClick(where, Qt.Key.Key_V, CTRL)
    assert [item.kind for item in room.kept] == [EvidenceKind.FILE, EvidenceKind.LINK]


def test_text_is_pasted_into_the_field_that_has_the_keyboard(room: Room, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("see https://example.com/x")
    dialog = room.open()
    qtbot.keyClick(dialog.parts.form.said, Qt.Key.Key_V, CTRL)
    assert dialog.parts.form.said.toPlainText() == "see https://example.com/x"
    assert not room.kept
    dialog.parts.list.setFocus()
    qtbot.keyClick(dialog.parts.list, Qt.Key.Key_V, CTRL)
    assert [item.title for item in room.kept] == ["see https://example.com/x"] * 2


def test_a_very_long_text_becomes_a_file(room: Room, qtbot: QtBot) -> None:
    text = "Ünd so weiter. " * 300
    QGuiApplication.clipboard().setText(text)
    dialog = room.open()
    qtbot.mouseClick(dialog.parts.paste_button, LEFT)
    (item,) = room.kept
    assert (item.kind, item.title) == (EvidenceKind.FILE, "Text 14-32.txt")
    assert room.bridge.review
    assert room.bridge.review.attachment(item.digest).decode() == text.strip()


def test_an_empty_clipboard_is_said(room: Room, qtbot: QtBot) -> None:
    dialog = room.open()
    qtbot.mouseClick(dialog.parts.paste_button, LEFT)
    assert "nothing to paste" in dialog.parts.footer.message.text()


# Reading takes a while


class SlowReading:
    """Reading that waits until it is let go."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.may_go_on = threading.Event()
        real = evidence_intake.read_file

        def read_slowly(path, fallback, progress, is_cancelled):  # type: ignore[no-untyped-def] # as the real one
            progress(0.5)
            while not self.may_go_on.wait(0.01):
                if is_cancelled():
                    return None
            return real(path, fallback, progress, is_cancelled)

        monkeypatch.setattr(evidence_intake, "read_file", read_slowly)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowReading]:
    made = SlowReading(monkeypatch)
    yield made
    made.may_go_on.set()


def test_a_long_read_shows_how_far_it_is_and_can_be_stopped(
    room: Room, qtbot: QtBot, tmp_path: Path, slow: SlowReading
) -> None:
    dialog = room.open()
    drop(dialog, parcel(files=[file(tmp_path / "a.txt", b"x"), file(tmp_path / "b.txt", b"y")]))
    footer = dialog.parts.footer
    qtbot.waitUntil(footer.cancel_button.isVisible)
    assert "a.txt" in footer.reading.text()
    assert footer.bar.value() == 250, "half of the first of two"
    qtbot.keyClicks(dialog.parts.form.said, "Meanwhile")
    qtbot.mouseClick(footer.cancel_button, LEFT)
    settle(dialog, qtbot)
    qtbot.waitUntil(lambda: not footer.cancel_button.isVisible())
    assert dialog.parts.form.said.toPlainText() == "Meanwhile"
    assert all(item.kind is EvidenceKind.STATEMENT for item in room.kept)


def test_escape_while_reading_asks_and_waiting_goes_on(
    room: Room, qtbot: QtBot, tmp_path: Path, slow: SlowReading
) -> None:
    dialog = room.open()
    drop(dialog, parcel(files=[file(tmp_path / "a.txt", b"x")]))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.is_asking
    assert "still being read" in dialog.parts.footer.question.text()
    qtbot.mouseClick(dialog.parts.footer.keep_button, LEFT)
    slow.may_go_on.set()
    qtbot.waitUntil(lambda: len(room.kept) == 1)
    assert dialog.isVisible()


def test_reading_that_never_ends_does_not_hold_the_dialog(
    room: Room, qtbot: QtBot, tmp_path: Path, slow: SlowReading
) -> None:
    dialog = room.open()
    qtbot.keyClicks(dialog.parts.form.said, "Typed")
    drop(dialog, parcel(files=[file(tmp_path / "a.txt", b"x")]))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.mouseClick(dialog.parts.footer.discard_button, LEFT)
    assert not dialog.isVisible()
    assert [item.title for item in room.kept] == ["Typed"]


def test_a_full_disk_adds_nothing_and_loses_nothing(
    room: Room,
    qtbot: QtBot,
    tmp_path: Path,
    disk: FailingDisk,
) -> None:
    dialog = room.open()
    qtbot.keyClicks(dialog.parts.form.who, "Jana")
    disk.refuse_write(1, failing_disk.FULL)
    drop(dialog, parcel(files=[file(tmp_path / "a.txt", b"x"), file(tmp_path / "b.txt", b"y")]))
    settle(dialog, qtbot)
    qtbot.waitUntil(lambda: "disk is full" in dialog.parts.footer.message.text())
    assert not room.kept
    assert dialog.parts.form.who.line.text() == "Jana"
    disk.work_again()
    drop(dialog, parcel(files=[tmp_path / "a.txt"]))
    qtbot.waitUntil(lambda: [item.title for item in room.kept] == ["a.txt"])
    assert room.kept[0].said_by == "Jana"


def test_pieces_that_a_disk_refuses_wait_in_the_list(
    room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object) -> None:
        raise KnownError(message("The disk is gone."))

    dialog = room.open()
    with monkeypatch.context() as patch:
        patch.setattr(Review, "apply", refuse)
        drop(dialog, parcel(text="Dropped words"))
        assert not room.kept
        assert dialog.parts.form.said.toPlainText() == "Dropped words"
        assert "The disk is gone." in dialog.parts.footer.message.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert [item.title for item in room.kept] == ["Dropped words"]


# Files that are kept


def test_files_are_chosen_in_a_dialog(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = room.open()
    qtbot.keyClick(dialog, Qt.Key.Key_O, CTRL)
    chooser = dialog.findChild(QFileDialog)
    assert chooser.fileMode() is QFileDialog.FileMode.ExistingFiles
    chooser.filesSelected.emit([str(file(tmp_path / "a.txt", b"x")), str(file(tmp_path / "b.txt", b"y"))])
    chooser.close()
    qtbot.waitUntil(lambda: [item.title for item in room.kept] == ["a.txt", "b.txt"])


def test_a_safe_file_is_opened_as_a_private_copy(room: Room, qtbot: QtBot, opened: list[Path]) -> None:
    item = kept_file(room, 1, "Runbook", pdf(), "application/pdf")
    dialog = room.open(item.id)
    panel = dialog.parts.file_panel
    qtbot.waitUntil(panel.open_button.isEnabled)
    qtbot.waitUntil(lambda: "2 pages" in panel.facts.text())
    qtbot.mouseClick(panel.open_button, LEFT)
    (path,) = opened
    assert path.name == "Runbook.pdf"
    assert path.read_bytes() == pdf() or path.read_bytes().startswith(b"%PDF")
    assert room.bridge.workspace.path.parent not in path.parents


@pytest.mark.parametrize(
    "told",
    [
        ("setup.sh", b"#!/bin/sh\nrm -r ~\n", "application/x-shellscript"),
        ("runbook.pdf", b"MZ\x90\0\3\0\0\0", "application/pdf"),
        ("page.html", b"<html><script>alert(1)</script>", "text/html"),
    ],
)
def test_what_can_run_is_saved_only_and_that_is_explained(
    room: Room, qtbot: QtBot, opened: list[Path], told: tuple[str, bytes, str]
) -> None:
    item = kept_file(room, 1, *told)
    dialog = room.open(item.id)
    panel = dialog.parts.file_panel
    qtbot.waitUntil(lambda: panel.warning.text() != "")
    assert not panel.open_button.isEnabled()
    assert panel.save_button.isEnabled()
    assert "can run programs" in panel.warning.text()
    panel._on_open()
    assert not opened


def test_a_copy_is_saved_whole(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    item = kept_file(room, 1, "../keys", b"a,b\n", "text/csv")
    dialog = room.open(item.id)
    panel = dialog.parts.file_panel
    qtbot.mouseClick(panel.save_button, LEFT)
    chooser = panel.findChild(QFileDialog)
    assert not chooser.testOption(QFileDialog.Option.DontConfirmOverwrite)
    assert [Path(name).name for name in chooser.selectedFiles()] == ["keys.csv"]
    chooser.fileSelected.emit(str(tmp_path / "mine.csv"))
    chooser.close()
    assert (tmp_path / "mine.csv").read_bytes() == b"a,b\n"
    assert "saved as mine.csv" in dialog.parts.footer.message.text()
    panel.save_to(tmp_path / "nowhere" / "x.csv")
    assert "does not exist" in dialog.parts.footer.message.text()


def test_a_file_that_was_tampered_with_is_not_shown(
    room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = kept_file(room, 1, "a.txt", b"words", "text/plain")
    monkeypatch.setattr(room.bridge.workspace._repository, "attachment", lambda *_args: b"other words")
    dialog = room.open(item.id)
    panel = dialog.parts.file_panel
    qtbot.waitUntil(lambda: panel.preview.look is not None)
    assert "changed outside" in panel.preview.words.text()
    assert not panel.open_button.isEnabled()


def test_a_picture_that_would_fill_the_memory_leaves_the_dialog_alive(room: Room, qtbot: QtBot) -> None:
    item = kept_file(room, 1, "bomb.png", png_header(60_000, 60_000), "image/png")
    dialog = room.open(item.id)
    preview = dialog.parts.file_panel.preview
    qtbot.waitUntil(lambda: preview.look is not None)
    assert "too large" in preview.words.text()
    assert preview.picture.picture.isNull()


def test_walking_fast_through_files_shows_the_last(room: Room, qtbot: QtBot) -> None:
    items = [kept_file(room, n, f"{n}.txt", f"text {n}".encode(), "text/plain") for n in range(1, 9)]
    dialog = room.open(items[0].id)
    for _ in items:
        qtbot.keyClick(dialog.parts.list, Qt.Key.Key_Down)
    preview = dialog.parts.file_panel.preview
    qtbot.waitUntil(lambda: preview.look is not None)
    assert preview.text.toPlainText() == "text 8"


@pytest.mark.parametrize(
    ("link", "opens"),
    [
        ("https://example.com/a", True),
        ("https://admin@example.com/a", False),
        ("https://exa mple.com", False),
    ],
)
def test_a_link_is_followed_only_to_the_web(
    room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, link: str, opens: bool
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url.toString()) or True)
    dialog = room.open()
    qtbot.keyClick(dialog, Qt.Key.Key_L, CTRL)
    qtbot.keyClicks(dialog.parts.form.link, link)
    button = dialog.parts.web_link
    assert button is not None
    assert button.isEnabled() is opens
    qtbot.mouseClick(button, LEFT)
    assert asked == ([link] if opens else [])


def test_every_text_is_translated_and_nothing_is_cut(room: Room, qtbot: QtBot, app: QApplication) -> None:
    items = [
        kept_file(room, 1, "data one", png(), "image/png"),
        kept_file(room, 2, "data two", b"#!/bin/sh\n", "application/x-shellscript"),
        piece(3, "data three", EvidenceKind.LINK),
        piece(4, "data four"),
    ]
    room.put(*items)
    translator = PseudoTranslator()
    app.installTranslator(translator)
    question = room.snapshot.question(REF)
    data = "\n".join(
        [
            *(f"{item.title}\n{item.said_by}\n{item.link}" for item in items),
            *(kind_words(item.media_type, item.size) for item in items),
            *(f"{choice.label}\n{choice.title}" for choice in question.practices),
            "https://\n#!/bin/sh\nexample.com/wiki",
        ]
    )
    try:
        for wanted in (*(item.id for item in items), ""):
            dialog = room.open(wanted)
            dialog.resize(940, 700)
            qtbot.wait(150)
            if not wanted:
                dialog.parts.footer.ask(
                    dialog.tr("Files are still being read."), dialog.tr("Stop reading"), dialog.tr("Wait")
                )
                qtbot.wait(20)
            check(dialog, data, f"evidence {wanted}")
            dialog.desk.forget_all()
            dialog.close()
            dialog.close()
    finally:
        app.removeTranslator(translator)


def test_a_read_only_workspace_takes_nothing(
    room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.put(piece(1))
    monkeypatch.setattr(Review, "read_only", property(lambda _review: True))
    dialog = room.open(piece(1).id)
    assert not drag_over(dialog, parcel(text="x"))
    QGuiApplication.clipboard().setText("x")
    qtbot.keyClick(dialog.parts.list, Qt.Key.Key_V, CTRL)
    assert "reading only" in dialog.parts.footer.message.text()
    assert room.kept == (piece(1),)
