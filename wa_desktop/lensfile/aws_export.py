"""Lenses out for AWS: custom lens files that its importer takes as they are, in parts where one would be too large."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from wa_desktop.domain.errors import InvalidError, message
from wa_desktop.domain.lens import Choice, Lens, Pillar, Question, Resource
from wa_desktop.lensfile import limits
from wa_desktop.lensfile.alias import slug
from wa_desktop.lensfile.aws_rules import aws_rules
from wa_desktop.lensfile.aws_text import address, cut, free, legal_ids, loses, plain
from wa_desktop.lensfile.check_question import HELPFUL_RESOURCE, IMPROVEMENT_PLAN
from wa_desktop.lensfile.findings import shown
from wa_desktop.lensfile.risk_words import WORD_OF_RISK
from wa_desktop.lensfile.write import Json, to_bytes

_MOST = limits.DISPLAY_TEXT.shortest
_PART_ROOM = len(" (part 99 of 99)")
NO_PLAN = "The lens gives no steps for this. Agree on the first one and on who takes it."
READ_ON = "Read on"
NONE_OF_THESE = "None of these"


@dataclass(frozen=True)
class _Piece:
    """A pillar, or as much of a large one as fits, in AWS's format, and the bytes it takes in a file."""

    value: Json
    size: int


def aws_files(lens: Lens) -> list[tuple[str, Json]]:
    """The lens as AWS custom lens files: a file name and the JSON value of each part.

    Ids become legal and unique, texts are cut at word ends to AWS's limits, steps become numbered lines, and
    our own keys are left out. Order and ratings stay; questions without choices, which nobody can answer, and
    resources beyond the number AWS takes are left out.

    Raises:
        InvalidError: no question can be answered, or one has more choices or text than AWS takes.
    """
    parts = _parts(_pieces(lens), _head_size(lens))
    stem = slug(lens.alias or lens.name)
    files = []
    for number, pieces in enumerate(parts, start=1):
        mark = f" (part {number} of {len(parts)})" if len(parts) > 1 else ""
        name = f"{stem}-{number}.json" if mark else f"{stem}.json"
        files.append((name, _head(lens, mark) | {"pillars": [piece.value for piece in pieces]}))
    return files


def _head(lens: Lens, mark: str) -> Json:
    name = plain(lens.name, limits.NAME.shortest - len(mark), "Custom lens") + mark
    return {
        "schemaVersion": limits.SCHEMA_VERSION,
        "name": name,
        "description": plain(lens.description, limits.DESCRIPTION.shortest, name),
        "pillars": [],
    }


def _head_size(lens: Lens) -> int:
    return len(to_bytes(_head(lens, " " * _PART_ROOM)))


def _size(pillar: Json) -> int:
    """Bytes that a pillar takes in a file, with the comma and indentation around it."""
    return len(to_bytes({"pillars": [pillar]}))


def _parts(pieces: Sequence[_Piece], head: int) -> list[list[_Piece]]:
    """The pieces in order, each part as full as AWS allows."""
    parts: list[list[_Piece]] = [[]]
    size = head
    for piece in pieces:
        if parts[-1] and (size + piece.size >= limits.MAX_FILE_SIZE or len(parts[-1]) == limits.MAX_PILLARS):
            parts.append([])
            size = head
        parts[-1].append(piece)
        size += piece.size
    return parts


def _pieces(lens: Lens) -> list[_Piece]:
    """The pillars that ask anything, large ones in several pieces."""
    pillars = [_answerable(pillar) for pillar in lens.pillars]
    pillars = [pillar for pillar in pillars if pillar.questions]
    if not pillars:
        raise InvalidError(
            message("The lens {name} has no question that can be answered.", name=shown(lens.name))
        )
    question_ids = iter(legal_ids([q.id for pillar in pillars for q in pillar.questions], "question"))
    most = limits.MAX_FILE_SIZE - _head_size(lens)
    split: list[tuple[Pillar, str, list[Json]]] = []
    for number, pillar in enumerate(pillars, start=1):
        questions = [_question(question, next(question_ids)) for question in pillar.questions]
        groups = list(_groups(pillar, questions, most))
        for at, group in enumerate(groups, start=1):
            mark = f" ({at} of {len(groups)})" if len(groups) > 1 else ""
            name = plain(pillar.name, limits.NAME.shortest - len(mark), f"Pillar {number}") + mark
            split.append((pillar, name, group))
    ids = legal_ids([pillar.id for pillar, _, _ in split], "pillar")
    values = [
        {"id": new_id, "name": name, "questions": group}
        for new_id, (_, name, group) in zip(ids, split, strict=True)
    ]
    return [_Piece(value, _size(value)) for value in values]


def _answerable(pillar: Pillar) -> Pillar:
    return replace(pillar, questions=tuple(question for question in pillar.questions if question.choices))


