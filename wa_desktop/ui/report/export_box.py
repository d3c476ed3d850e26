"""How far an export is, and what became of each file: written, or why not."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from wa_desktop.ui.report.deliverables import length_word
from wa_desktop.ui.report.export_run import Outcome
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import link, quiet
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.label import Label, breakable, muted
from wa_desktop.ui.widgets.safe_link import open_on_disk
from wa_desktop.ui.words import say

STEPS = 1_000


class OutcomeRow(QWidget):
    """A file: its name with a way to open it, or the sentence why it was not written."""

    def __init__(self, outcome: Outcome, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = outcome.errand.path
        name = breakable(self.path.name)
        length = length_word(outcome.errand.deliverable, outcome.pieces)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(10))
        if outcome.problem:
            reason = say(outcome.problem)
            told = self.path.name in reason
            words = self.tr("✗ {reason}") if told else self.tr("✗ {name}: {reason}")
            words = words.format(name=name, reason=breakable(reason))
            self.words = Label(words, pixels=13, role=QPalette.ColorRole.BrightText, wrap=True)
        else:
            words = self.tr("✓ {name}, {length}") if length else self.tr("✓ {name}")
            self.words = Label(words.format(name=name, length=length), pixels=13, wrap=True)
        line.addWidget(self.words, 1)
        self.open_button = link(self.tr("Open"))
        self.open_button.setAccessibleName(self.tr("Open {name}").format(name=self.path.name))
        self.open_button.setVisible(outcome.problem is None)
        line.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignTop)
        self.open_button.clicked.connect(self._on_open_clicked)

    def _on_open_clicked(self) -> None:
        open_on_disk(self.path)


class ExportBox(Card):
    """Hidden until something is exported; `stop_requested` comes from its button."""

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = Path()
        self.rows: list[OutcomeRow] = []
        self.doing = muted("", 13, wrap=True)
        self.problem = Label("", pixels=13, role=QPalette.ColorRole.BrightText, wrap=True)
        self.bar = QProgressBar()
        self.cancel_button = quiet(self.tr("Cancel"))
        self.folder_button = link(self.tr("Open the folder"))
        self.close_button = link(self.tr("Close the list"))
        self._running = QWidget()
        self._results = QVBoxLayout()
        self._foot = QWidget()
        self._build()
        self.cancel_button.clicked.connect(self.stop_requested)
        self.folder_button.clicked.connect(self._on_folder_clicked)
        self.close_button.clicked.connect(self.clear)
        self.clear()

    @property
    def text(self) -> str:
        """All that is said of the files, a line for each, or why none was asked for."""
        lines = [row.words.text().replace("\u200b", "") for row in self.rows]
        return "\n".join(lines) or self.problem.text()

    def begin(self) -> None:
        """Files are being written."""
        self.clear()
        self.bar.setValue(0)
        self._running.show()
        self.show()
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_file(self, name: str, number: int, count: int) -> None:
        """Say which file is being written."""
        words = self.tr("Writing {name}") if count == 1 else self.tr("Writing {name} ({number} of {count})")
        self.doing.setText(breakable(words.format(name=name, number=number, count=count)))

    def show_progress(self, share: float) -> None:
        """Tell how far all of it is, 0 to 1."""
        self.bar.setValue(round(share * STEPS))

    def show_outcomes(self, outcomes: Sequence[Outcome]) -> None:
        """Say what became of each file."""
        # The file dialog may be in front still.
        had_keyboard = self.window().focusWidget() is self.cancel_button
        self._running.hide()
        self._forget_rows()
        for outcome in outcomes:
            row = OutcomeRow(outcome)
            self.rows.append(row)
            self._results.addWidget(row)
            row.show()
        written = [row for row, outcome in zip(self.rows, outcomes, strict=True) if not outcome.problem]
        self._folder = outcomes[0].errand.path.parent if outcomes else Path()
        self.folder_button.setVisible(bool(written))
        self._foot.show()
        self.show()
        if had_keyboard:
            target = written[0].open_button if written else self.close_button
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, sentence: str) -> None:
        """Nothing is written, and why."""
        self.clear()
        self.problem.setText(sentence)
        self.problem.show()
        self.folder_button.hide()
        self._foot.show()
        self.show()

    def clear(self) -> None:
        """What was said belongs to another report."""
        self._forget_rows()
        self.problem.setText("")
        self.problem.hide()
        self._running.hide()
        self._foot.hide()
        self.hide()

    def _forget_rows(self) -> None:
        for row in self.rows:
            self._results.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []

    def _build(self) -> None:
        self.bar.setRange(0, STEPS)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(px(6))
        self.bar.setAccessibleName(self.tr("Progress of the export"))
        running = QVBoxLayout(self._running)
        running.setContentsMargins(0, 0, 0, 0)
        running.setSpacing(px(8))
        for part in (self.doing, self.bar, self.cancel_button):
            running.addWidget(part)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(px(14))
        foot.addWidget(self.folder_button)
        foot.addWidget(self.close_button)
        foot.addStretch(1)
        self._results.setSpacing(px(6))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(14, 12, 14, 12))
        layout.setSpacing(px(8))
        layout.addWidget(self._running)
        layout.addWidget(self.problem)
        layout.addLayout(self._results)
        layout.addWidget(self._foot)

    def _on_folder_clicked(self) -> None:
        open_on_disk(self._folder)
