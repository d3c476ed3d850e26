"""The gap report as rows of a table: sections, and a cell for each thing that is said of a line."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from wa_desktop.domain.decisions import Decision
from wa_desktop.domain.gaps import Gap, GapKind, NotApplicable
from wa_desktop.domain.lens import Level, Risk
from wa_desktop.ui.models.gap_lines import GapLine, GapOrder, GapState
from wa_desktop.ui.models.gaps import GapKey, hold_text, level_word, origin
from wa_desktop.ui.models.rows import Cell, Look, Row, one_line, section_row
from wa_desktop.ui.words import date_word, gap_word, reason_word, risk_word, tr

PRACTICE_COLUMN = 1
REASON_COLUMN = 3
EFFORT_COLUMN = 4
PLANNED_COLUMN = 6

_EFFORTS = ("S", "M", "L", "")
_LEVELS = (Level.HIGH, Level.MEDIUM, Level.LOW)


def gap_headings() -> tuple[str, ...]:
    """The columns of the report."""
    return (
        tr("Risk"),
        tr("Practice"),
        tr("State"),
        tr("Reason"),
        tr("Effort"),
        tr("Level"),
        tr("Planned"),
    )


def order_word(order: GapOrder) -> str:
    """By what the gaps are grouped, as the box of orders has it."""
    return {
        GapOrder.RISK: tr("Sorted by risk"),
        GapOrder.PILLAR: tr("Sorted by pillar"),
        GapOrder.EFFORT: tr("Sorted by effort"),
        GapOrder.LEVEL: tr("Sorted by level"),
    }[order]


def state_word(state: GapState) -> str:
    """Why a line is listed."""
    return {
        GapState.MISSING: gap_word(GapKind.MISSING),
        GapState.TO_VERIFY: gap_word(GapKind.TO_VERIFY),
        GapState.OPEN: gap_word(GapKind.OPEN),
        GapState.ACCEPTED: tr("Accepted"),
        GapState.NOT_APPLICABLE: tr("N/A"),
    }[state]


def level_text(gap: Gap) -> str:
    """The level of a practice; one that no document gives says so."""
    level = level_word(gap.level.level)
    return level if gap.level.documented else tr("{level}, derived").format(level=level)


def level_origin(gap: Gap) -> str:
    """Where the level comes from, as a sentence."""
    if not gap.level.documented:
        return tr(
            "The lens documents no level. This one follows from the lens’s own rules: the risk of {question} if this practice alone is missing."
        ).format(question=one_line(gap.question.label))
    if gap.lens.levels_are_ours:
        return tr("The levels of this lens are our judgement; AWS publishes none.")
    return tr("The level is the one the lens documents.")


def acceptance_text(gap: Gap) -> str:
    """By whom and until when the risk is accepted, or was; empty where nobody did."""
    if gap.accepted_by:
        return _accepted(gap.accepted_by, expired=False)
    return _accepted(gap.expired, expired=True) if gap.expired else ""


class GapRows:
    """Makes rows of lines, and keeps what it made for as long as the lines are the same.

    Words are looked up once: some thousand rows ask for the same few.
    """

    def __init__(self) -> None:
        self._made: dict[GapKey, tuple[GapLine, tuple[Cell, ...]]] = {}
        listed = (Risk.HIGH, Risk.MEDIUM, Risk.NOT_APPLICABLE)
        self._risks = {risk: Cell(risk_word(risk), risk=risk) for risk in listed}
        self._states = {state: state_word(state) for state in GapState}
        self._sizes = {size: Cell(_size_word(size), look=Look.MUTED) for size in _EFFORTS}
        self._provisional, self._expired = tr("provisional"), tr("acceptance expired")

    def rows(self, lines: Sequence[GapLine], order: GapOrder, *, with_lens: bool = False) -> list[Row]:
        """Rows in sections: the gaps in the order asked for, then what was accepted, then what does not apply.

        Where the section names the pillar, its rows do not.
        """
        rows: list[Row] = []
        for title, group in _sections(lines, order, with_lens=with_lens):
            rows.append(section_row(title, len(gap_headings())))
            named = order in {GapOrder.RISK, GapOrder.PILLAR} and group[0].is_gap
            rows.extend(
                self._row(line, with_lens=with_lens and not named, with_pillar=not named) for line in group
            )
        return rows

    def _row(self, line: GapLine, *, with_lens: bool, with_pillar: bool) -> Row:
        kept = self._made.get(line.key)
        if kept is None or kept[0] is not line:
            kept = self._made[line.key] = (line, self._cells(line))
        choice = line.of.choice
        name = one_line(choice.title if choice else line.of.question.title)
        place = origin(line.of, with_lens=with_lens, with_pillar=with_pillar)
        return Row(line.key, (self._risks[line.risk], Cell(name, place, look=Look.STRONG), *kept[1]))

    def _cells(self, line: GapLine) -> tuple[Cell, ...]:
        """All cells but the first two."""
        if isinstance(line.of, NotApplicable):
            return self._waived_cells(line.of)
        gap = line.of
        labels = ", ".join(action.label for action in line.planned)
        titles = "\n".join(f"{action.label} {one_line(action.title)}" for action in line.planned)
        plain = gap.level.documented and not gap.lens.levels_are_ours
        return (
            *(self._accepted_cells(gap.accepted_by) if gap.accepted_by else self._open_cells(line, gap)),
            self._sizes[_effort(line)],
            Cell(level_text(gap), look=Look.MUTED, tooltip="" if plain else level_origin(gap)),
            Cell(labels, tooltip=titles),
        )

    def _open_cells(self, line: GapLine, gap: Gap) -> tuple[Cell, Cell]:
        look = Look.PLAIN if gap.holds else Look.MUTED
        expired = self._expired if gap.expired else ""
        return (
            Cell(self._states[line.state], self._provisional if gap.provisional else ""),
            Cell(hold_text(gap), expired, look=look, tooltip=acceptance_text(gap)),
        )

    def _accepted_cells(self, decision: Decision) -> tuple[Cell, Cell]:
        day = decision.revisit_on
        until = tr("until {day}").format(day=date_word(day)) if day else tr("without an end")
        return (
            Cell(self._states[GapState.ACCEPTED], decision.label),
            Cell(until, one_line(decision.decided_by), tooltip=_accepted(decision, expired=False)),
        )

    def _waived_cells(self, entry: NotApplicable) -> tuple[Cell, ...]:
        whole = tr("the whole question") if entry.choice is None else ""
        reason, note = reason_word(entry.reason), one_line(entry.note)
        return (
            Cell(self._states[GapState.NOT_APPLICABLE], whole),
            Cell(reason, note, tooltip=f"{reason}\n{entry.note}" if note else ""),
            Cell("–", look=Look.MUTED),
            Cell("–", look=Look.MUTED),
            Cell(),
        )


def _sections(
    lines: Sequence[GapLine], order: GapOrder, *, with_lens: bool
) -> Iterator[tuple[str, list[GapLine]]]:
    gaps = [line for line in lines if line.is_gap]
    key = _key_of(order)
    if order is not GapOrder.RISK:
        gaps.sort(key=key)
    for _, found in groupby(gaps, key):
        group = list(found)
        yield _title(group[0], order, len(group), with_lens=with_lens), group
    accepted = [line for line in lines if line.state is GapState.ACCEPTED]
    if accepted:
        yield QCoreApplication.translate("Gaps", "Accepted: %n risk(s)", "", len(accepted)), accepted
    waived = [line for line in lines if line.state is GapState.NOT_APPLICABLE]
    if waived:
        yield QCoreApplication.translate("Gaps", "Not applicable: %n item(s)", "", len(waived)), waived


def _key_of(order: GapOrder) -> Callable[[GapLine], tuple[int, ...]]:
    """What lines of one section have in common; the report itself is in the order of risk."""
    return {
        GapOrder.RISK: lambda line: (line.risk.severity, line.place),
        GapOrder.PILLAR: lambda line: (line.place,),
        GapOrder.EFFORT: lambda line: (_EFFORTS.index(_effort(line)),),
        GapOrder.LEVEL: lambda line: (_LEVELS.index(line.gap.level.level) if line.gap else len(_LEVELS),),
    }[order]


def _title(line: GapLine, order: GapOrder, count: int, *, with_lens: bool) -> str:
    gaps = QCoreApplication.translate("Gaps", "%n gap(s)", "", count)
    pillar = one_line(line.of.pillar.name)
    if with_lens:
        pillar = tr("{pillar} ({lens})").format(pillar=pillar, lens=one_line(line.of.lens.name))
    if order is GapOrder.RISK:
        high = line.risk is Risk.HIGH
        sentence = tr("High risk · {pillar}: {gaps}") if high else tr("Medium risk · {pillar}: {gaps}")
        return sentence.format(pillar=pillar, gaps=gaps)
    if order is GapOrder.PILLAR:
        return tr("{pillar}: {gaps}").format(pillar=pillar, gaps=gaps)
    if order is GapOrder.LEVEL and line.gap:
        return tr("Level {level}: {gaps}").format(level=level_word(line.gap.level.level), gaps=gaps)
    effort = _effort(line)
    if not effort:
        return tr("Effort not known: {gaps}").format(gaps=gaps)
    return tr("Effort {effort}: {gaps}").format(effort=_size_word(effort), gaps=gaps)


def _accepted(decision: Decision, *, expired: bool) -> str:
    values = {
        "until": date_word(decision.revisit_on) if decision.revisit_on else "",
        "name": decision.decided_by,
        "decision": decision.label,
    }
    if expired:
        with_name = tr("Accepted until {until} by {name} ({decision}); expired")
        without = tr("Accepted until {until} ({decision}); expired")
    elif decision.revisit_on:
        with_name = tr("Accepted until {until} by {name} ({decision})")
        without = tr("Accepted until {until} ({decision})")
    else:
        with_name, without = tr("Accepted by {name} ({decision})"), tr("Accepted ({decision})")
    return (with_name if decision.decided_by else without).format(**values)


def _effort(line: GapLine) -> str:
    effort = line.of.choice.guidance.effort if line.of.choice else ""
    return effort if effort in _EFFORTS else ""


def _size_word(effort: str) -> str:
    return {"S": tr("Low"), "M": tr("Medium"), "L": tr("High")}.get(effort, "–")
