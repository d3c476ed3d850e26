"""The form for one piece of evidence: what it is, who gave it, when, and how sure it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QSpacerItem, QVBoxLayout, QWidget

from wa_desktop.domain.errors import FieldProblem
from wa_desktop.domain.evidence import Evidence, EvidenceKind
from wa_desktop.domain.text import whole_text
from wa_desktop.ui.models.evidence import title_of_link
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.evidence_fields import DayField, NameBox
from wa_desktop.ui.widgets.evidence_sureness import SurenessChoice
from wa_desktop.ui.widgets.form import FormRow
from wa_desktop.ui.widgets.segments import Segments
from wa_desktop.ui.words import evidence_kind_word, say

WRITTEN_KINDS = (EvidenceKind.STATEMENT, EvidenceKind.LINK)
"""The kinds that are typed, and can be turned into each other."""
LONGEST_LINK = 2048
LONGEST_TITLE = 2000
"""Signs, as the domain has it."""
SAID_HEIGHT = 78


class EvidenceForm(QWidget):
    """`edited` after each change, `settled` when a field is left or a choice made: time to keep it.

    `head` is the line above the fields, where others may put what they can do with the piece. `paste_asked` comes before a text field takes what is pasted; whoever wants it calls `take_paste`.
    """

    edited = Signal()
    settled = Signal()
    paste_asked = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._piece: Evidence | None = None
        self._shown_texts = ("", "")
        self._paste_taken = False
        self.kind = Segments([evidence_kind_word(kind) for kind in WRITTEN_KINDS])
        self.kind.setAccessibleName(self.tr("Kind of evidence"))
        self.said = QPlainTextEdit()
        self.link = QLineEdit()
        self.title = QLineEdit()
        self.who = NameBox()
        self.day = DayField(today)
        self.sureness = SurenessChoice()
        self.said_row = FormRow(self.tr("What was said"), self.said)
        self.link_row = FormRow(self.tr("Link"), self.link)
        self.title_row = FormRow(self.tr("Name"), self.title)
        self.who_row = FormRow(self.tr("Who said or gave it"), self.who)
        self.day_row = FormRow(self.tr("Day"), self.day)
        self._build()
        self._connect()

    @property
    def piece(self) -> Evidence | None:
        """What it was told to show."""
        return self._piece

    @property
    def waits_for_words(self) -> bool:
        """Whether the cursor stands where something said is to be written, and nothing is there yet."""
        return self.said.hasFocus() and not self.said.toPlainText()

    def show_piece(self, piece: Evidence, names: Sequence[str], *, read_only: bool) -> None:
        """Show another piece, or the same as it is now."""
        self._piece = None
        written = piece.kind in WRITTEN_KINDS
        if written:
            self.kind.show_choice(WRITTEN_KINDS.index(piece.kind))
        self.kind.setVisible(written)
        self.said.setPlainText(piece.title)
        self.title.setText(piece.title)
        self.link.setText(piece.link)
        if piece.kind is EvidenceKind.LINK and piece.title == title_of_link(piece.link):
            self.title.clear()
        self._shown_texts = (self.said.toPlainText(), self.title.text())
        self.who.offer(names)
        self.who.line.setText(piece.said_by)
        self.day.show_day(piece.given_on)
        self.sureness.show_sureness(piece.sureness)
        for part in (self.kind, self.said, self.link, self.title, self.who, self.day, self.sureness):
            part.setEnabled(not read_only)
        self._piece = piece
        self._show_kind()
        self.show_problem(None)

    def offer_names(self, names: Sequence[str]) -> None:
        """Offer other names for who said it."""
        self.who.offer(names)

    def written(self) -> Evidence:
        """The piece as the form says it."""
        piece, kind = self._shown_piece(), self._kind()
        link = whole_text(self.link.text().strip()) if kind is EvidenceKind.LINK else ""
        return replace(
            piece,
            kind=kind,
            title=self._written_title(piece, kind, link),
            link=link,
            said_by=whole_text(self.who.line.text()).strip(),
            given_on=self.day.day,
            sureness=self.sureness.sureness,
        )

    def show_problem(self, problem: FieldProblem | None) -> None:
        """Say what is wrong, beside its field; nothing if all is right."""
        rows = {
            "title": self.said_row
            if self._piece and self._kind() is EvidenceKind.STATEMENT
            else self.title_row,
            "link": self.link_row,
            "said_by": self.who_row,
        }
        for row in (self.said_row, self.title_row, self.link_row, self.who_row):
            wrong = problem is not None and rows.get(problem.field) is row
            text = say(problem.sentence) if problem and wrong else ""
            if row.problem != text:
                row.show_problem(text)

    def focus_first(self) -> None:
        """Put the cursor where typing begins."""
        kind = self._kind()
        field = {EvidenceKind.STATEMENT: self.said, EvidenceKind.LINK: self.link}.get(kind, self.title)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_paste(self) -> None:
        """What is being pasted is no text for the field."""
        self._paste_taken = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving a text settles it; a paste is offered to others first."""
        if event.type() == QEvent.Type.FocusOut and self._piece:
            self.settled.emit()
        if event.type() == QEvent.Type.KeyPress and _is_paste(event):
            self._paste_taken = False
            self.paste_asked.emit()
            return self._paste_taken
        return super().eventFilter(watched, event)

    # Parts

    def _build(self) -> None:
        self.said.setFixedHeight(px(SAID_HEIGHT))
        self.said.setTabChangesFocus(True)
        self.said.setPlaceholderText(self.tr("In their own words"))
        self.link.setPlaceholderText("https://")
        self.link.setMaxLength(LONGEST_LINK)
        self.title.setMaxLength(LONGEST_TITLE)
        self.who.line.setAccessibleName(self.who.accessibleName())
        for field in self._texts():
            field.setAcceptDrops(False)
            field.installEventFilter(self)
        source = QHBoxLayout()
        source.setSpacing(px(14))
        source.addWidget(self.who_row, 3, Qt.AlignmentFlag.AlignTop)
        source.addWidget(self.day_row, 2, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(12))
        self.head = QHBoxLayout()
        self.head.addSpacerItem(QSpacerItem(0, px(28)))
        self.head.addWidget(self.kind, 1)
        layout.addLayout(self.head)
        for part in (self.said_row, self.link_row, self.title_row):
            layout.addWidget(part)
        layout.addLayout(source)
        layout.addWidget(self.sureness)

    def _texts(self) -> tuple[QWidget, ...]:
        return (self.said, self.link, self.title, self.who, self.day)

    def _connect(self) -> None:
        self.said.textChanged.connect(self._on_edited)
        self.link.textChanged.connect(self._on_link_edited)
        self.title.textChanged.connect(self._on_edited)
        self.who.line.textChanged.connect(self._on_edited)
        self.day.dateChanged.connect(self._on_edited)
        self.day.editingFinished.connect(self._on_settled)
        self.who.activated.connect(self._on_settled)
        self.sureness.chosen.connect(self._on_chosen)
        self.kind.chosen.connect(self._on_kind_chosen)

    def _shown_piece(self) -> Evidence:
        if self._piece is None:
            raise RuntimeError("nothing is shown yet")
        return self._piece

    def _kind(self) -> EvidenceKind:
        kind = self._shown_piece().kind
        return WRITTEN_KINDS[self.kind.choice] if kind in WRITTEN_KINDS else kind

    def _show_kind(self) -> None:
        kind = self._kind()
        self.said_row.setVisible(kind is EvidenceKind.STATEMENT)
        self.link_row.setVisible(kind is EvidenceKind.LINK)
        self.title_row.setVisible(kind is not EvidenceKind.STATEMENT)
        self._show_placeholder()

    def _show_placeholder(self) -> None:
        self.title.setPlaceholderText(title_of_link(self.link.text()))

    def _written_title(self, piece: Evidence, kind: EvidenceKind, link: str) -> str:
        """The title as it was typed; one that was not touched stays as it is, signs and all."""
        said, title = self.said.toPlainText(), self.title.text()
        if kind is EvidenceKind.STATEMENT:
            untouched = piece.kind is kind and said == self._shown_texts[0]
            return piece.title if untouched else whole_text(said).strip()
        if kind is EvidenceKind.LINK and not title.strip():
            return title_of_link(link)
        return (
            piece.title if piece.kind is kind and title == self._shown_texts[1] else whole_text(title).strip()
        )

    def _on_edited(self) -> None:
        if self._piece:
            self.edited.emit()

    def _on_link_edited(self) -> None:
        self._show_placeholder()
        self._on_edited()

    def _on_settled(self) -> None:
        if self._piece:
            self.settled.emit()

    def _on_chosen(self) -> None:
        if self._piece:
            self.edited.emit()
            self.settled.emit()

    def _on_kind_chosen(self) -> None:
        """The words typed so far go along."""
        said, title = self.said.toPlainText(), self.title.text()
        one_line = " ".join(said.split())[:LONGEST_TITLE]
        if self._kind() is EvidenceKind.LINK:
            self.title.setText(one_line)
        elif title and title != one_line:
            self.said.setPlainText(title)
        self._show_kind()
        self._on_edited()
        self.focus_first()


def _is_paste(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Paste)
