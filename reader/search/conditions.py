"""Conditions of a query answered by the index: dates, sites, tags, languages."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

import numpy as np

from reader.model.query import Fact
from reader.search.date_ranges import period
from reader.search.search_types import FactSource
from reader.segments.index_schema import NO_DATE
from reader.segments.story_fields import minutes
from reader.translation import tr

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reader.segments.index_reader import View


class Conditions:
    """Answers conditions on the facts of stories; what is left out is said in `notices`."""

    def __init__(self, view: View, facts: FactSource | None, notices: list[str]) -> None:
        self._view = view
        self._facts = facts
        self._notices = notices

    def flags(self, fact: Fact) -> NDArray[np.bool_]:
        """Return the stories a condition on facts holds for."""
        view = self._view
        if fact.field in ("before", "after", "date"):
            return self._dated(fact)
        if fact.field == "site":
            return self._of_site(fact.value.casefold())
        if fact.field == "lang":
            return self._of_values("lang", [fact.value.partition("-")[0].lower()])
        ids = self._facts(fact) if self._facts is not None else None
        if ids is not None:
            return view.flags(as_ids(ids))
        if fact.field == "tag":
            wanted = fact.value.casefold()
            return self._of_values("tag", [t for t in view.values("tag") if t.casefold() == wanted])
        self._notices.append(
            tr("“{field}:{value}” was left out.", field=fact.field, value=fact.value)
        )
        return np.ones(view.count, bool)

    def _dated(self, fact: Fact) -> NDArray[np.bool_]:
        bounds = period(fact)
        dates = self._view.dates
        if bounds is None:
            return np.ones(self._view.count, bool)
        low = minutes(bounds[0]) if bounds[0] else NO_DATE + 1
        mask: NDArray[np.bool_] = dates >= low
        if bounds[1]:
            mask &= dates < minutes(bounds[1])
        return mask

    def _of_site(self, wanted: str) -> NDArray[np.bool_]:
        wanted = wanted.removeprefix("www.")
        mask = np.zeros(self._view.count, bool)
        for name in ("site", "host"):
            values = self._view.values(name)
            mask |= self._of_values(name, [v for v in values if site_fits(wanted, v)])
        return mask

    def _of_values(self, name: str, values: list[str]) -> NDArray[np.bool_]:
        mask = np.zeros(self._view.count, bool)
        for value in values:
            mask[self._view.postings(name, value)[0]] = True
        return mask


def site_fits(wanted: str, value: str) -> bool:
    """Return whether a site or host is what a person means by the casefolded `wanted`."""
    value = value.casefold().removeprefix("www.")
    return value.startswith(wanted) or value.endswith("." + wanted) or f" {wanted}" in value


def as_ids(ids: Collection[int]) -> NDArray[np.int64]:
    """Return story ids as an array."""
    if isinstance(ids, np.ndarray):
        return ids.astype(np.int64)
    return np.fromiter(ids, np.int64, len(ids))
