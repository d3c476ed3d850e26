"""Will AWS accept this? The dialog by real clicks and keys, and files that are whole or not there."""

from __future__ import annotations

import errno
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.support.failing_export import STEPS, fail_at
from tests.support.lens_values import small_lens
from wa_desktop.domain.errors import KnownError
from wa_desktop.lensfile.aws_mending import AwsFile
from wa_desktop.lensfile.builtin import read_folder
from wa_desktop.lensfile.check import check_lens, check_value
from wa_desktop.system import atomic
from wa_desktop.ui.lenses.aws_dialog import AwsDialog
from wa_desktop.ui.lenses.aws_writing import write_file, write_parts
from wa_desktop.ui.models.aws_points import PointRow

LEFT = Qt.MouseButton.LeftButton
LENSES = Path(__file__).resolve().parents[2] / "lenses"

Make = Callable[..., AwsDialog]


@pytest.fixture
def make(qtbot: QtBot, app: object, tmp_path: Path) -> Make:
    def opened(value: dict[str, Any]) -> AwsDialog:
        dialog = AwsDialog(value, check_value(value).lens, "small-lens-1", str(tmp_path))
        qtbot.addWidget(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog

    return opened


def imperfect() -> dict[str, Any]:
    """Two points that AWS refuses and one piece of advice."""
    value = small_lens() | {"name": "Größe [A]", "colour": "green"}
    value["pillars"][0]["questions"][0]["riskRules"].pop()
    return value


def rows(dialog: AwsDialog) -> list[PointRow]:
    return [row for row in dialog.list.points.rows if row.point]


def number_of(dialog: AwsDialog, code: str) -> int:
    return next(
        n for n, row in enumerate(dialog.list.points.rows) if row.point and row.point.finding.code == code
    )


def tick(qtbot: QtBot, dialog: AwsDialog, code: str) -> None:
    box = dialog.list.row_rect(number_of(dialog, code))
    qtbot.mouseClick(dialog.list.viewport(), LEFT, pos=QPoint(box.left() + 18, box.center().y()))


def ticked(dialog: AwsDialog) -> list[str]:
    return [row.point.finding.code for row in rows(dialog) if row.point and row.ticked]


def test_a_sound_lens_is_answered_yes(qtbot: QtBot, make: Make, tmp_path: Path) -> None:
    dialog = make(small_lens())
    assert dialog.verdict.text == "Yes"
    assert "nothing speaks against it" in dialog.answer.text()
    assert not dialog.list.isVisible()
    assert dialog.write_button.hasFocus()
    qtbot.mouseClick(dialog.write_button, LEFT)
    chooser = dialog.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    assert Path(chooser.selectedFiles()[0]).name == "small-lens-1.json"
    with qtbot.waitSignal(dialog.written) as said:
        chooser.fileSelected.emit(str(tmp_path / "out.json"))
    assert json.loads((tmp_path / "out.json").read_bytes()) == small_lens()
    assert said.args[0].startswith("✓ Written for AWS: out.json. AWS takes what is written")
    assert not dialog.isVisible()


def test_points_come_with_place_weight_and_fix(make: Make) -> None:
    dialog = make(imperfect())
    assert dialog.verdict.text == "No"
    assert "2 point" in dialog.answer.text()
    assert [(row.point.finding.code, row.mark[0]) for row in rows(dialog) if row.point] == [
        ("unusual-characters", "refused"),
        ("missing-default", "refused"),
        ("unknown-key", "advice"),
    ]
    assert rows(dialog)[1].place == "Pillar one · How is question_a done? · riskRules"
    assert dialog.outcome.text == "No"
    assert "2 point" in dialog.about_file.text()


def test_fixes_are_taken_one_by_one(qtbot: QtBot, make: Make) -> None:
    dialog = make(imperfect())
    tick(qtbot, dialog, "missing-default")
    assert ticked(dialog) == ["missing-default"]
    assert [row.mended for row in rows(dialog)] == [False, True, False]
    assert "1 point" in dialog.about_file.text()
    dialog.list.setFocus()
    dialog.list.setCurrentIndex(dialog.list.points.index(number_of(dialog, "unusual-characters"), 0))
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert ticked(dialog) == ["unusual-characters", "missing-default"]
    assert dialog.outcome.text == "Yes"
    assert "advice" in dialog.about_file.text()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert ticked(dialog) == ["missing-default"]
    assert dialog.outcome.text == "No"


def test_all_or_those_needed_are_taken_at_once(qtbot: QtBot, make: Make) -> None:
    dialog = make(imperfect())
    qtbot.mouseClick(dialog.needed_button, LEFT)
    assert ticked(dialog) == ["unusual-characters", "missing-default"]
    assert not dialog.needed_button.isEnabled()
    qtbot.mouseClick(dialog.all_button, LEFT)
    assert len(ticked(dialog)) == 3
    assert dialog.about_file.text() == "AWS takes what is written, as far as is documented."
    qtbot.mouseClick(dialog.none_button, LEFT)
    assert ticked(dialog) == []


def test_the_file_has_the_fixes_that_were_taken(qtbot: QtBot, make: Make, tmp_path: Path) -> None:
    value = imperfect()
    dialog = make(value)
    qtbot.mouseClick(dialog.all_button, LEFT)
    assert dialog.write_to(tmp_path / "out.json")
    written = check_lens((tmp_path / "out.json").read_bytes())
    assert {finding.severity for finding in written.findings} <= {"hint"}
    assert written.value["name"] == "Grosse (A)"
    assert value == imperfect()


def test_a_lens_can_be_written_without_any_fix(make: Make, tmp_path: Path) -> None:
    dialog = make(imperfect())
    assert dialog.write_to(tmp_path / "out.json")
    assert json.loads((tmp_path / "out.json").read_bytes()) == imperfect()


def test_the_preview_shows_before_and_after(make: Make) -> None:
    from wa_desktop.ui.lenses.marked_text import PassagePair

    dialog = make(imperfect())
    pair = dialog.place.findChild(PassagePair)
    assert isinstance(pair, PassagePair)
    assert "".join(piece.text for piece in pair.before.pieces) == "Größe [A]"
    assert "".join(piece.text for piece in pair.after.pieces) == "Grosse (A)"


def test_what_is_to_be_mended_by_hand_has_no_box(qtbot: QtBot, make: Make) -> None:
    value = small_lens()
    question = value["pillars"][0]["questions"][0]
    question["choices"] += [question["choices"][0] | {"id": f"more_{number}"} for number in range(14)]
    dialog = make(value)
    tick(qtbot, dialog, "too-many-choices")
    assert ticked(dialog) == []
    assert not dialog.all_button.isEnabled()
    assert "only you" in " ".join(
        label.text().lower() for label in dialog.place.findChildren(type(dialog.answer))
    )


def framework() -> dict[str, Any]:
    value: dict[str, Any] = check_lens(read_folder(LENSES / "wellarchitected")).value
    return value


def test_a_large_lens_is_written_anew_in_parts(qtbot: QtBot, make: Make, tmp_path: Path) -> None:
    dialog = make(framework())
    assert dialog.is_anew
    assert dialog.outcome.text == "Yes"
    assert dialog.list.isEnabled()
    assert not any(row.can_tick for row in dialog.list.points.rows)
    names = [file.name for file in dialog.files()]
    assert names[0] == "wellarchitected-1.json"
    qtbot.mouseClick(dialog.write_button, LEFT)
    chooser = dialog.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    assert chooser.fileMode() is QFileDialog.FileMode.Directory
    chooser.reject()
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / names[1]).write_bytes(b"mine")
    assert not dialog.write_to(folder)
    assert "exists there already" in dialog.message.text()
    assert [path.name for path in folder.iterdir()] == [names[1]]
    (folder / names[1]).unlink()
    assert dialog.write_to(folder)
    assert sorted(path.name for path in folder.iterdir()) == sorted(names)
    for path in folder.iterdir():
        assert {one.severity for one in check_lens(path.read_bytes()).findings} <= {"hint"}


