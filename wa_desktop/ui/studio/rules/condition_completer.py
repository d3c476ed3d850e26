"""Choice ids to finish a word with, each with its title, below the place where one types."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QListView, QPlainTextEdit

from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.token_field import GAP, SuggestionDelegate

_WIDTH = 440
_ROWS = 8


class ConditionCompleter(QCompleter):
    """Offers what holds the typed word in its id or title; `id_of` undoes the row's text."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._model = QStringListModel(self)
        self.setModel(self._model)
        self.list = QListView(editor)
        self.list.hide()
        self.setPopup(self.list)
        self.list.setItemDelegate(SuggestionDelegate(self.list))  # a completer brings one of its own
        self.list.setStyleSheet("QListView { border: 1px solid palette(mid); }")
        self.list.setAccessibleName(self.tr("Choices to name"))
        self.setWidget(editor)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setMaxVisibleItems(_ROWS)

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self.list.isVisible()

    def show_words(self, words: Mapping[str, str]) -> None:
        """Offer other ids, with their titles."""
        rows = [f"{word}{GAP}{title}" for word, title in words.items()]
        if rows != self._model.stringList():
            self._model.setStringList(rows)

    def suggest(self, word: str) -> None:
        """Open the list with what goes with a word, or close it where nothing does or it is whole already."""
        self.setCompletionPrefix(word)
        model = self.completionModel()
        rows = [self.id_of(str(model.index(row, 0).data())) for row in range(model.rowCount())]
        if not rows or rows == [word]:
            self.close()
            return
        place = self._editor.cursorRect().translated(self._editor.viewport().pos())
        self.complete(QRect(place.left(), place.top(), px(_WIDTH), place.height()))
        best = rows.index(word) if word in rows else _first_beginning(rows, word)
        self.list.setCurrentIndex(model.index(best, 0))

    def close(self) -> None:
        """Close the list."""
        self.list.hide()

    @staticmethod
    def id_of(row: str) -> str:
        """The id in a row of the list."""
        return row.partition(GAP)[0]


def _first_beginning(rows: list[str], word: str) -> int:
    """The first id that begins with the word, before those that only hold it."""
    small = word.casefold()
    return next((number for number, row in enumerate(rows) if row.casefold().startswith(small)), 0)
