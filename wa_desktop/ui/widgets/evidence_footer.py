"""The foot of the evidence dialog: what happened, a question before something is lost, or how far reading is."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QStackedWidget, QWidget

from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import Button, ButtonKind, link, primary, quiet
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.label import Label

HEIGHT = 68
_PATIENCE = 250
"""Milliseconds of reading before it is shown: most files are read sooner."""


class EvidenceFooter(QStackedWidget):
    """`closed`, `undo_requested`, `kept` and `discarded` in answer to the question, and `cancelled` for reading."""

    closed = Signal()
    undo_requested = Signal()
    kept = Signal()
    discarded = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = Label("", pixels=13, wrap=True)
        self.undo_button = link(self.tr("Undo"))
        self.done_button = primary(self.tr("Done"))
        self.question = Label("", wrap=True)
        self.discard_button = Button("", ButtonKind.DANGER)
        self.keep_button = quiet("")
        self.reading = Label("", pixels=13)
        self.bar = QProgressBar()
        self.cancel_button = quiet(self.tr("Stop"))
        self._soon = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._build()
        self.say("")
        self._soon.timeout.connect(self._show_reading)
        self.done_button.clicked.connect(self.closed)
        self.undo_button.clicked.connect(self.undo_requested)
        self.discard_button.clicked.connect(self.discarded)
        self.keep_button.clicked.connect(self.kept)
        self.cancel_button.clicked.connect(self.cancelled)

    @property
    def is_asking(self) -> bool:
        """Whether it waits for an answer."""
        return self.currentIndex() == 1

    def say(self, text: str, *, can_undo: bool = False) -> None:
        """Say what happened; it can be undone where that is said."""
        self.message.setText(text)
        self.undo_button.setVisible(can_undo)

    def ask(self, question: str, discard: str, keep: str) -> None:
        """Ask; the keyboard stands on what loses nothing."""
        self.question.setText(question)
        for button, text in ((self.discard_button, discard), (self.keep_button, keep)):
            button.setText(text)
            button.updateGeometry()
        self.setCurrentIndex(1)
        self.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_progress(self, share: float, text: str) -> None:
        """Show how far reading is, 0 to 1, once it takes a while."""
        self.reading.setText(text)
        self.bar.setValue(round(1000 * share))
        if self.currentIndex() == 0 and not self._soon.isActive():
            self._soon.start()

    def end_progress(self) -> None:
        """Nothing is read any more."""
        self._soon.stop()
        if self.currentIndex() == 2:
            self.setCurrentIndex(0)

    def rest(self) -> None:
        """Show what happened last."""
        self.setCurrentIndex(0)

    def _show_reading(self) -> None:
        if not self.is_asking:
            self.setCurrentIndex(2)

    def _build(self) -> None:
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(px(140))
        self.bar.setAccessibleName(self.tr("Progress of reading"))
        self.reading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.addWidget(_row(self.message, self.undo_button, self.done_button))
        self.addWidget(_row(self.question, self.discard_button, self.keep_button))
        self.addWidget(_row(self.reading, self.bar, self.cancel_button))
        self.setFixedHeight(px(HEIGHT))


def _row(text: QWidget, *others: QWidget) -> QWidget:
    row = Panel(Qt.Edge.TopEdge)
    line = QHBoxLayout(row)
    line.setContentsMargins(margins(24, 0, 24, 0))
    line.setSpacing(px(12))
    line.addWidget(text, 1)
    for other in others:
        line.addWidget(other)
    return row
