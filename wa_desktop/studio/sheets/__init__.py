"""A lens as a workbook or a CSV file, and back: the columns are documented in the workbook itself."""

from wa_desktop.studio.sheets.csv_file import read_csv, to_csv
from wa_desktop.studio.sheets.grid import Sheeted
from wa_desktop.studio.sheets.workbook_file import read_xlsx, to_xlsx

__all__ = ["Sheeted", "read_csv", "read_xlsx", "to_csv", "to_xlsx"]
