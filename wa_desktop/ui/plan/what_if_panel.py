"""Beside the plan: the best that days can buy, as a curve to go along and a list of what is bought."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QAction, QFont, QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from wa_desktop.domain.frontier import Purchase
from wa_desktop.domain.lens import Risk
from wa_desktop.review.actions_from_gaps import action_for, not_yet_planned
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.plan.bought_list import BoughtList, BoughtRole
from wa_desktop.ui.plan.budget_inputs import START_DAYS, BudgetInputs, Mode, target_words
from wa_desktop.ui.plan.effort_days_dialog import EffortDaysDialog
from wa_desktop.ui.plan.frontier_chart import FrontierChart
from wa_desktop.ui.plan.requests import PlanRequests
from wa_desktop.ui.plan.sheet import PlanSheet
from wa_desktop.ui.plan.trial_dialog import TrialDialog
from wa_desktop.ui.plan.what_if import Bought, WhatIf, compute, days_words
from wa_desktop.ui.tasks import Task
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.button import link, primary, quiet
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.label import Label, muted, section
from wa_desktop.ui.widgets.side_panel import SidePanel

PAUSE = 150
"""Milliseconds without a change before anything is computed anew, so that typing never waits for it."""
AT_ONCE = 400
"""Gaps. So many are computed within a picture or two (the whole framework with 307 takes 0.05 s); more go to a thread."""
FEW_ACTIONS = 20
"""So many actions do not interlock to a long computation; more go to a thread as well."""


class WhatIfPanel(SidePanel):
    """Shows the computed plan of a sheet, worked out only while it is seen.

    `question_requested` carries the QuestionRef of a row that was clicked, `edit_requested` the id of its action,
    `sets_requested` the QuestionRef of which all ways down are wanted (for QuestionSetsDialog).
    """

    question_requested = Signal(object)
    edit_requested = Signal(str)
    sets_requested = Signal(object)

    def __init__(self, requests: PlanRequests, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What if"), parent)
        self.requests = requests
        self.sheet: PlanSheet | None = None
        self._what_if: WhatIf | None = None
        self._purchase: Purchase | None = None
        self._stale = False
        self._entries: list[tuple[SignalInstance, object]] = []
        self.heading = Label("", pixels=16, weight=QFont.Weight.Bold, wrap=True)
        self.note = muted("", 13, wrap=True)
        self.chart = FrontierChart()
        self.inputs = BudgetInputs(requests.now().astimezone().date())
        self.bought_title = section("")
        self.bought = BoughtList()
        self.next = muted("", 13, wrap=True)
        self.make_button = primary(self.tr("Make these actions"))
        self.try_button = quiet(self.tr("Try on the radar"))
        self.made = muted("", 12, wrap=True)
        self.weights = muted("", 12, wrap=True)
        self.effort_button = link("")
        self._below = QWidget()
        self._pause = QTimer(self, singleShot=True)
        self._task, self._search = Task(self), Task(self)
        self._build()
        self._connect()
        self._show_nothing("")

    @property
    def what_if(self) -> WhatIf | None:
        """What is shown; None while nothing was computed."""
        return self._what_if

    @property
    def purchase(self) -> Purchase | None:
        """What the line stands at; None while nothing was computed."""
        return self._purchase

    def show_sheet(self, sheet: PlanSheet) -> None:
        """Show the plan as it stands now, where the line was; of another workload from the start."""
        if self.sheet and self.sheet.snapshot.workload.id != sheet.snapshot.workload.id:
            self._what_if = None
            self.inputs.show_days(START_DAYS)
        self.sheet, self._stale = sheet, True
        if self.isVisible():
            self._pause.start(PAUSE if self._what_if else 0)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._pause.start(0)

    # Building

    def _build(self) -> None:
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.make_button, self.try_button):
            flow.addWidget(button)
        self.bought.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        layout = QVBoxLayout(self._below)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(5))
        parts = (
            *(self.chart, self.inputs, self.bought_title, self.bought, self.next),
            *(buttons, self.made, self.weights, self.effort_button),
        )
        for part in parts:
            layout.addWidget(part)
        self.show_parts([section(self.tr("What if")), self.heading, self.note, 4, self._below])

    def _connect(self) -> None:
        self._pause.timeout.connect(self._on_pause)
        self._task.done.connect(self._on_computed)
        self._search.done.connect(self._on_target_found)
        self.chart.days_chosen.connect(self._on_days_chosen)
        self.inputs.changed.connect(self._place_line)
        self.bought.row_activated.connect(self._on_row_activated)
        self.bought.customContextMenuRequested.connect(self._on_menu_requested)
        self.make_button.clicked.connect(self._on_make_clicked)
        self.try_button.clicked.connect(self._on_try_clicked)
        self.effort_button.clicked.connect(self._on_effort_clicked)

    # Computing

    def _on_pause(self) -> None:
        sheet = self.sheet
        if sheet is None or not self._stale or not self.isVisible():
            return
        if _is_quick(sheet):
            self._take(compute(sheet))
        elif not self._task.running:
            if self._what_if is None:
                self._show_nothing(self.tr("Computing the best plan…"))
            self._task.start(_computing(sheet))

    def _on_computed(self, found: object) -> None:
        if isinstance(found, WhatIf) and found.sheet is self.sheet:
            self._take(found)
        elif isinstance(found, WhatIf):
            self._on_pause()  # the plan changed meanwhile

    def _take(self, found: WhatIf) -> None:
        self._what_if, self._stale = found, False
        self.inputs.show_today(found.sheet.today)
        if not found.has_curve:
            self._show_nothing(found.nothing())
            return
        for part in (self.heading, self._below):
            part.show()
        self.weights.setText(found.weights_words())
        self.effort_button.setText(found.effort_words())
        self.effort_button.updateGeometry()
        self.chart.show_curve(found.frontier.points, found.frontier.at_stake)
        self._place_line()

    def _caught_up(self) -> WhatIf | None:
        """What holds for the plan as it stands now, even within the pause after a change."""
        if self._stale and self.sheet:
            self._take(compute(self.sheet))
        return self._what_if

    # The line

    def _on_days_chosen(self, days: float) -> None:
        self.inputs.show_days(days)
        self._place_line()

    def _place_line(self) -> None:
        found = self._what_if
        if found is None or not found.has_curve:
            return
        if self.inputs.mode is not Mode.TARGET:
            budget = self.inputs.budget
            self._show_purchase(found.for_days(budget), budget)
        elif _is_quick(found.sheet):
            self._on_target_found((found, self.inputs.target, found.for_target(self.inputs.target)))
        elif not self._search.running:
            self.inputs.say(self.tr("Looking for the cheapest works…"))
            self._search.start(_searching(found, self.inputs.target))

    def _on_target_found(self, answer: object) -> None:
        found = self._what_if
        if self.inputs.mode is not Mode.TARGET or found is None or not isinstance(answer, tuple):
            return
        where, target, purchase = answer
        if where is found and target is self.inputs.target:
            self._show_purchase(purchase, purchase.days)
        else:
            self._place_line()  # something else is wanted meanwhile

    def _show_purchase(self, purchase: Purchase, days: float) -> None:
        found = self._what_if
        if found is None:
            return
        self._purchase = purchase
        heading = found.heading(purchase)
        self.heading.setText(heading)
        self.note.setText(found.note(purchase, self._target))
        share = round(100 * found.share_left(purchase))
        left = self.tr("risk left: {share}%").format(share=share)
        spoken = self.tr("{days}, risk left {share} percent, {heading}")
        self.chart.show_line(
            min(days, self.chart.last),
            left,
            spoken.format(days=days_words(days), share=share, heading=heading),
            purchase.gain,
        )
        self.inputs.say(self._budget_words(found, purchase, days))
        at = days_words(purchase.days)
        self.bought_title.setText(self.tr("Bought at {days}").format(days=at).upper())
        self.bought.show_rows(found.bought(purchase))
        self._show_text(self.next, found.next_step(purchase))
        self._show_buttons(found, purchase)
        self.refit()

    @property
    def _target(self) -> Risk | None:
        """What is asked for instead of days."""
        return self.inputs.target if self.inputs.mode is Mode.TARGET else None

    def _budget_words(self, found: WhatIf, purchase: Purchase, days: float) -> str:
        target = self._target
        if target:
            off_curve = found.is_off_curve(purchase)
            return target_words(target, found.above(purchase, target), off_curve=off_curve)
        words = [self.inputs.calendar_words()] if self.inputs.mode is Mode.DATE else []
        if days > self.chart.last:
            all_of_it = self.tr("{days} buy all that there is to buy.")
            words.append(all_of_it.format(days=days_words(self.chart.last)))
        return "\n".join(words)

    def _show_buttons(self, found: WhatIf, purchase: Purchase) -> None:
        planned = len(found.gaps_to_plan(purchase))
        bought = bool(purchase.works)
        self.make_button.setEnabled(bool(planned))
        self.try_button.setEnabled(bought)
        words = self.tr("Makes %n action(s), one for each practice.", "", planned)
        if not planned:
            words = self.tr("All that is bought is in the plan already.") if bought else ""
        self.make_button.setAccessibleDescription(words)
        self._show_text(self.made, words)

    def _show_nothing(self, sentence: str) -> None:
        self._below.hide()
        self.heading.hide()
        self.note.setText(sentence)
        self.refit()

    def _show_text(self, label: Label, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    # What a person asks for

    def _on_row_activated(self, row: Bought) -> None:
        if row.action_id:
            self.edit_requested.emit(row.action_id)
        elif row.ref:
            self.question_requested.emit(row.ref)

    def _on_menu_requested(self, place: QPoint) -> None:
        row = self.bought.indexAt(place).data(BoughtRole)
        found = self._what_if
        if not isinstance(row, Bought) or found is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._entries = []
        if row.action_id:
            self._add_entry(menu, self.tr("Open the action"), self.edit_requested, row.action_id)
        for ref in dict.fromkeys(practice.ref for practice in found.market.works[row.work_id].closes):
            label = one_line(found.sheet.snapshot.question(ref).label).replace("&", "&&")
            words = self.tr("Go to {question}").format(question=label)
            self._add_entry(menu, words, self.question_requested, ref)
            words = self.tr("All ways to lower {question}…").format(question=label)
            self._add_entry(menu, words, self.sets_requested, ref)
        menu.triggered.connect(self._on_menu_triggered)
        menu.popup(self.bought.viewport().mapToGlobal(place))

    def _add_entry(self, menu: QMenu, words: str, signal: SignalInstance, value: object) -> None:
        menu.addAction(words).setData(len(self._entries))  # Qt would turn the value itself into another
        self._entries.append((signal, value))

    def _on_menu_triggered(self, action: QAction) -> None:
        signal, value = self._entries[action.data()]
        signal.emit(value)

    def _on_make_clicked(self) -> None:
        found = self._caught_up()
        if found is None or self._purchase is None or not found.has_curve:
            return
        gaps = not_yet_planned(self.requests.snapshot, found.gaps_to_plan(self._purchase))
        at = self.requests.now()
        self.requests.add([action_for(gap, at) for gap in gaps])

    def _on_try_clicked(self) -> None:
        found = self._caught_up()
        if found is not None and self._purchase is not None and found.has_curve:
            practices = found.practices(self._purchase)
            TrialDialog(found.sheet, practices, self.requests, self.window()).open()

    def _on_effort_clicked(self) -> None:
        if self.requests.can_change():
            EffortDaysDialog(self.requests, self.window()).open()


Progress = Callable[[float], None]
Cancelled = Callable[[], bool]


def _is_quick(sheet: PlanSheet) -> bool:
    """Whether the plan of a sheet is computed before anyone notices."""
    return len(sheet.gaps.gaps) <= AT_ONCE and len(sheet.snapshot.actions) <= FEW_ACTIONS


def _computing(sheet: PlanSheet) -> Callable[[Progress, Cancelled], WhatIf]:
    """The work of a task."""
    return lambda _progress, _cancelled: compute(sheet)


def _searching(found: WhatIf, target: Risk) -> Callable[[Progress, Cancelled], tuple[WhatIf, Risk, Purchase]]:
    """The work of a task."""
    return lambda _progress, _cancelled: (found, target, found.for_target(target))
