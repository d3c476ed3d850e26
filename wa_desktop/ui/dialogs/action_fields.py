"""The fields of the form of an action; they show an action and give the one that stands in them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from wa_desktop.domain.answers import Notes
from wa_desktop.domain.errors import FieldProblem, InvalidError
from wa_desktop.domain.plan import Action, ActionStatus, Effort, Impact, PracticeRef
from wa_desktop.ui.dialogs.action_rows import dependency_rows, practice_rows
from wa_desktop.ui.plan.line_words import day_short
from wa_desktop.ui.plan.sheet import PlanSheet
from wa_desktop.ui.plan.words import days_word, impact_word, status_word
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.button import Button, quiet
from wa_desktop.ui.widgets.choice_box import ChoiceBox
from wa_desktop.ui.widgets.due_field import DueField
from wa_desktop.ui.widgets.effort_field import EffortField
from wa_desktop.ui.widgets.evidence_fields import NameBox
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.form import FormRow
from wa_desktop.ui.widgets.lanes_editor import LanesEditor
from wa_desktop.ui.widgets.tick_list import TickList

TERMS = (30, 60, 90)
"""Days from today that a button puts in."""
ROWS_SHOWN = 5
_NO_LIMIT = 10**9
"""Of the notes' own counter, which speaks of AWS's tool; the form says itself what is too long."""


class DueChoice(QWidget):
    """A day, with buttons for the usual terms and for none. `changed` follows every new day."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = DueField(today)
        self.field.setMinimumWidth(px(160))
        self.field.setAccessibleName(self.tr("Due"))
        self.setFocusProxy(self.field)
        self.terms: dict[int, Button] = {}
        self.clear_button = quiet(self.tr("No date"))
        self._days: dict[Button, date] = {}
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for term in TERMS:
            button = quiet(self.tr("+{days} d").format(days=term))
            day = today + timedelta(term)
            says = self.tr("Due in {days} days, {day}").format(days=term, day=day_short(day, today))
            button.setAccessibleName(says)
            button.setToolTip(says)
            button.clicked.connect(self._on_term_clicked)
            self.terms[term], self._days[button] = button, day
            flow.addWidget(button)
        flow.addWidget(self.clear_button)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self.field, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(buttons, 2, Qt.AlignmentFlag.AlignTop)
        self.clear_button.clicked.connect(self._on_clear_clicked)
        self.field.dateChanged.connect(self.changed)

    def _on_term_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.field.choose_day(self._days[button])

    def _on_clear_clicked(self) -> None:
        self.field.choose_day(None)


