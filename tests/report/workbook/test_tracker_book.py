"""What the tracker is beyond its cells: lists, filters, colors, print, properties; and what nothing may do to it."""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
import zlib
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.report.conftest import framework_model
from tests.support.full_reviews import full_model, full_snapshot, model_of
from tests.support.pdf_reading import read_pdf, squeezed
from tests.support.plans import action, practice
from tests.support.portfolio_reports import HOSTILE
from tests.support.small_snapshots import said, snapshot
from tests.support.tracker_reading import Tracker, read_tracker
from wa_desktop.domain.answers import PracticeAnswer, PracticeEntry, QuestionAnswer
from wa_desktop.domain.decisions import Decision, DecisionKind
from wa_desktop.domain.editions import DocumentControl, Edition, Paper, Theme
from wa_desktop.domain.errors import DamagedError
from wa_desktop.domain.evidence import Evidence, EvidenceKind
from wa_desktop.report.portfolio_sheet import clean_text
from wa_desktop.report.progress import ReportCancelledError
from wa_desktop.report.records import ReportModel
from wa_desktop.report.workbook.cells import unlike
from wa_desktop.report.workbook.heights import height_of, lines_of
from wa_desktop.report.workbook.long_texts import parts_of
from wa_desktop.report.workbook.xlsx import render, write_xlsx

THEIRS = Edition(
    Theme(company="Smith & Sons", classification="Confidential", footer="Prague", paper=Paper.LETTER),
    control=DocumentControl("1.2", ("Dana Novak",)),
    draft=True,
)

OFFICE = shutil.which("soffice")


def written(model: ReportModel, folder: Path) -> Tracker:
    path = folder / "tracker.xlsx"
    write_xlsx(model, path)
    return read_tracker(path)


@pytest.fixture(scope="module")
def theirs(tmp_path_factory: pytest.TempPathFactory) -> Tracker:
    model = model_of(full_snapshot(), edition=THEIRS)
    return written(model, tmp_path_factory.mktemp("tracker"))


# To work in


def test_lists_to_choose_from_are_on_a_sheet_of_their_own(theirs: Tracker) -> None:
    sheet = theirs.book["Actions"]
    offered: dict[str, list[Any]] = {}
    for rule in sheet.data_validations.dataValidation:
        (area,) = rule.sqref.ranges
        head = sheet.cell(1, area.min_col).value
        name, cells = rule.formula1.rsplit("!", 1)
        assert name.strip("'") == "Lists"
        words = [cell.value for line in theirs.book["Lists"][cells.replace("$", "")] for cell in line]
        offered[head] = [word for word in words if word]
        assert (area.min_row, area.max_row > 100) == (2, True), "there is room for more actions"
        assert rule.showErrorMessage == (head != "Owner"), "an owner can be typed"
    assert offered == {
        "Owner": ["Ada", "Grace"],
        "Status": ["Open", "In progress", "Done", "Won’t do"],
        "Impact": ["Low", "Medium", "High", "Very high"],
        "Size": ["small", "medium", "large"],
    }
    for row in theirs.rows("Actions"):
        for head, words in offered.items():
            assert row[head] is None or row[head] in words


def test_tables_have_a_head_that_filters_stays_and_is_printed(theirs: Tracker) -> None:
    for name in ("Actions", "By owner", "Findings", "Questions", "All answers", "Decisions", "Evidence"):
        sheet = theirs.book[name]
        (table,) = sheet.tables.values()
        assert table.ref.startswith("A1:")
        assert table.headerRowCount != 0
        assert table.autoFilter.ref == table.ref
        assert [column.name for column in table.tableColumns] == [cell.value for cell in sheet[1]]
        assert sheet.freeze_panes.endswith("2")
        assert sheet.print_title_rows == "$1:$1"
    assert theirs.book["Actions"].freeze_panes == "D2"
    tables = [part.decode() for name, part in theirs.parts.items() if name.startswith("xl/tables/")]
    assert all('altText="' in table for table in tables), "for those who cannot see them"
    names = [re.findall(r'displayName="([^"]+)"', table) for table in tables]
    assert len({name for found in names for name in found}) == len(tables)


