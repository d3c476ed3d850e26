"""The keys of the review page, declared once: the page obeys them, menus and help are made from them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from wa_desktop.domain.answers import PracticeAnswer


class ReviewKey(Enum):
    """What a key asks for."""

    YES = auto()
    NO = auto()
    UNKNOWN = auto()
    NOT_APPLICABLE = auto()
    CLEAR = auto()
    NUMBER = auto()
    REASON = auto()
    NOTE = auto()
    INTERNAL_NOTE = auto()
    FLAG = auto()
    EVIDENCE = auto()
    TAKE_OVER = auto()
    ALL_YES = auto()
    NONE_OF_THESE = auto()
    ALL_UNKNOWN = auto()
    ALL_NOT_APPLICABLE = auto()
    CLEAR_QUESTION = auto()
    DOES_NOT_APPLY = auto()
    FLAG_QUESTION = auto()
    QUESTION_EVIDENCE = auto()
    PILLAR_NOTES = auto()
    DOWN = auto()
    UP = auto()
    NEXT_QUESTION = auto()
    PREVIOUS_QUESTION = auto()
    BACK = auto()
    FILTER = auto()
    KEYS = auto()


class KeyGroup(Enum):
    """The parts of the list of keys."""

    PRACTICE = "practice"
    QUESTION = "question"
    MOVING = "moving"

    @property
    def title(self) -> str:
        """Its heading on screen."""
        return {
            KeyGroup.PRACTICE: _tr("On the practice in hand"),
            KeyGroup.QUESTION: _tr("On the whole question"),
            KeyGroup.MOVING: _tr("Moving about"),
        }[self]


@dataclass(frozen=True)
class KeySpec:
    """A request, its words and its keys.

    `keys` are key sequences in Qt's portable spelling, which the state of CapsLock does not change. `signs` are
    matched by the sign that was typed, because layouts put them on different keys. `shown` replaces both in
    lists where they would be too many.
    """

    key: ReviewKey
    group: KeyGroup
    text: str
    keys: tuple[str, ...] = ()
    signs: str = ""
    shown: str = ""

    @property
    def legend(self) -> str:
        """The keys as they stand on this system's keyboards."""
        if self.shown:
            return self.shown
        native = QKeySequence.SequenceFormat.NativeText
        return ", ".join([*self.signs, *(QKeySequence(key).toString(native) for key in self.keys)])


def specs() -> Iterator[KeySpec]:
    """All keys in the order of the list, in the interface's language."""
    tr, key = _tr, ReviewKey
    group = KeyGroup.PRACTICE
    yield KeySpec(key.YES, group, tr("Yes, and on to the next practice"), ("Y",))
    yield KeySpec(key.NO, group, tr("No, and on to the next practice"), ("N",))
    yield KeySpec(key.UNKNOWN, group, tr("Don’t know, and on to the next practice"), ("U",))
    yield KeySpec(key.NOT_APPLICABLE, group, tr("Not applicable, and on to the next practice"), ("A",))
    yield KeySpec(key.CLEAR, group, tr("Take the answer back"), ("Del", "Backspace"))
    yield KeySpec(
        key.NUMBER, group, tr("Yes for the practice of that number, or take it back"), (), "0123456789", "1–9"
    )
    yield KeySpec(key.REASON, group, tr("Not applicable, with a reason"), ("R",))
    yield KeySpec(key.NOTE, group, tr("Note"), ("M",))
    yield KeySpec(key.INTERNAL_NOTE, group, tr("Internal note"), ("Shift+M",))
    yield KeySpec(key.FLAG, group, tr("Flag for follow-up"), ("F",))
    yield KeySpec(key.EVIDENCE, group, tr("Evidence"), ("E",))
    yield KeySpec(key.TAKE_OVER, group, tr("Take the answer of another lens over, and on"), ("T",))
    group = KeyGroup.QUESTION
    yield KeySpec(key.ALL_YES, group, tr("Yes to all practices"), ("Shift+Y",))
    yield KeySpec(key.NONE_OF_THESE, group, tr("None of these"), ("Shift+N",))
    yield KeySpec(key.ALL_UNKNOWN, group, tr("Don’t know for all practices"), ("Shift+U",))
    yield KeySpec(key.ALL_NOT_APPLICABLE, group, tr("Not applicable for all practices"), ("Shift+A",))
    yield KeySpec(key.CLEAR_QUESTION, group, tr("Take all answers back"), ("Shift+Del", "Shift+Backspace"))
    yield KeySpec(key.DOES_NOT_APPLY, group, tr("The question does not apply, or does again"), ("D",))
    yield KeySpec(key.FLAG_QUESTION, group, tr("Flag the question"), ("Shift+F",))
    yield KeySpec(key.QUESTION_EVIDENCE, group, tr("Evidence for the question"), ("Shift+E",))
    yield KeySpec(key.PILLAR_NOTES, group, tr("Notes on the pillar and the lens"), ("P",))
    group = KeyGroup.MOVING
    yield KeySpec(key.DOWN, group, tr("Next practice"), ("Down", "J"))
    yield KeySpec(key.UP, group, tr("Previous practice"), ("Up", "K"))
    yield KeySpec(key.NEXT_QUESTION, group, tr("Next question"), ("PgDown",), "]")
    yield KeySpec(key.PREVIOUS_QUESTION, group, tr("Previous question"), ("PgUp",), "[")
    yield KeySpec(key.BACK, group, tr("From a field back to the practices"), ("Esc",))
    yield KeySpec(key.FILTER, group, tr("Choose which questions are listed"), ("Ctrl+Shift+F",))
    yield KeySpec(key.KEYS, group, tr("All keys"), (), "?")


