"""The page of a review: its structure, its numbers, and that no text in it is more than a text."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tests.report.conftest import framework_model
from tests.report.test_model import naive_risk
from tests.report.workbook.test_tracker_book import THEIRS, png
from tests.support.delivered import milestones, reviews
from tests.support.full_reviews import full_model, full_snapshot, model_of
from tests.support.plans import action, practice
from tests.support.portfolio_reports import HOSTILE
from tests.support.samples import small_lens, snapshot_of
from tests.support.small_snapshots import snapshot
from tests.support.strategies import texts
from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer
from wa_desktop.domain.decisions import Decision, DecisionKind
from wa_desktop.domain.editions import Edition, Paper, Theme
from wa_desktop.domain.errors import DamagedError
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.workload import Milestone, Snapshot
from wa_desktop.exchange.tracker_text import plain
from wa_desktop.report.charts.colours import contrast
from wa_desktop.report.page import write_html, write_markdown
from wa_desktop.report.page.build import build_page
from wa_desktop.report.page.files import render_html, render_markdown
from wa_desktop.report.progress import ReportCancelledError
from wa_desktop.report.records import ReportModel

VOID = {"meta", "img", "br", "hr", "path", "circle"}
LETTERS = {Risk.HIGH: "H", Risk.MEDIUM: "M", Risk.NONE: "N", Risk.UNANSWERED: "?", Risk.NOT_APPLICABLE: "–"}


@dataclass
class Read(HTMLParser):
    """A page's elements in order, its texts, its tables as rows of cells, and what it refers to."""

    tags: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    tables: list[list[list[str]]] = field(default_factory=list)
    headings: list[tuple[int, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self._open: list[str] = []
        self._style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self._open.append(tag)
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in {"td", "th"}:
            self.tables[-1][-1].append("")
        elif re.fullmatch("h[1-6]", tag):
            self.headings.append((int(tag[1]), ""))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag, f"{tag} is closed where it is not open"

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        if "style" in self._open:
            return
        self.texts.append(data)
        if {"td", "th"} & set(self._open):
            self.tables[-1][-1][-1] += data
        if self.headings and f"h{self.headings[-1][0]}" in self._open:
            self.headings[-1] = (self.headings[-1][0], self.headings[-1][1] + data)

    @property
    def whole(self) -> str:
        return " ".join(" ".join(self.texts).split())

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.tags if name == tag]


def html(model: ReportModel) -> str:
    return render_html(model).decode()


def read(model: ReportModel) -> Read:
    page = Read()
    page.feed(html(model))
    page.close()
    assert page._open == []
    return page


def github(text: str) -> str:
    """Markdown as GitHub reads it: with tables, and with addresses in plain text made links."""
    reader = MarkdownIt("commonmark", {"linkify": False, "html": True}).enable(["table", "strikethrough"])
    return str(reader.render(text))


# What it says


def test_it_says_the_review_in_short() -> None:
    page, model = read(full_model()), full_model()
    assert page.headings[0] == (1, model.delivery.headline)
    assert plain(model.delivery.summary) in page.whole
    heads = [text for level, text in page.headings if level == 2]
    assert heads == [
        *("Where the risks are", "Do these first", "The risks that matter most", "What is done well"),
        *("What has changed", "Decisions needed", "Decided", "Next steps", "How far this goes"),
    ]
    for step in (*model.delivery.next_steps, *model.delivery.decisions_needed):
        assert " ".join(step.split()) in page.whole
    assert "1 at high risk (2 before)" in page.whole


def test_actions_to_do_first_with_what_they_clear() -> None:
    page = read(full_model())
    (table,) = [table for table in page.tables if table[0][1] == "Action"]
    assert table[1] == [
        "A-1",
        "Renew the keysOne of three is done.",
        "Ada",
        "1 February 2027 (overdue)",
        "2.5 days",
        "s1 H",
    ]


def test_both_formats_say_the_same() -> None:
    for model in (full_model(), framework_model(), model_of(full_snapshot(), edition=THEIRS)):
        told = Read()
        told.feed(github(render_markdown(model).decode()))
        page = build_page(model)
        for text in (
            *(page.headline, page.summary, page.names, page.draft, page.more_risks),
            *(value for fact in page.facts for value in fact),
            *(text for card in page.cards for _, lines in card.lines for text in lines),
            *(text for section in page.sections for text in (section.heading, section.lead, *section.lines)),
            *page.footer,
        ):
            assert " ".join(text.split()) in told.whole
            assert " ".join(text.split()) in read(model).whole
        assert [table[0][0] for table in told.tables] == [table[0][0] for table in read(model).tables]
        counts = [table for table in told.tables if table[0][1] == "Score"]
        assert counts == [table for table in read(model).tables if table[0][1] == "Score"]


@settings(deadline=None, max_examples=25)
@given(review=reviews(), against=milestones)
def test_numbers_are_those_of_a_recount(review: Snapshot, against: Milestone) -> None:
    na_counts = review.workload.not_applicable_counts_as_in_place
    page = read(model_of(review, against))
    tables = [table for table in page.tables if table[0][1] == "Score"]
    for part, table in zip(review.reviews, tables, strict=True):
        for pillar, row in zip(part.lens.pillars, table[1:-1], strict=True):
            risks = [
                naive_risk(question, part.answer(question.key), na_counts=na_counts)
                for question in pillar.questions
            ]
            told = [cell.split(" ") for cell in row[2:]]
            assert [int(cell[0]) for cell in told] == [risks.count(risk) for risk in LETTERS]
            for (count, *letter), risk in zip(told, LETTERS, strict=True):
                assert letter == ([LETTERS[risk]] if count != "0" else [])
        assert [int(cell.split(" ")[0]) for cell in table[-1][2:]] == [
            sum(int(row[place].split(" ")[0]) for row in table[1:-1]) for place in range(2, 7)
        ]


def test_a_review_of_nothing_is_a_page_too() -> None:
    for review in (snapshot_of(small_lens(), {}), snapshot_of([], {})):
        page = read(model_of(review))
        assert "No action has been planned yet." in page.whole
        assert "No question stands at high or medium risk." in page.whole
        assert "No action has been planned yet." in render_markdown(model_of(review)).decode()


def test_of_many_risks_the_first_are_told() -> None:
    model = framework_model()
    page = read(model)
    cards = [text for level, text in page.headings if level == 3]
    first = [f"{card.question_label}: {card.question_title}" for card in model.delivery.top_risks[:5]]
    assert cards == first
    at_risk = model.counts.high + model.counts.medium
    assert f"Shown here: 5 of {at_risk} questions at high or medium risk." in page.whole


# How it is made


def test_it_needs_nothing_else_and_runs_nothing() -> None:
    for model in (full_model(), model_of(full_snapshot(), edition=Edition(Theme(logo=png(8, 8))))):
        page = read(model)
        policy = next(
            tag["content"] for tag in page.all("meta") if tag.get("http-equiv") == "Content-Security-Policy"
        )
        assert policy.startswith("default-src 'none'; style-src 'unsafe-inline'")
        assert {name for name, _ in page.tags} & {"script", "link", "iframe", "object", "form"} == set()
        for _, attributes in page.tags:
            assert not [name for name in attributes if name.startswith("on")]
            assert not {"srcset", "background", "xlink:href"} & attributes.keys()
            assert attributes.get("src", "data:image/png;base64,").startswith("data:image/png;base64,")
        assert all(tag["href"].startswith("https://") for tag in page.all("a"))
        assert "url(" not in html(model)
        assert "@import" not in html(model)
    assert "img-src" not in html(full_model())


@pytest.mark.parametrize("logo", [b"<svg onload=alert(1)>", b"GIF89a", b"<html>"])
def test_a_logo_that_is_no_picture_is_left_out(logo: bytes) -> None:
    page = read(model_of(full_snapshot(), edition=Edition(Theme(logo=logo))))
    assert page.all("img") == []


def test_it_can_be_heard() -> None:
    page = read(full_model())
    assert page.all("html") == [{"lang": "en"}]
    levels = [level for level, _ in page.headings]
    assert levels.count(1) == 1
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))
    heads = page.all("th")
    assert {tag.get("scope") for tag in heads} == {"col", "row"}
    assert len(page.all("caption")) == len(page.all("table"))
    drawings = page.all("svg")
    assert drawings
    for drawing in drawings:
        assert drawing["role"] == "img"
        assert "Safety" in drawing["aria-label"] or "Cost" in drawing["aria-label"]
    assert len(page.all("main")) == len([tag for tag, _ in page.tags if tag == "h1"]) == 1


