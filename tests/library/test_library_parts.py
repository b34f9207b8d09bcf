"""Services are made when they are asked for, and a passing look leaves no index in memory."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from reader.library import Library, open_library
from tests.library.samples import article, draft

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def filled(library: Library) -> Library:
    for n in range(3):
        library.add_article(draft(f"{n}.html"), article(f"Ferry {n}", f"A ferry of {n}. " * 40))
    library.drain()
    library.settle()
    library._parts.close_indexes()
    return library


def test_a_passing_look_closes_what_it_opened(filled: Library) -> None:
    search, related = filled._parts.search_service, filled._parts.related_index
    assert not search.is_open
    assert not related.is_open
    with filled.passing_look():
        assert filled.drain() == filled.settle() == 0
        filled.threads()
        assert search.is_open
        assert related.is_open
    assert not search.is_open
    assert not related.is_open
    assert filled.search("ferry").total == 3, "they open again when they are used"


def test_a_passing_look_leaves_open_what_was_in_use(filled: Library) -> None:
    assert filled.search("ferry").hits
    with filled.passing_look():
        filled.threads()
        filled.search("ferry")
    assert filled._parts.search_service.is_open
    assert not filled._parts.related_index.is_open


def test_a_look_that_breaks_off_lets_go_as_well(filled: Library) -> None:
    with pytest.raises(KeyError), filled.passing_look():
        filled.threads()
        raise KeyError
    assert not filled._parts.related_index.is_open


def test_neither_an_empty_watch_nor_nothing_unfinished_loads_the_importer(tmp_path: Path) -> None:
    open_library(tmp_path / "stories").close()
    asked = (
        "import sys\nfrom reader.library import open_library\n"
        "with open_library(sys.argv[1]) as library:\n"
        "  assert not library.watch_folders() and not library.unfinished_imports()\n"
        "  assert not library.look_at_watch_folders(lambda path: True)\n"
        "  assert not library.watched_places()\n"
        "  assert not library.story_ids('is:inbox')\n"
        "print([n for n in sys.modules if n.startswith(('reader.library.importing.import', "
        "'reader.search.query', 'multiprocessing'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", asked, str(tmp_path / "stories")],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"
