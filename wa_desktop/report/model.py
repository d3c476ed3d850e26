"""One model of a report's numbers and words, computed once from a snapshot, so that all formats agree."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from wa_desktop.domain.answers import PracticeAnswer, Reason, answered_count
from wa_desktop.domain.changes import QuestionRef
from wa_desktop.domain.editions import Edition
from wa_desktop.domain.gaps import Gap, report_gaps
from wa_desktop.domain.lens import Choice, Lens, Question, Risk
from wa_desktop.domain.rating import PillarResult, Ratings, pillar_results, rate_all, total_counts
from wa_desktop.domain.risk import Rating
from wa_desktop.domain.scoring import FORMULA, RiskCounts, count
from wa_desktop.domain.workload import LensReview, Milestone, MilestoneHead, Snapshot
from wa_desktop.report import plan_words, words
from wa_desktop.report.delivery_part import Occasion, delivery_of
from wa_desktop.report.delivery_source import Source
from wa_desktop.report.facts import facts_of
from wa_desktop.report.ids import ids_of
from wa_desktop.report.language import ENGLISH
from wa_desktop.report.links import link_to
from wa_desktop.report.plan_part import accepted_of, actions_of, decisions_of, lapsed
from wa_desktop.report.records import (
    GapReport,
    LensReport,
    MethodPart,
    MilestoneReport,
    PillarReport,
    PracticeReport,
    QuestionReport,
    ReportModel,
)
from wa_desktop.report.rule_words import reason_in_words, rule_in_words
from wa_desktop.report.summary import Movement, Standing, headline, sentences
from wa_desktop.report.words import Say, bounded

_CLOSEST = 5
"""How many questions "closest to a lower risk" are named on the summary page."""

_AT_RISK = {Risk.HIGH, Risk.MEDIUM}


def build(
    snapshot: Snapshot,
    *,
    made_at: datetime,
    app_version: str,
    against: Milestone | None = None,
    ratings: Ratings | None = None,
    as_of: date | None = None,
    say: Say = ENGLISH,
    language: str | None = None,
    edition: Edition = Edition(),  # noqa: B008 a frozen value
    milestones: Sequence[Milestone] = (),
    state: MilestoneHead | None = None,
) -> ReportModel:
    """Gather everything a report says about a snapshot.

    `made_at` is shown in its own time zone. `against` is the milestone that today is compared with.
    `ratings` are those of a milestone, whose risks were frozen; without them the snapshot is rated. `as_of` is the
    day by which due dates and acceptances are judged: the milestone's, else the day of `made_at`. `say` gives
    sentences in the report's language, whose BCP 47 tag is `language`, that of the edition unless another is named.
    `milestones` are those that the trend shows. `state` is the milestone whose state is reported; None means today's.
    """
    ratings = rate_all(snapshot) if ratings is None else ratings
    today = as_of or made_at.date()
    found = report_gaps(snapshot, ratings, today)
    lenses = tuple(
        _Lens(snapshot, ratings, review, against, say).report(found.gaps, found.accepted)
        for review in snapshot.reviews
    )
    counts = total_counts(ratings)
    standing = _standing(counts, lenses)
    movement = _movement(ratings, against, made_at.tzinfo, say) if against else None
    workload = snapshot.workload
    actions = actions_of(snapshot, ratings, today, say)
    return ReportModel(
        title=say(words.TITLE),
        workload=bounded(workload.name, say),
        client=bounded(workload.client, say),
        review_owner=bounded(workload.review_owner, say),
        environment=say(words.ENVIRONMENT_WORDS[workload.environment]),
        made_at=made_at,
        day=words.date(made_at, say),
        app_version=app_version,
        headline=say(headline(counts)),
        summary=sentences(standing, movement, say),
        counts=counts,
        lenses=lenses,
        facts=facts_of(snapshot, ratings, today, say),
        notes=workload.notes,
        milestones=tuple(_milestone_line(head, made_at.tzinfo, say) for head in snapshot.milestones),
        against=_milestone(against, movement) if against and movement else None,
        closest=_closest(snapshot, lenses),
        method=_method(snapshot, lenses, say),
        language=language or edition.choice.language,
        actions=actions,
        decisions=decisions_of(snapshot, today, say),
        delivery=delivery_of(
            Source(snapshot, ratings, today, say),
            found,
            actions,
            Occasion(_moment(made_at, as_of, state), against, milestones, state),
        ),
        edition=edition,
        say=say,
    )


def _moment(made_at: datetime, as_of: date | None, state: MilestoneHead | None) -> datetime:
    """When the reported state was, by the time zone of the report."""
    if state is not None:
        return state.recorded_at.astimezone(made_at.tzinfo)
    if as_of is None or as_of == made_at.date():
        return made_at
    return datetime.combine(as_of, made_at.timetz())


@dataclass(frozen=True)
class _Lens:
    """The review along one lens on its way into records."""

    snapshot: Snapshot
    ratings: Ratings
    review: LensReview
    against: Milestone | None
    say: Say

    @property
    def lens(self) -> Lens:
        return self.review.lens

    def report(self, gaps: tuple[Gap, ...], accepted: tuple[Gap, ...]) -> LensReport:
        lens = self.lens
        before = _counts_before(self.against, lens.alias)
        results = pillar_results(self.snapshot, self.ratings, lens.alias)
        pillars = tuple(self._pillar(result, before) for result in results)
        counts = count(self._rating(question).risk for question in lens.questions)
        return LensReport(
            alias=lens.alias,
            name=bounded(lens.name, self.say),
            version=bounded(lens.version, self.say),
            source=lens.source,
            description=lens.description,
            levels_are_ours=lens.levels_are_ours,
            counts=counts,
            before=sum(before.values(), RiskCounts()) if before is not None else None,
            practices=sum(pillar.practices for pillar in pillars),
            practices_answered=sum(pillar.practices_answered for pillar in pillars),
            provisional=sum(self._rating(question).provisional for question in lens.questions),
            to_verify=sum(self._to_verify(question) for question in lens.questions),
            notes=self.review.notes_on().client,
            pillars=pillars,
            gaps=tuple(self._gap(gap) for gap in gaps if gap.lens.alias == lens.alias),
            accepted=accepted_of(
                self.snapshot, [gap for gap in accepted if gap.lens.alias == lens.alias], self.say
            ),
        )

    def _rating(self, question: Question) -> Rating:
        return self.ratings[QuestionRef(self.lens.alias, question.key)]

    def _to_verify(self, question: Question) -> int:
        answer = self.review.answer(question.key)
        if not answer.applicable:
            return 0
        return sum(answer.answer(choice.id) == PracticeAnswer.UNKNOWN for choice in question.practices)

    def _pillar(self, result: PillarResult, before: Mapping[str, RiskCounts] | None) -> PillarReport:
        pillar = result.pillar
        return PillarReport(
            id=pillar.id,
            name=bounded(pillar.name, self.say),
            prefix=pillar.prefix,
            counts=result.counts,
            before=before.get(pillar.id) if before is not None else None,
            practices=result.practices,
            practices_answered=result.practices_answered,
            notes=self.review.notes_on(pillar.id).client,
            questions=tuple(
                self._question(bounded(pillar.name, self.say), question) for question in pillar.questions
            ),
        )

    def _question(self, pillar: str, question: Question) -> QuestionReport:
        answer = self.review.answer(question.key)
        rating = self._rating(question)
        holding = {choice.id for choice in rating.holding}
        return QuestionReport(
            pillar=pillar,
            label=bounded(question.label, self.say),
            title=bounded(question.title, self.say),
            risk=rating.risk,
            provisional=rating.provisional,
            because=self._because(question, rating),
            rules=tuple(rule_in_words(rule, question, self.say) for rule in question.rules),
            holding=tuple(bounded(choice.label, self.say) for choice in rating.holding),
            applicable=answer.applicable,
            reason=self._reason(answer.reason),
            none_of_these=answer.none_of_these,
            notes=answer.notes,
            practices=tuple(self._practice(question, choice, holding) for choice in question.practices),
            practices_answered=answered_count(question, answer),
            id=question.id,
            reason_code=answer.reason,
        )

    def _practice(self, question: Question, choice: Choice, holding: set[str]) -> PracticeReport:
        answer = self.review.answer(question.key)
        entry = answer.entry(choice.id)
        given = answer.answer(choice.id)
        return PracticeReport(
            label=bounded(choice.label, self.say),
            title=bounded(choice.title, self.say),
            answer=given,
            words=self.say(words.ANSWER_WORDS[given]),
            reason=self._reason(entry.reason),
            notes=entry.notes,
            holds=choice.id in holding,
            id=choice.id,
            reason_code=entry.reason,
        )

    def _gap(self, gap: Gap) -> GapReport:
        choice, rating = gap.choice, self._rating(gap.question)
        effort = choice.guidance.effort
        advice = choice.improvement.text if choice.improvement else ""
        return GapReport(
            pillar=bounded(gap.pillar.name, self.say),
            question_label=bounded(gap.question.label, self.say),
            question_title=bounded(gap.question.title, self.say),
            question_risk=rating.risk,
            practice_label=bounded(choice.label, self.say),
            practice_title=bounded(choice.title, self.say),
            risk=gap.risk,
            kind=gap.kind,
            holds=gap.holds,
            provisional=gap.provisional,
            because=self._because(gap.question, rating),
            improvement=advice or " ".join(choice.guidance.steps),
            link=link_to(choice.link),
            effort=self.say(words.EFFORT_WORDS[effort]) if effort in words.EFFORT_WORDS else effort,
            services=tuple(bounded(service, self.say) for service in choice.guidance.services),
            level=self.say(words.LEVEL_WORDS[gap.level.level]),
            level_is_derived=not gap.level.documented,
            lapsed=lapsed(gap, self.say),
            ids=ids_of(self.snapshot, gap.practice),
            level_code=gap.level.level,
            effort_code=effort if effort in words.EFFORT_WORDS else "",
        )

    def _reason(self, reason: Reason) -> str:
        return self.say(words.REASON_WORDS[reason]) if reason in words.REASON_WORDS else ""

    def _because(self, question: Question, rating: Rating) -> str:
        return reason_in_words(rating.rule, question, self.say) if rating.rule else ""


def _counts_before(against: Milestone | None, alias: str) -> Mapping[str, RiskCounts] | None:
    """Counts by pillar id at the milestone, from the risks frozen in it; None if it had no such lens."""
    if against is None or not against.snapshot.uses(alias):
        return None
    return {
        pillar.id: count(
            against.risks[ref]
            for ref in (QuestionRef(alias, question.key) for question in pillar.questions)
            if ref in against.risks
        )
        for pillar in against.snapshot.review(alias).lens.pillars
    }


def _standing(counts: RiskCounts, lenses: tuple[LensReport, ...]) -> Standing:
    several = len(lenses) > 1
    return Standing(
        counts=counts,
        provisional=sum(lens.provisional for lens in lenses),
        to_verify=sum(lens.to_verify for lens in lenses),
        pillars=tuple(
            (f"{pillar.name} – {lens.name}" if several else pillar.name, pillar.counts)
            for lens in lenses
            for pillar in lens.pillars
        ),
    )


def _movement(ratings: Ratings, against: Milestone, zone: tzinfo | None, say: Say) -> Movement:
    """Only questions that both moments know are compared."""
    common = ratings.keys() & against.risks.keys()
    before = {ref for ref in common if against.risks[ref] in _AT_RISK}
    now = {ref for ref in common if ratings[ref].risk in _AT_RISK}
    day = words.date(against.head.recorded_at.astimezone(zone), say)
    return Movement(against.head.name, day, cleared=len(before - now), added=len(now - before))


def _milestone(against: Milestone, movement: Movement) -> MilestoneReport:
    return MilestoneReport(
        number=against.head.number,
        name=against.head.name,
        day=movement.day,
        counts=count(against.risks.values()),
        cleared=movement.cleared,
        added=movement.added,
    )


def _milestone_line(head: MilestoneHead, zone: tzinfo | None, say: Say) -> str:
    day = words.date(head.recorded_at.astimezone(zone), say)
    return say(words.milestone_line(head.number, head.name, day))


def _closest(snapshot: Snapshot, lenses: tuple[LensReport, ...]) -> tuple[QuestionReport, ...]:
    """The questions at the highest risk that the fewest practices hold there, by the client's priorities."""
    rank = {pillar_id: i for i, pillar_id in enumerate(snapshot.workload.pillar_priorities)}
    held = [
        (-question.risk.severity, len(question.holding), rank.get(pillar.id, len(rank)), question)
        for lens in lenses
        for pillar in lens.pillars
        for question in pillar.questions
        if question.risk in _AT_RISK and question.holding
    ]
    return tuple(question for *_, question in sorted(held, key=lambda found: found[:3])[:_CLOSEST])


def _method(snapshot: Snapshot, lenses: tuple[LensReport, ...], say: Say) -> tuple[MethodPart, ...]:
    in_place = snapshot.workload.not_applicable_counts_as_in_place
    texts = [
        (words.METHOD_RISK, words.RISK_TEXT),
        (words.METHOD_PROVISIONAL, words.PROVISIONAL_TEXT),
        (words.METHOD_NOT_APPLICABLE, words.NA_COUNTS_TEXT if in_place else words.NA_COUNTS_NOT_TEXT),
        (words.METHOD_SCORE, FORMULA),
    ]
    if any(review.lens.levels_are_ours for review in snapshot.reviews):
        texts.append((words.METHOD_ESTIMATE, words.ESTIMATE_TEXT))
    if any(gap.level_is_derived for lens in lenses for gap in lens.gaps):
        texts.append((plan_words.METHOD_LEVELS, plan_words.LEVELS_TEXT))
    texts.append((words.METHOD_INDEPENDENCE, words.INDEPENDENCE_TEXT))
    return tuple(MethodPart(say(heading), say(text)) for heading, text in texts)
