"""Small stories of our own that the tests of search share."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path

from reader.model import IndexDocument, SearchResult
from reader.model.query import Fact
from reader.search import ResultFields, SearchIndex

STORIES = (
    IndexDocument(
        1,
        "Harbour bridge closes for repairs",
        "The harbour bridge will close in March. Engineers found cracks in two cables. "
        "Ferries carry commuters across the water while the work goes on.",
        byline="Maren Holt",
        site="The Quay Gazette",
        url="https://www.quaygazette.example/bridge",
        section="City News",
        published="2024-10-22T08:30:00",
        language="en",
        tags=("Transport", "city life"),
    ),
    IndexDocument(
        2,
        "Ferry fares rise again",
        "Commuters pay more for the ferry from April. The operator blames fuel; passengers "
        "blame the operator. The bridge remains closed.",
        byline="Jon Albrecht",
        site="The Quay Gazette",
        url="https://www.quaygazette.example/fares",
        published="2025-03-02",
        language="en",
        tags=("Transport",),
    ),
    IndexDocument(
        3,
        "A gardener paints in colour",
        "The gardener keeps a book of colours. Its pages smell of mint, and the painter in "
        "him is happy. He has dyed the covers himself.",
        site="Leaf & Letter",
        url="https://leaf.example/colour",
        published="2019-05-01",
        language="en",
        notes="Remember the marvellous turtles on page nine",
    ),
    IndexDocument(
        4,
        "Élections à Montclair",
        "Les élections municipales ont eu lieu dimanche. L'été fut chaud et les cafés pleins.",
        site="Le Fanal",
        url="https://fanal.example/elections",
        published="2023-06-11",
        language="fr",
    ),
    IndexDocument(
        5,
        "Neue Häuser an der Straße",
        "Die Stadt baut neue Häuser. Der Fußballplatz bleibt.",
        site="Stadtbote",
        url="https://stadtbote.example/haeuser",
        language="de",
        added="2022-01-05",
    ),
    IndexDocument(
        6,
        "東京タワーの灯り",
        "東京タワーは夜になると橙色に光る。観光客は展望台から街を眺める。",
        site="夕刊",
        url="https://yukan.example/tower",
        published="2021-12-31",
        language="ja",
    ),
    IndexDocument(7, "ตลาดน้ำ", "ชาวบ้านขายผลไม้ที่ตลาดน้ำทุกเช้า", language="th", published="2020-02-02"),
)


def shown(ids: Sequence[int]) -> Mapping[int, ResultFields]:
    """Give what hits show, out of the samples."""
    known = {s.id: ResultFields(s.title, s.url, s.text, s.notes) for s in STORIES}
    return {story: known.get(story, ResultFields("Another", None, "text")) for story in ids}


def facts(fact: Fact) -> Collection[int] | None:
    """Answer as a library in which the first two stories are starred."""
    return {1, 2} if fact == Fact("is", "starred") else None


def built(folder: Path, stories: Sequence[IndexDocument] = STORIES) -> SearchIndex:
    """Return a fresh index of the stories."""
    index = SearchIndex(folder)
    index.rebuild(stories, len(stories))
    return index


def found(index: SearchIndex, query: str, **options: object) -> list[int]:
    """Return the ids a query finds, in order."""
    return [hit.id for hit in asked(index, query, **options).hits]


def asked(index: SearchIndex, query: str, **options: object) -> SearchResult:
    """Ask the index about a query."""
    search: Callable[..., SearchResult] = index.search
    return search(query, shown=shown, facts=facts, **options)
