"""What the portfolio's cells say: made when a cell is painted or read aloud, never for all rows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, QLocale

from wa_desktop.domain.cadence import DueReason, ReviewDue
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.domain.standing import count_letters
from wa_desktop.domain.workload import Environment
from wa_desktop.ui.dialogs.industry_words import industry_words
from wa_desktop.ui.models.portfolio_columns import Column, Part
from wa_desktop.ui.models.portfolio_facts import PortfolioFacts, tags_of
from wa_desktop.ui.models.portfolio_order import pillar_letters, score_of
from wa_desktop.ui.models.workload_figures import LensShelf
from wa_desktop.ui.words import date_word, day_word, environment_word, tr

DASH = "–"


@dataclass(frozen=True)
class Cell:
    """What a risk cell says on its pill, in which colour, and in whole words.

    A `wide` one lies over all pillars, and `note` stands beside its pill.
    """

    text: str
    risk: Risk
    words: str
    note: str = ""
    wide: bool = False


@dataclass(frozen=True)
class Cells:
    """Makes the cells of one state of the portfolio."""

    shelf: LensShelf
    facts: PortfolioFacts
    lens: str
    busy: bool
    """Whether letters are still being made; else a workload without any cannot be read."""

    def lacks_lens(self, entry: PortfolioEntry) -> bool:
        """Whether it is known to have no pillar of the columns' lens, so that its totals lie over all of them."""
        if entry.standing is None:
            return False
        ids = self.shelf.ids_of(self.lens)
        return not any(one.lens_id in ids for one in entry.standing)

    def risks(self, entry: PortfolioEntry, column: Column) -> Cell:
        """The cell of a pillar, or of the whole review."""
        if entry.standing is None:
            if self.busy:
                return Cell("…", Risk.UNANSWERED, tr("being counted"))
            return Cell("?", Risk.UNANSWERED, tr("not counted; open the review to see its risks"))
        if column.pillar is None:
            return risk_cell(count_letters(self.facts.letters(entry)))
        (letters,) = pillar_letters([entry], self.lens, column.key, self.shelf, self.facts)
        cell = risk_cell(count_letters(letters or ""))
        return replace(cell, note=self.lenses(entry), wide=True) if self.lacks_lens(entry) else cell

    def lenses(self, entry: PortfolioEntry) -> str:
        """The names of its lenses."""
        versions = self.shelf.versions
        return ", ".join(
            versions[one.lens_id].name for one in entry.standing or () if one.lens_id in versions
        )

    def text(self, entry: PortfolioEntry, column: Column) -> str:
        """What a cell says."""
        part = column.part
        if part is Part.WORKLOAD:
            return entry.name
        if part in {Part.RISKS, Part.TOTAL}:
            return self.risks(entry, column).text
        if part in {Part.ANSWERED, Part.SCORE, Part.TREND}:
            return self._figure(entry, part)
        if part is Part.NEXT:
            due = self.facts.due(entry)
            return due_text(due, self.facts.today) if due else ""
        return {
            Part.CHANGED: lambda: day_word(entry.updated_at),
            Part.CLIENT: lambda: entry.client,
            Part.ENVIRONMENT: lambda: environment_text(entry),
            Part.INDUSTRY: lambda: industry_text(entry),
            Part.OWNER: lambda: entry.review_owner,
            Part.TAGS: lambda: ", ".join(tag_text(tag) for tag in tags_of(entry.tags_text)),
            Part.LENSES: lambda: self.lenses(entry),
            Part.MILESTONES: lambda: str(entry.milestones),
        }[part]()

    def words(self, entry: PortfolioEntry, column: Column) -> str:
        """The cell read aloud."""
        part = column.part
        if part is Part.WORKLOAD:
            if not entry.client:
                return entry.name
            return tr("{workload}, client: {client}").format(workload=entry.name, client=entry.client)
        if part in {Part.RISKS, Part.TOTAL}:
            whole = column.pillar is None or self.lacks_lens(entry)
            name = tr("All lenses") if whole or not column.pillar else column.pillar.name
            return tr("{pillar}: {risks}").format(pillar=name, risks=self.risks(entry, column).words)
        text = self.text(entry, column)
        if part is Part.ANSWERED:
            return tr("Questions answered: {share}").format(share=text)
        if part is Part.NEXT:
            due = self.facts.due(entry)
            text = due_words(due, self.facts.today) if due else tr("none")
        return tr("{heading}: {text}").format(heading=part.word, text=text or tr("none"))

    def _figure(self, entry: PortfolioEntry, part: Part) -> str:
        if entry.standing is None:
            return "…" if self.busy else "?"
        letters = self.facts.letters(entry)
        if part is Part.ANSWERED:
            return share_text(len(letters) - letters.count("U"), len(letters))
        score = score_of(letters)
        return DASH if score is None else f"{score:.0f}"


