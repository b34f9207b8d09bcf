"""Damaged files, odd clocks, halves of characters: a sentence or a repair, never a traceback."""

from __future__ import annotations

import os
import random
import shutil
import stat
import subprocess
import sys
import zipfile
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from reader import describe_anchor, place_anchor
from reader.library import Library, check_library, open_library, restore_backup
from reader.library.exporting import zip_entry
from reader.model import Anchor, ReaderError
from tests.library.samples import WORDS, article, draft, picture

HALVES = ("\ud800", "ferry \udfff", "tag:\udcff", 'site:"\ud800"', "w\ud800*", "is:\ud800")


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with an index of two segments, and a backup of it beside it."""
    folder = tmp_path_factory.mktemp("damaged")
    with open_library(folder / "library") as library:
        for n in range(20):
            words = " ".join(f"w{n * k}" for k in range(40))
            asset, image = picture(b"\x89PNG" + bytes([n]))
            library.add_article(
                draft(original=f"<p>{n}</p>".encode(), original_name=f"{n}.html"),
                article(f"Story {n}", f"{WORDS} {n} {words}", assets=(asset,), images=(image,)),
            )
        library.drain()
        library.add_highlight(1, 4, 9, note="hm")
        library.drain()
        library.backup(folder / "b.zip")
    return folder


def flipped(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


@pytest.mark.parametrize("seed", range(8))
def test_a_flipped_bit_of_the_index_is_healed(sample: Path, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    folder = tmp_path / "library"
    shutil.copytree(sample / "library", folder)
    lists = sorted(folder.glob("index/i-*/*.pst"))
    path = max(lists, key=lambda p: p.stat().st_size) if seed % 2 else chance.choice(lists)
    path.write_bytes(flipped(path.read_bytes(), chance))
    with open_library(folder) as library:
        for query in ("ferry", "w12*", '"ferry left the harbour"', "w36 OR island"):
            assert library.search(query).total > 0
        library.facets("ferry")
        library.complete("w1")
        library.hit_spans(1, "ferr*")
        library.related(3)
        library.add_article(draft(), article("Fresh", "A fresh ferry, of which little is known."))
        library.drain()
        assert library.search("fresh").total == 1
    assert [item for item in check_library(folder, repair=True) if item.state == "damaged"] == []
    assert {item.state for item in check_library(folder)} == {"good"}


def test_a_search_that_meets_damage_rebuilds_and_says_so(sample: Path, tmp_path: Path) -> None:
    folder = tmp_path / "library"
    shutil.copytree(sample / "library", folder)
    for path in folder.glob("index/i-*/*.pst"):
        path.write_bytes(bytes(byte ^ 1 for byte in path.read_bytes()))
    with open_library(folder) as library:
        found = library.search("ferry")
        assert (found.total, "damaged" in found.notice) == (20, True)
        assert library.search("ferry").notice == ""


@pytest.mark.parametrize("seed", range(30))
def test_a_damaged_backup_is_refused_or_whole(sample: Path, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    data = (sample / "b.zip").read_bytes()
    kind = seed % 3
    if kind == 0:
        data = flipped(data, chance)
    elif kind == 1:
        data = data[: chance.randrange(len(data))]
    else:
        place = chance.randrange(len(data) - 64)
        data = data[:place] + chance.randbytes(64) + data[place + 64 :]
    (tmp_path / "b.zip").write_bytes(data)
    try:
        restore_backup(tmp_path / "library", tmp_path / "b.zip")
    except ReaderError as error:
        assert "backup" in str(error)
        return
    assert [i for i in check_library(tmp_path / "library") if i.state == "damaged"] == []
    with open_library(tmp_path / "library") as library:
        assert len(library.stories()) == 20


@pytest.mark.parametrize("year", [1970, 1979, 2108, 9000])
def test_a_clock_that_is_wrong_stops_neither_backup_nor_export(
    sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, year: int
) -> None:
    class Clock(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> Any:
            return cls(year, 7, 1, tzinfo=tz)

    monkeypatch.setattr(zip_entry, "datetime", Clock)
    monkeypatch.setattr("reader.store.columns.datetime", Clock)
    with open_library(sample / "library") as library:
        library.backup(tmp_path / "b.zip")
        library.export("zip", None, tmp_path / "all.zip")
        library.export("epub", [1], tmp_path / "one.epub")
        library.star(1)
    for name in ("b.zip", "all.zip", "one.epub"):
        with zipfile.ZipFile(tmp_path / name) as archive:
            assert archive.testzip() is None
    assert restore_backup(tmp_path / "other", tmp_path / "b.zip").stories == 20


@pytest.mark.parametrize("half", HALVES, ids=range(len(HALVES)))
def test_half_a_character_is_a_text_like_any_other(library: Library, half: str) -> None:
    story = library.add_article(draft(), article("Ferry", WORDS)).id or 0
    library.drain()
    library.search(half)
    # A filter with an unknown condition is an error in words, in scripts.
    with suppress(ReaderError):
        library.stories(half)
    with suppress(ReaderError):
        library.count(half)
    library.facets(half)
    library.complete(half)
    library.hit_spans(story, half)
    library.remember_search(half)
    library.notebook(half)
    library.save_search(half, half)
    library.tag(story, add=[half])
    library.set_note(story, half)
    library.edit_facts(story, title=half)
    mark = library.add_highlight(story, 0, 3, note=half, tags=[half])
    library.update_highlight(mark.id, note=half + "x")
    library.add_bookmark(story, 3, half)
    while library.undo() is not None:
        pass
    library.import_addresses([f"https://x.example/{half}"])
    assert {item.state for item in library.check()} == {"good"}


@pytest.mark.parametrize("old", [None, "", "short", "zz abc"])
@pytest.mark.parametrize("text", ["short", "", "abc def", "abc\ud800"])
@pytest.mark.parametrize(
    "anchor",
    [
        Anchor("x", "", "", 50, 60, 70),
        Anchor("", "", "", 5, 5, 0),
        Anchor("abc", "", "", -5, -2, 3),
        Anchor("abc", "", "", 5, 2, 3),
        Anchor("abc", "", "", 10**9, 10**9 + 3, 3),
        Anchor("\ud800", "", "", 1, 2, 3),
    ],
)
def test_an_anchor_beyond_the_text_finds_its_place_or_none(
    anchor: Anchor, text: str, old: str | None
) -> None:
    place = place_anchor(anchor, text, old)
    if place is not None:
        assert 0 <= place[0] < place[1] <= len(text)


@pytest.mark.parametrize("span", [(-1, 3), (3, 1), (0, 99), (99, 100)])
def test_a_span_outside_the_text_is_an_error_in_words(span: tuple[int, int]) -> None:
    with pytest.raises(ReaderError):
        describe_anchor("short", *span)


def test_every_call_after_close_is_an_error_in_words(library: Library, tmp_path: Path) -> None:
    story = library.add_article(draft(), article("Ferry", WORDS)).id or 0
    library.drain()
    library.search("ferry")
    library.related(story)
    library.close()
    for call in (
        lambda: library.stories(),
        lambda: library.search("ferry"),
        lambda: library.story(story),
        lambda: library.body(story),
        lambda: library.star(story),
        lambda: library.tag(story, add=["a"]),
        lambda: library.add_highlight(story, 0, 3),
        lambda: library.highlights(),
        lambda: library.undo(),
        lambda: library.backup(tmp_path / "b.zip"),
        lambda: library.export("zip", None, tmp_path / "all.zip"),
        lambda: library.notebook(),
        lambda: library.counts(),
        lambda: library.reindex(),
        lambda: library.stats(),
        lambda: library.related(story),
        lambda: library.delete_forever(story),
        lambda: library.set_setting("a", 1),
    ):
        with pytest.raises(ReaderError, match="closed"):
            call()
    assert list(tmp_path.glob("*.zip")) == []
    library.close()


KILLED = """
import os, signal, sys
from reader.library import open_library
import zipfile
number = int(sys.argv[3])
count = [0]
write = zipfile.ZipFile._writecheck
def counted(self, info):
    count[0] += 1
    if count[0] == number:
        os.kill(os.getpid(), signal.SIGKILL)
    return write(self, info)
