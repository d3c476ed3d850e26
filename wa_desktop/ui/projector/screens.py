"""Which screen the projector belongs on: never on top of the facilitator's desk if there is another one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QRect


class Screen(Protocol):
    """What is asked of a screen (QScreen)."""

    def geometry(self) -> QRect:
        """Its place on the desktop."""
        ...


S = TypeVar("S", bound=Screen)


@dataclass(frozen=True)
class Place(Generic[S]):
    """A screen, and whether the window fills it."""

    screen: S
    full: bool


def place_for(screens: Sequence[S], desk: S, wanted: S | None = None) -> Place[S]:
    """Where the projector goes: the wanted screen, else one the desk is not on, filled; else a window on the desk's.

    A screen that lies over the desk's shows the same picture (a mirror) and is no second one.
    """
    others = [one for one in screens if not one.geometry().intersects(desk.geometry())]
    if wanted is not None and wanted in screens:
        return Place(wanted, wanted in others)
    return Place(others[0], full=True) if others else Place(desk, full=False)
