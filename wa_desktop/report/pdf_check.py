"""Re-reads a PDF this program has just written, so that "exported" is only said of a file that opens."""

from __future__ import annotations

import re

from wa_desktop.domain.errors import DamagedError, message

_ENTRY = re.compile(rb"(\d{10}) (\d{5}) ([nf])\s*")


def count_pages(data: bytes) -> int:
    """The number of pages, or DamagedError if the file is not whole.

    Follows a reader's way (PDF 32000-1, 7.5): header, startxref at the end, every object at the place the
    cross-reference table names, trailer, catalogue, page tree. Reads files with a single classic table, which
    is what reportlab writes.
    """
    try:
        return _count(data)
    except (ValueError, IndexError, AttributeError, KeyError, RecursionError) as error:
        raise DamagedError(
            message("The PDF could not be read back after writing. Try again, or choose another folder.")
        ) from error


def _count(data: bytes) -> int:
    if not data.startswith(b"%PDF-") or not data.rstrip().endswith(b"%%EOF"):
        raise ValueError("no header or no end")
    start = int(_group(rb"startxref\s+(\d+)\s+%%EOF\s*$", data[-64:]))
    offsets, trailer = _table(data, start)
    for number, offset in offsets.items():
        if not re.match(rb"%d 0 obj\b" % number, data[offset : offset + 24]):
            raise ValueError(f"object {number} is not at its place")
    catalogue = _object(data, offsets, int(_group(rb"/Root (\d+) 0 R", trailer)))
    return _leaves(data, offsets, int(_group(rb"/Pages (\d+) 0 R", catalogue)))


def _table(data: bytes, start: int) -> tuple[dict[int, int], bytes]:
    head = re.compile(rb"xref\s+0 (\d+)\s+").match(data, start)
    if not head:
        raise ValueError("no cross-reference table")
    count, at = int(head.group(1)), head.end()
    offsets = {}
    for number in range(count):
        entry = _ENTRY.match(data, at)
        if not entry:
            raise ValueError("a damaged cross-reference table")
        if entry.group(3) == b"n":
            offsets[number] = int(entry.group(1))
        at = entry.end()
    return offsets, data[at:]


def _leaves(data: bytes, offsets: dict[int, int], number: int) -> int:
    """Pages below a node of the page tree; its own count must agree."""
    node = _object(data, offsets, number)
    if re.search(rb"/Type\s*/Page\b", node):
        return 1
    if not re.search(rb"/Type\s*/Pages\b", node):
        raise ValueError(f"object {number} is no part of the page tree")
    kids = re.findall(rb"(\d+) 0 R", _group(rb"/Kids\s*\[([^\]]*)\]", node))
    found = sum(_leaves(data, offsets, int(kid)) for kid in kids)
    if found != int(_group(rb"/Count (\d+)", node)) or not found:
        raise ValueError("the page tree disagrees with its count")
    return found


def _object(data: bytes, offsets: dict[int, int], number: int) -> bytes:
    start = offsets[number]
    return data[start : data.index(b"endobj", start)]


def _group(pattern: bytes, data: bytes) -> bytes:
    found = re.search(pattern, data)
    if not found:
        raise ValueError(f"missing {pattern!r}")
    return found.group(1)
