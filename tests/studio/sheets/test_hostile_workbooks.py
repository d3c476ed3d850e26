"""Workbooks that mean harm: nothing raises, nothing is run, and each ends in a sentence or a bounded lens."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.lens_values import full_lens, small_lens
from wa_desktop.domain.errors import KnownError
from wa_desktop.studio.sheets import Sheeted, read_csv, read_xlsx, to_csv, to_xlsx
from wa_desktop.studio.sheets.grid import MAX_FILE, MAX_ROWS
from wa_desktop.studio.sheets.workbook_file import xlsx_bytes
from wa_desktop.studio.sheets.workbook_package import (
    MAX_ATTRIBUTES,
    MAX_TAGS,
    MAX_TAGS_AROUND,
    MAX_UNPACKED,
)

WHOLE = xlsx_bytes(small_lens())
SHEET = "xl/worksheets/sheet3.xml"
NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def sentence(data: bytes) -> str:
    found = read_xlsx(data)
    assert found.value is None
    return str(found.problems[-1])


def with_part(name: str, data: bytes | None, *, compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """The small lens's workbook with another part in the place of one; None leaves it out."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(WHOLE)) as old, zipfile.ZipFile(stream, "w", compression) as new:
        for info in old.infolist():
            if info.filename != name:
                new.writestr(info.filename, old.read(info.filename))
        if data is not None:
            new.writestr(name, data)
    return stream.getvalue()


def sheet(rows: str, head: str = "") -> bytes:
    return with_part(
        SHEET, f'{head}<worksheet xmlns="{NAMESPACE}"><sheetData>{rows}</sheetData></worksheet>'.encode()
    )


def inline(reference: str, text: str, attributes: str = "") -> str:
    return f'<c r="{reference}" t="inlineStr"{attributes}><is><t>{text}</t></is></c>'


HEAD = f'<row r="1">{inline("A1", "Pillar")}{inline("B1", "Question")}{inline("C1", "Practice")}</row>'


def test_a_part_that_unpacks_to_too_much() -> None:
    assert "unpacks to more than 32 MB" in sentence(with_part(SHEET, b" " * (MAX_UNPACKED + 1)))


def test_a_directory_that_lies_about_sizes() -> None:
    data = bytearray(with_part(SHEET, b" " * (MAX_UNPACKED + 1)))
    size = (MAX_UNPACKED + 1).to_bytes(4, "little")
    while size in data:
        place = data.index(size)
        data[place : place + 4] = (10).to_bytes(4, "little")
    assert read_xlsx(bytes(data)).value is None


@pytest.mark.parametrize(
    "head",
    [
        '<!DOCTYPE a [<!ENTITY b "boom">]>',
        '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE a SYSTEM "http://example.com/a.dtd">',
    ],
)
def test_document_types_are_refused(head: str) -> None:
    assert "document type" in sentence(sheet(HEAD, head))
    assert "document type" in sentence(
        with_part("xl/sharedStrings.xml", f'{head}<sst xmlns="{NAMESPACE}"/>'.encode("utf-16"))
    )


def test_a_document_type_in_an_encoding_of_old_machines() -> None:
    head = b'<?xml version="1.0" encoding="cp037"?>' + '<!DOCTYPE a [<!ENTITY b "boom">]><a/>'.encode("cp037")
    assert "no Excel workbook" in sentence(with_part(SHEET, head))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "no Excel workbook"),
        (b"PK\x03\x04 and then nothing", "no Excel workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "password or the old format"),
        (b"x" * (MAX_FILE + 1), "at most 20 MB"),
        (with_part("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), "OpenDocument"),
        (with_part("[Content_Types].xml", None), "no Excel workbook"),
        (with_part("[Content_Types].xml", b"<a/>"), "no Excel workbook"),
        (with_part("xl/sharedStrings.xml", None), "no Excel workbook"),
        (with_part("xl/workbook.xml", b"no XML"), "no Excel workbook"),
        (with_part("xl/worksheets/sheet1.xml", None), "no Excel workbook"),
        (with_part(SHEET, b"<a>"), "no Excel workbook"),
        (with_part(SHEET, b"<a/>", compression=zipfile.ZIP_BZIP2), "no Excel workbook"),
    ],
)
def test_what_is_no_workbook(data: bytes, words: str) -> None:
    assert words in sentence(data)


def test_other_office_files() -> None:
    assert ".xlsb" in sentence(with_part("xl/workbook.bin", b""))
    assert "not a workbook" in sentence(with_part("word/document.xml", b"<a/>"))


def test_too_many_rows() -> None:
    rows = "".join(f'<row r="{n}">{inline(f"A{n}", "x")}</row>' for n in range(2, MAX_ROWS + 4))
    assert f"more than {MAX_ROWS} rows" in sentence(sheet(HEAD + rows))
    assert f"more than {MAX_ROWS} rows" in str(read_csv(b"Pillar\n" + b"x\n" * (MAX_ROWS + 1)).problems[-1])


def test_rows_and_columns_at_the_far_end_cost_nothing() -> None:
    far = f'<row r="1048576">{inline("A1048576", "Pil")}{inline("B1048576", "Que")}{inline("XFD1048576", "far")}</row>'
    found = read_xlsx(sheet(HEAD + far))
    assert found.value is not None
    assert [pillar["name"] for pillar in found.value["pillars"]] == ["Pil", "pillar_one", "pillar_two"]
    assert any("XFD1048576: columns from here on were not read" in str(problem) for problem in found.problems)


def test_blank_rows_with_looks_are_no_rows() -> None:
    blank = "".join(f'<row r="{n}"><c r="A{n}" s="1"/></row>' for n in range(2, MAX_ROWS * 2))
    assert read_xlsx(sheet(HEAD + blank)).value is not None


def test_a_text_used_everywhere_is_bounded() -> None:
    texts = f'<sst xmlns="{NAMESPACE}"><si><t>{"x" * 1_000_000}</t></si></sst>'.encode()
    rows = HEAD + "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(2, 200))
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(WHOLE)) as old, zipfile.ZipFile(stream, "w") as new:
        for info in old.infolist():
            data = old.read(info.filename)
            if info.filename == "xl/sharedStrings.xml":
                data = texts
            elif info.filename == SHEET:
                data = f'<worksheet xmlns="{NAMESPACE}"><sheetData>{rows}</sheetData></worksheet>'.encode()
            new.writestr(info.filename, data)
    assert "far more text than a lens" in sentence(stream.getvalue())


