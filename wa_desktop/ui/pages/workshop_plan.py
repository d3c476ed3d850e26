"""The plan of a workshop: its name, its minutes, who comes, and what is talked about in which order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from wa_desktop.domain.errors import FieldProblem
from wa_desktop.domain.workload import Snapshot
from wa_desktop.domain.workshop import MAX_MINUTES, MAX_NAME, Workshop, check_workshop
from wa_desktop.review.priorities import load_priorities
from wa_desktop.review.workshops import PlanWorkshop
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.workshop_plan import ONE_HOUR, by_priorities, sensible, shared_out
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import link, quiet
from wa_desktop.ui.widgets.column import Column
from wa_desktop.ui.widgets.form import FormRow
from wa_desktop.ui.widgets.label import Label, muted, title
from wa_desktop.ui.widgets.workshop_people import AttendeeTable
from wa_desktop.ui.widgets.workshop_stops import StopTable, without_buttons
from wa_desktop.ui.words import say

SIDE_BY_SIDE = 900
"""From this width on, in pixels of the design, order and people stand side by side."""

MOST_MINUTES = 5 * MAX_MINUTES
"""Of a whole workshop: a week of days."""

_PAUSE = 800
"""Milliseconds without a key before what is typed is saved."""


class PlanView(QWidget):
    """Edits a workshop in place; nothing waits for a button to be saved. `remove_requested` wants it gone."""

    remove_requested = Signal()

    def __init__(self, bridge: Bridge, lenses: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._lenses = lenses
        self._stored: Workshop | None = None
        self._totals: dict[str, int] = {}
        self.name = QLineEdit()
        self.total = QSpinBox()
        self.stops = StopTable()
        self.people = AttendeeTable()
        self.share_button = quiet(self.tr("Share out the minutes"))
        self.priorities_button = quiet(self.tr("Priorities first, one hour"))
        self.remove_button = link(self.tr("Remove this workshop"))
        self.sum = Label("", pixels=13, wrap=True)
        self.name_row = FormRow(self.tr("Name"), self.name)
        self.total_row = FormRow(self.tr("Minutes in all"), self.total)
        self._stops_problem = Label("", pixels=13, role=QPalette.ColorRole.BrightText, wrap=True)
        self._people_problem = Label("", pixels=13, role=QPalette.ColorRole.BrightText, wrap=True)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._idle = QTimer(self, singleShot=True, interval=_PAUSE)
        self._build()
        self._connect()

    @property
    def problems(self) -> dict[str, str]:
        """What is said to be wrong, by field."""
        texts = {
            "name": self.name_row.problem,
            "stops": self._stops_problem.text(),
            "attendees": self._people_problem.text(),
        }
        return {field: text for field, text in texts.items() if text}

    def show_workshop(self, workshop: Workshop | None, snapshot: Snapshot, *, read_only: bool) -> None:
        """Show a plan; of the one already shown, only what changed on disk, so that typing is not disturbed."""
        before, self._stored = self._stored, workshop
        if workshop is None:
            return
        anew = before is None or before.id != workshop.id
        if anew or (
            before and before.name != workshop.name and before.name.strip() == self.name.text().strip()
        ):
            with QSignalBlocker(self.name):
                self.name.setText(workshop.name)
        if anew or (before and before.attendees != workshop.attendees):
            self.people.show_people(workshop.attendees)
        moved = anew or (before is not None and before.stops != workshop.stops)
        with QSignalBlocker(self.stops):
            self.stops.show_stops(workshop.stops if moved else self.stops.stops, snapshot)
        with QSignalBlocker(self.total):
            given = sum(stop.minutes for stop in workshop.stops)
            self.total.setValue(self._totals.setdefault(workshop.id, given))
        for part in self._editors():
            part.setEnabled(not read_only)
        self._show_state()

    def forget(self) -> None:
        """Another review is opened: nothing typed for this one may get into it."""
        self._idle.stop()
        self._stored = None

    def focus_first(self) -> None:
        """Put the cursor where planning begins."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def finish_editing(self) -> None:
        """Save what is being typed."""
        self.stops.finish_editing()
        self.people.finish_editing()
        self.save()

    def save(self) -> None:
        """Keep what makes sense; the rest stays in its field with a sentence beside it."""
        self._idle.stop()
        draft = self._draft()
        self._show_state()
        if draft is None or self._stored is None:
            return
        wanted = sensible(draft, self._stored)
        if wanted.tidied() != self._stored and self._bridge.perform(PlanWorkshop(wanted)):
            review = self._bridge.review
            self._stored = review.snapshot.workshop(wanted.id) if review else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        super().resizeEvent(event)
        wide = event.size().width() >= px(SIDE_BY_SIDE)
        self._columns.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )

    # Building

    def _build(self) -> None:
        self.name.setMaxLength(2 * MAX_NAME)
        self.total.setRange(1, MOST_MINUTES)
        self.total.setFixedWidth(px(110))
        without_buttons(self.total)
        head = QHBoxLayout()
        head.setSpacing(px(16))
        head.addWidget(self.name_row, 1, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.total_row, 0, Qt.AlignmentFlag.AlignTop)
        self._columns.setSpacing(px(28))
        self._columns.addLayout(self._order_part(), 3)
        self._columns.addLayout(self._people_part(), 2)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(margins(28, 22, 28, 22))
        layout.setSpacing(px(18))
        layout.addLayout(head)
        layout.addLayout(self._columns)
        layout.addStretch(1)
        layout.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column = Column(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)

    def _order_part(self) -> QVBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.share_button)
        buttons.addWidget(self.priorities_button)
        buttons.addStretch(1)
        part = QVBoxLayout()
        part.setSpacing(px(8))
        part.addWidget(title(self.tr("Running order"), 16))
        part.addLayout(buttons)
        for widget in (self.sum, self._stops_problem, self.stops):
            part.addWidget(widget)
        part.addStretch(1)
        return part

    def _people_part(self) -> QVBoxLayout:
        part = QVBoxLayout()
        part.setSpacing(px(8))
        part.addWidget(title(self.tr("In the room"), 16))
        part.addWidget(
            muted(
                self.tr("Their names are offered where somebody has to take care of something."),
                13,
                wrap=True,
            )
        )
        part.addWidget(self._people_problem)
        part.addWidget(self.people)
        part.addStretch(1)
        return part

    def _connect(self) -> None:
        self.name.textChanged.connect(self._on_typed)
        self.name.editingFinished.connect(self.save)
        self.total.valueChanged.connect(self._on_total_changed)
        self.stops.changed.connect(self.save)
        self.people.changed.connect(self.save)
        self.share_button.clicked.connect(self._on_share)
        self.priorities_button.clicked.connect(self._on_priorities)
        self.remove_button.clicked.connect(self.remove_requested)
        self._idle.timeout.connect(self.save)

    def _editors(self) -> tuple[QWidget, ...]:
        return (
            *(self.name, self.total, self.stops, self.people),
            *(self.share_button, self.priorities_button, self.remove_button),
        )

    # Showing

    def _draft(self) -> Workshop | None:
        if self._stored is None:
            return None
        return replace(
            self._stored,
            name=self.name.text(),
            attendees=self.people.attendees,
            stops=self.stops.stops,
        )

    def _problem(self, field: str) -> str:
        return self.problems.get(field, "")

    def _show_state(self) -> None:
        draft = self._draft()
        found: Mapping[str, FieldProblem] = (
            {problem.field: problem for problem in check_workshop(draft.tidied())} if draft else {}
        )

        def sentence(field: str) -> str:
            return say(found[field].sentence) if field in found else ""

        if self.name_row.problem != sentence("name"):
            self.name_row.show_problem(sentence("name"))
        for label, field in ((self._stops_problem, "stops"), (self._people_problem, "attendees")):
            label.setText(sentence(field))
            label.setVisible(bool(sentence(field)))
        self._show_sum()
        self._column.refit()
        workload = self._bridge.review.snapshot.workload if self._bridge.review else None
        named = workload and (workload.business_priorities or workload.pillar_priorities)
        self.priorities_button.setToolTip(
            self.tr("The questions that matter most to the client, as many as fit into an hour.")
            if named
            else self.tr(
                "The questions with the most risk at stake. Name the client’s priorities in the workload’s "
                "properties to put theirs first."
            )
        )

    def _show_sum(self) -> None:
        given, total = self.stops.model.minutes, self.total.value()
        if given == total:
            text = self.tr("All {total} minutes are shared out.").format(total=total)
        elif given < total:
            text = self.tr("{given} of {total} minutes are shared out, {rest} are free.").format(
                given=given, total=total, rest=total - given
            )
        else:
            text = self.tr("{given} minutes are shared out, {rest} more than the {total} there are.").format(
                given=given, total=total, rest=given - total
            )
        self.sum.setText(text)
        self.sum.setForegroundRole(
            QPalette.ColorRole.BrightText if given > total else QPalette.ColorRole.PlaceholderText
        )

    # What happens

    def _on_typed(self) -> None:
        self._show_state()
        self._idle.start()

    def _on_total_changed(self, minutes: int) -> None:
        if self._stored:
            self._totals[self._stored.id] = minutes
        self._show_sum()

    def _on_share(self) -> None:
        review = self._bridge.review
        self.stops.finish_editing()
        if review:
            self.stops.model.replace_stops(shared_out(self.stops.stops, review.snapshot, self.total.value()))

    def _on_priorities(self) -> None:
        """An hour by the client's priorities takes the place of the order."""
        review = self._bridge.review
        self.stops.finish_editing()
        if review is None or self._stored is None:
            return
        snapshot = review.snapshot
        made = self._bridge.attempt(
            lambda: by_priorities(snapshot, partial(load_priorities, self._lenses), ONE_HOUR)
        )
        if made:
            self._totals[self._stored.id] = ONE_HOUR
            with QSignalBlocker(self.total):
                self.total.setValue(ONE_HOUR)
            self.stops.model.replace_stops(made)
            self._show_sum()
