"""The strip of evidence: chips by clicks, height, room, drops, and what a screen reader says."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.support.access import name_of
from tests.support.evidence import drag_over, drop, parcel, picture, piece
from tests.ui.pseudo import OPEN, PseudoTranslator
from wa_desktop.domain.evidence import EvidenceKind, Sureness
from wa_desktop.ui.theme.type import px, set_text_size
from wa_desktop.ui.widgets.evidence_incoming import Incoming
from wa_desktop.ui.widgets.evidence_strip import HEIGHT, EvidenceStrip

LEFT = Qt.MouseButton.LeftButton
THREE = (
    piece(1, "runbook.pdf", EvidenceKind.FILE, Sureness.VERIFIED),
    piece(2, "Rotation in the wiki", EvidenceKind.LINK, Sureness.SHOWN),
    piece(3, "We rotate by hand"),
)


class Host(QWidget):
    """A card with a strip in it."""

    def __init__(self) -> None:
        super().__init__()
        self.strip = EvidenceStrip()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.strip)
        self.resize(800, 100)


@pytest.fixture
def host(qtbot: QtBot, app: QApplication) -> Host:
    made = Host()
    qtbot.addWidget(made)
    made.show()
    return made


def test_nothing_is_shown_while_there_is_nothing(host: Host) -> None:
    assert host.strip.isHidden()
    host.strip.set_in_hand(True)
    assert host.strip.isVisible()
    assert host.strip.add_button.isVisible()
    host.strip.set_in_hand(False)
    assert host.strip.isHidden()


def test_the_add_button_shows_in_hand_only(host: Host, qtbot: QtBot) -> None:
    host.strip.show_evidence(THREE)
    assert host.strip.isVisible()
    assert host.strip.add_button.isHidden()
    host.strip.set_in_hand(True)
    with qtbot.waitSignal(host.strip.add_requested):
        qtbot.mouseClick(host.strip.add_button, LEFT)


def test_a_chip_opens_its_piece(host: Host, qtbot: QtBot) -> None:
    host.strip.show_evidence(THREE)
    with qtbot.waitSignal(host.strip.open_requested) as told:
        qtbot.mouseClick(host.strip.chips[1], LEFT)
    assert told.args == [THREE[1].id]


def test_height_is_the_same_for_one_and_for_many(host: Host) -> None:
    heights = set()
    for count in (1, 3, 40):
        host.strip.show_evidence([piece(number) for number in range(count)])
        heights.add(host.strip.height())
    host.strip.set_in_hand(True)
    assert heights | {host.strip.height()} == {px(HEIGHT)}


@pytest.mark.parametrize("width", [160, 300, 520, 900])
@pytest.mark.parametrize("in_hand", [False, True])
def test_what_has_no_room_is_counted(host: Host, qtbot: QtBot, width: int, in_hand: bool) -> None:
    pieces = [piece(number, f"A rather long name of a file {number}.pdf") for number in range(12)]
    host.strip.show_evidence(pieces)
    host.strip.set_in_hand(in_hand)
    host.setFixedWidth(width)
    qtbot.wait(1)
    strip = host.strip
    shown = [chip for chip in strip.chips if chip.isVisible()]
    assert shown
    assert strip.more_button.isVisible()
    assert f"{12 - len(shown)}" in strip.more_button.text()
    parts = [*shown, strip.more_button, *([strip.add_button] if in_hand else [])]
    for before, after in pairwise(parts):
        assert before.geometry().right() < after.geometry().left()
    if width > 160:
        assert parts[-1].geometry().right() <= strip.width()
    with qtbot.waitSignal(strip.open_requested) as told:
        qtbot.mouseClick(strip.more_button, LEFT)
    assert told.args == [pieces[len(shown)].id]


def test_words_say_what_colour_and_letter_say(host: Host) -> None:
    host.strip.show_evidence(THREE)
    chip = host.strip.chips[0]
    assert chip.letter == "V"
    assert name_of(chip) == "runbook.pdf, file, verified, Jana Dvořák, 4 May 2026"
    assert "V: Verified" in chip.toolTip()
    assert name_of(host.strip) == "3 pieces of evidence"


def test_a_hostile_title_turns_nothing_round_and_is_no_markup(host: Host) -> None:
    host.strip.show_evidence([piece(1, "<b>photo\u202egpj.exe</b>\nsecond line" + "x" * 5000)])
    chip = host.strip.chips[0]
    assert "\u202e" not in chip.title + chip.toolTip() + chip.accessibleName()
    assert "\n" not in chip.title
    assert "&lt;b&gt;" in chip.toolTip()
    assert len(chip.title) <= 300


def test_files_pictures_links_and_texts_can_be_dropped(host: Host, qtbot: QtBot, tmp_path: Path) -> None:
    host.strip.show_evidence(THREE)
    path = tmp_path / "a.txt"
    for data, wanted in (
        (parcel(files=[path]), Incoming(files=(path,))),
        (parcel(urls=["https://example.com/a"]), Incoming(links=("https://example.com/a",))),
        (parcel(text="we do"), Incoming(text="we do")),
    ):
        with qtbot.waitSignal(host.strip.dropped) as told:
            assert drop(host.strip, data)
        assert told.args == [wanted]
    with qtbot.waitSignal(host.strip.dropped) as told:
        drop(host.strip, parcel(image=picture()))
    assert told.args[0].picture.size().toTuple() == (60, 40)


def test_an_empty_drop_is_told_to_nobody(host: Host, qtbot: QtBot) -> None:
    host.strip.set_in_hand(True)
    assert not drag_over(host.strip, parcel())
    with qtbot.assertNotEmitted(host.strip.dropped):
        drop(host.strip, parcel(text="   "))


def test_what_other_programs_copy_is_understood(app: QApplication) -> None:
    both = Incoming.of(parcel(text="a\tb\n1\t2", image=picture()))
    assert both.text == "a\tb\n1\t2", "a table is text, whatever picture of it comes along"
    beside = Incoming.of(parcel(urls=["https://example.com/x.png"], image=picture()))
    assert beside.picture is not None, "a picture of a browser comes with its address"
    assert Incoming.of(parcel(text="https://example.com/a\nhttps://example.com/b")).links == (
        "https://example.com/a",
        "https://example.com/b",
    )
    assert Incoming.of(parcel(text="see https://example.com/a")).text == "see https://example.com/a"
    assert Incoming.of(parcel(text="javascript:alert(1)")).links == ()
    assert Incoming.of(parcel(urls=["javascript:alert(1)", "smb://host/share"])).links == ()
    assert not Incoming.of(parcel(text="  \n "))


@pytest.mark.parametrize("percent", [90, 150, 200])
def test_it_follows_the_text_size(qtbot: QtBot, app: QApplication, percent: int) -> None:
    set_text_size(app, percent)
    try:
        made = Host()
        qtbot.addWidget(made)
        made.strip.show_evidence(THREE)
        made.show()
        assert made.strip.height() == px(HEIGHT)
        assert made.strip.chips[0].isVisible()
    finally:
        set_text_size(app, 100)


def test_every_word_can_be_translated(qtbot: QtBot, app: QApplication) -> None:
    translator = PseudoTranslator()
    app.installTranslator(translator)
    try:
        made = Host()
        qtbot.addWidget(made)
        made.strip.show_evidence([*THREE, *(piece(number) for number in range(4, 30))])
        made.strip.set_in_hand(True)
        texts = [made.strip.add_button.text(), made.strip.add_button.accessibleName()]
        texts += [made.strip.more_button.text(), made.strip.chips[0].accessibleName()]
        assert all(OPEN in text for text in texts), texts
    finally:
        app.removeTranslator(translator)
