"""Brings the window to the library and the studio, with a lens of somebody's own in them, of which pictures are taken."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication, QWidget

from wa_desktop.domain.lens import LensVersion
from wa_desktop.domain.rule_groups import standard_rules
from wa_desktop.lensfile import limits
from wa_desktop.lensfile.findings import Path as Place
from wa_desktop.lensfile.write import to_bytes
from wa_desktop.review.workspace import Workspace
from wa_desktop.studio import edits
from wa_desktop.studio.values import Json
from wa_desktop.ui.lenses.acts import LensAct
from wa_desktop.ui.main_window import MainWindow

NAME = "Backup and restore"
_URL = "https://docs.aws.amazon.com/wellarchitected/latest/framework/rel-09.html"
_QUESTIONS: dict[str, tuple[str, dict[str, str]]] = {
    "backup_taken": (
        "How are backups taken?",
        {
            "scheduled": "Every data store is backed up by a schedule",
            "other_account": "Copies are kept in another account",
            "other_region": "Copies are kept in another Region",
            "immutable": "Nobody can delete a copy before its time",
        },
    ),
    "restore_tested": (
        "How do you know that you can restore?",
        {
            "tested": "Restores are tested at least twice a year",
            "timed": "The time a restore takes is measured",
            "runbook": "A runbook says who restores what, and how",
        },
    ),
}
_TAKEN: Place = ("pillars", 0, "questions", 0)


def _lens() -> Json:
    """A small lens with rules of its own in the first question."""
    value: Json = {
        "schemaVersion": limits.SCHEMA_VERSION,
        "name": NAME,
        "description": "Whether data comes back after a mistake, an attack or the loss of a Region.",
        "pillars": [
            {
                "id": "reliability",
                "name": "Reliability",
                "questions": [_question(key, *words) for key, words in _QUESTIONS.items()],
            }
        ],
    }
    rules = (
        ("scheduled && (other_account || other_region) && immutable", "NO_RISK"),
        ("scheduled && (other_account || other_region)", "MEDIUM_RISK"),
        ("default", "HIGH_RISK"),
    )
    return edits.set_rules(value, _TAKEN, rules).value


def _question(key: str, title: str, practices: dict[str, str]) -> Json:
    return {
        "id": key,
        "title": title,
        "description": "Asked of every store that holds data nobody can make again.",
        "choices": [
            *(
                {
                    "id": choice,
                    "title": words,
                    "helpfulResource": {"displayText": "How AWS describes it", "url": _URL},
                    "improvementPlan": {"displayText": f"Begin with the store that matters most: {words}."},
                }
                for choice, words in practices.items()
            ),
            {"id": f"{key}_no", "title": "None of these"},
        ],
        "riskRules": [
            {"condition": condition, "risk": risk} for condition, risk in standard_rules(list(practices))
        ],
    }


def _versions(workspace: Workspace) -> tuple[LensVersion, LensVersion]:
    """The lens in two versions, and a draft of its third; made once for a workspace."""
    own = [version for version in workspace.lens_versions() if version.name == NAME]
    if own:
        return own[0], own[1]
    first = workspace.publish(workspace.begin_draft(_lens()), "1.0", "The first one.")
    value = edits.duplicate(_lens(), (*_TAKEN, "choices", 3)).value
    value = edits.set_text(value, (*_TAKEN, "title"), "How are backups taken, and by whom?").value
    value = edits.set_text(value, (*_TAKEN, "choices", 4, "title"), "Keys of copies are kept apart").value
    value = edits.remove(value, ("pillars", 0, "questions", 1, "choices", 1)).value
    value = edits.rename(value, (*_TAKEN, "choices", 4), "keys_apart").value
    draft = workspace.begin_draft(value, alias=first.alias, base=f"{NAME} 1.0")
    second = workspace.publish(draft, "1.1", "Keys of copies are asked about.", minor=True)
    faulty = edits.set_text(value, (*_TAKEN, "choices", 0, "title"), "80 % of stores; with a schedule").value
    rules = (
        ("scheduled && (other_account || other_region) && !immutable", "MEDIUM_RISK"),
        ("scheduled && (other_account || other_region) && immutable && keys_apart", "NO_RISK"),
        ("default", "HIGH_RISK"),
    )
    workspace.begin_draft(edits.set_rules(faulty, _TAKEN, rules).value, alias=first.alias, base=f"{NAME} 1.1")
    return first, second


def _library(window: MainWindow) -> None:
    _, second = _versions(window.bridge.workspace)
    window.bridge.workspace_changed.emit()
    window.go("lenses")
    window.lenses_page.show_library()
    window.lenses_page.library.choose(second.id)
    QApplication.processEvents()


def _act(act: LensAct) -> Callable[[MainWindow], None]:
    """What can be asked of the lens in hand in the library."""

    def show(window: MainWindow) -> None:
        _library(window)
        window.lenses_page.panel.act_requested.emit(act)

    return show


def _preview(window: MainWindow) -> None:
    _act(LensAct.PREVIEW)(window)


def _for_aws(window: MainWindow) -> None:
    """A lens that AWS does not take as it is."""
    _library(window)
    workspace = window.bridge.workspace
    value = edits.set_text(_lens(), (*_TAKEN, "title"), "How are backups taken; by whom?").value
    value = edits.rename(value, (*_TAKEN, "choices", 0), "s" * 80).value
    value = edits.set_rules(value, _TAKEN, [("immutable", "NO_RISK"), ("s" * 80, "HIGH_RISK")]).value
    stored = workspace.import_lens(to_bytes({**value, "name": "Backups of 80 % of stores"})).stored
    window.bridge.workspace_changed.emit()
    if stored:
        window.lenses_page.library.choose(stored.id)
        window.lenses_page.panel.act_requested.emit(LensAct.EXPORT_FOR_AWS)


def _results(window: MainWindow) -> None:
    """A folder with a good lens, one with errors and one that is no JSON."""
    _library(window)
    wrong = edits.set_rules(_lens(), _TAKEN, [("scheduled && imutable", "NO_RISK")]).value
    with TemporaryDirectory() as folder:
        for name, data in (
            ("backup.json", to_bytes(_lens())),
            ("backup-draft.json", to_bytes({**wrong, "name": "Backup draft; do not use"})),
            ("notes.json", b'{"schemaVersion": "2021-11-01", "name": "Notes",}'),
        ):
            (Path(folder) / name).write_bytes(data)
        window.lenses_page.import_paths([Path(folder)])
        while window.lenses_page.imports.running:
            QApplication.processEvents()


def _studio(place: Place) -> Callable[[MainWindow], None]:
    """The draft in the studio, at a place."""

    def show(window: MainWindow) -> None:
        _library(window)
        window.lenses_page.open_draft(window.bridge.workspace.drafts()[0].id)
        studio = window.lenses_page.studio
        if studio and studio.desk:
            studio.desk.go(place)

    return show


def _findings(window: MainWindow) -> None:
    _studio(_TAKEN)(window)
    studio = window.lenses_page.studio
    if studio and studio.board:
        studio.board.show_findings()


def _publish(window: MainWindow) -> None:
    _studio(_TAKEN)(window)
    studio = window.lenses_page.studio
    if studio:
        studio.ask_for_version()


def _start(window: MainWindow) -> None:
    _library(window)
    window.lenses_page.drafting.ask_for_start()


STUDIO_VIEWS: dict[str, Callable[[MainWindow], QWidget | None]] = {
    "lenses": _library,
    "lens-preview": _preview,
    "lens-difference": _act(LensAct.COMPARE),
    "lens-aws": _for_aws,
    "lens-import": _results,
    "studio": _studio((*_TAKEN, "choices", 1, "title")),
    "studio-question": _studio((*_TAKEN, "title")),
    "studio-rules": _studio((*_TAKEN, "riskRules", 1, "condition")),
    "studio-findings": _findings,
    "studio-publish": _publish,
    "studio-start": _start,
}
