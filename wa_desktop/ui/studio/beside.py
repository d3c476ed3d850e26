"""Beside the form: the question in hand as a reviewer sees it, or all findings."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from wa_desktop.lensfile.findings import Path
from wa_desktop.studio.values import item_path, kind_of, text_at
from wa_desktop.ui.models.findings import severity_tone
from wa_desktop.ui.preview.question_preview import QuestionPreview
from wa_desktop.ui.studio.desk import StudioDesk
from wa_desktop.ui.studio.finding_groups import WEIGHTS, counted
from wa_desktop.ui.studio.findings_list import FindingsList
from wa_desktop.ui.studio.preview_lens import question_of, trying
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.badge_tabs import NO_BADGE, BadgeTabs
from wa_desktop.ui.widgets.card import Panel

NARROWEST, WIDEST = 330, 520
PREVIEW, FINDINGS = range(2)


class Beside(Panel):
    """`place_requested` carries the path of a finding that is to be gone to, `mend_requested` a Finding to be mended."""

    place_requested = Signal(object)
    mend_requested = Signal(object)

    def __init__(self, desk: StudioDesk, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.LeftEdge, parent)
        self._desk = desk
        self._key_of: tuple[Path | None, str] = (None, "")
        self.tabs = BadgeTabs(self)
        self.preview = QuestionPreview(self)
        self.findings = FindingsList(self)
        self._stack = QStackedWidget(self)
        self._build()
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self.findings.place_requested.connect(self.place_requested)
        self.findings.mend_requested.connect(self.mend_requested)

    def show_draft(self, path: Path) -> None:
        """Show the draft as it stands, with the item at that path in hand."""
        findings = self._desk.checked.findings
        counts = counted(findings)
        worst = min(counts, key=WEIGHTS.__getitem__, default=None)
        badge = (str(len(findings)), severity_tone(worst)) if worst else NO_BADGE
        self.tabs.show_badges([NO_BADGE, badge])
        self.findings.show_findings(self._desk.value, findings)
        self.show_item(path)

    def show_item(self, path: Path) -> None:
        """Show the question in hand, or that of the choice in hand, which is marked."""
        self._show_question(path)
        if kind_of(path) == "choice":
            self.preview.light(text_at(self._desk.value, (*item_path(path), "id")))

    def _show_question(self, path: Path) -> None:
        question = question_of(path)
        if question is None:
            self._key_of = (None, "")
            self.preview.show_lens(None, "")
            return
        tried = trying(self._desk.value, self._desk.checked)
        key = tried.keys.get(question)
        if key is not None:
            self._key_of = (question, key)
            self.preview.show_lens(tried.lens, key)
        elif self._key_of[0] == question:  # as it could be read last, whatever its id is by now
            self.preview.show_lens(None, self._key_of[1])
        else:
            self.preview.show_lens(None, text_at(self._desk.value, (*question, "id")))

    def show_findings(self) -> None:
        """Bring the findings to the front, with the keyboard on them."""
        self.tabs.setCurrentIndex(FINDINGS)
        self.findings.rows.focus_first()

    def finish_editing(self) -> None:
        """Take over what is being typed in the preview."""
        self.preview.finish_editing()

    def _build(self) -> None:
        self.setMinimumWidth(px(NARROWEST))
        self.setMaximumWidth(px(WIDEST))
        self.setFocusProxy(self.tabs)
        self.tabs.setAccessibleName(self.tr("Beside the form"))
        self.tabs.show_names([self.tr("Preview"), self.tr("Findings")])
        self._stack.addWidget(self.preview)
        self._stack.addWidget(self.findings)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack, 1)
