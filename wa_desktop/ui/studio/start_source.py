"""A file that a lens is begun from: its bytes, what they hold, and everything that is wrong with them, before anything begins."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.domain.errors import KnownError, Message, message
from wa_desktop.lensfile.check import check_value
from wa_desktop.studio.sheets import Sheeted, read_csv, read_xlsx
from wa_desktop.studio.starts import from_lens
from wa_desktop.studio.values import Json
from wa_desktop.ui.models.lens_files import LARGEST
from wa_desktop.ui.report.file_fields import FileField
from wa_desktop.ui.studio.finding_groups import count_words, counted
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.label import Label, breakable, muted
from wa_desktop.ui.words import say, tr

MOST_PROBLEMS = 40
"""So many problems of a file are listed; who mends those will read it again."""


@dataclass(frozen=True)
class Source:
    """What a file holds: a lens value, or None, and the sentences about it; `name` is the file's."""

    name: str
    value: Json | None = None
    problems: tuple[Message, ...] = ()


def read_source(name: str, data: bytes) -> Source:
    """Read a workbook, a CSV file or a lens file, by the end of its name; nothing is raised."""
    suffix = PurePath(name).suffix.casefold()
    try:
        if suffix == ".json":
            return Source(name, from_lens(data))
        sheeted = read_csv(data) if suffix == ".csv" else read_xlsx(data)
    except KnownError as error:
        return Source(name, None, (error.sentence,))
    return _of_sheet(name, sheeted)


def _of_sheet(name: str, sheeted: Sheeted) -> Source:
    return Source(name, sheeted.value, sheeted.problems)


class SourceField(FileField):
    """One file of the kinds in `pattern`, such as "Workbooks (*.xlsx *.csv)"; below it what is in it and wrong with it."""

    read = Signal()

    def __init__(
        self, name: str, pattern: str, suffixes: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(name, pattern, LARGEST, parent)
        self._suffixes = suffixes
        self.source: Source | None = None
        self.said = Label("", pixels=14, wrap=True)
        self.counts = muted("", 13, wrap=True)
        self.problems = Label("", pixels=13, wrap=True)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.choose_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        layout.addLayout(buttons)
        for label in (self.said, self.counts, self.problems):
            layout.addWidget(label)
        self._show("")

    def _problem(self, data: bytes, name: str) -> Message | None:  # noqa: ARG002 the base's signature
        if PurePath(name).suffix.casefold() in self._suffixes:
            return None
        return message("{name} is none of these files: {kinds}.", name=name, kinds=", ".join(self._suffixes))

    def _show(self, name: str) -> None:
        self.source = read_source(name, self._data) if self._data or name else None
        self.remove_button.setVisible(self.source is not None)
        if self.source is None:
            said, counts, problems = self.tr("No file yet; it can be dropped here too."), "", ""
        else:
            said, counts = breakable(name), _counts(self.source)
            problems = _listed(self.source.problems)
        for label, text in ((self.said, said), (self.counts, counts), (self.problems, problems)):
            label.setText(text)
            label.setVisible(bool(text))
        self.read.emit()


def _counts(source: Source) -> str:
    """What the check will say of it in the studio."""
    if source.value is None:
        return tr("Nothing can be begun from this file:")
    words = count_words(counted(check_value(source.value).findings))
    if source.problems:
        return tr("It can be begun with, but these lines were not understood:")
    return (
        tr("To be mended in the studio: {counts}").format(counts=words) if words else tr("Nothing to remark")
    )


def _listed(problems: tuple[Message, ...]) -> str:
    lines = [tr("•  {line}").format(line=say(problem)) for problem in problems[:MOST_PROBLEMS]]
    if len(problems) > MOST_PROBLEMS:
        lines.append(tr("… and {count} more").format(count=len(problems) - MOST_PROBLEMS))
    return "\n".join(lines)
