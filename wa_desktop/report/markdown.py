"""What people's notes in Markdown say, read once into blocks of our own that every writer sets in its way.

The reading is CommonMark with strikethrough, changed where it would hide or join what somebody typed: HTML and
entities are plain text, definitions of references stay where they stand, a line end stays a line end (so a row
of dashes below a text is a line and makes no heading of it), and an address typed as it is becomes a link.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from wa_desktop.report.links import is_web_address

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

LONGEST = 100_000
_MOST_SIGNS = 10_000
_SIGN = re.compile(r"[\[\]()!<>`*_~#\\:\n]")
"""A text of more characters, or with more of the signs that make reading slow, is shown as typed: a hostile one
would cost many seconds."""

_DEEPEST = 20
"""How deep quotes and lists may stand in each other (a list counts twice); a deeper text is shown as typed."""


@dataclass(frozen=True)
class Run:
    """Letters of one kind. A line end in `text` is a line break; `link` is an http, https or mailto address."""

    text: str
    bold: bool = False
    italic: bool = False
    strike: bool = False
    code: bool = False
    link: str = ""


Runs: TypeAlias = tuple[Run, ...]


@dataclass(frozen=True)
class Paragraph:
    """Some lines of text."""

    runs: Runs


@dataclass(frozen=True)
class Heading:
    """A heading on one line; `level` is 1 to 6."""

    level: int
    runs: Runs


@dataclass(frozen=True)
class Items:
    """A list: each item is made of blocks. `start` is the first number, None for bullets."""

    items: tuple[tuple[Block, ...], ...]
    start: int | None = None


@dataclass(frozen=True)
class Quote:
    """What somebody else said."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Code:
    """Lines to be shown as they are, in letters of one width."""

    text: str


@dataclass(frozen=True)
class Line:
    """A line across."""


Block: TypeAlias = Paragraph | Heading | Items | Quote | Code | Line


def read_markdown(text: str) -> tuple[Block, ...]:
    """The blocks of a text; never an error, whatever the text is. What cannot be read as Markdown is plain."""
    text = _LINE_ENDS.sub("\n", text)
    if len(text) > LONGEST or len(_SIGN.findall(text)) > _MOST_SIGNS:
        return _as_typed(text)
    tokens = _parser().parse(text)
    if any(token.nesting == 1 and token.level >= _DEEPEST - 1 for token in tokens):
        return _as_typed(text)  # the parser drops what lies deeper
    return tuple(_blocks(iter(tokens)))


def plain_text(text: str) -> str:
    """The words of a text in one line, without its marks, for summaries."""
    return " ".join(" ".join(_words(read_markdown(text))).split())


