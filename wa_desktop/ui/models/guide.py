"""The guide as Qt sees it: the outline at the left, the list of what a search found, and the words for both."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QStandardItem, QStandardItemModel

from wa_desktop.domain.guide import PillarGuide
from wa_desktop.domain.lens import Lens, Pillar
from wa_desktop.review.guide import GuideBook, GuideHit, GuideKind, Topic

TopicRole = Qt.ItemDataRole.UserRole
"""Role under which a row of the outline has its Topic; a heading has none."""

HitRole = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


def kind_word(kind: GuideKind) -> str:
    """What a topic is, for lists and above an article."""
    return {
        GuideKind.FRAMEWORK: _tr("Framework"),
        GuideKind.CATALOGUE: _tr("Service catalogue"),
        GuideKind.PILLAR: _tr("Pillar"),
        GuideKind.PRINCIPLE: _tr("Design principle"),
        GuideKind.SERVICE: _tr("Service"),
        GuideKind.DECISION: _tr("Example decision"),
        GuideKind.QUESTION: _tr("Question"),
        GuideKind.PRACTICE: _tr("Best practice"),
    }[kind]


def outline(book: GuideBook, parent: QObject | None = None) -> QStandardItemModel:
    """Everything in the book as a tree: per lens the framework and its pillars, then the services."""
    model = QStandardItemModel(parent)
    for lens in book.lenses:
        guide = book.guide(lens.alias)
        top = model.invisibleRootItem()
        if len(book.lenses) > 1 or guide is None:
            top = _item(lens.name, None if guide else Topic(GuideKind.FRAMEWORK, lens.alias))
            model.appendRow(top)
        if guide:
            framework = _item(_tr("Framework"), Topic(GuideKind.FRAMEWORK, lens.alias))
            _add_all(
                framework,
                [(item.title, Topic(GuideKind.PRINCIPLE, lens.alias, item.id)) for item in guide.principles],
            )
            top.appendRow(framework)
        for pillar in lens.pillars:
            top.appendRow(_pillar_item(lens, pillar, guide.pillar(pillar.id) if guide else None))
    if book.services():
        catalogue = _item(_tr("Service catalogue"), catalogue_topic(book))
        _add_all(
            catalogue,
            [
                (service.name, Topic(GuideKind.SERVICE, book.lenses[0].alias, service.name))
                for service in book.services()
            ],
        )
        model.appendRow(catalogue)
    return model


def catalogue_topic(book: GuideBook) -> Topic:
    """The article with all services."""
    return Topic(GuideKind.CATALOGUE, book.lenses[0].alias if book.lenses else "")


def _pillar_item(lens: Lens, pillar: Pillar, guide: PillarGuide | None) -> QStandardItem:
    alias = lens.alias
    item = _item(pillar.name, Topic(GuideKind.PILLAR, alias, pillar.id))
    if guide:
        for name, topics in (
            (
                _tr("Design principles"),
                [(one.title, Topic(GuideKind.PRINCIPLE, alias, one.id)) for one in guide.principles],
            ),
            (
                _tr("Key services"),
                [(one.name, Topic(GuideKind.SERVICE, alias, one.name)) for one in guide.services],
            ),
            (
                _tr("Example decisions"),
                [(one.title, Topic(GuideKind.DECISION, alias, one.id)) for one in guide.decisions],
            ),
        ):
            if topics:
                group = _item(name, None)
                _add_all(group, topics)
                item.appendRow(group)
    for question in pillar.questions:
        row = _item(
            f"{question.label} · {question.short_title or question.title}",
            Topic(GuideKind.QUESTION, alias, question.key),
        )
        _add_all(
            row,
            [
                (
                    f"{choice.label} · {choice.title}",
                    Topic(GuideKind.PRACTICE, alias, choice.id, question.key),
                )
                for choice in question.practices
            ],
        )
        item.appendRow(row)
    return item


def _item(text: str, topic: Topic | None) -> QStandardItem:
    item = QStandardItem(text)
    item.setEditable(False)
    if topic:
        item.setData(topic, TopicRole)
    return item


def _add_all(parent: QStandardItem, topics: Sequence[tuple[str, Topic]]) -> None:
    parent.appendRows([_item(text, topic) for text, topic in topics])


class GuideHitsModel(QAbstractListModel):
    """What a search found, the best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: list[GuideHit] = []

    def show_hits(self, hits: list[GuideHit]) -> None:
        """Show what another search found."""
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many were found."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The hit for the delegate, its title, and a line for screen readers."""
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        if role == HitRole:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{kind_word(hit.topic.kind)}: {hit.title}"
        return None


def _tr(text: str) -> str:
    return QCoreApplication.translate("GuideWords", text)
