"""The gaps view as its host shows it: a new sheet after each change, and what people do in it."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.decisions import Decision, DecisionKind
from wa_desktop.domain.gaps import Gap
from wa_desktop.domain.workload import Snapshot
from wa_desktop.review.commands import SetAnswers
from wa_desktop.review.plan import new_id
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.gaps import GapKey, key_of
from wa_desktop.ui.plan.gaps_view import GapsView
from wa_desktop.ui.plan.requests import PlanRequests
from wa_desktop.ui.plan.sheet import PlanSheet


class GapsStage(QObject):
    """A GapsView over an open review."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.bridge = bridge
        self.requests = PlanRequests(bridge, self)
        self.view = GapsView(self.requests)
        self.said: list[str] = []
        self.requests.said.connect(self.said.append)
        bridge.review_changed.connect(self.show)
        self.show()

    @property
    def review(self) -> Review:
        assert self.bridge.review is not None
        return self.bridge.review

    @property
    def snapshot(self) -> Snapshot:
        return self.review.snapshot

    @property
    def sheet(self) -> PlanSheet:
        return PlanSheet(self.review.snapshot, self.review.ratings, self.bridge.today())

    @property
    def gaps(self) -> tuple[Gap, ...]:
        return self.sheet.gaps.gaps

    def show(self) -> None:
        if self.bridge.review:
            self.view.show_sheet(self.sheet)

    def listed(self) -> list[object]:
        return [row.key for row in self.view.table.rows.rows if row.key is not None]

    def sections(self) -> list[str]:
        return [row.cells[0].text for row in self.view.table.rows.rows if row.key is None]

    def cells(self, key: GapKey) -> list[str]:
        """The texts of a row, each with its second line."""
        table = self.view.table
        return [cell.spoken for cell in table.rows.rows[table.rows.row_of(key)].cells]

    def accept(self, *gaps: Gap, days: int = 30, **fields: str) -> Decision:
        """Accept the risk of gaps until so many days from now."""
        until = self.bridge.today() + timedelta(days=days)
        decision = Decision(
            new_id(),
            0,
            DecisionKind.ACCEPTED_RISK,
            "A risk",
            rationale=fields.get("rationale", "Good reasons"),
            decided_by=fields.get("decided_by", "Dana Novak"),
            decided_on=min(until, self.bridge.today()),
            revisit_on=until,
            practices=tuple(gap.practice for gap in gaps),
        )
        assert self.requests.decide(decision)
        return self.snapshot.decisions[-1]

    def answer_all(self, answer: PracticeAnswer | None) -> None:
        answers = {
            QuestionRef(part.lens.alias, question.key): QuestionAnswer(
                {choice.id: PracticeEntry(answer) for choice in question.practices} if answer else {}
            )
            for part in self.snapshot.reviews
            for question in part.lens.questions
        }
        self.review.apply(SetAnswers(answers))

    def click_row(
        self,
        qtbot: QtBot,
        gap: Gap,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        *,
        double: bool = False,
    ) -> None:
        table = self.view.table
        index = table.rows.index(table.rows.row_of(key_of(gap)), 1)
        table.scrollTo(index)
        place = table.visualRect(index).center()
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, held, place)
        if double:
            qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, held, place)


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def choose(qtbot: QtBot, box: QComboBox, text: str) -> None:
    """Choose an entry as people do from the keyboard."""
    box.setFocus()
    for _ in range(box.count()):
        if box.currentText() == text:
            return
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == text