zipfile.ZipFile._writecheck = counted
with open_library(sys.argv[1]) as library:
    if sys.argv[4] == "backup":
        library.backup(sys.argv[2])
    else:
        library.export(sys.argv[4], None, sys.argv[2])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="files without a name are Linux's")
@pytest.mark.parametrize("nameless", [True, False])
@pytest.mark.parametrize("act", ["backup", "zip", "epub"])
def test_a_killed_backup_or_export_leaves_nothing_behind(
    sample: Path, tmp_path: Path, act: str, nameless: bool
) -> None:
    folder = tmp_path / "library"
    shutil.copytree(sample / "library", folder)
    out = tmp_path / "out"
    out.mkdir()
    script = KILLED if nameless else "import os; del os.O_TMPFILE\n" + KILLED
    target = out / f"all.{act}"
    before = {path.name for path in folder.iterdir()}
    done = subprocess.run([sys.executable, "-c", script, folder, target, "5", act], check=False)
    assert done.returncode == -9
    with open_library(folder) as library:
        assert {path.name for path in folder.iterdir()} == before
        library.export("json", None, out / "next.json")
    # The export of JSON remembers what it wrote; of what was killed there is nothing.
    assert {path.name for path in out.iterdir()} == {"next.json", ".broadsheet-export.json"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_what_a_library_writes_is_for_its_owner_only(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        with open_library(tmp_path / "new" / "library") as library:
            asset, image = picture()
            library.add_article(
                draft(original=b"1"), article("Ferry", WORDS, assets=(asset,), images=(image,))
            )
            library.add_highlight(1, 4, 9)
            library.drain()
            library.export("markdown", None, tmp_path / "notes")
            library.export("zip", None, tmp_path / "all.zip")
            library.backup(tmp_path / "b.zip")
    finally:
        os.umask(before)
    root = tmp_path / "new" / "library"
    open_files = [tmp_path / "all.zip", tmp_path / "b.zip", *(tmp_path / "notes").iterdir()]
    open_files += [root / "library.db", root / "annotations.jsonl", root, tmp_path / "notes"]
    for folder in (root / "originals", root / "assets"):
        open_files += [folder, *folder.rglob("*")]
    for path in open_files:
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_folder_with_other_things_keeps_its_permissions(tmp_path: Path) -> None:
    (tmp_path / "diary.txt").write_text("mine")
    tmp_path.chmod(0o755)
    open_library(tmp_path).close()
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755
    assert stat.S_IMODE((tmp_path / "library.db").stat().st_mode) == 0o600