def risk_cell(counts: RiskCounts) -> Cell:
    """The worst that there is to say: risks, else what is open, else a tick."""
    medium = counts.medium + counts.no_rule_matched
    words = tr("{high} high, {medium} medium, {open} open").format(
        high=counts.high, medium=medium, open=counts.unanswered
    )
    if counts.high and medium:
        return Cell(tr("{high}H {medium}M").format(high=counts.high, medium=medium), Risk.HIGH, words)
    if counts.high:
        return Cell(tr("{high}H").format(high=counts.high), Risk.HIGH, words)
    if medium:
        return Cell(tr("{medium}M").format(medium=medium), Risk.MEDIUM, words)
    if not counts.answered:
        return Cell(DASH, Risk.UNANSWERED, tr("nothing answered"))
    if counts.unanswered:
        return Cell(tr("{open} open").format(open=counts.unanswered), Risk.UNANSWERED, words)
    if counts.none:
        return Cell("✓", Risk.NONE, tr("no risk"))
    return Cell(tr("N/A"), Risk.NOT_APPLICABLE, tr("does not apply"))


def share_text(answered: int, total: int) -> str:
    """How many of the questions are answered."""
    return tr("{count} of {total}").format(count=answered, total=total)


def due_text(due: ReviewDue, today: date) -> str:
    """The day of the next review, or how late it is; the year where it is another one."""
    late = due.days_late(today)
    if late:
        return tr("overdue {days} d").format(days=late)
    if due.is_overdue(today):
        return tr("overdue")
    if due.day.year == today.year or (due.day - today).days < 180:
        return QLocale().toString(QDate(due.day.year, due.day.month, due.day.day), "d MMM")
    return date_word(due.day)


def due_words(due: ReviewDue, today: date) -> str:
    """The same in whole words, with the reason."""
    day = date_word(due.day)
    if due.reason is DueReason.CHANGE:
        return tr("wanted since {day}, because of a significant change").format(day=day)
    if due.is_overdue(today):
        return tr("was due on {day}").format(day=day)
    return day


def environment_text(entry: PortfolioEntry) -> str:
    """Where it runs; as the file has it where that is no environment."""
    words = {each.value: environment_word(each) for each in Environment}
    return words.get(entry.environment_text, entry.environment_text)


def industry_text(entry: PortfolioEntry) -> str:
    """Type and name of the industry."""
    kind = industry_words().get(entry.industry_type, entry.industry_type)
    return " · ".join(part for part in (kind, entry.industry) if part)


def tag_text(tag: tuple[str, str]) -> str:
    """A tag in one piece."""
    key, value = tag
    return f"{key}: {value}" if value else key


def longest_texts(part: Part) -> tuple[str, ...]:
    """Texts as long as those of a narrow column become; none for columns of any text."""
    late = ReviewDue(date(2027, 1, 1), DueReason.CADENCE)
    pills = (risk_cell(RiskCounts(high=8, medium=8)).text, risk_cell(RiskCounts(none=1, unanswered=88)).text)
    return {
        Part.RISKS: pills,
        Part.TOTAL: (risk_cell(RiskCounts(high=88, medium=88)).text,),
        Part.ANSWERED: (share_text(188, 188),),
        Part.SCORE: ("100",),
        Part.NEXT: (due_text(late, date(2027, 12, 28)), date_word(date(2028, 12, 28))),
        Part.CHANGED: (day_word(datetime(2028, 12, 28, 12, tzinfo=UTC)),),
        Part.ENVIRONMENT: tuple(environment_word(one) for one in Environment),
        Part.MILESTONES: ("100",),
    }.get(part, ())
