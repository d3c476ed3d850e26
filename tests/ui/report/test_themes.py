"""Themes by clicks and keys: made, edited, duplicated, deleted, with files good and bad, and a disk that refuses."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage
from PySide6.QtWidgets import QColorDialog, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from tests.support.failing_disk import FULL, FailingDisk, install
from tests.support.report_desk import LEFT, LONG
from wa_desktop.domain.editions import OURS, Paper, Theme
from wa_desktop.domain.editions_checks import MAX_LOGO, MAX_TEMPLATE
from wa_desktop.system.fonts import Family
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.confirm_dialog import ConfirmDialog
from wa_desktop.ui.report.color_field import contrast_word
from wa_desktop.ui.report.theme_dialog import ThemeDialog
from wa_desktop.ui.report.themes_dialog import ThemesDialog

CTRL = Qt.KeyboardModifier.ControlModifier
Shown = TypeVar("Shown", bound=QDialog)


@pytest.fixture(autouse=True)
def disk(monkeypatch: pytest.MonkeyPatch) -> FailingDisk:
    """Under the workspace, which is opened later."""
    return install(monkeypatch)


def opened(qtbot: QtBot, dialog: Shown) -> Shown:
    """Show a dialog as the window does, and keep it when it closes."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


@pytest.fixture
def dialog(bridge: Bridge, qtbot: QtBot) -> ThemesDialog:
    bridge.workspace.save_theme(Theme("Northwind", company="Northwind Consulting", accent="#0b6e4f"))
    return opened(qtbot, ThemesDialog(bridge))


@pytest.fixture
def form(bridge: Bridge, qtbot: QtBot) -> ThemeDialog:
    return opened(qtbot, ThemeDialog(bridge, OURS, ["Northwind"]))


def bring_up(qtbot: QtBot, dialog: QDialog) -> None:
    """Offscreen nobody gives the keyboard back when a dialog above goes."""
    qtbot.wait(5)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()


def names(bridge: Bridge) -> tuple[str, ...]:
    return bridge.workspace.theme_names()


