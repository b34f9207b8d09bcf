"""Text from outside is shown as it stands."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from reader.ui.escaped_text import as_tooltip

UI = Path(__file__).resolve().parents[2] / "reader" / "ui"


@pytest.mark.parametrize(
    "text",
    [
        "<img src='file:///etc/passwd'>",
        "<table><tr><td>a",
        "a < b & c > d",
        "&lt;b&gt;",
        "two\nlines",
        "</qt><b>bold",
        "plain",
    ],
)
def test_a_tooltip_shows_the_text_as_it_stands(text: str, qtbot: QtBot) -> None:
    assert as_tooltip(text).startswith("<qt>"), "Qt must not have to guess"
    document = QTextDocument()
    document.setHtml(as_tooltip(text))
    assert document.toPlainText() == text


def test_no_text_has_no_tooltip() -> None:
    assert as_tooltip("") == ""


def test_every_tooltip_goes_through_the_helper() -> None:
    # Words of our own are literal text; the row of the action table is too.
    ours = {"actions.py"}
    wrong = []
    for path in sorted(UI.rglob("*.py")):
        inside = path.relative_to(UI).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            if node.func.attr == "setToolTip" and inside not in ours:
                text = node.args[-1]
                plain = not any(isinstance(part, ast.Name) for part in ast.walk(text))
                literal = isinstance(text, ast.IfExp | ast.Constant)
                # A text of the catalogues without a value from outside is one of our own as well.
                literal = literal or (
                    isinstance(text, ast.Call)
                    and ast.unparse(text.func) == "tr"
                    and not text.keywords
                    and all(isinstance(given, ast.Constant) for given in text.args)
                )
                helped = isinstance(text, ast.Call) and ast.unparse(text.func) == "as_tooltip"
                if not (helped or literal or plain):
                    wrong.append(f"{inside}:{node.lineno}")
    assert not wrong
