"""`wa-desktop lens diff`, and `lens import` of a newer version."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine
from tests.support.lens_values import as_file, changed, question, small_lens


def newer(folder: Path, name: str = "Small lens") -> Path:
    """The small lens with a title, a question and rules that are others."""
    value = changed(small_lens(), "/pillars/0/questions/0/title", "How is it done now?") | {"name": name}
    value["pillars"][0]["questions"][0]["riskRules"] = [
        {"condition": "first && second && third", "risk": "NO_RISK"},
        {"condition": "default", "risk": "HIGH_RISK"},
    ]
    value["pillars"][1]["questions"][1] = question("question_e")
    path = folder / "newer.json"
    path.write_bytes(as_file(value))
    return path


def test_a_difference_in_words_and_as_json(shop: CommandLine, tmp_path: Path) -> None:
    path = newer(tmp_path, "Renamed lens")
    result = shop("lens", "import", path, "--as", "Small lens", "--version", "2.0", "--notes", "Stricter.")
    assert result.stdout.endswith("Imported Renamed lens as small-lens, version 2.0.\n")
    text = shop("lens", "diff", "small-lens").stdout
    assert "from version 1 to 2.0, a major version." in text
    assert "Stricter." in text
    assert "Questions: 1 new, 1 updated, 1 deleted." in text
    assert "3 of 9 selections rate otherwise" in text
    found = shop.json("lens", "diff", "small-lens", "--from", "1", "--to", "2.0")
    assert found == shop.json("lens", "diff", "Renamed lens")
    assert (found["Questions"], found["Minor"]) == ({"NEW": 1, "UPDATED": 1, "DELETED": 1}, False)
    first, second = found["PillarDifferences"]
    assert first["QuestionDifferences"][0]["Rules"] == {
        "Selections": 9,
        "Worse": 3,
        "Better": 0,
        "Unruled": 0,
    }
    assert [one["DifferenceStatus"] for one in second["QuestionDifferences"]] == ["NEW", "DELETED"]
    turned = shop.json("lens", "diff", "small-lens", "--from", "2.0", "--to", "1")
    assert turned["PillarDifferences"][0]["QuestionDifferences"][0]["Rules"]["Better"] == 3


def test_a_minor_version_moves_reviews(shop: CommandLine, tmp_path: Path) -> None:
    arguments = ("lens", "import", newer(tmp_path), "--as", "small-lens", "--version", "1.1", "--minor")
    imported = shop.json(*arguments)
    (shop_listed,) = shop.json("workload", "list")
    assert imported["Moved"] == [shop_listed["WorkloadId"]]
    assert imported["NotMoved"] == []
    assert shop.json("milestone", "list", "Shop") == []
    assert "no later one" in shop.refused("lens", "upgrade", "Shop", "small-lens")
    assert "a minor version" in shop("lens", "diff", "small-lens").stdout
    assert shop.json(*arguments)["Moved"] == [], "the same file is no other version"


def test_a_question_is_asked_again(shop: CommandLine, tmp_path: Path) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text(
        '[{"LensAlias": "small-lens", "QuestionId": "question_a", "SelectedChoices": ["first"]}]', "utf-8"
    )
    assert shop("answers", "set", "Shop", answers).exit_code == 0
    shop("lens", "import", newer(tmp_path))
    kept = shop.json("lens", "upgrade", "Shop", "small-lens", "--dry-run")
    plan = shop.json("lens", "upgrade", "Shop", "small-lens", "--again", "question_a")
    assert (kept["AskedAgain"], plan["AskedAgain"]) == ([], ["question_a"])
    assert kept["AnswersKept"] - plan["AnswersKept"] == 3


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("diff", "small-lens"), "before 1"),
        (("diff", "small-lens", "--to", "9"), "version 9"),
        (("diff", "nobody"), "no lens"),
        (("import", "FILE", "--as", "nobody"), "no lens"),
        (("import", "FILE", "--as", "wellarchitected"), "comes with"),
        (("import", "FILE", "--minor"), "--as"),
        (("import", "FILE", "--as", "small-lens", "--version", "1"), "version 1"),
        (("import", "FILE", "--as", "small-lens", "--version", "one two"), "letters"),
        (("upgrade", "Shop", "small-lens", "--again", "nothing"), "no question"),
    ],
)
def test_refusals_are_one_sentence(
    shop: CommandLine, tmp_path: Path, arguments: tuple[str, ...], word: str
) -> None:
    path = newer(tmp_path)
    said = [path if one == "FILE" else one for one in arguments]
    before = shop.json("lens", "list")
    assert word in shop.refused("lens", *said)
    assert shop.json("lens", "list") == before
