"""One text of a lens: its name, what it is written in, its length counted live, and what the check says of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.domain.lens import Risk
from wa_desktop.lensfile.findings import Finding, Severity
from wa_desktop.ui.studio.finding_words import sentence_of
from wa_desktop.ui.studio.forms.editors import Editor, IdField, WritingField
from wa_desktop.ui.studio.forms.measures import SAID_LIVE, Excess
from wa_desktop.ui.studio.forms.specs import FieldSpec, Shape
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.label import Label, muted
from wa_desktop.ui.widgets.pill import HEIGHT, Pill

_HEAVY = frozenset({Severity.ERROR, Severity.AWS})


class TextField(QWidget):
    """A place for problems (ProblemPlace) with an editor.

    `save_requested` carries the text after a pause and when the field is left; `typed` carries it with every key.
    """

    save_requested = Signal(str)
    typed = Signal(str)

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self.editor: Editor = (
            IdField(self)
            if spec.shape is Shape.ID
            else WritingField(paragraphs=spec.shape is Shape.TEXT, parent=self)
        )
        self.counter = muted("", 12)
        self.excess = Pill(parent=self)
        self.refused = Pill(parent=self)
        self._name = Label(spec.name, pixels=13, weight=QFont.Weight.Medium)
        self._help = muted(spec.help, 12, wrap=True)
        self._hint = muted("", 12, wrap=True)
        self._remarks = muted("", 12, wrap=True)
        self._problem = Label("", pixels=12, role=QPalette.ColorRole.BrightText, wrap=True)
        self._build()
        self.editor.textChanged.connect(self._on_text_changed)
        self.editor.save_requested.connect(self.save_requested)
        self._show_measure()

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.editor.text() if isinstance(self.editor, IdField) else self.editor.toPlainText()

    @property
    def problem(self) -> str:
        """What is said to be wrong."""
        return self._problem.text()

    @property
    def remarks(self) -> str:
        """What is said that is not wrong."""
        return "\n".join(label.text() for label in (self._hint, self._remarks) if label.text())

    def show_text(self, text: str, *, anew: bool) -> None:
        """Show what is kept; unless `anew`, what is still being typed stays."""
        self.editor.show_text(text, anew=anew)

    def write(self, text: str) -> None:
        """Put a text in the place of what stands there, as if it were typed."""
        if isinstance(self.editor, IdField):
            self.editor.setText(text)
        else:
            self.editor.setPlainText(text)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Say what the check says of the field, but for what it says by itself."""
        told = [finding for finding in findings if finding.code not in SAID_LIVE]
        heavy = [sentence_of(finding) for finding in told if finding.severity in _HEAVY]
        light = [sentence_of(finding) for finding in told if finding.severity not in _HEAVY]
        self.show_problem("\n".join(heavy))
        self._say(self._remarks, "\n".join(light))

    def show_problem(self, text: str) -> None:
        """Say what is wrong, or nothing."""
        self._say(self._problem, text)
        self._mark()

    def show_hint(self, text: str) -> None:
        """Say what the text means."""
        self._say(self._hint, text)

    def finish_editing(self) -> None:
        """Ask for what is typed to be saved now."""
        self.editor.finish_editing()

    def _build(self) -> None:
        self._name.setBuddy(self.editor)
        self.editor.setAccessibleName(self.spec.spoken)
        self._help.setVisible(bool(self.spec.help))
        foot = QWidget(self)
        flow = FlowLayout(foot, 8)
        for part in (self.counter, self.excess, self.refused):
            flow.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        for each in (self._name, self.editor, foot, self._help, self._hint, self._remarks, self._problem):
            layout.addWidget(each)
        for label in (self._hint, self._remarks, self._problem):
            label.hide()

    def _show_measure(self) -> None:
        measure, text = self.spec.measure, self.text
        self.counter.setText(measure.counted(text))
        beyond = measure.excess(text)
        self.excess.show_risk(measure.excess_word(text), Risk.HIGH if beyond is Excess.GUIDE else Risk.MEDIUM)
        self.excess.setHidden(beyond is Excess.NOTHING)
        refused = measure.refused_word(text)
        self.refused.show_risk(refused, Risk.MEDIUM)
        self.refused.setHidden(not refused)
        # Beside a pill the counter stands in its middle.
        self.counter.setFixedHeight(
            px(HEIGHT) if beyond is not Excess.NOTHING or refused else self.counter.sizeHint().height()
        )
        self._mark()

    def _mark(self) -> None:
        """Frame of the editor, and what a screen reader hears of it."""
        wrong = bool(self.problem) or self.spec.measure.excess(self.text) is Excess.GUIDE
        if wrong != bool(self.editor.property("wrong")):
            self.editor.setProperty("wrong", wrong)
            self.editor.style().unpolish(self.editor)
            self.editor.style().polish(self.editor)
        self._describe()

    def _describe(self) -> None:
        measure, text = self.spec.measure, self.text
        excess = measure.excess_word(text)
        said = [
            self.spec.help,
            f"{measure.counted(text)}, {excess}" if excess else "",
            measure.refused_word(text),
            self._hint.text(),
            self._remarks.text(),
            self.problem,
        ]
        self.editor.setAccessibleDescription("\n".join(part for part in said if part))

    def _say(self, label: Label, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))
        self._describe()

    def _on_text_changed(self) -> None:
        self._show_measure()
        self.typed.emit(self.text)
