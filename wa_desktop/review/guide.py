"""The guide as a book: everything the newest lenses and their guides tell, with an index and cross-references."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from pathlib import Path

from wa_desktop.domain.guide import CatalogueService, ExampleDecision, LensGuide, PillarGuide, Principle
from wa_desktop.domain.lens import Choice, Lens, Pillar, Question
from wa_desktop.lensfile.builtin import builtin_lenses
from wa_desktop.lensfile.guide import read_guide
from wa_desktop.storage.search import Document, TextIndex


class GuideKind(StrEnum):
    """What an article is about."""

    FRAMEWORK = "framework"
    CATALOGUE = "catalogue"
    PILLAR = "pillar"
    PRINCIPLE = "principle"
    SERVICE = "service"
    DECISION = "decision"
    QUESTION = "question"
    PRACTICE = "practice"


@dataclass(frozen=True)
class Topic:
    """Names an article: `id` is a pillar's, principle's, decision's or choice's id, a service's name or a question's key.

    A practice is named by its choice id and the key of its question, because other lenses may use a choice id
    twice. `lens` is the alias; framework and catalogue need no id.
    """

    kind: GuideKind
    lens: str
    id: str = ""
    question: str = ""


@dataclass(frozen=True)
class GuideHit:
    """A topic that was found, with its title and the part of its text that speaks of the words."""

    topic: Topic
    title: str
    snippet: str


@dataclass(frozen=True)
class PlacedPractice:
    """A practice with the question and lens it belongs to."""

    lens: Lens
    question: Question
    choice: Choice

    @property
    def topic(self) -> Topic:
        """Its article."""
        return Topic(GuideKind.PRACTICE, self.lens.alias, self.choice.id, self.question.key)


@dataclass(frozen=True)
class PlacedQuestion:
    """A question with its pillar and lens."""

    lens: Lens
    pillar: Pillar
    question: Question

    @property
    def topic(self) -> Topic:
        """Its article."""
        return Topic(GuideKind.QUESTION, self.lens.alias, self.question.key)


def read_guides(lenses_dir: Path) -> tuple[LensGuide, ...]:
    """The guides of all built-in lenses that have one.

    Raises:
        DamagedError: a file of a built-in lens is missing or damaged.
    """
    guides = (read_guide(folder) for _, folder in builtin_lenses(lenses_dir))
    return tuple(guide for guide in guides if guide)


class GuideBook:
    """Lenses and guides with an index over all their texts.

    The index is made on the first search, or bit by bit before it by `index_some`.
    """

    def __init__(self, guides: Sequence[LensGuide], lenses: Sequence[Lens]) -> None:
        self.lenses = tuple(lenses)
        aliases = {lens.alias for lens in self.lenses}
        self.guides = tuple(guide for guide in guides if guide.alias in aliases)
        self._lens_of = {lens.alias: lens for lens in self.lenses}
        self._guide_of = {guide.alias: guide for guide in self.guides}
        self._practice_of: dict[str, PlacedPractice] = {}
        self._using: dict[str, list[PlacedPractice]] = defaultdict(list)
        self._serving: dict[tuple[str, str], list[PlacedQuestion]] = defaultdict(list)
        self._connect()
        self._services = {name: service for guide in self.guides for name, service in _named(guide)}
        self._topics: list[Topic] = []
        self._index = TextIndex()
        self._documents = self._all_documents()
        self._is_indexed = False

    # Looking up

    def lens(self, alias: str) -> Lens | None:
        """The lens of an alias; None if it is not in the book."""
        return self._lens_of.get(alias)

    def guide(self, alias: str) -> LensGuide | None:
        """The guide of a lens; None if it has none."""
        return self._guide_of.get(alias)

    def practice(self, practice_id: str) -> PlacedPractice | None:
        """The practice of an id such as SEC02-BP02."""
        return self._practice_of.get(practice_id)

    def practices_using(self, service: str) -> tuple[PlacedPractice, ...]:
        """The practices that name a service."""
        return tuple(self._using.get(service, ()))

    def questions_serving(self, alias: str, principle_id: str) -> tuple[PlacedQuestion, ...]:
        """The questions of a lens that serve a principle."""
        return tuple(self._serving.get((alias, principle_id), ()))

    def services(self) -> tuple[CatalogueService, ...]:
        """Every service that a guide lists or a practice names, by name."""
        named = {name: CatalogueService(name, "", ()) for name in self._using} | self._services
        return tuple(named[name] for name in sorted(named, key=_without_owner))

    def service(self, name: str) -> CatalogueService | None:
        """A service by its name; None if nobody names it."""
        if name in self._services:
            return self._services[name]
        return CatalogueService(name, "", ()) if name in self._using else None

    def placed_question(self, topic: Topic) -> PlacedQuestion | None:
        """The question that a topic of a question or practice belongs to."""
        key = topic.question or topic.id
        lens = self.lens(topic.lens)
        if lens is None or not lens.has_question(key):
            return None
        return PlacedQuestion(lens, lens.pillar_of(key), lens.question(key))

    def placed_practice(self, topic: Topic) -> PlacedPractice | None:
        """The practice of a topic."""
        placed = self.placed_question(topic)
        if placed is None or not placed.question.has_choice(topic.id):
            return None
        return PlacedPractice(placed.lens, placed.question, placed.question.choice(topic.id))

    def pillar(self, topic: Topic) -> tuple[Pillar | None, PillarGuide | None]:
        """A pillar as the lens has it and as the guide tells of it; either may be missing."""
        lens, guide = self.lens(topic.lens), self.guide(topic.lens)
        found = next((pillar for pillar in lens.pillars if pillar.id == topic.id), None) if lens else None
        return found, guide.pillar(topic.id) if guide else None

    def principle(self, topic: Topic) -> tuple[Principle, PillarGuide | None] | None:
        """A principle with the pillar it belongs to; no pillar for one of the framework itself."""
        guide = self.guide(topic.lens)
        if guide is None:
            return None
        for principle in guide.principles:
            if principle.id == topic.id:
                return principle, None
        return next(
            ((item, pillar) for pillar in guide.pillars for item in pillar.principles if item.id == topic.id),
            None,
        )

    def decision(self, topic: Topic) -> tuple[ExampleDecision, PillarGuide] | None:
        """An example decision with its pillar."""
        guide = self.guide(topic.lens)
        pillars = guide.pillars if guide else ()
        return next(
            ((item, pillar) for pillar in pillars for item in pillar.decisions if item.id == topic.id), None
        )

    def has(self, topic: Topic) -> bool:
        """Whether there is something to tell on a topic."""
        kind = topic.kind
        if kind is GuideKind.QUESTION:
            return self.placed_question(topic) is not None
        if kind is GuideKind.PRACTICE:
            return self.placed_practice(topic) is not None
        if kind is GuideKind.PILLAR:
            return any(self.pillar(topic))
        if kind is GuideKind.PRINCIPLE:
            return self.principle(topic) is not None
        if kind is GuideKind.DECISION:
            return self.decision(topic) is not None
        if kind is GuideKind.SERVICE:
            return self.service(topic.id) is not None
        return kind is GuideKind.CATALOGUE or topic.lens in self._lens_of

    # Searching

    @property
    def is_indexed(self) -> bool:
        """Whether every text can be found already."""
        return self._is_indexed

    def index_some(self, count: int) -> bool:
        """Take some more texts into the index; True when none is left."""
        part = list(islice(self._documents, count))
        self._index.add(part)
        self._is_indexed = self._is_indexed or len(part) < count
        return self._is_indexed

    def find(self, text: str, limit: int = 60) -> list[GuideHit]:
        """The topics that speak of every word of a text, the best first; any text is allowed."""
        while not self.index_some(200):
            pass
        return [
            GuideHit(self._topics[int(hit.key)], hit.title, hit.snippet)
            for hit in self._index.find(text, limit)
        ]

    def close(self) -> None:
        """Let go of the index."""
        self._index.close()

    # Making

    def _connect(self) -> None:
        for lens in self.lenses:
            for pillar in lens.pillars:
                for question in pillar.questions:
                    placed = PlacedQuestion(lens, pillar, question)
                    for principle_id in question.talk.principles:
                        self._serving[lens.alias, principle_id].append(placed)
                    for choice in question.practices:
                        self._connect_practice(PlacedPractice(lens, question, choice))

    def _connect_practice(self, placed: PlacedPractice) -> None:
        guidance = placed.choice.guidance
        if guidance.practice_id:
            self._practice_of.setdefault(guidance.practice_id, placed)
        for service in guidance.services:
            self._using[service].append(placed)

    def _all_documents(self) -> Iterator[Document]:
        for topic, title, body in self._texts():
            self._topics.append(topic)
            yield Document(str(len(self._topics) - 1), topic.kind.value, title, body)

    def _texts(self) -> Iterator[tuple[Topic, str, str]]:
        for guide in self.guides:
            yield from _guide_texts(guide, self._lens_of[guide.alias])
        alias = self.guides[0].alias if self.guides else ""
        for service in self.services():
            yield Topic(GuideKind.SERVICE, alias, service.name), service.name, service.line
        for lens in self.lenses:
            for pillar in lens.pillars:
                if not self._is_told(lens, pillar):
                    yield Topic(GuideKind.PILLAR, lens.alias, pillar.id), pillar.name, ""
                for question in pillar.questions:
                    yield from _question_texts(lens, question)

    def _is_told(self, lens: Lens, pillar: Pillar) -> bool:
        guide = self.guide(lens.alias)
        return guide is not None and guide.pillar(pillar.id) is not None


def _named(guide: LensGuide) -> Iterator[tuple[str, CatalogueService]]:
    return ((service.name, service) for service in guide.services)


def _without_owner(name: str) -> str:
    """Services are looked up by their own name: "Amazon S3" stands under S."""
    return name.removeprefix("Amazon ").removeprefix("AWS ").casefold()


def _guide_texts(guide: LensGuide, lens: Lens) -> Iterator[tuple[Topic, str, str]]:
    alias = guide.alias
    yield (
        Topic(GuideKind.FRAMEWORK, alias),
        lens.name,
        _joined(guide.definition, guide.text, *guide.process, guide.levels),
    )
    for principle in guide.principles:
        yield Topic(GuideKind.PRINCIPLE, alias, principle.id), principle.title, principle.text
    names = {pillar.id: pillar.name for pillar in lens.pillars}
    for pillar in guide.pillars:
        uses = (f"{service.name}: {service.use}" for service in pillar.services)
        yield (
            Topic(GuideKind.PILLAR, alias, pillar.id),
            names.get(pillar.id, pillar.id),
            _joined(pillar.question, pillar.definition, pillar.summary, *uses),
        )
        for principle in pillar.principles:
            yield Topic(GuideKind.PRINCIPLE, alias, principle.id), principle.title, principle.text
        for decision in pillar.decisions:
            options = (f"{option.name}: {option.gains} {option.costs}" for option in decision.options)
            yield (
                Topic(GuideKind.DECISION, alias, decision.id),
                decision.title,
                _joined(decision.context, decision.decision, *options, decision.measure, *decision.practices),
            )


def _question_texts(lens: Lens, question: Question) -> Iterator[tuple[Topic, str, str]]:
    talk = question.talk
    yield (
        Topic(GuideKind.QUESTION, lens.alias, question.key),
        f"{question.label} · {question.title}",
        _joined(question.description, talk.opening, *talk.probes, *talk.red_flags, talk.good_answer),
    )
    for choice in question.practices:
        guidance = choice.guidance
        improvement = choice.improvement.text if choice.improvement and not guidance.steps else ""
        yield (
            Topic(GuideKind.PRACTICE, lens.alias, choice.id, question.key),
            f"{choice.label} · {choice.title}",
            _joined(
                guidance.description or guidance.summary,
                guidance.why,
                *guidance.signs,
                *guidance.steps,
                improvement,
                *guidance.services,
            ),
        )


def _joined(*texts: str) -> str:
    return " ".join(text for text in texts if text)
