"""Asks for all that is known of a workload and for its lenses, and saves it."""

from __future__ import annotations

from contextlib import suppress
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.domain.errors import FieldProblem, KnownError, message
from wa_desktop.domain.lens import FRAMEWORK, Lens, LensVersion, Pillar
from wa_desktop.domain.priorities import BusinessPriority
from wa_desktop.domain.workload import MAX_LENSES, Environment, Snapshot, Workload
from wa_desktop.domain.workload_checks import check_workload
from wa_desktop.review.priorities import offered_priorities
from wa_desktop.system.paths import lenses_dir
from wa_desktop.ui import workload_changes
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.cadence_fields import CadenceFields
from wa_desktop.ui.dialogs.form_dialog import FormDialog, FormWords
from wa_desktop.ui.dialogs.lens_choice import LensChoice
from wa_desktop.ui.dialogs.start_from import StartFrom
from wa_desktop.ui.dialogs.workload_fields import (
    BusinessFields,
    DesignFields,
    FieldGroup,
    MainFields,
    NoteFields,
    PriorityFields,
)
from wa_desktop.ui.theme.type import margins
from wa_desktop.ui.widgets.fold_section import FoldSection
from wa_desktop.ui.widgets.form import ProblemPlace
from wa_desktop.ui.widgets.token_field import TokenField

WANTED = QSize(840, 700)
LEAST = QSize(640, 420)
EMPTY_WORKLOAD = Workload("", "", "", Environment.PRODUCTION, "")


