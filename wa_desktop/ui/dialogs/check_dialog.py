"""Checks the workspace piece by piece while the window goes on, and says what was found and what to do."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QElapsedTimer, QSize, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from wa_desktop.domain.errors import KnownError
from wa_desktop.review.checking import Checking, Progress
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.screen_room import room_on_screen
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import link, primary, quiet
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.column import Column
from wa_desktop.ui.widgets.label import Label, breakable, muted, section, title
from wa_desktop.ui.words import say

SLICE = 25
"""Milliseconds of checking between two turns of the event loop."""
SIZE = QSize(560, 400)
MOST_SHOWN = 50


class CheckDialog(QDialog):
    """Begins as soon as it is opened; closed before the end, it stops and changes nothing."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bridge = bridge
        self._workspace = bridge.workspace
        self.checking: Checking = bridge.workspace.checking()
        self._steps: Iterator[Progress] = self.checking.steps()
        self.finished_checking = False
        self.setWindowTitle(self.tr("Check this workspace"))
        self.heading = title(self.tr("Checking “{name}”").format(name=bridge.workspace.path.name))
        self.doing = muted("", 14, wrap=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the check is"))
        self.results = Column(Panel())
        self.results.read_by_keyboard(self.tr("What the check found"))
        self.results.hide()
        self.mend_button = quiet(self.tr("Mend"))
        self.mend_button.hide()
        self.close_button = primary(self.tr("Stop"))
        self._build()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._go_on)
        self.mend_button.clicked.connect(self._on_mend_clicked)
        self.close_button.clicked.connect(self.reject)
        self.finished.connect(self._timer.stop)
        self._timer.start()

    def sizeHint(self) -> QSize:
        """Room for some findings, on a small screen less."""
        room = room_on_screen(self)
        return QSize(px(SIZE.width()), px(SIZE.height())).boundedTo(room)

    def copy_digest(self) -> None:
        """Put the chain digest on the clipboard."""
        QApplication.clipboard().setText(self.checking.chain)

    def _build(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(margins(24, 20, 24, 18))
        lines.setSpacing(px(8))
        lines.addWidget(self.heading)
        lines.addWidget(self.doing)
        lines.addWidget(self.bar)
        lines.addWidget(self.results, 1)
        lines.addStretch()
        buttons = QHBoxLayout()
        buttons.setSpacing(px(10))
        buttons.addStretch()
        buttons.addWidget(self.mend_button)
        buttons.addWidget(self.close_button)
        lines.addLayout(buttons)
        self.mend_button.setAutoDefault(False)
        self.resize(self.sizeHint())

    # The check

    def _go_on(self) -> None:
        """A slice of the check; the file belongs to this thread, so no other can do it."""
        if self._bridge.workspace is not self._workspace:  # another file was opened meanwhile
            self.reject()
            return
        clock = QElapsedTimer()
        clock.start()
        progress: Progress | None = None
        try:
            while clock.elapsed() < SLICE:
                progress = next(self._steps)
        except StopIteration:
            self._show_results()
            return
        if progress:
            self.doing.setText(say(progress.what))
            self.bar.setValue(round(1000 * progress.share))
        self._timer.start()

    def _show_results(self) -> None:
        checking = self.checking
        self.finished_checking = True
        self.bar.hide()
        self.close_button.setText(self.tr("Close"))
        self.close_button.updateGeometry()
        self.mend_button.setVisible(bool(checking.stale) and not self._workspace.read_only)
        if checking.is_sound:
            self.heading.setText(self.tr("Nothing is wrong with this workspace"))
        else:
            self.heading.setText(
                self.tr("%n thing(s) wrong with this workspace", "", len(checking.findings) + checking.more)
            )
        templates = self._templates()
        counts = (
            self.tr("%n workload(s)", "", max(0, checking.workloads - templates)),
            *([self.tr("%n template(s)", "", templates)] if templates else []),
            self.tr("%n milestone(s)", "", checking.milestones),
            self.tr("%n change(s) in the history", "", checking.entries),
        )
        self.doing.setText(self.tr("Looked at: {counts}.").format(counts=", ".join(counts)))
        self.results.setWidget(self._findings())
        self.results.show()
        self.results.fit()
        self.close_button.setFocus()

    def _templates(self) -> int:
        """How many of those looked at are templates; none where the file is too damaged to say."""
        try:
            return self._workspace.template_count()
        except KnownError:
            return 0

    def _findings(self) -> QWidget:
        panel = Panel()
        lines = QVBoxLayout(panel)
        lines.setContentsMargins(margins(16, 12, 16, 12))
        lines.setSpacing(px(4))
        for finding in self.checking.findings[:MOST_SHOWN]:
            lines.addWidget(Label(breakable(say(finding.sentence)), weight=QFont.Weight.Medium, wrap=True))
            lines.addWidget(muted(say(finding.advice), wrap=True))
            lines.addSpacing(px(6))
        left = len(self.checking.findings[MOST_SHOWN:]) + self.checking.more
        if left:
            lines.addWidget(muted(self.tr("… and {count} more.").format(count=left)))
        lines.addWidget(section(self.tr("Chain digest of the history")))
        half = len(self.checking.chain) // 2
        digest = Label(f"{self.checking.chain[:half]}\n{self.checking.chain[half:]}", pixels=13)
        digest.setAccessibleName(self.checking.chain)
        digest.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        lines.addWidget(digest)
        lines.addWidget(
            muted(
                self.tr(
                    "Note it outside of this file. Entries changed or taken away later show when it is checked "
                    "against: wa-desktop check --head, then the digest."
                ),
                wrap=True,
            )
        )
        copy = link(self.tr("Copy the digest"))
        copy.setAutoDefault(False)
        copy.clicked.connect(self.copy_digest)
        lines.addWidget(copy)
        lines.addStretch()
        return panel

    def _on_mend_clicked(self) -> None:
        try:
            self.checking.mend()
        except KnownError as error:
            self.doing.setText(say(error.sentence))
            return
        self.mend_button.hide()
        self._show_results()
        self._bridge.workspace_changed.emit()
