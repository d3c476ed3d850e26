"""The benchmark: each workload's scores against the median and the middle half of the others', to be passed on without names."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from wa_desktop.domain.errors import KnownError
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.domain.portfolio_benchmark import (
    ALL,
    LEAST_OTHERS,
    BenchmarkPillar,
    PortfolioBenchmark,
)
from wa_desktop.domain.portfolio_numbers import PortfolioNumbers
from wa_desktop.system.atomic import write_whole
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.portfolio.heat_view import show_nothing
from wa_desktop.ui.portfolio.lens_choice import LensChoice
from wa_desktop.ui.portfolio.numbers_view import NumbersView
from wa_desktop.ui.portfolio.strip_list import Strip, StripList
from wa_desktop.ui.portfolio.two_sides import TwoSides, framed
from wa_desktop.ui.portfolio.workload_list import WorkloadLine, WorkloadList
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.empty_state import EmptyState
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.label import Label, breakable, muted, title
from wa_desktop.ui.words import say


class BenchmarkView(NumbersView):
    """`workload_requested` carries the id of a workload that was double-clicked, or on which Enter was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = ""
        self.lens = LensChoice()
        self.about = muted("", 13, wrap=True)
        self.workloads = WorkloadList(self.tr("Workloads by score"))
        self.chosen: Label = title("", 15)
        self.words = muted("", 13, wrap=True)
        self.strips = StripList()
        self.copy_button = quiet(self.tr("Copy without names"))
        self.save_button = quiet(self.tr("Save without names…"))
        self.said = muted("", 13, wrap=True)
        self.empty = EmptyState()
        self._build()
        self.lens.lens_chosen.connect(self._show_again)
        self.workloads.selectionModel().currentChanged.connect(self._on_current_changed)
        self.workloads.workload_requested.connect(self.workload_requested)
        self.copy_button.clicked.connect(self._on_copy)
        self.save_button.clicked.connect(self._on_save)

    def show_workload(self, workload_id: str) -> None:
        """Take a workload in hand, also one that is not compared, to say why."""
        self._wanted = workload_id
        self._show_again()

    @property
    def text(self) -> str:
        """The spread of the scores as JSON, without any name; empty where there is no lens."""
        alias = self.lens.alias
        if not self.numbers or alias is None:
            return ""
        return json.dumps(self.numbers.anonymous_benchmark(alias), ensure_ascii=False, indent=2) + "\n"

    def _build(self) -> None:
        head = QWidget()
        words = QVBoxLayout(head)
        words.setContentsMargins(margins(14, 10, 14, 6))
        words.setSpacing(px(4))
        words.addWidget(self.chosen)
        words.addWidget(self.words)
        words.addStretch(1)
        bar = QWidget()
        flow = FlowLayout(bar, 10)
        for part in (self.copy_button, self.save_button):
            flow.addWidget(part)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(self.lens, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.about)
        column.addWidget(TwoSides(framed(self.workloads), framed(head, self.strips), (2, 3)), 1)
        column.addWidget(bar)
        column.addWidget(self.said)
        self._stack = self._fill_with(full, self.empty)

    # What is shown

    def _count(self, numbers: PortfolioNumbers) -> bool:
        self.lens.show_lenses(numbers)
        return self.lens.alias is None or numbers.count_benchmark(self.lens.alias)

    def _show(self, numbers: PortfolioNumbers) -> None:
        self.lens.show_lenses(numbers)
        self.said.setText("")
        alias = self.lens.alias
        self._stack.setCurrentIndex(0 if alias else 1)
        if alias is None:
            show_nothing(self.empty, numbers)
            return
        benchmark = numbers.benchmark(alias)
        self.about.setText(
            self.tr("%n workload(s) compared", "", len(benchmark.entries))
            + self.tr(" · not archived, at least 60% answered · the lowest score first")
        )
        with QSignalBlocker(self.workloads.selectionModel()):
            self.workloads.show_lines(self._lines(numbers, benchmark))
            if self._wanted and self.workloads.choose(self._wanted):
                self._wanted = ""
        self.copy_button.setEnabled(benchmark.too_few is None)
        self.save_button.setEnabled(benchmark.too_few is None)
        self._show_chosen()

    def _lines(self, numbers: PortfolioNumbers, benchmark: PortfolioBenchmark) -> list[WorkloadLine]:
        """Those compared with their scores, then those that are not."""
        scores = benchmark.scores[ALL]
        lines = [WorkloadLine(entry, str(round(scores[entry.id]))) for entry in benchmark.entries]
        word = self.tr("Not compared")
        lines += [
            WorkloadLine(entry, word, Risk.NOT_APPLICABLE)
            for entry in numbers.entries
            if entry.id in benchmark.refused
        ]
        return lines

    def _show_chosen(self) -> None:
        """The strips of the workload in hand."""
        alias = self.lens.alias
        if not self.numbers or alias is None or self._stale:
            return
        benchmark = self.numbers.benchmark(alias)
        entry = self._entry()
        self.chosen.setText(breakable(one_line(entry.name)) if entry else "")
        problem = benchmark.why_not(entry.id) if entry else benchmark.too_few
        self.words.setText(
            say(problem)
            if problem
            else self.tr(
                "The box holds the middle half of the others, the line in it is their median. The percentile is the "
                "share of the others with a lower score."
            )
        )
        strips = [self._strip(benchmark, entry, pillar) for pillar in benchmark.pillars]
        self.strips.show_strips(strips)
        self.strips.setVisible(any(strip.spread for strip in strips))

    def _entry(self) -> PortfolioEntry | None:
        """The workload in hand: one that was asked for and is not in the list, or that of the list."""
        wanted = self._wanted or self.workloads.workload_id
        entries = self.numbers.entries if self.numbers else ()
        return next((entry for entry in entries if entry.id == wanted), None)

    def _strip(
        self, benchmark: PortfolioBenchmark, entry: PortfolioEntry | None, pillar: BenchmarkPillar
    ) -> Strip:
        name = one_line(pillar.name) if pillar.key != ALL else self.tr("All pillars")
        everybody = benchmark.spreads[pillar.key]
        spread = everybody if everybody.count > LEAST_OTHERS else None
        if entry is None:
            return Strip(name, spread)
        standing = benchmark.standing(entry.id, pillar.key)
        if standing:
            return Strip(name, standing.others, standing)
        problem = benchmark.why_not(entry.id, pillar.key)
        said_above = problem is not None and problem == benchmark.why_not(entry.id)
        return Strip(name, spread, problem=say(problem) if problem and not said_above else "")

    # What happens

    def _on_current_changed(self) -> None:
        self._wanted = ""
        self._show_chosen()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self.said.setText(self.tr("Copied. It names no workload, client, day or tag."))

    def _on_save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the benchmark without names"), "benchmark.json", self.tr("JSON (*.json)")
        )
        if name:
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """Write the benchmark without names into a file, and say how that went."""
        data = self.text.encode()

        def produce(partial: Path) -> None:
            partial.write_bytes(data)

        try:
            write_whole(path, produce)
        except KnownError as error:
            self.said.setText(say(error.sentence))
        else:
            self.said.setText(self.tr("Saved as {name}.").format(name=path.name))
