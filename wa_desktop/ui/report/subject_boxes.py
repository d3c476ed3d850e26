"""What is reported and what it is compared with: two lists to choose from."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wa_desktop.domain.workload import MilestoneHead
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.report.changing_box import ChangingBox
from wa_desktop.ui.theme.type import px
from wa_desktop.ui.widgets.form import FormRow
from wa_desktop.ui.words import day_word

IsSound = Callable[[MilestoneHead], bool]


class SubjectBoxes(QWidget):
    """`subject_chosen` and `against_chosen` follow a choice that a person made."""

    subject_chosen = Signal()
    against_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.subject_box: ChangingBox[MilestoneHead | None] = ChangingBox()
        self.against_box: ChangingBox[MilestoneHead | None] = ChangingBox()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(12))
        layout.addWidget(FormRow(self.tr("Report on"), self.subject_box))
        help_text = self.tr("Radar, summary and comparison report show what has moved since then.")
        layout.addWidget(FormRow(self.tr("Compare with"), self.against_box, help_text))
        self.subject_box.currentIndexChanged.connect(self.subject_chosen)
        self.against_box.currentIndexChanged.connect(self.against_chosen)

    @property
    def subject(self) -> MilestoneHead | None:
        """The milestone to report; None for the review as it is."""
        return self.subject_box.value

    @property
    def against(self) -> MilestoneHead | None:
        """The milestone to compare with; None for no comparison."""
        return self.against_box.value

    @property
    def can_compare(self) -> bool:
        """Whether there is a milestone before the subject."""
        return self.against_box.count() > 1

    @property
    def summary(self) -> str:
        """Both choices in a few words."""
        subject, against = self.subject, self.against
        state = one_line(subject.name) if subject else self.tr("now")
        if against is None:
            return state
        words = self.tr("{state}, against “{milestone}”")
        return words.format(state=state, milestone=one_line(against.name))

    def offer(
        self, now: str, heads: Sequence[MilestoneHead], chosen: MilestoneHead | None, is_sound: IsSound
    ) -> None:
        """Offer `now` and the milestones, newest first, with `chosen` (or now) chosen."""
        newest_first = list(reversed(heads))
        options = [(None, now), *((head, self._label(head)) for head in newest_first)]
        self.subject_box.offer(options, chosen if chosen in newest_first else None)
        self.offer_comparisons(is_sound)

    def offer_comparisons(self, is_sound: IsSound) -> None:
        """Offer the milestones before the subject, with the last sound one chosen."""
        subject = self.subject
        heads = [head for head in self.subject_box.values if head is not None]
        earlier = [head for head in heads if subject is None or head.number < subject.number]
        sound = next((head for head in earlier if is_sound(head)), None)
        options = [(None, self.tr("No comparison")), *((head, self._label(head)) for head in earlier)]
        self.against_box.offer(options, sound)
        self.against_box.setEnabled(bool(earlier))

    def _label(self, head: MilestoneHead) -> str:
        words = self.tr("{number}. {name} · {day}")
        return words.format(number=head.number, name=head.name, day=day_word(head.recorded_at))