class WorkloadDialog(FormDialog):
    """Creates a workload, or edits one; `saved` carries the Workload as it was written."""

    saved = Signal(object)

    def __init__(self, bridge: Bridge, workload: Workload | None, parent: QWidget | None = None) -> None:
        super().__init__(WANTED, LEAST, parent)
        self._bridge = bridge
        self._is_new = workload is None
        self._original = workload or EMPTY_WORKLOAD
        self._taken = bridge.attempt(lambda: bridge.workspace.names_taken(but=self._original.id)) or []
        self.start = StartFrom(bridge)
        self.main = MainFields()
        self.lenses = LensChoice(bridge.workspace.lens)
        self.cadence = CadenceFields(bridge.now())
        self.design = DesignFields()
        self.priorities = PriorityFields()
        self.business = BusinessFields()
        self.notes = NoteFields()
        self.sections = {
            "lenses": FoldSection(self.tr("Lenses"), _padded(self.lenses)),
            "cadence": FoldSection(self.tr("Next review"), self.cadence),
            "design": FoldSection(self.tr("Accounts and design"), self.design),
            "priorities": FoldSection(self.tr("What matters most to the client"), self.priorities),
            "business": FoldSection(self.tr("Business and priorities"), self.business),
            "notes": FoldSection(self.tr("Notes and tags"), self.notes),
        }
        parts = (self.start, self.main) if self._is_new else (self.main,)
        self._build(self._words(), (*parts, *self.sections.values()), self._all_places())
        self._show_all()
        self._connect()
        self._begin("name")

    # Building

    def _all_places(self) -> dict[str, ProblemPlace]:
        """Every field's place, in the order of the form."""
        return {
            **self.main.rows,
            "lenses": self.lenses,
            **self.cadence.rows,
            **self.design.rows,
            **self.priorities.rows,
            **self.business.rows,
            **self.notes.rows,
        }

    def _words(self) -> FormWords:
        return FormWords(
            self.tr("New review") if self._is_new else self.tr("Workload properties"),
            self.tr("What is reviewed, and along which lenses. All of it can be changed later."),
            self.tr("Create review") if self._is_new else self.tr("Save"),
        )

    def _connect(self) -> None:
        for group in self._groups():
            group.edited.connect(self._on_edited)
        self.lenses.changed.connect(self._on_lenses_changed)
        self.start.changed.connect(self._on_start_chosen)
        for section in self.sections.values():
            section.toggled.connect(self._column.refit)
        self._bridge.failed.connect(self.show_failure)

    def _groups(self) -> tuple[FieldGroup, ...]:
        return (self.main, self.cadence, self.design, self.priorities, self.business, self.notes)

    def _token_fields(self) -> tuple[TokenField, ...]:
        return (self.main.regions, self.main.locations, self.design.accounts)

    # Showing

    def _show_all(self) -> None:
        snapshot = None if self._is_new else self._snapshot()
        self.cadence.show_milestones(snapshot.milestones if snapshot else ())
        for group in self._groups():
            group.show_workload(self._original)
        versions = self._bridge.attempt(self._bridge.workspace.newest_lenses) or []
        if self._is_new:
            chosen = [version.id for version in versions if version.alias == FRAMEWORK]
            self.lenses.show_lenses(versions, chosen, {}, can_undo=False)
        else:
            self._show_lenses_in_use(versions, snapshot)
        self.priorities.show_priorities(self._offered(), self._original.business_priorities)
        self.business.show_pillars(self._pillars(), self._original.pillar_priorities)
        self._show_summaries()

    def _show_lenses_in_use(self, newest: list[LensVersion], snapshot: Snapshot | None) -> None:
        """A lens in use is offered in the version in use, the others in their newest."""
        reviews = snapshot.reviews if snapshot else ()
        used = {review.lens.alias: review for review in reviews}
        stored = {version.id: version for version in self._bridge.workspace.lens_versions()}
        versions = [stored[used[each.alias].lens_id] if each.alias in used else each for each in newest]
        answers = {
            review.lens_id: sum(not answer.is_empty() for answer in review.answers.values())
            for review in reviews
        }
        self.lenses.show_lenses(
            versions,
            [review.lens_id for review in reviews],
            answers,
            can_undo=workload_changes.is_open(self._bridge, self._original.id),
        )

    def _snapshot(self) -> Snapshot | None:
        review = self._bridge.review
        if review and workload_changes.is_open(self._bridge, self._original.id):
            return review.snapshot
        return self._bridge.attempt(lambda: self._bridge.workspace.snapshot(self._original.id))

    def _lenses(self) -> list[Lens]:
        """The chosen lenses that can be read, the first lens first."""
        lenses: list[Lens] = []
        for lens_id in self.lenses.chosen:
            with suppress(KnownError):  # the list of lenses says what is wrong with it
                lenses.append(self._bridge.workspace.lens(lens_id))
        return lenses

    def _pillars(self) -> list[Pillar]:
        """The pillars of the chosen lenses."""
        return [pillar for lens in self._lenses() for pillar in lens.pillars]

    def _offered(self) -> tuple[BusinessPriority, ...]:
        """The business priorities that the chosen lenses know."""
        aliases = [lens.alias for lens in self._lenses()]
        return self._bridge.attempt(partial(offered_priorities, lenses_dir(), aliases)) or ()

    def _show_summaries(self) -> None:
        """Each folded section says what is in it, or how much of it is to mend."""
        folded: dict[str, FieldGroup] = {
            "cadence": self.cadence,
            "design": self.design,
            "priorities": self.priorities,
            "business": self.business,
            "notes": self.notes,
        }
        texts = {"lenses": ", ".join(self.lenses.model.names())}
        texts |= {name: group.summary() for name, group in folded.items()}
        members = {"lenses": ["lenses"]} | {name: [*group.rows] for name, group in folded.items()}
        for name, section in self.sections.items():
            wrong = sum(bool(self._places[field].problem) for field in members[name])
            text = self.tr("%n to mend", "", wrong) if wrong else texts[name] or self.tr("nothing yet")
            section.header.show_summary(text[:200], wrong=bool(wrong))

    def _show_problems(self) -> dict[str, str]:
        """Say beside the fields what is wrong, and in the heads of sections how much; return all of it."""
        problems = super()._show_problems()
        self._show_summaries()
        return problems

    # Reading

    def _draft(self) -> Workload:
        workload = self._original
        for group in self._groups():
            workload = group.read(workload)
        return workload

    def _check(self) -> list[FieldProblem]:
        problems = [problem for group in self._groups() for problem in group.unfinished()]
        problems += check_workload(self._draft(), self._taken)
        number = len(self.lenses.chosen)
        if not number:
            problems.append(FieldProblem("lenses", message("Choose at least one lens.")))
        elif number > MAX_LENSES:
            problems.append(
                FieldProblem("lenses", message("Choose at most {count} lenses.", count=MAX_LENSES))
            )
        return problems

    def _finish_typing(self) -> None:
        """Make values of what still stands in a line or cell."""
        for field in self._token_fields():
            field.take_typed()
        if self.notes.tags.is_editing:
            self.notes.tags.finish_editing()

    def _state(self) -> object:
        """What is typed into a line or cell and no value yet counts too."""
        typed = [field.typed for field in self._token_fields()]
        start = self.start.template_id
        return self._draft(), start, self.lenses.chosen, typed, self.notes.tags.is_editing

    # What happens

    def _save(self) -> None:
        """Close only if it was written."""
        if self.start.template_id:
            begun = workload_changes.begin
            written = begun(self._bridge, self.start.template_id, self._draft(), self.lenses.chosen)
        else:
            change = workload_changes.create if self._is_new else workload_changes.edit
            written = change(self._bridge, self._draft(), self.lenses.chosen)
        if written:
            self._close_saved()
            self.saved.emit(written)

    def _go_to(self, field: str) -> None:
        for section in self.sections.values():
            if section.body.isAncestorOf(self._places[field].editor):
                section.open()
        super()._go_to(field)

    def _on_start_chosen(self) -> None:
        """The template's lenses and its way to read N/A are chosen; without one, those of a blank review."""
        newest = self._bridge.attempt(self._bridge.workspace.newest_lenses) or []
        template = self.start.template
        chosen = [version.id for version in newest if version.alias == FRAMEWORK]
        if template:
            chosen = [review.lens_id for review in template.reviews]
        self.business.show_policy(template.workload if template else self._original)
        self.lenses.show_lenses(self.start.versions(newest), chosen, {}, can_undo=False)
        self._on_lenses_changed()

    def _on_lenses_changed(self) -> None:
        self._visited.add("lenses")
        self.priorities.show_priorities(self._offered(), self.priorities.picker.chosen)
        self.business.show_pillars(self._pillars(), self.business.priorities.order)
        self._show_problems()


def _padded(widget: QWidget) -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(margins(0, 0, 0, 14))
    layout.addWidget(widget)
    return holder
