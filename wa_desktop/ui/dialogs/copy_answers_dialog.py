"""Copies answers from another workload or a milestone: first where from, then what changes, then one step to undo."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import Message
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.copy_preview import CopyPreview
from wa_desktop.ui.dialogs.copy_source import CopySource
from wa_desktop.ui.dialogs.screen_room import room_on_screen
from wa_desktop.ui.models.writable import why_read_only
from wa_desktop.ui.review_keys import undo_legend
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary, quiet
from wa_desktop.ui.widgets.column import Column
from wa_desktop.ui.widgets.label import Label, muted, title
from wa_desktop.ui.words import say

WIDTH = 1000
HEIGHT = 720


class CopyAnswersDialog(QDialog):
    """Opened on the review of the bridge; `ref` is the question in hand there.

    `said` carries a sentence for the status line once the answers are copied. Ctrl+Enter goes on, Alt+Left
    goes back, Escape leaves without a change.
    """

    said = Signal(str)

    def __init__(
        self, bridge: Bridge, review: Review, ref: QuestionRef | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._review, self._ref = bridge, review, ref
        self._failure = ""
        self._reveal = QTimer(self, singleShot=True, interval=0)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Copy answers"))
        self.heading = title("", 18)
        self.subtitle = muted("", 13, wrap=True)
        self.source = CopySource(bridge.workspace, review)
        self.preview: CopyPreview | None = None
        self.message = Label("", pixels=13, wrap=True)
        self.back_button, self.cancel_button = quiet(self.tr("Back")), quiet(self.tr("Cancel"))
        self.next_button, self.copy_button = primary(self.tr("Preview")), primary("")
        self._build()
        self._size()
        self._connect()
        self._show_step()
        self.source.take_focus()

    # Building

    def _build(self) -> None:
        self._steps = QStackedWidget()
        self._steps.addWidget(Column(self.source))
        buttons = QHBoxLayout()
        buttons.setSpacing(px(10))
        buttons.addWidget(self.message, 1)
        for button in (self.cancel_button, self.back_button, self.next_button, self.copy_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(24, 20, 24, 20))
        layout.setSpacing(px(10))
        layout.addWidget(self.heading)
        layout.addWidget(self.subtitle)
        layout.addWidget(self._steps, 1)
        layout.addLayout(buttons)

    def _size(self) -> None:
        room = room_on_screen(self)
        wanted = QSize(px(WIDTH), px(HEIGHT)).boundedTo(room)
        self.setMinimumSize(QSize(px(680), px(460)).boundedTo(wanted))
        self.resize(wanted)

    def _connect(self) -> None:
        self.source.changed.connect(self._show_buttons)
        self.source.entered.connect(self._go_on)
        self.cancel_button.clicked.connect(self.reject)
        self.back_button.clicked.connect(self._go_back)
        self.next_button.clicked.connect(self._go_on)
        self.copy_button.clicked.connect(self._copy)
        self._reveal.timeout.connect(self._on_reveal)
        self._bridge.review_changed.connect(self._on_review_changed)
        self._bridge.review_opened.connect(self._on_review_opened)
        self._bridge.failed.connect(self._on_failed)
        for keys, slot in (
            ("Ctrl+Return", self._go_on),
            ("Ctrl+Enter", self._go_on),
            ("Alt+Left", self._go_back),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        keys = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        self.next_button.setToolTip(keys)
        self.copy_button.setToolTip(keys)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    # Showing

    def _show_step(self) -> None:
        here = self._review.snapshot.workload.name
        self.heading.setText(self.tr("Copy answers into {workload}").format(workload=here))
        if self.preview is None:
            self.subtitle.setText(
                self.tr(
                    "Choose a workload, then a state of it. You see every change before anything is done."
                )
            )
        elif self.source.state:
            name = self.source.state.name_for(self._review.snapshot.workload)
            self.subtitle.setText(
                self.tr("From {source}. The space bar ticks a question, ← and → go to the next.").format(
                    source=name
                )
            )
        self._steps.setCurrentIndex(self._steps.count() - 1)
        self._show_buttons()

    def _show_buttons(self) -> None:
        preview = self.preview
        self.next_button.setVisible(preview is None)
        self.back_button.setVisible(preview is not None)
        self.copy_button.setVisible(preview is not None)
        self.next_button.setEnabled(self.source.is_usable)
        reason = self._failure
        if preview:
            totals = preview.totals
            text = self.tr("Copy %n answer(s)", "", totals.answers)
            if totals.notes and not totals.answers:
                text = self.tr("Copy %n note(s)", "", totals.notes)
            self.copy_button.setText(text if totals.questions else self.tr("Copy"))
            self.copy_button.updateGeometry()
            reason = reason or self._why_not(preview)
            self.copy_button.setEnabled(bool(totals.questions) and not self._review.read_only)
        self.message.setForegroundRole(
            QPalette.ColorRole.BrightText if self._failure else QPalette.ColorRole.PlaceholderText
        )
        self.message.setText(reason)

    def _why_not(self, preview: CopyPreview) -> str:
        """Why nothing can be copied now; empty if it can."""
        if self._review.read_only:
            return why_read_only(self._review)
        if not preview.plan.questions:
            return self.tr("There is nothing to copy with these options.")
        if not preview.totals.questions:
            return self.tr("Tick at least one question.")
        return ""

    # What happens

    def _go_on(self) -> None:
        """From the source to the preview, from there to the copy."""
        state = self.source.state
        if self.preview is not None:
            self._copy()
        elif state is not None and self.source.is_usable:
            self._failure = ""
            self.preview = CopyPreview(state, self._review.snapshot, self._ref)
            for button in self.preview.findChildren(QPushButton):
                button.setAutoDefault(False)
            self._steps.addWidget(Column(self.preview))
            self.preview.changed.connect(self._on_preview_changed)
            self._show_step()
            self.preview.take_focus()
            self._reveal.start()

    def _go_back(self) -> None:
        """To the source again; ticks and options are forgotten with the preview."""
        if self.preview is None:
            return
        column = self._steps.currentWidget()
        if column:
            self._steps.removeWidget(column)
            column.deleteLater()
        self.preview = None
        self._failure = ""
        self._show_step()
        self.source.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy(self) -> None:
        """Carry it out as one command; where the disk refuses it, everything stays as it is shown."""
        preview = self.preview
        if preview is None or not self.copy_button.isEnabled():
            return
        totals, command = preview.totals, preview.command
        self._failure = ""
        if not self._bridge.perform(command):
            return
        self.accept()
        copied = self.tr("%n question(s) copied from {source}. {key} takes it back.", "", totals.questions)
        self.said.emit(copied.format(source=command.source, key=undo_legend()))

    def _on_reveal(self) -> None:
        """In a window too low for all, the part with the keyboard is scrolled to once it has its place."""
        column, target = self._steps.currentWidget(), self.focusWidget()
        if isinstance(column, Column) and target:
            column.ensureWidgetVisible(target)

    def _on_preview_changed(self) -> None:
        self._failure = ""
        self._show_buttons()
        column = self._steps.currentWidget()
        if isinstance(column, Column):  # its texts may need more lines now
            column.refit()

    def _on_review_changed(self) -> None:
        if self.preview:
            self.preview.refresh(self._review.snapshot)

    def _on_review_opened(self) -> None:
        """The review this is about is no longer the open one."""
        if self._bridge.review is not self._review:
            self.reject()

    def _on_failed(self, sentence: Message) -> None:
        """The window's banner lies behind this dialog, so it says the same."""
        self._failure = say(sentence)
        self._show_buttons()
