"""The sheets of a portfolio's workbook, made from the report's model row by row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from wa_desktop.domain.errors import Message
from wa_desktop.domain.portfolio_heat import PortfolioCell
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.report import portfolio_words as terms
from wa_desktop.report import words
from wa_desktop.report.portfolio_records import GapLine, LensMap, MapLine, PortfolioReport, WorkloadLine
from wa_desktop.report.portfolio_sheet import Column, Sheet, Value, sheet_name

MOST_NAMES = 40
"""Workloads that the sheet of gaps names in one cell at most; the next sheet has a row for each."""
MOST_PAIRS = 20_000
"""Rows of the sheet of affected workloads, beyond which the less common gaps are left out."""
_MOST_TITLE = 110
"""Characters of a question that stand upright in a head."""


def workloads_sheet(model: PortfolioReport) -> Sheet:
    """A row per workload: what it is, its questions by risk over all lenses, and by pillar along each."""
    columns = [
        *_texts(model, (terms.WORKLOAD, 36), (terms.CLIENT, 24), (terms.ENVIRONMENT, 14), (terms.OWNER, 20)),
        *_texts(model, (terms.INDUSTRY, 20), (terms.TAGS, 28), (terms.LENSES, 28)),
        *_count_columns(model),
        *(column for lens in model.maps for column in _pillar_columns(model, lens)),
        Column(model.say(terms.MILESTONES), 11, "number"),
        Column(model.say(terms.LAST_REVIEW), 12, "day"),
        Column(model.say(terms.NEXT_REVIEW), 12, "day"),
        Column(model.say(terms.DAYS_LATE), 9, "number", "red"),
        Column(model.say(terms.WHY), 24),
    ]
    return Sheet(model.say(terms.WORKLOADS), columns, _workload_rows(model), len(model.workloads))


def _workload_rows(model: PortfolioReport) -> Iterator[list[Value]]:
    cells = [{id(line.workload): line.cells for line in lens.lines} for lens in model.maps]
    for line in model.workloads:
        by_pillar: list[Value] = []
        for lens, known in zip(model.maps, cells, strict=True):
            for cell in known.get(id(line), (None,) * len(lens.pillars)):
                by_pillar += _high_and_medium(cell)
        yield [
            line.name,
            line.client,
            line.environment,
            line.owner,
            line.industry,
            line.tags,
            line.lenses,
            *(_counts(line.counts) if line.is_counted else [None] * len(_counts(line.counts))),
            *by_pillar,
            line.milestones,
            line.last_review,
            line.due,
            line.days_late if line.is_overdue else None,
            line.why_due,
        ]


def questions_sheet(model: PortfolioReport, lens: LensMap, name: str) -> Sheet:
    """The heat map of a lens by question: a letter per workload and question."""
    first = 5
    heads = [_upright(question.label, question.title) for question in lens.questions]
    columns = [
        *_texts(model, (terms.WORKLOAD, 36), (terms.CLIENT, 24)),
        Column(model.say(terms.HIGH), 7, "number", "red"),
        Column(model.say(terms.MEDIUM), 8, "number", "amber"),
        Column(model.say(terms.OPEN), 7, "number", "grey"),
        *(Column(head, 4, "letter") for head in heads),
    ]
    rows = (_letters(line) for line in lens.lines)
    last = first + max(len(heads) - 1, 0)
    letters = (first, last) if heads else None
    return Sheet(name, columns, rows, len(lens.lines), frozen=1, turned=first, letters=letters)


def _letters(line: MapLine) -> list[Value]:
    counts = line.counts
    letters = [letter.strip() or None for letter in line.letters]
    name, client = line.workload.name, line.workload.client
    return [name, client, counts.high, counts.medium, counts.unanswered, *letters]


def gaps_sheet(model: PortfolioReport) -> Sheet:
    """A row per practice that workloads go without."""
    columns = [
        *_texts(model, (terms.PRACTICE, 14), (terms.WHAT, 46), (terms.QUESTION, 10)),
        *_texts(model, (terms.PILLAR, 22), (terms.LENS, 26), (terms.LEVEL, 9)),
        Column(model.say(terms.WORKLOADS), 11, "number"),
        Column(model.say(terms.REVIEWED), 11, "number"),
        Column(model.say(terms.SHARE), 8, "percent"),
        Column(model.say(terms.AT_HIGH), 9, "number", "red"),
        Column(model.say(terms.AT_MEDIUM), 9, "number", "amber"),
        Column(model.say(terms.MISSING), 9, "number"),
        Column(model.say(terms.TO_VERIFY), 9, "number"),
        Column(model.say(terms.NOT_ANSWERED), 10, "number"),
        Column(model.say(terms.AFFECTED), 70),
    ]
    return Sheet(model.say(terms.GAPS), columns, (_gap(model, gap) for gap in model.gaps), len(model.gaps), 2)


def _gap(model: PortfolioReport, gap: GapLine) -> list[Value]:
    names = ", ".join(line.name for line in gap.affected[:MOST_NAMES])
    if len(gap.affected) > MOST_NAMES:
        names = model.say(words.list_and_more(names, len(gap.affected) - MOST_NAMES))
    counts = gap.counts
    return [
        gap.practice,
        gap.title,
        gap.question,
        gap.pillar,
        gap.lens,
        gap.level,
        gap.workloads,
        gap.reviewed,
        gap.share,
        counts.high,
        counts.medium,
        counts.missing,
        counts.to_verify,
        counts.not_answered,
        names,
    ]


def affected_sheet(model: PortfolioReport) -> Sheet:
    """A row per practice and workload that goes without it."""
    gaps = told_gaps(model)
    columns = [
        *_texts(model, (terms.PRACTICE, 14), (terms.WHAT, 50), (terms.WORKLOAD, 40)),
        *_texts(model, (terms.CLIENT, 28), (terms.RISK, 12)),
    ]
    rows = _affected(model, gaps)
    return Sheet(model.say(terms.AFFECTED), columns, rows, sum(gap.workloads for gap in gaps), 1)


def told_gaps(model: PortfolioReport) -> tuple[GapLine, ...]:
    """The gaps whose workloads all have a row; the first one always."""
    total = 0
    for number, gap in enumerate(model.gaps):
        total += gap.workloads
        if number and total > MOST_PAIRS:
            return model.gaps[:number]
    return model.gaps


def _affected(model: PortfolioReport, gaps: tuple[GapLine, ...]) -> Iterator[list[Value]]:
    high, medium = model.say(terms.HIGH), model.say(terms.MEDIUM)
    for gap in gaps:
        for number, line in enumerate(gap.affected):
            yield [
                gap.practice,
                gap.title,
                line.name,
                line.client,
                high if number < gap.counts.high else medium,
            ]


def clients_sheet(model: PortfolioReport) -> Sheet:
    """A row per client."""
    columns = [
        *_texts(model, (terms.CLIENT, 32)),
        Column(model.say(terms.WORKLOADS), 11, "number"),
        *_count_columns(model),
        Column(model.say(terms.OVERDUE), 10, "number", "red"),
        *_texts(model, (terms.WORST_PILLAR, 26)),
    ]
    rows = (
        [client.name, client.workloads, *_counts(client.counts), client.overdue, client.worst]
        for client in model.clients
    )
    return Sheet(model.say(terms.CLIENTS), columns, rows, len(model.clients))


def trend_sheet(model: PortfolioReport) -> Sheet:
    """A row per quarter, and one for now."""
    columns = [
        *_texts(model, (terms.PERIOD, 14)),
        Column(model.say(terms.REVIEWED_WORKLOADS), 12, "number"),
        *_count_columns(model),
    ]
    rows = ([line.label, line.reviewed, *_counts(line.counts)] for line in model.trend)
    return Sheet(model.say(terms.TREND), columns, rows, len(model.trend))


def coverage_sheet(model: PortfolioReport) -> Sheet:
    """A row per version of a lens."""
    columns = [
        *_texts(model, (terms.LENS, 34), (terms.VERSION, 18), (terms.EDITION, 10)),
        Column(model.say(terms.WORKLOADS), 11, "number"),
        Column(model.say(terms.NEVER), 11, "number"),
        *_count_columns(model),
    ]
    newest, older = model.say(terms.NEWEST), model.say(terms.OLDER)
    rows = (
        [
            line.lens,
            line.version,
            newest if line.is_newest else older,
            line.workloads,
            line.never,
            *_counts(line.counts),
        ]
        for line in model.coverage
    )
    return Sheet(model.say(terms.COVERAGE), columns, rows, len(model.coverage))


def overdue_sheet(model: PortfolioReport) -> Sheet:
    """A row per review that is late."""
    columns = [
        *_texts(model, (terms.WORKLOAD, 36), (terms.CLIENT, 24), (terms.OWNER, 22), (terms.WHY, 30)),
        Column(model.say(terms.LAST_REVIEW), 12, "day"),
        Column(model.say(terms.NEXT_REVIEW), 12, "day"),
        Column(model.say(terms.DAYS_LATE), 9, "number", "red"),
    ]
    return Sheet(model.say(terms.OVERDUE_REVIEWS), columns, map(_late, model.overdue), len(model.overdue))


def _late(line: WorkloadLine) -> list[Value]:
    return [
        line.name,
        line.client,
        line.owner,
        line.why_due,
        line.last_review,
        line.due,
        line.days_late,
    ]


def all_sheets(model: PortfolioReport, summary: str) -> Iterator[Sheet]:
    """The sheets behind the summary, in their order; `summary` is that one's name."""
    taken = [summary]
    for sheet in _in_order(model):
        name = sheet_name(sheet.name, taken)
        taken.append(name)
        yield replace(sheet, name=name)


