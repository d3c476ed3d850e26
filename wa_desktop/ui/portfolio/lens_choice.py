"""The choice of the lens that a view of the portfolio counts along."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from wa_desktop.domain.portfolio_numbers import PortfolioNumbers
from wa_desktop.ui.models.rows import one_line


class LensChoice(QComboBox):
    """`alias` is the lens in hand; None stands for all lenses (where `with_all`) or for none at all.

    Hidden where there is nothing to choose. `lens_chosen` follows a person's choice.
    """

    lens_chosen = Signal()

    def __init__(self, *, with_all: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._with_all = with_all
        self._aliases: tuple[str | None, ...] = ()
        self.setAccessibleName(self.tr("Lens"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(22)
        self.activated.connect(self._on_activated)

    @property
    def alias(self) -> str | None:
        """The lens in hand."""
        return self._aliases[self.currentIndex()] if self.currentIndex() >= 0 else None

    def show_lenses(self, numbers: PortfolioNumbers) -> None:
        """Offer the lenses in use; the one in hand stays in hand as long as it is used."""
        before = self.alias
        lenses = numbers.aliases
        several = len(lenses) > 1
        self._aliases = (None, *lenses) if self._with_all and several else lenses
        names = [
            self.tr("All lenses") if alias is None else one_line(numbers.lens(alias).name)
            for alias in self._aliases
        ]
        with QSignalBlocker(self):
            self.clear()
            self.addItems(names)
            if before in self._aliases:
                self.setCurrentIndex(self._aliases.index(before))
        self.setVisible(several)

    def choose(self, alias: str) -> None:
        """Take a lens in hand, where it is offered."""
        if alias in self._aliases:
            with QSignalBlocker(self):
                self.setCurrentIndex(self._aliases.index(alias))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page instead of choosing another lens by accident."""
        event.ignore()

    def _on_activated(self) -> None:
        self.lens_chosen.emit()
