"""What each rule decides, said in few words, where a truth table would be too long."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.ui.studio.rules.outcomes import Form, Outcome, Outcomes, forms_of
from wa_desktop.ui.studio.rules.words import level_word, rule_word
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import Button, link
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.label import Label, breakable, muted
from wa_desktop.ui.widgets.pill import Pill
from wa_desktop.ui.words import tr

_MOST_LINES = 12


class OutcomeForms(Card):
    """One rule's level, how many selections it decides, and which; `rule_chosen` when its name is clicked."""

    rule_chosen = Signal(object)

    def __init__(self, outcomes: Outcomes, outcome: Outcome, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outcome = outcome
        word = rule_word(outcome.rule, is_default=outcome.is_default)
        self.button: Button | None = link(word) if outcome.rule is not None else None
        forms = forms_of(outcomes, outcome)
        self.lines = form_lines(forms)
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(Pill(level_word(outcome.risk), outcome.risk))
        if self.button:
            head.addWidget(self.button)
            self.button.setAccessibleName(self.tr("Show {rule}").format(rule=word))
            self.button.clicked.connect(self._on_clicked)
        head.addStretch(1)
        count = self.tr("{count} of {total}").format(count=outcome.table.bit_count(), total=outcomes.total)
        head.addWidget(muted(count, 13))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(12, 9, 12, 10))
        layout.setSpacing(px(4))
        layout.addLayout(head)
        for line in self.lines:
            layout.addWidget(Label(breakable(line), pixels=13, wrap=True))

    def _on_clicked(self) -> None:
        self.rule_chosen.emit(self.outcome.rule)


class FormsView(QWidget):
    """All rules that decide anything, in their order."""

    rule_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Outcomes | None = None
        self.cards: list[OutcomeForms] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(px(8))

    def show_outcomes(self, outcomes: Outcomes | None) -> None:
        """Show other rules' forms; none for None."""
        if outcomes == self._shown:
            return
        self._shown = outcomes
        for card in self.cards:
            self._layout.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        for outcome in outcomes.outcomes if outcomes else ():
            if outcomes and outcome.table:
                card = OutcomeForms(outcomes, outcome, self)
                card.rule_chosen.connect(self.rule_chosen)
                self.cards.append(card)
                self._layout.addWidget(card)
                card.show()
        self.updateGeometry()


def form_lines(forms: Sequence[Form] | None) -> list[str]:
    """Forms as sentences, the first ones where they are many."""
    if forms is None:
        return [tr("In more ways than can be read here.")]
    lines = [form_line(form) for form in forms[:_MOST_LINES]]
    if len(forms) > _MOST_LINES:
        lines.append(tr("… and {count} more ways").format(count=len(forms) - _MOST_LINES))
    return lines


def form_line(form: Form) -> str:
    """One form as half a sentence."""
    on, off = ", ".join(form.on), ", ".join(form.off)
    if form.any_of and len(form.on) > 1:
        return tr("when any of {on}").format(on=on)
    if form.any_of and len(form.off) > 1:
        return tr("when any is missing of {off}").format(off=off)
    if on and off:
        return tr("when all of {on}, none of {off}").format(on=on, off=off)
    if on:
        return tr("when all of {on}").format(on=on) if len(form.on) > 1 else tr("when {on}").format(on=on)
    if off:
        return (
            tr("when none of {off}").format(off=off)
            if len(form.off) > 1
            else tr("without {off}").format(off=off)
        )
    return tr("always")
