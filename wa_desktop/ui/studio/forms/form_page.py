"""The form of one kind of item: writes its texts into the draft, and says what the check says of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.domain.lens import NONE_SUFFIX
from wa_desktop.lensfile.check_question import HELPFUL_RESOURCE, IMPROVEMENT_PLAN
from wa_desktop.lensfile.findings import Path, Severity, pointer
from wa_desktop.studio.edits import id_problem, rename, set_resources, set_text
from wa_desktop.studio.values import Kind, item, text_at
from wa_desktop.ui.studio.desk import StudioDesk
from wa_desktop.ui.studio.finding_words import sentence_of
from wa_desktop.ui.studio.forms.resources import BLOCKS, Placed, Resource, ResourceList
from wa_desktop.ui.studio.forms.specs import FieldSpec, Shape, specs_of
from wa_desktop.ui.studio.forms.text_field import TextField
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.column import Column
from wa_desktop.ui.widgets.label import Label, muted, section
from wa_desktop.ui.widgets.menu_button import MenuButton
from wa_desktop.ui.words import say, tr

WIDEST = 760
"""Longer lines of text are hard to read."""

FRAMEWORK_PILLARS = (
    "operationalExcellence",
    "security",
    "reliability",
    "performance",
    "costOptimization",
    "sustainability",
)
"""Ids by which AWS knows the pillars of its framework, case sensitive (guide, "Lens format specification")."""

_ID: Path = ("id",)
_BLOCK_KINDS = {"helpfulResource": HELPFUL_RESOURCE, "improvementPlan": IMPROVEMENT_PLAN}
"""Under which section's fields the additional resources of a kind stand."""
_HEAVY = frozenset({Severity.ERROR, Severity.AWS})


