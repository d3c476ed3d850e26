"""The portfolio's ways to look at it: views, saved filters, clients, tags and industries, each with its number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from wa_desktop.domain.portfolio import PortfolioEntry
from wa_desktop.domain.workload import Environment
from wa_desktop.ui.models.portfolio_cells import tag_text
from wa_desktop.ui.models.portfolio_facts import PortfolioFacts, client_key, tags_of
from wa_desktop.ui.models.portfolio_filter import DueWant, PortfolioFilter, RiskWant

Index = QModelIndex | QPersistentModelIndex

EntryRole = Qt.ItemDataRole.UserRole
MOST_TAGS = 24
"""The tags used most are listed; the filter offers all."""


class ViewKind(Enum):
    """What a view picks workloads by."""

    ALL = "all"
    OVERDUE = "overdue"
    HIGH = "high"
    PRODUCTION = "production"
    PREPRODUCTION = "preproduction"
    ARCHIVED = "archived"
    TEMPLATES = "templates"
    SAVED = "saved"
    CLIENT = "client"
    NO_CLIENT = "no client"
    TAG = "tag"
    INDUSTRY = "industry"


class Section(Enum):
    """A group of views under a heading; the later ones can be folded."""

    VIEWS = "views"
    SAVED = "saved"
    CLIENTS = "clients"
    TAGS = "tags"
    INDUSTRIES = "industries"


FOLDABLE = frozenset({Section.CLIENTS, Section.TAGS, Section.INDUSTRIES})

_FIXED: Mapping[ViewKind, PortfolioFilter] = {
    ViewKind.OVERDUE: PortfolioFilter(due=DueWant.OVERDUE),
    ViewKind.HIGH: PortfolioFilter(risk=RiskWant.HIGH),
    ViewKind.PRODUCTION: PortfolioFilter(environments=(Environment.PRODUCTION,)),
    ViewKind.PREPRODUCTION: PortfolioFilter(environments=(Environment.PREPRODUCTION,)),
    ViewKind.ARCHIVED: PortfolioFilter(archived=True),
}


@dataclass(frozen=True)
class PortfolioView:
    """One view.

    `key` is a client's name as `comparable` gives it, the name of a saved filter, an industry type, or a tag as key
    and value on two lines; `label` is what people read, and makes no other view.
    """

    kind: ViewKind = ViewKind.ALL
    key: str = ""
    label: str = field(default="", compare=False)

    @property
    def filter(self) -> PortfolioFilter:
        """What it picks by; a saved filter picks by what the filter bar shows of it."""
        if self.kind in {ViewKind.CLIENT, ViewKind.NO_CLIENT}:
            return PortfolioFilter(clients=(self.label or self.key,) if self.key else ("",))
        if self.kind is ViewKind.TAG:
            key, _, value = self.key.partition("\n")
            return PortfolioFilter(tags=((key, value),))
        if self.kind is ViewKind.INDUSTRY:
            return PortfolioFilter(industries=(self.key,))
        return _FIXED.get(self.kind, PortfolioFilter())


@dataclass(frozen=True)
class ViewEntry:
    """A row of the list: a view with its count, or a section's heading where `view` is None.

    A saved filter shows no count where `count` is None. `bad` draws the count as something to care about.
    """

    label: str
    view: PortfolioView | None = None
    count: int | None = 0
    section: Section = Section.VIEWS
    folded: bool = False
    bad: bool = False


class PortfolioViewsModel(QAbstractListModel):
    """The list at the left, under headings of which some fold.

    `show_templates` makes a place for templates, which are no workloads, among the views.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[ViewEntry] = []
        self._sections: dict[Section, list[ViewEntry]] = {}
        self._folded = {Section.INDUSTRIES}
        self._templates: int | None = None

    def show_workloads(
        self, workloads: Sequence[PortfolioEntry], facts: PortfolioFacts, saved: Sequence[str] = ()
    ) -> None:
        """Count anew; nothing moves where nothing changed."""
        current = [workload for workload in workloads if not workload.archived]
        self._sections = {
            Section.VIEWS: self._views(current, len(workloads) - len(current), facts),
            Section.SAVED: [
                ViewEntry(name, PortfolioView(ViewKind.SAVED, name, name), None, Section.SAVED)
                for name in saved
            ],
            Section.CLIENTS: self._clients(current),
            Section.TAGS: _tags(current),
            Section.INDUSTRIES: self._industries(current, facts),
        }
        self._show()

    def show_reading(self) -> None:
        """Show the views that are always there, without counts: the workloads are still being read."""
        kinds = (ViewKind.ALL, *_FIXED)
        self._sections = {
            Section.VIEWS: [
                *(ViewEntry(self._label(kind), PortfolioView(kind), None) for kind in kinds),
                *self._template_view(),
            ]
        }
        self._show()

    def show_templates(self, count: int | None) -> None:
        """List so many templates among the views, or none."""
        if count == self._templates:
            return
        self._templates = count
        if self._sections:
            views = [
                entry
                for entry in self._sections[Section.VIEWS]
                if entry.view and entry.view.kind is not ViewKind.TEMPLATES
            ]
            self._sections[Section.VIEWS] = [*views, *self._template_view()]
            self._show()

    def toggle(self, row: int) -> None:
        """Fold the section of a heading, or open it."""
        section = self._entries[row].section
        if self._entries[row].view is None and section in FOLDABLE:
            self._folded ^= {section}
            self._show()

    def entry(self, row: int) -> ViewEntry:
        """What a row shows."""
        return self._entries[row]

    def row_of(self, view: PortfolioView) -> int:
        """The row of a view; -1 where it is gone or folded away."""
        return next((row for row, entry in enumerate(self._entries) if entry.view == view), -1)

    def knows(self, view: PortfolioView) -> bool:
        """Whether there is such a view, folded away or not."""
        return any(entry.view == view for entries in self._sections.values() for entry in entries)

    def count(self, view: PortfolioView) -> int:
        """How many workloads a view shows; 0 where there is no such view."""
        entries = (entry for entries in self._sections.values() for entry in entries)
        return next((entry.count or 0 for entry in entries if entry.view == view), 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many rows, headings included."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The entry for the delegate, its words for everybody else."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == EntryRole:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if entry.view and entry.count is not None:
                return self.tr("{view}: %n workload(s)", "", entry.count).format(view=entry.label)
            if entry.view is None and entry.section in FOLDABLE:
                template = self.tr("{heading}, folded") if entry.folded else self.tr("{heading}, open")
                return template.format(heading=entry.label)
            return entry.label
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen; those that fold can be reached."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        entry = self._entries[index.row()]
        if entry.view is None:
            reachable = entry.section in FOLDABLE
            return Qt.ItemFlag.ItemIsEnabled if reachable else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def _show(self) -> None:
        headings = {
            Section.VIEWS: self.tr("Views"),
            Section.SAVED: self.tr("Saved filters"),
            Section.CLIENTS: self.tr("Clients"),
            Section.TAGS: self.tr("Tags"),
            Section.INDUSTRIES: self.tr("Industries"),
        }
        entries: list[ViewEntry] = []
        for section, views in self._sections.items():
            if not views:
                continue
            folded = section in self._folded
            entries.append(ViewEntry(headings[section], None, len(views), section, folded))
            entries += [] if folded else views
        if entries != self._entries:
            self.beginResetModel()
            self._entries = entries
            self.endResetModel()

    def _views(
        self, current: Sequence[PortfolioEntry], archived: int, facts: PortfolioFacts
    ) -> list[ViewEntry]:
        places = Counter(entry.environment_text for entry in current)
        is_overdue, letters = facts.is_overdue, facts.letters
        overdue = sum([is_overdue(entry) for entry in current])
        high = sum(["H" in letters(entry) for entry in current])
        counts = {
            ViewKind.ALL: len(current),
            ViewKind.OVERDUE: overdue,
            ViewKind.HIGH: high,
            ViewKind.PRODUCTION: places[Environment.PRODUCTION.value],
            ViewKind.PREPRODUCTION: places[Environment.PREPRODUCTION.value],
            ViewKind.ARCHIVED: archived,
        }
        entries = [
            ViewEntry(
                self._label(kind),
                PortfolioView(kind),
                count,
                bad=kind is ViewKind.OVERDUE and count > 0,
            )
            for kind, count in counts.items()
        ]
        return [*entries, *self._template_view()]

    def _label(self, kind: ViewKind) -> str:
        return {
            ViewKind.ALL: self.tr("All workloads"),
            ViewKind.OVERDUE: self.tr("Overdue reviews"),
            ViewKind.HIGH: self.tr("High risk open"),
            ViewKind.PRODUCTION: self.tr("Production"),
            ViewKind.PREPRODUCTION: self.tr("Pre-production"),
            ViewKind.ARCHIVED: self.tr("Archived"),
        }[kind]

    def _template_view(self) -> list[ViewEntry]:
        if self._templates is None:
            return []
        return [ViewEntry(self.tr("Templates"), PortfolioView(ViewKind.TEMPLATES), self._templates)]

    def _clients(self, current: Sequence[PortfolioEntry]) -> list[ViewEntry]:
        written = Counter(entry.client for entry in current)
        numbers: Counter[str] = Counter()
        names: dict[str, str] = {}
        for client, count in written.items():
            key = client_key(client)
            numbers[key] += count
            names.setdefault(key, client.strip())
        without = numbers.pop("", 0)
        if not numbers:
            return []
        entries = [
            ViewEntry(
                names[key], PortfolioView(ViewKind.CLIENT, key, names[key]), numbers[key], Section.CLIENTS
            )
            for key in sorted(numbers, key=lambda key: names[key].casefold())
        ]
        if without:
            view = PortfolioView(ViewKind.NO_CLIENT)
            entries.append(ViewEntry(self.tr("No client"), view, without, Section.CLIENTS))
        return entries

    def _industries(self, current: Sequence[PortfolioEntry], facts: PortfolioFacts) -> list[ViewEntry]:
        numbers = Counter(entry.industry_type for entry in current)
        words = facts.industry_words()
        found = sorted((words.get(kind, kind), kind, count) for kind, count in numbers.items() if kind)
        return [
            ViewEntry(word, PortfolioView(ViewKind.INDUSTRY, kind, word), count, Section.INDUSTRIES)
            for word, kind, count in found
        ]


def _tags(current: Sequence[PortfolioEntry]) -> list[ViewEntry]:
    """The tags that most workloads have, by name."""
    numbers: Counter[tuple[str, str]] = Counter()
    for tags_text, count in Counter(entry.tags_text for entry in current).items():
        for tag in tags_of(tags_text):
            numbers[tag] += count
    found = sorted(numbers.most_common(MOST_TAGS), key=lambda item: tag_text(item[0]).casefold())
    return [
        ViewEntry(
            tag_text(tag), PortfolioView(ViewKind.TAG, "\n".join(tag), tag_text(tag)), count, Section.TAGS
        )
        for tag, count in found
    ]
