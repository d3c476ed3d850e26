"""Makes the presentation of a report: the slides drawn one after the other on their ground, with notes and properties."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import UTC
from typing import Any

from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml.ns import qn

from wa_desktop.domain.editions import Theme
from wa_desktop.report import words
from wa_desktop.report.coverage import one_line
from wa_desktop.report.deck import deck_words
from wa_desktop.report.deck.canvas import Canvas, Frame
from wa_desktop.report.deck.draw_closing import draw_change, draw_decisions, draw_steps
from wa_desktop.report.deck.draw_opening import draw_cover, draw_scope, draw_verdict
from wa_desktop.report.deck.draw_plan import draw_matrix, draw_owners, draw_road
from wa_desktop.report.deck.draw_results import draw_heat, draw_pillars, draw_risk
from wa_desktop.report.deck.drawing import Easel
from wa_desktop.report.deck.fit import para, width_of
from wa_desktop.report.deck.ground import own_ground
from wa_desktop.report.deck.letters import write_paras
from wa_desktop.report.deck.look import ALARM, Box
from wa_desktop.report.deck.opening import typeface
from wa_desktop.report.deck.slides import (
    Change,
    Cover,
    Decisions,
    Heat,
    Matrix,
    Owners,
    Pillars,
    Road,
    Scope,
    Slide,
    Steps,
    TopRisk,
    Verdict,
)
from wa_desktop.report.deck.stage import Stage, add_footer, add_slide
from wa_desktop.report.deck.story import slides_of
from wa_desktop.report.deck.telling import line, name
from wa_desktop.report.deck.template import own_template, typeface_of
from wa_desktop.report.progress import Cancelled, Progress, ReportCancelledError
from wa_desktop.report.records import ReportModel
from wa_desktop.system import fonts
from wa_desktop.system.installed_fonts import installed

_DRAWN: dict[type[Slide], Callable[[Easel, Any], None]] = {
    Scope: draw_scope,
    Verdict: draw_verdict,
    Pillars: draw_pillars,
    Heat: draw_heat,
    TopRisk: draw_risk,
    Matrix: draw_matrix,
    Road: draw_road,
    Owners: draw_owners,
    Change: draw_change,
    Decisions: draw_decisions,
    Steps: draw_steps,
}


def presentation_of(model: ReportModel, progress: Progress | None, cancelled: Cancelled | None) -> bytes:
    """The report as a presentation; see `deck.render`."""
    theme = model.edition.theme
    stage = _stage(model, theme)
    face = typeface_of(stage.presentation)
    with fonts.set_in(installed(face) if face != "Roboto" else None):
        slides = slides_of(model)
        for number, slide in enumerate(slides, 1):
            if cancelled and cancelled():
                raise ReportCancelledError
            _draw(model, stage, slide, number)
            if progress:
                progress(0.9 * number / len(slides))
    _name_notes_master(stage.presentation)
    _set_properties(model, stage.presentation)
    stream = io.BytesIO()
    stage.presentation.save(stream)
    return stream.getvalue()


def language_tag(tag: str) -> str:
    """A language with its country, as Office wants it: its likeliest where none is named (Unicode CLDR)."""
    from babel import Locale, UnknownLocaleError
    from babel.core import get_global

    try:
        locale = Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return "en-GB"
    if locale.territory:
        return f"{locale.language}-{locale.territory}"
    if locale.language == "en":
        return "en-GB"
    likely = str(get_global("likely_subtags").get(str(locale), "")).split("_")
    return f"{locale.language}-{likely[-1]}" if len(likely) > 1 else locale.language


def _stage(model: ReportModel, theme: Theme) -> Stage:
    language = language_tag(model.language)
    if theme.pptx_template:
        return own_template(theme, language)
    return own_ground(theme, typeface(model), language, model.say)


def _draw(model: ReportModel, stage: Stage, slide: Slide, number: int) -> None:
    is_cover = isinstance(slide, Cover)
    canvas = add_slide(stage, slide.title, cover=is_cover)
    if isinstance(slide, Cover):
        draw_cover(canvas, stage, slide)
    else:
        easel = Easel(
            canvas,
            stage.area,
            rest=lambda count: model.say(deck_words.more_lines(count)),
            fewer=lambda count: model.say(words.and_more(count)),
        )
        _DRAWN[type(slide)](easel, slide)
    if model.edition.draft:
        _mark_draft(stage, canvas, model)
    add_footer(stage, canvas, _footer(model), 0 if is_cover else number)
    _write_notes(canvas, slide)


def _footer(model: ReportModel) -> list[str]:
    theme = model.edition.theme
    parts = (name(theme.footer or theme.company), name(theme.classification), name(model.workload))
    return [part for part in parts if part]


def _mark_draft(stage: Stage, canvas: Canvas, model: ReportModel) -> None:
    """A mark in the upper right corner, above the title."""
    look = stage.look
    text = para(model.say(words.DRAFT).upper(), 12.0, bold=True, color=ALARM, align="ctr")
    wide = width_of(text, look.spare) + 0.4
    edge = stage.presentation.slide_width / 914400 - 0.25
    frame = Frame(fill="#ffffff", edge=ALARM, across=0.08, down=0.03, round=0.05)
    canvas.write(Box(edge - wide, 0.12, wide, 0.3), (text,), frame=frame, anchor="ctr")


def _write_notes(canvas: Canvas, slide: Slide) -> None:
    """What the speaker reads, in the slide's notes."""
    if not slide.notes:
        return
    notes = canvas.slide.notes_slide
    body = notes.notes_placeholder.element.txBody
    paras = [para(text, 0.0) for text in slide.notes]
    write_paras(body, paras, canvas.look, notes.part, inherit=True)


def _name_notes_master(presentation: Any) -> None:
    """Let the presentation name the master of its notes, which python-pptx leaves out (ECMA-376, 19.2.1.16)."""
    part = presentation.part
    relation = part.relate_to(presentation.notes_master.part, RELATIONSHIP_TYPE.NOTES_MASTER)
    root = presentation.element
    names = root.makeelement(qn("p:notesMasterIdLst"), {})
    names.append(names.makeelement(qn("p:notesMasterId"), {qn("r:id"): relation}))
    root.find(qn("p:sldMasterIdLst")).addnext(names)


def _set_properties(model: ReportModel, presentation: Any) -> None:
    theme, made = model.edition.theme, model.made_at.astimezone(UTC).replace(tzinfo=None)
    company = line(theme.company, 100)
    found = presentation.core_properties
    found.title = line(f"{one_line(model.title)}: {name(model.workload)}", 200)
    found.subject = name(model.client)
    found.author = found.last_modified_by = company or "WA Desktop"
    found.language = language_tag(model.language)
    found.created = found.modified = made
    found.revision = 1
