"""What the palette looks like: the field, the list of what was found or a sentence, and the signs that narrow."""

from __future__ import annotations

from collections.abc import Sequence

import qtawesome
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from wa_desktop.ui.palette.field import PaletteField
from wa_desktop.ui.palette.match import Prepared, Query
from wa_desktop.ui.palette.rows import ROW_HEIGHT, SIDE, FoundDelegate, FoundModel
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, margins, px
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.heights import height_for, settle
from wa_desktop.ui.widgets.label import muted
from wa_desktop.ui.widgets.status_bar import KeyCap

MOST_ROWS = 9
RADIUS = 12
"""Of the corners, in pixels of the design."""

_FIELD_QSS = (
    "QLineEdit, QLineEdit:focus { border: none; border-radius: 0; padding: 0; background: transparent; }"
)


class PaletteCard(QWidget):
    """As high as what was found needs, up to MOST_ROWS rows."""

    def __init__(self, open_keys: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.field = PaletteField(open_keys, self)
        self.model = FoundModel(self)
        self.list = QListView(self)
        self.nothing = muted("", 14, wrap=True)
        self._icon = QLabel()
        self._build_field()
        self._build_list()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(self._head())
        layout.addSpacing(px(7))
        layout.addWidget(self.list)
        layout.addWidget(self.nothing)
        layout.addSpacing(px(7))
        layout.addLayout(self._foot())

    @property
    def rows_shown(self) -> int:
        """How many rows there is room for, at least one."""
        return max(self.list.height() // px(ROW_HEIGHT), 1)

    def show_found(self, query: Query, found: Sequence[Prepared], sentence: str) -> None:
        """Show what a query found, or a sentence where that is nothing."""
        self.model.show_found(query, found)
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.nothing.setText("" if found else sentence)

    def fit(self, width: int, room: int) -> None:
        """Take a width, and the height that is needed there within the room there is."""
        rows = min(self.model.rowCount(), MOST_ROWS)
        layout = self.layout()
        if layout is None:
            return
        self.list.setFixedHeight(rows * px(ROW_HEIGHT))
        over = height_for(layout, width) - room
        if over > 0 and rows > 1:
            rows = max(1, rows - -(-over // px(ROW_HEIGHT)))
            self.list.setFixedHeight(rows * px(ROW_HEIGHT))
        self.resize(width, height_for(layout, width))
        settle(layout)

    def show_theme(self) -> None:
        """Take on the colours that do not come by themselves."""
        colour = current_theme().text_muted
        self._icon.setPixmap(qtawesome.icon("mdi6.magnify", color=colour).pixmap(px(20), px(20)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw the ground, the border, and the line below the field."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(theme.surface_panel))
        painter.setPen(QPen(QColor(theme.surface_border_strong), 1))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, px(RADIUS), px(RADIUS))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        below = self.field.geometry().bottom() + px(13)
        painter.fillRect(1, below, self.width() - 2, 1, QColor(theme.surface_border))
        painter.end()

    def _build_field(self) -> None:
        self.field.setFont(font(16))
        self.field.setFrame(False)
        self.field.setStyleSheet(_FIELD_QSS)
        self.field.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.field.setPlaceholderText(self.tr("Find a question, practice, workload, page or action"))
        self.field.setAccessibleName(self.tr("Find anything"))

    def _build_list(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(FoundDelegate(self.list))
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        # Else every letter would have the page below painted again.
        self.list.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.nothing.setContentsMargins(margins(SIDE, 12, SIDE, 14))

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(margins(SIDE, 14, SIDE, 14))
        head.setSpacing(px(10))
        head.addWidget(self._icon)
        head.addWidget(self.field, 1)
        return head

    def _foot(self) -> QVBoxLayout:
        hints = FlowLayout(spacing=px(10))
        for key, meaning in (
            (">", self.tr("pages and actions")),
            ("#", self.tr("questions and practices")),
            ("@", self.tr("workloads")),
            ("Esc", self.tr("close")),
        ):
            pair = QWidget(self)
            line = QHBoxLayout(pair)
            line.setContentsMargins(0, 0, px(10), 0)
            line.setSpacing(px(6))
            line.addWidget(KeyCap(key))
            line.addWidget(muted(meaning, 13))
            hints.addWidget(pair)
        foot = QVBoxLayout()
        foot.setContentsMargins(margins(SIDE, 4, SIDE, 11))
        foot.addLayout(hints)
        return foot
