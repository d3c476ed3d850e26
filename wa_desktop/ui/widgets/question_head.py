"""The line above a question: its number, how far it is answered, its flag, and a menu for all of it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wa_desktop.domain.answers import QuestionAnswer, answered_count
from wa_desktop.domain.lens import Question
from wa_desktop.ui.review_keys import ReviewKey
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.key_menu import QUESTION_MENU, key_menu
from wa_desktop.ui.widgets.label import muted
from wa_desktop.ui.widgets.marks import IconButton, Mark, MarkStrip, marks_for


class QuestionHead(QWidget):
    """`key_requested` carries the ReviewKey of what was chosen; the others open a dialog each."""

    key_requested = Signal(object)
    pillar_requested = Signal()
    copy_requested = Signal()
    history_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress = muted()
        self.marks = MarkStrip(self)
        self.menu_button = IconButton("mdi6.dots-horizontal", self.tr("More for this question"), self)
        self._pillar_action = QAction(self.tr("Answer the whole pillar…"), self)
        self._copy_action = QAction(self.tr("Copy answers from…"), self)
        self._history_action = QAction(self.tr("History of this question…"), self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self.progress)
        layout.addWidget(self.marks, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addStretch(1)
        layout.addWidget(self.menu_button)
        self.marks.mark_clicked.connect(self._on_mark_clicked)
        self.menu_button.clicked.connect(self._on_menu_clicked)
        self._pillar_action.triggered.connect(self.pillar_requested)
        self._copy_action.triggered.connect(self.copy_requested)
        self._history_action.triggered.connect(self.history_requested)

    def show_answer(self, question: Question, answer: QuestionAnswer) -> None:
        """Show how far the question is, and what is noted on it."""
        done, total = answered_count(question, answer), len(question.practices)
        self.progress.setText(
            self.tr("{number} · {done} of {total} practices answered").format(
                number=question.label, done=done, total=total
            )
        )
        self.marks.show_marks(
            marks_for(flag=answer.flag, note=False, internal=False, evidence=len(answer.evidence))
        )

    def open_menu(self, where: QPoint) -> None:
        """Everything that concerns the whole question or its pillar."""
        menu = key_menu(QUESTION_MENU, self)
        menu.addSeparator()
        menu.addAction(self._pillar_action)
        menu.addAction(self._copy_action)
        menu.addAction(self._history_action)
        menu.triggered.connect(self._on_menu_triggered)
        menu.popup(where)

    def _on_menu_clicked(self) -> None:
        self.open_menu(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    def _on_menu_triggered(self, action: QAction) -> None:
        if isinstance(action.data(), ReviewKey):
            self.key_requested.emit(action.data())

    def _on_mark_clicked(self, mark: Mark) -> None:
        self.key_requested.emit(ReviewKey.FLAG_QUESTION if mark is Mark.FLAG else ReviewKey.QUESTION_EVIDENCE)