def png(wide: int = 40, high: int = 20) -> bytes:
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(QColor("#0b6e4f"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG")  # type: ignore[call-overload] # the stubs know bytes, PySide takes a text
    return bytes(data.data())


def office(part: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as parts:
        parts.writestr(part, "<x/>")
    return stream.getvalue()


def test_ours_comes_first_and_stays(dialog: ThemesDialog, bridge: Bridge, qtbot: QtBot) -> None:
    assert [row.cells[0].text for row in dialog.table.rows.rows] == ["WA Desktop", "Northwind"]
    assert dialog.table.hasFocus()
    assert dialog.chosen == ""
    assert not dialog.edit_button.isEnabled()
    assert not dialog.delete_button.isEnabled()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert dialog.findChild(ConfirmDialog) is None
    assert names(bridge) == ("Northwind",)


def test_keys_make_edit_duplicate_and_delete(dialog: ThemesDialog, bridge: Bridge, qtbot: QtBot) -> None:
    table = dialog.table
    qtbot.keyClick(table, Qt.Key.Key_Return)
    copy = dialog.findChild(ThemeDialog)
    assert copy is not None
    assert copy.fields.name.text() == "WA Desktop (copy)"
    with qtbot.waitSignal(dialog.changed) as told:
        qtbot.mouseClick(copy.save_button, LEFT)
    assert told.args == ["WA Desktop (copy)"]
    assert dialog.chosen == "WA Desktop (copy)"
    bring_up(qtbot, dialog)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    edit = dialog.findChild(ThemeDialog)
    assert edit is not None
    edit.fields.name.setText("Blue")
    qtbot.mouseClick(edit.save_button, LEFT)
    assert names(bridge) == ("Blue", "Northwind")
    bring_up(qtbot, dialog)
    qtbot.keyClick(table, Qt.Key.Key_D, CTRL)
    again = dialog.findChild(ThemeDialog)
    assert again is not None
    assert again.fields.name.text() == "Blue (copy)"
    again.reject()
    bring_up(qtbot, dialog)
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    confirm = dialog.findChild(ConfirmDialog)
    assert confirm is not None
    assert "Blue" in confirm.question.text()
    with qtbot.waitSignal(dialog.changed):
        qtbot.mouseClick(confirm.confirm_button, LEFT)
    assert names(bridge) == ("Northwind",)


def test_a_new_one_can_be_used_at_once(dialog: ThemesDialog, qtbot: QtBot) -> None:
    dialog.table.choose("Northwind")
    with qtbot.waitSignal(dialog.use_requested) as asked:
        qtbot.mouseClick(dialog.use_button, LEFT)
    assert asked.args == ["Northwind"]
    assert not dialog.isVisible()


def test_a_name_that_is_taken_or_missing_is_said(form: ThemeDialog, bridge: Bridge, qtbot: QtBot) -> None:
    qtbot.mouseClick(form.save_button, LEFT)
    assert form.problem("name")
    qtbot.keyClicks(form.fields.name, "northwind")
    qtbot.mouseClick(form.save_button, LEFT)
    assert "of this name" in form.problem("name")
    assert names(bridge) == ()


def test_everything_typed_is_kept(form: ThemeDialog, bridge: Bridge, qtbot: QtBot, tmp_path: Path) -> None:
    fields = form.fields
    files = {
        "logo.png": png(),
        "word.docx": office("word/document.xml"),
        "deck.pptx": office("ppt/presentation.xml"),
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    qtbot.keyClicks(fields.name, "Full")
    qtbot.keyClicks(fields.company, "Full & Co")
    fields.accent.edit.selectAll()
    qtbot.keyClicks(fields.accent.edit, "0B6E4F")
    qtbot.keyClicks(fields.second.edit, "#c2570c")
    qtbot.keyClicks(fields.classification, "Confidential")
    qtbot.keyClicks(fields.footer, "For Contoso only")
    fields.paper.setFocus()
    qtbot.keyClick(fields.paper, Qt.Key.Key_Down)
    fields.logo.take(tmp_path / "logo.png")
    fields.docx.take(tmp_path / "word.docx")
    fields.pptx.take(tmp_path / "deck.pptx")
    assert "word.docx" in fields.docx.said.text()
    qtbot.mouseClick(form.save_button, LEFT)
    assert bridge.workspace.theme("Full") == Theme(
        "Full",
        company="Full & Co",
        accent="#0b6e4f",
        second="#c2570c",
        classification="Confidential",
        footer="For Contoso only",
        paper=Paper.LETTER,
        logo=files["logo.png"],
        docx_template=files["word.docx"],
        pptx_template=files["deck.pptx"],
    )


def test_the_contrast_is_said_while_one_types(form: ThemeDialog, qtbot: QtBot) -> None:
    fields = form.fields
    row = fields.rows["accent"]
    for color, words in (
        ("#0b6e4f", "good for text"),
        ("#e07000", "letters are set darker"),
        ("#ffee88", "too pale"),
    ):
        fields.accent.show_color(color)
        assert words in row._help.text()
        assert words in contrast_word(color)
    fields.accent.show_color("green")
    assert row._help.text() == ""
    qtbot.keyClicks(fields.name, "Pale")
    qtbot.mouseClick(form.save_button, LEFT)
    assert form.problem("accent") == "A color is written like #2f6feb."


def test_the_swatch_opens_the_systems_colors(form: ThemeDialog, qtbot: QtBot) -> None:
    swatch = form.fields.second.swatch
    assert swatch.accessibleName() == "Second color: choose a color"
    qtbot.mouseClick(swatch, LEFT)
    chooser = form.findChild(QColorDialog)
    assert chooser is not None
    chooser.colorSelected.emit(QColor("#112233"))
    chooser.reject()
    assert form.fields.second.text == "#112233"


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("logo.png", b"no picture", "PNG or JPEG"),
        ("logo.png", b"\x89PNG\r\n\x1a\n and no more", "cannot be read"),
        ("logo.png", b"\x89PNG\r\n\x1a\n" + b"x" * MAX_LOGO, "larger than 2 MB"),
    ],
    ids=["text", "broken", "large"],
)
def test_a_bad_logo_is_refused_and_the_old_one_stays(
    form: ThemeDialog, tmp_path: Path, name: str, data: bytes, words: str
) -> None:
    good = tmp_path / "good.png"
    good.write_bytes(png())
    form.fields.logo.take(good)
    bad = tmp_path / name
    bad.write_bytes(data)
    form.fields.logo.take(bad)
    assert words in form.problem("logo")
    assert form.fields.logo.data == png()
    form.fields.logo.take(tmp_path / "gone.png")
    assert "is no file" in form.problem("logo")


@pytest.mark.parametrize("data", [b"", b"text", office("xl/workbook.xml")], ids=["empty", "text", "other"])
def test_a_file_that_is_no_word_document_is_no_template(
    form: ThemeDialog, tmp_path: Path, data: bytes
) -> None:
    path = tmp_path / "own.docx"
    path.write_bytes(data)
    form.fields.docx.take(path)
    assert form.problem("docx_template") == "own.docx is no .docx document."
    assert form.fields.docx.data == b""
    path.write_bytes(b"x" * (MAX_TEMPLATE + 1))
    form.fields.docx.take(path)
    assert "larger than 20 MB" in form.problem("docx_template")


def test_a_file_that_cannot_be_read_is_said(
    form: ThemeDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(png())

    def refuse(*_: object, **__: object) -> object:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "open", refuse)
    form.fields.logo.take(path)
    assert form.problem("logo") == "logo.png could not be read (Input/output error)."


def test_a_logo_is_chosen_dropped_and_removed(form: ThemeDialog, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(png())
    logo = form.fields.logo
    assert not logo.remove_button.isVisible()
    qtbot.mouseClick(logo.choose_button, LEFT)
    chooser = logo.findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(path))
    chooser.reject()
    assert logo.data == png()
    assert logo.picture.accessibleName() == "The logo"
    qtbot.mouseClick(logo.remove_button, LEFT)
    assert logo.data == b""
    assert logo.choose_button.hasFocus()
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    logo.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, dropped, buttons, none))
    assert logo.data == png()


