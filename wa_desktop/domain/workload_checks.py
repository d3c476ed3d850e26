"""What the WA Tool would refuse about a workload, its lenses and its milestones, each in one sentence.

Limits follow the WA Tool's API (CreateWorkload, AssociateLenses, CreateMilestone).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence

from wa_desktop.domain.errors import FieldProblem, Message, message
from wa_desktop.domain.workload import (
    INDUSTRY_TYPES,
    MAX_CHANGE_NOTE,
    MAX_HEADLINE,
    MAX_LENSES,
    MAX_PRIORITIES,
    MAX_SUMMARY,
    Workload,
    comparable,
)

ARCHIVED_TEMPLATE = message("A template cannot be archived; delete it when it is no longer needed.")


def check_workload(workload: Workload, names_taken: Collection[str] = ()) -> tuple[FieldProblem, ...]:
    """Every field that the WA Tool would refuse, with a sentence; `names_taken` are other workloads' names.

    A template has no owner and runs nowhere, so it needs neither; and it is used or deleted, never archived.
    """
    if workload.template:
        checks = [
            _check_name(workload.name, names_taken),
            _length("description", workload.description, 3, 250),
            _length("notes", workload.notes, 0, 2084),
            _check_tags(workload.tags),
            FieldProblem("archived", ARCHIVED_TEMPLATE) if workload.archived else None,
            *_check_report_texts(workload),
        ]
        return tuple(problem for problem in checks if problem)
    checks = [
        _check_name(workload.name, names_taken),
        _length("description", workload.description, 3, 250),
        _length("review_owner", workload.review_owner, 3, 255),
        _length("notes", workload.notes, 0, 2084),
        _length("industry", workload.industry, 0, 100),
        _length("client", workload.client, 0, 100),
        _check_regions(workload),
        _check_other_regions(workload.non_aws_regions),
        _check_accounts(workload.account_ids),
        _check_design(workload.architectural_design),
        _check_application(workload.application),
        _check_industry_type(workload.industry_type),
        _check_tags(workload.tags),
        _check_priorities(workload.business_priorities),
        _check_change(workload),
        *_check_report_texts(workload),
    ]
    return tuple(problem for problem in checks if problem)


def check_lenses(aliases: Sequence[str]) -> Message | None:
    """What is wrong with a choice of lenses, given by their aliases; None if nothing is."""
    if not aliases:
        return message("Choose at least one lens.")
    if len(aliases) > MAX_LENSES:
        return message("Choose at most {count} lenses.", count=MAX_LENSES)
    if len(set(aliases)) != len(aliases):
        return message("Choose every lens once, from those in the workspace.")
    return None


def check_milestone_name(name: str, names_taken: Collection[str]) -> Message | None:
    """What is wrong with a milestone's name by AWS's rule; None if nothing is."""
    if not 3 <= len(name.strip()) <= 100 or len(comparable(name)) < 3:
        return message("A milestone's name has 3 to 100 characters, at least three of them no spaces.")
    if comparable(name) in {comparable(taken) for taken in names_taken}:
        return message("There is a milestone of this name; spaces and capitals make no difference.")
    return None


def _check_name(name: str, names_taken: Collection[str]) -> FieldProblem | None:
    if not 3 <= len(name.strip()) <= 100 or len(comparable(name)) < 3:
        return FieldProblem(
            "name", message("The name has 3 to 100 characters, at least three of them no spaces.")
        )
    if comparable(name) in {comparable(taken) for taken in names_taken}:
        return FieldProblem(
            "name", message("There is a workload of this name; spaces and capitals make no difference.")
        )
    return None


_LENGTH_SENTENCES = {
    "description": message("The description has 3 to 250 characters."),
    "review_owner": message("The review owner has 3 to 255 characters."),
    "notes": message("The notes have at most 2,084 characters."),
    "industry": message("The industry has at most 100 characters."),
    "client": message("The client has at most 100 characters."),
}


def _length(name: str, text: str, least: int, most: int) -> FieldProblem | None:
    if least <= len(text.strip()) and len(text) <= most:
        return None
    return FieldProblem(name, _LENGTH_SENTENCES[name])


def _check_regions(workload: Workload) -> FieldProblem | None:
    regions = workload.aws_regions
    if not regions and not workload.non_aws_regions:
        return FieldProblem("aws_regions", message("Name at least one AWS Region or one other location."))
    if len(regions) > 50 or len(set(regions)) < len(regions):
        return FieldProblem("aws_regions", message("Name at most 50 AWS Regions, each once."))
    if any(len(region) > 100 or region.split() != [region] for region in regions):
        return FieldProblem(
            "aws_regions", message("An AWS Region is written like eu-central-1, without spaces.")
        )
    return None


def _check_other_regions(regions: tuple[str, ...]) -> FieldProblem | None:
    if (
        len(regions) > 5
        or len(set(regions)) < len(regions)
        or any(len(region.strip()) < 3 or len(region) > 25 for region in regions)
    ):
        return FieldProblem(
            "non_aws_regions",
            message("Name at most five other locations, each once and with 3 to 25 characters."),
        )
    return None


def _check_accounts(accounts: tuple[str, ...]) -> FieldProblem | None:
    wrong = [account for account in accounts if not re.fullmatch(r"[0-9]{12}", account)]
    if wrong:
        return FieldProblem(
            "account_ids",
            message("An account id has 12 digits; this one has not: {account}", account=wrong[0]),
        )
    if len(accounts) > 100 or len(set(accounts)) < len(accounts):
        return FieldProblem("account_ids", message("Name at most 100 account ids, each once."))
    return None


def _check_design(url: str) -> FieldProblem | None:
    if len(url) <= 2048 and re.fullmatch(r"|(https?|ftp)://[^\s/$.?#].[^\s]*", url):
        return None
    return FieldProblem(
        "architectural_design",
        message("The link to the design starts with https://, http:// or ftp:// and has no spaces."),
    )


def _check_application(arn: str) -> FieldProblem | None:
    pattern = r"|arn:aws[-a-z]*:servicecatalog:[a-z]{2}(-gov)?-[a-z]+-[0-9]:[0-9]{12}:/applications/[a-z0-9]+"
    if len(arn) <= 2084 and re.fullmatch(pattern, arn):
        return None
    return FieldProblem(
        "application",
        message(
            "The application is an AppRegistry ARN such as arn:aws:servicecatalog:eu-west-1:123456789012:/applications/0a1b2c."
        ),
    )


def _check_industry_type(industry_type: str) -> FieldProblem | None:
    if not industry_type or industry_type in INDUSTRY_TYPES:
        return None
    return FieldProblem("industry_type", message("Choose an industry type from the list."))


def _check_tags(tags: tuple[tuple[str, str], ...]) -> FieldProblem | None:
    keys = [key for key, _ in tags]
    sized = all(1 <= len(key) <= 128 and len(value) <= 256 for key, value in tags)
    if (
        len(tags) <= 50
        and sized
        and len(set(keys)) == len(keys)
        and all(_is_tag_text(key + value) for key, value in tags)
    ):
        return None
    return FieldProblem(
        "tags",
        message(
            "Give at most 50 tags, each key once; a key has 1 to 128 characters, a value at most 256, and only _ . : / = + - @ as signs."
        ),
    )


def _check_priorities(priorities: tuple[str, ...]) -> FieldProblem | None:
    if len(priorities) <= MAX_PRIORITIES and len(set(priorities)) == len(priorities):
        return None
    return FieldProblem(
        "business_priorities",
        message("Choose at most {count} business priorities, each once.", count=MAX_PRIORITIES),
    )


def _check_change(workload: Workload) -> FieldProblem | None:
    """A change is noted with its time, or not at all; the limit is ours."""
    if bool(workload.change_note.strip()) != bool(workload.changed_at):
        return FieldProblem("change_note", message("Say in a few words what changed."))
    if len(workload.change_note) > MAX_CHANGE_NOTE:
        return FieldProblem(
            "change_note",
            message("What changed is told in at most {count} characters.", count=MAX_CHANGE_NOTE),
        )
    return None


def _check_report_texts(workload: Workload) -> Iterator[FieldProblem]:
    """What reports begin with; the limits are ours."""
    if len(workload.report_headline) > MAX_HEADLINE:
        yield FieldProblem(
            "report_headline",
            message("The headline of the report has at most {count} characters.", count=MAX_HEADLINE),
        )
    if len(workload.report_summary) > MAX_SUMMARY:
        yield FieldProblem(
            "report_summary",
            message("The summary of the report has at most {count} characters.", count=MAX_SUMMARY),
        )


def _is_tag_text(text: str) -> bool:
    """Whether the text keeps to letters, digits, spaces and the signs that AWS tags allow."""
    return all(unicodedata.category(sign)[0] in "LNZ" or sign in "_.:/=+-@" for sign in text)
