"""Asks for all that is known of an action of the improvement plan."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.errors import FieldProblem
from wa_desktop.domain.plan import Action, check_action
from wa_desktop.review.plan import new_id
from wa_desktop.ui.dialogs.action_fields import ActionForm
from wa_desktop.ui.dialogs.form_dialog import FormDialog, FormWords
from wa_desktop.ui.plan.requests import PlanRequests
from wa_desktop.ui.plan.sheet import PlanSheet
from wa_desktop.ui.widgets.button import Button, ButtonKind

WANTED = QSize(760, 760)
LEAST = QSize(560, 380)


class ActionDialog(FormDialog):
    """Makes an action, or edits one; after it was accepted `action()` is the action to be kept.

    `action` is the one to edit or None; with `is_new` it is a new one that is filled in already. `save` keeps
    the action and says whether that went well: if not, the dialog stays, with everything that was typed.
    `remove_requested` carries the id of the action that is to go.
    """

    remove_requested = Signal(str)

    def __init__(
        self,
        sheet: PlanSheet,
        action: Action | None,
        parent: QWidget | None = None,
        *,
        is_new: bool = False,
        save: Callable[[Action], bool] | None = None,
    ) -> None:
        super().__init__(WANTED, LEAST, parent)
        self._others = tuple(line.action for line in sheet.lines)
        self._is_new = is_new or action is None
        self._original = action or Action(new_id(), 0, "")
        self._keep = save
        self.form = ActionForm(sheet, self._original)
        self.remove_button = Button(self.tr("Remove"), ButtonKind.DANGER)
        self._build(self._words(), (self.form,), self.form.rows, at_left=(self.remove_button,))
        self.remove_button.setVisible(not self._is_new)
        self.remove_button.clicked.connect(self._on_remove_clicked)
        self.form.edited.connect(self._on_edited)
        self._begin("title")

    def action(self) -> Action:
        """The action as it stands in the fields, tidied; number and times are those it had."""
        return self.form.read().tidied()

    def _words(self) -> FormWords:
        label = self._original.label
        return FormWords(
            self.tr("New action") if self._is_new else self.tr("Action {label}").format(label=label),
            self.tr("What is done about one gap or several, by whom and until when."),
            self.tr("Add to the plan") if self._is_new else self.tr("Save"),
        )

    def _state(self) -> tuple[Action, str]:
        return self.form.read(), self.form.typed_effort

    def _check(self) -> Iterable[FieldProblem]:
        return (*self.form.unfinished(), *check_action(self.action(), self._others))

    def _save(self) -> None:
        """Close only if it was kept."""
        if self._keep is None or self._keep(self.action()):
            self._close_saved()
        elif not self.message.text():
            self.message.setText(self.tr("This could not be saved. What you entered is still here."))

    def _on_edited(self) -> None:
        """What is ticked counts at once: a circle is said where it is made."""
        field = self._field_of(self.focusWidget())
        if field in {"practices", "depends_on"}:
            self._visited.add(field)
        super()._on_edited()

    def _on_remove_clicked(self) -> None:
        self._close_unasked()
        self.remove_requested.emit(self._original.id)


def save_through(requests: PlanRequests, action: Action) -> bool:
    """Add an action to the plan, or put it in its place; False only where that was refused.

    Where it becomes done and its answers are offered instead, what else was typed is kept: that is no refusal.
    """
    refusals: list[bool] = []

    def note_refusal() -> None:
        refusals.append(True)

    requests.refused.connect(note_refusal)
    try:
        if requests.snapshot.action(action.id):
            requests.edit(action)
        else:
            requests.add((action,))
    finally:
        requests.refused.disconnect(note_refusal)
    return not refusals
