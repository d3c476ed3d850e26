"""Tries the installed program out: every page, an answer, a milestone, a PDF read back; run inside each build."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from wa_desktop import __version__
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.lens import FRAMEWORK
from wa_desktop.review.commands import AnswerPractice
from wa_desktop.review.sample import load_sample
from wa_desktop.review.workspace import Workspace
from wa_desktop.ui.widgets.pdf_pages import PDFIUM


def run_self_test(lenses: Path, resources: Path) -> int:
    """Print one line per step; 0 if all went well, 1 at the first step that did not."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        trial = _Trial(Path(folder), lenses, resources)
        steps: list[tuple[str, Callable[[], None]]] = [
            ("workspace with built-in lenses", trial.open_workspace),
            ("window and every page", trial.open_pages),
            ("an answer and its undo", trial.answer),
            ("a milestone", trial.save_milestone),
            ("reopened file", trial.reopen),
            ("PDF, read back", trial.export),
        ]
        for name, step in steps:
            try:
                step()
            except Exception as error:  # noqa: BLE001 the point is to report whatever breaks
                print(f"FAILED {name}: {type(error).__name__}: {error}", file=sys.stderr)  # noqa: T201 a console report
                return 1
            print(f"ok {name}")  # noqa: T201 a console report
        trial.close()
    return 0


class _Trial:
    """The objects the steps hand on to each other."""

    def __init__(self, folder: Path, lenses: Path, resources: Path) -> None:
        self._path = folder / "trial.wadesk"
        self._pdf = folder / "trial.pdf"
        self._lenses, self._resources = lenses, resources
        self._workspace: Workspace | None = None
        self._workload_id = ""

    @property
    def workspace(self) -> Workspace:
        if self._workspace is None:
            self._workspace = Workspace.open(self._path, self._lenses)
        return self._workspace

    def open_workspace(self) -> None:
        self._workload_id = load_sample(self.workspace, self._resources).id
        lens = self.workspace.lens(self.workspace.find_lens(FRAMEWORK).id)
        _expect(len(lens.questions) == 57, "the framework lens has 57 questions")

    def open_pages(self) -> None:
        from wa_desktop.ui.bridge import Bridge
        from wa_desktop.ui.main_window import MainWindow
        from wa_desktop.ui.screenshots import settle
        from wa_desktop.ui.start import start_application

        start_application(self._resources, "light")
        bridge = Bridge(self.workspace)
        window = MainWindow(bridge, _no_other_workspace, self._resources)
        window.show()
        bridge.open_review(self._workload_id)
        for name in window.pages:
            window.go(name)
            settle(300)
            _expect(window.page.name == name, f"page {name} opens")
        window.close()
        window.deleteLater()
        settle(50)

    def answer(self) -> None:
        review = self.workspace.open_review(self._workload_id)
        ref = QuestionRef(FRAMEWORK, "identities")
        choice = review.snapshot.review(FRAMEWORK).lens.question(ref.question).practices[0].id
        before = review.snapshot.answer(ref)
        review.apply(AnswerPractice(ref, choice, PracticeAnswer.NO))
        _expect(review.snapshot.answer(ref).answer(choice) is PracticeAnswer.NO, "the answer is kept")
        review.undo()
        _expect(review.snapshot.answer(ref) == before, "undo brings the old answer back")

    def save_milestone(self) -> None:
        review = self.workspace.open_review(self._workload_id)
        head = review.save_milestone("Self-test")
        _expect(
            review.milestone(head.number).snapshot.workload.id == self._workload_id,
            "the milestone reads back",
        )

    def reopen(self) -> None:
        self.close()
        _expect(len(self.workspace.snapshot(self._workload_id).milestones) == 2, "two milestones are on disk")

    def export(self) -> None:
        import pypdfium2

        from wa_desktop.report.model import build
        from wa_desktop.report.pdf import write_pdf

        snapshot = self.workspace.snapshot(self._workload_id)
        model = build(snapshot, made_at=datetime.now().astimezone(), app_version=__version__, against=None)
        write_pdf(model, self._pdf)
        with PDFIUM:
            document = pypdfium2.PdfDocument(self._pdf)
            text = "".join(document[i].get_textpage().get_text_range() for i in range(len(document)))
            document.close()
        _expect(snapshot.workload.name in text, "the PDF names the workload")

    def close(self) -> None:
        if self._workspace:
            self._workspace.close()
            self._workspace = None


def _no_other_workspace(path: Path) -> Workspace:
    raise RuntimeError(f"the self-test opens no other workspace, not {path.name}")


def _expect(holds: bool, what: str) -> None:  # noqa: FBT001 reads as a sentence
    if not holds:
        raise AssertionError(what)
