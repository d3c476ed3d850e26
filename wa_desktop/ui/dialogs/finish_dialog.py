"""Asks, when actions become done, which answers go along: nothing is changed silently."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLayout, QVBoxLayout, QWidget

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.plan import PracticeRef
from wa_desktop.domain.risk import rate
from wa_desktop.domain.workload import Snapshot
from wa_desktop.review.plan import FinishActions
from wa_desktop.ui.dialogs.screen_room import room_on_screen
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.models.ticks import TickRow
from wa_desktop.ui.plan.sheet import PlanSheet
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary, quiet
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.heights import height_for
from wa_desktop.ui.widgets.label import muted, title
from wa_desktop.ui.widgets.tick_list import TickList
from wa_desktop.ui.words import answer_word, risk_word

WIDTH = 640
ROWS_SHOWN = 8
LONGEST_TITLE = 120


def risks_after(snapshot: Snapshot, answers: Sequence[PracticeRef]) -> dict[QuestionRef, Risk]:
    """The risk that each question concerned would have if these practices were answered Yes; nothing is kept."""
    then = FinishActions((), tuple(answers)).apply(snapshot)
    policy = then.workload.policy
    return {
        ref: rate(then.question(ref), then.answer(ref), policy, explain=False).risk
        for ref in dict.fromkeys(practice.ref for practice in answers)
    }


class FinishDialog(QDialog):
    """Shows the practices that actions close, all ticked, and what becomes of their questions' risks.

    After it was accepted `chosen` holds the practices that are to be answered Yes, perhaps none; it is None
    before, and when it was cancelled.
    """

    def __init__(
        self,
        sheet: PlanSheet,
        action_ids: Sequence[str],
        practices: Sequence[PracticeRef],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sheet = sheet
        known = sheet.snapshot.has_practice
        self._practices = tuple(practice for practice in practices if practice.choice and known(practice))
        self.chosen: tuple[PracticeRef, ...] | None = None
        self.ticks = TickList(self.tr("Answers to set to Yes"), self.tr("Find a practice"), ROWS_SHOWN)
        self.set_button = primary("")
        self.leave_button = quiet(self.tr("Done, leave the answers"))
        self.cancel_button = quiet(self.tr("Cancel"))
        self.summary = muted("", 13, wrap=True)
        self.setWindowTitle(self.tr("Done"))
        self._build(self._heading(action_ids))
        self.ticks.show_rows(self._rows(self._practices), self._practices)
        self._show_choice()
        self.resize(self.sizeHint())
        self.ticks.changed.connect(self._on_ticks_changed)
        self.set_button.clicked.connect(self._on_set_clicked)
        self.leave_button.clicked.connect(self._on_leave_clicked)
        self.cancel_button.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.set_button.click)
        self.set_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        """As wide as planned and as high as needed, on a small screen less."""
        room = room_on_screen(self)
        wide = min(px(WIDTH), room.width())
        layout = self.layout()
        high = height_for(layout, wide) if layout else 0
        return QSize(wide, high).boundedTo(room)

    def _build(self, heading: str) -> None:
        self.set_button.setDefault(True)
        buttons = QWidget()
        flow = FlowLayout(buttons, 10)
        for button in (self.set_button, self.leave_button, self.cancel_button):
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        # Else Qt holds the dialog open for texts and buttons at their narrowest, which leaves a gap.
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        layout.setContentsMargins(margins(24, 20, 24, 20))
        layout.setSpacing(px(10))
        layout.addWidget(title(heading))
        layout.addWidget(
            muted(
                self.tr("These practices are closed by that. Choose the answers that become Yes."),
                14,
                wrap=True,
            )
        )
        layout.addWidget(self.ticks)
        layout.addWidget(self.summary)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(layout.totalMinimumSize().width())

    def _heading(self, action_ids: Sequence[str]) -> str:
        line = self._sheet.line(action_ids[0]) if len(action_ids) == 1 else None
        if line is None:
            return self.tr("%n action(s) are done", "", len(action_ids))
        name = one_line(line.action.title)
        name = name if len(name) <= LONGEST_TITLE else f"{name[:LONGEST_TITLE]}…"
        return self.tr("“{title}” is done").format(title=name)

    def _rows(self, ticked: Sequence[PracticeRef]) -> list[TickRow]:
        """The questions with their risks now and then, each with its practices."""
        snapshot, rows = self._sheet.snapshot, []
        after = risks_after(snapshot, ticked)
        for ref in dict.fromkeys(practice.ref for practice in self._practices):
            question = snapshot.question(ref)
            now = self._sheet.ratings[ref].risk
            then = after.get(ref, now)
            stages = (now, then) if then is not now else (now,)
            pills = tuple((risk_word(risk), risk) for risk in stages)
            rows.append(TickRow(None, question.label, question.short_title or question.title, pills=pills))
            rows += [self._row(practice) for practice in self._practices if practice.ref == ref]
        return rows

    def _row(self, practice: PracticeRef) -> TickRow:
        choice = self._sheet.snapshot.question(practice.ref).choice(practice.choice)
        answer = self._sheet.snapshot.answer(practice.ref).answer(practice.choice)
        note = self.tr("now: {answer}").format(answer=answer_word(answer))
        return TickRow(practice, choice.label, choice.title, note)

    def _ticked(self) -> tuple[PracticeRef, ...]:
        ticked = set(self.ticks.ticked)
        return tuple(practice for practice in self._practices if practice in ticked)

    def _show_choice(self) -> None:
        ticked = self._ticked()
        self.set_button.setText(self.tr("Done, set %n answer(s) to Yes", "", len(ticked)))
        self.set_button.setEnabled(bool(ticked))
        self.set_button.updateGeometry()
        after = risks_after(self._sheet.snapshot, ticked)
        falls = sum(risk.severity < self._sheet.ratings[ref].risk.severity for ref, risk in after.items())
        self.summary.setText(
            self.tr("The risk of %n question(s) falls.", "", falls)
            if falls
            else self.tr("No question’s risk changes.")
        )

    def _on_ticks_changed(self) -> None:
        ticked = self._ticked()
        self.ticks.show_rows(self._rows(ticked), ticked)
        self._show_choice()

    def _on_set_clicked(self) -> None:
        self.chosen = self._ticked()
        self.accept()

    def _on_leave_clicked(self) -> None:
        self.chosen = ()
        self.accept()
