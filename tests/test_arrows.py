"""The direction of the imports, as docs/design.md draws it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "reader"

MAY_IMPORT = {
    "model": {"model"},
    "text": {"model", "text"},
    "formats": {"model", "text", "formats"},
    "store": {"model", "store"},
    "search": {"model", "text", "search"},
    "related": {"model", "text", "store", "search", "related"},
    "library": {"model", "text", "formats", "store", "search", "related", "library"},
    "ui": {"model", "library", "ui", "resourcefiles"},
    "cli": {"model", "library", "cli"},
    "systemlibraries": set(),
    "bootstrap": {"systemlibraries"},
    "resourcefiles": set(),
}
"""Which part may import which; a part that is not named here (app, __main__) may import all."""

ONLY_IN = {
    "PySide6": {"ui", "app"},
    "shiboken6": {"ui", "app"},
    "sqlite3": {"store"},
    "whoosh": {"search"},
    "bs4": {"text", "formats"},
}
"""Libraries that only some parts may import."""


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def part(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_follow_the_arrows(path: Path) -> None:
    allowed = MAY_IMPORT.get(part(path))
    for name in imports(path):
        top, _, rest = name.partition(".")
        if top == "reader" and rest and allowed is not None:
            target = rest.split(".")[0]
            is_part = (PACKAGE / target).exists() or (PACKAGE / f"{target}.py").exists()
            assert not is_part or target in allowed, f"{path} imports {name}"
        if top in ONLY_IN and path.name != "__main__.py":
            assert part(path) in ONLY_IN[top], f"{path} imports {name}"
        if top == "platformdirs":
            assert path.name == "places.py", f"{path} imports {name}"


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(ROOT)))
def test_modules_stay_small(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400


def test_nothing_opens_a_network_connection() -> None:
    # Local sockets (QLocalServer) pass paths to a running window; they never leave the machine.
    forbidden = {
        "socket",
        "urllib.request",
        "http.client",
        "requests",
        "httpx",
        "ftplib",
        "smtplib",
    }
    for path in modules():
        found = {name for name in imports(path) if name in forbidden}
        assert not found, f"{path} imports {found}"
