"""JSON read strictly: only what the standard allows, every number as written, no nesting that could harm.

Python's own parser is wider than the standard (NaN), silent about repeated keys, recursive, and refuses
integers of more than 4,300 digits; this module mends all four.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from wa_desktop.domain.errors import Message, message
from wa_desktop.lensfile.findings import Finding, Path, Remark, Remarks, pointer, shown
from wa_desktop.lensfile.json_places import find_places

MAX_DEPTH = 64
"""Deepest nesting of objects and lists that is read; a lens has nine levels, the rest is for unknown keys."""

MAX_INT_DIGITS = 4000
"""Longer integers are kept as text: Python refuses to convert more than 4,300 digits."""

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_STRING_OR_BRACKET = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\Z)|[\[{]|[\]}]', re.DOTALL)
_BRACKETS = bytes.maketrans(b"{}", b"[]")
_OPENING = ord("[")
_NEITHER_QUOTES_NOR_BRACKETS = bytes(sign for sign in range(256) if sign not in b'"[]{}')
_HALF_CHARACTER = re.compile(r"[\ud800-\udfff]")
_ESCAPED_HALF = re.compile(r"\\u[dD][89a-fA-F]")


_SYNTAX_SENTENCES = (
    ("Expecting ',' delimiter", message("A comma or a closing bracket is missing before this place.")),
    ("Expecting ':' delimiter", message("A colon is missing between a key and its value.")),
    (
        "Expecting property name",
        message(
            "A key in double quotes is expected here; write keys in quotes, and no comma before a closing brace."
        ),
    ),
    (
        "Illegal trailing comma",
        message("A comma stands before a closing bracket; remove it."),
    ),
    (
        "Expecting value",
        message(
            "A value is missing here, or is no JSON: write text in double quotes, no comma before a closing bracket, and no comments."
        ),
    ),
    (
        "Extra data",
        message("There is more text after the end of the lens; a file holds one JSON object."),
    ),
    ("Unterminated string", message("A text that starts here is never closed by a double quote.")),
    (
        "Invalid control character",
        message(
            "A text is broken by a line end or another control character; write \\n or \\t in its place."
        ),
    ),
    ("Invalid \\escape", message("A backslash in a text must be written twice: \\\\.")),
    ("Invalid \\uXXXX", message("After \\u four hexadecimal digits are expected.")),
)
"""What the standard parser complains of, by the start of its words, and how to mend it."""


class ExactNumber(float):
    """A number that would not be written again as it was; `text` keeps how the file has it."""

    text: str

    def __new__(cls, text: str) -> ExactNumber:
        """Make the nearest float that carries the text."""
        number = super().__new__(cls, text)
        number.text = text
        return number


NOT_A_NUMBER = math.nan
"""Stands in a value, as this very object, where the text had NaN or Infinity; always reported already."""


@dataclass
class JsonSource:
    """A JSON text with its value.

    `readable` is false where the text is no JSON that we read; `value` is then None. `sound` says that the
    value can be written again: it is readable and holds no NaN and no half characters.
    """

    text: str = ""
    value: Any = None
    readable: bool = False
    sound: bool = False
    has_repeated_keys: bool = False

    def place(self, remarks: list[Remark]) -> tuple[Finding, ...]:
        """Turn remarks into findings with lines, in the order of the file; repeated keys join them."""
        placed: list[tuple[int, Remark]] = []
        offsets: dict[Path, int] = {}
        wanted = {remark.path for remark in remarks if remark.offset is None and remark.path}
        if self.readable and (wanted or self.has_repeated_keys):
            places = find_places(self.text, wanted, repeated_keys=self.has_repeated_keys)
            offsets = places.offsets
            remarks = remarks + [_repeated_key(path, at) for path, at in places.repeated]
        for remark in remarks:
            at = remark.offset if remark.offset is not None else offsets.get(remark.path, 0)
            placed.append((at, remark))
        placed.sort(key=lambda item: item[0])
        findings = []
        line, counted = 1, 0
        for at, remark in placed:
            line += self.text.count("\n", counted, at)
            counted = max(counted, at)
            findings.append(
                Finding(remark.severity, remark.code, pointer(remark.path), line, remark.sentence)
            )
        return tuple(findings)


def read_json(data: bytes, remarks: Remarks) -> JsonSource:
    """Read a file's bytes; whatever they are, what is wrong goes to `remarks` and nothing is raised."""
    if data.startswith(_BYTE_ORDER_MARK):
        data = data[len(_BYTE_ORDER_MARK) :]
        remarks.warn(
            "byte-order-mark",
            (),
            message("The file starts with a byte order mark; save it as UTF-8 without one."),
            0,
        )
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        remarks.error(
            "not-utf8",
            (),
            message("The file is not UTF-8 text from here on; save it in UTF-8."),
            error.start,
        )
        # The sound part decodes; one sign per byte of the rest keeps the offset.
        return JsonSource(data[: error.start].decode("utf-8", "replace"))
    return _parse(text, remarks)


