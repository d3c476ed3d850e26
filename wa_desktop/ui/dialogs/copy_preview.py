"""The second step of copying answers: what would change, and which of it to take."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.copying import CopyOptions, CopyPlan, plan_copy, same_client
from wa_desktop.domain.workload import Snapshot
from wa_desktop.review.bulk import CopyAnswers
from wa_desktop.review.states import State
from wa_desktop.ui.dialogs.answers_preview import AnswersPreview
from wa_desktop.ui.models.answer_changes import AnswerChangesModel
from wa_desktop.ui.widgets.check_box import CheckBox
from wa_desktop.ui.widgets.label import MUTED


class CopyPreview(AnswersPreview):
    """What copying from a state changes; with notes off at first where they are another client's."""

    def __init__(
        self, state: State, here: Snapshot, ref: QuestionRef | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(AnswerChangesModel(), state.snapshot, here, ref, parent)
        self._state = state
        self.only_open = CheckBox(self.tr("Only what is open here"))
        self._set_up()
        self._build((self.only_open, self.notes, self.internal, self.only_risk))
        self._connect((self.only_open, self.notes, self.internal))
        self.refresh(here)

    @property
    def command(self) -> CopyAnswers:
        """What is asked for now."""
        name = self._state.name_for(self._here.workload)
        return CopyAnswers(self.plan.answers(self.model.chosen), name)

    def take_focus(self) -> None:
        """Put the keyboard into the table, or to the option that hides most if there is none."""
        target: QWidget = self.table if self.plan.questions else self.only_open
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_up(self) -> None:
        """What is on at first: notes of another client must not slip in."""
        self.only_open.setChecked(True)
        source, here = self._state.snapshot.workload, self._here.workload
        self._shares_client = same_client(source, here)
        self.notes.setChecked(self._shares_client)
        self.only_open.setToolTip(
            self.tr("Practices answered here, questions that do not apply here and notes written here stay.")
        )

    # Showing

    def _options(self, *, only_open: bool) -> CopyOptions:
        return CopyOptions(self.scope.value, only_open, self.notes.isChecked(), self.internal.isChecked())

    def _planned(self) -> CopyPlan:
        options = self._options(only_open=self.only_open.isChecked())
        return plan_copy(self._state.snapshot, self._here, options)

    def _show_warning(self) -> None:
        self.warning.setText(self._warning())
        leaks = not self._shares_client and (self.notes.isChecked() or self.internal.isChecked())
        self.warning.setForegroundRole(QPalette.ColorRole.BrightText if leaks else MUTED)

    def _warning(self) -> str:
        parts = []
        source = self._state.snapshot.workload
        if not self._shares_client:
            whose = source.client.strip() or self.tr("no named client")
            words = (
                self.tr("Mind the notes: they are of another client ({client}) and would be readable here.")
                if self.notes.isChecked() or self.internal.isChecked()
                else self.tr("Notes stay behind: they are of another client ({client}).")
            )
            parts.append(words.format(client=whose))
        parts.append(self.tr("Evidence and flags are never copied."))
        return " ".join(parts)

    def _why_nothing(self) -> str:
        if self.only_open.isChecked():
            other = plan_copy(self._state.snapshot, self._here, self._options(only_open=False))
            if other.questions:
                return self.tr(
                    "What is answered there is answered here, too, and some of it differently. Untick “{option}” to see where."
                ).format(option=self.only_open.text())
        return self.tr("Here and there, the same is said, or nothing was said there.")
