"""A workshop under way: the running order, what was put down beside the answers, and the pace."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.domain.workshop import Remark, RemarkKind
from wa_desktop.review.workshops import ChangeRemark, RemoveRemark
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.workshop_desk import WorkshopDesk
from wa_desktop.ui.models.workshop_draft import Draft
from wa_desktop.ui.models.workshop_route import legs_of, way_into
from wa_desktop.ui.models.workshop_words import paused_word
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.column import Column
from wa_desktop.ui.widgets.label import section
from wa_desktop.ui.widgets.side_panel import MAIN_SHARE, PANEL_SHARE, WIDEST, SidePanel
from wa_desktop.ui.widgets.workshop_lists import RemarkList, SkipList
from wa_desktop.ui.widgets.workshop_pace import PaceCard, PeopleList
from wa_desktop.ui.widgets.workshop_route import RouteList
from wa_desktop.ui.words import say

ROUTE_WIDTH = 280
NARROW_ROUTE = 190
MAIN_WIDTH = 700
"""What running order and lists want beside the pace, in pixels of the design."""


class RunView(QWidget):
    """Reads the desk, and asks it. `place_requested(QuestionRef)` wants a question on the review page.

    `pace_button` is for the page's header while `is_narrow`; `folded` says that this is other than it was.
    """

    place_requested = Signal(object)
    folded = Signal()

    def __init__(self, bridge: Bridge, desk: WorkshopDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.desk = desk
        self.route = RouteList()
        self.lists = {kind: RemarkList(kind) for kind in RemarkKind}
        self.skips = SkipList()
        self.pace = PaceCard()
        self.people = PeopleList()
        self.pace_button = quiet(self.tr("Pace"))
        self.pace_button.setCheckable(True)
        self.pace_button.setParent(self)
        self.pace_button.hide()
        self._folded = self._was_narrow = False
        self._build()
        self.pace_button.clicked.connect(self.toggle_panel)
        for part in self.lists.values():
            part.add_requested.connect(self._on_add_requested)
            part.changed.connect(self._on_changed)
            part.remove_requested.connect(self._on_remove_requested)
            part.place_requested.connect(self.place_requested)
        self.skips.return_requested.connect(desk.return_to)
        self.route.leg_requested.connect(self._on_leg_requested)

    @property
    def is_narrow(self) -> bool:
        """Whether there is no room for the pace beside the lists; then it is shown in their place on request."""
        return self.width() < px(MAIN_WIDTH) + self._panel.minimumWidth()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self._share_width()

    def forget(self) -> None:
        """Another review is opened: nothing typed for this one may get into it."""
        for part in self.lists.values():
            part.forget()

    def show_desk(self) -> None:
        """Show everything as it stands."""
        workshop, review = self.desk.workshop, self.desk.review
        if workshop is None or review is None:
            return
        for kind, part in self.lists.items():
            part.show_remarks(
                workshop.remarks_of(kind), review.snapshot, self.desk.names, read_only=review.read_only
            )
        self.skips.show_skips(self.desk.queue, review.snapshot)
        self.people.show_people(workshop.attendees)
        self._column.refit()
        self.show_time()
        self.pace.describe()

    def show_time(self) -> None:
        """Show the passing of time."""
        found, review = self.desk.pace, self.desk.review
        if found is None or review is None:
            return
        paused = ""
        if not self.desk.is_running:
            paused = paused_word(self.desk.paused_at, slept=self.desk.slept)
        self.pace.show_pace(found, paused)
        self.route.route.show_legs(legs_of(found, review.snapshot))

    def finish_editing(self) -> None:
        """Keep what is typed."""
        for part in self.lists.values():
            part.finish_editing()

    def toggle_panel(self) -> None:
        """Show the pace, or make room for the lists; where both fit, the pace folds away."""
        self._folded = not self._folded
        self._share_width()

    def focus_first(self) -> None:
        """Put the keyboard on the running order."""
        self.route.setFocus(Qt.FocusReason.OtherFocusReason)

    def _share_width(self) -> None:
        """Where both fit, the pace is there unless it was folded away; else it was asked for by the same key."""
        narrow = self.is_narrow
        self._panel.setVisible(self._folded if narrow else not self._folded)
        self._main.setVisible(not (narrow and self._folded))
        self._panel.setMaximumWidth(self.width() if narrow else px(WIDEST))
        self.pace_button.setChecked(narrow and self._folded)
        self._route_panel.setFixedWidth(px(NARROW_ROUTE if self.width() < px(MAIN_WIDTH) else ROUTE_WIDTH))
        if self._was_narrow is not narrow:
            self._was_narrow = narrow
            self.folded.emit()

    def _build(self) -> None:
        left = self._route_panel = Panel(Qt.Edge.RightEdge)
        order = QVBoxLayout(left)
        order.setContentsMargins(0, 0, 1, 0)
        order.setSpacing(0)
        head = section(self.tr("Running order"))
        head.setContentsMargins(margins(16, 16, 16, 8))
        order.addWidget(head)
        order.addWidget(self.route, 1)
        body = QWidget()
        lists = QVBoxLayout(body)
        lists.setContentsMargins(margins(24, 18, 24, 20))
        lists.setSpacing(px(24))
        for part in (*self.lists.values(), self.skips):
            lists.addWidget(part)
        lists.addStretch(1)
        main = QWidget()
        middle = QHBoxLayout(main)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(left)
        self._column = Column(body)
        middle.addWidget(self._column, 1)
        panel = SidePanel(self.tr("Pace"))
        panel.show_parts([self.pace, 12, self.people])
        self._main, self._panel = main, panel
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(main, MAIN_SHARE)
        layout.addWidget(panel, PANEL_SHARE)

    # What happens

    def _on_add_requested(self, kind: RemarkKind, text: str, who: str) -> None:
        refused = self.desk.add(Draft(kind, text, who, ref=self.desk.place))
        if refused is None:
            self.lists[kind].empty_line()
        else:
            self.lists[kind].show_problem(say(refused))

    def _on_changed(self, remark: Remark) -> None:
        workshop = self.desk.workshop
        if workshop and any(each.id == remark.id for each in workshop.remarks):
            self._bridge.perform(ChangeRemark(workshop.id, remark))

    def _on_remove_requested(self, remark: Remark) -> None:
        workshop = self.desk.workshop
        if workshop:
            self._bridge.perform(RemoveRemark(workshop.id, remark.id))

    def _on_leg_requested(self, index: int) -> None:
        workshop, review = self.desk.workshop, self.desk.review
        ref = way_into(workshop, review.snapshot, index) if workshop and review else None
        if ref:
            self.place_requested.emit(ref)
