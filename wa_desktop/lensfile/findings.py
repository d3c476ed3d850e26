"""What a check has to say about a lens file: each finding with its weight, place and mend."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from wa_desktop.domain.errors import Message

Path = tuple[str | int, ...]
"""The keys and list positions that lead from the whole document to a value."""


_POSITION = re.compile(r"0|[1-9][0-9]{0,8}", re.ASCII)
_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


class Severity(StrEnum):
    """How much a finding weighs.

    ERROR: the file cannot be used faithfully. AWS: usable here, but AWS would refuse it. WARNING: an oddity.
    HINT: legal, but probably not meant; a file with nothing but hints counts as clean.
    """

    ERROR = "error"
    AWS = "aws"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True)
class Finding:
    """One thing to know about a file.

    `code` is a stable short name of the kind of finding, `pointer` a JSON pointer (RFC 6901) to the value it
    is about, `line` counts from 1, and `sentence` says what is wrong and how to mend it.
    """

    severity: Severity
    code: str
    pointer: str
    line: int
    sentence: Message


@dataclass(frozen=True)
class Remark:
    """A finding before its line is known; `offset` is given where the path alone does not tell the place."""

    severity: Severity
    code: str
    path: Path
    sentence: Message
    offset: int | None = None


class Remarks:
    """The remarks gathered during one check; `effort` is how many bits of truth tables it has worked through."""

    def __init__(self) -> None:
        self.all: list[Remark] = []
        self.effort = 0

    @property
    def have_errors(self) -> bool:
        """Whether any remark so far forbids the use of the file."""
        return any(remark.severity is Severity.ERROR for remark in self.all)

    def error(self, code: str, path: Path, sentence: Message, offset: int | None = None) -> None:
        """Note why the file cannot be used faithfully."""
        self.all.append(Remark(Severity.ERROR, code, path, sentence, offset))

    def aws(self, code: str, path: Path, sentence: Message) -> None:
        """Note what AWS would refuse."""
        self.all.append(Remark(Severity.AWS, code, path, sentence))

    def warn(self, code: str, path: Path, sentence: Message, offset: int | None = None) -> None:
        """Note an oddity."""
        self.all.append(Remark(Severity.WARNING, code, path, sentence, offset))

    def hint(self, code: str, path: Path, sentence: Message) -> None:
        """Note what is legal, but probably not meant."""
        self.all.append(Remark(Severity.HINT, code, path, sentence))


def pointer(path: Path) -> str:
    """The JSON pointer of a path (RFC 6901).

    Control and half characters in keys are written out as escapes: no terminal may act on them.
    """
    text = "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)
    return _UNSAFE.sub(lambda found: found.group().encode("unicode_escape").decode("ascii"), text)


def path_of(text: str) -> Path:
    """The path of a JSON pointer: what `pointer` was made from.

    Steps of digits become list positions, so that an object's key of digits is not told from one; control and half
    characters in keys stay written out.
    """
    return tuple(
        int(step) if _POSITION.fullmatch(step) else step.replace("~1", "/").replace("~0", "~")
        for step in text.split("/")[1:]
    )


def shown(text: str, most: int = 60) -> str:
    """A text from a file as a sentence can carry it: short, on one line, without unprintable characters."""
    cut = text if len(text) <= most else text[: most - 1] + "…"
    return "".join(
        sign if sign.isprintable() else sign.encode("unicode_escape").decode("ascii") for sign in cut
    )
