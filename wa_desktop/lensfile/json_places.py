"""Where in a JSON text its values stand: asked only for the few places that findings name."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from wa_desktop.lensfile.findings import Path

# Space and at most one sign between two values: the JSON is known to be valid, so the sign is the right one.
_gap = re.compile(r"[ \t\n\r]*[:,]?[ \t\n\r]*")

# Values off the wanted paths are skipped by the C parser; numbers stay text, so that no length of them matters.
_skip = json.JSONDecoder(parse_int=str, parse_float=str).raw_decode


@dataclass
class Places:
    """Offsets of values in a text.

    `offsets` holds the wanted paths that exist: for an object's member the place of its key, else of the
    value. `repeated` lists every further use of a key within one object.
    """

    offsets: dict[Path, int] = field(default_factory=dict)
    repeated: list[tuple[Path, int]] = field(default_factory=list)


@dataclass(slots=True)
class _Step:
    """A node of the tree of wanted paths."""

    wanted: Path | None = None
    below: dict[str | int, _Step] = field(default_factory=dict)


def find_places(text: str, wanted: Iterable[Path], *, repeated_keys: bool = False) -> Places:
    """Find the places of the wanted paths in a valid JSON text, and of repeated keys if asked for.

    Where a key is repeated, the last one counts, as in the value that was read. The depth of recursion is
    that of the text, which the caller has limited.
    """
    root = _Step()
    for path in wanted:
        step = root
        for name in path:
            below = step.below.get(name)
            if below is None:
                below = step.below[name] = _Step()
            step = below
        step.wanted = path
    walk = _Walk(text, _Watch() if repeated_keys else None)
    start = _after(text, 0)
    walk.note(root, start)
    walk.value(start, root)
    return walk.places


def _after(text: str, at: int) -> int:
    """Where the next value, key or closing bracket starts."""
    found = _gap.match(text, at)
    return found.end() if found else at


class _Watch:
    """Skips a value at the C parser's speed and tells whether a key was repeated within it."""

    def __init__(self) -> None:
        self._seen = False
        self._skip = json.JSONDecoder(
            object_pairs_hook=self._object, parse_int=str, parse_float=str
        ).raw_decode

    def _object(self, pairs: list[tuple[str, Any]]) -> None:
        if len(pairs) > 1 and len(dict(pairs)) != len(pairs):
            self._seen = True

    def skip(self, text: str, at: int) -> tuple[bool, int]:
        """Whether a key is repeated in the value that starts at an offset, and where the value ends."""
        self._seen = False
        _, end = self._skip(text, at)
        return self._seen, end


class _Walk:
    """A descent into the containers that hold something wanted or a repeated key, skipping everything else."""

    def __init__(self, text: str, watch: _Watch | None) -> None:
        self.text = text
        self.watch = watch
        self.path: list[str | int] = []
        self.places = Places()

    def note(self, step: _Step | None, at: int) -> None:
        if step and step.wanted is not None:
            self.places.offsets[step.wanted] = at

    def value(self, at: int, step: _Step | None) -> int:
        """Take in the value that starts at an offset and return where it ends."""
        first = self.text[at]
        if first in "{[":
            enters = bool(step and step.below)
            if not enters and self.watch:
                enters, end = self.watch.skip(self.text, at)
                if not enters:
                    return end
            if enters:
                return self._object(at, step) if first == "{" else self._array(at, step)
        _, end = _skip(self.text, at)
        return end

    def _object(self, at: int, step: _Step | None) -> int:
        text = self.text
        at = _after(text, at + 1)
        seen: set[str] = set()
        while text[at] != "}":
            key, end = _skip(text, at)
            below = step.below.get(key) if step else None
            self.note(below, at)
            self.path.append(key)
            if self.watch and key in seen:
                self.places.repeated.append((tuple(self.path), at))
            seen.add(key)
            end = self.value(_after(text, end), below)
            self.path.pop()
            at = _after(text, end)
        return at + 1

    def _array(self, at: int, step: _Step | None) -> int:
        text = self.text
        at = _after(text, at + 1)
        index = 0
        while text[at] != "]":
            below = step.below.get(index) if step else None
            self.note(below, at)
            self.path.append(index)
            end = self.value(at, below)
            self.path.pop()
            at = _after(text, end)
            index += 1
        return at + 1
