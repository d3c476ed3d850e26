"""The notes of a practice in its row: a line each while folded, the two lanes to write in while open."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from wa_desktop.domain.answers import NO_NOTES, Lane, Notes
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, margins, px
from wa_desktop.ui.widgets.lanes_editor import CHOICE_LIMIT, LanesEditor
from wa_desktop.ui.widgets.marks import SIDE, Mark, paint_mark

LONGEST_PREVIEW = 300

_MARKDOWN_SIGNS = frozenset("*_`~[]#>\\<&")


class NotePreview(QAbstractButton):
    """The beginning of a note in one quiet line; a click opens the note."""

    def __init__(self, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lane = lane
        self.shown = ""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_note(self, text: str) -> None:
        """Show the beginning of a text, or nothing where there is none."""
        self.shown = " ".join(_as_read(text[: 4 * LONGEST_PREVIEW]).split())[:LONGEST_PREVIEW]
        words = self.tr("Internal note: {text}") if self.lane is Lane.INTERNAL else self.tr("Note: {text}")
        self.setAccessibleName(words.format(text=self.shown))
        self.setVisible(bool(self.shown))
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(px(120), px(20))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw sign and text, ending in dots where there is no room."""
        painter = QPainter(self)
        side, left = px(SIDE), px(SIDE + 6)
        mark = Mark.INTERNAL if self.lane is Lane.INTERNAL else Mark.NOTE
        paint_mark(painter, QRect(0, (self.height() - side) // 2, side, side), mark)
        painter.setFont(font(13))
        theme = current_theme()
        painter.setPen(QColor(theme.text_ink if self.underMouse() else theme.text_muted))
        text = QFontMetrics(painter.font()).elidedText(
            self.shown, Qt.TextElideMode.ElideRight, self.width() - left
        )
        painter.drawText(self.rect().adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()


def _as_read(text: str) -> str:
    """A note without the signs of its Markdown, whose library is loaded for notes that have any."""
    if not _MARKDOWN_SIGNS.intersection(text):
        return text
    from wa_desktop.report.markdown import plain_text

    return plain_text(text)


class PracticeNotes(QWidget):
    """`save_requested` carries a Lane and its text; the lanes are made when they are first opened."""

    save_requested = Signal(object, str)

    def __init__(self, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lanes: LanesEditor | None = None
        self._about = about
        self._notes = NO_NOTES
        self._read_only = False
        self.previews = {lane: NotePreview(lane, self) for lane in Lane}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(margins(0, 5, 0, 0))
        self._layout.setSpacing(px(2))
        for preview in self.previews.values():
            self._layout.addWidget(preview)
            preview.clicked.connect(self._on_preview_clicked)
        self._show()

    @property
    def is_open(self) -> bool:
        """Whether the lanes are shown."""
        return self.lanes is not None and not self.lanes.isHidden()

    def show_notes(self, notes: Notes) -> None:
        """Show what is on disk; text that is still being typed stays."""
        self._notes = notes
        if self.lanes:
            self.lanes.show_notes(notes.client, notes.internal, anew=False)
        self._show()

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 reads as Qt's setters do
        """Let notes be read alone, or written again."""
        self._read_only = read_only
        if self.lanes:
            self.lanes.set_read_only(read_only)

    def open(self, lane: Lane) -> None:
        """Write in a lane."""
        if self.lanes is None:
            name = self.tr("Notes on {practice}").format(practice=self._about)
            self.lanes = LanesEditor(name, limit=CHOICE_LIMIT, compact=True, parent=self)
            self.lanes.show_notes(self._notes.client, self._notes.internal, anew=True)
            self.lanes.set_read_only(self._read_only)
            self.lanes.save_requested.connect(self.save_requested)
            self._layout.addWidget(self.lanes)
        self.lanes.show()
        self._show()
        self.lanes.focus_lane(internal=lane is Lane.INTERNAL)

    def fold(self) -> None:
        """Save, and show the lines alone."""
        if self.lanes:
            self.lanes.finish_editing()
            self.lanes.hide()
            self._show()

    def finish_editing(self) -> None:
        """Ask for what is typed to be saved now."""
        if self.lanes:
            self.lanes.finish_editing()

    def _show(self) -> None:
        for lane, preview in self.previews.items():
            preview.show_note("" if self.is_open else self._notes.text(lane))
        self.setVisible(self.is_open or self._notes != NO_NOTES)

    def _on_preview_clicked(self) -> None:
        preview = self.sender()
        if isinstance(preview, NotePreview):
            self.open(preview.lane)
