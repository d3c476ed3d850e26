"""The part of the form for a new review where a template is chosen to begin with."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.domain.lens import LensVersion
from wa_desktop.domain.templates import contents_of
from wa_desktop.domain.workload import Snapshot
from wa_desktop.review.upgrading import later_versions
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.upgrade_dialog import UpgradeDialog
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.models.template_rows import contents_text, template_names
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.choice_box import ChoiceBox
from wa_desktop.ui.widgets.form import FormRow
from wa_desktop.ui.widgets.label import Label


class StartFrom(QWidget):
    """Blank, or one of the templates with what is in it; hidden where the workspace has none. `changed` follows a choice.

    Where a template has an earlier version of a lens, it says so and offers to upgrade the template first.
    """

    changed = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        names = bridge.attempt(lambda: template_names(bridge.workspace)) or []
        self.box = ChoiceBox([("", self.tr("Blank")), *names])
        self.row = FormRow(self.tr("Start from"), self.box)
        self.older = Label("", pixels=13, wrap=True)
        self.upgrade_button = quiet(self.tr("Upgrade the template…"))
        self._snapshot: Snapshot | None = None
        self._later: dict[str, LensVersion] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(0, 0, 0, 14))
        layout.setSpacing(px(6))
        layout.addWidget(self.row)
        layout.addWidget(self.older)
        layout.addWidget(self.upgrade_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_older()
        self.setVisible(bool(names))
        self.box.currentIndexChanged.connect(self._on_chosen)
        self.upgrade_button.clicked.connect(self._on_upgrade_clicked)

    @property
    def template_id(self) -> str:
        """The template to begin with; empty for none."""
        return self.box.value if self._snapshot else ""

    @property
    def template(self) -> Snapshot | None:
        """The same with all it holds."""
        return self._snapshot

    def versions(self, newest: list[LensVersion]) -> list[LensVersion]:
        """The lenses to offer: the template's in its versions, the others in their newest."""
        used = (
            {review.lens.alias: review.lens_id for review in self._snapshot.reviews} if self._snapshot else {}
        )
        stored = {version.id: version for version in self._bridge.workspace.lens_versions()}
        return [stored[used[each.alias]] if each.alias in used else each for each in newest]

    def _on_chosen(self) -> None:
        workspace, template_id = self._bridge.workspace, self.box.value
        self._snapshot = (
            self._bridge.attempt(lambda: workspace.snapshot(template_id)) if template_id else None
        )
        text = ""
        if self._snapshot:
            words = self.tr("In it: {contents}. All of it can be changed in the review.")
            text = words.format(contents=contents_text(contents_of(self._snapshot)))
        self.row.show_help(text)
        self._show_older()
        self.changed.emit()

    def _show_older(self) -> None:
        """Say which lenses of the template there is a newer version of."""
        template = self._snapshot
        found = template and self._bridge.attempt(lambda: later_versions(self._bridge.workspace, template))
        self._later = found or {}
        words = self.tr("The template has version {old} of “{lens}”; the newest in this workspace is {new}.")
        lines = [
            words.format(
                old=one_line(review.lens.version),
                lens=one_line(review.lens.name),
                new=one_line(self._later[review.lens.alias].version),
            )
            for review in (template.reviews if template else ())
            if review.lens.alias in self._later
        ]
        self.older.setText("\n".join(lines))
        for part in (self.older, self.upgrade_button):
            part.setVisible(bool(lines))

    def _on_upgrade_clicked(self) -> None:
        """Show what the newer version of the first such lens means for the template."""
        if self._later:
            dialog = UpgradeDialog(self._bridge, next(iter(self._later)), [self.template_id], self.window())
            dialog.said.connect(self._on_chosen)
            dialog.open()