def test_many_practices_of_one_title_are_refused_before_ids_are_made() -> None:
    rows = "P,Q,same title\n" * 1500
    found = read_csv(f"Pillar,Question,Practice\n{rows}".encode())
    assert found.value is None
    assert "far more pillars" in str(found.problems[-1])


@pytest.mark.parametrize(
    "cell",
    [
        '<c r="B2" t="s"><v>99999</v></c>',
        '<c r="B2" t="s"><v>-1</v></c>',
        '<c r="B2" t="zz"><v>x</v></c>',
        '<c r="B2"><v>1e999</v></c>',
        '<c r="B2" s="99999999999999999999"><v>5</v></c>',
        '<c r="B2" t="b"><v>7</v></c>',
        '<c r="B2" t="d"><v>2024-01-01</v></c>',
        '<c t="inlineStr"><is><r><t>rich </t></r><r><t>text</t></r><rPh sb="0" eb="1"><t>read</t></rPh></is></c>',
        '<c r="B2"><f>WEBSERVICE("http://example.com")</f></c>',
        '<c r="B2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>',
        '<c r="B2" t="inlineStr"><is><t>_xD83D_ _x0000_</t></is></c>',
    ],
)
def test_odd_cells(cell: str) -> None:
    found = read_xlsx(sheet(f'{HEAD}<row r="2">{inline("A2", "Pil")}{cell}</row>'))
    assert found.value is not None
    assert found.value["pillars"][0]["name"] == "Pil"


@pytest.mark.parametrize(
    "cell",
    [
        '<c r="B2" t="s"><v>x</v></c>',
        '<c r="??"><v>1</v></c>',
        '<c r="B2"><v>NaN</v></c>',
        '<c r="' + "A" * 3_000_000 + '"/>',
        '<c r="A' + "1" * 3_000_000 + '"/>',
        "<c><v>" + "1" * 3_000_000 + "</v></c>",
    ],
    ids=["string", "place", "number", "long letters", "long row", "long number"],
)
def test_cells_no_program_writes_end_the_reading(cell: str) -> None:
    assert "it is damaged" in sentence(sheet(f'{HEAD}<row r="2">{inline("A2", "Pil")}{cell}</row>'))


@pytest.mark.parametrize(
    "rows",
    ["<row>" + "<c/>" * MAX_TAGS + "</row>", "<row/>" * MAX_TAGS, '<row a="=' + "=" * MAX_ATTRIBUTES + '"/>'],
    ids=["cells", "rows", "attributes"],
)
def test_too_many_cells(rows: str) -> None:
    assert "far more cells than a lens" in sentence(sheet(rows))


def test_a_workbook_with_too_much_around_its_sheets() -> None:
    with zipfile.ZipFile(io.BytesIO(WHOLE)) as package:
        book = package.read("xl/workbook.xml")
    names = b"<a/>" * MAX_TAGS_AROUND
    assert "far more cells" in sentence(
        with_part("xl/workbook.xml", book.replace(b"</sheets>", b"</sheets>" + names))
    )


