"""Beside a comparison: scores of both states as radar and slopes, what was done, and what changed beyond answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from wa_desktop.domain.comparison import Comparison, LensChange, RecordChange
from wa_desktop.domain.decisions import Decision
from wa_desktop.domain.history import Subject
from wa_desktop.domain.lens import Choice, Question
from wa_desktop.domain.plan import Action
from wa_desktop.report.history_values import field_word
from wa_desktop.ui.milestones.compare_scores import CompareScores
from wa_desktop.ui.milestones.compare_words import touch_list, touch_word
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.widgets.label import Label, breakable, muted, section
from wa_desktop.ui.widgets.side_panel import Part, SidePanel
from wa_desktop.ui.widgets.table import plain_tooltip
from wa_desktop.ui.words import date_word, say

MOST = 12
"""Entries of a list shown; more are counted."""


class ComparePanel(SidePanel):
    """Shows a comparison of two states."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Scores, actions and the rest"), parent)
        self._comparison = Comparison()
        self._names = ("", "")
        self._lens = ""
        self._scores: CompareScores | None = None

    def show_comparison(self, comparison: Comparison, names: tuple[str, str]) -> None:
        """Show another comparison, of states of these names; the lens in hand stays so if it is there."""
        self._comparison, self._names = comparison, names
        aliases = [one.lens.alias for one in comparison.pillars]
        if self._lens not in aliases:
            self._lens = aliases[0] if aliases else ""
        self._refresh()

    def clear(self) -> None:
        """Show nothing."""
        self._scores = None
        self.show_parts(())

    def _refresh(self) -> None:
        place = self.verticalScrollBar().value()
        had_keyboard = self._scores is not None and self._scores.box.hasFocus()
        self.show_parts(
            [
                *self._score_parts(),
                *self._done_parts(),
                *self._lens_parts(),
                *self._record_parts(),
                *self._workload_parts(),
            ]
        )
        self.verticalScrollBar().setValue(place)
        if had_keyboard and self._scores:
            self._scores.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _score_parts(self) -> Iterator[Part]:
        self._scores = None
        if self._comparison.pillars:
            self._scores = CompareScores(self._comparison.pillars, self._names, self._lens)
            self._scores.lens_chosen.connect(self._on_lens_chosen)
            yield section(self.tr("Score per pillar"))
            yield self._scores

    def _on_lens_chosen(self, lens: str) -> None:
        self._lens = lens

    # Actions and decisions

    def _done_parts(self) -> Iterator[Part]:
        yield section(self.tr("Actions done in between"))
        done = self._comparison.done
        if not done:
            yield muted(self.tr("None."))
        for one in done[:MOST]:
            yield from self._record_lines(one, self._done_word(one))
        yield from self._rest(len(done))

    def _done_word(self, one: RecordChange[Action]) -> str:
        day = one.after.done_at if one.after else None
        owner = one_line(one.item.owner)
        word = touch_word(one.touches)
        if not word and day:
            word = date_word(day.astimezone().date())
        return " · ".join(
            part for part in (owner and self.tr("Owner: {name}").format(name=owner), word) if part
        )

    def _record_parts(self) -> Iterator[Part]:
        done = {one.item.id for one in self._comparison.done}
        actions = [one for one in self._comparison.actions if one.item.id not in done]
        yield from self._records(self.tr("Other changes of the plan"), actions)
        yield from self._records(self.tr("Decisions"), self._comparison.decisions)

    def _records(
        self, heading: str, changes: Sequence[RecordChange[Action]] | Sequence[RecordChange[Decision]]
    ) -> Iterator[Part]:
        if not changes:
            return
        yield section(heading)
        for one in changes[:MOST]:
            what = self.tr("added") if one.before is None else self.tr("changed")
            if one.after is None:
                what = self.tr("removed")
            word = touch_word(one.touches)
            yield from self._record_lines(one, f"{what} · {word}" if word else what)
        yield from self._rest(len(changes))

    @staticmethod
    def _record_lines(one: RecordChange[Action] | RecordChange[Decision], detail: str) -> Iterator[Part]:
        line = Label(breakable(f"{one.item.label}  {one_line(one.item.title)}"), wrap=True)
        line.setToolTip(plain_tooltip(touch_list(one.touches)))
        yield line
        if detail:
            yield muted(breakable(detail), 12, wrap=True)

    def _rest(self, count: int) -> Iterator[Part]:
        if count > MOST:
            yield muted(self.tr("and %n more", "", count - MOST), 12)

    # Lenses and the workload

    def _lens_parts(self) -> Iterator[Part]:
        changed = [one for one in self._comparison.lenses if one.is_changed]
        if changed:
            yield section(self.tr("Lenses"))
        for one in changed:
            yield from self._lens_lines(one)
        noted = [one for one in self._comparison.lenses if one.notes]
        if noted:
            yield section(self.tr("Notes on pillars and lenses"))
        for one in noted:
            edition = one.after or one.before
            names = {pillar.id: pillar.name for pillar in edition.lens.pillars} if edition else {}
            for note in one.notes:
                name = names.get(note.pillar) or (note.pillar or (edition.lens.name if edition else ""))
                yield Label(breakable(self.tr("{name}: note changed").format(name=one_line(name))), wrap=True)

    def _lens_lines(self, one: LensChange) -> Iterator[Part]:
        edition = one.after or one.before
        if edition is None:
            return
        yield Label(breakable(one_line(edition.lens.name)), weight=QFont.Weight.Medium, wrap=True)
        if one.before is None:
            yield muted(self.tr("added"), wrap=True)
            return
        if one.after is None:
            yield muted(self.tr("taken away"), wrap=True)
            return
        yield muted(
            breakable(
                self.tr("version {before} → {after}").format(
                    before=one_line(one.before.lens.version), after=one_line(one.after.lens.version)
                )
            ),
            wrap=True,
        )
        yield from self._listed(
            self.tr("%n question(s) added", "", len(one.questions_added)), map(_question, one.questions_added)
        )
        yield from self._listed(
            self.tr("%n question(s) dropped", "", len(one.questions_removed)),
            map(_question, one.questions_removed),
        )
        yield from self._listed(
            self.tr("%n practice(s) added", "", len(one.practices_added)), map(_practice, one.practices_added)
        )
        yield from self._listed(
            self.tr("%n practice(s) dropped", "", len(one.practices_removed)),
            map(_practice, one.practices_removed),
        )

    def _listed(self, heading: str, items: Iterator[str]) -> Iterator[Part]:
        lines = list(items)
        if not lines:
            return
        yield Label(heading, pixels=13, weight=QFont.Weight.Medium, wrap=True)
        for line in lines[:MOST]:
            yield muted(breakable(line), wrap=True)
        yield from self._rest(len(lines))

    def _workload_parts(self) -> Iterator[Part]:
        changes = self._comparison.fields_for_people
        if changes:
            yield section(self.tr("The workload"))
        for one in changes:
            word = field_word(Subject.WORKLOAD, one.name)
            name = word if isinstance(word, str) else say(word)
            touched = touch_word(one.touches)
            yield Label(self.tr("{field} changed").format(field=name), wrap=True)
            if touched:
                yield muted(breakable(touched), 12, wrap=True)


def _question(question: Question) -> str:
    return f"{question.label}  {one_line(question.short_title or question.title)}"


def _practice(pair: tuple[Question, Choice]) -> str:
    question, choice = pair
    label = choice.label if choice.guidance.practice_id else f"{question.label} · {choice.label}"
    return f"{label}  {one_line(choice.title)}"
