"""Only plain addresses of the web are ever opened, and only by a click."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from wa_desktop.ui.widgets.safe_link import LinkButton, host_of, open_link, open_on_disk, web_address

GOOD = [
    "https://docs.aws.amazon.com/wellarchitected/latest/framework/sec-02.html",
    "http://example.org",
    "HtTpS://Example.ORG/Path?query=1&other=2#part",
    "https://example.org:8443/a%20b",
    "https://[2001:db8::1]/",
    "https://192.0.2.7/x",
    "https://bücher.example/",
    "https://example.org/ünï/%D0%B0",
]

HOSTILE = [
    "",
    " ",
    "file:///etc/passwd",
    "FILE:///C:/Windows/system32/calc.exe",
    "file://server/share/x.exe",
    "file:/etc/passwd",
    "smb://server/share",
    "\\\\server\\share\\x.exe",
    "//server/share/x.exe",
    "/etc/passwd",
    "C:\\Windows\\System32\\calc.exe",
    "C:/Windows/System32/calc.exe",
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    " javascript:alert(1)",
    "\x00javascript:alert(1)",
    "vbscript:msgbox(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD4=",
    "blob:https://example.org/1",
    "about:blank",
    "view-source:https://example.org",
    "chrome://settings",
    "ms-settings:network",
    "ms-msdt:/id",
    "search-ms:query=x",
    "shell:startup",
    "mailto:somebody@example.org",
    "tel:+4912345",
    "ftp://example.org/x",
    "sftp://example.org/x",
    "ssh://example.org",
    "ldap://example.org",
    "dict://example.org",
    "gopher://example.org",
    "jar:https://example.org!/x",
    "steam://run/1",
    "vscode://file/etc/passwd",
    "x-apple.systempreferences:",
    "wyciwyg://1",
    "http:",
    "http:/",
    "http://",
    "https:///etc/passwd",
    "http:example.org",
    "http:\\\\example.org",
    "https:/\\example.org",
    "https://example.org\\@evil.example",
    "https://docs.aws.amazon.com@evil.example/",
    "https://user:secret@example.org/",
    "https://@example.org/",
    "https://exa mple.org/",
    "https://example.org/a b",
    "https://example.org/\r\nX: y",
    "https://example.org/\t",
    " https://example.org",
    "https://example.org ",
    "https://example.org/\u202egpj.exe",
    "https://example.org/\u200b",
    "https://exam\u0000ple.org",
    "https://example.org/<script>",
    'https://example.org/"onload="x',
    "https://example.org/`id`",
    "https://%00.example/",
    "https://exa%2Fmple.org/",
    "https://[::1",
    "https://example.org:99999/",
    "https://example.org:abc/",
    "https://a..b/%zz",
    "https://" + "a" * 3000 + ".example/",
    "httpss://example.org",
    "https;//example.org",
    "htt\u200bps://example.org",
    "\uff48ttps://example.org",
]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    urls: list[str] = []

    def remember(url: QUrl) -> bool:
        urls.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", remember)
    return urls


@pytest.mark.parametrize("url", GOOD)
def test_addresses_of_the_web_are_opened(opened: list[str], url: str) -> None:
    assert open_link(url)
    assert len(opened) == 1
    assert opened[0].lower().startswith(("http://", "https://"))


def test_there_are_sixty_hostile_addresses() -> None:
    assert len(set(HOSTILE)) >= 60


@pytest.mark.parametrize("url", HOSTILE)
def test_anything_else_is_refused(opened: list[str], url: str) -> None:
    assert not open_link(url)
    assert web_address(url) is None
    assert opened == []


def test_a_link_opens_on_click_and_never_before(qtbot: QtBot, opened: list[str]) -> None:
    button = LinkButton("SEC02-BP02 in the AWS documentation", "https://docs.aws.amazon.com/x?a=1&b=2")
    qtbot.addWidget(button)
    button.show()
    assert opened == []
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened == ["https://docs.aws.amazon.com/x?a=1&b=2"]
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert len(opened) == 2
    assert "docs.aws.amazon.com" in button.accessibleDescription()


def test_a_refused_address_is_told_but_cannot_be_clicked(qtbot: QtBot, opened: list[str]) -> None:
    button = LinkButton("Read more", "file:///etc/passwd")
    qtbot.addWidget(button)
    button.show()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened == []
    assert not button.isEnabled()
    assert "file:///etc/passwd" in button.toolTip()


def test_markup_in_an_address_is_not_interpreted(qtbot: QtBot) -> None:
    button = LinkButton("Read more", "javascript:<img src='file:///x'>")
    qtbot.addWidget(button)
    assert "<img" not in button.toolTip()
    assert "&lt;img" in button.toolTip()


def test_letters_of_other_scripts_are_shown_as_the_network_knows_them(qtbot: QtBot) -> None:
    button = LinkButton("Read more", "https://\u0430pple.example/")
    qtbot.addWidget(button)
    assert "xn--" in button.text()
    assert "xn--" in button.toolTip()
    address = web_address("https://\u0430pple.example/")
    assert address is not None
    assert host_of(address).isascii()


def test_a_written_file_is_opened_as_a_local_file(opened: list[str], tmp_path: Path) -> None:
    assert open_on_disk(tmp_path / "a report #1.pdf")
    assert opened == [QUrl.fromLocalFile(str(tmp_path / "a report #1.pdf")).toString()]
