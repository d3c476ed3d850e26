"""The small card at the bar where one line is typed: a remark with who takes care of it, or why a question is left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wa_desktop.domain.workshop import MAX_REASON, MAX_REMARK, RemarkKind
from wa_desktop.ui.models.workshop_draft import Draft
from wa_desktop.ui.models.workshop_words import add_word
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary
from wa_desktop.ui.widgets.check_box import CheckBox
from wa_desktop.ui.widgets.heights import height_for, settle
from wa_desktop.ui.widgets.label import Label, muted, title
from wa_desktop.ui.widgets.workshop_name import WhoField

WIDTH = 460
EDGE = 8
"""Air around the card for its shadow, in pixels of the design."""


class NoteCard(QWidget):
    """Lies over the window below a button.

    `saved(Draft)` asks to keep what is typed; the card stays until `close_card` says that it is. `put_off(Draft)`
    says that it closed with something typed, `cancelled(Draft)` that Escape closed it.
    """

    saved = Signal(object)
    put_off = Signal(object)
    cancelled = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self._window = window
        self._draft = Draft(None)
        self._from: QWidget | None = None
        self.heading = title("", 15)
        self.about = muted("", 13, wrap=True)
        self.line = QLineEdit()
        self.who = WhoField()
        self.unknown = CheckBox(self.tr("Answer “I don’t know” for this practice"))
        self.save_button = primary(self.tr("Save"))
        self._problem = Label("", pixels=12, role=QPalette.ColorRole.BrightText, wrap=True)
        self._layout = QVBoxLayout(self)
        self._build()
        self.line.returnPressed.connect(self._on_entered)
        self.who.returnPressed.connect(self._on_entered)
        self.save_button.clicked.connect(self._on_entered)
        self.line.textChanged.connect(self._on_typed)

    @property
    def is_open(self) -> bool:
        """Whether it is shown."""
        return not self.isHidden()

    @property
    def draft(self) -> Draft:
        """What is typed."""
        return replace(
            self._draft,
            text=self.line.text(),
            who=self.who.text(),
            answer_unknown=self.unknown.isChecked() and not self.unknown.isHidden(),
        )

    @property
    def problem(self) -> str:
        """What is said to be wrong; empty if nothing is."""
        return self._problem.text()

    def open(self, draft: Draft, about: str, names: Sequence[str], below: QWidget) -> None:
        """Begin to type, or go on with a draft, below a button. `about` says which question it belongs to."""
        self.put_away()
        self._from = QApplication.focusWidget()
        self._draft = draft
        skips = draft.kind is None
        self.heading.setText(self.tr("Leave this question for later") if skips else add_word(draft.kind))  # type: ignore[arg-type] # not None here
        self.about.setText(about)
        self.about.setVisible(bool(about))
        with QSignalBlocker(self.line):
            self.line.setText(draft.text)
        self.line.setMaxLength(MAX_REASON if skips else MAX_REMARK)
        self.line.setPlaceholderText(self.tr("Why? For example: the owner is not here") if skips else "")
        self.line.setAccessibleName(self.heading.text())
        self.line.setAccessibleDescription(about)
        self.who.setText(draft.who)
        self.who.offer(names)
        self.who.setVisible(not skips)
        self.unknown.setChecked(draft.answer_unknown)
        self.unknown.setVisible(draft.kind is RemarkKind.TO_VERIFY and bool(draft.choice))
        self.save_button.setText(self.tr("Skip") if skips else self.tr("Save"))
        self.save_button.updateGeometry()
        self.setAccessibleName(self.heading.text())
        self.show_problem("")
        self._stand_below(below)
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.end(False)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr] # a widget has an application

    def show_problem(self, text: str) -> None:
        """Say why it could not be kept."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self._fit()

    def close_card(self) -> None:
        """Go, and give the keyboard back to whoever had it."""
        if not self.is_open:
            return
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr] # as above
        had_keyboard = self.isAncestorOf(QApplication.focusWidget())  # type: ignore[arg-type] # None is fine
        before, self._from = self._from, None
        if had_keyboard and before and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def put_away(self) -> None:
        """Close, and say what was typed so far."""
        if self.is_open:
            draft = self.draft
            self.close_card()
            self.put_off.emit(draft)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click elsewhere puts the card away with what is typed; the page below keeps its size."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            outside = isinstance(watched, QWidget) and not self._owns(watched)
            if outside:
                self.put_away()
        elif event.type() == QEvent.Type.Resize and watched is self._window:
            self.put_away()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up; other keys never reach the page below."""
        if event.key() == Qt.Key.Key_Escape:
            draft = self.draft
            self.close_card()
            self.cancelled.emit(draft)
        event.accept()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 Qt's signature
        """Tab stays within the card."""
        stops = [
            part for part in (self.line, self.who, self.unknown, self.save_button) if not part.isHidden()
        ]
        here = QApplication.focusWidget()
        place = stops.index(here) if here in stops else 0
        stops[(place + (1 if next else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw the card on a soft shadow."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(px(EDGE), px(EDGE), -px(EDGE), -px(EDGE))
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(px(EDGE), 0, -1):
            painter.setBrush(QColor(0, 0, 0, 12 if theme.dark else 5))
            painter.drawRoundedRect(
                box.adjusted(-step, -step + px(2), step, step + px(2)), px(9) + step, px(9) + step
            )
        painter.setBrush(QColor(theme.surface_panel))
        painter.setPen(QPen(QColor(theme.surface_border_strong), 1))
        painter.drawRoundedRect(box, px(9), px(9))
        painter.end()

    def _build(self) -> None:
        self._problem.hide()
        self.line.setMinimumWidth(px(200))
        self.who.setFixedWidth(px(140))
        fields = QHBoxLayout()
        fields.setSpacing(px(8))
        fields.addWidget(self.line, 1)
        fields.addWidget(self.who)
        foot = QHBoxLayout()
        foot.setSpacing(px(10))
        foot.addWidget(muted(self.tr("Enter saves, Esc gives up."), 12), 1)
        foot.addWidget(self.save_button)
        self._layout.setContentsMargins(margins(EDGE + 16, EDGE + 13, EDGE + 16, EDGE + 13))
        self._layout.setSpacing(px(7))
        self._layout.addWidget(self.heading)
        self._layout.addWidget(self.about)
        self._layout.addLayout(fields)
        self._layout.addWidget(self._problem)
        self._layout.addWidget(self.unknown)
        self._layout.addLayout(foot)

    def _stand_below(self, button: QWidget) -> None:
        corner = button.mapTo(self._window, QPoint(button.width() // 2, button.height()))
        room = self._window.rect()
        width = min(px(WIDTH), room.width())
        left = max(0, min(corner.x() - width // 2, room.width() - width))
        self.setGeometry(QRect(left, corner.y(), width, px(180)))
        self._fit()

    def _fit(self) -> None:
        self.resize(self.width(), height_for(self._layout, self.width()))
        settle(self._layout)

    def _owns(self, widget: QWidget) -> bool:
        return widget is self or self.isAncestorOf(widget) or widget.window() is not self._window

    def _on_entered(self) -> None:
        self.saved.emit(self.draft)

    def _on_typed(self) -> None:
        if self.problem:
            self.show_problem("")