def test_no_color_says_anything_alone(theirs: Tracker) -> None:
    sheet = theirs.book["Actions"]
    rules = [rule for area in sheet.conditional_formatting for rule in area.rules]
    words = {rule.formula[0] for rule in rules if rule.type == "cellIs"}
    assert words >= {'"High"', '"Medium"', '"None"', '"Done"', '"In progress"'}
    (late,) = [rule for rule in rules if rule.type == "expression"]
    assert late.formula == ['AND(ISNUMBER($J2),$J2<TODAY(),OR($N2="Open",$N2="In progress"))']
    assert late.dxf.numFmt.formatCode.endswith('" !"'), "a late day is marked by a sign too"
    heads = [cell.value for cell in theirs.book["Summary"][5]]
    counts = theirs.book["Summary"][6]
    for head, letter in (("High", "H"), ("Medium", "M"), ("None", "N"), ("Open", "?")):
        assert f'" {letter}"' in counts[heads.index(head)].number_format
        assert isinstance(counts[heads.index(head)].value, int)


def test_the_chart_is_excels_own_and_can_be_heard(theirs: Tracker) -> None:
    chart = theirs.parts["xl/charts/chart1.xml"].decode()
    assert "<c:f>Summary!$A$6:$A$8</c:f>" in chart
    assert "<c:v>Safety – Main</c:v>" in chart
    drawing = theirs.parts["xl/drawings/drawing1.xml"].decode()
    (told,) = re.findall(r'descr="([^"]+)"', drawing)
    assert "Safety: High 1, None 1; Cost: Medium 1" in told


def test_a_review_without_answers_has_a_chart_of_open_questions(tmp_path: Path) -> None:
    tracker = written(model_of(snapshot()), tmp_path)
    assert tracker.parts["xl/charts/chart1.xml"].count(b"<c:ser>") == 1


def test_every_sheet_is_ready_to_print(theirs: Tracker) -> None:
    for sheet in theirs.book.worksheets:
        assert sheet.page_setup.paperSize == 1, "letter"
        assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)
        assert sheet.oddHeader.left.text == "Contoso · Order processing"
        assert sheet.oddHeader.center.text == "&BDraft"
        assert sheet.oddHeader.right.text == "Smith && Sons · Confidential"
        assert sheet.oddFooter.left.text == "Prague"
        assert sheet.oddFooter.center.text == "&A"
    plain = read_header(full_model())
    assert "Draft" not in plain


def read_header(model: ReportModel) -> str:
    import io
    import zipfile

    with zipfile.ZipFile(io.BytesIO(render(model))) as package:
        return "".join(
            package.read(name).decode()
            for name in package.namelist()
            if name.startswith("xl/worksheets/") and name.endswith(".xml")
        )


def test_headers_of_long_names_stay_within_excels_limit(tmp_path: Path) -> None:
    theme = Theme(company="&" * 100, classification="&" * 60, footer="&" * 200)
    review = snapshot(name="&W" * 500, client="&" * 300)
    tracker = written(model_of(review, edition=Edition(theme, draft=True)), tmp_path)
    for sheet in tracker.names:
        for part in re.findall(r"<odd(?:Header|Footer)>(.*?)</odd", tracker.part(sheet)):
            assert 0 < len(part.replace("&amp;", "&")) <= 255


def test_properties_tell_whose_it_is(theirs: Tracker) -> None:
    properties = theirs.book.properties
    assert properties.title == "Contoso · Order processing"
    assert properties.creator == "Dana Novak"
    assert properties.category == "Confidential"
    assert properties.contentStatus == "Draft"
    assert properties.created == datetime(2027, 2, 15, 14, 2)  # noqa: DTZ001 as openpyxl gives it
    assert b"<Company>Smith &amp; Sons</Company>" in theirs.parts["docProps/app.xml"]
    assert b"en" in theirs.parts["docProps/custom.xml"]


