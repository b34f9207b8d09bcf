"""Names of the map's regions."""

from __future__ import annotations

from reader.library.map_regions import map_regions
from reader.model import MapPoint, Story


def _map(*groups: tuple[float, float, str, str]) -> tuple[list[MapPoint], dict[int, Story]]:
    """Lay out groups of fifty stories, each round a place, with a language and a title."""
    points: list[MapPoint] = []
    stories: dict[int, Story] = {}
    for x, y, language, title in groups:
        for number in range(50):
            story = len(points) + 1
            points.append(MapPoint(story, x + number % 7 / 100, y + number % 5 / 100, None))
            stories[story] = Story(story, title.format(number), language=language)
    return points, stories


def test_a_region_has_the_word_that_only_its_stories_share() -> None:
    points, stories = _map(
        (0.1, 0.1, "en", "The ferry number {} of the news"),
        (0.8, 0.1, "de", "Der Hafen und die {} Boote der News"),
        (0.8, 0.8, "en", "What the comet was in {} news"),
    )
    regions = {region.name: (region.x, region.y) for region in map_regions(points, stories)}
    assert {"Hafen", "comet"} <= regions.keys()
    assert not regions.keys() & {"news", "News", "The", "What", "und", "die", "was"}
    x, y = regions["comet"]
    assert abs(x - 0.83) < 0.05 and abs(y - 0.82) < 0.05


def test_tags_name_regions_of_titles_without_words_in_common() -> None:
    points = [MapPoint(n, 0.1 if n <= 50 else 0.9, 0.5, None) for n in range(1, 101)]
    stories = {
        n: Story(n, f"{n:x}", tags=("sea",) if n <= 50 else ("news/sport",)) for n in range(1, 101)
    }
    assert {region.name for region in map_regions(points, stories)} == {"sea", "news/sport"}


def test_a_few_stories_and_none_in_common_have_no_names() -> None:
    points, stories = _map((0.5, 0.5, "en", "{}"))
    assert map_regions(points, stories) == []
    assert map_regions(points[:5], stories) == []
    assert map_regions([], {}) == []
    assert map_regions(points, {}) == []
