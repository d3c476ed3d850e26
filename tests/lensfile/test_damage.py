"""Hostile and very large lens files: findings in reasonable time, never an exception (test_fuzz.py damages many)."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Callable

import pytest

from tests.support.largest_lens import crowded_lens, faulty_lens, published_lens
from tests.support.lens_soundness import sound
from tests.support.lens_values import Json, as_file, changed, question, small_lens
from wa_desktop.lensfile.check import check_lens, check_value
from wa_desktop.lensfile.limits import MAX_FILE_SIZE
from wa_desktop.lensfile.write import lens_file

HOSTILE = {
    "a list of numbers for pillars": b'{"pillars": [' + b"1," * 25_000 + b"1]}",
    "thousands of repeated keys": b"{" + b'"name": 1,' * 10_000 + b'"name": 1}',
    "half a megabyte of digits": b'{"name": ' + b"9" * 500_000 + b"}",
    "half a megabyte of open texts": b'{"' + b'\\"' * 250_000,
    "half a megabyte of open brackets": b"[" * 500_000,
    "a condition of half a megabyte": as_file(
        changed(small_lens(), "/pillars/0/questions/0/riskRules/0/condition", "first && !second || " * 25_000)
    ),
    "a thousand questions of one id": as_file(
        changed(small_lens(), "/pillars/0/questions", [question("same") for _ in range(1_000)])
    ),
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_files_are_refused_in_reasonable_time(data: bytes) -> None:
    start = time.perf_counter()
    checked = check_lens(data)
    assert time.perf_counter() - start < 15
    assert checked.findings
    sound(checked, data)


def test_costly_truth_tables_are_left_out() -> None:
    """A condition over 20 names and a thousand clauses is not tabulated; over a few names it is."""
    for count, codes in ((20, set()), (6, {"unreachable-rule"})):
        ids = [f"choice_{i:02}" for i in range(count)]
        clauses = [f"({a} || !{b})" for a in ids for b in ids if a != b]
        condition = " && ".join([*clauses, *ids, f"!{ids[0]}"])  # never true
        value = changed(small_lens(), "/pillars/0/questions/0", question("question_a", ids))
        value = changed(value, "/pillars/0/questions/0/riskRules/0/condition", condition)
        assert {finding.code for finding in check_lens(as_file(value)).findings} - {
            "too-many-choices"
        } == codes


@pytest.mark.parametrize(
    "make", [published_lens, crowded_lens], ids=["as published", "every count at its limit"]
)
def test_a_lens_of_the_largest_size_is_checked_quickly(make: Callable[[], bytes]) -> None:
    """The goal is 50 ms on a quiet desktop (tests/benchmarks/test_lens_check.py); the bound is for a busy machine."""
    data = make()
    assert 499_000 < len(data) <= MAX_FILE_SIZE
    assert check_lens(data).findings == ()
    assert min(_seconds(data) for _ in range(5)) < 0.5


def test_a_lens_full_of_findings_is_checked_quickly() -> None:
    data = faulty_lens()
    checked = check_lens(data)
    codes = Counter(finding.code for finding in checked.findings)
    assert codes["unusual-characters"] == codes["url-scheme"] == 2_800
    assert codes["duplicate-key"] == 1
    sound(checked, data)
    assert min(_seconds(data) for _ in range(3)) < 1.5


SIZES = {
    "fits only without line ends": json.loads(crowded_lens()),
    "too large": json.loads(faulty_lens()),
    "fits only as UTF-8": changed(small_lens(), "/description", "ř" * 200_000),
    "small": small_lens(),
}


@pytest.mark.parametrize("value", SIZES.values(), ids=SIZES.keys())
def test_the_size_of_a_value_is_that_of_its_file(value: Json) -> None:
    codes = {finding.code for finding in check_value(value).findings}
    size = len(lens_file(value))
    assert ("file-size" in codes) is (size > MAX_FILE_SIZE)
    assert [
        str(one.sentence) for one in check_lens(lens_file(value)).findings if one.code == "file-size"
    ] == [str(one.sentence) for one in check_value(value).findings if one.code == "file-size"]


def _seconds(data: bytes) -> float:
    start = time.process_time()
    check_lens(data)
    return time.process_time() - start
