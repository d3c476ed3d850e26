"""Head and foot of a page: nothing overlaps, whatever the texts are."""

from __future__ import annotations

from dataclasses import dataclass, field
from io import BytesIO
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from tests.support.strategies import half_texts, texts
from wa_desktop.domain.editions import Theme
from wa_desktop.report import pdf_letterhead
from wa_desktop.report.pdf_fonts import register, width
from wa_desktop.report.pdf_letterhead import SIZE, Letterhead, draw_draft, draw_letterhead
from wa_desktop.report.pdf_look import dressed, look
from wa_desktop.report.pdf_style import WIDTH

LINES = st.one_of(st.just(""), texts, half_texts, st.text(st.sampled_from("W i"), max_size=300))


@dataclass
class Written:
    """What was written on a page: text, left end, baseline and size."""

    lines: list[tuple[str, float, float, float]] = field(default_factory=list)

    def spans(self, baseline: float) -> list[tuple[float, float]]:
        """Left and right ends of what stands on a line, from left to right."""
        return sorted(
            (left, left + width(text, size))
            for text, left, base, size in self.lines
            if base == baseline and text
        )


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Written:
    found = Written()
    real = pdf_letterhead.draw_text

    def noted(canvas: Any, text: str, at: tuple[float, float], size: float, *more: Any) -> None:
        found.lines.append((text, *at, size))
        real(canvas, text, at, size, *more)

    monkeypatch.setattr(pdf_letterhead, "draw_text", noted)
    return found


def page() -> Canvas:
    register()
    return Canvas(BytesIO(), pagesize=look().page)


@settings(deadline=None, max_examples=60)
@given(head=LINES, kind=LINES, foot=LINES, middle=LINES)
def test_nothing_overlaps_or_leaves_the_text_s_width(head: str, kind: str, foot: str, middle: str) -> None:
    found = Written()
    real = pdf_letterhead.draw_text
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            pdf_letterhead,
            "draw_text",
            lambda canvas, text, at, size, *more: (
                found.lines.append((text, *at, size)),
                real(canvas, text, at, size, *more),
            ),
        )
        draw_letterhead(page(), Letterhead(head, kind, foot, middle), "12 of 345")
    baselines = {base for _, _, base, _ in found.lines}
    assert len(baselines) == 2
    for baseline in baselines:
        spans = found.spans(baseline)
        assert all(left >= look().left - 0.01 for left, _ in spans)
        assert all(right <= look().left + WIDTH + 0.01 for _, right in spans)
        for (_, right), (left, _) in pairwise(spans):
            assert left >= right, spans


def test_the_page_s_number_is_never_cut(written: Written) -> None:
    draw_letterhead(page(), Letterhead("W" * 500, "W" * 500, "W" * 500, "W" * 500), "1,234 of 5,678")
    assert "1,234 of 5,678" in [text for text, *_ in written.lines]


def test_what_is_in_the_middle_stands_in_the_middle(written: Written) -> None:
    draw_letterhead(page(), Letterhead("a", "b", "left", "middle"), "1 of 2")
    _, start, _, _ = next(line for line in written.lines if line[0] == "middle")
    assert start - look().left == pytest.approx((WIDTH - width("middle", SIZE)) / 2)


def test_the_head_makes_room_for_a_logo(written: Written) -> None:
    stream = BytesIO()
    Image.new("RGB", (400, 100), "#123456").save(stream, "PNG")
    draw_letterhead(page(), Letterhead("Whose", "Kind"), "1 of 2")
    with dressed(Theme(name="x", logo=stream.getvalue())):
        draw_letterhead(page(), Letterhead("Whose", "Kind"), "1 of 2")
    starts = [left for text, left, _, _ in written.lines if text == "Whose"]
    assert starts[0] == look().left
    assert starts[1] > starts[0] + 40


@given(st.one_of(texts, half_texts, st.text(st.sampled_from("Wi "), min_size=1, max_size=200)))
def test_any_word_of_a_draft_fits_across_the_page(word: str) -> None:
    sizes: list[float] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            pdf_letterhead,
            "draw_text",
            lambda _canvas, text, _at, size, weight: sizes.append(width(text, size, weight)),
        )
        draw_draft(page(), word)
    assert all(wide <= look().page[0] * 0.96 for wide in sizes)
    assert bool(sizes) == bool(word)
