"""Blocks of a note as a piece of HTML that can stand in any page: nothing in it is loaded, run or left open."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from wa_desktop.report.markdown import Block, Code, Heading, Items, Line, Paragraph, Quote, Run


def to_html(blocks: Iterable[Block], *, below: int = 0) -> str:
    """The blocks as HTML. `below` is the level of the heading the piece stands under: its own start one deeper.

    Tags are only p, h1-h6, ul, ol, li, blockquote, pre, code, hr, br, strong, em, s and a.
    """
    return "\n".join(_block(block, below) for block in blocks)


def _block(block: Block, below: int) -> str:
    match block:
        case Paragraph(runs):
            return f"<p>{_inline(runs)}</p>"
        case Heading(level, runs):
            tag = f"h{min(level + below, 6)}"
            return f"<{tag}>{_inline(runs)}</{tag}>"
        case Items(items, start):
            tag = "ul" if start is None else "ol"
            first = "" if start in {None, 1} else f' start="{start}"'
            inner = "\n".join(f"<li>{_item(item, below)}</li>" for item in items)
            return f"<{tag}{first}>\n{inner}\n</{tag}>"
        case Quote(inner_blocks):
            return f"<blockquote>\n{to_html(inner_blocks, below=below)}\n</blockquote>"
        case Code(text):
            return f"<pre><code>{_text(text)}</code></pre>"
        case Line():
            return "<hr>"


def _item(blocks: tuple[Block, ...], below: int) -> str:
    """An item's first paragraph stands beside its mark without air of its own."""
    if blocks and isinstance(blocks[0], Paragraph):
        rest = to_html(blocks[1:], below=below)
        return _inline(blocks[0].runs) + (f"\n{rest}" if rest else "")
    return to_html(blocks, below=below)


def _inline(runs: Iterable[Run]) -> str:
    return "".join(_run(run) for run in runs)


def _run(run: Run) -> str:
    made = _text(run.text).replace("\n", "<br>")
    for wanted, tag in ((run.code, "code"), (run.strike, "s"), (run.italic, "em"), (run.bold, "strong")):
        if wanted:
            made = f"<{tag}>{made}</{tag}>"
    if run.link:
        made = f'<a href="{escape(run.link)}" rel="noopener noreferrer">{made}</a>'
    return made


def _text(text: str) -> str:
    """Text as HTML; NUL and half characters have no place there."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return escape(whole.replace("\0", "\ufffd"))
