"""What differs between two versions of a lens, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wa_desktop.domain.lens import Risk
from wa_desktop.domain.lens_changes import ChoiceChange, Counts, LensChanges, QuestionChange
from wa_desktop.domain.rule_changes import RuleChange
from wa_desktop.ui.words import tr

translate = QCoreApplication.translate

NEW, UPDATED, DELETED = Risk.NONE, Risk.MEDIUM, Risk.HIGH
"""The tones in which the three kinds of difference are shown."""


def mark_word(tone: Risk) -> str:
    """The word on the mark of a kind of difference."""
    return {NEW: tr("New"), UPDATED: tr("Updated"), DELETED: tr("Deleted")}[tone]


def question_tone(change: QuestionChange) -> Risk:
    """Which kind of difference a question has."""
    return NEW if change.is_new else DELETED if change.is_gone else UPDATED


def choice_tone(change: ChoiceChange) -> Risk:
    """Which kind of difference a choice has."""
    return NEW if change.is_new else DELETED if change.is_gone else UPDATED


def counts_text(counts: Counts) -> str:
    """How many are new, updated and deleted; those that are none are left out."""
    parts = (
        (counts.new, translate("Difference", "%n new", "", counts.new)),
        (counts.updated, translate("Difference", "%n updated", "", counts.updated)),
        (counts.deleted, translate("Difference", "%n deleted", "", counts.deleted)),
    )
    return " · ".join(text for number, text in parts if number) or tr("no difference")


def all_counts(changes: LensChanges) -> tuple[tuple[str, Counts], ...]:
    """Pillars, questions and choices by their names."""
    return (
        (tr("Pillars"), changes.pillar_counts),
        (tr("Questions"), changes.question_counts),
        (tr("Choices"), changes.choice_counts),
    )


def change_parts(change: QuestionChange) -> list[str]:
    """What is different about a question that both versions ask, in short parts."""
    parts = []
    if change.retitled:
        parts.append(tr("asked in other words"))
    new, gone, reworded = len(change.new), len(change.gone), len(change.reworded)
    if new:
        parts.append(translate("Upgrade", "%n new practice(s)", "", new))
    if gone:
        parts.append(translate("Upgrade", "%n practice(s) gone", "", gone))
    if reworded:
        parts.append(translate("Upgrade", "%n practice(s) reworded", "", reworded))
    parts += _none_parts(change)
    if change.rules:
        parts.append(tr("other risk rules"))
    if change.advice:
        parts.append(tr("other guidance"))
    if change.moved:
        parts.append(tr("asked in another place"))
    if any(one.moved for one in change.choices):
        parts.append(tr("choices in another order"))
    return parts


def _none_parts(change: QuestionChange) -> list[str]:
    """What became of “None of these”, which is a choice and no practice."""
    for one in change.choices:
        if one.choice.is_none and one.is_new:
            return [tr("“None of these” is new")]
        if one.choice.is_none and one.is_gone:
            return [tr("“None of these” is gone")]
        if one.choice.is_none and one.reworded:
            return [tr("“None of these” in other words")]
    return []


def rules_text(change: RuleChange) -> str:
    """What other rules make of the same selections."""
    if not change.is_counted:
        return tr("Other rules; there are too many practices to try every selection.")
    if not change.otherwise:
        return translate(
            "Difference", "Other rules, same result for the %n possible selection(s).", "", change.selections
        )
    parts = (
        (change.worse, translate("Difference", "%n worse", "", change.worse)),
        (change.better, translate("Difference", "%n better", "", change.better)),
        (change.unruled, translate("Difference", "%n with a rule in one version alone", "", change.unruled)),
    )
    return tr("{count} of {all} selections rate otherwise: {how}.").format(
        count=change.otherwise,
        all=change.selections,
        how=", ".join(text for number, text in parts if number),
    )
