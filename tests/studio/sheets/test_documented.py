"""Every column is documented where people look for it."""

from __future__ import annotations

from pathlib import Path

from wa_desktop.studio.sheets.workbook_file import read_me_markdown

PAGE = Path(__file__).resolve().parents[3] / "resources" / "help" / "lens-sheets.md"


def test_the_page_on_workbooks_lists_the_columns_as_they_are() -> None:
    assert PAGE.read_text(encoding="utf-8").endswith(read_me_markdown().strip() + "\n")
