"""The preview of copied answers as a table: questions with a tick and their risks, and below each what changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer, Reason
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.copying import Aspect, Change, CopyPlan, QuestionChange, Unmatched
from wa_desktop.domain.lens import Risk
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.words import answer_word, reason_word, risk_word, tr

Index = QModelIndex | QPersistentModelIndex

ChangeLineRole = Qt.ItemDataRole.UserRole

_COLOURS = {
    PracticeAnswer.YES: Risk.NONE,
    PracticeAnswer.NO: Risk.HIGH,
    PracticeAnswer.UNKNOWN: Risk.MEDIUM,
    PracticeAnswer.NOT_APPLICABLE: Risk.NOT_APPLICABLE,
}
"""Answers wear the colours they have in the review."""


class LineKind(Enum):
    """What a row of the preview is."""

    QUESTION = "question"
    CHANGE = "change"
    SECTION = "section"
    LEFT = "left"
    """Answered there, and with no place here."""


@dataclass(frozen=True)
class Side:
    """Now or then: words in the colours of a risk; `full` is the text where the words are only its beginning."""

    text: str = ""
    colour: Risk | None = None
    full: str = ""


@dataclass(frozen=True)
class ChangeLine:
    """One row; `ref` is None for what cannot be ticked. `chosen` is the tick of the question it belongs to."""

    kind: LineKind
    ref: QuestionRef | None
    label: str
    text: str
    now: Side = Side()
    then: Side = Side()
    chosen: bool = True


class AnswerChangesModel(QAbstractTableModel):
    """Shows a plan. `changed` follows every tick; ticks taken away stay away while the plan changes under them."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan = CopyPlan(())
        self._left_out: set[QuestionRef] = set()
        self._only_risk = False
        self._lines: list[ChangeLine] = []

    @property
    def plan(self) -> CopyPlan:
        """What is shown, filtered rows included."""
        return self._plan

    @property
    def chosen(self) -> frozenset[QuestionRef]:
        """The ticked questions, filtered ones included."""
        return frozenset(one.ref for one in self._plan.questions) - self._left_out

    @property
    def hidden(self) -> int:
        """How many ticked questions the filter hides."""
        if not self._only_risk:
            return 0
        return sum(not one.moves_risk and one.ref not in self._left_out for one in self._plan.questions)

    def show_plan(self, plan: CopyPlan) -> None:
        """Show another plan."""
        self.beginResetModel()
        self._plan = plan
        self._lines = list(self._wanted_lines())
        self.endResetModel()

    def show_only_risk_changes(self, only: bool) -> None:  # noqa: FBT001 the slot of a check box
        """Hide the questions whose risk stays, or show all."""
        self.beginResetModel()
        self._only_risk = only
        self._lines = list(self._wanted_lines())
        self.endResetModel()

    def toggle(self, row: int) -> None:
        """Take the question of a row, or leave it out."""
        ref = self._lines[row].ref
        if ref is None:
            return
        self._left_out ^= {ref}
        self._show_ticks()

    def choose_all(self, chosen: bool) -> None:  # noqa: FBT001 reads as Qt's setters do
        """Take all questions that are shown, or leave them out."""
        shown = {line.ref for line in self._lines if line.ref is not None}
        self._left_out = self._left_out - shown if chosen else self._left_out | shown
        self._show_ticks()

    def line(self, row: int) -> ChangeLine:
        """What a row shows."""
        return self._lines[row]

    def row_of(self, ref: QuestionRef | None) -> int:
        """The row of a question; -1 if it is not shown."""
        return next((row for row, line in enumerate(self._lines) if ref and line.ref == ref), -1)

    def question_row(self, row: int, step: int) -> int:
        """The next question below (step 1) or above (-1) a row; the row itself if there is none."""
        rows = range(row + step, len(self._lines) if step > 0 else -1, step)
        return next((there for there in rows if self._lines[there].kind is LineKind.QUESTION), row)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """Questions, changes, and what is left behind."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """What, now, then."""
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < 3:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Question and practice"), self.tr("Now"), self._then_heading())[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Questions can be ticked; the heading of what is left behind cannot be chosen."""
        if not index.isValid() or self._lines[index.row()].kind is LineKind.SECTION:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if self._lines[index.row()].kind is LineKind.QUESTION and index.column() == 0:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line for the delegate, texts and ticks for everybody else."""
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], index.column()
        if role == ChangeLineRole:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                " ".join(part for part in (line.label, line.text) if part),
                line.now.text,
                line.then.text,
            )[column]
        if role == Qt.ItemDataRole.CheckStateRole and line.kind is LineKind.QUESTION and column == 0:
            return Qt.CheckState.Checked if line.chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line, column)
        return None

    def _spoken(self, line: ChangeLine, column: int) -> str:
        if column:
            side = line.then if column == 2 else line.now
            words = (
                self.tr("risk {risk}").format(risk=side.text) if line.kind is LineKind.QUESTION else side.text
            )
            if not side.text:
                return ""
            said = self.tr("then: {words}") if column == 2 else self.tr("now: {words}")
            return said.format(words=words)
        name = " ".join(part for part in (line.label, line.text) if part)
        if line.kind is not LineKind.QUESTION:
            return name
        state = self._taken() if line.chosen else self.tr("{question}, left out")
        return state.format(question=name)

    def _show_ticks(self) -> None:
        self._lines = list(self._wanted_lines())
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, 2))
        self.changed.emit()

    def _wanted_lines(self) -> Iterator[ChangeLine]:
        for one in self._plan.questions:
            if one.moves_risk or not self._only_risk:
                yield from question_lines(one, chosen=one.ref not in self._left_out)
        if self._plan.unmatched and not self._only_risk:
            yield ChangeLine(LineKind.SECTION, None, "", self.tr("Not in this lens version"))
            for left in self._plan.unmatched:
                yield ChangeLine(
                    LineKind.LEFT, None, left.label, one_line(left.title), then=Side(self._left_words(left))
                )

    def _then_heading(self) -> str:
        """The heading over what comes of it."""
        return self.tr("After copying")

    def _taken(self) -> str:
        """What a screen reader says of a ticked question."""
        return self.tr("{question}, to be copied")

    def _left_words(self, left: Unmatched) -> str:
        return self.tr("%n answer(s) not copied", "", left.answers)


def question_lines(one: QuestionChange, *, chosen: bool) -> Iterator[ChangeLine]:
    """A question and what changes in it."""
    question = one.question
    title = one_line(question.short_title or question.title)
    sides = [Side(risk_word(risk), risk) for risk in (one.risk_before, one.risk_after)]
    yield ChangeLine(LineKind.QUESTION, one.ref, question.label, title, sides[0], sides[1], chosen)
    for change in one.changes:
        choice = question.choice(change.choice) if change.choice else None
        name = _aspect_name(change.aspect)
        text = " · ".join(part for part in (one_line(choice.title) if choice else "", name) if part)
        now, then = _side(change, one.before), _side(change, one.after)
        yield ChangeLine(LineKind.CHANGE, one.ref, choice.label if choice else "", text, now, then, chosen)


def _aspect_name(aspect: Aspect) -> str:
    return {
        Aspect.APPLICABILITY: tr("The question as a whole"),
        Aspect.NONE_OF_THESE: tr("None of these"),
        Aspect.ANSWER: "",
        Aspect.NOTES: tr("Note"),
        Aspect.INTERNAL: tr("Internal note"),
    }[aspect]


def _side(change: Change, answer: QuestionAnswer) -> Side:
    """What an answer says of the thing that changes."""
    entry = answer.entry(change.choice) if change.choice else answer
    if change.aspect is Aspect.APPLICABILITY:
        if answer.applicable:
            return Side(tr("Applies"))
        return Side(_with_reason(answer_word(PracticeAnswer.NOT_APPLICABLE), answer), Risk.NOT_APPLICABLE)
    if change.aspect is Aspect.NONE_OF_THESE:
        return Side(tr("Said"), Risk.HIGH) if answer.none_of_these else Side(tr("Not said"))
    if change.aspect is Aspect.ANSWER:
        given = answer.answer(change.choice)
        return Side(_with_reason(answer_word(given), entry), _COLOURS[given] if given else None)
    text = entry.notes if change.aspect is Aspect.NOTES else entry.internal
    return Side(one_line(text) or tr("no note"), full=text)


def _with_reason(word: str, said: QuestionAnswer | PracticeEntry) -> str:
    if said.reason is Reason.NONE:
        return word
    return tr("{answer} · {reason}").format(answer=word, reason=reason_word(said.reason))
