"""The groups of fields a workload's form is made of; each shows and reads its part of a Workload."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from wa_desktop.domain.errors import FieldProblem, message
from wa_desktop.domain.lens import Pillar
from wa_desktop.domain.priorities import BusinessPriority
from wa_desktop.domain.workload import Environment, ImprovementStatus, Workload
from wa_desktop.ui.dialogs.industry_words import industry_words
from wa_desktop.ui.dialogs.pillar_order import PillarOrder
from wa_desktop.ui.dialogs.region_names import REGION_NAMES
from wa_desktop.ui.dialogs.tag_table import TagTable
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.check_box import CheckBox
from wa_desktop.ui.widgets.choice_box import ChoiceBox
from wa_desktop.ui.widgets.form import FormRow
from wa_desktop.ui.widgets.label import muted
from wa_desktop.ui.widgets.priority_picker import PriorityPicker
from wa_desktop.ui.widgets.token_field import TokenField
from wa_desktop.ui.words import environment_word, improvement_word

MAX_DESCRIPTION = 250
MAX_NOTES = 2084
ACCOUNT_SEPARATORS = ",; \t"


class FieldGroup(QWidget):
    """Some fields of a workload; `edited` follows every change. `rows` are their places by field name."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, FormRow] = {}
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(margins(0, 0, 0, 14))
        self._lines.setSpacing(px(14))

    def show_workload(self, workload: Workload) -> None:
        """Show its part of a workload; a group without fields has none."""

    def read(self, workload: Workload) -> Workload:
        """The workload with this part as it stands in the fields."""
        return workload

    def unfinished(self) -> tuple[FieldProblem, ...]:
        """What is typed but no value yet."""
        return ()

    def summary(self) -> str:
        """What is filled in, in one line; nothing for a group that never folds."""
        return ""

    def _line(self, *cells: tuple[QWidget, int]) -> None:
        """A line of the form: widgets with their shares of the width."""
        line = QHBoxLayout()
        line.setSpacing(px(16))
        for widget, share in cells:
            line.addWidget(widget, share, Qt.AlignmentFlag.AlignTop)
        self._lines.addLayout(line)


