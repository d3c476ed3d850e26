"""Gathers every sentence of the program that can be translated into resources/i18n/wa_desktop_template.ts.

Those that a report can say go into resources/reports as well, see report_catalogues.py.

Read from the syntax tree and handed to Qt's lupdate as one generated file, because lupdate's own reader of Python
knows neither `message("...")` nor `words.tr("...")`, misses calls inside f-strings and, after a line that begins
with `QCoreApplication.translate`, files the next `self.tr` under a context that nothing looks up (seen in 6.11.3).
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import report_catalogues

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "wa_desktop"
CATALOGUES = ROOT / "resources" / "i18n"
TEMPLATE = "wa_desktop_template.ts"
ENGLISH = "wa_desktop_en.ts"
_BRACKETED_ENDING = re.compile(r"\((e?s)\)")
_TRANSLATORS = {"QCoreApplication", "QApplication", ""}  # a painter, a canvas and a text have a translate too
MESSAGE_CONTEXT = "Message"  # where ui/words.py looks up the sentences of the domain
WORDS_CONTEXT = "Words"  # where ui/words.py looks up texts that belong to no class


@dataclass(frozen=True, order=True)
class Sentence:
    """One entry of the catalogue: Qt finds a translation by context, text and comment."""

    context: str
    text: str
    comment: str = ""
    plural: bool = False


@dataclass(frozen=True)
class Flaw:
    """A call that no catalogue could ever serve, and why."""

    file: Path
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.reason}"


@dataclass
class Harvest:
    """What the sources hold.

    `said` are the sentences of the domain that no error carries, file by file and in order, each with the name it was
    given, if any; `raised` are the names that errors carry, file by file.
    """

    sentences: set[Sentence] = field(default_factory=set)
    said: dict[Path, list[tuple[str, str]]] = field(default_factory=dict)
    raised: dict[Path, set[str]] = field(default_factory=dict)
    flaws: list[Flaw] = field(default_factory=list)


class _Reader(ast.NodeVisitor):
    """Walks one file and knows at each call in which class it stands."""

    def __init__(self, file: Path, harvest: Harvest, contexts: dict[str, str]) -> None:
        self._file = file
        self._harvest = harvest
        self._contexts = contexts
        self._classes: list[str] = []
        self._raised = False
        self._name = ""

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Assign(self, node: ast.Assign) -> None:
        self._name = node.targets[0].id if isinstance(node.targets[0], ast.Name) else ""
        self.generic_visit(node)
        self._name = ""

    def visit_Raise(self, node: ast.Raise) -> None:
        self._harvest.raised.setdefault(self._file, set()).update(_names(node))
        self._raised = True
        self.generic_visit(node)
        self._raised = False

    def visit_Call(self, node: ast.Call) -> None:
        receiver, name = _receiver_and_name(node.func)
        if name == "message" and receiver in {"", "errors"}:
            self._take(node, MESSAGE_CONTEXT, 0)
        elif name == "Message" and receiver in {"", "errors"} and node.args:
            self._refuse(node, "a sentence is made with message(), which the catalogue is gathered from")
        elif receiver == "" and name in self._contexts:
            self._take(node, self._contexts[name], 0)
        elif name == "tr" and receiver in {"", "words"}:
            self._take(node, WORDS_CONTEXT, 0)
        elif name in {"tr", "QT_TR_NOOP"}:
            self._take_of_class(node, receiver)
        elif len(node.args) > 1 and _looks_up(receiver, name):
            self._take_named(node)
        self.generic_visit(node)

    def _take_of_class(self, node: ast.Call, receiver: str) -> None:
        if self._classes and receiver in {"", "self"}:
            self._take(node, self._classes[-1], 0)
        else:
            self._refuse(node, "tr of something else than self: Qt would look under a class not known here")

    def _take_named(self, node: ast.Call) -> None:
        if isinstance(node.args[1], ast.Name | ast.Attribute):
            return  # looks up at run time what another call declares, see _contexts
        context = _literal(node.args[0])
        if context is None:
            self._refuse(node, "the context is not one literal")
        else:
            self._take(node, context, 1)

    def _take(self, node: ast.Call, context: str, position: int) -> None:
        text = _literal(node.args[position]) if len(node.args) > position else None
        rest = node.args[position + 1 :]
        comment = _literal(rest[0]) if rest else ""
        if not text or comment is None:
            self._refuse(node, "not one literal sentence")
            return
        plural = len(rest) > 1 or any(keyword.arg == "n" for keyword in node.keywords)
        of_message = context == MESSAGE_CONTEXT  # its keywords are the sentence's own places
        self._harvest.sentences.add(Sentence(context, text, comment, plural and not of_message))
        if of_message and not self._raised:
            self._harvest.said.setdefault(self._file, []).append((text, self._name))

    def _refuse(self, node: ast.Call, reason: str) -> None:
        self._harvest.flaws.append(Flaw(self._file, node.lineno, reason))


def _contexts(module: ast.Module) -> dict[str, str]:
    """The module's own short forms, by name: functions that hand their first argument on to a fixed context.

    `tr = _tr` inside a function counts as another name of such a short form.
    """
    found: dict[str, str] = {}
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef) and node.args.args:
            for call in ast.walk(node):
                if _hands_on(call, node.args.args[0].arg):
                    found[node.name] = str(_literal(call.args[0]))  # type: ignore[attr-defined] # _hands_on saw a call
    for node in ast.walk(module):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Name) and node.value.id in found:
            found |= {name.id: found[node.value.id] for name in node.targets if isinstance(name, ast.Name)}
    return found


def _hands_on(node: ast.AST, argument: str) -> bool:
    return (
        isinstance(node, ast.Call)
        and _receiver_and_name(node.func)[1] == "translate"
        and len(node.args) > 1
        and _literal(node.args[0]) is not None
        and isinstance(node.args[1], ast.Name)
        and node.args[1].id == argument
    )


def harvest(package: Path = PACKAGE) -> Harvest:
    """Read every sentence of the package; domain/errors.py, which defines them, holds none."""
    found = Harvest()
    for file in sorted(package.rglob("*.py")):
        if file != package / "domain" / "errors.py":
            module = ast.parse(file.read_text(encoding="utf-8"), str(file))
            _Reader(file, found, _contexts(module)).visit(module)
    return found


def write_catalogues(sentences: set[Sentence], folder: Path = CATALOGUES) -> int:
    """Write the template and bring the translations beside it up to date; return lupdate's exit code.

    The same sentences give the same file, byte for byte: no line numbers, no paths, a fixed order.
    """
    import PySide6

    folder.mkdir(parents=True, exist_ok=True)
    template = folder / TEMPLATE
    template.unlink(missing_ok=True)
    lupdate = Path(PySide6.__file__).parent / ("lupdate.exe" if sys.platform == "win32" else "lupdate")
    options = ["-silent", "-locations", "none", "-sort-messages", "-source-language", "en"]
    with tempfile.TemporaryDirectory() as generated_folder:
        generated = Path(generated_folder, "sentences.py")
        generated.write_text("".join(map(_as_source, sorted(sentences))), encoding="utf-8")
        catalogues = sorted({template, *folder.glob("wa_desktop_*.ts")} - {folder / ENGLISH})
        failed = subprocess.call([str(lupdate), *options, str(generated), "-ts", *map(str, catalogues)])
    return failed or _write_english(sentences, folder)


def english_forms(text: str) -> tuple[str, str]:
    """The two forms of "%n gap(s)": for one, and for any other number."""
    return _BRACKETED_ENDING.sub("", text), _BRACKETED_ENDING.sub(r"\1", text)


def _write_english(sentences: set[Sentence], folder: Path) -> int:
    """English needs a catalogue for its plurals alone; it is written whole and compiled beside itself."""
    import PySide6

    root = ET.Element("TS", version="2.1", language="en", sourcelanguage="en")
    for sentence in sorted(sentence for sentence in sentences if sentence.plural):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = sentence.context
        entry = ET.SubElement(context, "message", numerus="yes")
        ET.SubElement(entry, "source").text = sentence.text
        if sentence.comment:
            ET.SubElement(entry, "comment").text = sentence.comment
        translation = ET.SubElement(entry, "translation")
        for form in english_forms(sentence.text):
            ET.SubElement(translation, "numerusform").text = form
    ET.indent(root)
    target = folder / ENGLISH
    target.write_bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n")
    lrelease = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    return subprocess.call([str(lrelease), "-silent", str(target), "-qm", str(target.with_suffix(".qm"))])


def main() -> int:
    """Refuse what could never be translated, else write the catalogues."""
    found = harvest()
    for flaw in found.flaws:
        print(flaw, file=sys.stderr)
    if found.flaws:
        return 1
    report_catalogues.write(report_catalogues.sentences_of(found, PACKAGE))
    return write_catalogues(found.sentences)


def _looks_up(receiver: str, name: str) -> bool:
    return name == "QT_TRANSLATE_NOOP" or (name == "translate" and receiver in _TRANSLATORS)


def _names(node: ast.AST) -> Iterator[str]:
    for part in ast.walk(node):
        if isinstance(part, ast.Name):
            yield part.id
        elif isinstance(part, ast.Attribute):
            yield part.attr


def _receiver_and_name(function: ast.expr) -> tuple[str, str]:
    """`self.tr` gives ("self", "tr"), `tr` gives ("", "tr"); a receiver that is no name gives "?"."""
    if isinstance(function, ast.Name):
        return "", function.id
    if isinstance(function, ast.Attribute):
        return (function.value.id if isinstance(function.value, ast.Name) else "?"), function.attr
    return "?", ""


def _literal(argument: ast.expr) -> str | None:
    return argument.value if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else None


def _as_source(sentence: Sentence) -> str:
    """A line that lupdate reads as exactly this sentence."""
    arguments = ", ".join(map(_quoted, (sentence.context, sentence.text, sentence.comment)))
    return f"QCoreApplication.translate({arguments}{', 1' if sentence.plural else ''})\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


if __name__ == "__main__":
    sys.exit(main())
