"""Notes on the PDF's pages: set as they were meant, all there, and none that was meant for us alone."""

from __future__ import annotations

import dataclasses
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.report.conftest import model_of
from tests.support.pdf_reading import ReadPdf, read_pdf, squeezed
from tests.support.samples import said, small_lens, snapshot_of
from tests.support.strategies import half_texts, texts
from wa_desktop.domain.answers import Notes, PracticeAnswer, PracticeEntry, QuestionAnswer, Reason
from wa_desktop.domain.workload import Snapshot
from wa_desktop.report.markdown import plain_text
from wa_desktop.report.pdf_document import render
from wa_desktop.report.pdf_fonts import pieces

CANARY = "Zanzibarkanarienvogel"

NOTE = """# Observed
One **provider**, *mostly*, ~~shared~~ and `deploy-user`.
Next line.

- See [the runbook](https://example.org/runbook)
- Ask:
  1. who owns the vault
  2. and when

> Never had one.

```
aws iam list-users
    --query x
```
Open https://example.org/plain too; not [this](file:///etc/passwd).
"""


def noted(text: str, *, internal: str = "") -> Snapshot:
    """A review with a note at every place there is."""
    lens = small_lens(2, 1)
    answers = {}
    for question in lens.questions:
        answer = said(question, PracticeAnswer.NO, notes=text, internal=internal)
        for choice in question.practices[:2]:
            entry = PracticeEntry(PracticeAnswer.NOT_APPLICABLE, Reason.OTHER, text, internal)
            answer = answer.with_entry(choice.id, entry)
        answers[question.key] = answer
    snapshot = snapshot_of(lens, answers, notes=text)
    review = snapshot.reviews[0]
    for place in ("", *(pillar.id for pillar in lens.pillars)):
        review = review.with_notes(place, Notes(text, internal))
    return snapshot.with_review(review)


PLACES = 1 + 1 + 2 + 2 + 4
"""The workload, the lens, two pillars, two questions, four practices."""
TOLD = PLACES + 4
"""The four practices do not apply: the list of those says their notes too."""
IN_CARDS = 2
"""The two questions are top risks, whose cards begin with their notes as plain text."""


def pdf_of(snapshot: Snapshot) -> ReadPdf:
    return read_pdf(render(model_of(snapshot))[0])


def test_every_note_is_set_at_its_place() -> None:
    report = pdf_of(noted(NOTE))
    assert report.letters.count("Observed") == TOLD + IN_CARDS
    for line in (
        "One provider, mostly, shared and deploy-user.",
        "Next line.",
        "• See the runbook",
        "1. who owns the vault",
        "2. and when",
        "Never had one.",
        "--query x",
        "not this (file:///etc/passwd).",
    ):
        in_cards = IN_CARDS if line[0] not in "•12" else 0
        assert report.letters.count(squeezed(line)) == TOLD + in_cards, line
    for mark in ("**", "~~", "```", "[the", "# F"):
        assert mark not in report.text
    lines = [line.strip() for line in report.text.split("\n")]
    assert lines.count("Next line.") == TOLD
    assert lines.count("Notes on the lens") == 1
    assert lines.count("Notes on the pillar") == 2
    assert lines.count("Notes on the question") == 2


def test_links_of_notes_can_be_followed_and_no_others() -> None:
    linked = Counter(pdf_of(noted(NOTE)).addresses)
    assert linked["https://example.org/runbook"] == TOLD
    assert linked["https://example.org/plain"] == TOLD
    assert not any(address.startswith("file") for address in linked)


def test_letters_have_their_faces_and_all_are_embedded() -> None:
    fonts = pdf_of(noted(NOTE + "***both*** **Ж** *δ*")).fonts
    for face in ("Roboto-Bold", "Roboto-Italic", "Roboto-BoldItalic", "DejaVuSansMono"):
        assert any(face in name for name in fonts), (face, fonts)
    assert all(fonts.values())


def test_no_internal_note_reaches_the_report() -> None:
    snapshot = noted("For all.", internal=CANARY)
    places = sum(
        field.name == "internal"
        for kind in (QuestionAnswer, PracticeEntry, Notes)
        for field in dataclasses.fields(kind)
    )
    assert places == 3, "a new internal field needs its canary in `noted`"
    assert repr(snapshot).count(CANARY) == PLACES - 1
    model = model_of(snapshot)
    assert CANARY not in repr(model)
    data, _ = render(model)
    assert CANARY not in read_pdf(data).letters
    assert CANARY.encode() not in data


def test_an_internal_note_alone_leaves_no_heading() -> None:
    text = pdf_of(noted("", internal=CANARY)).text
    heads = text.count("Question or practice Reason Notes")
    assert heads > 0, "the table of what does not apply has a column for them"
    assert text.count("Notes") == heads


@pytest.mark.parametrize(
    "note",
    [
        "> " * 15 + "deep\n" * 200,
        "- " * 9 + "deep",
        "# heading\n" * 2_000,
        "- item\n" * 2_000,
        "1. item\n\n   ```\n   code\n   ```\n" * 200,
        "> quote " * 3_000,
        "999999999. last",
        "```\n" + "x" * 30_000 + "\n" * 500 + "y\n```",
        "**" + "word " * 10_000 + "**",
        "[" + "word " * 5_000 + "](https://example.org)",
        "`" + "word " * 5_000 + "`",
        "---\n" * 1_000,
        "-\n" * 200,
        ">\n",
    ],
    ids=range(14),
)
def test_a_note_of_any_shape_flows_over_pages(note: str) -> None:
    lens = small_lens(1, 1)
    question = lens.questions[0]
    report = pdf_of(snapshot_of(lens, {question.key: said(question, PracticeAnswer.NO, notes=note)}))
    shown = report.signs
    wanted = Counter(squeezed(plain_text(note)))
    assert all(shown[letter] >= count for letter, count in wanted.items())


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@example(["A-"])
@given(
    st.lists(
        st.one_of(texts, half_texts, st.text(st.sampled_from("*_`~[]()<>#-+1. \n\t!\\ax:/Ж日"), max_size=60)),
        max_size=4,
    )
)
def test_any_note_is_all_there(odd: list[str]) -> None:
    note = "\n\n".join(odd)
    snapshot = snapshot_of(small_lens(1, 1), {}, notes=note)
    found = pdf_of(snapshot).signs
    without = pdf_of(replace(snapshot, workload=replace(snapshot.workload, notes=""))).signs
    without = Counter({sign: count for sign, count in without.items() if not sign.isdigit()})  # of pages
    wanted = Counter(squeezed("".join(part for part, _ in pieces(plain_text(note))))) + without
    missing = {sign for sign in wanted if found[sign] < wanted[sign]}
    assert not missing, (note, missing)
