"""Files of every schema ever shipped open with all that was in them."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from tests.support import editions
from tests.support.plans import action, trade_off
from tests.support.repositories import opened, workload
from wa_desktop.domain.answers import Notes, PracticeAnswer, PracticeEntry, QuestionAnswer
from wa_desktop.domain.cadence import Cadence, DueReason, ReviewDue
from wa_desktop.domain.drafts import DraftHead
from wa_desktop.domain.editions import NO_CONTROL, ReportChoice
from wa_desktop.domain.workload import MilestoneHead
from wa_desktop.storage.engine import open_engine
from wa_desktop.storage.migrations import STEPS

FIRST_ROWS = """
INSERT INTO lens VALUES (1, 'lens', '1', 'Lens', 'imported', 'd', '{"a": "lens"}', '2026-03-01 09:00:00.000000');
INSERT INTO workload VALUES (
    '00000000000000000000000000000000', 'Order processing', 'orderprocessing', 'Takes orders and bills them.',
    'PRODUCTION', 'Ada Lovelace', '', '["eu-central-1"]', '[]', '[]', '', '', '', '', '["security"]', '',
    'NOT_APPLICABLE', '[]', 0, 1, '2026-03-01 09:00:00.000000', '2026-03-01 09:00:00.000000');
INSERT INTO review VALUES ('00000000000000000000000000000000', 1, 0);
INSERT INTO answer VALUES (
    '00000000000000000000000000000000', 1, 'q1',
    '{"practices": {"a": {"answer": "YES", "notes": "seen"}}, "notes": "as told"}', '2026-03-01 09:00:00.000000');
"""


def test_a_file_of_the_first_schema_gains_what_came_later(tmp_path: Path) -> None:
    path = tmp_path / "old.wadesk"
    open_engine(path, steps=STEPS[:1]).dispose()
    connection = driver.connect(str(path))
    connection.executescript(FIRST_ROWS)
    connection.close()
    with opened(path) as repository:
        assert repository.workloads() == [workload(pillar_priorities=("security",))]
        assert repository.answers("0" * 32) == {
            (1, "q1"): QuestionAnswer({"a": PracticeEntry(PracticeAnswer.YES, notes="seen")}, notes="as told")
        }
        assert repository.lens_notes("0" * 32) == {1: {}}
        assert repository.workshops("0" * 32) == []
        assert repository.actions("0" * 32) == repository.decisions("0" * 32) == []
        repository.save(workload(), notes={1: {"": Notes("weak overall")}})
        repository.add_attachment("0" * 32, "d", b"picture")
        assert repository.lens_notes("0" * 32) == {1: {"": Notes("weak overall")}}
    assert path.with_name("old.schema1.wadesk").exists()


SECOND_ROWS = """
UPDATE workload SET business_priorities = '["grow"]';
UPDATE review SET notes = '{"": {"client": "weak overall", "internal": ""}}';
INSERT INTO attachment VALUES ('00000000000000000000000000000000', 'd', X'7069');
"""


def test_a_file_of_the_second_schema_gains_a_plan_and_decisions(tmp_path: Path) -> None:
    path = tmp_path / "old.wadesk"
    for steps, rows in ((STEPS[:1], FIRST_ROWS), (STEPS[:2], SECOND_ROWS)):
        open_engine(path, steps=steps).dispose()
        connection = driver.connect(str(path))
        connection.executescript(rows)
        connection.close()
    kept = workload(pillar_priorities=("security",), business_priorities=("grow",))
    with opened(path) as repository:
        assert repository.workloads() == [kept]
        assert repository.workload("0" * 32).effort_days == (1.0, 3.0, 8.0)
        assert repository.lens_notes("0" * 32) == {1: {"": Notes("weak overall")}}
        assert repository.attachment("0" * 32, "d") == b"pi"
        assert repository.actions("0" * 32) == repository.decisions("0" * 32) == []
        one, decision = action(), trade_off()
        other_days = replace(kept, effort_days=(0.5, 2.0, 10.0))
        repository.save(other_days, actions={one.id: one}, decisions={decision.id: decision})
    with opened(path) as repository:
        assert repository.workloads() == [other_days]
        assert repository.actions("0" * 32) == [one]
        assert repository.decisions("0" * 32) == [decision]
    assert path.with_name("old.schema2.wadesk").exists()


THIRD_ROWS = """
INSERT INTO milestone VALUES (
    '00000000000000000000000000000000', 1, 'Start', 'start', 'As found.', '2026-03-01 10:00:00.000000', 'd',
    '{"format":1}');
