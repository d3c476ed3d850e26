"""The comparison report: what became of a review between two of its states."""

from wa_desktop.report.comparison.comparison_pdf import render, write_comparison

__all__ = ["render", "write_comparison"]
