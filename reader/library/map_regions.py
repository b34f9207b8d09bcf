"""Names for the regions of the map: words and tags that many stories of a neighbourhood share."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.model import MapPoint, Story
from reader.related.function_words import is_empty_word

_STORIES_A_REGION = 25
"""Stories; chosen by eye on maps of 50 to 5,000: fewer give names of single stories."""
_MOST_SIDES = 8
"""Fields along one side of the grid; chosen: 64 names are as many as a map can be read by."""
_LEAST_MEMBERS = 3
"""Stories that share a word; two may do so by chance."""
_LEAST_SHARE = 0.12
"""The share of a field's stories that its name must hold for; chosen by eye."""
_LEAST_LIFT = 1.8
"""How much more often a word is found in a field than on the whole map; chosen by eye."""
_WORD = re.compile(r"[^\W\d_][\w’'-]{3,}")

_NAME = re.compile(r"(?<=[\w,] )([^\W\d_a-z][^\W\d_]{3,})")
"""A word with a capital inside a sentence: a name, or in German any noun."""


@dataclass(frozen=True, slots=True)
class MapRegion:
    """A name and its place on the map, in the units of `MapPoint`."""

    name: str
    x: float
    y: float


def map_regions(points: Sequence[MapPoint], stories: Mapping[int, Story]) -> list[MapRegion]:
    """Return names for the fields of a grid over the map, each where its stories lie.

    A field is named by the word of titles, or the tag, that is most peculiar to it; no two have
    one name, and a field of which nothing can be said has none.
    """
    known = [point for point in points if point.id in stories]
    sides = min(_MOST_SIDES, round(math.sqrt(len(known) / _STORIES_A_REGION)))
    if sides < 1:
        return []
    holders: dict[str, list[MapPoint]] = defaultdict(list)
    fields: dict[tuple[int, int], list[MapPoint]] = defaultdict(list)
    spellings: dict[str, str] = {}
    for point in known:
        fields[_field(point, sides)].append(point)
        for key, spelling in dict(_words(stories[point.id])).items():
            holders[key].append(point)
            spellings.setdefault(key, spelling)
    best: dict[tuple[int, int], tuple[float, str, list[MapPoint]]] = {}
    for key, members in holders.items():
        for field, inside in _by_field(members, sides).items():
            share = len(inside) / len(fields[field])
            lift = share * len(known) / len(members)
            peculiar = sides == 1 or lift >= _LEAST_LIFT
            if len(inside) >= _LEAST_MEMBERS and share >= _LEAST_SHARE and peculiar:
                weight = len(inside) * math.log1p(lift)
                best[field] = max(best.get(field, (0.0, "", [])), (weight, key, inside))
    named: dict[str, MapRegion] = {}
    for _, key, inside in sorted(best.values(), key=lambda one: (-one[0], one[1])):
        x = sum(point.x for point in inside) / len(inside)
        y = sum(point.y for point in inside) / len(inside)
        named.setdefault(key, MapRegion(spellings[key], x, y))
    return list(named.values())


def _words(story: Story) -> Iterator[tuple[str, str]]:
    """Yield what may name a region, folded and as it is written."""
    language = (story.language or "").lower().partition("-")[0]
    named = [each[1] for each in _NAME.finditer(story.standfirst)]
    for word in (*_WORD.findall(story.title), *named):
        if not is_empty_word(word, language) and not is_empty_word(word, ""):
            yield word.casefold(), word
    for tag in story.tags:
        yield tag.casefold(), tag


def _field(point: MapPoint, sides: int) -> tuple[int, int]:
    return min(int(point.x * sides), sides - 1), min(int(point.y * sides), sides - 1)


def _by_field(points: Sequence[MapPoint], sides: int) -> dict[tuple[int, int], list[MapPoint]]:
    found: dict[tuple[int, int], list[MapPoint]] = defaultdict(list)
    for point in points:
        found[_field(point, sides)].append(point)
    return found
