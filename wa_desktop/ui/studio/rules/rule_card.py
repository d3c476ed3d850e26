"""One risk rule: its level, its condition as groups and as text, and what the check says of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.lensfile.findings import Finding, Severity
from wa_desktop.ui.models.findings import severity_word
from wa_desktop.ui.studio.rules.compact import HEIGHT, CompactButton
from wa_desktop.ui.studio.rules.condition_editor import ConditionEditor
from wa_desktop.ui.studio.rules.groups_builder import GroupsBuilder
from wa_desktop.ui.studio.rules.question_rules import (
    Fault,
    QuestionRules,
    WrittenRule,
    besides,
    faults_of,
    worded,
)
from wa_desktop.ui.studio.rules.rule_order import LEVELS, can_move
from wa_desktop.ui.studio.rules.words import level_words, risk_of
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.choice_box import ChoiceBox
from wa_desktop.ui.widgets.label import Label
from wa_desktop.ui.words import say

_LEVEL_WIDTH = 124
_BAR = 4
_ROOMY = 390


class RuleCard(Card):
    """Signals carry the number of the rule, counted from 0: `typed` what stands in its text field, `built` what its groups say."""

    typed = Signal(int, str)
    built = Signal(int, str)
    level_chosen = Signal(int, str)
    move_requested = Signal(int, int)
    removal_requested = Signal(int)
    undo_requested = Signal()
    redo_requested = Signal()
    rebuilt = Signal()

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = number
        self._level = ""
        self._visit = 0
        self._is_default = False
        self.title = Label("", pixels=14, weight=QFont.Weight.DemiBold)
        self.level_box = ChoiceBox(level_words())
        self.when = Label("", pixels=14)
        self.up_button, self.down_button = CompactButton("↑"), CompactButton("↓")
        self.remove_button = CompactButton(self.tr("Remove"))
        self.builder = GroupsBuilder()
        self.editor = ConditionEditor()
        self.problem = Label("", pixels=13, role=QPalette.ColorRole.BrightText, wrap=True)
        self.remarks = Label("", pixels=13, wrap=True)
        self._build()
        self._connect()

    @property
    def visit(self) -> int:
        """Grows each time the text field is left, so that two visits are two steps to undo."""
        return self._visit

    def show_rule(self, question: QuestionRules, findings: Sequence[Finding], *, anew: bool) -> None:
        """Show the rule of this card's number; with `anew` what is still being typed is dropped."""
        rule = question.rules[self.number]
        self._level = rule.risk
        if anew:
            self.builder.forget()
        faults = worded(faults_of(rule.condition, question.ids), findings)
        self._show_head(question, rule)
        self.editor.show_condition(rule.condition, question.title_of, faults, anew=anew)
        self.builder.setVisible(not rule.is_default)
        if not rule.is_default:
            self.builder.show_rule(rule, question)
        self._show_findings(faults, besides(findings))
        self.update()

    def put_keyboard(self, part: str, place: int = 0) -> None:
        """Take the keyboard to the text ("condition"), the level ("risk"), or a button to move ("up", "down")."""
        if part == "condition":
            fault = next(iter(self.editor.faults), None)
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.editor.put_cursor(place or (fault.start if fault else 0))
            return
        buttons = {"up": (self.up_button, self.down_button), "down": (self.down_button, self.up_button)}
        target = next((button for button in buttons.get(part, ()) if button.isEnabled()), None)
        (target or self.level_box).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def stops(self) -> list[QWidget]:
        """Where the Tab key stops, in order."""
        head = [self.level_box, self.up_button, self.down_button, self.remove_button]
        return [*head, *self.builder.stops, self.editor]

    @property
    def part_in_hand(self) -> str:
        """Where in the card the keyboard is, as `put_keyboard` takes it."""
        if self.editor.hasFocus():
            return "condition"
        return "up" if self.up_button.hasFocus() else "down" if self.down_button.hasFocus() else "risk"

    def paintEvent(self, event: QPaintEvent) -> None:
        """A bar in the level's color at the left."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QPainterPath()
        inside.addRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), px(9), px(9))
        painter.setClipPath(inside)
        tone = current_theme().tone(risk_of(self._level))
        painter.fillRect(0, 0, px(_BAR), self.height(), QColor(tone.text))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow card leaves a word out that explains itself."""
        super().resizeEvent(event)
        self._show_when()

    def _show_when(self) -> None:
        self.when.setHidden(self._is_default or 0 < self.width() < px(_ROOMY))

    def _build(self) -> None:
        self.level_box.setFixedSize(px(_LEVEL_WIDTH), px(HEIGHT))
        head = QHBoxLayout()
        head.setSpacing(px(7))
        for part in (self.title, self.level_box, self.when):
            head.addWidget(part)
        head.addStretch(1)
        for button in (self.up_button, self.down_button, self.remove_button):
            head.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(16, 11, 13, 12))
        layout.setSpacing(px(7))
        layout.addLayout(head)
        for below in (self.builder, self.editor, self.problem, self.remarks):
            layout.addWidget(below)

    def _connect(self) -> None:
        self.level_box.activated.connect(self._on_level)
        self.up_button.clicked.connect(self._on_up)
        self.down_button.clicked.connect(self._on_down)
        self.remove_button.clicked.connect(self._on_remove)
        self.builder.written.connect(self._on_built)
        self.builder.rebuilt.connect(self.rebuilt)
        self.editor.save_requested.connect(self._on_typed)
        self.editor.left.connect(self._on_left)
        self.editor.undo_requested.connect(self.undo_requested)
        self.editor.redo_requested.connect(self.redo_requested)
        for keys, slot in (("Alt+Up", self._on_up), ("Alt+Down", self._on_down)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _show_head(self, question: QuestionRules, rule: WrittenRule) -> None:
        number = self.number + 1
        self.title.setText(
            self.tr("Otherwise:") if rule.is_default else self.tr("{number}.").format(number=number)
        )
        self.when.setText(self.tr("when"))
        self._is_default = rule.is_default
        self._show_when()
        if rule.risk in LEVELS:
            self.level_box.show_value(rule.risk)
        else:
            self.level_box.setCurrentIndex(-1)
        self.up_button.setEnabled(can_move(question.rules, self.number, -1))
        self.down_button.setEnabled(can_move(question.rules, self.number, 1))
        for button in (self.up_button, self.down_button):
            button.setHidden(rule.is_default and not button.isEnabled())  # “Otherwise” stays the last
        names = (
            (self.level_box, self.tr("Level of rule {number}")),
            (self.up_button, self.tr("Move rule {number} up (Alt+Up)")),
            (self.down_button, self.tr("Move rule {number} down (Alt+Down)")),
            (self.remove_button, self.tr("Remove rule {number}")),
            (self.editor, self.tr("Condition of rule {number}")),
        )
        for widget, name in names:
            widget.setAccessibleName(name.format(number=number))
        for button in (self.up_button, self.down_button):
            button.setToolTip(button.accessibleName())

    def _show_findings(self, faults: Sequence[Fault], findings: Sequence[Finding]) -> None:
        wrong = list(dict.fromkeys(say(fault.sentence) for fault in faults))
        errors = [_line(finding) for finding in findings if finding.severity is Severity.ERROR]
        others = [_line(finding) for finding in findings if finding.severity is not Severity.ERROR]
        for label, lines in ((self.problem, [*wrong, *errors]), (self.remarks, others)):
            label.setText("\n".join(lines))
            label.setVisible(bool(lines))

    def _on_level(self) -> None:
        self.level_chosen.emit(self.number, self.level_box.value)

    def _on_up(self) -> None:
        if self.up_button.isEnabled():
            self.move_requested.emit(self.number, -1)

    def _on_down(self) -> None:
        if self.down_button.isEnabled():
            self.move_requested.emit(self.number, 1)

    def _on_remove(self) -> None:
        self.removal_requested.emit(self.number)

    def _on_built(self, condition: str) -> None:
        self.built.emit(self.number, condition)

    def _on_typed(self, condition: str) -> None:
        self.typed.emit(self.number, condition)

    def _on_left(self) -> None:
        self._visit += 1


def _line(finding: Finding) -> str:
    return f"{severity_word(finding.severity)}: {say(finding.sentence)}"
