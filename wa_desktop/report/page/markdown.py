"""The page of a review as Markdown, for mail, wiki and ticket: what people wrote is shown as they wrote it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wa_desktop.domain.errors import Message
from wa_desktop.report import words
from wa_desktop.report.markdown_text import escape_markdown
from wa_desktop.report.page import page_words as terms
from wa_desktop.report.page.build import COLUMNS, lettered
from wa_desktop.report.page.records import ActionRow, Card, LensPart, Page, Section


def page_markdown(page: Page) -> str:
    """The page as CommonMark with tables in GitHub's manner; no text in it becomes a link, HTML or a heading."""
    parts = [
        f"# {escape_markdown(page.headline)}",
        _names(page),
        escape_markdown(page.summary),
        "\n".join(f"- **{escape_markdown(label)}:** {escape_markdown(value)}" for label, value in page.facts),
        _heading(page, terms.COUNTS),
        "\n".join(_tiles(page)),
        _heading(page, terms.PILLARS),
        *(_lens(page, part) for part in page.lenses),
        _heading(page, terms.FIRST),
        _actions(page),
        _heading(page, terms.RISKS),
        *(_card(page, card) for card in page.cards),
        "" if page.cards or page.more_risks else _said(page, terms.NO_RISKS),
        escape_markdown(page.more_risks),
        *map(_section, page.sections),
        "---",
        " · ".join(map(escape_markdown, page.footer)),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _said(page: Page, sentence: Message) -> str:
    return escape_markdown(page.say(sentence))


def _heading(page: Page, heading: Message) -> str:
    return f"## {_said(page, heading)}"


def _names(page: Page) -> str:
    names = f"**{escape_markdown(page.names)}** – {_said(page, terms.REVIEW)}"
    return f"{names} – **{escape_markdown(page.draft)}**" if page.draft else names


def _tiles(page: Page) -> Iterator[str]:
    for tile in page.tiles:
        before = f" ({escape_markdown(tile.before)})" if tile.before else ""
        yield f"- **{tile.count}** {escape_markdown(tile.label)}{before}"


def _lens(page: Page, part: LensPart) -> str:
    heads = [page.say(head) for head in (terms.PILLAR, terms.SCORE, *(head for head, _ in COLUMNS))]
    lines = [_row(heads), "| --- |" + " --: |" * (len(heads) - 1)]
    for row in part.rows:
        numbers = [lettered(page, row, risk) for _, risk in COLUMNS]
        lines.append(_row((row.name, row.score, *numbers)))
    table = "\n".join(lines)
    return f"### {escape_markdown(part.heading)}\n\n{table}" if part.heading else table


def _actions(page: Page) -> str:
    if not page.actions:
        return _said(page, terms.NO_PLAN)
    heads = (terms.NUMBER, terms.ACTION, terms.OWNER, terms.BY, terms.EFFORT, terms.LOWERS)
    lines = [_row(page.say(head) for head in heads), "| --- | --- | --- | --- | --- | --- |"]
    lines += [_row(_action(page, action)) for action in page.actions]
    return "\n".join(lines)


def _action(page: Page, action: ActionRow) -> tuple[str, ...]:
    title = f"{action.title}. {action.text}" if action.text else action.title
    clears = [page.say(terms.rated(one.label, one.word)) for one in action.clears]
    clears += [page.say(terms.with_others(one.label, one.word)) for one in action.works_on]
    return (
        action.label,
        title,
        action.owner,
        action.due,
        action.effort,
        page.say(words.SEMICOLON).join(clears),
    )


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(escape_markdown(cell) for cell in cells)} |"


def _card(page: Page, card: Card) -> str:
    lines = [f"### {escape_markdown(card.title)}", ""]
    lines.append(f"**{escape_markdown(card.word)}** – {escape_markdown(card.pillar)}")
    for heading, texts in card.lines:
        lines += ["", f"**{escape_markdown(heading)}**", ""]
        mark = "- " if len(texts) > 1 else ""
        lines += [f"{mark}{escape_markdown(line)}" for line in texts]
    if card.link:
        lines += ["", f"[{_said(page, terms.READ_ON)}](<{card.link.url}>)"]
    return "\n".join(lines)


def _section(section: Section) -> str:
    lines = [f"## {escape_markdown(section.heading)}"]
    if section.lead:
        lines += ["", escape_markdown(section.lead)]
    if section.lines:
        lines += ["", *(f"- {escape_markdown(line)}" for line in section.lines)]
    if not section.lead and not section.lines:
        lines += ["", escape_markdown(section.empty)]
    return "\n".join(lines)
