"""Places outlive a start, hold ids alone, and no content of the file and no disk can stop the program."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wa_desktop.domain.errors import KnownError, message
from wa_desktop.system import paths, places
from wa_desktop.system.places import MAX_ID, MAX_RECENT, MAX_WORKLOADS, PATHS, Place, Places

EMPTY = Place()

ids = st.text(
    st.characters(codec="utf-8", exclude_categories=("Z", "C")), min_size=1, max_size=MAX_ID
).filter(lambda text: not any(sign.isspace() for sign in text))
filters = st.dictionaries(ids, ids | st.booleans() | st.lists(ids, max_size=4), max_size=4)
some_place = st.builds(
    Place,
    page=ids | st.just(""),
    lens=ids | st.just(""),
    question=ids | st.just(""),
    choice=ids | st.just(""),
    path=st.sampled_from(PATHS),
    filters=filters,
)
same_folder = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None
)

NAMES = [
    "last_workload",
    "tour_done",
    "portfolio_view",
    "portfolio_sort",
    "reminded_on",
    "recent",
    "panels",
    "splitters",
    "workloads",
    "page",
    "lens",
    "question",
    "choice",
    "path",
    "filters",
]
any_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12) | st.sampled_from(PATHS),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=6), inner, max_size=6)
    ),
    max_leaves=24,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "places.json"


def put(file: Path, text: str | bytes) -> Path:
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def content(known: Places) -> dict[str, object]:
    return {name: value for name, value in vars(known).items() if name != "path"}


# What was remembered


@same_folder
@given(remembered=st.dictionaries(ids, some_place, max_size=5), recent=st.lists(ids, max_size=MAX_RECENT))
def test_what_is_written_is_read_again(file: Path, remembered: dict[str, Place], recent: list[str]) -> None:
    known = Places(file, recent=recent, tour_done=True, portfolio_view="CLIENT", portfolio_sort="-risk")
    known.panels = {"guidance": False, "list": True}
    known.splitters = {"review": [290, 700, 0]}
    known.last_workload = "w1"
    known.reminded_on = "2026-12-01"
    for workload_id, place in remembered.items():
        known.remember(workload_id, place)
    known.write()
    again = Places.read(file)
    assert content(again) == content(known)
    assert [again.place(workload_id) for workload_id in remembered] == list(remembered.values())


def test_an_unknown_workload_has_an_empty_place(file: Path) -> None:
    assert Places.read(file).place("never seen") == EMPTY
    assert not file.parent.exists(), "asking must not make anything"


def test_the_newest_place_of_a_workload_counts(file: Path) -> None:
    known = Places(file)
    known.remember("w1", Place(page="plan"))
    known.remember("w1", Place(page="review", question="identities"))
    assert known.place("w1") == Place(page="review", question="identities")


def test_beyond_the_limit_the_oldest_workloads_go(file: Path) -> None:
    known = Places(file)
    for number in range(MAX_WORKLOADS):
        known.remember(f"w{number}", Place(page="plan"))
    known.remember("w0", Place(page="review"))  # as good as new
    known.remember("one more", Place(page="review"))  # not an id, so nothing has to go for it
    known.remember("last", Place(page="review"))
    known.write()
    for each in (known, Places.read(file)):
        assert each.place("w1") == EMPTY
        assert each.place("w0").page == each.place("last").page == "review"
        assert sum(each.place(f"w{number}") != EMPTY for number in range(MAX_WORKLOADS)) == MAX_WORKLOADS - 1


def test_recent_entries_are_the_newest_first_and_no_more_than_twenty(file: Path) -> None:
    known = Places(file)
    for number in range(MAX_RECENT + 5):
        known.add_recent(f"action:{number}")
    known.add_recent("action:20")
    assert known.recent[:3] == ["action:20", "action:24", "action:23"]
    assert len(known.recent) == len(set(known.recent)) == MAX_RECENT


@pytest.mark.parametrize("typed", ["the client’s words", "two\nlines", "", "x" * (MAX_ID + 1), "\ud83d"])
def test_what_people_typed_does_not_get_into_the_file(file: Path, typed: str) -> None:
    known = Places(file, last_workload=typed, portfolio_view=typed, portfolio_sort=typed)
    known.add_recent(typed)
    known.remember(typed, Place(page="review"))
    known.remember(
        "w1", Place(typed, typed, typed, typed, typed, {"text": typed, typed: True, "of": [typed]})
    )
    known.write()
    text = file.read_text(encoding="utf-8")
    assert json.loads(text)["workloads"] == {"w1": vars(replace(EMPTY, filters={"of": []}))}
    assert not typed or json.dumps(typed) not in text
    assert content(Places.read(file)) == content(Places.read(put(file, text)))
    assert Places.read(file).recent == []


# What else the file may hold


@same_folder
@given(value=any_json)
def test_any_json_is_read(file: Path, value: object) -> None:
    known = Places.read(put(file, json.dumps(value)))
    known.write()
    assert content(Places.read(file)) == content(known)


@same_folder
@given(value=st.fixed_dictionaries({}, optional=dict.fromkeys(NAMES[:8], any_json)))
def test_any_value_of_a_known_name_is_read(file: Path, value: dict[str, object]) -> None:
    known = Places.read(put(file, json.dumps(value)))
    assert known.tour_done is (value.get("tour_done") is True)
    known.write()
    assert content(Places.read(file)) == content(known)


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"\xff\xfe\x00",
        b"\xef\xbb\xbf{}",
        b"{",
        b"null",
        b'{"tour_done": true',
        b"[" * 200_000,
        b'{"recent": ' + b"9" * 10_000 + b"}",
        b'{"workloads": {"w1": ["page"]}, "tour_done": 1}',
    ],
)
def test_a_damaged_file_counts_as_never_set(file: Path, damaged: bytes) -> None:
    assert content(Places.read(put(file, damaged))) in (
        content(Places(file)),
        content(Places(file)) | {"_workloads": {"w1": EMPTY}},
    )


def test_what_is_good_in_a_file_is_kept(file: Path) -> None:
    known = Places.read(
        put(
            file,
            json.dumps(
                {
                    "last_workload": ["w1"],
                    "tour_done": True,
                    "recent": ["a", 3, None, "b"],
                    "panels": {"guidance": False, "list": "yes"},
                    "splitters": {"review": [290, 700], "odd": [1, True], "far": [10**9], "minus": [-1]},
                    "workloads": {
                        "w1": {"page": "review", "path": "sideways", "filters": {"risk": ["high", 1]}}
                    },
                    "from a later version": {},
                }
            ),
        )
    )
    assert known.last_workload == ""
    assert known.tour_done
    assert known.recent == ["a", "b"]
    assert known.panels == {"guidance": False}
    assert known.splitters == {"review": [290, 700]}
    assert known.place("w1") == Place(page="review", filters={"risk": ["high"]})


# The disk


def test_a_failing_disk_is_silent_and_keeps_the_old_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = Places(file, tour_done=True)
    known.write()
    before = file.read_bytes()

    def refuse(*_: object) -> None:
        raise KnownError(message("There is no space left for {name}.", name="places.json"))

    monkeypatch.setattr(places, "write_whole", refuse)
    known.tour_done = False
    known.write()
    assert file.read_bytes() == before
    monkeypatch.undo()
    known.write()
    assert not Places.read(file).tour_done


def test_a_folder_that_cannot_be_made_is_silent(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder should be", encoding="utf-8")
    known = Places(tmp_path / "state" / "places.json", tour_done=True)
    known.write()
    assert not Places.read(known.path).tour_done


def test_the_file_lies_with_the_state_of_the_desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "stick"))
    assert paths.state_file() == tmp_path / "stick" / "places.json"
    if sys.platform == "linux":
        monkeypatch.delenv(paths.HOME_VARIABLE)
        monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
        assert paths.state_file() == tmp_path / "WA Desktop" / "places.json"
