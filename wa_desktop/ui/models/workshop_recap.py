"""The recap of a workshop for the window: made from the review, saved as a file, copied to paste elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData

from wa_desktop import __version__
from wa_desktop.domain.pace import completed_in
from wa_desktop.domain.workload import Snapshot
from wa_desktop.domain.workshop import Workshop
from wa_desktop.domain.workshop_clock import talked_about, together
from wa_desktop.report.recap_records import Recap
from wa_desktop.review.review import Review
from wa_desktop.review.workshops import state_after
from wa_desktop.ui.models.file_names import file_name
from wa_desktop.ui.models.rows import Cell, Look, Row, one_line
from wa_desktop.ui.models.workshop_words import length_word
from wa_desktop.ui.words import day_word

MARKDOWN, HTML = ".md", ".html"


def read_recap(review: Review, workshop: Workshop, now: datetime, language: str = "en") -> Recap:
    """What a recap of the workshop says, in a report's language; DamagedError if a milestone was tampered with."""
    from wa_desktop.report.language import language as language_by_tag
    from wa_desktop.report.recap import build_recap

    say = language_by_tag(language)
    snapshot, ratings, before = state_after(review, workshop)
    return build_recap(
        snapshot,
        workshop,
        ratings,
        made_at=now.astimezone(),
        app_version=__version__,
        before=before,
        say=say,
        language=say.tag,
    )


def save_recap(recap: Recap, path: Path) -> Path:
    """Write it as the file's ending says; KnownError if it cannot be written."""
    from wa_desktop.report.recap_file import write_recap

    write_recap(recap, path)
    return path


def to_clipboard(recap: Recap) -> QMimeData:
    """The recap for pasting: formatted where that is understood, else as Markdown."""
    from wa_desktop.report.recap_html import recap_html
    from wa_desktop.report.recap_markdown import recap_markdown

    data = QMimeData()
    data.setText(recap_markdown(recap))
    data.setHtml(recap_html(recap))
    return data


def recap_name(workshop: Workshop, now: datetime, ending: str) -> str:
    """A name for the file that every system takes."""
    ended = workshop.clock.closed_at or now
    return Path(file_name(workshop.name, ended.astimezone())).with_suffix(ending).name


def headings() -> tuple[str, ...]:
    """Of the list of workshops."""
    return (_tr("Workshop"), _tr("Day"), _tr("Length"), _tr("Questions covered"), _tr("State"))


def workshop_rows(workshops: Sequence[Workshop], snapshot: Snapshot, in_hand: str) -> tuple[Row, ...]:
    """All workshops, the newest first; `in_hand` is the id of the one that runs."""
    return tuple(_row(workshop, snapshot, in_hand) for workshop in reversed(workshops))


def _row(workshop: Workshop, snapshot: Snapshot, in_hand: str) -> Row:
    sittings = workshop.clock.sittings
    if workshop.is_closed:
        state, look = _tr("Ended"), Look.MUTED
    elif workshop.id == in_hand:
        state, look = _tr("Running"), Look.GOOD
    else:
        state, look = (_tr("Paused") if sittings else _tr("Planned")), Look.PLAIN
    covered = len(covered_in(workshop, snapshot))
    planned = sum(stop.minutes for stop in workshop.stops)
    return Row(
        workshop.id,
        (
            Cell(one_line(workshop.name), look=Look.STRONG),
            Cell(day_word(sittings[0].began) if sittings else _tr("not begun")),
            Cell(
                length_word(together(workshop.clock))
                if sittings
                else _tr("{count} min").format(count=planned)
            ),
            Cell(str(covered) if sittings else "–"),
            Cell(state, look=look),
        ),
    )


def covered_in(workshop: Workshop, snapshot: Snapshot) -> frozenset[object]:
    """The questions that were talked about or completed in a workshop."""
    return frozenset(talked_about(workshop.clock)) | completed_in(workshop, snapshot)


def _tr(text: str) -> str:
    return QCoreApplication.translate("WorkshopRecap", text)
