"""Asks what of a review goes into a template, and what the template is called."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.domain.errors import FieldProblem
from wa_desktop.domain.templates import Parts, TemplateContents, blank_template, contents_of, taken
from wa_desktop.domain.workload import Snapshot, WorkloadName
from wa_desktop.domain.workload_checks import check_workload
from wa_desktop.review.templates import template_from
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.form_dialog import FormDialog, FormWords
from wa_desktop.ui.dialogs.template_dialog import TemplateFields
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.models.template_rows import contents_text, template_names
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.check_box import CheckBox
from wa_desktop.ui.widgets.choice_box import ChoiceBox
from wa_desktop.ui.widgets.form import FormRow
from wa_desktop.ui.widgets.label import Label, muted

WANTED = QSize(640, 600)
LEAST = QSize(520, 420)
MOST_OFFERED = 200
"""Reviews to choose from; a list of ten thousand takes a second to fill and longer to read."""


class TemplateFromDialog(FormDialog):
    """Makes a template of a review; `saved` carries the Workload as it was written.

    `workload_id` is the review that is offered first; without one, the workload changed last.
    """

    saved = Signal(object)

    def __init__(self, bridge: Bridge, workload_id: str = "", parent: QWidget | None = None) -> None:
        super().__init__(WANTED, LEAST, parent)
        self._bridge = bridge
        names = bridge.attempt(bridge.workspace.workload_names) or []
        offered = names[:MOST_OFFERED]
        offered += [entry for entry in names[MOST_OFFERED:] if entry.id == workload_id]
        templates = bridge.attempt(lambda: template_names(bridge.workspace)) or []
        self._taken = [entry.name for entry in names] + [name for _, name in templates]
        self._snapshots: dict[str, Snapshot | None] = {}
        self.source = ChoiceBox([(entry.id, _spoken(entry)) for entry in offered])
        self.source_row = FormRow(self.tr("Review"), self.source, self._about_source(len(names)))
        self.answers = CheckBox(self.tr("Answers"))
        self.notes = CheckBox(self.tr("Notes for the client"))
        self.internal = CheckBox(self.tr("Internal notes"))
        self.fields = TemplateFields()
        self._gist = muted("", 13, wrap=True)
        self._build(
            self._words(),
            (self.source_row, self._parts(), self.fields),
            {"source": self.source_row, **self.fields.rows},
        )
        self.answers.setChecked(True)
        self.notes.setChecked(True)
        if any(entry.id == workload_id for entry in offered):
            self.source.show_value(workload_id)
        self._show_contents()
        self.source.currentIndexChanged.connect(self._on_source_changed)
        for box in (self.answers, self.notes, self.internal):
            box.toggled.connect(self._show_contents)
        self.fields.edited.connect(self._on_edited)
        bridge.failed.connect(self.show_failure)
        self._begin("name")

    def _about_source(self, count: int) -> str:
        if count <= MOST_OFFERED:
            return ""
        words = self.tr(
            "The {count} changed last. To take another one, open it and choose “Save as template…”."
        )
        return words.format(count=MOST_OFFERED)

    def _words(self) -> FormWords:
        return FormWords(
            self.tr("Save a review as a template"),
            self.tr(
                "Its lenses go along, and what you tick. The client, evidence, flags, the plan, decisions and "
                "milestones never do."
            ),
            self.tr("Save template"),
        )

    def _parts(self) -> QWidget:
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(margins(0, 14, 0, 14))
        layout.setSpacing(px(6))
        layout.addWidget(Label(self.tr("What goes along"), pixels=13))
        for box in (self.answers, self.notes, self.internal):
            layout.addWidget(box)
        layout.addWidget(self._gist)
        return holder

    @property
    def gist(self) -> str:
        """What would be in the template, in words."""
        return self._gist.text()

    def _show_contents(self) -> None:
        snapshot = self._snapshot()
        contents = TemplateContents()
        if snapshot:
            parts = Parts(self.answers.isChecked(), self.notes.isChecked(), self.internal.isChecked())
            reviews = tuple(taken(review, parts) for review in snapshot.reviews)
            contents = contents_of(Snapshot(snapshot.workload, reviews))
        self._gist.setText(self.tr("In the template: {contents}").format(contents=contents_text(contents)))
        self._column.refit()

    def _snapshot(self) -> Snapshot | None:
        if not self.source.count():
            return None
        workload_id = self.source.value
        if workload_id not in self._snapshots:
            self._snapshots[workload_id] = self._bridge.attempt(
                lambda: self._bridge.workspace.snapshot(workload_id)
            )
        return self._snapshots[workload_id]

    def _on_source_changed(self) -> None:
        self._show_contents()
        self._on_edited()

    def _state(self) -> object:
        boxes = [box.isChecked() for box in (self.answers, self.notes, self.internal)]
        return self.fields.read(blank_template("", "")), boxes, self.source.currentIndex()

    def _check(self) -> list[FieldProblem]:
        return list(check_workload(self.fields.read(blank_template("", "")), self._taken))

    def _save(self) -> None:
        draft = self.fields.read(blank_template("", ""))
        written = self._bridge.attempt(
            lambda: template_from(
                self._bridge.workspace,
                self.source.value,
                draft.name,
                description=draft.description,
                answers=self.answers.isChecked(),
                notes=self.notes.isChecked(),
                internal=self.internal.isChecked(),
            )
        )
        if written:
            self._bridge.workspace_changed.emit()
            self._close_saved()
            self.saved.emit(written)


def _spoken(entry: WorkloadName) -> str:
    return " · ".join(one_line(part) for part in (entry.name, entry.client) if part)
