"""The name a person is logged in with; used nowhere unless they choose it."""

from __future__ import annotations

import getpass


def login_name() -> str:
    """The name of the account; empty where the system does not say."""
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):  # no such entry, or a system without accounts
        return ""