def test_the_other_way_can_be_chosen(qtbot: QtBot, make: Make) -> None:
    dialog = make(imperfect())
    assert not dialog.is_anew
    qtbot.mouseClick(dialog.way.segment(1), LEFT)
    assert dialog.is_anew
    assert dialog.outcome.text == "Yes"
    assert not dialog.all_button.isEnabled()
    qtbot.keyClick(dialog.way.segment(1), Qt.Key.Key_Left)
    assert not dialog.is_anew
    assert dialog.outcome.text == "No"


def test_the_studio_gets_the_value_with_the_fixes_taken(qtbot: QtBot, make: Make) -> None:
    dialog = make(imperfect())
    tick(qtbot, dialog, "unusual-characters")
    with qtbot.waitSignal(dialog.studio_requested) as asked:
        qtbot.mouseClick(dialog.studio_button, LEFT)
    assert asked.args[0] == imperfect() | {"name": "Grosse (A)"}


def test_another_kind_of_file_is_never_written(make: Make, tmp_path: Path) -> None:
    dialog = make(small_lens())
    path = tmp_path / "Reviews.wadesk"
    path.write_bytes(b"mine")
    assert not dialog.write_to(path)
    assert "ends in .json" in dialog.message.text()
    assert path.read_bytes() == b"mine"


@pytest.mark.parametrize("step", STEPS)
def test_a_failing_disk_keeps_the_old_file(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    dialog = make(small_lens())
    path = tmp_path / "out.json"
    path.write_bytes(b"the old one")
    with monkeypatch.context() as patched:
        fail_at(patched, step, errno.ENOSPC)
        assert not dialog.write_to(path)
    assert "no space left" in dialog.message.text()
    assert dialog.isVisible()
    assert path.read_bytes() == b"the old one"
    assert [one.name for one in tmp_path.iterdir()] == ["out.json"]
    assert dialog.write_to(path)


@pytest.mark.parametrize("failing", [0, 1, 2])
def test_parts_are_there_all_or_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int) -> None:
    files = [AwsFile(f"part-{number}.json", b"{}", ()) for number in range(3)]
    written: list[Path] = []
    whole = atomic.write_whole

    def write(path: Path, *rest: Any) -> None:
        if len(written) == failing:
            raise KnownError(atomic.sentence_for(OSError(errno.ENOSPC, "full"), path))
        whole(path, *rest)
        written.append(path)

    with monkeypatch.context() as patched:
        patched.setattr("wa_desktop.ui.lenses.aws_writing.write_whole", write)
        with pytest.raises(KnownError, match="no space left"):
            write_parts(files, tmp_path)
    assert list(tmp_path.iterdir()) == []
    write_parts(files, tmp_path)
    assert len(list(tmp_path.iterdir())) == 3


def test_a_disk_that_gives_back_other_bytes_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "out.json"
    monkeypatch.setattr(Path, "read_bytes", lambda _path: b"other")
    with pytest.raises(KnownError, match="reads otherwise"):
        write_file(AwsFile("out.json", b"{}", ()), path)
    assert not path.exists()
