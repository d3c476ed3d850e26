"""The root of the command line: the window, the version, help, wrong use, bugs and interruptions."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import PROCESS, SHOP, CommandLine, one_line
from wa_desktop import __version__
from wa_desktop.cli.main import main
from wa_desktop.domain.errors import KnownError, message
from wa_desktop.system.paths import HOME_VARIABLE


def test_without_a_command_the_window_opens(wa: CommandLine, tmp_path: Path) -> None:
    wa.window = lambda: 3
    assert wa().exit_code == 3
    assert wa("--workspace", tmp_path / "client.wadesk").exit_code == 3
    assert wa.opened == [None, tmp_path / "client.wadesk"]


def test_a_command_opens_no_window(wa: CommandLine) -> None:
    assert wa("lens", "list").exit_code == 0
    assert wa.opened == []


def test_the_version(wa: CommandLine) -> None:
    assert wa("--version").stdout == f"WA Desktop {__version__}\n"


def test_the_self_test_gives_its_own_code_and_is_hidden(wa: CommandLine) -> None:
    assert wa("--self-test").exit_code == 5
    root_help = wa("--help").stdout
    assert "self-test" not in root_help
    assert "\n  screenshots " not in root_help
    assert all(
        word in root_help for word in ("lens", "evaluate", "workload", "answers", "milestone", "report")
    )


def test_pictures_are_named(wa: CommandLine, tmp_path: Path) -> None:
    picture = str(tmp_path / "review-light.png")
    assert wa("screenshots", tmp_path).stdout == f"{picture}\n"
    assert wa.json("screenshots", tmp_path) == {"Paths": [picture]}


@pytest.mark.parametrize(
    "arguments",
    [
        ("nix",),
        ("lens",),
        ("lens", "nix"),
        ("lens", "check"),
        ("answers",),
        ("--workspace",),
        ("workload", "add"),
        ("workload", "list", "--nix"),
        ("report", "Shop", "-o", "x.pdf", "--milestone", "two"),
    ],
)
def test_wrong_use_is_one_line_that_names_the_help(wa: CommandLine, arguments: tuple[str, ...]) -> None:
    assert wa.refused(*arguments).endswith("--help")


def test_a_known_error_of_the_window_is_one_line(wa: CommandLine) -> None:
    def fail() -> int:
        raise KnownError(message("The disk is full."))

    wa.window = fail
    assert wa.refused() == "The disk is full."


def test_a_bug_is_one_line_too(wa: CommandLine) -> None:
    def fail() -> int:
        raise RuntimeError("a\nb")

    wa.window = fail
    result = wa()
    assert result.exit_code == 3
    assert one_line(result.stderr) == "internal error: RuntimeError: a b"


def test_a_bug_is_logged_with_its_traceback(wa: CommandLine, caplog: pytest.LogCaptureFixture) -> None:
    def fail() -> int:
        raise RuntimeError("oops")

    wa.window = fail
    wa()
    assert "RuntimeError: oops" in caplog.text


def test_an_interruption_is_quiet(wa: CommandLine) -> None:
    def interrupt() -> int:
        raise KeyboardInterrupt

    wa.window = interrupt
    result = wa()
    assert (result.exit_code, result.stdout, result.stderr.strip()) == (130, "", "")


def test_the_code_is_returned_to_the_program(capsys: pytest.CaptureFixture[str]) -> None:
    def nothing(_: Path) -> list[Path]:
        return []

    assert main(lambda _: 4, nothing, nothing, lambda: 0, []) == 4
    assert main(lambda _: 4, nothing, nothing, lambda: 0, ["nix"]) == 2
    assert capsys.readouterr().err.startswith("wa-desktop: ")


def test_the_workspace_may_be_named_before_or_after_the_command(wa: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "deep" / "er" / "client.wadesk"
    assert wa("--workspace", path, "workload", "add", *SHOP).exit_code == 0
    assert [found["WorkloadName"] for found in wa.json("workload", "list", "--workspace", path)] == ["Shop"]
    assert wa.json("workload", "list") == []


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--version",), 0),
        (("lens", "check", os.devnull), 1),
        (("lens", "check", "nowhere.json"), 2),
        (("nix",), 2),
    ],
)
def test_a_process_ends_with_the_code(wa: CommandLine, arguments: tuple[str, ...], code: int) -> None:
    result = wa.process(*arguments)
    assert result.returncode == code
    if code == 2:
        one_line(result.stderr.decode())


def test_output_is_utf_8_in_any_locale(wa: CommandLine) -> None:
    name = "Žluťoučký кůň 馬"
    plain = {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "1"}
    made = wa.process("workload", "add", *SHOP, "--name", name, env=plain)
    assert made.returncode == 0, made.stderr
    assert name in made.stdout.decode("utf-8")
    listed = wa.process("workload", "list", "--json", env=plain)
    assert name.encode("utf-8") in listed.stdout
    assert json.loads(listed.stdout)[0]["WorkloadName"] == name


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no broken pipes")
def test_a_reader_that_goes_away_is_no_error(wa: CommandLine) -> None:
    assert wa("lens", "list").exit_code == 0
    with subprocess.Popen(
        [sys.executable, "-c", PROCESS, "lens", "export", "wellarchitected", "-o", "-"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, HOME_VARIABLE: str(wa.home)},
        cwd=Path(__file__).parents[2],
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
def test_a_full_disk_behind_the_output_is_one_line(wa: CommandLine) -> None:
    with Path("/dev/full").open("wb") as full:
        result = wa.process(
            "lens", "list", "--json", capture_output=False, stdout=full, stderr=subprocess.PIPE
        )
    assert result.returncode == 2
    one_line(result.stderr.decode())


def test_nothing_heavy_loads_with_the_command_line() -> None:
    code = (
        "import sys, wa_desktop.cli.main as cli; cli.build_cli(*[None] * 4); "
        "print([name for name in ('PySide6', 'matplotlib', 'reportlab', 'sqlalchemy', 'numpy') if name in sys.modules])"
    )
    root = Path(__file__).parents[2]
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, cwd=root, timeout=60
    )
    assert result.stdout.strip() == b"[]"
