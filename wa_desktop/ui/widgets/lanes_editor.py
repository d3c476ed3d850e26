"""The editor of notes in two lanes: one for the client, one that never leaves the workspace."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.domain.answers import Lane
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.label import muted
from wa_desktop.ui.widgets.lane_tabs import PREVIEW_KEY, LaneTabs, ModeSwitch, internal_tone
from wa_desktop.ui.widgets.markdown_field import BOLD_KEY, ITALIC_KEY, LIST_KEY, MarkdownField
from wa_desktop.ui.widgets.markdown_view import MarkdownView

ANSWER_LIMIT = 2084
CHOICE_LIMIT = 250
"""Characters that the WA Tool's API takes as notes of an answer, a lens or a pillar, and of a choice."""

_LINES = {False: (4, 14), True: (2, 6)}
"""Least and most lines of the full and of the compact form."""


class LanesEditor(QFrame):
    """Shows both lanes of a note and asks for what is typed to be saved.

    `save_requested(Lane, str)` comes after a pause of 0.8 s, when a field is left, and from `finish_editing`;
    text that could not be saved stays in its field. `name` says what the notes are on, such as "Notes on SEC 2".
    `limit` is how many characters of the client's lane AWS's tool takes; more is said, and not refused.
    """

    save_requested = Signal(object, str)

    def __init__(
        self,
        name: str,
        *,
        limit: int = ANSWER_LIMIT,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._limit = limit
        least, most = _LINES[compact]
        self.tabs = LaneTabs(compact=compact, parent=self)
        self.switch = ModeSwitch(compact=compact, parent=self)
        self.client = MarkdownField(least, most, self)
        self.internal = MarkdownField(least, most, self)
        self.view = MarkdownView(most=px(120 if compact else 320), framed=False, parent=self)
        self._nothing = muted(self.tr("Nothing is written here yet."), 13)
        self._counter = muted("", 12, wrap=True)
        self._secret = muted(
            self.tr("Stays in this workspace: in no report and on no projector."), 12, wrap=True
        )
        self.client.setPlaceholderText(self.tr("For the client… (Markdown)"))
        self.internal.setPlaceholderText(self.tr("Only for us… (Markdown)"))
        self._build(compact=compact)
        self.set_name(name)
        self.client.save_requested.connect(self._on_client_save)
        self.internal.save_requested.connect(self._on_internal_save)
        for field in (self.client, self.internal):
            field.textChanged.connect(self._on_text_changed)
            field.focus_changed.connect(self.update)
        self.view.installEventFilter(self)
        self.tabs.currentChanged.connect(self._show_parts)
        self.switch.toggled.connect(self._show_parts)
        shortcut = QShortcut(QKeySequence(PREVIEW_KEY), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.switch.toggle)
        self._on_text_changed()
        self._show_parts()

    @property
    def lane(self) -> Lane:
        """The lane in front."""
        return self.tabs.lane

    @property
    def is_previewing(self) -> bool:
        """Whether the note is shown as it will be read."""
        return self.switch.isChecked()

    @property
    def has_unsaved_text(self) -> bool:
        """Whether something is typed in a lane that is not on disk yet."""
        return self.client.has_unsaved_text or self.internal.has_unsaved_text

    def field(self, lane: Lane) -> MarkdownField:
        """The field of a lane."""
        return self.client if lane is Lane.CLIENT else self.internal

    def set_name(self, name: str) -> None:
        """Say what the notes are on; screen readers hear it with the lane."""
        self.setAccessibleName(name)
        self.tabs.setAccessibleName(self.tr("{name}: who may read them").format(name=name))
        self.client.setAccessibleName(self.tr("{name}, for the client").format(name=name))
        self.internal.setAccessibleName(self.tr("{name}, internal").format(name=name))
        self.view.setAccessibleName(self.tr("{name}, preview").format(name=name))

    def show_notes(self, client: str, internal: str, *, anew: bool) -> None:
        """Show what is on disk; unless shown `anew`, text that is still being typed stays.

        Shown anew, the client's lane is in front again, ready to write: a look at internal notes ends with the
        question they are on.
        """
        if anew:
            with QSignalBlocker(self.tabs), QSignalBlocker(self.switch):
                self.tabs.setCurrentIndex(0)
                self.switch.setChecked(False)
        self.client.show_text(client, anew=anew)
        self.internal.show_text(internal, anew=anew)
        self._show_parts()

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 reads as Qt's setters do
        """Show notes without a place to write, or with one again."""
        nothing = self.tr("Nothing is written here.")
        for field, words in (
            (self.client, self.tr("For the client… (Markdown)")),
            (self.internal, self.tr("Only for us… (Markdown)")),
        ):
            field.setReadOnly(read_only)
            field.setPlaceholderText(nothing if read_only else words)

    def finish_editing(self) -> None:
        """Ask for what is typed to be saved now."""
        self.client.finish_editing()
        self.internal.finish_editing()

    def focus_lane(self, *, internal: bool = False) -> None:
        """Bring a lane to the front, ready to go on writing at its end."""
        self.switch.setChecked(False)
        self.tabs.setCurrentIndex(1 if internal else 0)
        field = self.internal if internal else self.client
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.moveCursor(QTextCursor.MoveOperation.End)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """The frame shows whether the preview has the keyboard."""
        if watched is self.view and event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)  # type: ignore[arg-type] # Qt hands over QObjects

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw the panel: tinted where the internal lane is in front, lit where the keyboard is."""
        theme, tone = current_theme(), internal_tone()
        is_internal = self.lane is Lane.INTERNAL
        lit = any(part.hasFocus() for part in (self.client, self.internal, self.view))
        border = theme.accent_focus if lit else tone.text if is_internal else theme.surface_control
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(tone.fill if is_internal else theme.surface_field))
        painter.setPen(QPen(QColor(border), px(2) if lit else 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(8), px(8))
        line = QColor(tone.text if is_internal else theme.surface_border)
        line.setAlphaF(0.35 if is_internal else 1)
        painter.setPen(line)
        below = self.tabs.geometry().bottom() + 1
        painter.drawLine(2, below, self.width() - 3, below)
        painter.end()

    def _build(self, *, compact: bool) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(margins(4, 0, 6, 0))
        head.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        head.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignVCenter)
        body = QVBoxLayout()
        body.setContentsMargins(margins(8, 2 if compact else 4, 8, 4 if compact else 6))
        body.setSpacing(px(2))
        for part in (self.client, self.internal, self.view, self._nothing, self._secret, self._counter):
            body.addWidget(part)
        self._nothing.setContentsMargins(margins(4, 4, 4, 4))
        for label in (self._secret, self._counter):
            label.setContentsMargins(margins(4, 0, 4, 2))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(2, 2, 2, 2))
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(body)

    def _show_parts(self) -> None:
        """Show the field, or the note, of the lane in front; the keyboard goes along before its old place hides."""
        places = (self.client, self.internal, self.view)
        had_keyboard = any(place.hasFocus() for place in places)
        field = self.field(self.lane)
        text = field.toPlainText()
        self.view.show_markdown(text if self.is_previewing else "")
        is_empty = self.is_previewing and not text.strip()
        shown = None if is_empty else self.view if self.is_previewing else field
        self._nothing.setVisible(is_empty)
        if shown:
            shown.show()
        if had_keyboard:
            (shown or self.switch).setFocus(Qt.FocusReason.OtherFocusReason)
        for place in places:
            place.setVisible(place is shown)
        self._secret.setVisible(self.lane is Lane.INTERNAL)
        self._show_counter()
        self.update()

    def _show_counter(self) -> None:
        count = len(self.client.toPlainText())
        beyond = count > self._limit and self.lane is Lane.CLIENT
        if beyond:
            number = QLocale().toString
            self._counter.setText(
                self.tr("{count} of {limit}: AWS’s tool will cut this").format(
                    count=number(count), limit=number(self._limit)
                )
            )
        self._counter.setVisible(beyond)

    def _on_text_changed(self) -> None:
        self.tabs.show_words(len(self.client.toPlainText().split()), len(self.internal.toPlainText().split()))
        self._show_counter()
        if self.is_previewing:
            self._show_parts()

    def _on_client_save(self, text: str) -> None:
        self.save_requested.emit(Lane.CLIENT, text)

    def _on_internal_save(self, text: str) -> None:
        self.save_requested.emit(Lane.INTERNAL, text)


def note_keys() -> list[tuple[str, str]]:
    """What the keys of a note do, and the keys, for the list of keys."""
    rows = [
        (QCoreApplication.translate("LanesEditor", "In a note: bold"), BOLD_KEY),
        (QCoreApplication.translate("LanesEditor", "In a note: italic"), ITALIC_KEY),
        (QCoreApplication.translate("LanesEditor", "In a note: list"), LIST_KEY),
        (QCoreApplication.translate("LanesEditor", "In a note: write or preview"), PREVIEW_KEY),
    ]
    return [(text, QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)) for text, key in rows]
