"""The structure behind a PDF's ink: levels that never skip, lists that open themselves, stretches that nest nowhere."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wa_desktop.report.pdf_tags import ASIDE, Element, Tag, Tags, Turn, marked


def drawn(*paths: tuple[Tag, ...]) -> Tags:
    """One stroke under each path, on one page, and the structure closed."""
    tags = Tags()
    code: list[str] = []
    for path in paths:
        code += [Turn(tags.reach(path)), "ink", Turn(None)]
    marked(code, tags, lambda operation: operation == "ink")
    tags.close()
    return tags


def outline(element: Element) -> list[object]:
    """An element as its role and the outlines of what it holds."""
    return [element.role, *(outline(kid) for kid in element.kids if isinstance(kid, Element))]


@given(st.lists(st.integers(1, 9), max_size=30))
def test_headings_never_skip_a_level(wanted: list[int]) -> None:
    tags = drawn(*[(Tag(f"H{level}"),) for level in wanted])
    levels = [int(element.role[1:]) for element in tags.root.spoken() if element is not tags.root]
    assert len(levels) == len(wanted)
    assert levels[:1] in ([], [1])
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))
    assert all(1 <= level <= 6 for level in levels)


@given(st.lists(st.integers(1, 6), min_size=2, max_size=30))
def test_headings_keep_their_order_of_rank(wanted: list[int]) -> None:
    tags = drawn(*[(Tag(f"H{level}"),) for level in wanted])
    levels = [int(element.role[1:]) for element in tags.root.spoken() if element is not tags.root]
    for (want, level), (next_want, next_level) in pairwise(zip(wanted, levels, strict=True)):
        if next_want > want:
            assert next_level == level + 1
        else:
            assert next_level <= level


@given(st.lists(st.sampled_from(["LI", "P"]), max_size=20))
def test_items_in_a_row_are_one_list(roles: list[str]) -> None:
    tags = drawn(*[(Tag("LI"), Tag("LBody")) if role == "LI" else (Tag("P"),) for role in roles])
    found = outline(tags.root)[1:]
    runs = re.findall(r"(?:LI)+|P", "".join(roles))
    assert [kid[0] for kid in found] == ["P" if run == "P" else "L" for run in runs]  # type: ignore[index]  # kids are lists
    assert [len(kid) - 1 for kid in found if kid[0] == "L"] == [  # type: ignore[index, arg-type]
        len(run) // 2 for run in runs if run != "P"
    ]


def test_what_is_drawn_under_one_tag_is_one_element() -> None:
    paragraph = (Tag("P"),)
    tags = Tags()
    for _ in range(3):
        marked([Turn(tags.reach(paragraph)), "ink"], tags, bool)
        tags.end_page()
    tags.close()
    assert outline(tags.root) == ["Document", ["P"]]
    element = next(kid for kid in tags.root.kids if isinstance(kid, Element))
    assert [(mark.page, mark.number) for mark in element.kids] == [(0, 0), (1, 0), (2, 0)]  # type: ignore[union-attr]


def test_an_element_without_ink_is_not_there_but_for_cells() -> None:
    table, row = Tag("Table"), Tag("TR")
    tags = Tags()
    code: list[str] = []
    for path, ink in [
        ((Tag("P"),), False),
        ((table, row, Tag("TH", attributes="/O/Table/Scope/Column")), True),
        ((table, row, Tag("TH", attributes="/O/Table/Scope/Column")), False),
        ((table, row, Tag("TD")), False),
    ]:
        code += [Turn(tags.reach(path)), "ink" if ink else "", Turn(None)]
    marked(code, tags, bool)
    tags.close()
    assert [element.role for element in tags.root.spoken()] == ["Document", "Table", "TR", "TH", "TD", "TD"]


@given(st.lists(st.sampled_from(["ink", "set", "mine", "yours", "aside", "nobody"]), max_size=40))
def test_stretches_hold_all_ink_and_never_nest(steps: list[str]) -> None:
    tags = Tags()
    owners = {
        "mine": tags.reach((Tag("P"),)),
        "yours": tags.reach((Tag("H1"),)),
        "aside": ASIDE,
        "nobody": None,
    }
    code = [Turn(owners[step]) if step in owners else step for step in steps]
    written = marked(code, tags, lambda operation: operation == "ink")
    assert [step for step in written if step in {"ink", "set"}] == [
        step for step in steps if step in {"ink", "set"}
    ]
    inside = False
    for step in written:
        if step.endswith((" BDC", " BMC")):
            assert not inside
            inside = True
        elif step == "EMC":
            assert inside
            inside = False
        elif step == "ink":
            assert inside
    assert not inside
    numbers = [int(found) for step in written for found in re.findall(r"/MCID (\d+)", step)]
    assert numbers == list(range(len(numbers)))


def test_within_decoration_all_is_decoration() -> None:
    tags = Tags()
    tags.owner = "Header"
    assert tags.reach((Tag("P"),)) == "Header"
    assert tags.link("somewhere") == "Header"
    tags.owner = None
    assert isinstance(tags.reach((Tag("P"),)), Element)


@pytest.mark.parametrize("alt", ["", "A radar"])
def test_a_tag_is_known_by_itself_and_not_by_its_words(alt: str) -> None:
    one, other = Tag("Figure", alt), Tag("Figure", alt)
    assert one != other
    assert outline(drawn((one,), (other,)).root) == ["Document", ["Figure"], ["Figure"]]
