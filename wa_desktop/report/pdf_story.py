"""The PDF's content in the order of reading, gathered piece by piece."""

from __future__ import annotations

from dataclasses import dataclass, field

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from wa_desktop.domain.errors import Message
from wa_desktop.domain.lens import Risk
from wa_desktop.report import words
from wa_desktop.report.language import Language, language_of
from wa_desktop.report.pdf_parts import Heading, Pill, heading
from wa_desktop.report.pdf_style import CAPTION, H1, H2, H3, RISK_COLOURS
from wa_desktop.report.pdf_text import paragraph
from wa_desktop.report.records import ReportModel

_STYLES = (H1, H2, H3)


@dataclass
class Story:
    """What has been gathered so far."""

    model: ReportModel
    flowables: list[Flowable] = field(default_factory=list)
    headings: int = 0

    @property
    def language(self) -> Language:
        """How the report writes dates and numbers."""
        return language_of(self.model.say)

    def say(self, sentence: Message) -> str:
        """A sentence in the report's language."""
        return self.model.say(sentence)

    def add(self, *flowables: Flowable) -> None:
        """Put pieces at the end."""
        self.flowables += flowables

    def taken(self) -> list[Flowable]:
        """All pieces, which the story lets go, so that whoever has them can do so too."""
        pieces, self.flowables = self.flowables, []
        return pieces

    def heading(
        self, text: str, depth: int, *, style: ParagraphStyle | None = None, key: str = ""
    ) -> Heading:
        """Make a heading with a key of its own; it still is to be added."""
        self.headings += 1
        number = self.number(depth)
        return heading(text, style or _STYLES[depth], depth, key or f"h{self.headings}", number=number)

    def number(self, depth: int) -> str:  # noqa: ARG002 - for documents that count their sections
        """What stands before the next heading; most documents count nothing."""
        return ""

    def below_figure(self, title: str, legend: str) -> list[Flowable]:  # noqa: ARG002 - for documents that name theirs
        """What stands below a figure: how to read it, and in documents that count their figures what it is."""
        return [paragraph(legend, CAPTION)] if legend else []

    def risk_pill(self, risk: Risk, *, provisional: bool = False) -> Pill:
        """A question's risk as a pill: its word, and the letter that stands for it in tables."""
        word = self.say(words.RISK_WORDS[risk])
        if provisional:
            word = f"{word} · {self.say(words.PROVISIONAL)}"
        return Pill(word, RISK_COLOURS[risk])

    def count_pill(self, count: int, risk: Risk) -> Pill:
        """A number in a table: coloured with its letter, grey for nothing."""
        if not count:
            return Pill("0", RISK_COLOURS[Risk.UNANSWERED])
        letter = words.RISK_LETTERS.get(risk, "")
        return Pill(f"{count} {letter}".rstrip(), RISK_COLOURS[risk])
