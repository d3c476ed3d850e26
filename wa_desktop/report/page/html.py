"""The page of a review as one HTML file that needs nothing else: for a browser, a mail, and paper."""

from __future__ import annotations

import base64
from collections.abc import Iterable

from wa_desktop.domain.errors import Message
from wa_desktop.domain.lens import Risk
from wa_desktop.report.charts.colours import RISK_LOOKS
from wa_desktop.report.html_page import POLICY, POLICY_WITH_PICTURES, element, text, whole_page
from wa_desktop.report.page import page_words as terms
from wa_desktop.report.page.build import COLUMNS, at_risk, lettered
from wa_desktop.report.page.radar_svg import radar_svg
from wa_desktop.report.page.records import (
    ActionRow,
    Card,
    LensPart,
    Page,
    PillarRow,
    RatedLabel,
    Section,
    Tile,
)
from wa_desktop.report.page.style import style_of

_CLASSES = {Risk.HIGH: "high", Risk.MEDIUM: "medium", Risk.NONE: "none", Risk.UNANSWERED: "open"}
_PICTURES = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg"}


def page_html(page: Page) -> str:
    """The page as a whole HTML file in UTF-8, without any script or outside resource."""
    theme = page.model.edition.theme
    parts = (
        _header(page),
        "<main>",
        _section(page, terms.PILLARS, "".join(_lens(page, part) for part in page.lenses)),
        _section(page, terms.FIRST, _actions(page)),
        _section(page, terms.RISKS, _risks(page), terms.NO_RISKS),
        *(_lines(section) for section in page.sections),
        "</main>",
        f"<footer>{' · '.join(element('bdi', one, '') for one in page.footer)}</footer>",
    )
    return whole_page(
        language=page.language,
        title=f"{page.names} – {page.say(terms.REVIEW)}",
        style=style_of(theme),
        body="\n".join(parts),
        policy=POLICY_WITH_PICTURES if theme.logo else POLICY,
    )


def _said(page: Page, sentence: Message) -> str:
    return text(page.say(sentence))


def _header(page: Page) -> str:
    draft = element("span", page.draft, ' class="draft"') if page.draft else ""
    facts = "".join(f"<dt>{text(label)}</dt>{element('dd', value)}" for label, value in page.facts)
    tiles = "".join(map(_tile, page.tiles))
    return (
        f'<header>\n<div class="top">{element("bdi", page.names, "")}{draft}{_logo(page)}'
        f"<span>{_said(page, terms.REVIEW)}</span></div>\n"
        f"{element('h1', page.headline)}\n{element('p', page.summary, _SUMMARY) if page.summary else ''}\n"
        f'<dl class="facts">{facts}</dl>\n'
        f'<ul class="tiles" aria-label="{_said(page, terms.COUNTS)}">{tiles}</ul>\n</header>'
    )


_SUMMARY = ' class="summary" dir="auto"'


def _logo(page: Page) -> str:
    theme = page.model.edition.theme
    kind = next((kind for start, kind in _PICTURES.items() if theme.logo.startswith(start)), "")
    if not kind:
        return ""
    data = base64.b64encode(theme.logo).decode("ascii")
    return f'<img alt="{text(theme.company)}" src="data:{kind};base64,{data}">'


def _tile(tile: Tile) -> str:
    before = f" ({text(tile.before)})" if tile.before else ""
    number = f'<strong class="{_CLASSES[tile.risk]}">{tile.count}</strong>'
    return f"<li>{number}<span>{text(tile.label)}{before}</span></li>"


def _section(page: Page, heading: Message, content: str, instead: Message | None = None) -> str:
    inner = content or (f"<p>{_said(page, instead)}</p>" if instead else "")
    return f"<section>\n<h2>{_said(page, heading)}</h2>\n{inner}\n</section>"


