"""What the check says of a draft, counted for the outline and gathered by pillar and question for the list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from wa_desktop.lensfile.findings import Finding, Path, Severity, path_of, shown
from wa_desktop.lensfile.json_edit import get
from wa_desktop.lensfile.mends import mend_of
from wa_desktop.studio.values import QUESTION, Json, depth_of, item_path
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.studio.finding_words import sentence_of
from wa_desktop.ui.studio.outline_lines import line_of, trail
from wa_desktop.ui.words import say, tr

WEIGHTS = {severity: weight for weight, severity in enumerate(Severity)}
"""The heavier the smaller: the severities are declared in that order."""


MOST_OF_AFTER = 100
"""So many characters are shown of what a mend would write."""


@dataclass(frozen=True)
class Tally:
    """How many findings of each weight an item has, with all that lies below it; `own` are sentences about itself."""

    counts: Mapping[Severity, int] = field(default_factory=dict)
    own: tuple[str, ...] = ()

    @property
    def worst(self) -> Severity | None:
        """The weight of the heaviest finding."""
        return min(self.counts, key=WEIGHTS.__getitem__, default=None)


@dataclass(frozen=True)
class FindingLine:
    """A finding in the list, with the path of what it is about.

    `place` names what its group's heading does not; `remedy` says what the program would do about it, empty where only
    a person can tell.
    """

    finding: Finding
    path: Path
    text: str
    place: str = ""
    remedy: str = ""


@dataclass(frozen=True)
class FindingGroup:
    """The findings about one question with its choices, about a pillar, or about the lens as a whole."""

    item: Path
    heading: str
    lines: tuple[FindingLine, ...]


def tallies(findings: Iterable[Finding]) -> dict[Path, Tally]:
    """What is to be said of each item that has findings, in it or below it."""
    counts: dict[Path, Counter[Severity]] = {}
    own: dict[Path, list[str]] = {}
    for finding in findings:
        item = item_path(path_of(finding.pointer))
        own.setdefault(item, []).append(one_line(sentence_of(finding)))
        for end in range(0, len(item) + 1, 2):
            counts.setdefault(item[:end], Counter())[finding.severity] += 1
    return {item: Tally(dict(count), tuple(own.get(item, ()))) for item, count in counts.items()}


def groups_of(value: Json, findings: Sequence[Finding]) -> list[FindingGroup]:
    """The findings by question or pillar in the order of the lens, the heaviest of each first."""
    by_item: dict[Path, list[FindingLine]] = {}
    for finding in findings:
        path = path_of(finding.pointer)
        item = item_path(path)[: 2 * QUESTION]
        by_item.setdefault(item, []).append(
            FindingLine(
                finding,
                path,
                one_line(sentence_of(finding)),
                place_of(value, path),
                remedy_of(value, finding),
            )
        )
    ordered = sorted(by_item, key=lambda item: tuple(step for step in item if isinstance(step, int)))
    return [
        FindingGroup(
            item,
            trail(value, item) or tr("The lens as a whole"),
            tuple(sorted(by_item[item], key=lambda line: WEIGHTS[line.finding.severity])),
        )
        for item in ordered
    ]


def place_of(value: object, path: Path) -> str:
    """The title of the choice, or the number of the rule, that a path leads into; empty above those."""
    own = item_path(path)
    if depth_of(own) > QUESTION:
        return line_of(get(value, own), depth_of(own)).title
    rest = path[len(own) :]
    if depth_of(own) == QUESTION and rest[:1] == ("riskRules",) and len(rest) > 1:
        return tr("Rule {number}").format(number=int(rest[1]) + 1)
    return ""


def remedy_of(value: Json, finding: Finding) -> str:
    """What the program would do about a finding of this value; empty where only a person can tell."""
    mend = mend_of(value, finding)
    if mend is None:
        return ""
    what, after = one_line(say(mend.sentence)), one_line(mend.after)
    if not after:
        return what
    return tr("{what} It becomes: {after}").format(what=what, after=shown(after, MOST_OF_AFTER))


def of_weight(findings: Iterable[Finding], severity: Severity) -> tuple[Finding, ...]:
    """The findings that weigh so much."""
    return tuple(finding for finding in findings if finding.severity is severity)


def counted(findings: Iterable[Finding]) -> dict[Severity, int]:
    """How many findings of each weight there are, the heaviest first."""
    count = Counter(finding.severity for finding in findings)
    return {severity: count[severity] for severity in Severity if count[severity]}


def count_words(counts: Mapping[Severity, int]) -> str:
    """Counts as words, such as "2 errors, 1 warning"; empty without findings."""
    translate = QCoreApplication.translate
    words = {
        Severity.ERROR: translate("Findings", "%n error(s)", "", counts.get(Severity.ERROR, 0)),
        Severity.AWS: translate("Findings", "%n AWS limit(s)", "", counts.get(Severity.AWS, 0)),
        Severity.WARNING: translate("Findings", "%n warning(s)", "", counts.get(Severity.WARNING, 0)),
        Severity.HINT: translate("Findings", "%n hint(s)", "", counts.get(Severity.HINT, 0)),
    }
    return ", ".join(words[severity] for severity in Severity if counts.get(severity))