def test_all_parts_together_are_bounded() -> None:
    blank = b" " * (MAX_UNPACKED // 2)
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(WHOLE)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            is_sheet = info.filename.startswith("xl/worksheets/")
            new.writestr(info.filename, old.read(info.filename) + (blank if is_sheet else b""))
    assert "unpacks to more than 32 MB" in sentence(stream.getvalue())


def test_what_is_around_the_cells_is_not_read() -> None:
    """Rules, passwords and names as openpyxl would take minutes over, and properties and fonts that end its reading."""
    data = WHOLE
    for name, begin, new in (
        (SHEET, b"</sheetData>", b'</sheetData><sheetProtection password="' + b"a" * 1_000_000 + b'"/>'),
        (SHEET, b"<sheetData>", b'<dimension ref="nonsense"/><sheetData>'),
        ("docProps/core.xml", b"<dc:title>", b"<dcterms:created>yesterday</dcterms:created><dc:title>"),
        ("xl/styles.xml", b"<fonts", b'<fonts><font><u val="wavy"/></font></fonts><fonts'),
    ):
        stream = io.BytesIO()
        with (
            zipfile.ZipFile(io.BytesIO(data)) as old,
            zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made,
        ):
            for info in old.infolist():
                part = old.read(info.filename)
                assert info.filename != name or begin in part
                made.writestr(info.filename, part.replace(begin, new) if info.filename == name else part)
        data = stream.getvalue()
    found = read_xlsx(data)
    assert found.value == small_lens()
    assert found.problems == ()


def test_long_formats_of_numbers() -> None:
    code, looks = "[" * 200_000, '<xf numFmtId="200"/>' * 50_000
    styles = f'<numFmts><numFmt numFmtId="200" formatCode="{code}"/></numFmts><cellXfs>{looks}</cellXfs>'
    found = read_xlsx(
        with_part("xl/styles.xml", f'<styleSheet xmlns="{NAMESPACE}">{styles}</styleSheet>'.encode())
    )
    assert found.value == small_lens()


def test_rich_text_is_joined_without_its_reading() -> None:
    cell = '<c><is><t>no</t></is></c><c t="inlineStr"><is><r><t>rich </t></r><r><t>text</t></r><rPh sb="0" eb="1"><t>yomi</t></rPh></is></c>'
    found = read_xlsx(sheet(f"{HEAD}<row>{inline('A2', 'Pil')}</row><row>{cell}</row>"))
    assert found.value is not None
    assert found.value["pillars"][0]["questions"][0]["title"] == "rich text"


def test_macros_are_not_looked_at() -> None:
    assert read_xlsx(with_part("xl/vbaProject.bin", b"\0" * 100)).value == small_lens()


def test_nothing_written_is_a_formula_or_a_link() -> None:
    value = full_lens() | {"name": "=1+1", "description": "https://example.com"}
    book = openpyxl.load_workbook(io.BytesIO(xlsx_bytes(value)))
    for each in book:
        for row in each.iter_rows():
            for cell in row:
                assert cell.data_type in {"s", "n"}
                assert cell.data_type == "s" or cell.value is None
                assert cell.hyperlink is None
    assert b"\r\n'=1+1" not in to_csv(value)
    assert b'"\'=1+1"' in to_csv(value)


def test_the_same_lens_gives_the_same_bytes() -> None:
    assert xlsx_bytes(small_lens()) == WHOLE


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    for found in (read_xlsx(data), read_xlsx(b"PK\x03\x04" + data), read_csv(data)):
        assert isinstance(found, Sheeted)


@pytest.mark.parametrize("seed", range(4))
def test_broken_workbooks(seed: int) -> None:
    """Bytes of the package, and of its parts, changed at random."""
    chance = random.Random(seed)  # noqa: S311 no secret
    with zipfile.ZipFile(io.BytesIO(WHOLE)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    for _ in range(60):
        data = bytearray(WHOLE)
        for _ in range(chance.randint(1, 6)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        assert isinstance(read_xlsx(bytes(data)), Sheeted)
        name = chance.choice([name for name in parts if name.endswith(("xml", "rels"))])
        part = bytearray(parts[name])
        for _ in range(chance.randint(1, 6)):
            place = chance.randrange(len(part))
            part[place : place + chance.randrange(3)] = bytes(chance.randrange(256) for _ in range(2))
        assert isinstance(read_xlsx(with_part(name, bytes(part))), Sheeted)


@pytest.mark.parametrize("seed", range(4))
def test_broken_csv(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 no secret
    whole = to_csv(small_lens())
    for _ in range(100):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 6)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        assert isinstance(read_csv(bytes(data)), Sheeted)


def refuse(*_: object) -> None:
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize("step", ["write_bytes", "replace"])
def test_a_failing_disk_leaves_the_file_that_was_there(
    step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "lens.xlsx"
    target.write_bytes(b"before")
    monkeypatch.setattr(Path, step, refuse)
    with pytest.raises(KnownError, match="no space left"):
        to_xlsx(small_lens(), target)
    monkeypatch.undo()
    assert target.read_bytes() == b"before"
    assert [path.name for path in tmp_path.iterdir()] == ["lens.xlsx"]


def test_a_disk_that_gives_back_something_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: Callable[[Path], bytes] = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda path: read(path)[:-1])
    with pytest.raises(KnownError, match="could not be read back"):
        to_xlsx(small_lens(), tmp_path / "lens.xlsx")
    assert list(tmp_path.iterdir()) == []