def _in_order(model: PortfolioReport) -> Iterator[Sheet]:
    yield workloads_sheet(model)
    for number, lens in enumerate(model.maps):
        name = model.say(terms.QUESTIONS)
        yield questions_sheet(model, lens, name if number == 0 else f"{name} {lens.name}")
    yield gaps_sheet(model)
    yield affected_sheet(model)
    if model.clients:
        yield clients_sheet(model)
    yield trend_sheet(model)
    yield coverage_sheet(model)
    yield overdue_sheet(model)


def _texts(model: PortfolioReport, *columns: tuple[Message, float]) -> list[Column]:
    return [Column(model.say(heading), width) for heading, width in columns]


def _count_columns(model: PortfolioReport) -> list[Column]:
    say = model.say
    return [
        Column(say(terms.QUESTIONS), 10, "number"),
        Column(say(terms.HIGH), 8, "number", "red"),
        Column(say(terms.MEDIUM), 9, "number", "amber"),
        Column(say(terms.NONE), 8, "number"),
        Column(say(terms.OPEN), 8, "number", "grey"),
        Column(say(terms.NOT_APPLICABLE), 7, "number"),
        Column(say(terms.NO_RULE), 8, "number"),
        Column(say(terms.ANSWERED), 10, "percent"),
        Column(say(terms.SCORE), 8, "number"),
    ]


def _counts(counts: RiskCounts) -> list[Value]:
    return [
        counts.total,
        counts.high,
        counts.medium,
        counts.none,
        counts.unanswered,
        counts.not_applicable,
        counts.no_rule_matched,
        counts.answered / counts.total if counts.total else None,
        None if counts.score is None else words.whole(counts.score),
    ]


def _pillar_columns(model: PortfolioReport, lens: LensMap) -> Iterator[Column]:
    before = f"{_short(lens.name, 40)}\n" if len(model.maps) > 1 else ""
    for pillar in lens.pillars:
        head = before + _short(pillar.label, 40)
        yield Column(f"{head} {model.say(terms.HIGH)}", 9, "number", "red")
        yield Column(f"{head} {model.say(terms.MEDIUM)}", 9, "number", "amber")


def _high_and_medium(cell: PortfolioCell | None) -> list[Value]:
    return [None, None] if cell is None else [cell.counts.high, cell.counts.medium]


def _upright(label: str, title: str) -> str:
    return f"{_short(label, 40)}  {_short(title, _MOST_TITLE)}"


def _short(text: str, most: int) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
