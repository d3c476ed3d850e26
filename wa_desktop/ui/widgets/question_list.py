"""The list of questions with all that finds one in it: search, kinds, order, and how many are shown."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QListView, QVBoxLayout, QWidget

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.ui.models.question_filter import Facet, Filters, QuestionFilter
from wa_desktop.ui.models.question_order import PriorityOrder
from wa_desktop.ui.models.questions import QuestionItem, QuestionListModel
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.filter_button import FilterButton, FilterChip
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.label import muted
from wa_desktop.ui.widgets.question_delegate import QuestionDelegate
from wa_desktop.ui.widgets.search_field import SearchField
from wa_desktop.ui.widgets.segments import Segments

NARROW = 170
"""Below this width the filter button stands under the search field."""

_OWN_KEYS = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
}

Index = QModelIndex | QPersistentModelIndex


class QuestionRows(QListView):
    """The rows. Letters and digits are not for finding rows here: they go on to the page, which answers."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and Enter alone are the list's."""
        if event.key() in _OWN_KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            event.ignore()


class QuestionList(Panel):
    """Shows the questions of the pillar in hand, or those that match.

    `question_requested` carries the QuestionRef of a row that was taken; `entered` says that the person wants on
    to its practices.
    """

    question_requested = Signal(object)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.RightEdge, parent)
        self.questions = QuestionListModel(self)
        self.filtered = QuestionFilter(self.questions, self)
        self.search = SearchField(self.tr("Find a question"), self)
        self.filter_button = FilterButton(self)
        self.order = Segments([self.tr("By pillar"), self.tr("Priorities first")], self)
        self.rows = QuestionRows(self)
        self.count = muted("", 12)
        self._tools = QHBoxLayout()
        self._chips = QWidget(self)
        self._chip_flow = FlowLayout(self._chips, 6)
        self.offers_order = False
        self._ref: QuestionRef | None = None
        self._changing = False
        self._into_view = QTimer(self, singleShot=True, interval=0)
        self._into_view.timeout.connect(self._scroll_to_current)
        self._build()
        self._connect()

    # What is looked for

    @property
    def filters(self) -> Filters:
        """What is looked for."""
        return self.filtered.filters

    def show_filters(self, filters: Filters) -> None:
        """Look for something else; the question in hand stays in hand."""
        with QSignalBlocker(self.search):
            if self.search.text() != filters.text:
                self.search.setText(filters.text)
        self._changing = True
        self.filtered.show_only(filters)
        self._changing = False
        self.filter_button.show_filters(filters)
        self._show_chips()
        self._show_current()

    def show_by_order(self, by_order: bool) -> None:  # noqa: FBT001 reads as Qt's setters do
        """Put all questions into the order of the priorities, or back by pillar."""
        self._changing = True
        self.filtered.show_by_order(by_order)
        self._changing = False
        self.order.show_choice(int(by_order))
        self._show_current()

    def show_order(self, order: PriorityOrder) -> None:
        """Number the questions by priorities; where there are none, neither order nor filter is offered."""
        self.questions.show_order(order.refs, order.first)
        self.offers_order = bool(order.refs)
        self.order.setVisible(self.offers_order)
        self.filter_button.offer(Facet.PRIORITY, self.offers_order)
        if not self.offers_order:
            self.show_by_order(False)

    def take_in_hand(self, ref: QuestionRef, pillar_id: str) -> None:
        """Mark the question in hand, and show its pillar where nothing is looked for.

        A list that somebody has scrolled stays where it is until another question is in hand.
        """
        is_other = ref != self._ref
        self._ref = ref
        self._changing = True
        self.filtered.take_in_hand(ref, pillar_id)
        self._changing = False
        self._show_current(scroll=is_other)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow list the filter button stands below the search field."""
        super().resizeEvent(event)
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._tools.setDirection(below if self.width() < px(NARROW) else beside)
        self._fit_chips()

    # Building

    def _build(self) -> None:
        rows = self.rows
        rows.setModel(self.filtered)
        rows.setItemDelegate(QuestionDelegate(rows))
        rows.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.setResizeMode(QListView.ResizeMode.Adjust)
        rows.setFrameShape(QListView.Shape.NoFrame)
        rows.setAccessibleName(self.tr("Questions"))
        self.order.setAccessibleName(self.tr("Order of the questions"))
        self.order.hide()
        self._tools.setSpacing(px(8))
        self._tools.addWidget(self.search, 1)
        self._tools.addWidget(self.filter_button)
        head = QVBoxLayout()
        head.setContentsMargins(margins(12, 10, 12, 10))
        head.setSpacing(px(8))
        head.addLayout(self._tools)
        for part in (self._chips, self.order, self.count):
            head.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 1, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(rows, 1)
        self.show_order(PriorityOrder())
        self._show_chips()
        self._show_count()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_text_changed)
        self.search.list_requested.connect(self._on_list_requested)
        self.filter_button.filters_changed.connect(self.show_filters)
        self.order.chosen.connect(self._on_order_chosen)
        self.rows.selectionModel().currentChanged.connect(self._on_row_changed)
        self.rows.activated.connect(self._on_row_activated)
        for signal in (self.filtered.rowsInserted, self.filtered.rowsRemoved, self.filtered.modelReset):
            signal.connect(self._show_count)

    # Showing

    def _show_current(self, *, scroll: bool = True) -> None:
        """The marked row is the question in hand, or none where it is not listed."""
        index = self.filtered.index(self.filtered.row_of(self._ref), 0)
        self._changing = True
        if index.isValid():
            self.rows.setCurrentIndex(index)
        else:
            self.rows.selectionModel().clear()
        self._changing = False
        self._show_count()
        if scroll:
            self._into_view.start()  # the list knows its size only after the layout

    def _show_count(self) -> None:
        shown = self.filtered.rowCount()
        self.count.setVisible(self.filters.active)
        text = self.tr("{shown} of {all} questions").format(shown=shown, all=self.filtered.scope_size)
        self.count.setText(text if shown else self.tr("No question matches"))

    def _show_chips(self) -> None:
        for chip in self._chips.findChildren(FilterChip):
            self._chip_flow.removeWidget(chip)
            chip.hide()
            chip.setParent(None)
            chip.deleteLater()
        filters = self.filters
        words: list[tuple[Facet | None, str]] = [
            (facet, facet.word) for facet in Facet if facet in filters.facets
        ]
        if not filters.whole:
            words.append((None, self.tr("In this pillar")))
        for facet, word in words:
            chip = FilterChip(facet, word, self._chips)
            chip.clicked.connect(self._on_chip_clicked)
            self._chip_flow.addWidget(chip)
            chip.show()
        self._chips.setVisible(bool(words))
        self._fit_chips()

    def _fit_chips(self) -> None:
        self._chips.setFixedHeight(max(1, self._chip_flow.heightForWidth(self.width() - 2 * px(12) - 1)))

    def _scroll_to_current(self) -> None:
        index = self.rows.currentIndex()
        if index.isValid():
            self.rows.scrollTo(index)

    # What happens

    def _on_text_changed(self, text: str) -> None:
        self.show_filters(Filters(text, self.filters.facets, self.filters.whole))

    def _on_list_requested(self) -> None:
        """From the field into the list, to the first row unless one is in hand."""
        if self.filtered.rowCount():
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.rows.currentIndex().isValid():
                self.rows.setCurrentIndex(self.filtered.index(0, 0))

    def _on_order_chosen(self, index: int) -> None:
        self.show_by_order(index == 1)

    def _on_row_changed(self, index: Index) -> None:
        if not self._changing and index.isValid():
            item: QuestionItem = self.filtered.item(index.row())
            self.question_requested.emit(item.ref)

    def _on_row_activated(self, _index: Index) -> None:
        self.entered.emit()

    def _on_chip_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, FilterChip):
            filters = self.filters
            facets = filters.facets - {chip.facet} if chip.facet else filters.facets
            self.show_filters(Filters(filters.text, facets, filters.whole or chip.facet is None))
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
