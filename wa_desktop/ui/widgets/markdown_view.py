"""A note as it will be read: shown from the same blocks as the reports, with nothing loaded from anywhere."""

from __future__ import annotations

import math
from functools import cache

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QFontDatabase,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from wa_desktop.report.markdown import is_mail_address, read_markdown
from wa_desktop.report.markdown_html import to_html
from wa_desktop.system.fonts import dejavu_mono
from wa_desktop.ui.theme.tokens import Theme, current_theme
from wa_desktop.ui.theme.type import font, px
from wa_desktop.ui.widgets.safe_link import open_link
from wa_desktop.ui.widgets.table import plain_tooltip


def open_note_link(address: str) -> bool:
    """Open a link of a note: a web address in the browser, a plain recipient in the mail program, nothing else."""
    if is_mail_address(address):
        return QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))
    return open_link(address)


class _SealedDocument(QTextDocument):
    """A document that has what it shows and asks for nothing more."""

    def loadResource(self, resource_type: int, name: QUrl | str) -> object:  # noqa: ARG002 Qt's signature
        """Qt's own, called for pictures and style sheets."""
        return _nothing(resource_type)


def _nothing(resource_type: int) -> QImage | None:
    """An empty picture, or nothing. Given no picture at all, Qt reads one from the disk by itself."""
    if resource_type != QTextDocument.ResourceType.ImageResource.value:
        return None
    empty = QImage(1, 1, QImage.Format.Format_ARGB32)
    empty.fill(Qt.GlobalColor.transparent)
    return empty


class MarkdownView(QTextBrowser):
    """Shows a note, as high as its text but not above `most` pixels where that is given.

    Tab goes from link to link, Enter opens one. `framed` draws the mark of the keyboard's focus.
    """

    def __init__(
        self, *, most: int | None = None, framed: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._most, self._framed = most, framed
        self._text = ""
        self.setDocument(_SealedDocument(self))
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        if most is None:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(px(4))
        self.document().setIndentWidth(px(22))
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.anchorClicked.connect(self._on_anchor_clicked)
        self.highlighted.connect(self._on_highlighted)

    def show_markdown(self, text: str) -> None:
        """Show a note."""
        self._text = text
        self._render()

    def loadResource(self, resource_type: int, name: QUrl | str) -> object:  # noqa: ARG002 Qt's signature
        """Nothing is ever loaded."""
        return _nothing(resource_type)

    def doSetSource(self, name: QUrl | str, resource_type: object = None) -> None:
        """Qt's own: no other document takes this one's place."""

    def changeEvent(self, event: QEvent) -> None:
        """A new theme has other colours for links and quotes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._text:
            self._render()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, and where the keyboard is."""
        super().paintEvent(event)
        if self._framed and self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(current_theme().accent_focus), 1.5))
            box = self.viewport().rect().toRectF().adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(box, px(5), px(5))
            painter.end()

    def _render(self) -> None:
        document = self.document()
        document.setDefaultFont(font(14))
        document.setDefaultStyleSheet(_style(current_theme()))
        # Every sign of the note is escaped, so these tags are ours alone; Qt draws bars only beside table cells.
        html = to_html(read_markdown(self._text))
        html = html.replace("<blockquote>", _QUOTE).replace("</blockquote>", "</td></tr></table>")
        self.setHtml(html.replace("<pre>", _CODE).replace("</pre>", "</pre></td></tr></table>"))
        self._fit()

    def _fit(self) -> None:
        height = math.ceil(self.document().size().height())
        bar = self.horizontalScrollBar()
        if bar.maximum() > 0:
            height += bar.sizeHint().height()
        self.setFixedHeight(max(height if self._most is None else min(height, self._most), px(24)))

    def _on_anchor_clicked(self, url: QUrl) -> None:
        open_note_link(_written(url))

    def _on_highlighted(self, url: QUrl) -> None:
        self.viewport().setToolTip(plain_tooltip(_written(url)))


def _written(url: QUrl) -> str:
    return bytes(url.toEncoded().data()).decode("ascii", "replace")


_QUOTE = '<table class="quote" width="100%" cellspacing="0" cellpadding="0"><tr><td class="quote">'
_CODE = '<table class="code" width="100%" cellspacing="0" cellpadding="0"><tr><td class="code"><pre>'


def _style(theme: Theme) -> str:
    mono = f"font-family: '{_mono_family()}'; font-size: {px(12)}px"
    air = px(6)
    return f"""
    p, ul, ol {{ margin-top: 0; margin-bottom: {air}px; }}
    table {{ margin-top: {air}px; margin-bottom: {air}px; }}
    li {{ margin-bottom: {px(2)}px; }}
    h1, h2, h3, h4, h5, h6 {{ margin-top: {air}px; margin-bottom: {px(4)}px; font-size: {px(14)}px; font-weight: 600; }}
    h1 {{ font-size: {px(18)}px; }}
    h2 {{ font-size: {px(16)}px; }}
    a {{ color: {theme.text_link}; }}
    code, pre {{ {mono}; }}
    code {{ background-color: {theme.surface_track}; }}
    pre {{ margin: 0; }}
    td.code {{ background-color: {theme.surface_track}; padding: {px(6)}px {px(9)}px; }}
    td.quote {{ border-left: {px(3)}px solid {theme.surface_border_strong}; padding-left: {px(10)}px; color: {theme.text_muted}; }}
    hr {{ background-color: {theme.surface_border}; height: 1px; }}
    """


@cache
def _mono_family() -> str:
    """The family of letters of one width, made known to Qt once."""
    number = QFontDatabase.addApplicationFont(str(dejavu_mono()))
    families = QFontDatabase.applicationFontFamilies(number)
    return families[0] if families else "monospace"
