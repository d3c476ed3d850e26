"""A file is written whole or stays as it was, whatever the disk does."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from wa_desktop.domain.errors import KnownError
from wa_desktop.system import atomic
from wa_desktop.system.atomic import write_whole

OLD = b"the old content"
NEW = b"the new content"


def _new(path: Path) -> None:
    path.write_bytes(NEW)


def _fail(code: int) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "report.pdf"
    path.write_bytes(OLD)
    return path


def _assert_untouched(target: Path) -> None:
    assert target.read_bytes() == OLD
    assert list(target.parent.iterdir()) == [target]


def test_writes_a_new_file(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    write_whole(path, _new)
    assert path.read_bytes() == NEW
    assert list(tmp_path.iterdir()) == [path]


def test_replaces_an_old_file_after_verifying(target: Path) -> None:
    seen = []
    write_whole(target, _new, lambda partial: seen.append((partial.read_bytes(), target.read_bytes())))
    assert seen == [(NEW, OLD)]
    assert target.read_bytes() == NEW
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.parametrize("step", ["open", "produce", "fsync", "verify", "replace"])
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EACCES])
def test_a_failing_disk_leaves_the_old_file(
    step: str, code: int, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    produce, verify = _new, None
    match step:
        case "open":
            monkeypatch.setattr(atomic.os, "open", _fail(code))
        case "produce":

            def produce(path: Path) -> None:
                path.write_bytes(NEW[:5])
                _fail(code)()

        case "fsync":
            monkeypatch.setattr(atomic.os, "fsync", _fail(code))
        case "verify":
            verify = _fail(code)
        case "replace":
            monkeypatch.setattr(Path, "replace", _fail(code))
    with pytest.raises(KnownError) as caught:
        write_whole(target, produce, verify)
    monkeypatch.undo()
    assert "report.pdf" in str(caught.value)
    assert str(target.parent) not in str(caught.value)
    _assert_untouched(target)


@pytest.mark.parametrize(
    ("code", "advice"),
    [
        (errno.ENOSPC, "Free some space"),
        (errno.EDQUOT, "Free some space"),
        (errno.EFBIG, "Free some space"),
        (errno.EACCES, "Choose another folder"),
        (errno.EROFS, "Choose another folder"),
        (errno.ENOENT, "Choose another folder"),
        (errno.ENAMETOOLONG, "Choose a shorter name"),
        (errno.EIO, "Try again"),
    ],
)
def test_the_sentence_names_the_file_and_the_next_step(code: int, advice: str, target: Path) -> None:
    with pytest.raises(KnownError) as caught:
        write_whole(target, _fail(code))
    assert advice in str(caught.value)
    assert "report.pdf" in str(caught.value)


def test_a_file_that_reads_back_wrong_is_not_kept(target: Path) -> None:
    def refuse(partial: Path) -> None:
        raise ValueError(partial.read_bytes())

    with pytest.raises(ValueError, match="new content"):
        write_whole(target, _new, refuse)
    _assert_untouched(target)


def test_stopping_in_the_middle_leaves_nothing_behind(target: Path) -> None:
    def stop(partial: Path) -> None:
        partial.write_bytes(NEW[:3])
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_whole(target, stop)
    _assert_untouched(target)


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match=r"The folder for report\.pdf does not exist"):
        write_whole(tmp_path / "gone" / "report.pdf", _new)


def test_a_folder_of_that_name(tmp_path: Path) -> None:
    (tmp_path / "report.pdf").mkdir()
    with pytest.raises(KnownError, match=r"report\.pdf is a folder"):
        write_whole(tmp_path / "report.pdf", _new)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder(target: Path) -> None:
    target.parent.chmod(0o555)
    try:
        with pytest.raises(KnownError, match="may not be written there"):
            write_whole(target, _new)
        _assert_untouched(target)
    finally:
        target.parent.chmod(0o755)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_a_new_file_has_the_usual_permissions(tmp_path: Path) -> None:
    umask = os.umask(0o027)
    try:
        write_whole(tmp_path / "report.pdf", _new)
    finally:
        os.umask(umask)
    assert stat.S_IMODE((tmp_path / "report.pdf").stat().st_mode) == 0o640


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    real = tmp_path / "real.pdf"
    real.write_bytes(OLD)
    link = tmp_path / "link.pdf"
    link.symlink_to(real)
    write_whole(link, _new)
    assert link.is_symlink()
    assert real.read_bytes() == NEW


def test_a_long_name_is_no_trouble_for_the_temporary_file(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 250 + ".pdf")
    write_whole(path, _new)
    assert path.read_bytes() == NEW
