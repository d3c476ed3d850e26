"""Who changed what between two states, looked up in the history's happenings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.comparison import PracticeChange, Side, Touch, Touches
from wa_desktop.domain.history import Difference, Happening, Subject

_EVER = datetime.max.replace(tzinfo=UTC)

Test = Callable[[Difference], bool]


class TouchBook:
    """The happenings of one workload between two states, by what they are about."""

    def __init__(self, before: Side, after: Side, happenings: Iterable[Happening]) -> None:
        start, end = sorted((before.at or _EVER, after.at or _EVER))
        ids = {before.snapshot.workload.id, after.snapshot.workload.id}
        self._answers: defaultdict[QuestionRef, list[Happening]] = defaultdict(list)
        self._others: defaultdict[tuple[Subject, str], list[Happening]] = defaultdict(list)
        for one in sorted(happenings, key=lambda one: one.at):
            if one.workload_id not in ids or not start < one.at <= end:
                continue
            if one.subject is Subject.ANSWER:
                self._answers[QuestionRef(one.lens, one.question)].append(one)
            else:
                item = "" if one.subject is Subject.WORKLOAD else one.item
                self._others[one.subject, item].append(one)

    def practice(self, ref: QuestionRef, change: PracticeChange) -> Touches:
        """Who changed a practice: its answer where that is another one, else anything of it."""
        place = ("practices", change.choice.id)
        happenings = self._answers.get(ref, ())
        if change.answer_changed:
            found = _touches(
                happenings,
                lambda one: (
                    one.path == ("none_of_these",)
                    or (one.path[:2] == place and one.path[2:] in {("answer",), ("reason",)})
                ),
            )
            if found:
                return found
        return _touches(happenings, lambda one: one.path[:2] == place)

    def question(self, ref: QuestionRef) -> Touches:
        """Who changed what is said of a question as a whole."""
        return _touches(self._answers.get(ref, ()), lambda one: one.path[:1] != ("practices",))

    def record(self, subject: Subject, item: str) -> Touches:
        """Who changed an action, a decision or another record."""
        return _touches(self._others.get((subject, item), ()))

    def field(self, name: str) -> Touches:
        """Who changed a field of the workload."""
        return _touches(self._others.get((Subject.WORKLOAD, ""), ()), lambda one: one.path[:1] == (name,))


def _touches(happenings: Iterable[Happening], wanted: Test | None = None) -> Touches:
    found = (one for one in happenings if wanted is None or any(map(wanted, one.differences)))
    return tuple(dict.fromkeys(Touch(one.author, one.at) for one in found))
