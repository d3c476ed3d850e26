"""The quiet sign on the review page that a newer version of a lens is here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wa_desktop.domain.changes import Changes, Kind
from wa_desktop.domain.lens import LensVersion
from wa_desktop.review.review import Review
from wa_desktop.review.upgrading import later_versions
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import link
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.header import ElidedLabel


class UpgradeBar(Panel):
    """One line, hidden where every lens is in its newest version; `upgrade_requested` carries the lens's alias.

    Put away, it stays away until another review is opened.
    """

    upgrade_requested = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.BottomEdge, parent)
        self._bridge = bridge
        self._alias = ""
        self._put_away = False
        self.sentence = ElidedLabel(pixels=13, muted_text=True)
        self.upgrade_button = link(self.tr("Upgrade…"))
        self.later_button = link(self.tr("Not now"))
        self.setAccessibleName(self.tr("Newer version of a lens"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margins(22, 4, 14, 5))
        layout.setSpacing(px(10))
        layout.addWidget(self.sentence, 1)
        layout.addWidget(self.upgrade_button)
        layout.addWidget(self.later_button)
        self.upgrade_button.clicked.connect(self._on_upgrade_clicked)
        self.later_button.clicked.connect(self._on_later_clicked)
        bridge.review_opened.connect(self._on_review_opened)
        bridge.review_changed.connect(self._on_review_changed)
        bridge.workspace_changed.connect(self.refresh)
        self.refresh()

    @property
    def text(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self.sentence.whole

    def refresh(self) -> None:
        """Look again."""
        review = self._bridge.review
        found: dict[str, LensVersion] = {}
        if review and not review.read_only and not self._put_away:
            found = (
                self._bridge.attempt(lambda: later_versions(self._bridge.workspace, review.snapshot)) or {}
            )
        self._alias = next(iter(found), "")
        self.setVisible(bool(found))
        if found:
            version = found[self._alias]
            sentence = self.tr("A newer version of this lens is here: {lens} {version}").format(
                lens=one_line(version.name), version=one_line(version.version)
            )
            if len(found) > 1:
                more = self.tr("and of %n other(s)", "", len(found) - 1)
                sentence = self.tr("{first}, {more}").format(first=sentence, more=more)
            self.sentence.show_whole(sentence)
            self.setAccessibleDescription(sentence)

    def _on_upgrade_clicked(self) -> None:
        if self._alias:
            self.upgrade_requested.emit(self._alias)

    def _on_later_clicked(self) -> None:
        self._put_away = True
        self.refresh()

    def _on_review_opened(self, _review: Review | None) -> None:
        self._put_away = False
        self.refresh()

    def _on_review_changed(self, changes: Changes) -> None:
        if Kind.LENSES in changes.kinds:
            self.refresh()
