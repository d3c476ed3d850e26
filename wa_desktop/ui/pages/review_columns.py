"""The list, the question and the guidance side by side, and how they share the width there is."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.context_panel import ContextPanel
from wa_desktop.ui.widgets.question_list import QuestionList
from wa_desktop.ui.widgets.question_view import QuestionView

LIST_WIDTHS = (190, 290, 380)
"""The list of questions at its narrowest, in the design's window, and at its widest."""
GUIDANCE_WIDTHS = (220, 330, 460)
QUESTION_WIDTH = 560
"""What a question wants beside both of them."""
SHORT_QUESTION_WIDTH = 350
"""What it wants at least, with its answers below the texts."""


class ReviewColumns(QWidget):
    """The guidance gives way first; asked for in a narrow window, it takes the room of the list or question."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QuestionList(self)
        self.view = QuestionView(self)
        self.context = ContextPanel(self)
        self.guidance_button = quiet(self.tr("Guidance"))
        self.guidance_button.setCheckable(True)
        self._guidance_wanted: bool | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.list)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.context, 1)
        self.guidance_button.clicked.connect(self.toggle_guidance)

    @property
    def guidance_wanted(self) -> bool | None:
        """Whether somebody asked for the guidance or against it; None where the room decides."""
        return self._guidance_wanted

    def want_guidance(self, wanted: bool | None) -> None:  # noqa: FBT001 None is a third answer
        """Go by what was asked for before."""
        self._guidance_wanted = wanted
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self._share_width()

    def toggle_guidance(self) -> None:
        """Show the guidance, or make room for the question; said once, it holds until said otherwise."""
        wanted = self.context.isHidden()
        self._guidance_wanted = None if wanted is self._has_room_for_guidance() else wanted
        self._share_width()

    def _has_room_for_guidance(self) -> bool:
        return self.width() - px(LIST_WIDTHS[1]) - px(GUIDANCE_WIDTHS[1]) >= px(QUESTION_WIDTH)

    def _share_width(self) -> None:
        width, has_room = self.width(), self._has_room_for_guidance()
        wanted = has_room if self._guidance_wanted is None else self._guidance_wanted
        beside = width - px(SHORT_QUESTION_WIDTH)
        least, usual, most = (px(n) for n in LIST_WIDTHS)
        self.list.setFixedWidth(max(least, min(usual, width * 28 // 100), min(most, width // 5)))
        self.list.setHidden(wanted and not has_room and beside >= px(GUIDANCE_WIDTHS[0]))
        self.view.setHidden(wanted and beside < px(GUIDANCE_WIDTHS[0]))
        least, usual, most = (px(n) for n in GUIDANCE_WIDTHS)
        if self.view.isHidden():
            self.context.setMaximumWidth(width)
        else:
            self.context.setFixedWidth(max(least, min(usual, beside), min(most, width * 24 // 100)))
        self.context.setVisible(wanted)
        self.guidance_button.setChecked(wanted)
