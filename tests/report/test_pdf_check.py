"""A damaged PDF is noticed before it takes the place of a whole one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.report.conftest import model_of
from tests.support.samples import small_lens, snapshot_of
from wa_desktop.domain.errors import DamagedError
from wa_desktop.report.pdf_check import count_pages
from wa_desktop.report.pdf_document import render

WHOLE, PAGES = render(model_of(snapshot_of(small_lens(1, 1))))


def test_counts_the_pages_of_a_whole_file() -> None:
    assert count_pages(WHOLE) == PAGES > 3


@pytest.mark.parametrize("part", [0.0, 0.1, 0.5, 0.9, 0.999])
def test_a_file_cut_short(part: float) -> None:
    with pytest.raises(DamagedError, match="could not be read back"):
        count_pages(WHOLE[: int(len(WHOLE) * part)])


def test_bytes_missing_in_the_middle() -> None:
    with pytest.raises(DamagedError):
        count_pages(WHOLE[:1000] + WHOLE[1100:])


def test_zeroes_at_the_end() -> None:
    with pytest.raises(DamagedError):
        count_pages(WHOLE[:-512] + bytes(512))


@pytest.mark.parametrize(
    ("whole", "damaged"),
    [
        (b"/Type /Pages", b"/Type /Pagos"),
        (b"/Count %d" % PAGES, b"/Count 0"),
        (b"/Root", b"/Roof"),
        (b"xref\n", b"xrex\n"),
    ],
)
def test_a_damaged_structure(whole: bytes, damaged: bytes) -> None:
    assert whole in WHOLE
    with pytest.raises(DamagedError):
        count_pages(WHOLE.replace(whole, damaged.ljust(len(whole))))


@settings(deadline=None, max_examples=150)
@given(st.binary(max_size=300), st.integers(0, 200_000))
def test_any_damage_is_answered_calmly(junk: bytes, place: int) -> None:
    at = place % len(WHOLE)
    for data in (junk, WHOLE[:at] + junk + WHOLE[at + len(junk) :], b"%PDF-1.4\n" + junk + b"\n%%EOF"):
        try:
            assert count_pages(data) == PAGES
        except DamagedError:
            continue
