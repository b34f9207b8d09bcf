"""No text that a person sees goes past `tr`: in calls that show texts, and in the open window."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "reader"

SHOWING = {
    *("setText", "setToolTip", "setWindowTitle", "setAccessibleName", "setPlaceholderText"),
    *("setStatusTip", "setTitle", "addAction", "addMenu", "addRow", "addTab", "addButton"),
    *(
        "setSuffix",
        "setPrefix",
        "setHeaderLabels",
        "setHorizontalHeaderLabels",
        "setSpecialValueText",
    ),
    *("QLabel", "QPushButton", "QGroupBox", "QCheckBox", "QRadioButton", "QLineEdit", "QAction"),
    *("QPlainTextEdit", "QListWidgetItem", "QTreeWidgetItem", "QProgressDialog", "word_button"),
    *("say", "fail", "explain", "confirm", "ask_text", "open_box", "show_error", "agreed"),
    *("ask_for_files", "ask_for_file", "ask_for_folder", "ask_where_to_save"),
    *("ReaderError", "UnreadableInput", "Refusal", "LibraryBusy", "DiskRefused", "NewerLibrary"),
    *("MissingDatabase", "UnknownStory", "WrongCall", "ArgumentTypeError", "SetUpFailed"),
    *("NotAPath", "Progress"),
}
"""Calls whose texts a person sees."""
KEYWORDS = {
    "notices",
    "reason",
    "help",
    "description",
    "epilog",
    "placeholderText",
    "toolTip",
    "windowTitle",
    "suffix",
}
"""Arguments by name whose texts a person sees, whatever is called."""
NAMES_OF_THINGS = {
    *("Broadsheet", "Aa", "Literata", "broadsheet", "px"),
    *("broadsheet: ", "outside-link", "repair-site", "open-web", "open-original"),
}
"""Texts that are the same in every language."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_PLACE = re.compile(r"^[a-z][\w-]*$|^[\w./*#+:-]*$")
"""Names of objects, kinds and files, which are no texts."""


_SENTENCE = re.compile(r"[A-Z][^<>]* [^<>]*[.!?]", re.DOTALL)


_CONSTANT = re.compile(
    r'^([A-Z_]+)(?:: \w+)? = ("[^"\\]*"|\((?:\n    "[^"\\]*")+\n\))$', re.MULTILINE
)
"""A text that is a constant of its module, in one piece or in several lines."""


def plain_sentences(tree: ast.Module) -> dict[str, str]:
    """Return the constants of a module that are sentences in English, by their names."""
    return {
        target.id: text
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name) and _SENTENCE.fullmatch(text := _text(node.value))
    }


def shown_texts(
    tree: ast.Module, constants: Mapping[str, str] | None = None
) -> Iterator[tuple[int, str]]:
    """Return the texts in a module that are shown as they are, with their lines.

    `constants` are the sentences of other modules by the names that this one imports them by.
    """
    named = {**(constants or {}), **plain_sentences(tree)}
    for node in ast.walk(tree):
        if isinstance(node, ast.AugAssign) and _is_notices(node.target):
            yield from _untranslated([node.value], named)
        if isinstance(node, ast.Assign) and any(map(_is_notices, node.targets)):
            yield from _untranslated([node.value], named)
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        name = node.func.id if isinstance(node.func, ast.Name) else name
        given = list(node.args) if name in SHOWING else []
        given += [k.value for k in node.keywords if k.arg in KEYWORDS]
        if name == "append" and isinstance(node.func, ast.Attribute):
            given += node.args if _is_notices(node.func.value) else []
        yield from _untranslated(given, named)


def _is_notices(node: ast.expr) -> bool:
    """Whether an expression is a list of notices, which a person reads."""
    return getattr(node, "attr", getattr(node, "id", "")) == "notices"


def _untranslated(given: Iterable[ast.expr], named: Mapping[str, str]) -> Iterator[tuple[int, str]]:
    for argument in given:
        for part in _ends(argument):
            text = named.get(part.id, "") if isinstance(part, ast.Name) else _text(part)
            if _WORD.search(text) and text not in NAMES_OF_THINGS and not _PLACE.match(text):
                yield part.lineno, text


def _ends(node: ast.expr) -> Iterator[ast.expr]:
    """Return what an argument may be: itself, the ends of a condition, the items of a list."""
    if isinstance(node, ast.IfExp):
        yield from _ends(node.body)
        yield from _ends(node.orelse)
    elif isinstance(node, ast.List | ast.Tuple):
        for item in node.elts:
            yield from _ends(item)
    elif isinstance(node, ast.BinOp):
        yield from _ends(node.left)
        yield from _ends(node.right)
    else:
        yield node


def _text(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(v.value) for v in node.values if isinstance(v, ast.Constant))
    return ""


@cache
def exported_sentences() -> dict[tuple[str, str], str]:
    """Return the sentences that are constants, by their modules and names."""
    found = {}
    for path in PACKAGE.rglob("*.py"):
        module = ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
        for name, text in _CONSTANT.findall(path.read_text(encoding="utf-8")):
            if _SENTENCE.fullmatch(said := ast.literal_eval(text)):
                found[module, name] = said
    return found


def imported_sentences(tree: ast.Module) -> dict[str, str]:
    """Return the sentences of other modules that a module imports."""
    return {
        name.asname or name.name: text
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for name in node.names
        if (text := exported_sentences().get((node.module or "", name.name)))
    }


@pytest.mark.parametrize("room", sorted(path.name for path in PACKAGE.iterdir() if path.is_dir()))
def test_no_shown_text_goes_past_tr(room: str) -> None:
    found = [
        f"{path.relative_to(PACKAGE)}:{line}: {text!r}"
        for path in sorted((PACKAGE / room).rglob("*.py"))
        for tree in [ast.parse(path.read_text(encoding="utf-8"))]
        for line, text in shown_texts(tree, imported_sentences(tree))
    ]
    assert not found, "\n".join(found)


NO_SENTENCES_SHOWN = {"_SAMPLE"}
"""Constants that are sentences but no words to a person: letters to measure the column with."""


def test_no_constant_sentence_is_left_in_english() -> None:
    found = [
        f"{path.relative_to(PACKAGE)}: {name}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for name in plain_sentences(ast.parse(path.read_text(encoding="utf-8")))
        if name not in NO_SENTENCES_SHOWN
    ]
    assert not found


@pytest.mark.parametrize(
    "call",
    [
        'label.setText("No stories")',
        'label.setText(f"{number} stories")',
        'menu.addAction("Open it" if one else "Open them")',
        'raise ReaderError("There is nothing here.")',
        'parser.add_argument("--x", help="what it does")',
        'QLabel("Words of mine", wordWrap=True)',
        'self.notices.append(f"{name} is gone.")',
        'replace(page, notices=("The page is long.",))',
        'ImportItem("a.html", "skipped", reason="There is nothing in it.")',
        'notices = ("It is too long.",)',
        'SEALED = "It is sealed for good."\nRefusal("a.html", SEALED)',
    ],
)
def test_a_text_that_goes_past_is_noticed(call: str) -> None:
    assert list(shown_texts(ast.parse(call)))
    wrapped = re.sub(r'(?<!-)f?("[A-Z{w][^"]*")', r"tr(\1)", call)
    assert not list(shown_texts(ast.parse(wrapped))), wrapped
