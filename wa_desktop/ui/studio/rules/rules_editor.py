"""The risk rules of one question in the studio: a card for each rule, and beside them what they give."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.domain.rule_groups import standard_rules
from wa_desktop.lensfile.findings import Path, Severity
from wa_desktop.studio.draft import Step
from wa_desktop.studio.edits import set_rules
from wa_desktop.studio.values import Json
from wa_desktop.ui.models.findings import severity_word
from wa_desktop.ui.studio.desk import StudioDesk
from wa_desktop.ui.studio.rules import rule_order
from wa_desktop.ui.studio.rules.outcome_panel import OutcomePanel
from wa_desktop.ui.studio.rules.question_rules import (
    QUESTION_DEPTH,
    QuestionRules,
    findings_of_rule,
    findings_of_rules,
    read_question_rules,
)
from wa_desktop.ui.studio.rules.rule_card import RuleCard
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.column import Column
from wa_desktop.ui.widgets.label import INK, Label, muted
from wa_desktop.ui.words import say

BESIDE_WIDTH = 1000
"""From this width on the table stands beside the rules, else below them."""
_SHARES = (11, 9)
"""Of the width, for rules and table beside each other."""


class RulesEditor(QWidget):
    """Fills its place and scrolls by itself. `show_question` says which question, as a path of the lens value.

    Every change goes through the desk, and what the desk says is shown; nothing is kept here but what is being typed
    and groups that have no choice yet.
    """

    def __init__(self, desk: StudioDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._path: Path = ()
        self._question = QuestionRules()
        self._is_stale = False
        self._is_anew = False
        self.before: QWidget | None = None
        """What has the keyboard before the first rule; rules are made late, and would come last of all else."""
        self.cards: list[RuleCard] = []
        self.standard_button = quiet(self.tr("Standard rules"))
        self.add_button = quiet(self.tr("Add rule"))
        self.default_button = quiet(self.tr("Add “Otherwise”"))
        self.most = muted(self.tr("AWS takes at most three rules, one for each level."), 13, wrap=True)
        self.problem = Label("", pixels=13, wrap=True)
        self.outcome = OutcomePanel()
        self._cards_layout = QVBoxLayout()
        self._body = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._body)
        self._column = Column(self._body)
        self.standard_button.setToolTip(
            self.tr("Puts these in place of all rules: every practice, no risk; some, medium; otherwise high")
        )
        self._build()
        self.standard_button.clicked.connect(self._on_standard)
        self.add_button.clicked.connect(self._on_add)
        self.default_button.clicked.connect(self._on_default)
        self.outcome.rule_chosen.connect(self._on_rule_chosen)
        desk.changed.connect(self._on_changed)

    @property
    def path(self) -> Path:
        """The question that is shown; empty before the first."""
        return self._path

    def show_question(self, path: Path) -> None:
        """Show the rules of the question at a path of the lens value."""
        is_other = path != self._path
        if is_other:
            self.finish_editing()
        self._path = path
        self._is_anew = self._is_anew or is_other
        self._follow()
        if is_other:
            self._light(None)
            self._column.verticalScrollBar().setValue(0)

    def go_to(self, path: Path) -> None:
        """Take the keyboard to a rule, its condition or its level; without a rule, to the first or the way to one."""
        if path[:QUESTION_DEPTH] != self._path:
            self.show_question(path[:QUESTION_DEPTH])
        self._show()
        rest = path[QUESTION_DEPTH + 1 :]
        number = rest[0] if rest else None
        if not isinstance(number, int) or not 0 <= number < len(self.cards):
            in_hand = self.focusWidget()
            if in_hand is None or not in_hand.hasFocus() or not self.isAncestorOf(in_hand):
                self._take_keyboard_in()
            return
        part = rest[1] if len(rest) > 1 else "condition"
        self._light(number)
        self.cards[number].put_keyboard(str(part))
        self._bring_into_view(self.cards[number])

    def finish_editing(self) -> None:
        """Keep what is still being typed."""
        for card in self.cards if not self._is_anew else ():
            card.editor.finish_editing()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what has changed meanwhile."""
        super().showEvent(event)
        if self._is_stale:
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The table stands beside the rules or below them."""
        super().resizeEvent(event)
        beside = self.width() >= px(BESIDE_WIDTH)
        below = QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(QBoxLayout.Direction.LeftToRight if beside else below)
        for number, share in enumerate(_SHARES if beside else (0, 1)):
            self._sides.setStretch(number, share)
        self._column.refit()

    # Building

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        for button in (self.add_button, self.default_button, self.standard_button):
            foot.addWidget(button)
        foot.addWidget(self.most, 1)
        foot.addStretch(0)
        self._cards_layout.setSpacing(px(10))
        rules = QWidget()
        layout = QVBoxLayout(rules)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        hint = self.tr("The rules are asked from the top; the first one that is true gives the level.")
        layout.addWidget(muted(hint, 13, wrap=True))
        layout.addLayout(self._cards_layout)
        layout.addWidget(self.problem)
        layout.addLayout(foot)
        layout.addStretch(1)
        self._sides.setContentsMargins(margins(20, 14, 20, 20))
        self._sides.setSpacing(px(18))
        self._sides.addWidget(rules)
        self._sides.addWidget(self.outcome, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)

    # Showing

    def _follow(self) -> None:
        """Show what holds now; where nobody sees it, later."""
        if self.isVisible():
            self._show()
        else:
            self._is_stale = True

    def _show(self) -> None:
        anew, self._is_anew, self._is_stale = self._is_anew, False, False
        findings = self._desk.checked.findings
        self._question = read_question_rules(self._desk.value, self._path)
        rules = self._question.rules
        while len(self.cards) > len(rules):
            self._drop_card()
        while len(self.cards) < len(rules):
            self._add_card()
        for number, card in enumerate(self.cards):
            card.show_rule(self._question, findings_of_rule(findings, self._path, number), anew=anew)
        general = findings_of_rules(findings, self._path)
        lines = [f"{severity_word(finding.severity)}: {say(finding.sentence)}" for finding in general]
        grave = any(finding.severity is Severity.ERROR for finding in general)
        self.problem.setForegroundRole(QPalette.ColorRole.BrightText if grave else INK)
        self.problem.setText("\n".join(lines))
        self.problem.setVisible(bool(lines))
        full = len(rules) >= rule_order.MOST_RULES
        self.add_button.setDisabled(full)
        self.most.setVisible(full)
        self.default_button.setVisible(not self._question.has_default)
        self.outcome.show_question(self._question)
        self._on_rebuilt()
        self._column.refit()

    def _add_card(self) -> None:
        card = RuleCard(len(self.cards))
        card.typed.connect(self._on_typed)
        card.built.connect(self._on_built)
        card.level_chosen.connect(self._on_level)
        card.move_requested.connect(self._on_move)
        card.removal_requested.connect(self._on_removal)
        card.rebuilt.connect(self._on_rebuilt)
        card.undo_requested.connect(self._desk.undo)
        card.redo_requested.connect(self._desk.redo)
        self.cards.append(card)
        self._cards_layout.addWidget(card)
        card.show()  # a layout shows its new widgets a turn later, and hidden ones take no focus

    def _drop_card(self) -> None:
        card = self.cards.pop()
        self._cards_layout.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _light(self, number: int | None) -> None:
        for card in self.cards:
            card.set_lit(card.number == number)

    def _bring_into_view(self, card: RuleCard) -> None:
        self._column.fit()
        self._column.ensureWidgetVisible(card, 0, px(10))

    def _take_keyboard_in(self) -> None:
        target: QWidget = self.cards[0].level_box if self.cards else self.add_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_rebuilt(self) -> None:
        """The Tab key goes through the rules as one reads them, whenever their parts were made."""
        inside = [stop for card in self.cards for stop in card.stops]
        stops = [
            *([self.before] if self.before else []),
            *inside,
            self.add_button,
            self.default_button,
            self.standard_button,
            *self.outcome.stops,
        ]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    # Changing

    def _write(self, rules: rule_order.Pairs, joins: str = "") -> bool:
        """Write the rules; if that fails, show again what holds."""
        path = self._path

        def make(value: Json) -> Step:
            return set_rules(value, path, rules)

        if self._desk.perform(make, joins):
            return True
        if not joins:
            self._show()
        return False

    def _on_changed(self) -> None:
        if self._path:
            self._follow()

    def _on_typed(self, number: int, condition: str) -> None:
        rules = self._question.rules
        if number < len(rules):
            card = self.cards[number]
            joins = "/".join(map(str, ("condition", *self._path, number, card.visit)))
            self._write(rule_order.with_condition(rules, number, condition), joins)

    def _on_built(self, number: int, condition: str) -> None:
        self.finish_editing()
        self._write(rule_order.with_condition(self._question.rules, number, condition))

    def _on_level(self, number: int, level: str) -> None:
        self.finish_editing()
        self._write(rule_order.with_level(self._question.rules, number, level))

    def _on_move(self, number: int, step: int) -> None:
        self.finish_editing()
        part = self.cards[number].part_in_hand
        place = self.cards[number].editor.textCursor().position()
        rules = self._question.rules
        if rule_order.can_move(rules, number, step) and self._write(rule_order.moved(rules, number, step)):
            self.cards[number + step].put_keyboard(part, place)
            self._bring_into_view(self.cards[number + step])

    def _on_removal(self, number: int) -> None:
        self.finish_editing()
        if self._write(rule_order.without(self._question.rules, number)):
            left = min(number, len(self.cards) - 1)
            target: QWidget = self.cards[left].remove_button if self.cards else self.add_button
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_add(self) -> None:
        self.finish_editing()
        rules, number = rule_order.with_rule(self._question.rules)
        if self._write(rules):
            self._begin(number)

    def _begin(self, number: int) -> None:
        """Go to the groups of a rule that has no condition yet."""
        card = self.cards[number]
        if card.builder.boxes:
            card.builder.boxes[0].rows[0].add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bring_into_view(card)

    def _on_default(self) -> None:
        self.finish_editing()
        if self._write(rule_order.with_default(self._question.rules)):
            self.cards[-1].level_box.setFocus(Qt.FocusReason.OtherFocusReason)
            self._bring_into_view(self.cards[-1])

    def _on_standard(self) -> None:
        self._write(standard_rules(self._question.practices))

    def _on_rule_chosen(self, number: int | None) -> None:
        self._light(number)
        if number is not None and self._sides.direction() is QBoxLayout.Direction.LeftToRight:
            self._bring_into_view(self.cards[number])
