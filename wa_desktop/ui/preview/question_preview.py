"""Beside the studio's form: the question in hand as a reviewer sees it, to be answered on the spot."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Lens, Question
from wa_desktop.ui.preview.answering import RehearsalAnswering
from wa_desktop.ui.preview.keyboard import has_keyboard
from wa_desktop.ui.preview.rehearsal import Rehearsal
from wa_desktop.ui.preview.why_words import why_words
from wa_desktop.ui.review_keys import ReviewKey, types_text
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import link
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.label import muted, section
from wa_desktop.ui.widgets.pill import HEIGHT, Pill
from wa_desktop.ui.widgets.question_view import QuestionView
from wa_desktop.ui.words import risk_word

REST = 60
"""Milliseconds in which rows that were made anew find their heights."""


class QuestionPreview(QWidget):
    """Shows one question of a lens; answers live here only, for as long as their choices do.

    `said` carries a sentence for the status line.
    """

    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rehearsal = Rehearsal()
        self.view = QuestionView(self)
        self.answering = RehearsalAnswering(self.view, self.rehearsal, self)
        self.pill = Pill()
        self.clear_link = link(self.tr("Clear answers"))
        self._why = muted("", 13, wrap=True)
        self._note = muted("", 13, wrap=True)
        self._empty = muted("", 14, wrap=True)
        self._empty_place = QWidget(self)
        self._shown: Question | None = None
        self._scrolled = 0
        """How far to scroll again while rows made anew find their heights, in pixels."""
        self._at_rest = QTimer(self, singleShot=True, interval=REST)
        self._build()
        self.answering.answered.connect(self._on_answered)
        self.answering.said.connect(self.said)
        self.view.verticalScrollBar().rangeChanged.connect(self._scroll_back)
        self.view.verticalScrollBar().actionTriggered.connect(self._forget_scrolling)
        self._at_rest.timeout.connect(self._forget_scrolling)
        self.clear_link.clicked.connect(self._on_clear_clicked)
        self.show_lens(None, "")

    @property
    def text(self) -> str:
        """What stands above the question, or in its place."""
        shown = (self._note, self._why, self._empty)
        return "\n".join(label.text() for label in shown if not label.isHidden())

    def show_lens(self, lens: Lens | None, question_key: str) -> None:
        """Show a question of a lens as it reads now.

        Where it cannot be read for its errors (no lens, or no such question in it), it stays as it could last be read.
        """
        self.view.finish_editing()
        is_there = lens is not None and lens.has_question(question_key)
        if lens is not None and (is_there or self.rehearsal.ref(question_key) is None):
            self.rehearsal.go_on_with(lens)
        ref = self.rehearsal.ref(question_key)
        self.answering.ref = ref
        self._note.setText(self.tr("As it was before the errors; mend them to see it anew."))
        self._note.setVisible(ref is not None and not is_there)
        self._empty.setText(self._why_empty(question_key))
        self._empty.setVisible(ref is None)
        self._empty_place.setVisible(ref is None)
        self.view.setVisible(ref is not None)
        if ref is None:
            self._shown = None
        else:
            self._show_question(ref)
        self._show_standing()

    def light(self, choice_id: str) -> None:
        """Mark a practice of the question and bring it into sight, unless somebody answers here just now."""
        row = self.view.row(choice_id)
        if row is not None and not has_keyboard(self.view):
            self.view.light(choice_id)
            self.view.ensureWidgetVisible(row)

    def finish_editing(self) -> None:
        """Take over a note that is still being typed."""
        self.view.finish_editing()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Obey the keys of the review page that are about one question; Escape leads from a note to the practices."""
        key = self.answering.press(event)
        if key is ReviewKey.BACK and has_keyboard(self.view) and types_text(QApplication.focusWidget()):
            event.accept()
            self.view.back()

    def _build(self) -> None:
        heading = section(self.tr("As a reviewer sees it"))
        heading.setContentsMargins(margins(0, 0, 0, 0))
        heading.setFixedHeight(px(HEIGHT))
        line = QWidget()
        flow = FlowLayout(line, 10)
        for part in (heading, self.pill, self.clear_link):
            flow.addWidget(part)
        head = Panel(Qt.Edge.BottomEdge, self)
        told = QVBoxLayout(head)
        told.setContentsMargins(margins(14, 9, 14, 10))
        told.setSpacing(px(4))
        told.addWidget(line)
        for label in (self._note, self._why):
            told.addWidget(label)
        empty = QVBoxLayout(self._empty_place)  # a label that wraps forgets margins of its own
        empty.setContentsMargins(margins(15, 14, 14, 0))
        empty.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self._empty_place)
        layout.addWidget(self.view, 1)
        layout.addStretch(0)
        self.setAccessibleName(heading.text())

    def _why_empty(self, question_key: str) -> str:
        if question_key:
            return self.tr("The question can be tried as soon as its errors are mended.")
        return self.tr("Choose a question or one of its choices to see it as a reviewer does.")

    def _show_question(self, ref: QuestionRef) -> None:
        """Show it from the beginning if it is another; one that only reads otherwise stays where it was scrolled to."""
        question = self.rehearsal.snapshot.question(ref)
        answer, rating = self.rehearsal.snapshot.answer(ref), self.rehearsal.rating(ref)
        before, self._shown = self._shown, question
        if before is not None and replace(question, rules=before.rules) == before:
            self.view.show_answer(question, answer, rating)
            return
        is_same = before is not None and before.key == question.key
        in_hand = self.view.in_hand.choice.id if is_same and self.view.in_hand else ""
        scrolled = self.view.verticalScrollBar().value() if is_same else 0
        with_keyboard = has_keyboard(self.view)
        self.view.show_question(question, answer, rating)
        for one, following in pairwise((self.clear_link, *self.view.rows, self.view.none_box)):
            QWidget.setTabOrder(one, following)
        if with_keyboard:
            self.view.focus_practice(in_hand)
        elif in_hand:
            self.view.light(in_hand)
        self._scrolled = scrolled
        self._scroll_back()
        self._at_rest.start()

    def _show_standing(self) -> None:
        ref = self.answering.ref
        self.pill.setVisible(ref is not None)
        self._why.setVisible(ref is not None)
        self.clear_link.setVisible(ref is not None and not self.rehearsal.snapshot.answer(ref).is_empty())
        if ref:
            rating = self.rehearsal.rating(ref)
            words = risk_word(rating.risk)
            if rating.provisional:
                words = self.tr("{risk}, provisional").format(risk=words)
            self.pill.show_risk(words, rating.risk)
            self._why.setText(why_words(self.rehearsal.snapshot.question(ref), rating))

    def _on_answered(self, _touched: frozenset[QuestionRef]) -> None:
        if self.answering.ref:
            self._show_question(self.answering.ref)
        self._show_standing()

    def _scroll_back(self) -> None:
        """To where it was scrolled before its rows were made anew, as often as their heights change."""
        if self._scrolled:
            self.view.verticalScrollBar().setValue(self._scrolled)

    def _forget_scrolling(self) -> None:
        """The rows are at rest, or somebody scrolls by hand."""
        self._scrolled = 0

    def _on_clear_clicked(self) -> None:
        ref = self.answering.ref
        if ref:
            self.rehearsal.clear(ref)
            self._shown = None  # its fields for notes begin anew
            self._show_question(ref)
            self._show_standing()
            self.view.focus_practice()
