"""Every action of the window, declared once: menus, keys and help are made from these."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from wa_desktop.review.undo import UndoStack
from wa_desktop.ui.pages.page import Steps
from wa_desktop.ui.words import say


class MenuName(Enum):
    """The menus, in order."""

    WORKSPACE = "workspace"
    EDIT = "edit"
    REVIEW = "review"
    VIEW = "view"
    HELP = "help"

    @property
    def title(self) -> str:
        """Its name on screen."""
        tr = _tr
        return {
            MenuName.WORKSPACE: tr("Workspace"),
            MenuName.EDIT: tr("Edit"),
            MenuName.REVIEW: tr("Review"),
            MenuName.VIEW: tr("View"),
            MenuName.HELP: tr("Help"),
        }[self]


@dataclass(frozen=True)
class Spec:
    """An action: its id, text, menu and keys; `needs_review` greys it out while no review is open.

    A `checkable` one is a switch; its slot asks whether it is checked.

    Ids that begin with `go_`, `theme_` and `text_` ask for a page, a theme and a text size by what follows.
    """

    id: str
    text: str
    menu: MenuName
    keys: tuple[str, ...] = ()
    needs_review: bool = False
    checkable: bool = False


def specs() -> Iterator[Spec]:
    """All actions, in menu order, in the interface's language."""
    tr = _tr
    yield Spec("new_review", tr("New review…"), MenuName.WORKSPACE, ("Ctrl+N",))
    yield Spec("open_workspace", tr("Open another workspace…"), MenuName.WORKSPACE, ("Ctrl+O",))
    yield Spec("copy_workspace", tr("Save a copy of the workspace…"), MenuName.WORKSPACE)
    yield Spec("templates", tr("Review templates…"), MenuName.WORKSPACE)
    yield Spec("import_lens", tr("Import a lens…"), MenuName.WORKSPACE)
    yield Spec("new_lens", tr("New lens…"), MenuName.WORKSPACE)
    yield Spec("open_sample", tr("Open the sample review"), MenuName.WORKSPACE)
    yield Spec("export_reviews", tr("Next reviews as a calendar…"), MenuName.WORKSPACE)
    yield Spec("reminders", tr("Remind of overdue reviews"), MenuName.WORKSPACE, checkable=True)
    yield Spec("check_workspace", tr("Check this workspace…"), MenuName.WORKSPACE)
    yield Spec("quit", tr("Quit"), MenuName.WORKSPACE, ("Ctrl+Q",))
    yield Spec("undo", tr("Undo"), MenuName.EDIT, ("Ctrl+Z",), needs_review=True)
    yield Spec("redo", tr("Redo"), MenuName.EDIT, ("Ctrl+Shift+Z", "Ctrl+Y"), needs_review=True)
    yield Spec("find", tr("Find"), MenuName.EDIT, ("Ctrl+F",), needs_review=True)
    yield Spec("palette", tr("Go to anything…"), MenuName.EDIT, ("Ctrl+K",))
    yield Spec("author", tr("Your name…"), MenuName.EDIT)
    yield from _review_specs()
    yield from _view_specs()
    yield Spec("keys", tr("Keys"), MenuName.HELP, ("F1",))
    yield Spec("tour", tr("Show the tour again"), MenuName.HELP, needs_review=True)
    yield Spec("about", tr("About WA Desktop"), MenuName.HELP)


def _review_specs() -> Iterator[Spec]:
    tr = _tr
    yield Spec(
        "next_open",
        tr("Next open question"),
        MenuName.REVIEW,
        ("Ctrl+Return", "Ctrl+Enter"),
        needs_review=True,
    )
    yield Spec("next_lens", tr("Next lens"), MenuName.REVIEW, ("Ctrl+PgDown",), needs_review=True)
    yield Spec("previous_lens", tr("Previous lens"), MenuName.REVIEW, ("Ctrl+PgUp",), needs_review=True)
    yield Spec("copy_answers", tr("Copy answers from…"), MenuName.REVIEW, needs_review=True)
    yield Spec(
        "question_history",
        tr("History of the question…"),
        MenuName.REVIEW,
        ("Ctrl+Shift+H",),
        needs_review=True,
    )
    yield Spec("template_from", tr("Save as template…"), MenuName.REVIEW, needs_review=True)
    yield Spec("edit_workload", tr("Workload properties…"), MenuName.REVIEW, ("Ctrl+E",), needs_review=True)
    yield Spec("note_change", tr("Note a significant change…"), MenuName.REVIEW, needs_review=True)
    yield Spec("save_milestone", tr("Save milestone…"), MenuName.REVIEW, ("Ctrl+M",), needs_review=True)
    yield Spec("export_report", tr("Export report…"), MenuName.REVIEW, ("Ctrl+P",), needs_review=True)
    yield Spec(
        "run_workshop",
        tr("Start or pause the workshop"),
        MenuName.REVIEW,
        ("Ctrl+Shift+W",),
        needs_review=True,
    )
    for number, (action_id, text) in enumerate(
        (
            ("park", tr("Park something for later…")),
            ("decide", tr("Note a decision…")),
            ("verify", tr("Note what is to be verified…")),
            ("skip", tr("Skip the question…")),
            ("return_queue", tr("Return to a skipped question…")),
        ),
        start=1,
    ):
        yield Spec(action_id, text, MenuName.REVIEW, (f"Ctrl+{number}",), needs_review=True)
    yield Spec("projector", tr("Projector"), MenuName.REVIEW, ("F5",), needs_review=True)
    yield Spec(
        "projector_summary", tr("Summary on the projector"), MenuName.REVIEW, ("F7",), needs_review=True
    )
    yield Spec(
        "projector_good",
        tr("What good looks like, on the projector"),
        MenuName.REVIEW,
        ("F8",),
        needs_review=True,
    )


