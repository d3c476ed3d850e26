"""Our data is found in a checkout and in a wheel; a person's files are found, and moved by one variable."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from wa_desktop.domain.errors import KnownError
from wa_desktop.system import paths

USER_PLACES: dict[str, Callable[[], Path]] = {
    "workspace.wadesk": paths.default_workspace,
    "settings.toml": paths.settings_file,
    "logs": paths.log_dir,
    "cache": paths.cache_dir,
}


def test_a_checkout_serves_its_own_lenses_and_resources() -> None:
    root = Path(__file__).parents[2]
    assert paths.data_dir() == root
    assert paths.lenses_dir() == root / "lenses"
    assert paths.resources_dir() == root / "resources"


def test_an_installed_package_serves_the_data_inside_it_and_not_what_lies_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "site-packages" / "wa_desktop"
    for folder in ("lenses", "resources"):
        (package / "_data" / folder).mkdir(parents=True)
        (package.parent / folder).mkdir()
    monkeypatch.setattr(paths, "_PACKAGE_DIR", package)
    assert paths.lenses_dir() == package / "_data" / "lenses"
    assert paths.resources_dir() == package / "_data" / "resources"


def test_an_installation_without_data_says_where_it_looked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "wa_desktop"
    (package / "_data" / "lenses").mkdir(parents=True)  # half of it only
    monkeypatch.setattr(paths, "_PACKAGE_DIR", package)
    with pytest.raises(KnownError) as raised:
        paths.data_dir()
    assert str(package) in str(raised.value)


@pytest.mark.parametrize("name", USER_PLACES)
def test_one_variable_moves_every_user_place(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "stick"))
    assert USER_PLACES[name]() == tmp_path / "stick" / name
    assert not (tmp_path / "stick").exists(), "asking for a place must not make it"


def test_the_variable_may_be_relative_or_start_at_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(paths.HOME_VARIABLE, "stick")
    assert paths.settings_file() == tmp_path / "stick" / "settings.toml"
    monkeypatch.setenv(paths.HOME_VARIABLE, "~/stick")
    assert paths.settings_file() == Path.home() / "stick" / "settings.toml"


@pytest.mark.skipif(sys.platform != "linux", reason="names the folders of a Linux desktop")
def test_without_the_variable_the_places_are_those_of_the_desktop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, "")
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / variable))
    assert paths.default_workspace() == tmp_path / "XDG_DATA_HOME" / "WA Desktop" / "workspace.wadesk"
    assert paths.settings_file() == tmp_path / "XDG_CONFIG_HOME" / "WA Desktop" / "settings.toml"
    assert paths.log_dir() == tmp_path / "XDG_STATE_HOME" / "WA Desktop" / "log"
    assert paths.cache_dir() == tmp_path / "XDG_CACHE_HOME" / "WA Desktop"
