"""In a language that translates everything, no report has an English word left, whoever writes it in whatever format."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields, is_dataclass, replace
from datetime import timedelta
from enum import Enum
from functools import cache
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from tests.support.pdf_reading import squeezed
from tests.support.portfolio_entries import LENSES, VERSIONS, entry_of, some_portfolio, stamp
from tests.support.pseudo_report import Accented, foreign, plain_words, pseudo_language
from tests.support.sample import load_sample
from tests.support.samples import MADE_AT
from tests.support.small_snapshots import ref, snapshot
from tests.support.workshops import at, remark, workshop
from tests.support.written_text import text_of
from wa_desktop.domain.editions import Deliverable, Edition
from wa_desktop.domain.portfolio import MilestoneRisks
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.workload import Milestone, Snapshot
from wa_desktop.domain.workshop import Attendee, Clock, RemarkKind, Sitting, Skip, Visit
from wa_desktop.report.deliver import deliver
from wa_desktop.report.language import Language, language, languages
from wa_desktop.report.model import build
from wa_desktop.report.pdf import write_pdf
from wa_desktop.report.portfolio_model import PortfolioSource
from wa_desktop.report.portfolio_model import build as build_portfolio
from wa_desktop.report.portfolio_pdf import write_portfolio_pdf
from wa_desktop.report.portfolio_records import PortfolioReport
from wa_desktop.report.portfolio_xlsx import write_portfolio_xlsx
from wa_desktop.report.recap import build_recap
from wa_desktop.report.recap_file import write_recap
from wa_desktop.report.records import ReportModel
from wa_desktop.review.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]

OURS = {"WA", "Desktop", "AWS", "Roboto"}
"""Names are the same in every language."""


@cache
def sample() -> tuple[Snapshot, Sequence[Milestone]]:
    """The sample review with plan, decisions, workshops and milestones, all its texts in Cyrillic letters."""
    with TemporaryDirectory() as folder:
        workspace = Workspace.open(Path(folder, "sample.wadesk"), ROOT / "lenses")
        review = workspace.open_review(load_sample(workspace, ROOT / "resources").id)
        milestones = tuple(review.milestone(head.number) for head in review.snapshot.milestones)
        found = foreign((review.snapshot, milestones))
        workspace.close()
    return found  # type: ignore[no-any-return]  # what goes in comes out


def report() -> tuple[ReportModel, Accented]:
    say, accented = pseudo_language()
    now, milestones = sample()
    model = build(
        now,
        made_at=MADE_AT,
        app_version="1.0",
        against=milestones[-1],
        milestones=milestones,
        say=say,
        language=say.tag,
    )
    return model, accented


def portfolio() -> tuple[PortfolioReport, Accented]:
    say, accented = pseudo_language()
    reviews = [foreign(review) for review in some_portfolio(12)]
    source = PortfolioSource(
        [entry_of(review) for review in reviews],
        foreign(VERSIONS),
        foreign(LENSES),
        [MilestoneRisks(reviews[0].workload.id, 1, 1, stamp(MADE_AT - timedelta(days=200)), "HMNU")],
    )
    made = build_portfolio(source, made_at=MADE_AT, app_version="1.0", say=say, language=say.tag)
    return made, accented


def texts_of(record: Any) -> Iterator[str]:
    """Every text of a record that somebody reads."""
    if isinstance(record, Enum | Language | Edition):
        return
    if isinstance(record, str):
        yield record
    elif is_dataclass(record) and not isinstance(record, type):
        for each in fields(record):
            if each.name != "language":
                yield from texts_of(getattr(record, each.name))
    elif isinstance(record, tuple | list | frozenset):
        for each in record:
            yield from texts_of(each)


def untranslated(text: str) -> set[str]:
    """English words; rows of the letters that stand for risks are none."""
    return {word for word in plain_words(text) - OURS if set(word) - set("HMNUAX")}


@cache
def gathered() -> set[str]:
    """The sentences that `make strings` finds, whether or not somebody ran it since they were written."""
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        strings, catalogues = import_module("strings"), import_module("report_catalogues")
    finally:
        sys.path.pop(0)
    return set(catalogues.sentences_of(strings.harvest(), strings.PACKAGE))


@pytest.mark.parametrize("made", [report, portfolio])
def test_the_model_has_no_english_word(made: Callable[[], tuple[Any, Accented]]) -> None:
    model, accented = made()
    assert {text: words for text in texts_of(model) if (words := untranslated(text))} == {}
    assert len(accented.asked) > 25


def test_the_full_report_has_no_english_word(tmp_path: Path) -> None:
    model, accented = report()
    write_pdf(model, tmp_path / "report.pdf")
    text = text_of(tmp_path / "report.pdf")
    assert untranslated(text) == set()
    assert "15Φεβρουαρίου2027" in squeezed(text)  # noqa: RUF001 - Greek
    assert accented.asked - gathered() == set(), "see packaging/report_catalogues.py"


@pytest.mark.parametrize("deliverable", Deliverable)
def test_no_deliverable_has_an_english_word(deliverable: Deliverable, tmp_path: Path) -> None:
    if deliverable is Deliverable.JSON:
        pytest.skip("its words are names of a published schema")
    model, accented = report()
    path = tmp_path / f"report{deliverable.suffix}"
    try:
        deliver(deliverable, model, path)
    except ModuleNotFoundError as missing:
        if not str(missing.name).startswith("wa_desktop.report"):
            raise
        pytest.skip(f"no writer yet: {missing.name}")
    assert untranslated(text_of(path)) == set()
    assert accented.asked - gathered() == set(), "see packaging/report_catalogues.py"


@pytest.mark.parametrize(
    ("suffix", "write"), [(".pdf", write_portfolio_pdf), (".xlsx", write_portfolio_xlsx)]
)
def test_the_portfolio_has_no_english_word(
    suffix: str, write: Callable[[PortfolioReport, Path], int], tmp_path: Path
) -> None:
    model, accented = portfolio()
    path = tmp_path / f"portfolio{suffix}"
    write(model, path)
    assert untranslated(text_of(path)) == set()
    assert accented.asked - gathered() == set(), "see packaging/report_catalogues.py"


@pytest.mark.parametrize("tag", [tag for tag, _ in languages() if not tag.startswith("en")])
def test_a_workbook_in_every_language_there_is(tag: str, tmp_path: Path) -> None:
    """Names of sheets and heads of tables have rules of their own, which a translation could break."""
    now, milestones = sample()
    say = language(tag)
    model = build(now, made_at=MADE_AT, app_version="1.0", milestones=milestones, say=say, language=say.tag)
    deliver(Deliverable.XLSX, model, tmp_path / "tracker.xlsx")
    write_portfolio_xlsx(replace(portfolio()[0], say=say), tmp_path / "portfolio.xlsx")
    assert plain_words(text_of(tmp_path / "tracker.xlsx"))


@pytest.mark.parametrize("suffix", [".md", ".html"])
def test_a_recap_has_no_english_word(suffix: str, tmp_path: Path) -> None:
    say, accented = pseudo_language()
    sittings = (Sitting(at(0), at(90)), Sitting(at(3000), at(3060)))
    held, state = foreign(
        (
            workshop(
                Clock(sittings=sittings, visits=(Visit(ref("s1"), 1200.0),)),
                attendees=(Attendee("Grace", "Architect"),),
                remarks=tuple(remark(i, kind, who="Ada") for i, kind in enumerate(RemarkKind)),
                skips=(Skip(ref("s2"), "Later"),),
            ),
            snapshot({"s1": "NN-", "c1": "UYY"}, client="Contoso"),
        )
    )
    ratings = rate_all(state)
    recap = build_recap(state, held, ratings, made_at=MADE_AT, app_version="1.0", say=say, language=say.tag)
    path = tmp_path / f"recap{suffix}"
    write_recap(recap, path)
    assert untranslated(text_of(path)) == set()
    assert len(accented.asked) > 20
    assert accented.asked - gathered() == set(), "see packaging/report_catalogues.py"


def test_a_word_that_went_past_the_catalogue_is_seen() -> None:
    assert untranslated("Ρίσκα: Hígh rísks, БРД 1, 15 Φεβρουαρίου 2027, AWS") == set()
    assert untranslated("Hígh risks, February") == {"risks", "February"}
    assert foreign(("abc", "H", MADE_AT)) == ("абв", "H", MADE_AT)
