"""Search: the query language, the disposable index behind it, and a plain scan without it."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reader.search.date_ranges import period
    from reader.search.fallback_scan import scan
    from reader.search.query_parser import Parsed, parse_query
    from reader.search.search_index import SearchIndex
    from reader.search.search_types import IndexState, ResultFields

_PLACES = {
    "IndexState": "search_types",
    "Parsed": "query_parser",
    "ResultFields": "search_types",
    "SearchIndex": "search_index",
    "parse_query": "query_parser",
    "period": "date_ranges",
    "scan": "fallback_scan",
}

# Whoosh 2.7 has two old escapes, of which newer Pythons warn when they first compile it.
warnings.filterwarnings("ignore", ".*invalid escape sequence", SyntaxWarning, ".*whoosh")

__all__ = ["IndexState", "Parsed", "ResultFields", "SearchIndex", "parse_query", "period", "scan"]


def __getattr__(name: str) -> Any:
    """Import a part when it is first asked for, so that a start pays for none it does not use."""
    from importlib import import_module

    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)
