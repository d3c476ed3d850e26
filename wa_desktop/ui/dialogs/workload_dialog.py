"""Asks for all that is known of a workload and for its lenses, and saves it."""

from __future__ import annotations

from contextlib import suppress
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wa_desktop.domain.errors import FieldProblem, KnownError, Message, message
from wa_desktop.domain.lens import Lens, LensVersion, Pillar
from wa_desktop.domain.priorities import BusinessPriority
from wa_desktop.domain.workload import MAX_LENSES, Environment, Snapshot, Workload
from wa_desktop.domain.workload_checks import check_workload
from wa_desktop.review.priorities import offered_priorities
from wa_desktop.system.paths import lenses_dir
from wa_desktop.ui import workload_changes
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.lens_choice import LensChoice
from wa_desktop.ui.dialogs.workload_fields import (
    BusinessFields,
    DesignFields,
    FieldGroup,
    MainFields,
    NoteFields,
    PriorityFields,
    ProblemPlace,
)
from wa_desktop.ui.models.workload_figures import FRAMEWORK
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import Button, ButtonKind, primary, quiet
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.column import Column
from wa_desktop.ui.widgets.fold_section import FoldSection
from wa_desktop.ui.widgets.label import Label, muted, title
from wa_desktop.ui.widgets.token_field import TokenField
from wa_desktop.ui.words import say

WIDTH = 840
HEIGHT = 700
FRAME = 60
"""Pixels of the screen for the frame of the window and some of what is behind it."""
EMPTY_WORKLOAD = Workload("", "", "", Environment.PRODUCTION, "")


