"""In the middle of the studio: the form of the lens, pillar, question or choice in hand."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from wa_desktop.domain.lens import Risk
from wa_desktop.lensfile.findings import Path, Severity, path_of
from wa_desktop.lensfile.json_edit import get
from wa_desktop.studio.values import Kind, item_path, kind_of, parent_of
from wa_desktop.ui.models.findings import severity_tone
from wa_desktop.ui.studio.desk import StudioDesk
from wa_desktop.ui.studio.forms.form_page import FormPage
from wa_desktop.ui.studio.forms.resources import Placed
from wa_desktop.ui.studio.rules.rules_editor import RulesEditor
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.badge_tabs import HEIGHT, NO_BADGE, BadgeTabs
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.label import section

TEXTS, RULES = range(2)
CHECK_AFTER = 60
"""Milliseconds without a step, such as a letter, after which the findings follow."""

_KINDS: tuple[Kind, ...] = ("lens", "pillar", "question", "choice")


class ItemForm(QWidget):
    """Shows the item at a path of the desk's value; a question has its risk rules on a second tab."""

    def __init__(self, desk: StudioDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._path: Path = ()
        self.tabs = BadgeTabs(self)
        self.rules = RulesEditor(desk)
        self.rules.before = self.tabs
        self.pages: dict[Kind, FormPage] = {kind: FormPage(kind, desk) for kind in _KINDS}
        self._kind_word = section()
        self._stack = QStackedWidget(self)
        self._checked_later = QTimer(self, singleShot=True, interval=CHECK_AFTER)
        self._build()
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self._checked_later.timeout.connect(self._show_findings)
        desk.changed.connect(self._on_changed)
        self.show_item(())

    @property
    def path(self) -> Path:
        """The item that is shown."""
        return self._path

    @property
    def page(self) -> FormPage:
        """The texts of the item that is shown."""
        return self.pages[kind_of(self._path)]

    def show_item(self, path: Path) -> None:
        """Show the item at a path, or what holds it where it is gone; what is being typed is saved before."""
        path = self._existing(path)
        is_other = path != self._path
        if is_other:
            self.finish_editing()
        self._show(path, anew=is_other)
        self._show_findings()

    def go_to(self, path: Path) -> None:
        """Take the field of a path in hand; where it has none, the nearest one."""
        own = self._existing(path)
        if own != self._path:
            self.show_item(own)
        place = path[len(own) :] if path[: len(own)] == own else ()
        if place[:1] == ("riskRules",) and kind_of(own) == "question":
            self.tabs.setCurrentIndex(RULES)
            self.rules.go_to(path)
            return
        self.tabs.setCurrentIndex(TEXTS)
        self._show_findings()
        self.page.go_to(place)

    def finish_editing(self) -> None:
        """Save what is being typed."""
        self.page.finish_editing()
        if kind_of(self._path) == "question":
            self.rules.finish_editing()

    def _build(self) -> None:
        head = Panel(Qt.Edge.BottomEdge, self)
        head.setFixedHeight(px(HEIGHT) + 1)
        self._kind_word.setContentsMargins(margins(0, 0, 0, 0))
        self.tabs.show_names([self.tr("Texts"), self.tr("Risk rules")])
        self.tabs.setAccessibleName(self.tr("Parts of the question"))
        line = QHBoxLayout(head)
        line.setContentsMargins(margins(20, 0, 14, 1))
        line.setSpacing(px(12))
        line.addWidget(self._kind_word)
        line.addWidget(self.tabs, 1)
        line.addStretch(0)
        for page in self.pages.values():
            self._stack.addWidget(page)
        self._stack.addWidget(self.rules)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self._stack, 1)

    def _existing(self, path: Path) -> Path:
        """The item that a path leads into, or the nearest one around it that is there."""
        own = item_path(path)
        while own and not isinstance(get(self._desk.value, own), dict):
            own = parent_of(own)
        return own

    def _show(self, path: Path, *, anew: bool) -> None:
        self._path = path
        kind = kind_of(path)
        self._kind_word.setText(self._word(kind).upper())
        self.tabs.setVisible(kind == "question")
        self.page.show_item(path, anew=anew)
        if kind == "question" and path != self.rules.path:  # else it follows the desk by itself
            self.rules.show_question(path)
        self._show_part()

    def _show_part(self) -> None:
        is_rules = kind_of(self._path) == "question" and self.tabs.currentIndex() == RULES
        self._stack.setCurrentWidget(self.rules if is_rules else self.page)

    def _show_findings(self) -> None:
        """What is about the item itself: what lies below it has forms of its own."""
        self._checked_later.stop()
        own: list[Placed] = []
        rules: list[Placed] = []
        for finding in self._desk.checked.findings:
            path = path_of(finding.pointer)
            if item_path(path) == self._path:
                place = path[len(self._path) :]
                (rules if place[:1] == ("riskRules",) else own).append((place, finding))
        self.page.show_findings(own)
        self.tabs.show_badges([self._badge(own), self._badge(rules)])

    def _word(self, kind: Kind) -> str:
        return {
            "lens": self.tr("Lens"),
            "pillar": self.tr("Pillar"),
            "question": self.tr("Question"),
            "choice": self.tr("Choice"),
        }[kind]

    @staticmethod
    def _badge(findings: list[Placed]) -> tuple[str, Risk]:
        if not findings:
            return NO_BADGE
        worst = min((finding.severity for _, finding in findings), key=list(Severity).index)
        return str(len(findings)), severity_tone(worst)

    def _on_tab_changed(self, _index: int) -> None:
        self.page.finish_editing()
        self.rules.finish_editing()
        self._show_part()

    def _on_changed(self) -> None:
        self._show(self._existing(self._path), anew=False)
        self._checked_later.start()
