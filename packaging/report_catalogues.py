"""Keeps the catalogues of reports in resources/reports: the template of all sentences, and every translation of it.

PO files (GNU gettext), which every translator's program opens. They are written here and not by a library, so that
the same sentences give the same file, byte for byte: no dates, no versions, no line numbers.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "reports"
TEMPLATE = "template.pot"

ROOMS = ("report",)
"""Folders of the package whose sentences stand in reports."""

FILES = ("domain/scoring.py",)
"""Files elsewhere with a sentence that a report says."""

NOT_SAID = ("history_", "lint")
"""Beginnings of files' names in those folders with sentences that the window alone shows."""


@dataclass(frozen=True)
class Translation:
    """What a translator gave for a sentence, with the remarks and flags of the entry."""

    text: str = ""
    remarks: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()


class Harvest(Protocol):
    """What strings.py has read."""

    @property
    def said(self) -> Mapping[Path, Sequence[tuple[str, str]]]:
        """Sentences with the names they were given."""

    @property
    def raised(self) -> Mapping[Path, Collection[str]]:
        """Names of sentences that errors carry: the window says those."""


def sentences_of(harvest: Harvest, package: Path) -> dict[str, list[str]]:
    """The sentences of reports, each with the files it is in; in the order of files, and of lines in them."""
    names = {file: file.relative_to(package).as_posix() for file in (*harvest.said, *harvest.raised)}
    ours = [file for file in harvest.said if _is_of_reports(names[file])]
    raised = {name for file, each in harvest.raised.items() if _is_of_reports(names[file]) for name in each}
    found: dict[str, list[str]] = {}
    for file in ours:
        for text, constant in harvest.said[file]:
            if constant not in raised:
                places = found.setdefault(text, [])
                if names[file] not in places:
                    places.append(names[file])
    return found


def _is_of_reports(name: str) -> bool:
    folder, _, rest = name.partition("/")
    return name in FILES or (folder in ROOMS and not rest.startswith(NOT_SAID))


def write(sentences: Mapping[str, Sequence[str]], folder: Path = FOLDER) -> None:
    """Write the template and bring the translations beside it up to date.

    What a translation has too much is kept as a remark at its end, so that no work is lost.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / TEMPLATE).write_bytes(template(sentences).encode())
    for file in sorted(folder.glob("*.po")):
        file.write_bytes(_catalogue(file.stem, sentences, *_read(file)).encode())


def template(sentences: Mapping[str, Sequence[str]]) -> str:
    """The template's text."""
    return _catalogue("", sentences, {}, {}, ())


def _read(file: Path) -> tuple[dict[str, Translation], dict[str, str], tuple[str, ...]]:
    """The entries of a translation, its retired ones, and the remarks at its head."""
    from babel.messages.pofile import read_po

    with file.open("rb") as stream:
        catalogue = read_po(stream, abort_invalid=True)
    entries = {
        str(entry.id): Translation(str(entry.string), tuple(entry.user_comments), tuple(sorted(entry.flags)))
        for entry in catalogue
        if entry.id
    }
    retired = {str(entry.id): str(entry.string) for entry in catalogue.obsolete.values()}
    head = tuple(line[1:].strip() for line in catalogue.header_comment.splitlines())
    return entries, retired, head


def _catalogue(
    tag: str,
    sentences: Mapping[str, Sequence[str]],
    given: Mapping[str, Translation],
    retired: Mapping[str, str],
    head: Iterable[str],
) -> str:
    blocks = ["\n".join(_head(tag, head))]
    for text, places in sentences.items():
        entry = given.get(text, Translation(retired.get(text, "")))
        blocks.append("\n".join(_entry(text, places, entry)))
    kept = {text: entry.text for text, entry in given.items() if entry.text} | dict(retired)
    blocks += [
        f"#~ msgid {_quoted(text)}\n#~ msgstr {_quoted(kept[text])}"
        for text in sorted(kept.keys() - sentences.keys())
    ]
    return "\n\n".join(blocks) + "\n"


def _head(tag: str, remarks: Iterable[str]) -> Iterator[str]:
    yield from (f"# {line}".rstrip() for line in remarks)
    yield 'msgid ""'
    yield 'msgstr ""'
    yield r'"MIME-Version: 1.0\n"'
    yield r'"Content-Type: text/plain; charset=UTF-8\n"'
    yield r'"Content-Transfer-Encoding: 8bit\n"'
    if tag:
        yield rf'"Language: {tag}\n"'


def _entry(text: str, places: Iterable[str], entry: Translation) -> Iterator[str]:
    yield from (f"# {line}".rstrip() for line in entry.remarks)
    yield f"#: {' '.join(places)}"
    flags = [flag for flag in entry.flags if flag != "python-brace-format"]
    if "{" in text:
        flags.append("python-brace-format")
    if flags:
        yield f"#, {', '.join(flags)}"
    yield f"msgid {_quoted(text)}"
    yield f"msgstr {_quoted(entry.text)}"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'
