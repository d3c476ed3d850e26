"""The texts of a question in two versions, side by side in passages: only those that differ."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wa_desktop.domain.lens import Choice, Question, Resource, Risk, Talk
from wa_desktop.domain.lens_changes import ChoiceChange, LensChanges, PillarChange, QuestionChange
from wa_desktop.ui.lenses.difference_words import choice_tone, mark_word, rules_text
from wa_desktop.ui.words import effort_word, risk_word, tr


@dataclass(frozen=True)
class Passage:
    """A text before and after under a heading; a version that lacks it has an empty one. `note` says what follows from it.

    With `tone` the heading has a mark: that of a choice that is new, updated or deleted.
    """

    heading: str
    before: str
    after: str
    note: str = ""
    tone: Risk | None = None
    is_code: bool = False

    @property
    def spoken(self) -> str:
        """All of it, for a screen reader."""
        mark = mark_word(self.tone) if self.tone else ""
        return "\n".join(part for part in (self.heading, mark, self.before, self.after, self.note) if part)


def lens_passages(changes: LensChanges) -> list[Passage]:
    """The name and description of the lens."""
    return _differing(
        (tr("Name"), changes.before.name, changes.after.name),
        (tr("Description"), changes.before.description, changes.after.description),
    )


def pillar_passages(change: PillarChange) -> list[Passage]:
    """The name of a pillar."""
    before, after = (one.name if one else "" for one in (change.before, change.after))
    return _differing((tr("Name"), before, after))


def question_passages(change: QuestionChange) -> list[Passage]:
    """Everything of a question that differs, all of it where one version alone asks it."""
    before, after = change.before, change.after
    passages = _differing(
        (tr("Question"), before.title if before else "", after.title if after else ""),
        (tr("Number"), _number(before), _number(after)),
        (tr("Description"), before.description if before else "", after.description if after else ""),
        (tr("Helpful resource"), _help(before), _help(after)),
        (tr("For the talk"), _talk(before), _talk(after)),
    )
    passages += [_choice(one) for one in _choices(change)]
    rules = _rules(before), _rules(after)
    if rules[0] != rules[1]:
        note = rules_text(change.rules) if change.rules else ""
        passages.append(Passage(tr("Risk rules"), *rules, note, is_code=True))
    return passages


def _choices(change: QuestionChange) -> tuple[ChoiceChange, ...]:
    """The choices that differ; all of them where one version alone asks the question."""
    if change.after and change.is_new:
        return tuple(ChoiceChange(None, choice) for choice in change.after.choices)
    if change.before and change.is_gone:
        return tuple(ChoiceChange(choice, None) for choice in change.before.choices)
    return change.choices


def _choice(change: ChoiceChange) -> Passage:
    """A choice by its title, with what else of it differs."""
    heading = tr("Choice {label}").format(label=change.choice.label)
    note = tr("It stands in another place of the list.") if change.moved else ""
    before, after = (_fields(one) if one else {} for one in (change.before, change.after))
    if not (before and after):  # the heading has the number already
        before.pop("number", None)
        after.pop("number", None)
    told = [key for key in {**before, **after} if key == "title" or before.get(key) != after.get(key)]
    texts = ["\n".join(one[key] for key in told if one.get(key)) for one in (before, after)]
    return Passage(heading, texts[0], texts[1], note, choice_tone(change))


def _fields(choice: Choice) -> dict[str, str]:
    """All texts of a choice by field."""
    told = choice.guidance
    level = risk_word(_LEVELS.get(told.level.value, Risk.NONE)) if told.level else ""
    return {
        "title": choice.title,
        "number": choice.label,
        "summary": told.summary,
        "description": told.description,
        "why": told.why,
        "helps": _lines(tr("Helps: {text}"), [_resource(choice.helpful)]),
        "more": _lines(tr("Helps: {text}"), map(_resource, choice.more_help)),
        "improves": _lines(tr("To improve: {text}"), [_resource(choice.improvement)]),
        "improves more": _lines(tr("To improve: {text}"), map(_resource, choice.more_improvements)),
        "steps": _lines(tr("Step: {text}"), told.steps),
        "signs": _lines(tr("Sign: {text}"), told.signs),
        "level": _lines(tr("Risk without it: {text}"), [level]),
        "effort": effort_word(told.effort),
        "services": _lines(tr("Services: {text}"), [", ".join(told.services)]),
        "related": _lines(tr("Related: {text}"), [", ".join(told.related)]),
    }


def _lines(name: str, texts: Iterable[str]) -> str:
    return "\n".join(name.format(text=text) for text in texts if text)


_LEVELS = {"HIGH": Risk.HIGH, "MEDIUM": Risk.MEDIUM}


def _number(question: Question | None) -> str:
    return " ".join(part for part in (question.label, question.short_title) if part) if question else ""


def _resource(resource: Resource | None) -> str:
    return " ".join(part for part in (resource.text, resource.url) if part) if resource else ""


def _help(question: Question | None) -> str:
    return _resource(question.helpful) if question else ""


def _talk(question: Question | None) -> str:
    talk = question.talk if question else Talk()
    return "\n".join(part for part in (talk.opening, *talk.probes, *talk.red_flags, talk.good_answer) if part)


def _rules(question: Question | None) -> str:
    rules = question.rules if question else ()
    return "\n".join(f"{risk_word(rule.risk)}: {' '.join(rule.condition.text.split())}" for rule in rules)


def _differing(*texts: tuple[str, str, str]) -> list[Passage]:
    return [Passage(heading, before, after) for heading, before, after in texts if before != after]