def test_it_is_for_light_dark_and_paper() -> None:
    style = html(full_model())
    assert "color-scheme: light dark" in style
    assert "@media screen and (prefers-color-scheme: dark)" in style
    assert "@media print" in style
    assert "size: A4" in style
    assert "size: letter" in html(model_of(full_snapshot(), edition=Edition(Theme(paper=Paper.LETTER))))


@pytest.mark.parametrize("accent", ["#2f6feb", "#000000", "#0a5c8f", "#8e2de2", "#b3261e"])
def test_the_accent_can_be_read_in_light_and_dark(accent: str) -> None:
    style = html(model_of(full_snapshot(), edition=Edition(Theme(accent=accent))))
    light, dark = re.findall(r"--accent: (#[0-9a-f]{6})", style)
    assert contrast(light, "#ffffff") >= 3
    assert contrast(dark, "#12161d") >= 4.5


@pytest.mark.parametrize("color", ["red; } body { display: none", "url(http://x)", "</style><script>", ""])
def test_only_colors_get_into_the_style_sheet(color: str) -> None:
    made = html(model_of(full_snapshot(), edition=Edition(Theme(accent=color, second=color))))
    assert not color or color not in made


# Texts


def odd_review(text: str) -> Snapshot:
    """A review with a text everywhere a client's page shows one."""
    answer = QuestionAnswer({"a": PracticeEntry(PracticeAnswer.NO, notes=text)}, notes=text)
    plan = action(1, title=text or "x", owner=text, practices=(practice("s1", "a"),))
    decision = Decision("1" * 32, 1, DecisionKind.TRADE_OFF, text or "x", decided_by=text)
    return replace(
        snapshot(
            {"s1": answer},
            name=text or "x",
            client=text,
            review_owner=text,
            report_headline=text,
            report_summary=text,
        ),
        actions=(plan,),
        decisions=(decision,),
    )


