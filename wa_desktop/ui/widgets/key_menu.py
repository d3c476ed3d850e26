"""Menus of what the review page's keys do, for those who take the mouse; they teach the keys on the way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu, QWidget

from wa_desktop.ui.review_keys import ReviewKey, spec_of

PRACTICE_MENU = (
    (ReviewKey.NOTE, ReviewKey.INTERNAL_NOTE, ReviewKey.FLAG, ReviewKey.EVIDENCE),
    (ReviewKey.REASON, ReviewKey.CLEAR),
)
QUESTION_MENU = (
    (
        ReviewKey.ALL_YES,
        ReviewKey.NONE_OF_THESE,
        ReviewKey.ALL_UNKNOWN,
        ReviewKey.ALL_NOT_APPLICABLE,
        ReviewKey.CLEAR_QUESTION,
    ),
    (ReviewKey.DOES_NOT_APPLY, ReviewKey.FLAG_QUESTION, ReviewKey.QUESTION_EVIDENCE),
)


def key_menu(groups: Sequence[Sequence[ReviewKey]], parent: QWidget) -> QMenu:
    """A menu whose actions hold a ReviewKey as data, with the key beside each; it is deleted when it closes."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    for number, keys in enumerate(groups):
        if number:
            menu.addSeparator()
        for key in keys:
            spec = spec_of(key)
            legend = spec.legend.split(", ")[0]
            action = menu.addAction(f"{spec.text}\t{legend}")
            action.setData(key)
    return menu
