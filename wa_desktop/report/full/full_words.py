"""The full report's own words; those that its Word twin says too are the twin's."""

from __future__ import annotations

from wa_desktop.domain.errors import Message, message
from wa_desktop.domain.scoring import RiskCounts
from wa_desktop.report.words import Say, score_text

TOP_RISKS_TEXT = message(
    "The questions that need an answer first: high risks before medium ones, then by the pillars that matter most to "
    "the business, then by how much is missing."
)
FINDINGS_TEXT = message(
    "Every practice that is not in place in a question at risk, with what to do about it. Practices at high risk come "
    "first within their question."
)
NOT_PLANNED = message("No action is planned for this risk yet.")
NONE_PLANNED = message("none planned")
WORST = message("The worst risks")
ACTIONS = message("Actions")
PRIORITIES_TEXT = message(
    "Each label is an action of the plan: the higher, the more it helps; the further to the left, the less work it is. "
    "The filled ones are to be done first."
)
IN_PLACE = message("Practices in place")
QUESTIONS_WITHOUT_RISK = message("Questions without risk")
CLOSEST_TEXT = message(
    "With the fewest practices still missing, these questions would come down to a lower risk."
)
DOES_NOT_APPLY = message("Question or practice")
EVERY_QUESTION = message("Every question at a glance")
NO_PILLARS = message("This lens has no pillars.")
PILLARS = message("Pillars")
PRACTICES = message("Practices")
RULES_TEXT = message(
    "The rules of each lens, in words. They are read in order; the first one that is true gives the risk of the question."
)
EVIDENCE_TEXT = message("What the answers rest on. Files are named, not enclosed.")
MOVES_TEXT = message("Every question whose risk is another one than then, those to look at first.")
DEPENDENCIES = message("What waits for what")


def appendix(letter: str) -> Message:
    """What stands before the title of an appendix."""
    return message("Appendix {letter}", letter=letter)


def figure(number: int) -> Message:
    """What stands before a figure's caption."""
    return message("Figure {number}", number=number)


def on_page(title: str, page: int) -> Message:
    """Where something is to be found."""
    return message("{title}, page {page}", title=title, page=page)


def see(title: str, page: int) -> Message:
    """A sentence that sends a reader on."""
    return message("See {title}, page {page}.", title=title, page=page)


def standing(counts: RiskCounts, say: Say) -> Message:
    """A pillar in numbers, in a form without plurals."""
    return message(
        "Score: {score}. High risk: {high}. Medium risk: {medium}. No risk found: {none}. Open: {open}.",
        score=score_text(counts.score, say),
        high=counts.high,
        medium=counts.medium,
        none=counts.none,
        open=counts.unanswered,
    )


def waits(label: str, others: str) -> Message:
    """An action with those that come first."""
    return message("{label} waits for {others}.", label=label, others=others)


def since(name: str) -> Message:
    """Heading of what has changed since a milestone."""
    return message("Since “{name}”", name=name)


def planned(actions: str) -> Message:
    """Which actions put a practice into place."""
    return message("Planned: {actions}", actions=actions)
