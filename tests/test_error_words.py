"""No error's own words reach a person: they are English, and name classes and files of libraries.

A sentence of ours says what happened instead; only errors whose words are ours are passed on.
"""

from __future__ import annotations

import ast
import errno
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.translation import system_failure, system_reason

PACKAGE = Path(__file__).resolve().parent.parent / "reader"

OURS = {
    *("ReaderError", "UnreadableInput", "NotAPath", "SetUpFailed", "WrongCall", "WrongFilter"),
    "NoHomeFolder",
    *("IndexUnusable", "DamagedDatabase", "DamagedText", "LibraryBusy", "DiskRefused"),
    *("UnknownStory", "NewerLibrary", "MissingDatabase"),
}
"""Errors whose words are sentences of ours, in the person's language."""
IN_WORDS = {"system_reason", "system_failure", "in_words", "refused", "explain", "damaged_json"}
"""What turns an error into words of ours."""
OF_OURS = {
    "clean/siterules/rules.py",
    "cli/argument_parser.py",
    "library/rule_store.py",
    "store/preference_table.py",
}
"""Modules that pass on a ValueError which our own code raised with a sentence."""


def own_words(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Return where a caught error is made words, or its class named, with the line."""
    for handler in ast.walk(tree):
        if not isinstance(handler, ast.ExceptHandler) or handler.name is None:
            continue
        if _caught(handler) <= OURS:
            continue
        inside = ast.walk(ast.Module(handler.body, []))
        for node in (part for part in inside if isinstance(part, ast.expr) and _shows(part)):
            if any(_bare(part, handler.name) for part in ast.iter_child_nodes(node)):
                yield node.lineno, ast.unparse(node)


def _caught(handler: ast.ExceptHandler) -> set[str]:
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return {getattr(kind, "id", getattr(kind, "attr", "")) for kind in kinds}


def _called(node: ast.AST) -> str:
    function = node.func if isinstance(node, ast.Call) else None
    return str(getattr(function, "id", getattr(function, "attr", "")))


def _shows(node: ast.AST) -> bool:
    return isinstance(node, ast.FormattedValue) or _called(node) in ("str", "tr", "repr")


def _bare(node: ast.AST, name: str) -> bool:
    """Whether an error, its class or the system's words for it stand in an expression."""
    if _called(node) in IN_WORDS:
        return False
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        return node.value.id == name and node.attr in ("strerror", "args", "msg", "reason")
    if isinstance(node, ast.Name):
        return node.id == name
    return any(_bare(part, name) for part in ast.iter_child_nodes(node))


def test_no_error_speaks_for_itself() -> None:
    found = [
        f"{path.relative_to(PACKAGE)}:{line}: {text}"
        for path in sorted(PACKAGE.rglob("*.py"))
        if path.relative_to(PACKAGE).as_posix() not in OF_OURS
        for line, text in own_words(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "words",
    [
        'tr("Damaged ({kind}).", kind=type(error).__name__)',
        'tr("Damaged: {reason}.", reason=error)',
        'tr("Refused: {reason}.", reason=error.strerror or error)',
        "str(error)",
        'f"{error}: no"',
    ],
)
def test_an_error_that_speaks_is_noticed(words: str) -> None:
    code = "try:\n    work()\nexcept {}Error as error:\n    say({})"
    assert list(own_words(ast.parse(code.format("OS", words))))
    assert not list(own_words(ast.parse(code.format("Reader", words))))


def test_every_error_of_the_system_has_words() -> None:
    full = OSError(errno.ENOSPC, "No space left on device", "/x/y.html")
    assert system_reason(full) == "the disk is full"
    assert system_failure(full) == "/x/y.html cannot be used: the disk is full."
    assert system_reason(OSError(errno.EDOM, "strange")) == "system error EDOM"
    assert system_reason(OSError("words only")) == "system error 0"
    for number in errno.errorcode:
        reason = system_reason(OSError(number, "Own Words"))
        assert reason and "Own Words" not in reason
