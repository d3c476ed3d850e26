"""The command palette: any question, practice, workload, page or action by a few letters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import shiboken6
from PySide6.QtCore import (
    QEvent,
    QMetaObject,
    QModelIndex,
    QObject,
    QPoint,
    QRectF,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from wa_desktop.domain.changes import Changes
from wa_desktop.domain.changes import Kind as ChangeKind
from wa_desktop.domain.workload import WorkloadName
from wa_desktop.ui.actions import Actions, specs
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.palette.card import RADIUS, PaletteCard
from wa_desktop.ui.palette.entries import (
    OWN_ACTION,
    action_entries,
    first_offer,
    review_entries,
    workload_entries,
)
from wa_desktop.ui.palette.match import SCOPES, Entry, Index, Kind, Prepared, Query, prepare, scope_of
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import px

WIDTH = 640
MOST_REMEMBERED = 30

_SHADOW = 24
_DROP = 6
_EVERYTHING = frozenset(Kind)


class Palette(QWidget):
    """Lies over the whole of its parent while it is open, so that a click beside its card closes it.

    The card hangs below `under`, or at the top of the parent. `question_requested` carries a QuestionRef,
    `practice_requested` that and the choice's id, `workload_requested` the workload's id; pages and actions
    are carried out by their QAction.
    """

    question_requested = Signal(object)
    practice_requested = Signal(object, str)
    workload_requested = Signal(str)

    def __init__(
        self,
        bridge: Bridge,
        actions: Actions,
        parent: QWidget,
        *,
        under: QWidget | None = None,
        recent: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._actions = actions
        self._window = parent
        self._under = under
        self._recent = list(recent)
        self._workloads: list[Prepared] | None = None
        self._index = Index([])
        self._offer: list[Prepared] = []
        self._before: QWidget | None = None
        keys = next((spec.keys for spec in specs() if spec.id == OWN_ACTION), ())
        self.card = PaletteCard(keys, self)
        self.field = self.card.field
        self.field.textChanged.connect(self._show_found)
        self.field.key_pressed.connect(self._on_key)
        self.field.left.connect(self._on_left)
        self.card.list.clicked.connect(self._on_clicked)
        bridge.workspace_changed.connect(self._forget_workloads)
        bridge.review_opened.connect(self._forget_workloads)
        bridge.review_changed.connect(self._on_review_changed)
        self.hide()

    @property
    def recent(self) -> tuple[str, ...]:
        """Keys of the entries chosen before, the last one first; to be kept and given to the next palette."""
        return tuple(self._recent)

    def toggle(self) -> None:
        """Open it, or close it if it is open."""
        if self.isVisible():
            self.dismiss()
        else:
            self.open()

    def open(self) -> None:
        """Read what there is to choose from, and take the focus."""
        focus = QApplication.focusWidget()
        self._before = focus if focus and focus.window() is self.window() else None
        self._read()
        with QSignalBlocker(self.field):
            self.field.clear()
        self.card.show_theme()
        self._show_found()
        self._window.installEventFilter(self)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def dismiss(self) -> None:
        """Close it; the focus goes back to where it was."""
        if self.isHidden():
            return
        before, self._before = self._before, None
        with QSignalBlocker(self.field):
            if before and shiboken6.isValid(before) and before.isVisible():
                before.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.field.clearFocus()  # else hiding it would hand the focus to whatever comes next
        self._window.removeEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._place()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the card closes."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.dismiss()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw the card's shadow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 9 if current_theme().dark else 3))
        box = QRectF(self.card.geometry()).translated(0, px(_DROP))
        for step in range(px(_SHADOW), 0, -2):
            ring = box.adjusted(-step, -step, step, step)
            painter.drawRoundedRect(ring, px(RADIUS) + step, px(RADIUS) + step)
        painter.end()

    def _read(self) -> None:
        """All entries of this moment; workloads are read again only after the workspace has changed."""
        if self._workloads is None:
            workloads = self._bridge.attempt(self._workload_names)
            self._workloads = None if workloads is None else _prepared(workload_entries(workloads))
        prepared = _prepared(action_entries(self._actions))
        if self._bridge.review:
            prepared += _prepared(review_entries(self._bridge.review))
        prepared += self._workloads or []
        self._index = Index(prepared, self._recent)
        self._offer = first_offer(prepared, self._recent)

    def _workload_names(self) -> list[WorkloadName]:
        workspace = self._bridge.workspace
        templates = [
            WorkloadName(one.id, one.name, one.client, one.archived, one.template)
            for one in workspace.workloads(templates=True)
        ]
        return workspace.workload_names() + templates

    def _show_found(self) -> None:
        """Show what the letters in the field find."""
        text = self.field.text()
        scope = scope_of(text)
        query = Query(text.lstrip()[1:] if scope else text)
        if query.words or scope:
            found = self._index.find(query, SCOPES.get(scope, _EVERYTHING))
        else:
            found = self._offer
        self.card.show_found(query, found, self._sentence(scope))
        self._place()
        self._show_current(0)

    def _sentence(self, scope: str) -> str:
        """What to do where nothing was found."""
        if scope == "#" and self._bridge.review is None:
            return self.tr("Open a review first: its questions and practices are found here then.")
        if scope:
            return self.tr("Nothing found. Take the {sign} away to look among everything.").format(sign=scope)
        return self.tr("Nothing found. Try fewer letters, or the beginnings of the words.")

    def _show_current(self, row: int) -> None:
        """Take a row in hand, and let a screen reader say it while the cursor stays in the field."""
        model = self.card.model
        if not model.rowCount():
            spoken = self.card.nothing.text()
        else:
            self.card.list.setCurrentIndex(model.index(row))
            spoken = model.spoken(model.entry(row))
        self.field.setAccessibleDescription(spoken)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, spoken))

    def _place(self) -> None:
        """Hang the card in the middle below the header, as high as it needs to be."""
        self.setGeometry(self._window.rect())
        under = self._under
        if under:
            head = QPoint(under.mapTo(self._window, under.rect().topLeft()))
            left, wide, top = head.x(), under.width(), head.y() + under.height()
        else:
            left, wide, top = 0, self.width(), 0
        top += px(10)
        width = min(px(WIDTH), wide - px(24))
        before = self.card.geometry()
        self.card.fit(width, self.height() - top - px(24))
        self.card.move(left + (wide - width) // 2, top)
        if self.card.geometry() != before:
            reach = px(_SHADOW + _DROP)
            self.update(before.united(self.card.geometry()).adjusted(-reach, -reach, reach, reach))

    def _on_key(self, key: Qt.Key) -> None:
        """Move, choose or close."""
        rows = self.card.model.rowCount()
        row = self.card.list.currentIndex().row()
        page = self.card.rows_shown
        if key == Qt.Key.Key_Escape:
            self.dismiss()
        elif not rows:
            return
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.card.model.entry(row))
        else:
            self._show_current(
                {
                    Qt.Key.Key_Down: (row + 1) % rows,
                    Qt.Key.Key_Up: (row - 1) % rows,
                    Qt.Key.Key_PageDown: min(row + page, rows - 1),
                    Qt.Key.Key_PageUp: max(row - page, 0),
                    Qt.Key.Key_Home: 0,
                    Qt.Key.Key_End: rows - 1,
                }[key]
            )

    def _on_clicked(self, index: QModelIndex) -> None:
        self._choose(self.card.model.entry(index.row()))

    def _on_left(self) -> None:
        """Something else has taken the focus, and keeps it."""
        self._before = None
        self.dismiss()

    def _choose(self, entry: Entry) -> None:
        """Close, then go there or do it."""
        self._recent = [entry.key, *(key for key in self._recent if key != entry.key)][:MOST_REMEMBERED]
        self.dismiss()
        target = entry.target
        if entry.kind is Kind.QUESTION:
            self.question_requested.emit(target)
        elif entry.kind is Kind.PRACTICE and isinstance(target, tuple):
            self.practice_requested.emit(*target)
        elif entry.kind is Kind.WORKLOAD:
            self.workload_requested.emit(target)
        else:  # later: an action may put another window in the place of this one
            action = self._actions[str(target)]
            QMetaObject.invokeMethod(action, "trigger", Qt.ConnectionType.QueuedConnection)

    def _forget_workloads(self) -> None:
        self._workloads = None

    def _on_review_changed(self, changes: Changes) -> None:
        if ChangeKind.WORKLOAD in changes.kinds:
            self._forget_workloads()


def _prepared(entries: Iterable[Entry]) -> list[Prepared]:
    return [prepare(entry) for entry in entries]
