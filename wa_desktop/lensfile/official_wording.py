"""AWS's own titles and descriptions for a built-in lens, from what the AWS CLI printed for the user's account.

Read are the outputs of `aws wellarchitected list-answers` (AnswerSummaries: titles of questions and choices, and
descriptions of choices), `get-answer` (Answer: the question's description too) and `get-lens-review` (names of pillars
and the version of the lens), as the API's shapes Answer, AnswerSummary, Choice and LensReview have them. Ids of the
built-in lenses follow the tool's, so that texts find their place by id.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from wa_desktop.lensfile.aws_text import cut, free

Json = dict[str, Any]

MARK = "wording"
"""The key of ours under which a worded lens keeps its official texts: of the lens its version, of a pillar its name, of
a question or choice title and description. By it the texts are found again for a later edition."""

_MAX_TITLE = 600
_MAX_DESCRIPTION = 4000
"""Characters; AWS's API gives out 512 and 1,024."""

SOURCE = "Titles and descriptions are AWS's, from your own account; our words stand beneath them."


@dataclass(frozen=True)
class ChoiceWording:
    """AWS's words for a choice; empty where nothing is known."""

    title: str = ""
    description: str = ""


@dataclass(frozen=True)
class QuestionWording:
    """AWS's words for a question and its choices, by id."""

    title: str = ""
    description: str = ""
    choices: Mapping[str, ChoiceWording] = field(default_factory=dict)


@dataclass(frozen=True)
class Wording:
    """AWS's words for a lens: questions by id, names of pillars by id.

    `alias` is empty where the outputs do not say which lens they are of; `version` is the tool's, if they name it.
    """

    alias: str = ""
    version: str = ""
    questions: Mapping[str, QuestionWording] = field(default_factory=dict)
    pillars: Mapping[str, str] = field(default_factory=dict)

    def over(self, earlier: Wording) -> Wording:
        """These words, and where they say nothing those of an earlier wording of the same lens."""
        questions = dict(earlier.questions)
        for key, question in self.questions.items():
            questions[key] = _over(question, questions.get(key, QuestionWording()))
        return Wording(
            self.alias or earlier.alias,
            self.version or earlier.version,
            questions,
            {**earlier.pillars, **self.pillars},
        )


@dataclass(frozen=True)
class WordingMatch:
    """How a wording fits a lens: counts of what finds its place, and ids of what does not.

    `unknown` are question ids of the outputs, or "question/choice", that the lens lacks; `missing` those of the lens
    that the outputs do not have, among them choices of questions that they have.
    """

    questions: int
    of_questions: int
    choices: int
    of_choices: int
    descriptions: int
    unknown: tuple[str, ...]
    missing: tuple[str, ...]


def _over(later: QuestionWording, earlier: QuestionWording) -> QuestionWording:
    choices = dict(earlier.choices)
    for key, choice in later.choices.items():
        before = choices.get(key, ChoiceWording())
        choices[key] = ChoiceWording(choice.title or before.title, choice.description or before.description)
    return QuestionWording(later.title or earlier.title, later.description or earlier.description, choices)


def gather(outputs: Iterable[Any]) -> tuple[Wording, ...]:
    """The words in JSON values of any nesting, a wording for each lens that they name; later ones win."""
    questions: dict[str, dict[str, QuestionWording]] = {}
    pillars: dict[str, dict[str, str]] = {}
    versions: dict[str, str] = {}
    for output in outputs:
        for part in _parts(output):
            mine = questions.setdefault(part.alias, {})
            for key, question in part.questions.items():
                mine[key] = _over(question, mine.get(key, QuestionWording()))
            pillars.setdefault(part.alias, {}).update(part.pillars)
            versions[part.alias] = part.version or versions.get(part.alias, "")
    return tuple(Wording(alias, versions[alias], mine, pillars[alias]) for alias, mine in questions.items())


def _parts(output: Any) -> Iterable[Wording]:
    """The words in a JSON value piece by piece, in its order; each with the alias that the object around it names."""
    waiting: list[tuple[Any, str]] = [(output, "")]
    while waiting:
        value, alias = waiting.pop()
        if isinstance(value, list):
            waiting += [(item, alias) for item in reversed(value)]
        elif isinstance(value, dict):
            alias = _alias(value) or alias
            question_id = value.get("QuestionId")
            if isinstance(question_id, str) and ("Choices" in value or "QuestionTitle" in value):
                yield Wording(alias, questions={question_id: _question(value)})
            else:
                if isinstance(value.get("PillarReviewSummaries"), list):
                    yield _pillars(value, alias)
                waiting += [(item, alias) for item in reversed(list(value.values()))]


def _alias(value: Json) -> str:
    """The alias that an object names; an ARN ends in it."""
    for key in ("LensAlias", "LensArn"):
        given = value.get(key)
        if isinstance(given, str) and given:
            return given.rpartition("/")[2]
    return ""


def _question(value: Json) -> QuestionWording:
    choices: dict[str, ChoiceWording] = {}
    given = value.get("Choices")
    for choice in given if isinstance(given, list) else ():
        choice_id = choice.get("ChoiceId") if isinstance(choice, dict) else None
        if isinstance(choice_id, str):
            choices[choice_id] = ChoiceWording(_title(choice.get("Title")), _text(choice.get("Description")))
    return QuestionWording(
        _title(value.get("QuestionTitle")), _text(value.get("QuestionDescription")), choices
    )


