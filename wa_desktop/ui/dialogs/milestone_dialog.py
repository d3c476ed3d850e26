"""Asks for the name and note of a milestone and saves it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.domain.errors import KnownError
from wa_desktop.domain.workload import comparable
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.milestone_form import MilestoneForm
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary
from wa_desktop.ui.widgets.label import muted, title


class MilestoneDialog(MilestoneForm):
    """Saves a milestone of the open review; what is wrong is said beside the name, and nothing typed is lost."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, 480, parent)
        self.setWindowTitle(self.tr("Save milestone"))
        self.name.setText(self._suggestion())
        self.note.setFixedHeight(px(96))
        self._set_rows(self.tr("Name"), self.tr("Who took part, what is still open; shown in the list."))
        self.save_button = primary(self.tr("Save milestone"))
        self._build()
        self._begin(self.save_button)

    def accept(self) -> None:
        """Save; close only if that went well."""
        review = self._bridge.review
        if review is None:
            self.reject()
            return
        self._asked = True
        try:
            review.save_milestone(self.name.text(), self.note.toPlainText())
        except KnownError as error:
            self._tell(error)
        else:
            super().accept()

    def _build(self) -> None:
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(margins(24, 20, 24, 20))
        layout.setSpacing(px(14))
        layout.addWidget(title(self.tr("Save milestone")))
        layout.addWidget(
            muted(
                self.tr(
                    "A milestone freezes all answers and risks as they are now. It cannot be changed later."
                ),
                wrap=True,
            )
        )
        layout.addWidget(self.name_row)
        layout.addWidget(self.note_row)
        layout.addStretch(1)
        layout.addLayout(self._buttons(self.save_button))

    def _suggestion(self) -> str:
        """The first "Milestone 1, 2, …" that is free, counted from the number it will get."""
        taken = {comparable(name) for name in self._names_taken()}
        number = len(taken) + 1
        while comparable(self.tr("Milestone {number}").format(number=number)) in taken:
            number += 1
        return self.tr("Milestone {number}").format(number=number)
