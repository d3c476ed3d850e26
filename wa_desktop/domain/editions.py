"""How a review is handed over: which deliverables there are, their parts, a consultancy's look, and who signs for what."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Deliverable(StrEnum):
    """A document that one review can be handed over as."""

    BRIEF = "brief"
    FULL = "full"
    DOCX = "docx"
    PPTX = "pptx"
    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"
    HTML = "html"
    MARKDOWN = "md"
    APPENDIX = "appendix"
    COMPARE = "compare"

    @property
    def suffix(self) -> str:
        """The ending of its files, with the dot."""
        pages = {Deliverable.BRIEF, Deliverable.FULL, Deliverable.APPENDIX, Deliverable.COMPARE}
        return ".pdf" if self in pages else f".{self.value}"


class Part(StrEnum):
    """A part of the full report and its Word twin, in the order they come in unless a person orders them anew."""

    CONTROL = "control"
    CONTENTS = "contents"
    SUMMARY = "summary"
    SCOPE = "scope"
    RESULTS = "results"
    TOP_RISKS = "top_risks"
    FINDINGS = "findings"
    PRIORITIES = "priorities"
    ROADMAP = "roadmap"
    ACCEPTED = "accepted"
    STRENGTHS = "strengths"
    NEXT_STEPS = "next_steps"
    ANSWERS = "answers"
    EVIDENCE = "evidence"
    RULES = "rules"
    GLOSSARY = "glossary"
    LIMITATIONS = "limitations"


APPENDICES = frozenset({Part.ANSWERS, Part.EVIDENCE, Part.RULES, Part.GLOSSARY, Part.LIMITATIONS})
"""They are lettered, not numbered."""


@dataclass(frozen=True)
class PartChoice:
    """A part as a client gets it; an empty `title` leaves the catalogue's."""

    part: Part
    shown: bool = True
    title: str = ""


ALL_PARTS: tuple[PartChoice, ...] = tuple(PartChoice(part) for part in Part)


class Paper(StrEnum):
    """The size of a page."""

    A4 = "A4"
    LETTER = "LETTER"


DEFAULT_ACCENT = "#2f6feb"


@dataclass(frozen=True)
class Theme:
    """A consultancy's look. The nameless one is ours.

    Colors are "#rrggbb"; `accent` is for rules, links and headings, `second` for the milestone in charts (empty: a
    gray). `font` names an installed TrueType family, empty means ours. `logo` is a PNG or JPEG, `docx_template` and
    `pptx_template` are the consultancy's own files that Word and PowerPoint documents start from; empty bytes: none.
    """

    name: str = ""
    company: str = ""
    accent: str = DEFAULT_ACCENT
    second: str = ""
    font: str = ""
    classification: str = ""
    footer: str = ""
    paper: Paper = Paper.A4
    logo: bytes = field(default=b"", repr=False)
    docx_template: bytes = field(default=b"", repr=False)
    pptx_template: bytes = field(default=b"", repr=False)


OURS = Theme()


@dataclass(frozen=True)
class Revision:
    """A line of a document's change history."""

    version: str
    day: date | None = None
    author: str = ""
    text: str = ""


@dataclass(frozen=True)
class Waiver:
    """A finding of the check before delivery that somebody lets pass, and why; `finding` is its key."""

    finding: str
    reason: str


@dataclass(frozen=True)
class DocumentControl:
    """What stands on the control page of a workload's documents, and what was waived for them."""

    version: str = ""
    authors: tuple[str, ...] = ()
    distribution: tuple[str, ...] = ()
    revisions: tuple[Revision, ...] = ()
    waivers: tuple[Waiver, ...] = ()


NO_CONTROL = DocumentControl()


@dataclass(frozen=True)
class ReportChoice:
    """What is remembered for a client: the theme by its name, the language (BCP 47, such as "en-GB") and the parts."""

    theme: str = ""
    language: str = "en"
    parts: tuple[PartChoice, ...] = ALL_PARTS

    def complete(self) -> ReportChoice:
        """The same with every part exactly once: those that a newer version brought stand where they come by order."""
        known = tuple(dict.fromkeys(choice.part for choice in self.parts))
        chosen = {choice.part: choice for choice in reversed(self.parts)}
        order = list(known)
        for part in Part:
            if part not in chosen:
                before = [
                    one for one in Part if one in order and list(Part).index(one) < list(Part).index(part)
                ]
                order.insert(order.index(before[-1]) + 1 if before else 0, part)
        return ReportChoice(
            self.theme, self.language, tuple(chosen.get(part, PartChoice(part)) for part in order)
        )


@dataclass(frozen=True)
class Edition:
    """Everything about a document that is not the review: look, language, parts, control, and whether it is a draft."""

    theme: Theme = OURS
    choice: ReportChoice = ReportChoice()
    control: DocumentControl = NO_CONTROL
    draft: bool = False
