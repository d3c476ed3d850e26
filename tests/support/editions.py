"""Themes, report choices and document control that can be kept, and strategies for any of them."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import strategies as st

from tests.support.strategies import texts
from wa_desktop.domain.editions import (
    DocumentControl,
    Paper,
    Part,
    PartChoice,
    ReportChoice,
    Revision,
    Theme,
    Waiver,
)

PNG = b"\x89PNG\r\n\x1a\n and the rest of it \x00\xff"
JPEG = b"\xff\xd8\xff\xe0 and the rest of it"


def theme(name: str = "Contoso house style", **given: Any) -> Theme:
    """A theme with something in every field."""
    fields = {
        "company": "Contoso Consulting",
        "accent": "#0a5c8f",
        "second": "#888888",
        "font": "Source Sans 3",
        "classification": "Confidential",
        "footer": "Contoso Consulting GmbH, Prague",
        "paper": Paper.LETTER,
        "logo": PNG,
        "docx_template": b"PK\x03\x04 a document",
        "pptx_template": b"PK\x03\x04 a deck",
    }
    return Theme(name, **fields | given)


def choice(**given: Any) -> ReportChoice:
    """A choice that leaves a part out, renames one and has two in another order."""
    parts = (
        PartChoice(Part.SUMMARY, title="In short"),
        PartChoice(Part.CONTENTS),
        PartChoice(Part.GLOSSARY, False),
    )
    return ReportChoice(**{"language": "en-GB", "parts": parts} | given).complete()


def control(**given: Any) -> DocumentControl:
    """Document control with something in every field."""
    fields = {
        "version": "1.1",
        "authors": ("Dana Novak", "Aiko Tanaka"),
        "distribution": ("Board of Contoso",),
        "revisions": (Revision("1.0", date(2026, 3, 1), "Dana Novak", "First issue"), Revision("1.1")),
        "waivers": (Waiver("unanswered:*", "Out of this phase."),),
    }
    return DocumentControl(**fields | given)


colors = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")

themes = st.builds(
    Theme,
    name=texts,
    company=texts,
    accent=colors,
    second=st.just("") | colors,
    font=texts,
    classification=texts,
    footer=texts,
    paper=st.sampled_from(Paper),
    logo=st.binary(max_size=20),
    docx_template=st.binary(max_size=20),
    pptx_template=st.binary(max_size=20),
)
"""Any theme that can be stored, whether or not it makes sense."""

choices = st.builds(
    ReportChoice,
    theme=texts,
    language=st.sampled_from(["en", "cs", "en-GB", "zh-Hant-TW"]),
    parts=st.lists(
        st.builds(PartChoice, st.sampled_from(Part), st.booleans(), texts), unique_by=lambda one: one.part
    ).map(tuple),
).map(ReportChoice.complete)
"""Any choice with every part once."""

controls = st.builds(
    DocumentControl,
    version=texts,
    authors=st.lists(texts, max_size=3).map(tuple),
    distribution=st.lists(texts, max_size=3).map(tuple),
    revisions=st.lists(st.builds(Revision, texts, st.none() | st.dates(), texts, texts), max_size=3).map(
        tuple
    ),
    waivers=st.lists(st.builds(Waiver, texts, texts), max_size=3).map(tuple),
)
"""Any document control that can be stored, whether or not it makes sense."""
