"""Names of report files that every system takes."""

from __future__ import annotations

import re
from datetime import datetime

LONGEST_NAME = 120
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)


def file_name(workload: str, made_at: datetime, milestone: str = "", suffix: str = ".pdf") -> str:
    """A name for the file that every system takes, such as "Order processing 2027-02-15.pdf"."""
    words = f"{workload} {milestone}" if milestone else workload
    plain = " ".join(_NOT_IN_NAMES.sub(" ", words).split())
    ending = f" {made_at:%Y-%m-%d}{suffix}"
    plain = shortened(plain, LONGEST_NAME - len(ending)).strip(" .")
    if not plain or _RESERVED.fullmatch(plain.split(".")[0].strip()):
        plain = f"WA Desktop {plain}".strip()
    return plain + ending


def shortened(text: str, most: int) -> str:
    """The beginning of a text, cut by bytes, because file systems count those."""
    return text.encode("utf-8", "ignore")[:most].decode("utf-8", "ignore")
