"""Re-reads a workbook this program has just written, so that "exported" is only said of a file that opens."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.parsers import expat

from wa_desktop.domain.errors import DamagedError, message

_BOOK = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}sheet"
_UNREADABLE = message(
    "The workbook could not be read back after writing. Try again, or choose another folder."
)


def check_workbook(path: Path, rows: Mapping[str, int]) -> None:
    """DamagedError unless the file holds these sheets with at least one cell in so many rows, and no formula.

    Reads every part of the package (ECMA-376): its checksums, the names of the sheets in order, and each sheet's XML.
    """
    try:
        with zipfile.ZipFile(path) as package:
            is_whole = package.testzip() is None and _is_as_said(package, rows)
    except (KeyError, zipfile.BadZipFile, zlib.error, ET.ParseError, expat.ExpatError) as error:
        raise DamagedError(_UNREADABLE) from error
    if not is_whole:
        raise DamagedError(_UNREADABLE)


def _is_as_said(package: zipfile.ZipFile, rows: Mapping[str, int]) -> bool:
    names = _names(package.read("xl/workbook.xml"))
    return names == list(rows) and all(
        _has_rows(package.read(f"xl/worksheets/sheet{number}.xml"), rows[name])
        for number, name in enumerate(names, 1)
    )


def _names(data: bytes) -> list[str]:
    return [sheet.get("name", "") for sheet in ET.fromstring(data).iter(_BOOK)]  # noqa: S314 our own file


def _has_rows(data: bytes, expected: int) -> bool:
    """Whether a sheet is well-formed and holds so many rows and no formula; within texts every < is written as &lt;."""
    expat.ParserCreate().Parse(data, True)
    return data.count(b"<row ") == expected and b"<f>" not in data and b"<f " not in data
