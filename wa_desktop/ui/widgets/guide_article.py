"""An article of the guide: native headings, texts, lists and tables, made anew for each topic."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wa_desktop.domain.guide import ExampleDecision
from wa_desktop.review.guide import GuideBook, GuideKind, PlacedPractice, Topic
from wa_desktop.ui.models.guide import kind_word
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary, quiet
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.column import Column
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.guide_parts import ServiceRow, TopicChip, TopicLink, listed, table_card
from wa_desktop.ui.widgets.guide_texts import decision_text, effort_line, level_line
from wa_desktop.ui.widgets.label import Label, muted, title
from wa_desktop.ui.widgets.safe_link import LinkButton
from wa_desktop.ui.widgets.search_field import SearchField

TEXT_WIDTH = 800
"""Longer lines are hard to read."""

SIDE = 34


class GuideArticle(Column):
    """Shows one topic of a book.

    `topic_requested` carries the Topic of a link, `question_requested` the Topic of a question to answer,
    `decision_requested` the Topic of an example decision to adopt.
    """

    topic_requested = Signal(object)
    question_requested = Signal(object)
    decision_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QWidget(), parent)
        self.read_by_keyboard(self.tr("Article"))
        self._book: GuideBook | None = None
        self._topic: Topic | None = None
        self._decision: ExampleDecision | None = None
        self._layout = QVBoxLayout()
        self._filter: SearchField | None = None
        self._rows: list[ServiceRow] = []
        self._after_lead = 0
        self._can_adopt = False
        self.show_wait()

    @property
    def topic(self) -> Topic | None:
        """The topic that is shown."""
        return self._topic

    def show_wait(self) -> None:
        """Say that the texts are being read."""
        self._begin()
        self._add(muted(self.tr("Reading the guide…")))
        self._end()

    def show_topic(self, book: GuideBook, topic: Topic, *, in_review: bool, can_adopt: bool = False) -> None:
        """Show an article.

        `in_review` says that its question is in the review that is open, `can_adopt` that a decision can be
        recorded in one.
        """
        self._book, self._topic, self._can_adopt = book, topic, can_adopt
        self._begin()
        self._add(muted(self._kicker(book, topic), wrap=True))
        {
            GuideKind.FRAMEWORK: self._framework,
            GuideKind.CATALOGUE: self._catalogue,
            GuideKind.PILLAR: self._pillar,
            GuideKind.PRINCIPLE: self._principle,
            GuideKind.SERVICE: self._service,
            GuideKind.DECISION: self._decide,
            GuideKind.QUESTION: self._question,
            GuideKind.PRACTICE: self._practice,
        }[topic.kind](book, topic)
        if in_review:
            button = primary(self.tr("Go to the question"))
            button.clicked.connect(self._on_question_clicked)
            self._layout.insertWidget(self._after_lead, button)
        self._end()

    def fit(self) -> None:
        """Keep lines short enough to read where there is much room."""
        body = self.widget()
        layout = body.layout() if body else None
        if layout:
            right = max(px(SIDE), self.viewport().width() - px(TEXT_WIDTH) - px(SIDE))
            layout.setContentsMargins(px(SIDE), px(22), right, px(30))
        super().fit()

    # Articles

    def _framework(self, book: GuideBook, topic: Topic) -> None:
        lens, guide = book.lens(topic.lens), book.guide(topic.lens)
        if lens is None:
            return
        self._add(title(lens.name, 24))
        if guide is None:
            self._text(lens.description)
            self._links(
                self.tr("Pillars"),
                [(pillar.name, Topic(GuideKind.PILLAR, lens.alias, pillar.id)) for pillar in lens.pillars],
            )
            return
        self._lead(guide.definition)
        self._text(guide.text)
        self._add_pillar_table(book, topic)
        self._list(self.tr("How a review goes"), guide.process, numbered=True)
        if guide.levels:
            self._heading(self.tr("Risk levels"))
            self._text(guide.levels)
        self._links(
            self.tr("General design principles"),
            [(item.title, Topic(GuideKind.PRINCIPLE, topic.lens, item.id)) for item in guide.principles],
        )

    def _add_pillar_table(self, book: GuideBook, topic: Topic) -> None:
        lens, guide = book.lens(topic.lens), book.guide(topic.lens)
        rows: list[Sequence[QWidget]] = []
        for pillar in lens.pillars if lens else ():
            told = guide.pillar(pillar.id) if guide else None
            practices = sum(len(question.practices) for question in pillar.questions)
            summary = told.summary if told else ""
            rows.append(
                (
                    self._link(pillar.name, Topic(GuideKind.PILLAR, topic.lens, pillar.id)),
                    Label(summary, wrap=True),
                    muted(
                        self.tr("{questions}, {practices}").format(
                            questions=self.tr("%n question(s)", "", len(pillar.questions)),
                            practices=self.tr("%n practice(s)", "", practices),
                        ),
                        wrap=True,
                    ),
                )
            )
        self._heading(self.tr("The pillars in short"))
        self._add(table_card((self.tr("Pillar"), self.tr("In one line"), self.tr("Asked")), rows, (4, 7, 3)))

    def _catalogue(self, book: GuideBook, topic: Topic) -> None:
        services = book.services()
        self._add(title(self.tr("Services named in this guide"), 24))
        self._add(muted(self.tr("%n service(s)", "", len(services))))
        self._filter = SearchField(self.tr("Find a service"))
        self._filter.textChanged.connect(self._on_filter_changed)
        self._add(self._filter)
        for service in services:
            row = ServiceRow(Topic(GuideKind.SERVICE, topic.lens, service.name), service.line)
            row.clicked.connect(self._on_topic_clicked)
            self._rows.append(row)
            self._add(row)

    def _pillar(self, book: GuideBook, topic: Topic) -> None:
        pillar, guide = book.pillar(topic)
        self._add(title(pillar.name if pillar else topic.id, 24))
        alias = topic.lens
        if guide:
            self._lead(guide.question)
            self._text(guide.definition)
            self._heading(self.tr("Design principles"))
            for principle in guide.principles:
                pair = QVBoxLayout()
                pair.setSpacing(1)
                link = self._link(principle.title, Topic(GuideKind.PRINCIPLE, alias, principle.id))
                pair.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
                pair.addWidget(Label(principle.text, wrap=True))
                self._layout.addLayout(pair)
            if guide.services:
                self._heading(self.tr("Key services"))
                self._add(
                    table_card(
                        (self.tr("Service"), self.tr("What it is for")),
                        [
                            (self._service_link(alias, use.name), Label(use.use, wrap=True))
                            for use in guide.services
                        ],
                        (4, 9),
                    )
                )
            self._links(
                self.tr("Example decisions"),
                [(item.title, Topic(GuideKind.DECISION, alias, item.id)) for item in guide.decisions],
            )
        if pillar:
            self._links(
                self.tr("Questions"),
                [
                    (f"{question.label} · {question.title}", Topic(GuideKind.QUESTION, alias, question.key))
                    for question in pillar.questions
                ],
            )

    def _principle(self, book: GuideBook, topic: Topic) -> None:
        found = book.principle(topic)
        if found is None:
            return
        self._add(title(found[0].title, 24))
        self._lead(found[0].text)
        self._links(
            self.tr("Questions that serve it"),
            [
                (f"{placed.question.label} · {placed.question.title}", placed.topic)
                for placed in book.questions_serving(topic.lens, topic.id)
            ],
        )

    def _decide(self, book: GuideBook, topic: Topic) -> None:
        found = book.decision(topic)
        if found is None:
            return
        decision = self._decision = found[0]
        self._add(title(decision.title, 24))
        copy = quiet(self.tr("Copy"))
        copy.setToolTip(self.tr("Copy the decision as text"))
        copy.clicked.connect(self._on_copy_clicked)
        buttons = QWidget()
        flow = FlowLayout(buttons, 8)
        if self._can_adopt:
            adopt = primary(self.tr("Adopt in this review…"))
            adopt.clicked.connect(self._on_adopt_clicked)
            flow.addWidget(adopt)
        flow.addWidget(copy)
        self._add(buttons)
        self._heading(self.tr("Context"))
        self._text(decision.context)
        self._heading(self.tr("Options"))
        rows = [
            (
                Label(option.name, weight=QFont.Weight.Medium, wrap=True),
                Label(option.gains, wrap=True),
                Label(option.costs, wrap=True),
            )
            for option in decision.options
        ]
        self._add(
            table_card(
                (self.tr("Option"), self.tr("What it gains"), self.tr("What it costs")), rows, (3, 5, 5)
            )
        )
        self._heading(self.tr("Decision to adopt"))
        self._framed(decision.decision)
        self._heading(self.tr("How it is measured"))
        self._text(decision.measure)
        for heading, ids in (
            (self.tr("Pillars that gain"), decision.pillars_gain),
            (self.tr("Pillars that pay"), decision.pillars_pay),
        ):
            self._pillar_chips(book, topic.lens, heading, ids)
        self._practice_links(
            self.tr("Practices it serves"), [book.practice(item) for item in decision.practices]
        )

    def _service(self, book: GuideBook, topic: Topic) -> None:
        service = book.service(topic.id)
        self._add(title(topic.id, 24))
        if service:
            self._lead(service.line)
            self._pillar_chips(book, topic.lens, self.tr("Pillars"), service.pillars)
        for guide in book.guides:
            uses = [
                (self._pillar_name(book, guide.alias, pillar.id), use.use)
                for pillar in guide.pillars
                for use in pillar.services
                if use.name == topic.id
            ]
            if uses:
                self._heading(self.tr("What it is for"))
                self._add(
                    table_card(
                        (self.tr("Pillar"), self.tr("What it is for")),
                        [(Label(name, wrap=True), Label(use, wrap=True)) for name, use in uses],
                        (4, 9),
                    )
                )
        self._practice_links(self.tr("Practices that name it"), book.practices_using(topic.id))

    def _question(self, book: GuideBook, topic: Topic) -> None:
        placed = book.placed_question(topic)
        if placed is None:
            return
        question = placed.question
        talk = question.talk
        self._add(title(question.title, 24))
        self._lead(question.description)
        if talk.opening:
            self._heading(self.tr("To open the talk"))
            self._framed(talk.opening)
        self._list(self.tr("To ask on"), talk.probes)
        self._list(self.tr("Red flags"), talk.red_flags)
        if talk.good_answer:
            self._heading(self.tr("What a good answer sounds like"))
            self._text(talk.good_answer)
        principles = [Topic(GuideKind.PRINCIPLE, topic.lens, item) for item in talk.principles]
        known = [(found[0].title, one) for one in principles if (found := book.principle(one))]
        self._links(self.tr("Design principles it serves"), known)
        self._practice_links(
            self.tr("Best practices"),
            [PlacedPractice(placed.lens, question, choice) for choice in question.practices],
        )
        if question.helpful and question.helpful.url:
            self._add(LinkButton(f"{question.helpful.text or question.label} ↗", question.helpful.url))

    def _practice(self, book: GuideBook, topic: Topic) -> None:
        placed = book.placed_practice(topic)
        if placed is None:
            return
        choice = placed.choice
        guidance = choice.guidance
        self._add(title(choice.title, 24))
        facts = [choice.label, level_line(guidance.level), effort_line(guidance)]
        self._add(muted(" · ".join(fact for fact in facts if fact), wrap=True))
        self._lead(guidance.description or guidance.summary)
        if guidance.why:
            self._heading(self.tr("Why it matters"))
            self._text(guidance.why)
        self._list(self.tr("What good looks like"), guidance.signs)
        improvements = (choice.improvement, *choice.more_improvements)
        lines = [resource.text for resource in improvements if resource and resource.text]
        self._list(self.tr("How to improve"), guidance.steps or lines, numbered=bool(guidance.steps))
        if guidance.services:
            self._heading(self.tr("Services"))
            self._chips((name, Topic(GuideKind.SERVICE, topic.lens, name)) for name in guidance.services)
        self._practice_links(self.tr("Related practices"), [book.practice(item) for item in guidance.related])
        self._links(
            self.tr("Question"),
            [
                (
                    f"{placed.question.label} · {placed.question.title}",
                    Topic(GuideKind.QUESTION, topic.lens, placed.question.key),
                )
            ],
        )
        if choice.link:
            words = (
                self.tr("{practice} in the AWS documentation")
                if guidance.practice_id
                else self.tr("Read more: {practice}")
            )
            self._add(LinkButton(words.format(practice=choice.label) + " ↗", choice.link))

    # Parts

    def _begin(self) -> None:
        self._decision, self._filter, self._rows = None, None, []
        self._layout = QVBoxLayout()
        self._layout.setSpacing(px(7))

    def _end(self) -> None:
        body = QWidget()
        self._layout.addStretch(1)
        body.setLayout(self._layout)
        self.setWidget(body)
        self.fit()
        self.verticalScrollBar().setValue(0)

    def _add(self, widget: QWidget) -> None:
        alignment = (
            Qt.AlignmentFlag.AlignLeft if isinstance(widget, (LinkButton, TopicLink)) else Qt.AlignmentFlag(0)
        )
        self._layout.addWidget(widget, 0, alignment)

    def _heading(self, text: str) -> None:
        label = Label(text, pixels=16, weight=QFont.Weight.Bold, wrap=True)
        label.setContentsMargins(margins(0, 14, 0, 1))
        self._add(label)

    def _lead(self, text: str) -> None:
        if text:
            self._add(Label(text, pixels=16, wrap=True))
        self._after_lead = self._layout.count()

    def _text(self, text: str) -> None:
        for paragraph in text.split("\n\n"):
            if paragraph.strip():
                self._add(Label(paragraph.strip(), wrap=True))

    def _framed(self, text: str) -> None:
        card = Card()
        layout = QHBoxLayout(card)
        layout.setContentsMargins(margins(16, 12, 16, 12))
        layout.addWidget(Label(text, wrap=True))
        self._add(card)

    def _list(self, heading: str, texts: Sequence[str], *, numbered: bool = False) -> None:
        if texts:
            self._heading(heading)
            self._add(listed(texts, numbered=numbered))

    def _link(self, text: str, topic: Topic) -> TopicLink:
        made = TopicLink(text, topic)
        made.clicked.connect(self._on_topic_clicked)
        return made

    def _service_link(self, alias: str, name: str) -> TopicLink:
        return self._link(name, Topic(GuideKind.SERVICE, alias, name))

    def _links(self, heading: str, topics: Sequence[tuple[str, Topic]]) -> None:
        if topics:
            self._heading(heading)
            for text, topic in topics:
                self._add(self._link(text, topic))

    def _practice_links(self, heading: str, practices: Iterable[PlacedPractice | None]) -> None:
        self._links(
            heading,
            [(f"{item.choice.label} · {item.choice.title}", item.topic) for item in practices if item],
        )

    def _chips(self, topics: Iterable[tuple[str, Topic]]) -> None:
        box = QWidget()
        flow = FlowLayout(box)
        for text, topic in topics:
            chip = TopicChip(text, topic)
            chip.clicked.connect(self._on_topic_clicked)
            flow.addWidget(chip)
        self._add(box)

    def _pillar_chips(self, book: GuideBook, alias: str, heading: str, ids: Sequence[str]) -> None:
        if ids:
            self._heading(heading)
            self._chips(
                (self._pillar_name(book, alias, item), Topic(GuideKind.PILLAR, alias, item)) for item in ids
            )

    @staticmethod
    def _pillar_name(book: GuideBook, alias: str, pillar_id: str) -> str:
        pillar, _ = book.pillar(Topic(GuideKind.PILLAR, alias, pillar_id))
        return pillar.name if pillar else pillar_id

    def _kicker(self, book: GuideBook, topic: Topic) -> str:
        """What the article is, and where it belongs."""
        where = ""
        placed = (
            book.placed_question(topic) if topic.kind in {GuideKind.QUESTION, GuideKind.PRACTICE} else None
        )
        if placed:
            where = placed.pillar.name
            if topic.kind is GuideKind.QUESTION:
                where += f" · {placed.question.label}"
        elif topic.kind is GuideKind.PRINCIPLE and (principle := book.principle(topic)) and principle[1]:
            where = self._pillar_name(book, topic.lens, principle[1].id)
        elif topic.kind is GuideKind.DECISION and (decision := book.decision(topic)):
            where = self._pillar_name(book, topic.lens, decision[1].id)
        return " · ".join(part for part in (kind_word(topic.kind), where) if part)

    # What happens

    def _on_topic_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, (TopicLink, TopicChip, ServiceRow)):
            self.topic_requested.emit(sender.topic)

    def _on_question_clicked(self) -> None:
        self.question_requested.emit(self._topic)

    def _on_adopt_clicked(self) -> None:
        self.decision_requested.emit(self._topic)

    def _on_copy_clicked(self) -> None:
        if self._decision:
            QGuiApplication.clipboard().setText(decision_text(self._decision))

    def _on_filter_changed(self, text: str) -> None:
        words = text.casefold().split()
        for row in self._rows:
            row.setVisible(all(word in row.words for word in words))
        self.refit()
