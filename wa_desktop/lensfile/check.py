"""The check of a lens file: every finding at once, and the lens if nothing forbids its use."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from wa_desktop.domain.errors import message
from wa_desktop.domain.lens import Lens, Pillar, Question
from wa_desktop.lensfile import limits
from wa_desktop.lensfile.alias import slug
from wa_desktop.lensfile.check_extensions import LENS_FORMS, OURS, PILLAR_FORMS, read_extensions
from wa_desktop.lensfile.check_fields import (
    Json,
    read_id,
    read_list,
    read_object,
    read_string,
    read_text,
    warn_unknown_keys,
)
from wa_desktop.lensfile.check_question import QuestionKeys, read_question
from wa_desktop.lensfile.findings import Finding, Path, Remarks, Severity, pointer, shown
from wa_desktop.lensfile.json_source import read_json
from wa_desktop.lensfile.write import lens_file
from wa_desktop.system.uncollected import uncollected

_LENS_KEYS = frozenset({"schemaVersion", "name", "description", "pillars", "extensions"})
_PILLAR_KEYS = frozenset({"id", "name", "questions", "extensions"})


@dataclass(frozen=True)
class CheckedLens:
    """What a lens file holds and what is to be said of it.

    `lens` is None exactly if a finding is an ERROR. `value` is the JSON value as read, for `write.to_bytes`;
    None if the file is no JSON.
    """

    findings: tuple[Finding, ...]
    lens: Lens | None
    value: Any

    def count(self, severity: Severity) -> int:
        """How many findings weigh so much."""
        return sum(finding.severity is severity for finding in self.findings)


def check_lens(data: bytes) -> CheckedLens:
    """Check the bytes of a lens file; whatever they are, nothing is raised.

    The findings come in the order of the file.
    """
    remarks = Remarks()
    _check_size(remarks, len(data))
    with uncollected():
        source = read_json(data, remarks)
        lens = _read_lens(remarks, source.value) if source.readable else None
        return CheckedLens(
            findings=source.place(remarks.all),
            lens=None if remarks.have_errors else lens,
            value=source.value if source.sound else None,
        )


def check_value(value: object) -> CheckedLens:
    """Check a lens file's JSON value that stands in no file yet: the same findings, each with the line 0.

    The size is that of the file as `write.lens_file` would write it.
    """
    remarks = Remarks()
    # At least as long as the shortest file, at a tenth of its cost; the format has no numbers that could be longer.
    if len(json.dumps(value)) > limits.MAX_FILE_SIZE:
        _check_size(remarks, len(lens_file(value)))
    with uncollected():
        lens = _read_lens(remarks, value)
    return CheckedLens(
        findings=tuple(
            Finding(remark.severity, remark.code, pointer(remark.path), 0, remark.sentence)
            for remark in remarks.all
        ),
        lens=None if remarks.have_errors else lens,
        value=value,
    )


def _check_size(remarks: Remarks, size: int) -> None:
    if size > limits.MAX_FILE_SIZE:
        remarks.aws(
            "file-size",
            (),
            message(
                "The file has {size} bytes; AWS takes at most {most}. Shorten it or split the lens.",
                size=size,
                most=limits.MAX_FILE_SIZE,
            ),
        )


def _read_lens(remarks: Remarks, value: object) -> Lens | None:
    parent = read_object(remarks, value, ())
    if parent is None or _is_packed(remarks, parent):
        return None
    warn_unknown_keys(remarks, parent, _LENS_KEYS, ())
    _check_schema_version(remarks, parent)
    name = read_text(remarks, parent, "name", (), limits.NAME)
    description = read_text(remarks, parent, "description", (), limits.DESCRIPTION)
    extensions = read_extensions(remarks, parent, (), LENS_FORMS)
    return Lens(
        alias=extensions.text("alias") or slug(name),
        name=name,
        description=description,
        pillars=_read_pillars(remarks, parent),
        version=extensions.text("version"),
        source=extensions.text("source"),
        levels_are_ours=extensions.text("levels") == OURS,
    )


def _is_packed(remarks: Remarks, parent: Json) -> bool:
    """Whether this is the answer of AWS's ExportLens, in which the file is a text."""
    if isinstance(parent.get("LensJSON"), str) and "pillars" not in parent:
        remarks.error(
            "packed-lens",
            ("LensJSON",),
            message(
                "This is what aws wellarchitected export-lens prints, with the lens file as a text in it. Add to that command: --query LensJSON --output text."
            ),
        )
        return True
    return False


