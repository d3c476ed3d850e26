"""Looks into a kept file without opening it: a picture, the first page of a PDF, or the beginning of a text."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from wa_desktop.domain.errors import Message, message
from wa_desktop.ui.models.evidence import plain_line
from wa_desktop.ui.tasks import Task
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.card import paint_quiet_ground
from wa_desktop.ui.widgets.evidence_files import (
    PDF,
    PICTURES,
    UTF_16,
    IsCancelled,
    Progress,
    is_text,
    media_type_of,
)
from wa_desktop.ui.widgets.label import muted
from wa_desktop.ui.widgets.pdf_pages import draw_pages, read_pdf
from wa_desktop.ui.words import say

LONGEST_TEXT = 4_000
MOST_PIXELS = 50_000_000
"""Of a picture as it is stored: the header is read first, and what would fill the memory is not unpacked."""
_MOST_MEGABYTES = 256
_LARGEST_SIDE = 1_600
_PAGE_PIXELS = 2_000_000


@dataclass(frozen=True)
class Look:
    """What a look into a file found: a picture, or a text, or a sentence why there is neither.

    `facts` is what else can be said, such as the size of a picture in pixels.
    """

    picture: QImage | None = None
    text: str = ""
    problem: Message | None = None
    facts: Message | None = None


def look_into(name: str, data: bytes, _progress: Progress, is_cancelled: IsCancelled) -> Look:
    """Look into a file. For any thread."""
    kind = media_type_of(name, data)
    if kind in PICTURES:
        return _look_at_picture(data, kind)
    if kind == PDF:
        return _look_at_pdf(data, is_cancelled)
    if is_text(kind, data):
        return Look(text=beginning_of_text(data))
    return Look(problem=message("There is no preview for files of this kind."))


def beginning_of_text(data: bytes) -> str:
    """The first characters of a text in whichever encoding fits, without signs that turn the order round."""
    part = data[: 4 * LONGEST_TEXT]
    if part.startswith(UTF_16):
        text = part.decode("utf-16", "replace")
    else:
        try:
            text = part.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "strict" if part is data else "ignore")
        except UnicodeDecodeError:
            text = part.decode("cp1252", "replace")
    text = text.replace("\r\n", "\n").replace("\r", "\n")[:LONGEST_TEXT]
    return "".join(
        sign if sign in "\n\t" else plain_line(sign) or (" " if sign.isspace() else "") for sign in text
    )


def _look_at_picture(data: bytes, kind: str) -> Look:
    QImageReader.setAllocationLimit(_MOST_MEGABYTES)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(PICTURES[kind].removeprefix(".").encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid():
        return Look(problem=message("The picture is damaged and cannot be shown."))
    facts = message("{width} × {height} pixels", width=size.width(), height=size.height())
    if size.width() * size.height() > MOST_PIXELS:
        return Look(problem=message("The picture is too large to be shown here."), facts=facts)
    if max(size.width(), size.height()) > _LARGEST_SIDE:
        reader.setScaledSize(
            size.scaled(_LARGEST_SIDE, _LARGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(
                QSize(1, 1)
            )
        )
    picture = reader.read()
    if picture.isNull():
        return Look(problem=message("The picture is damaged and cannot be shown."), facts=facts)
    return Look(picture=picture, facts=facts)


def _look_at_pdf(data: bytes, is_cancelled: IsCancelled) -> Look:
    import pypdfium2

    try:
        pdf = read_pdf(data)
        if not pdf.sizes:
            return Look(problem=message("The PDF has no pages."))
        wide, high = pdf.sizes[0]
        width = max(1, min(1_000, int((_PAGE_PIXELS * wide / max(high, 1)) ** 0.5)))
        drawn = draw_pages(pdf, (0,), width, _no_progress, is_cancelled)
    except (pypdfium2.PdfiumError, ZeroDivisionError, ValueError):
        return Look(problem=message("The PDF is protected or damaged and cannot be shown."))
    pages = len(pdf.sizes)
    facts = message("1 page") if pages == 1 else message("{count} pages", count=pages)
    return Look(picture=drawn.images.get(0), facts=facts)


def _no_progress(_share: float) -> None:
    """A page is drawn too fast to tell how far it is."""


class _Picture(QWidget):
    """A picture as large as fits, never larger than it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = QImage()
        self._fitted = QImage()

    def show_picture(self, picture: QImage) -> None:
        """Show another picture; an empty one shows nothing."""
        self.picture, self._fitted = picture, QImage()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw it in the middle."""
        if self.picture.isNull():
            return
        painter = QPainter(self)
        fitted = self._fit()
        size = fitted.deviceIndependentSize()
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        box = QRect(round(left), round(top), round(size.width()), round(size.height()))
        painter.drawImage(box, fitted)
        painter.setPen(QColor(current_theme().surface_border_strong))
        painter.drawRect(QRectF(box).adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.end()

    def _fit(self) -> QImage:
        """The picture in the size it is shown; reckoned once, because small letters need smooth scaling."""
        ratio = self.devicePixelRatioF()
        room = self.size() * ratio
        size = self.picture.size()
        if size.width() > room.width() or size.height() > room.height():
            size = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
        if self._fitted.size() != size:
            self._fitted = self.picture.scaled(
                size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            self._fitted.setDevicePixelRatio(ratio)
        return self._fitted


class EvidencePreview(QFrame):
    """Shows what is in a file; the looking is done off the window's thread, and `looked` says that it is done."""

    looked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: tuple[str, bytes] | None = None
        self._current: tuple[str, bytes] | None = None
        self.look: Look | None = None
        self.task = Task(self)
        self.picture = _Picture()
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAcceptDrops(False)
        self.text.setAccessibleName(self.tr("Beginning of the text"))
        self.words = muted("", 13, wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        for part in (self.words, self.picture, self.text):
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
            self._stack.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(8), px(8), px(8), px(8))
        layout.addWidget(self._stack)
        self.setMinimumHeight(px(150))
        self.task.done.connect(self._on_looked)
        self.task.failed.connect(self.show_problem)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """A quiet ground, so that white pages can be seen on it."""
        paint_quiet_ground(self)

    def show_file(self, name: str, data: bytes) -> None:
        """Look into another file."""
        self.look = None
        self._wanted = (name, data)
        self._say(self.tr("Looking into the file…"))
        self.task.cancel()
        self._begin()

    def show_problem(self, sentence: Message) -> None:
        """Say why nothing is shown."""
        self._wanted = self._current = None
        self.look = Look(problem=sentence)
        self._say(say(sentence))

    def clear(self) -> None:
        """Show nothing, and let go of the file."""
        self._wanted = None
        self.look = None
        self.task.cancel()
        self.picture.show_picture(QImage())
        self.text.clear()
        self._say("")

    def _begin(self) -> None:
        if self._wanted and not self.task.running:
            self._current = self._wanted
            self.task.start(partial(look_into, *self._wanted))

    def _on_looked(self, look: Look | None) -> None:
        if self._current is not self._wanted:
            self._begin()
            return
        self._wanted = self._current = None
        if look is None:
            return
        self.look = look
        if look.picture is not None and not look.picture.isNull():
            self.picture.show_picture(look.picture)
            self._stack.setCurrentWidget(self.picture)
        elif look.text:
            self.text.setPlainText(look.text)
            self._stack.setCurrentWidget(self.text)
        else:
            self._say(say(look.problem) if look.problem else "")
        self.looked.emit()

    def _say(self, text: str) -> None:
        self.words.setText(text)
        self._stack.setCurrentWidget(self.words)
