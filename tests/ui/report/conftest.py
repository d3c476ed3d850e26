"""The report page on the sample review, with writers that take no time."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.support.report_desk import QuickWriters, sample_page, show
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.pages.report_page import ReportPage


@pytest.fixture
def writers(monkeypatch: pytest.MonkeyPatch) -> QuickWriters:
    """Pages and files are made by these."""
    quick = QuickWriters()
    monkeypatch.setattr("wa_desktop.ui.report.preview.render_pages", quick.render_pages)
    monkeypatch.setattr("wa_desktop.report.deliver.deliver", quick.deliver)
    return quick


@pytest.fixture
def hidden_page(qtbot: QtBot, bridge: Bridge) -> Iterator[ReportPage]:
    """The page before it is shown for the first time."""
    with sample_page(qtbot, bridge) as page:
        yield page


@pytest.fixture
def page(qtbot: QtBot, writers: QuickWriters, hidden_page: ReportPage) -> ReportPage:
    """The page with its preview made."""
    show(qtbot, hidden_page)
    return hidden_page
