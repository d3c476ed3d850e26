"""The milestones as a list, and beside it the one in hand: its scores against now, its digest, and what can be done."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.domain.workload import Milestone, MilestoneHead
from wa_desktop.review.review import Review
from wa_desktop.ui.models.milestones import NOW, StoredMilestone, compare_scores, headings, milestone_rows
from wa_desktop.ui.models.writable import why_read_only
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import Button, quiet
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.label import Label, muted, section, title
from wa_desktop.ui.widgets.main_and_panel import MainAndPanel
from wa_desktop.ui.widgets.score_grid import ScoreGrid
from wa_desktop.ui.widgets.side_panel import Part, SidePanel
from wa_desktop.ui.widgets.table import RowsView, TableCard
from wa_desktop.ui.words import day_word, say, time_word

MAIN_WIDTH = 580


class ListView(QWidget):
    """Shows what was read of the milestones so far.

    `open_requested`, `compare_requested` and `restore_requested` carry a milestone's number; `report_requested` its
    head, or None for the review as it stands.
    """

    open_requested = Signal(int)
    compare_requested = Signal(int)
    restore_requested = Signal(int)
    report_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review: Review | None = None
        self._stored: Mapping[int, StoredMilestone] = {}
        self._shown_for: tuple[object, ...] = ()
        self.table = RowsView(self.tr("Milestones"), headings(), 1, self)
        self.hint = muted("", 13, wrap=True)
        self.panel = SidePanel(self.tr("The milestone in hand"), self)
        self._build()
        self.table.row_chosen.connect(self._show_details)
        self.table.row_activated.connect(self._on_row_activated)

    def show_stored(self, review: Review | None, stored: Mapping[int, StoredMilestone]) -> None:
        """Show the milestones of a review, as far as they were read."""
        self._review, self._stored = review, stored
        self.table.show_rows(milestone_rows(review, stored) if review else ())
        none = review is not None and not review.snapshot.milestones
        self.hint.setText(
            self.tr(
                "No milestone yet. Save one at the end of a workshop: it freezes the review as it is, and "
                "later states are compared with it."
            )
            if none
            else ""
        )

    def forget_details(self) -> None:
        """Make the panel anew with the next rows: what it compares with has changed."""
        self._shown_for = ()

    def choose(self, number: int) -> None:
        """Take a milestone in hand."""
        self.table.choose(number)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        left = QWidget()
        main = QVBoxLayout(left)
        main.setContentsMargins(margins(20, 16, 20, 12))
        main.setSpacing(px(10))
        main.addWidget(TableCard(self.table))
        main.addWidget(self.hint)
        main.addStretch(1)
        self.board = MainAndPanel(left, self.panel, MAIN_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.board)

    # The one in hand

    def _show_details(self, key: int | None) -> None:
        review = self._review
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
        words = (
            self.tr("Milestone {number} · {moment} · automatic")
            if head.automatic
            else self.tr("Milestone {number} · {moment}")
        )
        parts: list[Part] = [
            muted(words.format(number=head.number, moment=moment), wrap=True),
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
            parts += [8, self._buttons(review, head)]
            if review.frozen is None:
                parts += [section(self.tr("Score per pillar")), self._scores(review, stored.milestone)]
            parts += self._digest_parts(head)
        return parts

    def _buttons(self, review: Review, head: MilestoneHead) -> QWidget:
        """What can be done with a milestone; while one is looked at, only what does not need now."""
        row = QWidget()
        flow = FlowLayout(row, spacing=8)

        def add(text: str, slot: object) -> Button:
            button = quiet(text)
            button.clicked.connect(slot)
            flow.addWidget(button)
            return button

        is_open = review.frozen is not None and review.frozen.head.number == head.number
        if not is_open:
            add(self.tr("Open as it was"), self._on_open_clicked)
        if review.frozen is None:
            add(self.tr("Compare with now"), self._on_compare_clicked)
        add(self.tr("Report of this milestone"), self._on_report_clicked)
        if review.frozen is None:
            restore = add(self.tr("Restore answers…"), self._on_restore_clicked)
            restore.setEnabled(not review.read_only)
            restore.setToolTip(why_read_only(review))
        return row

    def _digest_parts(self, head: MilestoneHead) -> list[Part]:
        half = len(head.digest) // 2
        digest = muted(f"{head.digest[:half]}\n{head.digest[half:]}", 12)
        digest.setAccessibleName(head.digest)
        digest.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return [
            section(self.tr("Digest, verified ✓")),
            digest,
            muted(self.tr("SHA-256 of the stored text"), 12),
        ]

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

    # What is asked for

    def _in_hand(self) -> MilestoneHead | None:
        """The sound milestone in hand."""
        key = self.table.chosen
        stored = self._stored.get(key) if isinstance(key, int) else None
        return stored.milestone.head if stored and stored.milestone else None

    def _on_open_clicked(self) -> None:
        head = self._in_hand()
        if head:
            self.open_requested.emit(head.number)

    def _on_compare_clicked(self) -> None:
        head = self._in_hand()
        if head:
            self.compare_requested.emit(head.number)

    def _on_restore_clicked(self) -> None:
        head = self._in_hand()
        if head:
            self.restore_requested.emit(head.number)

    def _on_report_clicked(self) -> None:
        self._on_row_activated(self.table.chosen)

    def _on_row_activated(self, key: object) -> None:
        """Enter on a milestone goes to its report."""
        head = self._in_hand()
        if key == NOW:
            self.report_requested.emit(None)
        elif head:
            self.report_requested.emit(head)
