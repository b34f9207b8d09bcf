"""Lists of what was saved and posted, as Facebook, Instagram and Threads give them back."""

from __future__ import annotations

import json
from typing import Any

import pytest

from reader.model import Draft, Refusal
from tests.formats.reading import draft, read_all

ADDRESS = "https://a.example/faehre"


def _as_written(words: str) -> str:
    """Characters as the service writes them: each byte of UTF-8 is one."""
    return words.encode().decode("latin-1")


def _saved(**context: str) -> dict[str, Any]:
    named = {name: _as_written(value) for name, value in context.items()}
    return {
        "timestamp": 1600000000,
        "title": _as_written("Ann Øther saved a link."),
        "attachments": [{"data": [{"external_context": named}]}],
    }


@pytest.mark.parametrize("name", ["saves_v2", "saves"])
def test_saved_links(name: str) -> None:
    entry = _saved(name="Die Fähre", source="A", url=ADDRESS)
    found = draft(json.dumps({name: [entry]}), "your_saved_items.json")
    assert (found.facts.title, found.facts.url, found.facts.site) == ("Die Fähre", ADDRESS, "A")
    assert found.added == "2020-09-13T12:26:40+00:00"
    assert found.facts.published is None


def test_saved_links_of_newer_files() -> None:
    values = [{"label": "URL", "value": ADDRESS}, {"label": "Title", "value": "Why"}]
    entry = {"timestamp": 1600000000, "media": [], "label_values": values, "fbid": "1"}
    found = draft(json.dumps([entry]), "saved.json")
    assert (found.facts.title, found.facts.url) == ("Why", ADDRESS)
    values[0]["value"] = "https://www.facebook.com/ann.other"
    (refused,) = read_all(json.dumps([entry]), "followed.json")
    assert isinstance(refused, Refusal)


@pytest.mark.parametrize("part", ["map", "list"])
def test_saved_posts_of_instagram(part: str) -> None:
    saved = {"href": "https://www.instagram.com/p/AbC/", "timestamp": 1600000000}
    data = (
        {"string_map_data": {"Saved on": saved}} if part == "map" else {"string_list_data": [saved]}
    )
    found = draft(json.dumps({"saved_saved_media": [{"title": "ann", **data}]}), "saved_posts.json")
    assert found.facts.url == "https://www.instagram.com/p/AbC/"
    assert found.added == "2020-09-13T12:26:40+00:00"


def test_posts() -> None:
    words = _as_written("Früh am Kai.\n\nEs war schön.")
    photo = {"data": [{"media": {"uri": "a.jpg", "description": "Kai"}}]}
    posts = [
        {"timestamp": 1600000000, "attachments": [photo], "data": [{"post": words}]},
        {**_saved(url=ADDRESS), "data": [{"post": "Read this"}, {"update_timestamp": 1}]},
        {"timestamp": 1600000000, "attachments": [photo], "data": [{"update_timestamp": 1}]},
    ]
    own, link, bare = read_all(json.dumps(posts), "your_posts_1.json")
    assert isinstance(own, Draft)
    assert (own.facts.title, own.text) == ("Früh am Kai.", "Früh am Kai.\n\nEs war schön.")
    assert (own.facts.published or "").startswith("2020-09-13")
    assert isinstance(link, Draft)
    assert (link.facts.url, link.note) == (ADDRESS, "Read this")
    assert isinstance(bare, Refusal)


def test_threads() -> None:
    media = [{"uri": "", "creation_timestamp": 1600000000, "title": "A thread of words"}]
    found = draft(json.dumps({"text_post_app_text_posts": [{"media": media}]}), "threads.json")
    assert (found.text, found.added) == ("A thread of words", "2020-09-13T12:26:40+00:00")


@pytest.mark.parametrize(
    "value",
    [
        {"friends_v2": [{"name": "A", "timestamp": 1}]},
        {"participants": [{"name": "A"}], "title": "B", "messages": [
            {"sender_name": "A", "timestamp_ms": 1, "content": "secret words"}]},
        {"comments_v2": [{"timestamp": 1, "title": "A commented", "data": [
            {"comment": {"timestamp": 1, "comment": "nice", "author": "A"}}],
            "attachments": [{"data": [{"external_context": {"url": ADDRESS}}]}]}]},
    ],
)  # fmt: skip
def test_people_messages_and_comments_are_no_stories(value: dict[str, Any]) -> None:
    assert not any(isinstance(each, Draft) for each in read_all(json.dumps(value), "x.json"))
