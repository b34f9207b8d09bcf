"""Every call of the façade with odd arguments: a sentence or a TypeError, nothing harmed."""

from __future__ import annotations

import inspect
import os
import shutil
import stat
import sys
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from importlib import import_module
from pathlib import Path
from random import Random
from types import FunctionType

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from reader.library import Library, open_library
from reader.model import ReaderError, ReadingPlace, WatchFolder
from tests.library.samples import article, draft

EXAMPLES = int(os.environ.get("EVERY_CALL_EXAMPLES", "3"))
"""Rounds over all calls; a round takes some 2 s."""

HUGE, HALF = 2**70, "\ud800x"
NAMES = (
    *("", " ", "words", "is:", "tag:", "is:trash", "before:banana", '"', "title:(", "a\0b", HALF),
    *("\x1b[31m\r\n\t", "\u202e\u2066", "x" * 5000, "newest", "json", "zip", "markdown", "yellow"),
    *("https://[", "post.example", "reader", "*", "-1", "NaN"),
)
NUMBERS = (0, 1, 2, 3, 99, -1, -5, 2**31, 2**63 - 1, 2**63, -HUGE, HUGE)
WRONG: tuple[object, ...] = (
    *(None, True, 3.5, float("nan"), float("inf"), b"bytes", b"", object(), Ellipsis, 1j),
    *([], {}, [None], [[]], {"a": object()}, (), {1}, int, len, Path(), "words", 7),
)
SLOW = {
    *("reindex", "restore_backup", "import_paths", "import_bytes", "preview_rule", "clean_again"),
    *("left_out", "page", "point", "file", "preview", "reach"),
}
"""Calls that start processes or rebuild caches: one round in three tries them."""

FACTS = ("title", "authors", "url", "published", "colours", "tags", "since", "story", "x", HALF)
"""Names given to calls that take named values."""

LEFT_OUT = {
    *("close", "batch"),
    *("carry", "move", "settle", "forget", "journal_note"),
}
"""Not tried: ending a library, and what the import calls on the service of marks."""

