"""Will AWS accept this? Every point of a lens value that speaks against it, with what mends it."""

from __future__ import annotations

from dataclasses import dataclass

from wa_desktop.domain.errors import message
from wa_desktop.lensfile.aws_text import MAX_ID
from wa_desktop.lensfile.check import CheckedLens
from wa_desktop.lensfile.check_fields import Json
from wa_desktop.lensfile.findings import Finding, Path, Severity, pointer, shown
from wa_desktop.lensfile.json_edit import get
from wa_desktop.lensfile.mend_ids import LONG_ID, long_ids
from wa_desktop.lensfile.mend_resources import OUR_KEY, has_our_keys, without_our_keys
from wa_desktop.lensfile.mends import Mend, mends

OUR_KEYS = "our-keys"
"""The code of the point that the lens holds keys of our own."""

WRITTEN_ANEW = frozenset({"file-size", "too-many-pillars", "too-many-questions", OUR_KEYS})
"""Codes of points that a lens written anew is without: no single fix splits it or puts our guidance into its texts."""

_REFUSED = frozenset({"unusual-characters", "missing-default"})
"""Warnings of the check that count as refusals: AWS's guide or its importer's own words ask for it."""

_DOUBTFUL = frozenset(
    {
        "over-api-limit",
        "url-space",
        "empty-url",
        "unknown-key",
        "reused-question-id",
        "default-as-id",
        "no-pillars",
        "no-questions",
        "no-choices",
        LONG_ID,
    }
)
"""What AWS was seen to take, or nothing is documented of, so that it is better mended."""


@dataclass(frozen=True)
class Point:
    """One thing that AWS refuses (`refused`) or may stumble over; `mend` is None where only a person can mend it."""

    finding: Finding
    refused: bool
    mend: Mend | None

    @property
    def key(self) -> tuple[str, str]:
        """Names it among the points of a lens value; several of a kind at one place have the same."""
        return self.finding.code, self.finding.pointer


def aws_points(value: Json, checked: CheckedLens) -> tuple[Point, ...]:
    """All points of a lens value, those that AWS refuses first; none if AWS takes it as far as is documented.

    `checked` is the check of this very value. Errors of the check are points, too.
    """
    found = [finding for finding in checked.findings if _matters(finding)]
    found += [_long_id(value, path) for path in long_ids(value)]
    remedies = {(mend.code, mend.pointer): mend for mend in mends(value, checked)}
    points = [
        Point(finding, is_refused(finding), remedies.get((finding.code, finding.pointer)))
        for finding in found
    ]
    if has_our_keys(value):
        points.append(_our_keys())
    return tuple(sorted(points, key=lambda point: not point.refused))


def _matters(finding: Finding) -> bool:
    return is_refused(finding) or finding.code in _DOUBTFUL


def is_refused(finding: Finding) -> bool:
    """Whether AWS would refuse a lens for this finding of the check; errors of the check count too."""
    return finding.severity in {Severity.ERROR, Severity.AWS} or finding.code in _REFUSED


def _long_id(value: Json, path: Path) -> Finding:
    text = str(get(value, path))
    return Finding(
        Severity.WARNING,
        LONG_ID,
        pointer(path),
        0,
        message(
            "The id {id} has {length} characters; AWS's guide takes them, its API gives out {most}. Shorten it to be safe.",
            id=shown(text),
            length=len(text),
            most=MAX_ID,
        ),
    )


def _our_keys() -> Point:
    finding = Finding(
        Severity.WARNING,
        OUR_KEYS,
        "",
        0,
        message(
            "The lens holds keys of WA Desktop named {key}, which AWS's format does not have. AWS does not show what is in them.",
            key=OUR_KEY,
        ),
    )
    mend = Mend(
        OUR_KEYS,
        "",
        OUR_KEY,
        "",
        message("Leave these keys out. To have their guidance in AWS, let the lens be written anew instead."),
        without_our_keys,
    )
    return Point(finding, refused=False, mend=mend)
