"""Links out of the window: opened only by a click, only to the web, and saying truly where they lead.

Addresses come from lens files of other people. A browser or the desktop would also open `file:`, `smb:` and
programs' own schemes, so anything but a plain http(s) address of a host is refused.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.button import Button, ButtonKind
from wa_desktop.ui.widgets.table import plain_tooltip

SCHEMES = frozenset({"http", "https"})
_LONGEST = 2083
_FORBIDDEN = frozenset('\\"<>^`{|}')
_PUNYCODE = "xn--"


def web_address(url: str) -> QUrl | None:
    """The address in normal form if it may be opened; None for everything else.

    Refused are other schemes, addresses without a host, a user name before the host (it passes for a host),
    blanks, backslashes and signs that are no part of an address, and addresses no browser would take.
    """
    if not url or len(url) > _LONGEST or not url.isprintable() or any(sign.isspace() for sign in url):
        return None
    if _FORBIDDEN.intersection(url):
        return None
    parsed = QUrl(url, QUrl.ParsingMode.StrictMode)
    if not parsed.isValid() or parsed.scheme().lower() not in SCHEMES:
        return None
    if "@" in parsed.authority() or not _is_host(host_of(parsed)):
        return None
    return parsed


def host_of(url: QUrl) -> str:
    """The host as the network knows it: letters of other scripts in their ASCII form (xn--…)."""
    return url.host(QUrl.ComponentFormattingOption.FullyEncoded)


def open_link(url: str) -> bool:
    """Open an address of the web in the user's browser; False if it is none, or no browser came."""
    address = web_address(url)
    return address is not None and QDesktopServices.openUrl(address)


def open_on_disk(path: Path) -> bool:
    """Open a file or folder that this program has just written, with the system's program for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class LinkButton(Button):
    """A link to the web. Without an address that may be opened it is disabled and only tells the address."""

    def __init__(self, text: str, url: str, parent: QWidget | None = None) -> None:
        super().__init__(text, ButtonKind.LINK, parent)
        self.url = url
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        address = web_address(url)
        if address is None:
            self.setEnabled(False)
            self.setToolTip(plain_tooltip(self.tr("This address is not opened: {url}").format(url=url)))
            return
        host = host_of(address)
        if _PUNYCODE in host:
            self.setText(self.tr("{text} ({host})").format(text=text, host=host))
        shown = bytes(address.toEncoded().data()).decode("ascii")
        self.setToolTip(plain_tooltip(shown))
        self.setAccessibleDescription(self.tr("Opens {host} in the browser").format(host=host))
        self.clicked.connect(self._on_clicked)

    def sizeHint(self) -> QSize:
        """Room for the text, with some to spare for letters of a fallback typeface."""
        return super().sizeHint() + QSize(px(8), 0)

    def minimumSizeHint(self) -> QSize:
        """A long text gives way to an ellipsis; the tooltip has the whole address."""
        return QSize(px(48), px(22))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw the text at the left, underlined under the pointer, and marked while it has the keyboard."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = self.font()
        face.setUnderline(self.isEnabled() and self.underMouse())
        painter.setFont(face)
        painter.setPen(QColor(theme.text_link if self.isEnabled() else theme.text_faint))
        text = QFontMetrics(face).elidedText(self._plain_text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        if self.hasFocus():
            painter.fillRect(0, self.height() - 2, self.width(), 2, QColor(theme.accent_focus))
        painter.end()

    def _on_clicked(self) -> None:
        open_link(self.url)


def _is_host(host: str) -> bool:
    """Whether a host is written as names or numbers, or as an IPv6 address in brackets taken off."""
    return bool(host) and all(sign.isalnum() or sign in "-._:" for sign in host) and host.isascii()
