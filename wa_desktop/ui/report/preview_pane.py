"""The left of the report page: pages, slides, tables or text of the deliverable in hand, or why there is nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from wa_desktop.domain.editions import Deliverable
from wa_desktop.ui.report.preview import Preview
from wa_desktop.ui.report.sheet_tables import SheetTables
from wa_desktop.ui.report.slide_cards import SlideCards
from wa_desktop.ui.theme.type import font, margins, px
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.empty_state import EmptyState
from wa_desktop.ui.widgets.label import muted
from wa_desktop.ui.widgets.pdf_pages import PdfPages
from wa_desktop.ui.words import tr

STEPS = 1_000

_FIXED = frozenset({Deliverable.JSON, Deliverable.MARKDOWN})
"""Texts that machines read, shown in letters of one width."""


_PAPER = """
QPlainTextEdit { background: palette(base); border: none; border-radius: 0; padding: 0; }
QPlainTextEdit:focus { border: 2px solid palette(accent); padding: 0; }
"""


class TextPage(QPlainTextEdit):
    """The beginning of a file as text, to be read and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Text of the file"))
        self.setStyleSheet(_PAPER)
        self.document().setDocumentMargin(px(18))

    def show_text(self, text: str, *, fixed: bool) -> None:
        """Show a text from its beginning."""
        self.setFont(_fixed_font() if fixed else font(13))
        self.setPlainText(text)


class PreviewPane(QWidget):
    """`pages` and `empty` are what is mostly seen; one of five things is shown at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = PdfPages(self.tr("Preview of the report"))
        self.slides = SlideCards()
        self.sheets = SheetTables()
        self.text = TextPage()
        self.empty = EmptyState()
        self.place = muted("", 13)
        self.note = muted("", 13, wrap=True)
        self.bar = QProgressBar()
        self._making = QWidget()
        self._stack = QStackedWidget()
        self._build()
        self.pages.page_changed.connect(self._on_page_changed)
        self.end_progress()

    def show_preview(self, deliverable: Deliverable, preview: Preview) -> None:
        """Show what a deliverable will hold."""
        self.pages.show_pdf(preview.pages)
        self._say_note(_note(deliverable, preview))
        if preview.pages:
            self._stack.setCurrentWidget(self.pages)
            return
        self.place.setText("")
        if preview.slides:
            self.slides.show_slides(preview.slides)
            self.place.setText(self.tr("%n slide(s)", "", len(preview.slides)))
            self._stack.setCurrentWidget(self.slides)
            return
        if preview.sheets:
            self.sheets.show_sheets(preview.sheets)
            self._stack.setCurrentWidget(self.sheets)
            return
        self.text.show_text(preview.text, fixed=deliverable in _FIXED)
        self._stack.setCurrentWidget(self.text)

    def show_making(self, *, keep: bool) -> None:
        """A preview is on its way; what is shown stays where it is the same deliverable's of before."""
        self.show_progress(0.0)
        self.empty.say(self.tr("Making the preview…"), "")
        if not keep:
            self.pages.show_pdf(None)
            self._show_empty()

    def show_obstacle(self, sentence: str) -> None:
        """There is nothing to show, and why."""
        self.end_progress()
        self.pages.show_pdf(None)
        self.empty.say(self.tr("No preview"), sentence)
        self._show_empty()

    def clear(self) -> None:
        """Show nothing of the review before."""
        self.pages.show_pdf(None)
        self.empty.say("", "")
        self._show_empty()

    def show_progress(self, share: float) -> None:
        """Tell how far the preview is, 0 to 1."""
        self.bar.setValue(round(share * STEPS))
        self._making.show()

    def end_progress(self) -> None:
        """The preview is ready, or given up."""
        self._making.hide()

    def _show_empty(self) -> None:
        self._say_note("")
        self.place.setText("")
        self._stack.setCurrentWidget(self.empty)

    def _say_note(self, sentence: str) -> None:
        self.note.setText(sentence)
        self._head.setVisible(bool(sentence))

    def _build(self) -> None:
        self.bar.setRange(0, STEPS)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(px(140), px(6))
        self.bar.setAccessibleName(self.tr("Progress of the preview"))
        for part in (self.pages, self.slides, self.sheets, self.text, self.empty):
            self._stack.addWidget(part)
        self._stack.setMinimumSize(px(200), px(180))  # what is higher scrolls by itself
        making = QHBoxLayout(self._making)
        making.setContentsMargins(0, 0, 0, 0)
        making.setSpacing(px(10))
        making.addWidget(muted(self.tr("Making the preview…"), 13))
        making.addWidget(self.bar)
        self._head = Panel(Qt.Edge.BottomEdge)
        head = QVBoxLayout(self._head)
        head.setContentsMargins(margins(20, 8, 20, 8))
        head.addWidget(self.note)
        self._head.hide()
        below = QHBoxLayout()
        below.setContentsMargins(margins(20, 6, 20, 8))
        below.addWidget(self.place)
        below.addStretch(1)
        below.addWidget(self._making)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)
        column.addLayout(below)
        self._stack.setCurrentWidget(self.empty)

    def _on_page_changed(self, page: int, total: int) -> None:
        self.place.setText(self.tr("Page {page} of {total}").format(page=page, total=total) if total else "")


def _note(deliverable: Deliverable, preview: Preview) -> str:
    """What a person has to know of a preview that does not look as the file will."""
    if deliverable is Deliverable.DOCX:
        return tr("These are the pages of the PDF. Word lays the same content out by itself.")
    if deliverable is Deliverable.PPTX:
        return tr("The slides in words. In PowerPoint they have charts and tables that can be edited.")
    if deliverable is Deliverable.XLSX:
        return tr("What the sheets hold. The workbook has filters, lists to choose from, and colors.")
    if deliverable is Deliverable.HTML:
        return tr("The words of the page. The file can be opened in a browser or pasted into a mail.")
    if preview.is_cut:
        return tr("The beginning of the file; it goes on.")
    return ""


def _fixed_font() -> QFont:
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    fixed.setPixelSize(px(12))
    return fixed
