"""One model of a portfolio report's numbers and words, computed once, so that PDF and workbook agree."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from wa_desktop.domain.cadence import Cadence, DueReason, ReviewDue, local_day
from wa_desktop.domain.due import SOON
from wa_desktop.domain.errors import KnownError
from wa_desktop.domain.lens import Lens, LensVersion
from wa_desktop.domain.portfolio import MilestoneRisks, PortfolioEntry, RiskMove
from wa_desktop.domain.portfolio_clients import ClientStanding
from wa_desktop.domain.portfolio_coverage import LensCoverage
from wa_desktop.domain.portfolio_gaps import CommonGap
from wa_desktop.domain.portfolio_heat import HeatBy, HeatColumn, PortfolioHeat
from wa_desktop.domain.portfolio_letters import lens_blocks
from wa_desktop.domain.portfolio_numbers import PortfolioNumbers
from wa_desktop.domain.portfolio_trend import PortfolioPoint
from wa_desktop.domain.scoring import FORMULA, RiskCounts
from wa_desktop.domain.standing import MISSING_HIGH, OPEN_HIGH, VERIFY_HIGH, count_letters
from wa_desktop.report import portfolio_words as terms
from wa_desktop.report import words
from wa_desktop.report.language import ENGLISH
from wa_desktop.report.portfolio_records import (
    ClientLine,
    CoverageLine,
    GapLine,
    LensMap,
    MapColumn,
    MapLine,
    PortfolioReport,
    TrendLine,
    WorkloadLine,
)
from wa_desktop.report.portfolio_scope import Scope, anonymised, scope_of
from wa_desktop.report.portfolio_sentences import headline, sentences
from wa_desktop.report.records import MethodPart
from wa_desktop.report.words import Say, bounded

_ABSENT = " "
"""Stands in a row of letters where a version of the lens has no such question."""

_AT_HIGH = frozenset({MISSING_HIGH, VERIFY_HIGH, OPEN_HIGH})


@dataclass(frozen=True)
class PortfolioSource:
    """What a report is counted from: workloads, the stored lenses, the milestones' risks and the moves of risks.

    `moves` are wanted since `domain.portfolio_quarter.look_back`, by time.
    """

    entries: Sequence[PortfolioEntry]
    versions: Sequence[LensVersion]
    lenses: Mapping[int, Lens]
    milestones: Sequence[MilestoneRisks] = ()
    moves: Sequence[RiskMove] = ()


def build(
    source: PortfolioSource,
    *,
    made_at: datetime,
    app_version: str,
    title: str = "",
    client: str | None = None,
    anonymous: bool = False,
    say: Say = ENGLISH,
    language: str = "en",
) -> PortfolioReport:
    """Gather everything a portfolio report says.

    `made_at` is shown in its own time zone, and its day is today. With `client` (an empty name for the workloads
    without one) nothing of any other client is in the report. With `anonymous` workloads, clients and lenses of
    people's own are numbered. `say` gives sentences in the report's language, whose BCP 47 tag is `language`.
    """
    scope = scope_of(source.entries, source.versions, source.lenses, client=client)
    named = _name_of(scope, client)
    if anonymous:
        scope = anonymised(scope, say)
        named = say(terms.anonymous_client("1")) if client else named
    return _Building(scope, source, made_at, client is not None, say).report(
        title=say(terms.TITLE) if anonymous or not title.strip() else bounded(title.strip(), say),
        client=bounded(named, say),
        app_version=app_version,
        anonymous=anonymous,
        language=language,
    )


@dataclass(frozen=True)
class _Building:
    """A report on its way into records."""

    scope: Scope
    source: PortfolioSource
    made_at: datetime
    of_one_client: bool
    say: Say

    @property
    def today(self) -> date:
        return self.made_at.date()

    def _milestones(self, ids: Collection[str]) -> Sequence[MilestoneRisks]:
        wanted = frozenset(ids)
        return [risks for risks in self.source.milestones if risks.workload_id in wanted]

    def _moves(self, _since: datetime, _recent: datetime, start: str) -> list[RiskMove]:
        """All that are given are wanted: they were read for this report."""
        return [move for move in self.source.moves if move.workload_id.startswith(start)]

    def report(
        self, *, title: str, client: str, app_version: str, anonymous: bool, language: str
    ) -> PortfolioReport:
        lines = self._workloads()
        ranked = sorted(self.scope.entries, key=lambda entry: _worst_first(entry.id, lines[entry.id]))
        numbers = PortfolioNumbers(
            ranked,
            self.scope.versions,
            self.scope.lenses.__getitem__,
            milestones_of=self._milestones,
            moves_since=self._moves,
            today=self.today,
        )
        workloads = tuple(lines[entry.id] for entry in ranked)
        gaps = tuple(self._gap(gap, lines) for gap in numbers.gaps())
        counts = sum((line.counts for line in workloads), RiskCounts())
        late = sorted((line for line in workloads if line.is_overdue), key=_longest_first)
        return PortfolioReport(
            title=title,
            client=client,
            made_at=self.made_at,
            day=words.date(self.made_at, self.say),
            app_version=app_version,
            headline=self.say(headline(workloads)),
            summary=sentences(workloads, counts, gaps, numbers.quarter, self.say),
            counts=counts,
            waiting=sum(not line.is_counted for line in workloads),
            quarter=numbers.quarter,
            workloads=workloads,
            maps=tuple(self._map(numbers, alias, lines) for alias in numbers.aliases),
            gaps=gaps,
            clients=() if self.of_one_client else tuple(map(self._client, numbers.clients)),
            trend=tuple(map(self._trend, numbers.trend())),
            coverage=tuple(line for lens in numbers.coverage for line in self._coverage(lens)),
            overdue=tuple(late),
            due_soon=sum(self._is_soon(line) for line in workloads),
            method=self._method(anonymous=anonymous),
            language=language,
            say=self.say,
        )

    def _workloads(self) -> dict[str, WorkloadLine]:
        """The lines by workload id."""
        letters: dict[str, list[str]] = {}
        lenses: dict[str, list[str]] = {}
        for block in lens_blocks(self.scope.entries, self.scope.lenses):
            for entry, standing in zip(block.entries, block.standings, strict=True):
                letters.setdefault(entry.id, []).append(standing.risks)
                lenses.setdefault(entry.id, []).append(block.lens.name)
        return {
            entry.id: self._workload(
                entry, count_letters("".join(letters.get(entry.id, ()))), lenses.get(entry.id, ())
            )
            for entry in self.scope.entries
        }

    def _workload(self, entry: PortfolioEntry, counts: RiskCounts, lenses: Sequence[str]) -> WorkloadLine:
        due = entry.due
        return WorkloadLine(
            name=bounded(entry.name, self.say),
            client=bounded(entry.client.strip(), self.say),
            environment=self.say(words.ENVIRONMENT_WORDS[entry.environment]),
            owner=bounded(entry.review_owner, self.say),
            industry=bounded(" · ".join(filter(None, (entry.industry_type, entry.industry))), self.say),
            tags=", ".join(f"{key}: {value}" if value else key for key, value in entry.tags),
            lenses=", ".join(bounded(name, self.say) for name in lenses),
            counts=counts,
            is_counted=entry.standing is not None,
            milestones=entry.milestones,
            last_review=local_day(entry.last_milestone),
            due=due.day if due else None,
            why_due=self._why(entry, due) if due else "",
            is_overdue=due is not None and due.is_overdue(self.today),
            days_late=due.days_late(self.today) if due else 0,
        )

    def _why(self, entry: PortfolioEntry, due: ReviewDue) -> str:
        if due.reason is DueReason.CHANGE:
            return self.say(terms.CHANGED)  # what was noted of it is not for everyone who gets a report
        if due.reason is DueReason.DAY:
            return self.say(terms.DAY_SET)
        return self.say(terms.CADENCE_WORDS[Cadence(entry.cadence_months)])

    def _is_soon(self, line: WorkloadLine) -> bool:
        return line.due is not None and not line.is_overdue and (line.due - self.today).days <= SOON

    def _map(self, numbers: PortfolioNumbers, alias: str, lines: Mapping[str, WorkloadLine]) -> LensMap:
        heat = numbers.heat(alias)
        by_question = numbers.heat(alias, HeatBy.QUESTION)
        places = [[span and span[0] for span in spans] for spans in by_question.spans]
        rows = tuple(
            MapLine(
                lines[row.entry.id],
                count_letters(row.standing.risks),
                tuple(heat.cell(number, column) for column in range(len(heat.columns))),
                _letters(row.standing.risks, places[row.version]),
            )
            for number, row in enumerate(heat.rows)
        )
        name = bounded(numbers.lens(alias).name, self.say)
        return LensMap(name, self._columns(heat), self._columns(by_question), rows)

    def _columns(self, heat: PortfolioHeat) -> tuple[MapColumn, ...]:
        return tuple(map(self._column, heat.columns))

    def _column(self, column: HeatColumn) -> MapColumn:
        return MapColumn(bounded(column.label, self.say), bounded(column.title, self.say), column.counts)

    def _gap(self, gap: CommonGap, lines: Mapping[str, WorkloadLine]) -> GapLine:
        return GapLine(
            practice=bounded(gap.choice.label, self.say),
            title=bounded(gap.choice.title, self.say),
            question=bounded(gap.question.label, self.say),
            pillar=bounded(gap.pillar.name, self.say),
            lens=bounded(gap.lens.name, self.say),
            level=self.say(words.LEVEL_WORDS[gap.level.level]),
            counts=gap.counts,
            reviewed=gap.reviewed,
            affected=_affected(gap, lines),
        )

    def _client(self, client: ClientStanding) -> ClientLine:
        return ClientLine(
            name=bounded(client.client, self.say) or self.say(terms.NO_CLIENT),
            workloads=client.workloads,
            counts=client.counts,
            overdue=client.overdue,
            worst=bounded(client.worst.name, self.say) if client.worst else "",
        )

    def _trend(self, point: PortfolioPoint) -> TrendLine:
        quarter = (point.first.month + 2) // 3
        year = point.first.year
        if point.is_now:
            label = short = self.say(terms.NOW)
        else:
            label, short = self.say(terms.quarter(quarter, year)), self.say(terms.short_quarter(quarter))
        return TrendLine(label, short, str(year), point.counts, point.reviewed, point.is_now)

    def _coverage(self, lens: LensCoverage) -> Iterator[CoverageLine]:
        for part in lens.versions:
            yield CoverageLine(
                lens=bounded(part.version.name, self.say),
                version=bounded(part.version.version, self.say) or self.say(words.NO_VERSION),
                is_newest=part.newest,
                workloads=part.workloads,
                never=len(part.never),
                counts=part.counts,
            )

    def _method(self, *, anonymous: bool) -> tuple[MethodPart, ...]:
        parts = [
            (terms.METHOD_RISK, terms.RISK_TEXT),
            (terms.METHOD_SCORE, FORMULA),
            (terms.METHOD_ORDER, terms.ORDER_TEXT),
            (terms.METHOD_GAPS, terms.GAPS_METHOD),
            (terms.METHOD_TREND, terms.TREND_METHOD),
            (terms.METHOD_QUARTER, terms.QUARTER_TEXT),
            (terms.METHOD_DUE, terms.DUE_TEXT),
            *([(terms.METHOD_ANONYMOUS, terms.ANONYMOUS_TEXT)] if anonymous else []),
            (words.METHOD_ESTIMATE, words.ESTIMATE_TEXT),
            (words.METHOD_INDEPENDENCE, words.INDEPENDENCE_TEXT),
        ]
        return tuple(MethodPart(self.say(heading), self.say(text)) for heading, text in parts)


def _name_of(scope: Scope, client: str | None) -> str:
    """A client's name as its own workloads write it."""
    if client is None:
        return ""
    return next((entry.client.strip() for entry in scope.entries), client.strip())