def _check_schema_version(remarks: Remarks, parent: Json) -> None:
    version = read_string(remarks, parent, "schemaVersion", ())
    if version is not None and version != limits.SCHEMA_VERSION:
        remarks.error(
            "schema-version",
            ("schemaVersion",),
            message(
                'The schemaVersion is {version}; only {wanted} is known. Is this a lens file? Then write "{wanted}".',
                version=shown(version),
                wanted=limits.SCHEMA_VERSION,
            ),
        )


def _read_pillars(remarks: Remarks, parent: Json) -> tuple[Pillar, ...]:
    items = read_list(remarks, parent, "pillars", ())
    if items is None:
        return ()
    path: Path = ("pillars",)
    if not items:
        remarks.warn("no-pillars", path, message("The lens has no pillars, so it asks nothing; add some."))
    if len(items) > limits.MAX_PILLARS:
        remarks.aws(
            "too-many-pillars",
            path,
            message(
                "The lens has {count} pillars; AWS takes at most {most}. Join some or split the lens.",
                count=len(items),
                most=limits.MAX_PILLARS,
            ),
        )
    reader = _PillarReader(remarks)
    pillars = [reader.read(item, (*path, index)) for index, item in enumerate(items)]
    return tuple(pillar for pillar in pillars if pillar)


class _PillarReader:
    """Reads pillars and remembers the ids used so far, which must not come again."""

    def __init__(self, remarks: Remarks) -> None:
        self.remarks = remarks
        self.pillar_ids: set[str] = set()
        self.question_ids: set[str] = set()
        self.keys = QuestionKeys()

    def read(self, value: object, path: Path) -> Pillar | None:
        parent = read_object(self.remarks, value, path)
        if parent is None:
            return None
        warn_unknown_keys(self.remarks, parent, _PILLAR_KEYS, path)
        pillar_id = read_id(self.remarks, parent, path) or ""
        if pillar_id and pillar_id in self.pillar_ids:
            self._duplicate_pillar(pillar_id, path)
        self.pillar_ids.add(pillar_id)
        name = read_text(self.remarks, parent, "name", path, limits.NAME)
        questions = self._read_questions(parent, path, pillar_id)
        extensions = read_extensions(self.remarks, parent, path, PILLAR_FORMS)
        return Pillar(pillar_id, name, questions, extensions.text("prefix"))

    def _read_questions(self, parent: Json, path: Path, pillar_id: str) -> tuple[Question, ...]:
        items = read_list(self.remarks, parent, "questions", path)
        if items is None:
            return ()
        path = (*path, "questions")
        if not items:
            self.remarks.warn(
                "no-questions", path, message("The pillar has no questions, so it asks nothing; add some.")
            )
        if len(items) > limits.MAX_QUESTIONS:
            self.remarks.aws(
                "too-many-questions",
                path,
                message(
                    "The pillar has {count} questions; AWS takes at most {most}. Split the pillar.",
                    count=len(items),
                    most=limits.MAX_QUESTIONS,
                ),
            )
        questions = []
        here: set[str] = set()
        for index, item in enumerate(items):
            question = read_question(self.remarks, item, (*path, index), pillar_id, self.keys)
            if question:
                self._check_question_id(question.id, here, (*path, index, "id"))
                questions.append(question)
        self.question_ids |= here
        return tuple(questions)

    def _check_question_id(self, question_id: str, here: set[str], path: Path) -> None:
        """Compare an id with those of this pillar and of the pillars before."""
        if not question_id:
            return
        if question_id in here:
            self.remarks.aws(
                "duplicate-question-id",
                path,
                message(
                    "Another question of this pillar has the id {id}; AWS wants unique ids. Change one.",
                    id=shown(question_id),
                ),
            )
        elif question_id in self.question_ids:
            self.remarks.warn(
                "reused-question-id",
                path,
                message(
                    "A question of another pillar has the id {id} too; AWS cannot answer the two apart. Change one.",
                    id=shown(question_id),
                ),
            )
        here.add(question_id)

    def _duplicate_pillar(self, pillar_id: str, path: Path) -> None:
        self.remarks.error(
            "duplicate-pillar-id",
            (*path, "id"),
            message("Another pillar has the id {id}; give each its own.", id=shown(pillar_id)),
        )
