"""Words that no person shall meet: metaphors, translated idioms, internal names."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.ui.action_table import TABLE
from reader.ui.actions import ActionRow

_PACKAGE = Path(__file__).parent.parent / "reader"
_ROOMS = ("ui", "cli", "library", "formats", "search", "related", "store", "model")
_PLAIN = ("app.py", "clean/page.py", "bootstrap.py")

_BANNED = re.compile(
    r"""\b(?:told|tell(?:s|ing)?|taught|teach(?:es|ing)?|c[ao]mes?\ in(?:to)?|coming\ in
    |stands?|anew|places?\ (?:is\ |was\ )?(?:lost|found)|looking\ what|what\ became
    |go(?:es)?\ (?:along|on)|for\ good|forg[eo]t(?:ten)?|by\ itself|take\ (?:it\ )?(?:away|back)
    |made\ a\ mistake|was\ written\ down|holds\ (?:no|neither|binary|\d)|is\ no\ \w+\ of
    |that\ is\ none|what\ went\ wrong|is\ none\ of|not\ .{0,30}\ any\ more)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_OPTION = re.compile(r"--[\w-]+")
_CODE = re.compile(r"^(?:SELECT|INSERT|UPDATE|DELETE|CREATE|WITH)\b|^\s*<(?:\?xml|!--)|\(\?[:=!P]")
_SMALL_WORDS = frozenset({"a", "an", "and", "as", "by", "for", "from", "in", "of", "on", "or",
                          "the", "to", "with"})  # fmt: skip


def _own_strings(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Return the strings of a module that are neither docstrings nor names and patterns."""
    bare = {id(n.value) for n in ast.walk(tree) if isinstance(n, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in bare:
            text = node.value
            if " " in text.strip() and not _CODE.search(text):
                yield node.lineno, text


def _modules() -> list[Path]:
    found = [path for room in _ROOMS for path in sorted((_PACKAGE / room).rglob("*.py"))]
    return [*found, *(_PACKAGE / name for name in _PLAIN)]


def test_no_text_of_window_and_command_line_has_a_banned_phrase() -> None:
    found = [
        f"{path.relative_to(_PACKAGE)}:{line}: {text[:90]!r}"
        for path in _modules()
        for line, text in _own_strings(ast.parse(path.read_text(encoding="utf-8")))
        if "\n" not in text.strip() and _BANNED.search(_OPTION.sub("", text))
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "odd",
    ["787 came in, 7 changed", "Its place is lost", "Teach this site…", "Looking what is there"],
)
def test_the_list_of_banned_phrases_would_notice(odd: str) -> None:
    assert _BANNED.search(odd)


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.name)
def test_menu_commands_are_in_title_case(row: ActionRow) -> None:
    text = row.text
    words = re.findall(r"[^\W\d_][^\W\d_-]*(?:[-’][^\W\d_]+)*", text)
    small = [word for word in words[1:] if word[0].islower() and word not in _SMALL_WORDS]
    assert words[0][0].isupper() and not small, text
