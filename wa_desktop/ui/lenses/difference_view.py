"""Two versions of a lens beside each other: which ones, what their notes say, and all that differs."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wa_desktop.domain.lens import LensVersion
from wa_desktop.domain.lens_changes import lens_changes
from wa_desktop.review.lens_versions import versions_of
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.lenses.difference_body import DifferenceBody
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.label import muted, title
from wa_desktop.ui.words import day_word


class DifferenceView(QWidget):
    """Shows what became of a lens between two of its versions; `closed` says that the library is wanted again.

    Escape goes back.
    """

    closed = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._versions: list[LensVersion] = []
        self.heading = title("", 17)
        self.back_button = quiet(self.tr("Back to the library"))
        self.before, self.after = QComboBox(), QComboBox()
        self.swap_button = quiet("⇄")
        self.notes = muted("", 13, wrap=True)
        self.body = DifferenceBody()
        self._build()
        self.back_button.clicked.connect(self.closed)
        self.before.activated.connect(self._show)
        self.after.activated.connect(self._show)
        self.swap_button.clicked.connect(self._on_swap_clicked)
        self.setFocusProxy(self.body)

    def show_versions(self, before: LensVersion, after: LensVersion) -> None:
        """Compare two stored versions; others of the same lens can be picked then."""
        self._versions = self._bridge.attempt(lambda: versions_of(self._bridge.workspace, after.alias)) or []
        for box, version in ((self.before, before), (self.after, after)):
            with QSignalBlocker(box):
                box.clear()
                for one in self._versions:
                    box.addItem(f"{one_line(one.version)} · {day_word(one.added_at)}")
                ids = [one.id for one in self._versions]
                box.setCurrentIndex(ids.index(version.id) if version.id in ids else -1)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        names = (
            (self.before, self.tr("The version before")),
            (self.after, self.tr("The version after")),
            (self.swap_button, self.tr("Swap the two versions")),
        )
        for part, name in names:
            part.setAccessibleName(name)
        self.swap_button.setToolTip(self.tr("Swap the two versions"))
        for box in (self.before, self.after):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(18)
            box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignTop)
        line = FlowLayout(spacing=8)
        first, arrow = muted(self.tr("From"), 14), muted(self.tr("to"), 14)
        for label in (first, arrow):
            label.setFixedHeight(px(34))
        for widget in (first, self.before, arrow, self.after, self.swap_button):
            line.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(20, 16, 20, 12))
        layout.setSpacing(px(10))
        layout.addLayout(head)
        layout.addLayout(line)
        layout.addWidget(self.notes)
        layout.addWidget(self.body, 1)

    def _show(self) -> None:
        places = self.before.currentIndex(), self.after.currentIndex()
        if min(places) < 0:
            return
        before, after = (self._versions[place] for place in places)
        workspace = self._bridge.workspace
        changes = self._bridge.attempt(
            lambda: lens_changes(workspace.lens(before.id), workspace.lens(after.id))
        )
        if changes is None:
            return
        self.heading.setText(self.tr("What changed in {lens}").format(lens=one_line(after.name)))
        kind = self.tr("Minor version") if after.minor else self.tr("Major version")
        self.notes.setText(f"{kind}: {after.notes}" if after.notes else kind)
        self.body.show_changes(changes, (before.version, after.version))

    def _on_swap_clicked(self) -> None:
        before, after = self.before.currentIndex(), self.after.currentIndex()
        self.before.setCurrentIndex(after)
        self.after.setCurrentIndex(before)
        self._show()
