"""What is dropped or pasted to become evidence, taken out of Qt's parcel as plain values."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from wa_desktop.ui.widgets.drop_hint import files_in
from wa_desktop.ui.widgets.safe_link import web_address

MOST_FILES = 50
"""More at once is a folder dropped by mistake."""


@dataclass(frozen=True)
class Incoming:
    """Files of this computer, or a picture, or links, or a text: the first of these that there is."""

    files: tuple[Path, ...] = ()
    picture: QImage | None = None
    links: tuple[str, ...] = ()
    text: str = ""

    @classmethod
    def of(cls, data: QMimeData) -> Self:
        """What is in the parcel.

        Tables and documents come from other programs as text and as a picture of it: the text is meant there,
        while the address beside a picture of a browser is not.
        """
        files = tuple(files_in(data))
        if files:
            return cls(files=files[:MOST_FILES])
        text = data.text().strip() if data.hasText() else ""
        links = tuple(url.toString() for url in data.urls() if web_address(url.toString()))
        links = links or tuple(_links(text))
        if data.hasImage() and (links or not text):
            picture = data.imageData()
            if isinstance(picture, QImage) and not picture.isNull():
                return cls(picture=picture)
        return cls(links=links[:MOST_FILES]) if links else cls(text=text)

    @classmethod
    def of_clipboard(cls) -> Self:
        """What was copied last; nothing where a system gives no parcel for an empty clipboard."""
        data: QMimeData | None = QGuiApplication.clipboard().mimeData()
        return cls() if data is None else cls.of(data)

    @classmethod
    def of_names(cls, names: Sequence[str]) -> Self:
        """Files by their full names, as a file dialog gives them."""
        return cls(files=tuple(Path(name) for name in names))

    @property
    def is_text_only(self) -> bool:
        """Whether a text field may have it as well."""
        return not self.files and self.picture is None

    def __bool__(self) -> bool:
        return bool(self.files or self.picture is not None or self.links or self.text)


def offers_evidence(data: QMimeData) -> bool:
    """Whether a parcel that is dragged over may hold some; its picture is not unpacked yet."""
    return data.hasUrls() or data.hasImage() or data.hasText()


def _links(text: str) -> list[str]:
    """The links of a text that is nothing but links, one a line; none if it says anything else."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    are_links = all(re.match(r"https?://", line) and web_address(line) for line in lines)
    return list(dict.fromkeys(lines)) if are_links else []
