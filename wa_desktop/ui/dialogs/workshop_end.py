"""Asks for the name of the milestone a workshop ends with, and ends it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.domain.errors import KnownError
from wa_desktop.domain.workshop import RemarkKind
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.milestone_form import MilestoneForm
from wa_desktop.ui.models.workshop_desk import WorkshopDesk
from wa_desktop.ui.models.workshop_recap import covered_in
from wa_desktop.ui.models.workshop_words import length_word, suggested_name
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary
from wa_desktop.ui.widgets.label import Label, muted, title


class EndWorkshopDialog(MilestoneForm):
    """`ended(Workshop)` follows once milestone and end are on disk; until then nothing typed is lost."""

    ended = Signal(object)

    def __init__(self, bridge: Bridge, desk: WorkshopDesk, parent: QWidget | None = None) -> None:
        super().__init__(bridge, 500, parent)
        self._desk = desk
        self.setWindowTitle(self.tr("End the workshop"))
        self.name.setText(suggested_name(desk.now, self._names_taken()))
        self.note.setFixedHeight(px(84))
        self._set_rows(
            self.tr("Name of the milestone"),
            self.tr("Shown in the list of milestones; the recap has its own words."),
        )
        self.end_button = primary(self.tr("End the workshop"))
        self._build()
        self._begin(self.end_button)

    def accept(self) -> None:
        """End; close only if that went well."""
        if self._desk.workshop is None:
            self.reject()
            return
        self._asked = True
        try:
            workshop = self._desk.end(self.name.text(), self.note.toPlainText())
        except KnownError as error:
            self._tell(error)
        else:
            super().accept()
            self.ended.emit(workshop)

    def savings(self) -> list[str]:
        """What will be on disk afterwards, a line each."""
        workshop, review = self._desk.workshop, self._desk.review
        if workshop is None or review is None:
            return []
        found = self._desk.pace
        covered = len(covered_in(workshop, review.snapshot))
        remarks = {kind: len(workshop.remarks_of(kind)) for kind in RemarkKind}
        time = length_word(found.elapsed) if found else ""
        return [
            self.tr("A milestone with all answers and risks as they are now."),
            self.tr("A recap of {time}: {covered}.").format(
                time=time, covered=self.tr("%n question(s) covered", "", covered)
            ),
            self.tr("{decisions}, {parked}, {verify}.").format(
                decisions=self.tr("%n decision(s)", "", remarks[RemarkKind.DECISION]),
                parked=self.tr("%n parked topic(s)", "", remarks[RemarkKind.PARKED]),
                verify=self.tr("%n thing(s) to verify", "", remarks[RemarkKind.TO_VERIFY]),
            ),
        ]

    def _build(self) -> None:
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(margins(24, 20, 24, 20))
        layout.setSpacing(px(8))
        layout.addWidget(title(self.tr("End the workshop")))
        layout.addWidget(
            muted(
                self.tr("It cannot go on or be changed after that. To go on another day, pause it instead."),
                wrap=True,
            )
        )
        for line in self.savings():
            layout.addWidget(Label(self.tr("•  {line}").format(line=line), wrap=True))
        layout.addSpacing(px(4))
        layout.addWidget(self.name_row)
        layout.addSpacing(px(4))
        layout.addWidget(self.note_row)
        layout.addSpacing(px(6))
        layout.addLayout(self._buttons(self.end_button))
