"""Headline and summary that the reports open with: a person's own words, or behind them in gray the generated ones."""

from __future__ import annotations

import math

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.button import link
from wa_desktop.ui.widgets.form import FormRow

_AIR = 14
"""Pixels of the design that frame and margins of a field take."""
_MOST_LINES = 14


class OpeningField(QPlainTextEdit):
    """As high as its text, or the one behind it; `left` says that the keyboard went elsewhere.

    One of `one_line` takes no line breaks: Enter leaves it.
    """

    left = Signal()

    def __init__(self, least: int, *, one_line: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._one_line = least, one_line
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    @property
    def words(self) -> str:
        """What stands in it, without the blanks around it."""
        text = self.toPlainText().strip()
        return " ".join(text.split()) if self._one_line else text

    def show_ghost(self, text: str) -> None:
        """Show what holds where nothing is written."""
        if text != self.placeholderText():
            self.setPlaceholderText(text)
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends a headline; Ctrl+Enter ends both."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and (self._one_line or event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self.left.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that it is left, unless only a menu opens."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        spacing = math.ceil(QFontMetricsF(self.font()).lineSpacing())
        lines = math.ceil(self.document().size().height())
        if not self.toPlainText():
            room = max(80, self.viewport().width() - 2 * math.ceil(self.document().documentMargin()))
            box = QFontMetrics(self.font()).boundingRect(
                QRect(0, 0, room, 10_000), int(Qt.TextFlag.TextWordWrap), self.placeholderText()
            )
            lines = math.ceil(box.height() / spacing)
        lines = min(max(lines, self._least), _MOST_LINES)
        wanted = lines * spacing + 2 * math.ceil(self.document().documentMargin()) + px(_AIR)
        if wanted != self.height():
            self.setFixedHeight(wanted)


class OpeningText(QWidget):
    """A field with the way back to the generated text and the way to begin with it.

    `left` says that the field was left, `reset_requested` that the person's words are to go.
    """

    left = Signal()
    reset_requested = Signal()

    def __init__(self, name: str, least: int, *, one_line: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = OpeningField(least, one_line=one_line)
        self.row = FormRow(name, self.field)
        self.reset_button = link(self.tr("Use the generated text"))
        self.adopt_button = link(self.tr("Begin with the generated text"))
        self._shown = ""
        for button in (self.reset_button, self.adopt_button):
            button.setAccessibleDescription(name)
        buttons = QHBoxLayout()
        buttons.addWidget(self.reset_button)
        buttons.addWidget(self.adopt_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(3))
        layout.addWidget(self.row)
        layout.addLayout(buttons)
        self.field.left.connect(self.left)
        self.field.textChanged.connect(self._show_buttons)
        self.reset_button.clicked.connect(self.reset_requested)
        self.adopt_button.clicked.connect(self._on_adopt_clicked)
        self._show_buttons()

    @property
    def is_changed(self) -> bool:
        """Whether something stands there that is not on disk."""
        return self.field.words != self._shown

    def show_words(self, words: str, *, anew: bool) -> None:
        """Show what is on disk; unless `anew`, what is being typed stays."""
        was_changed = self.is_changed
        self._shown = words.strip()
        if anew or not was_changed:
            if self.field.words != self._shown:
                self.field.setPlainText(words)
            self.row.show_problem("")

    def show_ghost(self, text: str) -> None:
        """Show the generated text behind an empty field."""
        self.field.show_ghost(text)
        self._show_buttons()

    def allow_editing(self, allowed: bool) -> None:  # noqa: FBT001 reads as Qt's setters do
        """Let it be changed, or be read only."""
        self.field.setReadOnly(not allowed)
        self._show_buttons()

    def _show_buttons(self) -> None:
        editable = not self.field.isReadOnly()
        written = bool(self.field.toPlainText().strip())
        self.reset_button.setVisible(editable and written)
        self.adopt_button.setVisible(editable and not written and bool(self.field.placeholderText()))

    def _on_adopt_clicked(self) -> None:
        self.field.setPlainText(self.field.placeholderText())
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)


class OpeningFields(QWidget):
    """`commit_requested` says that what stands in the fields is to be kept."""

    commit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline = OpeningText(self.tr("Headline"), 1, one_line=True)
        self.summary = OpeningText(self.tr("Summary"), 3, one_line=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        for text in (self.headline, self.summary):
            layout.addWidget(text)
            text.left.connect(self._on_left)
        self.headline.reset_requested.connect(self._on_headline_reset)
        self.summary.reset_requested.connect(self._on_summary_reset)

    @property
    def words(self) -> tuple[str, str]:
        """Headline and summary as they stand."""
        return self.headline.field.words, self.summary.field.words

    @property
    def gist(self) -> str:
        """In a few words, whose they are."""
        headline, summary = self.words
        if headline and summary:
            return self.tr("your own words")
        return self.tr("partly your own words") if headline or summary else self.tr("generated")

    def show_words(self, headline: str, summary: str, *, anew: bool) -> None:
        """Show what is on disk."""
        self.headline.show_words(headline, anew=anew)
        self.summary.show_words(summary, anew=anew)

    def show_ghosts(self, headline: str, summary: str) -> None:
        """Show the generated texts behind empty fields."""
        self.headline.show_ghost(headline)
        self.summary.show_ghost(summary)

    def allow_editing(self, allowed: bool) -> None:  # noqa: FBT001 reads as Qt's setters do
        """Let both be changed, or be read only."""
        self.headline.allow_editing(allowed)
        self.summary.allow_editing(allowed)

    def show_problem(self, field: str, sentence: str) -> None:
        """Say what is wrong with one of the workload's fields report_headline and report_summary."""
        text = self.headline if field == "report_headline" else self.summary
        text.row.show_problem(sentence)

    def _on_left(self) -> None:
        if self.headline.is_changed or self.summary.is_changed:
            self.commit_requested.emit()

    def _on_headline_reset(self) -> None:
        self._reset(self.headline)

    def _on_summary_reset(self) -> None:
        self._reset(self.summary)

    def _reset(self, text: OpeningText) -> None:
        text.field.clear()
        text.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_left()
