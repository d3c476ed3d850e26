"""Puts the document together: a blank one or the consultancy's own, then part by part what the edition asks for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC
from typing import Any

from wa_desktop.domain.editions import Part, PartChoice
from wa_desktop.report import part_words, words
from wa_desktop.report.coverage import one_line
from wa_desktop.report.progress import Cancelled, Progress, ReportCancelledError
from wa_desktop.report.records import ReportModel
from wa_desktop.report.word.answers import answers
from wa_desktop.report.word.blank import accent_of, blank, text_width
from wa_desktop.report.word.body import UNNUMBERED, Body
from wa_desktop.report.word.closing import glossary, limitations, next_steps, strengths
from wa_desktop.report.word.contents import contents
from wa_desktop.report.word.decisions import accepted, has_accepted
from wa_desktop.report.word.findings import findings, has_pillars
from wa_desktop.report.word.front import control, cover, has_control, is_long
from wa_desktop.report.word.furniture import cover_foot, heads_and_feet, mark_draft
from wa_desktop.report.word.numbering import numbering_in
from wa_desktop.report.word.package import package_bytes
from wa_desktop.report.word.plan import has_priorities, priorities, roadmap
from wa_desktop.report.word.registers import evidence, rules
from wa_desktop.report.word.results import results
from wa_desktop.report.word.risks import top_risks
from wa_desktop.report.word.scope import scope
from wa_desktop.report.word.spoken import speak
from wa_desktop.report.word.styles import Role, found_in, is_numbered, number_headings
from wa_desktop.report.word.summary import summary
from wa_desktop.report.word.template import has_content, opened
from wa_desktop.report.word.xml import Lines, W
from wa_desktop.system import fonts
from wa_desktop.system.installed_fonts import installed


@dataclass(frozen=True)
class _Chapter:
    """How a part is told, and of which reviews there is anything to tell, as in the report's PDF."""

    tell: Callable[[Body], None]
    applies: Callable[[ReportModel], object] = lambda _model: True


_CHAPTERS: Mapping[Part, _Chapter] = {
    Part.CONTROL: _Chapter(control, has_control),
    Part.SUMMARY: _Chapter(summary),
    Part.SCOPE: _Chapter(scope),
    Part.RESULTS: _Chapter(results, lambda model: model.lenses),
    Part.TOP_RISKS: _Chapter(top_risks, lambda model: model.delivery.top_risks),
    Part.FINDINGS: _Chapter(findings, has_pillars),
    Part.PRIORITIES: _Chapter(priorities, has_priorities),
    Part.ROADMAP: _Chapter(roadmap, lambda model: model.actions),
    Part.ACCEPTED: _Chapter(accepted, has_accepted),
    Part.STRENGTHS: _Chapter(strengths, lambda model: model.delivery.strengths),
    Part.NEXT_STEPS: _Chapter(
        next_steps, lambda model: model.delivery.next_steps or model.delivery.decisions_needed
    ),
    Part.ANSWERS: _Chapter(answers, has_pillars),
    Part.EVIDENCE: _Chapter(evidence, lambda model: model.delivery.evidence),
    Part.RULES: _Chapter(rules, lambda model: model.lenses),
    Part.GLOSSARY: _Chapter(glossary, lambda model: model.delivery.glossary),
    Part.LIMITATIONS: _Chapter(limitations, lambda model: model.delivery.limitations),
}
"""All but the contents, which are filled in when the rest is there."""

_FLOWING = frozenset({Part.STRENGTHS, Part.NEXT_STEPS, Part.EVIDENCE, Part.GLOSSARY, Part.LIMITATIONS})
"""Parts that are short most often: they begin where the one before ends."""


@dataclass(frozen=True)
class Finished:
    """A document's bytes, with what reading them must find: its title, and how many bookmarks it has."""

    data: bytes
    title: str
    bookmarks: int


def render(model: ReportModel, progress: Progress | None = None, cancelled: Cancelled | None = None) -> bytes:
    """The whole document as the bytes of its file; ReportCancelledError if `cancelled` says so meanwhile."""
    return finished(model, progress, cancelled).data


def finished(model: ReportModel, progress: Progress | None, cancelled: Cancelled | None) -> Finished:
    """As `render`, with what the file is to be checked for."""
    font = model.edition.theme.font
    with fonts.set_in(installed(font) if font else None):
        return _finished(model, progress, cancelled)


def _finished(model: ReportModel, progress: Progress | None, cancelled: Cancelled | None) -> Finished:
    document, body, title_page = _begun(model)
    body.step = lambda: _stop_if(cancelled)
    cover(body, new_page=not title_page)
    _write_parts(body, progress)
    _close(document, body, title_page=title_page)
    _stop_if(cancelled)
    return Finished(package_bytes(document.part.package), document.core_properties.title, body.bookmarks)


