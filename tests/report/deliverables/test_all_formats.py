"""What holds for every deliverable: the same numbers, nothing private, nothing lost, nothing half written."""

from __future__ import annotations

import errno
import getpass
import socket
import zipfile
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from tests.report.conftest import framework_review
from tests.report.test_delivery_privacy import CANARY, Cage, planted
from tests.support.failing_export import STEPS, fail_at
from tests.support.pdf_reading import squeezed
from tests.support.pdf_tags_check import problems
from tests.support.plans import action, practice
from tests.support.samples import MADE_AT
from tests.support.written_text import text_of
from wa_desktop.domain.editions import Deliverable, Edition, Paper, Theme
from wa_desktop.domain.errors import KnownError
from wa_desktop.domain.workload import Milestone, Snapshot
from wa_desktop.report.deliver import deliver
from wa_desktop.report.model import build
from wa_desktop.report.progress import ReportCancelledError
from wa_desktop.report.records import ReportModel

PDFS = [one for one in Deliverable if one.suffix == ".pdf"]
LETTERS = "Grüße aus Łódź, naïve Ωmega, Привет"


def made(now: Snapshot, then: Milestone | None, edition: Edition | None = None) -> ReportModel:
    shown = (then,) if then else ()
    return build(
        now, made_at=MADE_AT, app_version="1", against=then, milestones=shown, edition=edition or Edition()
    )


@cache
def whole() -> ReportModel:
    return made(*framework_review())


def written(deliverable: Deliverable, model: ReportModel, folder: Path) -> Path:
    path = folder / f"out{deliverable.suffix}"
    found = deliver(deliverable, model, path)
    assert found.path == path
    assert found.deliverable is deliverable
    return path


def everything_in(path: Path) -> list[tuple[str, bytes]]:
    """All bytes of a file, unpacked: of an Office file each part, of a PDF each object and stream."""
    data = path.read_bytes()
    if path.suffix in {".docx", ".pptx", ".xlsx"}:
        with zipfile.ZipFile(BytesIO(data)) as package:
            parts = [(name, package.read(name)) for name in package.namelist()]
        inner = [
            (f"{name}/{part}", content)
            for name, packed in parts
            if name.endswith(".xlsx")
            for part, content in _unpacked(packed)
        ]
        return [*parts, *inner]
    if path.suffix == ".pdf":
        out = BytesIO()
        with pikepdf.open(BytesIO(data)) as pdf:
            pdf.save(out, stream_decode_level=pikepdf.StreamDecodeLevel.all, compress_streams=False)
        return [("file", data), ("unpacked", out.getvalue()), ("text", text_of(path).encode())]
    return [("file", data)]


def _unpacked(packed: bytes) -> list[tuple[str, bytes]]:
    with zipfile.ZipFile(BytesIO(packed)) as package:
        return [(name, package.read(name)) for name in package.namelist()]


def spellings(word: str) -> list[bytes]:
    """A word as files may hold it."""
    return [
        word.encode(),
        word.encode("utf-16-be"),
        word.encode("utf-16-le"),
        word.encode("utf-16-be").hex().encode(),
    ]


@pytest.mark.parametrize("deliverable", list(Deliverable))
def test_nothing_private_is_in_any_part_of_any_file(deliverable: Deliverable, tmp_path: Path) -> None:
    cage = Cage()
    model = made(*planted(cage))
    path = written(deliverable, model, tmp_path)
    names = (getpass.getuser(), socket.gethostname(), f"{Path.home()}/", str(tmp_path))
    private = [CANARY, *(name for name in names if len(name) > 5)]
    for name, content in everything_in(path):
        for word in private:
            for spelling in spellings(word):
                at = content.find(spelling)
                assert at < 0, f"{word} in {name}: {content[max(at - 80, 0) : at + 160]!r}"


@pytest.mark.parametrize("deliverable", list(Deliverable))
def test_the_search_sees_what_the_client_may_read(deliverable: Deliverable, tmp_path: Path) -> None:
    """The same search finds the headline, which is in every document that has one."""
    now, then = framework_review()
    workload = replace(now.workload, report_headline="Xylophone weather", name="Xylophone weather")
    path = written(deliverable, made(replace(now, workload=workload), then), tmp_path)
    if deliverable is not Deliverable.CSV:
        assert squeezed("Xylophone weather") in squeezed(text_of(path))


