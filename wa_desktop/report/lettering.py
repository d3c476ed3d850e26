"""Which characters of a report no typeface of this system can show: told before delivery, never dropped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass

from wa_desktop.domain.delivery_check import font_not_found, missing_letters
from wa_desktop.domain.delivery_findings import DeliveryFinding
from wa_desktop.report.coverage import runs
from wa_desktop.report.records import ReportModel
from wa_desktop.system import fonts
from wa_desktop.system.installed_fonts import installed


def font_findings(model: ReportModel) -> tuple[DeliveryFinding, ...]:
    """What the check before delivery says of fonts: letters that none has, and a theme's typeface that is not here."""
    name = model.edition.theme.font
    family = installed(name) if name else None
    with fonts.set_in(family):
        letters = sorted(_unshown(_texts(model)))
    found = [missing_letters(letters)] if letters else []
    return (*found, font_not_found(name)) if name and family is None else tuple(found)


def _unshown(texts: Iterable[str]) -> set[str]:
    letters = {letter for text in texts for letter in text if not letter.isascii()}
    return {run.text for letter in letters for run in runs(letter) if run.family is None}


def _texts(value: object) -> Iterator[str]:
    """All texts within records, whatever their shape."""
    todo = [value]
    while todo:
        one = todo.pop()
        if isinstance(one, str):
            yield one
        elif isinstance(one, tuple | list | frozenset):
            todo.extend(one)
        elif is_dataclass(one):
            todo.extend(getattr(one, field.name) for field in fields(one) if field.repr)
