"""All ways to bring one question down: every minimal set of practices, the cheapest first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.gaps import Gap
from wa_desktop.domain.lens import Choice, Risk
from wa_desktop.domain.plan import PracticeRef
from wa_desktop.domain.whatif import CENTIDAYS, MinimalSets, cost_by, minimal_sets
from wa_desktop.review.actions_from_gaps import action_for, not_yet_planned
from wa_desktop.ui.dialogs.screen_room import room_on_screen
from wa_desktop.ui.models.rows import Cell, Look, Row, one_line, section_row
from wa_desktop.ui.plan.requests import PlanRequests
from wa_desktop.ui.plan.sheet import PlanSheet
from wa_desktop.ui.plan.what_if import days_words, level_words
from wa_desktop.ui.plan.words import days_word
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary, quiet
from wa_desktop.ui.widgets.column import Column
from wa_desktop.ui.widgets.label import Label, muted, title
from wa_desktop.ui.widgets.table import RowsView, TableCard
from wa_desktop.ui.words import tr

_SIZE = QSize(760, 620)
_LEAST = QSize(480, 360)
_DETAIL_HEIGHT = 132
_MOST_ROWS = 500
"""Of one target; a question of 15 practices can have some thousand ways, which nobody reads to the end."""

SetKey = tuple[str, int]
"""The target's value, and the number of the set among those that reach it."""


class QuestionSetsDialog(QDialog):
    """Lists the sets for Medium and for None; the chosen one can be made into actions."""

    def __init__(
        self, sheet: PlanSheet, ref: QuestionRef, requests: PlanRequests, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._sheet, self._ref, self._requests = sheet, ref, requests
        self._found = found_sets(sheet, ref)
        question = sheet.snapshot.question(ref)
        self.setWindowTitle(self.tr("All ways to lower {question}").format(question=one_line(question.label)))
        self.table = RowsView(self.windowTitle(), (self.tr("Days"), self.tr("Practices")), 1)
        self.detail = Label("", wrap=True)
        self.state = muted("", 13, wrap=True)
        self.make_button, self.close_button = primary(self.tr("Make these actions")), quiet(self.tr("Close"))
        self._build(one_line(question.title))
        self.table.row_chosen.connect(self._on_row_chosen)
        self.make_button.clicked.connect(self._on_make_clicked)
        self.close_button.clicked.connect(self.reject)
        self.table.show_rows(set_rows(self._found))
        self.table.setFocus()

    @property
    def chosen(self) -> tuple[Choice, ...]:
        """The practices of the chosen set."""
        key = self.table.chosen
        for sets in self._found:
            if isinstance(key, tuple) and key[0] == sets.target.value:
                return sets.sets[key[1]]
        return ()

    def _build(self, question: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(24, 20, 24, 20))
        layout.setSpacing(px(8))
        layout.addWidget(title(self.windowTitle()))
        layout.addWidget(muted(question, 13, wrap=True))
        if not self._found:
            layout.addWidget(
                Label(self.tr("This question is at no risk that practices could lower."), wrap=True)
            )
        card = TableCard(self.table)
        card.setVisible(bool(self._found))
        layout.addWidget(card, 1)
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.detail)
        inside.addStretch(1)
        column = Column(body)
        column.setFixedHeight(px(_DETAIL_HEIGHT))
        column.setVisible(bool(self._found))
        self._column = column
        layout.addWidget(column)
        layout.addStretch(0 if self._found else 1)
        bottom = QHBoxLayout()
        bottom.setSpacing(px(10))
        bottom.addWidget(self.state, 1)
        bottom.addWidget(self.close_button)
        bottom.addWidget(self.make_button)
        layout.addLayout(bottom)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        room = room_on_screen(self)
        wanted = QSize(px(_SIZE.width()), px(_SIZE.height())).boundedTo(room)
        self.setMinimumSize(QSize(px(_LEAST.width()), px(_LEAST.height())).boundedTo(wanted))
        self.resize(wanted)

    def _on_row_chosen(self, _key: object) -> None:
        """Tell the chosen set in full, and whether actions can be made of it."""
        gaps = self._gaps()
        planned = not_yet_planned(self._sheet.snapshot, gaps)
        cost = cost_by(self._sheet.snapshot.workload.effort_scale)
        lines = [
            self.tr("{practice}: {title} ({days})").format(
                practice=one_line(choice.label),
                title=one_line(choice.title),
                days=days_words(cost(choice) / CENTIDAYS),
            )
            for choice in self.chosen
        ]
        self.detail.setText("\n".join(lines))
        self.make_button.setEnabled(bool(planned))
        words = QCoreApplication.translate(
            "QuestionSetsDialog", "Makes %n action(s), one for each practice.", "", len(planned)
        )
        if self.chosen and not gaps:
            words = self.tr("The risk of these practices was accepted.")
        elif self.chosen and not planned:
            words = self.tr("All of it is in the plan already.")
        self.state.setText(words if self.chosen else "")
        self._column.refit()

    def _gaps(self) -> tuple[Gap, ...]:
        """The gaps of the chosen set whose risk was not accepted."""
        wanted = {PracticeRef(self._ref.lens, self._ref.question, choice.id) for choice in self.chosen}
        return tuple(gap for gap in self._sheet.gaps.gaps if gap.practice in wanted)

    def _on_make_clicked(self) -> None:
        at = self._requests.now()
        gaps = not_yet_planned(self._requests.snapshot, self._gaps())
        if self._requests.add([action_for(gap, at) for gap in gaps]):
            self.accept()


def found_sets(sheet: PlanSheet, ref: QuestionRef) -> tuple[MinimalSets, ...]:
    """The minimal sets to Medium and to None, as far as the question stands above them."""
    snapshot = sheet.snapshot
    cost = cost_by(snapshot.workload.effort_scale)
    found = (
        minimal_sets(
            ref,
            snapshot.question(ref),
            snapshot.answer(ref),
            target,
            policy=snapshot.workload.policy,
            cost=cost,
        )
        for target in (Risk.MEDIUM, Risk.NONE)
    )
    return tuple(sets for sets in found if sets)


def set_rows(found: tuple[MinimalSets, ...]) -> list[Row]:
    """The sets as rows under the target that they reach."""
    rows: list[Row] = []
    for sets in found:
        rows.append(section_row(_target_words(sets), 2))
        for number, (choices, days) in enumerate(zip(sets.sets, sets.costs, strict=True)):
            if number < _MOST_ROWS:
                rows.append(_row((sets.target.value, number), choices, days))
    return rows


def _row(key: SetKey, choices: tuple[Choice, ...], days: float) -> Row:
    titles = " + ".join(one_line(choice.title) for choice in choices)
    labels = ", ".join(one_line(choice.label) for choice in choices)
    return Row(key, (Cell(days_word(days), look=Look.STRONG), Cell(one_line(titles), one_line(labels))))


def _target_words(sets: MinimalSets) -> str:
    target = level_words(sets.target)
    before = level_words(sets.risk)
    if not sets.sets:
        return tr("From {before} to {target}: no practice reaches this").format(before=before, target=target)
    if not sets.exact:
        return tr("From {before} to {target}: too many practices to compare, so all of them").format(
            before=before, target=target
        )
    shown = len(sets.sets)
    if shown > _MOST_ROWS:
        return tr("From {before} to {target}: the cheapest {count} of {all} ways").format(
            before=before, target=target, count=_MOST_ROWS, all=shown
        )
    return QCoreApplication.translate(
        "QuestionSetsDialog", "From {before} to {target}: %n way(s), the cheapest first", "", shown
    ).format(before=before, target=target)
