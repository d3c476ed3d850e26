"""The PDF read back: its numbers, contents, bookmarks, links, fonts and pages."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from tests.report.conftest import framework_model, framework_review, model_of
from tests.report.test_model import naive_risk
from tests.support.pdf_reading import ReadPdf, read_pdf, squeezed
from tests.support.samples import all_yes, milestone_of, mixed_answers, said, small_lens, snapshot_of
from wa_desktop.domain.answers import PracticeAnswer, QuestionAnswer
from wa_desktop.domain.errors import DamagedError, KnownError
from wa_desktop.domain.lens import Risk
from wa_desktop.domain.workload import Milestone, Snapshot
from wa_desktop.report import pdf_file
from wa_desktop.report.pdf import write_pdf
from wa_desktop.report.pdf_document import render
from wa_desktop.report.progress import ReportCancelledError


def made(snapshot: Snapshot, against: Milestone | None = None) -> ReadPdf:
    return read_pdf(render(model_of(snapshot, against))[0])


def page_of(report: ReadPdf, title: str) -> int:
    """The page that the bookmark of a chapter or section leads to, whatever its number."""
    return next(mark.page for mark in report.bookmarks if NUMBER.sub("", mark.title) == title)


def page_with(report: ReadPdf, title: str) -> str:
    """The page that a chapter or section begins on."""
    return report.pages[page_of(report, title) - 1]


def chapter(report: ReadPdf, title: str) -> str:
    """The pages of a chapter, from its first to the one that the next begins on."""
    chapters = [mark for mark in report.bookmarks if mark.level == 0]
    place = next(i for i, mark in enumerate(chapters) if NUMBER.sub("", mark.title) == title)
    last = chapters[place + 1].page if place + 1 < len(chapters) else len(report.pages)
    return "\n".join(report.pages[chapters[place].page - 1 : last])


NUMBER = re.compile(r"^([A-Z]|[A-Z]?\.?\d+)(\.\d+)? ")


# numbers


def test_the_pillar_table_agrees_with_a_recount(framework_pdf: ReadPdf) -> None:
    snapshot, _ = framework_review()
    review = snapshot.reviews[0]
    lines = " ".join(page_with(framework_pdf, "Results by pillar").split())
    for pillar in review.lens.pillars:
        risks = [naive_risk(question, review.answer(question.key)) for question in pillar.questions]
        found = Counter(risks)
        points = [
            {Risk.HIGH: 0, Risk.MEDIUM: 50, Risk.NONE: 100}[risk] for risk in risks if risk.severity >= 0
        ]
        score = int(sum(points) / len(points) + 0.5)
        cells = [
            f"{found[risk]} {letter}".strip() if found[risk] else "0"
            for risk, letter in [
                (Risk.HIGH, "H"),
                (Risk.MEDIUM, "M"),
                (Risk.NONE, "N"),
                (Risk.UNANSWERED, ""),
                (Risk.NOT_APPLICABLE, ""),
            ]
        ]
        practices = sum(len(question.practices) for question in pillar.questions)
        assert re.search(rf"{pillar.name} {score} \d+ {' '.join(cells)} \d+ of {practices}\b", lines), (
            pillar.name,
            lines,
        )


def test_the_summary_shows_the_counts_and_the_radar_s_labels(framework_pdf: ReadPdf) -> None:
    model = framework_model()
    page = page_with(framework_pdf, "Executive summary")
    assert model.delivery.headline in page
    lines = page.split("\n")
    for count, words in [
        (model.counts.high, "at high risk"),
        (model.counts.medium, "at medium risk"),
        (model.counts.none, "with no risk found"),
        (model.counts.unanswered, "still open"),
    ]:
        assert lines[lines.index(words) - 1].split()[-1] == str(count)
    for pillar in model.lenses[0].pillars:
        assert pillar.counts.score is not None
        assert squeezed(f"{pillar.name} {int(pillar.counts.score + 0.5)}") in squeezed(page)
    assert "Dashed: milestone “Q3 workshop”" in page


def test_every_gap_is_told_once_in_its_section(framework_pdf: ReadPdf) -> None:
    model = framework_model()
    findings = squeezed(chapter(framework_pdf, "Findings by pillar"))
    for gap in model.lenses[0].gaps:
        told = squeezed(gap.practice_title + gap.practice_label)
        assert findings.count(told) == 1, gap
        assert squeezed(gap.improvement) in findings
    high = [
        gap for gap in model.lenses[0].gaps if gap.pillar == "Security" and gap.question_risk == Risk.HIGH
    ]
    medium = [
        gap for gap in model.lenses[0].gaps if gap.pillar == "Security" and gap.question_risk == Risk.MEDIUM
    ]
    assert max(findings.index(squeezed(gap.practice_title + gap.practice_label)) for gap in high) < min(
        findings.index(squeezed(gap.practice_title + gap.practice_label)) for gap in medium
    )


def test_every_answer_is_told(framework_pdf: ReadPdf) -> None:
    answers = squeezed(chapter(framework_pdf, "All answers"))
    for pillar in framework_model().lenses[0].pillars:
        for question in pillar.questions:
            assert squeezed(f"{question.label} {question.title}") in answers
            for practice in question.practices:
                told = squeezed(f"{practice.words} {practice.title} {practice.label}") in answers
                assert told == (question.applicable or practice.answer is not None)
            assert squeezed(question.notes) in answers


def test_links_are_those_of_the_gaps(framework_pdf: ReadPdf) -> None:
    wanted = {gap.link.url for gap in framework_model().lenses[0].gaps if gap.link}
    found = set(framework_pdf.addresses)
    assert wanted <= found
    assert found - wanted == {"https://example.org/design"}


def test_the_method_tells_formula_versions_and_rules(framework_pdf: ReadPdf) -> None:
    method = squeezed(chapter(framework_pdf, "Scope and method"))
    assert squeezed("Each question counts 100 when no risk was found") in method
    assert squeezed("Well-Architected Framework 2025-02-25 6 57 307") in method
    assert squeezed("independent of Amazon Web Services") in method
    rules = squeezed(chapter(framework_pdf, "Rules and lenses"))
    assert squeezed("version 2025-02-25") in rules
    assert squeezed(framework_model().lenses[0].source) in rules
    for pillar in framework_model().lenses[0].pillars:
        for question in pillar.questions:
            for rule in question.rules:
                assert squeezed(rule) in rules


# structure


def test_contents_name_the_pages_where_the_headings_are(framework_pdf: ReadPdf) -> None:
    first = next(mark.page for mark in framework_pdf.bookmarks)
    front = "\n".join(framework_pdf.pages[1 : first - 1])
    contents, figures = front.split("\nFigures\n")
    entries = re.findall(r"^(.+?) (\d+)$", contents, re.MULTILINE)
    listed = [
        (title, int(page)) for title, page in entries if not title.endswith(" of") and "rated:" not in title
    ]
    numbered = re.compile(r"(\d+|[A-Z])(\.\d+)? ")
    labels = {
        question.label for pillar in framework_model().lenses[0].pillars for question in pillar.questions
    }
    marks = [
        (mark.title, mark.page)
        for mark in framework_pdf.bookmarks
        if numbered.match(mark.title) and " ".join(mark.title.split()[:2]) not in labels
    ]
    assert listed == marks
    assert len(listed) > 25
    for title, page in listed:
        assert title in framework_pdf.pages[page - 1].replace("Appendix ", "").split("\n"), title
    shown = re.findall(r"^(\d+) (.+) (\d+)$", figures, re.MULTILINE)
    assert [int(number) for number, _, _ in shown] == list(range(1, len(shown) + 1))
    for number, title, page in shown:
        assert f"Figure {number} {title}" in framework_pdf.pages[int(page) - 1].replace("\u00a0", " "), title
    assert front.count("\nFigures\n") == 1


def test_bookmarks_nest_as_the_chapters_do(framework_pdf: ReadPdf) -> None:
    assert [mark.title for mark in framework_pdf.bookmarks if mark.level == 0] == [
        "1 Executive summary",
        "2 Scope and method",
        "3 Results at a glance",
        "4 Top risks",
        "5 Findings by pillar",
        "6 Priorities",
        "7 Accepted risks, exclusions and decisions",
        "8 Strengths",
        "9 Next steps",
        "A All answers",
        "B Rules and lenses",
        "C Glossary",
        "D Limitations",
    ]
    pillars = [pillar.name for pillar in framework_model().lenses[0].pillars]
    below = [mark.title for mark in framework_pdf.bookmarks if mark.level == 1]
    assert [f"A.{place} {name}" for place, name in enumerate(pillars, 1)] == [
        title for title in below if title.startswith("A.")
    ]
    answered = [mark.title for mark in framework_pdf.bookmarks if mark.level == 2][-57:]
    assert answered[0].startswith("OPS 1 ")
    assert answered[-1].startswith("SUS 6 ")


def test_every_page_has_its_head_and_number(framework_pdf: ReadPdf) -> None:
    total = len(framework_pdf.pages)
    method = page_of(framework_pdf, "How this was rated")
    for number, page in enumerate(framework_pdf.pages[1:], 2):
        assert "Contoso Retail · Order processing" in page
        assert f"{number} of {total}" in page
        assert f"How risks are rated: page {method}" in page


def test_no_page_is_empty(framework_pdf: ReadPdf) -> None:
    for page in framework_pdf.pages[1:]:
        assert len(page.split("\n")) > 4


def test_no_page_ends_with_a_heading(framework_pdf: ReadPdf) -> None:
    headings = {mark.title for mark in framework_pdf.bookmarks}
    for page in framework_pdf.pages[3:]:
        assert page.rstrip().replace("Appendix ", "").split("\n")[-1] not in headings


def test_a_full_framework_review_is_no_tome(framework_pdf: ReadPdf) -> None:
    assert 25 <= len(framework_pdf.pages) <= 60


def test_all_fonts_are_embedded_and_nothing_is_a_bitmap(framework_pdf: ReadPdf) -> None:
    assert all(framework_pdf.fonts.values()), framework_pdf.fonts
    assert all("Roboto" in name for name in framework_pdf.fonts)
    assert framework_pdf.images == 0


def test_what_the_file_says_of_itself(framework_pdf: ReadPdf) -> None:
    assert framework_pdf.info["/Title"] == "Order processing – Architecture review"
    assert framework_pdf.info["/Author"] == "WA Desktop"
    assert framework_pdf.info["/Subject"] == "Well-Architected Framework"
    assert framework_pdf.language == "en"


def test_the_cover_names_the_review(framework_pdf: ReadPdf) -> None:
    for words in (
        "Architecture review",
        "Order processing",
        "Contoso Retail",
        "Dana Novak",
        "15 February 2027",
        "Well-Architected Framework · 2025-02-25",
    ):
        assert words in framework_pdf.pages[0]


# shapes of reviews


def test_an_empty_review() -> None:
    report = made(snapshot_of(small_lens()))
    assert "No question has been answered yet." in report.text
    assert report.text.count("no score") >= 6
    assert "No practice is missing in a question at risk." in report.text
    assert "Top risks" not in report.text
    assert "Roadmap" not in report.text


def test_a_pillar_that_is_out_of_scope_has_no_score() -> None:
    lens = small_lens()
    out = QuestionAnswer(applicable=False)
    answers = all_yes(lens) | {question.key: out for question in lens.pillars[0].questions}
    report = made(snapshot_of(lens, answers))
    table = " ".join(page_with(report, "Results by pillar").split())
    assert "Security no score 0 0 0 0 2 6 of 6" in table
    assert "Reliability 100 0 0 2 N 0 0 6 of 6" in table
    assert "Security no score" in " ".join(page_with(report, "Executive summary").split())
    assert "This question does not apply." in report.text


def test_a_review_without_any_risk() -> None:
    lens = small_lens()
    report = made(snapshot_of(lens, all_yes(lens)))
    assert "No risk was found." in report.text
    assert "Closest to a lower risk" not in report.text


@pytest.mark.parametrize("pillars", [1, 2, 10, 20])
def test_lenses_of_few_and_many_pillars(pillars: int) -> None:
    lens = small_lens(pillars, 1)
    report = made(
        snapshot_of(lens, mixed_answers(lens, open_share=0.3)), milestone_of(snapshot_of(lens, all_yes(lens)))
    )
    table = chapter(report, "Results at a glance")
    assert all(pillar.name in report.text for pillar in lens.pillars)
    assert "1 H" in report.text or "1 M" in report.text or "1 N" in report.text
    assert report.images == 0
    assert ("All pillars" in table) == (pillars > 1)


def test_a_lens_without_pillars_and_a_pillar_without_questions() -> None:
    empty = replace(small_lens(alias="empty"), pillars=())
    hollow = small_lens(alias="hollow")
    hollow = replace(hollow, pillars=(replace(hollow.pillars[0], questions=()), *hollow.pillars[1:]))
    report = made(snapshot_of([empty, hollow]))
    assert "This pillar has no questions." in report.text
    assert made(snapshot_of(empty)).pages
    assert made(snapshot_of([])).pages


@pytest.mark.parametrize("count", [2, 5])
def test_each_lens_has_its_sections(count: int) -> None:
    lenses = [replace(small_lens(alias=f"lens{i}"), name=f"Lens number {i}") for i in range(count)]
    answers = {key: answer for lens in lenses for key, answer in mixed_answers(lens, seed=4).items()}
    snapshot = snapshot_of(lenses, answers)
    report = made(snapshot, milestone_of(snapshot))
    sections = [NUMBER.sub("", mark.title) for mark in report.bookmarks if mark.level == 1]
    for lens in lenses:
        assert sections.count(lens.name) == 3, "its results, findings and answers"
        assert f"{lens.name}, version 1.0" in sections
    assert "All lenses" in " ".join(page_with(report, "Executive summary").split())
    figures = report.letters.count(squeezed("Solid: today. Dashed: milestone “Q3 workshop”."))
    assert figures == (1 if count == 2 else count), "one for a few lenses in the summary, else one for each"


def test_a_milestone_without_the_lens_is_not_compared_with() -> None:
    lens = small_lens()
    other = milestone_of(snapshot_of(small_lens(alias="other")))
    report = made(snapshot_of(lens, all_yes(lens)), other)
    assert "Score before" not in " ".join(report.text.split())


def test_a_client_is_not_needed() -> None:
    report = made(snapshot_of(small_lens(), client=""))
    assert report.pages[1].startswith("Order processing")


def test_none_of_these_is_explained() -> None:
    lens = small_lens()
    report = made(snapshot_of(lens, {lens.questions[0].key: QuestionAnswer(none_of_these=True)}))
    assert "“None of these” was chosen" in report.text
    assert "keeps this question at High" in report.text


def test_milestones_are_listed() -> None:
    lens = small_lens()
    milestone = milestone_of(snapshot_of(lens), name="After the pilot", number=4)
    report = made(replace(snapshot_of(lens), milestones=(milestone.head,)))
    assert "4. After the pilot, 3 November 2026" in report.text


def test_labels_follow_the_report_s_language() -> None:
    model = replace(model_of(snapshot_of(small_lens())), say=lambda sentence: f"«{sentence}»", language="cs")
    report = read_pdf(render(model)[0])
    assert "«Contents»" in report.pages[1]
    assert "«How this was rated»" in report.text
    assert report.language == "cs"


# the file


def test_writes_the_file_and_tells_its_pages(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    done: list[float] = []
    pages = write_pdf(model_of(snapshot_of(small_lens())), path, done.append)
    assert len(read_pdf(path).pages) == pages
    assert done == sorted(done)
    assert done[-1] == 1.0
    assert len(done) > 3
    assert list(tmp_path.iterdir()) == [path]


def test_a_cancelled_report_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"old")
    asked = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > 2

    with pytest.raises(ReportCancelledError):
        write_pdf(framework_model(), path, None, cancelled)
    assert len(asked) == 3
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("code", ["ENOSPC", "EIO", "EACCES"])
def test_a_failing_disk_leaves_the_old_file(
    code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno

    path = tmp_path / "report.pdf"
    path.write_bytes(b"old")

    def write(partial: Path, data: bytes) -> int:
        with partial.open("wb") as file:
            file.write(data[: len(data) // 2])
        raise OSError(getattr(errno, code), code)

    monkeypatch.setattr(Path, "write_bytes", write)
    with pytest.raises(KnownError, match=r"report\.pdf"):
        write_pdf(model_of(snapshot_of(small_lens(1, 1))), path)
    monkeypatch.undo()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_disk_that_lies_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "report.pdf"
    real = Path.write_bytes
    monkeypatch.setattr(Path, "write_bytes", lambda self, data: real(self, data[:-100]))
    with pytest.raises(DamagedError, match="could not be read back"):
        write_pdf(model_of(snapshot_of(small_lens(1, 1))), path)
    assert list(tmp_path.iterdir()) == []


def test_what_was_written_is_read_before_it_is_moved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_file, "count_pages", lambda _data: 1)
    with pytest.raises(DamagedError):
        write_pdf(model_of(snapshot_of(small_lens(1, 1))), tmp_path / "report.pdf")
    assert list(tmp_path.iterdir()) == []


def test_two_reports_of_the_same_review_agree() -> None:
    model = model_of(
        snapshot_of(
            small_lens(), {small_lens().questions[0].key: said(small_lens().questions[0], PracticeAnswer.NO)}
        )
    )
    first, second = (read_pdf(render(model)[0]) for _ in range(2))
    assert first.pages == second.pages