def _parse(text: str, remarks: Remarks) -> JsonSource:
    source = JsonSource(text)
    if _is_too_deep(text):
        remarks.error(
            "too-deep",
            (),
            message(
                "Objects and lists are nested deeper than {depth} levels here; a lens has nine. Flatten them.",
                depth=MAX_DEPTH,
            ),
            _offset_of_depth(text),
        )
        return source
    reader = _Reader()
    try:
        source.value = reader.decode(text)
    except json.JSONDecodeError as error:
        remarks.error("not-json", (), _syntax_sentence(error, text), error.pos if text.strip() else 0)
        return source
    source.readable = True
    source.has_repeated_keys = reader.has_repeated_keys
    before = len(remarks.all)
    if reader.has_constants or _ESCAPED_HALF.search(text):
        _report_unsound(source.value, remarks)
    source.sound = len(remarks.all) == before
    return source


class _Reader:
    """The standard parser with its hooks, and what they noticed."""

    def __init__(self) -> None:
        self.has_repeated_keys = False
        self.has_constants = False
        self.decode = json.JSONDecoder(
            object_pairs_hook=self._object,
            parse_int=_integer,
            parse_float=_fraction,
            parse_constant=self._constant,
        ).decode

    def _object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        members = dict(pairs)
        if len(members) != len(pairs):
            self.has_repeated_keys = True
        return members

    def _constant(self, _name: str) -> float:
        self.has_constants = True
        return NOT_A_NUMBER


def _integer(text: str) -> int | float:
    return int(text) if len(text) <= MAX_INT_DIGITS and text != "-0" else ExactNumber(text)


def _fraction(text: str) -> float:
    number = float(text)
    return number if repr(number) == text else ExactNumber(text)


def _is_too_deep(text: str) -> bool:
    # Without escapes every second part between quotes is outside of strings. Up to the first fault of a text
    # that is no JSON this is right as well, and the parser stops there.
    plain = text.replace("\\\\", "").replace('\\"', "") if "\\" in text else text
    signs = plain.encode().translate(_BRACKETS, _NEITHER_QUOTES_NOR_BRACKETS)
    outside = b"".join(signs.replace(b'""', b"").split(b'"')[::2])
    # Each round takes away what is innermost: as many rounds as levels, at the speed of `replace`.
    pairs = outside
    for _ in range(MAX_DEPTH):
        pairs = pairs.replace(b"[]", b"")
        if not pairs:
            return False
    depth = 0
    for bracket in outside:
        depth += 1 if bracket == _OPENING else -1
        if depth > MAX_DEPTH:
            return True
    return False


def _offset_of_depth(text: str) -> int:
    depth = 0
    for found in _STRING_OR_BRACKET.finditer(text):
        if text[found.start()] in "{[":
            depth += 1
            if depth > MAX_DEPTH:
                return found.start()
        elif text[found.start()] in "}]":
            depth -= 1
    return 0


def _report_unsound(value: object, remarks: Remarks) -> None:
    for path, item in walk(value):
        if item is NOT_A_NUMBER:
            remarks.error(
                "not-a-number",
                path,
                message(
                    "NaN and Infinity are no JSON; write a text in quotes or a number, or leave the key out."
                ),
            )
        elif isinstance(item, str) and _HALF_CHARACTER.search(item):
            remarks.error(
                "half-character",
                path,
                message(
                    "The text holds half a character (an unpaired \\ud800 to \\udfff escape): {text}. Write the whole one.",
                    text=shown(item),
                ),
            )
        elif isinstance(item, dict):
            for key in item:
                if _HALF_CHARACTER.search(key):
                    remarks.error(
                        "half-character",
                        (*path, key),
                        message(
                            "The key holds half a character (an unpaired \\ud800 to \\udfff escape): {key}. Write the whole one.",
                            key=shown(key),
                        ),
                    )


def walk(value: object) -> Iterator[tuple[Path, object]]:
    """Every value within a JSON value, itself included, with its path."""
    waiting: list[tuple[Path, object]] = [((), value)]
    while waiting:
        path, item = waiting.pop()
        yield path, item
        if isinstance(item, dict):
            waiting.extend(((*path, key), below) for key, below in item.items())
        elif isinstance(item, list):
            waiting.extend(((*path, index), below) for index, below in enumerate(item))


def _repeated_key(path: Path, offset: int) -> Remark:
    remarks = Remarks()
    remarks.warn(
        "duplicate-key",
        path,
        message(
            "The key {key} stands here again; the last one counts. Remove the others.",
            key=shown(str(path[-1])),
        ),
        offset,
    )
    return remarks.all[0]


def _syntax_sentence(error: json.JSONDecodeError, text: str) -> Message:
    """The parser's complaint as a sentence with a mend."""
    if not text.strip():
        return message("The file is empty; a lens file holds one JSON object.")
    for start, sentence in _SYNTAX_SENTENCES:
        if error.msg.startswith(start):
            return sentence
    return message("From here on the file is no JSON.")
