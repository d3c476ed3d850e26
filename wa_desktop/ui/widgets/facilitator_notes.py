"""What helps to talk about a question, folded away until the facilitator wants it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.domain.lens import Talk
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.fold_section import FoldSection
from wa_desktop.ui.widgets.guide_parts import listed
from wa_desktop.ui.widgets.label import Label, section


class FacilitatorNotes(FoldSection):
    """Stays open or folded as questions change; its texts are made only while it is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        body = QWidget()
        super().__init__(_tr("For the facilitator"), body, parent)
        self._talk = Talk()
        self._content = QWidget()
        self._layout = QVBoxLayout(body)
        self._layout.setContentsMargins(margins(22, 0, 0, 12))
        self._layout.addWidget(self._content)
        self.header.show_summary(_tr("opening question, probes, red flags"))
        self.toggled.connect(self._fill)
        self.hide()

    def show_talk(self, talk: Talk) -> None:
        """Show the notes of another question; nothing where there are none."""
        self._talk = talk
        self.setVisible(bool(talk.opening or talk.probes or talk.red_flags or talk.good_answer))
        self._fill()

    def _fill(self) -> None:
        if not self.is_open:
            return
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        talk = self._talk
        for heading, text in (
            (_tr("To open the talk"), Label(talk.opening, wrap=True) if talk.opening else None),
            (_tr("To ask on"), listed(talk.probes) if talk.probes else None),
            (_tr("Red flags"), listed(talk.red_flags) if talk.red_flags else None),
            (
                _tr("What a good answer sounds like"),
                Label(talk.good_answer, wrap=True) if talk.good_answer else None,
            ),
        ):
            if text:
                layout.addWidget(section(heading))
                layout.addWidget(text)
        self._layout.replaceWidget(self._content, content)
        self._content.hide()
        self._content.deleteLater()
        self._content = content


def _tr(text: str) -> str:
    return QCoreApplication.translate("FacilitatorNotes", text)
