"""A recap as one HTML file that needs nothing else: for a browser, a mail, and one printed A4 page."""

from __future__ import annotations

import math
from collections.abc import Iterable

from wa_desktop.domain.errors import Message
from wa_desktop.domain.lens import Risk
from wa_desktop.report import recap_words, words
from wa_desktop.report.html_page import element, text, whole_page
from wa_desktop.report.recap_records import Recap, RecapList, RecapRisk

_STYLE = """
:root { color-scheme: light dark; --ink: #1b2432; --muted: #5b6575; --ground: #ffffff; --line: #e4e7ec;
  --red: #b02a43; --red-tint: #fde8ec; --amber: #8a5a12; --amber-tint: #fdf3dc; }
@media screen and (prefers-color-scheme: dark) { :root { --ink: #e6e9ef; --muted: #9aa4b2; --ground: #12161d;
  --line: #2a313c; --red: #ff8fa0; --red-tint: #3d1d26; --amber: #f2c063; --amber-tint: #382a12; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 2rem; background: var(--ground); color: var(--ink);
  font: 0.95rem/1.4 Roboto, "Segoe UI", "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
header { border-bottom: 1px solid var(--line); padding-bottom: 0.6em; }
.names, footer, .held, dt, th { color: var(--muted); }
h1 { font-size: 1.7em; line-height: 1.2; margin: 0.1em 0 0.3em; }
h2 { font-size: 1.12em; margin: 0 0 0.3em; }
h3 { font-size: 1em; margin: 0.5em 0 0.1em; }
h2, h3 { break-after: avoid; }
.more { break-before: avoid; }
li, tr, dl, h2, h3 { break-inside: avoid; }
p { margin: 0.2em 0; }
ul { margin: 0; padding-left: 1.15em; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.1em 1em; margin: 0.5em 0 0; }
dd { margin: 0; }
main { columns: 2; column-gap: 2.2em; margin-top: 0.8em; }
section { margin-bottom: 1em; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: 0.15em 0.4em; text-align: right; vertical-align: top; }
th { font-weight: 500; }
thead th { font-size: 0.86em; overflow-wrap: normal; }
th:first-child, td:first-child { padding-left: 0; text-align: left; }
tbody th { color: var(--ink); font-weight: 400; }
.risks { list-style: none; padding: 0; }
.risks li { margin-bottom: 0.35em; }
.mark { border-radius: 0.3em; font-weight: 600; padding: 0 0.45em; }
.high { background: var(--red-tint); color: var(--red); }
.medium { background: var(--amber-tint); color: var(--amber); }
footer { border-top: 1px solid var(--line); font-size: 0.88em; margin-top: 1.2em; padding-top: 0.5em; }
@media screen and (max-width: 46rem) { main { columns: 1; } body { padding: 1rem; } }
@page { size: A4; margin: 11mm 13mm; }
@media print { body { font-size: var(--print-size); line-height: 1.26; max-width: none; padding: 0; }
  main { column-gap: 7mm; } section { margin-bottom: 0.7em; } h3 { margin-top: 0.35em; }
  footer { margin-top: 0.4em; }
  .mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
"""

_LINE = 52
_PAGE = 72


def recap_html(recap: Recap) -> str:
    """The recap as a whole HTML page in UTF-8, without any script or outside resource."""
    return whole_page(
        language=recap.language,
        title=recap.say(recap_words.title_line(recap.name, recap.workload)),
        style=_STYLE,
        body=f"{_header(recap)}\n<main>\n{_sections(recap)}\n</main>\n<footer>{text(recap.made)}</footer>",
        attributes=f' style="--print-size: {_print_size(recap)}pt"',
    )


def _print_size(recap: Recap) -> float:
    """The size of type, in points, at which the recap should fill one A4 page and no more.

    A page takes about _PAGE lines of _LINE characters in each of two columns at 8 points, and the square of the
    size less for other sizes. The estimate is for wide type, so that the page rather stays a little short.
    """
    head = [*recap.sentences, "; ".join(recap.people.all_lines), "; ".join(recap.sittings.all_lines)]
    column = [f"{risk.label}: {risk.title}      " for risk in recap.risks]
    column += [risk.held_by for risk in recap.risks]
    column += [*recap.decisions.all_lines, recap.next_questions, recap.milestone]
    column += [line for part in (*recap.open_points, *recap.steps) for line in part.all_lines]
    headings = 5 * 2 + len(recap.open_points) + len(recap.steps) + 2
    lines = sum(map(_lines, column)) + headings + len(recap.risks) / 3
    lines += sum(_lines(pillar.name * 2) * 1.3 for pillar in recap.pillars)  # a name has half the width
    needed = lines / 2 + sum(_lines(text) for text in head) / 2 + 8
    return round(min(max(8 * math.sqrt(_PAGE / needed), 6.5), 9.5), 1)


