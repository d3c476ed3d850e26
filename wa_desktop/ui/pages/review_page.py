"""The review: pillar tabs, the list of questions, the question in hand, and what is known about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.domain.changes import Changes, Kind, QuestionRef
from wa_desktop.domain.plan import PracticeRef
from wa_desktop.review.priorities import load_priorities
from wa_desktop.review.review import Review
from wa_desktop.system.paths import lenses_dir
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.question_filter import Filters
from wa_desktop.ui.models.question_order import PriorityOrder, priority_order
from wa_desktop.ui.models.question_walk import next_open, practice_to_begin
from wa_desktop.ui.models.undo_trail import Step, UndoTrail
from wa_desktop.ui.models.writable import why_read_only
from wa_desktop.ui.pages.page import Page
from wa_desktop.ui.pages.review_answering import ReviewAnswering
from wa_desktop.ui.pages.review_columns import ReviewColumns
from wa_desktop.ui.pages.review_lenses import ReviewLenses
from wa_desktop.ui.pages.review_overlaps import ReviewOverlaps
from wa_desktop.ui.pages.review_pillar import PillarTools
from wa_desktop.ui.pages.review_place import filters_of, set_filters
from wa_desktop.ui.pages.review_requests import ReviewRequests
from wa_desktop.ui.pages.review_standing import ReviewStanding
from wa_desktop.ui.pages.review_walk import ReviewWalk
from wa_desktop.ui.review_keys import FROM_FIELDS, ReviewKey, asked_for, types_text
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary, quiet
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.words import say

_MOVES = {ReviewKey.DOWN, ReviewKey.UP, ReviewKey.NEXT_QUESTION, ReviewKey.PREVIOUS_QUESTION}
"""Keys that may be held down; an answer is given once for each press."""


class ReviewPage(Page):
    """The page people spend hours on.

    `said` carries a sentence for the status line; `keys_requested` asks for the list of keys,
    `evidence_requested` (choice id, empty for the question) and `copy_answers_requested` for what their names say.
    `in_hand_changed` (QuestionRef, choice id) tells what is in hand, once a turn. `leads` may name the question
    after one before the list does, as the running order of a workshop.
    """

    name = "review"
    needs_review = True

    said = Signal(str)
    keys_requested = Signal()
    evidence_requested = Signal(str)
    copy_answers_requested = Signal()
    in_hand_changed = Signal(object, str)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None, lenses: Path | None = None) -> None:
        super().__init__(bridge, parent)
        self._lenses = lenses or lenses_dir()
        self._alias = ""
        self._ref: QuestionRef | None = None
        self._trail = UndoTrail()
        self._refused = False
        self.leads: Callable[[QuestionRef | None], QuestionRef | None] | None = None
        self.columns = ReviewColumns(self)
        self.finder, self.view, self.context = self.columns.list, self.columns.view, self.columns.context
        self.standing = ReviewStanding(bridge, self.context, self)
        self.tabs, self.pills = self.standing.tabs, self.standing.pills
        self.search, self.list = self.finder.search, self.finder.rows
        self.questions, self.filtered = self.finder.questions, self.finder.filtered
        self.requests = ReviewRequests(bridge, self)
        self._walk = ReviewWalk(self.finder, self)
        self.overlaps = ReviewOverlaps(bridge, self.view, self.requests, self)
        self.answering = ReviewAnswering(self.view, self.requests, self.overlaps, self)
        self.lens_switch = ReviewLenses(bridge, self)
        self.lens_box = self.lens_switch.box
        self.guidance_button = self.columns.guidance_button
        self.milestone_button = quiet(self.tr("Save milestone"))
        self.report_button = primary(self.tr("Export report"))
        self.pillar_tools = PillarTools(bridge, self.requests, self)
        self._bars = QVBoxLayout()
        self._guidance_due = QTimer(self, singleShot=True, interval=0)
        self._build()
        self._connect()

    # The window's side

    def heading(self) -> tuple[str, str]:
        """The workload, its client and lens, and how far the lens is; among several the switch names the lens."""
        review = self.bridge.review
        if review is None:
            return "", ""
        workload = review.snapshot.workload
        alone = len(review.snapshot.reviews) == 1
        lens = review.snapshot.review(self._alias).lens.name if self._alias and alone else ""
        return workload.name, " · ".join(
            part for part in (workload.client, lens, self.standing.progress) if part
        )

    def header_widgets(self) -> list[QWidget]:
        """The lens switcher, the counts, the two things people do at the end."""
        return [self.lens_box, *self.pills, self.guidance_button, self.milestone_button, self.report_button]

    def show_review(self, review: Review | None) -> None:
        """Begin with the first question that is open, or the first at all."""
        self._put_in_hand(None)
        self._alias = ""
        self._trail.begin(review.history if review else None)
        self.finder.show_filters(Filters())
        self.finder.show_by_order(False)
        self.view.set_read_only(review is not None and review.frozen is not None)
        self.milestone_button.setEnabled(review is not None and not review.read_only)
        self.milestone_button.setToolTip(why_read_only(review) if review else "")
        if review is None or not review.snapshot.reviews:
            self.questions.clear()
            self.standing.clear()
            self.context.clear()
            return
        self.standing.load_milestone(review)
        self.lens_switch.forget()
        self._show_lenses(review)
        refs = review.snapshot.refs
        self.show_question(next_open(review.snapshot, refs, None) or (refs[0] if refs else None))

    def show_changes(self, review: Review, changes: Changes) -> None:
        """Redraw the touched row, badge, question, radar and counts; after an undo, go where it happened."""
        step = self._trail.step(review.history)
        if changes.kinds == {Kind.WORKSHOPS} and not step:  # such as the clock, every half minute
            return
        if Kind.LENSES in changes.kinds or Kind.WORKLOAD in changes.kinds:
            self._show_lenses(review)
        if Kind.MILESTONES in changes.kinds:
            self.standing.load_milestone(review)
        self.questions.show_questions(review, changes.questions)
        self._show_changes_in_hand(review, changes)
        if step:
            self._follow(step)

    def _show_changes_in_hand(self, review: Review, changes: Changes) -> None:
        ref = self._ref
        if ref is None or not review.snapshot.has_question(ref):
            self._put_in_hand(None)
            self.show_question(next(iter(review.snapshot.refs), None))
        elif Kind.LENSES in changes.kinds:
            self._show_all_of(review, ref)
        else:
            self._show_place(review, ref)
            if ref in changes.questions or Kind.WORKLOAD in changes.kinds:
                self._show_answer(review, ref)
            elif changes.questions:  # perhaps of another lens that says the same
                self.overlaps.show_question(review, ref)
                self._guidance_due.start()

    def finish_editing(self) -> None:
        """Save what is being typed."""
        self.answering.settle()
        self.view.finish_editing()

    def toggle_panel(self) -> None:
        """Show the guidance, or make room for the question."""
        self.columns.toggle_guidance()

    def add_bar(self, bar: QWidget) -> None:
        """Put a bar between the tabs and the question, such as a workshop's."""
        self._bars.addWidget(bar)

    # What is in hand, and what is remembered of it

    @property
    def ref(self) -> QuestionRef | None:
        """The question in hand."""
        return self._ref

    def practice_in_hand(self) -> str:
        """The choice id of the lit row; empty if there is none."""
        row = self.view.in_hand
        return row.choice.id if row else ""

    def place(self) -> tuple[str, str, str]:
        """The lens's alias, the question's key and the choice id in hand; empty where nothing is."""
        return (self._ref.lens, self._ref.question, self.practice_in_hand()) if self._ref else ("", "", "")

    def show_place(self, alias: str, question: str, choice: str = "") -> None:
        """Go back to a remembered place; what is no longer there is passed over."""
        review, ref = self.bridge.review, QuestionRef(alias, question)
        if review and review.snapshot.has_question(ref):
            self.show_question(ref)
            if self.view.row(choice):
                self.view.light(choice)
                self._guidance_due.start()

    def filters(self) -> dict[str, str | list[str] | bool]:
        """What is looked for and in which order, without the text, as plain data."""
        return filters_of(self.finder)

    def set_filters(self, value: Mapping[str, object]) -> None:
        """Look for what was remembered; what is unknown is passed over."""
        set_filters(self.finder, value)

    # Moving

    def show_question(self, ref: QuestionRef | None) -> None:
        """Take a question in hand, changing lens and pillar where needed; what is typed is saved before.

        Where the disk refuses to, the page stays where the text is.
        """
        review = self.bridge.review
        if review is None or ref is None or ref == self._ref:
            return
        self._refused = False
        self.finish_editing()
        if self._refused and self._ref and not review.read_only:
            self._show_place(review, self._ref)
            return
        with_keyboard = self.view.isAncestorOf(QApplication.focusWidget())  # type: ignore[arg-type] # None is fine
        self._show_all_of(review, ref)
        if with_keyboard:
            self.view.focus_practice(self.practice_in_hand())

    def show_next_open(self) -> None:
        """Take the next question in hand that has something left to answer, from here on and around."""
        review = self.bridge.review
        if review is None:
            return
        following = (self.leads(self._ref) if self.leads else None) or self._walk.next_open(review, self._ref)
        self.show_question(following)
        if self._ref:
            self.view.focus_practice(practice_to_begin(review.snapshot, self._ref))
        if following is None:
            self.said.emit(self.tr("Every practice is answered."))

    def show_practice(self, practice: PracticeRef) -> None:
        """Take a practice in hand, in whichever lens."""
        self.show_place(practice.lens, practice.question, practice.choice)
        self.view.focus_practice(practice.choice)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.finder.focus_search()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Obey the keys of the page; what is typed into a field never answers."""
        key = asked_for(event)
        if key is None or (types_text(QApplication.focusWidget()) and key not in FROM_FIELDS):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat() or key in _MOVES:
            if key is ReviewKey.NUMBER:
                self.answering.type_digit(int(event.text()))
            else:
                self.carry_out(key)

    def carry_out(self, key: ReviewKey) -> None:
        """Do what a key asks for."""
        if self.answering.carry_out(key):
            return
        if key is ReviewKey.NEXT_QUESTION or key is ReviewKey.PREVIOUS_QUESTION:
            self._step_question(1 if key is ReviewKey.NEXT_QUESTION else -1)
        elif key is ReviewKey.BACK:
            self.view.back()
        elif key is ReviewKey.FILTER:
            self.finder.filter_button.open()
        elif key is ReviewKey.PILLAR_NOTES:
            self.pillar_tools.open_notes()
        elif key is ReviewKey.KEYS:
            self.keys_requested.emit()

    # Building

    def _build(self) -> None:
        self.tabs.setAccessibleName(self.tr("Pillars"))
        tab_bar = Panel(Qt.Edge.BottomEdge, self)
        tab_layout = QHBoxLayout(tab_bar)
        tab_layout.setContentsMargins(margins(14, 0, 14, 1))
        tab_layout.setSpacing(px(8))
        tab_layout.addWidget(self.tabs, 1)
        tab_layout.addWidget(self.pillar_tools)
        self._bars.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(tab_bar)
        layout.addLayout(self._bars)
        layout.addWidget(self.columns, 1)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.lens_switch.question_requested.connect(self.show_question)
        self.lens_switch.said.connect(self.said)
        self.context.practice_requested.connect(self.show_practice)
        self.finder.question_requested.connect(self.show_question)
        self.finder.entered.connect(self._on_entered)
        self.view.key_requested.connect(self.carry_out)
        self.view.practice_focused.connect(self._on_practice_focused)
        self.view.head.pillar_requested.connect(self.pillar_tools.open_answers)
        self.view.head.copy_requested.connect(self.copy_answers_requested)
        self.answering.left.connect(self._on_left)
        self.answering.evidence_requested.connect(self.evidence_requested)
        self.requests.said.connect(self.said)
        self.requests.refused.connect(self._on_refused)
        self._guidance_due.timeout.connect(self._show_guidance)

    # Showing

    def _put_in_hand(self, ref: QuestionRef | None) -> None:
        self._ref = self.answering.ref = ref

    def _show_lenses(self, review: Review) -> None:
        self.lens_box.show_lenses(review, self._alias)
        self.overlaps.show_lenses(review)
        self.questions.show_review(review)
        self._show_order(review)

    def _show_order(self, review: Review) -> None:
        """Number the questions by priorities, where the workload names some."""
        order = self.bridge.attempt(
            lambda: priority_order(review.snapshot, partial(load_priorities, self._lenses))
        )
        self.finder.show_order(order or PriorityOrder())

    def _show_all_of(self, review: Review, ref: QuestionRef) -> None:
        self._put_in_hand(ref)
        self._alias = ref.lens
        self._show_place(review, ref)
        question = review.snapshot.question(ref)
        self.view.show_question(question, review.snapshot.answer(ref), review.ratings[ref])
        self.overlaps.show_question(review, ref)
        self.view.light(practice_to_begin(review.snapshot, ref, self.search.text()))
        self._guidance_due.start()
        self.heading_changed.emit()

    def _show_place(self, review: Review, ref: QuestionRef) -> None:
        """Lens, tab and row of the question in hand, and how its lens stands."""
        lens = review.snapshot.review(ref.lens).lens
        pillar = lens.pillar_of(ref.question)
        self.lens_switch.take_in_hand(ref)
        with QSignalBlocker(self.tabs):
            self.standing.show_lens(review, ref.lens)
            self.lens_box.show_counts(self.standing.counts)
            self.tabs.setCurrentIndex(lens.pillars.index(pillar))
        self.pillar_tools.show_pillar(review, ref.lens, pillar)
        self.finder.take_in_hand(ref, pillar.id)

    def _show_answer(self, review: Review, ref: QuestionRef) -> None:
        question = review.snapshot.question(ref)
        self.view.show_answer(question, review.snapshot.answer(ref), review.ratings[ref])
        self.overlaps.show_question(review, ref)
        self._guidance_due.start()

    def _show_guidance(self) -> None:
        """Made anew once a turn at most, however fast somebody answers."""
        review = self.bridge.review
        if review is None or self._ref is None:
            return
        lens = review.snapshot.review(self._ref.lens).lens
        row = self.view.in_hand
        elsewhere = self.overlaps.elsewhere(review, self._ref, row.choice.id) if row else ()
        self.context.show_practice(
            lens,
            lens.question(self._ref.question),
            review.ratings[self._ref],
            row.choice if row else None,
            elsewhere,
        )
        self.in_hand_changed.emit(self._ref, row.choice.id if row else "")

    def _follow(self, step: Step) -> None:
        """Go where a change was taken back or done again, and let it be seen."""
        words = self.tr("Taken back: {change}") if step.taken_back else self.tr("Done again: {change}")
        self.said.emit(words.format(change=say(step.name)))
        if not step.places or not self.isVisible():
            return
        places = dict(step.places)
        self.show_question(self._ref if self._ref in places else step.places[0][0])
        practices = places.get(self._ref, ()) if self._ref else ()
        if practices:
            if types_text(QApplication.focusWidget()):
                self.view.light(practices[0])
            else:
                self.view.focus_practice(practices[0])
            self.view.glow(practices)

    # Moving

    def _step_question(self, step: int) -> bool:
        """The question after or before this one, across pillars and lenses; False at either end."""
        review = self.bridge.review
        if review is None or self._ref is None:
            return False
        there = self._walk.neighbour(review, self._ref, step)
        if there is None:
            self.said.emit(self._walk.end_words(review, step))
            return False
        self.show_question(there)
        return self._ref == there

    # What happens

    def _on_left(self, step: int) -> None:
        if self._step_question(step):
            rows = self.view.rows
            self.view.focus_practice(rows[0 if step > 0 else -1].choice.id if rows else "")

    def _on_refused(self) -> None:
        """The rows show what is on disk again."""
        self._refused = True
        review = self.bridge.review
        if review and self._ref:
            self._show_answer(review, self._ref)

    def _on_practice_focused(self, _choice_id: str) -> None:
        self._guidance_due.start()

    def _on_entered(self) -> None:
        review = self.bridge.review
        if review and self._ref:
            self.view.focus_practice(practice_to_begin(review.snapshot, self._ref, self.search.text()))

    def _on_tab_changed(self, index: int) -> None:
        review = self.bridge.review
        if review and index >= 0 and self._alias:
            questions = review.snapshot.review(self._alias).lens.pillars[index].questions
            if questions:
                self.show_question(QuestionRef(self._alias, questions[0].key))
