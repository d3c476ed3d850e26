"""A few hints that point at the parts of the window, one after another, without ever standing in the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.callout import Callout, Side

Target = QWidget | Callable[[], QWidget | None]

FOLLOW_MILLISECONDS = 100
OTHER_SIDES = {
    Side.BELOW: (Side.ABOVE, Side.RIGHT, Side.LEFT),
    Side.ABOVE: (Side.BELOW, Side.RIGHT, Side.LEFT),
    Side.RIGHT: (Side.LEFT, Side.BELOW, Side.ABOVE),
    Side.LEFT: (Side.RIGHT, Side.BELOW, Side.ABOVE),
}


@dataclass(frozen=True)
class Hint:
    """What to say of a part of the window; `side` is where the callout stands if there is room.

    A target that changes is given as a function, which may answer that there is none just now.
    """

    target: Target
    title: str
    text: str
    side: Side = Side.BELOW


class Tour(QObject):
    """Shows hints over a window until they are through or dismissed.

    A hint whose target cannot be seen waits for it; "Next" and "Back" pass over targets that are not there.
    The callout takes the focus by Tab, F6 or a click on it, never by itself. `finished` says whether the hints
    are not wanted again: True after the last one, "Skip the tour" and Escape, False after `stop`.
    """

    finished = Signal(bool)

    def __init__(self, window: QWidget, hints: Sequence[Hint]) -> None:
        super().__init__(window)
        self._window = window
        self._hints = tuple(hints)
        self._index = 0
        self._running = False
        self._came_from: QWidget | None = None
        self.callout = Callout(window)
        self.callout.next_requested.connect(self._on_next)
        self.callout.back_requested.connect(self._on_back)
        self.callout.skip_requested.connect(self._on_skip)
        # Targets scroll, are made anew and change pages; looking often while a hint is up is simpler and surer
        # than watching each of them and all that they lie in.
        self._looking = QTimer(self, interval=FOLLOW_MILLISECONDS)
        self._looking.timeout.connect(self._follow)
        self._keys = [
            self._key(Qt.Key.Key_Escape, self._on_skip),
            self._key(Qt.Key.Key_F6, self._on_focus_key),
        ]

    @property
    def running(self) -> bool:
        """Whether there are hints to come."""
        return self._running

    @property
    def hint(self) -> Hint:
        """The hint in hand."""
        return self._hints[self._index]

    def start(self) -> None:
        """Begin with the first hint, as soon as its target can be seen."""
        if not self._hints:
            return
        if not self._running:
            self._running = True
            self._window.installEventFilter(self)
            app = QApplication.instance()
            if isinstance(app, QApplication):
                app.focusChanged.connect(self._on_focus_changed)
            self._looking.start()
        self._show(0)

    def stop(self) -> None:
        """End for now."""
        self._end(for_good=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size without delay."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._follow()
        return False

    # Showing

    def _show(self, index: int) -> None:
        self._index = index
        self.callout.say(self.hint.title, self.hint.text, index, len(self._hints))
        target = self._target(index)
        if target:
            _scroll_to(target)
        self._follow()
        if not self.callout.isHidden():
            self._announce()

    def _follow(self) -> None:
        """Stand beside the target, or hide while it cannot be seen."""
        target = self._target(self._index)
        seen = _seen_part(target, self._window) if target else QRect()
        if seen.isEmpty():
            self._hide()
            return
        self.callout.show_way(back=self._step(-1) is not None, last=self._step(1) is None)
        self.callout.stand_beside(seen, [self.hint.side, *OTHER_SIDES[self.hint.side]])
        if self.callout.isHidden():
            self.callout.show()
            self.callout.raise_()
            self._enable_keys(QApplication.focusWidget())

    def _hide(self) -> None:
        """Hide, and give the focus back to where it came from rather than to whatever comes next."""
        if self.callout.isHidden():
            return
        came_from = self._came_from
        if self._has_focus() and came_from and isValid(came_from) and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self.callout.hide()
        self._enable_keys(None)

    def _end(self, *, for_good: bool) -> None:
        if not self._running:
            return
        self._running = False
        self._looking.stop()
        self._window.removeEventFilter(self)
        self._hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.disconnect(self._on_focus_changed)
        self.finished.emit(for_good)

    def _announce(self) -> None:
        """Screen readers say the hint although it does not take the focus."""
        words = f"{self.callout.accessibleName()}. {self.hint.text}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.callout, words))

    # Targets

    def _target(self, index: int) -> QWidget | None:
        """The target if it is on the page in hand, be it scrolled out of sight."""
        given = self._hints[index].target
        target = given if isinstance(given, QWidget) else given()
        return target if target is not None and isValid(target) and target.isVisible() else None

    def _step(self, step: int) -> int | None:
        """The next hint that way whose target is there."""
        way = range(self._index + step, len(self._hints) if step > 0 else -1, step)
        return next((index for index in way if self._target(index)), None)

    # Keys and focus

    def _key(self, key: Qt.Key, slot: Callable[[], None]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self._window)
        shortcut.setEnabled(False)
        shortcut.activated.connect(slot)
        shortcut.activatedAmbiguously.connect(slot)
        return shortcut

    def _enable_keys(self, focus: QWidget | None) -> None:
        """Listen while the callout is seen; in a field Escape goes on leaving the field."""
        seen = not self.callout.isHidden()
        typing = isinstance(focus, (QLineEdit, QPlainTextEdit, QTextEdit))
        escape, focus_key = self._keys
        escape.setEnabled(seen and not typing)
        focus_key.setEnabled(seen)

    def _has_focus(self) -> bool:
        focus = self._window.focusWidget()
        return focus is not None and self.callout.isAncestorOf(focus)

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        if now and self.callout.isAncestorOf(now) and old and not self.callout.isAncestorOf(old):
            self._came_from = old
        self._enable_keys(now)

    def _on_focus_key(self) -> None:
        came_from = self._came_from
        if not self._has_focus():
            self.callout.take_focus()
        elif came_from and isValid(came_from) and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # What happens

    def _on_next(self) -> None:
        following = self._step(1)
        if following is None:
            self._end(for_good=True)
        else:
            self._show(following)

    def _on_back(self) -> None:
        before = self._step(-1)
        if before is not None:
            self._show(before)

    def _on_skip(self) -> None:
        self._end(for_good=True)


def review_hints(
    *, answers: Target, questions: Target, filters: Target, notes: Target, ending: Target
) -> tuple[Hint, ...]:
    """The five hints of the review page, by what each points at.

    `answers` is the row of the practice in hand, `questions` the list of questions, `filters` the
    filters above it, `notes` the notes below the practices, `ending` the buttons for milestone and report.
    """
    return (
        Hint(
            answers,
            _tr("Answer with one key"),
            _tr(
                "Y is yes, N no, U don’t know and A not applicable; the next practice follows by itself. "
                "A digit says yes to the practice of that number. {keys} lists all keys."
            ).format(keys=_keys("F1")),
            Side.RIGHT,
        ),
        Hint(
            questions,
            _tr("On to what is open"),
            _tr("{keys} goes to the next question that still has something to answer.").format(
                keys=_keys("Ctrl+Return")
            ),
            Side.RIGHT,
        ),
        Hint(
            filters,
            _tr("Find anything"),
            _tr(
                "The filters narrow the list, to open or high-risk questions for instance. {keys} takes you to any "
                "question, practice, workload or page by a few letters."
            ).format(keys=_keys("Ctrl+K")),
        ),
        Hint(
            notes,
            _tr("Notes in two lanes"),
            _tr(
                "What you write for the client goes into the report. Internal notes stay with you: no report and "
                "no projector shows them."
            ),
            Side.RIGHT,
        ),
        Hint(
            ending,
            _tr("Keep the state, hand over the result"),
            _tr(
                "A milestone freezes the review as it is today, to compare with later. The report writes it up "
                "for the client."
            ),
        ),
    )


def _keys(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _seen_part(widget: QWidget, window: QWidget) -> QRect:
    """The part of a visible widget that no scroll area or edge hides, in the window's coordinates."""
    seen = QRect(widget.mapTo(window, QPoint()), widget.size())
    above = widget.parentWidget()
    while above is not None and above is not window:
        seen &= QRect(above.mapTo(window, QPoint()), above.size())
        above = above.parentWidget()
    return seen & window.rect()


def _scroll_to(widget: QWidget) -> None:
    """Bring a widget into sight; its foot first, so that its head wins where there is no room for both."""
    above = widget.parentWidget()
    while above is not None:
        body = above.widget() if isinstance(above, QScrollArea) else None
        if isinstance(above, QScrollArea) and body is not None:
            at = widget.mapTo(body, QPoint())
            above.ensureVisible(at.x(), at.y() + widget.height(), 0, px(16))
            above.ensureVisible(at.x(), at.y(), 0, px(16))
        above = above.parentWidget()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tour", text)
