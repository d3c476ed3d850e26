"""The evidence register, and what was said not to apply: from the answers, and only what a client may read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from wa_desktop.domain.answers import Reason
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.evidence import Evidence, EvidenceKind
from wa_desktop.domain.gaps import NotApplicable
from wa_desktop.domain.lens import Choice
from wa_desktop.domain.plan import PracticeRef
from wa_desktop.report import delivery_words, words
from wa_desktop.report.delivery_source import Source
from wa_desktop.report.ids import ids_of
from wa_desktop.report.links import link_to
from wa_desktop.report.records_delivery import EvidenceReport, NotApplicableReport

_PATH = re.compile(r"[/\\~]|[A-Za-z]:[/\\]|file:", re.IGNORECASE)
"""How the absolute path of a file begins."""


def evidence_of(source: Source) -> tuple[EvidenceReport, ...]:
    """Every piece, numbered from 1 in the order of lenses, questions and practices."""
    return tuple(_piece(source, number, *found) for number, found in enumerate(_pieces(source), 1))


def client_title(piece: Evidence) -> str:
    """What a piece is called; of a file given by its path only the name, because paths name people and clients."""
    title = piece.title.strip()
    is_path = piece.kind is EvidenceKind.FILE and _PATH.match(title)
    return re.split(r"[\\/]", title.rstrip("\\/"))[-1] if is_path else title


def not_applicable_of(source: Source, found: Iterable[NotApplicable]) -> tuple[NotApplicableReport, ...]:
    """Questions and practices that do not apply, in the lenses' order."""
    return tuple(
        NotApplicableReport(
            pillar=source.place(one.pillar, one.lens),
            label=source.bounded((one.choice or one.question).label),
            title=source.bounded((one.choice or one.question).title),
            reason="" if one.reason is Reason.NONE else source.say(words.REASON_WORDS[one.reason]),
            note=one.note,
            ids=ids_of(source.snapshot, _practice(one.ref, one.choice)),
            reason_code=one.reason,
        )
        for one in found
    )


def _practice(ref: QuestionRef, choice: Choice | None) -> PracticeRef:
    return PracticeRef(ref.lens, ref.question, choice.id if choice else "")


def _pieces(source: Source) -> Iterator[tuple[QuestionRef, Choice | None, Evidence]]:
    """Each piece with its question and, where it is of one, its practice."""
    for ref in source.refs:
        answer, question = source.snapshot.answer(ref), source.question(ref)
        yield from ((ref, None, piece) for piece in answer.evidence)
        for choice in question.choices:
            yield from ((ref, choice, piece) for piece in answer.entry(choice.id).evidence)


def _piece(
    source: Source, number: int, ref: QuestionRef, choice: Choice | None, piece: Evidence
) -> EvidenceReport:
    link = link_to(piece.link) if piece.kind is EvidenceKind.LINK else None
    return EvidenceReport(
        number=number,
        question_label=source.label(ref),
        practice_label=source.bounded(choice.label) if choice else "",
        title=source.bounded(client_title(piece)),
        kind=source.say(delivery_words.EVIDENCE_KINDS[piece.kind]),
        said_by=source.bounded(piece.said_by),
        given=source.day(piece.given_on),
        sureness=source.say(delivery_words.SURENESS[piece.sureness]),
        link=link if link and link.url else None,
        given_on=piece.given_on,
        ids=ids_of(source.snapshot, _practice(ref, choice)),
        kind_code=piece.kind,
        sureness_code=piece.sureness,
    )
