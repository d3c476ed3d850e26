"""Long runs are left out unless they are asked for by their mark (`make torture`)."""

from __future__ import annotations

import pytest


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if "torture" in config.option.markexpr:
        return
    long_runs = [item for item in items if item.get_closest_marker("torture")]
    if long_runs:
        config.hook.pytest_deselected(items=long_runs)
        items[:] = [item for item in items if item not in set(long_runs)]