class MainFields(FieldGroup):
    """What every workload needs: name, description, environment, owner, and where it runs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit()
        self.client = QLineEdit()
        self.description = _text_box(62)
        self.environment = ChoiceBox([(each, environment_word(each)) for each in Environment])
        self.owner = QLineEdit()
        self.regions = TokenField(self.tr("AWS Regions"), known=REGION_NAMES)
        self.regions.edit.setPlaceholderText(self.tr("Frankfurt, eu-central-1 …"))
        self.locations = TokenField(self.tr("Other locations"))
        self.locations.edit.setPlaceholderText(self.tr("Own data center, …"))
        self.rows = {
            "name": FormRow(self.tr("Name"), self.name),
            "client": FormRow(self.tr("Client (if there is one)"), self.client),
            "description": FormRow(self.tr("Description"), self.description),
            "environment": FormRow(self.tr("Environment"), self.environment),
            "review_owner": FormRow(self.tr("Review owner"), self.owner),
            "aws_regions": FormRow(self.tr("AWS Regions"), self.regions),
            "non_aws_regions": FormRow(self.tr("Other locations"), self.locations),
        }
        rows = self.rows
        self._line((rows["name"], 3), (rows["client"], 2))
        self._line((rows["description"], 1))
        self._line((rows["review_owner"], 3), (rows["environment"], 2))
        self._line((rows["aws_regions"], 3), (rows["non_aws_regions"], 2))
        rows["aws_regions"].show_help(self.tr("Type a place or code and press Enter; arrow down shows all."))
        for line in (self.name, self.client, self.owner):
            line.textChanged.connect(self.edited)
        self.description.textChanged.connect(self._on_description_changed)
        self.environment.currentIndexChanged.connect(self.edited)
        self.regions.changed.connect(self.edited)
        self.locations.changed.connect(self.edited)
        self._on_description_changed()

    def show_workload(self, workload: Workload) -> None:
        """Show its part of a workload."""
        self.name.setText(workload.name)
        self.client.setText(workload.client)
        self.description.setPlainText(workload.description)
        self.environment.show_value(workload.environment)
        self.owner.setText(workload.review_owner)
        self.regions.show_tokens(workload.aws_regions)
        self.locations.show_tokens(workload.non_aws_regions)

    def read(self, workload: Workload) -> Workload:
        """The workload with this part as it stands in the fields."""
        return replace(
            workload,
            name=self.name.text().strip(),
            client=self.client.text().strip(),
            description=self.description.toPlainText().strip(),
            environment=self.environment.value,
            review_owner=self.owner.text().strip(),
            aws_regions=self.regions.tokens,
            non_aws_regions=self.locations.tokens,
        )

    def unfinished(self) -> tuple[FieldProblem, ...]:
        """A Region of which too little is typed."""
        typed = self.regions.typed
        if not typed:
            return ()
        sentence = message(
            "“{text}” could be several Regions, or none: choose one from the list, or type its code.",
            text=typed[:60],
        )
        return (FieldProblem("aws_regions", sentence),)

    def _on_description_changed(self) -> None:
        self.rows["description"].show_help(
            self.tr("{count} of {limit} characters").format(
                count=len(self.description.toPlainText().strip()), limit=MAX_DESCRIPTION
            )
        )
        self.edited.emit()


class DesignFields(FieldGroup):
    """Accounts, application and design: where to look things up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accounts = TokenField(self.tr("AWS account ids"), separators=ACCOUNT_SEPARATORS)
        self.application = QLineEdit()
        self.design = QLineEdit()
        self.rows = {
            "account_ids": FormRow(
                self.tr("AWS account ids"), self.accounts, self.tr("12 digits each; a pasted list is split.")
            ),
            "application": FormRow(self.tr("Application (ARN from AppRegistry)"), self.application),
            "architectural_design": FormRow(self.tr("Link to the architectural design"), self.design),
        }
        for row in self.rows.values():
            self._line((row, 1))
        self.accounts.changed.connect(self.edited)
        self.application.textChanged.connect(self.edited)
        self.design.textChanged.connect(self.edited)

    def show_workload(self, workload: Workload) -> None:
        """Show its part of a workload."""
        self.accounts.show_tokens(workload.account_ids)
        self.application.setText(workload.application)
        self.design.setText(workload.architectural_design)

    def read(self, workload: Workload) -> Workload:
        """The workload with this part as it stands in the fields."""
        return replace(
            workload,
            account_ids=self.accounts.tokens,
            application=self.application.text().strip(),
            architectural_design=self.design.text().strip(),
        )

    def summary(self) -> str:
        """What is filled in."""
        accounts = self.tr("%n account(s)", "", len(self.accounts.tokens)) if self.accounts.tokens else ""
        parts = (accounts, self.application.text().strip(), self.design.text().strip())
        return " · ".join(part for part in parts if part)


