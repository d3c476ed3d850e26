"""All keys on one page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.ui.dialogs.screen_room import room_on_screen
from wa_desktop.ui.projector.keys import projector_keys
from wa_desktop.ui.report.report_keys import report_keys
from wa_desktop.ui.review_keys import KeyGroup
from wa_desktop.ui.review_keys import rows as review_key_rows
from wa_desktop.ui.studio.finding_model import finding_key
from wa_desktop.ui.studio.outline_acts import outline_keys
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary
from wa_desktop.ui.widgets.column import Column
from wa_desktop.ui.widgets.label import Label, section, title
from wa_desktop.ui.widgets.lanes_editor import note_keys


class KeysDialog(QDialog):
    """Lists the keys of the review and of every action."""

    def __init__(self, action_rows: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(margins(24, 20, 24, 20))
        layout.addWidget(title(self.tr("Keys")))
        columns = QHBoxLayout()
        columns.setSpacing(px(40))
        answering = [(group.title, review_key_rows(group)) for group in KeyGroup]
        columns.addLayout(self._tables(answering))
        columns.addLayout(
            self._tables(
                [
                    (self.tr("Everywhere"), action_rows),
                    (self.tr("Writing notes"), note_keys()),
                    (self.tr("On the report page"), report_keys()),
                    (self.tr("In the lens studio"), [*outline_keys(), finding_key()]),
                    (self.tr("In the projector's window"), projector_keys()),
                ]
            )
        )
        layout.addLayout(columns)
        layout.addStretch(1)
        close = primary(self.tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(margins(24, 8, 24, 16))
        foot.addStretch(1)
        foot.addWidget(close)
        keys = Column(body)
        keys.read_by_keyboard(self.tr("Keys"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(keys, 1)
        whole.addLayout(foot)
        room = room_on_screen(self)
        if layout.sizeHint().width() > room.width():
            columns.setDirection(QBoxLayout.Direction.TopToBottom)
        wanted = layout.sizeHint() + QSize(px(12), foot.sizeHint().height())
        self.resize(wanted.boundedTo(room))
        close.setFocus()

    @staticmethod
    def _tables(parts: list[tuple[str, list[tuple[str, str]]]]) -> QGridLayout:
        """One under the other, with the words all beginning at one line."""
        table = QGridLayout()
        table.setHorizontalSpacing(px(18))
        table.setVerticalSpacing(px(7))
        for heading, rows in parts:
            table.addWidget(section(heading), table.rowCount(), 0, 1, 2)
            for text, keys in rows:
                line = table.rowCount()
                table.addWidget(Label(keys, weight=QFont.Weight.Medium), line, 0)
                table.addWidget(Label(text, wrap=True), line, 1)
        table.setRowStretch(table.rowCount(), 1)
        table.setColumnStretch(1, 1)
        return table
