"""Asks for a template's name, description and lenses: a new one, or one that is there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from wa_desktop.domain.errors import FieldProblem, message
from wa_desktop.domain.lens import FRAMEWORK
from wa_desktop.domain.templates import blank_template, refused_by_aws
from wa_desktop.domain.workload import MAX_LENSES, Snapshot, Workload
from wa_desktop.domain.workload_checks import check_workload
from wa_desktop.review.templates import create_template
from wa_desktop.ui import workload_changes
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.form_dialog import FormDialog, FormWords
from wa_desktop.ui.dialogs.lens_choice import LensChoice
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.fold_section import FoldSection
from wa_desktop.ui.widgets.form import FormRow, ProblemPlace

WANTED = QSize(720, 560)
LEAST = QSize(560, 380)


class TemplateFields(QWidget):
    """Name and description of a template, which says what AWS would refuse in them; that blocks nothing here."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit()
        self.description = QPlainTextEdit()
        self.description.setTabChangesFocus(True)
        self.description.setFixedHeight(px(64))
        self.rows: dict[str, ProblemPlace] = {}
        self.name_row = FormRow(self.tr("Name"), self.name)
        self.description_row = FormRow(self.tr("Description"), self.description)
        self.rows = {"name": self.name_row, "description": self.description_row}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(0, 0, 0, 14))
        layout.setSpacing(px(14))
        layout.addWidget(self.name_row)
        layout.addWidget(self.description_row)
        self.name.textChanged.connect(self._on_edited)
        self.description.textChanged.connect(self._on_edited)
        self._on_edited()

    def show_template(self, template: Workload) -> None:
        """Show what is there."""
        self.name.setText(template.name)
        self.description.setPlainText(template.description)

    def read(self, template: Workload) -> Workload:
        """The template as it stands in the fields."""
        return replace(
            template, name=self.name.text().strip(), description=self.description.toPlainText().strip()
        )

    def _on_edited(self) -> None:
        named, told = self.name.text(), self.description.toPlainText()
        self.name_row.show_help(self._warning(named))
        count = self.tr("{count} of {limit} characters").format(count=len(told.strip()), limit=250)
        self.description_row.show_help(" ".join(part for part in (count, self._warning(told)) if part))
        self.edited.emit()

    def _warning(self, text: str) -> str:
        odd = refused_by_aws(text)[:20]
        return self.tr("AWS itself would not take: {signs}").format(signs=" ".join(odd)) if odd else ""


class TemplateDialog(FormDialog):
    """Makes a template or edits one; `saved` carries the Workload as it was written."""

    saved = Signal(object)

    def __init__(self, bridge: Bridge, template: Workload | None, parent: QWidget | None = None) -> None:
        super().__init__(WANTED, LEAST, parent)
        self._bridge = bridge
        self._is_new = template is None
        self._original = template or blank_template("", "")
        self._taken = bridge.attempt(lambda: bridge.workspace.names_taken(but=self._original.id)) or []
        self.fields = TemplateFields()
        self.lenses = LensChoice(bridge.workspace.lens)
        section = FoldSection(self.tr("Lenses"), _padded(self.lenses))
        section.open()
        places = {**self.fields.rows, "lenses": self.lenses}
        self._build(self._words(), (self.fields, section), places)
        self.fields.show_template(self._original)
        self._show_lenses()
        self.fields.edited.connect(self._on_edited)
        self.lenses.changed.connect(self._on_edited)
        section.toggled.connect(self._column.refit)
        bridge.failed.connect(self.show_failure)
        self._begin("name")

    def _words(self) -> FormWords:
        return FormWords(
            self.tr("New template") if self._is_new else self.tr("Template properties"),
            self.tr("New reviews begin with a template's lenses, answers and notes."),
            self.tr("Create template") if self._is_new else self.tr("Save"),
        )

    def _show_lenses(self) -> None:
        workspace = self._bridge.workspace
        newest = self._bridge.attempt(workspace.newest_lenses) or []
        if self._is_new:
            chosen = [version.id for version in newest if version.alias == FRAMEWORK]
            self.lenses.show_lenses(newest, chosen, {}, can_undo=False)
            return
        snapshot = self._snapshot()
        used = {review.lens.alias: review for review in snapshot.reviews} if snapshot else {}
        stored = {version.id: version for version in workspace.lens_versions()}
        versions = [stored[used[each.alias].lens_id] if each.alias in used else each for each in newest]
        counts = {each.lens_id: len(each.answers) for each in used.values()}
        self.lenses.show_lenses(versions, list(counts), counts, can_undo=self._is_open())

    def _is_open(self) -> bool:
        return workload_changes.is_open(self._bridge, self._original.id)

    def _snapshot(self) -> Snapshot | None:
        return self._bridge.attempt(lambda: self._bridge.workspace.snapshot(self._original.id))

    def _state(self) -> object:
        return self.fields.read(self._original), self.lenses.chosen

    def _check(self) -> list[FieldProblem]:
        problems = list(check_workload(self.fields.read(self._original), self._taken))
        return problems + lens_problems(self.lenses.chosen)

    def _save(self) -> None:
        draft, chosen = self.fields.read(self._original), self.lenses.chosen
        if self._is_new:
            workspace = self._bridge.workspace
            written = self._bridge.attempt(
                lambda: create_template(workspace, draft.name, draft.description, chosen)
            )
            if written:
                self._bridge.workspace_changed.emit()
        else:
            written = workload_changes.edit(self._bridge, draft, chosen)
        if written:
            self._close_saved()
            self.saved.emit(written)


def lens_problems(chosen: Sequence[int]) -> list[FieldProblem]:
    """What is wrong with a choice of lenses."""
    if not chosen:
        return [FieldProblem("lenses", message("Choose at least one lens."))]
    if len(chosen) > MAX_LENSES:
        return [FieldProblem("lenses", message("Choose at most {count} lenses.", count=MAX_LENSES))]
    return []


def _padded(widget: QWidget) -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(margins(0, 0, 0, 14))
    layout.addWidget(widget)
    return holder
