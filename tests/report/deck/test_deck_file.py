"""Writing a deck to the disk: whole or not at all, told while it is made, stopped on request, read back."""

from __future__ import annotations

import errno
import shutil
import subprocess
from pathlib import Path

import pytest
from pptx import Presentation

from tests.report.conftest import model_of
from tests.report.deck.reading import model_with
from tests.support.failing_export import STEPS, fail_at
from tests.support.samples import all_yes, small_lens, snapshot_of
from wa_desktop.domain.editions import Edition
from wa_desktop.domain.errors import DamagedError, KnownError
from wa_desktop.report.deck import write_pptx
from wa_desktop.report.deck.check import check_deck
from wa_desktop.report.progress import ReportCancelledError
from wa_desktop.report.records import ReportModel


def small_model() -> ReportModel:
    lens = small_lens(3, 1)
    return model_of(snapshot_of(lens, all_yes(lens)))


def test_the_file_opens_with_as_many_slides_as_are_told(tmp_path: Path) -> None:
    path = tmp_path / "readout.pptx"
    count = write_pptx(model_with(), path)
    assert count == len(Presentation(str(path)).slides) == 14


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EACCES])
def test_a_failing_disk_leaves_the_old_file(
    step: str, code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = small_model()
    path = tmp_path / "readout.pptx"
    path.write_bytes(b"old")
    with monkeypatch.context() as patch:
        fail_at(patch, step, code)
        with pytest.raises(KnownError) as raised:
            write_pptx(model, path)
    assert path.name in str(raised.value)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_what_is_not_read_back_as_written_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "readout.pptx"
    write_pptx(small_model(), path)
    data = path.read_bytes()
    titles = ["x"] * len(Presentation(str(path)).slides)
    check_deck(path, data, titles)
    with pytest.raises(DamagedError):
        check_deck(path, data, titles[1:])
    path.write_bytes(data[:-100])
    with pytest.raises(DamagedError):
        check_deck(path, data, titles)
    with pytest.raises(DamagedError):
        check_deck(path, data[:-100], titles)


def test_it_tells_how_far_it_is(tmp_path: Path) -> None:
    shares: list[float] = []
    write_pptx(model_with(), tmp_path / "readout.pptx", shares.append)
    assert shares == sorted(shares)
    assert len(shares) == 15
    assert shares[-1] == 1.0
    assert shares[-2] < 1.0


@pytest.mark.parametrize("after", [0, 1, 8])
def test_it_stops_when_asked_to(after: int, tmp_path: Path) -> None:
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > after

    path = tmp_path / "readout.pptx"
    path.write_bytes(b"old")
    with pytest.raises(ReportCancelledError):
        write_pptx(model_with(), path, cancelled=cancelled)
    assert len(asked) == after + 1
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not here")
def test_another_program_makes_a_page_of_each_slide(tmp_path: Path) -> None:
    pypdfium2 = pytest.importorskip("pypdfium2")
    path = tmp_path / "readout.pptx"
    count = write_pptx(model_with(Edition(draft=True)), path)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    with pypdfium2.PdfDocument(tmp_path / "readout.pdf") as pdf:
        assert len(pdf) == count
        for number, page in enumerate(pdf):
            text = page.get_textpage().get_text_bounded()
            assert "DRAFT" in text
            assert number == 0 or str(number + 1) in text
            assert len(text.split()) > 8
