"""Which language the document says it is in, for spelling checks and for voices that read it aloud."""

from __future__ import annotations

from wa_desktop.report.word.xml import Element, W


def speak(styles: Element, language: str) -> None:
    """Let a template's text be checked for spelling in the report's language, if its own is another one."""
    wanted = word_language(language)
    for found in styles.iterfind(f"{{{W}}}docDefaults/{{{W}}}rPrDefault/{{{W}}}rPr/{{{W}}}lang"):
        given = found.get(f"{{{W}}}val", "")
        if given.split("-", maxsplit=1)[0].lower() != wanted.split("-", maxsplit=1)[0].lower():
            found.set(f"{{{W}}}val", wanted)


def word_language(tag: str) -> str:
    """A language as Word writes it: with a country, the likeliest one where the report names none."""
    from babel.core import get_global

    if "-" in tag:
        return tag
    likely = str(get_global("likely_subtags").get(tag, ""))
    return "en-GB" if tag == "en" else f"{tag}-{likely.rsplit('_', maxsplit=1)[-1]}" if likely else tag