ANSWERS = {
    ReviewKey.YES: PracticeAnswer.YES,
    ReviewKey.NO: PracticeAnswer.NO,
    ReviewKey.UNKNOWN: PracticeAnswer.UNKNOWN,
    ReviewKey.NOT_APPLICABLE: PracticeAnswer.NOT_APPLICABLE,
}
"""Keys that answer the practice in hand."""

ALL_ANSWERS = {
    ReviewKey.ALL_YES: PracticeAnswer.YES,
    ReviewKey.NONE_OF_THESE: PracticeAnswer.NO,
    ReviewKey.ALL_UNKNOWN: PracticeAnswer.UNKNOWN,
    ReviewKey.ALL_NOT_APPLICABLE: PracticeAnswer.NOT_APPLICABLE,
    ReviewKey.CLEAR_QUESTION: None,
}
"""Keys that answer every practice of the question."""

FROM_FIELDS = {ReviewKey.BACK, ReviewKey.FILTER}
"""What is obeyed while the keyboard stands in a field for text."""


def asked_for(event: QKeyEvent) -> ReviewKey | None:
    """What a key press asks for; None if it is no key of the page."""
    by_key, by_sign = _tables()
    modifiers = event.modifiers() & ~(
        Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier
    )
    found = by_key.get(event.key() | modifiers.value)
    if found is None and _is_typed(modifiers):
        found = by_sign.get(event.text())
        if found is ReviewKey.NUMBER and modifiers & ~Qt.KeyboardModifier.ShiftModifier:
            return None  # Alt and a digit belong to the window
    return found


def types_text(widget: QWidget | None) -> bool:
    """Whether keys belong to a field, so that none of them may answer."""
    return isinstance(widget, (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox))


def rows(group: KeyGroup | None = None) -> list[tuple[str, str]]:
    """Words and keys of every request, or of one group, for lists of keys."""
    return [(spec.text, spec.legend) for spec in specs() if group is None or spec.group is group]


def spec_of(key: ReviewKey) -> KeySpec:
    """The words and keys of one request."""
    return next(spec for spec in specs() if spec.key is key)


def undo_legend() -> str:
    """The key that takes the last change back, as it stands on this system's keyboards."""
    return QKeySequence("Ctrl+Z").toString(QKeySequence.SequenceFormat.NativeText)


def _is_typed(modifiers: Qt.KeyboardModifier) -> bool:
    """Whether a sign was typed: plainly, with Shift, or with AltGr, which some systems report as Ctrl and Alt."""
    control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
    return not modifiers & Qt.KeyboardModifier.MetaModifier and (alt or not control)


def _combined(key: str) -> int:
    sequence: Sequence[QKeyCombination] = QKeySequence(key)  # type: ignore[assignment] # it is one, unknown to its types
    return sequence[0].toCombined()


@cache
def _tables() -> tuple[dict[int, ReviewKey], dict[str, ReviewKey]]:
    by_key = {_combined(key): spec.key for spec in specs() for key in spec.keys}
    by_sign = {sign: spec.key for spec in specs() for sign in spec.signs}
    return by_key, by_sign


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReviewKeys", text)
