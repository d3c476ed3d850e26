"""Which fields the form of each kind of item has, in their order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from wa_desktop.lensfile.findings import Path
from wa_desktop.studio.values import Kind
from wa_desktop.ui.studio.forms import measures
from wa_desktop.ui.studio.forms.measures import Measure


class Shape(Enum):
    """How a field is written in."""

    ID = auto()
    LINE = auto()
    """One paragraph; Enter ends the writing."""
    TEXT = auto()


@dataclass(frozen=True)
class FieldSpec:
    """A field: the place of its text within the item, its name and limits, and what is said below it.

    `also` are codes of findings about the item itself that are for this field to say. `spoken` names the field for
    those who do not see the `section` it stands in.
    """

    place: Path
    name: str
    measure: Measure
    shape: Shape = Shape.LINE
    help: str = ""
    section: str = ""
    also: frozenset[str] = frozenset()

    @property
    def spoken(self) -> str:
        """Its name out of its section."""
        return f"{self.section}: {self.name}" if self.section else self.name


def specs_of(kind: Kind) -> tuple[FieldSpec, ...]:
    """The fields of a lens, pillar, question or choice."""
    return {"lens": _lens, "pillar": _pillar, "question": _question, "choice": _choice}[kind]()


def _lens() -> tuple[FieldSpec, ...]:
    return (
        FieldSpec(("name",), _tr("Name"), measures.NAME),
        FieldSpec(("description",), _tr("Description"), measures.DESCRIPTION, Shape.TEXT),
    )


def _pillar() -> tuple[FieldSpec, ...]:
    return (
        FieldSpec(("name",), _tr("Name"), measures.NAME),
        FieldSpec(
            ("id",),
            _tr("Id"),
            measures.ID,
            Shape.ID,
            _tr("With the id of a framework pillar, AWS counts its questions under that pillar."),
        ),
    )


def _question() -> tuple[FieldSpec, ...]:
    return (
        FieldSpec(("title",), _tr("Title"), measures.TITLE),
        FieldSpec(("id",), _tr("Id"), measures.QUESTION_ID, Shape.ID),
        FieldSpec(
            ("description",),
            _tr("Description"),
            measures.DESCRIPTION,
            Shape.TEXT,
            _tr("Optional: why it is asked, and what is meant."),
        ),
        *_resource(
            "helpfulResource",
            _tr("Helpful resource"),
            measures.QUESTION_DISPLAY_TEXT,
            measures.QUESTION_ADDRESS,
        ),
    )


def _choice() -> tuple[FieldSpec, ...]:
    plan = _resource(
        "improvementPlan",
        _tr("Improvement plan"),
        measures.DISPLAY_TEXT,
        measures.CHOICE_ADDRESS,
        also=frozenset({"missing-improvement-plan"}),
    )
    return (
        FieldSpec(("title",), _tr("Title"), measures.TITLE),
        FieldSpec(("id",), _tr("Id"), measures.ID, Shape.ID),
        *_resource(
            "helpfulResource", _tr("Helpful resource"), measures.DISPLAY_TEXT, measures.CHOICE_ADDRESS
        ),
        *plan,
    )


def _resource(
    key: str, section: str, text: Measure, address: Measure, also: frozenset[str] = frozenset()
) -> tuple[FieldSpec, FieldSpec]:
    return (
        FieldSpec((key, "displayText"), _tr("Text"), text, Shape.TEXT, section=section, also=also),
        FieldSpec((key, "url"), _tr("Address"), address, section=section),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("StudioForms", text)
