"""The switch between the lenses of a review, which tells how each of them stands."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from wa_desktop.domain.lens import Risk
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.review.review import Review
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px
from wa_desktop.ui.widgets.pill import HEIGHT, paint_pill, pill_width
from wa_desktop.ui.widgets.pillar_tabs import badge_of

ItemRole = Qt.ItemDataRole.UserRole
ROW_HEIGHT = 34
SIDE = 10
GAP = 24


class LensBox(QComboBox):
    """`lens_requested` carries a lens's alias; with one lens alone there is nothing to choose and nothing shown."""

    lens_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._aliases: list[str] = []
        self.setAccessibleName(self.tr("Lens"))
        self.setItemDelegate(LensDelegate(self))
        self.activated.connect(self._on_activated)

    def show_lenses(self, review: Review, alias: str) -> None:
        """Show the lenses of a review, one of them in hand."""
        self._aliases = [part.lens.alias for part in review.snapshot.reviews]
        with QSignalBlocker(self):
            self.clear()
            self.addItems([part.lens.name for part in review.snapshot.reviews])
        self.show_lens(alias)
        self.setVisible(len(self._aliases) > 1)

    def show_lens(self, alias: str) -> None:
        """Show that another lens is in hand."""
        if alias in self._aliases:
            with QSignalBlocker(self):
                self.setCurrentIndex(self._aliases.index(alias))

    def show_counts(self, counts: Mapping[str, RiskCounts]) -> None:
        """Show how the lenses stand, by alias."""
        for i, alias in enumerate(self._aliases):
            of_lens = counts.get(alias, RiskCounts())
            self.setItemData(i, of_lens, ItemRole)
            words = self.tr("{lens}: {high} high, {medium} medium, {none} no risk, {open} open").format(
                lens=self.itemText(i),
                high=of_lens.high,
                medium=of_lens.medium + of_lens.no_rule_matched,
                none=of_lens.none,
                open=of_lens.unanswered,
            )
            self.setItemData(i, words, Qt.ItemDataRole.AccessibleTextRole)

    def neighbour(self, step: int) -> str:
        """The alias of the lens so many further in the list, around its end; empty where there is but one."""
        count = len(self._aliases)
        return self._aliases[(self.currentIndex() + step) % count] if count > 1 else ""

    def showPopup(self) -> None:
        """The list is as wide as its rows want, the box as its name."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + px(SIDE))
        super().showPopup()

    def _on_activated(self, index: int) -> None:
        self.lens_requested.emit(self._aliases[index])


class LensDelegate(QStyledItemDelegate):
    """Draws a lens of the list: its name, how many questions are open, and a pill of its worst risk."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002 Qt's signature
        """Room for all of it."""
        name, left, (badge, _) = self._parts(index)
        texts = sum(QFontMetrics(font(14)).horizontalAdvance(text) for text in (name, left))
        return QSize(texts + pill_width(badge) + 2 * px(GAP) + 2 * px(SIDE), px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Name at the left, counts at the right."""
        theme = current_theme()
        name, left, (badge, risk) = self._parts(index)
        box = QRectF(option.rect)
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(box, QColor(theme.accent_soft if chosen else theme.surface_panel))
        painter.setFont(font(14))
        inner = box.adjusted(px(SIDE), 0, -px(SIDE), 0)
        painter.setPen(QColor(theme.text_ink))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        width, height = pill_width(badge), px(HEIGHT)
        pill = QRectF(inner.right() - width, inner.center().y() - height / 2, width, height)
        paint_pill(painter, pill, badge, theme.tone(risk))
        inner.setRight(pill.left() - px(GAP) / 2)
        painter.setPen(QColor(theme.text_muted))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, left)
        painter.restore()

    def _parts(self, index: QModelIndex | QPersistentModelIndex) -> tuple[str, str, tuple[str, Risk]]:
        """Name, what is open where anything is, and the badge with its risk."""
        counts = index.data(ItemRole)
        counts = counts if isinstance(counts, RiskCounts) else RiskCounts()
        left = self.tr("{count} open").format(count=counts.unanswered) if counts.unanswered else ""
        return str(index.data(Qt.ItemDataRole.DisplayRole)), left, badge_of(counts)
