"""What the rules give: counts for each level, then the truth table or its few words, and what to know of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.studio.rules.forms_view import FormsView
from wa_desktop.ui.studio.rules.outcomes import MOST_COLUMNS, Outcomes, outcomes_of
from wa_desktop.ui.studio.rules.question_rules import QuestionRules
from wa_desktop.ui.studio.rules.truth_view import TruthView
from wa_desktop.ui.studio.rules.words import letter, level_word
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.label import Label, breakable, muted, section
from wa_desktop.ui.widgets.pill import Pill


class LevelCount(QWidget):
    """A level and how many selections give it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pill = Pill()
        self.count = Label("", pixels=13)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(0, 0, 8, 0))
        row.setSpacing(px(6))
        row.addWidget(self.pill)
        row.addWidget(self.count)


class OutcomePanel(QWidget):
    """`rule_chosen` carries the number of the rule that decides the row in hand, None where none does."""

    rule_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts: list[LevelCount] = []
        self.table = TruthView()
        self.forms = FormsView()
        self.notes = muted("", 13, wrap=True)
        self.legend = muted("", 13, wrap=True)
        self._table_card = Card()
        self._counts_holder = QWidget()
        self._counts = FlowLayout(self._counts_holder, spacing=8)
        self._build()
        self.table.rule_chosen.connect(self.rule_chosen)
        self.forms.rule_chosen.connect(self.rule_chosen)

    @property
    def stops(self) -> list[QWidget]:
        """Where the Tab key stops, in order."""
        return [self.table, *(card.button for card in self.forms.cards if card.button)]

    def show_question(self, question: QuestionRules) -> None:
        """Show what the rules give."""
        outcomes = outcomes_of(question)
        small = outcomes is not None and len(outcomes.names) <= MOST_COLUMNS
        self._show_counts(outcomes)
        self._table_card.setVisible(small and outcomes is not None and bool(outcomes.names))
        self.forms.setVisible(outcomes is not None and not small)
        if outcomes is not None and small:
            self.table.show_outcomes(outcomes, question.title_of)
        self.forms.show_outcomes(None if small else outcomes)
        legend = self._legend(outcomes, question) if outcomes is not None and small else []
        for label, lines in ((self.legend, legend), (self.notes, self._notes(outcomes))):
            label.setText("\n".join(breakable(line) for line in lines))
            label.setVisible(bool(lines))

    def _build(self) -> None:
        inside = QVBoxLayout(self._table_card)
        inside.setContentsMargins(margins(2, 3, 2, 3))
        inside.addWidget(self.table)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._counts_holder.setSizePolicy(policy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(section(self.tr("What the rules give")))
        parts = (self._counts_holder, self._table_card, self.forms, self.legend, self.notes)
        for part in parts:
            layout.addWidget(part)
        layout.addStretch(1)

    def _show_counts(self, outcomes: Outcomes | None) -> None:
        levels = outcomes.levels() if outcomes and len(outcomes.outcomes) > 1 else []
        while len(self.counts) < len(levels):
            made = LevelCount(self._counts_holder)
            self.counts.append(made)
            self._counts.addWidget(made)
        for number, part in enumerate(self.counts):
            part.setVisible(number < len(levels))
        for part, (risk, count) in zip(self.counts, levels, strict=False):
            part.pill.show_risk(level_word(risk), risk)
            total = outcomes.total if outcomes else 0
            part.count.setText(self.tr("{count} of {total} selections").format(count=count, total=total))

    def _legend(self, outcomes: Outcomes, question: QuestionRules) -> list[str]:
        """What the columns stand for."""
        return [
            self.tr("{letter}: {id} – {title}").format(
                letter=letter(number), id=name, title=one_line(question.title_of[name])
            )
            for number, name in enumerate(outcomes.names)
        ]

    def _notes(self, outcomes: Outcomes | None) -> list[str]:
        if outcomes is None:
            return [self.tr("The rules name too many choices for a table of all selections.")]
        notes = []
        if len(outcomes.outcomes) == 1:
            notes.append(self.tr("No rule can be evaluated yet."))
        elif not outcomes.names:
            notes.append(self.tr("No rule names a choice, so every selection gives the same level."))
        if outcomes.flawed:
            numbers = ", ".join(str(number + 1) for number in outcomes.flawed)
            notes.append(self.tr("Left out until mended: rule {numbers}.").format(numbers=numbers))
        if outcomes.leaves_out:
            notes.append(
                self.tr("“None of these” goes with no other choice, so selections with both are left out.")
            )
        if outcomes.unnamed and not outcomes.flawed:
            names = ", ".join(outcomes.unnamed)
            notes.append(self.tr("In no rule, so without effect: {choices}.").format(choices=names))
        return notes
