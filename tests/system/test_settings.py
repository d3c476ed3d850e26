"""Settings come back as they were written, and a damaged file never stops the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from wa_desktop.system.settings import Settings, read_settings, write_settings


def test_settings_come_back_as_they_were_written(tmp_path: Path) -> None:
    path = tmp_path / "config" / "settings.toml"
    written = Settings("contrast", 150, "/srv/Kunde Ä.wadesk", geometry="AdnQ", reminders=False)
    write_settings(path, written)
    assert read_settings(path) == written


def test_without_a_file_everything_is_as_never_set(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "none.toml") == Settings()


@pytest.mark.parametrize(
    "line",
    [
        "text_size = 89",
        "text_size = 201",
        "text_size = true",
        'text_size = "150"',
        "text_size = 120.5",
        'theme = "pink"',
        "theme = 3",
        "geometry = 7",
        'reminders = "off"',
        "reminders = 0",
        'colour = "red"',
    ],
)
def test_a_bad_value_counts_as_never_set_and_spoils_no_other(tmp_path: Path, line: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(f'workspace = "/srv/a.wadesk"\n{line}\n', encoding="utf-8")
    assert read_settings(path) == Settings(workspace="/srv/a.wadesk")


@pytest.mark.parametrize("content", [b"theme = ", b"\xff\xfe", b"theme = 'a'\ntheme = 'b'"])
def test_a_damaged_file_counts_as_never_set(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    assert read_settings(path) == Settings()


@pytest.mark.parametrize("size", [90, 200])
def test_the_smallest_and_the_largest_text_are_kept(tmp_path: Path, size: int) -> None:
    path = tmp_path / "settings.toml"
    write_settings(path, Settings(text_size=size))
    assert read_settings(path).text_size == size
