"""Before delivery: what is to be mended, where, what is let pass, and whether the mark of a draft stays on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.domain.delivery_findings import DeliveryFinding, open_findings
from wa_desktop.domain.editions import Waiver
from wa_desktop.ui.report.finding_rows import FindingBlock, FindingLine, blocks_of, count_blocking
from wa_desktop.ui.report.findings_tree import FindingsTree
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.check_box import CheckBox
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.label import muted


class FindingsPart(QWidget):
    """`place_requested` carries a finding to go to, `waiver_requested` its kind and it (or None for all of the kind).

    `taken_back` carries a waiver that is to go, `draft_toggled` whether the mark stays on by hand.
    """

    place_requested = Signal(object)
    waiver_requested = Signal(object, object)
    taken_back = Signal(object)
    draft_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = FindingsTree()
        self.nothing = muted(self.tr("Nothing is left to mend."), 13)
        self.go_button = quiet(self.tr("Go there"))
        self.pass_button = quiet(self.tr("Let pass…"))
        self.back_button = quiet(self.tr("Take back"))
        self.draft_box = CheckBox(self.tr("Mark as draft"))
        self.why_draft = muted("", 12, wrap=True)
        self._card = Card()
        self._writable = True
        self._reason = ""
        self._build()
        self.tree.line_activated.connect(self.place_requested)
        self.tree.row_changed.connect(self._show_buttons)
        self.go_button.clicked.connect(self._on_go_clicked)
        self.pass_button.clicked.connect(self._on_pass_clicked)
        self.back_button.clicked.connect(self._on_back_clicked)
        self.draft_box.toggled.connect(self.draft_toggled)

    def show_findings(
        self, findings: Sequence[DeliveryFinding], waivers: Sequence[Waiver], *, by_hand: bool
    ) -> None:
        """Show what was found, and what of it is let pass."""
        blocks = blocks_of(findings, waivers)
        self.tree.show_blocks(blocks)
        self._card.setVisible(bool(blocks))
        self.nothing.setVisible(not open_findings(findings, waivers))
        must = bool(count_blocking(findings, waivers))
        with QSignalBlocker(self.draft_box):
            self.draft_box.setChecked(must or by_hand)
        self.draft_box.setEnabled(not must)
        self.why_draft.setText(
            self.tr("The mark goes when every red finding is mended or let pass with a reason.")
            if must
            else self.tr("Every document says DRAFT.")
            if by_hand
            else self.tr("No document is marked.")
        )
        self._show_buttons()

    def allow_waivers(self, reason: str) -> None:
        """Let findings pass; or not, for that reason."""
        self._writable, self._reason = not reason, reason
        self._show_buttons()

    def _build(self) -> None:
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(margins(2, 3, 2, 3))
        inside.addWidget(self.tree)
        holder = QWidget()
        buttons = FlowLayout(holder, 8)
        for button in (self.go_button, self.pass_button, self.back_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        self.nothing.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.draft_box.setAccessibleDescription(self.why_draft.text())
        marked = QVBoxLayout()
        marked.setSpacing(px(2))
        marked.addWidget(self.draft_box)
        marked.addWidget(self.why_draft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        layout.addWidget(self.nothing)
        layout.addWidget(self._card)
        layout.addWidget(holder)
        layout.addLayout(marked)

    def _show_buttons(self) -> None:
        row, block = self.tree.row, self.tree.block
        line = row if isinstance(row, FindingLine) else None
        self.go_button.setVisible(bool(block))
        self.go_button.setEnabled(line is not None and line.finding is not None)
        is_waiver = block is not None and block.severity is None
        self.pass_button.setVisible(block is not None and not is_waiver)
        self.back_button.setVisible(is_waiver)
        self.pass_button.setEnabled(self._writable)
        self.back_button.setEnabled(self._writable and line is not None)
        for button in (self.pass_button, self.back_button):
            button.setToolTip(self._reason)

    def _on_go_clicked(self) -> None:
        row = self.tree.row
        if isinstance(row, FindingLine) and row.finding:
            self.place_requested.emit(row.finding)

    def _on_pass_clicked(self) -> None:
        row = self.tree.row
        if isinstance(row, FindingBlock) and row.kind:
            self.waiver_requested.emit(row.kind, None)
        elif isinstance(row, FindingLine) and row.finding:
            self.waiver_requested.emit(row.finding.kind, row.finding)

    def _on_back_clicked(self) -> None:
        row = self.tree.row
        if isinstance(row, FindingLine) and row.waiver:
            self.taken_back.emit(row.waiver)
