"""What of the portfolio a report may know: the workloads of one client alone, and names that tell nothing.

Both are done to what the report is counted from, so that no writer ever holds a name it must not print.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from wa_desktop.domain.lens import Choice, Lens, LensVersion, Pillar, Question
from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.domain.workload import comparable
from wa_desktop.report.portfolio_words import anonymous_client, anonymous_lens, anonymous_workload
from wa_desktop.report.words import Say


@dataclass(frozen=True)
class Scope:
    """The workloads of a report and the lenses it may name."""

    entries: tuple[PortfolioEntry, ...]
    versions: tuple[LensVersion, ...]
    lenses: Mapping[int, Lens]


def scope_of(
    entries: Iterable[PortfolioEntry],
    versions: Iterable[LensVersion],
    lenses: Mapping[int, Lens],
    *,
    client: str | None,
) -> Scope:
    """The workloads of a client, an empty name for those without one; all of them where no client is given.

    A lens that somebody brought along may be named after a client: in a client's report it stands only if the
    client's own workloads use it, in the versions they use.
    """
    if client is None:
        return Scope(tuple(entries), tuple(versions), dict(lenses))
    wanted = comparable(client)
    own = tuple(entry for entry in entries if comparable(entry.client) == wanted)
    used = _used(own)
    known = tuple(versions)
    aliases = {version.alias for version in known if version.id in used}
    kept = tuple(
        version for version in known if version.id in used or (version.is_ours and version.alias in aliases)
    )
    return Scope(own, kept, {lens_id: lens for lens_id, lens in lenses.items() if lens_id in used})


def anonymised(scope: Scope, say: Say) -> Scope:
    """The same workloads under numbers, the worst first; clients are numbered as they come.

    Owners, industries, tags and notes go. A lens that does not come with the program is numbered as well, with its
    pillars, questions and practices.
    """
    ranked = sorted(scope.entries, key=_badness)
    places = len(str(len(ranked)))
    clients = _numbers(comparable(entry.client) for entry in ranked if entry.client.strip())
    entries = tuple(
        entry._replace(
            name=say(anonymous_workload(f"{number:0{places}}")),
            client=_client(entry.client, clients, say),
            review_owner="",
            industry_type="",
            industry="",
            tags_text="[]",
            change_note="",
        )
        for number, entry in enumerate(ranked, 1)
    )
    public = {version.id for version in scope.versions if version.is_ours}
    own = _numbers(version.alias for version in scope.versions if version.id not in public)
    versions = tuple(
        version
        if version.id in public
        else replace(version, name=say(anonymous_lens(str(own[version.alias]))), version="")
        for version in scope.versions
    )
    names = {version.id: version.name for version in versions}
    lenses = {
        lens_id: lens if lens_id in public else _anonymous(lens, names.get(lens_id, ""))
        for lens_id, lens in scope.lenses.items()
    }
    return Scope(entries, versions, lenses)


def _used(entries: Sequence[PortfolioEntry]) -> set[int]:
    return {standing.lens_id for entry in entries for standing in entry.standing or ()}


def _badness(entry: PortfolioEntry) -> tuple[int, int, int, str]:
    risks = "".join(standing.risks for standing in entry.standing or ())
    return -risks.count("H"), -risks.count("M") - risks.count("X"), -risks.count("U"), entry.id


def _numbers(keys: Iterable[str]) -> dict[str, int]:
    """Each key's number in the order of first meeting."""
    found: dict[str, int] = {}
    for key in keys:
        found.setdefault(key, len(found) + 1)
    return found


def _client(name: str, clients: Mapping[str, int], say: Say) -> str:
    if not name.strip():
        return ""
    places = len(str(len(clients)))
    return say(anonymous_client(f"{clients[comparable(name)]:0{places}}"))


def _anonymous(lens: Lens, name: str) -> Lens:
    """A lens whose texts are numbers; keys and rules stay, because they are counted by and never printed."""
    numbers = iter(range(1, len(lens.questions) + 1))
    return replace(
        lens,
        name=name,
        description="",
        version="",
        source="",
        pillars=tuple(_pillar(pillar, number, numbers) for number, pillar in enumerate(lens.pillars, 1)),
    )


def _pillar(pillar: Pillar, number: int, numbers: Iterator[int]) -> Pillar:
    questions = tuple(_question(question, next(numbers)) for question in pillar.questions)
    return replace(pillar, name=f"P {number}", prefix=f"P {number}", questions=questions)


def _question(question: Question, number: int) -> Question:
    label = f"Q {number}"
    choices = tuple(_choice(choice, f"{label}-{place}") for place, choice in enumerate(question.choices, 1))
    return replace(question, title=label, number=label, short_title="", description="", choices=choices)


def _choice(choice: Choice, label: str) -> Choice:
    return replace(choice, title=label, guidance=replace(choice.guidance, practice_id=label))
