"""The executive brief: two to four pages for those who decide."""

from wa_desktop.report.brief.brief_pdf import render, write_brief

__all__ = ["render", "write_brief"]
