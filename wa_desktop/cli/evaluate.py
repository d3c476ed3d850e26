"""`wa-desktop evaluate`: the risks of a selection, without a workspace."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from wa_desktop.cli.files import read_file, read_lens
from wa_desktop.cli.output import put_json, put_table
from wa_desktop.cli.session import JsonOption
from wa_desktop.domain.errors import NotFoundError, message
from wa_desktop.domain.lens import Lens
from wa_desktop.system.paths import lenses_dir

LensArgument = Annotated[
    str, typer.Argument(metavar="LENS", help="A lens file or folder, or a built-in lens: wellarchitected.")
]
AnswersArgument = Annotated[
    Path, typer.Argument(metavar="ANSWERS", help="A JSON list of update-answer inputs; - reads input.")
]


def evaluate(lens: LensArgument, answers: AnswersArgument, as_json: JsonOption = False) -> None:
    """Rate every question of a lens for a list of answers in the shape of AWS's update-answer input.

    Nothing selected is UNANSWERED; once anything is selected, what is not selected is not in place.
    JSON: a list of {"PillarId", "QuestionId", "Risk"} in the lens's order.
    """
    from wa_desktop.exchange.answers import evaluate as rate_entries
    from wa_desktop.exchange.answers import read_entries

    risks = rate_entries(_lens(lens), read_entries(read_file(answers)))
    if as_json:
        put_json(risks)
    else:
        put_table(("Pillar", "Question", "Risk"), [tuple(risk.values()) for risk in risks])


def _lens(name: str) -> Lens:
    """The built-in lens of that alias, else the lens file of that name."""
    from wa_desktop.lensfile.builtin import builtin_lenses

    builtin = dict(builtin_lenses(lenses_dir()))
    if name not in builtin and not Path(name).exists():
        raise NotFoundError(
            message(
                "{name} is neither a file nor a built-in lens; the built-in lenses are {aliases}.",
                name=name,
                aliases=", ".join(builtin),
            )
        )
    return read_lens(builtin.get(name, Path(name)))
