"""No private name is defined in the package that its own module never reads."""

from __future__ import annotations

import ast
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "reader"
READ_ELSEWHERE = {
    # ctypes reads the list of a structure's fields.
    "reader/platforms/job_object.py: _fields_",
    # The places are kept by the identity of these records, which must not be freed meanwhile.
    "reader/related/near_duplicates.py: _records",
}


def _private(name: str) -> bool:
    return name.startswith("_") and name != "_" and not name.startswith("__")


def unread_names(source: str) -> list[str]:
    """Return the private functions, classes, constants and attributes that a module never reads."""
    defined: dict[str, None] = {}
    read: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        match node:
            case (
                ast.FunctionDef(name=name)
                | ast.ClassDef(name=name)
                | ast.AsyncFunctionDef(name=name)
            ):
                defined[name] = None
            case ast.Name(id=name, ctx=ast.Load()) | ast.Attribute(attr=name, ctx=ast.Load()):
                read.add(name)
            case ast.Name(id=name) | ast.Attribute(attr=name):
                defined[name] = None
            case ast.Constant(value=str(text)) if text.isidentifier():
                read.add(text)
    return sorted(name for name in defined if _private(name) and name not in read)


def test_unread_names_are_found() -> None:
    source = "_A = 1\n_B = _A\nclass _C:\n    def __init__(self): self._d = 1; self._e = self._d\n"
    assert unread_names(source) == ["_B", "_C", "_e"]


def test_every_private_name_is_read_in_its_module() -> None:
    offenders = {
        f"{path.relative_to(PACKAGE.parent).as_posix()}: {name}"
        for path in PACKAGE.rglob("*.py")
        for name in unread_names(path.read_text(encoding="utf-8"))
    }
    assert offenders == READ_ELSEWHERE