def _letters(risks: str, places: Iterable[int | None]) -> str:
    return "".join([_ABSENT if place is None else risks[place] for place in places])


def _affected(gap: CommonGap, lines: Mapping[str, WorkloadLine]) -> tuple[WorkloadLine, ...]:
    """The workloads of `CommonGap.affected`, without keeping a record of each."""
    high: list[WorkloadLine] = []
    others: list[WorkloadLine] = []
    for block, place in gap.places:
        pairs = list(block.with_gap(place))
        high += [lines[entry.id] for entry, letter in pairs if letter in _AT_HIGH]
        others += [lines[entry.id] for entry, letter in pairs if letter not in _AT_HIGH]
    return (*high, *others)


def _worst_first(workload_id: str, line: WorkloadLine) -> tuple[int, int, int, str, str]:
    counts = line.counts
    medium = counts.medium + counts.no_rule_matched
    return -counts.high, -medium, -counts.unanswered, line.name.casefold(), workload_id


def _longest_first(line: WorkloadLine) -> tuple[date, str]:
    return line.due or date.max, line.name.casefold()


def source_of(
    entries: Sequence[PortfolioEntry],
    versions: Sequence[LensVersion],
    lens_of: Callable[[int], Lens],
    milestones: Sequence[MilestoneRisks],
    moves: Sequence[RiskMove],
) -> PortfolioSource:
    """What a report of these workloads is counted from; a lens that cannot be read is left out.

    `lens_of` reads a stored lens version.
    """
    lenses = {}
    for lens_id in {standing.lens_id for entry in entries for standing in entry.standing or ()}:
        try:
            lenses[lens_id] = lens_of(lens_id)
        except KnownError:
            continue
    return PortfolioSource(entries, versions, lenses, milestones, moves)
