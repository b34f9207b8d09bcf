from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

import pytest

from reader.model import Link, Related, Story
from reader.related import RelatedIndex
from reader.related.link_resolver import Shelved, Waiting
from reader.related.related_list import RelatedStories, where_it_stands
from tests.related.samples import FERRY, built, document, small_library
from tests.related.test_link_resolver import DictShelf


@pytest.fixture
def index(tmp_path: Path) -> Iterator[RelatedIndex]:
    copy = document(11, "Ferry runs aground", FERRY[0] + " " + "(Wire)", "2024-03-04")
    with built(tmp_path, [*small_library(), copy]) as made:
        yield made


def address(story: int) -> str:
    return f"https://post.example/{story}"


def shelved(story: int) -> Shelved:
    titles = {one.id: one.title for one in small_library()}
    return Shelved(story, titles.get(story, "Wire"), "post.example", (address(story),))


def lookup(ids: Collection[int]) -> Mapping[int, Story]:
    return {
        story: Story(story, shelved(story).title, url=address(story), site="post.example")
        for story in ids
        if story != 10
    }


def listed(
    index: RelatedIndex,
    links: list[Link],
    *,
    limit: int = 5,
    excluded: Collection[int] = (),
    shelf: DictShelf | None = None,
) -> list[Related]:
    shelf = shelf or DictShelf()
    for story in range(1, 11):
        shelf.put(shelved(story))
    stories = RelatedStories(index, shelf, lookup)
    return stories.of(shelved(1), links, text=FERRY[0], excluded=excluded, limit=limit)


def test_similar_stories_come_with_reasons(index: RelatedIndex) -> None:
    found = {related.id: related for related in listed(index, [])}
    assert found[2].kind == "similar"
    assert any("Santa Rita" in reason for reason in found[2].reasons)
    assert found[2].url == address(2)


def test_the_same_story_takes_one_place(index: RelatedIndex) -> None:
    found = listed(index, [], limit=3)
    assert [related.kind for related in found].count("same-story") == 1
    assert {related.id for related in found} == {11, 2, 3}


def test_copies_are_listed_in_their_rank_and_not_counted(tmp_path: Path) -> None:
    own = [
        document(at, "Ferry runs aground", f"{FERRY[0]} (Wire {at})", "2024-03-04")
        for at in (11, 12)
    ]
    other = next(one for one in small_library() if one.id == 2)
    again = document(13, other.title, f"{other.text} (Wire)", "2024-03-05")
    with built(tmp_path, [*small_library(), *own, again]) as index:
        found = listed(index, [], limit=3)
        assert [one.id for one in found if one.kind == "same-story"] == [11, 12]
        similar = {one.id: one for one in found if one.kind == "similar"}
        heads = [one for one in similar.values() if one.copy_of is None]
        copies = [one for one in similar.values() if one.copy_of is not None]
        assert len(heads) == 2 and {one.id for one in copies} | {one.id for one in heads} >= {2, 13}
        assert [one.copy_of for one in copies] == [2 if copies[0].id == 13 else 13]
        assert copies[0].reasons[0] == f"again: “{similar[copies[0].copy_of].title}”"
        assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)


def test_linked_stories_tell_where_the_link_stands(index: RelatedIndex) -> None:
    found = listed(index, [Link("Frost", address(4), "related", place="Read more")])
    frost = next(related for related in found if related.id == 4)
    assert frost.kind == "linked"
    assert frost.reasons[0] == "linked under “Read more”"


def test_a_story_that_links_here_is_named(index: RelatedIndex) -> None:
    shelf = DictShelf()
    shelf.put_link(Waiting(6, 0, Link("Ferry", address(1)), "post.example"))
    found = {related.id: related for related in listed(index, [], shelf=shelf)}
    assert found[6].kind == "linked-from"


def test_links_that_are_not_saved_come_last_with_their_address(index: RelatedIndex) -> None:
    links = [
        Link("Tides", "https://post.example/tides"),
        Link("Tides", "https://post.example/tides"),
        Link("here", "https://else.example/", "inline"),
    ]
    found = listed(index, links)
    assert [related.id for related in found].count(None) == 1
    assert found[-1].title == "Tides"
    assert found[-1].url == "https://post.example/tides"
    assert "not in library" in found[-1].reasons


def test_many_links_leave_room_for_likeness(index: RelatedIndex) -> None:
    links = [Link(f"Story {number}", address(number)) for number in range(5, 10)]
    kinds = [related.kind for related in listed(index, links, limit=4)]
    assert {"similar", "same-story"} & set(kinds[:4])
    assert kinds.count("linked") == 5


def test_a_limit_of_nothing_lists_nothing(index: RelatedIndex) -> None:
    links = [Link("Frost", address(4)), Link("Elsewhere", "https://elsewhere.example/a")]
    assert listed(index, links)
    assert listed(index, links, limit=0) == []


def test_what_is_not_related_is_never_listed(index: RelatedIndex) -> None:
    found = listed(index, [Link("Frost", address(4))], excluded={2, 4, 11})
    assert not {2, 4, 11} & {related.id for related in found}


def test_stories_that_are_gone_are_left_out(index: RelatedIndex) -> None:
    found = listed(index, [Link("Clocks", address(10))], limit=10)
    assert 10 not in {related.id for related in found}


def test_without_a_cache_links_still_work(tmp_path: Path) -> None:
    found = listed(RelatedIndex(tmp_path / "none"), [Link("Frost", address(4))])
    assert [related.id for related in found] == [4]


@pytest.mark.parametrize(
    ("link", "place"),
    [
        (Link("a storm", kind="inline"), "linked in paragraph 2"),
        (Link("elsewhere", kind="inline"), "linked in the text"),
        (Link("x", place="Latest"), "linked under “Latest”"),
        (Link("x"), "linked on the page"),
    ],
)
def test_places_of_links_are_told(link: Link, place: str) -> None:
    assert where_it_stands(link, "One paragraph.\n\nThen a storm came.") == place


def test_a_story_loses_nothing_by_its_own_copy(tmp_path: Path) -> None:
    other = next(one for one in small_library() if one.id == 2)
    again = document(13, other.title, f"{other.text} (Wire)", "2024-03-05")
    scores = []
    for name, further in (("alone", []), ("twice", [again])):
        with built(tmp_path / name, [*small_library(), *further]) as index:
            found = {near.id: near for near in index.surroundings(1).similar}
            scores.append(max(found[story].score for story in (2, 13) if story in found))
    assert scores[1] > 0.7 * scores[0]
