"""What goes on in the room beside the window, and goes on when the window is made anew: workshop and projector."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Self

from PySide6.QtCore import QObject

from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.workshop_desk import WorkshopDesk
from wa_desktop.ui.projector.projector import Projector


class Room(QObject):
    """One for each bridge; the projector shows the time of a running workshop. `clock` gives the time in UTC."""

    def __init__(self, bridge: Bridge, clock: Callable[[], datetime] | None = None) -> None:
        super().__init__(bridge)
        self.workshop = WorkshopDesk(bridge, clock, self)
        self.projector = Projector(bridge, self)
        self.workshop.changed.connect(self._show_pace)
        self.workshop.ticked.connect(self._show_pace)

    @classmethod
    def of(cls, bridge: Bridge) -> Self:
        """The room of a bridge, made when it is first asked for."""
        return bridge.findChild(cls) or cls(bridge)

    def _show_pace(self) -> None:
        self.projector.show_pace(self.workshop.pace if self.workshop.is_running else None)