def _lines(text: str) -> int:
    return math.ceil(len(text) / _LINE)


def _said(recap: Recap, sentence: Message) -> str:
    return text(recap.say(sentence))


def _list(lines: Iterable[str]) -> str:
    items = "".join(element("li", line) for line in lines)
    return f"<ul>{items}</ul>" if items else ""


def _bounded(part: RecapList) -> str:
    """A list with what was left out, which never stands alone at the top of a column."""
    more = f'<li class="more">{text(part.more)}</li></ul>' if part.more else "</ul>"
    return _list(part.lines).removesuffix("</ul>") + more if part.lines else ""


def _lists(lists: Iterable[RecapList]) -> str:
    return "\n".join(element("h3", part.heading) + _bounded(part) for part in lists)


def _header(recap: Recap) -> str:
    names = " · ".join(element("bdi", name, "") for name in (recap.client, recap.workload) if name)
    separator = recap.say(words.SEMICOLON)
    facts = [
        (recap.people.heading, separator.join(recap.people.all_lines) or recap.say(recap_words.NOBODY)),
        (recap.sittings.heading, separator.join(recap.sittings.all_lines)),
        (recap.say(recap_words.TIME), recap.time),
    ]
    rows = "".join(f"<dt>{text(label)}</dt>{element('dd', value)}" for label, value in facts if value)
    sentences = text(" ".join(recap.sentences))
    return (
        f'<header>\n<p class="names">{_said(recap, recap_words.RECAP)} · {names}</p>\n'
        f"{element('h1', recap.name)}\n<p><strong>{text(recap.headline)}</strong> {sentences}</p>\n"
        f"<dl>{rows}</dl>\n</header>"
    )


def _section(heading: str, content: str, instead: str) -> str:
    return f"<section><h2>{text(heading)}</h2>{content or f'<p>{text(instead)}</p>'}</section>"


def _sections(recap: Recap) -> str:
    say = recap.say
    parts = (
        (say(recap_words.COVERED), _pillars(recap), recap_words.NOTHING_COVERED),
        (say(recap_words.KEY_RISKS), _risks(recap), recap_words.NO_RISKS),
        (recap.decisions.heading, _bounded(recap.decisions), recap_words.NO_DECISIONS),
        (say(recap_words.OPEN_POINTS), _lists(recap.open_points), recap_words.NO_OPEN_POINTS),
        (say(recap_words.NEXT_STEPS), _steps(recap), recap_words.NO_NEXT_STEPS),
    )
    return "\n".join(_section(heading, content, say(instead)) for heading, content, instead in parts)


def _pillars(recap: Recap) -> str:
    if not recap.pillars:
        return ""
    heads = (
        *(words.PILLAR, recap_words.DISCUSSED, recap_words.DONE),
        *(words.HIGH, words.MEDIUM, recap_words.STILL_OPEN),
    )
    head = "".join(f'<th scope="col">{_said(recap, each)}</th>' for each in heads)
    rows = []
    for pillar in recap.pillars:
        talked = recap.say(words.answered_of(pillar.talked_about, pillar.questions))
        cells = (talked, pillar.completed, pillar.high, pillar.medium, pillar.open)
        name = element("th", pillar.name, ' scope="row" dir="auto"')
        rows.append(f"<tr>{name}{''.join(f'<td>{text(str(cell))}</td>' for cell in cells)}</tr>")
    more = f"<p>{text(recap.pillars_more)}</p>" if recap.pillars_more else ""
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>{more}"


def _risks(recap: Recap) -> str:
    if not recap.risks:
        return ""
    items = [_risk(recap, risk) for risk in recap.risks]
    if recap.risks_more:
        items.append(element("li", recap.risks_more, ' class="more"'))
    return f'<ul class="risks">{"".join(items)}</ul>'


def _risk(recap: Recap, risk: RecapRisk) -> str:
    kind = "high" if risk.risk is Risk.HIGH else "medium"
    provisional = f" ({_said(recap, words.PROVISIONAL)})" if risk.provisional else ""
    held = f'<br><span class="held">{text(risk.held_by)}</span>' if risk.held_by else ""
    return (
        f'<li dir="auto"><span class="mark {kind}">{text(risk.word)}</span> '
        f"{text(risk.label)}: {text(risk.title)}{provisional}{held}</li>"
    )


def _steps(recap: Recap) -> str:
    parts = [_lists(recap.steps)]
    if recap.steps_more:
        parts.append(element("p", recap.steps_more))
    for heading, line in (
        (recap_words.NEXT_QUESTIONS, recap.next_questions),
        (recap_words.STATE_SAVED, recap.milestone),
    ):
        if line:
            parts.append(f"<h3>{_said(recap, heading)}</h3>{element('p', line)}")
    return "\n".join(part for part in parts if part)