SAFE_TAGS = {name for name, _ in read(full_model()).tags} | {"ul", "li", "abbr"}


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_stay_texts_in_html(text: str) -> None:
    page = read(model_of(odd_review(text)))
    assert {name for name, _ in page.tags} <= SAFE_TAGS
    assert page.all("a") == []
    title = " ".join(plain(text or "x").split())
    assert title in page.whole


def markdown_structure(text: str) -> tuple[list[str], str]:
    """Which elements GitHub would make of it, and the words."""
    told = Read()
    told.feed(github(text))
    return [name for name, _ in told.tags], told.whole


@pytest.mark.parametrize(
    "text",
    [
        *HOSTILE,
        "# heading",
        "- item",
        "1. one",
        "[click](http://evil.example)",
        "<http://evil.example>",
        "![x](file:///etc/passwd)",
        "| a | b |",
        "```",
        "[ref]: http://evil.example",
        "***",
        "a\n\n# b\n\n> c",
        "www.evil.example and ftp.evil.example and HTTPS://evil.example",
        "**bold** _it_ ~~no~~ `code` $x$",
        "&lt;b&gt; &#60;",
        "<details><summary>x",
    ],
)
def test_hostile_texts_stay_texts_in_markdown(text: str) -> None:
    ours, _ = markdown_structure(render_markdown(model_of(odd_review("Plain words"))).decode())
    found, words = markdown_structure(render_markdown(model_of(odd_review(text))).decode())
    assert set(found) <= {*ours, "ul", "li"}
    assert found.count("h1") == ours.count("h1")
    assert found.count("h2") == ours.count("h2")
    assert "a" not in found
    assert " ".join(plain(text).split()) in words
    bare = re.sub(r"\\.", "", render_markdown(model_of(odd_review(text))).decode())
    assert not re.search(r"https?://|www\.|ftp\.", bare, re.IGNORECASE), "GitHub would link it"


@settings(deadline=None, max_examples=40)
@given(st.one_of(texts, st.text("<>&\"'`*_[]()!#|\\~-+.1 \n\t:/w@")))
def test_any_text_is_there_and_nothing_more(text: str) -> None:
    model = model_of(odd_review(text))
    page = read(model)
    shown = " ".join(plain(text or "x").split())
    assert shown in page.whole
    assert {name for name, _ in page.tags} <= SAFE_TAGS
    found, words = markdown_structure(render_markdown(model).decode())
    assert shown in words
    assert found.count("h1") == 1
    assert "a" not in found


def test_a_text_of_any_length_is_there(tmp_path: Path) -> None:
    long = "x" * 200_000
    model = model_of(odd_review(long))
    assert write_html(model, tmp_path / "page.html") == 1
    assert long in html(model)


# Written whole or not at all


@pytest.mark.parametrize("write", [write_html, write_markdown])
def test_a_disk_that_lies_is_noticed(
    write: Callable[..., int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "page"
    path.write_bytes(b"old")
    put = Path.write_bytes
    monkeypatch.setattr(Path, "write_bytes", lambda self, data: put(self, data[:-1]))
    with pytest.raises(DamagedError):
        write(full_model(), path)
    assert path.read_bytes() == b"old"


@pytest.mark.parametrize("write", [write_html, write_markdown])
def test_a_wish_to_stop_is_heard(write: Callable[..., int], tmp_path: Path) -> None:
    told: list[float] = []
    write(full_model(), tmp_path / "page", told.append)
    assert told == [0.5, 1.0]
    with pytest.raises(ReportCancelledError):
        write(full_model(), tmp_path / "other", cancelled=lambda: True)
    assert [path.name for path in tmp_path.iterdir()] == ["page"]
