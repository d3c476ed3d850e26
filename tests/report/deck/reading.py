"""A deck read back by the tests: its texts with their boxes, charts, tables and parts, and how wide letters really are."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from PIL import ImageFont
from pptx import Presentation
from pptx.oxml.ns import qn

from tests.report.conftest import framework_review
from tests.support.plans import acceptance, action, practice, trade_off
from tests.support.samples import MADE_AT
from wa_desktop.domain.editions import Edition
from wa_desktop.domain.plan import ActionStatus, Effort, Impact
from wa_desktop.domain.workload import Milestone, Snapshot
from wa_desktop.report.deck import render
from wa_desktop.report.model import build
from wa_desktop.report.records import ReportModel
from wa_desktop.system import fonts

INCH = 914400
LINE = 1.172
"""Roboto's line distance in font sizes: ascender and descender of its table hhea."""


@cache
def planned_review() -> tuple[Snapshot, Milestone]:
    """The framework's review with a plan of eleven actions, a trade-off and an accepted risk."""
    now, then = framework_review()
    lens = now.reviews[0].lens
    days = MADE_AT.date().toordinal()
    questions = lens.questions
    actions = tuple(
        replace(
            action(number, f"Do what {questions[number].label} asks for, in all accounts and Regions"),
            practices=(practice(questions[number].key, questions[number].practices[0].id, lens.alias),),
            owner=("Platform team", "", "Orders team")[number % 3],
            due=None if number == 7 else MADE_AT.date().fromordinal(days - 20 + 17 * number),
            effort=Effort(None, float(number)) if number % 2 else Effort(),
            impact=list(Impact)[number % 4],
            status=list(ActionStatus)[(number // 4) % 2],
        )
        for number in range(1, 12)
    )
    kept = (
        trade_off(1),
        acceptance(practice(questions[3].key, questions[3].practices[0].id, lens.alias), number=2),
    )
    return replace(now, actions=actions, decisions=kept), then


def model_with(edition: Edition | None = None, *, then: bool = True) -> ReportModel:
    now, milestone = planned_review()
    return made(now, milestone if then else None, edition)


def made(now: Snapshot, then: Milestone | None = None, edition: Edition | None = None) -> ReportModel:
    shown = (then,) if then else ()
    return build(
        now, made_at=MADE_AT, app_version="1", against=then, milestones=shown, edition=edition or Edition()
    )


def deck_of(model: ReportModel) -> Any:
    return Presentation(io.BytesIO(render(model)))


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


@dataclass(frozen=True)
class Paragraph:
    """Runs with their sizes in points and weights, space above in points, and indent in inches."""

    runs: tuple[tuple[str, float, bool], ...]
    before: float
    indent: float

    @property
    def text(self) -> str:
        return "".join(text for text, _, _ in self.runs)

    @property
    def size(self) -> float:
        return max((size for _, size, _ in self.runs), default=0.0)


@dataclass(frozen=True)
class Text:
    """A shape's or a cell's text with the room it has, in inches without insets."""

    paragraphs: tuple[Paragraph, ...]
    width: float
    height: float
    place: str

    @property
    def text(self) -> str:
        return "\n".join(one.text for one in self.paragraphs)


_PLACEHOLDERS = {"title": (26.0, True), "ctrTitle": (40.0, True), "subTitle": (18.0, False)}
"""Sizes and weights of our own ground, which its placeholders inherit."""


def texts_of(slide: Any) -> Iterator[Text]:
    """All texts of a slide of our own ground, but those of charts and of its foot."""
    for shape in slide.shapes:
        kind = shape.element.ph.get("type") if shape.is_placeholder else ""
        if shape.has_text_frame and shape.text_frame.text and kind not in {"ftr", "sldNum"}:
            body = shape.element.txBody
            looks = body.find(qn("a:bodyPr"))
            left, right, top, bottom = (
                int(looks.get(name, "0")) / INCH for name in ("lIns", "rIns", "tIns", "bIns")
            )
            yield Text(
                tuple(_paragraphs(body, *_PLACEHOLDERS.get(kind, (0.0, False)))),
                shape.width / INCH - left - right,
                shape.height / INCH - top - bottom,
                shape.name,
            )
        if shape.has_table:
            yield from _cells(shape)


def _cells(shape: Any) -> Iterator[Text]:
    table = table_of(shape)
    widths = [int(column.get("w")) / INCH for column in table.tblGrid.gridCol_lst]
    for number, row in enumerate(table.tr_lst):
        for width, cell in zip(widths, row.tc_lst, strict=True):
            looks = cell.find(qn("a:tcPr"))
            left, right, top, bottom = (
                int(looks.get(name)) / INCH for name in ("marL", "marR", "marT", "marB")
            )
            made = Text(
                tuple(_paragraphs(cell.find(qn("a:txBody")), 0.0, False)),
                width - left - right,
                int(row.get("h")) / INCH - top - bottom,
                f"{shape.name}, row {number}",
            )
            if made.text:
                yield made


def table_of(shape: Any) -> Any:
    return shape.element.find(f".//{qn('a:tbl')}")


def rows_of(shape: Any) -> list[list[str]]:
    """A table's texts."""
    return [[cell.text for cell in row.cells] for row in shape.table.rows]


def tables(slide: Any) -> list[list[list[str]]]:
    return [rows_of(shape) for shape in slide.shapes if shape.has_table]


def charts(slide: Any) -> list[Any]:
    return [shape.chart for shape in slide.shapes if shape.has_chart]


def _paragraphs(body: Any, size: float, bold: bool) -> Iterator[Paragraph]:
    for one in body.findall(qn("a:p")):
        runs = []
        for run in one.iter(qn("a:r"), qn("a:fld")):
            looks = run.find(qn("a:rPr"))
            given = looks.get("sz")
            runs.append(
                (
                    run.find(qn("a:t")).text,
                    int(given) / 100 if given else size,
                    looks.get("b") == "1" if given else bold,
                )
            )
        looks = one.find(qn("a:pPr"))
        space = None if looks is None else looks.find(f"{qn('a:spcBef')}/{qn('a:spcPts')}")
        yield Paragraph(
            tuple(runs),
            0.0 if space is None else int(space.get("val")) / 100,
            0.0 if looks is None else int(looks.get("marL", "0")) / INCH,
        )


def needed_height(text: Text) -> float:
    """The inches a text needs by Pillow's measure of Roboto, broken between words as PowerPoint does."""
    total = 0.0
    for number, one in enumerate(text.paragraphs):
        total += one.before if number else 0.0
        total += _lines(one, (text.width - one.indent) * 72) * one.size * LINE
    return total / 72


def _lines(one: Paragraph, room: float) -> int:
    lines, used = 1, 0.0
    for text, size, bold in one.runs:
        for word in re.findall(r"\s+|\S+", text):
            wide = _width(word, size, bold)
            if word.isspace():
                used += wide
                continue
            if used + wide > room and used:
                lines, used = lines + 1, 0.0
            while wide > room:
                fits = next(
                    n for n in range(len(word), 0, -1) if n == 1 or _width(word[:n], size, bold) <= room
                )
                word, lines = word[fits:], lines + 1  # noqa: PLW2901 - what is left of it
                wide = _width(word, size, bold)
            used += wide
    return lines


def _width(text: str, size: float, bold: bool) -> float:
    return _face(bold).getlength(text) * size / 100


@cache
def _face(bold: bool) -> ImageFont.FreeTypeFont:
    family = fonts.roboto()
    return ImageFont.truetype(str(family.bold if bold else family.regular), 100)
