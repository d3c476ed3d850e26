"""How the documents look: theme and language to choose, and the ways to themes, parts and document control."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.domain.editions import Paper
from wa_desktop.report.progress import Cancelled, Progress
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.report.changing_box import ChangingBox
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.form import FormRow
from wa_desktop.ui.widgets.label import muted
from wa_desktop.ui.words import tr

if TYPE_CHECKING:
    from wa_desktop.ui.report.edition_desk import EditionDesk


class LookPart(QWidget):
    """`theme_chosen` carries a theme's name (ours has none), `language_chosen` a tag."""

    theme_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme_box: ChangingBox[str] = ChangingBox()
        self.language_box: ChangingBox[str] = ChangingBox()
        self.themes_button = quiet(self.tr("Themes…"))
        self.parts_button = quiet(self.tr("Parts…"))
        self.control_button = quiet(self.tr("Document control…"))
        self.whose = muted("", 12, wrap=True)
        self.theme_row = FormRow(self.tr("Theme"), self.theme_box)
        self.language_row = FormRow(
            self.tr("Language of the documents"),
            self.language_box,
            self.tr("Also how dates and numbers are written. What people wrote stays as it is."),
        )
        self._parts = ""
        self._build()
        self.theme_box.activated.connect(self._on_theme_chosen)
        self.language_box.activated.connect(self._on_language_chosen)

    @property
    def gist(self) -> str:
        """Theme and language in one line."""
        return f"{one_line(self.theme_box.currentText())} · {self.language_box.currentText()}"

    def show_desk(self, desk: EditionDesk, languages: Sequence[tuple[str, str]], client: str) -> None:
        """Show what holds for the open review."""
        themes = [("", tr("WA Desktop")), *((name, one_line(name)) for name in desk.theme_names)]
        self.theme_box.offer(themes, desk.choice.theme)
        paper = tr("US Letter") if desk.theme.paper is Paper.LETTER else tr("A4")
        self.theme_row.show_help(self.tr("Paper: {paper}, as the theme has it.").format(paper=paper))
        tags = [tag for tag, _ in languages]
        known = list(languages)
        if desk.choice.language not in tags:
            known.append((desk.choice.language, desk.choice.language))
        self.language_box.offer(known, desk.choice.language)
        shown = sum(one.shown for one in desk.choice.parts)
        self.parts_button.setToolTip(
            self.tr("{shown} of {all} parts of the full report").format(
                shown=shown, all=len(desk.choice.parts)
            )
        )
        named = self.tr("Remembered for {client}.").format(client=one_line(client))
        self.whose.setText(named if client else self.tr("Remembered for reviews without a client."))

    def allow_writing(self, reason: str) -> None:
        """Let document control be edited; or not, for that reason."""
        self.control_button.setEnabled(not reason)
        self.control_button.setToolTip(reason)

    def _build(self) -> None:
        holder = QWidget()
        buttons = FlowLayout(holder, 8)
        for button in (self.themes_button, self.parts_button, self.control_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(12))
        layout.addWidget(self.theme_row)
        layout.addWidget(self.language_row)
        layout.addWidget(self.whose)
        layout.addWidget(holder)

    def _on_theme_chosen(self, _number: int) -> None:
        self.theme_chosen.emit(self.theme_box.value or "")

    def _on_language_chosen(self, _number: int) -> None:
        self.language_chosen.emit(self.language_box.value or "en")


def list_languages(_progress: Progress, _is_cancelled: Cancelled) -> tuple[tuple[str, str], ...]:
    """The languages that documents can be written in, by tag and name; every catalogue is read for it."""
    from wa_desktop.report.language import languages

    return languages()
