"""Files given as evidence: read carefully, named safely, told apart by their content, and handed out again."""

from __future__ import annotations

import atexit
import re
import shutil
import stat
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMimeDatabase
from PySide6.QtGui import QImage

from wa_desktop.domain.errors import InvalidError, KnownError, Message, NotFoundError, message
from wa_desktop.domain.evidence import MAX_FILE_BYTES
from wa_desktop.system.atomic import sentence_for, write_whole
from wa_desktop.ui.models.evidence import plain_line

Progress = Callable[[float], None]
IsCancelled = Callable[[], bool]

PDF = "application/pdf"
PICTURES = {
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/gif": ".gif",
    "image/bmp": ".bmp",
    "image/webp": ".webp",
}
"""Media types that are shown as pictures, with the ending their files get."""

_OFFICE = {".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp"}
"""Zip files that programs of an office open, of the kinds that cannot hold macros."""
_TEXTS = {".txt", ".csv"}
UTF_16 = (b"\xff\xfe", b"\xfe\xff")
"""The marks at the beginning of such a text."""
_ZIP = b"PK\x03\x04"
_SNIFFED = 65_536
_CHUNK = 1 << 20
_LONGEST_NAME = 120
_FOR_SYSTEMS = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_WINDOWS_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)


@dataclass(frozen=True)
class FileContent:
    """A file as it was read: a safe name, its bytes, and the media type its content has."""

    name: str
    data: bytes
    media_type: str


def clean_name(name: str, fallback: str) -> str:
    """A file name without a path and signs that hide something or that a system refuses; never empty."""
    last = re.split(r"[/\\]", name)[-1]
    if len(last) > 2 * _LONGEST_NAME:
        last = last[:_LONGEST_NAME] + last[-_LONGEST_NAME:]  # the ending counts more than the middle
    kept = plain_line(_FOR_SYSTEMS.sub(" ", last)).rstrip(". ").lstrip()
    if not kept.strip(". ") or _WINDOWS_DEVICES.fullmatch(kept):
        return fallback
    ending = Path(kept).suffix
    if len(kept) <= _LONGEST_NAME or len(ending) > 12:
        return kept[:_LONGEST_NAME]
    return kept[: _LONGEST_NAME - len(ending)] + ending


def media_type_of(name: str, data: bytes) -> str:
    """What the content is. The name only decides between kinds that begin alike, such as two office documents."""
    begin = QByteArray(data[:_SNIFFED])
    known = QMimeDatabase()
    seen = known.mimeTypeForData(begin)
    named = known.mimeTypeForFileNameAndData(name, begin)
    fits = named.inherits(seen.name()) and named.name() not in {*PICTURES, PDF}
    return named.name() if fits else seen.name()


def is_text(media_type: str, data: bytes) -> bool:
    """Whether it can be read as plain text."""
    kind = QMimeDatabase().mimeTypeForName(media_type)
    if not (kind.isValid() and kind.inherits("text/plain")):
        return False
    return data.startswith(UTF_16) or b"\0" not in data[:_SNIFFED]


def ending_to_open(name: str, data: bytes) -> str | None:
    """The ending under which the desktop's program may open a file; None for all that could do harm.

    Pictures, PDF, plain text, tables as text and office documents without macros are opened, judged by content
    and never by a name alone. Pages of the web, scripts, programs and archives are not.
    """
    kind, ending = media_type_of(name, data), Path(name).suffix.lower()
    if kind in PICTURES:
        return PICTURES[kind]
    if kind == PDF:
        return ".pdf"
    if ending in _OFFICE and data.startswith(_ZIP):
        return ending
    if ending in _TEXTS and kind in {"text/plain", "text/csv"} and not data.startswith(b"#!"):
        return ending
    return None


def name_to_save(title: str, media_type: str, fallback: str) -> str:
    """The file name for a piece: its title, with the ending of its kind where the title has none that fits."""
    name = clean_name(title, fallback)
    kind = QMimeDatabase().mimeTypeForName(media_type)
    ending = Path(name).suffix.lower().removeprefix(".")
    has_ending = re.fullmatch(r"[a-z0-9]{1,8}", ending) is not None
    if has_ending and (ending in kind.suffixes() or media_type not in {*PICTURES, PDF}):
        return name
    return f"{name}.{kind.preferredSuffix()}" if kind.preferredSuffix() else name


