"""The answers in the order of AWS's own report, for those who know it or check against it."""

from wa_desktop.report.appendix.appendix_pdf import render, write_appendix

__all__ = ["render", "write_appendix"]
