"""Runs first in the built program: programs that it opens, the browser above all, must not load our libraries.

PyInstaller's loader points LD_LIBRARY_PATH at the bundle and keeps the person's own value aside. Our process has
read it by now, so it can go back.
"""

import os

_original = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if _original is not None:
    os.environ["LD_LIBRARY_PATH"] = _original
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
