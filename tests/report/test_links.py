"""Only addresses of the web become links."""

from __future__ import annotations

import pytest

from wa_desktop.report.links import Link, is_web_address, link_to


@pytest.mark.parametrize(
    "address",
    [
        "https://docs.aws.amazon.com/a/b.html",
        "http://example.org",
        "HtTpS://example.org/x?y=1&z=%20#f",
        "https://[::1]:8443/x",
    ],
)
def test_web_addresses(address: str) -> None:
    assert is_web_address(address)
    link = link_to(f" {address} ")
    assert link
    assert link.url == address


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        "file:///etc/passwd",
        "//example.org/x",
        "\\\\host\\share",
        "ftp://example.org/x",
        "mailto:a@example.org",
        "data:text/html,x",
        "https://",
        "https:///path",
        "https://user:secret@example.org/",
        "https://good.example@evil.example/",
        "https://example.org/a b",
        'https://example.org/"><b>',
        "https://example.org/\x07",
        "https://ex\u0430mple.org/",
        "https://[bad/",
        "https://example.org/" + "a" * 3000,
        "relative/path.html",
        "example.org",
    ],
)
def test_anything_else_stays_text(address: str) -> None:
    assert not is_web_address(address)
    assert link_to(address) == Link(address, "")


def test_no_address_is_no_link() -> None:
    assert link_to("") is None
    assert link_to("  ") is None


def test_a_long_address_is_shown_by_its_host_and_end() -> None:
    link = link_to("https://docs.aws.amazon.com/wellarchitected/latest/framework/" + "x" * 30 + ".html")
    assert link
    assert link.text == "docs.aws.amazon.com/…/" + "x" * 30 + ".html"
    assert link_to("https://example.org/short/") == Link("example.org/short", "https://example.org/short/")
