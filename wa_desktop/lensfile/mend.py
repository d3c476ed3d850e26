"""What a mend of a lens value is: one finding's remedy, to be looked at before it is taken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wa_desktop.domain.errors import Message
from wa_desktop.lensfile.check_fields import Json
from wa_desktop.lensfile.findings import Path, pointer


@dataclass(frozen=True)
class Mend:
    """One change of a lens value: `sentence` says what it does, `before` and `after` what it is about.

    `code` and `pointer` are those of the finding that it mends. `apply` gives the changed value and leaves the given
    one as it was; on a value in which the finding is mended already it changes nothing.
    """

    code: str
    pointer: str
    before: str
    after: str
    sentence: Message
    apply: Callable[[Json], Json]


@dataclass(frozen=True)
class Place:
    """Where something is to be mended: the whole lens value, the path in it, and the finding's code."""

    value: Json
    path: Path
    code: str

    def mend(self, before: str, after: str, sentence: Message, apply: Callable[[Json], Json]) -> Mend:
        """A mend of what was found here."""
        return Mend(self.code, pointer(self.path), before, after, sentence, apply)


Maker = Callable[[Place], Mend | None]
"""Makes the mend for a place; None where only a person can tell what is right."""