"""


def test_a_file_of_the_third_schema_gains_history_and_standings(tmp_path: Path) -> None:
    path = tmp_path / "old.wadesk"
    for steps, rows in ((STEPS[:1], FIRST_ROWS), (STEPS[:2], SECOND_ROWS), (STEPS[:3], THIRD_ROWS)):
        open_engine(path, steps=steps).dispose()
        connection = driver.connect(str(path))
        connection.executescript(rows)
        connection.close()
    kept = workload(pillar_priorities=("security",), business_priorities=("grow",))
    with opened(path) as repository:
        assert repository.workloads() == [kept]
        assert (kept.cadence, kept.next_review, kept.template) == (Cadence.QUARTERLY, None, False)
        assert repository.milestone_content("0" * 32, 1) == '{"format":1}'
        assert repository.history() == []
        (entry,) = repository.portfolio()
        assert (entry.standing, entry.milestones) == (None, 0)
        assert repository.stale_standings() == ["0" * 32]
        changed = replace(
            kept, cadence=Cadence.YEARLY, next_review=date(2027, 1, 31), change_note="New Region"
        )
        repository.save(changed)
        assert repository.workload("0" * 32) == changed
        assert repository.portfolio()[0].due == ReviewDue(date(2027, 1, 31), DueReason.DAY)
    assert path.with_name("old.schema3.wadesk").exists()


FOURTH_ROWS = """
UPDATE workload SET cadence = 12, next_review = '2027-01-31', change_note = 'new region',
    changed_at = '2026-03-02 10:00:00.000000';
INSERT INTO milestone VALUES (
    '00000000000000000000000000000000', 2, 'Later', 'later', '', '2026-03-02 10:00:00.000000', 'e', '{"format":1}', 1);
INSERT INTO saved_filter VALUES ('Ours', '{"text": "shop"}');
"""


def test_a_file_of_the_fourth_schema_gains_all_for_handing_over(tmp_path: Path) -> None:
    path = tmp_path / "old.wadesk"
    for number, rows in enumerate((FIRST_ROWS, SECOND_ROWS, THIRD_ROWS, FOURTH_ROWS), 1):
        open_engine(path, steps=STEPS[:number]).dispose()
        connection = driver.connect(str(path))
        connection.executescript(rows)
        connection.close()
    later = datetime(2026, 3, 2, 10, tzinfo=UTC)
    kept = workload(
        pillar_priorities=("security",),
        business_priorities=("grow",),
        cadence=Cadence.YEARLY,
        next_review=date(2027, 1, 31),
        change_note="new region",
        changed_at=later,
    )
    with opened(path) as repository:
        assert repository.workloads() == [kept]
        assert (kept.report_headline, kept.report_summary) == ("", "")
        assert repository.milestones("0" * 32)[1] == MilestoneHead(2, "Later", "", later, "e", automatic=True)
        assert repository.saved_filters() == {"Ours": {"text": "shop"}}
        assert (repository.theme_names(), repository.report_choice("")) == ([], ReportChoice())
        assert repository.document_control("0" * 32) == NO_CONTROL
        opening = replace(kept, report_headline="Two risks are left.", report_summary="Both are known.")
        repository.save(opening)
        repository.put_theme(editions.theme(), "")
        repository.put_report_choice("contoso", editions.choice())
        repository.put_document_control("0" * 32, editions.control())
    with opened(path) as repository:
        assert repository.workload("0" * 32) == opening
        assert repository.theme(editions.theme().name) == editions.theme()
        assert repository.report_choice("contoso") == editions.choice()
        assert repository.document_control("0" * 32) == editions.control()
    for number in (1, 2, 3, 4):
        assert path.with_name(f"old.schema{number}.wadesk").exists()


def test_a_file_of_the_fifth_schema_gains_drafts_and_words_about_versions(tmp_path: Path) -> None:
    path = tmp_path / "old.wadesk"
    for number, rows in enumerate((FIRST_ROWS, SECOND_ROWS, THIRD_ROWS, FOURTH_ROWS, ""), 1):
        open_engine(path, steps=STEPS[:number]).dispose()
        connection = driver.connect(str(path))
        connection.executescript(rows)
        connection.close()
    head = DraftHead(
        "0" * 32, "Mine", "", "", datetime(2026, 3, 3, tzinfo=UTC), datetime(2026, 3, 4, tzinfo=UTC)
    )
    with opened(path) as repository:
        (lens,) = repository.lens_versions()
        assert (lens.version, lens.notes, lens.minor) == ("1", "", False)
        assert repository.lens_content(lens.id) == '{"a": "lens"}'
        assert len(repository.milestones("0" * 32)) == 2
        assert repository.drafts() == []
        repository.add_draft(head, "{}")
        later = replace(lens, version="1.1", digest="e", notes="More.", minor=True)
        assert repository.add_lens(later, "{}") == replace(later, id=lens.id + 1)
    with opened(path) as repository:
        assert repository.draft(head.id) == (head, "{}")
        assert repository.lens_versions()[1].notes == "More."
    kept = path.with_name("old.schema5.wadesk")
    with closing(driver.connect(str(kept))) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (5,)
        assert connection.execute("SELECT alias FROM lens").fetchall() == [("lens",)]
