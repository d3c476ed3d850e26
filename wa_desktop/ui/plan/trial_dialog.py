"""Tries answers out without saving: gaps to tick, and beside them the review before and after."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wa_desktop.domain.plan import PracticeRef
from wa_desktop.review.actions_from_gaps import action_for, not_yet_planned
from wa_desktop.ui.dialogs.screen_room import room_on_screen
from wa_desktop.ui.plan.requests import PlanRequests
from wa_desktop.ui.plan.sheet import PlanSheet
from wa_desktop.ui.plan.trial_list import TrialList
from wa_desktop.ui.plan.trial_model import Trial, TrialModel
from wa_desktop.ui.plan.trial_standing import TrialStanding
from wa_desktop.ui.plan.what_if import days_words
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary, quiet
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.column import Column
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.label import Label, muted, title
from wa_desktop.ui.widgets.search_field import SearchField

SIZE = QSize(1020, 700)
"""In pixels of the design, where the screen has room."""
_LEAST = QSize(640, 420)
_STANDING_WIDTH = 340
_NARROW = 640
"""Pixels of the design; below, list and radar do not stand side by side."""


class TrialDialog(QDialog):
    """Opened on a sheet with some practices ticked; nothing is written but the actions that are asked for."""

    def __init__(
        self,
        sheet: PlanSheet,
        checked: Iterable[PracticeRef],
        requests: PlanRequests,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Try answers without saving"))
        self._requests = requests
        self._trial = Trial(sheet)
        self.model = TrialModel(self._trial, checked, self)
        self.search = SearchField(self.tr("Find a gap"))
        self.list = TrialList(self.model)
        self.none_found = muted(self.tr("No gap matches these words."), 13)
        self.standing = TrialStanding([review.lens for review in sheet.snapshot.reviews])
        self.total = Label("", pixels=14, weight=QFont.Weight.DemiBold, wrap=True)
        self.high_button = quiet(self.tr("All that hold high risk"))
        self.none_button = quiet(self.tr("None"))
        self.make_button = primary(self.tr("Make these actions"))
        self.close_button = quiet(self.tr("Close"))
        self._later = QTimer(self, singleShot=True, interval=0)
        self._build()
        self._connect()
        self._show_outcome()
        self.list.setFocus()

    def _build(self) -> None:
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(px(12))
        self._columns.addLayout(self._left_side(), 1)
        self._columns.addWidget(self.standing)
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(margins(24, 20, 0, 0))
        inside.setSpacing(px(8))
        inside.addWidget(title(self.tr("Try answers without saving")))
        words = self.tr("Tick practices as if they were in place. Your answers stay as they are.")
        inside.addWidget(muted(words, 13, wrap=True))
        inside.addLayout(self._columns, 1)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(margins(24, 12, 24, 20))
        bottom.setSpacing(px(10))
        bottom.addStretch(1)
        bottom.addWidget(self.close_button)
        bottom.addWidget(self.make_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(Column(body), 1)
        layout.addLayout(bottom)
        for child in self.findChildren(QPushButton):
            child.setAutoDefault(False)
        room = room_on_screen(self)
        wanted = QSize(px(SIZE.width()), px(SIZE.height())).boundedTo(room)
        self.setMinimumSize(QSize(px(_LEAST.width()), px(_LEAST.height())).boundedTo(wanted))
        self.resize(wanted)

    def _left_side(self) -> QVBoxLayout:
        marks = QWidget()
        flow = FlowLayout(marks)
        for button in (self.high_button, self.none_button):
            flow.addWidget(button)
        self._card = Card()
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(margins(2, 5, 2, 5))
        inside.addWidget(self.list)
        self.none_found.hide()
        left = QVBoxLayout()
        left.setSpacing(px(8))
        left.setContentsMargins(margins(0, 0, 12, 0))
        for part in (self.search, marks, self.none_found):
            left.addWidget(part)
        left.addWidget(self._card, 1)
        left.addWidget(self.total)
        left.addStretch(0)
        return left

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room, else one below the other, and all of it scrolls."""
        narrow = event.size().width() < px(_NARROW)
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(below if narrow else beside)
        self.standing.setMinimumWidth(0 if narrow else px(_STANDING_WIDTH))
        self.standing.setMaximumWidth(event.size().width() if narrow else px(_STANDING_WIDTH))
        self.standing.show_whole(narrow)
        super().resizeEvent(event)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_searched)
        self.search.list_requested.connect(self.list.setFocus)
        self.model.changed.connect(self._later.start)
        self._later.timeout.connect(self._show_outcome)
        self.high_button.clicked.connect(self.model.check_high)
        self.none_button.clicked.connect(self.model.check_none)
        self.make_button.clicked.connect(self._on_make_clicked)
        self.close_button.clicked.connect(self.reject)

    def _on_searched(self, text: str) -> None:
        self.model.search(text)
        found = bool(self.model.rowCount())
        self.none_found.setVisible(not found)
        self._card.setVisible(found)

    def _show_outcome(self) -> None:
        checked = self.model.checked_gaps
        outcome = self._trial.outcome(self.model.checked)
        self.standing.show_outcome(outcome)
        planned = not_yet_planned(self._trial.sheet.snapshot, checked)
        text = QCoreApplication.translate("TrialDialog", "%n practice(s) ticked: {days}", "", len(checked))
        words = text.format(days=days_words(outcome.days))
        if checked and not planned:
            words = self.tr("{ticked}. All of it is in the plan already.").format(ticked=words)
        self.total.setText(words if checked else self.tr("Nothing is ticked yet."))
        self.make_button.setEnabled(bool(planned))

    def _on_make_clicked(self) -> None:
        """One action for each practice that none closes yet; where the disk refuses, everything stays ticked."""
        at = self._requests.now()
        gaps = not_yet_planned(self._requests.snapshot, self.model.checked_gaps)
        if self._requests.add([action_for(gap, at) for gap in gaps]):
            self.accept()
