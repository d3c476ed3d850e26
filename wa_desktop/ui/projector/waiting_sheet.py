"""Before the first question: the workload's name, that we wait, and the projector's keys."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.audience import AudienceView
from wa_desktop.ui.projector.keys import hint
from wa_desktop.ui.projector.look import Look
from wa_desktop.ui.projector.parts import Text
from wa_desktop.ui.projector.sheet import MARGIN, Sheet

_TITLES = (64, 56, 48, 42, 36, 30)


class WaitingSheet(Sheet):
    """What people see when they come in."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = Text(self, wrap=True)
        self.waiting = Text(self, wrap=True)
        self.keys = Text(self, wrap=True)
        for text in (self.title, self.waiting, self.keys):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def show_view(self, view: AudienceView, look: Look) -> None:
        """Show the workload's name in the middle."""
        side = look.px(MARGIN)
        box = QRect(side, round(self.height() * 0.34), self.width() - 2 * side, self.height())
        self.title.setText(view.workload)
        height = 0
        if view.workload:
            height = self.title.fit_block(look, box, _TITLES, 3, look.theme.text_ink) + look.px(18)
        self.title.setVisible(bool(view.workload))
        self.waiting.setText(self.tr("Waiting for the first question"))
        self.waiting.dress(look, 32, look.theme.text_muted)
        top = box.top() + height
        self.waiting.setGeometry(side, top, box.width(), self.waiting.needed(box.width()))
        self.keys.setText(hint())
        self.keys.dress(look, 20, look.theme.text_faint)
        needed = self.keys.needed(box.width())
        self.keys.setGeometry(side, self.height() - needed - look.px(36), box.width(), needed)
