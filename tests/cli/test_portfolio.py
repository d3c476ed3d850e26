"""`portfolio`: gaps, heat map, clients, trend, coverage and benchmark over all workloads of a workspace."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine
from tests.support.lens_values import as_file, small_lens
from tests.support.reviews import LENS, QUESTIONS, make_workload, ref
from wa_desktop.domain.answers import PracticeAnswer
from wa_desktop.review.bulk import AnswerAll
from wa_desktop.review.workspace import Workspace
from wa_desktop.system.paths import HOME_VARIABLE

YES, NO = PracticeAnswer.YES, PracticeAnswer.NO
NAMES = ("Shop", "Stock", "Till", "Bills", "Mail", "Maps", "Rota")


@pytest.fixture(scope="module")
def made_chain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with a workspace in it, made once: seven answered workloads, from one with every practice missing to
    one with none, and an empty one of a client."""
    home = tmp_path_factory.mktemp("chain") / "home"
    lens = home.parent / "small.json"
    lens.write_bytes(as_file(small_lens()))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(HOME_VARIABLE, str(home))
        wa = CommandLine(home)
        assert wa("lens", "import", lens).exit_code == 0
    (path,) = home.rglob("*.wadesk")
    workspace = Workspace.open(path)
    lens_id = workspace.find_lens(LENS).id
    try:
        for number, name in enumerate(NAMES):
            review = workspace.open_review(workspace.create_workload(make_workload(name=name), [lens_id]).id)
            refs = tuple(map(ref, QUESTIONS))
            review.apply(AnswerAll(refs, YES))
            review.apply(AnswerAll(refs[number:], NO))
        workspace.create_workload(make_workload(name="Empty", client="Acme"), [lens_id])
    finally:
        workspace.close()
    return home


@pytest.fixture
def chain(wa: CommandLine, made_chain: Path) -> CommandLine:
    """A copy of it."""
    shutil.copytree(made_chain, wa.home, dirs_exist_ok=True)
    return wa


def test_the_gap_that_most_workloads_have_stands_first(chain: CommandLine) -> None:
    found = chain.json("portfolio", "gaps")
    first = found[0]
    assert (first["LensAlias"], first["QuestionId"], first["Workloads"]) == (LENS, "question_d", 4)
    assert (first["Reviewed"], first["Share"], first["Missing"], first["ToVerify"]) == (7, 0.5714, 4, 0)
    assert len(first["WorkloadIds"]) == 4
    assert first["High"] + first["Medium"] == 4
    assert [gap["Workloads"] for gap in found] == sorted((gap["Workloads"] for gap in found), reverse=True)
    lines = chain("portfolio", "gaps", "--limit", 2).stdout.splitlines()
    assert len(lines) == 3
    assert lines[1].split()[:2] == ["4", "57%"]
    assert chain.json("portfolio", "gaps", "--lens", LENS) == found
    assert chain.json("portfolio", "gaps", "--lens", "wellarchitected") == []


def test_the_worst_workload_stands_first(chain: CommandLine) -> None:
    found = chain.json("portfolio", "heat")
    assert (found["LensAlias"], found["By"]) == (LENS, "pillar")
    assert [row["WorkloadName"] for row in found["Workloads"]][:2] == ["Shop", "Stock"]
    assert [column["Key"] for column in found["Columns"]] == ["pillar_one", "pillar_two"]
    worst = found["Workloads"][0]["Cells"]
    assert worst[0]["RiskCounts"]["HIGH"] == 2
    assert worst[0]["Gaps"] == 6
    by_question = chain.json("portfolio", "heat", "--by", "question")
    assert [cell["Risk"] for cell in by_question["Workloads"][1]["Cells"]] == ["NONE", "HIGH", "HIGH", "HIGH"]
    lines = chain("portfolio", "heat").stdout.splitlines()
    assert lines[1].split() == ["Shop", "2H", "2H"]
    assert len(lines) == 9
    lines = chain("portfolio", "heat", "--by", "QUESTION", "--lens", "Small lens").stdout.splitlines()
    assert lines[2].split() == ["Stock", "ok", "H", "H", "H"]


def test_clients_come_with_their_risks(chain: CommandLine) -> None:
    nobody, acme = chain.json("portfolio", "clients")
    assert (nobody["Client"], nobody["Workloads"], nobody["RiskCounts"]["HIGH"]) == ("", 7, 10)
    assert nobody["AnsweredShare"] == 1
    assert (acme["Client"], acme["WorstPillar"], acme["AnsweredShare"]) == ("Acme", None, 0)
    assert nobody["WorstPillar"]["PillarId"] == "pillar_two"
    assert "(none)" in chain("portfolio", "clients").stdout


