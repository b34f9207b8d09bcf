"""Broadsheet: an offline reader for saved articles.

The names below are the façade that scripts lean on.  They are loaded on first use, so that
`import reader` costs nothing and works before the dependencies are installed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reader.model.late_names import load_name

__version__ = "0.1.0"

if TYPE_CHECKING:
    from reader.anchors import describe_anchor, place_anchor
    from reader.library import Library, clean_page, open_library
    from reader.model import Anchor, Article, ReaderError, WrongFilter
    from reader.related.url_key import url_key

__all__ = [
    "Anchor",
    "Article",
    "Library",
    "ReaderError",
    "WrongFilter",
    "__version__",
    "clean_page",
    "describe_anchor",
    "open_library",
    "place_anchor",
    "url_key",
]

_HOMES = {
    "Anchor": "reader.model",
    "Article": "reader.model",
    "Library": "reader.library",
    "ReaderError": "reader.model",
    "WrongFilter": "reader.model",
    "clean_page": "reader.library",
    "describe_anchor": "reader.anchors",
    "open_library": "reader.library",
    "place_anchor": "reader.anchors",
    "url_key": "reader.related.url_key",
}


def __getattr__(name: str) -> Any:
    """Load a name of the façade from its home; AttributeError for any other name."""
    return load_name(__name__, _HOMES, name)
