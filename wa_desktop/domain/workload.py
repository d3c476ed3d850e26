"""The workload under review and its frozen states.

Fields and limits follow the WA Tool's API (CreateWorkload), as far as they make sense without AWS.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from wa_desktop.domain.answers import EMPTY, QuestionAnswer
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.errors import FieldProblem, Message, message
from wa_desktop.domain.lens import Lens, Risk
from wa_desktop.domain.risk import RiskPolicy
from wa_desktop.domain.text import whole_text


class Environment(StrEnum):
    """Where the workload runs (WorkloadEnvironment)."""

    PRODUCTION = "PRODUCTION"
    PREPRODUCTION = "PREPRODUCTION"


class ImprovementStatus(StrEnum):
    """How far the workload's improvement has come (WorkloadImprovementStatus)."""

    NOT_APPLICABLE = "NOT_APPLICABLE"
    NOT_STARTED = "NOT_STARTED"
    IN_PROGRESS = "IN_PROGRESS"
    COMPLETE = "COMPLETE"
    RISK_ACKNOWLEDGED = "RISK_ACKNOWLEDGED"


INDUSTRY_TYPES = (
    "Agriculture",
    "Automobile",
    "Defense",
    "Design and Engineering",
    "Digital Advertising",
    "Education",
    "Environmental Protection",
    "Financial Services",
    "Gaming",
    "General Public Services",
    "Healthcare",
    "Hospitality",
    "InfoTech",
    "Justice and Public Safety",
    "Life Sciences",
    "Manufacturing",
    "Media & Entertainment",
    "Mining & Resources",
    "Oil & Gas",
    "Power & Utilities",
    "Professional Services",
    "Real Estate & Construction",
    "Retail & Wholesale",
    "Social Protection",
    "Telecommunications",
    "Travel, Transportation & Logistics",
    "Other",
)
"""The values the API's documentation lists for IndustryType."""

MAX_LENSES = 20
MAX_MILESTONES = 100


@dataclass(frozen=True)
class Workload:
    """What is reviewed. `id` is 32 hexadecimal digits; times are in UTC."""

    id: str
    name: str
    description: str
    environment: Environment
    review_owner: str
    client: str = ""
    aws_regions: tuple[str, ...] = ()
    non_aws_regions: tuple[str, ...] = ()
    account_ids: tuple[str, ...] = ()
    application: str = ""
    architectural_design: str = ""
    industry_type: str = ""
    industry: str = ""
    pillar_priorities: tuple[str, ...] = ()
    notes: str = ""
    improvement_status: ImprovementStatus = ImprovementStatus.NOT_APPLICABLE
    tags: tuple[tuple[str, str], ...] = ()
    archived: bool = False
    not_applicable_counts_as_in_place: bool = True
    created_at: datetime | None = None
    updated_at: datetime | None = None

    @property
    def policy(self) -> RiskPolicy:
        """How this review reads N/A."""
        return RiskPolicy(self.not_applicable_counts_as_in_place)

    def tidied(self) -> Workload:
        """The same as it can be kept: no spaces around the name, no half characters in any text."""
        whole = {item.name: _whole(getattr(self, item.name)) for item in fields(self)}
        return replace(self, **whole | {"name": whole["name"].strip()})


@dataclass(frozen=True)
class LensReview:
    """A lens version on a workload, with the answers by question key. `lens_id` names the stored version."""

    lens_id: int
    lens: Lens
    answers: Mapping[str, QuestionAnswer] = field(default_factory=dict)

    def answer(self, key: str) -> QuestionAnswer:
        """The answer to a question; empty if nothing was said."""
        return self.answers.get(key, EMPTY)

    def with_answer(self, key: str, answer: QuestionAnswer) -> LensReview:
        """The same with another answer to one question; an empty one leaves no trace."""
        answers = {**self.answers, key: answer}
        if answer.is_empty():
            del answers[key]
        return replace(self, answers=answers)


@dataclass(frozen=True)
class MilestoneHead:
    """What a list of milestones shows. `digest` is the SHA-256 of the stored content, in hexadecimal."""

    number: int
    name: str
    note: str
    recorded_at: datetime
    digest: str


@dataclass(frozen=True)
class Snapshot:
    """A review at one moment: the workload, its lenses and answers, and its milestones' heads."""

    workload: Workload
    reviews: tuple[LensReview, ...]
    milestones: tuple[MilestoneHead, ...] = ()

    def review(self, alias: str) -> LensReview:
        """The review along the lens of that alias; KeyError if the workload does not use it."""
        for review in self.reviews:
            if review.lens.alias == alias:
                return review
        raise KeyError(alias)

    def uses(self, alias: str) -> bool:
        """Whether the workload is reviewed along the lens of that alias."""
        return any(review.lens.alias == alias for review in self.reviews)

    def with_review(self, changed: LensReview) -> Snapshot:
        """The same with one lens's review put in the place of the old one."""
        alias = changed.lens.alias
        reviews = tuple(changed if review.lens.alias == alias else review for review in self.reviews)
        return replace(self, reviews=reviews)

    def answer(self, ref: QuestionRef) -> QuestionAnswer:
        """The answer to a question of one of the lenses."""
        return self.review(ref.lens).answer(ref.question)


@dataclass(frozen=True)
class Milestone:
    """A frozen state of a review, with the risks as they were rated then."""

    head: MilestoneHead
    snapshot: Snapshot
    risks: Mapping[QuestionRef, Risk]


def comparable(name: str) -> str:
    """A name as AWS compares it: spaces and capitals are ignored."""
    return "".join(name.split()).casefold()


def check_workload(workload: Workload, names_taken: Collection[str] = ()) -> tuple[FieldProblem, ...]:
    """Every field that the WA Tool would refuse, with a sentence; `names_taken` are other workloads' names."""
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


def _is_tag_text(text: str) -> bool:
    """Whether the text keeps to letters, digits, spaces and the signs that AWS tags allow."""
    return all(unicodedata.category(sign)[0] in "LNZ" or sign in "_.:/=+-@" for sign in text)


def _whole(value: Any) -> Any:
    if type(value) is str:
        return whole_text(value)
    return tuple(_whole(item) for item in value) if isinstance(value, tuple) else value
