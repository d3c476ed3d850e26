"""One answer for a whole pillar, after saying how many practices that changes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import Pillar
from wa_desktop.domain.workload import Snapshot
from wa_desktop.review.bulk import AnswerAll
from wa_desktop.ui.dialogs.narrow_dialog import NarrowDialog
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary, quiet
from wa_desktop.ui.widgets.check_box import CheckBox
from wa_desktop.ui.widgets.label import muted, title
from wa_desktop.ui.widgets.radio import Radio
from wa_desktop.ui.words import answer_word

_ANSWERS = (*PracticeAnswer, None)


class PillarAnswersDialog(NarrowDialog):
    """`confirmed` carries the AnswerAll command; practices answered before stay unless that is said otherwise."""

    confirmed = Signal(object)

    def __init__(self, snapshot: Snapshot, lens: str, pillar: Pillar, parent: QWidget | None = None) -> None:
        super().__init__(460, parent)
        self._snapshot = snapshot
        self._refs = tuple(QuestionRef(lens, question.key) for question in pillar.questions)
        self.setWindowTitle(self.tr("Answer the whole pillar"))
        self.answers = QButtonGroup(self)
        self.only_open = CheckBox(self.tr("Only what is not answered yet"), self)
        self.sentence = muted("", 14, wrap=True)
        self.cancel_button = quiet(self.tr("Cancel"))
        self.confirm_button = primary(self.tr("Answer"))
        self._build(pillar)
        self.only_open.setChecked(True)
        self.answers.button(0).setChecked(True)
        self.answers.idClicked.connect(self._show_effect)
        self.only_open.toggled.connect(self._show_effect)
        self.cancel_button.clicked.connect(self.reject)
        self.confirm_button.clicked.connect(self._on_confirmed)
        self.answers.button(0).setFocus()
        self._show_effect()

    @property
    def command(self) -> AnswerAll:
        """What is asked for now."""
        answer = _ANSWERS[self.answers.checkedId()]
        return AnswerAll(self._refs, answer, only_open=answer is not None and self.only_open.isChecked())

    def _build(self, pillar: Pillar) -> None:
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(margins(24, 20, 24, 20))
        layout.setSpacing(px(8))
        layout.addWidget(title(self.tr("Answer all practices of {pillar}").format(pillar=pillar.name)))
        for number, answer in enumerate(_ANSWERS):
            words = answer_word(answer) if answer else self.tr("Take all answers back")
            button = Radio(words, self)
            self.answers.addButton(button, number)
            layout.addWidget(button)
        layout.addWidget(self.only_open)
        layout.addWidget(self.sentence)
        layout.addSpacing(px(10))
        buttons = QHBoxLayout()
        buttons.setSpacing(px(10))
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.confirm_button)
        layout.addLayout(buttons)
        self.confirm_button.setDefault(True)

    def _show_effect(self) -> None:
        """Say how many practices change, by making the change on paper."""
        command = self.command
        self.only_open.setEnabled(command.answer is not None)
        after = command.apply(self._snapshot)
        practices = questions = 0
        for ref in self._refs:
            before, then = self._snapshot.answer(ref), after.answer(ref)
            ids = [choice.id for choice in self._snapshot.question(ref).practices]
            changed = sum(before.answer(choice_id) is not then.answer(choice_id) for choice_id in ids)
            practices += changed
            questions += bool(changed)
        self.confirm_button.setEnabled(practices > 0)
        if not practices:
            self.sentence.setText(self.tr("This changes nothing."))
            return
        self.sentence.setText(
            self.tr("This changes {practices} in {questions}.").format(
                practices=self.tr("%n practice(s)", "", practices),
                questions=self.tr("%n question(s)", "", questions),
            )
        )

    def _on_confirmed(self) -> None:
        command = self.command
        self.accept()
        self.confirmed.emit(command)
