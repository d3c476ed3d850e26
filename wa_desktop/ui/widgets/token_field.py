"""A field for several short values, such as AWS Regions: each typed or chosen value becomes a chip below it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QCompleter,
    QLineEdit,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import factor, font, px
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.table import plain_tooltip

CROSS_WIDTH = 24
WIDEST_TEXT = 260
POPUP_WIDTH = 320
SUGGESTION_HEIGHT = 28
GAP = "   "

_REGION_LIKE = re.compile(r"[a-z]{2,}(-[a-z]+)+-\d+")


class TokenChip(QAbstractButton):
    """One value with a cross that takes it away; so do Delete and Backspace while it has the keyboard."""

    moved = Signal(int)

    def __init__(self, value: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = value
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("{value}, remove").format(value=value))
        self.setToolTip(plain_tooltip(f"{value} – {note}" if note else value))

    def sizeHint(self) -> QSize:
        """Text and cross."""
        wide = min(QFontMetrics(font(13)).horizontalAdvance(self.value), px(WIDEST_TEXT))
        return QSize(wide + px(10) + px(CROSS_WIDTH), px(26))

    def hitButton(self, pos: QPoint) -> bool:
        """Only the cross takes away; a click on the text takes the chip in hand."""
        return pos.x() >= self.width() - px(CROSS_WIDTH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Away with Delete, along with the arrows."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.click()
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.moved.emit(1 if event.key() == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw the chip."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.hasFocus()
        painter.setPen(
            QPen(QColor(theme.accent_focus if lit else theme.surface_border_strong), 1.6 if lit else 1)
        )
        painter.setBrush(QColor(theme.surface_quiet))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(6), px(6))
        painter.setFont(font(13))
        painter.setPen(QColor(theme.text_ink))
        room = self.rect().adjusted(px(9), 0, -px(CROSS_WIDTH), 0)
        text = QFontMetrics(font(13)).elidedText(self.value, Qt.TextElideMode.ElideMiddle, room.width() + 1)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        painter.setPen(QPen(QColor(theme.text_ink if self.underMouse() else theme.text_muted), 1.4))
        centre = QRectF(self.width() - px(CROSS_WIDTH), 0, px(CROSS_WIDTH) - px(3), self.height()).center()
        arm = 3.2 * factor()
        for rise in (arm, -arm):
            painter.drawLine(centre.x() - arm, centre.y() - rise, centre.x() + arm, centre.y() + rise)  # type: ignore[call-overload] # the stubs know whole pixels only
        painter.end()


class TokenEdit(QLineEdit):
    """The line to type in; its field hears of the keys that mean more than text."""

    backspaced = Signal()
    list_requested = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Backspace in the empty line, and arrow down."""
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.backspaced.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.list_requested.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the line is left, unless only the list of suggestions opens."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class SuggestionDelegate(QStyledItemDelegate):
    """A known value and, quieter, its name."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Roomier than Qt's own rows."""
        return QSize(super().sizeHint(option, index).width(), px(SUGGESTION_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        theme = current_theme()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        value, _, name = str(index.data()).partition(GAP)
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.save()
        painter.fillRect(option.rect, QColor(theme.surface_selected if selected else theme.surface_panel))
        room = option.rect.adjusted(px(10), 0, -px(8), 0)
        painter.setFont(font(14))
        painter.setPen(QColor(theme.text_ink))
        painter.drawText(room, left, value)
        used = max(px(118), QFontMetrics(font(14)).horizontalAdvance(value) + px(12))
        painter.setPen(QColor(theme.text_muted))
        painter.drawText(room.adjusted(used, 0, 0, 0), left, name)
        painter.restore()


class TokenField(QWidget):
    """Values as chips; `changed` on every new state.

    `separators` are the signs that end a value while typing. `known` gives values to choose from with their
    names; what is none of them is taken as typed, unless it could still become one of several.
    """

    changed = Signal()

    def __init__(
        self,
        name: str,
        *,
        separators: str = ",;",
        known: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._known = dict(known or {})
        self._split = re.compile(f"[{re.escape(separators)}]")
        self._tokens: list[str] = []
        self.edit = TokenEdit()
        self.edit.setAccessibleName(name)
        self.setFocusProxy(self.edit)
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder)
        self._code_of = {f"{code}{GAP}{known_as}": code for code, known_as in self._known.items()}
        self._popup = QListView(self)
        self._popup.hide()
        self._completer = self._make_completer() if self._known else None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        layout.addWidget(self.edit)
        layout.addWidget(self._holder)
        self._holder.hide()
        self.edit.textEdited.connect(self._on_edited)
        self.edit.returnPressed.connect(self._on_return)
        self.edit.backspaced.connect(self._on_backspaced)
        self.edit.list_requested.connect(self._show_list)
        self.edit.left.connect(self.take_typed)

    @property
    def tokens(self) -> tuple[str, ...]:
        """The values, in the order they were given."""
        return tuple(self._tokens)

    @property
    def typed(self) -> str:
        """What stands in the line and is no value yet."""
        return self.edit.text().strip()

    @property
    def chips(self) -> list[TokenChip]:
        """The chips, in order."""
        items = (self._flow.itemAt(number) for number in range(self._flow.count()))
        widgets = (item.widget() for item in items if item)
        return [widget for widget in widgets if isinstance(widget, TokenChip)]

    def show_tokens(self, tokens: Sequence[str]) -> None:
        """Show other values."""
        self._tokens = list(tokens)
        self.edit.clear()
        self._show_chips()

    def take_typed(self) -> None:
        """Make values of what is typed, as far as it is clear what is meant."""
        if not self.typed:
            return
        values = self._values(self.typed)
        if values:
            self._add(values)
            self.edit.clear()
            self.changed.emit()

    def event(self, event: QEvent) -> bool:
        """Hand the mark of a wrong field on to the line, where it is drawn."""
        if event.type() == QEvent.Type.DynamicPropertyChange:
            self.edit.setProperty("wrong", bool(self.property("wrong")))
            self.edit.style().unpolish(self.edit)
            self.edit.style().polish(self.edit)
        return super().event(event)

    def _make_completer(self) -> QCompleter:
        completer = QCompleter(QStringListModel(list(self._code_of), self), self)
        completer.setPopup(self._popup)
        self._popup.setItemDelegate(SuggestionDelegate(self._popup))  # a completer brings one of its own
        self._popup.setStyleSheet("QListView { border: 1px solid palette(mid); }")
        completer.setWidget(self.edit)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(9)
        self._popup.setAccessibleName(self.edit.accessibleName())
        completer.activated.connect(self._on_chosen)
        return completer

    def _values(self, text: str) -> list[str]:
        """The values meant by a text; empty while several known ones could be meant."""
        if not self._known:
            return [text]
        words = text.casefold().split()
        if len(words) > 1 and all(_REGION_LIKE.fullmatch(word) for word in words):
            return words
        for code, name in self._known.items():
            if " ".join(words) in {code.casefold(), name.casefold()}:
                return [code]
        meant = [
            code
            for code, name in self._known.items()
            if all(word in f"{code} {name}".casefold() for word in words)
        ]
        if len(meant) == 1:
            return meant
        return [text] if not meant and len(words) == 1 else []

    def _add(self, values: Sequence[str]) -> None:
        for value in values:
            if value not in self._tokens:
                self._tokens.append(value)
        self._show_chips()

    def _show_chips(self) -> None:
        while item := self._flow.takeAt(0):
            widget = item.widget()
            if widget:
                widget.hide()
                widget.deleteLater()
        for number, value in enumerate(self._tokens):
            chip = TokenChip(value, self._known.get(value, ""), self._holder)
            # One stop for the Tab key; the arrows lead to the others.
            chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus if number else Qt.FocusPolicy.StrongFocus)
            chip.clicked.connect(self._on_chip_removed)
            chip.moved.connect(self._on_chip_moved)
            self._flow.addWidget(chip)
            chip.show()
        self._holder.setVisible(bool(self._tokens))
        self._holder.updateGeometry()

    def _on_edited(self, text: str) -> None:
        *whole, rest = self._split.split(text)
        if whole:
            for part in whole:
                if part.strip():
                    self._add(self._values(part.strip()) or [part.strip()])
            self.edit.setText(rest.lstrip())
        if self._completer:
            self._suggest(rest.strip())
        self.changed.emit()

    def _suggest(self, prefix: str) -> None:
        completer = self._completer
        if completer is None:
            return
        completer.setCompletionPrefix(prefix)
        if not prefix or not completer.completionCount():
            self._popup.hide()
            return
        self._open_popup(completer)

    def _show_list(self) -> None:
        if self._completer:
            self._completer.setCompletionPrefix(self.typed)
            self._open_popup(self._completer)

    def _open_popup(self, completer: QCompleter) -> None:
        completer.complete(QRect(0, 0, max(self.edit.width(), px(POPUP_WIDTH)), self.edit.height()))
        self._popup.setCurrentIndex(completer.completionModel().index(0, 0))

    def _on_return(self) -> None:
        if not self._popup.isVisible():
            self.take_typed()

    def _on_chosen(self, shown: str) -> None:
        self._add([self._code_of[shown]])
        self.edit.clear()
        self.changed.emit()

    def _on_backspaced(self) -> None:
        if self._tokens:
            self._remove(len(self._tokens) - 1)

    def _on_chip_removed(self) -> None:
        chip = self.sender()
        if isinstance(chip, TokenChip):
            number = self.chips.index(chip)
            self._remove(number)
            left = self.chips
            (left[min(number, len(left) - 1)] if left else self.edit).setFocus(
                Qt.FocusReason.OtherFocusReason
            )

    def _on_chip_moved(self, step: int) -> None:
        chips = self.chips
        chip = self.sender()
        if isinstance(chip, TokenChip):
            number = chips.index(chip) + step
            target: QWidget = chips[number] if 0 <= number < len(chips) else self.edit
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, number: int) -> None:
        del self._tokens[number]
        self._show_chips()
        self.changed.emit()
