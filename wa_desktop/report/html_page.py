"""A whole HTML page that needs nothing else, and people's text on its way into it: shown as typed, whatever it is."""

from __future__ import annotations

from html import escape

from wa_desktop.domain.text import whole_text

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""Nothing is loaded and no script runs, whatever found its way into a text."""

POLICY_WITH_PICTURES = f"{POLICY}; img-src data:"
"""As above, with pictures that the page itself holds."""


def whole_page(
    *, language: str, title: str, style: str, body: str, attributes: str = "", policy: str = POLICY
) -> str:
    """A page in UTF-8 without any script or outside resource; `attributes` are those of the body."""
    return (
        f'<!DOCTYPE html>\n<html lang="{text(language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{text(title)}</title>\n<style>{style}</style>\n</head>\n"
        f"<body{attributes}>\n{body}\n</body>\n</html>\n"
    )


def text(plain: str) -> str:
    """Text as HTML, also inside quotes of an attribute."""
    return escape(whole_text(plain))


def element(tag: str, plain: str, attributes: str = ' dir="auto"') -> str:
    """A text that people wrote: its own direction of writing must not turn its neighbors."""
    return f"<{tag}{attributes}>{text(plain)}</{tag}>"
