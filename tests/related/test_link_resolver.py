from __future__ import annotations

from collections.abc import Collection, Iterable

import pytest

from reader.model import Link
from reader.related.link_resolver import (
    Resolution,
    Shelved,
    Waiting,
    awaited_keys,
    offered_keys,
    resolve_arrival,
    resolve_links,
)

TITLE = "Ferry with 240 aboard runs aground near Port Amberley"


class DictShelf:
    """The two tables of keys, as the store keeps them."""

    def __init__(self) -> None:
        self.stories: dict[str, list[Shelved]] = {}
        self.links: dict[str, list[Waiting]] = {}

    def put(self, story: Shelved) -> None:
        for key in offered_keys(story.addresses, story.title):
            self.stories.setdefault(key, []).append(story)

    def put_link(self, waiting: Waiting, story_url: str = "") -> None:
        for key in awaited_keys(waiting.link, story_url):
            self.links.setdefault(key, []).append(waiting)

    def stories_offering(self, keys: Collection[str]) -> Iterable[Shelved]:
        return {story.id: story for key in keys for story in self.stories.get(key, [])}.values()

    def links_awaiting(self, keys: Collection[str]) -> Iterable[Waiting]:
        found = [waiting for key in keys for waiting in self.links.get(key, [])]
        return {(waiting.story, waiting.place): waiting for waiting in found}.values()


PAGE = Shelved(1, "Storms on the coast", "post.example", ("https://post.example/storms",))


def story(
    number: int = 2, title: str = TITLE, address: str = "https://post.example/2024/ferry-aground"
) -> Shelved:
    return Shelved(number, title, address.split("/")[2], (address,))


def both_ways(link: Link, other: Shelved) -> tuple[list[Resolution], list[Resolution]]:
    """Resolve with the other story there already, and with it arriving later."""
    shelf = DictShelf()
    shelf.put(other)
    now = resolve_links(PAGE, [link], shelf)
    later = DictShelf()
    later.put_link(Waiting(1, 0, link, "post.example"), PAGE.addresses[0])
    return now, resolve_arrival(other, later)


@pytest.mark.parametrize(
    "link",
    [
        Link("Ferry", "https://www.post.example/2024/ferry-aground?utm_source=box"),
        Link("Ferry", "https://amp.post.example/2024/ferry-aground"),
        Link("Ferry", "https://web.archive.org/web/2024/https://post.example/2024/ferry-aground"),
        Link(TITLE),
        Link(TITLE.upper()),
        Link("Ferry with 240 aboard runs aground near…"),
        Link("Ferry with 240 aboard runs aground near Port Amberly"),
        Link(f"{TITLE} | Post"),
    ],
)
def test_a_link_finds_its_story_now_and_later(link: Link) -> None:
    now, later = both_ways(link, story())
    assert now == later == [Resolution(1, 0, 2)]


@pytest.mark.parametrize(
    "link",
    [
        Link("Home", "https://post.example/"),
        Link("More news", ""),
        Link(TITLE, "https://post.example/2024/another-ferry"),
        Link("Ferry with 250 aboard runs aground near Port Amberley"),
        Link("", "mailto:desk@post.example"),
    ],
)
def test_other_links_lead_nowhere(link: Link) -> None:
    now, later = both_ways(link, story())
    assert now == later == []


def test_a_relative_link_is_read_against_its_page() -> None:
    shelf = DictShelf()
    shelf.put(story())
    link = Link("Ferry", "/2024/ferry-aground")
    assert resolve_links(PAGE, [link], shelf) == [Resolution(1, 0, 2)]
    later = DictShelf()
    later.put_link(Waiting(1, 0, link, "post.example", PAGE.addresses[0]), PAGE.addresses[0])
    assert resolve_arrival(story(), later) == [Resolution(1, 0, 2)]


def test_any_address_a_story_is_known_under_finds_it() -> None:
    other = Shelved(2, TITLE, "post.example", ("https://post.example/a", "https://pst.example/x1"))
    now, later = both_ways(Link("Ferry", "https://pst.example/x1"), other)
    assert now == later == [Resolution(1, 0, 2)]


def test_among_two_of_one_title_the_same_site_wins() -> None:
    shelf = DictShelf()
    shelf.put(story(2, address="https://wire.example/ferry"))
    shelf.put(story(3))
    assert resolve_links(PAGE, [Link(TITLE)], shelf) == [Resolution(1, 0, 3)]


def test_two_of_one_title_on_one_site_are_left_alone() -> None:
    shelf = DictShelf()
    shelf.put(story(2))
    shelf.put(story(3, address="https://post.example/2023/ferry-aground"))
    assert resolve_links(PAGE, [Link(TITLE)], shelf) == []


def test_a_story_never_links_to_itself() -> None:
    shelf = DictShelf()
    shelf.put(PAGE)
    link = Link("Storms on the coast", "https://post.example/storms")
    assert resolve_links(PAGE, [link], shelf) == []
    shelf.put_link(Waiting(1, 0, link, "post.example"))
    assert resolve_arrival(PAGE, shelf) == []
