"""Takes answers back to what a milestone says: every change is seen first, and one step takes it all back."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import Message
from wa_desktop.domain.workload import Milestone
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.copy_answers_dialog import HEIGHT, WIDTH
from wa_desktop.ui.dialogs.screen_room import room_on_screen
from wa_desktop.ui.milestones.restore_preview import RestorePreview
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.models.writable import why_read_only
from wa_desktop.ui.review_keys import undo_legend
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary, quiet
from wa_desktop.ui.widgets.column import Column
from wa_desktop.ui.widgets.label import Label, muted, title
from wa_desktop.ui.words import day_word, say


class RestoreDialog(QDialog):
    """Opened on the review of the bridge. Ctrl+Enter restores what is ticked, Escape leaves without a change.

    `said` carries a sentence for the status line once that is done.
    """

    said = Signal(str)

    def __init__(
        self,
        bridge: Bridge,
        review: Review,
        milestone: Milestone,
        ref: QuestionRef | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._review, self._milestone = bridge, review, milestone
        self._failure = ""
        self._reveal = QTimer(self, singleShot=True, interval=0)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Restore answers"))
        self.preview = RestorePreview(milestone, review.snapshot, ref)
        self.message = Label("", pixels=13, wrap=True)
        self.cancel_button, self.restore_button = quiet(self.tr("Cancel")), primary("")
        self._build()
        self._size()
        self._connect()
        self._show_buttons()
        self.preview.take_focus()
        self._reveal.start()

    def _build(self) -> None:
        head = self._milestone.head
        heading = self.tr("Restore answers from “{milestone}”").format(milestone=one_line(head.name))
        subtitle = self.tr(
            "As they were on {day}. The space bar ticks a question, ← and → go to the next."
        ).format(day=day_word(head.recorded_at))
        buttons = QHBoxLayout()
        buttons.setSpacing(px(10))
        buttons.addWidget(self.message, 1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.restore_button)
        self._column = Column(self.preview)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(24, 20, 24, 20))
        layout.setSpacing(px(10))
        layout.addWidget(title(heading))
        layout.addWidget(muted(subtitle, 13, wrap=True))
        layout.addWidget(self._column, 1)
        layout.addLayout(buttons)

    def _size(self) -> None:
        room = room_on_screen(self)
        wanted = QSize(px(WIDTH), px(HEIGHT)).boundedTo(room)
        self.setMinimumSize(QSize(px(680), px(460)).boundedTo(wanted))
        self.resize(wanted)

    def _connect(self) -> None:
        self.preview.changed.connect(self._on_preview_changed)
        self.cancel_button.clicked.connect(self.reject)
        self.restore_button.clicked.connect(self._restore)
        self._reveal.timeout.connect(self._on_reveal)
        self._bridge.review_changed.connect(self._on_review_changed)
        self._bridge.review_opened.connect(self._on_review_opened)
        self._bridge.failed.connect(self._on_failed)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._restore)
        keys = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        self.restore_button.setToolTip(keys)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    # Showing

    def _show_buttons(self) -> None:
        totals = self.preview.totals
        text = self.tr("Restore %n answer(s)", "", totals.answers)
        if totals.notes and not totals.answers:
            text = self.tr("Restore %n note(s)", "", totals.notes)
        self.restore_button.setText(text if totals.questions else self.tr("Restore"))
        self.restore_button.updateGeometry()
        self.restore_button.setEnabled(bool(totals.questions) and not self._review.read_only)
        role = QPalette.ColorRole.BrightText if self._failure else QPalette.ColorRole.PlaceholderText
        self.message.setForegroundRole(role)
        self.message.setText(self._failure or self._why_not())

    def _why_not(self) -> str:
        """Why nothing can be restored now; empty if it can."""
        if self._review.read_only:
            return why_read_only(self._review)
        if not self.preview.plan.questions:
            return self.tr("There is nothing to restore with these options.")
        if not self.preview.totals.questions:
            return self.tr("Tick at least one question.")
        return ""

    # What happens

    def _restore(self) -> None:
        """Carry it out as one command; where the disk refuses it, everything stays as it is shown."""
        if not self.restore_button.isEnabled():
            return
        totals, command = self.preview.totals, self.preview.command
        self._failure = ""
        if not self._bridge.perform(command):
            return
        self.accept()
        words = self.tr(
            "%n question(s) restored from “{milestone}”. {key} takes it back.", "", totals.questions
        )
        self.said.emit(words.format(milestone=one_line(command.source), key=undo_legend()))

    def _on_reveal(self) -> None:
        """In a window too low for all, the part with the keyboard is scrolled to once it has its place."""
        target = self.focusWidget()
        if target and self._column.isAncestorOf(target):
            self._column.ensureWidgetVisible(target)

    def _on_preview_changed(self) -> None:
        self._failure = ""
        self._show_buttons()
        self._column.refit()

    def _on_review_changed(self) -> None:
        self.preview.refresh(self._review.snapshot)

    def _on_review_opened(self) -> None:
        """The review this is about is no longer the open one."""
        if self._bridge.review is not self._review:
            self.reject()

    def _on_failed(self, sentence: Message) -> None:
        """The window's banner lies behind this dialog, so it says the same."""
        self._failure = say(sentence)
        self._show_buttons()
