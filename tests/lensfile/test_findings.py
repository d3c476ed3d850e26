"""Every kind of finding: an input that brings it about, and a near miss that does not.

Long because it is one table: a code without its row fails a test below.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

import pytest

import wa_desktop.lensfile
from tests.support.lens_values import GONE, Json, as_file, changed, choice, question, small_lens
from wa_desktop.lensfile.check import check_lens
from wa_desktop.lensfile.findings import Severity

LENS = small_lens()
QUESTION = "/pillars/0/questions/0"
CHOICE = QUESTION + "/choices/0"
RULES = QUESTION + "/riskRules"
OTHER_QUESTION = "/pillars/0/questions/1"


@dataclass(frozen=True)
class Case:
    """A change of the valid lens that brings a finding about, and one that nearly does."""

    severity: Severity
    code: str
    pointer: str
    wrong: bytes
    right: bytes


def with_value(pointer: str, new: object) -> bytes:
    return as_file(changed(LENS, pointer, new))


def case(severity: Severity, code: str, pointer: str, wrong: object, right: object) -> Case:
    """The value at the pointer replaced."""
    return Case(severity, code, pointer, with_value(pointer, wrong), with_value(pointer, right))


def missing(pointer: str, right: object) -> Case:
    """The required key at the pointer left out; the finding is about the object around it."""
    around = pointer.rpartition("/")[0]
    return Case(
        Severity.ERROR, "missing-field", around, with_value(pointer, GONE), with_value(pointer, right)
    )


def with_condition(condition: str, **others: str) -> bytes:
    """The first question with one rule before the default."""
    rules = [{"condition": condition, "risk": "NO_RISK"}, {"condition": "default", "risk": "HIGH_RISK"}]
    rules[0] |= others
    return with_value(RULES, rules)


def with_rules(*rules: tuple[str, str]) -> bytes:
    return with_value(RULES, [{"condition": condition, "risk": f"{risk}_RISK"} for condition, risk in rules])


def with_text(old: str, new: str) -> bytes:
    text = as_file(LENS).decode()
    assert text.count(old) == 1
    return text.replace(old, new).encode()


def with_choices(count: int) -> bytes:
    return with_value(QUESTION, question("question_a", [f"practice_{i}" for i in range(count - 1)]))


def with_choice(**members: object) -> bytes:
    """The first choice with other members; GONE takes one away."""
    value: Json = choice("first") | members
    return with_value(CHOICE, {key: item for key, item in value.items() if item is not GONE})


def block(kind: object, count: int = 1) -> Json:
    return {"type": kind, "content": [{"displayText": f"Item {i}."} for i in range(count)]}


ERROR, AWS, WARNING, HINT = Severity
VALID = as_file(LENS)
OURS = "/extensions"

CASES = [
    # The text of the file
    Case(ERROR, "not-utf8", "", VALID.replace(b"Small lens", b"Small \xe9lens"), VALID),
    Case(ERROR, "not-json", "", VALID[:-2], VALID + b"\n"),
    Case(
        ERROR,
        "too-deep",
        "",
        with_value("/more", 1).replace(b'"more": 1', b'"more": ' + b"[" * 64 + b"]" * 64),
        with_value("/more", 1).replace(b'"more": 1', b'"more": ' + b"[" * 63 + b"]" * 63),
    ),
    Case(
        ERROR,
        "not-a-number",
        "/name",
        with_text('"Small lens"', "NaN"),
        with_text('"Small lens"', '"NaN"'),
    ),
    Case(
        ERROR,
        "half-character",
        "/name",
        with_text('"Small lens"', '"\\ud83d"'),
        with_text('"Small lens"', '"\\ud83d\\ude00"'),
    ),
    Case(WARNING, "byte-order-mark", "", b"\xef\xbb\xbf" + VALID, VALID),
    Case(
        WARNING,
        "duplicate-key",
        "/name",
        with_text('"name": "Small lens"', '"name": "Old", "name": "Small lens"'),
        with_text('"name": "Small lens"', '"Name": "Old", "name": "Small lens"'),
    ),
    Case(AWS, "file-size", "", VALID + b" " * (500_001 - len(VALID)), VALID + b" " * (500_000 - len(VALID))),
    # Types and required keys
    Case(ERROR, "wrong-type", "", b"[]", VALID),
    case(ERROR, "wrong-type", "/schemaVersion", 20211101, "2021-11-01"),
    case(ERROR, "wrong-type", "/name", None, "Name"),
    case(ERROR, "wrong-type", "/description", ["a"], "Text"),
    case(ERROR, "wrong-type", "/pillars", {}, LENS["pillars"]),
    case(ERROR, "wrong-type", "/pillars/0", "pillar", LENS["pillars"][0]),
    case(ERROR, "wrong-type", "/pillars/0/questions", None, LENS["pillars"][0]["questions"]),
    case(ERROR, "wrong-type", QUESTION, [], question("question_a")),
    case(ERROR, "wrong-type", QUESTION + "/title", 1.5, "1.5"),
    case(ERROR, "wrong-type", QUESTION + "/description", False, "False"),
    case(ERROR, "wrong-type", QUESTION + "/helpfulResource", "text", {"displayText": "text"}),
    case(ERROR, "wrong-type", QUESTION + "/helpfulResource/displayText", 1, "1"),
    case(ERROR, "wrong-type", QUESTION + "/choices", "first", question("question_a")["choices"]),
    case(ERROR, "wrong-type", CHOICE, "first", choice("first")),
    case(ERROR, "wrong-type", CHOICE + "/id", 1, "first"),
    case(ERROR, "wrong-type", CHOICE + "/improvementPlan", [], {"displayText": "Do it."}),
    case(ERROR, "wrong-type", CHOICE + "/helpfulResource/url", None, "https://example.com"),
    case(ERROR, "wrong-type", CHOICE + "/additionalResources", {}, []),
    Case(
        ERROR,
        "wrong-type",
        CHOICE + "/additionalResources/0",
        with_value(CHOICE + "/additionalResources", ["x"]),
        with_value(CHOICE + "/additionalResources", [block("IMPROVEMENT_PLAN")]),
    ),
    case(ERROR, "wrong-type", RULES, None, question("question_a")["riskRules"]),
    case(ERROR, "wrong-type", RULES + "/0", 1, {"condition": "first", "risk": "NO_RISK"}),
    case(ERROR, "wrong-type", RULES + "/0/condition", True, "first"),
    case(ERROR, "wrong-type", RULES + "/0/risk", 0, "NO_RISK"),
    missing("/schemaVersion", "2021-11-01"),
    missing("/name", "Name"),
    missing("/description", "Text"),
    missing("/pillars", LENS["pillars"]),
    missing("/pillars/0/id", "other"),
    missing("/pillars/0/name", "Other"),
    missing("/pillars/0/questions", [question("question_z")]),
    missing(QUESTION + "/id", "question_z"),
    missing(QUESTION + "/title", "Other"),
    missing(QUESTION + "/choices", question("question_a")["choices"]),
    missing(QUESTION + "/riskRules", question("question_a")["riskRules"]),
    missing(CHOICE + "/title", "Other"),
    missing(RULES + "/0/condition", "first"),
    missing(RULES + "/0/risk", "NO_RISK"),
    case(ERROR, "schema-version", "/schemaVersion", "2021-11-02", "2021-11-01"),
    Case(
        ERROR,
        "packed-lens",
        "/LensJSON",
        json.dumps({"LensArn": "arn", "LensJSON": VALID.decode()}).encode(),
        with_value("/LensJSON", "more"),
    ),
    # Ids
    Case(
        ERROR, "empty-id", CHOICE + "/id", with_value(CHOICE + "/id", ""), with_value(CHOICE + "/id", "first")
    ),
    case(ERROR, "duplicate-pillar-id", "/pillars/1/id", "pillar_one", "pillar_One"),
    Case(
        ERROR,
        "duplicate-choice-id",
        QUESTION + "/choices/1/id",
        with_value(QUESTION + "/choices/1", choice("first")),
        with_value(OTHER_QUESTION + "/choices/0", choice("first")),
    ),
    case(AWS, "id-length", "/pillars/0/id", "ab", "abc"),
    case(AWS, "id-length", QUESTION + "/id", "q" * 129, "q" * 128),
    case(AWS, "id-syntax", "/pillars/0/id", "pillar-1", "pillar_1"),
    case(AWS, "id-syntax", QUESTION + "/id", "quästion", "quastion"),
    case(AWS, "id-syntax", QUESTION + "/id", "question\n", "question"),
    case(AWS, "duplicate-question-id", OTHER_QUESTION + "/id", "question_a", "question_A"),
    case(WARNING, "reused-question-id", "/pillars/1/questions/0/id", "question_a", "question_A"),
    Case(
        WARNING,
        "default-as-id",
        QUESTION + "/choices/4/id",
        with_value(QUESTION + "/choices/-", choice("default")),
        with_value(QUESTION + "/choices/-", choice("Default")),
    ),
    Case(
        WARNING,
        "several-none-choices",
        QUESTION + "/choices/4",
        with_value(QUESTION + "/choices/-", {"id": "other_no", "title": "Nothing"}),
        with_value(QUESTION + "/choices/-", choice("other_none")),
    ),
    # Counts
    case(WARNING, "no-pillars", "/pillars", [], LENS["pillars"][:1]),
    case(WARNING, "no-questions", "/pillars/0/questions", [], [question("question_z")]),
    Case(
        WARNING,
        "no-choices",
        QUESTION + "/choices",
        with_value(
            QUESTION,
            question("question_a")
            | {"choices": [], "riskRules": [{"condition": "default", "risk": "NO_RISK"}]},
        ),
        with_choices(2),
    ),
    case(
        AWS,
        "too-many-pillars",
        "/pillars",
        [{"id": f"pillar_{i}", "name": "P", "questions": [question(f"question_{i}")]} for i in range(11)],
        [{"id": f"pillar_{i}", "name": "P", "questions": [question(f"question_{i}")]} for i in range(10)],
    ),
    case(
        AWS,
        "too-many-questions",
        "/pillars/0/questions",
        [question(f"question_{i}") for i in range(21)],
        [question(f"question_{i}") for i in range(20)],
    ),
    Case(AWS, "too-many-choices", QUESTION + "/choices", with_choices(16), with_choices(15)),
    # Texts and addresses
    case(AWS, "empty-text", "/name", " ", "N"),
    case(AWS, "empty-text", "/description", "", "D"),
    case(AWS, "empty-text", CHOICE + "/title", "\t", "T"),
    case(AWS, "too-long", "/name", "n" * 129, "n" * 128),
    case(AWS, "too-long", "/description", "d" * 2049, "d" * 1024),
    case(AWS, "too-long", "/pillars/0/name", "n" * 129, "n" * 128),
    case(AWS, "too-long", QUESTION + "/title", "t" * 129, "t" * 128),
    case(AWS, "too-long", QUESTION + "/description", "d" * 2049, "d" * 1024),
    case(AWS, "too-long", QUESTION + "/helpfulResource/displayText", "d" * 2049, "d" * 64),
    case(AWS, "too-long", CHOICE + "/title", "t" * 129, "t" * 128),
    case(AWS, "too-long", CHOICE + "/improvementPlan/displayText", "d" * 2049, "d" * 1024),
    case(WARNING, "over-api-limit", "/description", "d" * 1025, "d" * 1024),
    case(WARNING, "over-api-limit", QUESTION + "/description", "d" * 2048, "d" * 1024),
    case(WARNING, "over-api-limit", QUESTION + "/helpfulResource/displayText", "d" * 65, "d" * 64),
    case(WARNING, "over-api-limit", CHOICE + "/helpfulResource/displayText", "d" * 1025, "d" * 1024),
    case(
        WARNING,
        "over-api-limit",
        CHOICE + "/helpfulResource/url",
        "https://" + "u" * 1017,
        "https://" + "u" * 1016,
    ),
    case(
        WARNING,
        "over-api-limit",
        QUESTION + "/helpfulResource/url",
        "https://" + "u" * 2041,
        "https://" + "u" * 2040,
    ),
    case(WARNING, "unusual-characters", "/name", "100 % lens", "100 lens"),
    case(WARNING, "unusual-characters", "/pillars/0/name", "Säule", "AZaz09 -_.,:/()@!&?#+'\u2019"),
    case(WARNING, "unusual-characters", QUESTION + "/title", "a; b", "a, b"),
    case(WARNING, "unusual-characters", QUESTION + "/description", 'a "b"', "a 'b'"),
    case(WARNING, "unusual-characters", CHOICE + "/title", "[1]", "(1)"),
    case(WARNING, "empty-url", CHOICE + "/helpfulResource/url", "", "http://example.com"),
    case(WARNING, "empty-url", CHOICE + "/improvementPlan/url", "  ", GONE),
    case(WARNING, "url-space", CHOICE + "/helpfulResource/url", "https://a b", "https://a%20b"),
    case(WARNING, "url-space", CHOICE + "/helpfulResource/url", " https://a", "https://a"),
    case(AWS, "url-scheme", CHOICE + "/helpfulResource/url", "javascript:alert(1)", "HTTPS://example.com"),
    case(AWS, "url-scheme", QUESTION + "/helpfulResource/url", "www.example.com", "http://www.example.com"),
    Case(
        AWS,
        "missing-display-text",
        CHOICE + "/helpfulResource",
        with_value(CHOICE + "/helpfulResource", {"url": "https://example.com"}),
        with_value(CHOICE + "/helpfulResource", {}),
    ),
    case(AWS, "missing-display-text", QUESTION + "/helpfulResource/displayText", "", "More."),
    Case(
        AWS,
        "missing-display-text",
        CHOICE + "/improvementPlan",
        with_value(CHOICE + "/improvementPlan", {}),
        with_value(CHOICE + "/improvementPlan", {"displayText": "Do it."}),
    ),
    case(AWS, "missing-display-text", CHOICE + "/improvementPlan/displayText", " ", "Do it."),
    Case(
        AWS,
        "missing-improvement-plan",
        CHOICE,
        with_choice(improvementPlan=GONE),
        with_value(QUESTION + "/choices/3/helpfulResource", {"displayText": "No plan is needed here."}),
    ),
    # Additional resources
    Case(
        AWS,
        "unknown-resource-type",
        CHOICE + "/additionalResources/0/type",
        with_choice(additionalResources=[block("HELP")]),
        with_choice(additionalResources=[block("HELPFUL_RESOURCE")]),
    ),
    Case(
        AWS,
        "duplicate-resource-block",
        CHOICE + "/additionalResources/1",
        with_choice(additionalResources=[block("HELPFUL_RESOURCE"), block("HELPFUL_RESOURCE")]),
        with_choice(additionalResources=[block("HELPFUL_RESOURCE"), block("IMPROVEMENT_PLAN")]),
    ),
    Case(
        AWS,
        "too-many-resources",
        CHOICE + "/additionalResources/0/content",
        with_choice(additionalResources=[block("IMPROVEMENT_PLAN", 6)]),
        with_choice(additionalResources=[block("IMPROVEMENT_PLAN", 5)]),
    ),
    Case(
        ERROR,
        "missing-field",
        CHOICE + "/additionalResources/0",
        with_choice(additionalResources=[{"content": []}]),
        with_choice(additionalResources=[{"type": "HELPFUL_RESOURCE", "content": []}]),
    ),
    # Risk rules
    Case(
        ERROR, "condition-syntax", RULES + "/0/condition", with_condition("first &&"), with_condition("first")
    ),
    Case(
        ERROR,
        "condition-syntax",
        RULES + "/0/condition",
        with_condition("first & second"),
        with_condition("first && second"),
    ),
    Case(
        ERROR,
        "condition-syntax",
        RULES + "/0/condition",
        with_condition("(" * 900 + "first" + ")" * 900),
        with_condition("(" * 60 + "first" + ")" * 60),
    ),
    Case(
        ERROR,
        "unknown-choice",
        RULES + "/0/condition",
        with_condition("first && fourth"),
        with_condition("first && none_no"),
    ),
    Case(ERROR, "unknown-choice", RULES + "/0/condition", with_condition("First"), with_condition("first")),
    Case(
        ERROR,
        "unusable-id",
        RULES + "/0/condition",
        with_condition("first && pre-fix").replace(b'"id": "second"', b'"id": "pre-fix"', 1),
        with_condition("first && third").replace(b'"id": "second"', b'"id": "pre-fix"', 1),
    ),
    Case(
        ERROR,
        "unknown-risk",
        RULES + "/0/risk",
        with_condition("first", risk="LOW_RISK"),
        with_condition("first", risk="MEDIUM_RISK"),
    ),
    Case(
        AWS,
        "condition-space",
        RULES + "/0/condition",
        with_condition("first\u00a0&& second"),
        with_condition("first \t\n&& second"),
    ),
    case(AWS, "no-rules", RULES, [], [{"condition": "default", "risk": "NO_RISK"}]),
    Case(
        AWS,
        "too-many-rules",
        RULES,
        with_rules(("first", "NO"), ("second", "MEDIUM"), ("third", "HIGH"), ("default", "HIGH")),
        with_rules(("first", "NO"), ("second", "MEDIUM"), ("default", "HIGH")),
    ),
    Case(
        AWS,
        "duplicate-risk-level",
        RULES + "/1",
        with_rules(("first", "HIGH"), ("second", "HIGH"), ("default", "NO")),
        with_rules(("first", "HIGH"), ("second", "MEDIUM"), ("default", "NO")),
    ),
    Case(
        WARNING,
        "missing-default",
        RULES,
        with_rules(("first", "NO"), ("!first", "HIGH")),
        with_rules(("first", "NO"), (" default ", "HIGH")),
    ),
    Case(
        WARNING,
        "unreachable-rule",
        RULES + "/0",
        with_rules(("first && !first", "NO"), ("default", "HIGH")),
        with_rules(("first && !second", "NO"), ("default", "HIGH")),
    ),
    Case(
        WARNING,
        "unreachable-rule",
        RULES + "/1",
        with_rules(("first || second", "NO"), ("first && third", "MEDIUM"), ("default", "HIGH")),
        with_rules(("first && second", "NO"), ("first && third", "MEDIUM"), ("default", "HIGH")),
    ),
    Case(
        WARNING,
        "unreachable-rule",
        RULES + "/1",
        with_rules(("default", "NO"), ("first", "HIGH")),
        with_rules(("first", "HIGH"), ("default", "NO")),
    ),
    Case(
        WARNING,
        "unreachable-rule",
        RULES + "/2",
        with_rules(("first", "NO"), ("!first", "HIGH"), ("second", "MEDIUM")),
        with_rules(("first", "NO"), ("!first", "HIGH"), ("default", "MEDIUM")),  # harmless: AWS wants it
    ),
    Case(
        WARNING,
        "unreachable-rule",
        RULES + "/1",
        with_rules(("default", "NO"), ("default", "HIGH")),
        with_rules(("default", "NO")),
    ),
    # What the rules leave out
    Case(
        HINT,
        "level-never-given",
        RULES,
        with_rules(("first", "NO"), ("default", "HIGH")),
        with_rules(("first", "NO"), ("second", "MEDIUM"), ("default", "HIGH")),
    ),
    Case(
        HINT,
        "level-never-given",
        RULES + "/2",
        with_rules(("first", "NO"), ("!first", "HIGH"), ("default", "MEDIUM")),
        with_rules(("first", "NO"), ("!first && !second", "HIGH"), ("default", "MEDIUM")),
    ),
    Case(
        HINT,
        "decides-nothing-selected-only",
        RULES + "/2",
        with_rules(("first", "NO"), ("second || third || none_no", "MEDIUM"), ("default", "HIGH")),
        with_rules(("first", "NO"), ("second || third", "MEDIUM"), ("default", "HIGH")),
    ),
    Case(
        HINT,
        "all-selected-not-safe",
        RULES + "/0",
        with_rules(("!first || !second || third", "HIGH"), ("default", "NO")),
        with_rules(("!first || !second || !third", "HIGH"), ("default", "NO")),
    ),
    Case(
        HINT,
        "all-selected-not-safe",
        RULES + "/0",
        with_rules(("default", "HIGH")),
        with_rules(("default", "NO")),
    ),
    Case(
        HINT,
        "all-selected-not-safe",
        RULES,
        with_rules(("first && !second", "NO"), ("!first", "HIGH")),
        with_rules(("first && second", "NO"), ("!first", "HIGH")),
    ),
    Case(
        HINT,
        "none-is-safe",
        RULES + "/1",
        with_rules(("first || second", "HIGH"), ("default", "NO")),
        with_rules(("first || second || none_no", "HIGH"), ("default", "NO")),
    ),
    Case(
        HINT,
        "choice-in-no-rule",
        QUESTION + "/choices/2",
        with_rules(("first && second", "NO"), ("default", "HIGH")),
        with_rules(("first && second", "NO"), ("third", "MEDIUM"), ("default", "HIGH")),
    ),
    # Unknown keys, and our own
    Case(WARNING, "unknown-key", "/_version", with_value("/_version", "1.0"), VALID),
    Case(
        WARNING,
        "unknown-key",
        "/pillars/0/description",
        with_value("/pillars/0/description", "x"),
        with_value(QUESTION + "/description", "x"),
    ),
    Case(
        WARNING,
        "unknown-key",
        QUESTION + "/additionalResources",
        with_value(QUESTION + "/additionalResources", []),
        with_value(CHOICE + "/additionalResources", []),
    ),
    Case(
        WARNING,
        "unknown-key",
        CHOICE + "/Title",
        with_value(CHOICE + "/Title", "x"),
        with_value(CHOICE + "/title", "x"),
    ),
    Case(
        WARNING,
        "unknown-key",
        CHOICE + "/helpfulResource/Url",
        with_value(CHOICE + "/helpfulResource/Url", "x"),
        VALID,
    ),
    Case(
        WARNING,
        "unknown-key",
        CHOICE + "/additionalResources/0/a~1b",
        with_choice(additionalResources=[block("IMPROVEMENT_PLAN") | {"a/b": 1}]),
        with_choice(additionalResources=[block("IMPROVEMENT_PLAN")]),
    ),
    Case(WARNING, "unknown-key", RULES + "/0/weight", with_value(RULES + "/0/weight", 1), VALID),
    Case(
        WARNING,
        "unknown-key",
        OURS + "/colour",
        with_value(OURS, {"colour": "red"}),
        with_value(OURS, {"source": "red"}),
    ),
    case(WARNING, "wrong-extension", OURS, "text", {}),
    Case(
        WARNING,
        "wrong-extension",
        OURS + "/alias",
        with_value(OURS, {"alias": "Big Lens"}),
        with_value(OURS, {"alias": "big-lens_1.0"}),
    ),
    Case(
        WARNING,
        "wrong-extension",
        OURS + "/version",
        with_value(OURS, {"version": 1.0}),
        with_value(OURS, {"version": "1.0"}),
    ),
    Case(
        WARNING,
        "wrong-extension",
        OURS + "/levels",
        with_value(OURS, {"levels": "theirs"}),
        with_value(OURS, {"levels": "documented"}),
    ),
    Case(
        WARNING,
        "wrong-extension",
        "/pillars/0/extensions/prefix",
        with_value("/pillars/0/extensions", {"prefix": ["P"]}),
        with_value("/pillars/0/extensions", {"prefix": "P"}),
    ),
    Case(
        WARNING,
        "wrong-extension",
        QUESTION + "/extensions/number",
        with_value(QUESTION + "/extensions", {"number": 1}),
        with_value(QUESTION + "/extensions", {"number": "Q 1", "shortTitle": "First", "area": "All"}),
    ),
    Case(
        WARNING,
        "wrong-extension",
        CHOICE + "/extensions/level",
        with_choice(extensions={"level": "high"}),
        with_choice(extensions={"level": "HIGH"}),
    ),
    Case(
        WARNING,
        "wrong-extension",
        CHOICE + "/extensions/effort",
        with_choice(extensions={"effort": "XL"}),
        with_choice(extensions={"effort": "L"}),
    ),
    Case(
        WARNING,
        "wrong-extension",
        CHOICE + "/extensions/steps",
        with_choice(extensions={"steps": "one"}),
        with_choice(extensions={"steps": ["one"]}),
    ),
    Case(
        WARNING,
        "wrong-extension",
        CHOICE + "/extensions/services",
        with_choice(extensions={"services": ["Amazon S3", 3]}),
        with_choice(extensions={"services": ["Amazon S3"]}),
    ),
]


def name_of(case: Case) -> str:
    return f"{case.code}{case.pointer}"


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_the_wrong_input_gives_the_finding(case: Case) -> None:
    checked = check_lens(case.wrong)
    found = [finding for finding in checked.findings if finding.code == case.code]
    assert [(finding.severity, finding.pointer) for finding in found] == [(case.severity, case.pointer)]
    sentence = str(found[0].sentence)
    assert sentence.endswith((".", "?"))
    assert "\n" not in sentence
    assert len(sentence) < 400
    assert (checked.lens is None) is any(finding.severity is ERROR for finding in checked.findings)
    if case.severity is not ERROR:
        assert checked.lens is not None


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_the_near_miss_does_not(case: Case) -> None:
    assert case.code not in {finding.code for finding in check_lens(case.right).findings}


def test_the_valid_lens_gives_nothing() -> None:
    checked = check_lens(VALID)
    assert checked.findings == ()
    assert checked.value == LENS
    assert checked.lens is not None


def test_every_code_of_the_checker_has_its_case() -> None:
    folder = Path(next(iter(wa_desktop.lensfile.__path__)))
    written = "".join(file.read_text(encoding="utf-8") for file in sorted(folder.glob("*.py")))
    codes = set(re.findall(r'\.(?:error|aws|warn|hint)\(\s*"([a-z0-9-]+)"', written))
    assert len(codes) > 40
    assert codes == {case.code for case in CASES}


def test_all_findings_come_at_once_in_the_order_of_the_file() -> None:
    value = changed(LENS, "/name", "n" * 200)
    value = changed(value, QUESTION + "/title", 5)
    value = changed(value, CHOICE + "/improvementPlan", GONE)
    value = changed(value, RULES + "/0/condition", "nobody")
    value = changed(
        value, "/pillars/1/questions/1/riskRules/2", {"condition": "third", "risk": "MEDIUM_RISK"}
    )
    value = changed(value, "/pillars/1/more", 1)
    data = as_file(value)
    findings = check_lens(data).findings
    assert [finding.code for finding in findings] == [
        "too-long",
        "wrong-type",
        "missing-improvement-plan",
        "unknown-choice",
        "missing-default",
        "unknown-key",
    ]
    lines = data.decode().splitlines()
    for finding, words in zip(
        findings, ['"name": "nnn', '"title": 5', "{", '"nobody"', '"riskRules"', '"more"'], strict=True
    ):
        assert words in lines[finding.line - 1]


def test_an_unknown_choice_close_to_a_known_one_is_guessed() -> None:
    (finding,) = check_lens(with_condition("frist")).findings
    assert "Did you mean first?" in str(finding.sentence)
    (finding,) = check_lens(with_condition("DEFAULT")).findings
    assert "Write default in small letters" in str(finding.sentence)


def test_a_choice_is_missed_for_the_white_space_around_its_id() -> None:
    findings = check_lens(with_value(CHOICE + "/id", "first ")).findings
    (finding,) = {str(one.sentence) for one in findings if one.code == "unknown-choice"}
    assert "white space before or behind" in finding


def test_every_unknown_choice_is_named() -> None:
    findings = check_lens(with_condition("alpha && beta || alpha")).findings
    assert ["alpha" in str(finding.sentence) for finding in findings] == [True, False]
    assert {finding.code for finding in findings} == {"unknown-choice"}


def test_nan_in_a_known_place_is_said_once() -> None:
    findings = check_lens(
        with_text('"Small lens"', "NaN").replace(b'"pillars": [', b'"extensions": NaN, "pillars": [')
    )
    assert [(finding.code, finding.pointer) for finding in findings.findings] == [
        ("not-a-number", "/name"),
        ("not-a-number", "/extensions"),
    ]
    assert findings.value is None


def test_missing_choices_do_not_make_every_condition_wrong() -> None:
    findings = check_lens(with_value(QUESTION + "/choices", GONE)).findings
    assert [finding.code for finding in findings] == ["missing-field"]


def test_a_broken_rule_brings_no_further_findings_about_the_others() -> None:
    broken = [
        {"condition": "default", "risk": "LOW_RISK"},
        {"condition": "first && !first", "risk": "HIGH_RISK"},
    ]
    findings = check_lens(with_value(RULES, broken)).findings
    assert [finding.code for finding in findings] == ["unknown-risk"]
