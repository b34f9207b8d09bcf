"""Search: the query language, the disposable index behind it, and a plain scan without it."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reader.search.index import SearchIndex
    from reader.search.language import Parsed, parse_query
    from reader.search.periods import period
    from reader.search.scanning import scan
    from reader.search.values import IndexState, Shown

_PLACES = {
    "IndexState": "values",
    "Parsed": "language",
    "SearchIndex": "index",
    "Shown": "values",
    "parse_query": "language",
    "period": "periods",
    "scan": "scanning",
}

# Whoosh 2.7 has two old escapes, of which newer Pythons warn when they first compile it.
warnings.filterwarnings("ignore", ".*invalid escape sequence", SyntaxWarning, ".*whoosh")

__all__ = ["IndexState", "Parsed", "SearchIndex", "Shown", "parse_query", "period", "scan"]


def __getattr__(name: str) -> Any:
    """Import a part when it is first asked for, so that a start pays for none it does not use."""
    from importlib import import_module

    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)
