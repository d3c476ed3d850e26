"""All keys on one page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from wa_desktop.ui.widgets.button import primary
from wa_desktop.ui.widgets.label import Label, section, title


class KeysDialog(QDialog):
    """Lists the keys of the review and of every action."""

    def __init__(self, action_rows: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.addWidget(title(self.tr("Keys")))
        answering = [
            (self.tr("Yes, and on to the next practice"), "Y"),
            (self.tr("No, and on to the next practice"), "N"),
            (self.tr("Don’t know, and on to the next practice"), "U"),
            (self.tr("Not applicable, and on to the next practice"), "A"),
            (self.tr("Take the answer back"), self.tr("Delete")),
            (self.tr("Next or previous practice"), "↓ ↑"),
            (self.tr("Next or previous question"), self.tr("Page down, page up")),
            (self.tr("From a field back to the practices"), self.tr("Escape")),
        ]
        columns = QGridLayout()
        columns.setHorizontalSpacing(40)
        columns.addLayout(self._table(self.tr("On a practice"), answering), 0, 0, Qt.AlignmentFlag.AlignTop)
        columns.addLayout(self._table(self.tr("Everywhere"), action_rows), 0, 1, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(columns)
        close = primary(self.tr("Close"))
        close.clicked.connect(self.accept)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    @staticmethod
    def _table(heading: str, rows: list[tuple[str, str]]) -> QGridLayout:
        table = QGridLayout()
        table.setHorizontalSpacing(18)
        table.setVerticalSpacing(7)
        table.addWidget(section(heading), 0, 0, 1, 2)
        for line, (text, keys) in enumerate(rows, 1):
            table.addWidget(Label(keys, weight=QFont.Weight.Medium), line, 0)
            table.addWidget(Label(text), line, 1)
        return table
