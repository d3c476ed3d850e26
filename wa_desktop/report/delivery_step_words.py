"""The words of what comes next and of what is to be decided."""

from __future__ import annotations

from wa_desktop.domain.errors import Message, message
from wa_desktop.report.number_words import number, opening


def work(label: str, title: str, owner: str, day: str, *, overdue: bool) -> Message:
    """An action with who does it until when; `owner` and `day` may be empty."""
    places = {"label": label, "title": title, "owner": owner, "day": day}
    if overdue:
        if owner:
            return message("{label} “{title}”: {owner}, overdue since {day}.", **places)
        return message("{label} “{title}”: overdue since {day}, without an owner.", **places)
    if day:
        if owner:
            return message("{label} “{title}”: {owner}, by {day}.", **places)
        return message("{label} “{title}”: by {day}, without an owner.", **places)
    if owner:
        return message("{label} “{title}”: {owner}, without a date.", **places)
    return message("{label} “{title}”: without an owner and a date.", **places)


def more_due(count: int, days: int) -> Message:
    """Actions that are due like those named before."""
    if count == 1:
        return message("One more action is due within {days} days.", days=days)
    return message("{count} more actions are due within {days} days.", count=opening(count), days=days)


def make_a_plan(count: int) -> Message:
    """Said where there is nothing planned against the risks."""
    if count == 1:
        return message("Agree on what to do about the one question at risk, by whom and until when.")
    return message(
        "Agree on what to do about the {count} questions at risk, by whom and until when.",
        count=number(count),
    )


def name_owners(count: int) -> Message:
    """Actions that nobody cares for."""
    if count == 1:
        return message("Name an owner for the one action that has none.")
    return message("Name owners for the {count} actions that have none.", count=number(count))


def set_days(count: int) -> Message:
    """Actions that no day is set for."""
    if count == 1:
        return message("Set a date for the one action that has none.")
    return message("Set dates for the {count} actions that have none.", count=number(count))


def answer_open(count: int) -> Message:
    """Questions without an answer."""
    if count == 1:
        return message("Answer the one question that is still open.")
    return message("Answer the {count} questions that are still open.", count=number(count))


def complete(count: int) -> Message:
    """Questions that were answered in part."""
    if count == 1:
        return message("Complete the one question that was answered only in part.")
    return message("Complete the {count} questions that were answered only in part.", count=number(count))


def verify(count: int) -> Message:
    """Practices that nobody knew about."""
    if count == 1:
        return message("Verify the one practice that was answered with “I don’t know”.")
    return message(
        "Verify the {count} practices that were answered with “I don’t know”.", count=number(count)
    )


def review_due_on(day: str) -> Message:
    """When to review again."""
    return message("The next review is due on {day}.", day=day)


def review_was_due(day: str) -> Message:
    """The same once the day has passed."""
    return message("The next review has been due since {day}.", day=day)


def review_after_change(day: str) -> Message:
    """The same where the workload changed much."""
    return message("The workload changed significantly on {day}, so that a review is due now.", day=day)


def look_again(label: str, title: str, day: str) -> Message:
    """A decision whose day comes soon."""
    return message("{label} “{title}”: to be looked at again on {day}.", label=label, title=title, day=day)


def decide_again(label: str, title: str, day: str) -> Message:
    """A decision whose day has come."""
    return message(
        "{label} “{title}”: was to be looked at again on {day}.", label=label, title=title, day=day
    )


def acceptance_ended(label: str, title: str, day: str) -> Message:
    """An accepted risk whose last day has passed."""
    return message(
        "{label} “{title}”: the risk was accepted until {day}. Accept it anew or act on it.",
        label=label,
        title=title,
        day=day,
    )


def take_up_all(count: int) -> Message:
    """High risks where there is no plan at all."""
    if count == 1:
        return message(
            "Decide who plans for the one high risk: it has no action, and nobody has accepted it."
        )
    return message(
        "Decide who plans for the {count} high risks: none has an action, and nobody has accepted them.",
        count=number(count),
    )


def take_up(label: str, title: str) -> Message:
    """A high risk that the plan leaves out and nobody has accepted."""
    return message(
        "{label} “{title}”: high risk, neither planned for nor accepted.", label=label, title=title
    )


def take_up_more(count: int) -> Message:
    """High risks like those named before."""
    if count == 1:
        return message("One more high risk is neither planned for nor accepted.")
    return message("{count} more high risks are neither planned for nor accepted.", count=opening(count))