def test_rows_are_as_high_as_their_texts_and_may_grow(theirs: Tracker) -> None:
    assert "customHeight" not in theirs.part("Actions")
    (height,) = re.findall(r'<row r="2"[^>]* ht="([\d.]+)"', theirs.part("Actions"))
    assert float(height) == height_of(4), "two addresses, one of which is broken"
    assert lines_of("", 10) == lines_of("word", 10) == 1
    assert lines_of("one two three four", 10) == 2
    assert lines_of("x" * 100, 10) > 9
    assert lines_of("a\nb\nc", 10) == 3
    assert lines_of("日本語 日本語", 10) == 2
    assert height_of(1000) == 409


def test_there_is_no_macro_and_no_formula(theirs: Tracker) -> None:
    assert not [name for name in theirs.parts if "vba" in name.lower() or "macro" in name.lower()]
    assert {cell.data_type for cell in theirs.all_cells} <= {"s", "n", "d"}
    assert all(b"<f>" not in part for name, part in theirs.parts.items() if "worksheets" in name)


# The consultancy's logo


def png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compress((b"\0" + b"\xff" * 3 * width) * height)
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def test_a_logo_stands_on_the_first_sheet(tmp_path: Path) -> None:
    theme = Theme(company="Smith & Sons", logo=png(400, 100))
    tracker = written(model_of(full_snapshot(), edition=Edition(theme)), tmp_path)
    assert tracker.parts["xl/media/image1.png"] == theme.logo
    drawings = b"".join(part for name, part in tracker.parts.items() if "drawings/drawing" in name)
    assert b'descr="Smith &amp; Sons"' in drawings


@pytest.mark.parametrize(
    "logo", [png(4, 4)[:40], b"\x89PNG\r\n\x1a\n and the rest", b"\xff\xd8\xff nothing", b"GIF89a", b"x"]
)
def test_a_broken_logo_is_left_out(logo: bytes, tmp_path: Path) -> None:
    tracker = written(model_of(full_snapshot(), edition=Edition(Theme(logo=logo))), tmp_path)
    assert not [name for name in tracker.parts if "media" in name]


# Nothing is lost, nothing runs


@pytest.mark.parametrize(
    "note", ["word " * 40_000, "x" * 200_000, "😀" * 100_000, "line\n" * 3_000, "=1+1 " * 50_000]
)
def test_a_text_of_any_length_is_there_whole(note: str, tmp_path: Path) -> None:
    answer = QuestionAnswer({"a": PracticeEntry(PracticeAnswer.NO, notes=note)}, notes=note)
    tracker = written(model_of(snapshot({"s1": answer})), tmp_path)
    assert tracker.names[-1] == "Long texts"
    rows = tracker.rows("Long texts")
    for sheet in ("Questions", "All answers"):
        (cell,) = [row["Note"] for row in tracker.rows(sheet) if row["Note"]]
        (number,) = re.findall(r"The whole text is (T-\d+) on the sheet “Long texts”", cell)
        assert cell.startswith(note[:900].rstrip())
        parts = [row for row in rows if row["No."] == number]
        assert [row["Part"] for row in parts] == list(range(1, len(parts) + 1))
        assert {row["Sheet"] for row in parts} == {sheet}
        assert "".join(row["Text"] for row in parts) == note
        assert max(len(row["Text"]) for row in parts) <= 2400
    assert {cell.data_type for cell in tracker.all_cells} <= {"s", "n", "d"}


def test_parts_one_behind_the_other_are_the_text() -> None:
    for text in ("a b c " * 5000, "\n" * 9000, "x" * 7000, "", "one\n\n" * 4000 + "y" * 9000):
        assert "".join(parts_of(text)) == text
        assert all(parts_of(text))


