"""Below the gaps: how many are shown and chosen, and what can be done about them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.domain.gaps import Gap
from wa_desktop.domain.plan import MAX_PRACTICES
from wa_desktop.ui.models.gap_lines import GapLine
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.button import link, primary, quiet
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.label import muted


@dataclass(frozen=True)
class GapsInHand:
    """The chosen lines, and of those the gaps that an action or an acceptance can be made for."""

    lines: tuple[GapLine, ...] = ()

    @property
    def unplanned(self) -> tuple[Gap, ...]:
        """Those that no live action closes."""
        return tuple(line.gap for line in self.lines if line.gap and line.can_be_planned)

    @property
    def open(self) -> tuple[Gap, ...]:
        """Those whose risk nobody has accepted."""
        return tuple(line.gap for line in self.lines if line.gap and line.is_gap)


class GapBar(QWidget):
    """The buttons are disabled, with the reason in their tooltips, where there is nothing for them to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = muted("", 13)
        self.clear_button = link(self.tr("Clear the filters"))
        self.chosen = muted("", 13)
        self.plan_button = primary(self.tr("Make an action"))
        self.one_button = quiet("")
        self.accept_button = quiet(self.tr("Accept this risk…"))
        self.all_button = quiet("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        words, buttons = QWidget(), QWidget()
        for place, parts in (
            (words, (self.shown, self.clear_button, self.chosen)),
            (buttons, (self.plan_button, self.one_button, self.accept_button, self.all_button)),
        ):
            flow = FlowLayout(place, 8)
            for part in parts:
                flow.addWidget(part)
            column.addWidget(place)
        self._words = words

    def show_found(self, found: int, everything: int, *, filtered: bool) -> None:
        """Say how many lines are shown; nothing where no filter holds."""
        self.clear_button.setVisible(filtered)
        if not filtered:
            text = ""
        elif found:
            text = self.tr("{shown} of {all} entries shown.").format(shown=found, all=everything)
        else:
            text = self.tr("No gap matches the filters.")
        self.shown.setText(text)
        self.shown.setVisible(bool(text))
        self._fold()

    def show_chosen(self, hand: GapsInHand) -> None:
        """Offer what can be done about the chosen lines."""
        count, unplanned, openly = len(hand.lines), len(hand.unplanned), len(hand.open)
        several = self.tr("{count} chosen.").format(count=count) if count > 1 else ""
        self.chosen.setText(several)
        self.chosen.setVisible(bool(several))
        self.plan_button.setEnabled(unplanned > 0)
        self.plan_button.setText(
            self.tr("Make {count} actions").format(count=unplanned)
            if unplanned > 1
            else self.tr("Make an action")
        )
        self.plan_button.setToolTip(
            self.tr("An action for each chosen gap that is not planned yet (P)")
            if unplanned
            else self.tr("Choose a gap that is not planned yet.")
        )
        self.one_button.setVisible(unplanned > 1)
        self.one_button.setText(self.tr("Make one action of {count}").format(count=unplanned))
        self.one_button.setEnabled(unplanned <= MAX_PRACTICES)
        self.one_button.setToolTip(
            self.tr("One action that closes all chosen gaps (Shift+P)")
            if unplanned <= MAX_PRACTICES
            else self.tr("One action closes at most {count} gaps.").format(count=MAX_PRACTICES)
        )
        self.accept_button.setEnabled(openly > 0)
        self.accept_button.setText(
            self.tr("Accept {count} risks…").format(count=openly)
            if openly > 1
            else self.tr("Accept this risk…")
        )
        self.accept_button.setToolTip(
            self.tr("Record who lives with the risk, why and until when (A)")
            if openly
            else self.tr("Choose a gap whose risk is not accepted yet.")
        )
        for button in (self.plan_button, self.one_button, self.accept_button):
            button.updateGeometry()
        self._fold()

    def show_matters(self, gaps: Sequence[Gap]) -> None:
        """Offer to plan all that matters of what is shown."""
        self.all_button.setEnabled(bool(gaps))
        self.all_button.setText(self.tr("Plan all that matters ({count})").format(count=len(gaps)))
        self.all_button.setToolTip(
            self.tr("An action for each gap shown that holds its question at its risk and is not planned yet")
            if gaps
            else self.tr("Every gap shown that holds its question at its risk is planned.")
        )
        self.all_button.updateGeometry()

    def _fold(self) -> None:
        """Without words there is no line for them."""
        parts = (self.shown, self.clear_button, self.chosen)
        self._words.setVisible(any(not part.isHidden() for part in parts))
