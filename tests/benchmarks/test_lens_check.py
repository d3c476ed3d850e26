"""What the full check of a lens file costs beside general validators, all on the same bytes in one run.

The goals: 50 ms for a lens of 500 KB, one second for 30 of them. jsonschema, fastjsonschema and pydantic look at types,
lengths and patterns; fastjsonschema stops at the first error. Ours finds everything at once with its line and looks
besides for what no schema says: ids, texts, addresses, conditions, and by truth tables whether each rule can decide.
`make bench BENCH=tests/benchmarks/test_lens_check.py` prints the figures.
"""

from __future__ import annotations

import gc
import json
import time
from collections.abc import Callable, Iterator, Mapping
from statistics import median

import fastjsonschema
import jsonschema
import pydantic
import pytest

from tests.support.largest_lens import crowded_lens, faulty_lens, many_lenses, published_lens
from tests.support.lens_schemas import LENS_SCHEMA, LensModel
from tests.support.measures import Book
from tests.support.painting import Wait
from wa_desktop.lensfile.check import check_lens

pytestmark = pytest.mark.benchmark

RUNS = 25
GOAL, GOAL_FOR_30 = 0.05, 1.0

OURS = "full check"
LENSES = {
    "200 questions x 8": (published_lens, 1_600),
    "200 x 15, every count at its limit": (crowded_lens, 3_000),
}


def by_jsonschema() -> Callable[[bytes], bool]:
    validator = jsonschema.Draft7Validator(LENS_SCHEMA)
    return lambda data: not list(validator.iter_errors(json.loads(data)))


def by_fastjsonschema() -> Callable[[bytes], bool]:
    validate = fastjsonschema.compile(LENS_SCHEMA)

    def accepts(data: bytes) -> bool:
        try:
            validate(json.loads(data))
        except fastjsonschema.JsonSchemaValueException:
            return False
        return True

    return accepts


def by_pydantic(data: bytes) -> bool:
    try:
        LensModel.model_validate_json(data)
    except pydantic.ValidationError:
        return False
    return True


def by_us(data: bytes) -> bool:
    return check_lens(data).lens is not None


@pytest.fixture(scope="module", autouse=True)
def _as_in_the_program() -> Iterator[None]:
    """The collector leaves alone what was there before, as the window has it (ui/start.py, favour_window)."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture(scope="module")
def checkers() -> Mapping[str, Callable[[bytes], bool]]:
    """Everything that says whether a lens file is right, and parsing alone as the floor."""
    return {
        "json.loads alone": lambda data: bool(json.loads(data)),
        OURS: by_us,
        "jsonschema": by_jsonschema(),
        "fastjsonschema": by_fastjsonschema(),
        "pydantic": by_pydantic,
    }


@pytest.mark.parametrize("name", LENSES)
def test_a_lens_of_500_kilobytes(
    book: Book, checkers: Mapping[str, Callable[[bytes], bool]], name: str
) -> None:
    make, choices = LENSES[name]
    data = make()
    assert len(data) > 499_000
    assert check_lens(data).findings == ()
    waits = _in_turn({checker: lambda check=check: check(data) for checker, check in checkers.items()})
    floor = median(wait.painted for wait in waits.pop("json.loads alone"))
    for checker, costs in waits.items():
        ours = checker == OURS
        book.add(f"500 KB lens, {name}: {checker}", choices, costs, floor, judged=ours, goal=GOAL)
    book.note(
        "lens check: n is the number of choices, the floor json.loads alone. The other validators check structure, lengths"
        " and patterns; ours also ids, texts, addresses, conditions and what the rules decide, each finding with its line."
    )


def test_a_lens_full_of_findings(book: Book) -> None:
    data = faulty_lens()
    found = len(check_lens(data).findings)
    assert found > 5_000
    waits = _in_turn({"floor": lambda: json.loads(data), OURS: lambda: check_lens(data)})
    floor = median(wait.painted for wait in waits["floor"])
    book.add(
        f"lens of {len(data) // 1000} KB with {found:,} findings: {OURS}",
        3_000,
        waits[OURS],
        floor,
        judged=False,
    )


def test_thirty_lenses(book: Book, checkers: Mapping[str, Callable[[bytes], bool]]) -> None:
    files = many_lenses(30)
    assert len(set(files)) == 30

    def all_by(check: Callable[[bytes], bool]) -> Callable[[], object]:
        return lambda: [check(data) for data in files]

    waits = _in_turn({checker: all_by(check) for checker, check in checkers.items()}, runs=3)
    floor = median(wait.painted for wait in waits.pop("json.loads alone"))
    for checker, costs in waits.items():
        ours = checker == OURS
        book.add(f"30 lenses of 500 KB: {checker}", 48_000, costs, floor, judged=ours, goal=GOAL_FOR_30)


WRONG = {
    "nothing": (b"", b"", True),
    "a title that is no text": (b'"title":"Practice 1', b'"title":["Practice 1"],"was":"', False),
    "a missing key": (b'"risk":', b'"level":', False),
    "a risk that is none": (b"NO_RISK", b"LOW_RISK", False),
}


@pytest.mark.parametrize(("old", "new", "right"), WRONG.values(), ids=WRONG.keys())
def test_all_say_the_same_of_what_all_look_for(
    checkers: Mapping[str, Callable[[bytes], bool]], old: bytes, new: bytes, right: bool
) -> None:
    data = published_lens().replace(old, new, 1)
    said = {name: check(data) for name, check in checkers.items() if name != "json.loads alone"}
    assert said == dict.fromkeys(said, right)


def _in_turn(actions: Mapping[str, Callable[[], object]], runs: int = RUNS) -> dict[str, list[Wait]]:
    """What each action costs, one after the other in every run, so that a busy moment strikes them all."""
    waits: dict[str, list[Wait]] = {name: [] for name in actions}
    for action in actions.values():
        action()
    for _ in range(runs):
        for name, action in actions.items():
            gc.collect()
            wall, cpu = time.perf_counter(), time.process_time()
            action()
            waits[name].append(Wait(time.perf_counter() - wall, cpu=time.process_time() - cpu))
    return waits
