"""Beside the report's preview: what to report, the file's name, how far the export is and how it ended."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import link, quiet
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.column import Column
from wa_desktop.ui.widgets.form import FormRow
from wa_desktop.ui.widgets.label import Label, muted, section
from wa_desktop.ui.widgets.side_panel import WIDEST

_STEPS = 1_000


class ReportOptions(Panel):
    """Holds the choices and tells about the work; the page acts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.LeftEdge, parent)
        self.subject_box = QComboBox()
        self.against_box = QComboBox()
        self.file_name = QLineEdit()
        self.open_file_button = link(self.tr("Open the file"))
        self.open_folder_button = link(self.tr("Open the folder"))
        self.cancel_button = quiet(self.tr("Cancel"))
        self.preview_bar = _bar(self.tr("Progress of the preview"))
        self.export_bar = _bar(self.tr("Progress of the export"))
        self._preview = QWidget()
        self._export = QWidget()
        self._doing = muted("", 13, wrap=True)
        self._outcome = Label("", wrap=True)
        self._links = QWidget()
        self._build()
        self._export.hide()
        self.end_preview()
        self.say_nothing()

    @property
    def outcome(self) -> str:
        """How the last export ended; empty if there was none."""
        return self._outcome.text()

    def show_preview_progress(self, share: float) -> None:
        """Tell how far the preview is, 0 to 1."""
        self.preview_bar.setValue(round(share * _STEPS))
        self._preview.show()

    def end_preview(self) -> None:
        """The preview is ready, or given up."""
        self._preview.hide()

    def begin_export(self, name: str) -> None:
        """A file is being written."""
        self._say("", QPalette.ColorRole.WindowText)
        self._doing.setText(self.tr("Writing {name}").format(name=name))
        self.export_bar.setValue(0)
        self._export.show()
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_export_progress(self, share: float) -> None:
        """Tell how far the export is, 0 to 1."""
        self.export_bar.setValue(round(share * _STEPS))

    def say_written(self, name: str, pages: int) -> None:
        """The file is there."""
        words = self.tr("✓ {name} is written, %n page(s).", "", pages)
        self._say(words.format(name=name), QPalette.ColorRole.WindowText)
        self._links.show()
        self.open_file_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_problem(self, sentence: str) -> None:
        """There is no file, and why."""
        self._say(sentence, QPalette.ColorRole.BrightText)

    def say_nothing(self) -> None:
        """What was said belongs to another report."""
        if self._export.isHidden():
            self._say("", QPalette.ColorRole.WindowText)

    def _say(self, sentence: str, role: QPalette.ColorRole) -> None:
        self._export.hide()
        self._links.hide()
        self._outcome.setForegroundRole(role)
        self._outcome.setText(sentence)
        self._outcome.setVisible(bool(sentence))

    def _build(self) -> None:
        self.setMinimumWidth(px(260))
        self.setMaximumWidth(px(WIDEST))
        for box in (self.subject_box, self.against_box):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
        _column(self._preview, muted(self.tr("Making the preview…"), 13), self.preview_bar)
        _column(self._export, self._doing, self.export_bar, self.cancel_button)
        links = QHBoxLayout(self._links)
        links.setContentsMargins(0, 0, 0, 0)
        links.setSpacing(px(14))
        links.addWidget(self.open_file_button)
        links.addWidget(self.open_folder_button)
        links.addStretch(1)
        body = Panel(Qt.Edge.LeftEdge)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Column(body))
        layout = QVBoxLayout(body)
        layout.setContentsMargins(margins(20, 14, 18, 18))
        layout.setSpacing(px(12))
        layout.addWidget(section(self.tr("What to report")))
        layout.addWidget(FormRow(self.tr("Report on"), self.subject_box))
        layout.addWidget(
            FormRow(
                self.tr("Compare with"),
                self.against_box,
                self.tr("The radar and the summary show what has moved since then."),
            )
        )
        layout.addWidget(
            FormRow(
                self.tr("File name"), self.file_name, self.tr("Suggested when you export; change it freely.")
            )
        )
        layout.addWidget(self._export)
        layout.addWidget(self._outcome)
        layout.addWidget(self._links)
        layout.addStretch(1)
        layout.addWidget(self._preview)


def _bar(name: str) -> QProgressBar:
    bar = QProgressBar()
    bar.setRange(0, _STEPS)
    bar.setTextVisible(False)
    bar.setFixedHeight(px(6))
    bar.setAccessibleName(name)
    return bar


def _column(owner: QWidget, *parts: QWidget) -> None:
    layout = QVBoxLayout(owner)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(px(8))
    for part in parts:
        layout.addWidget(part)
