"""Which fixes are taken on the way to AWS, and what AWS would say of what comes of them."""

from __future__ import annotations

import copy
from pathlib import Path

from tests.support.lens_values import small_lens
from wa_desktop.domain.errors import Message
from wa_desktop.lensfile.aws_mending import AwsMending, written_anew
from wa_desktop.lensfile.builtin import read_folder
from wa_desktop.lensfile.check import check_lens, check_value

LENSES = Path(__file__).parents[2] / "lenses"


def test_nothing_is_taken_at_first_and_the_value_stays() -> None:
    value = small_lens() | {"name": "Größe [A]", "colour": "green"}
    before = copy.deepcopy(value)
    mending = AwsMending(value)
    assert [(point.finding.code, point.refused) for point in mending.points] == [
        ("unusual-characters", True),
        ("unknown-key", False),
    ]
    assert mending.result == value
    assert mending.file("a.json").refused == 1
    mending.take(point.key for point in mending.points)
    assert mending.left == ()
    assert mending.result == small_lens() | {"name": "Grosse (A)"}
    mending.take([("unknown-key", "/colour"), ("no-such", "/x")])
    assert mending.taken == (("unknown-key", "/colour"),)
    assert [point.finding.code for point in mending.left] == ["unusual-characters"]
    assert value == before


def test_what_a_fix_brings_up_can_be_taken_too() -> None:
    value = small_lens()
    value["description"] = "words " * 400
    mending = AwsMending(value)
    (point,) = mending.points
    assert point.finding.code == "too-long"
    mending.take([point.key])
    (late,) = mending.came_up
    assert (late.finding.code, late.refused) == ("over-api-limit", False)
    assert [point.key for point in mending.left] == [late.key]
    mending.take([point.key, late.key])
    assert mending.left == ()
    assert len(mending.result["description"]) <= 1024
    mending.take([late.key])
    assert mending.taken == ()


def test_keys_of_ours_are_a_point_and_go_everywhere() -> None:
    value = small_lens()
    value["extensions"] = {"alias": "small"}
    value["pillars"][0]["questions"][0]["choices"][0]["extensions"] = {"steps": ["One"]}
    mending = AwsMending(value)
    (point,) = mending.points
    assert (point.finding.code, point.refused) == ("our-keys", False)
    mending.take([point.key])
    assert mending.result == small_lens()


def test_the_framework_is_better_written_anew() -> None:
    data = read_folder(LENSES / "wellarchitected")
    checked = check_lens(data)
    assert checked.lens is not None
    mending = AwsMending(checked.value)
    assert {"file-size", "our-keys"} <= {point.finding.code for point in mending.points}
    files = written_anew(checked.lens)
    assert not isinstance(files, Message)
    assert len(files) >= 2
    assert [file.points for file in files] == [()] * len(files)


def test_what_cannot_be_written_anew_says_why() -> None:
    value = small_lens()
    for pillar in value["pillars"]:
        for question in pillar["questions"]:
            question["choices"] = []
            question["riskRules"] = [{"condition": "default", "risk": "HIGH_RISK"}]
    lens = check_value(value).lens
    assert lens is not None
    assert "no question" in str(written_anew(lens))
