"""Beside the points: the one in hand, whole, and what its fix makes of the lens."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.lensfile.aws_answer import WRITTEN_ANEW
from wa_desktop.lensfile.mends import Mend
from wa_desktop.ui.lenses.marked_text import PassagePair
from wa_desktop.ui.lenses.passages import Passage
from wa_desktop.ui.models.aws_points import PointRow
from wa_desktop.ui.models.findings import place_of
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.column import Column
from wa_desktop.ui.widgets.label import Label, breakable, muted, section
from wa_desktop.ui.widgets.pill import Pill
from wa_desktop.ui.words import say

_CODES = frozenset(
    {
        "duplicate-risk-level",
        "too-many-rules",
        "missing-default",
        "no-rules",
        "condition-space",
        "unusable-id",
    }
)
"""Kinds of points whose fix is about rules, which are read letter by letter."""
_LONGEST = 6_000


class PointPlace(Column):
    """Shows one point, or nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Panel(), parent)
        self.read_by_keyboard(self.tr("The point in hand"))
        self._shown: tuple[object, ...] = ()

    def show_point(self, row: PointRow | None) -> None:
        """Show a point with its place and fix."""
        shown = (row.point, row.place, row.mark) if row and row.point else ()
        if shown == self._shown:
            return
        self._shown = shown
        body = Panel()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(margins(18, 12, 14, 12))
        layout.setSpacing(px(6))
        if row and row.point:
            finding, mend = row.point.finding, row.point.mend
            layout.addWidget(Pill(*row.mark))
            layout.addWidget(Label(breakable(say(finding.sentence)), pixels=15, wrap=True))
            layout.addWidget(muted(breakable(row.place), wrap=True))
            layout.addWidget(muted(breakable(place_of(finding)), 12, wrap=True))
            if mend:
                layout.addWidget(section(self.tr("The fix")))
                layout.addWidget(self._fix(mend))
            else:
                layout.addWidget(section(self.tr("By hand")))
                layout.addWidget(Label(self._by_hand(finding.code), wrap=True))
        layout.addStretch(1)
        self.setWidget(body)
        self.fit()

    def _by_hand(self, code: str) -> str:
        if code in WRITTEN_ANEW:
            return self.tr(
                "Let the lens be written anew below, which splits what is too large; or mend it in the studio."
            )
        return self.tr("Only you can tell what is right here; mend it in the studio.")

    def _fix(self, mend: Mend) -> QWidget:
        before, after = (
            text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…" for text in (mend.before, mend.after)
        )
        passage = Passage(say(mend.sentence), before, after, is_code=mend.code in _CODES)
        return PassagePair(passage, (self.tr("Now"), self.tr("With the fix")))
