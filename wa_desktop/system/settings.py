"""The user's settings: one TOML file that people can read."""

from __future__ import annotations

import dataclasses
import tomllib
from dataclasses import dataclass
from pathlib import Path

import tomli_w

from wa_desktop.system.atomic import write_whole

THEMES = ("system", "light", "dark", "contrast")
TEXT_SIZES = range(90, 201)
"""Percent of the design's text size."""


@dataclass(frozen=True)
class Settings:
    """What the program remembers between starts.

    `theme` is one of THEMES; `text_size` one of TEXT_SIZES; `workspace` the file opened last, empty for the
    default one; `geometry` the window's place as Qt saves it, in base64; `reminders` whether a start reminds of
    overdue reviews; `author` the name that signs changes, empty for none, and `author_asked` whether it was asked for.
    """

    theme: str = "system"
    text_size: int = 100
    workspace: str = ""
    geometry: str = ""
    reminders: bool = True
    author: str = ""
    author_asked: bool = False


def read_settings(path: Path) -> Settings:
    """Read the settings; what is missing, unknown or damaged counts as never set."""
    try:
        value = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return Settings()
    usual = dataclasses.asdict(Settings())
    given = {name: item for name, item in value.items() if name in usual and type(item) is type(usual[name])}
    if given.get("theme") not in THEMES:
        given.pop("theme", None)
    if given.get("text_size") not in TEXT_SIZES:
        given.pop("text_size", None)
    return Settings(**given)


def write_settings(path: Path, settings: Settings) -> None:
    """Write the settings; KnownError if the disk refuses."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = tomli_w.dumps(dataclasses.asdict(settings))

    def produce(target: Path) -> None:
        target.write_text(text, encoding="utf-8")

    write_whole(path, produce)
