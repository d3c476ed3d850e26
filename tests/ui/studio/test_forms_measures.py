"""How a field counts its text and names the signs that AWS refuses, against the check of lens files."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.lens_values import changed, full_lens, small_lens
from wa_desktop.lensfile.check import check_value
from wa_desktop.lensfile.findings import pointer
from wa_desktop.studio.values import Kind
from wa_desktop.ui.studio.forms import measures
from wa_desktop.ui.studio.forms.measures import Excess, refused_signs
from wa_desktop.ui.studio.forms.specs import FieldSpec, Shape, specs_of

PLACES: dict[Kind, str] = {
    "lens": "",
    "pillar": "/pillars/0",
    "question": "/pillars/0/questions/0",
    "choice": "/pillars/0/questions/0/choices/0",
}


def test_counts_are_said_with_both_limits(app: object) -> None:
    assert measures.TITLE.counted("x" * 96) == "96 of 128"
    counted = measures.DESCRIPTION.counted("x" * 1_100).replace(",", "")
    assert counted == "1100 of 2048; AWS may cut it after 1024"
    assert measures.CHOICE_ADDRESS.counted("x").replace(",", "") == "1; AWS may cut it after 1024"
    assert [measures.DESCRIPTION.excess_word("x" * n) for n in (1_024, 1_025, 2_049)] == [
        "",
        "may be cut",
        "too long",
    ]


def test_signs_are_named_once_and_a_few_of_them(app: object) -> None:
    assert measures.NAME.refused_word("50 % für Ärzte, 50 % für uns") == "AWS refuses: % ü Ä"
    assert measures.NAME.refused_word("It’s (plain): a-z_09, 'yes' & no + @ # / ! ?") == ""
    assert measures.NAME.refused_word("čďěňřšťžäö") == "AWS refuses: č ď ě ň ř š ť ž …"
    assert measures.NAME.refused_word("a\x07b") == "AWS refuses: \\x07"
    assert measures.DISPLAY_TEXT.refused_word("50 %") == ""


@given(st.text(max_size=40))
def test_what_is_left_without_the_refused_signs_is_plain(text: str) -> None:
    signs = refused_signs(text)
    assert len(set(signs)) == len(signs)
    rest = "".join(sign for sign in text if sign not in signs)
    assert refused_signs(rest) == ()


def _specs() -> list[Any]:
    return [
        pytest.param(kind, spec, id=f"{kind}-{'-'.join(map(str, spec.place))}")
        for kind in PLACES
        for spec in specs_of(kind)
    ]


@pytest.mark.parametrize(("kind", "spec"), _specs())
def test_a_field_says_what_the_check_would_find(app: object, kind: Kind, spec: FieldSpec) -> None:
    """Its limits are those of the check, so that nothing is said while one types that is not found afterwards."""
    place = f"{PLACES[kind]}{pointer(spec.place)}"
    for length in (1, 64, 65, 128, 129, 1_024, 1_025, 2_048, 2_049):
        text = ("http://a/" if spec.place[-1] == "url" else "") + "x" * length
        text = text[:length] if length > 9 else text
        findings = [
            one for one in check_value(changed(full_lens(), place, text)).findings if one.pointer == place
        ]
        codes = {one.code for one in findings}
        excess = spec.measure.excess(text)
        if spec.shape is Shape.ID:
            assert ("id-length" in codes) is (excess is Excess.GUIDE or length < 3)
        else:
            assert ("too-long" in codes) is (excess is Excess.GUIDE)
            assert ("over-api-limit" in codes) is (excess is Excess.API)
    odd = changed(full_lens(), place, "Ä %")
    found = any(
        one.code == "unusual-characters" and one.pointer == place for one in check_value(odd).findings
    )
    assert found is bool(spec.measure.refused_word("Ä %"))


def test_every_text_of_the_format_has_a_field() -> None:
    value = small_lens()
    question = value["pillars"][0]["questions"][0]
    items: dict[Kind, Any] = {
        "lens": value,
        "pillar": value["pillars"][0],
        "question": question,
        "choice": question["choices"][0],
    }
    for kind, item in items.items():
        texts = {(key,) for key, below in item.items() if isinstance(below, str)} - {("schemaVersion",)}
        texts |= {(key, name) for key, below in item.items() if isinstance(below, dict) for name in below}
        assert texts == {spec.place for spec in specs_of(kind)}
