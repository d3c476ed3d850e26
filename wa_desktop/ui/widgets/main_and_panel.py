"""A page's main part with a panel beside it, which folds away where there is no room for both."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QWidget

from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.side_panel import MAIN_SHARE, PANEL_SHARE


class MainAndPanel(QWidget):
    """`button` is for the page's header: seen where the panel is folded away, it shows the panel in place of the main part.

    `main_width` is what the main part wants beside the panel, in pixels of the design. `folded` says that the
    button has come or gone.
    """

    folded = Signal(bool)

    def __init__(self, main: QWidget, panel: QWidget, main_width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.main, self.panel = main, panel
        self._main_width = main_width
        self._wanted: bool | None = None
        self._was_in_hand: QWidget | None = None
        self.button = quiet(self.tr("Details"))
        self.button.setCheckable(True)
        self.button.hide()
        self.button.clicked.connect(self.toggle)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        # In a very low window the main part keeps the height it needs at least, and scrolls.
        self._place = QScrollArea()
        self._place.setWidgetResizable(True)
        self._place.setFrameShape(QScrollArea.Shape.NoFrame)
        self._place.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._place.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._place.setWidget(main)
        layout.addWidget(self._place, MAIN_SHARE)
        layout.addWidget(panel, PANEL_SHARE)
        self._widest = panel.maximumWidth()

    def toggle(self) -> None:
        """Show the panel or fold it away; said once, it holds until said otherwise."""
        wanted = self.panel.isHidden()
        in_hand = QApplication.focusWidget()
        if in_hand and (in_hand is self.main or self.main.isAncestorOf(in_hand)):
            self._was_in_hand = in_hand
        self._wanted = None if wanted is self._has_room() else wanted
        self._share_width()
        if self._place.isHidden():
            self.panel.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._was_in_hand:
            self._was_in_hand.setFocus(Qt.FocusReason.OtherFocusReason)
            self._was_in_hand = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew, once it is one that somebody sees."""
        super().resizeEvent(event)
        if self.isVisible():
            self._share_width()

    def showEvent(self, event: QShowEvent) -> None:
        """Share out the width it has now."""
        super().showEvent(event)
        self._share_width()

    def hideEvent(self, event: QHideEvent) -> None:
        """Where neither part is shown, such as behind a welcome, there is no panel to ask for."""
        super().hideEvent(event)
        if not event.spontaneous() and not self.button.isHidden():
            self.button.hide()
            self.folded.emit(False)

    def _has_room(self) -> bool:
        return self.width() >= px(self._main_width) + self.panel.minimumWidth()

    def _share_width(self) -> None:
        has_room = self._has_room()
        wanted = has_room if self._wanted is None else self._wanted
        self.panel.setVisible(wanted)
        self.panel.setMaximumWidth(self._widest if has_room else self.width())
        self._place.setVisible(has_room or not wanted)
        self.button.setChecked(wanted)
        if self.button.isHidden() != has_room:
            self.button.setHidden(has_room)
            self.folded.emit(not has_room)