@pytest.mark.parametrize("deliverable", list(Deliverable))
@pytest.mark.parametrize("step", STEPS)
def test_a_failing_disk_leaves_the_old_file(
    deliverable: Deliverable, step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / f"out{deliverable.suffix}"
    path.write_bytes(b"the old one")
    model = small()
    with monkeypatch.context() as patch:
        _fail(patch, step)
        with pytest.raises(KnownError):
            deliver(deliverable, model, path)
    assert path.read_bytes() == b"the old one"
    assert list(tmp_path.iterdir()) == [path]


def _fail(patch: pytest.MonkeyPatch, step: str) -> None:
    """Let the disk of the written file fail; what comes with the program can still be read."""
    if step != "read":
        fail_at(patch, step, errno.ENOSPC)
        return
    read = Path.read_bytes

    def read_bytes(path: Path) -> bytes:
        if path.suffix == ".part":
            raise OSError(errno.EIO, "input/output error")
        return read(path)

    patch.setattr(Path, "read_bytes", read_bytes)


@cache
def small() -> ReportModel:
    from tests.support.samples import milestone_of, mixed_answers, small_lens, snapshot_of

    lens = small_lens()
    now = snapshot_of(lens, mixed_answers(lens, seed=3))
    plan = (
        action(
            1, practices=(practice(lens.questions[0].key, lens.questions[0].practices[0].id, lens.alias),)
        ),
    )
    return made(replace(now, actions=plan), milestone_of(snapshot_of(lens, mixed_answers(lens, seed=4))))


@pytest.mark.parametrize("deliverable", list(Deliverable))
def test_a_stop_writes_nothing(deliverable: Deliverable, tmp_path: Path) -> None:
    path = tmp_path / f"out{deliverable.suffix}"
    with pytest.raises(ReportCancelledError):
        deliver(deliverable, small(), path, cancelled=lambda: True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("deliverable", [one for one in Deliverable if one is not Deliverable.CSV])
def test_the_counts_are_those_of_the_model(deliverable: Deliverable, tmp_path: Path) -> None:
    model = whole()
    text = squeezed(text_of(written(deliverable, model, tmp_path)))
    for figure in (model.counts.high, model.counts.medium):
        assert str(figure) in text
    if deliverable not in {Deliverable.JSON, Deliverable.APPENDIX, Deliverable.COMPARE, Deliverable.XLSX}:
        assert squeezed(model.delivery.headline) in text


@pytest.mark.parametrize("deliverable", list(Deliverable))
def test_hostile_texts_are_texts_everywhere(deliverable: Deliverable, tmp_path: Path) -> None:
    now, then = framework_review()
    hostile = (
        f"=1+1 {LETTERS} {{{{7*7}}}} <b>x <img src='/etc/hostname'/> <para leading=9999999> & ]]> "
        '\x00\x07\x1b[31m \ud800 =HYPERLINK("http://x") @SUM(A1) +1 -1 | ../../etc {a.__class__} %s $x^2$'
    )
    review = now.reviews[0]
    key = review.lens.questions[0].key
    answer = replace(review.answer(key), notes=hostile)
    plan = (
        action(
            1, title=hostile[:180], owner=hostile[:200], practices=(practice(key, "", review.lens.alias),)
        ),
    )
    workload = replace(
        now.workload, report_headline=hostile[:250], report_summary=hostile, review_owner=hostile
    )
    snapshot = replace(now.with_review(review.with_answer(key, answer)), workload=workload, actions=plan)
    then = replace(then, head=replace(then.head, name=hostile[:90]))
    text = text_of(written(deliverable, made(snapshot, then), tmp_path))
    assert "49" not in squeezed(text).split("Grüße")[1][:40]
    assert squeezed("Łódź, naïve Ωmega") in squeezed(text)
    host = Path("/etc/hostname")
    name = host.read_text().strip() if host.exists() else ""
    assert not name or name not in text


THEME = Theme(
    name="Northwind",
    company="Northwind Consulting",
    accent="#8e2de2",
    font="DejaVu Sans",
    classification="Confidential",
    paper=Paper.LETTER,
)


@pytest.mark.parametrize("deliverable", PDFS)
@pytest.mark.parametrize("edition", [Edition(), Edition(theme=THEME, draft=True)], ids=["ours", "theirs"])
def test_every_pdf_is_whole_for_those_who_hear_it(
    deliverable: Deliverable, edition: Edition, tmp_path: Path
) -> None:
    path = written(deliverable, made(*framework_review(), edition), tmp_path)
    assert problems(path.read_bytes()) == []
    with pikepdf.open(path) as pdf:
        for page in pdf.pages:
            width = float(page.mediabox[2])
            assert round(width) == (612 if edition.theme is THEME else 595)


@pytest.mark.parametrize("deliverable", [Deliverable.BRIEF, Deliverable.COMPARE, Deliverable.APPENDIX])
def test_a_review_without_answers_has_documents_too(deliverable: Deliverable, tmp_path: Path) -> None:
    from tests.support.samples import milestone_of, small_lens, snapshot_of

    empty = snapshot_of(small_lens(), {})
    path = written(deliverable, made(empty, milestone_of(empty)), tmp_path)
    assert problems(path.read_bytes()) == []


def test_the_brief_stays_brief(tmp_path: Path) -> None:
    found = deliver(Deliverable.BRIEF, whole(), tmp_path / "brief.pdf")
    assert 2 <= found.pieces <= 4
    text = text_of(tmp_path / "brief.pdf")
    assert f"1 of {found.pieces}" in text
    assert f"{found.pieces} of {found.pieces}" in text
