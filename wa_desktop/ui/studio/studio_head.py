"""The head line of the studio: what is written, that it is saved, and what can be done with it as a whole."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.domain.errors import Message
from wa_desktop.domain.lens import Risk
from wa_desktop.lensfile.findings import Severity
from wa_desktop.studio.draft import Draft
from wa_desktop.ui.models.findings import severity_tone
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.studio.finding_groups import WEIGHTS, count_words, counted
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import Button, primary, quiet
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.header import ElidedLabel
from wa_desktop.ui.widgets.pill import Pill
from wa_desktop.ui.words import say, time_word

_FOR_PILL, _FOR_STEPS = 860, 740
"""From these widths on there is room for the pill, and for undo and redo, beside the name."""


class StudioHead(Panel):
    """Shows a draft's name, its state, and the buttons of the studio; `extra` is a button that comes before Publish."""

    def __init__(self, extra: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.BottomEdge, parent)
        self.back_button = quiet(self.tr("← Library"))
        self.name = ElidedLabel(pixels=16, weight=QFont.Weight.Bold)
        self.state = ElidedLabel(pixels=13, muted_text=True)
        self.undo_button = quiet(self.tr("Undo"))
        self.redo_button = quiet(self.tr("Redo"))
        self.worst = Pill()
        self.findings_button = quiet(self.tr("Findings"))
        self.publish_button = primary(self.tr("Publish…"))
        self._build(extra)

    def show_draft(self, draft: Draft) -> None:
        """Name the draft, and what undo and redo would do."""
        head = draft.head
        self.name.show_whole(one_line(head.name) or self.tr("Lens without a name"))
        saved = time_word(head.changed_at)
        if not head.base:
            self.state.show_whole(self.tr("Draft · saved {time}").format(time=saved))
        elif head.alias:
            words = self.tr("Next version of {lens} · saved {time}")
            self.state.show_whole(words.format(lens=one_line(head.base), time=saved))
        else:
            words = self.tr("Draft, begun from {lens} · saved {time}")
            self.state.show_whole(words.format(lens=one_line(head.base), time=saved))
        self._show_step(
            self.undo_button, draft.undo_name, self.tr("Undo: {step}"), self.tr("Nothing to undo")
        )
        self._show_step(
            self.redo_button, draft.redo_name, self.tr("Redo: {step}"), self.tr("Nothing to redo")
        )

    def show_findings(self, draft: Draft) -> None:
        """How much the check has to say: the heaviest on the pill, all of it in its tooltip."""
        counts = counted(draft.checked.findings)
        words = count_words(counts) or self.tr("Nothing to remark")
        worst = min(counts, key=WEIGHTS.__getitem__, default=None)
        short = count_words({worst: counts[worst]}) if worst else self.tr("No findings")
        tone = severity_tone(worst) if worst else Risk.NONE
        if worst is Severity.AWS:
            short = self.tr("%n AWS limit(s)", "", counts[worst])
        self.worst.show_risk(short, tone)
        self.worst.setToolTip(words)
        self.findings_button.setToolTip(words)
        self.findings_button.setAccessibleDescription(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the name comes before what the keys and the list of findings say as well."""
        super().resizeEvent(event)
        self.worst.setVisible(self.width() >= px(_FOR_PILL))
        for button in (self.undo_button, self.redo_button):
            button.setVisible(self.width() >= px(_FOR_STEPS))

    def _build(self, extra: QWidget) -> None:
        self.back_button.setAccessibleName(self.tr("Back to the library"))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.name)
        texts.addWidget(self.state)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margins(14, 8, 20, 9))
        layout.setSpacing(px(10))
        layout.addWidget(self.back_button)
        layout.addLayout(texts, 1)
        buttons = (
            self.undo_button,
            self.redo_button,
            self.worst,
            self.findings_button,
            extra,
            self.publish_button,
        )
        for part in buttons:
            layout.addWidget(part)

    @staticmethod
    def _show_step(button: Button, name: Message | None, named: str, nothing: str) -> None:
        button.setEnabled(name is not None)
        text = named.format(step=say(name)) if name else nothing
        button.setToolTip(text)
        button.setAccessibleDescription(text)
