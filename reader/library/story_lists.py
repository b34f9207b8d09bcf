"""Lists of stories: a filter in the query language, answered by database and index."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Protocol

from reader.model import InternalError, ReaderError, WrongFilter
from reader.model.query import DATE_FIELDS, All, Any, Fact, Not, Phrase, Word
from reader.store.columns import id_list
from reader.store.fact_filters import (
    OUTSIDE_TRASH,
    all_of,
    any_of,
    fact_condition,
    is_within,
    negated,
    number_condition,
    state_condition,
)
from reader.store.story_table import ORDERS, Condition
from reader.translation import tr

if TYPE_CHECKING:
    from reader.library.store_session import StoreSession
    from reader.model import Story
    from reader.model.query import Query


class QueryWords(Protocol):
    """Answers the words of a query."""

    def __call__(self, query: Query) -> Collection[int]:
        """Return the ids of the stories that a query holds for, the trash included."""


class StoryLists:
    """Lists the stories that a filter holds for."""

    def __init__(self, store: StoreSession, words: QueryWords) -> None:
        self._store = store
        self._words = words

    def stories(
        self, filter_text: str | None, sort: str, limit: int | None, offset: int
    ) -> list[Story]:
        """Return the stories in order; raise ReaderError for an unknown sort."""
        condition = self.condition(filter_text)
        return self._store.stories.find(condition, _known(sort), limit, offset)

    def ids(self, filter_text: str | None, sort: str) -> list[int]:
        """Return the ids of the stories in order; raise ReaderError for an unknown sort."""
        return self._store.stories.ids(self.condition(filter_text), _known(sort))

    def count(self, filter_text: str | None) -> int:
        """Return how many stories there are."""
        return self._store.stories.count(self.condition(filter_text))

    def count_understood(self, query: str) -> int:
        """Return how many stories hold what is understood of a query, as a search reads it."""
        return self._store.stories.count(self.condition(query, forgiving=True))

    def condition(self, filter_text: str | None, *, forgiving: bool = False) -> Condition:
        """Return what a filter asks of the stories; the trash only where it is asked for.

        Raise WrongFilter for a filter with unknown or empty conditions, unless `forgiving`.
        """
        if not filter_text or not filter_text.strip():
            return OUTSIDE_TRASH
        if (state := state_condition(filter_text)) is not None:
            return state if filter_text == "is:trash" else all_of([state, OUTSIDE_TRASH])
        from reader.search.query_parser import parse_query

        parsed = parse_query(filter_text)
        if parsed.problems and not forgiving:
            raise WrongFilter(parsed.problems)
        query = parsed.query
        if asks_for_words(query):
            meant = is_within(id_list(self._words(query)))
        else:
            meant = self._meaning(query)
        return meant if asks_for_trash(query) else all_of([meant, OUTSIDE_TRASH])

    def notices(self, filter_text: str | None) -> tuple[str, ...]:
        """Return what was not understood of a filter, in sentences."""
        if not filter_text:
            return ()
        from reader.search.query_parser import parse_query

        return parse_query(filter_text).notices

    def require_understood(self, query: str) -> None:
        """Raise WrongFilter for a query with conditions that are misspelt, empty or unknown.

        Words with a colon that are near no condition (`re:invent`) are words.
        """
        from reader.search.query_parser import parse_query

        problems = parse_query(query).problems
        if wrong := [one for one in problems if one.kind in ("value", "empty", "field")]:
            raise WrongFilter(wrong)

    def facts(self, fact: Fact) -> Sequence[int] | None:
        """Return the ids of the stories a fact holds for; None for a fact that is not known."""
        condition = self._fact(fact)
        return None if condition is None else self._store.stories.matching(condition)

    def _meaning(self, query: Query) -> Condition:
        match query:
            case Fact():
                # What is not understood is left out, as the search does.
                return self._fact(query) or Condition()
            case Word() | Phrase():
                raise InternalError("words are for the index")
            case Not(part):
                return negated(self._meaning(part))
            case All(parts):
                return all_of([self._meaning(part) for part in parts])
            case Any(parts):
                return any_of([self._meaning(part) for part in parts])

    def _fact(self, fact: Fact) -> Condition | None:
        from reader.search.date_ranges import period
        from reader.search.number_ranges import number_range

        if (numbers := number_range(fact)) is not None:
            return number_condition(fact.field, *numbers)
        bounds = period(fact) if fact.field in DATE_FIELDS else None
        return fact_condition(fact, bounds, self._store.db)


def asks_for_words(query: Query) -> bool:
    """Return whether a query asks for words, which only the index knows."""
    match query:
        case Word() | Phrase():
            return True
        case Not(part):
            return asks_for_words(part)
        case All(parts) | Any(parts):
            return any(asks_for_words(part) for part in parts)
    return False


def asks_for_trash(query: Query) -> bool:
    """Return whether the trash is part of what the query asks for."""
    match query:
        case Fact("is", value):
            return value.lower() in ("trash", "trashed")
        case Not(part):
            return asks_for_trash(part)
        case All(parts) | Any(parts):
            return any(asks_for_trash(part) for part in parts)
    return False


def _known(sort: str) -> str:
    if sort not in ORDERS:
        raise ReaderError(
            tr(
                "“{sort}” is not a sort order; choose one of {orders}.",
                sort=sort,
                orders=", ".join(ORDERS),
            )
        )
    return sort
