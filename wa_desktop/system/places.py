"""Remembers where a person was in each workload and how the window stood, so that the next start goes on there."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Self

from wa_desktop.domain.errors import KnownError
from wa_desktop.system.atomic import write_whole

MAX_WORKLOADS = 200
MAX_RECENT = 20
MAX_COLUMNS = 40
MAX_ID = 200
PATHS = ("lens", "priorities")
"""The orders in which a review's questions are walked: as the lens has them, or by the client's priorities."""

FilterValue = str | list[str] | bool

_ID = re.compile(rf"[^\s\x00-\x1f\ud800-\udfff]{{1,{MAX_ID}}}")
"""One word: sentences and most names that people type cannot slip into the file by mistake."""
_LARGEST_SIZE = 100_000


@dataclass(frozen=True)
class Place:
    """Where someone was in a workload; an empty text means nowhere in particular.

    `page` is a page's name, `lens` an alias, `question` and `choice` are ids of that lens, `path` is one of
    PATHS, `filters` holds ids and switches by the filter's name, never what was typed into a search field.
    """

    page: str = ""
    lens: str = ""
    question: str = ""
    choice: str = ""
    path: str = PATHS[0]
    filters: Mapping[str, FilterValue] = field(default_factory=dict)


@dataclass
class Places:
    """The content of the state file; set its fields, then `write`.

    `recent` holds ids of the palette's entries, the newest first; `panels` says which parts of the window are
    shown and `splitters` their sizes in pixels, both by name; `portfolio_view` and `portfolio_sort` are ids, and
    `portfolio_columns` are the ids of the columns that somebody chose.
    `reminded_on` is the day of the last reminder of overdue reviews, as an ISO text.
    Ids are single words of up to MAX_ID signs; others are dropped. Nothing here is a person's own text.
    """

    path: Path
    last_workload: str = ""
    tour_done: bool = False
    portfolio_view: str = ""
    portfolio_sort: str = ""
    portfolio_columns: list[str] = field(default_factory=list)
    reminded_on: str = ""
    recent: list[str] = field(default_factory=list)
    panels: dict[str, bool] = field(default_factory=dict)
    splitters: dict[str, list[int]] = field(default_factory=dict)
    _workloads: dict[str, Place] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path) -> Self:
        """Read the state file; whatever is missing, unknown or damaged in it counts as never set."""
        try:
            value = _mapping(json.loads(path.read_text(encoding="utf-8")))
        except (OSError, ValueError, RecursionError):
            return cls(path)
        places = cls(
            path,
            last_workload=_id(value.get("last_workload")),
            tour_done=value.get("tour_done") is True,
            portfolio_view=_id(value.get("portfolio_view")),
            portfolio_sort=_id(value.get("portfolio_sort")),
            portfolio_columns=_ids(value.get("portfolio_columns"))[:MAX_COLUMNS],
            reminded_on=_id(value.get("reminded_on")),
            recent=_ids(value.get("recent"))[:MAX_RECENT],
            panels={
                name: shown for name, shown in _by_id(value.get("panels")).items() if isinstance(shown, bool)
            },
            splitters={
                name: sizes
                for name, given in _by_id(value.get("splitters")).items()
                if (sizes := _sizes(given))
            },
        )
        for workload_id, place in _by_id(value.get("workloads")).items():
            places.remember(workload_id, _place(_mapping(place)))
        return places

    def place(self, workload_id: str) -> Place:
        """Where someone was in a workload; an empty Place if that is not known."""
        return self._workloads.get(workload_id, Place())

    def remember(self, workload_id: str, place: Place) -> None:
        """Remember a place as the newest; beyond MAX_WORKLOADS the oldest is forgotten."""
        self._workloads.pop(workload_id, None)
        if _id(workload_id):
            self._workloads[workload_id] = _place(asdict(place))
        while len(self._workloads) > MAX_WORKLOADS:
            del self._workloads[next(iter(self._workloads))]

    def add_recent(self, entry: str) -> None:
        """Put an entry of the palette first; beyond MAX_RECENT the oldest is forgotten."""
        self.recent = _ids([entry, *(other for other in self.recent if other != entry)])[:MAX_RECENT]

    def write(self) -> None:
        """Write the file whole, or leave it as it is: a disk that refuses costs a place and is no one's concern."""
        text = json.dumps(self._content(), indent=1)

        def produce(target: Path) -> None:
            target.write_text(text, encoding="utf-8")

        with contextlib.suppress(KnownError, OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self.path, produce)

    def _content(self) -> dict[str, object]:
        return {
            "last_workload": _id(self.last_workload),
            "tour_done": self.tour_done,
            "portfolio_view": _id(self.portfolio_view),
            "portfolio_sort": _id(self.portfolio_sort),
            "portfolio_columns": _ids(self.portfolio_columns)[:MAX_COLUMNS],
            "reminded_on": _id(self.reminded_on),
            "recent": _ids(self.recent)[:MAX_RECENT],
            "panels": self.panels,
            "splitters": self.splitters,
            "workloads": {workload_id: asdict(place) for workload_id, place in self._workloads.items()},
        }


def _place(value: Mapping[str, object]) -> Place:
    filters = {name: _filter(item) for name, item in _by_id(value.get("filters")).items()}
    path = value.get("path")
    return Place(
        page=_id(value.get("page")),
        lens=_id(value.get("lens")),
        question=_id(value.get("question")),
        choice=_id(value.get("choice")),
        path=path if isinstance(path, str) and path in PATHS else PATHS[0],
        filters={name: item for name, item in filters.items() if item is not None},
    )


def _filter(value: object) -> FilterValue | None:
    if isinstance(value, bool):
        return value
    if isinstance(value, list):
        return _ids(value)
    return _id(value) or None


def _mapping(value: object) -> dict[str, object]:
    return value if isinstance(value, dict) else {}


def _by_id(value: object) -> dict[str, object]:
    return {key: item for key, item in _mapping(value).items() if _id(key)}


def _id(value: object) -> str:
    """The value if it is an id, else nothing."""
    return value if isinstance(value, str) and _ID.fullmatch(value) else ""


def _ids(value: object) -> list[str]:
    return [item for item in value if _id(item)] if isinstance(value, list) else []


def _sizes(value: object) -> list[int]:
    """Sizes in pixels; nothing if one of them cannot be one."""
    if not isinstance(value, list):
        return []
    sizes = [size for size in value if isinstance(size, int) and not isinstance(size, bool)]
    whole = len(sizes) == len(value) and all(0 <= size <= _LARGEST_SIZE for size in sizes)
    return sizes if whole else []