class WorkloadDialog(QDialog):
    """Creates a workload, or edits one; `saved` carries the Workload as it was written.

    Every field is checked when it is left, and all when saving; what is wrong is said beside the field.
    Ctrl+Enter saves. Escape asks once before anything typed is lost.
    """

    saved = Signal(object)

    def __init__(self, bridge: Bridge, workload: Workload | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._is_new = workload is None
        self._original = workload or EMPTY_WORKLOAD
        self._taken = bridge.attempt(lambda: bridge.workspace.names_taken(but=self._original.id)) or []
        self._visited: set[str] = set()
        self._field_in_hand = "name"
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.main = MainFields()
        self.lenses = LensChoice(bridge.workspace.lens)
        self.design = DesignFields()
        self.priorities = PriorityFields()
        self.business = BusinessFields()
        self.notes = NoteFields()
        self.sections = {
            "lenses": FoldSection(self.tr("Lenses"), _padded(self.lenses)),
            "design": FoldSection(self.tr("Accounts and design"), self.design),
            "priorities": FoldSection(self.tr("What matters most to the client"), self.priorities),
            "business": FoldSection(self.tr("Business and priorities"), self.business),
            "notes": FoldSection(self.tr("Notes and tags"), self.notes),
        }
        self._places = self._all_places()
        self.save_button = primary(self.tr("Create review") if self._is_new else self.tr("Save"))
        self.cancel_button = quiet(self.tr("Cancel"))
        self.keep_button = quiet(self.tr("Keep editing"))
        self.discard_button = Button(self.tr("Discard"), ButtonKind.DANGER)
        self.message = Label("", pixels=13, role=QPalette.ColorRole.BrightText, wrap=True)
        self._footer = QStackedWidget()
        self._build()
        self._show_all()
        self._connect()
        self._start = (self._draft(), self.lenses.chosen)
        self.main.name.setFocus()

    @property
    def is_changed(self) -> bool:
        """Whether something would be lost by closing."""
        typed = any(field.typed for field in self._token_fields())
        return typed or self.notes.tags.is_editing or self._start != (self._draft(), self.lenses.chosen)

    @property
    def is_asking(self) -> bool:
        """Whether it asks if what was typed may be lost."""
        return self._footer.currentIndex() == 1

    def place(self, field: str) -> ProblemPlace:
        """Where a field says what is wrong with it."""
        return self._places[field]

    def sizeHint(self) -> QSize:
        """Room for what is needed, on a small screen less."""
        room = self.screen().availableGeometry().size() - QSize(FRAME, FRAME)
        return QSize(px(WIDTH), px(HEIGHT)).boundedTo(room)

    def accept(self) -> None:
        """Check everything and save; close only if that went well."""
        self._finish_typing()
        self._visited.update(self._places)
        problems = self._show_problems()
        if problems:
            self.message.setText(self.tr("%n field(s) to mend before this can be saved.", "", len(problems)))
            self._go_to(next(field for field in self._places if field in problems))
            return
        self.message.setText("")
        change = workload_changes.create if self._is_new else workload_changes.edit
        written = change(self._bridge, self._draft(), self.lenses.chosen)
        if written:
            super().accept()
            self.saved.emit(written)

    def reject(self) -> None:
        """Close, or ask first where something would be lost; asked already, go back to the form."""
        if self.is_asking:
            self._keep_editing()
        elif self.is_changed:
            self._field_in_hand = self._field_of(self.focusWidget()) or "name"
            self._footer.setCurrentIndex(1)
            self.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button in hand; in a field it saves nothing by accident."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            button = self.focusWidget()
            if isinstance(button, QPushButton):
                button.click()
            return
        super().keyPressEvent(event)

    # Building

    def _all_places(self) -> dict[str, ProblemPlace]:
        """Every field's place, in the order of the form."""
        return {
            **self.main.rows,
            "lenses": self.lenses,
            **self.design.rows,
            **self.priorities.rows,
            **self.business.rows,
            **self.notes.rows,
        }

    def _build(self) -> None:
        heading = self.tr("New review") if self._is_new else self.tr("Workload properties")
        self.setWindowTitle(heading)
        self.setMinimumSize(QSize(px(640), px(420)).boundedTo(self.sizeHint()))
        self.resize(self.sizeHint())
        head = Panel(Qt.Edge.BottomEdge)
        top = QVBoxLayout(head)
        top.setContentsMargins(margins(28, 18, 28, 14))
        top.setSpacing(px(2))
        top.addWidget(title(heading))
        sentence = self.tr("What is reviewed, and along which lenses. All of it can be changed later.")
        top.addWidget(muted(sentence, wrap=True))
        body = Panel()
        form = QVBoxLayout(body)
        form.setContentsMargins(margins(28, 16, 28, 12))
        form.setSpacing(0)
        form.addWidget(self.main)
        for section in self.sections.values():
            form.addWidget(section)
        form.addStretch()
        self._column = Column(body)
        self._footer.addWidget(self._row(self.message, self.cancel_button, self.save_button))
        question = Label(self.tr("Discard what you entered?"), wrap=True)
        self._footer.addWidget(self._row(question, self.discard_button, self.keep_button))
        self._footer.setFixedHeight(px(62))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self._column, 1)
        layout.addWidget(self._footer)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    @staticmethod
    def _row(text: QWidget, *buttons: QWidget) -> QWidget:
        row = Panel(Qt.Edge.TopEdge)
        line = QHBoxLayout(row)
        line.setContentsMargins(margins(28, 0, 28, 0))
        line.setSpacing(px(10))
        line.addWidget(text, 1)
        for button in buttons:
            line.addWidget(button)
        return row

    def _connect(self) -> None:
        for group in self._groups():
            group.edited.connect(self._on_edited)
        self.lenses.changed.connect(self._on_lenses_changed)
        self.save_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.keep_button.clicked.connect(self._keep_editing)
        self.discard_button.clicked.connect(self._discard)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)
        for section in self.sections.values():
            section.toggled.connect(self._column.refit)
        self._bridge.failed.connect(self._on_failed)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def _groups(self) -> tuple[FieldGroup, ...]:
        return (self.main, self.design, self.priorities, self.business, self.notes)

    def _token_fields(self) -> tuple[TokenField, ...]:
        return (self.main.regions, self.main.locations, self.design.accounts)

    # Showing

    def _show_all(self) -> None:
        for group in self._groups():
            group.show_workload(self._original)
        versions = self._bridge.attempt(self._bridge.workspace.newest_lenses) or []
        if self._is_new:
            chosen = [version.id for version in versions if version.alias == FRAMEWORK]
            self.lenses.show_lenses(versions, chosen, {}, can_undo=False)
        else:
            self._show_lenses_in_use(versions)
        self.priorities.show_priorities(self._offered(), self._original.business_priorities)
        self.business.show_pillars(self._pillars(), self._original.pillar_priorities)
        self._show_summaries()

    def _show_lenses_in_use(self, newest: list[LensVersion]) -> None:
        """A lens in use is offered in the version in use, the others in their newest."""
        snapshot = self._snapshot()
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
        """Say what is wrong beside the fields that were visited; return all that is wrong."""
        problems: dict[str, str] = {}
        for problem in self._check():
            problems.setdefault(problem.field, say(problem.sentence))
        for field, place in self._places.items():
            text = problems.get(field, "") if field in self._visited else ""
            if text != place.problem:
                place.show_problem(text)
        self._show_summaries()
        self._column.refit()
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

    # What happens

    def _go_to(self, field: str) -> None:
        place = self._places[field]
        for section in self.sections.values():
            if section.body.isAncestorOf(place.editor):
                section.open()
        self._column.fit()
        place.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._column.ensureWidgetVisible(place.editor, 0, px(60))

    def _field_of(self, widget: QWidget | None) -> str:
        """The field a widget belongs to; empty if to none."""
        for field, place in self._places.items():
            if widget and (place.editor is widget or place.editor.isAncestorOf(widget)):
                return field
        return ""

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        """A field that is left is checked; another window in front is no leaving."""
        left = self._field_of(old)
        if left and now is not None and self._field_of(now) != left and self.isAncestorOf(now):
            self._visited.add(left)
            self._show_problems()

    def _on_edited(self) -> None:
        self._show_problems()

    def _on_lenses_changed(self) -> None:
        self._visited.add("lenses")
        self.priorities.show_priorities(self._offered(), self.priorities.picker.chosen)
        self.business.show_pillars(self._pillars(), self.business.priorities.order)
        self._show_problems()

    def _on_failed(self, sentence: Message) -> None:
        """The window's banner lies behind this dialog, so it says the same."""
        self.message.setText(say(sentence))

    def _discard(self) -> None:
        super().reject()

    def _keep_editing(self) -> None:
        self._footer.setCurrentIndex(0)
        self._places[self._field_in_hand].editor.setFocus(Qt.FocusReason.OtherFocusReason)


def _padded(widget: QWidget) -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(margins(0, 0, 0, 14))
    layout.addWidget(widget)
    return holder
