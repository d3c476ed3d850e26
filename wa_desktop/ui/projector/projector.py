"""Between the open review and the wall: turns what is in hand into what the room may see."""

from __future__ import annotations

from collections.abc import Mapping

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.audience import (
    AudienceView,
    Scores,
    Timing,
    audience_view,
    scores_by_pillar,
    timing_of,
)
from wa_desktop.domain.changes import Changes, Kind, QuestionRef
from wa_desktop.domain.errors import KnownError
from wa_desktop.domain.pace import Pace
from wa_desktop.domain.rating import pillar_results
from wa_desktop.review.review import Review, ratings_of
from wa_desktop.system.paths import resources_dir
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.projector.screens import Place, place_for
from wa_desktop.ui.projector.window import ProjectorWindow
from wa_desktop.ui.theme.tokens import Theme

_THEMES = ("light", "dark", "contrast")
"""In the order in which the projector's key goes through them."""


class Projector(QObject):
    """Opens and feeds the projector's window; while that is closed, nothing is computed.

    What the window hands on goes out again: `key_requested` (ReviewKey), `digit_typed` (int) and
    `action_requested` (id of an action of the window). `opened` says whether there is a window now. `desk` is the
    window that the facilitator works in; the projector keeps off its screen where it can.
    """

    key_requested = Signal(object)
    digit_typed = Signal(int)
    action_requested = Signal(str)
    opened = Signal(bool)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk: QWidget | None = None
        self._bridge = bridge
        self._window: ProjectorWindow | None = None
        self._ref: QuestionRef | None = None
        self._choice = ""
        self._timing: Timing | None = None
        self._before: Mapping[str, Scores] | None = None
        self._is_lost = False
        self._due = QTimer(self, singleShot=True, interval=0)
        self._due.timeout.connect(self._show)
        self._screens_due = QTimer(self, singleShot=True, interval=0)
        self._screens_due.timeout.connect(self.follow_screens)
        bridge.review_opened.connect(self._on_review_opened)
        bridge.review_changed.connect(self._on_review_changed)

    @property
    def window(self) -> ProjectorWindow | None:
        """The window, while it is open."""
        return self._window

    def open(self, desk: QWidget, screen: QScreen | None = None) -> None:
        """Open the window: on a screen of its own if there is one, filling it, else as a window.

        `screen` is the one to take, where somebody chose. A window that is open comes to the front.
        """
        self.desk = desk
        if self._window:
            self._window.raise_()
            self._window.activateWindow()
            return
        folder = resources_dir() / "themes"
        window = ProjectorWindow({name: Theme.read(folder / f"{name}.toml") for name in _THEMES})
        window.key_requested.connect(self.key_requested)
        window.digit_typed.connect(self.digit_typed)
        window.action_requested.connect(self.action_requested)
        window.closed.connect(self._on_closed)
        self._window = window
        self._show()
        window.put(place_for(QGuiApplication.screens(), desk.screen(), screen))
        self._watch_screens()
        self.opened.emit(True)

    def close(self) -> None:
        """Close the window, if it is open."""
        if self._window:
            self._window.close()

    def show(self, ref: QuestionRef | None, choice_id: str = "") -> None:
        """Take a question and one of its practices in hand."""
        if (ref, choice_id) != (self._ref, self._choice):
            self._ref, self._choice = ref, choice_id
            self._ask()

    def show_pace(self, pace: Pace | None) -> None:
        """Show how a running workshop keeps its time; None while none runs."""
        timing = timing_of(pace) if pace else None
        if timing != self._timing:
            self._timing = timing
            self._ask()

    def toggle_summary(self) -> None:
        """Show how the pillars stand, or the question again."""
        if self._window:
            self._window.toggle_summary()

    def toggle_good(self) -> None:
        """Show what good looks like for the practice in hand, or the question again."""
        if self._window:
            self._window.toggle_good()

    def follow_screens(self) -> None:
        """Go to a new second screen; from one that is gone, back to the desk's as a window behind it."""
        window, desk = self._window, self._desk_screen()
        if window is None or desk is None:
            return
        place: Place[QScreen] = place_for(QGuiApplication.screens(), desk)
        is_lost, self._is_lost = self._is_lost, False
        if place.full and (is_lost or window.screen() == desk):
            window.put(place, quiet=True)
        elif is_lost:
            window.put(place, quiet=True)
            window.lower()

    def _show(self) -> None:
        """Hand the window what the room may see, and nothing else."""
        review = self._bridge.review
        if self._window is None:
            return
        if review is None:
            self._window.show_view(AudienceView())
            return
        ref = self._ref
        alias = ref.lens if ref else next((part.lens.alias for part in review.snapshot.reviews), "")
        self._window.show_view(
            audience_view(
                review.snapshot,
                review.ratings,
                ref,
                self._choice,
                before=self._scores_before(review).get(alias),
                timing=self._timing,
            )
        )

    def _scores_before(self, review: Review) -> Mapping[str, Scores]:
        """The last milestone's scores by lens, read once; none where it cannot be read, which the desk says."""
        if self._before is None:
            try:
                milestone = review.last_milestone()
            except KnownError:
                milestone = None
            self._before = {}
            if milestone:
                ratings = ratings_of(milestone)
                for part in milestone.snapshot.reviews:
                    results = pillar_results(milestone.snapshot, ratings, part.lens.alias)
                    self._before[part.lens.alias] = scores_by_pillar(results)
        return self._before

    def _ask(self) -> None:
        if self._window:
            self._due.start()

    def _on_review_opened(self, _review: Review | None) -> None:
        self._ref, self._choice, self._timing, self._before = None, "", None, None
        self._ask()

    def _on_review_changed(self, changes: Changes) -> None:
        if changes.kinds & {Kind.MILESTONES, Kind.LENSES}:
            self._before = None
        self._ask()

    def _on_closed(self) -> None:
        self._window = None
        self._due.stop()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.disconnect(self._on_screen_added)
            application.screenRemoved.disconnect(self._on_screen_removed)
        self.opened.emit(False)

    def _watch_screens(self) -> None:
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._on_screen_added)
            application.screenRemoved.connect(self._on_screen_removed)

    def _on_screen_added(self, _screen: QScreen) -> None:
        self._screens_due.start()

    def _on_screen_removed(self, screen: QScreen) -> None:
        """Qt moves the window away after this; where to is decided once it has."""
        self._is_lost = self._is_lost or (self._window is not None and self._window.screen() == screen)
        self._screens_due.start()

    def _desk_screen(self) -> QScreen | None:
        """Asked for each time: PySide's handle of a screen dies with the window that gave it."""
        if self.desk is not None and shiboken6.isValid(self.desk):
            return self.desk.screen()
        return QGuiApplication.primaryScreen()
