"""Where in a lens something is, in the words of its pillars, questions and choices."""

from __future__ import annotations

from wa_desktop.lensfile.findings import Path, path_of, pointer
from wa_desktop.lensfile.json_edit import get
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.words import tr

_LONGEST = 44
_SHORT = 26


def place_words(value: object, place: str) -> str:
    """What a JSON pointer points at, such as "Security · How do you…? · MFA is on"; empty for the lens as a whole."""
    return " · ".join(_parts(value, place, _LONGEST))


def short_place(value: object, place: str) -> str:
    """The same for a line with little room: the end of it, which is the nearest."""
    return " · ".join(_parts(value, place, _SHORT)[-3:])


def _parts(value: object, place: str, longest: int) -> list[str]:
    path = path_of(place)
    items = [
        path[:length] for length in (2, 4, 6) if len(path) >= length and isinstance(path[length - 1], int)
    ]
    parts = [_name(value, item, longest) for item in items]
    rest = path[len(items[-1]) if items else 0 :]
    if rest:
        parts.append(pointer(rest).lstrip("/"))
    return parts


def _name(value: object, path: Path, longest: int) -> str:
    """A pillar's, question's or choice's name, else what it is and its number."""
    kind, number = path[-2], int(path[-1]) + 1
    item = get(value, path)
    if isinstance(item, dict):
        for key in ("name", "title", "id"):
            text = item.get(key)
            if isinstance(text, str) and text.strip():
                short = one_line(text)
                return short if len(short) <= longest else f"{short[:longest]}…"
    words = {
        "pillars": tr("pillar {number}"),
        "questions": tr("question {number}"),
        "choices": tr("choice {number}"),
        "riskRules": tr("rule {number}"),
    }
    return words.get(str(kind), "{number}").format(number=number)
