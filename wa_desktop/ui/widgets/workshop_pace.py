"""How the workshop keeps its time, in figures and in one sentence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from wa_desktop.domain.lens import Risk
from wa_desktop.domain.pace import Pace, PaceState, forecast_sentence
from wa_desktop.domain.workshop import Attendee
from wa_desktop.ui.models.workshop_words import left_word, length_word
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.label import MUTED, Label, muted, section
from wa_desktop.ui.widgets.pill import Pill
from wa_desktop.ui.widgets.workshop_clock import ShareLine, SpanClock
from wa_desktop.ui.words import say, time_word


class PaceCard(QWidget):
    """Clock, what is left, questions, pace, forecast."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clock = SpanClock(30)
        self.line = ShareLine()
        self.state = Pill()
        self.left = muted("", 13, wrap=True)
        self.forecast = Label("", pixels=15, weight=QFont.Weight.Medium, wrap=True)
        self._values = {name: Label("", pixels=14, wrap=True) for name in ("done", "open", "each", "end")}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        for part in (section(self.tr("Pace")), self.clock, self.line, self.left, self.state):
            layout.addWidget(part)
        layout.addLayout(self._grid())
        layout.addWidget(self.forecast)

    def show_pace(self, found: Pace, paused: str = "") -> None:
        """Show the workshop at this moment; `paused` says that, and why, the clock stands."""
        self.clock.show_time(found.elapsed, found.planned, runs=not paused)
        self.line.show_share(found.elapsed / found.planned if found.planned else 0.0)
        _say(self.left, " · ".join(part for part in (left_word(found.left), paused) if part))
        word, tone = {
            PaceState.AHEAD: (self.tr("Ahead of time"), Risk.NONE),
            PaceState.ON_TIME: (self.tr("On time"), Risk.NONE),
            PaceState.BEHIND: (self.tr("Behind"), Risk.MEDIUM),
        }[found.state]
        if paused:
            word, tone = self.tr("Paused"), Risk.UNANSWERED
        if self.state.text != word:
            self.state.show_risk(word, tone)
        each = self.tr("{time}, measured") if found.is_measured else self.tr("{time}, by the plan")
        _say(self._values["done"], str(found.done))
        _say(self._values["open"], str(found.open))
        _say(self._values["each"], each.format(time=length_word(found.per_question)))
        _say(self._values["end"], time_word(found.ends_at) if found.open else self.tr("now"))
        _say(self.forecast, say(forecast_sentence(found)))

    def describe(self) -> None:
        """Let a screen reader find the time as it is now."""
        self.clock.describe()

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(14))
        grid.setVerticalSpacing(px(4))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for row, (name, text) in enumerate(
            (
                ("done", self.tr("Questions done")),
                ("open", self.tr("Questions open")),
                ("each", self.tr("Time for each")),
                ("end", self.tr("All done at")),
            )
        ):
            grid.addWidget(muted(text, 14, wrap=True), row, 0)
            grid.addWidget(self._values[name], row, 1)
        return grid


class PeopleList(QWidget):
    """Who is in the room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Attendee, ...] | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(px(1))
        self._layout.addWidget(section(self.tr("In the room")))
        self._labels: list[QWidget] = []

    def show_people(self, attendees: Sequence[Attendee]) -> None:
        """Show other people."""
        if self._shown == tuple(attendees):
            return
        self._shown = tuple(attendees)
        for label in self._labels:
            self._layout.removeWidget(label)
            label.setParent(None)
            label.deleteLater()
        self._labels = []
        for person in attendees:
            self._labels.append(Label(person.name, pixels=14, weight=QFont.Weight.Medium, wrap=True))
            if person.role:
                role = Label(person.role, pixels=13, role=MUTED, wrap=True)
                role.setContentsMargins(margins(0, 0, 0, 5))
                self._labels.append(role)
        if not attendees:
            self._labels.append(muted(self.tr("Nobody is written down yet."), wrap=True))
        for label in self._labels:
            self._layout.addWidget(label)


def _say(label: Label, text: str) -> None:
    """Set a text only where it is another, so that nothing is laid out each second."""
    if label.text() != text:
        label.setText(text)
