"""Asks for a theme: the look that a consultancy's documents have."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wa_desktop.domain.editions import Paper, Theme
from wa_desktop.domain.editions_checks import (
    MAX_CLASSIFICATION,
    MAX_COMPANY,
    MAX_FOOTER,
    MAX_LOGO,
    MAX_TEMPLATE,
    MAX_THEME_NAME,
    check_theme,
    tidied_theme,
)
from wa_desktop.domain.errors import FieldProblem, Message
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.form_dialog import FormDialog, FormWords
from wa_desktop.ui.report.color_field import ColorField, contrast_word
from wa_desktop.ui.report.file_fields import LogoField, TemplateField
from wa_desktop.ui.report.font_box import FontBox
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.choice_box import ChoiceBox
from wa_desktop.ui.widgets.form import FormRow
from wa_desktop.ui.words import say, tr

WANTED = QSize(760, 780)
LEAST = QSize(560, 380)


class ThemeFields(QWidget):
    """All fields of a theme; `edited` follows every change. `rows` are their places by the names of the fields."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = _line(MAX_THEME_NAME)
        self.company = _line(MAX_COMPANY)
        self.accent = ColorField(tr("Accent"))
        self.second = ColorField(tr("Second color"))
        self.typeface = FontBox()
        self.paper = ChoiceBox([(Paper.A4, tr("A4")), (Paper.LETTER, tr("US Letter"))])
        self.classification = _line(MAX_CLASSIFICATION)
        self.classification.setPlaceholderText(tr("Confidential"))
        self.footer = _line(MAX_FOOTER)
        self.logo = LogoField(tr("Logo"), MAX_LOGO)
        self.docx = TemplateField(tr("Word template"), ".docx", "word/document.xml", MAX_TEMPLATE)
        self.pptx = TemplateField(tr("PowerPoint template"), ".pptx", "ppt/presentation.xml", MAX_TEMPLATE)
        self.rows = self._rows()
        self._build()
        self._connect()

    @property
    def theme(self) -> Theme:
        """What stands in the fields."""
        return Theme(
            name=self.name.text().strip(),
            company=self.company.text().strip(),
            accent=self.accent.text,
            second=self.second.text,
            font=self.typeface.value or "",
            classification=self.classification.text().strip(),
            footer=self.footer.text().strip(),
            paper=self.paper.value,
            logo=self.logo.data,
            docx_template=self.docx.data,
            pptx_template=self.pptx.data,
        )

    def show_theme(self, theme: Theme) -> None:
        """Show a theme."""
        self.name.setText(theme.name)
        self.company.setText(theme.company)
        self.accent.show_color(theme.accent)
        self.second.show_color(theme.second)
        self.typeface.show_font(theme.font)
        self.paper.show_value(theme.paper)
        self.classification.setText(theme.classification)
        self.footer.setText(theme.footer)
        self.logo.show_data(theme.logo)
        self.docx.show_data(theme.docx_template)
        self.pptx.show_data(theme.pptx_template)
        self._on_accent_changed()

    def _rows(self) -> dict[str, FormRow]:
        return {
            "name": FormRow(tr("Name of the theme"), self.name),
            "company": FormRow(tr("Company"), self.company, tr("On the cover and in every footer.")),
            "accent": FormRow(tr("Accent"), self.accent),
            "second": FormRow(
                tr("Second color"), self.second, tr("For the milestone in charts; empty is gray.")
            ),
            "font": FormRow(tr("Font"), self.typeface, tr("Of this computer, where it may be embedded.")),
            "paper": FormRow(tr("Paper"), self.paper),
            "classification": FormRow(tr("Classification"), self.classification),
            "footer": FormRow(
                tr("Footer"),
                self.footer,
                tr("In the place of company and classification, if you fill it in."),
            ),
            "logo": FormRow(tr("Logo"), self.logo, tr("PNG or JPEG, up to 2 MB. On the cover and slides.")),
            "docx_template": FormRow(
                tr("Word template"), self.docx, tr("Your own document with its styles, headers and footers.")
            ),
            "pptx_template": FormRow(
                tr("PowerPoint template"), self.pptx, tr("Your own deck with its master slides.")
            ),
        }

    def _build(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(margins(0, 0, 0, 14))
        lines.setSpacing(px(14))
        for names in (
            ("name", "company"),
            ("accent", "second"),
            ("font", "paper"),
            ("classification", "footer"),
            ("logo",),
            ("docx_template", "pptx_template"),
        ):
            line = QHBoxLayout()
            line.setSpacing(px(16))
            for name in names:
                line.addWidget(self.rows[name], 1, Qt.AlignmentFlag.AlignTop)
            lines.addLayout(line)

    def _connect(self) -> None:
        for line in (self.name, self.company, self.classification, self.footer):
            line.textChanged.connect(self.edited)
        self.accent.changed.connect(self._on_accent_changed)
        self.second.changed.connect(self.edited)
        self.typeface.currentIndexChanged.connect(self.edited)
        self.paper.currentIndexChanged.connect(self.edited)
        for field, slot in (
            (self.logo, self._on_logo_refused),
            (self.docx, self._on_docx_refused),
            (self.pptx, self._on_pptx_refused),
        ):
            field.changed.connect(self.edited)
            field.refused.connect(slot)

    def _on_accent_changed(self) -> None:
        self.rows["accent"].show_help(contrast_word(self.accent.text))
        self.edited.emit()

    def _on_logo_refused(self, sentence: Message) -> None:
        self.rows["logo"].show_problem(say(sentence))

    def _on_docx_refused(self, sentence: Message) -> None:
        self.rows["docx_template"].show_problem(say(sentence))

    def _on_pptx_refused(self, sentence: Message) -> None:
        self.rows["pptx_template"].show_problem(say(sentence))


class ThemeDialog(FormDialog):
    """Makes a theme or edits the one called `old_name`; `saved` carries the Theme as it is kept."""

    saved = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        theme: Theme,
        names_taken: Iterable[str],
        old_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(WANTED, LEAST, parent)
        self._bridge, self._old_name = bridge, old_name
        self._taken = [name for name in names_taken if name != old_name]
        self.fields = ThemeFields()
        self.fields.show_theme(theme)
        heading = self.tr("Theme “{name}”").format(name=old_name) if old_name else self.tr("New theme")
        sentence = self.tr("The look of all documents that use it. Client names are never part of a theme.")
        self._build(FormWords(heading, sentence, self.tr("Save")), (self.fields,), dict(self.fields.rows))
        self.fields.edited.connect(self._on_edited)
        bridge.failed.connect(self.show_failure)
        self._begin("name")

    def _state(self) -> object:
        return self.fields.theme

    def _check(self) -> tuple[FieldProblem, ...]:
        return check_theme(tidied_theme(self.fields.theme), self._taken)

    def _save(self) -> None:
        workspace, theme = self._bridge.workspace, self.fields.theme
        kept = self._bridge.attempt(lambda: workspace.save_theme(theme, self._old_name))
        if kept:
            self._close_saved()
            self.saved.emit(kept)


def _line(most: int) -> QLineEdit:
    line = QLineEdit()
    line.setMaxLength(most)
    return line
