"""Where business priorities come from: by the alias of a built-in lens, read once."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from wa_desktop.domain.errors import DamagedError
from wa_desktop.review.priorities import load_priorities, offered_priorities

LENSES = Path(__file__).resolve().parents[2] / "lenses"


def add_lens(lenses: Path, alias: str, *titles: str) -> None:
    folder = lenses / alias
    folder.mkdir(parents=True)
    (folder / "lens.json").write_text(json.dumps({"extensions": {"alias": alias}}), encoding="utf-8")
    priorities = [
        {
            "id": title.lower().split()[0],
            "title": title,
            "sentence": "It matters.",
            "questions": {f"{alias}-q": {"weight": 1}},
        }
        for title in titles
    ]
    if titles:
        value = {"note": "For tests.", "priorities": priorities}
        (folder / "priorities.json").write_text(json.dumps(value), encoding="utf-8")


def test_the_framework_has_priorities_and_they_are_read_once(tmp_path: Path) -> None:
    lenses = tmp_path / "lenses"
    shutil.copytree(LENSES / "wellarchitected", lenses / "wellarchitected")
    first = load_priorities(lenses, "wellarchitected")
    assert "no-outages" in {each.id for each in first}
    shutil.rmtree(lenses)
    assert load_priorities(lenses, "wellarchitected") is first


def test_a_lens_that_is_not_built_in_has_none(tmp_path: Path) -> None:
    add_lens(tmp_path, "plain")
    assert load_priorities(tmp_path, "plain") == ()
    assert load_priorities(tmp_path, "somebody's own") == ()


def test_several_lenses_offer_each_priority_once(tmp_path: Path) -> None:
    add_lens(tmp_path, "one", "Growth ahead", "Audit in spring")
    add_lens(tmp_path, "two", "Audit soon", "Quiet nights")
    offered = offered_priorities(tmp_path, ["two", "gone", "one"])
    assert [each.title for each in offered] == ["Audit soon", "Quiet nights", "Growth ahead"]
    assert list(load_priorities(tmp_path, "one")[1].relevance) == ["one-q"]
    assert offered_priorities(tmp_path, []) == ()


def test_a_damaged_file_is_told_and_asked_for_again(tmp_path: Path) -> None:
    add_lens(tmp_path, "one", "Growth ahead")
    file = tmp_path / "one" / "priorities.json"
    whole = file.read_text(encoding="utf-8")
    file.write_text("{", encoding="utf-8")
    with pytest.raises(DamagedError):
        load_priorities(tmp_path, "one")
    file.write_text(whole, encoding="utf-8")
    assert len(load_priorities(tmp_path, "one")) == 1
