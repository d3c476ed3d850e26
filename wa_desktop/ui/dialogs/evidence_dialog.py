"""The evidence of one practice or question: what there is, and who gave it, when, and how sure it is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QPushButton, QWidget

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import Message
from wa_desktop.domain.evidence import Evidence, EvidenceKind
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.button_keys import ButtonKeysDialog
from wa_desktop.ui.dialogs.evidence_adding import EvidenceAdding, Now
from wa_desktop.ui.dialogs.evidence_parts import EvidenceParts
from wa_desktop.ui.models.evidence import shown_title
from wa_desktop.ui.models.evidence_desk import EvidenceDesk, with_source
from wa_desktop.ui.widgets.drop_hint import DropHint
from wa_desktop.ui.widgets.evidence_incoming import Incoming, offers_evidence
from wa_desktop.ui.words import say

_PAUSE = 800
"""Milliseconds without a key after which what is typed is kept."""


def _local_now() -> datetime:
    return datetime.now().astimezone()


class EvidenceDialog(ButtonKeysDialog):
    """Adds, edits and removes evidence; every change is kept at once and can be undone.

    It opens at the piece `evidence_id`, or ready to write down what is said. `take` adds what was dropped or
    pasted elsewhere. `now` tells the time in the user's zone.
    """

    def __init__(
        self,
        bridge: Bridge,
        ref: QuestionRef,
        choice: str,
        parent: QWidget | None = None,
        *,
        evidence_id: str = "",
        now: Now = _local_now,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._now = now
        self._chosen = evidence_id
        self._removed: Evidence | None = None
        self._failure = ""
        self._is_closing = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.desk = EvidenceDesk(bridge, ref, choice)
        self.adding = EvidenceAdding(self.desk, now, self)
        self.parts = EvidenceParts(self, now().date(), self.desk)
        self.drop_hint = DropHint(self.tr("Drop files, pictures, links or text as evidence"), self)
        self._idle = QTimer(self, singleShot=True, interval=_PAUSE)
        self._connect()
        self._refresh()
        if not self.desk.piece(evidence_id):
            self._begin(EvidenceKind.STATEMENT)
        else:
            self.parts.list.setFocus()

    @property
    def is_asking(self) -> bool:
        """Whether it asks if something may be lost."""
        return self.parts.footer.is_asking

    @property
    def chosen(self) -> str:
        """The id of the piece in hand; empty if there is none."""
        return self._chosen

    def take(self, incoming: Incoming) -> None:
        """Add files, a picture, links, or a text as what was said."""
        if not incoming:
            self._say(self.tr("There is nothing to paste: copy files, a picture, a link or a text first."))
        elif self.desk.read_only:
            self._say(self.tr("This workspace is open for reading only."))
        else:
            self.adding.take(incoming)

    def finish_editing(self) -> None:
        """Keep what is typed, as far as it makes sense."""
        self._idle.stop()
        self.desk.keep_all()
        self._refresh()

    def reject(self) -> None:
        """Close once everything is kept; ask first where something would be lost. Asked already, go back."""
        if self.is_asking:
            self._on_keep_editing()
        elif self.adding.running and not self._is_closing:
            self.parts.footer.ask(
                self.tr("Files are still being read."), self.tr("Stop reading"), self.tr("Wait")
            )
        elif self.desk.is_there and not self._keep_all():
            self.parts.footer.ask(
                self.tr("{reason} Discard what you typed?").format(reason=self._reason()),
                self.tr("Discard"),
                self.tr("Keep editing"),
            )
        else:
            super().reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say what dropping does."""
        is_own = event.source() is not None  # words dragged from one field to another
        if offers_evidence(event.mimeData()) and not is_own and not self.desk.read_only:
            self.drop_hint.cover(self.rect())
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        super().dragLeaveEvent(event)
        self.drop_hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take a copy of what was dropped; the original is never moved."""
        self.drop_hint.hide()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.take(Incoming.of(event.mimeData()))

    def _connect(self) -> None:
        parts = self.parts
        parts.list.piece_chosen.connect(self._choose)
        parts.list.piece_activated.connect(self._on_piece_activated)
        parts.list.remove_requested.connect(self._remove)
        parts.form.edited.connect(self._on_edited)
        parts.form.settled.connect(self._on_settled)
        parts.form.paste_asked.connect(self._on_paste_into_field)
        parts.file_panel.said.connect(self._say)
        parts.footer.closed.connect(self.reject)
        parts.footer.undo_requested.connect(self._undo)
        parts.footer.kept.connect(self._on_keep_editing)
        parts.footer.discarded.connect(self._on_discarded)
        parts.footer.cancelled.connect(self.adding.cancel)
        parts.file_button.clicked.connect(self._choose_files)
        parts.link_button.clicked.connect(self._begin_link)
        parts.said_button.clicked.connect(self._begin_statement)
        parts.paste_button.clicked.connect(self._paste)
        parts.remove_button.clicked.connect(self._on_remove_clicked)
        self._idle.timeout.connect(self._on_settled)
        self.adding.progressed.connect(self._on_progressed)
        self.adding.gathered.connect(self._on_gathered)
        self._bridge.review_changed.connect(self._refresh)
        self._bridge.review_opened.connect(self._on_review_opened)
        self._bridge.failed.connect(self._on_failed)
        for keys, slot in (
            ("Ctrl+Z", self._undo),
            ("Ctrl+Shift+Z", self._redo),
            ("Ctrl+Y", self._redo),
            ("Ctrl+V", self._paste),
            ("Ctrl+Return", self.reject),
            ("Ctrl+Enter", self.reject),
            ("Ctrl+O", self._choose_files),
            ("Ctrl+L", self._begin_link),
            ("Ctrl+T", self._begin_statement),
            ("Ctrl+PgUp", parts.list.go_up),
            ("Ctrl+PgDown", parts.list.go_down),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    # Showing

    def _refresh(self) -> None:
        """Show what is kept and typed now; where the piece in hand has gone, its neighbour is taken."""
        if not self.desk.is_there:
            super().reject()
            return
        before = self.parts.list.pieces.ids
        pieces = self.desk.shown
        ids = [piece.id for piece in pieces]
        if self._chosen not in ids:
            row = before.index(self._chosen) if self._chosen in before else 0
            self._chosen = ids[min(row, len(ids) - 1)] if ids else ""
        self.parts.list.show_pieces(pieces, self.desk.unkept, self._chosen)
        self.parts.show_piece(self.desk.piece(self._chosen))

    def _choose(self, piece_id: str) -> None:
        """Take another piece in hand; the one before is kept if it makes sense, and else waits as it is typed."""
        if piece_id != self._chosen:
            self._leave()
            self._chosen = piece_id
        self._refresh()

    def _leave(self) -> None:
        self._idle.stop()
        if self.desk.is_there:
            self.desk.forget_if_blank(self._chosen)
            self.desk.keep(self._chosen)

    def _say(self, text: str, *, can_undo: bool = False) -> None:
        if not can_undo:
            self._removed = None
        self.parts.footer.say(text, can_undo=can_undo)

    # Adding

    def _begin(self, kind: EvidenceKind) -> None:
        """Have a new piece in hand to write on."""
        if self.desk.read_only:
            return
        self._leave()
        piece = self.adding.new(kind)
        self.desk.write(piece)
        self._chosen = piece.id
        self._refresh()
        self.parts.form.focus_first()

    def _begin_link(self) -> None:
        self._begin(EvidenceKind.LINK)

    def _begin_statement(self) -> None:
        self._begin(EvidenceKind.STATEMENT)

    def _choose_files(self) -> None:
        if not self.desk.read_only:
            self.adding.choose_files(self)

    def _paste(self) -> None:
        self.take(Incoming.of_clipboard())

    def _on_paste_into_field(self) -> None:
        """Text goes into the field; files and pictures do not, nor does a link where nothing is said yet."""
        incoming = Incoming.of_clipboard()
        if incoming.is_text_only and not (incoming.links and self.parts.form.waits_for_words):
            return
        self.parts.form.take_paste()
        self.take(incoming)

    def _add(self, pieces: list[Evidence]) -> None:
        """Keep new pieces. A new piece in hand that has a source alone gives it to them and goes."""
        source = self.desk.source(self._chosen)
        self._leave()
        added = [with_source(piece, source) for piece in pieces]
        if source:
            self.desk.forget(source.id)
        self.desk.add(added)
        if self._chosen not in self.desk.unkept:
            self._chosen = added[-1].id
            self._refresh()
            self.parts.focus_after_adding(len(added))
        self._refresh()

    # Reading files

    def _on_progressed(self, share: float, name: str) -> None:
        self.parts.footer.show_progress(share, self.tr("Reading {name}…").format(name=name))

    def _on_gathered(self, pieces: list[Evidence], sentence: str) -> None:
        """All that was asked for is read, or was given up."""
        self.parts.footer.end_progress()
        if self.is_asking and not self._is_closing:
            self.parts.footer.rest()
        if sentence:
            self._say(sentence)
        if pieces and self.desk.is_there:
            self._add(pieces)

    # Changing and removing

    def _on_piece_activated(self, piece_id: str) -> None:
        self._choose(piece_id)
        self.parts.form.focus_first()

    def _on_edited(self) -> None:
        self.desk.write(self.parts.form.written())
        self._idle.start()
        self._say("")
        self.parts.show_typed()

    def _on_settled(self) -> None:
        """Keep what is typed; say what is wrong only where something was right before, or a link is half told."""
        self._idle.stop()
        if not self.desk.is_there or self._chosen not in self.desk.unkept:
            return
        problem = self.desk.problem(self._chosen)
        piece = self.desk.piece(self._chosen)
        half_told = piece is not None and bool(piece.link)
        tell = problem and (not self.desk.is_new(self._chosen) or half_told)
        self.parts.form.show_problem(problem if tell else None)
        if self.desk.keep(self._chosen):
            self._failure = ""
        self._refresh()

    def _on_remove_clicked(self) -> None:
        self._remove(self._chosen)

    def _remove(self, piece_id: str) -> None:
        piece = self.desk.piece(piece_id)
        if piece is None or self.desk.read_only:
            return
        self._idle.stop()
        is_new = self.desk.is_new(piece_id)
        if is_new:
            self.desk.forget(piece_id)
        elif not self.desk.remove(piece_id):
            return
        title = shown_title(piece)
        self._refresh()
        if title or not is_new:
            self._say(self.tr("{title} was removed.").format(title=title), can_undo=True)
            self._removed = piece if is_new else None
        self.parts.focus_after_removing()

    def _undo(self) -> None:
        if self._removed:
            self.desk.write(self._removed)
            self._chosen = self._removed.id
            self._say("")
        else:
            self.finish_editing()
            before = self.parts.list.pieces.ids
            undone = self.desk.undo()
            self._say("" if undone else self.tr("Nothing was changed here that could be undone."))
            self._take_new(before)
        self._refresh()

    def _redo(self) -> None:
        before = self.parts.list.pieces.ids
        self._say("" if self.desk.redo() else self.tr("Nothing was undone here that could be done again."))
        self._take_new(before)
        self._refresh()

    def _take_new(self, before: Sequence[str]) -> None:
        """Take in hand what came back."""
        back = [piece.id for piece in self.desk.shown if piece.id not in before]
        if back:
            self._leave()
            self._chosen = back[-1]

    # Closing

    def _keep_all(self) -> bool:
        """Keep everything typed; False with the first piece in hand that cannot be kept."""
        self._idle.stop()
        self._failure = ""
        failed = self.desk.keep_all()
        if failed:
            self._chosen = failed
            self._refresh()
            self.parts.form.show_problem(self.desk.problem(failed))
        return not failed

    def _reason(self) -> str:
        problem = self.desk.problem(self._chosen)
        return say(problem.sentence) if problem else self._failure

    def _on_keep_editing(self) -> None:
        self.parts.footer.rest()
        if self.adding.running:
            self.parts.footer.show_progress(0.0, self.parts.footer.reading.text())
        elif self._chosen in self.desk.unkept:
            self.parts.form.focus_first()

    def _on_discarded(self) -> None:
        """Stop reading, or give up everything typed; then close."""
        self.parts.footer.rest()
        if self.adding.running and not self._is_closing:
            self._is_closing = True
            self.adding.give_up()
            self.reject()
            return
        self.desk.forget_all()
        super().reject()

    def _on_review_opened(self) -> None:
        """This place belongs to a review that is closed."""
        super().reject()

    def _on_failed(self, sentence: Message) -> None:
        self._failure = say(sentence)
        self._say(self._failure)