def test_hostile_texts_stay_texts(tmp_path: Path) -> None:
    texts = [text for text in HOSTILE if text.strip()]
    plan = tuple(
        action(number, title=text, owner=text, practices=(practice("s1", "a"),), links=(text,))
        for number, text in enumerate(texts, 1)
    )
    pieces = tuple(
        Evidence(f"{number:032x}", EvidenceKind.LINK, text, link=text, said_by=text)
        for number, text in enumerate(texts, 1)
    )
    decisions = tuple(
        Decision(f"{number:032x}", number, DecisionKind.TRADE_OFF, text, context=text, options=(text,))
        for number, text in enumerate(texts, 1)
    )
    answers = {"s1": replace(said("NNN"), notes="\n".join(texts), evidence=pieces)}
    review = replace(
        snapshot(answers, name=texts[0], client=texts[1], review_owner=texts[2], report_headline=texts[3]),
        actions=plan,
        decisions=decisions,
    )
    tracker = written(model_of(review), tmp_path)
    assert {cell.data_type for cell in tracker.all_cells} <= {"s", "n", "d"}
    links = {
        target
        for name, part in tracker.parts.items()
        if name.startswith("xl/worksheets/_rels")
        for target in re.findall(r'Target="([^"]+)" TargetMode="External"', part.decode())
    }
    assert links == {"http://evil.example"}, "only what is an address of the web, as typed"
    told = [row["Action"] for row in tracker.rows("Actions")]
    assert told == [clean_text(text) for text in texts]


def test_days_that_excel_does_not_know_are_texts(tmp_path: Path) -> None:
    review = replace(snapshot(), actions=(action(1, due=date(1899, 12, 31)), action(2, due=date(1900, 3, 1))))
    old, new = written(model_of(review), tmp_path).rows("Actions")
    assert (old["Due"], new["Due"].date()) == ("1899-12-31", date(1900, 3, 1))


def test_heads_are_all_unlike() -> None:
    assert unlike(["Risk", "risk", "RISK", "a\nb", "", ""]) == ["Risk", "risk 2", "RISK 3", "a b", "–", "– 2"]


# Written whole or not at all


def test_a_disk_that_lies_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "tracker.xlsx"
    path.write_bytes(b"old")
    write = Path.write_bytes

    def damage(self: Path, data: bytes) -> int:
        half = len(data) // 2
        return write(self, data[:half] + bytes(8) + data[half + 8 :])

    monkeypatch.setattr(Path, "write_bytes", damage)
    with pytest.raises(DamagedError):
        write_xlsx(full_model(), path)
    assert path.read_bytes() == b"old"


def test_the_library_leaving_rows_out_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from wa_desktop.report.workbook import cells

    monkeypatch.setattr(cells.Writer, "_body", lambda *_: None)
    with pytest.raises(DamagedError):
        write_xlsx(full_model(), tmp_path / "tracker.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_progress_is_told_and_a_wish_to_stop_is_heard(tmp_path: Path) -> None:
    told: list[float] = []
    write_xlsx(framework_model(), tmp_path / "tracker.xlsx", told.append)
    assert told == sorted(told)
    assert len(told) > 3
    assert told[-1] == 1.0
    looks: list[bool] = []

    def stop() -> bool:
        looks.append(True)
        return len(looks) > 2

    with pytest.raises(ReportCancelledError):
        write_xlsx(framework_model(), tmp_path / "other.xlsx", cancelled=stop)
    assert [path.name for path in tmp_path.iterdir()] == ["tracker.xlsx"]


def test_the_same_review_gives_the_same_bytes() -> None:
    assert render(full_model()) == render(full_model())
    moved = replace(full_model(), made_at=datetime(2027, 2, 16, tzinfo=UTC))
    assert render(moved) != render(full_model())


# Elsewhere


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed here")
def test_libreoffice_opens_it_and_shows_every_sheet(tmp_path: Path) -> None:
    assert OFFICE
    review = full_snapshot()
    long = {**review.reviews[0].answers, "s2": replace(said("YYN"), notes="word " * 20_000)}
    model = model_of(review.with_review(replace(review.reviews[0], answers=long)), edition=THEIRS)
    write_xlsx(model, tmp_path / "tracker.xlsx")
    subprocess.run(
        [
            OFFICE,
            "--headless",
            f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
            *("--convert-to", "pdf", "--outdir", str(tmp_path), str(tmp_path / "tracker.xlsx")),
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )
    shown = read_pdf(tmp_path / "tracker.pdf")
    letters = squeezed(shown.text)
    assert len(shown.pages) >= 11, "a page for each sheet"
    for text in ("Renew the keys", "Smith & Sons", "Draft", "Decided by", "T-1", "Restores are tested."):
        assert squeezed(text) in letters
    assert letters.count("word") >= 20_000, "the long text is printed whole"
