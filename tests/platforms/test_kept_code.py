"""Code that a loader compiles at every start is kept, each source with its own."""

from __future__ import annotations

import builtins
from pathlib import Path

import pytest

from reader.platforms.kept_code import code_kept


@pytest.fixture(autouse=True)
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own for what is kept."""
    monkeypatch.setattr("sys.pycache_prefix", str(tmp_path))
    monkeypatch.setattr("sys.dont_write_bytecode", False)
    return tmp_path


def value_of(source: bytes, filename: str = "parts/one.py") -> object:
    names: dict[str, object] = {}
    with code_kept("parts/"):
        exec(compile(source, filename, "exec"), names)
    return names["value"]


def test_code_is_compiled_once_for_each_source(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert value_of(b"value = 1") == 1
    [file] = [path for path in kept.rglob("*") if path.is_file()]
    monkeypatch.setattr(builtins, "compile", None)
    assert value_of(b"value = 1") == 1
    monkeypatch.undo()
    assert value_of(b"value = 2") == 2
    assert file.exists()


def test_other_sources_are_compiled_as_ever(kept: Path) -> None:
    assert value_of(b"value = 3", "other/one.py") == 3
    assert not any(path.is_file() for path in kept.rglob("*"))
    assert builtins.compile is compile


@pytest.mark.parametrize("damage", [b"", b"short", b"x" * 200])
def test_damaged_files_are_made_anew(kept: Path, damage: bytes) -> None:
    value_of(b"value = 4")
    [file] = [path for path in kept.rglob("*") if path.is_file()]
    whole = file.read_bytes()
    file.write_bytes(damage)
    assert value_of(b"value = 4") == 4 and file.read_bytes() == whole
    file.write_bytes(whole[: len(whole) // 2])
    assert value_of(b"value = 4") == 4 and file.read_bytes() == whole


def test_where_nothing_can_be_written_code_is_compiled(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (kept / "file").write_bytes(b"")
    monkeypatch.setattr("sys.pycache_prefix", str(kept / "file"))
    assert value_of(b"value = 5") == 5
