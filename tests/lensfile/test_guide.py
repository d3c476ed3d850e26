"""The guide of a lens folder: read whole or named as damaged, and no trouble for the lens beside it."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.lens_values import small_lens
from wa_desktop.domain.errors import DamagedError
from wa_desktop.domain.guide import (
    CatalogueService,
    DecisionOption,
    ExampleDecision,
    LensGuide,
    PillarGuide,
    Principle,
    ServiceUse,
)
from wa_desktop.lensfile.builtin import builtin_lenses, read_folder
from wa_desktop.lensfile.check import check_lens
from wa_desktop.lensfile.guide import read_guide

Json = dict[str, Any]

DECISION: Json = {
    "id": "one-d1",
    "title": "Zones",
    "context": "A zone may fail.",
    "options": [{"name": "Two zones", "gains": "It goes on.", "costs": "Twice the machines."}],
    "decision": "Two zones.",
    "measure": "99.9 % a month.",
    "pillars_gain": ["pillar_one"],
    "pillars_pay": ["pillar_two"],
    "practices": ["ONE01-BP01"],
}
GUIDE: Json = {
    "framework": {
        "definition": "What it is.",
        "text": "How it goes.",
        "principles": [{"id": "data", "title": "Data", "text": "Decide on data."}],
        "process": ["Choose.", "Ask."],
        "levels": "High is high.",
    },
    "pillars": {
        "pillar_one": {
            "question": "Does it run?",
            "definition": "Running.",
            "summary": "It runs.",
            "principles": [{"id": "run", "title": "Run", "text": "Keep it running."}],
            "services": [{"name": "Amazon EC2", "use": "Machines."}],
            "decisions": [DECISION],
        }
    },
    "services": {"Amazon EC2": {"line": "Virtual machines.", "pillars": ["pillar_one"]}},
}


def put(folder: Path, guide: object, alias: str | None = "small") -> Path:
    folder.mkdir(exist_ok=True)
    value: Json = small_lens()
    for pillar in value["pillars"]:
        (folder / f"{pillar['id']}.json").write_text(json.dumps(pillar), encoding="utf-8")
    value["pillars"] = [f"{pillar['id']}.json" for pillar in value["pillars"]]
    if alias:
        value["extensions"] = {"alias": alias}
    (folder / "lens.json").write_text(json.dumps(value), encoding="utf-8")
    if guide is not None:
        text = guide if isinstance(guide, str) else json.dumps(guide)
        (folder / "guide.json").write_text(text, encoding="utf-8")
    return folder


def test_a_guide_is_read_whole(tmp_path: Path) -> None:
    assert read_guide(put(tmp_path / "lens", GUIDE)) == LensGuide(
        alias="small",
        definition="What it is.",
        text="How it goes.",
        principles=(Principle("data", "Data", "Decide on data."),),
        process=("Choose.", "Ask."),
        levels="High is high.",
        pillars=(
            PillarGuide(
                id="pillar_one",
                question="Does it run?",
                definition="Running.",
                summary="It runs.",
                principles=(Principle("run", "Run", "Keep it running."),),
                services=(ServiceUse("Amazon EC2", "Machines."),),
                decisions=(
                    ExampleDecision(
                        id="one-d1",
                        title="Zones",
                        context="A zone may fail.",
                        options=(DecisionOption("Two zones", "It goes on.", "Twice the machines."),),
                        decision="Two zones.",
                        measure="99.9 % a month.",
                        pillars_gain=("pillar_one",),
                        pillars_pay=("pillar_two",),
                        practices=("ONE01-BP01",),
                    ),
                ),
            ),
        ),
        services=(CatalogueService("Amazon EC2", "Virtual machines.", ("pillar_one",)),),
    )


def test_a_folder_without_a_guide_has_none(tmp_path: Path) -> None:
    assert read_guide(put(tmp_path / "lens", None)) is None


def test_a_lens_without_an_alias_goes_by_its_folder(tmp_path: Path) -> None:
    guide = read_guide(put(tmp_path / "folder", GUIDE, alias=None))
    assert guide is not None
    assert guide.alias == "folder"
    assert [alias for alias, _ in builtin_lenses(tmp_path)] == ["folder"]


def test_a_guide_changes_nothing_of_the_lens(tmp_path: Path) -> None:
    plain = put(tmp_path / "plain", None)
    told = put(tmp_path / "told", GUIDE)
    assert read_folder(plain) == read_folder(told)
    assert check_lens(read_folder(told)).findings == ()


def without(*way: str | int) -> Callable[[Json], None]:
    def change(guide: Json) -> None:
        parent: Any = guide
        for step in way[:-1]:
            parent = parent[step]
        del parent[way[-1]]

    return change


def with_value(value: object, *way: str | int) -> Callable[[Json], None]:
    def change(guide: Json) -> None:
        parent: Any = guide
        for step in way[:-1]:
            parent = parent[step]
        parent[way[-1]] = value

    return change


ONE = ("pillars", "pillar_one")


@pytest.mark.parametrize(
    "change",
    [
        *(without(key) for key in GUIDE),
        *(without("framework", key) for key in GUIDE["framework"]),
        *(without(*ONE, key) for key in GUIDE["pillars"]["pillar_one"]),
        *(without(*ONE, "decisions", 0, key) for key in DECISION),
        *(without(*ONE, "decisions", 0, "options", 0, key) for key in ("name", "gains", "costs")),
        *(without(*ONE, "principles", 0, key) for key in ("id", "title", "text")),
        *(without(*ONE, "services", 0, key) for key in ("name", "use")),
        *(without("services", "Amazon EC2", key) for key in ("line", "pillars")),
        with_value([], "pillars"),
        with_value([], "pillars", "pillar_one"),
        with_value("", "framework", "text"),
        with_value(1, "framework", "text"),
        with_value([1], "framework", "process"),
        with_value("one", "framework", "process"),
        with_value(["one"], *ONE, "services"),
        with_value("line", "services", "Amazon EC2"),
    ],
)
def test_a_guide_that_lacks_a_part_is_damaged(tmp_path: Path, change: Callable[[Json], None]) -> None:
    guide = copy.deepcopy(GUIDE)
    change(guide)
    folder = put(tmp_path / "lens", guide)
    with pytest.raises(DamagedError) as caught:
        read_guide(folder)
    assert str(folder / "guide.json") in str(caught.value)


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"framework": {}, "framework": {}}', '{"a": NaN}'])
def test_what_is_no_guide_is_damaged(tmp_path: Path, text: str) -> None:
    with pytest.raises(DamagedError, match="install WA Desktop again"):
        read_guide(put(tmp_path / "lens", text))


def test_a_guide_that_cannot_be_read_is_damaged(tmp_path: Path) -> None:
    folder = put(tmp_path / "lens", None)
    (folder / "guide.json").mkdir()
    with pytest.raises(DamagedError):
        read_guide(folder)


def test_a_guide_without_a_lens_is_damaged(tmp_path: Path) -> None:
    folder = put(tmp_path / "lens", GUIDE)
    (folder / "lens.json").unlink()
    with pytest.raises(DamagedError):
        read_guide(folder)


def test_every_principle_of_the_framework_has_an_id_of_its_own() -> None:
    guide = read_guide(Path(__file__).resolve().parents[2] / "lenses" / "wellarchitected")
    assert guide is not None
    ids = [principle.id for pillar in guide.pillars for principle in pillar.principles]
    assert len(ids) == len(set(ids))
