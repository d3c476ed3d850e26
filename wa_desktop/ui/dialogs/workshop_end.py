"""Asks for the name of the milestone a workshop ends with, and ends it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from wa_desktop.domain.errors import InvalidError, KnownError
from wa_desktop.domain.workload_checks import check_milestone_name
from wa_desktop.domain.workshop import RemarkKind
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.narrow_dialog import NarrowDialog
from wa_desktop.ui.models.workshop_desk import WorkshopDesk
from wa_desktop.ui.models.workshop_recap import covered_in
from wa_desktop.ui.models.workshop_words import length_word, suggested_name
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary, quiet
from wa_desktop.ui.widgets.form import FormRow
from wa_desktop.ui.widgets.label import Label, muted, title
from wa_desktop.ui.words import say


class EndWorkshopDialog(NarrowDialog):
    """`ended(Workshop)` follows once milestone and end are on disk; until then nothing typed is lost."""

    ended = Signal(object)

    def __init__(self, bridge: Bridge, desk: WorkshopDesk, parent: QWidget | None = None) -> None:
        super().__init__(500, parent)
        self._bridge = bridge
        self._desk = desk
        self._asked = False
        self.setWindowTitle(self.tr("End the workshop"))
        self.name = QLineEdit(suggested_name(desk.now, self._names_taken()))
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(px(84))
        self.name_row = FormRow(
            self.tr("Name of the milestone"),
            self.name,
            self.tr("3 to 100 characters, different from the other milestones."),
        )
        self.note_row = FormRow(
            self.tr("Note"),
            self.note,
            self.tr("Shown in the list of milestones; the recap has its own words."),
        )
        self.end_button = primary(self.tr("End the workshop"))
        self.cancel_button = quiet(self.tr("Cancel"))
        self._build()
        self.name.textChanged.connect(self._on_name_changed)
        self.end_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.name.selectAll()
        self.name.setFocus()

    def accept(self) -> None:
        """End; close only if that went well."""
        if self._desk.workshop is None:
            self.reject()
            return
        self._asked = True
        try:
            workshop = self._desk.end(self.name.text(), self.note.toPlainText())
        except InvalidError as error:
            self._show_problem(say(error.sentence))
        except KnownError as error:
            self._bridge.failed.emit(error.sentence)
            self._show_problem(say(error.sentence))
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
        self.end_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(10))
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.end_button)
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
        layout.addLayout(buttons)

    def _names_taken(self) -> list[str]:
        review = self._bridge.review
        return [head.name for head in review.snapshot.milestones] if review else []

    def _show_problem(self, text: str) -> None:
        self.name_row.show_problem(text)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_name_changed(self, name: str) -> None:
        """Once asked, say at each key whether the name is good now; before, only what can never become good."""
        problem = check_milestone_name(name, self._names_taken())
        too_long = len(name.strip()) > 100
        self.name_row.show_problem(say(problem) if problem and (self._asked or too_long) else "")
