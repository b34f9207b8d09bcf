"""The shape of the package, as docs/design.md draws it: one test a rule, listing who breaks it."""

from __future__ import annotations

import ast
import gc
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import zip_longest
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "reader"

MAY_IMPORT = {
    "model": {"model", "translation"},
    "platforms": {"platforms", "translation"},
    "words": {"model", "words", "resource_files", "translation"},
    "anchors": {"model", "words", "anchors", "translation"},
    "clean": {"model", "words", "clean", "resource_files", "translation"},
    "formats": {"model", "words", "clean", "formats", "translation"},
    "store": {"model", "platforms", "store", "translation"},
    "segments": {"model", "platforms", "words", "segments", "translation"},
    "search": {"model", "platforms", "words", "segments", "search", "translation"},
    "related": {
        *("model", "platforms", "words", "store", "segments", "search", "related"),
        *("resource_files", "translation"),
    },
    "library": {
        *("model", "platforms", "words", "anchors", "clean", "formats", "store", "segments"),
        *("search", "related", "library", "translation"),
    },
    "ui": {"model", "platforms", "words", "library", "ui", "resource_files", "translation"},
    "cli": {"model", "platforms", "library", "cli", "resource_files", "translation"},
    "system_libraries": {"platforms", "translation"},
    "bootstrap": {
        *("package_installer", "platforms", "system_libraries", "translation", "unused_parts"),
    },
    "package_installer": {"platforms", "translation"},
    "unused_parts": set(),
    "resource_files": set(),
    "translation": {"resource_files"},
}
"""Which part may import which; a part that is not named here (app, __main__) may import all."""

ONLY_IN = {
    "PySide6": {"ui", "app"},
    "shiboken6": {"ui", "app"},
    "sqlite3": {"store"},
    "whoosh": {"segments", "search", "words"},
    "bs4": {"clean", "formats"},
}
"""Libraries that only some parts may import."""

