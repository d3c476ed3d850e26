"""What can be handed over, in the order of how often it is, with the words that the window has for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from wa_desktop.domain.editions import Deliverable, Part
from wa_desktop.report.part_words import PART_TITLES
from wa_desktop.ui.models.file_names import file_name, shortened
from wa_desktop.ui.words import say, tr

ORDER = (
    Deliverable.BRIEF,
    Deliverable.FULL,
    Deliverable.DOCX,
    Deliverable.PPTX,
    Deliverable.XLSX,
    Deliverable.COMPARE,
    Deliverable.APPENDIX,
    Deliverable.HTML,
    Deliverable.MARKDOWN,
    Deliverable.CSV,
    Deliverable.JSON,
)

_NAME_BYTES = 48
"""So much of a workload's name is kept in that of a file; half of it of a milestone's."""


@dataclass(frozen=True)
class Offer:
    """A line of the list: `length` is how long it usually is or was found to be, `why_not` why it cannot be had now."""

    deliverable: Deliverable
    name: str
    description: str
    length: str
    why_not: str = ""


def offers(no_comparison: str = "") -> tuple[Offer, ...]:
    """Everything that can be handed over; a comparison unless there is a reason against it."""
    return tuple(
        Offer(
            one,
            deliverable_word(one),
            _description(one),
            _usual_length(one),
            no_comparison if one is Deliverable.COMPARE else "",
        )
        for one in ORDER
    )


def deliverable_word(deliverable: Deliverable) -> str:
    """What a deliverable is called, also in its file's name."""
    return {
        Deliverable.BRIEF: tr("Executive brief"),
        Deliverable.FULL: tr("Full report"),
        Deliverable.DOCX: tr("Full report for Word"),
        Deliverable.PPTX: tr("Readout deck"),
        Deliverable.XLSX: tr("Action tracker"),
        Deliverable.CSV: tr("Actions for other tools"),
        Deliverable.JSON: tr("Data"),
        Deliverable.HTML: tr("Recap page"),
        Deliverable.MARKDOWN: tr("Recap text"),
        Deliverable.APPENDIX: tr("Answer appendix"),
        Deliverable.COMPARE: tr("Comparison report"),
    }[deliverable]


def _description(deliverable: Deliverable) -> str:
    return {
        Deliverable.BRIEF: tr("Verdict, radar and first actions for the sponsor"),
        Deliverable.FULL: tr("Findings, plan and all answers for the team"),
        Deliverable.DOCX: tr("The same to edit and sign, from your own template"),
        Deliverable.PPTX: tr("Slides with native charts for the readout"),
        Deliverable.XLSX: tr("Excel workbook to run the plan with"),
        Deliverable.CSV: tr("The plan as CSV"),
        Deliverable.JSON: tr("Every number and text as JSON, with a schema"),
        Deliverable.HTML: tr("HTML for the mail on the day after"),
        Deliverable.MARKDOWN: tr("The recap in Markdown"),
        Deliverable.APPENDIX: tr("Every answer in AWS’s order, for auditors"),
        Deliverable.COMPARE: tr("What changed between two states"),
    }[deliverable]


def _usual_length(deliverable: Deliverable) -> str:
    return {
        Deliverable.BRIEF: tr("2–4 pages"),
        Deliverable.FULL: tr("25–60 pages"),
        Deliverable.DOCX: tr("25–60 pages"),
        Deliverable.PPTX: tr("10–14 slides"),
        Deliverable.XLSX: tr("workbook"),
        Deliverable.CSV: tr("table"),
        Deliverable.JSON: tr("data"),
        Deliverable.HTML: tr("1 page"),
        Deliverable.MARKDOWN: tr("1 page"),
        Deliverable.APPENDIX: tr("a line per answer"),
        Deliverable.COMPARE: tr("2–5 pages"),
    }[deliverable]


def length_word(deliverable: Deliverable, pieces: int) -> str:
    """How long one has become, such as "35 pages"; empty where that says nothing."""
    translate = QCoreApplication.translate
    if not pieces or deliverable in {Deliverable.JSON, Deliverable.HTML, Deliverable.MARKDOWN}:
        return ""
    if deliverable is Deliverable.PPTX:
        return translate("Deliverables", "%n slide(s)", "", pieces)
    if deliverable is Deliverable.XLSX:
        return translate("Deliverables", "%n sheet(s)", "", pieces)
    if deliverable is Deliverable.CSV:
        return translate("Deliverables", "%n row(s)", "", pieces)
    if deliverable is Deliverable.DOCX:
        return ""  # Word lays the pages out by itself
    return translate("Deliverables", "%n page(s)", "", pieces)


def file_kind(deliverable: Deliverable) -> str:
    """What a file dialog says of its files, with the pattern of their names."""
    kind = {
        ".pdf": tr("PDF files"),
        ".docx": tr("Word documents"),
        ".pptx": tr("PowerPoint presentations"),
        ".xlsx": tr("Excel workbooks"),
        ".csv": tr("CSV files"),
        ".json": tr("JSON files"),
        ".html": tr("HTML pages"),
        ".md": tr("Markdown files"),
    }[deliverable.suffix]
    return tr("{kind} (*{suffix})").format(kind=kind, suffix=deliverable.suffix)


def document_name(workload: str, deliverable: Deliverable, made_at: datetime, milestone: str = "") -> str:
    """A file's name, such as "Order processing – Executive brief 2026-11-30.pdf".

    Long names are cut, and what the document is stays: several of one workload lie in one folder.
    """
    parts = [
        shortened(workload, _NAME_BYTES).strip(),
        deliverable_word(deliverable),
        shortened(milestone, _NAME_BYTES // 2).strip(),
    ]
    return file_name(" – ".join(part for part in parts if part), made_at, suffix=deliverable.suffix)


def part_word(part: Part) -> str:
    """What a part of the full report is called, in the window's language; documents say it in their own."""
    return say(PART_TITLES[part])