def _words(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Paragraph(runs) | Heading(_, runs):
                yield "".join(run.text for run in runs)
            case Items(items):
                for item in items:
                    yield from _words(item)
            case Quote(inner):
                yield from _words(inner)
            case Code(code):
                yield code


_LINE_ENDS = re.compile("\r\n|[\r\u2028\u2029]")
_EMPTY_LINES = re.compile(r"\n[ \t]*\n\s*")


def _as_typed(text: str) -> tuple[Block, ...]:
    return tuple(
        Paragraph((Run(part),))
        for part in _EMPTY_LINES.split(text.strip("\n"))
        if part and not part.isspace()
    )


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": _DEEPEST})
    parser.enable("strikethrough").disable(["reference", "entity", "lheading"])
    # Every link is read here and judged by `_address`, so that a refused one can be shown with its address.
    vars(parser).update(validateLink=_take_any, normalizeLink=_as_it_is)
    return parser


def _take_any(_address: str) -> bool:
    return True


def _as_it_is(address: str) -> str:
    return address


def _blocks(tokens: Iterator[Token]) -> Iterator[Block]:
    """The blocks up to the end of the one the tokens stand in. Its depth is bounded by `_DEEPEST`."""
    for token in tokens:
        match token.type:
            case "paragraph_open":
                runs = _runs_of(tokens)
                if _says_something(runs):
                    yield Paragraph(runs)
            case "heading_open":
                runs = tuple(replace(run, text=run.text.replace("\n", " ")) for run in _runs_of(tokens))
                if _says_something(runs):
                    yield Heading(int(token.tag[1:]), runs)
            case "bullet_list_open":
                yield Items(tuple(_items(tokens)))
            case "ordered_list_open":
                yield Items(tuple(_items(tokens)), int(token.attrs.get("start", 1)))
            case "blockquote_open":
                yield Quote(tuple(_blocks(tokens)))
            case "fence" | "code_block":
                yield Code(token.content.removesuffix("\n"))
            case "hr":
                yield Line()
        if token.nesting == -1:
            return


def _items(tokens: Iterator[Token]) -> Iterator[tuple[Block, ...]]:
    for token in tokens:
        if token.nesting == -1:
            return
        yield tuple(_blocks(tokens))


def _runs_of(tokens: Iterator[Token]) -> Runs:
    """The runs of a paragraph or heading that was just opened; takes its end too."""
    inline = next(tokens)
    next(tokens)
    return tuple(_joined(_linked(_runs(inline.children or []))))


def _says_something(runs: Runs) -> bool:
    return any(not run.text.isspace() for run in runs)


_MARKS = {"strong": "bold", "em": "italic", "s": "strike"}


def _runs(tokens: Iterable[Token]) -> Iterator[Run]:
    depth = dict.fromkeys(_MARKS.values(), 0)
    target = ""
    for token in tokens:
        look = Run("", depth["bold"] > 0, depth["italic"] > 0, depth["strike"] > 0, link=_address(target))
        name = token.type.removesuffix("_open").removesuffix("_close")
        if name in _MARKS:
            depth[_MARKS[name]] += token.nesting
        elif token.type == "link_open":
            target = str(token.attrs.get("href", ""))
        elif token.type == "link_close":
            if target and not look.link:
                yield replace(look, text=f" ({target})")
            target = ""
        elif token.type in {"softbreak", "hardbreak"}:
            yield replace(look, text="\n")
        elif token.type == "code_inline":
            yield replace(look, text=token.content, code=True)
        else:
            yield replace(look, text=_picture(token) if token.type == "image" else token.content)


def _picture(token: Token) -> str:
    """The words that stand for a picture; without any, the name of its file."""
    words = "".join(run.text for run in _runs(token.children or []))
    source = str(token.attrs.get("src", ""))
    return words or ("" if source[:5].lower() == "data:" else source.rstrip("/").rsplit("/", 1)[-1])


_MAIL = re.compile(
    r"mailto:[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})+", re.ASCII | re.IGNORECASE
)


def is_mail_address(address: str) -> bool:
    """Whether this is a mailto address with a plain recipient and nothing else, such as a subject or a file."""
    return len(address) <= 320 and _MAIL.fullmatch(address) is not None


def _address(target: str) -> str:
    """The address in its written form if a report may link to it, else empty."""
    if not target:
        return ""
    from markdown_it.common.normalize_url import normalizeLink

    if is_mail_address(target):
        return target
    if not target[:8].lower().startswith(("http://", "https://")):
        return ""
    address = normalizeLink(target)
    return address if is_web_address(address) and "%" not in address.split("/")[2] else ""


_BARE = re.compile(r"https?://[^\s<>\"“”„\x00-\x1f]+", re.IGNORECASE)
_NOT_AT_THE_END = ".,:;!?'’*_~"


def _linked(runs: Iterable[Run]) -> Iterator[Run]:
    """The runs with addresses that were typed as they are made links."""
    for run in runs:
        if run.code or run.link or "://" not in run.text:
            yield run
            continue
        done = 0
        for found in _BARE.finditer(run.text):
            shown = _without_tail(found.group())
            address = _address(shown)
            if address:
                yield replace(run, text=run.text[done : found.start()])
                yield replace(run, text=shown, link=address)
                done = found.start() + len(shown)
        yield replace(run, text=run.text[done:])


def _without_tail(address: str) -> str:
    """The address without the marks of the sentence it stands in: a full stop, a bracket that opened before it."""
    while address:
        shorter = address.rstrip(_NOT_AT_THE_END)
        if shorter.endswith(")") and shorter.count(")") > shorter.count("("):
            shorter = shorter[:-1]
        if shorter == address:
            break
        address = shorter
    return address


def _joined(runs: Iterable[Run]) -> Iterator[Run]:
    """The runs with neighbours of one kind made one, and none empty."""
    last: Run | None = None
    texts: list[str] = []
    for run in runs:
        if not run.text:
            continue
        if last is not None and replace(run, text="") != last:
            yield replace(last, text="".join(texts))
            texts = []
        last = replace(run, text="")
        texts.append(run.text)
    if last is not None:
        yield replace(last, text="".join(texts))
