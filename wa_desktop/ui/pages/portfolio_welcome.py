"""What the portfolio shows while the workspace holds no workload: what this is for, and three ways in."""

from __future__ import annotations

from pathlib import Path

import qtawesome
from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import link
from wa_desktop.ui.widgets.column import Column
from wa_desktop.ui.widgets.drop_hint import DropHint, files_in
from wa_desktop.ui.widgets.label import Label, muted, title
from wa_desktop.ui.widgets.way_in import WayIn

WIDTH = 600


class PortfolioWelcome(QWidget):
    """Three ways in, the first one in hand; lens files may be dropped onto it.

    `files_dropped` carries a list of paths to import as lenses; `templates_requested` asks for the templates, which
    no list shows yet.
    """

    new_requested = Signal()
    sample_requested = Signal()
    import_requested = Signal()
    templates_requested = Signal()
    files_dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._new = WayIn(
            self.tr("New review"),
            self.tr(
                "Name a workload, choose its lenses and answer: risks, scores and the plan follow at once."
            ),
            "mdi6.plus",
            first=True,
        )
        self._sample = WayIn(
            self.tr("Open the sample"),
            self.tr(
                "A web shop’s review, half way through, with its risks, plan and milestones to try things on."
            ),
            "mdi6.compass-outline",
        )
        self._import = WayIn(
            self.tr("Import a lens"),
            self.tr(
                "Questions of your own, from a custom lens of the AWS WA Tool: choose the file or drop it here."
            ),
            "mdi6.tray-arrow-down",
        )
        self.ways = (self._new, self._sample, self._import)
        self._read_only = Label(
            self.tr("This workspace is open for reading only, so nothing can be added to it."), wrap=True
        )
        self._keeping = _Keeping()
        self.templates_link = link("")
        self.templates_link.hide()
        self._hint = DropHint(self.tr("Drop lens files here to import them"), self)
        self._column = Column(self._body())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._column)
        self._read_only.hide()
        self.setAcceptDrops(True)
        self._new.clicked.connect(self.new_requested)
        self._sample.clicked.connect(self.sample_requested)
        self._import.clicked.connect(self.import_requested)
        self.templates_link.clicked.connect(self.templates_requested)
        for way in self.ways:
            way.step_requested.connect(self._on_step_requested)

    def show_read_only(self, read_only: bool) -> None:  # noqa: FBT001 reads as Qt's setters do
        """Say whether something can be added."""
        for way in self.ways:
            way.setEnabled(not read_only)
        self._read_only.setVisible(read_only)
        self._column.refit()

    def show_templates(self, count: int) -> None:
        """Lead to so many templates, where there are some."""
        self.templates_link.setText(self.tr("Show %n template(s)", "", count))
        self.templates_link.updateGeometry()
        self.templates_link.setVisible(count > 0)
        self._column.refit()

    def show_file(self, path: Path) -> None:
        """Say in which file everything lies."""
        self._keeping.show_file(path)
        self._column.refit()

    def showEvent(self, event: QShowEvent) -> None:
        """The first way is in hand."""
        super().showEvent(event)
        self._new.setFocus(Qt.FocusReason.OtherFocusReason)

    # Files dropped onto the page

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, nothing else."""
        if self._import.isEnabled() and files_in(event.mimeData()):
            event.acceptProposedAction()
            self._hint.cover(self.rect())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The files went elsewhere."""
        super().dragLeaveEvent(event)
        self._hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Pass on what was dropped."""
        self._hint.hide()
        paths = files_in(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The hint covers the page."""
        super().resizeEvent(event)
        self._hint.resize(self.size())

    # Building

    def _body(self) -> QWidget:
        inner = QWidget()
        inner.setMaximumWidth(px(WIDTH))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(title(self.tr("Review a workload"), 26))
        column.addWidget(
            muted(
                self.tr(
                    "WA Desktop leads you through the questions of the Well-Architected Framework, or of a lens of "
                    "your own, shows where a workload is at risk, and writes the report."
                ),
                15,
                wrap=True,
            )
        )
        column.addSpacing(px(10))
        for way in self.ways:
            column.addWidget(way)
        column.addWidget(self._read_only)
        column.addSpacing(px(10))
        column.addWidget(self._keeping)
        column.addWidget(self.templates_link, 0, Qt.AlignmentFlag.AlignLeft)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inner, 1000)  # all the width it may have, before the room beside it gets any
        middle.addStretch(1)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(margins(24, 24, 24, 24))
        layout.addStretch(2)
        layout.addLayout(middle)
        layout.addStretch(3)
        return body

    def _on_step_requested(self, step: int) -> None:
        way = self.sender()
        if isinstance(way, WayIn):
            there = (self.ways.index(way) + step) % len(self.ways)
            self.ways[there].setFocus(Qt.FocusReason.TabFocusReason)
            self._column.ensureWidgetVisible(self.ways[there], 0, px(24))


class _Keeping(QWidget):
    """Where everything is kept, beside the picture of a computer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = muted("", 13, wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(28), 0, 0, 0)
        layout.addWidget(self._text)
        self.show_file(Path())

    def show_file(self, path: Path) -> None:
        """Name the file; its folder is in the tooltip."""
        sentence = self.tr("Everything stays on this computer, in one file you can copy.")
        if path.name:
            sentence = self.tr("Everything stays on this computer, in one file you can copy: {name}").format(
                name=path.name
            )
        self._text.setText(sentence)
        self._text.setToolTip(str(path) if path.name else "")
        self._text.setAccessibleDescription(str(path) if path.name else "")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw the picture beside the first line."""
        size = px(18)
        top = self._text.y() + (self._text.fontMetrics().height() - size) // 2
        painter = QPainter(self)
        icon = qtawesome.icon("mdi6.laptop", color=current_theme().text_muted)
        icon.paint(painter, QRect(0, top, size, size))
        painter.end()
