"""Counting in steps, so that a window can do other things between them."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Generic, TypeVar

T = TypeVar("T")

Steps = Generator[None, None, T]
"""A count that pauses after each of its steps and returns what it found."""


def finish(steps: Steps[T]) -> T:
    """Take all steps at once."""
    while True:
        try:
            next(steps)
        except StopIteration as found:
            return found.value  # type: ignore[no-any-return] # what a generator returns has no type there


def one_step(count: Callable[[], T]) -> Steps[T]:
    """A count that cannot be divided."""
    return count()
    yield


class InSteps(Generic[T]):
    """A number that is counted once, in steps or at once, and kept; `begin` begins to count.

    Where a step fails, the count begins anew when it is asked for again.
    """

    def __init__(self, begin: Callable[[], Steps[T]]) -> None:
        self._begin = begin
        self._steps: Steps[T] | None = None
        self._found: list[T] = []

    def step(self) -> bool:
        """Take one step; True where none was left to take, so that `whole` costs nothing."""
        if self._found:
            return True
        if self._steps is None:
            self._steps = self._begin()
        steps, self._steps = self._steps, None
        try:
            next(steps)
        except StopIteration as found:
            self._found.append(found.value)
        else:
            self._steps = steps
        return False

    def whole(self) -> T:
        """The number, counted to its end."""
        while not self.step():
            pass
        return self._found[0]
