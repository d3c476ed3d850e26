"""The most common gaps of the portfolio, and beside each the workloads that have it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.domain.lens import Level, Risk
from wa_desktop.domain.portfolio_gaps import AffectedWorkload, CommonGap, of_level
from wa_desktop.domain.portfolio_numbers import PortfolioNumbers
from wa_desktop.domain.standing import MISSING_HIGH, MISSING_MEDIUM, VERIFY_HIGH, VERIFY_MEDIUM
from wa_desktop.ui.portfolio.gap_list import GapList, split_words, workloads_word
from wa_desktop.ui.portfolio.heat_view import show_nothing
from wa_desktop.ui.portfolio.lens_choice import LensChoice
from wa_desktop.ui.portfolio.numbers_view import NumbersView
from wa_desktop.ui.portfolio.two_sides import TwoSides, framed
from wa_desktop.ui.portfolio.workload_list import WorkloadLine, WorkloadList
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.choice_box import ChoiceBox
from wa_desktop.ui.widgets.empty_state import EmptyState
from wa_desktop.ui.widgets.label import Label, breakable, muted, title


class GapsView(NumbersView):
    """`workload_requested` carries the id of a workload that was double-clicked, or on which Enter was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lens = LensChoice(with_all=True)
        self.level: ChoiceBox[Level | None] = ChoiceBox(
            [
                (None, self.tr("All levels")),
                (Level.HIGH, self.tr("High level")),
                (Level.MEDIUM, self.tr("Medium level")),
                (Level.LOW, self.tr("Low level")),
            ]
        )
        self.level.setAccessibleName(self.tr("The practice’s level of risk"))
        self.about = muted("", 13, wrap=True)
        self.gaps = GapList()
        self.chosen: Label = title("", 15)
        self.split = muted("", 13, wrap=True)
        self.workloads = WorkloadList(self.tr("Workloads with this gap"))
        self.empty = EmptyState()
        self._build()
        self.lens.lens_chosen.connect(self._show_again)
        self.level.currentIndexChanged.connect(self._show_again)
        self.gaps.gap_chosen.connect(self._show_gap)
        self.gaps.gap_activated.connect(self._on_gap_activated)
        self.workloads.workload_requested.connect(self.workload_requested)

    def show_gap(self, gap: CommonGap) -> None:
        """Take a gap in hand, whatever was filtered before."""
        if self.numbers:
            self.level.show_value(None)
            self.lens.show_lenses(self.numbers)
            if self.lens.alias is not None:
                self.lens.choose(gap.lens.alias)
            self._show_counted(self.numbers)
            self.gaps.choose(gap)

    def _build(self) -> None:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        row.addWidget(self.lens, 2)
        row.addWidget(self.level, 1)
        row.addStretch(2)
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(margins(14, 10, 14, 6))
        column.setSpacing(px(4))
        column.addWidget(self.chosen)
        column.addWidget(self.split)
        full = QWidget()
        whole = QVBoxLayout(full)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(10))
        whole.addWidget(head)
        whole.addWidget(self.about)
        whole.addWidget(TwoSides(framed(self.gaps), framed(words, self.workloads)), 1)
        self._stack = self._fill_with(full, self.empty)

    def _count(self, numbers: PortfolioNumbers) -> bool:
        self.lens.show_lenses(numbers)
        return numbers.count_gaps(self.lens.alias)

    def _show(self, numbers: PortfolioNumbers) -> None:
        self.lens.show_lenses(numbers)
        everything = numbers.gaps(self.lens.alias)
        self._stack.setCurrentIndex(0 if everything else 1)
        if not everything:
            if numbers.aliases and not numbers.waiting:
                self.empty.say(self.tr("No gaps"), self.tr("No question at risk misses a practice."))
            else:
                show_nothing(self.empty, numbers)
            return
        gaps = of_level(everything, self.level.value)
        self.gaps.show_gaps(gaps)
        self.about.setText(
            self.tr("%n practice(s) missing where a question is at risk", "", len(gaps))
            + self.tr(" · bars show the share of the workloads that use the lens")
        )

    def _show_gap(self, gap: CommonGap | None) -> None:
        """The workloads beside the gap in hand."""
        if gap is None:
            self.chosen.setText(self.tr("No gap matches the filters."))
            self.split.setText("")
            self.workloads.show_lines(())
            return
        self.chosen.setText(breakable(gap.choice.title))
        parts = [workloads_word(gap.workloads), split_words(gap)]
        if gap.counts.high:
            parts.insert(1, self.tr("{count} at high risk").format(count=gap.counts.high))
        self.split.setText(" · ".join(parts))
        self.workloads.show_lines([self._line(found) for found in gap.affected])

    def _line(self, found: AffectedWorkload) -> WorkloadLine:
        if found.letter in {MISSING_HIGH, MISSING_MEDIUM}:
            word = self.tr("Missing")
        elif found.letter in {VERIFY_HIGH, VERIFY_MEDIUM}:
            word = self.tr("To verify")
        else:
            word = self.tr("Not answered")
        return WorkloadLine(found.entry, word, Risk.HIGH if found.is_high else Risk.MEDIUM)

    def _on_gap_activated(self) -> None:
        self.workloads.setFocus(Qt.FocusReason.OtherFocusReason)
