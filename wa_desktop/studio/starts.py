"""What a lens may be begun from: nothing, a template, or a lens that is there."""

from __future__ import annotations

from wa_desktop.domain.errors import InvalidError, message
from wa_desktop.domain.rule_groups import standard_rules
from wa_desktop.lensfile import limits
from wa_desktop.lensfile.check import check_lens
from wa_desktop.lensfile.findings import Remarks
from wa_desktop.lensfile.json_source import read_json
from wa_desktop.studio.edits import add_pillar
from wa_desktop.studio.values import Json

_OF_THE_FILE = frozenset({"alias", "version"})
"""Our keys by which a lens names itself; a lens begun from it gets its own when it is published."""


def blank(name: str) -> Json:
    """A lens of one pillar and one question, to be written from the beginning."""
    return add_pillar(
        {"schemaVersion": limits.SCHEMA_VERSION, "name": name, "description": "", "pillars": []}
    ).value


def template(name: str) -> Json:
    """A small whole lens that AWS takes as it is, with something in every field that shows what goes there."""
    practices = [
        _practice("backups_taken", "Backups are taken by a schedule", "Set up a schedule of backups."),
        _practice("restore_tested", "Restoring is tested", "Restore into an empty account twice a year."),
    ]
    return {
        "schemaVersion": limits.SCHEMA_VERSION,
        "name": name,
        "description": "What this lens is about, for which workloads, and who wrote it.",
        "pillars": [
            {
                "id": "reliability",
                "name": "Reliability",
                "questions": [
                    {
                        "id": "reliability_backup",
                        "title": "How do you back up your data?",
                        "description": "Why this question matters, in two or three sentences.",
                        "helpfulResource": {
                            "displayText": "Where to read on about the question",
                            "url": "https://docs.aws.amazon.com/wellarchitected/latest/framework/",
                        },
                        "choices": [*practices, {"id": "backup_none_no", "title": "None of these"}],
                        "riskRules": [
                            {"condition": condition, "risk": risk}
                            for condition, risk in standard_rules([str(one["id"]) for one in practices])
                        ],
                    }
                ],
            }
        ],
    }


def from_lens(data: bytes, name: str = "") -> Json:
    """The value of a lens file, to go on from, under a new name if one is given.

    What the file says of its own alias and version goes: the lens that comes of it gets its own.

    Raises:
        InvalidError: the file is no JSON object, or holds what no file can be written with (NaN, half characters).
    """
    checked = check_lens(data)
    value = checked.value
    if not isinstance(value, dict):
        first = next(iter(checked.findings), None)
        raise InvalidError(
            message(
                "This file cannot be opened in the studio, because it is no JSON object that can be read: line {line}: {reason}",
                line=first.line if first else 1,
                reason=str(first.sentence) if first else "",
            )
        )
    value = {**value, "name": name} if name else value
    extensions = value.get("extensions")
    if isinstance(extensions, dict):
        kept = {key: below for key, below in extensions.items() if key not in _OF_THE_FILE}
        value = {key: below for key, below in value.items() if key != "extensions"}
        return {**value, "extensions": kept} if kept else value
    return value


def read_draft(content: object) -> Json | None:
    """The value of a stored draft; None if it is no text of a JSON object, or one that no step could be kept of."""
    if not isinstance(content, str):
        return None
    source = read_json(content.encode(), Remarks())
    return source.value if source.sound and isinstance(source.value, dict) else None


def _practice(practice_id: str, title: str, plan: str) -> Json:
    return {
        "id": practice_id,
        "title": title,
        "helpfulResource": {
            "displayText": "What the practice is, and how one sees that it is in place.",
            "url": "https://docs.aws.amazon.com/wellarchitected/latest/framework/",
        },
        "improvementPlan": {"displayText": plan},
    }