def test_the_trend_ends_now(chain: CommandLine) -> None:
    assert chain("milestone", "save", "Shop", "First").exit_code == 0
    found = chain.json("portfolio", "trend")
    (now,) = found["Points"]
    assert (now["Now"], now["Workloads"], now["RiskCounts"]["HIGH"], now["AnsweredShare"]) == (True, 7, 10, 1)
    assert found["Quarter"]["Closed"] == 0
    assert found["Quarter"]["New"] == 10
    assert found["Quarter"]["MedianDaysToCloseHigh"] is None
    assert (
        chain.json("portfolio", "trend", "--months", "--lens", "wellarchitected")["Points"][0]["Workloads"]
        == 0
    )
    assert chain("portfolio", "trend").stdout.splitlines()[-1] == "This quarter: 0 risks closed, 10 new."


def test_coverage_names_who_has_not_begun(chain: CommandLine) -> None:
    found = chain.json("portfolio", "coverage")
    assert found[0]["LensAlias"] == LENS
    assert (found[0]["Workloads"], len(found[0]["NotBegun"]), found[0]["OnOlderVersion"]) == (8, 1, [])
    unused = found[1:]
    assert unused
    assert all(lens["Workloads"] == 0 and lens["AnsweredShare"] is None for lens in unused)
    assert "Small lens" in chain("portfolio", "coverage").stdout


def test_a_workload_is_compared_with_the_others(chain: CommandLine) -> None:
    (shop,) = chain.json("portfolio", "benchmark", "Shop")
    assert (shop["All"]["Score"], shop["All"]["Percentile"], shop["All"]["Others"]) == (0, 0, 6)
    assert shop["WhyNot"] is None
    assert [pillar["PillarId"] for pillar in shop["Pillars"]] == ["pillar_one", "pillar_two"]
    (empty,) = chain.json("portfolio", "benchmark", "Empty")
    assert (empty["All"], empty["WhyNot"]) == (None, "Less than 60% of its questions are answered.")
    assert chain.json("portfolio", "benchmark")[0]["WorkloadName"] == "Shop"
    lines = chain("portfolio", "benchmark").stdout.splitlines()
    assert lines[1].split()[-1] == "Shop"
    assert len(lines) == 8
    assert "All pillars" in chain("portfolio", "benchmark", "Stock").stdout
    assert chain("portfolio", "benchmark", "Empty").stdout.startswith("Less than 60%")


def test_the_anonymous_benchmark_names_nothing(chain: CommandLine) -> None:
    text = chain("portfolio", "benchmark", "Stock", "--anonymous").stdout
    told = json.loads(text)
    assert told["Workloads"] == 7
    assert told["Own"]["All"] == {"Score": 25, "Percentile": 17}
    for word in ("Stock", "small", "pillar_one", "Acme", "Ada"):
        assert word not in text
    assert "Own" not in json.loads(chain("portfolio", "benchmark", "--anonymous").stdout)


def test_archived_workloads_do_not_count(chain: CommandLine) -> None:
    assert chain("workload", "archive", "Shop").exit_code == 0
    assert chain.json("portfolio", "gaps")[0]["Workloads"] == 3
    assert chain("portfolio", "benchmark", "Shop").stdout == "It is archived.\n"


def test_an_empty_workspace_says_what_to_do(wa: CommandLine) -> None:
    assert wa.json("portfolio", "gaps") == []
    assert wa.json("portfolio", "clients") == []
    assert "add one first" in wa.refused("portfolio", "heat")
    assert "add one first" in wa.refused("portfolio", "benchmark")
    assert "no lens" in wa.refused("portfolio", "heat", "--lens", "nothing")
    assert "no workload" in wa.refused("portfolio", "benchmark", "Nobody")


def test_workloads_that_cannot_be_counted_are_told(
    chain: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wa_desktop.review.portfolio import PortfolioReader

    read = PortfolioReader.portfolio
    monkeypatch.setattr(
        PortfolioReader,
        "portfolio",
        lambda self, **more: [entry._replace(standing=None) for entry in read(self, **more)],
    )
    result = chain("portfolio", "clients")
    assert result.exit_code == 0
    assert "8 workloads cannot be counted" in result.stderr
