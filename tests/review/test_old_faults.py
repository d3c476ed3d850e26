"""A workload with a fault of before can be edited, open or closed, as long as nothing new becomes wrong."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import sqlcipher3

from tests.support.reviews import Clock, add_lens, make_workload
from wa_desktop.domain.errors import InvalidError, message
from wa_desktop.domain.workload import Workload
from wa_desktop.review.workspace import Workspace

EDIT = message("edit the workload")


@pytest.mark.parametrize("is_open", [False, True])
def test_an_old_fault_stops_no_edit_and_a_new_one_does(
    tmp_path: Path,
    is_open: bool,
) -> None:
    path = tmp_path / "old.wad"
    workspace = Workspace.open(path, clock=Clock())
    workload_id = workspace.create_workload(make_workload(), [add_lens(workspace)]).id
    workspace.close()
    connection = sqlcipher3.connect(str(path))
    connection.execute("UPDATE workload SET review_owner = 'x'")
    connection.commit()
    connection.close()
    workspace = Workspace.open(path, clock=Clock())
    held = workspace.open_review(workload_id) if is_open else None

    def tagged(workload: Workload) -> Workload:
        return replace(workload, tags=(("team", "red"),))

    def nameless(workload: Workload) -> Workload:
        return replace(workload, name="")

    assert workspace.edit_workload(workload_id, tagged, EDIT)
    with pytest.raises(InvalidError) as caught:
        workspace.edit_workload(workload_id, nameless, EDIT)
    assert [problem.field for problem in caught.value.problems] == ["name"]
    assert workspace.workload(workload_id).tags == (("team", "red"),)
    assert held is None or held.snapshot.workload.tags == (("team", "red"),)
    workspace.close()
