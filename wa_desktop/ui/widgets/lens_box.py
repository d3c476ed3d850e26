"""The switch between the lenses of a review."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from wa_desktop.review.review import Review


class LensBox(QComboBox):
    """`lens_requested` carries a lens's alias; with one lens alone there is nothing to choose and nothing shown."""

    lens_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._aliases: list[str] = []
        self.setAccessibleName(self.tr("Lens"))
        self.activated.connect(self._on_activated)

    def show_lenses(self, review: Review, alias: str) -> None:
        """Show the lenses of a review, one of them in hand."""
        self._aliases = [part.lens.alias for part in review.snapshot.reviews]
        with QSignalBlocker(self):
            self.clear()
            self.addItems([part.lens.name for part in review.snapshot.reviews])
        self.show_lens(alias)
        self.setVisible(len(self._aliases) > 1)

    def show_lens(self, alias: str) -> None:
        """Show that another lens is in hand."""
        if alias in self._aliases:
            with QSignalBlocker(self):
                self.setCurrentIndex(self._aliases.index(alias))

    def _on_activated(self, index: int) -> None:
        self.lens_requested.emit(self._aliases[index])
