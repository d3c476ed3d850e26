"""Files given as evidence: hostile names and contents, failing disks, and what may be opened."""

from __future__ import annotations

import os
import stat
import struct
import subprocess
import sys
import time
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from reportlab.pdfgen.canvas import Canvas

from wa_desktop.domain.errors import KnownError
from wa_desktop.ui.widgets import evidence_files as files
from wa_desktop.ui.widgets.evidence_preview import LONGEST_TEXT, Look, look_into

ROOT = Path(__file__).resolve().parents[2]
EXE = b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff\x00\x00" + b"\0" * 64
ZIP = b"PK\x03\x04" + b"\0" * 60


def png(width: int = 40, height: int = 30) -> bytes:
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(QColor("#2F6FED"))
    return files.encode_picture(picture, "x.png", _ignore, _never).data


def png_header(width: int, height: int) -> bytes:
    """A PNG that claims to be as large as that and holds next to nothing."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    about = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    body = zlib.compress(b"\0" * 100_000, 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", about) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def pdf(pages: int = 2, size: tuple[float, float] = (300, 400)) -> bytes:
    made = BytesIO()
    canvas = Canvas(made, pagesize=size)
    for number in range(pages):
        canvas.drawString(40, 40, f"page {number + 1}")
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def _ignore(_share: float) -> None:
    """Progress that nobody looks at."""


def _never() -> bool:
    return False


def read(path: Path) -> files.FileContent | None:
    return files.read_file(path, "file", _ignore, _never)


def look(name: str, data: bytes) -> Look:
    return look_into(name, data, _ignore, _never)


# Names


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\me\\keys.csv", "keys.csv"),
        ("photo\u202egpj.exe", "photogpj.exe"),
        ("a\u2066b\u2069c\u200bd.txt", "abcd.txt"),
        ("one\ntwo\r\x00three\x07.txt", "one two three .txt"),
        ('what? "this" <that>|*.txt', "what this that .txt"),
        ("CON", "evidence"),
        ("nul.txt", "evidence"),
        ("Com1.log", "evidence"),
        ("...", "evidence"),
        ("", "evidence"),
        ("\u202e\u202e", "evidence"),
        (" name. ", "name"),
        ("Účtenka 日本 🔑.pdf", "Účtenka 日本 🔑.pdf"),
    ],
)
def test_a_name_is_cleaned(given: str, wanted: str) -> None:
    cleaned = files.clean_name(given, "evidence")
    assert " ".join(cleaned.split()) == " ".join(wanted.split())
    assert not set(cleaned) & set('/\\<>:"|?*\n\r\x00\u202e')


def test_a_long_name_keeps_its_ending() -> None:
    assert files.clean_name("x" * 400 + ".docx", "evidence").endswith("x.docx")
    assert len(files.clean_name("x" * 400 + ".docx", "evidence")) <= 120
    assert len(files.clean_name("x." + "y" * 400, "evidence")) <= 120


# Content


@pytest.mark.parametrize(
    ("name", "data", "wanted"),
    [
        ("a.png", png(), "image/png"),
        ("a.exe", png(), "image/png"),
        ("a.png", EXE, "application/x-ms-dos-executable"),
        ("a.pdf", b"#!/bin/sh\nrm -r /\n", "application/x-shellscript"),
        ("a.pdf", pdf(), "application/pdf"),
        ("a.txt", EXE, "application/x-ms-dos-executable"),
        ("a.csv", b"a,b\n1,2\n", "text/csv"),
        ("a.docx", ZIP, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("a.png", b"\0\1\2\3", "application/octet-stream"),
        ("a", b"plain words", "text/plain"),
    ],
)
def test_the_media_type_follows_the_content(name: str, data: bytes, wanted: str) -> None:
    assert files.media_type_of(name, data) == wanted


@pytest.mark.parametrize(
    ("title", "data", "wanted"),
    [
        ("a.png", png(), "a.png"),
        ("photo.exe", png(), "photo.exe.png"),
        ("screen", png(), "screen.png"),
        ("a.pdf", pdf(), "a.pdf"),
        ("a.txt", b"words", "a.txt"),
        ("costs.csv", b"a,b\n", "costs.csv"),
        ("plan.docx", ZIP, "plan.docx"),
        ("a.exe", EXE, None),
        ("a.pdf", EXE, None),
        ("a.png", EXE, None),
        ("a.txt", b"#!/bin/sh\n", None),
        ("a.sh", b"echo", None),
        ("a.bat", b"echo", None),
        ("a.desktop", b"[Desktop Entry]\nExec=sh\n", None),
        ("a.html", b"<html><script>alert(1)</script>", None),
        ("a.svg", b'<svg xmlns="http://www.w3.org/2000/svg"/>', None),
        ("a.docm", ZIP, None),
        ("a.docx", EXE, None),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, None),
        ("a.jar", ZIP, None),
        ("a.zip", ZIP, None),
        ("a.lnk", b"L\0\0\0\1\x14\2\0", None),
        ("a.py", b"import os\n", None),
    ],
)
def test_only_what_does_no_harm_is_opened(title: str, data: bytes, wanted: str | None) -> None:
    media_type = files.media_type_of(title, data)
    assert files.name_to_open(title, media_type, data, "evidence") == wanted


def test_a_lying_media_type_of_somebody_elses_workspace_opens_nothing() -> None:
    assert files.name_to_open("a.exe", "image/png", EXE, "evidence") is None
    assert files.name_to_open("a.sh", "text/plain", b"echo", "evidence") is None


def test_a_renamed_file_is_saved_with_its_ending() -> None:
    assert files.name_to_save("The runbook", "application/pdf", "evidence") == "The runbook.pdf"
    assert files.name_to_save("photo.JPEG", "image/jpeg", "evidence") == "photo.JPEG"
    assert files.name_to_save("../x", "", "evidence") == "x"
    assert files.name_to_save("\u202e", "application/pdf", "evidence") == "evidence.pdf"


# Reading


def test_a_file_is_read_with_progress(tmp_path: Path) -> None:
    path = tmp_path / "big.txt"
    path.write_bytes(b"words " * 600_000)
    shares: list[float] = []
    content = files.read_file(path, "file", shares.append, _never)
    assert content == files.FileContent("big.txt", path.read_bytes(), "text/plain")
    assert shares == sorted(shares)
    assert len(shares) >= 3
    assert shares[-1] == 1.0


def test_reading_can_be_cancelled(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"words")
    assert files.read_file(path, "file", _ignore, lambda: True) is None


def _folder(path: Path) -> None:
    path.mkdir()


def _missing(path: Path) -> None:
    """Nothing is made."""


def _empty(path: Path) -> None:
    path.touch()


def _large(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(60_000_000)


def _pipe(path: Path) -> None:
    os.mkfifo(path)


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (_folder, "secret.bin is a folder: drop the files in it instead."),
        (_missing, "secret.bin is not there any more."),
        (_empty, "secret.bin is empty."),
        (_large, "secret.bin has more than 50 MB; keep it elsewhere and add a link to it."),
        pytest.param(
            _pipe,
            "secret.bin is no file that can be kept.",
            marks=pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names"),
        ),
    ],
)
def test_what_cannot_be_kept_is_said_in_one_sentence(tmp_path: Path, make: object, sentence: str) -> None:
    path = tmp_path / "secret.bin"
    make(path)  # type: ignore[operator] # one of the functions above
    with pytest.raises(KnownError) as error:
        read(path)
    assert str(error.value) == sentence
    assert str(tmp_path) not in str(error.value)


@pytest.mark.parametrize(
    ("failure", "words"),
    [
        (PermissionError(13, "Permission denied"), "may not be read"),
        (OSError(5, "Input/output error"), "could not be read (Input/output error)"),
        (FileNotFoundError(2, "No such file"), "is not there any more"),
    ],
)
def test_a_disk_that_fails_while_reading_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: OSError, words: str
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"words")

    def fail(*_args: object, **_kwargs: object) -> None:
        raise failure

    monkeypatch.setattr(Path, "open", fail)
    with pytest.raises(KnownError, match=r"^a\.txt ") as error:
        read(path)
    assert words in str(error.value)


def test_a_file_that_grows_while_it_is_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "log.txt"
    path.write_bytes(b"w" * 5_000_000)
    monkeypatch.setattr(files, "MAX_FILE_BYTES", 6_000_000)
    real = Path.stat

    def smaller(self: Path, **kwargs: bool) -> os.stat_result:
        about = real(self, **kwargs)
        path.write_bytes(b"w" * 7_000_000)
        return about

    monkeypatch.setattr(Path, "stat", smaller)
    with pytest.raises(KnownError, match="has more than 6 MB"):
        read(path)


# Looking into files


def test_a_picture_is_shown(app: object) -> None:
    found = look("a.png", png(400, 300))
    assert found.picture is not None
    assert found.picture.size().toTuple() == (400, 300)
    assert str(found.facts) == "400 × 300 pixels"


def test_a_large_picture_is_made_smaller() -> None:
    found = look("a.png", png(4000, 1000))
    assert found.picture is not None
    assert found.picture.size().toTuple() == (1600, 400)


@pytest.mark.parametrize("size", [(60_000, 60_000), (200_000, 300), (2**31 - 1, 2**31 - 1), (7_100, 7_100)])
def test_a_picture_that_would_fill_the_memory_is_not_unpacked(size: tuple[int, int]) -> None:
    began = time.perf_counter()
    found = look("bomb.png", png_header(*size))
    assert found.picture is None
    assert found.problem is not None
    assert time.perf_counter() - began < 1


def test_a_damaged_picture_is_said() -> None:
    assert "damaged" in str(look("a.png", png()[:40]).problem)


def test_an_executable_with_a_pictures_name_is_not_looked_into() -> None:
    assert look("a.png", EXE).problem is not None


def test_the_first_page_of_a_pdf_is_shown() -> None:
    found = look("a.pdf", pdf(3))
    assert found.picture is not None
    assert str(found.facts) == "3 pages"
    colours = {found.picture.pixelColor(x, y).name() for x in range(0, 1000, 4) for y in range(1190, 1260, 2)}
    assert len(colours) > 1, "the page is blank"


@pytest.mark.parametrize("size", [(2, 14_000), (14_000, 2)])
def test_a_pdf_of_an_odd_shape_stays_small(size: tuple[float, float]) -> None:
    found = look("a.pdf", pdf(1, size))
    assert found.picture is not None
    assert found.picture.width() * found.picture.height() < 3_000_000


def test_a_damaged_pdf_is_said() -> None:
    assert "protected or damaged" in str(look("a.pdf", b"%PDF-1.7\n" + b"x" * 300).problem)


@pytest.mark.parametrize(
    ("data", "wanted"),
    [
        ("Účet\r\nline".encode(), "Účet\nline"),
        (b"\xef\xbb\xbfwords", "words"),
        ("Účet".encode("utf-16"), "Účet"),
        (b"caf\xe9", "café"),
        ("a\u202eb\x07c\tx".encode(), "abc\tx"),
    ],
)
def test_the_beginning_of_a_text_is_shown(data: bytes, wanted: str) -> None:
    assert look("a.txt", data).text == wanted


def test_a_long_text_is_cut_and_no_letter_halved() -> None:
    found = look("a.txt", ("é" * 30_000).encode())
    assert found.text == "é" * LONGEST_TEXT


def test_other_files_are_named_only() -> None:
    found = look("a.zip", ZIP)
    assert (found.picture, found.text) == (None, "")
    assert "no preview" in str(found.problem)


# Handing out


@pytest.fixture
def own_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    files._private_folder.cache_clear()
    yield tmp_path
    files._private_folder.cache_clear()


def test_a_private_copy_is_for_this_user_alone(own_temporary_folder: Path) -> None:
    first, second = files.private_copy("a.txt", b"one"), files.private_copy("a.txt", b"two")
    assert (first.read_bytes(), second.read_bytes()) == (b"one", b"two")
    assert first.name == second.name == "a.txt"
    for folder in (first.parent, first.parent.parent):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700 or os.name == "nt"
    assert not first.stat().st_mode & 0o111


def test_a_private_folder_that_was_tidied_away_is_made_anew(own_temporary_folder: Path) -> None:
    first = files.private_copy("a.txt", b"one")
    first.unlink()
    first.parent.rmdir()
    first.parent.parent.rmdir()
    assert files.private_copy("a.txt", b"two").read_bytes() == b"two"


def test_private_copies_are_gone_when_the_program_ends(tmp_path: Path) -> None:
    script = (
        "from wa_desktop.ui.widgets.evidence_files import private_copy; print(private_copy('a.txt', b'x'))"
    )
    told = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(tmp_path), "TEMP": str(tmp_path), "TMP": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert told.stdout.strip().endswith("a.txt")
    assert not list(tmp_path.iterdir())


def test_a_folder_for_copies_that_cannot_be_made_is_said(
    own_temporary_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: object, **_kwargs: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tempfile.mkdtemp", fail)
    with pytest.raises(KnownError, match=r"no space left for a\.txt"):
        files.private_copy("a.txt", b"x")


def test_a_copy_replaces_a_file_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")

    def fail(_self: Path, _data: bytes) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", fail)
        with pytest.raises(KnownError, match="no space left"):
            files.save_copy(path, b"new")
    assert path.read_bytes() == b"old"
    assert [item.name for item in tmp_path.iterdir()] == ["a.txt"]
    files.save_copy(path, b"new")
    assert path.read_bytes() == b"new"