class ActionForm(QWidget):
    """All fields of an action. `edited` follows every change; `rows` are their places by the field's name."""

    edited = Signal()

    def __init__(self, sheet: PlanSheet, action: Action, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        scale = sheet.snapshot.workload.effort_scale
        self.title = QLineEdit()
        self.pillar = ChoiceBox(self._pillars(sheet))
        self.status = ChoiceBox([(each, status_word(each)) for each in ActionStatus])
        self.impact = ChoiceBox([(each, impact_word(each)) for each in Impact])
        self.owner = NameBox()
        self.effort = EffortField(scale)
        self.due = DueChoice(sheet.today)
        self.practices = TickList(self.tr("Practices it closes"), self.tr("Find a practice"), ROWS_SHOWN)
        self.depends_on = TickList(self.tr("Waits for"), self.tr("Find an action"), ROWS_SHOWN)
        self.notes = LanesEditor(self.tr("Notes on the action"), limit=_NO_LIMIT, compact=True)
        self.notes.setFocusProxy(self.notes.client)
        self.links = QPlainTextEdit()
        self.links.setTabChangesFocus(True)
        self.links.setFixedHeight(px(66))
        sizes = self.tr("In this review S is {small}, M {medium}, L {large}.").format(
            small=days_word(scale.small), medium=days_word(scale.medium), large=days_word(scale.large)
        )
        self.rows = {
            "title": FormRow(self.tr("What is to be done"), self.title),
            "pillar": FormRow(self.tr("Pillar"), self.pillar),
            "status": FormRow(self.tr("Status"), self.status),
            "impact": FormRow(self.tr("Impact"), self.impact),
            "owner": FormRow(self.tr("Owner"), self.owner),
            "effort": FormRow(self.tr("Effort"), self.effort, sizes),
            "due": FormRow(self.tr("Due"), self.due),
            "practices": FormRow(self.tr("Practices it closes"), self.practices),
            "depends_on": FormRow(self.tr("Waits for"), self.depends_on),
            "notes": FormRow(self.tr("Notes"), self.notes),
            "links": FormRow(self.tr("Links to tickets"), self.links, self.tr("One address per line.")),
        }
        self._build(has_others=any(line.action.id != action.id for line in sheet.lines))
        self._show(sheet, action)
        self._connect()

    @property
    def typed_effort(self) -> str:
        """What stands in the field of the effort, whether it is one or not."""
        return self.effort.text

    def read(self) -> Action:
        """The action as it stands in the fields; an effort that is none counts as not known."""
        try:
            effort = self.effort.effort()
        except InvalidError:
            effort = Effort()
        return replace(
            self._action,
            title=self.title.text(),
            pillar=self.pillar.value,
            status=self.status.value,
            impact=self.impact.value,
            owner=self.owner.line.text(),
            effort=effort,
            due=self.due.field.day,
            practices=tuple(key for key in self.practices.ticked if isinstance(key, PracticeRef)),
            depends_on=tuple(key for key in self.depends_on.ticked if isinstance(key, str)),
            notes=Notes(self.notes.client.toPlainText(), self.notes.internal.toPlainText()),
            links=tuple(line.strip() for line in self.links.toPlainText().splitlines() if line.strip()),
        )

    def unfinished(self) -> tuple[FieldProblem, ...]:
        """What is typed and means nothing."""
        try:
            self.effort.effort()
        except InvalidError as error:
            return (FieldProblem("effort", error.sentence),)
        return ()

    def _pillars(self, sheet: PlanSheet) -> list[tuple[str, str]]:
        """All pillars; one that has gone with its lens stays where the action has it."""
        names = dict(sheet.pillar_names)
        if self._action.pillar:
            names.setdefault(self._action.pillar, self._action.pillar)
        return [("", self.tr("No pillar")), *names.items()]

    def _build(self, *, has_others: bool) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(px(14))
        for cells in (
            (("title", 1),),
            (("pillar", 1), ("status", 1), ("impact", 1)),
            (("owner", 1), ("effort", 1)),
            (("due", 1),),
            (("practices", 1),),
            (("depends_on", 1),),
            (("notes", 1),),
            (("links", 1),),
        ):
            line = QHBoxLayout()
            line.setSpacing(px(16))
            for name, share in cells:
                line.addWidget(self.rows[name], share, Qt.AlignmentFlag.AlignTop)
            lines.addLayout(line)
        self.rows["depends_on"].setVisible(has_others)

    def _show(self, sheet: PlanSheet, action: Action) -> None:
        self.title.setText(action.title)
        self.title.setCursorPosition(0)
        self.pillar.show_value(action.pillar)
        self.status.show_value(action.status)
        self.impact.show_value(action.impact)
        self.owner.offer(sheet.owners)
        self.owner.line.setText(action.owner)
        self.effort.show_effort(action.effort)
        self.due.field.show_day(action.due)
        self.practices.show_rows(practice_rows(sheet, action), action.practices)
        self.depends_on.show_rows(dependency_rows(sheet, action), action.depends_on)
        with QSignalBlocker(self.notes):
            self.notes.show_notes(action.notes.client, action.notes.internal, anew=True)
        self.links.setPlainText("\n".join(action.links))

    def _connect(self) -> None:
        for changed in (
            self.title.textChanged,
            self.pillar.currentIndexChanged,
            self.status.currentIndexChanged,
            self.impact.currentIndexChanged,
            self.owner.line.textChanged,
            self.effort.changed,
            self.due.changed,
            self.practices.changed,
            self.depends_on.changed,
            self.notes.client.textChanged,
            self.notes.internal.textChanged,
            self.links.textChanged,
        ):
            changed.connect(self.edited)
