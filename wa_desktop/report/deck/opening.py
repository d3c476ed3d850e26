"""The slides that open the deck: cover, what was reviewed with whom, and the verdict."""

from __future__ import annotations

from wa_desktop.domain.lens import Risk
from wa_desktop.report import plan_words, recap_words, words
from wa_desktop.report.charts.chart_words import part
from wa_desktop.report.deck import deck_words
from wa_desktop.report.deck.slides import Cover, Scope, Tile, Verdict, Words
from wa_desktop.report.deck.telling import LONGEST, line, lines, name, notes, title
from wa_desktop.report.records import ReportModel
from wa_desktop.report.records_delivery import SessionReport

_FACTS = 9
_VALUE = 300
_SESSIONS = 3
_PEOPLE = 12
_LIMITS = 2

_TILES = (
    (Risk.HIGH, words.TILE_HIGH),
    (Risk.MEDIUM, words.TILE_MEDIUM),
    (Risk.NONE, words.TILE_NONE),
    (Risk.UNANSWERED, words.TILE_OPEN),
    (Risk.NOT_APPLICABLE, deck_words.KEY_NOT_APPLICABLE),
    (Risk.NO_RULE_MATCHED, deck_words.KEY_NO_RULE),
)
_ALWAYS = {Risk.HIGH, Risk.MEDIUM, Risk.NONE, Risk.UNANSWERED}


def cover(model: ReportModel) -> Cover:
    """Whose workload it is, for whom, by whom and when."""
    say, theme, control = model.say, model.edition.theme, model.edition.control
    named = (
        (words.PREPARED_FOR, model.client),
        (deck_words.PREPARED_BY, theme.company),
        (words.DATE, model.day),
        (words.VERSION, control.version),
        (plan_words.STATUS, say(words.DRAFT) if model.edition.draft else ""),
    )
    own = bool(theme.pptx_template)
    typefaces = deck_words.own_fonts() if own else deck_words.fonts(typeface(model))
    authors = say(words.SEMICOLON).join(control.authors)
    return Cover(
        title=name(model.workload) or name(model.title),
        notes=notes(
            say,
            say(deck_words.by_authors(authors)) if authors else "",
            say(words.made_with(model.app_version, model.day)),
            say(typefaces),
        ),
        kind=line(model.title),
        facts=tuple((say(label), line(value, _VALUE)) for label, value in named if value.strip()),
    )


def scope(model: ReportModel) -> Scope:
    """What was reviewed along which lenses, who took part, and how to read what follows."""
    say, delivery, counts = model.say, model.delivery, model.counts
    facts = [(line(fact.label), line(fact.value, _VALUE)) for fact in model.facts]
    lenses = say(words.SEMICOLON).join(delivery.lens_lines)
    if lenses:
        facts.insert(0, (say(words.LENSES), line(lenses, _VALUE)))
    method = Words(say(deck_words.METHOD), _method(model))
    sentence = deck_words.scope(name(model.workload), counts.answered, counts.total, len(delivery.sessions))
    return Scope(
        title=title(model, say(sentence)),
        notes=notes(
            say,
            *(say(deck_words.pair(fact.label, fact.value)) for fact in model.facts),
            *delivery.lens_lines,
            *_told_sessions(model),
            *delivery.limitations,
        ),
        heading=say(deck_words.SCOPE),
        facts=tuple(pair for pair in facts if pair[1])[:_FACTS],
        parts=tuple(part for part in (*_people(model), method) if part.lines),
    )


def verdict(model: ReportModel) -> Verdict | None:
    """The headline with its counts; None without a single question."""
    say, delivery = model.say, model.delivery
    if not model.counts.total:
        return None
    strengths = lines([delivery.strengths_sentence])
    return Verdict(
        title=title(model, delivery.headline),
        notes=notes(
            say,
            delivery.summary,
            *model.summary,
            delivery.strengths_sentence,
            *(say(deck_words.pair(part.heading, part.text)) for part in model.method),
        ),
        lead=line(delivery.summary, LONGEST),
        tiles=tuple(_tiles(model)),
        strengths=Words(say(deck_words.DONE_WELL), strengths),
    )


def _tiles(model: ReportModel) -> list[Tile]:
    say, against = model.say, model.against
    found = []
    for risk, label in _TILES:
        count = part(model.counts, risk)
        if count or risk in _ALWAYS:
            before = say(words.tile_before(part(against.counts, risk))) if against else ""
            found.append(Tile(risk, count, say(label), before))
    return found


def _method(model: ReportModel) -> tuple[str, ...]:
    say = model.say
    practices = sum(lens.practices for lens in model.lenses)
    answered = sum(lens.practices_answered for lens in model.lenses)
    said = [say(deck_words.practices(answered, practices))] if practices else []
    return lines([*said, *model.delivery.limitations[:_LIMITS]], _VALUE)


def _people(model: ReportModel) -> list[Words]:
    """The workshops with the people; where none was held, who owns the review."""
    say, sessions = model.say, model.delivery.sessions
    if not sessions:
        owner = name(model.review_owner)
        said = deck_words.owner(owner) if owner else deck_words.NO_WORKSHOP
        return [Words(say(deck_words.PEOPLE), (say(said),))]
    shown = [Words(_session(model, one), (_names(model, one),)) for one in sessions[-_SESSIONS:]]
    more = len(sessions) - len(shown)
    if more:
        last = shown[-1]
        shown[-1] = Words(last.heading, (*last.lines, say(words.and_more(more))))
    return shown


def _session(model: ReportModel, one: SessionReport) -> str:
    return model.say(deck_words.session(name(one.name), one.day, one.length))


def _names(model: ReportModel, one: SessionReport) -> str:
    say = model.say
    people = lines(one.people, 80)
    if not people:
        return say(recap_words.NOBODY)
    told = say(words.SEMICOLON).join(people[:_PEOPLE])
    more = len(people) - _PEOPLE
    return say(words.list_and_more(told, more)) if more > 0 else told


def _told_sessions(model: ReportModel) -> list[str]:
    say = model.say
    told: list[str] = []
    for one in model.delivery.sessions:
        told += [_session(model, one), *one.people]
        told += [say(deck_words.pair(say(deck_words.TAKEN), text)) for text in one.decided]
        told += [say(deck_words.pair(say(deck_words.PARKED), text)) for text in one.parked]
    return told


def typeface(model: ReportModel) -> str:
    """The typeface the deck is set in where it starts from our own look."""
    return line(model.edition.theme.font, 100) or "Roboto"
