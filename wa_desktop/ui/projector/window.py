"""The projector's window: pages for the room, its keys, its own colours, and its place on a screen.

It is handed AudienceView alone, so nothing in it could show what is not for everybody.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.audience import AudienceView
from wa_desktop.ui.projector.good_sheet import GoodSheet
from wa_desktop.ui.projector.keys import (
    CHANGES,
    MOVES,
    OwnKey,
    action_id,
    own_key,
    review_key,
)
from wa_desktop.ui.projector.look import Look
from wa_desktop.ui.projector.question_sheet import QuestionSheet
from wa_desktop.ui.projector.screens import Place
from wa_desktop.ui.projector.sheet import Sheet
from wa_desktop.ui.projector.summary_sheet import SummarySheet
from wa_desktop.ui.projector.waiting_sheet import WaitingSheet
from wa_desktop.ui.review_keys import ReviewKey
from wa_desktop.ui.theme.tokens import Theme, current_theme

_SMALLEST = QSize(640, 400)
_SHARE = 0.72
"""Of the desk's screen that the window takes where there is no other."""


class ProjectorWindow(QWidget):
    """What is on the wall.

    Keys that drive the review go out: `key_requested` carries a ReviewKey, `digit_typed` a digit of a practice's
    number, `action_requested` the id of an action of the window. `closed` says that it is gone.
    """

    key_requested = Signal(object)
    digit_typed = Signal(int)
    action_requested = Signal(str)
    closed = Signal()

    def __init__(self, themes: Mapping[str, Theme]) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._themes = dict(themes)
        self._own_theme = ""
        self._theme = current_theme()
        self._view = AudienceView()
        self._summary = self._good = False
        self._make_sheets()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)  # the desk's window ends the program
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWindowTitle(self.tr("Projector – WA Desktop"))
        self.setAccessibleName(self.tr("Projector"))
        self.setMinimumSize(_SMALLEST)

    @property
    def view(self) -> AudienceView:
        """What it shows."""
        return self._view

    @property
    def theme(self) -> Theme:
        """The colours it has."""
        return self._theme

    @property
    def sheet(self) -> Sheet:
        """The page in view."""
        if self._summary and self._view.pillars:
            return self.summary
        if self._view.question is None:
            return self.waiting
        return self.good if self._good and self._view.practice else self.question

    def show_view(self, view: AudienceView) -> None:
        """Show something else; another question ends the summary."""
        if view == self._view:
            return
        before, self._view = self._view, view
        if view.workload != before.workload:
            self._leave()
        asked = before.question.ref if before.question else None
        if view.question and view.question.ref != asked:
            self._summary = self._good = False
        self._show()

    def put(self, place: Place[QScreen], *, quiet: bool = False) -> None:
        """Go to a screen: fill it, or stand on it as a window, which takes the keyboard unless it is `quiet`."""
        # Beside a projector of its own the desk is in view, so the keyboard stays there.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, place.full or quiet)
        if self.isFullScreen():
            self.showNormal()  # a window that fills a screen would go back to it
        room = place.screen.availableGeometry()
        box = QRect(room.topLeft(), (room.size() * _SHARE).expandedTo(_SMALLEST))
        box.moveCenter(room.center())
        self.setScreen(place.screen)
        self.setGeometry(box)
        if place.full:
            self.showFullScreen()
        else:
            self.showNormal()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or be a window again."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def toggle_summary(self) -> None:
        """Show how the pillars stand, or the question again."""
        self._summary, self._good = self.sheet is not self.summary, False
        self._show()

    def toggle_good(self) -> None:
        """Show what good looks like for the practice in hand, or the question again."""
        if self._view.practice is None:
            return
        self._good, self._summary = self.sheet is not self.good, False
        self._show()

    def toggle_theme(self) -> None:
        """Take other colours than the desk; once around, those of the desk again."""
        names = list(self._themes)
        if not names:
            return
        shown = self._theme.name
        following = names[(names.index(shown) + 1) % len(names)] if shown in names else names[0]
        self._own_theme = "" if following == current_theme().name else following
        self._take_theme()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Obey its own keys, hand on those that drive the review."""
        own = own_key(event)
        if own:
            if not event.isAutoRepeat():
                self._obey(own)
            return
        action, key = action_id(event), review_key(event)
        if event.isAutoRepeat() and key not in MOVES:
            return
        if action:
            self.action_requested.emit(action)
        elif key in CHANGES and self.sheet not in {self.question, self.good}:
            return
        elif key is ReviewKey.NUMBER:
            self.digit_typed.emit(int(event.text()))
        elif key:
            self.key_requested.emit(key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The type grows with the window."""
        super().resizeEvent(event)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desk's colours."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._take_theme()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the ground."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._theme.surface_window))
        painter.end()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that it goes."""
        super().closeEvent(event)
        self.closed.emit()

    def _make_sheets(self) -> None:
        self.waiting, self.question = WaitingSheet(self), QuestionSheet(self)
        self.summary, self.good = SummarySheet(self), GoodSheet(self)
        self._sheets: tuple[Sheet, ...] = (self.waiting, self.question, self.summary, self.good)

    def _leave(self) -> None:
        """Another client's workload: nothing of the one before stays, not even out of sight."""
        self._summary = self._good = False
        for sheet in self._sheets:
            sheet.hide()
            sheet.setParent(None)
            sheet.deleteLater()
        self._make_sheets()

    def _obey(self, key: OwnKey) -> None:
        if key is OwnKey.FULL_SCREEN:
            self.toggle_full_screen()
        elif key is OwnKey.THEME:
            self.toggle_theme()
        elif key is OwnKey.SUMMARY:
            self.toggle_summary()
        elif key is OwnKey.GOOD:
            self.toggle_good()
        elif self.isFullScreen():
            self.showNormal()
        else:
            self.close()

    def _take_theme(self) -> None:
        theme = self._themes.get(self._own_theme) or current_theme()
        if theme != self._theme:
            self._theme = theme
            self._show()
            self.update()

    def _show(self) -> None:
        """Show the page in view, and hide the others once it is complete."""
        sheet, look = self.sheet, Look.of(self._theme, self.size())
        sheet.setGeometry(self.rect())
        sheet.show_view(self._view, look)
        for other in self._sheets:
            other.setVisible(other is sheet)
