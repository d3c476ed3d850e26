"""What makes no sense in a theme, a report choice or document control, each in one sentence; the limits are ours."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from wa_desktop.domain.editions import DocumentControl, ReportChoice, Theme
from wa_desktop.domain.errors import FieldProblem, Message, message
from wa_desktop.domain.text import whole_text
from wa_desktop.domain.workload import comparable

MAX_THEMES = 50
MAX_THEME_NAME = 60
MAX_COMPANY = 100
MAX_FONT = 100
MAX_CLASSIFICATION = 60
MAX_FOOTER = 200
MAX_PART_TITLE = 120
MAX_VERSION = 30
MAX_AUTHORS = 20
MAX_READERS = 50
MAX_REVISIONS = 100
MAX_LINE = 200
"""Characters of an author, or of an entry of the distribution list."""
MAX_REVISION = 500
MAX_WAIVERS = 1000
MAX_WAIVED = 1000
"""Characters of a finding's key."""
MAX_REASON = 1000

MEGABYTE = 1024 * 1024
MAX_LOGO = 2 * MEGABYTE
MAX_TEMPLATE = 20 * MEGABYTE

LEAST_CONTRAST = 3.0
"""Of the accent on white: what WCAG 2.2 asks of large text and of graphics (1.4.3, 1.4.11)."""

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_COLOR = re.compile(r"#[0-9a-f]{6}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_LONGEST_LANGUAGE = 35
"""Characters that RFC 5646 wants to be provided for."""

NAME_TAKEN = message("There is a theme of this name; spaces and capitals make no difference.")


def contrast_on_white(color: str) -> float:
    """The contrast of "#rrggbb" to white, 1 to 21, as WCAG 2.2 defines it (contrast ratio, relative luminance)."""
    shares = (int(color[place : place + 2], 16) / 255 for place in (1, 3, 5))
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return 1.05 / (luminance + 0.05)


def is_color(text: str) -> bool:
    """Whether a text is a color as themes have them, "#rrggbb" in small letters."""
    return _COLOR.fullmatch(text) is not None


def tidied_theme(theme: Theme) -> Theme:
    """The same as it can be kept: whole texts, each on one line, and colors in small letters."""
    return replace(
        theme,
        name=_line(theme.name),
        company=_line(theme.company),
        accent=_line(theme.accent).lower(),
        second=_line(theme.second).lower(),
        font=_line(theme.font),
        classification=_line(theme.classification),
        footer=_line(theme.footer),
    )


def check_theme(theme: Theme, names_taken: Collection[str] = ()) -> tuple[FieldProblem, ...]:
    """Every field of a theme that makes no sense; `names_taken` are those of other themes.

    Whether templates are documents is for those to say who can read them.
    """
    checks = [
        _check_name(theme.name, names_taken),
        _check_length("company", theme.company, MAX_COMPANY),
        _check_accent(theme.accent),
        _check_second(theme.second),
        _check_length("font", theme.font, MAX_FONT),
        _check_length("classification", theme.classification, MAX_CLASSIFICATION),
        _check_length("footer", theme.footer, MAX_FOOTER),
        _check_logo(theme.logo),
        _check_template("docx_template", theme.docx_template),
        _check_template("pptx_template", theme.pptx_template),
    ]
    return tuple(problem for problem in checks if problem)


def tidied_choice(choice: ReportChoice) -> ReportChoice:
    """The same as it can be kept: every part once, its title on one line."""
    parts = tuple(replace(one, title=_line(one.title)) for one in choice.parts)
    return ReportChoice(choice.theme, _line(choice.language), parts).complete()


def check_choice(choice: ReportChoice, themes: Collection[str] = ()) -> tuple[FieldProblem, ...]:
    """Every field of a report choice that makes no sense; `themes` are the names of those that there are."""
    checks = [
        _problem(
            "theme",
            message("There is no theme “{name}” any more; choose another one.", name=choice.theme),
            when=bool(choice.theme) and choice.theme not in themes,
        ),
        _problem(
            "language",
            message("A language is written like en or en-GB."),
            when=len(choice.language) > _LONGEST_LANGUAGE or not _LANGUAGE.fullmatch(choice.language),
        ),
        _problem(
            "parts",
            message("The title of a part has at most {count} characters.", count=MAX_PART_TITLE),
            when=_longest(one.title for one in choice.parts) > MAX_PART_TITLE,
        ),
        _problem(
            "parts",
            message("Choose at least one part of the report."),
            when=not any(one.shown for one in choice.parts),
        ),
    ]
    return tuple(problem for problem in checks if problem)


def tidied_control(control: DocumentControl) -> DocumentControl:
    """The same as it can be kept: whole texts, nobody twice, no empty lines, every finding waived once.

    Of two waivers of the same finding the later one stands.
    """
    revisions = tuple(
        replace(one, version=_line(one.version), author=_line(one.author), text=whole_text(one.text).strip())
        for one in control.revisions
    )
    waivers = {one.finding: replace(one, reason=whole_text(one.reason).strip()) for one in control.waivers}
    return DocumentControl(
        _line(control.version),
        _lines(control.authors),
        _lines(control.distribution),
        tuple(one for one in revisions if one.version or one.day or one.author or one.text),
        tuple(waivers.values()),
    )


def check_control(control: DocumentControl) -> tuple[FieldProblem, ...]:
    """Every field of document control that makes no sense."""
    return tuple(
        problem
        for problem in (
            _check_length("version", control.version, MAX_VERSION),
            *_check_people("authors", control.authors, MAX_AUTHORS),
            *_check_people("distribution", control.distribution, MAX_READERS),
            *_check_revisions(control),
            *_check_waivers(control),
        )
        if problem
    )


def _check_name(name: str, names_taken: Collection[str]) -> FieldProblem | None:
    if not name.strip() or len(name) > MAX_THEME_NAME:
        return FieldProblem(
            "name", message("The name of a theme has 1 to {count} characters.", count=MAX_THEME_NAME)
        )
    if comparable(name) in {comparable(taken) for taken in names_taken}:
        return FieldProblem("name", NAME_TAKEN)
    return None


def _check_accent(color: str) -> FieldProblem | None:
    if not is_color(color):
        return FieldProblem("accent", message("A color is written like #2f6feb."))
    found = contrast_on_white(color)
    return _problem(
        "accent",
        message(
            "This color is too pale to be read on white paper: its contrast is {found} to 1, and 3 to 1 is the least.",
            found=f"{int(found * 10) / 10:.1f}",  # cut, so that it never says that the least is reached
        ),
        when=found < LEAST_CONTRAST,
    )


def _check_second(color: str) -> FieldProblem | None:
    return _problem(
        "second", message("A color is written like #2f6feb."), when=bool(color) and not is_color(color)
    )


def _check_logo(logo: bytes) -> FieldProblem | None:
    if logo and not logo.startswith((_PNG, _JPEG)):
        return FieldProblem("logo", message("A logo is a PNG or JPEG picture; this file is neither."))
    return _problem(
        "logo",
        message("A logo has at most {count} MB.", count=MAX_LOGO // MEGABYTE),
        when=len(logo) > MAX_LOGO,
    )


def _check_template(field: str, content: bytes) -> FieldProblem | None:
    return _problem(
        field,
        message("A template has at most {count} MB.", count=MAX_TEMPLATE // MEGABYTE),
        when=len(content) > MAX_TEMPLATE,
    )


def _check_people(field: str, people: tuple[str, ...], most: int) -> Iterator[FieldProblem | None]:
    yield _problem(field, message("Name at most {count}.", count=most), when=len(people) > most)
    yield _check_length(field, max(people, key=len, default=""), MAX_LINE)


def _check_revisions(control: DocumentControl) -> Iterator[FieldProblem | None]:
    found = control.revisions
    yield _problem(
        "revisions",
        message("The change history has at most {count} lines.", count=MAX_REVISIONS),
        when=len(found) > MAX_REVISIONS,
    )
    for texts, most in (
        ([one.version for one in found], MAX_VERSION),
        ([one.author for one in found], MAX_LINE),
        ([one.text for one in found], MAX_REVISION),
    ):
        yield _check_length("revisions", max(texts, key=len, default=""), most)


def _check_waivers(control: DocumentControl) -> Iterator[FieldProblem | None]:
    found = control.waivers
    yield _problem(
        "waivers",
        message("At most {count} findings are waived; mend some of them.", count=MAX_WAIVERS),
        when=len(found) > MAX_WAIVERS,
    )
    yield _problem(
        "waivers",
        message("Say why the finding may pass."),
        when=any(not one.reason.strip() for one in found),
    )
    yield _check_length("waivers", max((one.reason for one in found), key=len, default=""), MAX_REASON)
    yield _problem(
        "waivers",
        message("A waiver names a finding of the check."),
        when=any(not 0 < len(one.finding) <= MAX_WAIVED for one in found),
    )


def _check_length(field: str, text: str, most: int) -> FieldProblem | None:
    return _problem(
        field, message("This text has at most {count} characters.", count=most), when=len(text) > most
    )


def _problem(field: str, sentence: Message, *, when: bool) -> FieldProblem | None:
    return FieldProblem(field, sentence) if when else None


def _longest(texts: Iterable[str]) -> int:
    return max(map(len, texts), default=0)


def _line(text: str) -> str:
    return " ".join(whole_text(text).split())


def _lines(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(line for line in map(_line, texts) if line))