def _groups(pillar: Pillar, questions: Sequence[Json], most: int) -> Iterator[list[Json]]:
    """The questions of a pillar in as few groups as counts and bytes allow."""
    frame = _size({"id": "i" * limits.MAX_ID, "name": pillar.name, "questions": []}) + limits.NAME.shortest
    group: list[Json] = []
    size = frame
    for question in questions:
        own = _size({"questions": [question]})
        if frame + own >= most:
            raise InvalidError(
                message(
                    "The question “{title}” alone has more text than AWS takes in a file; shorten it.",
                    title=question["title"],
                )
            )
        if group and (size + own >= most or len(group) == limits.MAX_QUESTIONS):
            yield group
            group, size = [], frame
        group.append(question)
        size += own
    yield group


def _question(question: Question, new_id: str) -> Json:
    if len(question.choices) > limits.MAX_CHOICES:
        raise InvalidError(
            message(
                "The question “{title}” has {count} choices; AWS takes at most {most}, and in two questions they would be rated otherwise. Join some.",
                title=question.title,
                count=len(question.choices),
                most=limits.MAX_CHOICES,
            )
        )
    value: Json = {
        "id": new_id,
        "title": plain(question.title, limits.TITLE.shortest, f"Question {new_id}"),
    }
    description = plain(question.description, limits.DESCRIPTION.shortest)
    if description:
        value["description"] = description
    helpful = _resource(question.helpful, limits.QUESTION_DISPLAY_TEXT.shortest, limits.MAX_QUESTION_URL)
    if helpful:
        value["helpfulResource"] = helpful
    none = question.none_choice
    none_at = None if none is None else question.choices.index(none)
    old_ids = [choice.id for choice in question.choices]
    new_ids = legal_ids(old_ids, "choice", none_at=none_at)
    value["choices"] = [
        _choice(choice, choice_id, number, is_none=choice is none)
        for number, (choice, choice_id) in enumerate(zip(question.choices, new_ids, strict=True), start=1)
    ]
    value["riskRules"] = [
        {"condition": condition, "risk": WORD_OF_RISK[risk]}
        for condition, risk in aws_rules(question, dict(zip(old_ids, new_ids, strict=True)))
    ]
    return value


def _choice(choice: Choice, new_id: str, number: int, *, is_none: bool) -> Json:
    otherwise = NONE_OF_THESE if is_none else f"Practice {number}"
    value: Json = {"id": new_id, "title": plain(choice.title, limits.TITLE.shortest, otherwise)}
    helpful = _resource(Resource(_help_text(choice), choice.helpful.url if choice.helpful else ""))
    plans = _plans(choice)
    if not plans and not is_none:
        plans = [{"displayText": NO_PLAN}]
    if helpful:
        value["helpfulResource"] = helpful
    if plans:
        value["improvementPlan"] = plans[0]
    more_help = [_resource(resource) for resource in choice.more_help]
    more_plans = [*plans[1:], *(_resource(resource) for resource in choice.more_improvements)]
    blocks = [
        {"type": kind, "content": content[: limits.MAX_RESOURCES]}
        for kind, resources in ((HELPFUL_RESOURCE, more_help), (IMPROVEMENT_PLAN, more_plans))
        if (content := [resource for resource in resources if resource])
    ]
    if blocks:
        value["additionalResources"] = blocks
    return value


def _help_text(choice: Choice) -> str:
    """What the practice is and why it matters, else what the lens says; a title that had to lose words whole."""
    known = choice.guidance
    told = " ".join(text for text in (known.description, known.why) if text)
    if told:
        text = f"{known.practice_id}: {told}" if known.practice_id else told
    else:
        text = choice.helpful.text if choice.helpful else ""
    if loses(choice.title, limits.TITLE.shortest):
        return "\n".join(part for part in (choice.title, text) if part)
    return text


def _plans(choice: Choice) -> list[Json]:
    """The steps as numbered lines, in as many texts as AWS's limit asks for; else what the lens says."""
    plan = choice.improvement
    url = plan.url if plan else ""
    if not choice.guidance.steps:
        resource = _resource(plan)
        return [resource] if resource else []
    lines = [
        cut(f"{number}. {free(step)}", _MOST) for number, step in enumerate(choice.guidance.steps, start=1)
    ]
    texts = [lines[0]]
    for line in lines[1:]:
        if len(texts[-1]) + 1 + len(line) <= _MOST:
            texts[-1] += "\n" + line
        else:
            texts.append(line)
    return [found for text in texts if (found := _resource(Resource(text, url)))]


def _resource(
    resource: Resource | None, most: int = _MOST, most_url: int = limits.MAX_CHOICE_URL
) -> Json | None:
    """A resource in AWS's format; None if nothing of it is left."""
    if resource is None:
        return None
    text = cut(free(resource.text), most)
    url = address(resource.url, most_url)
    if not text and not url:
        return None
    value = {"displayText": text or READ_ON}
    return value | {"url": url} if url else value
