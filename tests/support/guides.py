"""A small guide of the framework lens, made by hand, for tests that do not depend on the texts we publish."""

from __future__ import annotations

from wa_desktop.domain.guide import (
    CatalogueService,
    DecisionOption,
    ExampleDecision,
    LensGuide,
    PillarGuide,
    Principle,
    ServiceUse,
)

DECISION = ExampleDecision(
    id="who-signs-in",
    title="How people sign in",
    context="Forty people need consoles of six accounts.",
    options=(
        DecisionOption("Central directory", "One place to lock a person out.", "Two weeks of set-up."),
        DecisionOption("Users per account", "No set-up.", "Six places to forget."),
    ),
    decision="All people sign in through IAM Identity Center with a second factor.",
    measure="100 % of people, checked every month.",
    pillars_gain=("security",),
    pillars_pay=("cost-optimization",),
    practices=("SEC02-BP01", "SEC02-BP04"),
)

SECURITY = PillarGuide(
    id="security",
    question="Who can reach what, and how would we know?",
    definition="Keeping data and systems out of the wrong hands.",
    summary="Protect data and systems.",
    principles=(
        Principle("identity-foundation", "A strong identity foundation", "Grant little, and grant it late."),
        Principle("traceability", "Every change leaves a trace", "Record who did what, and read it."),
    ),
    services=(
        ServiceUse("AWS KMS", "Keys for data at rest."),
        ServiceUse("Amazon GuardDuty", "Finds intruders."),
    ),
    decisions=(DECISION,),
)


def framework_guide(alias: str = "wellarchitected") -> LensGuide:
    """A guide with one pillar, three principles, three services and one decision."""
    return LensGuide(
        alias=alias,
        definition="A review is a talk about risks.",
        text="First paragraph.\n\nSecond paragraph with a zebra in it.",
        principles=(Principle("stop-guessing", "No guessed capacity", "Measure demand, then follow it."),),
        process=("Choose a workload.", "Answer the questions.", "Plan the gaps."),
        levels="High means: likely and expensive.",
        pillars=(SECURITY,),
        services=(
            CatalogueService("AWS KMS", "Makes and guards encryption keys.", ("security",)),
            CatalogueService("Amazon GuardDuty", "Watches for intruders.", ("security",)),
            CatalogueService("Amazon Zebra", "A service no practice names.", ()),
        ),
    )
