"""Fields for files that belong to a theme: a logo with its picture, and the templates of Word and PowerPoint."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from PySide6.QtCore import QLocale, QRect, QSize, QStandardPaths, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wa_desktop.domain.errors import KnownError, Message, message
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import font, px
from wa_desktop.ui.widgets.button import quiet
from wa_desktop.ui.widgets.drop_hint import files_in
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.label import Label, breakable
from wa_desktop.ui.words import tr

PICTURE = QSize(200, 72)


def read_limited(path: Path, most: int) -> bytes:
    """A file of at most so many bytes; KnownError if it is none, larger, or cannot be read."""
    try:
        if not path.is_file():
            raise KnownError(message("{name} is no file.", name=path.name))
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise KnownError(
            message("{name} could not be read ({reason}).", name=path.name, reason=error.strerror or "")
        ) from error
    if len(data) > most:
        raise KnownError(
            message("{name} is larger than {count} MB.", name=path.name, count=most // (1024 * 1024))
        )
    return data


class FileField(QWidget):
    """A file's bytes with a button to choose another and one to remove it; files can be dropped on it.

    `changed` follows every other file, `refused` carries the sentence why one was not taken. A subclass says what may
    be taken.
    """

    changed = Signal()
    refused = Signal(object)

    def __init__(self, name: str, pattern: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._pattern, self._most = name, pattern, most
        self._data = b""
        self.choose_button = quiet(self.tr("Choose…"))
        self.remove_button = quiet(self.tr("Remove"))
        self.choose_button.setAccessibleName(self.tr("{name}: choose a file").format(name=name))
        self.remove_button.setAccessibleName(self.tr("{name}: remove").format(name=name))
        self.setFocusProxy(self.choose_button)
        self.setAcceptDrops(True)
        self.choose_button.clicked.connect(self._on_choose_clicked)
        self.remove_button.clicked.connect(self._on_remove_clicked)

    @property
    def data(self) -> bytes:
        """The file; empty for none."""
        return self._data

    def show_data(self, data: bytes) -> None:
        """Show a file that is kept already."""
        self._data = data
        self._show("")

    def take(self, path: Path) -> None:
        """Take a file from the disk, or say why not."""
        try:
            data = read_limited(path, self._most)
        except KnownError as error:
            self.refused.emit(error.sentence)
            return
        problem = self._problem(data, path.name)
        if problem:
            self.refused.emit(problem)
            return
        self._data = data
        self._show(path.name)
        self.changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """One file is welcome."""
        if len(files_in(event.mimeData())) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take it."""
        files = files_in(event.mimeData())
        if len(files) == 1:
            event.acceptProposedAction()
            self.take(files[0])

    def _problem(self, data: bytes, name: str) -> Message | None:
        """Why these bytes cannot be taken; None if they can."""
        raise NotImplementedError

    def _show(self, name: str) -> None:
        """Show what is there now; the name is known only of a file just taken."""
        raise NotImplementedError

    def _on_choose_clicked(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self._name, folder, self._pattern)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_file_chosen)
        dialog.open()

    def _on_file_chosen(self, name: str) -> None:
        self.take(Path(name))

    def _on_remove_clicked(self) -> None:
        self._data = b""
        self._show("")
        self.changed.emit()
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)


class PictureBox(QWidget):
    """A picture on white paper, as documents show it, or words where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_picture(self, data: bytes) -> None:
        """Show a picture, or none."""
        image = QImage.fromData(data)
        self._picture = QPixmap() if image.isNull() else QPixmap.fromImage(image)
        self.setAccessibleName(self.tr("No logo") if image.isNull() else self.tr("The logo"))
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a logo."""
        return QSize(px(PICTURE.width()), px(PICTURE.height()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw it in a frame."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QPen(QColor(theme.surface_border_strong), 1))
        painter.setBrush(QColor("#FFFFFF") if not self._picture.isNull() else QColor(theme.surface_quiet))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), px(6), px(6))
        if self._picture.isNull():
            painter.setPen(QColor(theme.text_muted))
            painter.setFont(font(13))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Drop a picture here"))
        else:
            room = self.rect().adjusted(px(10), px(8), -px(10), -px(8)).size()
            size = self._picture.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
            box = QRect(0, 0, size.width(), size.height())
            box.moveCenter(self.rect().center())
            painter.drawPixmap(box, self._picture)
        painter.end()


class LogoField(FileField):
    """A PNG or JPEG picture."""

    def __init__(self, name: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(name, tr("Pictures (*.png *.jpg *.jpeg)"), most, parent)
        self.picture = PictureBox()
        buttons = QVBoxLayout()
        buttons.addWidget(self.choose_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        layout.addWidget(self.picture)
        layout.addLayout(buttons)
        layout.addStretch(1)
        self._show("")

    def _problem(self, data: bytes, name: str) -> Message | None:
        if not data.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")):
            return message("A logo is a PNG or JPEG picture; this file is neither.")
        if QImage.fromData(data).isNull():
            return message("The picture {name} cannot be read.", name=name)
        return None

    def _show(self, name: str) -> None:
        self.picture.show_picture(self._data)
        self.picture.setToolTip(name)
        self.remove_button.setVisible(bool(self._data))


class TemplateField(FileField):
    """A document of the consultancy's own; `part` is the file that makes it one of its kind."""

    def __init__(self, name: str, suffix: str, part: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(name, tr("{name} (*{suffix})").format(name=name, suffix=suffix), most, parent)
        self._part, self._suffix = part, suffix
        self.said = Label("", pixels=13, wrap=True)
        holder = QWidget()
        buttons = FlowLayout(holder, 8)
        buttons.addWidget(self.choose_button)
        buttons.addWidget(self.remove_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        layout.addWidget(self.said)
        layout.addWidget(holder)
        self._show("")

    def _problem(self, data: bytes, name: str) -> Message | None:
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as parts:
                is_one = self._part in parts.namelist()
        except (zipfile.BadZipFile, ValueError, OSError):
            is_one = False
        if is_one:
            return None
        return message("{name} is no {suffix} document.", name=name, suffix=self._suffix)

    def _show(self, name: str) -> None:
        size = QLocale().formattedDataSize(len(self._data))
        if not self._data:
            said = self.tr("None: documents start from ours.")
        elif name:
            said = self.tr("{name}, {size}").format(name=name, size=size)
        else:
            said = self.tr("Your own, {size}").format(size=size)
        self.said.setText(breakable(said))
        self.remove_button.setVisible(bool(self._data))
