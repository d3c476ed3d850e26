"""What restoring a milestone's answers changes today, and which texts of today would be lost by it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.copying import CopyPlan, Unmatched
from wa_desktop.domain.restoring import RestoreOptions, lenses_gone, lost_notes, plan_restore
from wa_desktop.domain.workload import Milestone, Snapshot
from wa_desktop.review.restoring import RestoreAnswers
from wa_desktop.ui.dialogs.answers_preview import AnswersPreview
from wa_desktop.ui.models.answer_changes import AnswerChangesModel
from wa_desktop.ui.widgets.check_box import CheckBox
from wa_desktop.ui.widgets.label import MUTED


class RestoreChangesModel(AnswerChangesModel):
    """The same table in the words of restoring."""

    def _then_heading(self) -> str:
        return self.tr("After restoring")

    def _taken(self) -> str:
        return self.tr("{question}, to be restored")

    def _left_words(self, left: Unmatched) -> str:
        return self.tr("%n answer(s) not restored", "", left.answers)


class RestorePreview(AnswersPreview):
    """Answers alone at first; notes come along only when asked for, and go only when asked for twice."""

    def __init__(
        self,
        milestone: Milestone,
        here: Snapshot,
        ref: QuestionRef | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(RestoreChangesModel(), milestone.snapshot, here, ref, parent)
        self._milestone = milestone
        self.drop_notes = CheckBox(self.tr("Remove notes written since"))
        self.drop_notes.setToolTip(self.tr("Notes that the milestone does not have would be taken away."))
        self._build((self.notes, self.internal, self.drop_notes, self.only_risk))
        self._connect((self.notes, self.internal, self.drop_notes))
        self.refresh(here)

    @property
    def command(self) -> RestoreAnswers:
        """What is asked for now."""
        return RestoreAnswers(self.plan.answers(self.model.chosen), self._milestone.head.name)

    def take_focus(self) -> None:
        """Put the keyboard into the table, or to the scope if there is none."""
        target: QWidget = self.table if self.plan.questions else self.scope
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _options(self, *, drop: bool) -> RestoreOptions:
        return RestoreOptions(self.scope.value, self.notes.isChecked(), self.internal.isChecked(), drop)

    def _planned(self) -> CopyPlan:
        has_lane = self.notes.isChecked() or self.internal.isChecked()
        self.drop_notes.setEnabled(has_lane)
        drop = has_lane and self.drop_notes.isChecked()
        return plan_restore(self._source, self._here, self._options(drop=drop))

    def _show_warning(self) -> None:
        lost = lost_notes(self.plan, self.model.chosen)
        gone = sum(not note.instead.strip() for note in lost)
        parts = []
        if lost:
            replaced = self.tr("%n note(s) of today replaced", "", len(lost) - gone)
            removed = self.tr("%n note(s) of today removed", "", gone)
            both = [words for words, count in ((replaced, len(lost) - gone), (removed, gone)) if count]
            parts.append(self.tr("Texts would be lost: {what}.").format(what=", ".join(both)))
        staying = self._staying()
        if staying:
            parts.append(self.tr("Kept: %n note(s) written since.", "", staying))
        parts.append(self.tr("Questions that were open then are open again."))
        parts.append(self.tr("Actions, decisions, evidence and flags stay as they are."))
        gone_words = self.tr("The review does not use “{lens}” any more, so its answers stay behind.")
        parts += [gone_words.format(lens=name) for name in lenses_gone(self._source, self._here)]
        self.warning.setText(" ".join(parts))
        self.warning.setForegroundRole(QPalette.ColorRole.BrightText if lost else MUTED)

    def _staying(self) -> int:
        """How many notes of today the milestone has none for, where notes are restored and none is removed."""
        options = self._options(drop=True)
        if not options.lanes or self.drop_notes.isChecked():
            return 0
        emptied = lost_notes(plan_restore(self._source, self._here, options))
        return sum(not note.instead.strip() for note in emptied)

    def _why_nothing(self) -> str:
        if self.notes.isChecked() and self.internal.isChecked():
            return self.tr("Today says the same as the milestone.")
        return self.tr("The answers are the same as in the milestone. Notes are compared only when ticked.")