NETWORK_CLIENTS = {
    *("socket", "urllib.request", "http.client", "requests", "httpx", "ftplib", "smtplib"),
    *("PySide6.QtNetworkAuth", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore"),
}
"""Local sockets (QLocalServer) pass paths to a running window; they never leave the machine."""

LINES_OF_LOGIC = 400
LINES_OF_A_FACADE = 900
MAY_BE_LONG = {"library/library.py", "ui/page/page_view.py"}
"""Façades and tables of facts."""

TESTED_WITH_THE_ROOM_ABOVE: dict[str, str] = {
    "ui/features/contents": "the list of headings is driven by the page's tests",
    "ui/features/pictures": "pictures are opened out of a page",
}
"""Rooms whose tests lie one folder up, with the reason."""

TESTS_OF_NO_ROOM = {"faults"}
"""Folders of tests that go through the whole program."""

TWIN_MODULES: set[str] = set()
"""One noun on two layers."""

TWIN_CLASSES: set[str] = set()


MAY_BE_SUBCLASSED = {
    "ReaderError": "one `except` catches every error that a person can act on",
}
"""Classes of ours that others derive from, with the reason; protocols and Qt's need none."""


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


@cache
def syntax_tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@pytest.fixture(scope="module", autouse=True)
def _trees_of_these_tests_alone() -> Iterator[None]:
    """The package is parsed once for all tests here, and its trees go with the last of them."""
    # Else the collector goes through what is made so far again and again: thrice the time.
    gc.disable()
    for path in modules():
        syntax_tree(path)
    gc.freeze()
    gc.enable()
    yield
    gc.unfreeze()
    syntax_tree.cache_clear()


def inside(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(syntax_tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def part(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def test_imports_follow_the_arrows() -> None:
    wrong = set()
    for path in modules():
        allowed = MAY_IMPORT.get(part(path))
        for name in imports(path):
            top, _, rest = name.partition(".")
            target = rest.split(".")[0]
            is_part = (PACKAGE / target).exists() or (PACKAGE / f"{target}.py").exists()
            if top == "reader" and rest and is_part and allowed is not None:
                if target not in allowed:
                    wrong.add(f"{inside(path)} imports {name}")
            elif top in ONLY_IN and path.name != "__main__.py":
                if part(path) not in ONLY_IN[top]:
                    wrong.add(f"{inside(path)} imports {name}")
            elif top == "platformdirs" and inside(path) != "library/folders.py":
                wrong.add(f"{inside(path)} imports {name}")
    assert not wrong


def test_modules_stay_small() -> None:
    wrong = []
    for path in modules():
        most = LINES_OF_A_FACADE if inside(path) in MAY_BE_LONG else LINES_OF_LOGIC
        lines = len(path.read_text(encoding="utf-8").splitlines())
        if lines > most:
            wrong.append(f"{inside(path)}: {lines} lines")
    assert not wrong


def test_the_tests_mirror_the_package() -> None:
    """Every room has a folder of tests by its name, and no folder of tests lacks its room."""
    tests = ROOT / "tests"
    rooms = {inside(path.parent) for path in modules() if path.name != "__init__.py"}
    tested = {path.parent.relative_to(tests).as_posix() for path in tests.rglob("test_*.py")}
    untested = rooms - tested - set(TESTED_WITH_THE_ROOM_ABOVE)
    assert not untested
    assert tested - rooms <= TESTS_OF_NO_ROOM


def test_a_name_stands_for_one_module_and_one_class() -> None:
    files, classes = defaultdict(list), defaultdict(list)
    for path in modules():
        if path.name not in ("__init__.py", "__main__.py"):
            files[path.stem].append(inside(path))
        for node in ast.walk(syntax_tree(path)):
            if isinstance(node, ast.ClassDef):
                classes[node.name].append(inside(path))
    twins = {name: found for name, found in files.items() if len(found) > 1}
    assert set(twins) <= TWIN_MODULES, twins
    twins = {name: found for name, found in classes.items() if len(found) > 1}
    assert set(twins) <= TWIN_CLASSES, twins


def test_no_module_is_named_with_a_gerund_of_what_it_does() -> None:
    allowed = {"import_log", "spelling", "indexing"}
    found = [
        inside(path) for path in modules() if path.stem.endswith("ing") and path.stem not in allowed
    ]
    assert not found


_TELLING = re.compile(r"(?:\A|_)(?:told|tells?|telling)(?:\Z|_)", re.IGNORECASE)


def test_no_name_speaks_of_telling() -> None:
    """Facts are metadata, values, headers; signals announce, jobs report, translators translate."""
    named = {
        f"{inside(path)}: {name}"
        for path in modules()
        for node in ast.walk(syntax_tree(path))
        for name in (
            getattr(node, "id", None),
            getattr(node, "arg", None),
            getattr(node, "name", None),
        )
        if isinstance(name, str) and _TELLING.search(name)
    }
    assert named <= {"segments/term_table_writer.py: tell"}, (
        "a file's own method alone is called so"
    )


def test_no_import_circles() -> None:
    def name_of(path: Path) -> str:
        dotted = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        return dotted.removesuffix(".__init__")

    names = {name_of(path): path for path in modules()}

    def imported(path: Path) -> Iterator[str]:
        for node in ast.walk(syntax_tree(path)):
            if isinstance(node, ast.ImportFrom) and node.module in names:
                whole = [f"{node.module}.{alias.name}" for alias in node.names]
                inner = [name for name in whole if name in names]
                yield from inner
                if len(inner) < len(whole):
                    yield node.module

    arrows = {name: set(imported(path)) - {name} for name, path in names.items()}
    while True:
        leaves = {name for name, targets in arrows.items() if not targets & arrows.keys()}
        if not leaves:
            break
        arrows = {name: targets for name, targets in arrows.items() if name not in leaves}
    assert not arrows, f"a circle is among: {sorted(arrows)}"


def test_nothing_opens_a_network_connection() -> None:
    wrong = [
        f"{inside(path)} imports {name}"
        for path in modules()
        for name in imports(path)
        if name in NETWORK_CLIENTS
    ]
    assert not wrong


def test_no_class_is_made_to_be_subclassed() -> None:
    trees = {path: syntax_tree(path) for path in modules()}
    classes = [
        (path, node)
        for path, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    ]
    ours = {node.name for _, node in classes}
    wrong = [
        f"{inside(path)}: {node.name}({base.id})"
        for path, node in classes
        for base in node.bases
        if isinstance(base, ast.Name) and base.id in ours - MAY_BE_SUBCLASSED.keys()
    ]
    assert not wrong


def bare_numbers(path: Path) -> Iterator[str]:
    """Yield the names of numbers at the top of a module that no docstring or comment describes."""
    lines = path.read_text(encoding="utf-8").splitlines()
    body = syntax_tree(path).body
    for node, following in zip_longest(body, body[1:]):
        if not isinstance(node, ast.Assign) or node.value is None:
            continue
        inside_value = list(ast.walk(node.value))
        plain = (
            ast.Constant,
            ast.BinOp,
            ast.UnaryOp,
            ast.Tuple,
            ast.operator,
            ast.unaryop,
            ast.Load,
        )
        values = [one.value for one in inside_value if isinstance(one, ast.Constant)]
        if not all(isinstance(one, plain) for one in inside_value):
            continue
        if not values or any(type(value) not in (int, float) for value in values):
            continue
        described = (
            isinstance(following, ast.Expr)
            and isinstance(following.value, ast.Constant)
            and isinstance(following.value.value, str)
        )
        if not described and "#" not in lines[node.lineno - 1] + lines[node.lineno - 2]:
            yield ast.unparse(node.targets[0])


def test_no_call_packs_its_arguments() -> None:
    """Arguments have a name or a line of their own: `f(*(a, b), *(c, d))` hides which is which."""
    packed = [
        f"{inside(path)}:{node.lineno}"
        for path in modules()
        for node in ast.walk(syntax_tree(path))
        if isinstance(node, ast.Call)
        for given in node.args
        if isinstance(given, ast.Starred) and isinstance(given.value, ast.Tuple | ast.List)
    ]
    assert not packed


def test_numbers_say_what_they_count() -> None:
    bare = {f"{inside(path)}: {name}" for path in modules() for name in bare_numbers(path)}
    assert not bare
