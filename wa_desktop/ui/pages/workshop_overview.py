"""All workshops of a review, and the recap of the one in hand."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.domain.workshop import Workshop
from wa_desktop.report.recap_records import Recap
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.workshop_desk import WorkshopDesk
from wa_desktop.ui.models.workshop_recap import (
    HTML,
    MARKDOWN,
    headings,
    read_recap,
    recap_name,
    save_recap,
    to_clipboard,
    workshop_rows,
)
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.column import Column
from wa_desktop.ui.widgets.label import muted
from wa_desktop.ui.widgets.table import RowsView, TableCard
from wa_desktop.ui.widgets.workshop_sheet import RecapSheet

WIDEST_SHEET = 1400


class OverviewView(QWidget):
    """`open_requested(id)` wants a workshop that has not ended; `said` carries a sentence for the status line."""

    open_requested = Signal(str)
    said = Signal(str)

    def __init__(self, bridge: Bridge, desk: WorkshopDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.desk = desk
        self.recap: Recap | None = None
        self.sheet: RecapSheet | None = None
        self._shown: Workshop | None = None
        self._folder = ""
        self.table = RowsView(self.tr("Workshops"), headings(), 0, self)
        self.open_button = quiet(self.tr("Open the workshop"))
        self.markdown_button = quiet(self.tr("Save as Markdown…"))
        self.html_button = quiet(self.tr("Save as HTML…"))
        self.copy_button = quiet(self.tr("Copy"))
        self.hint = muted("", 14, wrap=True)
        self._build()
        self.table.row_chosen.connect(self._on_row_chosen)
        self.table.row_activated.connect(self._on_row_activated)
        self.open_button.clicked.connect(self._on_open_clicked)
        self.markdown_button.clicked.connect(self._on_markdown_clicked)
        self.html_button.clicked.connect(self._on_html_clicked)
        self.copy_button.clicked.connect(self.copy)

    @property
    def chosen(self) -> Workshop | None:
        """The workshop of the row in hand."""
        key = self.table.chosen
        return next((workshop for workshop in self.desk.workshops if workshop.id == key), None)

    def show_desk(self) -> None:
        """Show the list as it stands, and the recap of the row in hand."""
        review = self.desk.review
        if review is None:
            return
        running = self.desk.workshop if self.desk.is_running else None
        self.table.show_rows(
            workshop_rows(self.desk.workshops, review.snapshot, running.id if running else "")
        )
        self._on_row_chosen(self.table.chosen)

    def choose(self, workshop_id: str) -> None:
        """Take a workshop's row in hand."""
        self.table.choose(workshop_id)

    def focus_first(self) -> None:
        """Put the keyboard on the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def copy(self) -> None:
        """Put the recap on the clipboard, formatted and as Markdown."""
        if self.recap:
            QGuiApplication.clipboard().setMimeData(to_clipboard(self.recap))
            self.said.emit(self.tr("The recap is on the clipboard."))

    def save_as(self, path: Path) -> None:
        """Write the recap to a file, as its ending says."""
        recap = self.recap
        self._folder = str(path.parent)
        if recap and self._bridge.attempt(lambda: save_recap(recap, path)):
            self.said.emit(self.tr("The recap was saved as {name}.").format(name=path.name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sheet has one or two columns."""
        super().resizeEvent(event)
        if self.sheet:
            self.sheet.share_width(min(self.width(), px(WIDEST_SHEET)))

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.hint, 1)
        for button in (self.open_button, self.markdown_button, self.html_button, self.copy_button):
            buttons.addWidget(button)
        self._body = QWidget()
        self._sheets = QVBoxLayout(self._body)
        self._sheets.setContentsMargins(margins(20, 2, 20, 18))
        self._sheets.addStretch(1)
        self._column = Column(self._body)
        self._column.read_by_keyboard(self.tr("Recap of the workshop"))
        top = QVBoxLayout()
        top.setContentsMargins(margins(20, 16, 20, 8))
        top.setSpacing(px(12))
        self._card = TableCard(self.table)
        top.addWidget(self._card)
        top.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._column, 1)

    # Showing

    def _on_row_chosen(self, _key: object) -> None:
        workshop = self.chosen
        ended = workshop is not None and workshop.is_closed
        for button in (self.markdown_button, self.html_button, self.copy_button):
            button.setVisible(ended)
        self.open_button.setVisible(workshop is not None and not ended)
        self.hint.setText("" if ended else self.tr("The recap is written when the workshop ends."))
        if workshop == self._shown:
            return
        self._shown = workshop
        self.recap = self._read(workshop) if workshop and ended else None
        if ended and self.recap is None:
            self.hint.setText(self.tr("The recap cannot be made: the workshop’s milestone is damaged."))
            for button in (self.markdown_button, self.html_button, self.copy_button):
                button.hide()
        self._show_sheet()

    def _read(self, workshop: Workshop) -> Recap | None:
        review = self.desk.review
        if review is None:
            return None
        client = review.snapshot.workload.client
        choice = self._bridge.workspace.report_choice
        return self._bridge.attempt(
            lambda: read_recap(review, workshop, self.desk.now, choice(client).language)
        )

    def _show_sheet(self) -> None:
        if self.sheet:
            self._sheets.removeWidget(self.sheet)
            self.sheet.setParent(None)
            self.sheet.deleteLater()
            self.sheet = None
        if self.recap:
            self.sheet = RecapSheet(self.recap)
            self.sheet.setMaximumWidth(px(WIDEST_SHEET))
            self.sheet.share_width(min(self.width(), px(WIDEST_SHEET)))
            self._sheets.insertWidget(0, self.sheet)
        self._column.verticalScrollBar().setValue(0)
        self._column.refit()

    # What happens

    def _on_row_activated(self, key: object) -> None:
        workshop = self.chosen
        if workshop and workshop.id == key:
            if workshop.is_closed:
                self._column.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.open_requested.emit(workshop.id)

    def _on_open_clicked(self) -> None:
        self._on_row_activated(self.table.chosen)

    def _on_markdown_clicked(self) -> None:
        self._ask_for_file(MARKDOWN, self.tr("Markdown files (*.md)"))

    def _on_html_clicked(self) -> None:
        self._ask_for_file(HTML, self.tr("HTML files (*.html)"))

    def _ask_for_file(self, ending: str, kind: str) -> None:
        workshop = self.chosen
        if workshop is None:
            return
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Save the recap"), self._folder or documents, kind)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending.removeprefix("."))
        dialog.selectFile(recap_name(workshop, self.desk.now, ending))
        dialog.fileSelected.connect(self._on_file_chosen)
        dialog.open()

    def _on_file_chosen(self, name: str) -> None:
        self.save_as(Path(name))
