"""Where in a JSON text its values stand: asked only for the few places that findings name."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from wa_desktop.lensfile.findings import Path

_space = re.compile(r"[ \t\n\r]*").match

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


@dataclass
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
            step = step.below.setdefault(name, _Step())
        step.wanted = path
    walk = _Walk(text, everywhere=repeated_keys)
    start = walk.past_space(0)
    walk.note(root, start)
    walk.value(start, root)
    return walk.places


class _Walk:
    """A descent into the containers that hold something wanted (or into all), skipping everything else."""

    def __init__(self, text: str, *, everywhere: bool) -> None:
        self.text = text
        self.everywhere = everywhere
        self.path: list[str | int] = []
        self.places = Places()

    def past_space(self, at: int) -> int:
        found = _space(self.text, at)
        return found.end() if found else at

    def note(self, step: _Step | None, at: int) -> None:
        if step and step.wanted is not None:
            self.places.offsets[step.wanted] = at

    def value(self, at: int, step: _Step | None) -> int:
        """Take in the value that starts at an offset and return where it ends."""
        if self.everywhere or (step and step.below):
            if self.text[at] == "{":
                return self._object(at, step)
            if self.text[at] == "[":
                return self._array(at, step)
        end: int = _skip(self.text, at)[1]
        return end

    def _object(self, at: int, step: _Step | None) -> int:
        at = self.past_space(at + 1)
        seen: set[str] = set()
        while self.text[at] != "}":
            key, end = _skip(self.text, at)
            below = step.below.get(key) if step else None
            self.note(below, at)
            self.path.append(key)
            if self.everywhere and key in seen:
                self.places.repeated.append((tuple(self.path), at))
            seen.add(key)
            end = self.value(self.past_space(self.past_space(end) + 1), below)
            self.path.pop()
            at = self._next(end)
        return at + 1

    def _array(self, at: int, step: _Step | None) -> int:
        at = self.past_space(at + 1)
        index = 0
        while self.text[at] != "]":
            below = step.below.get(index) if step else None
            self.note(below, at)
            self.path.append(index)
            end = self.value(at, below)
            self.path.pop()
            at = self._next(end)
            index += 1
        return at + 1

    def _next(self, end: int) -> int:
        """The start of the next member, or the closing bracket."""
        at = self.past_space(end)
        return self.past_space(at + 1) if self.text[at] == "," else at
