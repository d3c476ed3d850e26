"""The zip file of a workbook, from which openpyxl gets checked parts alone: bounded, in UTF-8, without document types.

Whatever a directory says of sizes, and in whatever encoding a document type hides: the library sees neither.
"""

from __future__ import annotations

import io
import zipfile
from typing import IO, Literal

from wa_desktop.domain.errors import message
from wa_desktop.lensfile.findings import shown
from wa_desktop.studio.sheets.grid import RefusedError

MAX_UNPACKED = 32_000_000
"""Bytes of all parts that are read, unpacked."""
MAX_PARTS = 5000
MAX_TAGS_AROUND = 100_000
"""Beginnings and ends of elements in parts around the sheets; openpyxl takes 26 µs to read one."""
MAX_TAGS = 500_000
"""The same in sheets, texts and styles; the largest lens of ours has 50,000."""
MAX_ATTRIBUTES = 1_000_000
"""Equals signs in markup and text of all parts that are read."""

NO_WORKBOOK = message("The file is no Excel workbook (.xlsx), or it is damaged; save it as .xlsx again.")

_OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0"
_TRANSITIONAL = {
    f"http://purl.oclc.org/ooxml/{name}": f"http://schemas.openxmlformats.org/{old}"
    for name, old in (
        ("spreadsheetml/main", "spreadsheetml/2006/main"),
        ("officeDocument/relationships", "officeDocument/2006/relationships"),
    )
}
"""Namespaces of the strict form (ISO/IEC 29500, part 1), which openpyxl does not know, and those it knows."""


class Package(zipfile.ZipFile):
    """A workbook's zip file; RefusedError or an error of the zip format if there is nothing to read in it."""

    def __init__(self, data: bytes) -> None:
        if data.startswith(_OLD_OR_LOCKED):
            raise RefusedError(
                message(
                    "The workbook has a password or the old format .xls; save it as .xlsx without a password."
                )
            )
        super().__init__(io.BytesIO(data))
        self._room = MAX_UNPACKED
        self._tags = MAX_TAGS_AROUND
        self._attributes = MAX_ATTRIBUTES
        self._refuse_others()

    def _refuse_others(self) -> None:
        names = set(self.namelist())
        if len(self.filelist) > MAX_PARTS:
            raise RefusedError(NO_WORKBOOK)
        if "mimetype" in names:
            raise RefusedError(
                message("This is an OpenDocument or another format; save it as an Excel workbook (.xlsx).")
            )
        if "xl/workbook.bin" in names:
            raise RefusedError(message("This is a binary workbook (.xlsb); save it as .xlsx."))
        if names & {"word/document.xml", "ppt/presentation.xml"}:
            raise RefusedError(message("This is a document or a presentation, not a workbook."))

    def expect_cells(self) -> None:
        """From here on, sheets, texts and styles are read."""
        self._tags = MAX_TAGS

    def open(
        self,
        name: str | zipfile.ZipInfo,
        mode: Literal["r", "w"] = "r",
        pwd: bytes | None = None,
        *,
        force_zip64: bool = False,
    ) -> IO[bytes]:
        """A checked part; openpyxl reads through here alone. KeyError if there is none."""
        info = name if isinstance(name, zipfile.ZipInfo) else self.getinfo(name)
        if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
            raise RefusedError(NO_WORKBOOK)
        with super().open(info, mode, pwd, force_zip64=force_zip64) as part:
            data = part.read(self._room + 1)
        self._room -= len(data)
        if self._room < 0:
            raise RefusedError(
                message(
                    "The workbook unpacks to more than {most} MB in {part}; a lens needs far less. Copy its cells into a new one.",
                    most=MAX_UNPACKED // 1_000_000,
                    part=shown(info.filename),
                )
            )
        return io.BytesIO(self._checked(data).encode())

    def _checked(self, data: bytes) -> str:
        """The text of a part without its declaration, which could name another encoding than UTF-8."""
        text = data.decode("utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig")
        if text.startswith("<?xml"):
            text = text.partition("?>")[2]
        if "<!DOCTYPE" in text or "<!ENTITY" in text:
            raise RefusedError(
                message(
                    "The workbook holds a document type, which no spreadsheet program writes; it was not read."
                )
            )
        self._tags -= text.count("<")
        self._attributes -= text.count("=")
        if self._tags < 0 or self._attributes < 0:
            raise RefusedError(message("The workbook has far more cells than a lens."))
        root, end, rest = text.partition(">")
        for strict, known in _TRANSITIONAL.items():
            root = root.replace(strict, known)
        return root + end + rest
