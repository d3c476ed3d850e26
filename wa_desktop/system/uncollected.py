"""Work without the garbage collector, for code that makes very many small things at once and keeps them all."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Let nobody look for garbage meanwhile; the collector is on afterwards if it was on before.

    What is made here is not garbage, and looking through all of it again and again takes up to three quarters of the time.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
