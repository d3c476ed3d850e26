"""The view of the benchmark: strips against the others, and what is passed on without names."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.support.numbers_stage import click, shown
from tests.support.portfolio_entries import numbers_over, review_of
from wa_desktop.ui.portfolio.benchmark_view import BenchmarkView


@pytest.fixture
def benchmark(qtbot: QtBot, light_theme: None) -> BenchmarkView:
    scores = ("NNN", "YNY", "YYY", "YYY", "YNY", "NNN", "YYY")
    reviews = [
        review_of(number, (1,), [letters, "YYY", "YNY", letters], client="Contoso")
        for number, letters in enumerate(scores)
    ]
    view = BenchmarkView()
    shown(qtbot, view, numbers_over([*reviews, review_of(20, (1,), name="Half done")]))
    return view


def test_each_workload_stands_against_the_others(qtbot: QtBot, benchmark: BenchmarkView) -> None:
    lines = benchmark.workloads.rows.lines
    assert len(lines) == 8
    assert lines[-1].entry.name == "Half done"
    assert [line.word for line in lines[:2]] == ["38", "38"]
    strips = benchmark.strips.rows.strips
    assert [strip.name for strip in strips] == ["All pillars", "Safety", "Cost"]
    assert strips[0].standing is not None
    assert strips[0].own == "38 · percentile 8"
    benchmark.workloads.setFocus()
    qtbot.keyClick(benchmark.workloads, Qt.Key.Key_End)
    assert "60%" in benchmark.words.text()
    assert all(strip.standing is None for strip in benchmark.strips.rows.strips)
    benchmark.show_workload(f"{2:032x}")
    assert benchmark.chosen.text() == "Workload 2"
    assert benchmark.strips.rows.strips[0].standing is not None
    benchmark.show_workload("nobody")
    assert benchmark.chosen.text() == ""
    qtbot.keyClick(benchmark.workloads, Qt.Key.Key_Home)
    assert benchmark.chosen.text() == lines[0].entry.name
    with qtbot.waitSignal(benchmark.workload_requested):
        qtbot.keyClick(benchmark.workloads, Qt.Key.Key_Return)


def test_what_is_copied_and_saved_has_no_name(
    qtbot: QtBot, benchmark: BenchmarkView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    click(qtbot, benchmark.copy_button)
    text = QGuiApplication.clipboard().text()
    assert json.loads(text)["Workloads"] == 7
    assert "Contoso" not in text
    assert "Workload " not in text
    assert "Copied" in benchmark.said.text()
    path = tmp_path / "spread.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_more: (str(path), ""))
    click(qtbot, benchmark.save_button)
    assert path.read_text(encoding="utf-8") == text
    assert benchmark.said.text() == "Saved as spread.json."
    path = tmp_path / "nowhere" / "spread.json"
    click(qtbot, benchmark.save_button)
    assert "does not exist" in benchmark.said.text()


def test_too_few_workloads_give_nothing_to_pass_on(qtbot: QtBot, light_theme: None) -> None:
    view = BenchmarkView()
    shown(qtbot, view, numbers_over([review_of(1, (1,), ["YYY"] * 4)]))
    assert not view.copy_button.isEnabled()
    assert not view.save_button.isEnabled()
    assert "Only 0 other workloads" in view.words.text()
