"""The mends that a checked lens offers, each to be taken by itself: pure changes of the lens value."""

from __future__ import annotations

from collections.abc import Iterable

from wa_desktop.lensfile import mend_ids, mend_resources, mend_rules, mend_texts
from wa_desktop.lensfile.check import CheckedLens
from wa_desktop.lensfile.check_fields import Json
from wa_desktop.lensfile.findings import Finding, Path, path_of
from wa_desktop.lensfile.mend import Maker, Mend, Place

__all__ = ["Mend", "mend_of", "mends", "take"]

_MAKERS: dict[str, Maker] = {
    **mend_texts.MAKERS,
    **mend_ids.MAKERS,
    **mend_rules.MAKERS,
    **mend_resources.MAKERS,
}
_LATER = {
    "unreachable-rule": 1,
    "duplicate-risk-level": 2,
    "too-many-rules": 2,
    "no-rules": 3,
    "missing-default": 3,
    "too-many-resources": 4,
    "duplicate-resource-block": 5,
}
"""Mends that move what others point at come later, and of them the last in the file first."""


def mends(value: Json, checked: CheckedLens) -> tuple[Mend, ...]:
    """A mend for each finding of a lens value that one can be made for, in the order of the findings.

    `checked` is the check of this very value. After the findings' mends come those of ids longer than the API's.
    """
    places = [(finding.code, path_of(finding.pointer)) for finding in checked.findings]
    places += [(mend_ids.LONG_ID, path) for path in mend_ids.long_ids(value)]
    made = [_mend(value, path, code) for code, path in places]
    return tuple(mend for mend in made if mend)


def mend_of(value: Json, finding: Finding) -> Mend | None:
    """The mend for one finding of the check of this very value; None where only a person can tell what is right."""
    return _mend(value, path_of(finding.pointer), finding.code)


def take(value: Json, chosen: Iterable[Mend]) -> Json:
    """The value with all these mends, in an order in which none spoils another's place."""
    for mend in sorted(chosen, key=_turn):
        value = mend.apply(value)
    return value


def _mend(value: Json, path: Path, code: str) -> Mend | None:
    maker = _MAKERS.get(code)
    return maker(Place(value, path, code)) if maker and path else None


def _turn(mend: Mend) -> tuple[int, tuple[int, ...]]:
    later = _LATER.get(mend.code, 0)
    places = tuple(-step for step in path_of(mend.pointer) if isinstance(step, int))
    return later, places if later else ()
