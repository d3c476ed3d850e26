"""What a person sees when the program has a bug: what is safe, and what to send."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from wa_desktop.system.logs import crash_report, save_crash_report
from wa_desktop.ui.dialogs.narrow_dialog import NarrowDialog
from wa_desktop.ui.theme.type import margins
from wa_desktop.ui.widgets.button import primary
from wa_desktop.ui.widgets.label import Label, title


class CrashReporter(QObject):
    """An excepthook for every thread: the report is written at once, the dialog opens on the window's thread."""

    _reported = Signal(str, str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._dialog: CrashDialog | None = None
        self._reported.connect(self._on_reported)

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Use as sys.excepthook."""
        if issubclass(kind, KeyboardInterrupt):
            return
        text = crash_report(kind, error, trace)
        path = save_crash_report(self._folder, text)
        self._reported.emit(text, str(path or ""))

    def _on_reported(self, text: str, path: str) -> None:
        if self._dialog is None:
            self._dialog = CrashDialog(text, path)
            self._dialog.finished.connect(self._on_closed)
            self._dialog.open()

    def _on_closed(self) -> None:
        self._dialog = None


class CrashDialog(NarrowDialog):
    """Says that answers are safe, and shows the report."""

    def __init__(self, text: str, path: str, parent: QWidget | None = None) -> None:
        super().__init__(580, parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(margins(24, 20, 24, 20))
        layout.addWidget(title(self.tr("Something went wrong in WA Desktop")))
        layout.addWidget(
            Label(
                self.tr(
                    "Every answer marked as saved is safe on disk. You can go on; if things look wrong, start the program again."
                ),
                wrap=True,
            )
        )
        if path:
            layout.addWidget(
                Label(
                    self.tr("The report below holds no answers and no names. It was kept as {path}").format(
                        path=path
                    ),
                    wrap=True,
                )
            )
        view = QPlainTextEdit(text)
        view.setReadOnly(True)
        view.setAccessibleName(self.tr("Crash report"))
        layout.addWidget(view)
        close = primary(self.tr("Close"))
        close.clicked.connect(self.accept)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
