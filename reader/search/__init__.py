"""Search: the query language, the disposable index behind it, and a plain scan without it."""

from reader.search.index import SearchIndex
from reader.search.language import Parsed, parse_query
from reader.search.periods import period
from reader.search.scan import scan
from reader.search.values import IndexState, Shown

__all__ = [
    "IndexState",
    "Parsed",
    "SearchIndex",
    "Shown",
    "parse_query",
    "period",
    "scan",
]
