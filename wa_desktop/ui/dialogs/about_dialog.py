"""What this program is, whose it is, and whose it is not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop import __version__
from wa_desktop.ui.dialogs.narrow_dialog import NarrowDialog
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary
from wa_desktop.ui.widgets.label import Label, muted, title


class AboutDialog(NarrowDialog):
    """Name, version, licence, independence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(480, parent)
        self.setWindowTitle(self.tr("About WA Desktop"))
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(margins(24, 20, 24, 20))
        layout.setSpacing(px(10))
        layout.addWidget(title(self.tr("WA Desktop {version}").format(version=__version__)))
        layout.addWidget(
            Label(
                self.tr(
                    "Reviews of cloud workloads along the Well-Architected Framework and any custom lens, without a network."
                ),
                wrap=True,
            )
        )
        layout.addWidget(
            muted(
                self.tr(
                    "An independent program under the Apache License 2.0. It is not made, endorsed or supported by Amazon Web Services; "
                    "AWS and Well-Architected are marks of their owner. Risk levels are estimates and may differ from those of the AWS tool."
                ),
                wrap=True,
            )
        )
        close = primary(self.tr("Close"))
        close.clicked.connect(self.accept)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
