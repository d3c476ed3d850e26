"""Takes a file in as a newer version of a lens of the library, whatever the file calls the lens."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.errors import KnownError
from wa_desktop.domain.lens import LensVersion
from wa_desktop.lensfile.check import CheckedLens, check_lens
from wa_desktop.lensfile.findings import Finding, Severity
from wa_desktop.review.lens_versions import no_newer_version, versions_of
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.form_dialog import FormWords
from wa_desktop.ui.lenses.version_dialog import VersionDialog
from wa_desktop.ui.models.lens_files import read_lens_file
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.theme.type import margins
from wa_desktop.ui.widgets.label import Label, muted
from wa_desktop.ui.words import say

MOST_FINDINGS = 4
"""Findings that are told; the library's check tells all."""


class NewVersionDialog(VersionDialog):
    """`source` is a lens file or folder, or the content of a file.

    A file with errors is refused with the first of them, and nothing is changed.
    """

    def __init__(
        self, bridge: Bridge, alias: str, source: Path | bytes, parent: QWidget | None = None
    ) -> None:
        super().__init__(bridge, QSize(640, 690), QSize(480, 420), parent)
        self._alias = alias
        self._data = b""
        self._checked: CheckedLens | None = None
        versions = bridge.attempt(lambda: versions_of(bridge.workspace, alias)) or []
        self._newest = versions[-1] if versions else None
        self.refusal = Label("", role=QPalette.ColorRole.BrightText, wrap=True)
        self.about = Label("", wrap=True)
        self.findings = muted("", 13, wrap=True)
        for part in (self.refusal, self.about, self.findings):
            part.setContentsMargins(margins(0, 0, 0, 12))
        self._build(
            FormWords(self._heading(), self.tr("Earlier versions stay in the library."), ""),
            (self.refusal, self.about, self.findings, self.fields),
            self.fields.places,
        )
        self.save_button.setText(self.tr("Import"))
        self._read(source)
        self._begin("version")
        self.fields.edited.connect(self._on_edited)

    def _store(self) -> LensVersion | None:
        fields, workspace = self.fields, self._bridge.workspace
        stored = workspace.import_lens(
            self._data, alias=self._alias, version=fields.version, notes=fields.notes, minor=fields.minor
        ).stored
        if stored:
            self._bridge.workspace_changed.emit()
        return stored

    # Showing

    def _heading(self) -> str:
        name = one_line(self._newest.name) if self._newest else self._alias
        return self.tr("A newer version of {lens}").format(lens=name)

    def _read(self, source: Path | bytes) -> None:
        """Look at the file, and show either why it is refused or what it would bring."""
        try:
            self._data = source if isinstance(source, bytes) else read_lens_file(source)
        except KnownError as error:
            self._refuse(say(error.sentence))
            return
        self._checked = check_lens(self._data)
        lens = self._checked.lens
        if lens is None:
            errors = [one for one in self._checked.findings if one.severity is Severity.ERROR]
            self._refuse(self.tr("The file has %n error(s) and is not taken:", "", len(errors)))
            self._show_findings(errors)
            return
        reason = self._why_not()
        if reason:
            self._refuse(reason)
            return
        if self._newest and lens.name != self._newest.name:
            text = self.tr("The file calls the lens “{name}”; from this version on the library does so too.")
            self.about.setText(text.format(name=one_line(lens.name)))
        self.refusal.hide()
        self.about.setVisible(bool(self.about.text()))
        told = [one for one in self._checked.findings if one.severity is Severity.WARNING]
        self._show_findings(told)
        self.fields.show_lens(self._alias, lens)

    def _why_not(self) -> str:
        """Why a sound file cannot be a version of this lens; empty if it can."""
        workspace = self._bridge.workspace
        if workspace.read_only:
            return self.tr("This workspace is open for reading only.")
        reason = no_newer_version(workspace, self._alias)
        if reason:
            return say(reason)
        text = self._data.decode("utf-8-sig", "replace")
        for version in versions_of(workspace, self._alias):
            if workspace.lens_content(version.id) == text:
                return self.tr("The library has this file already, as version {version}.").format(
                    version=one_line(version.version)
                )
        return ""

    def _refuse(self, text: str) -> None:
        self.refusal.setText(text)
        self.save_button.setEnabled(False)
        for part in (self.about, self.findings, self.fields):
            part.hide()
        self.resize(self.width(), self.minimumHeight())

    def _show_findings(self, findings: list[Finding]) -> None:
        lines = [
            self.tr("Line {line}: {sentence}").format(line=one.line, sentence=say(one.sentence))
            for one in findings[:MOST_FINDINGS]
        ]
        more = len(findings) - MOST_FINDINGS
        if more > 0:
            lines.append(self.tr("and %n more finding(s)", "", more))
        self.findings.setText("\n".join(lines))
        self.findings.setVisible(bool(lines))
