"""What comes before the report proper: its cover, and who made, checked and gets it."""

from __future__ import annotations

from wa_desktop.domain.editions import Revision
from wa_desktop.report import part_words, words
from wa_desktop.report.coverage import one_line
from wa_desktop.report.language import language_of
from wa_desktop.report.records import ReportModel
from wa_desktop.report.word import colours
from wa_desktop.report.word.body import Body
from wa_desktop.report.word.pictures import logo_png
from wa_desktop.report.word.styles import Role
from wa_desktop.report.word.tables import Column, add_table, pill, text_cell
from wa_desktop.report.word.xml import Letters, Lines, line_run, shown_run

_LOGO = (170.0, 56.0)
"""The most points that a logo takes across and down."""

_SKY = 150.0
"""Points above the cover's title."""

_LONGEST = 400
"""Characters of a name that a cover shows at most; the chapters behind it give all."""

_LONG_TITLE = 48
_MOST_LENSES = 8


def cover(body: Body, *, new_page: bool) -> None:
    """Add the cover; `new_page` where something of a template stands before it."""
    model = body.model
    sky = _logo(body, new_page=new_page)
    first = Lines(before=sky, new_page=new_page and not model.edition.theme.logo, bar=(body.accent, 10.0))
    body.text(Role.KIND, [line_run(model.title)], first)
    title = _clipped(model.workload)
    size = Letters(size=21) if len(title) > _LONG_TITLE else Letters()
    body.text(Role.TITLE, [line_run(title, size)])
    if model.client:
        body.text(Role.SUBTITLE, [line_run(_clipped(model.client))])
    if model.edition.draft:
        mark = pill(body.say(part_words.DRAFT), colours.AMBER)
        text = line_run(body.say(part_words.DRAFT_TEXT), Letters(color=colours.MUTED))
        body.text(Role.BODY, [mark, shown_run("\u2002"), text], Lines(before=10))
    space = Lines(before=40)
    for label, value in _cover_facts(body):
        if value:
            body.fact(label, _clipped(value), space)
            space = Lines()


def _logo(body: Body, *, new_page: bool) -> float:
    """Add the theme's logo; gives the space that is left above the title."""
    theme = body.model.edition.theme
    if not theme.logo:
        return _SKY
    data, shape = logo_png(theme.logo)
    wide = min(_LOGO[0], _LOGO[1] / shape)
    high = wide * shape
    alt = body.say(part_words.logo_of(one_line(theme.company)))
    body.text(Role.BODY, [body.picture(data, wide, high, alt)], Lines(new_page=new_page))
    return max(_SKY - high, 40.0)


def _cover_facts(body: Body) -> list[tuple[str, str]]:
    model, theme = body.model, body.model.edition.theme
    say = body.say
    lenses = [f"{lens.name} · {lens.version}" if lens.version else lens.name for lens in model.lenses]
    shown = [(say(words.LENS), lens) for lens in lenses[:_MOST_LENSES]]
    if len(lenses) > _MOST_LENSES:
        shown.append((say(words.LENS), say(words.and_more(len(lenses) - _MOST_LENSES))))
    return [
        (say(words.DATE), model.day),
        (say(words.VERSION), model.edition.control.version),
        (say(words.REVIEW_OWNER), model.review_owner),
        *shown,
        (say(part_words.PREPARED_BY), theme.company),
        (say(part_words.CLASSIFICATION), theme.classification),
    ]


def _clipped(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"


def has_control(model: ReportModel) -> bool:
    """Whether anybody has said anything that the cover does not say too."""
    control = model.edition.control
    return bool(control.version.strip() or control.authors or control.distribution or control.revisions)


def is_long(body: Body) -> bool:
    """Whether document control has lists, and not only a few lines."""
    control = body.model.edition.control
    return bool(control.authors or control.distribution or control.revisions)


def control(body: Body) -> None:
    """Add what the document is, who wrote it, who gets it, and how it came to be."""
    model, say = body.model, body.say
    control, theme = model.edition.control, model.edition.theme
    whose = f"{model.workload} – {model.client}" if model.client else model.workload
    facts = [
        (part_words.DOCUMENT, f"{model.title}: {whose}"),
        (words.VERSION, control.version),
        (words.DATE, model.day),
        (part_words.STATE, say(part_words.DRAFT if model.edition.draft else part_words.FINAL)),
        (part_words.CLASSIFICATION, theme.classification),
        (part_words.PREPARED_BY, theme.company),
        (words.LENSES, "\n".join(model.delivery.lens_lines)),
    ]
    for label, value in facts:
        body.fact(say(label), value)
    for label, people in (
        (part_words.AUTHORS, control.authors),
        (part_words.DISTRIBUTION, control.distribution),
    ):
        if people:
            body.text(Role.LABEL, say(label), Lines(before=14))
            body.bullets(people)
    if control.revisions:
        body.text(Role.LABEL, say(part_words.HISTORY), Lines(before=14))
        heads = (
            (words.VERSION, 60.0),
            (words.DATE, 96.0),
            (part_words.AUTHOR, 120.0),
            (part_words.CHANGE, 0),
        )
        columns = [Column(say(head), width) for head, width in heads]
        rows = [[text_cell(body, text) for text in _revision(body, each)] for each in control.revisions]
        add_table(body, columns, rows, say(part_words.HISTORY))


def _revision(body: Body, revision: Revision) -> tuple[str, str, str, str]:
    day = language_of(body.model.say).day(revision.day) if revision.day else ""
    return revision.version, day, revision.author, revision.text
