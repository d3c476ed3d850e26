"""Shows what a newer version of a lens does to reviews that use an earlier one, and upgrades those that are ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wa_desktop.domain.errors import InvalidError, KnownError, Message
from wa_desktop.domain.lens_changes import lens_changes
from wa_desktop.domain.upgrading import UpgradePlan
from wa_desktop.domain.workload import WorkloadName
from wa_desktop.review.upgrading import preview_upgrade, upgrade_lens
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.button_keys import ButtonKeysDialog
from wa_desktop.ui.dialogs.screen_room import fit_on_screen
from wa_desktop.ui.lenses.difference_dialog import DifferenceDialog
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.models.ticks import TickRole, TickRow
from wa_desktop.ui.models.turns import Turns
from wa_desktop.ui.models.upgrade_rows import can_ask_again, headings, preview_rows, risks_text, summary
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import link, primary, quiet
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.label import Label, muted, title
from wa_desktop.ui.widgets.table import RowsView, TableCard
from wa_desktop.ui.widgets.tick_list import TickList
from wa_desktop.ui.words import say

WANTED = QSize(940, 700)
LEAST = QSize(680, 460)
MOST_SHOWN = 4
MOST_REFUSALS = 3


class UpgradeDialog(ButtonKeysDialog):
    """`workload_ids` are the reviews and templates to choose from; a single one needs no list.

    `said` carries the outcome for the status line. A milestone is saved before each upgrade, and the open review can
    undo its own. Answers to a changed question are kept, or the question is begun anew: Space or Enter on its row
    changes that, for all reviews that are ticked. Ctrl+Enter upgrades.
    """

    said = Signal(str)

    def __init__(
        self, bridge: Bridge, alias: str, workload_ids: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._alias = bridge, alias
        known = bridge.attempt(lambda: _names(bridge.workspace, workload_ids)) or []
        self._names = {entry.id: entry for entry in sorted(known, key=lambda entry: entry.template)}
        self._plans: dict[str, UpgradePlan | Message] = {}
        self._anew: set[str] = set()
        self._upgraded: list[str] = []
        self._refused: list[tuple[str, Message]] = []
        self._shown = ""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Upgrade a lens"))
        self.heading = title("")
        self.ticks = TickList(self.tr("Reviews to upgrade"), self.tr("Find a review"), MOST_SHOWN)
        self.summary = Label("", pixels=14, wrap=True)
        self.risks = muted("", 13, wrap=True)
        self.table = RowsView(self.tr("What is different"), headings(), 0)
        self.again_button = quiet(self.tr("Ask again"))
        self.all_again_button = link("")
        self.difference_button = link(self.tr("See the texts…"))
        self.message = Label("", pixels=13, wrap=True)
        self.cancel_button = quiet(self.tr("Cancel"))
        self.upgrade_button = primary(self.tr("Upgrade"))
        self._work = Turns(self._upgrade_one, self)
        self._build()
        self._connect()
        self._show_reviews()

    # Building

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(px(10))
        for part in (self.cancel_button, self.upgrade_button):
            buttons.addWidget(part)
        buttons.insertWidget(0, self.message, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(24, 20, 24, 18))
        layout.setSpacing(px(10))
        layout.addWidget(self.heading)
        layout.addWidget(muted(self._sentence(), wrap=True))
        layout.addWidget(self.ticks)
        layout.addWidget(self.summary)
        layout.addWidget(self.risks)
        layout.addWidget(TableCard(self.table))
        layout.addWidget(self._decisions())
        layout.addStretch(1)
        layout.addLayout(buttons)
        fit_on_screen(self, WANTED, LEAST)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    def _decisions(self) -> QWidget:
        """What can be decided of the row in hand, and of all; with large text in several lines."""
        place = QWidget()
        flow = FlowLayout(place, spacing=14)
        for button in (self.again_button, self.all_again_button, self.difference_button):
            flow.addWidget(button)
        return place

    def _sentence(self) -> str:
        over = self.tr("Answers, notes and evidence go over by question and practice.")
        if all(entry.template for entry in self._names.values()):
            return over
        kept = self.tr("A milestone is saved first, so that the review as it is now is kept.")
        return f"{kept} {over}"

    def _connect(self) -> None:
        self.ticks.changed.connect(self._show_buttons)
        self.ticks.list.selectionModel().currentChanged.connect(self._on_row_chosen)
        self.table.row_chosen.connect(self._show_decisions)
        self.table.row_activated.connect(self._toggle_again)
        self.again_button.clicked.connect(self._toggle_again)
        self.all_again_button.clicked.connect(self._on_all_again_clicked)
        self.difference_button.clicked.connect(self._on_difference_clicked)
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), self.table)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(self._toggle_again)
        self.cancel_button.clicked.connect(self.reject)
        self.upgrade_button.clicked.connect(self.accept)
        self._work.finished.connect(self._on_finished)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)

    # Showing

    def _show_reviews(self) -> None:
        rows = [
            TickRow(entry.id, "", one_line(entry.name), self._about(entry)) for entry in self._names.values()
        ]
        self.ticks.show_rows(rows, [*self._names])
        self.ticks.setVisible(len(rows) > 1)
        self._show_plan(next(iter(self._names), ""))
        target: QWidget = self.ticks if len(rows) > 1 else self.table
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _about(self, entry: WorkloadName) -> str:
        return self.tr("template") if entry.template else one_line(entry.client)

    def _plan(self, workload_id: str) -> UpgradePlan | Message:
        if workload_id not in self._plans:
            try:
                plan = preview_upgrade(self._bridge.workspace, workload_id, self._alias, anew=self._anew)
            except KnownError as error:
                self._plans[workload_id] = error.sentence
            else:
                self._plans[workload_id] = plan
        return self._plans[workload_id]

    def _show_plan(self, workload_id: str) -> None:
        self._shown = workload_id
        plan = self._plan(workload_id) if workload_id else None
        if not isinstance(plan, UpgradePlan):
            self.summary.setText(say(plan) if plan else "")
            self.risks.setText("")
            self.table.show_rows([])
            self._show_decisions()
            self._show_buttons()
            return
        lens = plan.after.lens
        versions = self.tr("{lens}: version {before} → {after}").format(
            lens=one_line(lens.name), before=plan.before.lens.version, after=lens.version
        )
        if len(self._names) == 1:
            self.heading.setText(versions)
            self.summary.setText(summary(plan))
        else:
            self.heading.setText(
                self.tr("Upgrade to {lens} {version}").format(lens=one_line(lens.name), version=lens.version)
            )
            name = one_line(self._names[workload_id].name)
            self.summary.setText(self.tr("{review}: {summary}").format(review=name, summary=summary(plan)))
        self.risks.setText(risks_text(plan.counts_before, plan.counts_after))
        self.table.show_rows(preview_rows(plan))
        self._show_decisions()
        self._show_buttons()

    def _askable(self) -> dict[str, bool]:
        """The questions of the review shown that can be begun anew, and whether each of them is changed."""
        plan = self._plans.get(self._shown)
        if not isinstance(plan, UpgradePlan):
            return {}
        return {one.question.key: one.is_changed for one in plan.questions if can_ask_again(one)}

    def _in_hand(self) -> str:
        """The question of the row in hand that can be begun anew; empty where it cannot."""
        match self.table.chosen:
            case ("question", str(key)) if key in self._askable():
                return key
        return ""

    def _show_decisions(self) -> None:
        key, changed = self._in_hand(), [one for one, is_changed in self._askable().items() if is_changed]
        ask = self.tr("Ask again in all reviews") if len(self._names) > 1 else self.tr("Ask again")
        self.again_button.setText(self.tr("Keep its answers") if key in self._anew else ask)
        self.again_button.updateGeometry()
        self.again_button.setEnabled(bool(key) and not self._work.running)
        self.again_button.setToolTip(
            ""
            if key
            else self.tr("Choose a question with answers that go over, to begin it anew. Its notes stay.")
        )
        is_all = bool(changed) and self._anew.issuperset(changed)
        self.all_again_button.setText(
            self.tr("Keep all answers") if is_all else self.tr("Ask all changed questions again")
        )
        self.all_again_button.setVisible(bool(changed))
        self.all_again_button.setEnabled(not self._work.running)
        self.difference_button.setEnabled(isinstance(self._plans.get(self._shown), UpgradePlan))

    def _show_buttons(self) -> None:
        number = len(self.ticks.ticked)
        writable = not self._bridge.workspace.read_only
        text = self.tr("Upgrade") if len(self._names) == 1 else self.tr("Upgrade %n review(s)", "", number)
        self.upgrade_button.setText(text)
        self.upgrade_button.updateGeometry()
        usable = len(self._names) > 1 or isinstance(self._plans.get(self._shown), UpgradePlan)
        self.upgrade_button.setEnabled(bool(number) and writable and usable and not self._work.running)
        if not writable:
            self._say(self.tr("This workspace is open for reading only."))

    def _say(self, text: str, *, wrong: bool = False) -> None:
        role = QPalette.ColorRole.BrightText if wrong else QPalette.ColorRole.PlaceholderText
        self.message.setForegroundRole(role)
        self.message.setText(text)

    # What happens

    def accept(self) -> None:
        """Upgrade one after the other."""
        if not self.upgrade_button.isEnabled():
            return
        self._upgraded.clear()
        self._refused.clear()
        self.cancel_button.setText(self.tr("Stop"))
        self.ticks.setEnabled(False)
        self._say(self.tr("Upgrading…"))
        self._work.start([str(one) for one in self.ticks.ticked])
        self.upgrade_button.setEnabled(False)
        self._show_decisions()

    def reject(self) -> None:
        """Close, or stop after the review in hand."""
        if self._work.running:
            self._work.stop()
        else:
            super().reject()

    def _upgrade_one(self, workload_id: str) -> None:
        try:
            upgrade_lens(self._bridge.workspace, workload_id, self._alias, anew=self._anew)
        except KnownError as error:
            problems = error.problems if isinstance(error, InvalidError) else ()
            self._refused.append((workload_id, problems[0].sentence if problems else error.sentence))
        else:
            self._upgraded.append(workload_id)

    def _on_finished(self) -> None:
        """Close where all went well; else those that refused stay, with their reasons."""
        if self._upgraded:
            self._bridge.workspace_changed.emit()
            self.said.emit(self._outcome())
        if not self._refused and self._upgraded:
            super().accept()
            return
        for workload_id in self._upgraded:
            self._names.pop(workload_id, None)
        self.cancel_button.setText(self.tr("Close"))
        self.ticks.setEnabled(True)
        self._plans.clear()
        self._show_reviews()
        lines = [
            f"{one_line(self._names[one].name)}: {say(sentence)}"
            for one, sentence in self._refused[:MOST_REFUSALS]
        ]
        self._say("\n".join(lines), wrong=True)

    def _outcome(self) -> str:
        if len(self._upgraded) == 1:
            name = self._names[self._upgraded[0]]
            text = (
                self.tr("“{name}” is upgraded.")
                if name.template
                else self.tr("“{name}” is upgraded; a milestone keeps it as it was.")
            )
            return text.format(name=one_line(name.name))
        return self.tr("%n review(s) upgraded, each with a milestone of before.", "", len(self._upgraded))

    def _toggle_again(self) -> None:
        """Begin the question in hand anew, or keep its answers after all."""
        key = self._in_hand()
        if key and not self._work.running:
            self._decide(self._anew ^ {key})

    def _on_all_again_clicked(self) -> None:
        changed = {key for key, is_changed in self._askable().items() if is_changed}
        self._decide(self._anew - changed if self._anew >= changed else self._anew | changed)

    def _decide(self, anew: set[str]) -> None:
        self._anew = anew
        self._plans.clear()
        self._show_plan(self._shown)

    def _on_difference_clicked(self) -> None:
        plan = self._plans.get(self._shown)
        if isinstance(plan, UpgradePlan):
            DifferenceDialog(lens_changes(plan.before.lens, plan.after.lens), parent=self).open()

    def _on_row_chosen(self) -> None:
        shown = self.ticks.list.currentIndex().data(TickRole)
        if shown is not None and shown.row.key is not None and shown.row.key != self._shown:
            self._show_plan(str(shown.row.key))


def _names(workspace: Workspace, workload_ids: Sequence[str]) -> list[WorkloadName]:
    """What to call these; a single one is looked at alone, because a workspace can have ten thousand."""
    if len(workload_ids) == 1:
        one = workspace.snapshot(workload_ids[0]).workload
        return [WorkloadName(one.id, one.name, one.client, one.archived, one.template)]
    both = (*workspace.workload_names(), *workspace.workload_names(templates=True))
    names = {entry.id: entry for entry in both}
    return [names[one] for one in workload_ids if one in names]
