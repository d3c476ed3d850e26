"""A lens goes into a workbook or a CSV file and comes back the same, whatever it holds."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings

from tests.support.lens_shapes import lenses
from tests.support.lens_values import changed, full_lens, small_lens
from wa_desktop.domain.errors import InvalidError
from wa_desktop.lensfile.builtin import builtin_lenses, read_folder
from wa_desktop.lensfile.check import check_lens
from wa_desktop.lensfile.findings import Remarks
from wa_desktop.lensfile.json_source import read_json
from wa_desktop.studio.sheets import read_csv, read_xlsx, to_csv, to_xlsx
from wa_desktop.studio.sheets.other_keys import same
from wa_desktop.studio.sheets.template import example, template_bytes
from wa_desktop.studio.sheets.workbook_file import xlsx_bytes
from wa_desktop.system.paths import lenses_dir

Json = dict[str, Any]

BUILT_IN = dict(builtin_lenses(lenses_dir()))


def assert_comes_back(value: Json) -> None:
    for found in (read_xlsx(xlsx_bytes(value)), read_csv(to_csv(value))):
        assert same(found.value, value)
        assert found.problems == ()


@pytest.mark.parametrize("value", [small_lens(), full_lens(), example()], ids=["small", "full", "example"])
def test_small_lenses(value: Json) -> None:
    assert_comes_back(value)


def test_a_lens_without_pillars_comes_back_and_that_is_said() -> None:
    value = changed(small_lens(), "/pillars", [])
    for found in (read_xlsx(xlsx_bytes(value)), read_csv(to_csv(value))):
        assert same(found.value, value)
        assert [str(problem)[:10] for problem in found.problems] == ["No pillars"]


@pytest.mark.parametrize("alias", BUILT_IN)
def test_built_in_lenses(alias: str) -> None:
    value = check_lens(read_folder(BUILT_IN[alias])).value
    assert_comes_back(value)


@settings(max_examples=60, deadline=None)
@given(lenses)
def test_any_lens(value: Json) -> None:
    assert same(read_xlsx(xlsx_bytes(value)).value, value)
    assert same(read_csv(to_csv(value)).value, value)


@pytest.mark.parametrize(
    ("pointer", "new"),
    [
        ("/pillars/0/questions/0/title", "long " * 20_000),
        ("/pillars/0/questions/0/title", "😀" * 40_000),
        ("/pillars/0/questions/0/title", "x" * 32_767 + " " * 40_000 + "y"),
        ("/pillars/0/questions/0/title", ""),
        ("/pillars/0/questions/0/title", "   "),
        ("/pillars/0/questions/0/title", "_x0041_ \x01 \r\n \ufffe"),
        ("/pillars/0/questions/0/title", "_x000D_ \r ax005F_b _x005F_ _x005f_ _x_x0042_"),
        ("/pillars/0/questions/0/description", "=cmd|'/C calc'!A0"),
        ("/pillars/0/questions/0/description", "'=kept"),
        ("/pillars/0/questions/1/id", "question_a"),
        ("/pillars/1/questions/0/id", "question_a"),
        ("/pillars/1/questions/0/id", " padded "),
        ("/pillars/1/questions", []),
        ("/pillars/1/questions/0/choices", []),
        ("/pillars/1/questions/0/riskRules", []),
        ("/pillars/1/questions/0/riskRules/-", {"condition": "third", "risk": "NO_RISK"}),
        ("/pillars/1/questions/0/riskRules/0/note", "of another program"),
        ("/pillars/1/questions/0/choices/0/helpfulResource", {}),
        ("/pillars/1/questions/0/choices/0/helpfulResource", {"displayText": "A", "url": "", "Url": "B"}),
        ("/pillars/1/questions/0/choices/0/additionalResources", []),
        (
            "/pillars/1/questions/0/choices/0/additionalResources",
            [{"type": "HELPFUL_RESOURCE", "content": []}],
        ),
        ("/_version", 1.50),
    ],
)
def test_odd_places(pointer: str, new: object) -> None:
    assert_comes_back(changed(small_lens(), pointer, new))


def test_numbers_stay_as_they_were_written() -> None:
    text = b'{"schemaVersion": "2021-11-01", "name": "n", "description": "d", "_a": 1.50, "_b": 1e2, "_c": true, "pillars": []}'
    value = read_json(text, Remarks()).value | {"pillars": small_lens()["pillars"]}
    assert_comes_back(value)


def test_what_a_spreadsheet_program_saves_again_is_the_same() -> None:
    saved = io.BytesIO()
    openpyxl.load_workbook(io.BytesIO(xlsx_bytes(full_lens()))).save(saved)
    assert same(read_xlsx(saved.getvalue()).value, full_lens())


def test_the_strict_form_of_the_format_is_read() -> None:
    """As Excel saves a “Strict Open XML Spreadsheet”; a text that speaks of it stays as it is."""
    value = full_lens() | {"description": "see http://purl.oclc.org/ooxml/spreadsheetml/main"}
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(xlsx_bytes(value))) as old, zipfile.ZipFile(stream, "w") as new:
        for info in old.infolist():
            part = old.read(info.filename)
            for kind in (b"spreadsheetml", b"officeDocument"):
                part = part.replace(
                    b"http://schemas.openxmlformats.org/" + kind + b"/2006/",
                    b"http://purl.oclc.org/ooxml/" + kind + b"/",
                )
            new.writestr(info.filename, part)
    assert b"ooxml/spreadsheetml/main" in zipfile.ZipFile(stream).read("xl/workbook.xml")
    assert same(read_xlsx(stream.getvalue()).value, value)


def test_the_template_is_a_sound_lens_with_every_column_of_the_format() -> None:
    found = read_xlsx(template_bytes())
    assert found.value == example()
    assert found.problems == ()
    heads = [cell.value for cell in openpyxl.load_workbook(io.BytesIO(template_bytes()))["Choices"][1]]
    assert "More help 5 URL" in heads
    assert "Summary" not in heads


def test_rows_may_be_moved_added_and_deleted() -> None:
    """What no column holds goes along with its row."""
    value = changed(small_lens(), "/pillars/0/questions/1/_note", "mine")
    book = openpyxl.load_workbook(io.BytesIO(xlsx_bytes(value)))
    sheet = book["Questions"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    sheet.delete_rows(2, len(rows))
    for row in [rows[1], rows[0], *rows[3:]]:
        sheet.append(row)
    saved = io.BytesIO()
    book.save(saved)
    found = read_xlsx(saved.getvalue())
    assert found.value is not None
    first, second = found.value["pillars"]
    assert [question["id"] for question in first["questions"]] == ["question_b", "question_a"]
    assert first["questions"][0]["_note"] == "mine"
    assert [question["id"] for question in second["questions"]] == ["question_d"]
    assert len(found.problems) == 4
    assert "Choices!A10: there is no question “question_c”" in str(found.problems[0])


def test_a_changed_cell_counts_beside_keys_of_other_programs() -> None:
    value = changed(small_lens(), "/pillars/0/questions/0/choices/0/helpfulResource/Url", "kept")
    text = to_csv(value).decode("utf-8-sig")
    found = read_csv(text.replace("Read on.", "Read this.").encode())
    assert found.value is not None
    assert found.value["pillars"][0]["questions"][0]["choices"][0]["helpfulResource"] == {
        "displayText": "Read this.",
        "url": "https://example.com/help",
        "Url": "kept",
    }


@pytest.mark.parametrize(
    "value",
    [
        {},
        {"pillars": None},
        {"pillars": [1]},
        {"pillars": [{"questions": {}}]},
        changed(small_lens(), "/pillars/0/name", "\ud83d"),
        changed(small_lens(), "/pillars/0/\ud83d", "x"),
    ],
)
def test_what_fits_no_table_is_refused_with_a_sentence(value: Json, tmp_path: Path) -> None:
    with pytest.raises(InvalidError, match="fits no table"):
        to_xlsx(value, tmp_path / "lens.xlsx")
    with pytest.raises(InvalidError, match="fits no table"):
        to_csv(value)
    assert list(tmp_path.iterdir()) == []
