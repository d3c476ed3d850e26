"""Where a lens is used: the workloads and templates by name, of which one can be opened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wa_desktop.domain.workload import WorkloadName
from wa_desktop.ui.dialogs.button_keys import ButtonKeysDialog
from wa_desktop.ui.dialogs.screen_room import room_on_screen
from wa_desktop.ui.models.rows import Cell, Look, Row, one_line, section_row
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary, quiet
from wa_desktop.ui.widgets.label import muted, title
from wa_desktop.ui.widgets.table import RowsView, TableCard

WANTED = QSize(560, 460)


class UsedByDialog(ButtonKeysDialog):
    """`open_requested` carries the id of the workload or template that is to be opened; then the dialog is closed."""

    open_requested = Signal(str)

    def __init__(self, lens: str, users: Sequence[WorkloadName], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Where the lens is used"))
        self.heading = title(one_line(lens))
        self.table = RowsView(
            self.tr("Workloads and templates"), (self.tr("Name"), self.tr("Client")), 0, self
        )
        self.close_button = quiet(self.tr("Close"))
        self.open_button = primary(self.tr("Open"))
        self._build()
        self.table.show_rows(self._rows(users))
        self.resize(self.width(), min(self.height(), self.sizeHint().height()))
        self.table.row_activated.connect(self._on_activated)
        self.open_button.clicked.connect(self._on_open_clicked)
        self.open_button.setEnabled(self.table.chosen is not None)
        self.close_button.clicked.connect(self.reject)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rows(self, users: Sequence[WorkloadName]) -> list[Row]:
        rows: list[Row] = []
        for is_template, heading in ((False, self.tr("Workloads")), (True, self.tr("Templates"))):
            here = [user for user in users if user.template is is_template]
            if here:
                rows.append(section_row(heading, 2))
                rows += [self._row(user) for user in here]
        return rows

    def _row(self, user: WorkloadName) -> Row:
        note = self.tr("in the archive") if user.archived else ""
        client = Cell(one_line(user.client), look=Look.MUTED)
        return Row(user.id, (Cell(one_line(user.name), note, look=Look.STRONG), client))

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(px(10))
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.open_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(24, 20, 24, 18))
        layout.setSpacing(px(10))
        layout.addWidget(self.heading)
        layout.addWidget(muted(self.tr("It is used by these; Enter opens the one in hand."), wrap=True))
        layout.addWidget(TableCard(self.table))
        layout.addStretch(1)
        layout.addLayout(buttons)
        room = room_on_screen(self)
        self.resize(QSize(px(WANTED.width()), px(WANTED.height())).boundedTo(room))
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    def _on_activated(self, key: object) -> None:
        self.accept()
        self.open_requested.emit(str(key))

    def _on_open_clicked(self) -> None:
        if self.table.chosen is not None:
            self._on_activated(self.table.chosen)
