"""The part of a draft that can be tried: its sound questions as a lens, whatever is still wrong with the others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from wa_desktop.domain.lens import Lens
from wa_desktop.lensfile import limits
from wa_desktop.lensfile.check import CheckedLens, check_value
from wa_desktop.lensfile.findings import Path, Severity, path_of
from wa_desktop.studio.values import LENS, PILLAR, QUESTION, child, depth_of, item_path, items_below


@dataclass(frozen=True)
class Trying:
    """A lens of the questions that have no errors, and the key of each by its path in the draft."""

    lens: Lens | None
    keys: dict[Path, str]


def trying(value: object, checked: CheckedLens) -> Trying:
    """What of a draft can be tried; everything where the check found no error."""
    if checked.lens:
        return Trying(checked.lens, _keys(checked.lens, {}))
    if not isinstance(value, dict):
        return Trying(None, {})
    wrong = {
        item_path(path_of(finding.pointer))[: 2 * QUESTION]
        for finding in checked.findings
        if finding.severity is Severity.ERROR
    }
    sound, paths = _sound_part(value, wrong)
    lens = check_value(sound).lens
    return Trying(lens, _keys(lens, paths) if lens else {})


def _sound_part(value: dict[str, Any], wrong: set[Path]) -> tuple[dict[str, Any], dict[Path, Path]]:
    """The value without questions that have errors, and where those that are left stood before."""
    paths: dict[Path, Path] = {}
    pillars: list[object] = []
    for number, pillar in enumerate(items_below(value, LENS)):
        place = child((), number)
        questions: list[object] = []
        for at, question in enumerate(items_below(pillar, PILLAR)):
            if child(place, at) not in wrong:
                paths[child(child((), len(pillars)), len(questions))] = child(place, at)
                questions.append(question)
        if questions:
            changes: dict[str, Any] = {"questions": questions}
            if place in wrong and isinstance(pillar, dict):
                name = pillar.get("name")
                changes |= {
                    "id": f"pillar_{number + 1:03}",
                    "name": name if _is_text(name) else "Pillar",
                    "extensions": {},
                }
            pillars.append({**pillar, **changes} if isinstance(pillar, dict) else changes)
    changes = {"pillars": pillars}
    if () in wrong:
        name = value.get("name")
        changes |= {
            "schemaVersion": limits.SCHEMA_VERSION,
            "name": name if _is_text(name) else "Lens",
            "description": "",
            "extensions": {},
        }
    return {**value, **changes}, paths


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _keys(lens: Lens, paths: dict[Path, Path]) -> dict[Path, str]:
    keys = {}
    for number, pillar in enumerate(lens.pillars):
        for at, question in enumerate(pillar.questions):
            path = child(child((), number), at)
            keys[paths.get(path, path)] = question.key
    return keys


def question_of(path: Path) -> Path | None:
    """The question that a path leads to or into."""
    found = item_path(path)[: 2 * QUESTION]
    return found if depth_of(found) == QUESTION else None