def test_only_fonts_that_may_be_embedded_are_offered(
    bridge: Bridge, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path("some.ttf")
    monkeypatch.setattr(
        "wa_desktop.ui.report.font_box.QFontDatabase.families", lambda: ["Alpha", "Beta", "Gamma"]
    )
    monkeypatch.setattr(
        "wa_desktop.ui.report.font_box.installed",
        lambda name: Family.of_one(path) if name != "Beta" else None,
    )
    form = opened(qtbot, ThemeDialog(bridge, Theme("T", font="Elsewhere"), []))
    box = form.fields.typeface
    qtbot.waitUntil(lambda: not box.task.running, timeout=LONG)
    offered = [box.itemText(row) for row in range(box.count())]
    assert offered == ["Roboto (ours)", "Alpha", "Elsewhere (not installed here)", "Gamma"]
    assert box.value == "Elsewhere"
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert form.fields.theme.font == "Alpha"
    assert form.is_changed


def test_looking_for_fonts_is_no_change(form: ThemeDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not form.fields.typeface.task.running, timeout=LONG)
    assert not form.is_changed


def test_a_disk_that_refuses_loses_nothing(
    form: ThemeDialog, bridge: Bridge, qtbot: QtBot, disk: FailingDisk
) -> None:
    qtbot.keyClicks(form.fields.name, "Kept later")
    disk.refuse_write(0, FULL)
    qtbot.mouseClick(form.save_button, LEFT)
    assert form.isVisible()
    assert "disk is full" in form.message.text()
    assert names(bridge) == ()
    disk.work_again()
    qtbot.mouseClick(form.save_button, LEFT)
    assert names(bridge) == ("Kept later",)


def test_a_disk_that_refuses_deletes_nothing(
    dialog: ThemesDialog, bridge: Bridge, qtbot: QtBot, disk: FailingDisk
) -> None:
    dialog.table.choose("Northwind")
    qtbot.mouseClick(dialog.delete_button, LEFT)
    confirm = dialog.findChild(ConfirmDialog)
    assert confirm is not None
    disk.refuse_write(0, FULL)
    qtbot.mouseClick(confirm.confirm_button, LEFT)
    disk.work_again()
    assert "disk is full" in dialog.message.text()
    assert names(bridge) == ("Northwind",)
    assert dialog.chosen == "Northwind"


@pytest.mark.parametrize("which", [ThemesDialog, ThemeDialog])
def test_closed_dialogs_are_freed(bridge: Bridge, qtbot: QtBot, which: type) -> None:
    made = ThemesDialog(bridge) if which is ThemesDialog else ThemeDialog(bridge, OURS, [])
    made.show()
    qtbot.wait(5)
    with qtbot.waitSignal(made.destroyed):
        made.reject()
