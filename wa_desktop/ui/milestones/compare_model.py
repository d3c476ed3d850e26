"""The table's model of a comparison: which lines there are, and what a screen reader says of them."""

from __future__ import annotations

from operator import attrgetter

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.comparison import Comparison, Move
from wa_desktop.ui.milestones.compare_lines import Line, LineKind, lines_of, wanted_questions, with_details
from wa_desktop.ui.models.rows import Index, put_rows

LineRole = Qt.ItemDataRole.UserRole
"""Role under which the delegate finds a Line."""

COLUMNS = 4
NAME, BEFORE, AFTER, FATE = range(COLUMNS)


class CompareModel(QAbstractTableModel):
    """Shows the questions of a comparison, filtered by one move, some of them open."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison = Comparison()
        self._move: Move | None = None
        self._open: frozenset[QuestionRef] = frozenset()
        self._lines: tuple[Line, ...] = ()
        self._names = ("", "")

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return self._lines

    @property
    def all_open(self) -> bool:
        """Whether every question that has details shows them."""
        return self._closable() <= self._open

    def show(self, comparison: Comparison, move: Move | None, names: tuple[str, str]) -> None:
        """Show a comparison of two states of these names; questions that are open stay so."""
        self._comparison, self._move = comparison, move
        if names != self._names:
            self._names = names
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, BEFORE, AFTER)
        self._refresh()

    def close_all(self) -> None:
        """Show questions alone."""
        self._open = frozenset()
        self._refresh()

    def open_all(self) -> None:
        """Show everything."""
        self._open |= self._closable()
        self._refresh()

    def set_open(self, row: int, *, is_open: bool) -> bool:
        """Open or close the question that a row belongs to; False if that changes nothing."""
        ref = self._lines[row].ref
        head = next((line for line in self._lines if line.ref == ref and line.opens), None)
        if ref is None or head is None or head.is_open is is_open:
            return False
        self._open = self._open | {ref} if is_open else self._open - {ref}
        self._refresh()
        return True

    def question_row(self, ref: QuestionRef | None) -> int:
        """The row of a question; -1 if it is not here."""
        for row, line in enumerate(self._lines):
            if line.kind is LineKind.QUESTION and line.ref == ref:
                return row
        return -1

    def first_row(self) -> int:
        """The first row that can be chosen; -1 if there is none."""
        return next((row for row, line in enumerate(self._lines) if line.ref), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many lines, pillars included."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """What, before, after, and what became of it."""
        return 0 if parent.isValid() else COLUMNS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns; those of the states are the states' own."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < COLUMNS:
            return None
        names = (self.tr("Question and practice"), *self._names, self.tr("Change"))
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return names[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All but the headings of pillars can be chosen."""
        if not index.isValid() or self._lines[index.row()].ref is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line for the delegate, and its words for everybody else."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LineRole:
            return line
        name = " ".join(part for part in (line.label, line.text) if part)
        texts = (name, line.before.text, line.after.text, line.fate.text)
        if role == Qt.ItemDataRole.DisplayRole:
            return texts[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line, index.column(), texts[index.column()])
        return None

    def _spoken(self, line: Line, column: int, text: str) -> str:
        if column == NAME and line.opens:
            state = self.tr("{question}, open") if line.is_open else self.tr("{question}, closed")
            return state.format(question=text)
        if column in {BEFORE, AFTER} and text:
            return self.tr("{state}: {words}").format(state=self._names[column - BEFORE], words=text)
        return text

    def _closable(self) -> frozenset[QuestionRef]:
        return with_details(wanted_questions(self._comparison, self._move))

    def _refresh(self) -> None:
        several = len({one.lens.alias for one in self._comparison.questions}) > 1
        lines = tuple(lines_of(self._comparison, self._move, self._open, with_lens=several))
        put_rows(self, self._lines, lines, attrgetter("key"), self._put, columns=COLUMNS)

    def _put(self, lines: tuple[Line, ...]) -> None:
        self._lines = lines
