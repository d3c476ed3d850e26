"""Strict JSON: what is read, what is refused and where."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wa_desktop.lensfile.findings import Finding, Path, Remarks, pointer, shown
from wa_desktop.lensfile.json_places import find_places
from wa_desktop.lensfile.json_source import MAX_DEPTH, ExactNumber, JsonSource, read_json, walk
from wa_desktop.lensfile.write import to_bytes

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=20,
)


def read(data: bytes) -> tuple[JsonSource, tuple[Finding, ...]]:
    remarks = Remarks()
    source = read_json(data, remarks)
    return source, source.place(remarks.all)


def codes(data: bytes) -> list[tuple[str, int]]:
    return [(finding.code, finding.line) for finding in read(data)[1]]


@settings(deadline=None)
@given(json_values, st.sampled_from([None, 0, 1, 3]), st.booleans())
def test_reads_what_python_reads(value: Any, indent: int | None, ascii_only: bool) -> None:
    data = json.dumps(value, indent=indent, ensure_ascii=ascii_only).encode()
    source, findings = read(data)
    assert (source.value, source.sound, findings) == (value, True, ())
    assert json.loads(to_bytes(source.value)) == value


@settings(deadline=None)
@given(json_values, st.sampled_from([None, 0, 1, 3]))
def test_every_place_is_the_place_of_its_value(value: Any, indent: int | None) -> None:
    text = "\n " + json.dumps(value, indent=indent)
    wanted = dict(walk(value))
    places = find_places(text, wanted)
    assert places.offsets.keys() == wanted.keys()
    assert not places.repeated
    decode = json.JSONDecoder().raw_decode
    for path, item in wanted.items():
        at = places.offsets[path]
        found, end = decode(text, at)
        if path and isinstance(path[-1], str):
            assert found == path[-1]
            found, _ = decode(text, end + len(text[end:]) - len(text[end:].lstrip(": \n")))
        assert found == item


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("", 1, "empty"),
        (" \n \n", 1, "empty"),
        ('{\n"a": 1,}', 2, "comma"),
        ('{\n"a": [1,]}', 2, "comma"),
        ('{\n"a" 1}', 2, "colon"),
        ('{"a": 1\n\n"b": 2}', 3, "comma"),
        ('{\n\n"a": }', 3, "value is missing"),
        ("{\n// note\n}", 2, "key in double quotes"),
        ("{'a': 1}", 1, "key in double quotes"),
        ('{}\n{"a": 1}', 2, "more text"),
        ('{"a": \n"abc', 2, "never closed"),
        ('{\n"a": "b\nc"}', 2, "line end"),
        ('{\n"a": "b\\qc"}', 2, "backslash"),
        ('{\n"a": "\\u12"}', 2, "hexadecimal"),
        ("<html>", 1, "value is missing"),
        ("{a: 1}", 1, "key in double quotes"),
        ("01", 1, "more text"),
        ('{"a": True}', 1, "value is missing"),
    ],
)
def test_what_is_no_json_says_where_and_why(text: str, line: int, words: str) -> None:
    source, findings = read(text.encode())
    assert [(finding.code, finding.line) for finding in findings] == [("not-json", line)]
    assert words in str(findings[0].sentence)
    assert (source.value, source.readable, source.sound) == (None, False, False)


def test_nan_and_infinity_are_reported_all_at_once_with_their_places() -> None:
    data = b'{\n"a": NaN,\n"b": [1,\n Infinity, -Infinity],\n"c": "NaN"}'
    source, findings = read(data)
    assert [(finding.code, finding.pointer, finding.line) for finding in findings] == [
        ("not-a-number", "/a", 2),
        ("not-a-number", "/b/1", 4),
        ("not-a-number", "/b/2", 4),
    ]
    assert source.readable
    assert not source.sound


@pytest.mark.parametrize(
    "number",
    ["1e999", "-1E400", "9" * 5000, "1.50", "1e5", "-0.0", "-0", "1E+2", "0.1" + "0" * 30 + "1", "7" * 400],
)
def test_numbers_come_back_as_they_were_written(number: str) -> None:
    source, findings = read(f'{{"a": [{number}]}}'.encode())
    assert findings == ()
    assert to_bytes(source.value) == f'{{\n  "a": [\n    {number}\n  ]\n}}\n'.encode()


def test_an_exact_number_is_a_float_with_its_text() -> None:
    assert ExactNumber("1.50") == 1.5
    assert ExactNumber("1e999") == math.inf
    assert ExactNumber("1.50").text == "1.50"


@pytest.mark.parametrize("value", [math.nan, math.inf, [-math.inf], {"a": {"b": math.nan}}])
def test_what_json_cannot_hold_is_not_written(value: object) -> None:
    with pytest.raises(ValueError, match="no NaN"):
        to_bytes(value)


def test_repeated_keys_are_reported_and_the_last_wins() -> None:
    data = b'{"a": 1,\n"b": {"c": 1,\n"c": 2,\n "c": {"d": 1}},\n"a": [{"x": 1,\n"x": 2}],\n"c": 1}'
    source, findings = read(data)
    assert [(finding.code, finding.pointer, finding.line) for finding in findings] == [
        ("duplicate-key", "/b/c", 3),
        ("duplicate-key", "/b/c", 4),
        ("duplicate-key", "/a", 5),
        ("duplicate-key", "/a/0/x", 6),
    ]
    assert source.value == {"a": [{"x": 2}], "b": {"c": {"d": 1}}, "c": 1}
    assert source.sound


def test_a_place_under_a_repeated_key_is_in_the_last_one() -> None:
    text = '{"a": {"x": 1, "y": 2},\n"a": {"x": 3}}'
    places = find_places(text, [("a",), ("a", "x")])
    assert places.offsets == {("a",): text.index('"a"', 5), ("a", "x"): text.rindex('"x"')}


members = st.recursive(
    st.integers(0, 9) | st.just("b"),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.lists(st.tuples(st.sampled_from("abc"), inner), max_size=4).map(tuple)
    ),
    max_leaves=25,
)
"""JSON whose objects, as tuples of members, may use a key again."""


def written(node: Any) -> str:
    if isinstance(node, tuple):
        return "{" + ", ".join(f'"{key}" :\n{written(item)}' for key, item in node) + "}"
    return "[" + " ,".join(map(written, node)) + "]" if isinstance(node, list) else json.dumps(node)


def uses_again(node: Any, path: Path = ()) -> list[Path]:
    """Every further use of a key, in the order of the text."""
    found: list[Path] = []
    for at, item in enumerate(node if isinstance(node, list | tuple) else ()):
        key, below = item if isinstance(node, tuple) else (at, item)
        if isinstance(node, tuple) and key in [earlier for earlier, _ in node[:at]]:
            found.append((*path, key))
        found += uses_again(below, (*path, key))
    return found


@settings(deadline=None)
@given(members, st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 2)), max_size=3))
def test_every_further_use_of_a_key_is_found(node: Any, wanted: list[Path]) -> None:
    text = written(node)
    places = find_places(text, wanted, repeated_keys=True)
    assert [path for path, _ in places.repeated] == uses_again(node)
    assert all(text[at:].startswith(json.dumps(path[-1])) for path, at in places.repeated)
    assert find_places(text, wanted).offsets == places.offsets


def test_a_byte_order_mark_is_tolerated() -> None:
    source, findings = read(b'\xef\xbb\xbf{"a": 1}')
    assert [finding.code for finding in findings] == ["byte-order-mark"]
    assert source.value == {"a": 1}


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b'{"a": "\xff"}', 1),
        (b'{\n"a":\n"\xc3"}', 3),
        (b'{\n"a": "\xed\xa0\x80"}', 2),
        ('{"a": 1}'.encode("utf-16"), 1),
        (b"\xef\xbb\xbf{\n\xfe", 2),
    ],
)
def test_what_is_not_utf8_says_where(data: bytes, line: int) -> None:
    assert ("not-utf8", line) in codes(data)


@pytest.mark.parametrize("escape", ["\\ud800", "\\uDFFF", "x\\udc00\\ud800y", "\\uD83D \\uDE00"])
def test_half_characters_are_refused(escape: str) -> None:
    assert codes(f'{{"a":\n["{escape}"]}}'.encode()) == [("half-character", 2)]
    source, findings = read(f'{{\n"{escape}": 1}}'.encode())
    assert [finding.code for finding in findings] == ["half-character"]
    assert str(findings[0].sentence).encode()
    assert findings[0].pointer.encode()
    assert not source.sound


def test_whole_characters_written_as_two_escapes_are_fine() -> None:
    source, findings = read(b'{"a": "\\uD83D\\uDE00 \\\\ud800"}')
    assert findings == ()
    assert source.value == {"a": "\U0001f600 \\ud800"}


@pytest.mark.parametrize("opening", ["[", '{"a":', '[{"b": ', '{"]\\"}": ['])
@pytest.mark.parametrize("levels", [MAX_DEPTH + 1, 5_000, 100_000])
def test_deep_nesting_is_refused_before_it_can_harm(opening: str, levels: int) -> None:
    assert codes((opening * levels).encode()) == [("too-deep", 1)]


def test_the_deepest_allowed_nesting_is_read_placed_and_written() -> None:
    text = "[" * MAX_DEPTH + "\n1\n" + "]" * MAX_DEPTH
    source, findings = read(text.encode())
    assert findings == ()
    path: Path = (0,) * MAX_DEPTH
    assert find_places(text, [path]).offsets == {path: text.index("1")}
    assert json.loads(to_bytes(source.value)) == json.loads(text)
    assert codes(b"[" + text.encode() + b"]") == [("too-deep", 1)]


def test_depth_says_the_line_where_it_is_exceeded() -> None:
    assert codes(b"[\n" * (MAX_DEPTH + 5)) == [("too-deep", MAX_DEPTH + 1)]


@pytest.mark.parametrize("brackets", ["[[[[", "]]]]", "{{{{", "\\\\[[", '\\"[[', '\\\\\\"[['])
def test_brackets_in_texts_do_not_count_as_nesting(brackets: str) -> None:
    data = f'{{"a": "{brackets * 100}"}}'.encode()
    source, findings = read(data)
    assert findings == ()
    assert source.sound


def test_a_wide_file_is_no_deep_file() -> None:
    source, findings = read(b"[" + b"[[{}]]," * 1000 + b"1]")
    assert findings == ()
    assert len(source.value) == 1001


@settings(deadline=None)
@given(st.binary(max_size=60) | st.text('{}[]",:\\u0d1eN\n -', max_size=60).map(str.encode))
def test_any_bytes_end_in_a_value_or_a_finding(data: bytes) -> None:
    source, findings = read(data)
    assert source.sound is not any(finding.severity.value == "error" for finding in findings)
    for finding in findings:
        assert 1 <= finding.line <= data.count(b"\n") + 1
        assert str(finding.sentence)
    if source.sound:
        assert json.loads(to_bytes(source.value)) == json.loads(data)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ((), ""),
        (("a", 0, "b"), "/a/0/b"),
        (("a/b", "m~n", ""), "/a~1b/m~0n/"),
        (("\ud800\n",), "/\\ud800\\n"),
    ],
)
def test_pointers_follow_rfc_6901(path: Path, expected: str) -> None:
    assert pointer(path) == expected


def test_texts_in_sentences_are_short_and_printable() -> None:
    assert shown("plain") == "plain"
    assert shown("a\n\x1b[1m\ud800") == "a\\n\\x1b[1m\\ud800"
    assert len(shown("x" * 100_000)) == 60
