"""Notes and plain text on their way into a larger Markdown document, which they must not be able to break.

A note is not copied but written anew from its blocks: a fence left open, HTML, or a heading of a note then cannot
reach beyond the note.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from wa_desktop.domain.text import whole_text
from wa_desktop.report.markdown import Block, Code, Heading, Items, Line, Paragraph, Quote, Run, read_markdown

_SPECIAL = re.compile(r"[\\`*_\[\]<>#|~&$]")
_ADDRESS = re.compile(r"(?<!\\):(?=//)|(?<=www)\.|(?<=ftp)\.", re.IGNORECASE)
"""What makes GitHub and others take a plain text for an address."""
_AT_START = re.compile(r"(?m)^([-+=:])|^(\d{1,9})([.)])")


def escape_markdown(text: str) -> str:
    """Plain text on one line of Markdown that shows it as it is, wherever it stands; white space becomes spaces.

    What looks like an address of the web stays text also where others would make a link of it.
    """
    return _ADDRESS.sub(r"\\\g<0>", _escaped(" ".join(whole_text(text).split())))


def to_markdown(blocks: Iterable[Block], *, below: int = 0) -> str:
    """The blocks as CommonMark (with strikethrough), without a line end behind it.

    `below` is the level of the heading the text stands under: headings in it start one deeper, down to 6.
    """
    return "\n\n".join("\n".join(lines) for lines in _blocks(blocks, below))


def _blocks(blocks: Iterable[Block], below: int) -> Iterator[list[str]]:
    """The lines of each block. Lists that follow each other take other marks, or they would run into one."""
    for is_list, neighbours in groupby(blocks, key=lambda block: isinstance(block, Items)):
        for i, block in enumerate(neighbours):
            if is_list and isinstance(block, Items):
                yield list(_list(block, below, other=i % 2 == 1))
            else:
                yield _block(block, below)


def _block(block: Block, below: int) -> list[str]:
    match block:
        case Paragraph(runs):
            return _lines(runs)
        case Heading(level, runs):
            return ["#" * min(level + below, 6) + " " + " ".join(_lines(runs))]
        case Quote(inner):
            return [f"> {line}".rstrip() for line in to_markdown(inner, below=below).split("\n")]
        case Code(text):
            longest = max((len(ticks) for ticks in re.findall("`+", text)), default=0)
            fence = "`" * max(3, longest + 1)
            return [fence, *whole_text(text).split("\n"), fence]
        case Line():
            return ["___"]
        case Items():
            return list(_list(block, below, other=False))


def _list(items: Items, below: int, *, other: bool) -> Iterator[str]:
    for i, item in enumerate(items.items):
        number = min(items.start + i, 999_999_999) if items.start is not None else None
        mark = f"{number}{')' if other else '.'}" if number is not None else "*" if other else "-"
        first, *rest = to_markdown(item, below=below).split("\n")
        yield f"{mark} {first}".rstrip()
        indent = " " * (len(mark) + 1)
        yield from ((indent + line).rstrip() for line in rest)


def _lines(runs: Iterable[Run]) -> list[str]:
    """A paragraph's lines; marks that would not be read back as they are meant are left out."""
    runs = tuple(replace(run, text=whole_text(run.text)) for run in runs)
    marked = _broken("".join(_marked(run) for run in runs))
    back = read_markdown("\n".join(marked))
    if len(back) == 1 and isinstance(back[0], Paragraph) and back[0].runs == runs:
        return marked
    return _broken("".join(_escaped(run.text) for run in runs))


def _broken(text: str) -> list[str]:
    """The lines of a text, each of which asks for a line end and cannot be read as the start of a block."""
    stripped = [line.strip(" \t") for line in text.split("\n")]
    lines = [_AT_START.sub(_unstarted, line) for line in stripped if line and not line.isspace()]
    return [f"{line}\\" for line in lines[:-1]] + lines[-1:]


def _unstarted(found: re.Match[str]) -> str:
    sign, digits, stop = found.groups()
    return f"\\{sign}" if sign else f"{digits}\\{stop}"


def _marked(run: Run) -> str:
    if run.code:
        return _code(run.text)
    if run.link == run.text:
        return f"<{run.link}>"
    core = run.text.strip()
    if not core:
        return run.text
    before, after = run.text[: run.text.index(core)], run.text[run.text.index(core) + len(core) :]
    made = _escaped(core)
    for wanted, mark in ((run.strike, "~~"), (run.italic, "*"), (run.bold, "**")):
        if wanted:
            made = f"{mark}{made}{mark}"
    if run.link:
        made = f"[{made}](<{run.link}>)"
    return before + made + after


def _code(text: str) -> str:
    longest = max((len(ticks) for ticks in re.findall("`+", text)), default=0)
    ticks = "`" * (longest + 1)
    air = " " if text.startswith("`") or text.endswith("`") or (text[:1] == text[-1:] == " ") else ""
    return f"{ticks}{air}{text}{air}{ticks}"


def _escaped(text: str) -> str:
    r"""Text with a backslash before every sign that Markdown may read; what looks like an address stays text."""
    return _AT_START.sub(_unstarted, _SPECIAL.sub(r"\\\g<0>", text.replace("\0", "\ufffd")))
