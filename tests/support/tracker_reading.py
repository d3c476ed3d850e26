"""Tracker workbooks read back by a library that had no part in writing them, and their parts as bytes."""

from __future__ import annotations

import warnings
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import openpyxl


@dataclass(frozen=True)
class Tracker:
    """A workbook: openpyxl's view, and its unpacked parts by name."""

    book: Any
    parts: dict[str, bytes]

    @property
    def names(self) -> list[str]:
        return list(self.book.sheetnames)

    def rows(self, name: str) -> list[dict[str, Any]]:
        """The rows of a sheet that is a table, by its heads."""
        lines = list(self.book[name].iter_rows(values_only=True))
        return [dict(zip(lines[0], line, strict=True)) for line in lines[1:]]

    def below(self, name: str, head: str) -> list[dict[str, Any]]:
        """The rows below the line whose first cell is `head`, up to an empty one, by that line's cells."""
        lines = list(self.book[name].iter_rows(values_only=True))
        top = next(number for number, line in enumerate(lines) if line[0] == head)
        heads = [cell for cell in lines[top] if cell is not None]
        found = []
        for line in lines[top + 1 :]:
            if line[0] is None:
                break
            found.append(dict(zip(heads, line, strict=False)))
        return found

    def cells(self, name: str) -> list[Any]:
        """All cells of a sheet that hold something."""
        return [cell for line in self.book[name].iter_rows() for cell in line if cell.value is not None]

    @property
    def all_cells(self) -> list[Any]:
        return [cell for name in self.names for cell in self.cells(name)]

    def part(self, name: str) -> str:
        """The XML of a sheet."""
        return self.parts[f"xl/worksheets/sheet{self.names.index(name) + 1}.xml"].decode()


def read_tracker(path: Path) -> Tracker:
    """Read a workbook whole."""
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(path)
    return Tracker(book, parts)
