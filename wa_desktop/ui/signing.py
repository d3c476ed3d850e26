"""Who signs changes: one name for every workspace that is opened while the program runs."""

from __future__ import annotations

from typing import Self

from PySide6.QtCore import QObject, Signal

from wa_desktop.review.author import tidy_author
from wa_desktop.ui.bridge import Bridge


class Signing(QObject):
    """One for each bridge; it outlives the window. `asked` says that a person has given a name or wants none.

    `wanted` asks for a name, once: after the first change of somebody who was never asked. `chosen` carries the name
    to be remembered, empty for none.
    """

    wanted = Signal()
    chosen = Signal(str)

    def __init__(self, bridge: Bridge, *, asked: bool = True) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self.name = bridge.workspace.author
        self.asked = asked
        bridge.workspace_changed.connect(self._sign)
        bridge.review_changed.connect(self._on_review_changed)

    @classmethod
    def of(cls, bridge: Bridge) -> Self:
        """The signing of a bridge, made when it is first asked for; then nobody is asked for a name."""
        return bridge.findChild(cls) or cls(bridge)

    @property
    def is_wanting(self) -> bool:
        """Whether changes are made by somebody nobody has asked yet."""
        return not self.asked and not self.name

    def choose(self, name: str) -> None:
        """Sign with this name from now on; with none if it is empty."""
        self.name, self.asked = tidy_author(name), True
        self._sign()
        self.chosen.emit(self.name)

    def _sign(self) -> None:
        self._bridge.workspace.author = self.name

    def _on_review_changed(self) -> None:
        if self.is_wanting:
            self.wanted.emit()
