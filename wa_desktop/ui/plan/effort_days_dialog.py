"""Asks how many days S, M and L come to in this review."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.domain.errors import KnownError
from wa_desktop.review.plan import SetEffortDays
from wa_desktop.ui.dialogs.narrow_dialog import NarrowDialog
from wa_desktop.ui.plan.number_field import NumberField
from wa_desktop.ui.plan.requests import PlanRequests
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary, quiet
from wa_desktop.ui.widgets.form import FormRow
from wa_desktop.ui.widgets.label import Label, muted, title
from wa_desktop.ui.words import say

_MOST = 1000.0


class EffortDaysDialog(NarrowDialog):
    """Saves as one step to undo; what is wrong is said at once, and closes nothing."""

    def __init__(self, requests: PlanRequests, parent: QWidget | None = None) -> None:
        super().__init__(420, parent)
        self._requests = requests
        self.setWindowTitle(self.tr("Days of S, M and L"))
        names = (self.tr("S, small"), self.tr("M, medium"), self.tr("L, large"))
        self.fields = tuple(NumberField(name, 0.0, _MOST) for name in names)
        self.problem = Label("", pixels=13, role=QPalette.ColorRole.BrightText, wrap=True)
        self.save_button, self.cancel_button = primary(self.tr("Use these days")), quiet(self.tr("Cancel"))
        for field, days in zip(self.fields, requests.snapshot.workload.effort_days, strict=True):
            field.setValue(days)
            field.valueChanged.connect(self._show_problem)
        self._build(names)
        self.save_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.setDefault(True)
        self._show_problem()
        self.fields[0].setFocus()
        self.fields[0].selectAll()

    @property
    def days(self) -> tuple[float, float, float]:
        """What stands in the fields."""
        small, medium, large = (field.value() for field in self.fields)
        return small, medium, large

    def accept(self) -> None:
        """Save; close only if that went well."""
        if self.save_button.isEnabled() and self._requests.ask(SetEffortDays(self.days)):
            super().accept()

    def _show_problem(self) -> None:
        sentence = ""
        try:
            SetEffortDays(self.days).apply(self._requests.snapshot)
        except KnownError as error:
            sentence = say(error.sentence)
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.save_button.setEnabled(not sentence)

    def _build(self, names: tuple[str, str, str]) -> None:
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(margins(24, 20, 24, 20))
        layout.setSpacing(px(12))
        layout.addWidget(title(self.tr("How many days are S, M and L?")))
        layout.addWidget(
            muted(
                self.tr(
                    "Lenses give the effort of a practice as a size. The days are those of one person, in this review."
                ),
                wrap=True,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(px(16))
        for name, field in zip(names, self.fields, strict=True):
            row.addWidget(FormRow(name, field))
        row.addStretch(1)
        layout.addLayout(row)
        layout.addWidget(self.problem)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(10))
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        layout.addLayout(buttons)
