"""Ties the history to the window: who signs it, the history of a question, and the check of the workspace."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wa_desktop.system.login import login_name
from wa_desktop.ui.bridge import Bridge
from wa_desktop.ui.dialogs.author_dialog import AuthorDialog
from wa_desktop.ui.dialogs.check_dialog import CheckDialog
from wa_desktop.ui.dialogs.question_history_dialog import QuestionHistoryDialog
from wa_desktop.ui.pages.review_page import ReviewPage
from wa_desktop.ui.signing import Signing
from wa_desktop.ui.widgets.author_bar import AuthorBar


class HistoryLinks(QObject):
    """One for each window. `said` carries a sentence for the status line; `leaving` comes before a dialog opens."""

    said = Signal(str)
    leaving = Signal()

    def __init__(self, bridge: Bridge, page: ReviewPage, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._page, self._window = bridge, page, window
        self._signing = Signing.of(bridge)
        self._login = login_name()
        self.bar = AuthorBar(self._login, window)
        self.bar.name_chosen.connect(self._on_name_chosen)
        self._signing.wanted.connect(self.bar.show)
        page.view.head.history_requested.connect(self.show_question)

    def ask_name(self) -> None:
        """Show the name that signs changes, to be given another."""
        dialog = AuthorDialog(self._signing.name, self._login, self._window)
        dialog.name_chosen.connect(self._on_name_chosen)
        dialog.open()

    def show_question(self) -> None:
        """What happened to the question in hand."""
        review, ref = self._bridge.review, self._page.ref
        if review and ref and review.snapshot.has_question(ref):
            self.leaving.emit()
            QuestionHistoryDialog(self._bridge, review, ref, self._window).open()

    def check_workspace(self) -> None:
        """Look over the whole file."""
        self.leaving.emit()
        dialog = self._bridge.attempt(lambda: CheckDialog(self._bridge, self._window))
        if dialog:
            dialog.open()

    def _on_name_chosen(self, name: str) -> None:
        self._signing.choose(name)
        self.bar.hide()
        if self._signing.name:
            self.said.emit(
                self.tr("Changes are signed by {name} from now on.").format(name=self._signing.name)
            )
        else:
            self.said.emit(self.tr("Changes are signed by nobody from now on."))
