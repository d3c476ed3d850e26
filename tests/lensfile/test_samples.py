"""Published custom lenses, one by one: checked, imported, exported and rated as AWS documents it.

The files are not ours to copy: the environment variable WA_LENS_SAMPLES names a folder of them (any custom lenses;
16 that AWS published in 2021-2026 are known here by name).
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import replace
from fnmatch import fnmatch
from itertools import chain
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.support.lens_soundness import sound, sound_for_aws, sound_value
from tests.support.naive_rules import Selection, all_selections, is_true
from tests.support.reviews import open_workspace
from wa_desktop.domain.lens import Lens, Risk
from wa_desktop.domain.risk import rate_selection
from wa_desktop.lensfile.check import CheckedLens, check_lens
from wa_desktop.lensfile.findings import Severity
from wa_desktop.lensfile.write import lens_to_value, to_bytes

FOLDER = os.environ.get("WA_LENS_SAMPLES", "")
FILES = sorted(Path(FOLDER).glob("*.json")) if FOLDER else []

pytestmark = pytest.mark.skipif(not FILES, reason="WA_LENS_SAMPLES names no folder with lens files")

ERRORS: Mapping[str, set[str]] = {
    # NaN, left by a spreadsheet, is no JSON.
    "*custom-lens-emr-spark-v1.0.json": {"not-a-number"},
    # An unfinished version, whose conditions name choices that are not there.
    "*custom-lens-documentDB@73dc5a32.json": {"unknown-choice"},
}
"""What is wrong with the known files that are refused; every other file is imported."""

ODDITIES: Mapping[str, set[str]] = {
    # Two rules for one level: AWS refuses the file, and here the first that is true decides.
    "*Passport-Custom-Lens@4673753a.json": {"duplicate-risk-level"},
    "*connect-customlens-globalResiliency.json": {"missing-default"},
    "*orr-v1.3.6-PUBLISHED.json": {"missing-default"},
    "*saas_biz_custom_lens.json": {"empty-url"},
    "*wafsap-v2.0.json": {"unknown-key"},
}
"""What else is known to be found in some of them."""

RISKS = {"HIGH_RISK": Risk.HIGH, "MEDIUM_RISK": Risk.MEDIUM, "NO_RISK": Risk.NONE}
MOST_CHOICES = 10
"""Questions with more choices are asked for some thousand selections, others for all."""

each_file = pytest.mark.parametrize("file", FILES, ids=[file.stem.rsplit("__")[-1] for file in FILES])


def known(table: Mapping[str, set[str]], file: Path) -> set[str]:
    return {code for pattern, codes in table.items() if fnmatch(file.name, pattern) for code in codes}


def usable(file: Path) -> tuple[Any, CheckedLens, Lens]:
    """A file's value as Python's parser reads it, its check and its lens; NaN is mended, other errors skip the test."""
    data = file.read_bytes().replace(b": NaN", b': "Not given"')
    checked = check_lens(data)
    if checked.lens is None:
        pytest.skip("refused, as another test says")
    return json.loads(data), checked, checked.lens


@each_file
def test_it_is_refused_only_for_what_is_known(file: Path) -> None:
    data = file.read_bytes()
    checked = check_lens(data)
    sound(checked, data)
    sound_value(checked)
    codes = {finding.code for finding in checked.findings}
    errors = {finding.code for finding in checked.findings if finding.severity is Severity.ERROR}
    assert errors == known(ERRORS, file)
    assert codes >= known(ODDITIES, file)


@each_file
def test_it_is_imported_whole_or_not_at_all(file: Path, tmp_path: Path) -> None:
    workspace = open_workspace(tmp_path / "samples.wadesk")
    before = workspace.lens_versions()
    data = file.read_bytes()
    imported = workspace.import_lens(data)
    if imported.stored is None:
        assert workspace.lens_versions() == before
    else:
        assert json.loads(workspace.lens_content(imported.stored.id)) == json.loads(data)
        kept = workspace.lens(imported.stored.id)
        assert imported.checked.lens is not None
        assert replace(imported.checked.lens, alias=kept.alias, version=kept.version) == kept
    workspace.close()


@each_file
def test_what_the_lens_knows_goes_into_a_file_and_comes_back(file: Path) -> None:
    value, checked, lens = usable(file)
    assert json.loads(to_bytes(checked.value)) == value
    assert check_lens(to_bytes(lens_to_value(lens))).lens == lens


@each_file
def test_every_selection_gets_the_risk_of_the_first_rule_that_is_true(file: Path) -> None:
    whole, checked, lens = usable(file)
    seen: set[Risk] = set()
    read = [question for pillar in whole["pillars"] for question in pillar["questions"]]
    assert len(read) == len(lens.questions)
    for value, question in zip(read, lens.questions, strict=True):
        ids = [choice["id"] for choice in value["choices"]]
        assert [choice.id for choice in question.choices] == ids
        assert [choice.is_none for choice in question.choices] == [name.endswith("_no") for name in ids]
        for chosen in selections(ids):
            expected = naive_risk(value["riskRules"], chosen)
            assert rate_selection(question, chosen) is expected, (question.id, sorted(chosen))
            seen.add(expected)
    assert Risk.UNANSWERED in seen
    assert len(seen) > 1
    if Risk.NO_RULE_MATCHED in seen:
        assert "missing-default" in {finding.code for finding in checked.findings}


@each_file
def test_its_files_for_aws_are_clean_and_rated_as_before(file: Path) -> None:
    _, _, lens = usable(file)
    assert sound_for_aws(lens, Random(5), selections=200)  # noqa: S311 - any selections will do


def selections(ids: list[str]) -> Iterator[Selection]:
    """All selections of a question; of many choices some at random, with each alone, all, and all but each."""
    if len(ids) <= MOST_CHOICES:
        return iter(all_selections(ids))
    chance = Random(len(ids))  # noqa: S311 - any selections will do
    whole = frozenset(ids)
    some = (frozenset(name for name in ids if chance.random() < share) for share in (0.2, 0.5, 0.8) * 1_000)
    return chain(
        [frozenset(), whole], ({name} & whole for name in ids), (whole - {name} for name in ids), some
    )


def naive_risk(rules: list[dict[str, Any]], chosen: Selection) -> Risk:
    """The second evaluator: straight from the file, with Python's own operators."""
    if not chosen:
        return Risk.UNANSWERED
    found = (RISKS[rule["risk"]] for rule in rules if is_true(rule["condition"], chosen))
    return next(found, Risk.NO_RULE_MATCHED)
