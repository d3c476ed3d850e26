"""How the page of a review looks: in light, in dark and on paper, in the consultancy's accent."""

from __future__ import annotations

from wa_desktop.domain.editions import Paper, Theme
from wa_desktop.report.charts.colours import colours_of, contrast

_DARK = "#12161d"
_READABLE = 4.5
"""The least contrast of letters (WCAG 2.2, success criterion 1.4.3)."""

_PAPERS = {Paper.A4: "A4", Paper.LETTER: "letter"}

_STYLE = """
:root { color-scheme: light dark; --ink: #1b2432; --muted: #5b6575; --ground: #ffffff; --line: #e2e6ee;
  --card: #ffffff; --accent: %(accent)s; --fill: %(fill)s; --second: %(second)s;
  --red: #b02a43; --red-tint: #fde8ec; --amber: #8a5a12; --amber-tint: #fdf3dc;
  --green: #1c6b40; --green-tint: #e4f4ea; --gray: #5b6575; --gray-tint: #eef0f4; }
@media screen and (prefers-color-scheme: dark) { :root { --ink: #e6e9ef; --muted: #9aa4b2; --ground: #12161d;
  --line: #2c3440; --card: #181d26; --accent: %(accent_dark)s; --fill: #1e2a3f; --second: #9aa4b2;
  --red: #ff8fa0; --red-tint: #3d1d26; --amber: #f2c063; --amber-tint: #382a12;
  --green: #7fd6a4; --green-tint: #14301f; --gray: #b4bcc8; --gray-tint: #262d38; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 2.2rem 2rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 Roboto, "Segoe UI", "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
header, footer { color: var(--muted); }
.top { border-bottom: 1px solid var(--line); display: flex; font-size: 0.88em; gap: 1em;
  justify-content: space-between; padding-bottom: 0.7em; align-items: center; }
.top img { max-height: 2.6em; max-width: 12em; }
.draft { background: var(--red-tint); border-radius: 0.4em; color: var(--red); font-weight: 700; padding: 0.1em 0.6em; }
h1 { color: var(--ink); font-size: 2.1em; letter-spacing: -0.01em; line-height: 1.2; margin: 0.9em 0 0.3em; }
.summary { color: var(--ink); font-size: 1.12em; margin: 0 0 1em; max-width: 46em; }
h2 { break-after: avoid; color: var(--ink); font-size: 1.25em; margin: 1.8em 0 0.5em; }
h3 { break-after: avoid; font-size: 1.04em; margin: 0.2em 0 0.3em; }
h4 { break-after: avoid; color: var(--muted); font-size: 0.88em; font-weight: 600; margin: 0.7em 0 0.1em; }
p { margin: 0.3em 0; }
ul { margin: 0.2em 0; padding-inline-start: 1.2em; }
.facts { display: grid; font-size: 0.88em; gap: 0.1em 1.2em; grid-template-columns: max-content 1fr; margin: 0; }
.facts dd { margin: 0; }
.tiles { display: grid; gap: 0.9em; grid-template-columns: repeat(4, 1fr); list-style: none; margin: 1.4em 0 0; padding: 0; }
.tiles li { border: 1px solid var(--line); border-radius: 0.7em; background: var(--card); padding: 0.7em 0.9em; }
.tiles strong { display: block; font-size: 2em; line-height: 1.15; }
.tiles span { color: var(--muted); font-size: 0.88em; }
.pillars { align-items: center; display: grid; gap: 1.2em; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); }
figure { margin: 0; break-inside: avoid; }
figcaption { color: var(--muted); font-size: 0.82em; text-align: center; }
.radar { display: block; height: auto; overflow: visible; width: 100%%; }
.radar .fill { fill: var(--fill); }
.radar .grid { stroke: var(--line); stroke-width: 0.8; }
.radar .before { stroke: var(--second); stroke-dasharray: 3.4 2.4; stroke-width: 1.2; }
.radar .today { stroke: var(--accent); stroke-linejoin: round; }
.radar .dot { fill: var(--accent); }
.radar .ring { fill: var(--ground); stroke: var(--muted); }
.radar text { fill: var(--ink); font-family: inherit; unicode-bidi: plaintext; }
table { border-collapse: collapse; font-size: 0.94em; width: 100%%; }
caption { height: 1px; overflow: hidden; position: absolute; clip-path: inset(50%%); white-space: nowrap; width: 1px; }
th, td { border-bottom: 1px solid var(--line); padding: 0.42em 0.5em; text-align: start; vertical-align: top; }
thead th { color: var(--muted); font-size: 0.86em; font-weight: 600; overflow-wrap: normal; }
tbody th { font-weight: 400; }
.numbers th + th, .numbers td { text-align: center; white-space: nowrap; }
.numbers th, .numbers td { padding-inline: 0.25em; }
.numbers tbody th { min-width: 8em; }
.total th, .total td { font-weight: 700; }
tr { break-inside: avoid; }
.mark { background: var(--gray-tint); border-radius: 0.4em; color: var(--gray); display: inline-block;
  font-weight: 600; padding: 0 0.5em; }
.high { background: var(--red-tint); color: var(--red); }
.medium { background: var(--amber-tint); color: var(--amber); }
.none { background: var(--green-tint); color: var(--green); }
.tiles .high, .tiles .medium, .tiles .none, .tiles .open { background: none; }
.tiles .open { color: var(--gray); }
.step { background: none; border: 1px solid var(--line); }
abbr { text-decoration: none; }
.note { color: var(--muted); font-size: 0.85em; }
.late { color: var(--red); font-weight: 600; }
.actions strong { display: block; }
.actions th:first-child { white-space: nowrap; }
.actions td:nth-child(2) { min-width: 14em; }
.actions td:nth-child(3), .actions td:nth-child(4) { min-width: 6.5em; }
.actions td:nth-child(5) { min-width: 4.5em; }
.actions .mark { margin: 0 0 0.2em; white-space: nowrap; }
.text { color: var(--muted); display: block; }
.card { border: 1px solid var(--line); border-inline-start: 0.3em solid var(--line); border-radius: 0.5em;
  background: var(--card); margin: 0 0 0.9em; padding: 0.8em 1em; }
.card.is-high { border-inline-start-color: var(--red); }
.card.is-medium { border-inline-start-color: var(--amber); }
.card header { align-items: baseline; display: flex; flex-wrap: wrap; gap: 0.4em 0.8em; font-size: 0.9em; }
.card h3 { break-inside: avoid; }
a { color: var(--accent); }
footer { border-top: 1px solid var(--line); font-size: 0.85em; margin-top: 2.2em; padding-top: 0.7em; }
@media screen and (max-width: 48rem) { body { padding: 1.1rem; } .pillars { grid-template-columns: 1fr; }
  .tiles { grid-template-columns: repeat(2, 1fr); } .wide { overflow-x: auto; } }
@page { size: %(paper)s; margin: 14mm 15mm; }
@media print { body { font-size: 9.5pt; line-height: 1.4; max-width: none; padding: 0; } h1 { margin-top: 0.6em; }
  .card { break-inside: avoid; } a { color: inherit; }
  .mark, .card, .radar, .tiles li { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
"""


def style_of(theme: Theme) -> str:
    """The style sheet; only colors that are colors get into it."""
    colours = colours_of(theme)
    return _STYLE % {
        "accent": colours.line,
        "fill": colours.fill,
        "second": colours.before,
        "accent_dark": _for_dark(colours.line),
        "paper": _PAPERS.get(theme.paper, "A4"),
    }


def _for_dark(colour: str) -> str:
    """The accent as it can be read on a dark ground."""
    parts = bytes.fromhex(colour[1:])
    for share in range(0, 101, 5):
        mixed = "#" + "".join(f"{part + (255 - part) * share // 100:02x}" for part in parts)
        if contrast(mixed, _DARK) >= _READABLE:
            return mixed
    return "#ffffff"
