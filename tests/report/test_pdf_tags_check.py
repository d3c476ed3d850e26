"""The checker of tags sees every fault that it is there for: a good file is broken in one place at a time."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from io import BytesIO
from typing import Any

import pikepdf
import pytest

from tests.support.full_reviews import full_model
from tests.support.pdf_tags_check import problems
from wa_desktop.report.pdf_document import render


@cache
def good() -> bytes:
    return render(full_model())[0]


def elements(pdf: pikepdf.Pdf, role: str) -> list[Any]:
    """All elements of that role."""
    found: list[Any] = []

    def walk(item: Any) -> None:
        if str(item.S) == f"/{role}":
            found.append(item)
        kids = item.get("/K", pikepdf.Array())
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                walk(kid)

    walk(pdf.Root.StructTreeRoot.K)
    return found


def broken(change: Callable[[pikepdf.Pdf], None]) -> list[str]:
    """What is found once the good file was changed."""
    out = BytesIO()
    with pikepdf.open(BytesIO(good())) as pdf:
        change(pdf)
        pdf.save(out)
    return problems(out.getvalue())


def _no_alt(pdf: pikepdf.Pdf) -> None:
    del elements(pdf, "Figure")[0].Alt


def _no_box(pdf: pikepdf.Pdf) -> None:
    del elements(pdf, "Figure")[0].A


def _no_scope(pdf: pikepdf.Pdf) -> None:
    del elements(pdf, "TH")[0].A


def _skipped_level(pdf: pikepdf.Pdf) -> None:
    elements(pdf, "H2")[0].S = pikepdf.Name.H5


def _unknown_role(pdf: pikepdf.Pdf) -> None:
    elements(pdf, "P")[0].S = pikepdf.Name.Blurb


def _item_outside(pdf: pikepdf.Pdf) -> None:
    elements(pdf, "P")[0].S = pikepdf.Name.LBody


def _short_row(pdf: pikepdf.Pdf) -> None:
    row = elements(pdf, "TR")[0]
    row.K = pikepdf.Array(list(row.K)[:-1])


def _added(code: bytes) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[3]
        page.contents_add(pdf.make_stream(code))

    return change


def _no_way_back(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[3].obj["/StructParents"]


def _no_language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/Lang"]


def _not_marked(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/MarkInfo"]


def _title_hidden(pdf: pikepdf.Pdf) -> None:
    pdf.Root.ViewerPreferences.DisplayDocTitle = False


def _no_bookmarks(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/Outlines"]


def _two_titles(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Title"] = "Another"


def _silent_link(pdf: pikepdf.Pdf) -> None:
    area = next(one for page in pdf.pages for one in page.obj.get("/Annots", []))
    area.Contents = pikepdf.String("")


def _lost_link(pdf: pikepdf.Pdf) -> None:
    area = next(one for page in pdf.pages for one in page.obj.get("/Annots", []))
    del area["/StructParent"]


def _not_embedded(pdf: pikepdf.Pdf) -> None:
    font = next(iter(pdf.pages[3].obj.Resources.Font.values()))
    del font.FontDescriptor["/FontFile2"]


def _no_letters(pdf: pikepdf.Pdf) -> None:
    for font in pdf.pages[3].obj.Resources.Font.values():
        if "/ToUnicode" in font:
            del font["/ToUnicode"]


def _wrong_width(pdf: pikepdf.Pdf) -> None:
    for font in pdf.pages[3].obj.Resources.Font.values():
        font.Widths[65 - int(font.FirstChar)] = 5


def _twice_owned(pdf: pikepdf.Pdf) -> None:
    one, other = elements(pdf, "P")[:2]
    other.K, other.Pg = one.K, one.Pg


BROKEN = [
    (_no_language, "7.2: no language"),
    (_not_marked, "6.2: not said to be marked"),
    (_title_hidden, "7.1: the title is not shown"),
    (_two_titles, "the two titles differ"),
    (_no_bookmarks, "no bookmarks"),
    (_no_alt, "7.3: a figure without words"),
    (_no_box, "a figure without its box"),
    (_no_scope, "7.5: a header cell that does not say of what"),
    (_skipped_level, "7.4.2: H5 follows H1"),
    (_unknown_role, "7.1: Blurb is no role"),
    (_item_outside, "7.2: LBody stands in Document"),
    (_short_row, "7.2: rows of"),
    (_added(b"0 0 9 9 re f"), "neither content nor decoration"),
    (_added(b"/P <</MCID 9999>> BDC 0 0 9 9 re f EMC"), "belongs to nothing"),
    (_added(b"/P BMC 0 0 9 9 re f EMC"), "without a number"),
    (_added(b"/Artifact BMC /Artifact BMC 0 0 9 9 re f EMC EMC"), "one stretch within another"),
    (_added(b"/Artifact BMC BT EMC ET"), "ends where it cannot"),
    (_added(b"/Artifact BMC"), "never ends"),
    (_no_way_back, "no way back to the structure"),
    (_twice_owned, "two elements own stretch"),
    (_silent_link, "does not say where it leads"),
    (_lost_link, "no way back to its link"),
    (_not_embedded, "is not embedded"),
    (_no_letters, "does not say which letters it shows"),
    (_wrong_width, "7.21.5:"),
]


def test_the_good_file_is_good() -> None:
    assert problems(good()) == []


@pytest.mark.parametrize(("change", "said"), BROKEN, ids=[said for _, said in BROKEN])
def test_a_broken_file_is_found_out(change: Callable[[pikepdf.Pdf], None], said: str) -> None:
    found = broken(change)
    assert any(said in problem for problem in found), found


def test_a_file_without_a_structure_is_found_out() -> None:
    def change(pdf: pikepdf.Pdf) -> None:
        del pdf.Root["/StructTreeRoot"]

    assert broken(change) == ["the file has no structure"]