def _view_specs() -> Iterator[Spec]:
    tr = _tr
    yield Spec("go_portfolio", tr("Portfolio"), MenuName.VIEW, ("Alt+1",))
    yield Spec("go_review", tr("Review"), MenuName.VIEW, ("Alt+2",), needs_review=True)
    yield Spec("go_workshop", tr("Workshop"), MenuName.VIEW, ("Alt+3",), needs_review=True)
    yield Spec("go_plan", tr("Plan"), MenuName.VIEW, ("Alt+4",), needs_review=True)
    yield Spec("go_tradeoffs", tr("Trade-offs"), MenuName.VIEW, ("Alt+5",), needs_review=True)
    yield Spec("go_milestones", tr("Milestones"), MenuName.VIEW, ("Alt+6",), needs_review=True)
    yield Spec("go_report", tr("Report"), MenuName.VIEW, ("Alt+7",), needs_review=True)
    yield Spec("go_lenses", tr("Lenses"), MenuName.VIEW, ("Alt+8",))
    yield Spec("go_guide", tr("Guide"), MenuName.VIEW, ("Alt+9",))
    yield Spec("theme_light", tr("Light"), MenuName.VIEW)
    yield Spec("theme_dark", tr("Dark"), MenuName.VIEW)
    yield Spec("theme_contrast", tr("High contrast"), MenuName.VIEW)
    yield Spec("theme_system", tr("As the system: light, dark or high contrast"), MenuName.VIEW)
    yield Spec("text_larger", tr("Larger text"), MenuName.VIEW, ("Ctrl++", "Ctrl+="))
    yield Spec("text_smaller", tr("Smaller text"), MenuName.VIEW, ("Ctrl+-",))
    yield Spec("text_normal", tr("Normal text size"), MenuName.VIEW, ("Ctrl+0",))
    yield Spec("toggle_panel", tr("Show or hide the panel at the right"), MenuName.VIEW, ("F9",))


_SIZES = {"text_larger": 1, "text_smaller": -1, "text_normal": 0}


class Actions(QObject):
    """The QActions of a window by id, wired to the functions that carry them out.

    `page_requested` carries a page's name, `theme_requested` one of the settings' THEMES, `text_size_requested`
    +1 for larger text, -1 for smaller, 0 for the design's size.
    """

    page_requested = Signal(str)
    theme_requested = Signal(str)
    text_size_requested = Signal(int)

    def __init__(self, window: QWidget, slots: dict[str, Callable[[], object]]) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._specs = {spec.id: spec for spec in specs()}
        own = {name for name in self._specs if name.startswith(("go_", "theme_", "text_"))}
        missing = (set(self._specs) - own) ^ set(slots)
        if missing:
            raise ValueError(f"actions without a slot, or slots without an action: {sorted(missing)}")
        for spec in self._specs.values():
            action = QAction(spec.text, window)
            action.setData(spec.id)
            action.setCheckable(spec.checkable)
            action.setShortcuts([QKeySequence(key) for key in spec.keys])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            slot = slots.get(spec.id, self._on_triggered)
            action.triggered.connect(slot)
            window.addAction(action)
            self._actions[spec.id] = action

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def menu(self) -> QMenu:
        """One menu with all of them, grouped."""
        menu = QMenu(self._window)
        for name in MenuName:
            part = menu.addMenu(name.title)
            for spec in self._specs.values():
                if spec.menu is name:
                    part.addAction(self._actions[spec.id])
        return menu

    def enable_for_review(self, is_open: bool) -> None:  # noqa: FBT001 reads as Qt's setters do
        """Grey out what needs an open review."""
        for spec in self._specs.values():
            if spec.needs_review:
                self._actions[spec.id].setEnabled(is_open)

    def show_steps(self, steps: UndoStack | Steps | None) -> None:
        """Name what undo and redo would do, and grey them out where there is nothing."""
        for action_id, name, word, named in (
            ("undo", steps and steps.undo_name, _tr("Undo"), _tr("Undo: {change}")),
            ("redo", steps and steps.redo_name, _tr("Redo"), _tr("Redo: {change}")),
        ):
            self[action_id].setEnabled(name is not None)
            self[action_id].setText(named.format(change=say(name)) if name else word)

    def rows(self) -> list[tuple[str, str]]:
        """Text and keys of every action that has keys, for the help page."""
        return [
            (
                spec.text,
                ", ".join(
                    QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in spec.keys
                ),
            )
            for spec in self._specs.values()
            if spec.keys
        ]

    def _on_triggered(self) -> None:
        action = self.sender()
        action_id = str(action.data()) if isinstance(action, QAction) else ""
        kind, _, rest = action_id.partition("_")
        if kind == "go":
            self.page_requested.emit(rest)
        elif kind == "theme":
            self.theme_requested.emit(rest)
        elif action_id in _SIZES:
            self.text_size_requested.emit(_SIZES[action_id])


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)
