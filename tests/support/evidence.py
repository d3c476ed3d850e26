"""Pieces of evidence, and drags as Qt sends them, for the tests of evidence."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QWidget

from wa_desktop.domain.evidence import Evidence, EvidenceKind, Sureness

DAY = date(2026, 5, 4)


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
