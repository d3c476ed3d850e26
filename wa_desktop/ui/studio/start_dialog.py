"""Asks what a lens is to be begun from, and begins it as a draft."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from wa_desktop.domain.errors import FieldProblem, message
from wa_desktop.domain.lens import LensVersion
from wa_desktop.lensfile import limits
from wa_desktop.studio import starts
from wa_desktop.studio.draft import Draft
from wa_desktop.studio.sheets import to_xlsx
from wa_desktop.studio.values import Json
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.form_dialog import FormDialog, FormWords
from wa_desktop.ui.models.lenses import origin_word
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.studio.start_source import SourceField
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import link
from wa_desktop.ui.widgets.choice_box import ChoiceBox
from wa_desktop.ui.widgets.form import FormRow, ProblemPlace
from wa_desktop.ui.widgets.label import muted
from wa_desktop.ui.widgets.segments import Segments

WANTED = QSize(680, 500)
LEAST = QSize(520, 360)


class StartKind(Enum):
    """What a lens may be begun from, in the order of the choice."""

    BLANK = 0
    TEMPLATE = 1
    LENS = 2
    SHEET = 3
    FILE = 4


class StartDialog(FormDialog):
    """`begun` carries the head (DraftHead) of the new draft."""

    begun = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(WANTED, LEAST, parent)
        self._bridge = bridge
        self._versions = _in_order(bridge)
        self._proposed = ""
        self.kinds = Segments(
            [
                self.tr("Blank"),
                self.tr("Template"),
                self.tr("Lens of the library"),
                self.tr("Workbook"),
                self.tr("Lens file"),
            ]
        )
        self.about = muted("", 13, wrap=True)
        self.name = QLineEdit()
        self.lens = ChoiceBox([(one.id, _lens_words(one)) for one in self._versions])
        self.becomes: ChoiceBox[str] = ChoiceBox(self._becoming())
        self.sheet = SourceField(self.tr("Workbook"), self.tr("Workbooks (*.xlsx *.csv)"), (".xlsx", ".csv"))
        self.file = SourceField(self.tr("Lens file"), self.tr("Lens files (*.json)"), (".json",))
        self.empty_link = link(self.tr("Write an empty workbook to fill in…"))
        self.written = muted("", 13, wrap=True)
        self.rows = {
            "lens": FormRow(self.tr("Lens"), self.lens),
            "sheet": FormRow(self.tr("Workbook or CSV file"), self.sheet),
            "file": FormRow(self.tr("Lens file"), self.file),
            "becomes": FormRow(self.tr("It becomes"), self.becomes),
            "name": FormRow(self.tr("Name of the lens"), self.name),
        }
        self._build(self._words(), [self._body()], self._all_places())
        self._show_lens()
        self.show_kind(StartKind.BLANK)
        self._connect()
        self._begin("name")

    @property
    def kind(self) -> StartKind:
        """What is chosen to begin from."""
        return StartKind(self.kinds.choice)

    def show_kind(self, kind: StartKind) -> None:
        """Begin from something else."""
        self.kinds.show_choice(kind.value)
        self._show_fields()
        first = next(row for row in self.rows.values() if not row.isHidden())
        first.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_lens(self, lens_id: int) -> None:
        """Begin from a lens of the library."""
        self.show_kind(StartKind.LENS)
        self.lens.show_value(lens_id)
        self._show_lens()

    # Building

    def _words(self) -> FormWords:
        return FormWords(
            self.tr("New lens"),
            self.tr(
                "It begins as a draft: every step is saved, and reviews can use it once it is published."
            ),
            self.tr("Begin"),
        )

    def _all_places(self) -> Mapping[str, ProblemPlace]:
        return self.rows

    def _body(self) -> QWidget:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(margins(0, 0, 0, 0))
        layout.setSpacing(px(14))
        self.kinds.setAccessibleName(self.tr("Begin with"))
        self.name.setMaxLength(limits.NAME.documented)
        top = QVBoxLayout()
        top.setSpacing(px(6))
        top.addWidget(self.kinds)
        top.addWidget(self.about)
        layout.addLayout(top)
        for name, row in self.rows.items():
            layout.addWidget(row)
            if name == "sheet":
                layout.addWidget(self.empty_link, 0, Qt.AlignmentFlag.AlignLeft)
                layout.addWidget(self.written)
        self.written.hide()
        return body

    def _connect(self) -> None:
        self.kinds.chosen.connect(self._show_fields)
        self.name.textChanged.connect(self._on_edited)
        self.lens.currentIndexChanged.connect(self._show_lens)
        self.becomes.currentIndexChanged.connect(self._show_fields)
        for field in (self.sheet, self.file):
            field.refused.connect(self.show_failure)
            field.read.connect(self._on_read)
        self.empty_link.clicked.connect(self._on_empty_clicked)
        self._bridge.failed.connect(self.show_failure)

    def _becoming(self) -> list[tuple[str, str]]:
        """A lens of its own, or the next version of one that is not built in."""
        own = {one.alias: one.name for one in self._versions if not one.is_ours}
        words = self.tr("The next version of “{lens}”")
        named = [(alias, words.format(lens=one_line(name))) for alias, name in own.items()]
        return [("", self.tr("A lens of its own")), *named]

    # Showing

    def _show_fields(self) -> None:
        kind = self.kind
        self.about.setText(self._about(kind))
        own = kind in {StartKind.BLANK, StartKind.TEMPLATE}
        self.rows["lens"].setVisible(kind is StartKind.LENS)
        self.rows["sheet"].setVisible(kind is StartKind.SHEET)
        self.rows["file"].setVisible(kind is StartKind.FILE)
        self.rows["becomes"].setVisible(not own and len(self._becoming()) > 1)
        self.rows["name"].setVisible(own or (kind is StartKind.LENS and not self.becomes.value))
        self.empty_link.setVisible(kind is StartKind.SHEET)
        self.written.setVisible(kind is StartKind.SHEET and bool(self.written.text()))
        self._propose_name(kind)
        self._on_edited()

    def _propose_name(self, kind: StartKind) -> None:
        """A copy is called after its lens, unless a person has written a name."""
        version = self._version() if kind is StartKind.LENS else None
        if self.name.text() in {"", self._proposed}:
            self._proposed = self._copy_name(version.name) if version else ""
            self.name.setText(self._proposed)

    def _about(self, kind: StartKind) -> str:
        return {
            StartKind.BLANK: self.tr("One pillar with one question, to be written from the beginning."),
            StartKind.TEMPLATE: self.tr(
                "A small whole lens with something in every field that shows what goes there."
            ),
            StartKind.LENS: self.tr("Any version of a lens of this workspace, built in or your own."),
            StartKind.SHEET: self.tr(
                "An XLSX workbook or a CSV file with our columns. Every line that cannot be understood is named first."
            ),
            StartKind.FILE: self.tr(
                "A lens in the JSON format of the AWS WA Tool, even one with errors, to be mended."
            ),
        }[kind]

    def _show_lens(self) -> None:
        """An own lens goes on as its next version, a built-in one under a name of its own."""
        version = self._version()
        if version is None:
            return
        is_own = not version.is_ours
        self.becomes.show_value(version.alias if is_own else "")
        self._show_fields()

    def _copy_name(self, name: str) -> str:
        copied = self.tr("{name} (copy)").format(name=one_line(name))
        return copied if len(copied) <= limits.NAME.documented else one_line(name)[: limits.NAME.documented]

    def _version(self) -> LensVersion | None:
        return next((one for one in self._versions if one.id == self.lens.value), None)

    # Reading

    def _state(self) -> object:
        written = self.name.text()
        return "" if written == self._proposed else written, self.sheet.data, self.file.data

    def _check(self) -> Iterable[FieldProblem]:
        if not self.rows["name"].isHidden() and not self.name.text().strip():
            yield FieldProblem("name", message("Give the lens a name."))
        for kind, name, field in (
            (StartKind.SHEET, "sheet", self.sheet),
            (StartKind.FILE, "file", self.file),
        ):
            if self.kind is kind and field.source is None:
                yield FieldProblem(name, message("Choose a file."))
            elif self.kind is kind and field.source and field.source.value is None:
                yield FieldProblem(name, message("Choose a file that can be read, or mend this one first."))

    # What happens

    def _save(self) -> None:
        self.message.setText("")
        draft = self._bridge.attempt(self._begin_draft)
        if draft:
            self._close_saved()
            self.begun.emit(draft.head)

    def _begin_draft(self) -> Draft:
        begin = self._bridge.workspace.begin_draft
        name = self.name.text().strip()
        if self.kind is StartKind.BLANK:
            return begin(starts.blank(name))
        if self.kind is StartKind.TEMPLATE:
            return begin(starts.template(name))
        alias = self.becomes.value
        if self.kind is StartKind.LENS:
            version = self._version()
            content = self._bridge.workspace.lens_content(self.lens.value)
            value = starts.from_lens(content.encode(), "" if alias else name)
            return begin(value, alias=alias, base=f"{version.name} {version.version}" if version else "")
        source = (self.sheet if self.kind is StartKind.SHEET else self.file).source
        chosen: Json = source.value if source and source.value else {}
        return begin(chosen, alias=alias, base=source.name if source else "")

    def _on_read(self) -> None:
        self.message.setText("")
        self._column.refit()
        self._on_edited()

    def _on_empty_clicked(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Write an empty workbook"), folder, self.tr("Workbooks (*.xlsx)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile("lens.xlsx")
        dialog.fileSelected.connect(self._on_empty_chosen)
        dialog.open()

    def _on_empty_chosen(self, name: str) -> None:
        self.write_empty(Path(name))

    def write_empty(self, path: Path) -> None:
        """Write a workbook with the columns and nothing in them yet, and say so."""
        self.message.setText("")
        done = self._bridge.attempt(lambda: _write_empty(path))
        self.written.setText(self.tr("✓ {name} is written.").format(name=path.name) if done else "")
        self._show_fields()


def _write_empty(path: Path) -> bool:
    to_xlsx(starts.blank(""), path)
    return True


def _in_order(bridge: Bridge) -> list[LensVersion]:
    """All versions, those of a lens together and its newest first; built-in lenses before the others."""
    newest = bridge.attempt(bridge.workspace.newest_lenses) or []
    versions = bridge.attempt(bridge.workspace.lens_versions) or []
    place = {version.alias: number for number, version in enumerate(newest)}
    return sorted(versions, key=lambda version: (place.get(version.alias, len(place)), -version.id))


def _lens_words(version: LensVersion) -> str:
    return f"{one_line(version.name)} · {one_line(version.version)} · {origin_word(version)}"
