"""Topics with their answers are one story, and posts of networks name who wrote them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from reader.model import Refusal
from tests.formats.reading import draft, drafts, read_all, refusal

DAY, LATER = "2023-05-01T10:00:00.000Z", "2023-05-02T10:00:00.000Z"
MOMENT = "2023-05-01T10:00:00+00:00"
ADDRESS = "https://weir.example/long"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def test_a_topic_of_discourse_is_one_story() -> None:
    first = {"id": 1, "name": "Ann Lee", "username": "ann", "created_at": DAY, "post_number": 1,
             "cooked": "<p>How do weirs <b>work</b>?</p>"}  # fmt: skip
    second = {"id": 2, "name": "", "username": "bo", "created_at": LATER, "post_number": 2,
              "cooked": "<p>They hold.</p>", "reply_to_user": {"username": "ann"}}  # fmt: skip
    topic = {"post_stream": {"posts": [first, second], "stream": [1, 2]}, "tags": ["water"],
             "id": 7, "title": "Weirs &amp; how", "slug": "weirs"}  # fmt: skip
    found = draft(_json(topic), "7.json")
    assert (found.facts.title, found.facts.byline) == ("Weirs & how", "Ann Lee")
    assert (found.facts.published, found.tags) == (MOMENT, ("water",))
    assert found.html == (
        "<p><strong>Ann Lee</strong>, 2023-05-01</p><p>How do weirs <b>work</b>?</p>"
        "<p><strong>bo</strong> → ann, 2023-05-02</p><p>They hold.</p>"
    )
    posts = {"latest_posts": [{**first, "topic_title": "Weirs"}, second]}
    assert [each.facts.byline for each in drafts(_json(posts), "posts.json")] == ["Ann Lee", "bo"]


def test_hacker_news_with_comments_is_a_thread_and_without_words_the_page() -> None:
    answer = {"id": 3, "created_at": LATER, "type": "comment", "author": "cy", "text": "Yes.",
              "parent_id": 2, "story_id": 1, "children": []}  # fmt: skip
    item = {"id": 1, "created_at": DAY, "created_at_i": 1, "type": "story", "author": "ann",
            "title": "Weirs", "url": ADDRESS, "text": None, "points": 1, "parent_id": None,
            "story_id": 1, "children": [{**answer, "id": 2, "author": "bo", "text": "Nice.",
                                         "children": [answer]}]}  # fmt: skip
    found = draft(_json(item), "1.json")
    assert found.facts.url == "https://news.ycombinator.com/item?id=1"
    assert found.html == (
        f'<p><a href="{ADDRESS}">{ADDRESS}</a></p><p><strong>bo</strong>, 2023-05-02</p>'
        "<p>Nice.</p><p><strong>cy</strong> → bo, 2023-05-02</p><p>Yes.</p>"
    )
    link = draft(_json({**item, "children": []}), "1.json")
    assert (link.facts.url, link.facts.byline, link.html) == (ADDRESS, None, None)
    bare = {"by": "ann", "descendants": 0, "id": 9, "score": 1, "time": 1_600_000_000,
            "title": "Ask HN: weirs?", "type": "story", "text": "Do they <i>hold</i>?"}  # fmt: skip
    found = draft(_json(bare), "9.json")
    assert (found.facts.byline, found.html) == ("ann", "<p>Do they <i>hold</i>?</p>")
    hits = {"hits": [{"created_at": DAY, "created_at_i": 1, "title": "Weirs", "url": ADDRESS,
                      "author": "ann", "objectID": "1", "_tags": ["story"]}]}  # fmt: skip
    assert draft(_json(hits), "search.json").facts.url == ADDRESS


def _listing(*things: dict[str, Any]) -> dict[str, Any]:
    children = [{"kind": "t3" if "title" in each else "t1", "data": each} for each in things]
    return {"kind": "Listing", "data": {"modhash": "", "children": children}}


def test_reddit_s_thread_and_list_of_saved_posts() -> None:
    post = {"title": "Weirs &amp; me", "selftext": "They **hold**.", "author": "ann",
            "subreddit": "mills", "created_utc": 1_600_000_000, "url": "https://www.reddit.com/r/"
            "mills/comments/1/weirs/", "permalink": "/r/mills/comments/1/weirs/"}  # fmt: skip
    gone = {"author": "[deleted]", "body": "[removed]", "replies": ""}
    answer = {"author": "bo", "body": "Yes.", "created_utc": 1_600_086_400, "replies":
              _listing({"author": "cy", "body": "No.", "created_utc": 1_600_086_400,
                        "replies": ""})}  # fmt: skip
    page = [_listing(post), _listing(answer, gone)]
    found = draft(_json(page), "weirs.json")
    assert (found.facts.title, found.tags) == ("Weirs & me", ("mills",))
    assert found.facts.url == "https://www.reddit.com/r/mills/comments/1/weirs/"
    html = (found.html or "").replace("\n", "")
    assert "<p><strong>ann</strong>, 2020-09-13</p><p>They <strong>hold</strong>.</p>" in html
    assert html.endswith("<p><strong>cy</strong> → bo, 2020-09-14</p><p>No.</p>")
    link = {**post, "selftext": "", "url": ADDRESS}
    saved = drafts(_json(_listing(link, post)), "saved.json")
    assert [each.facts.url for each in saved] == [ADDRESS, found.facts.url]
    assert [each.html is None for each in saved] == [True, False]


def test_a_question_of_stack_exchange_with_its_answers() -> None:
    owner = {"display_name": "Ann &amp; Lee"}
    question = {"question_id": 1, "title": "Why &quot;weirs&quot;?", "owner": owner,
                "link": ADDRESS, "creation_date": 1_600_000_000, "body": "<p>Why?</p>",
                "tags": ["water"],
                "answers": [{"owner": {"display_name": "bo"}, "body": "<p>So.</p>",
                             "creation_date": 1_600_086_400}]}  # fmt: skip
    found = draft(_json({"items": [question], "has_more": False}), "q.json")
    assert (found.facts.title, found.facts.authors) == ('Why "weirs"?', ("Ann & Lee",))
    assert (found.html or "").endswith("<p><strong>bo</strong>, 2020-09-14</p><p>So.</p>")


def _post(key: str, words: str, **more: Any) -> dict[str, Any]:
    return {
        "uri": f"at://did:plc:abc/app.bsky.feed.post/{key}", "cid": "b", "indexedAt": DAY,
        "author": {"did": "did:plc:abc", "handle": "ann.example", "displayName": "Ann Lee"},
        "record": {"$type": "app.bsky.feed.post", "createdAt": DAY, "text": words, **more},
    }  # fmt: skip


def test_posts_of_bluesky() -> None:
    facets = [
        {"index": {"byteStart": 9, "byteEnd": 23},
         "features": [{"$type": "app.bsky.richtext.facet#link", "uri": ADDRESS}]},
        {"index": {"byteStart": 24, "byteEnd": 30},
         "features": [{"$type": "app.bsky.richtext.facet#tag", "tag": "water"}]},
    ]  # fmt: skip
    embed = {"$type": "app.bsky.embed.external",
             "external": {"uri": ADDRESS, "title": "Weirs", "description": "All"}}  # fmt: skip
    words = "Ünder a weir.example/l #water"
    feed = {"feed": [{"post": _post("k1", words, facets=facets, embed=embed, langs=["en"])}]}
    found = draft(_json(feed), "feed.json")
    assert found.facts.url == "https://bsky.app/profile/ann.example/post/k1"
    assert (found.facts.byline, found.facts.language) == ("Ann Lee", "en")
    assert (found.facts.published, found.tags) == (MOMENT, ("water",))
    link = f'<a href="{ADDRESS}">'
    assert found.html == (
        f"<p>Ünder a {link}weir.example/l</a> #water</p><p>{link}Weirs</a></p><p>All</p>"
    )
    kept = {
        "createdAt": LATER,
        "item": _post("k2", "b"),
    }
    gone = {"createdAt": LATER, "item": {"$type": "app.bsky.feed.defs#notFoundPost"}}
    one, other = read_all(_json({"bookmarks": [kept, gone]}), "bookmarks.json")
    assert not isinstance(one, Refusal)
    assert one.added == "2023-05-02T10:00:00+00:00"
    assert isinstance(other, Refusal)
    record = {"uri": "at://did:plc:abc/app.bsky.feed.post/k3", "value": _post("", "c")["record"]}
    found = draft(_json({"records": [record]}), "records.json")
    assert found.facts.url == "https://bsky.app/profile/did:plc:abc/post/k3"


def test_a_thread_of_bluesky_is_one_story() -> None:
    answer = {"post": _post("k2", "Second"), "replies": [{"post": _post("k3", "Third")}]}
    thread = {"thread": {"post": _post("k1", "First"), "replies": [answer]}}
    html = draft(_json(thread), "thread.json").html or ""
    assert [html.count(words) for words in ("First", "Second", "Third", "Ann Lee")] == [1, 1, 1, 3]


def test_a_packed_repository_is_refused_by_its_name() -> None:
    assert "Bluesky" in refusal(b"\x3a\xa2eroots\x81" + bytes(60), "repo.car")


@pytest.mark.parametrize("passed_on", [False, True])
def test_statuses_of_mastodon_name_their_writers(passed_on: bool) -> None:
    status = {"id": "1", "created_at": DAY, "visibility": "public", "language": "en",
              "url": ADDRESS, "content": "<p>Weirs hold.</p>",
              "account": {"username": "ann", "display_name": "Ann"},
              "tags": [{"name": "water", "url": ""}], "favourited": True, "spoiler_text": "",
              "media_attachments": [{"type": "image", "url": "https://m.example/a.png",
                                     "description": "A weir"}],
              "reblog": None, "card": None}  # fmt: skip
    shared = {**status, "content": "", "reblog": status, "account": {"username": "bo"}}
    found = draft(_json([shared if passed_on else status]), "bookmarks.json")
    assert (found.facts.byline, found.facts.title) == ("Ann", "Weirs hold.")
    assert (found.facts.url, found.tags, found.starred) == (ADDRESS, ("water",), True)
    assert 'alt="A weir"' in (found.html or "")
