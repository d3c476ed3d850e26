"""Beside the preview: what is handed over, of which state, in which words and look, and what is to be mended before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.domain.delivery_findings import DeliveryFinding, Severity, open_findings
from wa_desktop.domain.editions import Waiver
from wa_desktop.ui.report.deliverable_list import DeliverableList
from wa_desktop.ui.report.export_box import ExportBox
from wa_desktop.ui.report.finding_rows import count_blocking, state_word
from wa_desktop.ui.report.findings_part import FindingsPart
from wa_desktop.ui.report.look_part import LookPart
from wa_desktop.ui.report.opening_fields import OpeningFields
from wa_desktop.ui.report.state_line import StateLine
from wa_desktop.ui.report.subject_boxes import SubjectBoxes
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.column import Column
from wa_desktop.ui.widgets.fold_section import FoldSection
from wa_desktop.ui.widgets.label import muted, section

NARROWEST = 330
WIDEST = 440


class ReportOptions(Panel):
    """Holds the choices and tells about the work; the page acts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.LeftEdge, parent)
        self.state = StateLine()
        self.export = ExportBox()
        self.deliverables = DeliverableList()
        self.subjects = SubjectBoxes()
        self.opening = OpeningFields()
        self.look = LookPart()
        self.findings = FindingsPart()
        self.of_section = FoldSection(self.tr("Report on"), _padded(self.subjects))
        self.opening_section = FoldSection(self.tr("Headline and summary"), _padded(self.opening))
        self.look_section = FoldSection(self.tr("Look"), _padded(self.look))
        self.findings_section = FoldSection(self.tr("Before delivery"), _padded(self.findings))
        self._column = Column(self._body())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.addWidget(self._column)
        self.setMinimumWidth(px(NARROWEST))
        self.setMaximumWidth(px(WIDEST))
        self.setFocusProxy(self.deliverables)
        self.state.clicked.connect(self.show_findings_section)
        self.findings.tree.grown.connect(self._column.refit)
        for fold in self._folds():
            fold.toggled.connect(self._on_folded)

    def show_findings(
        self, findings: Sequence[DeliveryFinding], waivers: Sequence[Waiver], *, by_hand: bool
    ) -> None:
        """Show what is to be mended before delivery, and whether documents can go."""
        self.findings.show_findings(findings, waivers, by_hand=by_hand)
        blocking = count_blocking(findings, waivers)
        advised = sum(one.severity is Severity.ADVISES for one in open_findings(findings, waivers))
        sentence = state_word(blocking, advised, by_hand=by_hand)
        self.state.show_state(sentence, is_ready=not blocking and not by_hand)
        parts = [
            self.tr("%n to settle", "", blocking) if blocking else "",
            self.tr("%n hint(s)", "", advised) if advised else "",
        ]
        gist = ", ".join(part for part in parts if part) or self.tr("nothing left")
        self.findings_section.header.show_summary(gist, wrong=bool(blocking))
        self._column.refit()

    def show_gists(self) -> None:
        """Say in the heads of the folded parts what is in them."""
        self.of_section.header.show_summary(self.subjects.summary)
        self.opening_section.header.show_summary(self.opening.gist)
        self.look_section.header.show_summary(self.look.gist)

    def show_findings_section(self) -> None:
        """Unfold what is to be mended, and go there."""
        self.findings_section.open()
        self._column.fit()  # gives the tree its width, which makes its height
        self.findings.tree.fit()
        self._go_to(self.findings_section, self.findings.tree)

    def show_opening(self) -> None:
        """Unfold headline and summary, and go there."""
        self._go_to(self.opening_section, self.opening.headline.field)

    def show_comparison(self) -> None:
        """Unfold what is compared, and go there."""
        self._go_to(self.of_section, self.subjects.against_box)

    def show_theme(self) -> None:
        """Unfold the look, and go to the theme."""
        self._go_to(self.look_section, self.look.theme_box)

    def show_top(self) -> None:
        """Scroll to where an export tells how far it is."""
        self._column.verticalScrollBar().setValue(0)

    def _go_to(self, fold: FoldSection, target: QWidget) -> None:
        fold.open()
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bring_up(fold)

    def _bring_up(self, fold: FoldSection) -> None:
        """Scroll a part to the top of the panel."""
        self._column.fit()
        body = self._column.widget()
        if body:
            self._column.verticalScrollBar().setValue(fold.mapTo(body, QPoint(0, 0)).y())

    def _on_folded(self, is_open: bool) -> None:  # noqa: FBT001 Qt's signal
        """What is unfolded is brought into view."""
        self._column.refit()
        fold = self.sender()
        if is_open and isinstance(fold, FoldSection) and fold.header.hasFocus():
            self._bring_up(fold)

    def _folds(self) -> tuple[FoldSection, ...]:
        return self.of_section, self.opening_section, self.look_section, self.findings_section

    def _body(self) -> QWidget:
        body = Panel()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(margins(18, 14, 16, 16))
        layout.setSpacing(px(8))
        layout.addWidget(self.state)
        layout.addWidget(self.export)
        layout.addWidget(section(self.tr("Deliverables")))
        hint = self.tr("Select what you hand over. Without a tick, Export takes the one in view.")
        layout.addWidget(muted(hint, 12, wrap=True))
        layout.addWidget(self.deliverables)
        layout.addSpacing(px(4))
        folds = QVBoxLayout()
        folds.setSpacing(0)
        for fold in self._folds():
            folds.addWidget(fold)
        layout.addLayout(folds)
        layout.addStretch(1)
        return body


def _padded(widget: QWidget) -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(margins(2, 2, 2, 14))
    layout.addWidget(widget)
    return holder
