"""The list of all that can be handed over: the row in hand is previewed, the ticked ones are exported."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QVBoxLayout, QWidget

from wa_desktop.domain.editions import Deliverable
from wa_desktop.ui.models.rows import Index
from wa_desktop.ui.report.deliverables import ORDER, Offer, offers
from wa_desktop.ui.report.row_in_view import bring_into_view
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, margins, px
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.check_box import BOX, paint_row_box
from wa_desktop.ui.widgets.row_delegate import TickRowDelegate
from wa_desktop.ui.widgets.row_list import RowList
from wa_desktop.ui.widgets.row_paint import RIGHT_MIDDLE, is_last, paint_ground, paint_ring, paint_text
from wa_desktop.ui.words import tr

OfferRole = Qt.ItemDataRole.UserRole
"""Role under which the delegate finds an Offer."""

ROW_HEIGHT = 46
SIDE = 10
_TICKED = Qt.ItemDataRole.CheckStateRole


class DeliverablesModel(QAbstractListModel):
    """`changed` follows every tick. What cannot be had now is not ticked, and can still be looked at."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = offers()
        self._ticked: set[Deliverable] = set()
        self._lengths: dict[Deliverable, str] = {}

    @property
    def ticked(self) -> tuple[Deliverable, ...]:
        """What is ticked and can be had, in the order of the list."""
        return tuple(row.deliverable for row in self._rows if self._is_ticked(row))

    def offer(self, row: int) -> Offer:
        """What a row offers."""
        return self._rows[row]

    def allow_comparison(self, why_not: str) -> None:
        """Let a comparison be had; or not, for that reason."""
        before = self.ticked
        self._rows = offers(why_not)
        self._tell(Deliverable.COMPARE)
        if self.ticked != before:
            self.changed.emit()

    def show_length(self, deliverable: Deliverable, length: str) -> None:
        """Say how long one has become; nothing for how long it usually is."""
        self._lengths[deliverable] = length
        self._tell(deliverable)

    def forget_lengths(self) -> None:
        """The report is another one: say again how long all usually are."""
        known, self._lengths = set(self._lengths), {}
        for deliverable in known:
            self._tell(deliverable)

    def toggle(self, row: int) -> None:
        """Tick a row, or no longer."""
        offer = self._rows[row]
        if offer.why_not:
            return
        self._ticked ^= {offer.deliverable}
        self._tell(offer.deliverable)
        self.changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """All of them."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be looked at; what can be had can be ticked."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid() or self._rows[index.row()].why_not:
            return flags
        return flags | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The offer for the delegate; its name, words and tick for everybody."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == OfferRole:
            length = self._lengths.get(row.deliverable) or row.length
            return Offer(row.deliverable, row.name, row.description, length, row.why_not)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == _TICKED and not row.why_not:
            return Qt.CheckState.Checked if self._is_ticked(row) else Qt.CheckState.Unchecked
        return None

    def _spoken(self, row: Offer) -> str:
        length = self._lengths.get(row.deliverable) or row.length
        if row.why_not:
            return tr("{name}, not available: {reason}").format(name=row.name, reason=row.why_not)
        ticked = tr("{name}, {length}, ticked. {description}")
        words = ticked if self._is_ticked(row) else tr("{name}, {length}, not ticked. {description}")
        return words.format(name=row.name, length=length, description=row.description)

    def _is_ticked(self, row: Offer) -> bool:
        return row.deliverable in self._ticked and not row.why_not

    def _tell(self, deliverable: Deliverable) -> None:
        index = self.index(ORDER.index(deliverable), 0)
        self.dataChanged.emit(index, index)


class DeliverableDelegate(TickRowDelegate):
    """A box, name over description, and the length at the right. Only the box answers a click with a tick."""

    def can_tick(self, index: Index) -> bool:
        """What cannot be had has no box."""
        return bool(index.flags() & Qt.ItemFlag.ItemIsUserCheckable)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 Qt's signature
        """All rows alike."""
        return QSize(px(200), px(ROW_HEIGHT))

    def whole(self, index: Index) -> str:
        """Description and length, or why it cannot be had."""
        offer: Offer = index.data(OfferRole)
        return offer.why_not or "\n".join((offer.description, offer.length))

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click beside the box chooses the row and ticks nothing."""
        box: QRect = option.rect
        if isinstance(event, QMouseEvent) and event.position().x() > box.left() + px(2 * SIDE + BOX):
            return False
        return super().editorEvent(event, model, option, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        offer: Offer = index.data(OfferRole)
        theme = current_theme()
        box: QRect = option.rect
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        paint_ground(painter, box, lit=chosen, last=is_last(index))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = box.adjusted(px(SIDE), 0, -px(SIDE), -1)
        if not offer.why_not:
            checked = index.data(_TICKED) == Qt.CheckState.Checked
            paint_row_box(painter, room, room.left(), checked=checked)
        room.setLeft(room.left() + px(BOX + SIDE))
        middle = room.top() + room.height() // 2
        upper = QRect(room.left(), middle - px(19), room.width(), px(20))
        lower = QRect(room.left(), middle + px(1), room.width(), px(17))
        ink = theme.text_faint if offer.why_not else theme.text_ink
        if not offer.why_not:
            face = font(12)
            wide = min(QFontMetrics(face).horizontalAdvance(offer.length) + 2, room.width() // 2)
            at_right = QRect(upper.right() - wide, upper.top(), wide + 1, upper.height())
            paint_text(painter, at_right, offer.length, face, theme.text_muted, flags=RIGHT_MIDDLE)
            upper.setRight(at_right.left() - px(8))
        paint_text(painter, upper, offer.name, font(14, QFont.Weight.Medium), ink)
        paint_text(painter, lower, offer.why_not or offer.description, font(12), theme.text_muted)
        paint_ring(painter, option)
        painter.restore()


class _Rows(RowList):
    """Enter asks for the export."""

    export_requested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter exports; the other keys are Qt's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.export_requested.emit()
            return
        super().keyPressEvent(event)


class DeliverableList(QWidget):
    """`in_hand_changed` says that another one is to be previewed, `ticks_changed` that others are to be exported.

    `export_requested` comes by Enter.
    """

    in_hand_changed = Signal()
    ticks_changed = Signal()
    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = DeliverablesModel(self)
        self.view = _Rows()
        self._delegate = DeliverableDelegate(self.view)
        self._build()
        self._delegate.toggled.connect(self.model.toggle)
        self.model.changed.connect(self.ticks_changed)
        self.view.export_requested.connect(self.export_requested)
        self.view.selectionModel().currentRowChanged.connect(self._on_current_changed)

    @property
    def in_hand(self) -> Deliverable:
        """The one whose row is chosen."""
        return self.model.offer(self.view.currentIndex().row()).deliverable

    @property
    def wanted(self) -> tuple[Deliverable, ...]:
        """What an export writes: the ticked ones, or the one in hand where none is; nothing where that cannot be had."""
        offer = self.model.offer(self.view.currentIndex().row())
        return self.model.ticked or (() if offer.why_not else (offer.deliverable,))

    def choose(self, deliverable: Deliverable) -> None:
        """Take one in hand."""
        self.view.setCurrentIndex(self.model.index(ORDER.index(deliverable), 0))

    def _build(self) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setAccessibleName(self.tr("Deliverables"))
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setFixedHeight(self.model.rowCount() * px(ROW_HEIGHT))
        self.view.setCurrentIndex(self.model.index(0, 0))
        self.setFocusProxy(self.view)
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(margins(2, 3, 2, 3))
        inside.addWidget(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def _on_current_changed(self) -> None:
        bring_into_view(self.view)
        self.in_hand_changed.emit()
