"""How the evidence dialog is laid out: the list at the left, the form and a look into the file at the right."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from wa_desktop.domain.evidence import Evidence, EvidenceKind
from wa_desktop.review.steps import practice_label
from wa_desktop.ui.dialogs.screen_room import room_on_screen
from wa_desktop.ui.models.evidence_desk import EvidenceDesk
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import Button, link, quiet
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.column import Column
from wa_desktop.ui.widgets.empty_state import EmptyState
from wa_desktop.ui.widgets.evidence_file_panel import EvidenceFilePanel
from wa_desktop.ui.widgets.evidence_footer import EvidenceFooter
from wa_desktop.ui.widgets.evidence_form import EvidenceForm
from wa_desktop.ui.widgets.evidence_list import EvidenceList
from wa_desktop.ui.widgets.label import muted, title
from wa_desktop.ui.widgets.safe_link import LinkButton

LIST_WIDTH = 310
WIDTH = 940
HEIGHT = 720


class EvidenceParts(QWidget):
    """The parts of the dialog; it says what they do."""

    def __init__(self, dialog: QWidget, today: date, desk: EvidenceDesk) -> None:
        super().__init__(dialog)
        self._desk = desk
        self.list = EvidenceList()
        self.list.setAccessibleDescription(
            self.tr("{up} and {down} go through the list from anywhere").format(
                up=_native("Ctrl+PgUp"), down=_native("Ctrl+PgDown")
            )
        )
        self.form = EvidenceForm(today)
        self.file_panel = EvidenceFilePanel(desk.attachment)
        self.footer = EvidenceFooter()
        self.file_button = self._button(self.tr("Files…"), self.tr("Add files"), "Ctrl+O")
        self.link_button = self._button(self.tr("Link"), self.tr("Add a link"), "Ctrl+L")
        self.said_button = self._button(self.tr("Said"), self.tr("Write down what was said"), "Ctrl+T")
        self.paste_button = self._button(
            self.tr("Paste"), self.tr("Add files, a picture, a link or a text from the clipboard"), "Ctrl+V"
        )
        self.remove_button = link(self.tr("Remove"))
        self.remove_button.setToolTip(self.tr("Remove this piece: {keys}").format(keys=_native("Del")))
        self.empty = EmptyState()
        self.web_link: LinkButton | None = None
        self._link_place = QVBoxLayout()
        self._right = QStackedWidget()
        self._build(dialog)
        self._enable(enabled=not desk.read_only)

    def show_piece(self, piece: Evidence | None) -> None:
        """Show another piece, or the same as it is now; typed text is left alone while it says the same."""
        self.remove_button.setEnabled(piece is not None and not self._desk.read_only)
        self._right.setCurrentIndex(0 if piece is None else 1)
        is_file = piece is not None and piece.kind is EvidenceKind.FILE
        self.file_panel.show_piece(piece if is_file else None)
        self._fill.setVisible(not is_file)
        self._show_link(piece)
        if piece is None:
            return
        shown = self.form.piece
        if shown is None or shown.id != piece.id or self.form.written() != piece:
            self.form.show_piece(piece, self._desk.names, read_only=self._desk.read_only)
        else:
            self.form.offer_names(self._desk.names)
        self._column.refit()

    def show_typed(self) -> None:
        """Something was typed: the list says so."""
        self.list.show_pieces(self._desk.shown, self._desk.unkept, self.list.chosen)
        self._show_link(self._desk.piece(self.list.chosen))

    def focus_after_adding(self, count: int) -> None:
        """One new piece wants to be described; of several, one is chosen first."""
        if count == 1:
            self.form.who.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_after_removing(self) -> None:
        """The list stays in hand; where it is empty, the way to add something."""
        first = self.list if self.list.pieces.rowCount() else self.said_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, dialog: QWidget) -> None:
        snapshot, ref, choice = self._desk.snapshot, self._desk.ref, self._desk.choice
        label = practice_label(snapshot, ref, choice)
        question = snapshot.question(ref)
        dialog.setWindowTitle(self.tr("Evidence: {practice}").format(practice=label))
        head = Panel(Qt.Edge.BottomEdge)
        about = QVBoxLayout()
        about.setSpacing(px(2))
        about.addWidget(title(self.tr("Evidence for {practice}").format(practice=label)))
        about.addWidget(muted(question.choice(choice).title if choice else question.title, 14, wrap=True))
        top = QHBoxLayout(head)
        top.setContentsMargins(margins(24, 14, 24, 12))
        top.setSpacing(px(8))
        top.addLayout(about, 1)
        top.addWidget(muted(self.tr("Add:"), 13))
        for button in (self.said_button, self.link_button, self.file_button, self.paste_button):
            top.addWidget(button)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self._left_side())
        middle.addWidget(self._right_side(), 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addLayout(middle, 1)
        whole.addWidget(self.footer)
        around = QVBoxLayout(dialog)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self)
        room = room_on_screen(self)
        wanted = QSize(px(WIDTH), px(HEIGHT)).boundedTo(room)
        dialog.setMinimumSize(QSize(px(620), px(420)).boundedTo(wanted))
        dialog.resize(wanted)

    def _left_side(self) -> QWidget:
        side = Panel(Qt.Edge.RightEdge)
        side.setFixedWidth(min(px(LIST_WIDTH), self.screen().availableGeometry().width() * 2 // 5))
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 1, 0)
        layout.setSpacing(0)
        layout.addWidget(self.list)
        return side

    def _right_side(self) -> QWidget:
        self.empty.say(
            self.tr("No evidence yet"),
            self.tr("Write down what was said, drop files or links here, or paste a picture of the screen."),
        )
        body = Panel()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(margins(24, 16, 24, 16))
        layout.setSpacing(px(12))
        self.form.head.addWidget(self.file_panel.facts, 1)
        self.form.head.addWidget(self.remove_button)
        layout.addWidget(self.form)
        layout.addLayout(self._link_place)
        layout.addWidget(self.file_panel, 1)
        self._fill = QWidget()
        layout.addWidget(self._fill, 1)
        self._column = Column(body)
        self._right.addWidget(self.empty)
        self._right.addWidget(self._column)
        return self._right

    def _show_link(self, piece: Evidence | None) -> None:
        """A way to follow the link as it is typed now."""
        url = piece.link if piece and piece.kind is EvidenceKind.LINK else ""
        if self.web_link and self.web_link.url == url:
            return
        if self.web_link:
            self.web_link.hide()
            self.web_link.deleteLater()
            self.web_link = None
        if url:
            self.web_link = LinkButton(self.tr("Open the link in the browser"), url)
            self.web_link.setAutoDefault(False)
            self._link_place.addWidget(self.web_link)
            QWidget.setTabOrder(self.remove_button, self.web_link)

    def _enable(self, *, enabled: bool) -> None:
        for button in (self.file_button, self.link_button, self.said_button, self.paste_button):
            button.setEnabled(enabled)

    def _button(self, text: str, what: str, keys: str) -> Button:
        button = quiet(text)
        button.setAccessibleName(what)
        button.setToolTip(self.tr("{what}: {keys}").format(what=what, keys=_native(keys)))
        return button


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
