"""Asks why a finding may pass: the reason is kept with the document control of the workload."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from wa_desktop.domain.delivery_findings import DeliveryFinding, FindingKind
from wa_desktop.domain.editions import DocumentControl, Waiver
from wa_desktop.domain.editions_checks import check_control
from wa_desktop.domain.errors import Message
from wa_desktop.ui.dialogs.narrow_dialog import NarrowDialog
from wa_desktop.ui.report.finding_rows import finding_word, kind_word
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary, quiet
from wa_desktop.ui.widgets.check_box import CheckBox
from wa_desktop.ui.widgets.form import FormRow
from wa_desktop.ui.widgets.label import Label, breakable, muted, title
from wa_desktop.ui.words import say


class WaiveDialog(NarrowDialog):
    """`waiver_requested` carries the Waiver once there is a reason; whoever keeps it calls `finish`, or `show_failure`.

    Without a finding all of the kind are let pass, those that come later too.
    """

    waiver_requested = Signal(object)

    def __init__(
        self, kind: FindingKind, finding: DeliveryFinding | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(500, parent)
        self._kind, self._finding = kind, finding
        self.setWindowTitle(self.tr("Let pass"))
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(px(84))
        self.row = FormRow(
            self.tr("Why it may pass"),
            self.reason,
            self.tr("Kept with this workload’s document control; no document shows it."),
        )
        self.all_box = CheckBox(self.tr("All findings of this kind, later ones too"))
        self.cancel_button = quiet(self.tr("Cancel"))
        self.save_button = primary(self.tr("Let pass"))
        self._asked = False
        self._build()
        self.reason.textChanged.connect(self._on_edited)
        self.save_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.reason.setFocus()

    @property
    def waiver(self) -> Waiver:
        """What stands in the dialog."""
        of_kind = self._finding is None or self.all_box.isChecked()
        key = self._kind.waiver_key if of_kind or self._finding is None else self._finding.key
        return Waiver(key, self.reason.toPlainText().strip())

    def accept(self) -> None:
        """Ask for the waiver, or say what is wrong with the reason."""
        self._asked = True
        if self._show_problem():
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.waiver_requested.emit(self.waiver)

    def finish(self) -> None:
        """It is kept: close."""
        super().accept()

    def show_failure(self, sentence: Message) -> None:
        """Say why it could not be kept; the window's banner lies behind this dialog."""
        self.row.show_problem(say(sentence))

    def _show_problem(self) -> bool:
        problems = check_control(DocumentControl(waivers=(self.waiver,)))
        self.row.show_problem(say(problems[0].sentence) if problems else "")
        return bool(problems)

    def _on_edited(self) -> None:
        if self._asked:
            self._show_problem()

    def _build(self) -> None:
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(margins(24, 20, 24, 20))
        layout.setSpacing(px(12))
        layout.addWidget(title(self.windowTitle()))
        if self._finding:
            layout.addWidget(Label(breakable(finding_word(self._finding.message)), pixels=13, wrap=True))
        else:
            words = self.tr("All findings of the kind “{kind}”, later ones too.")
            layout.addWidget(muted(words.format(kind=kind_word(self._kind)), wrap=True))
        layout.addWidget(self.row)
        if self._finding:
            layout.addWidget(self.all_box)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(10))
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        layout.addSpacing(px(4))
        layout.addLayout(buttons)
        self.save_button.setDefault(True)
