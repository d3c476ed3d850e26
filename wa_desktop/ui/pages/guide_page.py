"""The guide: what the lenses know of pillars, principles, services, decisions and practices, to read and to search."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wa_desktop.domain.changes import Changes, Kind, QuestionRef
from wa_desktop.domain.lens import Lens
from wa_desktop.review.decision_templates import decision_from
from wa_desktop.review.guide import GuideBook, GuideKind, Topic, read_guides
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.pages.page import Page
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.button import Button, quiet
from wa_desktop.ui.widgets.guide_article import GuideArticle
from wa_desktop.ui.widgets.guide_nav import GuideNav
from wa_desktop.ui.words import say

NAV_WIDTHS = (190, 350)
"""The outline at its narrowest, and in the design's window."""
_SLICE = 60
"""Texts per turn of the event loop while the index is made; the window stays quick meanwhile."""


class GuidePage(Page):
    """Works without a review; with one it leads back to the questions.

    `decision_adopted` carries a Decision made from an example, to be edited and recorded in the open review.
    """

    name = "guide"
    can_find = True

    decision_adopted = Signal(object)

    def __init__(self, bridge: Bridge, lenses_dir: Path, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._lenses_dir = lenses_dir
        self._book: GuideBook | None = None
        self._known: list[int] = []
        self._steps: Iterator[None] = iter(())
        self._past: list[Topic] = []
        self._place = -1
        self.nav = GuideNav(self)
        self.article = GuideArticle(self)
        self.back_button = quiet("←")
        self.forward_button = quiet("→")
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_turn)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.nav)
        layout.addWidget(self.article, 1)
        self._connect()
        self._show_steps()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The outline makes room for the article in a narrow window."""
        super().resizeEvent(event)
        least, usual = px(NAV_WIDTHS[0]), px(NAV_WIDTHS[1])
        self.nav.setFixedWidth(max(least, min(usual, self.width() * 35 // 100)))

    # The window's side

    def heading(self) -> tuple[str, str]:
        """What the page is."""
        return self.tr("Guide"), self.tr("Pillars, practices, services and decisions to look up")

    def header_widgets(self) -> list[QWidget]:
        """Back and forward."""
        return [self.back_button, self.forward_button]

    def show_review(self, review: Review | None) -> None:  # noqa: ARG002 the bridge is asked
        """The article leads to the review that is open."""
        self._show_article()

    def show_changes(self, review: Review, changes: Changes) -> None:  # noqa: ARG002 as above
        """Lenses may have come to the review or gone."""
        if Kind.LENSES in changes.kinds:
            self._show_article()

    def show_workspace(self) -> None:
        """Read the book again if the lenses are other ones now."""
        if self._known and self.isVisible():
            self._read_if_changed()

    def showEvent(self, event: QShowEvent) -> None:
        """The book is read when somebody wants to see it."""
        super().showEvent(event)
        self._read_if_changed()
        if not self.is_ready:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Reading goes on when the page is seen again: until then the workspace may be closed."""
        super().hideEvent(event)
        self._timer.stop()

    @property
    def is_ready(self) -> bool:
        """Whether everything is read and can be found."""
        return self._book is not None and self._book.is_indexed

    @property
    def topic(self) -> Topic | None:
        """The topic that is read."""
        return self._past[self._place] if self._place >= 0 else None

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.nav.focus_search()

    def show_topic(self, topic: Topic) -> None:
        """Show an article and remember the way to it."""
        if self._book is None or topic == self.topic or not self._book.has(topic):
            return
        self._past[self._place + 1 :] = [topic]
        self._place += 1
        self._show_article()

    # Reading the book

    def _read_if_changed(self) -> None:
        versions = self.bridge.attempt(self.bridge.workspace.newest_lenses) or []
        known = [version.id for version in versions]
        if known != self._known:
            self._known = known
            self._steps = self._read(known)
            self._timer.start()

    def _on_turn(self) -> None:
        try:
            next(self._steps)
        except StopIteration:
            self._timer.stop()

    def _read(self, lens_ids: list[int]) -> Iterator[None]:
        """Read bit by bit: the window answers between the steps."""
        workspace = self.bridge.workspace
        guides = self.bridge.attempt(partial(read_guides, self._lenses_dir)) or ()
        yield
        lenses: list[Lens] = []
        for lens_id in lens_ids:
            lens = self.bridge.attempt(partial(workspace.lens, lens_id))
            if lens:
                lenses.append(lens)
            yield
        old, book = self._book, GuideBook(guides, lenses)
        self._book = book
        if old:
            old.close()
        self.nav.show_book(book)
        yield
        self._show_beginning(book)
        yield
        while not book.index_some(_SLICE):
            yield
        self._on_text_changed(self.nav.search.text())

    def _show_beginning(self, book: GuideBook) -> None:
        self._past = [topic for topic in self._past if book.has(topic)]
        self._place = len(self._past) - 1
        if self._past:
            self._show_article()
        elif book.lenses:
            self.show_topic(Topic(GuideKind.FRAMEWORK, (book.guides or book.lenses)[0].alias))

    # Showing

    def _show_article(self) -> None:
        topic = self.topic
        if self._book and topic:
            review = self.bridge.review
            self.article.show_topic(
                self._book,
                topic,
                in_review=self._ref(topic) is not None,
                can_adopt=review is not None and not review.read_only,
            )
            self.nav.mark(topic)
        self._show_steps()

    def _show_steps(self) -> None:
        self.back_button.setEnabled(self._place > 0)
        self.forward_button.setEnabled(self._place < len(self._past) - 1)

    def _ref(self, topic: Topic) -> QuestionRef | None:
        """The topic's question in the open review."""
        review = self.bridge.review
        if review is None or topic.kind not in {GuideKind.QUESTION, GuideKind.PRACTICE}:
            return None
        ref = QuestionRef(topic.lens, topic.question or topic.id)
        if not review.snapshot.uses(ref.lens):
            return None
        return ref if review.snapshot.review(ref.lens).lens.has_question(ref.question) else None

    # What happens

    def _connect(self) -> None:
        self.nav.text_changed.connect(self._on_text_changed)
        self.nav.topic_requested.connect(self.show_topic)
        self.article.topic_requested.connect(self.show_topic)
        self.article.question_requested.connect(self._on_question_requested)
        self.article.decision_requested.connect(self._on_decision_requested)
        for button, name, keys, slot in (
            (self.back_button, self.tr("Back"), "Alt+Left", self.go_back),
            (self.forward_button, self.tr("Forward"), "Alt+Right", self.go_forward),
        ):
            _name(button, name, keys)
            button.clicked.connect(slot)
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def go_back(self) -> None:
        """Show the article before this one again."""
        self._step(-1)

    def go_forward(self) -> None:
        """Show the article that Back came from."""
        self._step(1)

    def _step(self, step: int) -> None:
        if 0 <= self._place + step < len(self._past):
            self._place += step
            self._show_article()

    def _on_text_changed(self, text: str) -> None:
        hits = self._book.find(text) if self._book and text.strip() else []
        self.nav.show_hits(text, hits)

    def _on_question_requested(self, topic: object) -> None:
        ref = self._ref(topic) if isinstance(topic, Topic) else None
        if ref:
            self.go_requested.emit("review", ref)

    def _on_decision_requested(self, topic: object) -> None:
        review = self.bridge.review
        found = self._book.decision(topic) if self._book and isinstance(topic, Topic) else None
        if review and found and isinstance(topic, Topic):
            self.decision_adopted.emit(
                decision_from(found[0], review.snapshot, topic.lens, decided_on=self.bridge.today(), say=say)
            )


def _name(button: Button, name: str, keys: str) -> None:
    button.setAccessibleName(name)
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(f"{name} ({native})")
