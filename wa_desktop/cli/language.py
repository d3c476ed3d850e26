"""In which language a command writes its report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from wa_desktop.cli.session import refuse_half_characters
from wa_desktop.domain.errors import InvalidError, message

if TYPE_CHECKING:
    from wa_desktop.report.language import Language

LanguageOption = Annotated[
    str | None,
    typer.Option(
        "--language",
        metavar="TAG",
        help="The report's language, such as en, en-US or de; else the client's. Texts of lenses and people stay as they are.",
    ),
]


def report_language(tag: str | None, otherwise: str = "en") -> Language:
    """The language of that tag, else the other; InvalidError if there is none of that tag."""
    from wa_desktop.report.language import language, languages

    if tag is None:
        return language(otherwise)
    refuse_half_characters(tag)
    found = language(tag)
    wanted = tag.strip().replace("_", "-").split("-", maxsplit=1)[0].casefold()
    if found.tag.split("-", maxsplit=1)[0].casefold() == wanted:
        return found
    names = ", ".join(known for known, _ in languages())
    raise InvalidError(
        message("Reports cannot be written in “{tag}”; choose one of {languages}.", tag=tag, languages=names)
    )
