"""A review whose evidence is worked on, pieces of evidence, and drags as Qt sends them, for the tests of evidence."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.sample import load_sample
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.evidence import Evidence, EvidenceKind, Sureness
from wa_desktop.domain.workload import Snapshot
from wa_desktop.review.annotations import SetEvidence
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.evidence_dialog import EvidenceDialog

ROOT = Path(__file__).resolve().parents[2]
REF = QuestionRef("wellarchitected", "identities")
DAY = date(2026, 5, 4)
NOW = datetime(2026, 5, 4, 14, 32, tzinfo=timezone(timedelta(hours=2)))


class Room:
    """A review, and dialogs opened on its evidence."""

    def __init__(self, bridge: Bridge, qtbot: QtBot) -> None:
        self.bridge, self.qtbot = bridge, qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        workload = load_sample(bridge.workspace, ROOT / "resources")
        assert bridge.open_review(workload.id)
        self.choice = self.snapshot.question(REF).practices[1].id

    @property
    def snapshot(self) -> Snapshot:
        assert self.bridge.review
        return self.bridge.review.snapshot

    @property
    def kept(self) -> tuple[Evidence, ...]:
        """What is on disk for the practice."""
        return self.snapshot.answer(REF).entry(self.choice).evidence

    def put(self, *pieces: Evidence) -> None:
        assert self.bridge.perform(SetEvidence(REF, self.choice, pieces))

    def open(self, evidence_id: str = "", choice: str | None = None) -> EvidenceDialog:
        place = self.choice if choice is None else choice
        dialog = EvidenceDialog(
            self.bridge, REF, place, self.window, evidence_id=evidence_id, now=lambda: NOW
        )
        dialog.open()
        dialog.activateWindow()
        self.qtbot.waitUntil(dialog.isActiveWindow)
        return dialog


def piece(
    number: int,
    title: str = "",
    kind: EvidenceKind = EvidenceKind.STATEMENT,
    sureness: Sureness = Sureness.TOLD,
    **fields: str,
) -> Evidence:
    """A sound piece of evidence with an id made of its number."""
    link = "https://example.com/wiki" if kind is EvidenceKind.LINK else ""
    return Evidence(
        f"{number:032x}",
        kind,
        title or f"Piece {number}",
        **{"link": link, "said_by": "Jana Dvořák", **fields},  # type: ignore[arg-type] # texts, as the fields are
        given_on=DAY,
        sureness=sureness,
        added_at=datetime(2026, 5, 4, 12, number % 60, tzinfo=UTC),
    )


def picture(width: int = 60, height: int = 40) -> QImage:
    """A plain picture."""
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(QColor("#15704B"))
    return made


def parcel(
    *, files: Sequence[Path] = (), urls: Sequence[str] = (), text: str = "", image: QImage | None = None
) -> QMimeData:
    """What a drag or the clipboard holds."""
    data = QMimeData()
    if files or urls:
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in files] + [QUrl(url) for url in urls])
    if text:
        data.setText(text)
    if image is not None:
        data.setImageData(image)
    return data


def drag_over(widget: QWidget, data: QMimeData) -> bool:
    """Drag something over a widget; say whether it would take it."""
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    event = QDragEnterEvent(
        QPoint(5, 5), both, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted() and event.dropAction() is Qt.DropAction.CopyAction


def drop(widget: QWidget, data: QMimeData) -> bool:
    """Drag something over a widget and drop it there; say whether it was copied."""
    if not drag_over(widget, data):
        return False
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    event = QDropEvent(QPointF(5, 5), both, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)
    return event.isAccepted() and event.dropAction() is Qt.DropAction.CopyAction
