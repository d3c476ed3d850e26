"""Who else may own an action: a menu of everybody in the plan, and a small dialog for somebody new."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from wa_desktop.domain.plan import MAX_OWNER
from wa_desktop.ui.dialogs.narrow_dialog import NarrowDialog
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary, quiet
from wa_desktop.ui.widgets.label import muted, title
from wa_desktop.ui.words import tr

LONGEST_NAME = 60
MOST_NAMES = 40
"""More make a menu nobody can survey; the rest can be typed."""


class NewOwnerDialog(NarrowDialog):
    """Asks for a name; `named` carries it, without needless spaces and never empty."""

    named = Signal(str)

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(420, parent)
        self.setWindowTitle(self.tr("New owner"))
        self.field = QLineEdit()
        self.field.setMaxLength(MAX_OWNER)
        self.field.setAccessibleName(self.tr("Name of the owner"))
        self.give_button = primary(self.tr("Give"))
        self.give_button.setEnabled(False)
        self.give_button.setDefault(True)
        cancel = quiet(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(margins(24, 20, 24, 20))
        layout.setSpacing(px(10))
        layout.addWidget(title(question))
        layout.addWidget(muted(self.tr("A person, a role or a team."), 14, wrap=True))
        layout.addWidget(self.field)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(10))
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.give_button)
        layout.addLayout(buttons)
        self.field.textChanged.connect(self._on_text_changed)
        self.give_button.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        self.field.setFocus()

    def done(self, result: int) -> None:
        """Hand the name over."""
        name = " ".join(self.field.text().split())
        if result == QDialog.DialogCode.Accepted and not name:
            return
        super().done(result)
        if result == QDialog.DialogCode.Accepted:
            self.named.emit(name)

    def _on_text_changed(self, text: str) -> None:
        self.give_button.setEnabled(bool(text.strip()))


def fill_owner_menu(menu: QMenu, owners: Sequence[str], present: str) -> tuple[QAction, ...]:
    """Put everybody but the present owner into a menu; an entry's data is the owner, None for somebody new."""
    entries = []
    for name in [one for one in owners if one and one != present][:MOST_NAMES]:
        shown = name if len(name) <= LONGEST_NAME else f"{name[:LONGEST_NAME]}…"
        entries.append(menu.addAction(" ".join(shown.split()).replace("&", "&&")))
        entries[-1].setData(name)
    if entries:
        menu.addSeparator()
    if present:
        entries.append(menu.addAction(tr("Nobody")))
        entries[-1].setData("")
    entries.append(menu.addAction(tr("Somebody else…")))
    entries[-1].setData(None)
    return tuple(entries)


def open_below(menu: QMenu, where: QPoint) -> None:
    """Open a menu with its first entry in hand, so that Enter and the arrows work at once."""
    menu.popup(where)
    actions = [action for action in menu.actions() if not action.isSeparator()]
    if actions:
        menu.setActiveAction(actions[0])
