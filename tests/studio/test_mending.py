"""A finding of a draft is mended as one step, as long as it is still a finding of it."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from tests.support.written_lenses import two_pillars
from wa_desktop.domain.errors import InvalidError
from wa_desktop.lensfile.check import check_value
from wa_desktop.lensfile.findings import Finding, path_of
from wa_desktop.studio.edits import mended

BACKUP = ("pillars", 0, "questions", 0)


def broken() -> dict[str, Any]:
    """A lens without a default and with a title too long, which the program can mend, and a rule it cannot."""
    value = two_pillars()
    first, second = value["pillars"][0]["questions"][:2]
    first["title"] = "words " * 40
    first["riskRules"] = [rule for rule in first["riskRules"] if rule["condition"] != "default"]
    second["riskRules"][0]["condition"] = "nothing_such"
    return value


def finding(value: object, code: str) -> Finding:
    return next(one for one in check_value(value).findings if one.code == code)


@pytest.mark.parametrize("code", ["too-long", "missing-default"])
def test_the_step_is_without_the_finding_and_leads_to_its_place(code: str) -> None:
    value = broken()
    before, wrong = deepcopy(value), finding(value, code)
    step = mended(value, check_value(value), wrong)
    assert value == before
    assert step.focus == path_of(wrong.pointer)
    left = check_value(step.value).findings
    assert (wrong.code, wrong.pointer) not in {(one.code, one.pointer) for one in left}


def test_what_only_a_person_can_mend_is_refused() -> None:
    value = broken()
    with pytest.raises(InvalidError):
        mended(value, check_value(value), finding(value, "unknown-choice"))


def test_what_is_no_finding_any_more_is_refused() -> None:
    value = broken()
    wrong = finding(value, "too-long")
    value["pillars"][0]["questions"][0]["title"] = "How do you back up data?"
    with pytest.raises(InvalidError):
        mended(value, check_value(value), wrong)
