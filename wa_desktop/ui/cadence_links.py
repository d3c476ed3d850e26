"""Ties the cadence of reviews to the window: the noted change, the reminder at the start, and the calendar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from wa_desktop.review.review import Review
from wa_desktop.system.reminders import Reminders
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.change_dialog import ChangeDialog
from wa_desktop.ui.pages.review_page import ReviewPage
from wa_desktop.ui.portfolio.reviews_export import ReviewsExport
from wa_desktop.ui.widgets.change_bar import ChangeBar
from wa_desktop.ui.widgets.reminder_line import ReminderLine

_AFTER_START = 400
"""Milliseconds in which the window is painted before anything is counted."""


class CadenceLinks(QObject):
    """One for each window; without `reminders` (in tests and pictures) nobody is reminded. `overdue` counts reviews.

    `said` carries a sentence for the status line, `milestone_requested` asks for the dialog that saves one,
    `list_requested` for the list of reviews that are due.
    """

    said = Signal(str)
    milestone_requested = Signal()
    list_requested = Signal()

    def __init__(
        self,
        bridge: Bridge,
        page: ReviewPage,
        reminders: Reminders | None,
        overdue: Callable[[], int],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._bridge, self._page, self._window = bridge, page, window
        self._reminders, self._overdue = reminders, overdue
        self._switch: QAction | None = None
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_START)
        self._soon.timeout.connect(self.remind)
        self.bar = ChangeBar(bridge, page)
        self.line = ReminderLine(window)
        self.export = ReviewsExport(bridge, window)
        page.add_bar(self.bar)
        self.bar.edit_requested.connect(self.note_change)
        self.bar.review_done.connect(self.milestone_requested)
        self.line.list_requested.connect(self.list_requested)
        self.export.said.connect(self.said)
        bridge.review_opened.connect(self._on_review_opened)

    def obey(self, switch: QAction) -> None:
        """Let an action show whether anybody wants to be reminded."""
        self._switch = switch
        switch.setEnabled(self._reminders is not None)
        switch.setChecked(self._reminders is not None and self._reminders.wanted)

    def note_change(self) -> None:
        """Ask what changed."""
        if self._bridge.review:
            self._page.finish_editing()
            ChangeDialog(self._bridge, self._window).open()

    def export_reviews(self) -> None:
        """Write the next reviews as a calendar."""
        self.export.open()

    def switch_reminders(self) -> None:
        """Remind at the next start, or never."""
        if self._reminders and self._switch:
            self._reminders.choose(wanted=self._switch.isChecked())
            if not self._reminders.wanted:
                self.line.hide()

    def remind_soon(self) -> None:
        """Remind once the window stands."""
        self._soon.start()

    def remind(self) -> None:
        """Say quietly how many reviews are overdue, once a day at most; whoever is at work already is left alone."""
        today = self._bridge.calendar_day()
        if self._reminders is None or self._bridge.review or not self._reminders.is_due(today):
            return
        overdue = self._overdue()
        if overdue:
            self.line.remind(overdue)
            self._reminders.note(today)

    def _on_review_opened(self, review: Review | None) -> None:
        if review:
            self.line.hide()
