"""Beside the library: what the lens or draft in hand is, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QWidget

from wa_desktop.domain.drafts import DraftHead
from wa_desktop.domain.lens import Lens, Origin
from wa_desktop.ui.lenses.acts import CHANGING, LensAct
from wa_desktop.ui.models.lenses import Library, LibraryEntry, draft_name, draft_text, origin_word, uses_text
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.button import Button, link, quiet
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.label import Label, muted, section, title
from wa_desktop.ui.widgets.menu_button import MenuButton
from wa_desktop.ui.widgets.side_panel import Part, SidePanel
from wa_desktop.ui.words import day_word, say, time_word

_ACT = "act"


class LensPanel(SidePanel):
    """Shows one stored lens or draft; `act_requested` carries a LensAct about it."""

    act_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The lens in hand"), parent)
        self._shown: object = None
        self._can_write = True
        self.show_nothing()

    def show_nothing(self, sentence: str = "") -> None:
        """Say what to do to see a lens."""
        text = sentence or self.tr("Choose a lens to see what it asks.")
        if self._is_new(text):
            self.show_parts([muted(text, wrap=True)])

    def show_entry(self, entry: LibraryEntry, library: Library, *, can_write: bool) -> None:
        """Show a stored version."""
        uses, earlier = library.uses_of(entry.version.id), library.users_of_earlier(entry.version.alias)
        others = len(library.versions_of(entry.version.alias)) > 1
        if not self._is_new((entry, uses, earlier, others, can_write)):
            return
        self._can_write = can_write
        version = entry.version
        parts: list[Part] = [title(version.name, 17), muted(self._origin(entry), wrap=True), 4]
        parts.append(self._buttons(entry, has_others=others, has_earlier=bool(earlier)))
        if sum(uses):
            users = self._button(
                link(self.tr("Used by {who}").format(who=uses_text(uses))), LensAct.SHOW_USERS
            )
            users.setToolTip(self.tr("List them by name, to open one"))
            parts += [6, users]
        if earlier:
            parts += [8, *self._upgrade(earlier)]
        if entry.problem:
            parts.append(Label(say(entry.problem), wrap=True))
        if entry.lens and entry.lens.description:
            parts += [6, Label(entry.lens.description, wrap=True)]
        if version.notes:
            parts += [section(self.tr("What changed")), Label(version.notes, wrap=True)]
        if entry.lens:
            parts += self._content(entry.lens)
        self.show_parts(parts)

    def show_draft(self, draft: DraftHead, *, can_write: bool) -> None:
        """Show a lens that is being written."""
        if not self._is_new((draft, can_write)):
            return
        self._can_write = can_write
        changed = self.tr("Draft · changed {day}, {time}").format(
            day=day_word(draft.changed_at), time=time_word(draft.changed_at)
        )
        begun = self.tr("Begun {day}").format(day=day_word(draft.created_at))
        buttons = self._flow(
            [
                self._button(quiet(self.tr("Open in the studio")), LensAct.OPEN_DRAFT),
                self._button(quiet(self.tr("Delete…")), LensAct.DELETE_DRAFT),
            ]
        )
        text = draft_text(draft)
        about = Label(text[:1].upper() + text[1:], wrap=True)
        self.show_parts(
            [title(draft_name(draft), 17), muted(changed, wrap=True), 4, buttons, 6, about, muted(begun)]
        )

    def _is_new(self, shown: object) -> bool:
        """Whether this is not what is shown already: what is shown keeps its place and keyboard."""
        if shown == self._shown:
            return False
        self._shown = shown
        return True

    def _origin(self, entry: LibraryEntry) -> str:
        version = entry.version
        kind = self.tr("minor version {version}") if version.minor else self.tr("version {version}")
        parts = (origin_word(version), kind.format(version=version.version), day_word(version.added_at))
        return " · ".join(parts)

    def _buttons(self, entry: LibraryEntry, *, has_others: bool, has_earlier: bool) -> QWidget:
        more = MenuButton(self.tr("More"))
        more.show_choices(self._more(entry, has_others=has_others, has_earlier=has_earlier))
        more.picked.connect(self.act_requested)
        edit = self.tr("Edit a copy") if entry.is_built_in else self.tr("Edit")
        buttons: list[Button] = [
            self._button(quiet(self.tr("Preview")), LensAct.PREVIEW),
            self._button(quiet(edit), LensAct.EDIT),
            self._button(quiet(self.tr("Export for AWS…")), LensAct.EXPORT_FOR_AWS),
            more,
        ]
        buttons[0].setEnabled(entry.lens is not None)
        buttons[1].setToolTip(
            self.tr("Write a lens of your own in the studio, beginning from this one.")
            if entry.is_built_in
            else self.tr("Write the next version of this lens in the studio.")
        )
        return self._flow(buttons)

    def _more(
        self, entry: LibraryEntry, *, has_others: bool, has_earlier: bool
    ) -> Sequence[tuple[object, str] | None]:
        choices: list[tuple[object, str] | None] = [(LensAct.EXPORT, self.tr("Export as imported…"))]
        if entry.is_built_in:
            choices[0] = (LensAct.EXPORT, self.tr("Export the file…"))
        if self._can_write and not entry.is_built_in:
            choices.append((LensAct.NEW_VERSION, self.tr("Import a newer version…")))
        if has_others:
            choices.append((LensAct.COMPARE, self.tr("Compare versions…")))
        if self._can_write and has_earlier:
            choices.append((LensAct.UPGRADE, self.tr("Upgrade reviews…")))
        if self._can_write and entry.version.origin != Origin.BUILT_IN:
            choices += [None, (LensAct.REMOVE, self.tr("Remove this version…"))]
        return choices

    def _button(self, button: Button, act: LensAct) -> Button:
        button.setProperty(_ACT, act.value)
        button.clicked.connect(self._on_clicked)
        if act in CHANGING and not self._can_write:
            button.setEnabled(False)
            button.setToolTip(self.tr("This workspace is open for reading only."))
        return button

    @staticmethod
    def _flow(buttons: Sequence[QWidget]) -> QWidget:
        place = QWidget()
        flow = FlowLayout(place, spacing=8)
        for button in buttons:
            flow.addWidget(button)
        return place

    def _content(self, lens: Lens) -> list[Part]:
        parts: list[Part] = [section(self.tr("Pillars")), self._pillars(lens)]
        if lens.source:
            parts += [section(self.tr("Source")), muted(lens.source, wrap=True)]
        if lens.levels_are_ours:
            parts.append(
                muted(self.tr("The levels of this lens are our judgement; AWS publishes none."), wrap=True)
            )
        return parts

    def _upgrade(self, earlier: int) -> list[Part]:
        """How many reviews could move to the newest version."""
        button = self._button(link(self.tr("Upgrade…")), LensAct.UPGRADE)
        text = (
            self.tr("A review uses an earlier version.")
            if earlier == 1
            else self.tr("%n review(s) use an earlier version.", "", earlier)
        )
        return [Label(text, wrap=True), button]

    def _pillars(self, lens: Lens) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(1)
        for row, pillar in enumerate(lens.pillars):
            name = Label(pillar.name, weight=QFont.Weight.Medium, wrap=True)
            practices = sum(len(question.practices) for question in pillar.questions)
            numbers = self.tr("{questions}, {practices}").format(
                questions=self.tr("%n question(s)", "", len(pillar.questions)),
                practices=self.tr("%n practice(s)", "", practices),
            )
            grid.addWidget(name, 3 * row, 0)
            grid.addWidget(muted(numbers, wrap=True), 3 * row + 1, 0)
            grid.setRowMinimumHeight(3 * row + 2, px(5))
        return table

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.act_requested.emit(LensAct(button.property(_ACT)))