def name_to_open(title: str, media_type: str, data: bytes, fallback: str) -> str | None:
    """The file name under which a piece may be opened; None where `ending_to_open` refuses it."""
    name = name_to_save(title, media_type, fallback)
    ending = ending_to_open(name, data)
    if ending is None:
        return None
    fits = Path(name).suffix.lower() in {ending, ".jpeg" if ending == ".jpg" else ending}
    return name if fits else f"{name}{ending}"


def kind_words(media_type: str, size: int) -> str:
    """A file's kind and size, such as "PNG image · 240.1 kB"."""
    kind = QMimeDatabase().mimeTypeForName(media_type)
    words = kind.comment() if kind.isValid() else media_type
    count = QLocale().formattedDataSize(
        size, 0 if size < 1000 else 1, QLocale.DataSizeFormat.DataSizeSIFormat
    )
    return " · ".join(part for part in (words, count) if part)


# Reading


def read_file(path: Path, fallback: str, progress: Progress, is_cancelled: IsCancelled) -> FileContent | None:
    """Read a file for the workspace; None if it was cancelled. For any thread.

    KnownError with one sentence for a folder, a device, an empty or too large file, and what the disk refuses.
    """
    name = clean_name(path.name, fallback)
    try:
        about = path.stat()
        if stat.S_ISDIR(about.st_mode):
            raise InvalidError(message("{name} is a folder: drop the files in it instead.", name=name))
        if not stat.S_ISREG(about.st_mode):  # a pipe would be waited for without end
            raise InvalidError(message("{name} is no file that can be kept.", name=name))
        if about.st_size > MAX_FILE_BYTES:
            raise _too_large(name)
        data = _read(path, about.st_size, name, progress, is_cancelled)
    except OSError as error:
        raise _unreadable(error, name) from error
    if data is None:
        return None
    if not data:
        raise InvalidError(message("{name} is empty.", name=name))
    return FileContent(name, data, media_type_of(name, data))


def encode_picture(
    picture: QImage, name: str, _progress: Progress, _is_cancelled: IsCancelled
) -> FileContent:
    """A picture of the clipboard as a PNG file. For any thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not picture.save(buffer, "PNG"):  # type: ignore[call-overload] # the stubs lack the format as text here
        raise InvalidError(message("The picture could not be read."))
    return FileContent(clean_name(name, "picture.png"), bytes(buffer.data().data()), "image/png")


def _read(path: Path, size: int, name: str, progress: Progress, is_cancelled: IsCancelled) -> bytes | None:
    parts: list[bytes] = []
    count = 0
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            if is_cancelled():
                return None
            parts.append(chunk)
            count += len(chunk)
            if count > MAX_FILE_BYTES:  # it grows, or its size was not told
                raise _too_large(name)
            progress(min(1.0, count / size) if size else 0.0)
    return b"".join(parts)


def _too_large(name: str) -> InvalidError:
    return InvalidError(
        message(
            "{name} has more than {count} MB; keep it elsewhere and add a link to it.",
            name=name,
            count=MAX_FILE_BYTES // 1_000_000,
        )
    )


def _unreadable(error: OSError, name: str) -> KnownError:
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return NotFoundError(message("{name} is not there any more.", name=name))
    if isinstance(error, PermissionError):
        return KnownError(
            message("{name} may not be read: ask for the right to, or copy it first.", name=name)
        )
    return KnownError(
        message(
            "{name} could not be read ({reason}). Try again, or copy it to this computer first.",
            name=name,
            reason=error.strerror or type(error).__name__,
        )
    )


# Handing out


def save_copy(path: Path, data: bytes) -> None:
    """Write a copy whole or not at all; KnownError says what the disk refuses."""
    write_whole(path, partial(_fill, data))


def private_copy(name: str, data: bytes) -> Path:
    """Write a copy where only this user can read it, until the program ends; KnownError if that fails."""
    try:
        home = _private_folder()
        if not home.is_dir():  # tidied away by the system since
            _private_folder.cache_clear()
            home = _private_folder()
        folder = Path(tempfile.mkdtemp(dir=home))
    except OSError as error:
        raise KnownError(sentence_for(error, Path(name))) from error
    path = folder / name
    save_copy(path, data)
    return path


@cache
def _private_folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="wa-desktop-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def _fill(data: bytes, path: Path) -> None:
    path.write_bytes(data)


def refusal(name: str) -> Message:
    """Why a file is not opened."""
    return message(
        "{name} is not opened from here: files of its kind can run programs. Save a copy if you trust where it comes from.",
        name=name,
    )
