"""A file is written whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import pytest

from cleanarticle.write_file import write_file


def test_a_new_file(tmp_path: Path) -> None:
    """The content is there, nothing else is, and the permissions are those of any new file."""
    write_file(tmp_path / "new", b"content")
    (tmp_path / "other").write_bytes(b"")

    assert (tmp_path / "new").read_bytes() == b"content"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["new", "other"]
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "other").stat().st_mode


def test_an_old_file_is_replaced_and_keeps_its_permissions(tmp_path: Path) -> None:
    """What stood there is gone, but who may read it is not changed."""
    old = tmp_path / "old"
    old.write_bytes(b"something longer")
    old.chmod(0o640)

    write_file(old, b"new")

    assert old.read_bytes() == b"new"
    assert old.stat().st_mode & 0o777 == 0o640


def test_a_link_is_followed(tmp_path: Path) -> None:
    """The file behind a link is written; the link stays one."""
    (tmp_path / "link").symlink_to(tmp_path / "file")

    write_file(tmp_path / "link", b"content")

    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "file").read_bytes() == b"content"


def test_a_failure_leaves_the_old_file_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither a part nor a temporary file stays behind, whatever ends the writing."""
    old = tmp_path / "old"
    old.write_bytes(b"old")

    def fail(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(KeyboardInterrupt):
        write_file(old, b"new")

    assert old.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["old"]


def test_a_missing_folder_is_an_error(tmp_path: Path) -> None:
    """No folder is made."""
    with pytest.raises(FileNotFoundError):
        write_file(tmp_path / "no" / "file", b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no such device here")
def test_a_device_is_written_to_and_not_replaced() -> None:
    """What is no regular file stays what it is."""
    with pytest.raises(OSError, match="No space left"):
        write_file(Path("/dev/full"), b"content")

    assert Path("/dev/full").is_char_device()


def test_links_that_lead_to_each_other(tmp_path: Path) -> None:
    """An OSError, in every version of Python, or a file in the place of the link."""
    (tmp_path / "loop").symlink_to("loop")

    with suppress(OSError):
        write_file(tmp_path / "loop", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["loop"]


@pytest.mark.parametrize("name", ["記" * 80, "é" * 127, "x" * 255])
def test_a_long_name(name: str, tmp_path: Path) -> None:
    """What the file system takes is written: the neighbour's name is no longer than that, counted in bytes."""
    write_file(tmp_path / name, b"content")

    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [(name, b"content")]


@pytest.mark.skipif(not Path("/dev/fd").is_dir(), reason="open files have no names here")
def test_a_pipe_that_is_named_by_its_number() -> None:
    """The shell's ">(...)" and /dev/stdout are links to what has no name."""
    reader, writer = os.pipe()
    try:
        write_file(Path(f"/dev/fd/{writer}"), b"content")
        assert os.read(reader, 100) == b"content"
    finally:
        os.close(reader)
        os.close(writer)
