"""Where the people in the room are written down: a line each, by Enter or pasted all at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.domain.workshop import Attendee
from wa_desktop.ui.models.workshop_people import AttendeesModel
from wa_desktop.ui.models.workshop_plan import people_in
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.button import link
from wa_desktop.ui.widgets.label import muted
from wa_desktop.ui.widgets.workshop_table import PlanDelegate, PlanTable, framed_as_high, is_several


class AttendeeTable(QWidget):
    """Names and roles; `changed` follows every edit."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = AttendeesModel(self)
        self.view = PlanTable()
        self.remove_button = link(self.tr("Remove the person"))
        self._delegate = PlanDelegate(self.view)
        self.setFocusProxy(self.view)
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setAccessibleName(self.tr("People in the room"))
        self.view.share_columns(0, 0)
        foot = QHBoxLayout()
        foot.setSpacing(px(10))
        foot.addWidget(
            muted(
                self.tr("Enter begins the next line. Lines such as “Name, role” can be pasted."),
                12,
                wrap=True,
            ),
            1,
        )
        foot.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        layout.addWidget(framed_as_high(self.view))
        layout.addLayout(foot)
        self._connect()
        self._show_button()

    @property
    def attendees(self) -> tuple[Attendee, ...]:
        """The people as written."""
        return self.model.attendees

    def show_people(self, attendees: Sequence[Attendee]) -> None:
        """Show other people; what is just being written stays."""
        if not self.view.is_editing and tuple(attendees) != self.attendees:
            self.model.show_people(attendees)
            self.view.setCurrentIndex(self.model.index(0, 0))

    def finish_editing(self) -> None:
        """Take over what is still being typed in a cell."""
        self.view.finish_editing()

    def _connect(self) -> None:
        self.model.changed.connect(self._on_changed)
        self.model.modelReset.connect(self.view.updateGeometry)
        self.view.remove_requested.connect(self._on_remove)
        self.view.paste_requested.connect(self._on_pasted)
        self.view.selectionModel().currentChanged.connect(self._show_button)
        self.remove_button.clicked.connect(self._on_remove)
        self._delegate.line_done.connect(self._on_line_done)
        self._delegate.lines_pasted.connect(self._on_pasted)

    def _show_button(self) -> None:
        self.remove_button.setEnabled(0 <= self.view.currentIndex().row() < self.model.rowCount() - 1)

    def _on_changed(self) -> None:
        self.view.updateGeometry()
        self._show_button()
        self.changed.emit()

    def _on_line_done(self, cell: QModelIndex) -> None:
        """Enter in a written line begins the next one; in the empty one it ends the writing."""
        if cell.isValid() and cell.row() < self.model.rowCount() - 1:
            self.view.write(self.model.index(cell.row() + 1, 0))

    def _on_pasted(self, text: str) -> None:
        people = people_in(text)
        if people and is_several(text):
            row = self.model.put(self.view.currentIndex().row(), people)
            self.view.setCurrentIndex(self.model.index(row, 0))
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        elif people:
            self.model.setData(self.view.currentIndex(), text)

    def _on_remove(self) -> None:
        self.model.remove(self.view.currentIndex().row())
