"""A whole lens tried without a workload: answered as in a review, with the risks it gives, and nothing kept."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Lens, Risk
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.ui.models.question_filter import Filters
from wa_desktop.ui.models.question_walk import neighbour, practice_to_begin
from wa_desktop.ui.preview.answering import RehearsalAnswering
from wa_desktop.ui.preview.keyboard import has_keyboard
from wa_desktop.ui.preview.rehearsal import Rehearsal
from wa_desktop.ui.preview.risk_panel import RiskPanel
from wa_desktop.ui.review_keys import ReviewKey, types_text
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.empty_state import EmptyState
from wa_desktop.ui.widgets.header import Header
from wa_desktop.ui.widgets.main_and_panel import MainAndPanel
from wa_desktop.ui.widgets.pill import Pill
from wa_desktop.ui.widgets.pillar_tabs import PillarTabs
from wa_desktop.ui.widgets.question_list import QuestionList
from wa_desktop.ui.widgets.question_view import QuestionView

LIST_WIDTHS = (190, 290)
"""The list of questions at its narrowest and in a window with room."""
MAIN_WIDTH = 700
_RISKS = (Risk.HIGH, Risk.MEDIUM, Risk.NONE, Risk.UNANSWERED)


class LensPreview(QWidget):
    """Pillars and questions at the left, the question in the middle, and at the right where its risk comes from.

    `closed` says that the person wants back; `said` carries a sentence for the status line.
    """

    closed = Signal()
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rehearsal = Rehearsal()
        self.back_button = quiet(self.tr("← Library"))
        self.clear_button = quiet(self.tr("Clear answers"))
        self.pills = [Pill(risk=risk) for risk in _RISKS]
        self.header = Header(self)
        self.tabs = PillarTabs()
        self.finder = QuestionList(self)
        self.view = QuestionView(self)
        self.panel = RiskPanel(self)
        self._main = QWidget()
        self.columns = MainAndPanel(self._main, self.panel, MAIN_WIDTH, self)
        self.answering = RehearsalAnswering(self.view, self.rehearsal, self)
        self._tab_bar = Panel(Qt.Edge.BottomEdge, self)
        self._empty = EmptyState(self)
        self._panel_due = QTimer(self, singleShot=True, interval=0)
        self._build()
        self._connect()

    @property
    def ref(self) -> QuestionRef | None:
        """The question in hand."""
        return self.answering.ref

    def show_lens(self, lens: Lens) -> None:
        """Try a lens from the beginning, with nothing answered."""
        self.view.finish_editing()
        self.answering.ref = None
        self.rehearsal.begin(lens)
        self.header.show_heading(lens.name, self.tr("Tried as a reviewer would answer it. Nothing is kept."))
        self.finder.show_filters(Filters())
        self.finder.questions.show_review(self.rehearsal)
        is_empty = not lens.questions
        self._empty.setVisible(is_empty)
        self._tab_bar.setHidden(is_empty)
        self.columns.setHidden(is_empty)
        self._show_standing()
        if not is_empty:
            self.show_question(self.rehearsal.snapshot.refs[0])
            self.take_keyboard()

    def take_keyboard(self) -> None:
        """Put the keyboard on the first practice; where nothing is asked, on the way back."""
        if self.ref:
            self.view.focus_practice()
        else:
            self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_question(self, ref: QuestionRef) -> None:
        """Take a question in hand."""
        if ref == self.ref:
            return
        self.finish_editing()
        with_keyboard = has_keyboard(self.view)
        self._show_all_of(ref)
        if with_keyboard:
            self.view.focus_practice(practice_to_begin(self.rehearsal.snapshot, ref))

    def finish_editing(self) -> None:
        """Take over a note that is still being typed."""
        self.view.finish_editing()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Obey the keys of the review page; Escape leads from a field back to the practices, and else out of here."""
        key = self.answering.press(event)
        if key is ReviewKey.NEXT_QUESTION or key is ReviewKey.PREVIOUS_QUESTION:
            self._step_question(1 if key is ReviewKey.NEXT_QUESTION else -1)
        elif key is ReviewKey.FILTER:
            self.finder.filter_button.open()
        elif key is ReviewKey.BACK and types_text(QApplication.focusWidget()) and self.ref:
            self.view.back()
        elif key is ReviewKey.BACK:
            self.closed.emit()
        else:
            return
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys come here before the area that scrolls the columns, which would take arrows and pages for itself."""
        if watched is self._main and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.keyPressEvent(event)
            return event.isAccepted()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list takes less of a narrow window."""
        super().resizeEvent(event)
        least, usual = (px(n) for n in LIST_WIDTHS)
        self.finder.setFixedWidth(max(least, min(usual, self.width() * 28 // 100)))

    # Building

    def _build(self) -> None:
        head = Panel(Qt.Edge.BottomEdge, self)
        line = QHBoxLayout(head)
        line.setContentsMargins(margins(16, 0, 0, 0))
        line.setSpacing(0)
        line.addWidget(self.back_button)
        line.addWidget(self.header, 1)
        self.header.add_tools("", [*self.pills, self.columns.button, self.clear_button])
        self.header.show_tools("")
        self.back_button.setAccessibleName(self.tr("Back to the library"))
        self.tabs.setAccessibleName(self.tr("Pillars"))
        tab_line = QHBoxLayout(self._tab_bar)
        tab_line.setContentsMargins(margins(14, 0, 14, 1))
        tab_line.addWidget(self.tabs, 1)
        main = QHBoxLayout(self._main)
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(0)
        main.addWidget(self.finder)
        main.addWidget(self.view, 1)
        self._empty.say(self.tr("This lens asks nothing yet"), self.tr("It has no question to try."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (head, self._tab_bar):
            layout.addWidget(part)
        layout.addWidget(self.columns, 1)
        layout.addWidget(self._empty, 1)
        self._empty.hide()

    def _connect(self) -> None:
        self._main.installEventFilter(self)
        self.back_button.clicked.connect(self.closed)
        self.clear_button.clicked.connect(self._on_clear_clicked)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.finder.question_requested.connect(self.show_question)
        self.finder.entered.connect(self._on_entered)
        self.view.practice_focused.connect(self._on_practice_focused)
        self.answering.answered.connect(self._on_answered)
        self.answering.left.connect(self._on_left)
        self.answering.said.connect(self.said)
        self._panel_due.timeout.connect(self._show_panel)

    # Showing

    def _show_all_of(self, ref: QuestionRef) -> None:
        self.answering.ref = ref
        snapshot = self.rehearsal.snapshot
        self.view.show_question(snapshot.question(ref), snapshot.answer(ref), self.rehearsal.rating(ref))
        self.view.light(practice_to_begin(snapshot, ref))
        self._show_standing()
        self._panel_due.start()

    def _show_standing(self) -> None:
        """Tab, row and counts, as they are now."""
        results = self.rehearsal.pillar_results()
        with QSignalBlocker(self.tabs):
            self.tabs.show_pillars(results)
            if self.ref and self.rehearsal.lens:
                pillar = self.rehearsal.lens.pillar_of(self.ref.question)
                self.tabs.setCurrentIndex(self.rehearsal.lens.pillars.index(pillar))
                self.finder.take_in_hand(self.ref, pillar.id)
        counts = sum((result.counts for result in results), RiskCounts())
        for pill, risk, words in zip(self.pills, _RISKS, self._count_words(counts), strict=True):
            pill.show_risk(words, risk)
        self.clear_button.setEnabled(any(review.answers for review in self.rehearsal.snapshot.reviews))

    def _count_words(self, counts: RiskCounts) -> tuple[str, str, str, str]:
        return (
            self.tr("{count} high").format(count=counts.high),
            self.tr("{count} medium").format(count=counts.medium + counts.no_rule_matched),
            self.tr("{count} no risk").format(count=counts.none),
            self.tr("{count} open").format(count=counts.unanswered),
        )

    def _show_panel(self) -> None:
        """Made anew once a turn at most, however fast somebody answers."""
        ref = self.ref
        if ref:
            row = self.view.in_hand
            question = self.rehearsal.snapshot.question(ref)
            self.panel.show_rating(question, self.rehearsal.rating(ref), row.choice if row else None)

    # Moving

    def _step_question(self, step: int) -> bool:
        """The question after or before this one, as listed where somebody looks for some; False at either end."""
        looking = self.finder.filters.active
        refs = self.finder.filtered.refs() if looking else self.rehearsal.snapshot.refs
        there = neighbour(refs, self.ref, step) if self.ref else None
        if there is None:
            self.said.emit(
                self.tr("This is the last question.") if step > 0 else self.tr("This is the first question.")
            )
            return False
        self.show_question(there)
        return True

    # What happens

    def _on_answered(self, touched: frozenset[QuestionRef]) -> None:
        self.finder.questions.show_questions(self.rehearsal, touched)
        if self.ref:
            snapshot, ref = self.rehearsal.snapshot, self.ref
            self.view.show_answer(snapshot.question(ref), snapshot.answer(ref), self.rehearsal.rating(ref))
        self._show_standing()
        self._panel_due.start()

    def _on_left(self, step: int) -> None:
        if self._step_question(step):
            rows = self.view.rows
            self.view.focus_practice(rows[0 if step > 0 else -1].choice.id if rows else "")

    def _on_clear_clicked(self) -> None:
        ref = self.ref
        self.view.finish_editing()
        self.rehearsal.clear()
        self.finder.questions.show_questions(self.rehearsal, self.rehearsal.snapshot.refs)
        if ref:
            self._show_all_of(ref)
            self.view.focus_practice()

    def _on_tab_changed(self, index: int) -> None:
        lens = self.rehearsal.lens
        questions = lens.pillars[index].questions if lens and index >= 0 else ()
        if lens and questions:
            self.show_question(QuestionRef(lens.alias, questions[0].key))
        elif lens:
            self.said.emit(self.tr("This pillar has no questions."))
            self._show_standing()

    def _on_entered(self) -> None:
        if self.ref:
            self.view.focus_practice(
                practice_to_begin(self.rehearsal.snapshot, self.ref, self.finder.search.text())
            )

    def _on_practice_focused(self, _choice_id: str) -> None:
        self._panel_due.start()
