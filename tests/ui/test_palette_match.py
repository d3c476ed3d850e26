"""The palette's matcher: what a few letters find, and laws that hold for any letters."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from wa_desktop.ui.palette.letters import Merit, fold, origins, plain_id
from wa_desktop.ui.palette.match import (
    MOST_FOUND,
    SCOPES,
    Entry,
    Index,
    Kind,
    Prepared,
    Query,
    prepare,
    scope_of,
)


def question(label: str, title: str, detail: str = "Security") -> Entry:
    return Entry(Kind.QUESTION, f"question:{label}", title, label, detail)


def practice(label: str, title: str, detail: str = "") -> Entry:
    return Entry(Kind.PRACTICE, f"practice:{label}", title, label, detail)


def workload(title: str, client: str = "") -> Entry:
    return Entry(Kind.WORKLOAD, f"workload:{title}", title, detail=client)


def page(title: str) -> Entry:
    return Entry(Kind.PAGE, f"action:{title}", title)


DESK = [
    question("SEC 1", "Security ground rules"),
    question("SEC 2", "Identities for people and machines"),
    question("SEC 10", "Preparing for incidents"),
    question("REL 9", "Backup and restore of data", "Reliability"),
    practice("SEC01-BP01", "A separate account per workload"),
    practice("SEC02-BP01", "Strong sign-in for everyone", "Identities for people and machines"),
    practice("SEC02-BP03", "Secrets stored and rotated centrally", "Identities for people and machines"),
    practice("SEC10-BP02", "Plans for incidents", "Preparing for incidents"),
    practice("REL09-BP01", "Every needed data set recoverable", "Backup and restore of data"),
    workload("Incident plan", "Fabrikam"),
    workload("Invoices in new places", "Northwind"),
    workload("Order processing", "Contoso Retail"),
    workload("Müller Straße", "Bürger & Söhne"),
    workload("在庫管理システム", "東京商事"),
    workload("Ревизия счетов"),
    page("Plan"),
    page("Report"),
    Entry(Kind.ACTION, "action:export", "Export report…", detail="Review", keys="Ctrl+P"),
]


def find(text: str, entries: list[Entry] = DESK, recent: tuple[str, ...] = ()) -> list[str]:
    return [
        one.entry.label or one.entry.title for one in Index(map(prepare, entries), recent).find(Query(text))
    ]


def marked(text: str, entry: Entry) -> tuple[str, str, str]:
    marks = Query(text).marks(prepare(entry))
    texts = ((entry.label, marks.label), (entry.title, marks.title), (entry.detail, marks.detail))
    return tuple("".join(whole[place] for place in sorted(places)) for whole, places in texts)  # type: ignore[return-value] # three texts


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("sec 2", "SEC 2"),
        ("sec2", "SEC 2"),
        ("SEC02", "SEC 2"),
        ("SEC02-BP03", "SEC02-BP03"),
        ("sec2bp3", "SEC02-BP03"),
        ("sec 2 bp 3", "SEC02-BP03"),
        ("rel9", "REL 9"),
        ("inp", "Incident plan"),
        ("INCPL", "Incident plan"),
        ("plan", "Plan"),
        ("ident", "SEC 2"),
        ("machines people", "SEC 2"),
        ("order contoso", "Order processing"),
        ("rocess", "Order processing"),
        ("ordproc", "Order processing"),
        ("prcssng", "Order processing"),
        ("muller strasse", "Müller Straße"),
        ("sohne", "Müller Straße"),
        ("システム", "在庫管理システム"),
        ("庫", "在庫管理システム"),
        ("РЕВИЗ", "Ревизия счетов"),
        ("export", "Export report…"),
    ],
)
def test_what_comes_first(typed: str, first: str) -> None:
    assert find(typed)[0] == first


def test_the_practices_of_a_question_follow_it_before_numbers_that_go_on() -> None:
    assert find("sec1") == ["SEC 1", "SEC01-BP01", "SEC 10", "SEC10-BP02"]


def test_beginnings_go_before_words_words_before_details_and_those_before_insides() -> None:
    entries = [
        workload("Reporter of data"),
        workload("A data lake"),
        workload("Lake", "Data Corporation"),
        workload("Metadata"),
        workload("Data lake"),
        workload("Data"),
    ]
    assert find("data", entries) == [
        "Data",
        "Data lake",
        "Reporter of data",
        "A data lake",
        "Lake",
        "Metadata",
    ]


def test_letters_far_apart_are_chance() -> None:
    assert find("ogg", [workload("Order processing for everything going")]) == []
    assert find("zzz") == []
    assert find("sec9") == []


def test_what_was_used_last_goes_before_its_equals_and_not_before_its_betters() -> None:
    recent = ("practice:SEC02-BP03", "question:SEC 10")
    assert find("sec", recent=recent)[:3] == ["SEC02-BP03", "SEC 10", "SEC 1"]
    assert find("sec2", recent=recent)[0] == "SEC 2"


@pytest.mark.parametrize(
    ("typed", "entry", "expected"),
    [
        ("sec02", DESK[6], ("SEC2", "", "")),
        ("inp", workload("Incident plan"), ("", "Inp", "")),
        ("STRASSE", workload("Müller Straße"), ("", "Straße", "")),
        ("sohne mul", workload("Müller", "Bürger & Söhne"), ("", "Mül", "Söhne")),
        ("2 iden", DESK[1], ("2", "Iden", "")),
        ("plan", workload("🚀 Incident plan"), ("", "plan", "")),
    ],
)
def test_which_letters_are_marked(typed: str, entry: Entry, expected: tuple[str, str, str]) -> None:
    assert marked(typed, entry) == expected


def test_signs_narrow() -> None:
    assert [scope_of(text) for text in (">x", " #2", "@", "\uff20東京", "x>", "", "+")] == [
        ">", "#", "@", "@", "", "", "",
    ]  # fmt: skip
    index = Index(map(prepare, DESK))
    for sign, kinds in SCOPES.items():
        assert {one.entry.kind for one in index.find(Query(""), kinds)} == kinds & {
            entry.kind for entry in DESK
        }, sign


def test_no_more_is_found_than_anyone_reads() -> None:
    many = [workload(f"Shop {number}") for number in range(MOST_FOUND * 3)]
    assert len(find("shop", many)) == MOST_FOUND
    assert len(find("", many)) == MOST_FOUND
    exact = workload("Shop")
    assert find("shop", [*many, exact])[0] == "Shop"


# Laws

TEXTS = st.one_of(
    st.text(max_size=40),
    st.text(alphabet="abAB 09-ßéİ한🚀.\u0301\u200d\u017f", max_size=30),
    st.lists(
        st.sampled_from(["Order", "processing", "plan", "SEC02-BP03", "data", "Straße", "a", "-"]), max_size=6
    ).map(" ".join),
)
LABELS = st.one_of(st.just(""), st.sampled_from(["SEC 2", "SEC02-BP03", "REL 9", "choice_1", "A 00"]), TEXTS)
ENTRIES = st.builds(Entry, st.sampled_from(Kind), st.uuids().map(str), TEXTS, LABELS, TEXTS)
DESKS = st.lists(ENTRIES, max_size=8)


@st.composite
def typed_for(draw: st.DrawFn) -> tuple[Entry, str]:
    """An entry, and letters that have a chance in it: some of its own in order, or any."""
    entry = draw(ENTRIES)
    source = draw(st.sampled_from([entry.title, entry.label, f"{entry.label} {entry.title} {entry.detail}"]))
    kept = draw(st.lists(st.booleans(), min_size=len(source), max_size=len(source)))
    letters = "".join(sign for sign, keep in zip(source, kept, strict=True) if keep)
    return entry, draw(st.sampled_from([letters, source, draw(TEXTS)]))


@settings(deadline=None, max_examples=400)
@given(typed_for())
@example((Entry(Kind.PRACTICE, "k", "", "A 00"), "a0"))
@example((Entry(Kind.WORKLOAD, "k", "a a a a a a b a a"), "aaaaaa"))
def test_marked_letters_spell_the_query(case: tuple[Entry, str]) -> None:
    entry, typed = case
    one, query = prepare(entry), Query(typed)
    if not query.words or query.merit(one) is None:
        return
    main, detail = query.places(one)
    spelt = (
        "".join(one.main[place] for place in sorted(main)),
        "".join(one.detail[place] for place in sorted(detail)),
    )
    if plain_id(spelt[0]) == plain_id("".join(query.words)) and one.plain_id.startswith(plain_id(spelt[0])):
        return
    for word in query.words:
        assert any(is_within(word, text) for text in spelt), (word, spelt)
    marks = query.marks(one)
    assert all(0 <= place < len(entry.label) for place in marks.label)
    assert all(0 <= place < len(entry.title) for place in marks.title)
    assert all(0 <= place < len(entry.detail) for place in marks.detail)


def is_within(word: str, text: str) -> bool:
    letters = iter(text)
    return all(sign in letters for sign in word)


@settings(deadline=None, max_examples=200)
@given(DESKS, ENTRIES.filter(lambda entry: plain_id(entry.label)))
def test_an_exact_id_is_always_first(others: list[Entry], wanted: Entry) -> None:
    entries = [*others, wanted]
    typed = wanted.label
    if len(typed) > 100 or len(fold(typed).split()) > 8:
        return
    first = Index(map(prepare, entries)).find(Query(typed))[0]
    assert plain_id(first.entry.label) == plain_id(wanted.label)


@settings(deadline=None, max_examples=200)
@given(DESKS, TEXTS, st.randoms(use_true_random=False))
def test_the_order_is_always_the_same(entries: list[Entry], typed: str, chance: random.Random) -> None:
    once = Index(map(prepare, entries)).find(Query(typed))
    assert once == Index(map(prepare, entries)).find(Query(typed))
    merits = [Query(typed).merit(one) for one in once]
    assert None not in merits
    assert merits == sorted(merits)  # type: ignore[type-var] # there is no None among them
    shuffled = chance.sample(entries, len(entries))
    other = Index(map(prepare, shuffled)).find(Query(typed))
    assert {one.entry.key for one in once} == {one.entry.key for one in other}


@settings(deadline=None, max_examples=300)
@given(DESKS, TEXTS)
def test_sifting_drops_nothing_that_fits(entries: list[Entry], typed: str) -> None:
    pool: list[Prepared] = [prepare(entry) for entry in entries]
    query = Query(typed)
    fitting = [one for one in pool if query.merit(one) is not None]
    if query.words:
        sifted = query.sift(pool)
        assert all(one in sifted for one in fitting)


@settings(deadline=None)
@given(TEXTS, st.lists(st.sampled_from(list("abAéß한")), max_size=6).map("".join))
def test_a_title_is_found_by_its_own_first_letters(before: str, rest: str) -> None:
    title = f"q{before}{rest}"
    typed = fold(title[:12])
    if len(typed.split()) <= 8:
        assert Index([prepare(workload(title))]).find(Query(typed))


@given(st.text())
def test_every_folded_letter_knows_where_it_comes_from(text: str) -> None:
    places = origins(text)
    assert len(places) == len(fold(text))
    assert places == sorted(places)
    assert fold(text) == "".join(fold(sign) for sign in text)


def test_case_accents_and_signs_make_no_difference() -> None:
    assert fold("ÉCOLE–Straße İ ﬁn") == "ecole strasse i fin"
    assert plain_id("SEC02-BP03") == plain_id("sec 2 bp 3") == "sec2bp3"
    assert plain_id("REL 10") == "rel10"
    assert Query("sec").merit(prepare(page("Security"))) == (Merit.BEGINNING, 0)


def test_hostile_repetition_grows_with_its_length_only() -> None:
    """Twice the text takes about twice the time; searching every way to place the letters would explode."""

    def cost(length: int) -> float:
        entries = [workload("a " * length), workload("aaa " * length), workload("ab" * length)]
        start = time.process_time()
        for typed in ("aaaaab", "aaaaaaaaaaaaaaab", "ababababac", "a a a a a a a b"):
            find(typed, entries)
        return time.process_time() - start

    assert min(cost(300) for _ in range(3)) < 10 * min(cost(100) for _ in range(3)) + 0.01
