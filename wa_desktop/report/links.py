"""Which addresses of a lens may become links: a report must never open a file or run a script."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

_LONGEST = 2083
_SHOWN = 72


@dataclass(frozen=True)
class Link:
    """An address as shown; `url` is empty where it must not be followed."""

    text: str
    url: str


def link_to(address: str) -> Link | None:
    """The address as a link if it is one of the web, as plain text if it is another; None without one."""
    address = address.strip()
    if not address:
        return None
    return Link(_short(address), address) if is_web_address(address) else Link(address, "")


def is_web_address(address: str) -> bool:
    """Whether this is an http or https address with a host, without a password and odd characters."""
    if len(address) > _LONGEST or not all(
        "!" <= sign <= "~" and sign not in '"<>\\^`{|}' for sign in address
    ):
        return False
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(host) and "@" not in parts.netloc


def _short(address: str) -> str:
    """The whole host and the end of the path: what a reader needs to know where a click leads."""
    parts = urlsplit(address)
    shown = address.split("://", 1)[1].rstrip("/")
    if len(shown) <= _SHOWN:
        return shown
    last = parts.path.rstrip("/").rsplit("/", 1)[-1]
    return f"{parts.netloc}/…/{last}" if last and len(last) <= _SHOWN else f"{parts.netloc}/…"
