"""What happened to one question: its answers, notes and evidence, who changed them and when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.history import ErasedEntry, HistoryEntry
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.screen_room import room_on_screen
from wa_desktop.ui.milestones.history_details import detail_parts
from wa_desktop.ui.milestones.history_list import HistoryList
from wa_desktop.ui.models.history_rows import HistoryModel
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.label import muted, title
from wa_desktop.ui.widgets.main_and_panel import MainAndPanel
from wa_desktop.ui.widgets.side_panel import SidePanel

SIZE = QSize(960, 560)


class QuestionHistoryDialog(QDialog):
    """Reads the entries of the question page by page as its list is scrolled."""

    def __init__(
        self, bridge: Bridge, review: Review, ref: QuestionRef, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bridge, self._ref = bridge, ref
        self._workload_id = review.snapshot.workload.id
        self._question = review.snapshot.question(ref)
        self.model = HistoryModel(self)
        self.list = HistoryList(self.model, self)
        self.panel = SidePanel(self.tr("The entry in hand"), self)
        self.empty = muted(
            self.tr("Nothing has changed here yet. Every change is kept: who, when, before and after."),
            14,
            wrap=True,
        )
        self.close_button = primary(self.tr("Close"))
        self._build()
        self.list.entry_chosen.connect(self._show_details)
        self.close_button.clicked.connect(self.accept)
        self.model.show(self._read, {one.lens.alias: one.lens for one in review.snapshot.reviews})
        self._show_emptiness()
        self.board.button.setEnabled(bool(self.model.rowCount()))
        (self.list if self.model.rowCount() else self.close_button).setFocus()

    def sizeHint(self) -> QSize:
        """Room for list and details, on a small screen less."""
        room = room_on_screen(self)
        return QSize(px(SIZE.width()), px(SIZE.height())).boundedTo(room)

    def _build(self) -> None:
        heading = self.tr("History of {question}").format(question=self._question.label)
        self.setWindowTitle(heading)
        head = Panel(Qt.Edge.BottomEdge)
        words = QVBoxLayout(head)
        words.setContentsMargins(margins(24, 18, 24, 14))
        words.setSpacing(px(2))
        words.addWidget(title(heading))
        words.addWidget(muted(self._question.title, wrap=True))
        main = QWidget()
        within = QVBoxLayout(main)
        within.setContentsMargins(0, 0, 0, 0)
        within.addWidget(self.list, 1)
        self.empty.setContentsMargins(margins(24, 20, 24, 20))
        within.addWidget(self.empty, 1, Qt.AlignmentFlag.AlignTop)
        self.board = MainAndPanel(main, self.panel, 460)
        foot = Panel(Qt.Edge.TopEdge)
        line = QHBoxLayout(foot)
        line.setContentsMargins(margins(24, 12, 24, 12))
        line.addStretch()
        line.addWidget(self.board.button)
        line.addWidget(self.close_button)
        self.board.button.setAutoDefault(False)
        self.close_button.setAutoDefault(False)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(head)
        lines.addWidget(self.board, 1)
        lines.addWidget(foot)
        self.resize(self.sizeHint())

    def _read(self, before: int | None, limit: int) -> Sequence[HistoryEntry | ErasedEntry] | None:
        workspace = self._bridge.workspace
        return self._bridge.attempt(
            lambda: workspace.history(self._workload_id, question=self._ref, before=before, limit=limit)
        )

    def _show_emptiness(self) -> None:
        is_empty = not self.model.rowCount()
        self.list.setVisible(not is_empty)
        self.empty.setVisible(is_empty)
        self._show_details(self.list.in_hand)

    def _show_details(self, entry: HistoryEntry | None) -> None:
        self.panel.show_parts(detail_parts(entry, self.model.lenses))
