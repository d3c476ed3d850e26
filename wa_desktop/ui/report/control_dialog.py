"""Asks what stands on the control page of a workload's documents: version, authors, readers, change history."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wa_desktop.domain.editions import DocumentControl
from wa_desktop.domain.editions_checks import check_control, tidied_control
from wa_desktop.domain.errors import FieldProblem, message
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.form_dialog import FormDialog, FormWords
from wa_desktop.ui.report.revision_table import RevisionTable
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.form import FormRow
from wa_desktop.ui.widgets.token_field import TokenField

WANTED = QSize(760, 680)
LEAST = QSize(520, 380)

Keep = Callable[[DocumentControl], bool]


class ControlDialog(FormDialog):
    """`keep` keeps the document control and says whether that went well; what is waived stays as it is."""

    def __init__(
        self, bridge: Bridge, control: DocumentControl, keep: Keep, parent: QWidget | None = None
    ) -> None:
        super().__init__(WANTED, LEAST, parent)
        self._original, self._keep = control, keep
        self.version = QLineEdit(control.version)
        self.version.setPlaceholderText(self.tr("1.0"))
        self.authors = TokenField(self.tr("Authors"), separators=";")
        self.readers = TokenField(self.tr("Distribution"), separators=";")
        self.history = RevisionTable(bridge.calendar_day())
        one_each = self.tr("Press Enter after each.")
        self.rows = {
            "version": FormRow(self.tr("Version"), self.version),
            "authors": FormRow(
                self.tr("Authors"), self.authors, self.tr("Also the author in the files’ properties.")
            ),
            "distribution": FormRow(self.tr("Distribution"), self.readers, one_each),
            "revisions": FormRow(
                self.tr("Change history"),
                self.history,
                self.tr("Enter writes in a cell, Delete takes a line away."),
            ),
        }
        self.authors.show_tokens(control.authors)
        self.readers.show_tokens(control.distribution)
        self.history.show_revisions(control.revisions)
        words = FormWords(
            self.tr("Document control"),
            self.tr("For this workload: it stands on the first pages of the full report and in every file."),
            self.tr("Save"),
        )
        self._build(words, (self._fields(),), self.rows)
        self.version.textChanged.connect(self._on_edited)
        for field in (self.authors, self.readers, self.history):
            field.changed.connect(self._on_edited)
        bridge.failed.connect(self.show_failure)
        self._begin("version")
        self._on_edited()

    @property
    def control(self) -> DocumentControl:
        """What stands in the fields."""
        return replace(
            self._original,
            version=self.version.text().strip(),
            authors=self.authors.tokens,
            distribution=self.readers.tokens,
            revisions=self.history.model.revisions,
        )

    def _fields(self) -> QWidget:
        holder = QWidget()
        lines = QVBoxLayout(holder)
        lines.setContentsMargins(margins(0, 0, 0, 10))
        lines.setSpacing(px(14))
        for row in self.rows.values():
            lines.addWidget(row)
        return holder

    def _state(self) -> object:
        typed = self.authors.typed, self.readers.typed, self.history.is_editing
        return self.control, typed, self.history.model.wrong_day

    def _check(self) -> Iterator[FieldProblem]:
        wrong = self.history.model.wrong_day
        if wrong:
            sentence = message("“{text}” is no day; write it like 2026-11-30.", text=wrong[:40])
            yield FieldProblem("revisions", sentence)
        yield from check_control(tidied_control(self.control))

    def _save(self) -> None:
        if self._keep(self.control):
            self._close_saved()

    def _finish_typing(self) -> None:
        self.history.finish_editing()
        self.authors.take_typed()
        self.readers.take_typed()

    def _on_edited(self) -> None:
        tokens = self.authors.tokens
        self.history.suggest(self.version.text().strip(), tokens[0] if tokens else "")
        super()._on_edited()
