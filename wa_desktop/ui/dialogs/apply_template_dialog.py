"""Applies a template to workloads: first which one and what it would fill, then one after the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from wa_desktop.domain.errors import InvalidError, KnownError, Message
from wa_desktop.domain.templates import plan_template
from wa_desktop.domain.workload import MAX_LENSES, Snapshot
from wa_desktop.review.templates import apply_template, template_snapshot
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.narrow_dialog import NarrowDialog
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.models.template_rows import template_names
from wa_desktop.ui.models.turns import Turns
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary, quiet
from wa_desktop.ui.widgets.choice_box import ChoiceBox
from wa_desktop.ui.widgets.form import FormRow
from wa_desktop.ui.widgets.label import Label, muted, title
from wa_desktop.ui.words import say

MOST_REFUSALS = 5
"""Refusals that are told one by one."""


class ApplyTemplateDialog(NarrowDialog):
    """Fills what is open and adds missing lenses; what was said stays. `said` carries the outcome for the status line.

    A workload that refuses is named and stops no other. Escape while it works stops after the workload in hand.
    """

    said = Signal(str)

    def __init__(self, bridge: Bridge, workload_ids: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(560, parent)
        self._bridge, self._ids = bridge, list(workload_ids)
        self._template: Snapshot | None = None
        self._filled = self._answers = self._crowded = 0
        self._refused: list[tuple[str, Message]] = []
        self._is_applied = False
        names = bridge.attempt(lambda: template_names(bridge.workspace)) or []
        self.setWindowTitle(self.tr("Apply a template"))
        self.template = ChoiceBox(names)
        self.row = FormRow(self.tr("Template"), self.template)
        self.progress = QProgressBar()
        self.message = Label("", wrap=True)
        self.apply_button = primary(self.tr("Apply"))
        self.cancel_button = quiet(self.tr("Cancel"))
        self._look = Turns(self._count, self)
        self._work = Turns(self._apply_one, self)
        self._build()
        self._connect()
        self._begin()

    # Building

    def _build(self) -> None:
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(px(6))
        self.progress.setAccessibleName(self.tr("Progress"))
        self.apply_button.setAutoDefault(False)
        self.cancel_button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(10))
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.apply_button)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(margins(24, 20, 24, 20))
        layout.setSpacing(px(12))
        layout.addWidget(title(self.tr("Apply a template to %n workload(s)", "", len(self._ids))))
        layout.addWidget(
            muted(
                self.tr(
                    "It adds the template's lenses where they are missing, and fills open answers and empty notes. "
                    "What was said before stays."
                ),
                wrap=True,
            )
        )
        for part in (self.row, self.progress, self.message):
            layout.addWidget(part)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.template.currentIndexChanged.connect(self._begin)
        self.apply_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self._look.progressed.connect(self.progress.setValue)
        self._look.finished.connect(self._show_preview)
        self._work.progressed.connect(self.progress.setValue)
        self._work.finished.connect(self._show_outcome)

    # Looking ahead

    def _begin(self) -> None:
        """Count what the chosen template would fill."""
        self._filled = self._answers = self._crowded = 0
        self.apply_button.setEnabled(False)
        self.progress.setRange(0, len(self._ids))
        self.progress.setValue(0)
        if not self.template.count():
            self.message.setText(self.tr("There is no template yet. Save a review as a template first."))
            self.progress.hide()
            return
        try:
            self._template = template_snapshot(self._bridge.workspace, self.template.value)
        except KnownError as error:
            self.message.setText(say(error.sentence))
            return
        self.message.setText(self.tr("Looking at what is open…"))
        self.progress.show()
        self._look.start(self._ids)

    def _count(self, workload_id: str) -> None:
        if self._template is None:
            return
        try:
            snapshot = self._bridge.workspace.snapshot(workload_id)
        except KnownError:
            return  # said when it is applied
        plan = plan_template(self._template, snapshot)
        if len(snapshot.reviews) + len(plan.added) > MAX_LENSES:
            self._crowded += 1
        elif not plan.is_empty:
            self._filled += 1
            self._answers += plan.answers

    def _show_preview(self) -> None:
        if self._is_applied:
            return
        self.progress.hide()
        if self._filled:
            text = self.tr("It would fill %n answer(s)", "", self._answers)
            where = self.tr("in %n workload(s).", "", self._filled)
            text = f"{text} {where}"
        else:
            text = self.tr("There is nothing to fill: all that it says is said there already.")
        if self._crowded:
            text += " " + self.tr("%n workload(s) would have too many lenses.", "", self._crowded)
        self.message.setText(text)
        writable = not self._bridge.workspace.read_only
        self.apply_button.setEnabled(bool(self._filled) and writable)
        if not writable:
            self.apply_button.setToolTip(self.tr("This workspace is open for reading only."))

    # Applying

    def accept(self) -> None:
        """Apply it to one after the other; the last look closes the dialog."""
        if self._is_applied and not self._work.running:
            super().accept()
        elif self.apply_button.isEnabled():
            self._is_applied = True
            self._filled = self._answers = 0
            self.template.setEnabled(False)
            self.apply_button.setEnabled(False)
            self.cancel_button.setText(self.tr("Stop"))
            self.message.setText(self.tr("Filling…"))
            self.progress.setValue(0)
            self.progress.show()
            self._work.start(self._ids)

    def reject(self) -> None:
        """Close, or stop what is going on."""
        if self._work.running:
            self._work.stop()
        else:
            self._look.stop()
            super().reject()

    def _apply_one(self, workload_id: str) -> None:
        try:
            plan = apply_template(self._bridge.workspace, workload_id, self.template.value)
        except KnownError as error:
            sentence = (
                error.problems[0].sentence
                if isinstance(error, InvalidError) and error.problems
                else error.sentence
            )
            self._refused.append((workload_id, sentence))
            return
        if not plan.is_empty:
            self._filled += 1
            self._answers += plan.answers

    def _show_outcome(self) -> None:
        self._bridge.workspace_changed.emit()
        answers = self.tr("%n answer(s) filled", "", self._answers)
        where = self.tr("in %n workload(s).", "", self._filled)
        text = f"{answers} {where}"
        self.said.emit(text)
        lines = [text]
        if self._refused:
            lines.append(self.tr("%n workload(s) refused:", "", len(self._refused)))
            names = {entry.id: entry.name for entry in self._bridge.workspace.workload_names()}
            lines += [
                f"•  {one_line(names.get(workload_id, workload_id))}: {say(sentence)}"
                for workload_id, sentence in self._refused[:MOST_REFUSALS]
            ]
            more = len(self._refused) - MOST_REFUSALS
            if more > 0:
                lines.append(self.tr("and %n more", "", more))
        self.message.setText("\n".join(lines))
        self.progress.hide()
        self.cancel_button.hide()
        self.apply_button.setText(self.tr("Close"))
        self.apply_button.setEnabled(True)
        self.apply_button.updateGeometry()
        self.apply_button.setFocus()
