"""Words with a dash before them: excluded, or options of a command that stand on a page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from reader.model.query import All, Not, Phrase, Query, Word
from reader.model.query import Any as Either
from reader.search.query_parser import Parsed, parse_query
from reader.search.query_problems import dash_alone


def parse_search(text: str) -> Parsed:
    """Read what was typed into the search field as a query.

    One that does nothing but exclude words asks for them there, and says so; a filter that does
    is for all stories without them.
    """
    parsed = parse_query(text)
    asked = without_dashes(parsed.query)
    if asked is None:
        return parsed
    return replace(parsed, query=asked, notices=(*parsed.notices, dash_alone()))


def as_copied(query: Query) -> Phrase | None:
    """Return a query with its dashes as part of the words in a row, or None where it has none.

    `kubectl get pods -n kube-system` is copied off a page; where nothing is found without the
    excluded words, or the first of all is one (`-jar app.jar`), they are looked for.
    """
    if not isinstance(query, All) or not any(isinstance(part, Not) for part in query.parts):
        return None
    found = [
        list(_plain_texts(part.part if isinstance(part, Not) else part)) for part in query.parts
    ]
    return Phrase(tuple(text for texts in found for text in texts)) if all(found) else None


def begins_with_dash(query: Query) -> bool:
    """Return whether the first part of several is excluded; people exclude behind what they ask."""
    return isinstance(query, All) and isinstance(next(iter(query.parts), None), Not)


def _plain_texts(part: Query) -> Iterator[str]:
    """Yield the words of a part that is nothing but words, an address as it stands in a text."""
    match part:
        case Word(text, "text", prefix=False):
            yield text
        case Either((Word(text, "text"), Word(_, "url"))):
            yield text
        case All(parts):
            texts = [list(_plain_texts(one)) for one in parts]
            if all(texts):
                yield from (text for one in texts for text in one)


def without_dashes(query: Query) -> Query | None:
    """Return a query that does nothing but exclude words as one that asks for them, else None.

    All stories without a word are no answer to `-Xmx2g`, which stands on a page.
    """
    match query:
        case Not(part) if _has_words_only(part):
            return part
        case All(parts) if parts and all(isinstance(part, Not) for part in parts):
            asked = [part.part for part in parts if isinstance(part, Not)]
            return All(tuple(asked)) if all(map(_has_words_only, asked)) else None
    return None


def _has_words_only(part: Query) -> bool:
    match part:
        case Word() | Phrase():
            return part.field == "text"
        case All(parts) | Either(parts):
            return all(map(_has_words_only, parts))
    return False
