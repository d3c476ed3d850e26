"""Asks which parts the full report has for a client, in which order, and under which titles."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wa_desktop.domain.editions import ALL_PARTS, PartChoice
from wa_desktop.domain.errors import FieldProblem, message
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.form_dialog import FormDialog, FormWords
from wa_desktop.ui.report.parts_list import ROW_HEIGHT, PartsList
from wa_desktop.ui.report.parts_model import PartsModel
from wa_desktop.ui.report.row_in_view import bring_into_view
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import link, quiet
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.form import FormRow

WANTED = QSize(680, 760)
LEAST = QSize(460, 380)

Keep = Callable[[Sequence[PartChoice]], bool]


class PartsDialog(FormDialog):
    """`keep` keeps the parts and says whether that went well."""

    def __init__(
        self, bridge: Bridge, parts: Sequence[PartChoice], keep: Keep, parent: QWidget | None = None
    ) -> None:
        super().__init__(WANTED, LEAST, parent)
        self._keep = keep
        self.model = PartsModel(self)
        self.model.show_parts(parts)
        self.list = PartsList(self.model)
        self.up_button = quiet(self.tr("Move up"))
        self.down_button = quiet(self.tr("Move down"))
        self.rename_button = quiet(self.tr("Rename"))
        self.reset_button = link(self.tr("As usual"))
        holder = self._lay_out()
        self.row = FormRow(
            self.tr("Parts"),
            holder,
            self.tr(
                "Space shows or leaves out, Alt with an arrow moves, F2 renames. Rows can be dragged too."
            ),
        )
        self.row.editor.setFocusProxy(self.list)
        words = FormWords(
            self.tr("Parts of the full report"),
            self.tr("For the PDF and for Word. Remembered for the client."),
            self.tr("Save"),
        )
        self._build(words, (self.row,), {"parts": self.row})
        self.model.changed.connect(self._on_edited)
        self.model.changed.connect(self._show_buttons)
        self.list.move_requested.connect(self._move)
        self.list.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.up_button.clicked.connect(self._on_up)
        self.down_button.clicked.connect(self._on_down)
        self.rename_button.clicked.connect(self._on_rename)
        self.reset_button.clicked.connect(self._on_reset)
        bridge.failed.connect(self.show_failure)
        self._show_buttons()
        self._begin("parts")

    def reject(self) -> None:
        """Escape ends the renaming first."""
        editor = self.list.findChild(QLineEdit)
        if editor and editor.isVisible() and editor.hasFocus():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().reject()

    def _state(self) -> object:
        return self.model.parts

    def _check(self) -> list[FieldProblem]:
        if any(one.shown for one in self.model.parts):
            return []
        return [FieldProblem("parts", message("Choose at least one part of the report."))]

    def _save(self) -> None:
        if self._keep(self.model.parts):
            self._close_saved()

    def _finish_typing(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> QWidget:
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(margins(2, 3, 2, 3))
        inside.addWidget(self.list)
        self.list.setFixedHeight(self.model.rowCount() * px(ROW_HEIGHT))
        buttons = QVBoxLayout()
        buttons.setSpacing(px(8))
        moving = (self.up_button, self.down_button, self.rename_button)
        width = max(button.sizeHint().width() for button in moving)
        for button in moving:
            button.setFixedWidth(width)
            buttons.addWidget(button)
        buttons.addWidget(self.reset_button)
        buttons.addStretch(1)
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(10))
        line.addWidget(card, 1)
        line.addLayout(buttons)
        return holder

    def _on_row_changed(self) -> None:
        bring_into_view(self.list)
        self._show_buttons()

    def _show_buttons(self) -> None:
        row = self.list.currentIndex().row()
        self.up_button.setEnabled(row > 0)
        self.down_button.setEnabled(0 <= row < self.model.rowCount() - 1)
        self.rename_button.setEnabled(row >= 0)
        self.reset_button.setEnabled(self.model.parts != ALL_PARTS)

    def _move(self, step: int) -> None:
        self.model.move(self.list.currentIndex().row(), step)
        bring_into_view(self.list)

    def _on_up(self) -> None:
        self._move(-1)

    def _on_down(self) -> None:
        self._move(1)

    def _on_rename(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.edit(self.list.currentIndex())

    def _on_reset(self) -> None:
        self.model.show_parts(ALL_PARTS)
        self.list.setCurrentIndex(self.model.index(0, 0))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
