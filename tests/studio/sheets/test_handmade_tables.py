"""Tables that people type: titles are enough, and what is odd is said with its cell."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Sequence
from typing import Any

import openpyxl
import pytest

from wa_desktop.lensfile.check import check_lens
from wa_desktop.lensfile.write import to_bytes
from wa_desktop.studio.sheets import Sheeted, read_csv, read_xlsx

SIMPLE = "Pillar,Question,Practice\nSecurity,Who can sign in?,Use MFA\nSecurity,Who can sign in?,Rotate keys\nSecurity,Who can sign in?,None of these\nOur own,What else?,Nothing\n"


def said(found: Sheeted) -> list[str]:
    return [str(problem) for problem in found.problems]


def outline(found: Sheeted) -> Any:
    """Ids of pillars, questions and choices."""
    assert found.value is not None, said(found)
    return [
        (
            pillar["id"],
            [
                (question["id"], [choice["id"] for choice in question["choices"]])
                for question in pillar["questions"]
            ],
        )
        for pillar in found.value["pillars"]
    ]


def workbook(rows: Sequence[Sequence[object]], name: str = "Sheet1") -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = name
    for row in rows:
        sheet.append(row)
    return book


def saved(book: openpyxl.Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


SIMPLE_OUTLINE = [
    ("security", [("Who_can_sign_in", ["Use_MFA", "Rotate_keys", "None_of_these_no"])]),
    ("Our_own", [("What_else", ["Nothing"])]),
]
UNNAMED = "The table does not name the lens, so it is called Untitled lens."


def test_titles_are_enough() -> None:
    found = read_csv(SIMPLE.encode())
    assert outline(found) == SIMPLE_OUTLINE
    assert said(found) == [UNNAMED]
    question = found.value["pillars"][0]["questions"][0]  # type: ignore[index]
    assert [(rule["condition"], rule["risk"]) for rule in question["riskRules"]] == [
        ("Use_MFA && Rotate_keys", "NO_RISK"),
        ("Use_MFA || Rotate_keys", "MEDIUM_RISK"),
        ("default", "HIGH_RISK"),
    ]
    assert check_lens(to_bytes(found.value)).lens is not None


def test_the_same_in_a_workbook_of_one_sheet() -> None:
    rows = [line.split(",") for line in SIMPLE.splitlines()]
    assert outline(read_xlsx(saved(workbook([["Our questions"], [], *rows])))) == SIMPLE_OUTLINE


@pytest.mark.parametrize("sign", [";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_other_separators_and_encodings(sign: str, encoding: str) -> None:
    found = read_csv(SIMPLE.replace(",", sign).replace("\n", "\r\n").encode(encoding))
    assert outline(found) == SIMPLE_OUTLINE
    assert said(found) == [UNNAMED]


def test_excel_names_its_separator() -> None:
    assert outline(read_csv(b"sep=|\r\n" + SIMPLE.replace(",", "|").encode())) == SIMPLE_OUTLINE


def test_the_old_code_page_is_read_and_said() -> None:
    found = read_csv("Lens name;Pillar;Question;Practice\nL;Sécurité;Où ?;Là-bas\n".encode("cp1252"))
    assert found.value is not None
    assert found.value["pillars"][0]["name"] == "Sécurité"
    assert said(found) == [
        "The file is not UTF-8, so it was read as Windows-1252; look at letters with accents, or save it as “CSV UTF-8”."
    ]


def test_blank_cells_mean_the_row_above() -> None:
    found = read_csv(b"Pillar,Question,Practice\nSecurity,Who?,First one\n,,Second\n,Why?,Third\n")
    assert outline(found) == [("security", [("Who", ["First_one", "Second"]), ("Why", ["Third"])])]


def test_questions_without_pillars_get_one() -> None:
    found = read_csv(b"Question,Best practice\nHow is it?,Good enough\n")
    assert outline(found) == [("General", [("How_is_it", ["Good_enough"])])]
    assert (
        said(found)[0] == "There is no column of pillars, so all questions are in one that is called General."
    )


def test_ids_stay_and_new_ones_are_unlike_them() -> None:
    found = read_csv(
        b"Pillar,Question,Choice id,Choice\nP1x,Q1x,Use_MFA,Other\nP1x,Q1x,,Use MFA\nP1x,Q1x,,Use MFA\n"
    )
    assert outline(found)[0][1][0][1] == ["Use_MFA", "Use_MFA_2", "Use_MFA_3"]


def test_risks_in_plain_words_and_a_default() -> None:
    head = "Pillar,Question,Choice id,Choice,Rule 1 when,Rule 1 risk,Rule 2 when,Rule 2 risk"
    found = read_csv(f"{head}\nPil,Que,one,One,one,none,,High risk\n".encode())
    assert found.value is not None
    assert found.value["pillars"][0]["questions"][0]["riskRules"] == [
        {"condition": "one", "risk": "NO_RISK"},
        {"condition": "default", "risk": "HIGH_RISK"},
    ]


def test_sheets_refer_to_each_other_by_id_or_by_title() -> None:
    book = workbook([["Pillar id", "Question"], ["Security", "Who?"], ["", "Why?"]], "Questions")
    choices = book.create_sheet("Choices")
    for row in (["Question id", "Choice"], ["Who?", "One way"], ["why?", "Another way"], ["When?", "Lost"]):
        choices.append(row)
    notes = book.create_sheet("Notes of ours")
    notes.append(["anything"])
    found = read_xlsx(saved(book))
    assert outline(found) == [("security", [("Who", ["One_way"]), ("Why", ["Another_way"])])]
    assert said(found) == [
        "Choices!A4: there is no question “When?”, so the row was not read; correct it or add the question.",
        "The sheet Notes of ours has none of the columns of a lens, so it was not read.",
        UNNAMED,
    ]


def test_every_kind_of_cell_is_text() -> None:
    book = workbook([["Lens name", "Pillar", "Question", "Practice"], ["L", 12, 3.5, True]])
    sheet = book.active
    sheet.append(["", "", "", dt.date(2024, 11, 6)])
    sheet.append(["", "", "", dt.datetime(2024, 11, 6, 9, 30)])  # noqa: DTZ001 cells have no zone
    sheet.append(["", "", "", "=1+1"])
    sheet["D6"] = "#REF!"
    sheet["D6"].data_type = "e"
    sheet["D7"] = "'=quoted"
    found = read_xlsx(saved(book))
    assert found.value is not None
    question = found.value["pillars"][0]["questions"][0]
    assert (found.value["pillars"][0]["name"], question["title"]) == ("12", "3.5")
    assert [choice["title"] for choice in question["choices"]] == [
        "TRUE",
        "2024-11-06",
        "2024-11-06 09:30",
        "'=quoted",
    ]
    assert said(found) == [
        "Sheet1!D3: the cell is a date; it was read as 2024-11-06.",
        "Sheet1!D4: the cell is a date; it was read as 2024-11-06 09:30.",
        "Sheet1!D5: the formula has no result yet; open the workbook in a spreadsheet program and save it there.",
        "Sheet1!D6: the cell shows the error #REF!, so it was read as blank.",
    ]


def test_times_and_how_long_something_takes() -> None:
    book = workbook([["Pillar", "Question", "Practice"], ["Pil", "Que", dt.time(9, 30)]])
    sheet = book.active
    sheet.append(["", "", dt.timedelta(hours=36)])
    sheet.append(["", "", 45_602])
    sheet["C4"].number_format = '[$-411]ggge"年"m"月"d"日"'
    sheet.append(["", "", 7])
    sheet["C5"].number_format = '[Red]0.0" days"'
    found = read_xlsx(saved(book))
    assert found.value is not None
    titles = [choice["title"] for choice in found.value["pillars"][0]["questions"][0]["choices"]]
    assert titles == ["09:30:00", "1 day, 12:00:00", "2024-11-06", "7"]


def test_merged_cells_and_hidden_rows() -> None:
    rows = [["Lens", "Pillar", "Question", "Practice"], ["L", "Pil", "Que", "One"], ["", "", "", "Two"]]
    book = workbook(rows)
    book.active.merge_cells("B2:B3")
    book.active.merge_cells("C2:C3")
    book.active.row_dimensions[3].hidden = True
    found = read_xlsx(saved(book))
    assert outline(found) == [("Pil", [("Que", ["One", "Two"])])]
    assert said(found) == ["The sheet Sheet1 has 1 hidden rows; they were read too."]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "No pillars, questions or practices"),
        ("nothing,of,ours\n1,2,3", "No pillars, questions or practices"),
        ('Pillar,Question\n"open,', "quotation mark that is never closed"),
        ("Practice\nalone", "2: the row names no question"),
        ("Pillar,Question,Helpful text\nP,Q,Help", "no title for it"),
        ("Pillar,Pillar name,Question\nP,R,Q", "B1: there is another column"),
        ("Pillar,Question,Mood\nP,Q,good", "C1: the column “Mood” is none of a lens"),
        ("Pillar,Question,Question description\nP,Q,a\nP,Q,b", "C3: an earlier row has another text"),
        ("Pillar,Question,Question other keys\nP,Q,{oops", "is not what this program writes there"),
        ("Pillar,Question,Question other keys\nP,Q,[1]", "is not what this program writes there"),
    ],
)
def test_problems_name_their_cell(text: str, sentence: str) -> None:
    assert any(sentence in problem for problem in said(read_csv(text.encode())))


def test_problems_are_bounded() -> None:
    rows = "".join(f"nobody {number},x\n" for number in range(500))
    found = read_csv(f"Pillar,Question description,Choice\n,first,\n{rows}".encode())
    assert len(found.problems) <= 101
