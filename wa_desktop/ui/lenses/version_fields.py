"""What is asked when a lens gets a newer version: its name, what changed, and whether reviews move or are asked."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from wa_desktop.domain.errors import FieldProblem
from wa_desktop.domain.lens import Lens, LensVersion
from wa_desktop.domain.lens_changes import LensChanges, lens_changes
from wa_desktop.review.drafts import MAX_VERSION, next_version, version_problem
from wa_desktop.review.lens_versions import Reach, reach_of_next, versions_of
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.lenses.difference_dialog import DifferenceDialog
from wa_desktop.ui.lenses.difference_words import all_counts, counts_text
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import link
from wa_desktop.ui.widgets.form import FormRow, ProblemPlace
from wa_desktop.ui.widgets.label import Label, muted, section
from wa_desktop.ui.widgets.radio import Radio

FIRST = "1.0"
MAJOR, MINOR = 0, 1
MOST_NAMES = 5
"""Names of earlier versions that are told."""


class VersionFields(QWidget):
    """Fields for the next version of a lens, or for its first; `edited` follows every change of a person.

    `show_lens` says for which lens. `version`, `notes` and `minor` are what `import_lens` and `publish` take, `check`
    says what is wrong with them, beside which `places`.
    """

    edited = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._alias = ""
        self._versions: list[LensVersion] = []
        self._changes: LensChanges | None = None
        self._proposed = ""
        self.name = QLineEdit()
        self.note = QPlainTextEdit()
        self.name_row = FormRow(self.tr("Version"), self.name)
        self.note_row = FormRow(
            self.tr("What changed"), self.note, self.tr("Kept with the version and shown in the library.")
        )
        self.since = Label("", pixels=13, wrap=True)
        self.difference_button = link(self.tr("See the difference…"))
        self.kind = QButtonGroup(self)
        self.major_button = Radio(self.tr("Major version"))
        self.minor_button = Radio(self.tr("Minor version"))
        self.major_text, self.minor_text = muted("", 13, wrap=True), muted("", 13, wrap=True)
        self.advice = Label("", pixels=13, wrap=True)
        self._difference, self._kinds = QWidget(), QWidget()
        self._build()
        self._connect()

    # What stands in it

    @property
    def version(self) -> str:
        """The name of the version."""
        return self.name.text().strip()

    @property
    def notes(self) -> str:
        """What changed, in a person's words."""
        return self.note.toPlainText().strip()

    @property
    def minor(self) -> bool:
        """Whether it takes the place of the version before in reviews; the first version is always a major one."""
        return bool(self._versions) and self.kind.checkedId() == MINOR

    @property
    def state(self) -> object:
        """All that stands in the fields, to see whether something was typed."""
        return self.version, self.notes, self.minor

    @property
    def places(self) -> Mapping[str, ProblemPlace]:
        """The fields by name, in their order."""
        return {"version": self.name_row, "notes": self.note_row}

    @property
    def changes(self) -> LensChanges | None:
        """What differs from the newest version; None for a first version, or where that cannot be read."""
        return self._changes

    def check(self) -> list[FieldProblem]:
        """What is wrong with the fields."""
        problem = version_problem(self.version, self._alias, self._versions)
        return [FieldProblem("version", problem)] if problem else []

    def show_lens(self, alias: str, lens: Lens | None) -> None:
        """Ask for the next version of the lens of that alias, which is to be `lens`; an empty alias means its first.

        The fields begin with a proposal: the next name, and a major version.
        """
        workspace = self._bridge.workspace
        self._alias = alias
        found = self._bridge.attempt(lambda: versions_of(workspace, alias)) if alias else None
        self._versions = found or []
        self._changes = None
        newest = self._versions[-1] if self._versions else None
        if newest and lens:
            self._changes = self._bridge.attempt(lambda: lens_changes(workspace.lens(newest.id), lens))
        reach = self._bridge.attempt(lambda: reach_of_next(workspace, alias)) if newest else None
        self.major_button.setChecked(True)
        self._show_names()
        self._show_difference(newest)
        self._show_reach(reach or Reach())
        self._kinds.setVisible(bool(newest))
        self._propose()
        self._show_advice()

    # Building

    def _build(self) -> None:
        self.name.setMaxLength(MAX_VERSION * 2)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(px(84))
        inside = QVBoxLayout(self._difference)
        inside.setContentsMargins(margins(0, 0, 0, 14))
        inside.setSpacing(px(2))
        inside.addWidget(self.since)
        inside.addWidget(self.difference_button, 0, Qt.AlignmentFlag.AlignLeft)
        kinds = QVBoxLayout(self._kinds)
        kinds.setContentsMargins(margins(0, 0, 0, 0))
        kinds.setSpacing(px(2))
        kinds.addWidget(section(self.tr("Reviews that use it")))
        pairs = ((self.major_button, self.major_text), (self.minor_button, self.minor_text))
        for number, (button, text) in enumerate(pairs):
            self.kind.addButton(button, number)
            text.setContentsMargins(margins(27, 0, 0, 6))
            kinds.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            kinds.addWidget(text)
        kinds.addWidget(self.advice)
        kinds.addSpacing(px(14))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._difference)
        layout.addWidget(self.name_row)
        layout.addSpacing(px(14))
        layout.addWidget(self._kinds)
        layout.addWidget(self.note_row)

    def _connect(self) -> None:
        self.name.textChanged.connect(self.edited)
        self.note.textChanged.connect(self.edited)
        self.kind.idClicked.connect(self._on_kind_chosen)
        self.difference_button.clicked.connect(self._on_difference_clicked)

    # Showing

    def _show_names(self) -> None:
        texts = [self.tr("Up to {most} letters, digits and periods.").format(most=MAX_VERSION)]
        if self._versions:
            names = [one_line(one.version) for one in self._versions[-MOST_NAMES:]]
            before = "… " if len(self._versions) > MOST_NAMES else ""
            texts.append(self.tr("So far: {names}").format(names=before + ", ".join(names)))
        self.name_row.show_help(" ".join(texts))

    def _show_difference(self, newest: LensVersion | None) -> None:
        changes = self._changes
        self._difference.setVisible(changes is not None)
        if changes is None or newest is None:
            return
        if changes.is_empty:
            text = self.tr("It asks the same as version {version} in the same words.")
            self.since.setText(text.format(version=one_line(newest.version)))
        else:
            lines = [f"{name}: {counts_text(counts)}" for name, counts in all_counts(changes)]
            since = self.tr("Since version {version}:").format(version=one_line(newest.version))
            self.since.setText("\n".join([since, *lines]))
        self.difference_button.setVisible(not changes.is_empty)

    def _show_reach(self, reach: Reach) -> None:
        """What each of both kinds means for the reviews of this workspace."""
        offered, moved = reach.offered, len(reach.in_line)
        self.major_text.setText(
            self.tr(
                "%n review(s) are offered it and upgrade when somebody wants; a milestone is saved first.",
                "",
                offered,
            )
            if offered
            else self.tr("No review uses this lens yet. Later ones are offered each major version.")
        )
        texts = []
        if moved:
            texts.append(
                self.tr("%n review(s) move at once, without a milestone; each can undo it.", "", moved)
            )
        else:
            texts.append(self.tr("Reviews move at once, without a milestone. None would now."))
        if reach.behind:
            texts.append(self.tr("%n along an earlier major version are offered it.", "", len(reach.behind)))
        if reach.archived:
            texts.append(self.tr("%n in the archive stay as they are.", "", len(reach.archived)))
        self.minor_text.setText(" ".join(texts))

    def _show_advice(self) -> None:
        """Warn of a minor version that takes answers away; a person may want it all the same."""
        changes = self._changes
        text = ""
        if changes and changes.loses_answers:
            gone = []
            questions, choices = changes.question_counts.deleted, changes.gone_choices
            if questions:
                gone.append(self.tr("%n question(s)", "", questions))
            if choices:
                gone.append(self.tr("%n choice(s)", "", choices))
            text = self.tr(
                "Gone: {gone}. What was answered there has no place any more. "
                "A major version is better: it keeps a milestone, and people see what is left behind before they upgrade."
            ).format(gone=self.tr(" and ").join(gone))
        elif changes and not changes.is_empty and not changes.question_counts.new:
            text = self.tr(
                "All questions and choices stay, so every answer keeps its place in a minor version too."
            )
        self.advice.setText(text)
        self.advice.setVisible(bool(text) and bool(self._versions))
        wrong = bool(changes and changes.loses_answers and self.minor)
        role = QPalette.ColorRole.BrightText if wrong else QPalette.ColorRole.WindowText
        self.advice.setForegroundRole(role)

    def _propose(self) -> None:
        """Put a free name into the field, unless a person wrote another."""
        if self._proposed not in {"", self.name.text()} or (not self._proposed and self.name.text()):
            return
        name = FIRST
        if self._versions:
            name = next_version(self._versions[-1].version, minor=self.minor)
            taken = {one.version for one in self._versions}
            while name in taken:
                name = next_version(name, minor=self.minor)
        self._proposed = name
        self.name.setText(name)

    # What happens

    def _on_kind_chosen(self) -> None:
        self._propose()
        self._show_advice()
        self.edited.emit()

    def _on_difference_clicked(self) -> None:
        if self._changes:
            names = self._versions[-1].version, self.version or self.tr("the new one")
            DifferenceDialog(self._changes, names, self.window()).open()
