"""The evidence of one practice or question while it is worked on: what is kept, what is typed over it, and changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import FieldProblem
from wa_desktop.domain.evidence import Evidence, EvidenceKind, check_evidence
from wa_desktop.domain.workload import Snapshot
from wa_desktop.review.annotations import SetEvidence
from wa_desktop.review.review import Review
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.models.evidence import is_blank, people


class EvidenceDesk:
    """Typed text stays here until it is on disk or given up, whatever the disk or another change does.

    Every change that succeeds is one command. Undo and redo go no further than to the desk's own changes: what
    lies elsewhere cannot be seen from here.
    """

    def __init__(self, bridge: Bridge, ref: QuestionRef, choice: str) -> None:
        self.ref, self.choice = ref, choice
        self._bridge = bridge
        self._typed: dict[str, Evidence] = {}
        self._floor = bridge.review.history.last_done() if bridge.review else None
        self._taken_back = 0

    @property
    def is_there(self) -> bool:
        """Whether the review is open and still has this place."""
        review = self._bridge.review
        if review is None or not review.snapshot.has_question(self.ref):
            return False
        return not self.choice or review.snapshot.question(self.ref).has_choice(self.choice)

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self._bridge.review is None or self._bridge.review.read_only

    @property
    def snapshot(self) -> Snapshot:
        """The review as it stands."""
        return self._review.snapshot

    @property
    def kept(self) -> tuple[Evidence, ...]:
        """What is on disk."""
        answer = self.snapshot.answer(self.ref)
        return answer.entry(self.choice).evidence if self.choice else answer.evidence

    @property
    def shown(self) -> tuple[Evidence, ...]:
        """What is on disk with what is typed over it, then what is all new."""
        kept = self.kept
        ids = {piece.id for piece in kept}
        new = (piece for piece in self._typed.values() if piece.id not in ids)
        return (*(self._typed.get(piece.id, piece) for piece in kept), *new)

    @property
    def unkept(self) -> tuple[str, ...]:
        """The ids of all pieces with something that is not on disk."""
        return tuple(self._typed)

    @property
    def names(self) -> tuple[str, ...]:
        """Who may have said something."""
        return people(self.snapshot)

    def piece(self, piece_id: str) -> Evidence | None:
        """A piece as it is shown."""
        return next((piece for piece in self.shown if piece.id == piece_id), None)

    def is_new(self, piece_id: str) -> bool:
        """Whether nothing of the piece is on disk yet."""
        return piece_id in self._typed and all(piece.id != piece_id for piece in self.kept)

    # What is typed

    def write(self, piece: Evidence) -> None:
        """Remember what is typed; nothing is to be remembered of what is on disk just so."""
        if piece in self.kept:
            self._typed.pop(piece.id, None)
        else:
            self._typed[piece.id] = piece

    def forget(self, piece_id: str) -> None:
        """Give up what is typed of a piece."""
        self._typed.pop(piece_id, None)

    def forget_if_blank(self, piece_id: str) -> None:
        """Give up a new piece in which nothing was typed."""
        piece = self._typed.get(piece_id)
        if piece and self.is_new(piece_id) and is_blank(piece):
            self.forget(piece_id)

    def source(self, piece_id: str) -> Evidence | None:
        """The piece, if it is new and nothing but its source is told: others can have that."""
        piece = self._typed.get(piece_id)
        if piece is None or piece.title.strip() or piece.link.strip() or not self.is_new(piece_id):
            return None
        return piece

    def problem(self, piece_id: str) -> FieldProblem | None:
        """Why what is typed of a piece cannot be kept; None if it can."""
        piece = self._typed.get(piece_id)
        if piece and piece.kind is EvidenceKind.LINK and not piece.title:
            piece = replace(piece, title="…")  # the name follows from a sound link
        return check_evidence(piece) if piece else None

    # What is kept

    def keep(self, piece_id: str) -> bool:
        """Keep what is typed of a piece; False if it makes no sense yet or the disk refuses it."""
        piece = self._typed.get(piece_id)
        if piece is None:
            return True
        if self.problem(piece_id):
            return False
        kept = self.kept
        if self.is_new(piece_id):
            return self._set((*kept, piece), piece_id)
        return self._set(tuple(piece if other.id == piece_id else other for other in kept), piece_id)

    def keep_all(self) -> str:
        """Keep everything that is typed; the id of the first piece that cannot be kept, or nothing."""
        for piece_id in self.unkept:
            self.forget_if_blank(piece_id)
        failed = [piece_id for piece_id in self.unkept if not self.keep(piece_id)]
        return failed[0] if failed else ""

    def forget_all(self) -> None:
        """Give up everything that is typed."""
        self._typed.clear()

    def add(self, pieces: Sequence[Evidence]) -> bool:
        """Keep new pieces together; refused by the disk, they stay here as if they were typed."""
        if self._set((*self.kept, *pieces)):
            return True
        for piece in pieces:
            self.write(piece)
        return False

    def attach(self, content: bytes) -> str:
        """Keep a file's content, and say under which digest; KnownError if the disk refuses it."""
        return self._review.attach(content)

    def attachment(self, digest: str) -> bytes:
        """A kept file; KnownError if it cannot be had."""
        return self._review.attachment(digest)

    def remove(self, piece_id: str) -> bool:
        """Take a kept piece away, and what is typed over it."""
        return self._set(tuple(piece for piece in self.kept if piece.id != piece_id), piece_id)

    def undo(self) -> bool:
        """Take back the last change that was made here; False if there is none, or the disk refuses."""
        review = self._bridge.review
        last = review.history.last_done() if review else None
        if review is None or last is None or last is self._floor:
            return False
        if self._bridge.attempt(review.undo) is None:
            return False
        self._taken_back += 1
        return True

    def redo(self) -> bool:
        """Do again what was taken back here; False if there is nothing, or the disk refuses."""
        review = self._bridge.review
        if review is None or not self._taken_back or self._bridge.attempt(review.redo) is None:
            return False
        self._taken_back -= 1
        return True

    @property
    def _review(self) -> Review:
        if self._bridge.review is None:
            raise RuntimeError("no review is open")
        return self._bridge.review

    def _set(self, pieces: tuple[Evidence, ...], piece_id: str = "") -> bool:
        """One command; it ends what was typed of the piece."""
        done = self._bridge.perform(SetEvidence(self.ref, self.choice, pieces))
        if done:
            self._typed.pop(piece_id, None)
            self._taken_back = 0
        return done


def with_source(piece: Evidence, source: Evidence | None) -> Evidence:
    """The piece with who, when and how sure from another, as far as they were chosen there."""
    if source is None:
        return piece
    chosen = source.sureness is not Evidence("", source.kind, "").sureness
    return replace(
        piece,
        said_by=source.said_by,
        given_on=source.given_on,
        sureness=source.sureness if chosen else piece.sureness,
    )
