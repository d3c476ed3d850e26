"""Asks once, in a line above the page and without taking the keyboard, who is reviewing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from wa_desktop.review.author import MAX_AUTHOR
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import link, primary, quiet
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.label import Label

NAME_WIDTH = 220


class AuthorBar(QWidget):
    """`name_chosen` carries the name, empty for none; Escape in the field leaves the question for another day."""

    name_chosen = Signal(str)

    def __init__(self, login: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._login = login
        self.question = Label(
            self.tr("Who is reviewing? Your name signs changes in the history and stays in this workspace."),
            pixels=14,
            wrap=True,
        )
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Your name"))
        self.field.setAccessibleDescription(self.question.text())
        self.field.setPlaceholderText(self.tr("Your name"))
        self.field.setMaxLength(MAX_AUTHOR)
        self.field.setFixedWidth(px(NAME_WIDTH))
        self.use_button = primary(self.tr("Use this name"))
        self.use_button.setEnabled(False)
        self.anonymous_button = quiet(self.tr("Stay anonymous"))
        self.login_button = link(self.tr("Use my login name ({name})").format(name=login))
        self.login_button.setVisible(bool(login))
        self.login_button.setMinimumHeight(self.use_button.sizeHint().height())  # on one line with the others
        self._build()
        self.field.textChanged.connect(self._on_edited)
        self.field.returnPressed.connect(self._on_use_clicked)
        self.use_button.clicked.connect(self._on_use_clicked)
        self.anonymous_button.clicked.connect(self._on_anonymous_clicked)
        self.login_button.clicked.connect(self._on_login_clicked)
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the question away until the next start."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """No answer is ever cut off: in a low window the page gives way."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(event.size().width()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw its ground, calmer than a warning."""
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.accent_soft))
        painter.fillRect(0, 0, px(4), self.height(), QColor(theme.accent_focus))
        painter.setPen(QColor(theme.surface_border))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def _build(self) -> None:
        answers = QWidget()
        flow = FlowLayout(answers, 10)
        for part in (self.field, self.use_button, self.anonymous_button, self.login_button):
            flow.addWidget(part)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        answers.setSizePolicy(policy)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(margins(22, 8, 18, 10))
        lines.setSpacing(px(6))
        lines.addWidget(self.question)
        lines.addWidget(answers)

    def _on_edited(self, text: str) -> None:
        self.use_button.setEnabled(bool(text.strip()))

    def _on_use_clicked(self) -> None:
        if self.field.text().strip():
            self._choose(self.field.text())

    def _on_anonymous_clicked(self) -> None:
        self._choose("")

    def _on_login_clicked(self) -> None:
        self._choose(self._login)

    def _choose(self, name: str) -> None:
        self.hide()
        self.name_chosen.emit(name)
