"""How commands name a cadence and the day of the next review."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated

import typer

from wa_desktop.domain.cadence import Cadence


class CadenceWord(StrEnum):
    """A cadence as it is typed."""

    NEVER = "never"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    HALF_YEARLY = "half-yearly"
    YEARLY = "yearly"

    @property
    def cadence(self) -> Cadence:
        """The cadence it names."""
        return Cadence[self.name]


NO_DAY = "none"
_DAY_HELP = f"A day such as 2027-02-15 that goes before the cadence once, or {NO_DAY}."

CadenceOption = Annotated[
    CadenceWord, typer.Option("--cadence", case_sensitive=False, help="How often it is reviewed.")
]
NewCadenceOption = Annotated[
    CadenceWord | None, typer.Option("--cadence", case_sensitive=False, help="How often it is reviewed.")
]
NextReviewOption = Annotated[str | None, typer.Option("--next-review", metavar="DAY", help=_DAY_HELP)]


def day_of(text: str | None) -> date | None:
    """The day that was typed; None for none."""
    if text is None or text.strip().casefold() in {"", NO_DAY}:
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise typer.BadParameter(
            f"a day is written like 2027-02-15, not {text}.", param_hint="--next-review"
        ) from None