WITHOUT = {
    "describe_anchor": "reader.anchors.description",
    "place_anchor": "reader.anchors.placement",
    "url_key": "reader.related.url_key",
    "open_library": "reader.library.entry_points",
    "look_into_backup": "reader.library.entry_points",
    "restore_backup": "reader.library.entry_points",
}


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed library with a little of everything."""
    folder = tmp_path_factory.mktemp("every") / "library"
    with open_library(folder) as library:
        for name in ("Harbour", "Market"):
            words = f"The {name} opened at dawn. Nobody was there, and then all came at once."
            library.add_article(
                draft(f"{name}.txt", original=name.encode()),
                article(name, words, url=f"https://post.example/{name}", site="post.example"),
            )
        library.add_article(
            draft(original=b"later"),
            article("Harbour", "The Harbour closed again.", url="https://post.example/Harbour"),
        )
        library.add_highlight(1, 0, 5, note="mine", tags=["sea"])
        library.add_bookmark(2, 4, "here")
        library.tag(1, add="news/sport")
        library.save_search("Sea", "tag:sea")
        library.drain()
    return folder


PATHS = ("notes", "pipe", "loop", "absent/deep", "x" * 300, "a\0b", HALF, "notes/mine.md")


def lay_out(folder: Path) -> None:
    """Make what those paths lead to: a folder, a file, a pipe, a link to itself."""
    (folder / "notes").mkdir(exist_ok=True)
    (folder / "notes" / "mine.md").write_text("mine", encoding="utf-8")
    if sys.platform != "win32":
        os.mkfifo(folder / "pipe")
        (folder / "loop").symlink_to(folder / "loop")


def paths_of(folder: Path) -> list[object]:
    return [*(folder / name for name in PATHS), *(str(folder / name) for name in PATHS), "~nobody"]


def values(rng: Random, annotation: str, library: Library, folder: Path) -> object:
    """Draw a value for an argument: odd but of its type, or of a wrong one."""
    marks = [mark.id for mark in library.highlights()] + [mark.id for mark in library.bookmarks()]
    pools: list[tuple[str, list[object]]] = [
        ("Callable", [lambda *_: False, lambda *_: True]),
        ("Flag", [lambda: False, lambda: True]),
        ("OnProgress", [lambda progress: None]),
        ("Paths", [*paths_of(folder), paths_of(folder)[:3], []]),
        ("Path", paths_of(folder)),
        ("ReadingPlace", [ReadingPlace(n, f, v) for n in (-1, HUGE) for f in (float("nan"), 2.0)
                          for v in (0, HUGE)]),
        ("WatchFolder", [[WatchFolder(str(p))] for p in (*paths_of(folder)[:3], HALF, "a\0b")]),
        ("Draft", [draft(name, original=b"x") for name in NAMES]),
        ("Article", [article(name, name, url=name, site=name) for name in NAMES]),
        ("SiteRule", [{}, {"host": ""}, {"host": "a.example", "remove": [HALF]}, {"host": 7},
                      {"host": "a.example", "body": ":::"}, {"hosts": []}]),
        ("Mapping", [{}, {"remove": ["p"]}, {"body": "["}, {"title": 7}, {HALF: HALF}]),
        ("Ids", [*NUMBERS, [1, 2], [HUGE], (1, 1), [1, 99], iter([1]), ["1"], [None]]),
        ("Names", [*NAMES, [], ["a", ""], [7], [HALF], iter(["sea"])]),
        ("str", [*NAMES, *marks]),
        ("int", [*NUMBERS]),
        ("date", [date.min, date(2026, 3, 1), date.max]),
        ("bool", [True, False]),
        ("bytes", [b"", b"\xff\xfe\0", b"<p>x", b"\x1f\x8b broken", b"PK\3\4"]),
        ("Sequence", [[], [7]]),
    ]  # fmt: skip
    fitting = [value for word, pool in pools if word in annotation for value in pool]
    if "Iterable" in annotation or "Sequence" in annotation or "Collection" in annotation:
        fitting = [[value] for value in fitting] + [[], iter(fitting[:1])]
    return rng.choice([*fitting * 3, *WRONG] if fitting else list(WRONG))


def calls(library: Library) -> Iterator[tuple[str, Callable[..., object]]]:
    """Every public call of the façade and of the services that it shows."""
    services = {
        "": library,
        "annotations.": library.annotations,
        "searches.": library.searches,
        "tags.": library.tags,
        "shelves.": library.shelves,
        "review.": library.review,
        "originals.": library.originals,
        "originals.repairs.": library.originals.repairs,
    }
    for prefix, service in services.items():
        for name, member in vars(type(service)).items():
            if isinstance(member, FunctionType) and name[0] != "_" and name not in LEFT_OUT:
                yield prefix + name, member.__get__(service)


def arguments(
    call: Callable[..., object], rng: Random, library: Library, folder: Path
) -> tuple[list[object], dict[str, object]]:
    given: list[object] = []
    named: dict[str, object] = {}
    for name, parameter in inspect.signature(call).parameters.items():
        annotation = str(parameter.annotation)
        if parameter.kind is parameter.VAR_POSITIONAL:
            given += [values(rng, annotation, library, folder) for _ in range(2)]
        elif parameter.kind is parameter.VAR_KEYWORD:
            key = rng.choice(FACTS)
            named[key] = values(rng, "str | int | Iterable[str]", library, folder)
        elif parameter.default is parameter.empty:
            given.append(values(rng, annotation, library, folder))
        elif rng.random() < 0.5:
            named[name] = values(rng, annotation, library, folder)
    return given, named


def problem_of(call: Callable[[], object]) -> str:
    """What went wrong with a call that may be refused, in a sentence; "" for nothing."""
    try:
        made = call()
        if isinstance(made, Iterator):
            list(made)
    except ReaderError as error:
        return "" if str(error).strip().endswith((".", "?")) else f"no sentence: {error!r}"
    except TypeError as error:
        return "" if "argument" in str(error) else f"undocumented: {error!r}"
    except Exception as error:
        return f"{error!r}"
    return ""


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    phases=[Phase.generate],  # a smaller seed is no simpler call
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(seed=st.integers(0, 2**32))
def test_odd_arguments_end_in_a_sentence_and_harm_nothing(
    template: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    seed: int,
) -> None:
    folder = tmp_path_factory.mktemp("call")
    shutil.copytree(template, folder / "library")
    lay_out(folder)
    monkeypatch.chdir(folder)  # relative names lead there
    wrong: list[str] = []
    rng = Random(seed)
    slowly = rng.random() < 0.3
    with open_library(folder / "library") as library:
        outside = ((name, getattr(import_module(home), name)) for name, home in WITHOUT.items())
        for name, call in (*calls(library), *outside):
            if name.rpartition(".")[2] in SLOW and not slowly:
                continue
            given, named = arguments(call, rng, library, folder)
            problem = problem_of(partial(call, *given, **named))
            if problem:
                wrong.append(f"{name}({given!r:.300}, {named!r:.300}): {problem:.300}")
        assert [item for item in library.check() if item.state == "damaged"] == []
    if sys.platform != "win32":
        assert stat.S_ISFIFO((folder / "pipe").lstat().st_mode)
    assert (folder / "notes" / "mine.md").read_text(encoding="utf-8") == "mine"
    assert not wrong, "\n".join(wrong)
