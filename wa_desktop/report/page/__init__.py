"""A review as one page: HTML for a browser, Markdown for a mail or a wiki."""

from wa_desktop.report.page.files import write_html, write_markdown

__all__ = ["write_html", "write_markdown"]
