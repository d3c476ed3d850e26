"""What holds for every checked lens file, whatever it was: asked by the fuzz, by hostile files and by samples."""

from __future__ import annotations

import json
from collections import Counter
from random import Random
from typing import Any

from tests.support.lens_values import grave
from wa_desktop.domain.errors import InvalidError
from wa_desktop.domain.lens import Lens, Question, Risk
from wa_desktop.domain.risk import rate_selection
from wa_desktop.lensfile.aws_export import aws_files
from wa_desktop.lensfile.check import CheckedLens, check_lens, check_value
from wa_desktop.lensfile.findings import Finding, Severity
from wa_desktop.lensfile.write import lens_file, to_bytes

OF_THE_FILE_ALONE = frozenset({"byte-order-mark", "duplicate-key", "file-size"})
"""What can be found in a file and not in its value."""


def sound(checked: CheckedLens, data: bytes) -> None:
    """Findings that can be shown and placed, a lens exactly if there is no error, and a value that can go out again."""
    has_errors = any(finding.severity is Severity.ERROR for finding in checked.findings)
    assert (checked.lens is None) is has_errors
    lines = [finding.line for finding in checked.findings]
    assert lines == sorted(lines)
    assert not lines or (min(lines) >= 1 and max(lines) <= data.count(b"\n") + 1)
    for finding in checked.findings:
        assert "\n" not in str(finding.sentence)
        assert finding.pointer.encode() is not None
    if checked.value is not None:
        written = to_bytes(checked.value)
        assert _exact(written.decode()) == _exact(data.decode("utf-8-sig"))
        assert check_lens(written).lens == checked.lens
        for finding in checked.findings:
            assert is_place(checked.value, finding.pointer), finding


def sound_value(checked: CheckedLens) -> None:
    """The value without its file is found to be the same."""
    if checked.value is None:
        return
    again = check_value(checked.value)
    assert again.lens == checked.lens
    assert _kinds(again.findings) == _kinds(checked.findings)
    assert {finding.line for finding in again.findings} <= {0}


def sound_for_aws(lens: Lens, chance: Random, selections: int = 3) -> bool:
    """Nothing graver than hints is found in what is exported, and so many selections a question are rated as before.

    False where the lens cannot be exported, which is told in one sentence.
    """
    try:
        files = aws_files(lens)
    except InvalidError as error:
        assert "\n" not in str(error)  # noqa: PT017 may also go well
        return False
    parts = []
    for _, value in files:
        checked = check_lens(lens_file(value))
        assert grave(checked) == []
        assert checked.lens is not None
        parts.append(checked.lens)
    before = [question for question in lens.questions if question.choices]
    after = [question for part in parts for question in part.questions]
    assert len(before) == len(after)
    for old, new in zip(before, after, strict=True):
        rated_alike(old, new, [chance.getrandbits(len(old.choices)) for _ in range(selections)])
    return True


def rated_alike(before: Question, after: Question, selections: list[int]) -> None:
    """The choices, in their order, are rated as before; a rule that was missing is one for high risk now."""
    assert len(before.choices) == len(after.choices)
    for mask in selections:
        old = frozenset(choice.id for bit, choice in enumerate(before.choices) if mask >> bit & 1)
        new = frozenset(choice.id for bit, choice in enumerate(after.choices) if mask >> bit & 1)
        expected = rate_selection(before, old)
        expected = Risk.HIGH if expected is Risk.NO_RULE_MATCHED else expected
        assert rate_selection(after, new) is expected, (before.key, old)


def is_place(value: Any, pointer: str) -> bool:
    """Whether a JSON pointer leads to something in the value; True for one that had to be written with escapes."""
    if "\\" in pointer:
        return True
    for step in pointer.split("/")[1:]:
        key = step.replace("~1", "/").replace("~0", "~")
        if isinstance(value, list) and key.isdecimal() and int(key) < len(value):
            value = value[int(key)]
        elif isinstance(value, dict) and key in value:
            value = value[key]
        else:
            return False
    return True


def _kinds(findings: tuple[Finding, ...]) -> Counter[tuple[Severity, str, str, str]]:
    return Counter(
        (finding.severity, finding.code, finding.pointer, str(finding.sentence))
        for finding in findings
        if finding.code not in OF_THE_FILE_ALONE
    )


def _exact(text: str) -> Any:
    """The value with every number as it is written; of a repeated key the last one counts."""
    return json.loads(text, parse_int=str, parse_float=str)
