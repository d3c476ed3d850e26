"""What the window says of an imported file: hints are counted, and a file with nothing else is clean."""

from __future__ import annotations

import json
from pathlib import Path

from tests.support.tiny_lens import tiny_lens
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.findings import is_clean, outcome_text, severity_word
from wa_desktop.ui.models.lens_files import ImportOutcome, import_files


def imported(bridge: Bridge, folder: Path, **changes: object) -> ImportOutcome:
    """A lens with a practice that its rules forget, changed in keys of the lens."""
    value = tiny_lens(**changes)
    question = value["pillars"][0]["questions"][0]
    question["choices"].insert(1, question["choices"][0] | {"id": "more"})
    path = folder / "hinted.json"
    path.write_text(json.dumps(value, indent=2))
    return next(iter(import_files(bridge.workspace, [path])))


def test_a_file_with_nothing_but_hints_is_clean(bridge: Bridge, tmp_path: Path) -> None:
    outcome = imported(bridge, tmp_path)
    assert [finding.code for finding in outcome.findings] == ["choice-in-no-rule", "level-never-given"]
    assert {severity_word(finding.severity) for finding in outcome.findings} == {"Hint"}
    assert is_clean(outcome)
    assert outcome_text(outcome).startswith("hinted.json: imported, nothing to remark; 2 hint")


def test_hints_come_last_and_are_counted_beside_the_rest(bridge: Bridge, tmp_path: Path) -> None:
    outcome = imported(bridge, tmp_path, colour="green", name="N" * 200)
    assert [finding.severity.value for finding in outcome.findings] == ["aws", "warning", "hint", "hint"]
    assert not is_clean(outcome)
    assert ", 1 warning" in outcome_text(outcome)
    assert ", 2 hint" in outcome_text(outcome)


def test_a_file_that_cannot_be_read_is_not_clean(bridge: Bridge, tmp_path: Path) -> None:
    assert not is_clean(next(iter(import_files(bridge.workspace, [tmp_path / "gone.json"]))))
