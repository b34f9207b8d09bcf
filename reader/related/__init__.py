"""Related stories: similar ones with reasons, links resolved, copies grouped, threads.

`RelatedIndex` is loaded when it is first asked for, since numpy takes longer than a start should.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.related.related_index import Neighbour, RelatedIndex

__all__ = ["Neighbour", "RelatedIndex"]


def __getattr__(name: str) -> object:
    if name in __all__:
        from reader.related import related_index

        return getattr(related_index, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
