"""Lens files with something wrong in them, one for every number: damaged as bytes, as values and as structure."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable
from typing import Any

from tests.support.lens_values import FULL_CHOICE, Json, choice, question, small_lens
from wa_desktop.lensfile.json_source import walk

ODD_VALUES: tuple[Any, ...] = (
    None,
    True,
    0,
    -0.0,
    -1.5,
    10**400,
    float("nan"),
    float("-inf"),
    "",
    " ",
    "default",
    "DEFAULT",
    "first && (",
    "first && second || !third",
    "x" * 3000,
    "\u0000\u001b[31m\u2028",
    "\U0001f600",
    "\ud800",
    "half \udfff",
    "http://",
    " https://example.com/a b",
    "none_no",
    "HELPFUL_RESOURCE",
    "NO_RISK",
    "2021-11-01",
    [],
    {},
    [[]],
    [{}],
    {"\ud83d": 1},
    {"extensions": {"extensions": []}},
    {"url": {}},
    {"url": "ftp://a", "displayText": " "},
    {"id": [], "title": {}, "choices": [None], "riskRules": [None]},
    {"condition": 1, "risk": []},
    {"type": [], "content": {}},
    {"type": "HELPFUL_RESOURCE", "content": [None, [], {"url": 1}]},
    {"id": "second", "title": "Ž", "_note": 1},
)
KEYS = (
    "id", "name", "title", "description", "pillars", "questions", "choices", "riskRules", "condition", "risk", "url",
    "displayText", "type", "content", "improvementPlan", "helpfulResource", "additionalResources", "extensions",
    "level", "services", "schemaVersion", "alias", "a/b~c", "\x1b[31m",
)  # fmt: skip
PIECES = (
    b'"', b"\\", b"{", b"}", b"[", b"]", b",", b":", b"NaN", b"-Infinity", b"\\ud800", b"\\udc00\\ud800", b"\\u00",
    b"1e999", b"-0", b"\x00", b"\xef\xbb\xbf", b"\xc3", b"\xed\xa0\x80", b"\xff\xfe", b"\r\n", b"// note\n", b"'",
    b'"a": 1,', b'"id": "first", "id": "second",', b"9" * 5_000, b"0." + b"3" * 400, b"[" * 70, b'{"a":' * 70,
    b"[" * 63 + b"]" * 63, b"true", b"\xe2\x80\xa8",
)  # fmt: skip
TOKENS = (
    "first", "second", "third", "none_no", "frist", "default", "&&", "||", "!", "(", ")", "&", "AND", "\u00a0", " ",
    "(" * 70, "!" * 70,
)  # fmt: skip

CONDITIONS = (
    "default",
    "first",
    "first || second || third || none_no",
    "first || second || none_no",
    "!first && !second && !third",
    "((first || second) && third) || (!first && third)",
    "none_no",
    "first && !first",
)


def _seeds() -> tuple[bytes, ...]:
    """The sound files that the mutants come from, mostly tiny; with letters of several bytes in each."""
    one = small_lens() | {"description": "Größe, naïveté, 日本, \U0001f600"}
    one["pillars"] = one["pillars"][:1]
    one["pillars"][0]["questions"] = [question("question_a", ("first", "second"))]
    full = small_lens() | {
        "extensions": {"alias": "small", "version": "1.2", "levels": "ours", "source": "Us"}
    }
    full["pillars"] = full["pillars"][:1]
    full["pillars"][0]["questions"] = [
        question("question_a") | {"choices": [FULL_CHOICE, choice("second"), choice("third")]},
    ]
    full["pillars"][0]["extensions"] = {"prefix": "ÄÖ"}
    two = small_lens()
    for pillar in two["pillars"]:
        del pillar["questions"][1]
    return tuple(json.dumps(value, ensure_ascii=False).encode() for value in (one, one, full, two))


SEEDS = _seeds()


def mutant(seed: int, number: int) -> bytes:
    """The file of a seed and a number, always the same."""
    dice = random.Random(seed * 1_000_003 + number)  # noqa: S311 - damage, not secrets
    data = dice.choice(SEEDS)
    if number % 4:
        data = _mutated_value(data, dice)
    if number % 4 in {0, 1}:
        for _ in range(dice.randint(1, 3)):
            data = mutate_bytes(data or b"{}", dice)
    return data


def _mutated_value(data: bytes, dice: random.Random) -> bytes:
    value = json.loads(data)
    for _ in range(dice.randint(1, 3)):
        dice.choice(MUTATIONS)(value, dice)
    text = json.dumps(value, ensure_ascii=dice.random() < 0.2, indent=dice.choice((None, None, 1)))
    return text.encode("utf-8", "surrogatepass")


def mutate_bytes(data: bytes, dice: random.Random) -> bytes:
    """Change, cut, double or put in some bytes."""
    at, end = sorted((dice.randrange(len(data)), dice.randrange(len(data))))
    match dice.randrange(8):
        case 0:
            return data[:at] + bytes([dice.randrange(256)]) + data[at + 1 :]
        case 1:
            return data[:at] + data[min(end, at + 40) :]
        case 2:
            return data[:at] + data[at : at + 30] + data[at:]
        case 3:
            return data[:at]
        case 4:
            return dice.choice(PIECES) + data
        case 5 if dice.random() < 0.05:
            return data.decode("utf-8", "replace").encode(dice.choice(("utf-16", "latin-1")), "replace")
        case 6:
            return data.replace(b" ", dice.choice((b"", b"\n", b"\t  ", b"\x0b")), dice.randint(1, 40))
        case _:
            return data[:at] + dice.choice(PIECES) + data[at:]


def replace_value(value: Json, dice: random.Random) -> None:
    """Put an odd value in the place of another."""
    parent, key = _place(value, dice)
    parent[key] = copy.deepcopy(dice.choice(ODD_VALUES))


def remove_value(value: Json, dice: random.Random) -> None:
    """Take a value out, or all of a list."""
    parent, key = _place(value, dice)
    if isinstance(parent, list) and dice.random() < 0.3:
        parent.clear()
    else:
        del parent[key]


def copy_value(value: Json, dice: random.Random) -> None:
    """Put a copy of one part of the file in the place of another."""
    parent, key = _place(value, dice)
    other, at = _place(value, dice)
    parent[key] = copy.deepcopy(other[at])


def rename_key(value: Json, dice: random.Random) -> None:
    """Give a value another key."""
    parent, key = _place(value, dice)
    if isinstance(parent, dict):
        parent[dice.choice(KEYS)] = parent.pop(key)


def swap_values(value: Json, dice: random.Random) -> None:
    """Let two values of one object or list change places."""
    parent, key = _place(value, dice)
    other = dice.choice(list(parent) if isinstance(parent, dict) else range(len(parent)))
    parent[key], parent[other] = parent[other], parent[key]


def double_item(value: Json, dice: random.Random) -> None:
    """Let an item of a list come again, with its id: once, or often enough to pass every limit."""
    lists = [item for _, item in walk(value) if isinstance(item, list) and item]
    if lists:
        items = dice.choice(lists)
        items += [copy.deepcopy(dice.choice(items)) for _ in range(dice.choice((1, 1, 1, 22)))]


def break_condition(value: Json, dice: random.Random) -> None:
    """Put a token into a condition, take one out, or write another condition."""
    rules = [
        item for _, item in walk(value) if isinstance(item, dict) and isinstance(item.get("condition"), str)
    ]
    if rules:
        rule = dice.choice(rules)
        tokens = rule["condition"].split()
        at = dice.randint(0, len(tokens))
        match dice.randrange(3):
            case 0:
                del tokens[at : at + 1]
            case 1:
                tokens.insert(at, dice.choice(TOKENS))
            case _:
                tokens = [dice.choice(CONDITIONS)]
        rule["condition"] = " ".join(tokens)


def change_id(value: Json, dice: random.Random) -> None:
    """Give an object the id of another one, or an odd one."""
    objects = [item for _, item in walk(value) if isinstance(item, dict) and "id" in item]
    if objects:
        odd = ("", "a", "x" * 129, "with-hyphen", "ř", "default", "none_no", "other_no")
        new = dice.choice((dice.choice(objects).get("id"), dice.choice(odd)))
        dice.choice(objects)["id"] = copy.deepcopy(new)


def nest(value: Json, dice: random.Random) -> None:
    """Wrap a value into so many lists or objects."""
    parent, key = _place(value, dice)
    for _ in range(dice.choice((1, 2, 20, 60, 70))):
        parent[key] = [parent[key]] if dice.random() < 0.5 else {"extensions": parent[key]}


def lengthen(value: Json, dice: random.Random) -> None:
    """Make a text long, or give it letters that AWS refuses."""
    parent, key = _place(value, dice)
    if isinstance(parent[key], str):
        parent[key] += dice.choice(
            (" " * 70, "y" * 65, "y" * 513, "y" * 2_049, "%", "\u0301", "\n", "_no", " ")
        )


def add_key(value: Json, dice: random.Random) -> None:
    """Add a key that may have no place there."""
    objects = [item for _, item in walk(value) if isinstance(item, dict)]
    if objects:
        dice.choice(objects)[dice.choice(KEYS)] = copy.deepcopy(dice.choice(ODD_VALUES))


MUTATIONS: tuple[Callable[[Json, random.Random], None], ...] = (
    replace_value,
    remove_value,
    copy_value,
    rename_key,
    swap_values,
    double_item,
    break_condition,
    change_id,
    lengthen,
    add_key,
    nest,
)


def _place(value: Json, dice: random.Random) -> tuple[Any, Any]:
    """Some object or list that is not empty, and a key or position in it; the file itself gets a key if need be."""
    places = [item for _, item in walk(value) if isinstance(item, dict | list) and item]
    if not places:
        value["name"] = ""
        return value, "name"
    parent: Any = dice.choice(places)
    return parent, dice.choice(list(parent) if isinstance(parent, dict) else range(len(parent)))
