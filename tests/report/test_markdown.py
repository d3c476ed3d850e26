"""Notes in Markdown: what they are read as, and that nothing anybody types breaks it or a document around it."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.strategies import half_texts, texts
from wa_desktop.report.links import is_web_address
from wa_desktop.report.markdown import (
    Block,
    Code,
    Heading,
    Items,
    Line,
    Paragraph,
    Quote,
    Run,
    is_mail_address,
    plain_text,
    read_markdown,
)
from wa_desktop.report.markdown_html import to_html
from wa_desktop.report.markdown_text import escape_markdown, to_markdown


def only(text: str) -> Block:
    (block,) = read_markdown(text)
    return block


def runs(text: str) -> tuple[Run, ...]:
    block = only(text)
    assert isinstance(block, Paragraph)
    return block.runs


def para(text: str) -> Paragraph:
    return Paragraph((Run(text),))


# reading


def test_lines_stay_lines() -> None:
    assert read_markdown("Mon: talk\nTue: test  \r\nWed: done\\\nend\n\nNew") == (
        para("Mon: talk\nTue: test\nWed: done\nend"),
        para("New"),
    )


def test_a_row_of_dashes_is_a_line_and_makes_no_heading() -> None:
    assert read_markdown("Monday\nTuesday\n---\nend\n===") == (
        para("Monday\nTuesday"),
        Line(),
        para("end\n==="),
    )


def test_letters() -> None:
    assert runs("a **b *c*** ~~d~~ `e  *f*`") == (
        Run("a "),
        Run("b ", bold=True),
        Run("c", bold=True, italic=True),
        Run(" "),
        Run("d", strike=True),
        Run(" "),
        Run("e  *f*", code=True),
    )


def test_blocks() -> None:
    text = "# One\n\n## Two ##\n> said\n> - so\n\n```yaml\na:\n  b\n```\n***\n"
    assert read_markdown(text) == (
        Heading(1, (Run("One"),)),
        Heading(2, (Run("Two"),)),
        Quote((para("said"), Items(((para("so"),),)))),
        Code("a:\n  b"),
        Line(),
    )


def test_lists() -> None:
    assert read_markdown("- a\n  1. b\n  2. c\n\n     more\n-\n- d") == (
        Items(
            (
                (para("a"), Items(((para("b"),), (para("c"), para("more"))), start=1)),
                (),
                (para("d"),),
            )
        ),
    )
    assert only("7) g\n8) h") == Items(((para("g"),), (para("h"),)), start=7)


@pytest.mark.parametrize(
    "text",
    [
        "<b>bold</b> & <script>x</script>",
        "&amp; &nbsp; &copy;",
        "[1]: https_//example",
        "<!-- a -->",
        "#hashtag",
        "a | b",
        "[x][y] [ ] todo",
        "C:\\temp",
        "5 * 3 * 2 and snake_case_name",
    ],
)
def test_what_is_no_markdown_stays_as_typed(text: str) -> None:
    assert only(text) == para(text)


def test_a_block_of_html_is_text() -> None:
    assert read_markdown("<div>\n<img src=x>\n</div>") == (para("<div>\n<img src=x>\n</div>"),)


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("[x](https://example.org/a)", "https://example.org/a"),
        ("[x](HTTP://example.org)", "HTTP://example.org"),
        ("[x](<https://example.org/a b>)", "https://example.org/a%20b"),
        ("[x](https://příklad.cz/č)", "https://xn--pklad-zsa96e.cz/%C4%8D"),
        ("[x](mailto:dana@example.org)", "mailto:dana@example.org"),
    ],
)
def test_links(text: str, link: str) -> None:
    assert runs(text) == (Run("x", link=link),)


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "ftp://example.org",
        "notes.md",
        "//example.org",
        "https://user@example.org",
        "http://",
        "https://[",
        "vbscript:x",
        "mailto:a@b.cz?attach=/etc/passwd",
        "mailto:",
        "smb://server/share",
    ],
)
def test_other_addresses_are_told_not_linked(address: str) -> None:
    (run,) = runs(f"[x]({address})")
    assert run.link == ""
    assert plain_text(f"[x]({address})") == f"x ({address})"


def test_addresses_typed_as_they_are() -> None:
    found = runs(
        "See (https://example.org/a_(b)), <a@example.org>, http://x.example/?q=1&r=2. **https://b.example**!"
    )
    assert [(run.text, run.link) for run in found if run.link] == [
        ("https://example.org/a_(b)", "https://example.org/a_(b)"),
        ("a@example.org", "mailto:a@example.org"),
        ("http://x.example/?q=1&r=2", "http://x.example/?q=1&r=2"),
        ("https://b.example", "https://b.example"),
    ]
    assert not any(run.link for run in runs("`https://example.org` and ssh://x.example and https://"))


def test_pictures_are_their_words() -> None:
    text = "![The *new* net](https://x.example/a.png) ![](../img/net.png) ![](data:image/png;base64,AAAA)."
    assert plain_text(text) == "The new net net.png ."
    assert not any(run.link for run in runs(text))


def test_plain_text() -> None:
    text = "# Head\n\n- a **b**\n  - c\n\n> q\n\n```\nx\n  y\n```\n---\nend"
    assert plain_text(text) == "Head a b c q x y end"


# any text

HOSTILE = {
    "quotes": "> " * 5_000 + "deep",
    "lists": "- " * 5_000 + "deep",
    "mixed": "> - 1. " * 2_000 + "deep",
    "lazy": "> " * 40 + "deep\n" * 3_000,
    "brackets": "[" * 50_000,
    "links": "[a](" * 20_000,
    "pictures": "![" * 40_000,
    "stars": "*a **b " * 20_000,
    "ticks": "".join("`" * (i % 60) + " " for i in range(5_000)),
    "items": "- a\n" * 250_000,
    "indents": "".join(" " * i + "- a\n" for i in range(400)),
    "addresses": "http://" + "*)" * 30_000,
    "angles": "<" * 100_000,
    "one word": "x" * 1_000_000,
    "backslashes": "\\" * 100_000,
    "entities": "&" * 100_000,
    "lines": "\n" * 1_000_000 + "end",
    "spaces": " " * 1_000_000 + "end",
    "bare": "http://a.example/(" * 5_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_are_read_fast(name: str) -> None:
    began = time.process_time()
    blocks = read_markdown(HOSTILE[name])
    assert time.process_time() - began < 1
    assert blocks
    assert "<script" not in to_html(blocks)
    assert to_markdown(blocks)


def test_too_deep_or_too_long_is_plain_and_whole() -> None:
    deep = "> " * 50 + "far **down**\n\nlast"
    assert read_markdown(deep) == (para("> " * 50 + "far **down**"), para("last"))
    long = "- word\n" * 200_000
    assert plain_text(long) == " ".join(long.split())


def test_no_letter_is_lost_below_the_deepest_level() -> None:
    for depth in range(1, 40):
        assert "bottom" in plain_text("> " * depth + "bottom")
        assert "bottom" in plain_text("- " * depth + "bottom")


MARKS = st.text(st.sampled_from("*_`~[]()<>#-+=1.2) \n\t!\\|&ax:/hp"), max_size=60)
NOTES = st.one_of(texts, half_texts, MARKS)


def all_runs(blocks: tuple[Block, ...]) -> Iterator[Run]:
    for block in blocks:
        match block:
            case Paragraph(found) | Heading(_, found):
                assert found
                yield from found
            case Items(items):
                for item in items:
                    yield from all_runs(item)
            case Quote(inner):
                yield from all_runs(inner)


@settings(deadline=None, max_examples=400)
@given(NOTES)
def test_any_text_can_be_read(text: str) -> None:
    blocks = read_markdown(text)
    assert plain_text(text) == plain_text(text).strip()
    for run in all_runs(blocks):
        assert run.text
        assert not run.link or is_web_address(run.link) or is_mail_address(run.link)
    typed, read = set(text), set(plain_text(text))
    assert {sign for sign in typed if sign.isalpha() and sign.isascii()} <= read | set(".pngdatscri:/haxplb1")


# HTML


class Reading(HTMLParser):
    """Every tag must be one of ours, closed, and without anything that runs or loads."""

    TAGS = frozenset(
        [
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "code",
            "hr",
            "br",
            "strong",
            "em",
            "s",
            "a",
        ]
    )

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.words: list[str] = []
        self.headings: list[int] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in self.TAGS
        given_attrs = dict(attrs)
        if tag == "a":
            assert set(given_attrs) == {"href", "rel"}
            assert given_attrs["rel"] == "noopener noreferrer"
            address = given_attrs["href"] or ""
            assert is_web_address(address) or is_mail_address(address)
        elif tag == "ol":
            assert set(given_attrs) <= {"start"}
        else:
            assert not attrs
        if tag[0] == "h" and tag[1:].isdigit():
            self.headings.append(int(tag[1:]))
        if tag not in {"br", "hr"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    handle_decl = handle_pi = unknown_decl = handle_comment


def reading(html: str) -> Reading:
    found = Reading()
    found.feed(html)
    found.close()
    assert not found.open
    return found


def letters(text: str) -> str:
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "\ufffd")
    return "".join(whole.split())


@settings(deadline=None, max_examples=400)
@given(NOTES)
def test_html_is_ours_alone_and_says_it_all(text: str) -> None:
    found = reading(to_html(read_markdown(text)))
    assert letters("".join(found.words)) == letters(plain_text(text))


def test_html() -> None:
    text = '# A <b>\n\n- x\n- [y](https://e.example/?a="b"&c=1)\n\n  z\n\n3. *o*\n\n> l\n> m\n\n```\n<i>\n```'
    assert to_html(read_markdown(text), below=2) == (
        "<h3>A &lt;b&gt;</h3>\n<ul>\n<li>x</li>\n"
        '<li><a href="https://e.example/?a=%22b%22&amp;c=1" rel="noopener noreferrer">y</a>\n<p>z</p></li>\n</ul>\n'
        '<ol start="3">\n<li><em>o</em></li>\n</ol>\n<blockquote>\n<p>l<br>m</p>\n</blockquote>\n'
        "<pre><code>&lt;i&gt;</code></pre>"
    )


def test_headings_stay_below_the_one_they_stand_under() -> None:
    text = "".join(f"{'#' * level} h\n\n" for level in range(1, 7)) + "> # q\n\n- # i"
    assert min(reading(to_html(read_markdown(text), below=3)).headings) == 4
    again = read_markdown(to_markdown(read_markdown(text), below=3))
    assert [block.level for block in again if isinstance(block, Heading)] == [4, 5, 6, 6, 6, 6]


# Markdown


@settings(deadline=None, max_examples=400)
@given(NOTES)
def test_escaped_text_is_read_back_as_itself(text: str) -> None:
    line = escape_markdown(text)
    assert "\n" not in line
    blocks = read_markdown(line)
    assert len(blocks) == (1 if line else 0)
    for block in blocks:
        assert isinstance(block, Paragraph)
        assert not any(run.bold or run.italic or run.strike or run.code for run in block.runs)
    assert letters(plain_text(line)) == letters(text)


@settings(deadline=None, max_examples=400)
@given(NOTES)
def test_a_note_written_anew_says_the_same(text: str) -> None:
    blocks = read_markdown(text)
    again = read_markdown(to_markdown(blocks))
    assert [type(block) for block in again] == [type(block) for block in blocks]
    assert letters(plain_text(to_markdown(blocks))) == letters(plain_text(text))


def test_a_note_written_anew_keeps_its_looks() -> None:
    text = (
        "# Head\n\n**b** *i* ~~s~~ `c` [l](https://example.org/a)\nline two\n\n- a\n  1. b\n- c\n\n* other\n\n"
        "1. one\n2. two\n\n> q\n> > r\n\n```\n````\ncode\n```\n\n---\n<https://e.example> a@b"
    )
    blocks = read_markdown(text)
    assert read_markdown(to_markdown(blocks)) == blocks


@settings(deadline=None, max_examples=300)
@given(NOTES)
def test_no_note_breaks_the_document_around_it(text: str) -> None:
    note = to_markdown(read_markdown(text), below=2)
    document = read_markdown(f"# Recap\n\n## Notes\n\n{note}\n\n## Next steps\n\n- last")
    assert document[:2] == (Heading(1, (Run("Recap"),)), Heading(2, (Run("Notes"),)))
    assert document[-2:] == (Heading(2, (Run("Next steps"),)), Items(((para("last"),),)))
    assert all(block.level > 2 for block in document[2:-2] if isinstance(block, Heading))


@pytest.mark.parametrize(
    "text", ["```\nopen", "<!-- open", "<div>", "- x\n  ```\n  y", "[ref]: /x", "~~~~\n", "Text\n==="]
)
def test_open_ends_are_closed(text: str) -> None:
    document = read_markdown(f"{to_markdown(read_markdown(text), below=1)}\n\n# After")
    assert document[-1] == Heading(1, (Run("After"),))


@pytest.mark.parametrize("module", ["markdown", "markdown_html", "markdown_text"])
def test_importing_loads_no_library(module: str) -> None:
    code = f"import sys, wa_desktop.report.{module}; print(sorted({{'markdown_it', 'mdurl', 'PySide6'}} & sys.modules.keys()))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
