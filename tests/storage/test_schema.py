"""The table classes say what the migrations create."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import create_engine
from sqlmodel import SQLModel

from tests.support.repositories import fill
from wa_desktop.domain.workload import Workload
from wa_desktop.storage import tables
from wa_desktop.storage.migrations import STEPS

NAMES = (
    *("action", "answer", "attachment", "decision", "document_control", "draft", "history", "lens"),
    *(
        "lens_standing",
        "milestone",
        "milestone_standing",
        "report_choice",
        "review",
        "saved_filter",
        "standing",
        "theme",
    ),
    *("workload", "workshop"),
)


@pytest.fixture
def migrated() -> Iterator[Any]:
    connection = driver.connect(":memory:", isolation_level=None)
    for step in STEPS:
        for statement in step:
            connection.execute(statement)
    yield connection
    connection.close()


@pytest.fixture
def declared() -> Iterator[Any]:
    connection = driver.connect(":memory:", isolation_level=None, check_same_thread=False)
    engine = create_engine("sqlite://", module=driver, creator=lambda: connection)
    SQLModel.metadata.create_all(engine, tables=[SQLModel.metadata.tables[name] for name in NAMES])
    yield connection
    engine.dispose()
    connection.close()


def table_names(connection: Any) -> set[str]:
    return {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def columns(connection: Any, table: str) -> set[tuple[Any, ...]]:
    """Name, type, NOT NULL, default and place in the primary key of every column."""
    return {tuple(row)[1:] for row in connection.execute(f"PRAGMA table_info({table})")}


def uniques(connection: Any, table: str) -> set[tuple[str, ...]]:
    indexes = list(connection.execute(f"PRAGMA index_list({table})"))
    return {
        tuple(row[2] for row in connection.execute(f"PRAGMA index_info({index[1]})"))
        for index in indexes
        if index[2] and index[3] != "pk"
    }


def foreign_keys(connection: Any, table: str) -> set[tuple[Any, ...]]:
    return {tuple(row)[2:7] for row in connection.execute(f"PRAGMA foreign_key_list({table})")}


def test_there_are_the_same_tables(migrated: Any, declared: Any) -> None:
    assert table_names(migrated) == table_names(declared) == set(NAMES)
    assert {
        row.__tablename__ for row in SQLModel.__subclasses__() if row.__module__ == tables.__name__
    } == set(NAMES)


@pytest.mark.parametrize("table", NAMES)
def test_each_table_has_the_same_columns(migrated: Any, declared: Any, table: str) -> None:
    assert columns(migrated, table) == columns(declared, table)


@pytest.mark.parametrize("table", NAMES)
def test_each_table_has_the_same_uniques_and_foreign_keys(migrated: Any, declared: Any, table: str) -> None:
    assert uniques(migrated, table) == uniques(declared, table)
    assert foreign_keys(migrated, table) == foreign_keys(declared, table)


def test_a_workload_has_a_column_for_every_field(migrated: Any) -> None:
    fields = set(Workload.__dataclass_fields__)
    assert {column[0] for column in columns(migrated, "workload")} == fields | {"comparable_name"}


def test_a_file_carries_our_mark_and_the_number_of_its_schema(tmp_path: Path) -> None:
    path = tmp_path / "workspace.wad"
    fill(path)
    header = path.read_bytes()[:100]
    assert header[68:72] == b"WAD1"
    assert int.from_bytes(header[60:64], "big") == len(STEPS)
