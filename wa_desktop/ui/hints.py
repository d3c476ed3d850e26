"""Which keys the foot of the window shows on each page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wa_desktop.ui.widgets.status_bar import Hint


def hints_of(page: str, *, frozen: bool = False) -> list[Hint]:
    """The most useful keys of a page, and at the end the key that shows all of them; `frozen` where nothing changes."""
    hints = _OF_PAGE[page]() if page in _OF_PAGE else []
    if frozen:
        hints = [hint for hint in hints if hint[0] not in _CHANGING]
    return [*hints, (("F1",), _tr("all keys"))]


def _review() -> list[Hint]:
    return [
        (("Y", "N", "U", "A"), _tr("answer")),
        (("↑", "↓"), _tr("practice")),
        (("Ctrl", "↵"), _tr("next open question")),
        (("M",), _tr("note")),
        (("F",), _tr("flag")),
        (("Ctrl", "K"), _tr("go to anything")),
    ]


def _portfolio() -> list[Hint]:
    return [
        (("Enter",), _tr("open")),
        (("Ctrl", "N"), _tr("new review")),
        (("Ctrl", "K"), _tr("go to anything")),
    ]


def _guide() -> list[Hint]:
    return [(("Ctrl", "F"), _tr("find")), (("Alt", "←"), _tr("back"))]


def _plan() -> list[Hint]:
    return [
        (("Enter",), _tr("open")),
        (("Ctrl", "T"), _tr("new action")),
        (("Ctrl", "Z"), _tr("take back")),
    ]


def _tradeoffs() -> list[Hint]:
    return [(("Enter",), _tr("edit")), (("Del",), _tr("remove")), (("Ctrl", "Z"), _tr("take back"))]


def _report() -> list[Hint]:
    return [
        (("↑", "↓"), _tr("preview")),
        (("Space",), _tr("select")),
        (("Enter",), _tr("export")),
        (("F9",), _tr("choices")),
    ]


def _lenses() -> list[Hint]:
    return [(("Enter",), _tr("preview")), (("Ctrl", "F"), _tr("find"))]


def _preview() -> list[Hint]:
    return [
        (("Y", "N", "U", "A"), _tr("answer")),
        (("↑", "↓"), _tr("practice")),
        (("PgDn",), _tr("next question")),
        (("Esc",), _tr("library")),
    ]


def _studio() -> list[Hint]:
    return [
        (("Ins",), _tr("add")),
        (("Ctrl", "D"), _tr("duplicate")),
        (("Alt", "↑"), _tr("move")),
        (("F2",), _tr("title")),
        (("Ctrl", "Z"), _tr("take back")),
    ]


_CHANGING = {("Y", "N", "U", "A"), ("M",), ("F",), ("Ctrl", "T"), ("Ctrl", "Z"), ("Del",)}
"""Keys of no use in a milestone."""

_OF_PAGE = {
    "review": _review,
    "portfolio": _portfolio,
    "guide": _guide,
    "plan": _plan,
    "tradeoffs": _tradeoffs,
    "report": _report,
    "lenses": _lenses,
    "preview": _preview,
    "studio": _studio,
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Hints", text)
