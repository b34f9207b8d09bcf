"""The recipes of docs/recipes.md run as they stand; the rules they name hold."""

from __future__ import annotations

import re
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

import reader
from reader.library import Library
from reader.model import ReaderError

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "docs" / "recipes.md").read_text(encoding="utf-8")
RECIPES = dict(re.findall(r"^## (.+?)\n\n```python\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE))


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with pages, and a library of them with a mark."""
    folder = tmp_path_factory.mktemp("recipes")
    shutil.copytree(ROOT / "resources" / "samples", folder / "pages")
    with reader.open_library(folder / "library") as library:
        library.import_paths([folder / "pages"])
        library.add_highlight(1, 0, 9, note="a note")
    return folder


@pytest.mark.parametrize("title", RECIPES)
def test_a_recipe_runs(example: Path, monkeypatch: pytest.MonkeyPatch, title: str) -> None:
    monkeypatch.chdir(example)
    monkeypatch.setenv("BROADSHEET_LIBRARY", str(example / "library"))
    exec(compile(RECIPES[title], f"docs/recipes.md: {title}", "exec"), {"__name__": title})


def test_there_are_at_least_fifteen() -> None:
    assert len(RECIPES) >= 15
    assert len(RECIPES) == PAGE.count("```python")


CALLS: dict[str, Callable[[Library], object]] = {
    "stories": lambda library: library.stories(),
    "search": lambda library: library.search("comet"),
    "star": lambda library: library.star(1),
    "body": lambda library: library.body(1),
    "related": lambda library: library.related(1),
    "import_paths": lambda library: library.import_paths([]),
    "highlights": lambda library: library.highlights(),
    "add_highlight": lambda library: library.add_highlight(1, 0, 4),
    "undo": lambda library: library.undo(),
    "backup": lambda library: library.backup("b.zip"),
    "export": lambda library: library.export("json", None, "x.json"),
    "stats": lambda library: library.stats(),
    "notebook": lambda library: library.notebook(),
    "versions": lambda library: library.versions(1),
    "site_rules": lambda library: library.site_rules(),
    "setting": lambda library: library.setting("x"),
}


def test_a_closed_library_says_so(
    example: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    library = reader.open_library(example / "library")
    library.close()
    library.close()
    for call in CALLS.values():
        with pytest.raises(ReaderError, match="closed"):
            call(library)


def test_a_second_thread_in_the_middle_of_a_change_is_refused(example: Path) -> None:
    said: list[str] = []
    with reader.open_library(example / "library") as library:
        before = library.story(2).starred

        def change() -> None:
            try:
                library.star(2, undo=before)
            except ReaderError as error:
                said.append(str(error))

        with library.batch():
            library.star(1)
            other = threading.Thread(target=change)
            other.start()
            other.join()
        assert library.story(2).starred == before
    assert said and "another thread" in said[0]
