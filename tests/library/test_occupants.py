"""What a change waits for is named as it is: the program never calls itself another one."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.library import open_library
from reader.library.maintenance import automatic_backup
from reader.library.maintenance.backup import write_snapshot
from reader.library.occupants import awaited
from reader.model import BackupReport
from tests.library.samples import article, draft


def test_another_program_is_named_where_nothing_of_ours_holds_the_library(tmp_path: Path) -> None:
    open_library(tmp_path).close()
    assert "Another program" in awaited(tmp_path)


def test_a_write_of_this_process_is_no_other_program(tmp_path: Path) -> None:
    with open_library(tmp_path) as library:
        with library.batch():
            assert "Broadsheet is still saving" in awaited(tmp_path)
        with pytest.raises(ZeroDivisionError), library.batch():
            1 / 0  # noqa: B018
    assert "Another program" in awaited(tmp_path)


def test_an_automatic_backup_is_no_other_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def look(*given: object) -> BackupReport:
        said.append(awaited(tmp_path))
        return write_snapshot(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(automatic_backup, "write_snapshot", look)
    with open_library(tmp_path) as library:
        library.add_article(draft(), article())
        assert library.backup_if_due() is not None
    assert said == ["An automatic backup is being made. Waiting until it is done…"]
    assert "Another program" in awaited(tmp_path)
    assert not list(tmp_path.glob(".backup*"))
