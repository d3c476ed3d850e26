"""A finding of the check mended where the program knows how: a step like any other."""

from __future__ import annotations

from wa_desktop.domain.errors import InvalidError, message
from wa_desktop.lensfile.check import CheckedLens
from wa_desktop.lensfile.findings import Finding, path_of
from wa_desktop.lensfile.mends import mend_of
from wa_desktop.studio.draft import Step
from wa_desktop.studio.values import Json


def mended(value: Json, checked: CheckedLens, finding: Finding) -> Step:
    """Take the mend of a finding; `checked` is the check of this very value.

    Raises:
        InvalidError: the value has no such finding any more, or only a person can mend it.
    """
    mend = mend_of(value, finding) if finding in checked.findings else None
    if mend is None:
        raise InvalidError(message("This is not to be mended any more; look at the findings again."))
    return Step(message("mend a finding"), mend.apply(value), path_of(finding.pointer))
