"""Takes AWS's own titles and descriptions over, from what the AWS CLI printed for the user's account."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from wa_desktop.domain.errors import KnownError
from wa_desktop.lensfile.aws_output import ReadOutputs, read_outputs
from wa_desktop.review.official_wording import LensWording
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.button_keys import ButtonKeysDialog
from wa_desktop.ui.dialogs.screen_room import room_on_screen
from wa_desktop.ui.models.rows import Cell, Look, Row, one_line
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import link, primary, quiet
from wa_desktop.ui.widgets.label import Label, muted, title
from wa_desktop.ui.widgets.table import RowsView, TableCard
from wa_desktop.ui.words import say

COMMANDS = """\
aws wellarchitected list-answers --workload-id WORKLOAD --lens-alias wellarchitected --output json > answers.json
aws wellarchitected get-lens-review --workload-id WORKLOAD --lens-alias wellarchitected --output json > review.json
aws wellarchitected get-answer --workload-id WORKLOAD --lens-alias wellarchitected --question-id QUESTION --output json > QUESTION.json"""
"""The first is enough; the others add names of pillars and descriptions of questions."""

WANTED = QSize(760, 600)
_MOST_SAID = 4
_MOST_IDS = 200


class WordingDialog(ButtonKeysDialog):
    """Shows which lenses the chosen files fit before anything is changed.

    `applied` carries the stored LensVersions, `said` the outcome for the status line.
    """

    applied = Signal(object)
    said = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._found: tuple[LensWording, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Official wording"))
        self.commands = QPlainTextEdit(COMMANDS)
        self.copy_button = link(self.tr("Copy the commands"))
        self.choose_button = quiet(self.tr("Choose files…"))
        self.table = RowsView(
            self.tr("Lenses and what the files have for them"),
            (self.tr("Lens"), self.tr("Questions"), self.tr("Practices"), self.tr("Descriptions")),
            0,
            self,
        )
        self.notes = muted("", 13, wrap=True)
        self.message = Label("", pixels=13, role=QPalette.ColorRole.BrightText, wrap=True)
        self.close_button = quiet(self.tr("Cancel"))
        self.apply_button = primary(self.tr("Apply"))
        self._card = TableCard(self.table)
        self._build()
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.choose_button.clicked.connect(self._on_choose_clicked)
        self.close_button.clicked.connect(self.reject)
        self.apply_button.clicked.connect(self._on_apply_clicked)
        self._show(ReadOutputs((), ()), ())
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def read_files(self, paths: Sequence[Path]) -> None:
        """Look into files and show what fits; nothing is changed."""
        files: list[tuple[str, bytes]] = []
        unread: list[str] = []
        for path in paths:
            try:
                files.append((path.name, path.read_bytes()))
            except OSError as error:
                reason = error.strerror or type(error).__name__
                text = self.tr("{name} cannot be read ({reason}).")
                unread.append(text.format(name=path.name, reason=reason))
        read = read_outputs(files)
        workspace = self._bridge.workspace
        found = self._bridge.attempt(lambda: workspace.fit_wordings(read.wordings)) or ()
        self._show(read, found, unread)
        if self.apply_button.isEnabled():
            self.apply_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # Building

    def _build(self) -> None:
        self.commands.setReadOnly(True)
        self.commands.setTabChangesFocus(True)
        self.commands.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.commands.setAccessibleName(self.tr("Commands that print the wording"))
        self.commands.setFixedHeight(px(148))
        chooser = QHBoxLayout()
        chooser.setSpacing(px(10))
        chooser.addWidget(self.choose_button)
        chooser.addWidget(self.copy_button)
        chooser.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(10))
        buttons.addWidget(self.message, 1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.apply_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(24, 20, 24, 18))
        layout.setSpacing(px(10))
        layout.addWidget(title(self.tr("Official wording")))
        layout.addWidget(
            muted(
                self.tr(
                    "Show AWS’s own titles and descriptions in place of ours. They come from your AWS account, from what "
                    "these commands print; the first is enough. They stay in this workspace."
                ),
                wrap=True,
            )
        )
        layout.addWidget(self.commands)
        layout.addLayout(chooser)
        layout.addWidget(self._card)
        layout.addWidget(self.notes)
        layout.addStretch(1)
        layout.addLayout(buttons)
        room = room_on_screen(self)
        self.resize(QSize(px(WANTED.width()), px(WANTED.height())).boundedTo(room))
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    # Showing

    def _show(self, read: ReadOutputs, found: Sequence[LensWording], unread: Sequence[str] = ()) -> None:
        self._found = tuple(found)
        rows = [row for place, one in enumerate(found) if (row := self._row(place, one))]
        self.table.show_rows(rows)
        self._card.setVisible(bool(rows))
        lines = [*unread, *map(say, read.problems), *map(self._other, (one for one in found if not one.lens))]
        if len(lines) > _MOST_SAID:
            rest = self.tr("%n more file(s) or lens(es) do not fit.", "", len(lines) - _MOST_SAID)
            lines = [*lines[:_MOST_SAID], rest]
        fits = any(one.fits for one in found)
        if fits:
            lines.append(
                self.tr(
                    "Each lens becomes a newer version; where the files say nothing our words stay. Reviews keep all "
                    "answers and move to it when you upgrade them."
                )
            )
        self.notes.setText("\n".join(lines))
        self.notes.setVisible(bool(lines))
        read_only = self._bridge.workspace.read_only
        self.message.setText(self.tr("This workspace is open for reading only.") if read_only else "")
        self.apply_button.setEnabled(fits and not read_only)

    def _row(self, place: int, one: LensWording) -> Row | None:
        if one.lens is None or one.match is None:
            return None
        match = one.match
        text = self.tr("{count} of {all}")
        return Row(
            place,
            (
                Cell(one_line(one.lens.name), self._detail(one), look=Look.STRONG, tooltip=self._ids(one)),
                Cell(text.format(count=match.questions, all=match.of_questions)),
                Cell(text.format(count=match.choices, all=match.of_choices)),
                Cell(str(match.descriptions)),
            ),
        )

    def _detail(self, one: LensWording) -> str:
        """What does not fit, in numbers; the tooltip has the ids."""
        if one.match is None:
            return ""
        parts = []
        if one.match.missing:
            parts.append(self.tr("%n not in the files", "", len(one.match.missing)))
        if one.match.unknown:
            parts.append(self.tr("%n not in the lens", "", len(one.match.unknown)))
        if one.lens and one.wording.version and one.wording.version != one.lens.version:
            parts.append(self.tr("of version {version}").format(version=one_line(one.wording.version)))
        return " · ".join(parts)

    def _ids(self, one: LensWording) -> str:
        if one.match is None:
            return ""
        parts = []
        for text, ids in (
            (self.tr("Not in the files:"), one.match.missing),
            (self.tr("Not in the lens:"), one.match.unknown),
        ):
            if ids:
                parts.append(f"{text} {one_line(', '.join(ids[:_MOST_IDS]))}")
        return "\n".join(parts)

    def _other(self, one: LensWording) -> str:
        count = len(one.wording.questions)
        if not one.wording.alias:
            return self.tr("%n question(s) are of no built-in lens.", "", count)
        text = self.tr("%n question(s) are of the lens {lens}, which is not built in.", "", count)
        return text.format(lens=one_line(one.wording.alias))

    # What happens

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(COMMANDS)
        self.copy_button.setText(self.tr("Copied"))

    def _on_choose_clicked(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Choose what the AWS CLI printed"),
            "",
            self.tr("JSON (*.json *.txt);;All files (*)"),
        )
        if names:
            self.read_files([Path(name) for name in names])

    def _on_apply_clicked(self) -> None:
        workspace = self._bridge.workspace
        try:
            stored = tuple(workspace.apply_wording(one) for one in self._found if one.fits)
        except KnownError as error:
            self.message.setText(say(error.sentence))
            self._bridge.workspace_changed.emit()
            return
        self._bridge.workspace_changed.emit()
        self.applied.emit(stored)
        names = ", ".join(f"{one_line(one.name)} {one.version}" for one in stored)
        self.said.emit(self.tr("Official wording applied: {lenses}.").format(lenses=names))
        self.accept()
