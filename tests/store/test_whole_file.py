"""A file that is written appears whole or not at all, and nothing is left behind."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest

from reader.model import ReaderError
from reader.platforms import processes
from reader.store import whole_file as whole_file_module
from reader.store.whole_file import (
    clear_partials,
    clear_temporary_folders,
    partial_path,
    temporary_folder,
    whole_file,
)

_GONE = 2**22 + 1
"""A number that no process has: one above the most that Linux gives."""


@pytest.fixture(params=["without a name", "under another name"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both ways in which the bytes may wait: as the system can, and as every system can."""
    if request.param == "under another name":
        monkeypatch.setattr(whole_file_module, "_nameless", lambda folder: None)
    return str(request.param)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.usefixtures("way")
def test_a_new_file_has_all_its_bytes_and_is_for_its_owner(tmp_path: Path) -> None:
    path = tmp_path / "export.json"
    with whole_file(path) as file:
        file.write(b"whole")
        assert not path.exists()
    assert path.read_bytes() == b"whole"
    assert names(tmp_path) == ["export.json"]
    if os.name != "nt":
        assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.usefixtures("way")
def test_an_earlier_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "export.json"
    path.write_bytes(b"a longer file of yesterday")
    with whole_file(path) as file:
        file.write(b"new")
    assert path.read_bytes() == b"new"
    assert names(tmp_path) == ["export.json"]


@pytest.mark.usefixtures("way")
@pytest.mark.parametrize("earlier", [None, b"yesterday"])
def test_a_write_that_fails_leaves_what_was_there(tmp_path: Path, earlier: bytes | None) -> None:
    path = tmp_path / "export.json"
    if earlier is not None:
        path.write_bytes(earlier)
    with pytest.raises(RuntimeError), whole_file(path) as file:
        file.write(b"half")
        raise RuntimeError
    assert (path.read_bytes() if path.exists() else None) == earlier
    assert names(tmp_path) == ([] if earlier is None else ["export.json"])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes")
def test_a_pipe_is_never_replaced(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    with pytest.raises(OSError, match="pipe"), whole_file(path):
        pass
    assert path.is_fifo()


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"No such|cannot find"), whole_file(tmp_path / "no" / "a"):
        pass


def test_partial_files_of_processes_that_are_gone_are_cleared(tmp_path: Path) -> None:
    own = partial_path(tmp_path, "backup.zip")
    gone = tmp_path / f".broadsheet-{_GONE}-backup.zip.partial"
    sqlite = tmp_path / f".broadsheet-{_GONE}-copy.partial-journal"
    odd = tmp_path / ".broadsheet-mine-notes.partial"
    other = tmp_path / f"broadsheet-{_GONE}-a.partial"
    for path in (own, gone, sqlite, odd, other):
        path.write_bytes(b"x")
    assert clear_partials(tmp_path) == 2
    assert set(names(tmp_path)) == {own.name, odd.name, other.name}
    assert clear_partials(tmp_path / "no folder") == 0


def test_the_next_write_clears_what_a_killed_one_left(tmp_path: Path) -> None:
    (tmp_path / f".broadsheet-{_GONE}-a.partial").write_bytes(b"half")
    with whole_file(tmp_path / "a") as file:
        file.write(b"whole")
    assert names(tmp_path) == ["a"]


def test_a_temporary_folder_is_gone_after_its_block(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with pytest.raises(RuntimeError), temporary_folder() as folder:
        assert folder.parent == tmp_path
        if os.name != "nt":
            assert folder.stat().st_mode & 0o777 == 0o700
        (folder / "a").write_bytes(b"x")
        raise RuntimeError
    assert names(tmp_path) == []


def test_where_no_temporary_folder_can_be_made_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "absent"))
    with pytest.raises(ReaderError, match="temporary files"), temporary_folder():
        pass


def test_only_own_folders_of_processes_that_are_gone_are_deleted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    system, precious = tmp_path / "temporary", tmp_path / "precious"
    monkeypatch.setattr(tempfile, "tempdir", str(system))
    gone = system / f"broadsheet-{_GONE}-a"
    running = system / f"broadsheet-{os.getpid()}-b"
    odd = system / "broadsheet-photos-2024"
    for folder in (gone, running, odd, precious):
        folder.mkdir(parents=True)
        (folder / "a").write_bytes(b"x")
    # A link that another person laid under such a name must lead nowhere.
    link = system / f"broadsheet-{_GONE}-c"
    link.symlink_to(precious, target_is_directory=True)
    clear_temporary_folders()
    assert names(system) == sorted([running.name, odd.name, link.name])
    assert (precious / "a").exists()


@pytest.mark.skipif(os.name == "nt", reason="POSIX owners")
def test_folders_of_another_person_are_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    theirs = tmp_path / f"broadsheet-{_GONE}-a"
    theirs.mkdir()
    monkeypatch.setattr(processes, "user_id", lambda: os.getuid() + 1)
    clear_temporary_folders()
    assert theirs.exists()
