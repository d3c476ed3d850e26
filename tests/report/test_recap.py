"""The recap says what happened, in one page, and nothing that the client may not read."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, timedelta, timezone
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt

from tests.support.small_snapshots import MAIN, ref, said, snapshot
from tests.support.workshops import at, remark, workshop
from wa_desktop.domain.answers import Notes, PracticeAnswer, PracticeEntry, QuestionAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import KnownError
from wa_desktop.domain.evidence import Evidence, EvidenceKind
from wa_desktop.domain.lens import Lens, Question, Risk, Talk
from wa_desktop.domain.rating import rate_all
from wa_desktop.domain.workload import LensReview, Milestone, MilestoneHead, Snapshot
from wa_desktop.domain.workshop import Attendee, Clock, RemarkKind, Sitting, Skip, Visit, Workshop
from wa_desktop.report.recap import build_recap, short
from wa_desktop.report.recap_file import write_recap
from wa_desktop.report.recap_html import recap_html
from wa_desktop.report.recap_markdown import recap_markdown
from wa_desktop.report.recap_records import Recap, RecapList

HEAD = MilestoneHead(2, "First workshop", "internal thoughts", at(100), "0" * 64)


def clock(*visits: Visit, **given: Any) -> Clock:
    return Clock((Sitting(at(0), at(90)),), visits, **given)


def visited(*keys: str) -> tuple[Visit, ...]:
    return tuple(Visit(ref(key), 300) for key in keys)


def made(
    found: Snapshot | None = None, given: Workshop | None = None, before: Milestone | None = None, **more: Any
) -> Recap:
    found = snapshot() if found is None else found
    return build_recap(
        found,
        given or workshop(clock()),
        rate_all(found),
        made_at=at(120),
        app_version="0.1.0",
        before=before,
        zone=UTC,
        **more,
    )


def lists(parts: Sequence[RecapList]) -> dict[str, tuple[str, ...]]:
    return {part.heading: part.all_lines for part in parts}


# Who and when


def test_it_says_who_was_there_and_when() -> None:
    recap = made()
    assert (recap.name, recap.workload) == ("First look", "Order processing")
    assert recap.people.all_lines == ("Dana Novak (Architect)", "Petr")
    assert recap.sittings.all_lines == ("15 February 2027, 09:00–10:30",)
    assert recap.time == "1 h 30 min"
    assert recap.made == "Made with WA Desktop 0.1.0 on 15 February 2027"


@pytest.mark.parametrize(
    ("sittings", "said_so", "time"),
    [
        ((), ["Not held yet."], ""),
        ((Sitting(at(0), at(45)),), ["15 February 2027, 09:00–09:45"], "45 min"),
        (
            (Sitting(at(0), at(60)), Sitting(at(1440), at(1500.5))),
            ["15 February 2027, 09:00–10:00", "16 February 2027, 09:00–10:00"],
            "2 h 0 min",
        ),
        # What a crash parted stands together, and a sitting that is still open ends with its last sign of life.
        ((Sitting(at(0), at(60)), Sitting(at(62))), ["15 February 2027, 09:00–10:20"], "1 h 18 min"),
        (
            (Sitting(at(870), at(930)), Sitting(at(930), at(930))),
            ["15 February 2027, 23:30 – 16 February 2027, 00:30"],
            "1 h 0 min",
        ),
    ],
)
def test_all_sittings_are_told(sittings: tuple[Sitting, ...], said_so: list[str], time: str) -> None:
    recap = made(given=workshop(Clock(sittings, seen_at=at(80))))
    assert (list(recap.sittings.all_lines), recap.time) == (said_so, time)


def test_times_are_those_of_the_readers_zone() -> None:
    found = snapshot()
    recap = build_recap(
        found,
        workshop(clock()),
        rate_all(found),
        made_at=at(0),
        app_version="1",
        zone=timezone(timedelta(hours=-10)),
    )
    assert recap.sittings.lines == ("14 February 2027, 23:00 – 15 February 2027, 00:30",)


# What was covered


def test_it_counts_what_was_talked_about_and_completed_by_pillar() -> None:
    found = snapshot({"s1": "NYY", "s2": "YYY", "c1": "Y--"})
    glance = Visit(ref("x1"), 2)
    given = workshop(clock(*visited("s1", "s2", "c1"), glance, complete_before=(ref("s2"),)))
    recap = made(found, given)
    assert recap.sentences == ("Questions discussed: 3 of 5. Completed in this workshop: 1.",)
    rows = [
        (pillar.name, pillar.talked_about, pillar.completed, pillar.questions) for pillar in recap.pillars
    ]
    assert rows == [("Safety – Main", 2, 1, 2), ("Cost – Main", 1, 0, 2)]
    assert [(pillar.high, pillar.medium, pillar.open) for pillar in recap.pillars] == [(1, 0, 0), (0, 1, 1)]


def test_high_risks_come_first_then_what_was_talked_about_then_the_clients_order() -> None:
    found = snapshot(
        {"s1": "Y--", "s2": "NYY", "c1": "NYY", "c2": "NYY", "x1": "YNY"}, pillar_priorities=("cost",)
    )
    recap = made(found, workshop(clock(*visited("c2"))))
    assert recap.headline == "Three high and two medium risks remain."
    assert [(risk.label, risk.risk) for risk in recap.risks] == [
        ("c2", Risk.HIGH),
        ("c1", Risk.HIGH),
        ("s2", Risk.HIGH),
        ("x1", Risk.MEDIUM),
        ("s1", Risk.MEDIUM),
    ]
    assert [risk.provisional for risk in recap.risks] == [False, False, False, False, True]
    assert recap.risks[0].word == "High"
    assert re.fullmatch(r"Kept there by a: .+", recap.risks[0].held_by)
    assert "b: " in recap.risks[3].held_by


def test_it_says_what_moved_since_the_milestone_before() -> None:
    then = snapshot({"s1": "NYY", "s2": "NYY", "c1": "YYY"})
    risks = {one: rating.risk for one, rating in rate_all(then).items()}
    recap = made(
        snapshot({"s1": "YYY", "s2": "NYY", "c1": "YNY"}),
        before=Milestone(replace(HEAD, name="Q3"), then, risks),
    )
    assert (
        recap.sentences[1] == "Questions that left risk since “Q3” (15 February 2027): 1. Newly at risk: 1."
    )


# What was said, and what is left


def test_decisions_and_open_points_stand_in_their_lists() -> None:
    found = snapshot(
        {
            "s1": QuestionAnswer({"a": PracticeEntry(PracticeAnswer.UNKNOWN, flag=True)}, flag=True),
            "c1": "UYY",
        }
    )
    given = workshop(
        clock(),
        remarks=(
            remark(1, text="Two Regions suffice.", kind=RemarkKind.DECISION, who="Dana"),
            remark(2, text="Whose account?", ref=None),
            remark(3, text="Ask the database team.", kind=RemarkKind.TO_VERIFY, choice="a", who="Petr"),
            remark(4, text="Is settled.", done=True),
            remark(5, text="Of a lens that went.", ref=QuestionRef("gone", "q")),
        ),
        skips=(Skip(ref("s2"), "Network team is away"), Skip(ref("c2"))),
    )
    recap = made(found, given)
    assert recap.decisions.all_lines == ("s1: Two Regions suffice. (Dana)",)
    points = lists(recap.open_points)
    assert list(points) == ["Parked", "To verify", "Skipped", "Marked for follow-up"]
    assert points["Parked"] == ("Whose account?", "Of a lens that went.")
    # s1's practice a is in the remark; c1's is unknown without one.
    title = MAIN.question("c1").choice("a").title
    assert points["To verify"] == ("a: Ask the database team. (Petr)", f"a: {title}")
    assert points["Skipped"][0].startswith("s2: ")
    assert points["Skipped"][0].endswith(" – Network team is away")
    assert [line.split(":")[0] for line in points["Marked for follow-up"]] == ["s1", "a"]
    assert lists(recap.steps) == {
        "Dana": ("s1: Two Regions suffice.",),
        "Petr": ("a: Ask the database team.",),
    }
    assert recap.next_questions == "s1, x1, s2, c2"


def test_it_names_the_milestone_that_was_saved() -> None:
    found = replace(snapshot(), milestones=(replace(HEAD, number=1, name="Before"), HEAD))
    recap = made(found, workshop(clock(milestone=2, closed_at=at(99))))
    assert recap.milestone == "Milestone 2, “First workshop”, 15 February 2027"
    assert made(found).milestone == ""


def test_where_nothing_was_said_it_says_so() -> None:
    recap = made(given=workshop(stops=(), attendees=()))
    for text in (recap_markdown(recap), recap_html(recap)):
        for sentence in (
            "Nobody is written down.",
            "Not held yet.",
            "No question was talked about.",
            "No question stands at high or medium risk.",
            "No decision was written down.",
            "Nothing is left open.",
            "Nothing is left to do.",
        ):
            assert sentence in text


def test_long_lists_say_how_much_they_left_out() -> None:
    keys = ("s1", "s2", "c1", "c2", "x1")
    found = snapshot({key: QuestionAnswer(said("N--").practices, flag=True) for key in keys})
    given = workshop(
        Clock(tuple(Sitting(at(1440 * day), at(1440 * day + 9)) for day in range(8)), visited(*keys)),
        attendees=tuple(Attendee(f"Person {number}") for number in range(17)),
        remarks=tuple(
            remark(number, kind, who=f"Owner {number % 6}") for number in range(30) for kind in RemarkKind
        ),
        skips=tuple(Skip(ref(key)) for key in keys),
    )
    recap = made(found, given)
    assert recap.people.more == "and 7 more"
    assert recap.sittings.more == "and 3 more"
    assert recap.decisions.more == "and 25 more"
    assert [part.more for part in recap.open_points] == [
        "and 27 more",
        "and 27 more",
        "and 2 more",
        "and 2 more",
    ]
    assert [part.more for part in recap.steps] == ["and 13 more"] * 4
    assert recap.steps_more == "and 2 more"
    for text in (recap_markdown(recap), visible(recap_html(recap))):
        assert text.count("and 27 more") == 2
        assert "and 25 more" in text


@pytest.mark.parametrize(
    ("text", "length", "said_so"),
    [
        ("as it is", 8, "as it is"),
        (" two\n\tlines\u2028and\x00 more ", 40, "two lines and more"),
        ("cut between words, please", 20, "cut between words…"),
        ("x" * 30, 10, "x" * 9 + "…"),
        ("a " + "x" * 30, 10, "a xxxxxxx…"),
        ("\u202eturned\u202c", 20, "turned"),
        ("half \ud83d", 20, "half"),
        ("👩‍👩‍👧 family", 20, "👩‍👩‍👧 family"),
    ],
)
def test_texts_stay_on_their_line(text: str, length: int, said_so: str) -> None:
    assert short(text, length) == said_so


# What the client may not read


CANARY = "CANARY"


def _secret(question: Question) -> Question:
    talk = Talk(CANARY, (CANARY,), (CANARY,), CANARY, (CANARY,))
    choices = tuple(
        replace(choice, guidance=replace(choice.guidance, why=CANARY, signs=(CANARY,), steps=(CANARY,)))
        for choice in question.choices
    )
    return replace(question, talk=talk, choices=choices, description=CANARY)


def secretive() -> tuple[Snapshot, Workshop]:
    """A canary in every text that is internal, the facilitator's or nobody else's business."""
    lens: Lens = replace(
        MAIN,
        description=CANARY,
        source=CANARY,
        pillars=tuple(
            replace(pillar, questions=tuple(map(_secret, pillar.questions))) for pillar in MAIN.pillars
        ),
    )
    evidence = Evidence(
        "1" * 32, EvidenceKind.FILE, CANARY, CANARY, CANARY, 1, CANARY, CANARY, date(2027, 1, 1)
    )
    entry = PracticeEntry(PracticeAnswer.NO, notes=CANARY, internal=CANARY, flag=True, evidence=(evidence,))
    answer = QuestionAnswer(
        {"a": entry, "b": replace(entry, answer=PracticeAnswer.UNKNOWN)},
        notes=CANARY,
        internal=CANARY,
        flag=True,
        evidence=(evidence,),
    )
    review = LensReview(
        1, lens, {"s1": answer, "c1": answer}, {"": Notes(CANARY, CANARY), "safety": Notes(CANARY, CANARY)}
    )
    workload = replace(
        snapshot().workload,
        description=CANARY,
        review_owner=CANARY,
        notes=CANARY,
        account_ids=(CANARY,),
        tags=((CANARY, CANARY),),
        architectural_design=CANARY,
        application=CANARY,
    )
    head = replace(HEAD, note=CANARY, digest=CANARY)
    given = workshop(
        clock(*visited("s1"), milestone=2),
        remarks=tuple(remark(number, kind, who="Dana") for number, kind in enumerate(RemarkKind)),
        skips=(Skip(ref("s2"), "later"),),
    )
    return Snapshot(workload, (review,), (head,), (given,)), given


@pytest.mark.parametrize("write", [recap_html, recap_markdown])
def test_nothing_internal_is_in_it(write: Callable[[Recap], str]) -> None:
    found, given = secretive()
    before = Milestone(replace(HEAD, note=CANARY), found, {})
    text = write(made(found, given, before))
    assert "First workshop" in text
    assert CANARY not in text


# Hostile texts

HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "[click](javascript:alert(1)) ![x](http://example.com/x.png)",
    "| a | b | # no heading - *no* _emphasis_ `code`",
    "</style></title><h1>big</h1>",
    "&lt;b&gt; &amp; &copy;",
    "# heading",
    "1. one",
    "---",
)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.tags: list[str] = []
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        if not self.tags or self.tags[-1] != "style":
            self.texts.append(data)


def read(html: str) -> _Reader:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader


def visible(html: str) -> str:
    return " ".join(" ".join(read(html).texts).split())


def hostile(text: str) -> Recap:
    found = snapshot({"s1": "N--"}, name=text, client=text, pillar_priorities=(text,))
    found = replace(found, milestones=(replace(HEAD, name=text),))
    given = workshop(
        clock(*visited("s1"), milestone=2),
        name=text,
        attendees=(Attendee(text, text),),
        remarks=tuple(remark(i, kind, text=text, who=text) for i, kind in enumerate(RemarkKind)),
        skips=(Skip(ref("s2"), text),),
    )
    return made(found, given)


@pytest.mark.parametrize("text", HOSTILE)
def test_html_shows_hostile_texts_as_they_are(text: str) -> None:
    html = recap_html(hostile(text))
    reader = read(html)
    harmless = read(recap_html(hostile("harmless")))
    assert reader.tags == harmless.tags
    assert reader.attributes == harmless.attributes
    assert not {"src", "href", "onload", "onerror", "action"} & reader.attributes
    assert visible(html).count(text) >= 8
    assert "default-src 'none'" in html.replace("&#x27;", "'")
    assert "url(" not in html
    assert "@import" not in html


@pytest.mark.parametrize("text", HOSTILE)
def test_markdown_shows_hostile_texts_as_they_are(text: str) -> None:
    reader_of = MarkdownIt("commonmark").enable("table").render
    rendered, harmless = (
        reader_of(recap_markdown(hostile(text))),
        reader_of(recap_markdown(hostile("harmless"))),
    )
    assert read(rendered).tags == read(harmless).tags
    assert not read(rendered).attributes - {"style"}
    assert visible(rendered).count(text) >= 8


def test_a_text_in_another_direction_does_not_turn_the_page() -> None:
    html = recap_html(hostile("עברית \u202e"))
    assert "\u202e" not in html
    assert '<li dir="auto">' in html


# Another language


@pytest.mark.parametrize("write", [recap_html, recap_markdown])
def test_every_word_of_ours_can_be_translated(write: Callable[[Recap], str]) -> None:
    found = replace(
        snapshot({"s1": QuestionAnswer(said("N--").practices, flag=True), "c1": "U--"}, name="1", client="2"),
        milestones=(HEAD,),
    )
    found = replace(
        found,
        reviews=tuple(
            replace(
                review,
                lens=replace(
                    review.lens,
                    pillars=tuple(replace(pillar, name="3") for pillar in review.lens.pillars[:1]),
                    name="4",
                ),
            )
            for review in found.reviews[:1]
        ),
    )
    given = workshop(
        clock(*visited("s1"), milestone=2),
        name="5",
        attendees=(Attendee("6", "7"),),
        remarks=tuple(remark(i, kind, text="8", who="9") for i, kind in enumerate(RemarkKind)),
        skips=(Skip(ref("s2"), "0"),),
    )
    before = Milestone(HEAD, found, {})
    recap = made(found, given, before, say=lambda _: "@", language="cs")
    html = write(recap)
    text = visible(html) if write is recap_html else html
    titles_of_the_lens = {question.title for question in found.reviews[0].lens.questions}
    assert set(re.findall(r"[A-Za-z]{2,}", text)) == titles_of_the_lens == {"Question"}
    assert text.count("@") > 20
    if write is recap_html:
        assert '<html lang="cs">' in html


# One page


def test_much_to_say_is_printed_smaller() -> None:
    def size(recap: Recap) -> float:
        found = re.search(r"--print-size: ([0-9.]+)pt", recap_html(recap))
        assert found
        return float(found[1])

    little = made()
    much = made(
        snapshot(dict.fromkeys(("s1", "s2", "c1", "c2", "x1"), "N--")),
        workshop(
            clock(),
            attendees=tuple(Attendee("A long name indeed", "with a long part in it") for _ in range(10)),
            remarks=tuple(
                remark(number, kind, text="Long words about money " * 9, who=f"Somebody {number % 5}")
                for number in range(9)
                for kind in RemarkKind
            ),
        ),
    )
    assert size(little) == 9.5
    assert 6.5 <= size(much) <= 9


# Files


def test_the_ending_says_the_format(tmp_path: Path) -> None:
    recap = made()
    for name, text in (
        ("recap.md", recap_markdown(recap)),
        ("recap.html", recap_html(recap)),
        ("RECAP.HTM", recap_html(recap)),
    ):
        write_recap(recap, tmp_path / name)
        assert (tmp_path / name).read_bytes() == text.encode()
    assert len(list(tmp_path.iterdir())) == 3


@pytest.mark.parametrize("name", ["recap.pdf", "recap", "missing/recap.md"])
def test_a_file_that_cannot_be_written_is_said_in_a_sentence(name: str, tmp_path: Path) -> None:
    with pytest.raises(KnownError) as raised:
        write_recap(made(), tmp_path / name)
    assert str(raised.value).endswith(".")
    assert list(tmp_path.iterdir()) == []


def test_an_old_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "recap.md"
    path.write_text("old" * 99_999, encoding="utf-8")
    write_recap(made(), path)
    assert path.read_text(encoding="utf-8").startswith("# Workshop recap – First look\n")
