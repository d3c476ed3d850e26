"""Themes, report choices and document control: what is refused, how they are tidied, and that JSON keeps them."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support import editions
from tests.support.editions import JPEG, PNG, choices, controls, themes
from tests.support.strategies import HALF_TEXTS
from wa_desktop.domain.editions import (
    ALL_PARTS,
    DEFAULT_ACCENT,
    NO_CONTROL,
    Part,
    PartChoice,
    ReportChoice,
    Revision,
    Theme,
    Waiver,
)
from wa_desktop.domain.editions_checks import (
    check_choice,
    check_control,
    check_theme,
    contrast_on_white,
    tidied_choice,
    tidied_control,
    tidied_theme,
)
from wa_desktop.domain.editions_record import (
    ThemeFiles,
    choice_from_json,
    choice_to_json,
    control_from_json,
    control_to_json,
    theme_from_json,
    theme_to_json,
)

MEGABYTE = 1024 * 1024


def through_text(value: Any) -> Any:
    return json.loads(json.dumps(value))


# Records


@settings(deadline=None)
@given(themes)
def test_a_theme_comes_back_from_its_record_and_files(theme: Theme) -> None:
    value = theme_to_json(theme)
    assert {"name", "logo", "docx_template", "pptx_template"}.isdisjoint(value)
    files = ThemeFiles(theme.logo, theme.docx_template, theme.pptx_template)
    assert theme_from_json(theme.name, through_text(value), files) == theme


@settings(deadline=None)
@given(choices)
def test_a_choice_comes_back_from_its_record(choice: ReportChoice) -> None:
    assert choice_from_json(through_text(choice_to_json(choice))) == choice


@settings(deadline=None)
@given(controls)
def test_document_control_comes_back_from_its_record(control: Any) -> None:
    assert control_from_json(through_text(control_to_json(control))) == control


def test_nothing_said_is_the_usual() -> None:
    assert theme_from_json("Plain", {}) == Theme("Plain")
    assert choice_from_json({}) == ReportChoice()
    assert control_from_json({}) == NO_CONTROL
    assert control_to_json(NO_CONTROL) == {}


def test_what_a_later_version_adds_is_passed_over() -> None:
    assert theme_from_json("New", {"slogan": [1], "accent": "#000000"}) == Theme("New", accent="#000000")
    parts = [{"part": "appendix_z", "shown": 3}, {"part": "glossary", "shown": False, "color": 1}]
    found = choice_from_json({"parts": parts, "more": None})
    assert PartChoice(Part.GLOSSARY, shown=False) in found.parts
    assert len(found.parts) == len(Part)
    assert control_from_json({"version": "1", "stamp": {}}).version == "1"


def test_of_a_part_that_is_there_twice_the_first_counts() -> None:
    parts = [{"part": "glossary", "title": "One"}, {"part": "glossary", "title": "Two"}]
    found = choice_from_json({"parts": parts}).parts
    assert [one.title for one in found if one.part is Part.GLOSSARY] == ["One"]


@pytest.mark.parametrize(
    "value",
    [
        None,
        [],
        "text",
        {"company": 1},
        {"accent": None},
        {"accent": "red"},
        {"second": "#12"},
        {"paper": "A5"},
        {"paper": ["A4"]},
    ],
)
def test_a_damaged_theme_is_noticed(value: Any) -> None:
    with pytest.raises((ValueError, TypeError)):
        theme_from_json("Ours", value)


@pytest.mark.parametrize("name", [None, b"Ours", 3])
def test_a_theme_has_a_text_for_a_name_and_bytes_for_files(name: Any) -> None:
    with pytest.raises(TypeError):
        theme_from_json(name, {})
    for files in (ThemeFiles(logo=name), ThemeFiles(pptx_template=name)):
        if not isinstance(name, bytes):
            with pytest.raises(TypeError):
                theme_from_json("Ours", {}, files)


@pytest.mark.parametrize(
    "value",
    [
        None,
        {"theme": 1},
        {"language": None},
        {"parts": {}},
        {"parts": ["glossary"]},
        {"parts": [{"part": None}]},
        {"parts": [{"part": "glossary", "shown": 1}]},
        {"parts": [{"part": "glossary", "title": []}]},
    ],
)
def test_a_damaged_choice_is_noticed(value: Any) -> None:
    with pytest.raises((ValueError, TypeError)):
        choice_from_json(value)


@pytest.mark.parametrize(
    "value",
    [
        [],
        {"version": 1.0},
        {"authors": "Dana"},
        {"authors": [1]},
        {"distribution": [None]},
        {"revisions": [[]]},
        {"revisions": [{"day": "yesterday"}]},
        {"revisions": [{"day": 3}]},
        {"waivers": [{"finding": "x"}]},
        {"waivers": [{"reason": "x"}]},
        {"waivers": {}},
    ],
)
def test_damaged_document_control_is_noticed(value: Any) -> None:
    with pytest.raises((ValueError, TypeError)):
        control_from_json(value)


# Checks


def fields_of(problems: Any) -> list[str]:
    for problem in problems:
        assert str(problem.sentence).endswith(".")
    return [problem.field for problem in problems]


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"name": "x"},
        {"name": "x" * 60},
        {"company": "", "second": "", "font": "", "classification": "", "footer": ""},
        {"company": "x" * 100, "font": "x" * 100, "classification": "x" * 60, "footer": "x" * 200},
        {"accent": "#000000", "second": "#ffffff"},
        {"accent": "#949494"},
        {"logo": b""},
        {"logo": JPEG},
        {"logo": PNG + bytes(2 * MEGABYTE - len(PNG))},
        {"docx_template": bytes(20 * MEGABYTE), "pptx_template": b""},
    ],
    ids=",".join,
)
def test_a_theme_that_makes_sense_is_taken(changes: dict[str, Any]) -> None:
    assert check_theme(editions.theme(**changes), ["Other"]) == ()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", ""),
        ("name", " \n"),
        ("name", "x" * 61),
        ("name", "OTHER"),
        ("name", "o t h e r"),
        ("company", "x" * 101),
        ("accent", ""),
        ("accent", "#fff"),
        ("accent", "blue"),
        ("accent", "#0A5C8F "),
        ("accent", "#12345g"),
        ("accent", "#959595"),
        ("accent", "#ffff00"),
        ("second", "grey"),
        ("font", "x" * 101),
        ("classification", "x" * 61),
        ("footer", "x" * 201),
        ("logo", b"GIF89a"),
        ("logo", b"<svg/>"),
        ("logo", b" " + PNG),
        ("logo", PNG + bytes(2 * MEGABYTE)),
        ("docx_template", bytes(20 * MEGABYTE + 1)),
        ("pptx_template", bytes(20 * MEGABYTE + 1)),
    ],
    ids=lambda value: repr(value)[:20],
)
def test_a_theme_that_makes_none_is_refused_with_the_field_named(field: str, value: Any) -> None:
    assert fields_of(check_theme(editions.theme(**{field: value}), ["Other"])) == [field]


def test_a_pale_accent_is_told_its_contrast_and_never_that_it_reaches_the_least() -> None:
    (problem,) = check_theme(editions.theme(accent="#959595"))
    assert "2.9 to 1" in str(problem.sentence)


@pytest.mark.parametrize(
    ("color", "contrast"), [("#ffffff", 1.0), ("#000000", 21.0), ("#777777", 4.48), ("#ff0000", 4.0)]
)
def test_contrast_is_that_of_wcag(color: str, contrast: float) -> None:
    assert contrast_on_white(color) == pytest.approx(contrast, abs=0.005)


def test_our_own_look_would_be_taken() -> None:
    assert check_theme(Theme("Ours")) == ()
    assert contrast_on_white(DEFAULT_ACCENT) >= 4.5


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({}, []),
        ({"theme": "Ours"}, []),
        ({"theme": "Theirs"}, ["theme"]),
        ({"language": "cs"}, []),
        ({"language": "zh-Hant-TW"}, []),
        ({"language": ""}, ["language"]),
        ({"language": "english please"}, ["language"]),
        ({"language": "en_GB"}, ["language"]),
        ({"language": "en" + "-abcdefgh" * 4}, ["language"]),
        ({"parts": (PartChoice(Part.SUMMARY, title="x" * 120),)}, []),
        ({"parts": (PartChoice(Part.SUMMARY, title="x" * 121),)}, ["parts"]),
        ({"parts": tuple(PartChoice(part, shown=False) for part in Part)}, ["parts"]),
    ],
    ids=repr,
)
def test_a_choice_is_checked(changes: dict[str, Any], wrong: list[str]) -> None:
    assert fields_of(check_choice(ReportChoice(**changes), ["Ours"])) == wrong


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({}, []),
        ({"version": "x" * 30, "authors": ("x" * 200,) * 20, "distribution": ("x" * 200,) * 50}, []),
        ({"version": "x" * 31}, ["version"]),
        ({"authors": ("x",) * 21}, ["authors"]),
        ({"authors": ("x", "x" * 201)}, ["authors"]),
        ({"distribution": ("x",) * 51}, ["distribution"]),
        ({"revisions": (Revision("x" * 30, None, "x" * 200, "x" * 500),) * 100}, []),
        ({"revisions": (Revision("1"),) * 101}, ["revisions"]),
        ({"revisions": (Revision("x" * 31),)}, ["revisions"]),
        ({"revisions": (Revision("1", author="x" * 201),)}, ["revisions"]),
        ({"revisions": (Revision("1", text="x" * 501),)}, ["revisions"]),
        ({"waivers": tuple(Waiver(f"{number}", "r" * 1000) for number in range(1000))}, []),
        ({"waivers": tuple(Waiver(f"{number}", "r") for number in range(1001))}, ["waivers"]),
        ({"waivers": (Waiver("unanswered:*", " \n"),)}, ["waivers"]),
        ({"waivers": (Waiver("unanswered:*", "r" * 1001),)}, ["waivers"]),
        ({"waivers": (Waiver("", "r"),)}, ["waivers"]),
        ({"waivers": (Waiver("x" * 1001, "r"),)}, ["waivers"]),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_document_control_is_checked(changes: dict[str, Any], wrong: list[str]) -> None:
    assert fields_of(check_control(editions.control(**changes))) == wrong


# Tidying


@settings(deadline=None)
@given(themes, choices, controls)
def test_tidying_again_changes_nothing(theme: Theme, choice: ReportChoice, control: Any) -> None:
    once, again = tidied_theme(theme), tidied_choice(choice)
    assert tidied_theme(once) == once
    assert tidied_choice(again) == again
    assert tidied_control(tidied_control(control)) == tidied_control(control)


def test_a_theme_is_tidied_to_lines_and_small_letters() -> None:
    found = tidied_theme(editions.theme(" Our \n look ", accent=" #0A5C8F", second="#ABCDEF ", footer="a\tb"))
    assert (found.name, found.accent, found.second, found.footer) == ("Our look", "#0a5c8f", "#abcdef", "a b")
    assert check_theme(found) == ()


def test_document_control_is_tidied() -> None:
    found = tidied_control(
        editions.control(
            version=" 1.1 ",
            authors=(" Dana ", "", "Dana", "Aiko"),
            distribution=("", " "),
            revisions=(Revision(""), Revision(" 1.0 ", text=" line\nline ")),
            waivers=(Waiver("a", "first"), Waiver("b", " because "), Waiver("a", "second")),
        )
    )
    assert (found.version, found.authors, found.distribution) == ("1.1", ("Dana", "Aiko"), ())
    assert found.revisions == (Revision("1.0", text="line\nline"),)
    assert found.waivers == (Waiver("a", "second"), Waiver("b", "because"))


@pytest.mark.parametrize("half", HALF_TEXTS)
def test_no_half_character_is_left(half: str) -> None:
    theme = tidied_theme(editions.theme(half, company=half, font=half, classification=half, footer=half))
    revision = Revision(half, None, half, half)
    control = tidied_control(
        editions.control(
            version=half,
            authors=(half,),
            distribution=(half,),
            revisions=(revision,),
            waivers=(Waiver("a", half),),
        )
    )
    choice = tidied_choice(ReportChoice(parts=(PartChoice(Part.SUMMARY, title=half),)))
    json.dumps(
        [theme_to_json(theme), choice_to_json(choice), control_to_json(control)], ensure_ascii=False
    ).encode()


@given(choices)
def test_a_tidied_choice_has_every_part_once(choice: ReportChoice) -> None:
    some = replace(choice, parts=choice.parts[:5] + choice.parts[:3])
    assert sorted(one.part for one in tidied_choice(some).parts) == sorted(Part)
    assert ReportChoice(parts=()).complete().parts == ALL_PARTS


@given(st.integers(0, 0xFFFFFF))
def test_only_colors_dark_enough_are_accents(number: int) -> None:
    color = f"#{number:06x}"
    assert bool(check_theme(Theme("Ours", accent=color))) == (contrast_on_white(color) < 3)
