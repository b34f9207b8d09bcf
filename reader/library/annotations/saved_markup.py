"""The HTML of a story in which paths of other programs lead somewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model import ReaderError

if TYPE_CHECKING:
    from reader.library.store_session import StoreSession

_LARGEST = 8_000_000
"""Bytes of a saved page that is looked into for the path of a mark, about a second's work."""


def saved_markup(store: StoreSession, story: int) -> list[str]:
    """Return the saved page of a story, where it is HTML and kept, and the story's own HTML last.

    Runs inside a transaction and raises nothing for files that are lost or damaged.
    """
    from reader.clean.parse.decode import decode

    found = []
    try:
        for source in store.texts.sources(story):
            data = store.originals.read(source.digest)
            if data and len(data) <= _LARGEST and b"<" in data[:2000]:
                found.append(decode(data, source.charset)[0])
                break
        version = store.stories.get(story).version
        body = store.texts.body(story, version, ())
        found.append(body.html if body is not None else "")
    except ReaderError:
        pass
    return found
