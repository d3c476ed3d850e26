"""What is said of a practice that another lens of the workload asks for too."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wa_desktop.domain.overlaps import Counterpart, Overlap
from wa_desktop.domain.plan import PracticeRef
from wa_desktop.domain.workload import Snapshot
from wa_desktop.ui.words import answer_word


@dataclass(frozen=True)
class OverlapNote:
    """The line below a practice; `can_take` says that the answer it names may be taken over."""

    sentence: str = ""
    can_take: bool = False


@dataclass(frozen=True)
class Elsewhere:
    """A practice of another lens that says the same, for a link: its name, and where and how it is answered."""

    practice: PracticeRef
    name: str
    standing: str


def overlap_note(snapshot: Snapshot, overlap: Overlap) -> OverlapNote:
    """What a practice's row says of its counterparts; nothing while they are open or agree with it."""
    offered = overlap.offered
    if offered:
        words = _tr("Answered in {question} ({lens}) as {answer}.")
        return OverlapNote(_filled(words, snapshot, offered), can_take=True)
    words = _tr("{question} ({lens}) says {answer}.")
    said = dict.fromkeys(_filled(words, snapshot, other) for other in overlap.differing)
    return OverlapNote(" ".join(said))


def elsewhere(snapshot: Snapshot, overlap: Overlap) -> list[Elsewhere]:
    """All counterparts of a practice, the differing ones saying so."""
    found = []
    for other in overlap.counterparts:
        choice = snapshot.question(other.practice.ref).choice(other.practice.choice)
        words = _tr("{question}, {lens}: {answer}")
        if other in overlap.differing:
            words = _tr("{question}, {lens}: {answer}, unlike here")
        if other in overlap.differing and overlap.answer is None:
            words = _tr("{question}, {lens}: {answer}, unlike others")
        found.append(
            Elsewhere(other.practice, f"{choice.label} · {choice.title}", _filled(words, snapshot, other))
        )
    return found


def _filled(words: str, snapshot: Snapshot, other: Counterpart) -> str:
    return words.format(
        question=snapshot.question(other.practice.ref).label,
        lens=snapshot.review(other.practice.lens).lens.name,
        answer=answer_word(other.answer),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("OverlapWords", text)
