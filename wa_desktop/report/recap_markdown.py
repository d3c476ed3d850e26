"""A recap as Markdown, for mail, wiki and ticket."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wa_desktop.domain.errors import Message
from wa_desktop.report import recap_words, words
from wa_desktop.report.markdown_text import escape_markdown
from wa_desktop.report.recap_records import Recap, RecapList, RecapRisk


def recap_markdown(recap: Recap) -> str:
    """The recap as CommonMark with one table in GitHub's manner; what people wrote is shown as they wrote it."""
    parts = [
        f"# {_said(recap, recap_words.RECAP)} – {escape_markdown(recap.name)}",
        f"**{' · '.join(escape_markdown(name) for name in (recap.client, recap.workload) if name)}**",
        " ".join([f"**{escape_markdown(recap.headline)}**", *map(escape_markdown, recap.sentences)]),
        _facts(recap),
        _heading(recap, recap_words.COVERED),
        _pillars(recap),
        _heading(recap, recap_words.KEY_RISKS),
        _risks(recap),
        _heading(recap, recap_words.DECISIONS),
        _bullets(recap.decisions.all_lines) or _said(recap, recap_words.NO_DECISIONS),
        _heading(recap, recap_words.OPEN_POINTS),
        _lists(recap.open_points) or _said(recap, recap_words.NO_OPEN_POINTS),
        _heading(recap, recap_words.NEXT_STEPS),
        _steps(recap),
        "---",
        escape_markdown(recap.made),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _said(recap: Recap, sentence: Message) -> str:
    return escape_markdown(recap.say(sentence))


def _heading(recap: Recap, heading: Message) -> str:
    return f"## {_said(recap, heading)}"


def _bullets(lines: Iterable[str]) -> str:
    return "\n".join(f"- {escape_markdown(line)}" for line in lines)


def _lists(lists: Iterable[RecapList]) -> str:
    return "\n\n".join(f"**{escape_markdown(part.heading)}**\n\n{_bullets(part.all_lines)}" for part in lists)


def _facts(recap: Recap) -> str:
    separator = recap.say(words.SEMICOLON)
    people = separator.join(recap.people.all_lines) or recap.say(recap_words.NOBODY)
    facts = [
        (recap.people.heading, people),
        (recap.sittings.heading, separator.join(recap.sittings.all_lines)),
        (recap.say(recap_words.TIME), recap.time),
    ]
    return "\n".join(
        f"- **{escape_markdown(label)}:** {escape_markdown(value)}" for label, value in facts if value
    )


def _pillars(recap: Recap) -> str:
    if not recap.pillars:
        return _said(recap, recap_words.NOTHING_COVERED)
    heads = (
        *(words.PILLAR, recap_words.DISCUSSED, recap_words.DONE),
        *(words.HIGH, words.MEDIUM, recap_words.STILL_OPEN),
    )
    lines = [_row(recap.say(head) for head in heads), "| --- | --: | --: | --: | --: | --: |"]
    for pillar in recap.pillars:
        talked = recap.say(words.answered_of(pillar.talked_about, pillar.questions))
        numbers = (pillar.completed, pillar.high, pillar.medium, pillar.open)
        lines.append(_row((pillar.name, talked, *map(str, numbers))))
    table = "\n".join(lines)
    return f"{table}\n\n{escape_markdown(recap.pillars_more)}" if recap.pillars_more else table


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(escape_markdown(cell) for cell in cells)} |"


def _risks(recap: Recap) -> str:
    if not recap.risks:
        return _said(recap, recap_words.NO_RISKS)
    lines = [line for risk in recap.risks for line in _risk(recap, risk)]
    if recap.risks_more:
        lines.append(f"- {escape_markdown(recap.risks_more)}")
    return "\n".join(lines)


def _risk(recap: Recap, risk: RecapRisk) -> Iterator[str]:
    word = escape_markdown(risk.word)
    if risk.provisional:
        word = f"{word}, {_said(recap, words.PROVISIONAL)}"
    yield f"- **{word}** – {escape_markdown(risk.label)}: {escape_markdown(risk.title)}"
    if risk.held_by:
        yield f"  - {escape_markdown(risk.held_by)}"


def _steps(recap: Recap) -> str:
    parts = [_lists(recap.steps), escape_markdown(recap.steps_more)]
    for heading, line in (
        (recap_words.NEXT_QUESTIONS, recap.next_questions),
        (recap_words.STATE_SAVED, recap.milestone),
    ):
        if line:
            parts.append(f"**{_said(recap, heading)}:** {escape_markdown(line)}")
    return "\n\n".join(part for part in parts if part) or _said(recap, recap_words.NO_NEXT_STEPS)
