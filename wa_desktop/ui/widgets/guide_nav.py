"""The guide's left column: a search with results while typing, and the outline while nothing is searched."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QPainter, QStandardItemModel
from PySide6.QtWidgets import (
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from wa_desktop.review.guide import GuideBook, GuideHit, Topic
from wa_desktop.ui.models.guide import GuideHitsModel, HitRole, TopicRole, kind_word, outline
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, margins, px
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.label import muted
from wa_desktop.ui.widgets.row_paint import paint_bar, paint_focus, paint_ground, paint_text
from wa_desktop.ui.widgets.search_field import SearchField

_SIDE = 15


class HitDelegate(QStyledItemDelegate):
    """Kind, title and the words in their place, under each other."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Three lines, or two where there is nothing to quote."""
        hit: GuideHit = index.data(HitRole)
        return QSize(option.rect.width(), px(76) if hit.snippet else px(56))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one hit."""
        hit: GuideHit = index.data(HitRole)
        theme = current_theme()
        box: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        paint_ground(painter, box, lit=selected)
        if selected:
            paint_bar(painter, box, theme.accent_fill)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, box)
        lines = (
            (kind_word(hit.topic.kind), 12, QFont.Weight.Medium, theme.text_muted),
            (hit.title, 14, QFont.Weight.Medium, theme.text_ink),
            (hit.snippet, 13, QFont.Weight.Normal, theme.text_muted),
        )
        top = box.top() + px(9)
        for text, pixels, weight, colour in lines:
            room = QRect(box.left() + px(_SIDE), top, box.width() - 2 * px(_SIDE), px(19))
            paint_text(painter, room, " ".join(text.split()), font(pixels, weight), colour)
            top += px(20)
        painter.restore()


class OutlineDelegate(QStyledItemDelegate):
    """Rows with some air."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """A little higher than the text."""
        return QSize(super().sizeHint(option, index).width(), px(29))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """As Qt does, with a frame around the row in hand while the outline has the keyboard."""
        super().paint(painter, option, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, option.rect)


class GuideNav(Panel):
    """`text_changed` carries what is searched; `topic_requested` the Topic that was chosen in either list."""

    text_changed = Signal(str)
    topic_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.RightEdge, parent)
        self.search = SearchField(self.tr("Search the guide"), self)
        self.hits = GuideHitsModel(self)
        self.list = QListView(self)
        self.tree = QTreeView(self)
        self.nothing = muted("", wrap=True)
        self._model = QStandardItemModel(self)
        self._stack = QStackedWidget(self)
        self._build()
        self.search.textChanged.connect(self.text_changed)
        self.search.list_requested.connect(self._on_list_requested)
        self.list.activated.connect(self._on_hit_activated)
        self.list.clicked.connect(self._on_hit_activated)
        self.tree.activated.connect(self._on_row_activated)
        self.tree.clicked.connect(self._on_row_activated)

    def show_book(self, book: GuideBook) -> None:
        """Show the outline of a book."""
        before = self._model
        self._model = outline(book, self)
        selection = self.tree.selectionModel()
        self.tree.setModel(self._model)
        if selection:
            selection.deleteLater()
        before.deleteLater()

    def show_hits(self, text: str, hits: list[GuideHit]) -> None:
        """Show what was found for a text; the outline where there is no text."""
        self.hits.show_hits(hits)
        self.list.scrollToTop()
        if not text.strip():
            self._stack.setCurrentWidget(self.tree)
        elif hits:
            self._stack.setCurrentWidget(self.list)
        else:
            self.nothing.setText(
                self.tr("Nothing in the guide has all these words. Try fewer, or only their beginnings.")
            )
            self._stack.setCurrentWidget(self.nothing)

    def mark(self, topic: Topic) -> None:
        """Choose a topic's row in the outline and open the branches above it."""
        index = self._index_of(topic)
        if not index.isValid() or index == self.tree.currentIndex():
            return
        with QSignalBlocker(self.tree):
            self.tree.setExpanded(index.parent(), True)
            self.tree.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.tree.scrollTo(index)
        self.tree.viewport().update()

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _build(self) -> None:
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(px(16))
        self.tree.setFont(font(14))
        self.tree.setItemDelegate(OutlineDelegate(self.tree))
        self.tree.setAccessibleName(self.tr("Outline of the guide"))
        self.tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.tree.setExpandsOnDoubleClick(False)
        self.list.setModel(self.hits)
        self.list.setItemDelegate(HitDelegate(self.list))
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.nothing.setContentsMargins(px(_SIDE), px(12), px(_SIDE), 0)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        for view in (self.tree, self.list):
            view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
            view.setFrameShape(QListView.Shape.NoFrame)
        for part in (self.tree, self.list, self.nothing):
            self._stack.addWidget(part)
        tools = QVBoxLayout()
        tools.setContentsMargins(margins(12, 10, 12, 10))
        tools.addWidget(self.search)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 1, 0)
        layout.setSpacing(0)
        layout.addLayout(tools)
        layout.addWidget(self._stack, 1)

    def _index_of(self, topic: Topic) -> QModelIndex:
        current = self.tree.currentIndex()
        if current.isValid() and current.data(TopicRole) == topic:
            return current  # a service stands in several places: stay at the one that was chosen
        return _search(self._model, QModelIndex(), topic)

    def _on_list_requested(self) -> None:
        view = self._stack.currentWidget()
        if view is self.list and self.hits.rowCount():
            self.list.setCurrentIndex(self.hits.index(0))
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        elif view is self.tree:
            self.tree.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_hit_activated(self, index: QModelIndex) -> None:
        hit = index.data(HitRole)
        if isinstance(hit, GuideHit):
            self.topic_requested.emit(hit.topic)

    def _on_row_activated(self, index: QModelIndex) -> None:
        topic = index.data(TopicRole)
        if isinstance(topic, Topic):
            self.topic_requested.emit(topic)
            self.tree.expand(index)
        else:
            self.tree.setExpanded(index, not self.tree.isExpanded(index))


def _search(model: QStandardItemModel, parent: QModelIndex, topic: Topic) -> QModelIndex:
    """The last place of a topic, which for a service is the catalogue."""
    for row in reversed(range(model.rowCount(parent))):
        index = model.index(row, 0, parent)
        if index.data(TopicRole) == topic:
            return index
        below = _search(model, index, topic)
        if below.isValid():
            return below
    return QModelIndex()