def _write_parts(body: Body, progress: Progress | None) -> None:
    chosen = [
        choice
        for choice in body.model.edition.choice.complete().parts
        if choice.shown and (choice.part is Part.CONTENTS or _CHAPTERS[choice.part].applies(body.model))
    ]
    contents_at = -1
    before: Part | None = None
    for number, choice in enumerate(chosen, 1):
        new_page = _starts_page(body, choice.part, before)
        body.chapter(choice.part, _title(body, choice), new_page=new_page)
        if choice.part is Part.CONTENTS:
            contents_at = len(body.elements)
        else:
            _write(body, choice.part)
        before = choice.part
        if progress:
            progress(_ALMOST * number / len(chosen))
    if contents_at >= 0:
        body.elements[contents_at:contents_at] = contents(body)


def _write(body: Body, part: Part) -> None:
    """A part's text below its heading, which never stands alone."""
    length = len(body.elements)
    _CHAPTERS[part].tell(body)
    if len(body.elements) == length:
        body.text(Role.BODY, body.say(part_words.NOTHING))


def _starts_page(body: Body, part: Part, before: Part | None) -> bool:
    """Whether a part begins on a new page; the contents may follow a document control of a few lines."""
    if part is Part.CONTENTS and before is Part.CONTROL:
        return is_long(body)
    return before is None or before in UNNUMBERED or part not in _FLOWING


_ALMOST = 0.9
"""The share done when all parts are there; packing and writing are the rest."""


def _begun(model: ReportModel) -> tuple[Any, Body, bool]:
    """The document, what gathers its text, and whether its first page is our cover."""
    template, language = model.edition.theme.docx_template, model.language
    ours = not template
    if ours:
        document, styles = blank(model.edition.theme, language)
    else:
        document = opened(template)
        styles = found_in(document.styles.element)
    element = document.element.body
    title_page = ours or not has_content(element)
    if title_page and not ours:
        for child in list(element)[:-1]:
            element.remove(child)
    theirs = not ours and is_numbered(document.styles.element, styles[Role.HEADING_1])
    numbering = numbering_in(document.part, styles, linked=ours)
    if ours:
        number_headings(document.styles.element, styles, numbering.chapters)
    else:
        speak(document.styles.element, language)
    body = Body(
        model=model,
        part=document.part,
        styles=styles,
        numbering=numbering,
        width=text_width(element.sectPr),
        accent=accent_of(model.edition.theme),
        ours=ours,
        their_numbers=theirs,
    )
    return document, body, title_page


def _stop_if(cancelled: Cancelled | None) -> None:
    if cancelled and cancelled():
        raise ReportCancelledError


def _title(body: Body, choice: PartChoice) -> str:
    return one_line(choice.title) or body.say(part_words.PART_TITLES[choice.part])


def _close(document: Any, body: Body, *, title_page: bool) -> None:
    """Hand the text over to the document, with heads, feet and what it says of itself."""
    model = body.model
    if not body.ours or body.elements[-1].tag == f"{{{W}}}tbl":
        # Behind a table Word wants a paragraph; and no foot of ours says this in a template.
        body.text(Role.SMALL, model.say(words.made_with(model.app_version, model.day)), Lines(before=18))
    last = document.element.body.sectPr
    for element in body.elements:
        last.addprevious(element)
    heads_and_feet(document, model, body.styles, body.width)
    if title_page and body.ours:
        cover_foot(document, model, body.styles)
    if model.edition.draft:
        mark_draft(document, model, body.styles)
    _say_of_itself(document, model)


def _say_of_itself(document: Any, model: ReportModel) -> None:
    """The document's properties: nobody's login name, and the moment of the model, not of the writing."""
    about = document.core_properties
    control = model.edition.control
    author = ", ".join(control.authors) or one_line(model.edition.theme.company) or "WA Desktop"
    whose = f"{model.workload} – {model.title}"
    about.title = _short(whose)
    about.subject = _short(", ".join(lens.name for lens in model.lenses))
    about.author = _short(author)
    about.last_modified_by = _short(author)
    about.comments = ""
    about.keywords = ""
    about.category = _short(model.edition.theme.classification)
    about.content_status = model.say(part_words.DRAFT if model.edition.draft else part_words.FINAL)
    about.language = model.language
    about.version = _short(control.version)
    about.revision = 1
    moment = model.made_at.astimezone(UTC).replace(microsecond=0, tzinfo=None)
    about.created = moment
    about.modified = moment


_LONGEST = 255
"""Characters that python-docx takes for a property."""


def _short(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
