"""What an upgrade of a lens does to a review, in words and as rows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wa_desktop.domain.carrying import LeftBehind
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.domain.upgrading import QuestionUpgrade, UpgradePlan
from wa_desktop.ui.lenses.difference_words import change_parts
from wa_desktop.ui.models.rows import Cell, Look, Row, one_line, section_row
from wa_desktop.ui.words import risk_word, tr

COLUMNS = 5

translate = QCoreApplication.translate


def headings() -> tuple[str, ...]:
    """The columns of the preview."""
    return tr("Question"), tr("What is different"), tr("Answers"), tr("Risk now"), tr("Risk then")


def preview_rows(plan: UpgradePlan) -> list[Row]:
    """First what has no place any more, then new, changed and gone questions, and those whose risk alone moves."""
    rows = _left_rows(plan)
    groups = (
        (tr("New questions"), plan.new),
        (tr("Changed questions"), plan.changed),
        (tr("Questions that are gone"), plan.gone),
        (tr("Only the risk moves"), tuple(one for one in plan.moved if not one.is_changed)),
    )
    for heading, questions in groups:
        if questions:
            rows.append(section_row(f"{heading} ({len(questions)})".upper(), COLUMNS))
            rows += [_question_row(one, is_anew=one.question.key in plan.anew) for one in questions]
    return rows


def summary(plan: UpgradePlan) -> str:
    """The upgrade in one line."""
    parts = [
        translate("Upgrade", "%n new question(s)", "", len(plan.new)),
        translate("Upgrade", "%n changed", "", len(plan.changed)),
        translate("Upgrade", "%n gone", "", len(plan.gone)),
        translate("Upgrade", "%n answer(s) kept", "", plan.kept),
        translate("Upgrade", "%n practice(s) to answer anew", "", plan.new_practices),
    ]
    again = plan.answers_asked_again
    if again:
        parts.append(translate("Upgrade", "%n answer(s) asked again", "", again))
    return " · ".join(parts)


def can_ask_again(one: QuestionUpgrade) -> bool:
    """Whether a person may choose to begin a question anew: both versions ask it, and something would go over."""
    return one.answers > 0 and not one.is_new and not one.is_gone


def risks_text(before: RiskCounts, after: RiskCounts) -> str:
    """How the risks of the lens move."""
    return tr(
        "High risks: {high} → {high_after} · medium: {medium} → {medium_after} · open: {open} → {open_after}"
    ).format(
        high=before.high,
        high_after=after.high,
        medium=before.medium + before.no_rule_matched,
        medium_after=after.medium + after.no_rule_matched,
        open=before.unanswered,
        open_after=after.unanswered,
    )


def left_text(one: LeftBehind) -> str:
    """How much was said there."""
    counted = (
        (one.answers, translate("Upgrade", "%n answer(s)", "", one.answers)),
        (one.notes, translate("Upgrade", "%n note(s)", "", one.notes)),
        (one.evidence, translate("Upgrade", "%n piece(s) of evidence", "", one.evidence)),
        (one.flags, translate("Upgrade", "%n flag(s)", "", one.flags)),
    )
    return ", ".join(text for number, text in counted if number)


def _left_rows(plan: UpgradePlan) -> list[Row]:
    if not plan.left and not plan.loose:
        return []
    rows = [section_row(tr("No place in the new version").upper(), COLUMNS)]
    for number, one in enumerate(plan.left):
        name = Cell(one_line(one.label), one_line(one.title), look=Look.STRONG, tooltip=one.title)
        rows.append(
            Row(("left", number), (name, Cell(left_text(one), look=Look.PROBLEM), Cell(), Cell(), Cell()))
        )
    if plan.loose:
        text = translate(
            "Upgrade",
            "The plan and decisions name %n practice(s) or question(s) that are gone.",
            "",
            len(plan.loose),
        )
        rows.append(
            Row(("loose", 0), (Cell(text, span=COLUMNS, look=Look.PROBLEM), *[Cell()] * (COLUMNS - 1)))
        )
    return rows


def _question_row(one: QuestionUpgrade, *, is_anew: bool) -> Row:
    question = one.question
    first, *others = change_parts(one.change) or [""]
    if one.is_new:
        first = translate("Upgrade", "%n practice(s) to answer", "", len(question.practices))
    names = [f"+ {choice.title}" for choice in one.change.new]
    names += [f"– {choice.title}" for choice in one.change.gone]
    names += [f"≈ {choice.title}" for choice in one.change.reworded]
    return Row(
        ("question", question.key),
        (
            Cell(
                one_line(question.label), one_line(question.title), look=Look.STRONG, tooltip=question.title
            ),
            Cell(first, ", ".join(others), tooltip="\n".join(names)),
            _answers(one, is_anew=is_anew),
            _risk(one.risk_before),
            _risk(one.risk_after),
        ),
    )


def _answers(one: QuestionUpgrade, *, is_anew: bool) -> Cell:
    if not can_ask_again(one):
        return Cell("–", look=Look.MUTED)
    if is_anew:
        return Cell(tr("Ask again"), look=Look.ACCENT)
    return Cell(translate("Upgrade", "%n kept", "", one.answers))


def _risk(risk: Risk | None) -> Cell:
    return Cell(risk_word(risk), risk=risk) if risk else Cell("–", look=Look.MUTED)
