"""The lines below the table of actions: what is left out, what lacks an owner or a date, and what was refused."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.button import link
from wa_desktop.ui.widgets.label import Label, muted


class CareLabel(Label):
    """A sentence in the colour of a medium risk, in whatever theme is in force."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw the text."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(QColor(current_theme().risk_medium_text))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect(), int(flags), self.text())
        painter.end()


class TableFooter(QWidget):
    """`care_requested` asks for what lacks an owner or date, `clear_requested` for everything."""

    care_requested = Signal()
    clear_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problem = Label("", pixels=13, role=QPalette.ColorRole.BrightText, wrap=True)
        self.problem.setAccessibleName(self.tr("Message"))
        self.care = CareLabel("", pixels=13)
        self.care_button = link(self.tr("Show"))
        self.shown = muted("", 13)
        self.clear_button = link(self.tr("Clear the filters"))
        self.care_button.setAccessibleName(self.tr("Show the actions without owner or date"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        layout.addWidget(self.problem)
        for parts in ((self.shown, self.clear_button), (self.care, self.care_button)):
            row = QHBoxLayout()
            row.setSpacing(px(4))
            for part in parts:
                row.addWidget(part)
            row.addStretch(1)
            layout.addLayout(row)
        self.problem.hide()
        self.care_button.clicked.connect(self.care_requested)
        self.clear_button.clicked.connect(self.clear_requested)

    def show_problem(self, sentence: str) -> None:
        """Say why something was not taken, or nothing."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def show_counts(self, shown: int, every: int, care: int, *, filtered: bool) -> None:
        """Say how many actions a filter leaves of all, and how many lack an owner or date."""
        if shown:
            text = self.tr("{shown} of {all} actions shown.").format(shown=shown, all=every)
        else:
            text = self.tr("No action matches the filters.")
        self.shown.setText(text)
        self.care.setText(self.tr("%n action(s) have no owner or no date.", "", care))
        for part in (self.shown, self.clear_button):
            part.setVisible(filtered)
        for part in (self.care, self.care_button):
            part.setVisible(bool(care) and not filtered)
