"""The notebook: all highlights, notes and bookmarks of a library in one list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_type_hints

from reader.model import ReaderError
from reader.model.argument_types import fits, wrong_type
from reader.store.notebook_query import KINDS, ORDERS, NotebookFilter, NotebookQuery
from reader.translation import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.library.store_session import StoreSession
    from reader.model import NotebookEntry


class NotebookPages:
    """Reads the notebook of a library, filtered and ordered."""

    def __init__(self, store: StoreSession) -> None:
        self._notebook = NotebookQuery(store.db)

    def entries(
        self,
        text: str = "",
        *,
        sort: str = "newest",
        limit: int | None = None,
        offset: int = 0,
        **filters: Any,
    ) -> list[NotebookEntry]:
        """Return the lines of the notebook; `filters` are the fields of NotebookFilter.

        `sort` is `newest`, `oldest` or `story`.  Raises ReaderError for an unknown sort or kind.
        """
        wanted = _filter(text, filters)
        for name, known, given in (("sort", ORDERS, [sort]), ("kind", KINDS, wanted.kinds)):
            for value in given:
                if value not in known:
                    raise ReaderError(
                        tr(
                            "Unknown {name} “{value}” of a highlight; use {known}.",
                            name=name,
                            value=value,
                            known=", ".join(known),
                        )
                    )
        return self._notebook.entries(wanted, sort, limit, offset)

    def count(self, text: str = "", **filters: Any) -> int:
        """Return how many lines the notebook has for the filters."""
        return self._notebook.count(_filter(text, filters))

    def facets(self) -> dict[str, list[tuple[str, int]]]:
        """Return counts of highlights by `colours`, `tags`, `sites` and `states`."""
        return self._notebook.facets()


def _filter(text: str, given: Mapping[str, Any]) -> NotebookFilter:
    """Return the filter of named parts; raise TypeError for an unknown part or a wrong type."""
    listed: dict[str, Any] = {
        name: tuple(one) if isinstance(one, list) else one for name, one in given.items()
    }
    hints = get_type_hints(NotebookFilter)
    for name, value in listed.items():
        if name in hints and not fits(value, hints[name]):
            raise wrong_type("notebook", name, value, str(hints[name]))
    return NotebookFilter(text=text, **listed)
