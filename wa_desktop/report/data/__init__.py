"""A review as data: one JSON file with a published schema, for other programs."""

from wa_desktop.report.data.review_json import write_json

__all__ = ["write_json"]
