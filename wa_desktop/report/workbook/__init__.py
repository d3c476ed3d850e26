"""The action tracker: a review as an Excel workbook to work in, and its plan as a CSV file."""

from wa_desktop.report.workbook.tracker_csv import write_csv
from wa_desktop.report.workbook.xlsx import write_xlsx

__all__ = ["write_csv", "write_xlsx"]
