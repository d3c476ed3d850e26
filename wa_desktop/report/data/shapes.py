"""The JSON object of a review: stable names, AWS's wherever AWS has some, raw values, nothing internal.

`resources/schema/review-1.json` says what each name means. A name is only ever added; what changes its meaning
becomes another version of the format.
"""

from __future__ import annotations

from wa_desktop.domain.editions import Revision
from wa_desktop.report.data.shapes_delivery import delivery_shape
from wa_desktop.report.data.shapes_parts import Json, counts_shape, day, link_shape, moment
from wa_desktop.report.data.shapes_plan import actions_shape, decision_shape
from wa_desktop.report.data.shapes_review import lens_shape
from wa_desktop.report.records import MilestoneReport, ReportModel

SCHEMA = "urn:wa-desktop:schema:review-1"
FORMAT_VERSION = 1


def review_shape(model: ReportModel) -> Json:
    """Everything that a report says of a review."""
    delivery = model.delivery
    return {
        "$schema": SCHEMA,
        "FormatVersion": FORMAT_VERSION,
        "MadeAt": moment(model.made_at),
        "MadeWith": {"Name": "WA Desktop", "Version": model.app_version},
        "Language": model.language,
        "Document": _document(model),
        "Workload": _workload(model),
        "Headline": delivery.headline,
        "HeadlineIsGenerated": delivery.headline_is_ours,
        "Summary": delivery.summary,
        "SummaryIsGenerated": delivery.summary_is_ours,
        "RiskCounts": counts_shape(model.counts),
        "Score": model.counts.score,
        "Milestone": _milestone(model.against) if model.against else None,
        "Lenses": [lens_shape(lens) for lens in model.lenses],
        "Actions": actions_shape(model),
        "Decisions": [decision_shape(decision) for decision in model.decisions],
        **delivery_shape(delivery),
        "Method": [{"Heading": part.heading, "Text": part.text} for part in model.method],
    }


def _document(model: ReportModel) -> Json:
    edition = model.edition
    control, theme = edition.control, edition.theme
    return {
        "IsDraft": edition.draft,
        "Version": control.version,
        "Company": theme.company,
        "Classification": theme.classification,
        "Authors": list(control.authors),
        "Distribution": list(control.distribution),
        "Revisions": [_revision(one) for one in control.revisions],
    }


def _revision(one: Revision) -> Json:
    return {"Version": one.version, "Day": day(one.day), "Author": one.author, "Text": one.text}


def _workload(model: ReportModel) -> Json:
    return {
        "WorkloadName": model.workload,
        "Client": model.client,
        "ReviewOwner": model.review_owner,
        "Facts": [
            {"Label": fact.label, "Value": fact.value, "Link": link_shape(fact.link)} for fact in model.facts
        ],
        "Notes": model.notes,
        "Milestones": list(model.milestones),
    }


def _milestone(against: MilestoneReport) -> Json:
    return {
        "MilestoneNumber": against.number,
        "MilestoneName": against.name,
        "RiskCounts": counts_shape(against.counts),
        "Score": against.counts.score,
        "LeftRisk": against.cleared,
        "NewlyAtRisk": against.added,
    }
