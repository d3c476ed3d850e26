"""The Word file on the disk: written whole and read back, stopped on request, and opened by another program."""

from __future__ import annotations

import errno
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from tests.report.word.conftest import sample_model, the_sample, themed
from tests.support.failing_export import STEPS, fail_at
from tests.support.full_reviews import full_model
from tests.support.pdf_reading import ReadPdf, read_pdf
from tests.support.pdf_reading import squeezed as squeezed_pdf
from tests.support.word_reading import read_word
from tests.support.word_templates import house_style
from wa_desktop.domain.editions import Edition
from wa_desktop.domain.errors import DamagedError, KnownError
from wa_desktop.report.progress import ReportCancelledError
from wa_desktop.report.word import file as file_room
from wa_desktop.report.word import write_docx

OFFICE = shutil.which("soffice")


def test_writes_the_file_and_tells_how_far_it_is(tmp_path: Path) -> None:
    path = tmp_path / "report.docx"
    done: list[float] = []
    assert write_docx(full_model(), path, done.append) == 0
    assert "Top risks" in read_word(path).chapters
    assert done == sorted(done)
    assert done[-1] == 1.0
    assert len(done) > 10
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("step", STEPS)
def test_a_failing_disk_leaves_the_old_file(
    step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "report.docx"
    path.write_bytes(b"old")
    with monkeypatch.context() as patch:
        fail_at(patch, step, errno.ENOSPC)
        with pytest.raises(KnownError, match=r"report\.docx"):
            write_docx(full_model(), path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_disk_that_lies_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.write_bytes
    monkeypatch.setattr(Path, "write_bytes", lambda self, data: real(self, data[:-100]))
    with pytest.raises(DamagedError, match="could not be read back"):
        write_docx(full_model(), tmp_path / "report.docx")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("change", [{"title": "Another"}, {"bookmarks": 1}, {"data": b"PK\x03\x04 nothing"}])
def test_what_was_written_has_to_open(
    change: dict[str, object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = file_room.finished
    monkeypatch.setattr(file_room, "finished", lambda *given: replace(real(*given), **change))
    with pytest.raises(DamagedError, match="could not be read back"):
        write_docx(full_model(), tmp_path / "report.docx")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("after", [0, 1, 5, 20])
def test_a_stop_leaves_the_old_file(after: int, tmp_path: Path) -> None:
    path = tmp_path / "report.docx"
    path.write_bytes(b"old")
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > after

    with pytest.raises(ReportCancelledError):
        write_docx(full_model(), path, None, cancelled)
    assert len(asked) == after + 1
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


# LibreOffice


def converted(model: object, folder: Path) -> ReadPdf:
    path = folder / "report.docx"
    write_docx(model, path)
    assert OFFICE
    command = [
        OFFICE,
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(folder),
        str(path),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=240)
    return read_pdf(folder / "report.pdf")


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not here")
def test_libreoffice_shows_every_page_in_order(tmp_path: Path) -> None:
    model = the_sample()
    pdf = converted(model, tmp_path)
    assert 25 <= len(pdf.pages) <= 60
    assert model.workload in pdf.pages[0]
    total = len(pdf.pages)
    for number, page in enumerate(pdf.pages[1:], 2):
        assert f"{number} of {total}" in page
        assert f"{model.client} · {model.workload}" in page
        assert len(page.split("\n")) > 6, f"page {number} is all but empty"
    text = squeezed_pdf(pdf.text)
    for told in (
        model.delivery.headline,
        "1Executive summary",
        "4Top risks",
        "AAll answers",
        *(gap.practice_title for gap in model.lenses[0].gaps),
        *(action.title for action in model.actions),
    ):
        assert squeezed_pdf(told) in text, told
    assert all("Roboto" in name or "DejaVu" in name for name in pdf.fonts), pdf.fonts
    assert all(pdf.fonts.values())


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not here")
def test_libreoffice_leaves_no_heading_alone_at_the_foot_of_a_page(tmp_path: Path) -> None:
    pdf = converted(the_sample(), tmp_path)
    document = read_word(tmp_path / "report.docx")
    headings = {
        re.sub(r"\s+", " ", text)
        for text in (
            "".join(part for part in each.itertext() if part)
            for each in document.styled("Heading1", "Heading2", "Heading3", "WALabel")
        )
    }
    for page in pdf.pages[1:]:
        *_, last, _foot = page.rstrip().split("\n")
        assert re.sub(r"^(\d+|[A-E])(\.\d+)? ", "", last) not in headings


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not here")
def test_libreoffice_opens_a_draft_on_a_template(tmp_path: Path) -> None:
    edition = Edition(themed(docx_template=house_style(cover=True)), draft=True)
    pdf = converted(sample_model(edition), tmp_path)
    assert pdf.pages[0].startswith("House head {{7*7}}")
    assert "House cover {{7*7}}" in pdf.pages[0]
    assert "Order processing" in pdf.pages[1]
    assert 30 <= len(pdf.pages) <= 70