class PriorityFields(FieldGroup):
    """What matters most to the client."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picker = PriorityPicker()
        self.rows = {
            "business_priorities": FormRow(
                self.tr("Business priorities"),
                self.picker,
                self.tr(
                    "They decide which questions come first. Drag a chosen one, or move it with Alt and an arrow key."
                ),
            )
        }
        self._line((self.rows["business_priorities"], 1))
        self.picker.changed.connect(self.edited)

    def show_priorities(self, offered: Sequence[BusinessPriority], chosen: Sequence[str]) -> None:
        """Show what the chosen lenses offer, and what is chosen."""
        self.picker.show_priorities(offered, chosen)

    def read(self, workload: Workload) -> Workload:
        """The workload with this part as it stands in the fields."""
        return replace(workload, business_priorities=self.picker.chosen)

    def summary(self) -> str:
        """What is chosen, in order."""
        return " · ".join(self.picker.titles())


class BusinessFields(FieldGroup):
    """Industry, the weight of the pillars, how far improvement is, and how N/A counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.industry_type = ChoiceBox([("", self.tr("Not said")), *industry_words().items()])
        self.industry = QLineEdit()
        self.status = ChoiceBox([(each, improvement_word(each)) for each in ImprovementStatus])
        self.not_applicable = CheckBox(self.tr("Practices answered N/A count as in place"))
        self.priorities = PillarOrder()
        self.rows = {
            "industry_type": FormRow(self.tr("Industry type"), self.industry_type),
            "industry": FormRow(self.tr("Industry"), self.industry),
            "improvement_status": FormRow(self.tr("Improvement status"), self.status),
            "pillar_priorities": FormRow(
                self.tr("Pillars by priority"),
                self.priorities,
                self.tr("Orders the improvement plan. Drag a pillar, or move it with Ctrl and an arrow key."),
            ),
        }
        rows = self.rows
        self._line((rows["industry_type"], 1), (rows["industry"], 1))
        rating = QWidget()
        column = QVBoxLayout(rating)
        column.setContentsMargins(margins(0, 20, 0, 0))
        column.setSpacing(px(2))
        column.addWidget(self.not_applicable)
        column.addWidget(
            muted(
                self.tr("If not, a practice that does not apply keeps its question at risk."), 12, wrap=True
            )
        )
        self._line((rows["improvement_status"], 1), (rating, 1))
        self._line((rows["pillar_priorities"], 1))
        self.industry_type.currentIndexChanged.connect(self.edited)
        self.industry.textChanged.connect(self.edited)
        self.status.currentIndexChanged.connect(self.edited)
        self.not_applicable.toggled.connect(self.edited)
        self.priorities.changed.connect(self.edited)

    def show_workload(self, workload: Workload) -> None:
        """Show its part of a workload; the pillars come with the lenses."""
        known = workload.industry_type in industry_words()
        self.industry_type.show_value(workload.industry_type if known else "")
        self.industry.setText(workload.industry)
        self.status.show_value(workload.improvement_status)
        self.show_policy(workload)

    def show_policy(self, workload: Workload) -> None:
        """Show how a workload, or the template that it begins with, reads N/A."""
        self.not_applicable.setChecked(workload.not_applicable_counts_as_in_place)

    def show_pillars(self, pillars: Sequence[Pillar], priorities: Sequence[str]) -> None:
        """Show the pillars of the chosen lenses."""
        self.priorities.show_pillars(pillars, priorities)

    def read(self, workload: Workload) -> Workload:
        """The workload with this part as it stands in the fields."""
        return replace(
            workload,
            industry_type=self.industry_type.value,
            industry=self.industry.text().strip(),
            improvement_status=self.status.value,
            pillar_priorities=self.priorities.order,
            not_applicable_counts_as_in_place=self.not_applicable.isChecked(),
        )

    def summary(self) -> str:
        """What is filled in."""
        words = [self.industry_type.currentText()] if self.industry_type.value else []
        if self.industry.text().strip():
            words.append(self.industry.text().strip())
        if self.status.value is not ImprovementStatus.NOT_APPLICABLE:
            words.append(self.status.currentText())
        if self.priorities.order:
            words.append(self.tr("own order of pillars"))
        if not self.not_applicable.isChecked():
            words.append(self.tr("N/A counts as not in place"))
        return " · ".join(words)


class NoteFields(FieldGroup):
    """Notes and tags."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notes = _text_box(104)
        self.tags = TagTable()
        self.rows = {
            "notes": FormRow(self.tr("Notes on the workload"), self.notes),
            "tags": FormRow(
                self.tr("Tags"),
                self.tags,
                self.tr(
                    "Type to write in a cell; the last row is for the next tag. Delete takes a tag away."
                ),
            ),
        }
        for row in self.rows.values():
            self._line((row, 1))
        self.notes.textChanged.connect(self._on_notes_changed)
        self.tags.changed.connect(self.edited)
        self._on_notes_changed()

    def show_workload(self, workload: Workload) -> None:
        """Show its part of a workload."""
        self.notes.setPlainText(workload.notes)
        self.tags.show_tags(workload.tags)

    def read(self, workload: Workload) -> Workload:
        """The workload with this part as it stands in the fields."""
        return replace(workload, notes=self.notes.toPlainText().strip(), tags=self.tags.tags)

    def summary(self) -> str:
        """What is filled in."""
        notes = " ".join(self.notes.toPlainText()[:80].split())
        tags = self.tr("%n tag(s)", "", len(self.tags.tags)) if self.tags.tags else ""
        return " · ".join(part for part in (notes, tags) if part)

    def _on_notes_changed(self) -> None:
        self.rows["notes"].show_help(
            self.tr("{count} of {limit} characters").format(
                count=len(self.notes.toPlainText().strip()), limit=MAX_NOTES
            )
        )
        self.edited.emit()


def _text_box(height: int) -> QPlainTextEdit:
    box = QPlainTextEdit()
    box.setTabChangesFocus(True)
    box.setFixedHeight(px(height))
    return box
