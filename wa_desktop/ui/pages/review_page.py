"""The review: pillar tabs, the list of questions, the question in hand, and what is known about it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSignalBlocker, QSortFilterProxyModel, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from wa_desktop.domain.answers import PracticeAnswer, Reason, is_complete
from wa_desktop.domain.changes import Changes, Kind, QuestionRef
from wa_desktop.domain.lens import Lens, Question, Risk
from wa_desktop.domain.rating import pillar_results
from wa_desktop.domain.workload import Milestone
from wa_desktop.review.commands import (
    AnswerPractice,
    Command,
    NotePractice,
    NoteQuestion,
    SayNoneOfThese,
    SetApplicability,
)
from wa_desktop.review.review import Review, ratings_of
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.questions import ItemRole, QuestionItem, QuestionListModel
from wa_desktop.ui.pages.page import Page
from wa_desktop.ui.widgets.button import primary, quiet
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.context_panel import ContextPanel
from wa_desktop.ui.widgets.pill import Pill
from wa_desktop.ui.widgets.pillar_tabs import PillarTabs
from wa_desktop.ui.widgets.question_delegate import QuestionDelegate
from wa_desktop.ui.widgets.question_view import QuestionView

LIST_WIDTH = 290


class ReviewPage(Page):
    """The page people spend hours on."""

    name = "review"
    needs_review = True

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._alias = ""
        self._ref: QuestionRef | None = None
        self._milestone: Milestone | None = None
        self.tabs = PillarTabs(self)
        self.lens_box = QComboBox(self)
        self.search = QLineEdit(self)
        self.filter_box = QComboBox(self)
        self.questions = QuestionListModel(self)
        self.filtered = _QuestionFilter(self.questions, self)
        self.list = QListView(self)
        self.view = QuestionView(self)
        self.context = ContextPanel(self)
        self.pills = [Pill(parent=self) for _ in range(4)]
        self.milestone_button = quiet(self.tr("Save milestone"))
        self.report_button = primary(self.tr("Export report"))
        self._build()
        self._connect()

    # The window's side

    def heading(self) -> tuple[str, str]:
        """The workload, its client and lens."""
        review = self.bridge.review
        if review is None:
            return "", ""
        workload = review.snapshot.workload
        lens = review.snapshot.review(self._alias).lens.name if self._alias else ""
        return workload.name, " · ".join(part for part in (workload.client, lens) if part)

    def header_widgets(self) -> list[QWidget]:
        """The lens switcher, the counts, the two things people do at the end."""
        return [self.lens_box, *self.pills, self.milestone_button, self.report_button]

    def show_review(self, review: Review | None) -> None:
        """Begin with the first question that is open, or the first at all."""
        self._ref, self._alias, self._milestone = None, "", None
        if review is None or not review.snapshot.reviews:
            self.questions.clear()
            self.tabs.show_pillars(())
            self.context.clear()
            return
        self._load_milestone(review)
        self._show_lenses(review)
        self.show_question(self._next_open(review, None) or _first_question(review))

    def show_changes(self, review: Review, changes: Changes) -> None:
        """Redraw the touched row, badge, question, radar and counts."""
        if Kind.LENSES in changes.kinds or Kind.WORKLOAD in changes.kinds:
            self._show_lenses(review)
            if self._ref is None or not review.snapshot.uses(self._ref.lens):
                self._ref = None
                first = _first_question(review)
                if first:
                    self.show_question(first)
                return
            self._show_all_of(review, self._ref)
            return
        if Kind.MILESTONES in changes.kinds:
            self._load_milestone(review)
        self.questions.show_questions(review, changes.questions)
        self._show_totals(review)
        if self._ref in changes.questions and self._ref:
            question = review.snapshot.review(self._ref.lens).lens.question(self._ref.question)
            self.view.show_answer(question, review.snapshot.answer(self._ref), review.ratings[self._ref])
            self._show_practice(self.practice_in_hand())

    def finish_editing(self) -> None:
        """Save what is being typed."""
        self.view.finish_editing()

    # What is shown

    @property
    def ref(self) -> QuestionRef | None:
        """The question in hand."""
        return self._ref

    def show_question(self, ref: QuestionRef | None) -> None:
        """Take a question in hand, changing lens and pillar where needed."""
        review = self.bridge.review
        if review is None or ref is None or ref == self._ref:
            return
        self.finish_editing()
        self._show_all_of(review, ref)

    def show_next_open(self) -> None:
        """Take the next question in hand that has something left to answer, from here on and around."""
        review = self.bridge.review
        if review is None:
            return
        following = self._next_open(review, self._ref)
        if following and following != self._ref:
            self.show_question(following)
        self.view.focus_practice(self._first_open_practice(review))

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page up and down change the question; Escape returns from a field to the practices."""
        if event.key() == Qt.Key.Key_PageDown:
            self._step_question(1)
        elif event.key() == Qt.Key.Key_PageUp:
            self._step_question(-1)
        elif event.key() == Qt.Key.Key_Escape:
            self.view.focus_practice(self.practice_in_hand())
        else:
            super().keyPressEvent(event)

    # Building

    def _build(self) -> None:
        self.lens_box.setAccessibleName(self.tr("Lens"))
        self.search.setPlaceholderText(self.tr("Find a question"))
        self.search.setAccessibleName(self.tr("Find a question"))
        self.search.setClearButtonEnabled(True)
        self.filter_box.setAccessibleName(self.tr("Show which questions"))
        self.filter_box.addItems(
            [self.tr("All"), self.tr("Open"), self.tr("High"), self.tr("Medium"), self.tr("To verify")]
        )
        self.list.setModel(self.filtered)
        self.list.setItemDelegate(QuestionDelegate(self.list))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Questions of the pillar"))
        self.tabs.setAccessibleName(self.tr("Pillars"))
        tab_bar = Panel(Qt.Edge.BottomEdge, self)
        tab_layout = QHBoxLayout(tab_bar)
        tab_layout.setContentsMargins(14, 0, 14, 1)
        tab_layout.addWidget(self.tabs, 1)
        left = Panel(Qt.Edge.RightEdge, self)
        left.setFixedWidth(LIST_WIDTH)
        tools = QHBoxLayout()
        tools.setContentsMargins(12, 10, 12, 10)
        tools.setSpacing(8)
        tools.addWidget(self.search, 1)
        tools.addWidget(self.filter_box)
        left_layout = QVBoxLayout(left)
        left_layout.setContentsMargins(0, 0, 1, 0)
        left_layout.setSpacing(0)
        left_layout.addLayout(tools)
        left_layout.addWidget(self.list, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(left)
        middle.addWidget(self.view, 1)
        middle.addWidget(self.context)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(tab_bar)
        layout.addLayout(middle, 1)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.lens_box.activated.connect(self._on_lens_chosen)
        self.search.textChanged.connect(self._on_filter_changed)
        self.filter_box.currentIndexChanged.connect(self._on_filter_changed)
        self.list.selectionModel().currentChanged.connect(self._on_row_changed)
        self.list.activated.connect(self._on_row_activated)
        view = self.view
        view.answer_requested.connect(self._on_answer_requested)
        view.practice_note_requested.connect(self._on_practice_note_requested)
        view.none_requested.connect(self._on_none_requested)
        view.applicability_requested.connect(self._on_applicability_requested)
        view.note_requested.connect(self._on_note_requested)
        view.practice_focused.connect(self._show_practice)
        view.left_at_end.connect(self._on_left_at_end)

    # Showing

    def _show_lenses(self, review: Review) -> None:
        aliases = [part.lens.alias for part in review.snapshot.reviews]
        with QSignalBlocker(self.lens_box):
            self.lens_box.clear()
            for part in review.snapshot.reviews:
                self.lens_box.addItem(part.lens.name)
            if self._alias in aliases:
                self.lens_box.setCurrentIndex(aliases.index(self._alias))
        self.lens_box.setVisible(len(aliases) > 1)

    def _show_all_of(self, review: Review, ref: QuestionRef) -> None:
        lens = review.snapshot.review(ref.lens).lens
        pillar = lens.pillar_of(ref.question)
        question = lens.question(ref.question)
        self._ref, self._alias = ref, ref.lens
        with (
            QSignalBlocker(self.tabs),
            QSignalBlocker(self.lens_box),
            QSignalBlocker(self.list.selectionModel()),
        ):
            self._show_totals(review)
            self.tabs.setCurrentIndex(lens.pillars.index(pillar))
            self.lens_box.setCurrentIndex(
                [part.lens.alias for part in review.snapshot.reviews].index(ref.lens)
            )
            if not self.questions.shows(ref.lens, pillar):
                self.questions.show_pillar(review, ref.lens, pillar)
                self.list.scrollToTop()
            else:
                self.questions.show_questions(
                    review, frozenset(QuestionRef(ref.lens, item.key) for item in pillar.questions)
                )
            index = self.filtered.mapFromSource(self.questions.index(self.questions.row_of(ref)))
            self.list.setCurrentIndex(index)
        QTimer.singleShot(0, self._scroll_to_current)  # the list knows its size only after the layout
        self.list.viewport().update()
        self.view.show_question(question, review.snapshot.answer(ref), review.ratings[ref])
        practice = self._first_open_practice(review)
        self.view.light(practice)
        self._show_practice(practice)
        self.heading_changed.emit()

    def _scroll_to_current(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.list.scrollTo(index)

    def _show_totals(self, review: Review) -> None:
        results = review.pillar_results(self._alias)
        self.tabs.show_pillars(results)
        high = sum(result.counts.high for result in results)
        medium = sum(result.counts.medium + result.counts.no_rule_matched for result in results)
        none = sum(result.counts.none for result in results)
        unanswered = sum(result.counts.unanswered for result in results)
        texts = (
            (self.tr("{count} high").format(count=high), Risk.HIGH),
            (self.tr("{count} medium").format(count=medium), Risk.MEDIUM),
            (self.tr("{count} no risk").format(count=none), Risk.NONE),
            (self.tr("{count} open").format(count=unanswered), Risk.UNANSWERED),
        )
        for pill, (text, risk) in zip(self.pills, texts, strict=True):
            pill.show_risk(text, risk)
        self.context.show_scores(
            results, self._scores_before(), self._milestone.head.name if self._milestone else ""
        )

    def _show_practice(self, choice_id: str) -> None:
        review = self.bridge.review
        if review is None or self._ref is None:
            return
        lens, question = self._question(review, self._ref)
        choice = question.choice(choice_id) if question.has_choice(choice_id) else None
        self.context.show_practice(lens, question, review.ratings[self._ref], choice)

    def _scores_before(self) -> dict[str, float | None] | None:
        if self._milestone is None or not self._milestone.snapshot.uses(self._alias):
            return None
        results = pillar_results(self._milestone.snapshot, ratings_of(self._milestone), self._alias)
        return {result.pillar.name: result.score for result in results}

    def _load_milestone(self, review: Review) -> None:
        self._milestone = self.bridge.attempt(review.last_milestone)

    # Finding

    def _question(self, review: Review, ref: QuestionRef) -> tuple[Lens, Question]:
        lens = review.snapshot.review(ref.lens).lens
        return lens, lens.question(ref.question)

    def practice_in_hand(self) -> str:
        """The choice id of the lit row; empty if there is none."""
        return next((row.choice.id for row in self.view.rows if row.lit), "")

    def _first_open_practice(self, review: Review) -> str:
        if self._ref is None:
            return ""
        _, question = self._question(review, self._ref)
        answer = review.snapshot.answer(self._ref)
        for choice in question.practices:
            if answer.answer(choice.id) is None:
                return choice.id
        return question.practices[0].id if question.practices else ""

    @staticmethod
    def _next_open(review: Review, after: QuestionRef | None) -> QuestionRef | None:
        refs = [
            QuestionRef(part.lens.alias, question.key)
            for part in review.snapshot.reviews
            for question in part.lens.questions
        ]
        start = refs.index(after) + 1 if after in refs else 0
        for ref in refs[start:] + refs[:start]:
            question = review.snapshot.review(ref.lens).lens.question(ref.question)
            if not is_complete(question, review.snapshot.answer(ref)):
                return ref
        return None

    # Asking

    def _ask(self, command: Command) -> None:
        """Perform; when the disk refuses, the rows show what is on disk again."""
        if self.bridge.perform(command):
            return
        review = self.bridge.review
        if review and self._ref:
            _, question = self._question(review, self._ref)
            self.view.show_answer(question, review.snapshot.answer(self._ref), review.ratings[self._ref])

    def _on_answer_requested(self, choice_id: str, answer: PracticeAnswer | None, reason: Reason) -> None:
        if self._ref:
            self._ask(AnswerPractice(self._ref, choice_id, answer, reason))

    def _on_practice_note_requested(self, choice_id: str, text: str) -> None:
        if self._ref:
            self._ask(NotePractice(self._ref, choice_id, text))

    def _on_none_requested(self, none_of_these: bool) -> None:  # noqa: FBT001 Qt's signal
        if self._ref:
            self._ask(SayNoneOfThese(self._ref, none_of_these))

    def _on_applicability_requested(self, applicable: bool, reason: Reason) -> None:  # noqa: FBT001 Qt's signal
        if self._ref:
            self._ask(SetApplicability(self._ref, applicable, reason))

    def _on_note_requested(self, text: str) -> None:
        if self._ref:
            self._ask(NoteQuestion(self._ref, text))

    # Moving

    def _on_tab_changed(self, index: int) -> None:
        review = self.bridge.review
        if review is None or index < 0 or not self._alias:
            return
        pillar = review.snapshot.review(self._alias).lens.pillars[index]
        if pillar.questions:
            self.show_question(QuestionRef(self._alias, pillar.questions[0].key))

    def _on_lens_chosen(self, index: int) -> None:
        review = self.bridge.review
        if review is None:
            return
        lens = review.snapshot.reviews[index].lens
        if lens.questions:
            self.show_question(QuestionRef(lens.alias, lens.questions[0].key))

    def _on_filter_changed(self) -> None:
        self.filtered.show_only(self.search.text(), self.filter_box.currentIndex())
        if self._ref:
            index = self.filtered.mapFromSource(self.questions.index(self.questions.row_of(self._ref)))
            with QSignalBlocker(self.list.selectionModel()):
                self.list.setCurrentIndex(index)
            self.list.viewport().update()

    def _on_row_changed(self, index: QModelIndex) -> None:
        item = index.data(ItemRole)
        if isinstance(item, QuestionItem):
            self.show_question(item.ref)

    def _on_row_activated(self, _index: QModelIndex) -> None:
        if self.bridge.review:
            self.view.focus_practice(self._first_open_practice(self.bridge.review))

    def _on_left_at_end(self, step: int) -> None:
        if self._step_question(step) and self.view.rows:
            self.view.focus_practice(self.view.rows[0 if step > 0 else -1].choice.id)

    def _step_question(self, step: int) -> bool:
        """The question after or before this one, across pillars; False at either end of the lens."""
        review = self.bridge.review
        if review is None or self._ref is None:
            return False
        lens, question = self._question(review, self._ref)
        there = lens.questions.index(question) + step
        if not 0 <= there < len(lens.questions):
            return False
        self.show_question(QuestionRef(self._ref.lens, lens.questions[there].key))
        return True


class _QuestionFilter(QSortFilterProxyModel):
    """Which questions the list shows: all, or those of one kind, with a text in them."""

    def __init__(self, source: QuestionListModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._source = source
        self._text = ""
        self._kind = 0
        self.setSourceModel(source)

    def show_only(self, text: str, kind: int) -> None:
        """Filter by text and by kind: 0 all, 1 open, 2 high, 3 medium, 4 to verify."""
        self.beginFilterChange()
        self._text, self._kind = text.casefold().strip(), kind
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: object) -> bool:  # noqa: ARG002 Qt's signature
        """Whether a question is shown."""
        item = self._source.item(row)
        question = item.question
        words = f"{question.label} {question.title} {question.short_title} {question.description}"
        words += " ".join(f"{choice.label} {choice.title}" for choice in question.choices)
        if self._text and self._text not in words.casefold():
            return False
        return (
            self._kind == 0
            or (self._kind == 1 and item.progress < 1)
            or (self._kind == 2 and item.rating.risk is Risk.HIGH)
            or (self._kind == 3 and item.rating.risk is Risk.MEDIUM)
            or (self._kind == 4 and item.to_verify)
        )


def _first_question(review: Review) -> QuestionRef | None:
    for part in review.snapshot.reviews:
        if part.lens.questions:
            return QuestionRef(part.lens.alias, part.lens.questions[0].key)
    return None
