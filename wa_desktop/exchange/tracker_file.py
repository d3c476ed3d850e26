"""Hands over an improvement plan as a file for a tracker, written whole and re-read, or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from wa_desktop.domain.errors import DamagedError, message
from wa_desktop.exchange.tracker import TrackerRow
from wa_desktop.exchange.tracker_csv import CsvFlavour, csv_bytes
from wa_desktop.exchange.tracker_ics import ics_bytes
from wa_desktop.exchange.tracker_xlsx import xlsx_bytes
from wa_desktop.system.atomic import write_whole


class TrackerKind(StrEnum):
    """What a plan can be handed over as."""

    CSV = "CSV"
    JIRA = "JIRA"
    GITHUB = "GITHUB"
    ASANA = "ASANA"
    XLSX = "XLSX"
    ICS = "ICS"

    @property
    def suffix(self) -> str:
        """The ending of its files."""
        return {TrackerKind.XLSX: ".xlsx", TrackerKind.ICS: ".ics"}.get(self, ".csv")


_FLAVOURS = {
    TrackerKind.CSV: CsvFlavour.PLAIN,
    TrackerKind.JIRA: CsvFlavour.JIRA,
    TrackerKind.GITHUB: CsvFlavour.GITHUB,
    TrackerKind.ASANA: CsvFlavour.ASANA,
}


def tracker_bytes(
    kind: TrackerKind, rows: Sequence[TrackerRow], *, workload_name: str, workload_id: str, made_at: datetime
) -> bytes:
    """The whole file of a kind; `made_at` has the reader's time zone, so that its date is the reader's today."""
    if kind is TrackerKind.XLSX:
        return xlsx_bytes(rows, workload_name=workload_name, made_on=made_at.date())
    if kind is TrackerKind.ICS:
        return ics_bytes(rows, workload_name=workload_name, workload_id=workload_id, made_at=made_at)
    return csv_bytes(rows, _FLAVOURS[kind])


def write_tracker(
    path: Path,
    kind: TrackerKind,
    rows: Sequence[TrackerRow],
    *,
    workload_name: str,
    workload_id: str,
    made_at: datetime,
) -> None:
    """Write a file of a kind, whatever its name ends with; see `tracker_bytes`.

    KnownError if it could not be written or read back; an older file of that name then stays as it was.
    """
    data = tracker_bytes(kind, rows, workload_name=workload_name, workload_id=workload_id, made_at=made_at)
    write_whole(path, lambda partial: _write(partial, data), lambda partial: _read_back(partial, data))


def _write(partial: Path, data: bytes) -> None:
    partial.write_bytes(data)


def _read_back(partial: Path, data: bytes) -> None:
    if partial.read_bytes() != data:
        raise DamagedError(
            message("The plan could not be read back after writing. Try again, or choose another folder.")
        )
