"""The line over the question while a workshop is under way: the clock, the pace, and where things are put down."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from wa_desktop.domain.workshop import RemarkKind
from wa_desktop.ui.models.workshop_desk import WorkshopDesk
from wa_desktop.ui.models.workshop_draft import Draft, WorkshopState
from wa_desktop.ui.models.workshop_words import (
    DECISION_KEY,
    PARK_KEY,
    RETURN_KEY,
    SKIP_KEY,
    TOGGLE_KEY,
    VERIFY_KEY,
    left_word,
    pace_word,
    paused_word,
    question_name,
    question_title,
    stop_name,
)
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.header import ElidedLabel
from wa_desktop.ui.widgets.workshop_button import BarButton
from wa_desktop.ui.widgets.workshop_clock import SpanClock
from wa_desktop.ui.widgets.workshop_note import NoteCard
from wa_desktop.ui.words import say

HEIGHT = 44
GAP = 4
LEAST_STOP = 120
"""Room in which a stop's name is worth showing, in pixels of the design."""


class WorkshopBar(Panel):
    """Hidden unless a workshop runs or is paused. `in_hand` tells the choice id of the practice in hand.

    `said` carries a sentence for the status line.
    """

    said = Signal(str)

    def __init__(
        self, desk: WorkshopDesk, in_hand: Callable[[], str] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Edge.BottomEdge, parent)
        self.desk = desk
        self._in_hand = in_hand
        self._card: NoteCard | None = None
        self.clock = SpanClock(16)
        self.stop = ElidedLabel(pixels=14, weight=QFont.Weight.Medium)
        self.stop.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.pace = ElidedLabel(pixels=13, muted_text=True)
        self.park_button = BarButton("", PARK_KEY)
        self.decision_button = BarButton("", DECISION_KEY)
        self.verify_button = BarButton("", VERIFY_KEY)
        self.skip_button = BarButton("", SKIP_KEY)
        self.return_button = BarButton("", RETURN_KEY)
        self.pause_button = BarButton("", TOGGLE_KEY)
        self._build()
        desk.changed.connect(self._on_changed)
        desk.ticked.connect(self.show_time)
        self.park_button.clicked.connect(self.open_park)
        self.decision_button.clicked.connect(self.open_decision)
        self.verify_button.clicked.connect(self.open_verify)
        self.skip_button.clicked.connect(self.open_skip)
        self.return_button.clicked.connect(self.open_queue)
        self.pause_button.clicked.connect(desk.toggle)
        self._on_changed()

    @property
    def card(self) -> NoteCard:
        """Where something is typed; made at first use, over the window."""
        if self._card is None or self._card.parentWidget() is not self.window():
            self._card = NoteCard(self.window())
            self._card.saved.connect(self._on_saved)
            self._card.put_off.connect(self.desk.keep_draft)
            self._card.cancelled.connect(self._on_cancelled)
        return self._card

    @property
    def buttons(self) -> tuple[BarButton, ...]:
        """All of them, from the left."""
        return (
            *(self.park_button, self.decision_button, self.verify_button),
            *(self.skip_button, self.return_button, self.pause_button),
        )

    # What the keys ask for

    def open_park(self) -> None:
        """Type a topic for the parking lot."""
        self._open(RemarkKind.PARKED, self.park_button)

    def open_decision(self) -> None:
        """Type a decision."""
        self._open(RemarkKind.DECISION, self.decision_button)

    def open_verify(self) -> None:
        """Type what is to be verified."""
        self._open(RemarkKind.TO_VERIFY, self.verify_button)

    def open_skip(self) -> None:
        """Type why the question in hand is left for later."""
        self._open(None, self.skip_button)

    def open_queue(self) -> None:
        """Choose a question to return to."""
        if self.desk.is_begun and self.desk.queue:
            self.queue_menu().popup(self.return_button.mapToGlobal(self.return_button.rect().bottomLeft()))
        elif self.desk.is_begun:
            self.said.emit(self.tr("No skipped question waits."))

    def queue_menu(self) -> QMenu:
        """The skipped questions, the first skipped first; it is deleted when it closes."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        snapshot = self.desk.review.snapshot if self.desk.review else None
        for skip in self.desk.queue if snapshot else ():
            words = f"{question_name(snapshot, skip.ref)}  {question_title(snapshot, skip.ref)}"  # type: ignore[arg-type] # not None here
            text = f"{words} – {skip.reason}" if skip.reason else words
            action = menu.addAction(" ".join(text.split())[:120].replace("&", "&&"))
            action.setData(skip.ref)
        menu.triggered.connect(self._on_return_chosen)
        return menu

    # Showing

    def show_time(self) -> None:
        """Show the passing of time; what reads the same is not drawn again."""
        if self.isHidden():
            return
        found, review = self.desk.pace, self.desk.review
        if found is None or review is None:
            return
        runs, before = self.desk.is_running, self.stop.whole
        self.clock.show_time(found.elapsed, found.planned, runs=runs)
        if not runs:
            _show(self.stop, paused_word(self.desk.paused_at, slept=self.desk.slept))
        elif found.here:
            name = stop_name(review.snapshot, found.here.stop)
            text = self.tr("{stop} · {left}").format(stop=name, left=left_word(found.here.left))
            _show(self.stop, text)
        else:
            _show(self.stop, left_word(found.left))
        _show(self.pace, pace_word(found))
        if self.stop.whole != before:
            self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self._share_width()

    def minimumSizeHint(self) -> QSize:
        """It makes do with any width."""
        return QSize(0, self.height())

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Workshop"))
        self.setFixedHeight(px(HEIGHT))
        self.park_button.say(self.tr("Park"), self.tr("Park a topic"))
        self.decision_button.say(self.tr("Decision"), self.tr("Note a decision"))
        self.verify_button.say(self.tr("To verify"), self.tr("Note what to verify"))
        self.skip_button.say(self.tr("Skip"), self.tr("Leave the question for later"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margins(18, 0, 14, 1))
        layout.setSpacing(px(GAP))
        layout.addWidget(self.clock, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addSpacing(px(14))
        layout.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addSpacing(px(12))
        layout.addWidget(self.pace, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in self.buttons:
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _on_changed(self) -> None:
        state = self.desk.state
        self.setVisible(self.desk.is_begun)
        if not self.desk.is_begun:
            if self._card:
                self._card.close_card()
            return
        count = len(self.desk.queue)
        self.return_button.say(
            self.tr("Return ({count})").format(count=count),
            self.tr("Return to %n skipped question(s)", "", count),
        )
        self.return_button.setEnabled(count > 0)
        runs = state is WorkshopState.RUNNING
        self.pause_button.loud = not runs
        if runs:
            self.pause_button.say(self.tr("Pause"), self.tr("Pause the workshop"))
        else:
            self.pause_button.say(self.tr("Resume"), self.tr("Resume the workshop"))
        writable = self.desk.review is not None and not self.desk.review.read_only
        for button in (*self.buttons[:4], self.pause_button):
            button.setEnabled(writable)
        self.show_time()
        self.clock.describe()
        self._share_width()

    def _share_width(self) -> None:
        """Where there is no room, the pace goes first, then the stop, the keys' digits and at last the clock."""
        compact = self._room(compact=False) < 0
        for button in self.buttons:
            button.set_compact(compact)
        room = self._room(compact=compact)
        self.clock.setVisible(room >= 0)
        wanted = self.stop.sizeHint().width()
        self.stop.setVisible(room >= min(px(LEAST_STOP), wanted))
        self.stop.setMaximumWidth(max(1, min(wanted, room)))
        self.pace.setVisible(room - wanted >= px(LEAST_STOP))

    def _room(self, *, compact: bool) -> int:
        """What buttons and clock leave, in pixels."""
        buttons = sum(button.width_if(compact=compact) + px(GAP) for button in self.buttons)
        return self.width() - buttons - self.clock.sizeHint().width() - px(18 + 14 + 14 + 12 + 2 * GAP)

    # What happens

    def _open(self, kind: RemarkKind | None, button: QWidget) -> None:
        desk = self.desk
        if not desk.is_begun or not button.isEnabled() or desk.review is None or not self.isVisible():
            return
        self.card.put_away()
        draft = desk.draft(kind)
        ref = draft.ref if draft and draft.ref else desk.place
        choice = draft.choice if draft else (self._in_hand() if self._in_hand else desk.practice)
        if draft is None or kind is None:
            ref = desk.place if kind is None else ref
            is_open = bool(ref and choice and _is_open(desk, choice))
            draft = Draft(
                kind,
                draft.text if draft else "",
                answer_unknown=kind is RemarkKind.TO_VERIFY and is_open,
                ref=ref,
                choice=choice,
            )
        self.card.open(draft, self._about(draft), desk.names, button)

    def _about(self, draft: Draft) -> str:
        """Which question and practice it belongs to."""
        review = self.desk.review
        if review is None or draft.ref is None or not review.snapshot.has_question(draft.ref):
            return ""
        snapshot, question = review.snapshot, review.snapshot.question(draft.ref)
        words = [question_name(snapshot, draft.ref), question_title(snapshot, draft.ref)]
        practices = {choice.id: choice.title for choice in question.practices}
        if draft.kind is not None and draft.choice in practices:
            words[1] = practices[draft.choice]
        return " · ".join(word for word in words if word)

    def _on_saved(self, draft: Draft) -> None:
        """Keep it; where that fails, the text stays in the card."""
        if draft.kind is None:
            refused = self.desk.skip(draft.text, draft.ref) if draft.ref else None
        else:
            refused = self.desk.add(draft)
        if refused is not None:
            self.card.show_problem(say(refused))
            return
        self.desk.keep_draft(Draft(draft.kind))
        self.card.close_card()
        self.said.emit(self._noted(draft.kind))
        if draft.kind is None and draft.ref:
            self.desk.go_on(draft.ref)

    def _noted(self, kind: RemarkKind | None) -> str:
        return {
            None: self.tr("Skipped. It waits in the return queue."),
            RemarkKind.PARKED: self.tr("Parked."),
            RemarkKind.DECISION: self.tr("Decision noted."),
            RemarkKind.TO_VERIFY: self.tr("Noted to verify."),
        }[kind]

    def _on_cancelled(self, draft: Draft) -> None:
        self.desk.keep_draft(Draft(draft.kind))

    def _on_return_chosen(self, action: object) -> None:
        self.desk.return_to(action.data())  # type: ignore[attr-defined] # Qt hands over a QAction


def _is_open(desk: WorkshopDesk, choice: str) -> bool:
    """Whether the practice in hand has no answer yet."""
    review, ref = desk.review, desk.place
    if review is None or ref is None or not review.snapshot.has_question(ref):
        return False
    return review.snapshot.answer(ref).answer(choice) is None


def _show(label: ElidedLabel, text: str) -> None:
    if label.whole != text:
        label.show_whole(text)
        label.updateGeometry()
