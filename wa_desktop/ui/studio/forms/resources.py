"""The additional resources of a choice: up to five of a kind, each a text and an address, in an order."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.lensfile import limits
from wa_desktop.lensfile.findings import Finding, Path
from wa_desktop.lensfile.json_edit import get
from wa_desktop.studio.values import items, text_at
from wa_desktop.ui.studio.forms import measures
from wa_desktop.ui.studio.forms.specs import FieldSpec, Shape
from wa_desktop.ui.studio.forms.text_field import TextField
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import link
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.label import muted
from wa_desktop.ui.widgets.marks import IconButton

BLOCKS = "additionalResources"

Resource = tuple[str, str]
"""A text and an address."""

Placed = tuple[Path, Finding]
"""A finding and its place within the item it is about."""


def places_of(choice: Any, kind: str) -> list[Path]:
    """Where the additional resources of a kind stand in a choice, over all blocks of that kind."""
    return [
        (BLOCKS, block, "content", at)
        for block, found in enumerate(items(choice, (BLOCKS,)))
        if text_at(found, ("type",)) == kind
        for at in range(len(items(found, ("content",))))
    ]


class ResourceCard(Card):
    """One resource. `changed` says that another text is asked for; `removed` and `moved(step)` ask for what they say."""

    changed = Signal()
    removed = Signal()
    moved = Signal(int)

    def __init__(self, section: str, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        said = self.tr("{section} {number}").format(section=section, number=number)
        text = FieldSpec(("displayText",), self.tr("Text"), measures.DISPLAY_TEXT, Shape.TEXT, section=said)
        address = FieldSpec(("url",), self.tr("Address"), measures.CHOICE_ADDRESS, section=said)
        self.text, self.address = TextField(text, self), TextField(address, self)
        self.up = IconButton("mdi6.arrow-up", self.tr("Move {resource} up").format(resource=said), self)
        self.down = IconButton("mdi6.arrow-down", self.tr("Move {resource} down").format(resource=said), self)
        self.remove = IconButton("mdi6.close", self.tr("Remove {resource}").format(resource=said), self)
        head = QHBoxLayout()
        head.setSpacing(px(2))
        head.addWidget(muted(said, 12), 1)
        for button in (self.up, self.down, self.remove):
            head.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(12, 4, 12, 10))
        layout.setSpacing(px(6))
        layout.addLayout(head)
        for field in (self.text, self.address):
            layout.addWidget(field)
            field.save_requested.connect(self.changed)
        self.remove.clicked.connect(self.removed)
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)

    @property
    def resource(self) -> Resource:
        """What stands in it."""
        return self.text.text, self.address.text

    def show_resource(self, resource: Resource, *, anew: bool) -> None:
        """Show what is kept."""
        self.text.show_text(resource[0], anew=anew)
        self.address.show_text(resource[1], anew=anew)

    def finish_editing(self) -> None:
        """Ask for what is typed to be saved now."""
        self.text.finish_editing()
        self.address.finish_editing()

    def _on_up(self) -> None:
        self.moved.emit(-1)

    def _on_down(self) -> None:
        self.moved.emit(1)


class ResourceList(QWidget):
    """A card for each resource. `edit_requested` carries the whole list as it is to be, and what the edit joins.

    `before` is what has the keyboard before the first card.
    """

    edit_requested = Signal(object, str)

    def __init__(self, kind: str, section: str, before: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._before = before
        self.cards: list[ResourceCard] = []
        self.add_link = link(self.tr("Add another"))
        self.add_link.setAccessibleName(self.tr("Add to {section}").format(section=section))
        self._section = section
        self._count = muted("", 12)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(px(8))
        foot = QHBoxLayout()
        foot.addWidget(self.add_link)
        foot.addWidget(self._count)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        layout.addLayout(self._cards)
        layout.addLayout(foot)
        self.add_link.clicked.connect(self._on_add)
        self._show_count()

    @property
    def resources(self) -> list[Resource]:
        """What stands in the cards."""
        return [card.resource for card in self.cards]

    def show_choice(self, choice: Any, *, anew: bool) -> None:
        """Show the resources of a choice."""
        found = [get(choice, place) for place in places_of(choice, self.kind)]
        while len(self.cards) > len(found):
            card = self.cards.pop()
            card.blockSignals(True)  # a field that is left now would speak of what is gone
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self.cards) < len(found):
            self._add_card()
        self._set_tab_order()
        for card, resource in zip(self.cards, found, strict=True):
            card.show_resource((text_at(resource, ("displayText",)), text_at(resource, ("url",))), anew=anew)
        self._show_count()

    def show_findings(self, choice: Any, findings: Sequence[Placed]) -> None:
        """Say what the check says of each resource."""
        for card, place in zip(self.cards, places_of(choice, self.kind), strict=False):
            own = [(at[len(place) :], finding) for at, finding in findings if at[: len(place)] == place]
            card.address.show_findings([finding for at, finding in own if at[:1] == ("url",)])
            card.text.show_findings([finding for at, finding in own if at[:1] != ("url",)])

    def field_at(self, choice: Any, place: Path) -> TextField | None:
        """The field for what stands at a place of the choice; None if it is not here."""
        for card, start in zip(self.cards, places_of(choice, self.kind), strict=False):
            if place[: len(start)] == start:
                return card.address if place[len(start) :][:1] == ("url",) else card.text
        return None

    def finish_editing(self) -> None:
        """Ask for what is typed to be saved now."""
        for card in self.cards:
            card.finish_editing()

    def _add_card(self) -> None:
        card = ResourceCard(self._section, len(self.cards) + 1, self)
        card.changed.connect(self._on_changed)
        card.removed.connect(self._on_removed)
        card.moved.connect(self._on_moved)
        self._cards.addWidget(card)
        card.show()
        self.cards.append(card)

    def _set_tab_order(self) -> None:
        """Cards that come later stand before what follows them."""
        order = [self._before]
        for card in self.cards:
            order += [card.text.editor, card.address.editor, card.up, card.down, card.remove]
        order.append(self.add_link)
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def _show_count(self) -> None:
        count = len(self.cards)
        self.add_link.setEnabled(count < limits.MAX_RESOURCES)
        words = self.tr("{count} of {most}").format(count=count, most=limits.MAX_RESOURCES)
        self._count.setText(words if count else "")
        for at, card in enumerate(self.cards):
            card.up.setEnabled(at > 0)
            card.down.setEnabled(at < count - 1)

    # What happens

    def _card_of_sender(self) -> int:
        sender = self.sender()
        return self.cards.index(sender) if isinstance(sender, ResourceCard) and sender in self.cards else -1

    def _on_changed(self) -> None:
        at = self._card_of_sender()
        if at >= 0:
            self.edit_requested.emit(self.resources, str(at))

    def _on_add(self) -> None:
        self.finish_editing()
        count = len(self.cards)
        self.edit_requested.emit([*self.resources, ("", "")], "")
        if len(self.cards) > count:
            self.cards[-1].text.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_removed(self) -> None:
        at = self._card_of_sender()
        if at < 0:
            return
        self.finish_editing()
        left = self.resources
        del left[at]
        self.edit_requested.emit(left, "")
        near = self.cards[min(at, len(self.cards) - 1)].remove if self.cards else self.add_link
        near.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_moved(self, step: int) -> None:
        at = self._card_of_sender()
        there = at + step
        if at < 0 or not 0 <= there < len(self.cards):
            return
        self.finish_editing()
        moved = self.resources
        moved[at], moved[there] = moved[there], moved[at]
        self.edit_requested.emit(moved, "")
        card = self.cards[there]
        wanted = card.up if step < 0 else card.down
        (wanted if wanted.isEnabled() else card.remove).setFocus(Qt.FocusReason.OtherFocusReason)
