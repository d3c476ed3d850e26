"""A color as text with a swatch that opens the system's chooser, and a sentence on how well it reads on paper."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QColorDialog, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from wa_desktop.domain.editions_checks import LEAST_CONTRAST, contrast_on_white, is_color
from wa_desktop.ui.theme.tokens import current_theme
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.words import tr

SIDE = 34
READS_AS_TEXT = 4.5
"""What WCAG 2.2 asks of text (1.4.3)."""


class Swatch(QAbstractButton):
    """A square of the color; empty where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._color = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Choose a color"))

    def show_color(self, color: str) -> None:
        """Show a color as "#rrggbb", or none."""
        self._color = color
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a field."""
        return QSize(px(SIDE), px(SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt's signature
        """Draw it; a stroke through an empty one."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        edge = theme.accent_focus if self.hasFocus() else theme.surface_control
        painter.setPen(QPen(QColor(edge), 2.4 if self.hasFocus() else 1))
        painter.setBrush(QColor(self._color or theme.surface_panel))
        painter.drawRoundedRect(box, px(6), px(6))
        if not self._color:
            painter.setPen(QPen(QColor(theme.surface_control), 1.2))
            inner = box.adjusted(px(6), px(6), -px(6), -px(6))
            painter.drawLine(inner.bottomLeft(), inner.topRight())
        painter.end()


class ColorField(QWidget):
    """`changed` follows every new color. `text` is what stands there, right or wrong."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QLineEdit()
        self.edit.setMaxLength(7)
        self.edit.setAccessibleName(name)
        self.swatch = Swatch()
        self.swatch.setAccessibleName(self.tr("{name}: choose a color").format(name=name))
        self.setFocusProxy(self.edit)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self.swatch)
        layout.addWidget(self.edit, 1)
        self.edit.textChanged.connect(self._on_text_changed)
        self.swatch.clicked.connect(self._on_swatch_clicked)

    @property
    def text(self) -> str:
        """The color, with its sign, in small letters."""
        plain = self.edit.text().strip().lower()
        return f"#{plain}" if len(plain) == 6 and not plain.startswith("#") else plain

    def show_color(self, color: str) -> None:
        """Show a color."""
        self.edit.setText(color)

    def _on_text_changed(self) -> None:
        self.swatch.show_color(self.text if is_color(self.text) else "")
        self.changed.emit()

    def _on_swatch_clicked(self) -> None:
        dialog = QColorDialog(QColor(self.text if is_color(self.text) else "#808080"), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.edit.accessibleName())
        dialog.colorSelected.connect(self._on_color_chosen)
        dialog.open()

    def _on_color_chosen(self, color: QColor) -> None:
        self.edit.setText(color.name())


def contrast_word(color: str) -> str:
    """How well a color reads on white paper; empty for what is no color."""
    if not is_color(color):
        return ""
    contrast = contrast_on_white(color)
    words = tr("Contrast {found} to 1 on white: too pale, 3 to 1 is the least.")
    if contrast >= READS_AS_TEXT:
        words = tr("Contrast {found} to 1 on white: good for text and lines.")
    elif contrast >= LEAST_CONTRAST:
        words = tr("Contrast {found} to 1 on white: good for lines; letters are set darker.")
    # Cut, so that it never says that the least is reached.
    return words.format(found=f"{int(contrast * 10) / 10:.1f}")
