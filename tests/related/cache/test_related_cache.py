"""The files of the related index: parts, damage, versions, kills."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from reader.related import RelatedIndex
from reader.related.cache.document_vectors import make_record, pack, unpack
from reader.related.terms import StoryTerms
from tests.related.samples import built, document, small_library


def ids(index: RelatedIndex, story: int, limit: int = 5) -> list[int]:
    return [near.id for near in index.similar(story, limit)]


def test_many_updates_keep_few_parts(tmp_path: Path) -> None:
    index = built(tmp_path, [])
    for story in small_library():
        index.update([story])
    assert len(list(tmp_path.glob("*.idx"))) <= 2
    assert set(ids(index, 1)[:2]) == {2, 3}
    fresh = built(tmp_path / "fresh")
    assert ids(fresh, 4)[0] == ids(index, 4)[0]


def test_another_instance_sees_what_one_writes(tmp_path: Path) -> None:
    writer, reader = built(tmp_path), RelatedIndex(tmp_path)
    assert ids(reader, 4)[0] == 5
    writer.update([], removed=[5])
    assert 5 not in ids(reader, 4)
    writer.rebuild(small_library())
    assert ids(reader, 4)[0] == 5


def test_missing_asks_for_a_rebuild_and_answers_nothing(tmp_path: Path) -> None:
    index = RelatedIndex(tmp_path / "none")
    assert index.needs_rebuild
    assert index.check() != ""
    assert index.similar(1) == []
    assert index.threads() == []
    assert index.map() == []
    index.update(small_library())
    assert index.needs_rebuild


@pytest.mark.parametrize("ending", ["idx", "json", "rec"])
@pytest.mark.parametrize("harm", ["cut", "flip", "empty", "gone"])
def test_damage_is_noticed_and_mended_by_a_rebuild(tmp_path: Path, ending: str, harm: str) -> None:
    built(tmp_path).close()
    path = next(path for path in tmp_path.iterdir() if path.suffix == f".{ending}")
    data = path.read_bytes()
    if harm == "gone":
        path.unlink()
    else:
        middle = len(data) // 2
        path.write_bytes(
            {
                "cut": data[:middle],
                "flip": data[:middle] + bytes([data[middle] ^ 0xFF]) + data[middle + 1 :],
                "empty": b"",
            }[harm]
        )
    index = RelatedIndex(tmp_path)
    assert index.check() != ""
    for story in range(1, 11):
        index.similar(story)
    assert index.needs_rebuild
    index.rebuild(small_library())
    assert index.check() == ""
    assert ids(index, 4)[0] == 5


def test_a_cache_of_another_version_is_built_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built(tmp_path).close()
    monkeypatch.setattr("reader.related.cache.manifest.VERSION", 999)
    assert RelatedIndex(tmp_path).needs_rebuild


def test_a_cancelled_rebuild_keeps_the_old(tmp_path: Path) -> None:
    index = built(tmp_path)
    assert index.rebuild(small_library()[:2], cancelled=lambda: True) == 0
    assert len(index) == 10


_KILLED = """
import os, signal, sys
from pathlib import Path
from reader.related import RelatedIndex
from reader.related.cache import manifest
from tests.related.samples import document

steps = int(sys.argv[2])
write = manifest.os.fsync
def fsync(handle):
    global steps
    steps -= 1
    if steps == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    write(handle)
manifest.os.fsync = fsync
index = RelatedIndex(Path(sys.argv[1]))
index.update([document(11, "Divers at the ferry", "Divers saw the hull of the Santa Rita ferry.")])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL on Windows")
@pytest.mark.parametrize("steps", [1, 2, 3, 4, 5])
def test_a_killed_update_leaves_a_sound_cache(tmp_path: Path, steps: int) -> None:
    built(tmp_path).close()
    root = Path(__file__).resolve().parents[3]
    done = subprocess.run(
        [sys.executable, "-c", _KILLED, str(tmp_path), str(steps)],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root)},
        check=False,
    )
    assert done.returncode == -signal.SIGKILL
    index = RelatedIndex(tmp_path)
    assert index.check() == ""
    assert {2, 3} <= set(ids(index, 1)[:3])
    index.update([document(12, "Tugs at the ferry", "Tugs pulled the Santa Rita ferry free.")])
    assert index.check() == ""
    assert len(index) in (11, 12)


def test_a_story_that_did_not_change_is_not_written_again(tmp_path: Path) -> None:
    index = built(tmp_path)
    before = {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    index.update(small_library()[:3])
    assert {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == before


def test_a_title_of_a_book_s_length_fits_a_record() -> None:
    terms = StoryTerms((), dict.fromkeys(range(70_000), 1), (), "Headline", "en")
    none = np.zeros(0, np.uint32)
    record = unpack(pack(make_record(terms, np.zeros(0), none, 8)))
    assert 0 < len(record.title_hashes) < 70_000
