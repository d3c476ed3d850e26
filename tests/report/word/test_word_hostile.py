"""Nothing anybody types breaks the Word report, runs in it, leads out of it, or vanishes from it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.report.conftest import model_of
from tests.report.test_delivery_privacy import CANARY, Cage, planted
from tests.report.test_delivery_privacy import made as model_with_canaries
from tests.report.word.conftest import made
from tests.support.full_reviews import full_snapshot
from tests.support.full_reviews import model_of as full_model_of
from tests.support.hostile import MARKUP, WRITING, hostile_snapshot
from tests.support.samples import said, small_lens, snapshot_of
from tests.support.word_reading import ReadWord, W, shown, squeezed
from wa_desktop.domain.answers import Notes, PracticeAnswer, PracticeEntry, Reason
from wa_desktop.domain.editions import (
    DocumentControl,
    Edition,
    Part,
    PartChoice,
    ReportChoice,
    Revision,
    Theme,
)
from wa_desktop.report.coverage import visible

FIELDS = (
    'INCLUDEPICTURE "https://evil.example/x.png" \\d',
    '{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc" }',
    'HYPERLINK "file:///etc/passwd"',
    "=SUM(ABOVE)",
    "<w:fldSimple w:instr='DATE'/>",
    "]]></w:t></w:r></w:p>",
)
OURS = ('TOC \\o "1-2" \\h \\z \\u', 'TOC \\h \\z \\c "Figure"', "SEQ Figure \\* ARABIC", "PAGE", "NUMPAGES")


def report_of(texts: tuple[str, ...]) -> ReadWord:
    """The texts in every place that somebody can type into."""
    theme = Theme("x", company=texts[0], classification=texts[-1], footer=texts[0])
    control = DocumentControl(
        texts[0], texts, texts, tuple(Revision(text, None, text, text) for text in texts)
    )
    parts = tuple(PartChoice(part, title=texts[0]) for part in Part)
    edition = Edition(theme, ReportChoice(parts=parts), control, draft=True)
    return made(replace(model_of(hostile_snapshot(texts)), edition=edition))


def assert_harmless(word: ReadWord, addresses: set[str]) -> None:
    kinds = {kind for kind, _, outside in word.relations if outside}
    assert kinds <= {"hyperlink"}
    assert word.addresses == addresses
    assert {code for code in word.fields if not code.startswith("PAGEREF _Toc")} <= set(OURS)
    assert not list(word.body.iter(f"{W}fldSimple"))
    assert not any(name.endswith((".bin", ".vml")) or "embeddings" in name for name in word.parts)


def test_markup_is_text(tmp_path: Path) -> None:
    secret = tmp_path / "secret.png"
    secret.write_bytes(b"not to be read")
    texts = tuple(text.replace("{secret}", str(secret)) for text in MARKUP)
    word = report_of(texts)
    for text in texts:
        assert word.letters.count(squeezed(text)) >= 5, text
    assert_harmless(word, {"https://evil.example/"})  # as typed in a note, which shows where it leads
    assert not any(b"not to be read" in content for content in word.parts.values())


def test_fields_are_text() -> None:
    word = report_of(FIELDS)
    for text in FIELDS:
        assert squeezed(text) in word.letters, text
    assert_harmless(word, {"https://evil.example/x.png"})


def test_the_writing_of_many_languages_is_all_there() -> None:
    word = report_of(WRITING)
    for text in WRITING:
        assert squeezed(visible(text)) in word.letters, text


def test_writing_from_right_to_left_is_marked_as_such() -> None:
    word = report_of(("שלום עולם", "مرحبا (بالعالم)", "plain"))
    turned = [each for each in word.body.iter(f"{W}p") if each.find(f"{W}pPr/{W}bidi") is not None]
    assert any("שלום עולם" in shown(each) for each in turned)
    assert all(each.find(f".//{W}rtl") is not None for each in turned)
    assert not any(shown(each) == "plain" for each in turned)


def test_what_xml_cannot_hold_is_named() -> None:
    word = report_of(("\x00\x07\x1b[31m", "\ud800 half", "\ufffe\uffff", "\ue000\ue001 private"))
    for words in (
        "[U+0000][U+0007][U+001B][31m",
        "[U+D800]half",
        "[U+FFFE][U+FFFF]",
        "[U+E000][U+E001]private",
    ):
        assert words in word.letters


@pytest.mark.parametrize(
    "note",
    ["word " * 40_000, "x" * 200_000, "日本語" * 66_666, "line\n" * 5_000, "- item\n" * 3_000, "> " * 50_000],
    ids=["words", "one word", "Japanese", "lines", "items", "quotes"],
)
def test_a_note_of_any_length_is_whole(note: str) -> None:
    lens = small_lens(1, 1)
    question = lens.questions[0]
    answer = said(question, PracticeAnswer.NO, notes=note)
    answer = answer.with_entry(
        question.practices[1].id, PracticeEntry(PracticeAnswer.NOT_APPLICABLE, Reason.OTHER, note)
    )
    word = made(model_of(snapshot_of(lens, {question.key: answer}, notes=note)))
    letters = {letter: note.count(letter) for letter in set(squeezed(note)) - set("->")}
    found = word.letters
    assert all(found.count(letter) >= 3 * count for letter, count in letters.items())
    if note.startswith("- "):
        lists = [each for each in word.body.iter(f"{W}p") if shown(each) == "item"]
        assert len(lists) >= 9_000
        assert all(each.find(f"{W}pPr/{W}numPr") is not None for each in lists)


def test_lists_count_as_they_were_typed() -> None:
    notes = "3. three\n4. four\n\ntext\n\n1. one\n   1. deep\n\ntext\n\n99999999. far\n100000000. farther"
    word = made(model_of(snapshot_of(small_lens(1, 1), notes=notes)))
    numbers = {
        shown(each): each.find(f"{W}pPr/{W}numPr/{W}numId").get(f"{W}val")
        for each in word.body.iter(f"{W}p")
        if shown(each) in {"three", "four", "one", "deep"}
    }
    assert numbers["three"] == numbers["four"] != numbers["one"]
    assert "99999999. far" in word.text
    assert "100000000. farther" in word.text


def test_notes_keep_their_form() -> None:
    notes = (
        "# Head\n**bold** *italic* ~~gone~~ `code` [told](https://example.org/a) [mail](mailto:a@b.example) "
        "[bad](javascript:x)\n\n> quoted\n\n```\n  a  b\n\tc\n```\n\n---"
    )
    word = made(model_of(snapshot_of(small_lens(1, 1), notes=notes)))
    looks = {
        shown(run): {child.tag.removeprefix(W) for child in run.find(f"{W}rPr")}
        for run in word.body.iter(f"{W}r")
        if run.find(f"{W}rPr") is not None
    }
    assert "b" in looks["bold"]
    assert "b" in looks["Head"]
    assert "i" in looks["italic"]
    assert "strike" in looks["gone"]
    assert "rFonts" in looks["code"]
    assert word.addresses == {"https://example.org/a"}
    assert "bad (javascript:x)" in word.text
    assert "mail" in word.text
    assert "  a  b\n\tc" in word.text
    quoted = next(each for each in word.body.iter(f"{W}p") if shown(each) == "quoted")
    assert quoted.find(f"{W}pPr/{W}pBdr/{W}left") is not None


def test_long_names_everywhere() -> None:
    word = report_of(("W" * 20_000, "many words " * 2_000))
    assert word.letters.count("W" * 1000) > 5
    assert "(and19,000morecharacters)" in word.letters


def test_nothing_private_is_in_any_part_of_the_package() -> None:
    cage = Cage()
    word = made(model_with_canaries(*planted(cage)))
    assert len(cage.places) > 1000
    for name, content in word.parts.items():
        at = content.find(CANARY.encode())
        assert at < 0, (name, content[max(at - 80, 0) : at + 160])


def test_internal_notes_of_actions_stay_inside() -> None:
    review = full_snapshot()
    actions = tuple(replace(action, notes=Notes("told", CANARY)) for action in review.actions)
    word = made(full_model_of(replace(review, actions=actions)))
    assert not any(CANARY.encode() in content for content in word.parts.values())
