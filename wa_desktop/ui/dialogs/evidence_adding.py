"""Turns what is dropped, pasted or chosen into new pieces of evidence, with their files kept already."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from wa_desktop.domain.errors import KnownError, Message
from wa_desktop.domain.evidence import Evidence, EvidenceKind, Sureness
from wa_desktop.ui.models.evidence import shown_title, title_of_link
from wa_desktop.ui.models.evidence_desk import EvidenceDesk
from wa_desktop.ui.widgets.evidence_files import FileContent
from wa_desktop.ui.widgets.evidence_incoming import Incoming
from wa_desktop.ui.widgets.evidence_intake import EvidenceIntake
from wa_desktop.ui.words import say

LONGEST_STATEMENT = 2_000
"""Signs; a longer text becomes a file."""

Now = Callable[[], datetime]


class EvidenceAdding(QObject):
    """`gathered(list of Evidence, sentence)`: new pieces, and what became of them or why others came to nothing.

    A file's content is kept in the workspace as soon as it is read; the pieces that name it follow together,
    so that they are one change. `progressed(share, name)` while files are read.
    """

    gathered = Signal(object, object)
    progressed = Signal(float, str)

    def __init__(self, desk: EvidenceDesk, now: Now, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._now = now
        self._pieces: list[Evidence] = []
        self._refused: list[str] = []
        self._intake = EvidenceIntake(self)
        self._intake.read.connect(self._keep)
        self._intake.refused.connect(self._on_refused)
        self._intake.progressed.connect(self.progressed)
        self._intake.finished.connect(self._tell)

    @property
    def running(self) -> bool:
        """Whether files are being read."""
        return self._intake.running

    def new(self, kind: EvidenceKind, title: str = "", link: str = "") -> Evidence:
        """A new piece, given today."""
        now = self._now()
        return Evidence(uuid4().hex, kind, title, link, given_on=now.date(), added_at=now.astimezone(UTC))

    def take(self, incoming: Incoming) -> None:
        """Make pieces of it, now or when it is read."""
        if incoming.files:
            self._intake.take_files(incoming.files)
            return
        if incoming.picture is not None:
            self._intake.take_picture(incoming.picture, self._named(self.tr("Screenshot {time}.png")))
            return
        self._pieces += [self.new(EvidenceKind.LINK, title_of_link(url), url) for url in incoming.links]
        if len(incoming.text) > LONGEST_STATEMENT:
            data = incoming.text.encode("utf-8", "replace")
            self._keep(FileContent(self._named(self.tr("Text {time}.txt")), data, "text/plain"))
        elif incoming.text:
            self._pieces.append(self.new(EvidenceKind.STATEMENT, incoming.text))
        self._tell()

    def choose_files(self, parent: QWidget) -> None:
        """Ask which files."""
        dialog = QFileDialog(parent, self.tr("Add files as evidence"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._on_files_chosen)
        dialog.open()

    def cancel(self) -> None:
        """Read no more; what was read is gathered when the file in hand lets go."""
        self._intake.cancel()

    def give_up(self) -> None:
        """Read no more, and gather what was read now: the file in hand may never let go."""
        self._intake.cancel()
        self._tell()

    def _named(self, pattern: str) -> str:
        return pattern.format(time=self._now().strftime("%H-%M"))

    def _keep(self, content: FileContent) -> None:
        if not self._desk.is_there:
            return
        try:
            digest = self._desk.attach(content.data)
        except KnownError as error:
            self._refused.append(say(error.sentence))
            self._intake.cancel()  # the next file would fare no better
            return
        here = next((piece for piece in (*self._desk.kept, *self._pieces) if piece.digest == digest), None)
        if here:
            self._refused.append(self.tr("{name} is here already.").format(name=shown_title(here)))
            return
        piece = replace(
            self.new(EvidenceKind.FILE, content.name),
            digest=digest,
            size=len(content.data),
            media_type=content.media_type,
            sureness=Sureness.SHOWN,
        )
        self._pieces.append(piece)

    def _on_refused(self, sentence: Message) -> None:
        self._refused.append(say(sentence))

    def _tell(self) -> None:
        pieces, refused, self._pieces, self._refused = self._pieces, self._refused, [], []
        self.gathered.emit(pieces, self._sentence(pieces, refused))

    def _sentence(self, pieces: list[Evidence], refused: list[str]) -> str:
        """What there is to say of it; nothing of links and texts that were taken."""
        if len(refused) > 1:
            return " ".join(
                [refused[0], self.tr("%n more file(s) could not be added.", "", len(refused) - 1)]
            )
        if refused:
            return refused[0]
        files = sum(piece.kind is EvidenceKind.FILE for piece in pieces)
        return self.tr("%n file(s) added.", "", files) if files else ""

    def _on_files_chosen(self, names: list[str]) -> None:
        self.take(Incoming.of_names(names))