def _lens(page: Page, part: LensPart) -> str:
    heading = element("h3", part.heading) if part.heading else ""
    drawing = radar_svg(page.model, part.lens)
    legend = element("figcaption", page.legend) if page.legend and part.lens.before else ""
    figure = f"<figure>{drawing}{legend}</figure>" if drawing else ""
    heads = "".join(_head(page, head) for head in (terms.PILLAR, terms.SCORE, *(one for one, _ in COLUMNS)))
    rows = "".join(_pillar(page, row) for row in part.rows)
    caption = element("caption", part.heading or page.say(terms.PILLARS))
    table = (
        f'<div class="wide"><table class="numbers">{caption}<thead><tr>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div>"
    )
    return f'{heading}<div class="pillars">{figure}{table}</div>\n'


def _head(page: Page, head: Message) -> str:
    return f'<th scope="col">{_said(page, head)}</th>'


def _pillar(page: Page, row: PillarRow) -> str:
    cells = [f"<td>{text(row.score)}</td>"]
    for _, risk in COLUMNS:
        name = _CLASSES.get(risk, "") if at_risk(row.counts, risk) else ""
        cells.append(f'<td><span class="mark {name}">{text(lettered(page, row, risk))}</span></td>')
    name = element("th", row.name, ' scope="row" dir="auto"')
    return f"<tr{_TOTAL if row.is_total else ''}>{name}{''.join(cells)}</tr>"


_TOTAL = ' class="total"'


def _actions(page: Page) -> str:
    if not page.actions:
        return f"<p>{_said(page, terms.NO_PLAN)}</p>"
    columns = (terms.NUMBER, terms.ACTION, terms.OWNER, terms.BY, terms.EFFORT, terms.LOWERS)
    heads = "".join(_head(page, head) for head in columns)
    rows = "".join(map(_action, page.actions))
    is_step = any(action.works_on for action in page.actions)
    note = f'<p class="note">{_said(page, terms.OUTLINED)}</p>' if is_step else ""
    caption = f"<caption>{_said(page, terms.FIRST)}</caption>"
    return (
        f'<div class="wide"><table class="actions">{caption}<thead><tr>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div>{note}"
    )


def _action(action: ActionRow) -> str:
    more = element("span", action.text, ' class="text" dir="auto"') if action.text else ""
    late = ' class="late"' if action.overdue else ""
    clears = " ".join((*map(_rated, action.clears), *(_rated(one, step=True) for one in action.works_on)))
    return (
        f'<tr><th scope="row">{text(action.label)}</th>'
        f"<td>{element('strong', action.title)}{more}</td>{element('td', action.owner)}"
        f"<td{late}>{text(action.due)}</td><td>{text(action.effort)}</td><td>{clears}</td></tr>"
    )


def _rated(one: RatedLabel, *, step: bool = False) -> str:
    """A question's label with its risk's color and letter; pale where the action alone does not clear it."""
    name = "step" if step else _CLASSES.get(one.risk, "")
    letter = element("abbr", RISK_LOOKS[one.risk].letter, f' title="{text(one.word)}"')
    return f'<span class="mark {name}">{text(one.label)} {letter}</span>'


def _risks(page: Page) -> str:
    more = element("p", page.more_risks, ' class="note"') if page.more_risks else ""
    return "\n".join(_card(page, card) for card in page.cards) + more


def _card(page: Page, card: Card) -> str:
    name = _CLASSES.get(card.risk, "")
    parts = [
        f'<article class="card is-{name}">',
        f'<header><span class="mark {name}">{text(card.word)}</span>{element("span", card.pillar)}</header>',
        element("h3", card.title),
    ]
    for heading, texts in card.lines:
        parts.append(f"<h4>{text(heading)}</h4>")
        parts.append(_list(texts) if len(texts) > 1 else element("p", texts[0]))
    if card.link:
        shown = element("a", card.link.text, f' href="{text(card.link.url)}" rel="noopener noreferrer"')
        parts.append(f"<p>{_said(page, terms.READ_ON)}: {shown}</p>")
    parts.append("</article>")
    return "\n".join(parts)


def _lines(section: Section) -> str:
    lead = element("p", section.lead) if section.lead else ""
    content = lead + _list(section.lines) or element("p", section.empty)
    return f"<section>\n{element('h2', section.heading)}\n{content}\n</section>"


def _list(texts: Iterable[str]) -> str:
    items = "".join(element("li", one) for one in texts)
    return f"<ul>{items}</ul>" if items else ""
