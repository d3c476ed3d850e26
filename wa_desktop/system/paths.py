"""Knows where our own data lies and where a person's files belong, on every system and in every installation.

Nothing here creates a folder: who writes a file makes its folder first.
"""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

from wa_desktop.domain.errors import KnownError, message

APP_NAME = "WA Desktop"
HOME_VARIABLE = "WA_DESKTOP_HOME"
"""Environment variable naming one folder that takes the place of all user folders (portable use, tests)."""

_PACKAGE_DIR = Path(__file__).resolve().parents[1]


def data_dir() -> Path:
    """The folder that holds `lenses` and `resources`.

    A wheel and the frozen build carry it inside the package as `_data`; in a checkout (an editable
    installation too) it is the checkout's root.

    Raises:
        KnownError: neither place has our data, so the installation is incomplete.
    """
    for candidate in (_PACKAGE_DIR / "_data", _PACKAGE_DIR.parent):
        if (candidate / "lenses").is_dir() and (candidate / "resources").is_dir():
            return candidate
    raise KnownError(
        message(
            "The lenses and resources of WA Desktop are missing from {place}; install the program again.",
            place=_PACKAGE_DIR,
        )
    )


def lenses_dir() -> Path:
    """The folder of the built-in lenses, one folder per lens."""
    return data_dir() / "lenses"


def resources_dir() -> Path:
    """The folder of themes, icons, translations, help and the sample review."""
    return data_dir() / "resources"


def default_workspace() -> Path:
    """The workspace file that opens when a person names none."""
    return (_portable_home() or platformdirs.user_data_path(APP_NAME, appauthor=False)) / "workspace.wadesk"


def settings_file() -> Path:
    """The TOML file of a person's settings."""
    return (_portable_home() or platformdirs.user_config_path(APP_NAME, appauthor=False)) / "settings.toml"


def state_file() -> Path:
    """The file that remembers where a person was; it may be deleted at any time."""
    return (_portable_home() or platformdirs.user_state_path(APP_NAME, appauthor=False)) / "places.json"


def log_dir() -> Path:
    """The folder of log files and crash reports."""
    home = _portable_home()
    return home / "logs" if home else platformdirs.user_log_path(APP_NAME, appauthor=False)


def cache_dir() -> Path:
    """The folder of files that may be deleted at any time."""
    home = _portable_home()
    return home / "cache" if home else platformdirs.user_cache_path(APP_NAME, appauthor=False)


def _portable_home() -> Path | None:
    """The folder named by the environment, absolute so that it outlives a change of the working directory."""
    named = os.environ.get(HOME_VARIABLE, "")
    return Path(named).expanduser().absolute() if named else None
