"""The milestones of the open review: what was frozen when, how the risks moved, and whether it is unharmed."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.domain.changes import Changes, Kind
from wa_desktop.domain.workload import Milestone, MilestoneHead
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.milestone_dialog import MilestoneDialog
from wa_desktop.ui.models.milestones import (
    NOW,
    StoredMilestone,
    compare_scores,
    headings,
    milestone_rows,
    read_milestone,
)
from wa_desktop.ui.pages.page import Page
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary, quiet
from wa_desktop.ui.widgets.label import Label, muted, section, title
from wa_desktop.ui.widgets.main_and_panel import MainAndPanel
from wa_desktop.ui.widgets.score_grid import ScoreGrid
from wa_desktop.ui.widgets.side_panel import Part, SidePanel
from wa_desktop.ui.widgets.table import RowsView, TableCard
from wa_desktop.ui.words import day_word, say, time_word

MAIN_WIDTH = 580


class MilestonesPage(Page):
    """Shows milestones and asks for new ones. `go_requested("report", MilestoneHead)` wants one's report."""

    name = "milestones"
    needs_review = True

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._stored: dict[int, StoredMilestone] = {}
        self._stale = True
        self._shown_for: tuple[object, ...] = ()
        self.table = RowsView(self.tr("Milestones"), headings(), 1, self)
        self.hint = muted("", 13, wrap=True)
        self.panel = SidePanel(self.tr("The milestone in hand"), self)
        self.save_button = primary(self.tr("Save milestone"))
        self._reading = QTimer(self, singleShot=True, interval=0)
        self._build()
        self._reading.timeout.connect(self._read_next)
        self.save_button.clicked.connect(self._on_save_clicked)
        self.table.row_chosen.connect(self._show_details)
        self.table.row_activated.connect(self._on_row_activated)

    def heading(self) -> tuple[str, str]:
        """Of which workload, and how many."""
        review = self.bridge.review
        if review is None:
            return self.tr("Milestones"), ""
        workload = review.snapshot.workload
        number = self.tr("%n milestone(s)", "", len(review.snapshot.milestones))
        return self.tr("Milestones"), " · ".join(
            part for part in (workload.name, workload.client, number) if part
        )

    def header_widgets(self) -> list[QWidget]:
        """The one thing to do here."""
        return [self._board.button, self.save_button]

    def toggle_panel(self) -> None:
        """Show the milestone in hand, or fold it away."""
        self._board.toggle()

    def show_review(self, review: Review | None) -> None:
        """Forget what was read of another review."""
        self._stored.clear()
        self._stale = True
        self.table.show_rows(())
        if review and self.isVisible():
            self._refresh()

    def show_changes(self, review: Review, changes: Changes) -> None:  # noqa: ARG002 the bridge has the review
        """All but a workshop moves the numbers of now; while the page is hidden that waits until it is seen."""
        if changes.kinds == {Kind.WORKSHOPS}:
            return
        self._stale = True
        if self.isVisible():
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        self._refresh()

    # Building

    def _build(self) -> None:
        left = QWidget()
        main = QVBoxLayout(left)
        main.setContentsMargins(margins(20, 16, 20, 12))
        main.setSpacing(px(10))
        main.addWidget(TableCard(self.table))
        main.addWidget(self.hint)
        main.addStretch(1)
        self._board = MainAndPanel(left, self.panel, MAIN_WIDTH)
        self._board.folded.connect(self.heading_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._board)

    # Showing

    def _refresh(self) -> None:
        review = self.bridge.review
        if review is None or not self._stale:
            return
        self._stale = False
        self._shown_for = ()
        self.save_button.setEnabled(not review.read_only)
        self.save_button.setToolTip(
            self.tr("This workspace is open for reading only.") if review.read_only else ""
        )
        self._show_rows(review)
        self._reading.start()
        self.heading_changed.emit()

    def _show_rows(self, review: Review) -> None:
        self.table.show_rows(milestone_rows(review, self._stored))
        if review.snapshot.milestones:
            self.hint.setText("")
        else:
            self.hint.setText(
                self.tr(
                    "No milestone yet. Save one at the end of a workshop: it freezes the review as it is, and "
                    "later states are compared with it."
                )
            )

    def _read_next(self) -> None:
        """Read one milestone per turn of the event loop, newest first, so that a hundred never block."""
        review = self.bridge.review
        if review is None:
            return
        for head in reversed(review.snapshot.milestones):
            if head.number not in self._stored:
                self._stored[head.number] = read_milestone(review, head.number)
                self._show_rows(review)
                self._reading.start()
                return

    def _show_details(self, key: int | None) -> None:
        review = self.bridge.review
        last = self._last_sound(review) if review else None
        wanted = (key, self._stored.get(key or NOW), last.head if last and key == NOW else None)
        if wanted == self._shown_for:
            return
        self._shown_for = wanted
        if review is None or key is None:
            self.panel.show_parts(())
        elif key == NOW:
            self.panel.show_parts(self._now_parts(review))
        else:
            head = next(head for head in review.snapshot.milestones if head.number == key)
            self.panel.show_parts(self._milestone_parts(review, head))

    def _now_parts(self, review: Review) -> list[Part]:
        parts: list[Part] = [
            title(self.tr("Now"), 17),
            muted(self.tr("The review as it stands, against the last milestone."), wrap=True),
        ]
        last = self._last_sound(review)
        if last is None:
            return [
                *parts,
                4,
                muted(self.tr("There is no milestone to compare with yet."), wrap=True),
            ]
        return [*parts, section(self.tr("Score per pillar")), self._scores(review, last)]

    def _milestone_parts(self, review: Review, head: MilestoneHead) -> list[Part]:
        moment = self.tr("{day}, {time}").format(
            day=day_word(head.recorded_at), time=time_word(head.recorded_at)
        )
        parts: list[Part] = [
            muted(
                self.tr("Milestone {number} · {moment}").format(number=head.number, moment=moment), wrap=True
            ),
            title(head.name, 17),
        ]
        if head.note:
            parts.append(Label(head.note, wrap=True))
        stored = self._stored.get(head.number)
        if stored is None:
            return [*parts, 4, muted(self.tr("Reading…"))]
        if stored.problem:
            return [*parts, section(self.tr("Damaged")), Label(say(stored.problem), wrap=True)]
        if stored.milestone:
            button = quiet(self.tr("Report of this milestone"))
            button.clicked.connect(self._on_report_clicked)
            parts += [8, button]
            parts += [section(self.tr("Score per pillar")), self._scores(review, stored.milestone)]
            half = len(head.digest) // 2
            digest = muted(f"{head.digest[:half]}\n{head.digest[half:]}", 12)
            digest.setAccessibleName(head.digest)
            digest.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            parts += [
                section(self.tr("Digest, verified ✓")),
                digest,
                muted(self.tr("SHA-256 of the stored text"), 12),
            ]
        return parts

    def _scores(self, review: Review, milestone: Milestone) -> QWidget:
        risks = {ref: rating.risk for ref, rating in review.ratings.items()}
        return ScoreGrid(milestone.head.name, compare_scores(milestone, review.snapshot, risks))

    def _last_sound(self, review: Review) -> Milestone | None:
        """The newest milestone that is unharmed, of those read so far."""
        for head in reversed(review.snapshot.milestones):
            stored = self._stored.get(head.number)
            if stored and stored.milestone:
                return stored.milestone
        return None

    # Asking

    def _on_save_clicked(self) -> None:
        if self.bridge.review:
            MilestoneDialog(self.bridge, self.window()).open()

    def _on_report_clicked(self) -> None:
        self._on_row_activated(self.table.chosen)

    def _on_row_activated(self, key: object) -> None:
        """Enter on a milestone goes to its report."""
        review = self.bridge.review
        if review is None:
            return
        if key == NOW:
            self.go_requested.emit("report", None)
            return
        stored = self._stored.get(key) if isinstance(key, int) else None
        if stored and stored.milestone:
            self.go_requested.emit("report", stored.milestone.head)
