"""Formulas between dollar signs in Markdown, which stay as they are written."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from mdit_py_plugins.dollarmath import dollarmath_plugin

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token


def keep_formulas(reader: MarkdownIt) -> None:
    """Let a reader of Markdown take no sign of a formula for emphasis or a line's end.

    A sum of money is none: no blank stands inside the signs of a formula, no digit behind them.
    """
    reader.use(
        dollarmath_plugin,
        allow_labels=False,
        allow_space=False,
        allow_digits=False,
        double_inline=True,
    )
    reader.add_render_rule("math_inline", _in_line)
    reader.add_render_rule("math_inline_double", _in_line)
    reader.add_render_rule("math_block", _apart)


def _in_line(renderer: object, tokens: Sequence[Token], place: int, *_: object) -> str:
    return _written(tokens[place])


def _apart(renderer: object, tokens: Sequence[Token], place: int, *_: object) -> str:
    return f"<p>{_written(tokens[place])}</p>\n"


def _written(token: Token) -> str:
    signs = token.markup or "$"
    return escape(f"{signs}{token.content}{signs}", quote=False)
