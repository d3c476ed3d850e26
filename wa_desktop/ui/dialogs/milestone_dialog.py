"""Asks for the name and note of a milestone and saves it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.domain.errors import KnownError
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.milestone_form import MilestoneForm
from wa_desktop.ui.models.milestone_saving import due_words, frozen_words, suggested_name
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary
from wa_desktop.ui.widgets.label import Label, muted, title


class MilestoneDialog(MilestoneForm):
    """Saves a milestone of the open review; what is wrong is said beside the name, and nothing typed is lost."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, 480, parent)
        self.setWindowTitle(self.tr("Save milestone"))
        self.name.setText(suggested_name(bridge.today(), self._names_taken()))
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

    def freezings(self) -> list[str]:
        """What it will freeze and what follows from it, a line each."""
        review = self._bridge.review
        return [*frozen_words(review), due_words(review, self._bridge.now())] if review else []

    def _build(self) -> None:
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(margins(24, 20, 24, 20))
        layout.setSpacing(px(8))
        layout.addWidget(title(self.tr("Save milestone")))
        layout.addWidget(
            muted(
                self.tr(
                    "A milestone freezes all answers and risks as they are now. It cannot be changed later."
                ),
                wrap=True,
            )
        )
        for line in self.freezings():
            layout.addWidget(Label(self.tr("•  {line}").format(line=line), wrap=True))
        layout.addSpacing(px(6))
        layout.addWidget(self.name_row)
        layout.addSpacing(px(6))
        layout.addWidget(self.note_row)
        layout.addStretch(1)
        layout.addSpacing(px(8))
        layout.addLayout(self._buttons(self.save_button))
