"""A disk that fails at any step of writing the portfolio report leaves the old file and nothing beside it."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.failing_export import STEPS, fail_at
from tests.support.portfolio_entries import some_portfolio
from tests.support.portfolio_reports import report_on, source_from
from wa_desktop.domain.errors import KnownError
from wa_desktop.report.portfolio_pdf import write_portfolio_pdf
from wa_desktop.report.portfolio_xlsx import write_portfolio_xlsx

BY_ZIP = [step for step in STEPS if step != "read"]
"""The workbook is read back as an archive, which opens the file itself."""
CASES = [(write_portfolio_pdf, step) for step in STEPS] + [(write_portfolio_xlsx, step) for step in BY_ZIP]


@pytest.mark.parametrize(("write", "step"), CASES)
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EACCES])
def test_a_failing_disk_leaves_the_old_file(
    write: Callable[..., object], step: str, code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = report_on(source_from(some_portfolio(2)))
    path = tmp_path / "portfolio"
    path.write_bytes(b"old")
    with monkeypatch.context() as patch:
        fail_at(patch, step, code)
        with pytest.raises(KnownError) as raised:
            write(model, path)
    assert path.name in str(raised.value)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
