"""A lens on its way to AWS: which fixes are taken, and what AWS would say of the file that comes of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wa_desktop.domain.errors import KnownError, Message
from wa_desktop.domain.lens import Lens
from wa_desktop.lensfile.aws_answer import Point, aws_points
from wa_desktop.lensfile.aws_export import aws_files
from wa_desktop.lensfile.check import check_lens, check_value
from wa_desktop.lensfile.check_fields import Json
from wa_desktop.lensfile.mends import Mend, take
from wa_desktop.lensfile.write import to_bytes

Key = tuple[str, str]


@dataclass(frozen=True)
class AwsFile:
    """A file as it would be written, and what AWS would still say of it."""

    name: str
    data: bytes
    points: tuple[Point, ...]

    @property
    def refused(self) -> int:
        """For how many points AWS would refuse it."""
        return sum(point.refused for point in self.points)


@dataclass(frozen=True)
class _Outcome:
    """The value with the fixes taken, the points of it, and the points that came up on the way."""

    value: Json
    left: tuple[Point, ...]
    came_up: tuple[Point, ...]


class AwsMending:
    """The points of a lens value, and the value that comes of the fixes taken so far; nothing is taken at first."""

    def __init__(self, value: Json) -> None:
        self.value = value
        self.points = aws_points(value, check_value(value))
        self._keys = {point.key for point in self.points}
        self._taken: dict[Key, None] = {}
        self._outcome: _Outcome | None = None

    @property
    def taken(self) -> tuple[Key, ...]:
        """The keys of the points whose fixes are taken."""
        return tuple(self._taken)

    @property
    def result(self) -> Json:
        """The lens value with the fixes taken."""
        return self._worked_out().value

    @property
    def left(self) -> tuple[Point, ...]:
        """The points of the result."""
        return self._worked_out().left

    @property
    def came_up(self) -> tuple[Point, ...]:
        """Points that only the fixes brought up, such as a text that a fix made longer; their fixes can be taken too."""
        return self._worked_out().came_up

    def take(self, keys: Iterable[Key]) -> None:
        """Take just these fixes; keys of points without one are left out."""
        wanted = frozenset(keys)
        self._taken = {point.key: None for point in self.points if point.mend and point.key in wanted}
        self._outcome = None
        late = {point.key: None for point in self.came_up if point.mend and point.key in wanted}
        if late:
            self._taken |= late
            self._outcome = None

    def file(self, name: str) -> AwsFile:
        """The result as a file."""
        return _file(name, self.result)

    def _mends(self, points: Iterable[Point]) -> list[Mend]:
        return [point.mend for point in points if point.mend and point.key in self._taken]

    def _worked_out(self) -> _Outcome:
        if self._outcome is None:
            value = take(self.value, self._mends(self.points))
            left = aws_points(value, check_value(value))
            came_up = tuple(point for point in left if point.key not in self._keys)
            late = self._mends(came_up)
            if late:
                value = take(value, late)
                left = aws_points(value, check_value(value))
            self._outcome = _Outcome(value, left, came_up)
        return self._outcome


def written_anew(lens: Lens) -> tuple[AwsFile, ...] | Message:
    """The lens written by `aws_export`, each part with what AWS would say of it; the sentence why not."""
    try:
        return tuple(_file(name, value) for name, value in aws_files(lens))
    except KnownError as error:
        return error.sentence


def _file(name: str, value: Json) -> AwsFile:
    data = to_bytes(value)
    return AwsFile(name, data, aws_points(value, check_lens(data)))
