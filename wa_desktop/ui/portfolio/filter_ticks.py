"""Asks which of many values a filter is to let pass, such as clients: a list to search and tick."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.ui.dialogs.narrow_dialog import NarrowDialog
from wa_desktop.ui.models.ticks import TickRow
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary, quiet
from wa_desktop.ui.widgets.label import muted, title
from wa_desktop.ui.widgets.tick_list import TickList

MOST_ROWS = 9


class TickWords(NamedTuple):
    """What the dialog asks, what its search is called, and what its button says; empty for the usual."""

    heading: str
    search: str
    action: str = ""


class FilterTicksDialog(NarrowDialog):
    """`chosen` carries the ticked keys as a tuple, in the order of the rows."""

    chosen = Signal(object)

    def __init__(
        self,
        words: TickWords,
        rows: Sequence[TickRow],
        ticked: Sequence[Hashable],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(460, parent)
        self._order = [row.key for row in rows]
        self.setWindowTitle(words.heading)
        self.list = TickList(words.heading, words.search, MOST_ROWS)
        self.list.show_rows(rows, ticked)
        self.cancel_button = quiet(self.tr("Cancel"))
        self.save_button = primary(words.action or self.tr("Show these"))
        self.save_button.setDefault(True)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.accept)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(margins(24, 20, 24, 20))
        layout.setSpacing(px(10))
        layout.addWidget(title(words.heading))
        if rows:
            layout.addWidget(self.list)
        else:
            layout.addWidget(muted(self.tr("There is nothing to choose from."), 14, wrap=True))
        buttons = QHBoxLayout()
        buttons.setSpacing(px(10))
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        layout.addLayout(buttons)
        self.save_button.setEnabled(bool(rows))
        self.list.setFocus()

    def accept(self) -> None:
        """Give what is ticked."""
        ticked = set(self.list.ticked)
        super().accept()
        self.chosen.emit(tuple(key for key in self._order if key in ticked))