def _pillars(review: Json, alias: str) -> Wording:
    names = {}
    for summary in review["PillarReviewSummaries"]:
        pillar_id = summary.get("PillarId") if isinstance(summary, dict) else None
        if isinstance(pillar_id, str) and (name := _title(summary.get("PillarName"))):
            names[pillar_id] = name
    return Wording(alias, _title(review.get("LensVersion")), pillars=names)


def _title(given: object) -> str:
    return cut(" ".join(free(given).split()), _MAX_TITLE) if isinstance(given, str) else ""


def _text(given: object) -> str:
    return cut(free(given), _MAX_DESCRIPTION) if isinstance(given, str) else ""


def match(value: Json, wording: Wording) -> WordingMatch:
    """How the words fit a sound lens's value; nothing is changed."""
    questions = [question for pillar in value["pillars"] for question in pillar["questions"]]
    ids = {question["id"] for question in questions}
    unknown = [key for key in wording.questions if key not in ids]
    missing = []
    matched = choices = descriptions = 0
    for question in questions:
        said = wording.questions.get(question["id"])
        if said is None:
            missing.append(question["id"])
            continue
        matched += 1
        descriptions += bool(said.description)
        known = [choice["id"] for choice in question["choices"]]
        unknown += [f"{question['id']}/{key}" for key in said.choices if key not in known]
        for key in known:
            if key in said.choices:
                choices += 1
                descriptions += bool(said.choices[key].description)
            else:
                missing.append(f"{question['id']}/{key}")
    return WordingMatch(
        matched,
        len(questions),
        choices,
        sum(len(question["choices"]) for question in questions),
        descriptions,
        tuple(unknown),
        tuple(missing),
    )


def best_alias(wording: Wording, ids: Mapping[str, frozenset[str]]) -> str:
    """Of which lens the words are: the one they name, else the one with most of the question ids; empty for none.

    `ids` are the question ids of each lens by its alias.
    """
    if wording.alias:
        return wording.alias if wording.alias in ids else ""
    fits = {alias: len(known & wording.questions.keys()) for alias, known in ids.items()}
    best = max(fits, key=fits.__getitem__, default="")
    return best if best and fits[best] else ""


def worded(value: Json, wording: Wording, version: str) -> Json:
    """A sound lens's value with the words in their places and ours beneath; `version` names the new one.

    The value itself is not changed. Where the words say nothing, ours stay.
    """
    ours = _ours(value)
    source = " ".join(part for part in (_said(ours.get("source")), SOURCE) if part)
    return _marked(
        value | {"pillars": [_worded_pillar(pillar, wording) for pillar in value["pillars"]]},
        [wording.version],
        {"version": version, "source": source},
    )


def _worded_pillar(pillar: Json, wording: Wording) -> Json:
    made = pillar | {"questions": [_worded_question(question, wording) for question in pillar["questions"]]}
    name = wording.pillars.get(pillar["id"], "")
    return _marked(made | {"name": name}, [name]) if name else made


def _worded_question(question: Json, wording: Wording) -> Json:
    said = wording.questions.get(question["id"])
    if said is None:
        return question
    choices = [_worded_choice(choice, said.choices.get(choice["id"])) for choice in question["choices"]]
    made = question | {"choices": choices, "title": said.title or question["title"]}
    if said.description:
        made["description"] = _above(said.description, question.get("description"))
    return _marked(made, [said.title, said.description])


def _worded_choice(choice: Json, said: ChoiceWording | None) -> Json:
    if said is None:
        return choice
    made = choice | {"title": said.title or choice["title"]}
    more = {}
    if said.description:
        more["description"] = _above(said.description, _ours(choice).get("description"))
    return _marked(made, [said.title, said.description], more)


def _above(official: str, ours: object) -> str:
    return "\n\n".join(part for part in (official, _said(ours)) if part)


def _said(text: object) -> str:
    return text if isinstance(text, str) else ""


def _ours(thing: Json) -> Json:
    found = thing.get("extensions")
    return found if isinstance(found, dict) else {}


def _marked(thing: Json, mark: list[str], more: Json | None = None) -> Json:
    return thing | {"extensions": _ours(thing) | (more or {}) | {MARK: mark}}


def wording_in(value: Json) -> Wording:
    """The official words that a worded lens keeps; empty for another lens."""
    questions: dict[str, QuestionWording] = {}
    pillars: dict[str, str] = {}
    for pillar in value["pillars"]:
        (name,) = _kept(pillar, 1)
        if name:
            pillars[pillar["id"]] = name
        for question in pillar["questions"]:
            title, description = _kept(question, 2)
            choices = {
                choice["id"]: ChoiceWording(*_kept(choice, 2))
                for choice in question["choices"]
                if any(_kept(choice, 2))
            }
            if title or description or choices:
                questions[question["id"]] = QuestionWording(title, description, choices)
    (version,) = _kept(value, 1)
    return Wording("", version, questions, pillars)


def _kept(thing: Json, count: int) -> Sequence[str]:
    kept = _ours(thing).get(MARK)
    is_ours = isinstance(kept, list) and len(kept) == count and all(isinstance(text, str) for text in kept)
    return kept if is_ours and isinstance(kept, list) else [""] * count