class FormPage(Column):
    """Shows the item at a path of the desk's value. Every edit of a field is one step for undo."""

    def __init__(self, kind: Kind, desk: StudioDesk, parent: QWidget | None = None) -> None:
        body = QWidget()
        super().__init__(body, parent)
        self.fields: dict[Path, TextField] = {}
        self.lists: dict[str, ResourceList] = {}
        self.pillar_ids: MenuButton | None = None
        self._kind = kind
        self._desk = desk
        self._path: Path = ()
        self._shown_id = ""
        self._is_editing = False
        self._findings: Sequence[Placed] = ()
        self._general = Label("", pixels=13, role=QPalette.ColorRole.BrightText, wrap=True)
        self._remarks = muted("", 13, wrap=True)
        self._body = body
        self._build()

    @property
    def general(self) -> str:
        """What is said of the item as a whole."""
        return "\n".join(label.text() for label in (self._general, self._remarks) if label.text())

    def show_item(self, path: Path, *, anew: bool) -> None:
        """Show the item at a path; unless `anew`, what is still being typed stays.

        An item of another id is another item, and takes nothing that was typed for the one before.
        """
        shown = item(self._desk.value, path)
        now = text_at(shown, _ID)
        anew = anew or path != self._path or (now != self._shown_id and not self._is_editing)
        self._path, self._shown_id = path, now
        for place, field in self.fields.items():
            field.show_text(text_at(shown, place), anew=anew)
        for each in self.lists.values():
            each.show_choice(shown, anew=anew)
        if anew:
            self.verticalScrollBar().setValue(0)
        self.refit()

    def show_findings(self, findings: Sequence[Placed]) -> None:
        """Say what the check says of the item: beside the field it is about, or above them all where it is about none."""
        self._findings = findings
        left = [placed for placed in findings if not self._is_of_list(placed[0])]
        for place, field in self.fields.items():
            own = [placed for placed in left if self._owner(placed) == place]
            left = [placed for placed in left if placed not in own]
            if not (field.spec.shape is Shape.ID and field.editor.has_unsaved_text):
                field.show_findings([finding for _, finding in own])
            if field.spec.shape is Shape.ID:
                self._show_meaning(field)
        for each in self.lists.values():
            each.show_findings(item(self._desk.value, self._path), findings)
        heavy = [sentence_of(finding) for _, finding in left if finding.severity in _HEAVY]
        light = [sentence_of(finding) for _, finding in left if finding.severity not in _HEAVY]
        for label, lines in ((self._general, heavy), (self._remarks, light)):
            label.setText("\n".join(lines))
            label.setVisible(bool(lines))
        self.refit()

    def field_at(self, place: Path) -> TextField:
        """The field for what stands at a place of the item, or the nearest one."""
        shown = item(self._desk.value, self._path)
        for each in self.lists.values():
            found = each.field_at(shown, place)
            if found:
                return found
        nearest = next((at for at in self.fields if _is_near(at, place)), None)
        return self.fields[nearest] if nearest else next(iter(self.fields.values()))

    def go_to(self, place: Path) -> None:
        """Take the field of a place in hand."""
        field = self.field_at(place)
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fit()
        self.ensureWidgetVisible(field, 0, px(24))

    def finish_editing(self) -> None:
        """Save what is being typed."""
        for field in self.fields.values():
            field.finish_editing()
        for each in self.lists.values():
            each.finish_editing()

    def fit(self) -> None:
        """Keep lines short in a wide window."""
        layout = self._body.layout()
        width = self.viewport().width()
        if layout:
            side = max(px(20), (width - px(WIDEST)) // 2)
            layout.setContentsMargins(side, px(16), side, px(24))
        super().fit()

    # Building

    def _build(self) -> None:
        layout = QVBoxLayout(self._body)
        layout.setContentsMargins(margins(20, 16, 20, 24))
        layout.setSpacing(px(12))
        for label in (self._general, self._remarks):
            layout.addWidget(label)
            label.hide()
        heading = ""
        specs = specs_of(self._kind)
        for at, spec in enumerate(specs):
            if spec.section and spec.section != heading:
                heading = spec.section
                layout.addWidget(section(heading))
            self._add_field(layout, spec)
            ends = at + 1 == len(specs) or specs[at + 1].section != heading
            if self._kind == "choice" and heading and ends:
                self._add_list(layout, str(spec.place[0]))
        layout.addStretch(1)

    def _add_field(self, layout: QVBoxLayout, spec: FieldSpec) -> None:
        field = TextField(spec, self._body)
        field.save_requested.connect(self._on_save_requested)
        self.fields[spec.place] = field
        layout.addWidget(field)
        if spec.shape is Shape.ID:
            field.typed.connect(self._on_id_typed)
        if spec.shape is Shape.ID and self._kind == "pillar":
            self.pillar_ids = MenuButton(tr("Take a framework pillar’s id"), parent=self._body)
            self.pillar_ids.show_choices([(pillar, pillar) for pillar in FRAMEWORK_PILLARS])
            self.pillar_ids.picked.connect(self._on_pillar_picked)
            layout.addWidget(self.pillar_ids)

    def _add_list(self, layout: QVBoxLayout, key: str) -> None:
        kind = _BLOCK_KINDS[key]
        name = {
            HELPFUL_RESOURCE: QCoreApplication.translate("StudioForms", "Additional helpful resource"),
            IMPROVEMENT_PLAN: QCoreApplication.translate("StudioForms", "Additional improvement plan"),
        }[kind]
        before = next(field for place, field in reversed(self.fields.items()) if place[0] == key)
        made = ResourceList(kind, name, before.editor, self._body)
        made.edit_requested.connect(self._on_resources_edited)
        self.lists[kind] = made
        layout.addWidget(made)

    # Showing

    def _owner(self, placed: Placed) -> Path | None:
        """The place of the field that says a finding; None if none does."""
        place, finding = placed
        if not place:
            return next((at for at, field in self.fields.items() if finding.code in field.spec.also), None)
        return next((at for at in self.fields if _is_near(at, place)), None)

    def _is_of_list(self, place: Path) -> bool:
        shown = item(self._desk.value, self._path)
        return place[:1] == (BLOCKS,) and any(
            each.field_at(shown, place) is not None for each in self.lists.values()
        )

    def _show_meaning(self, field: TextField) -> None:
        """What an id means by its end."""
        none = self._kind == "choice" and field.text.endswith(NONE_SUFFIX)
        words = QCoreApplication.translate(
            "StudioForms", "An id that ends in _no makes this choice stand for None of these."
        )
        field.show_hint(words if none else "")

    # What happens

    def _on_id_typed(self, text: str) -> None:
        field = self.fields[_ID]
        self._show_meaning(field)
        if field.editor.has_unsaved_text:
            problem = id_problem(self._desk.value, self._path, text)
            field.show_problem(say(problem) if problem else "")
            self.refit()
        else:
            self.show_findings(self._findings)

    def _on_save_requested(self, text: str) -> None:
        field = self.sender()
        if not isinstance(field, TextField):
            return
        path = (*self._path, *field.spec.place)
        joins = f"text:{pointer(path)}"
        self._is_editing = True
        if field.spec.shape is not Shape.ID:
            self._desk.perform(lambda value: set_text(value, path, text), joins)
        elif id_problem(self._desk.value, self._path, text) is None:
            own = self._path
            self._desk.perform(lambda value: rename(value, own, text), joins)
        self._is_editing = False

    def _on_pillar_picked(self, pillar_id: object) -> None:
        field = self.fields[_ID]
        if isinstance(pillar_id, str):
            field.write(pillar_id)
            field.finish_editing()
            field.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_resources_edited(self, resources: list[Resource], joined: str) -> None:
        edited = self.sender()
        if not isinstance(edited, ResourceList):
            return
        path, kind = self._path, edited.kind
        joins = f"text:{pointer((*path, BLOCKS, kind, joined))}" if joined else ""
        self._is_editing = True
        self._desk.perform(lambda value: set_resources(value, path, kind, resources), joins)
        self._is_editing = False


def _is_near(field: Path, place: Path) -> bool:
    """Whether a field holds what stands at a place, or a part of it."""
    return field[: len(place)] == place or place[: len(field)] == field
