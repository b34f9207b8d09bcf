"""One object and a list of it give the same; one damaged entry spoils itself alone."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from reader.model import Draft, Refusal
from tests.formats.reading import draft, drafts, read_all

ADDRESS = "https://j.example/6"
WORDPRESS = {
    "id": 1, "date": "2024-05-06T09:00:00", "link": ADDRESS, "type": "post", "slug": "x",
    "title": {"rendered": "WP &#8211; dam&#8217;s end"},
    "content": {"rendered": "<p>Words of it.</p>", "protected": False},
    "excerpt": {"rendered": "<p>Words</p>"},
}  # fmt: skip
SINGLE: dict[str, dict[str, Any]] = {
    "wordpress": WORDPRESS,
    "json feed item": {"id": "1", "url": ADDRESS, "title": "T", "content_html": "<p>Words.</p>",
                       "date_published": "2024-05-06T09:00:00Z", "tags": ["a"]},
    "ghost": {"id": "1", "title": "T", "html": "<p>Words.</p>", "url": ADDRESS, "slug": "t",
              "published_at": "2024-05-06T09:00:00Z", "tags": [{"name": "a"}],
              "authors": [{"name": "Ann"}]},
    "wallabag": {"id": 1, "title": "T", "url": ADDRESS, "content": "<p>Words.</p>",
                 "is_archived": 1, "is_starred": 0, "tags": [{"label": "a"}],
                 "created_at": "2024-05-06T09:00:00+0000", "annotations": []},
    "karakeep": {"id": "a", "createdAt": "2024-05-06T09:00:00.000Z", "title": "T",
                 "archived": False, "favourited": True, "tags": [{"name": "a"}], "note": "n",
                 "content": {"type": "link", "url": ADDRESS, "htmlContent": "<p>Words.</p>"}},
    "linkwarden": {"id": 1, "name": "T", "url": ADDRESS, "description": "n", "collectionId": 2,
                   "collection": {"name": "C"}, "tags": [{"name": "a"}], "pinnedBy": [{"id": 1}],
                   "createdAt": "2024-05-06T09:00:00.000Z", "textContent": "Words."},
    "omnivore": {"id": "1", "slug": "t", "title": "T", "url": ADDRESS, "state": "Archived",
                 "readingProgress": 40, "labels": ["a"], "savedAt": "2024-05-06T09:00:00.000Z"},
    "raindrop": {"_id": 1, "link": ADDRESS, "title": "T", "excerpt": "e", "note": "n",
                 "tags": ["a"], "important": True, "created": "2024-05-06T09:00:00.000Z",
                 "collectionId": 3, "highlights": [{"text": "Words", "note": "m"}]},
    "pinboard": {"href": ADDRESS, "description": "T", "extended": "n", "tags": "a b",
                 "time": "2024-05-06T09:00:00Z", "toread": "no"},
    "hypothesis": {"id": "x", "uri": ADDRESS, "user": "acct:a@h", "text": "n", "tags": ["a"],
                   "created": "2024-05-06T09:00:00Z", "document": {"title": ["T"]},
                   "target": [{"selector": [{"type": "TextQuoteSelector", "exact": "Words"}]}]},
    "readwise": {"user_book_id": 1, "title": "T", "source_url": ADDRESS,
                 "highlights": [{"id": 1, "text": "Words", "highlighted_at": "2024-05-06"}]},
    "reader": {"id": "01h", "url": "https://read.readwise.io/read/01h", "source_url": ADDRESS,
               "title": "T", "category": "article", "location": "archive", "site_name": "S",
               "tags": {"a": {"name": "a"}}, "saved_at": "2024-05-06T09:00:00Z",
               "reading_progress": 0.5, "notes": "n", "summary": "s"},
    "csl": {"id": "a", "type": "webpage", "title": "T", "URL": ADDRESS, "note": "n",
            "issued": {"date-parts": [[2024, 5, 6]]}},
    "schema.org": {"@type": "Article", "headline": "T", "articleBody": "Words.", "url": ADDRESS,
                   "datePublished": "2024-05-06"},
}  # fmt: skip


def _same(found: Draft) -> Draft:
    return replace(found, origin="", original=None)


@pytest.mark.parametrize("kind", SINGLE)
def test_one_object_and_a_list_of_it_give_the_same(kind: str) -> None:
    one = draft(json.dumps(SINGLE[kind]), "one.json")
    (listed,) = drafts(json.dumps([SINGLE[kind]]), "list.json")
    assert _same(one) == _same(listed)
    assert (one.facts.title, one.facts.url) == (
        "WP – dam’s end" if kind == "wordpress" else "T",
        ADDRESS,
    )
    assert one.html or one.text or one.marks or one.tags or one.note


@pytest.mark.parametrize(
    ("kind", "name"),
    [("wallabag", "_embedded"), ("linkwarden", "response"), ("raindrop", "items"),
     ("reader", "results"), ("readwise", "results"), ("hypothesis", "rows"),
     ("ghost", "posts"), ("json feed item", "items"), ("karakeep", "bookmarks")],
)  # fmt: skip
def test_the_answer_of_an_interface_gives_the_same(kind: str, name: str) -> None:
    inner: Any = [SINGLE[kind]]
    value = {"total": 1, name: {"items": inner} if name == "_embedded" else inner}
    (found,) = drafts(json.dumps(value), "answer.json")
    assert _same(found) == _same(draft(json.dumps(SINGLE[kind]), "one.json"))


def test_the_post_of_wordpress() -> None:
    found = draft(json.dumps(WORDPRESS), "post.json")
    assert found.html == "<p>Words of it.</p>"
    assert (found.facts.published or "").startswith("2024-05-06T09:00:00")


def test_ghosts_own_export() -> None:
    value = {"db": [{"meta": {"version": "5.0"}, "data": {"posts": [SINGLE["ghost"]]}}]}
    assert draft(json.dumps(value), "ghost.json").html == "<p>Words.</p>"


@pytest.mark.parametrize("kind", SINGLE)
@pytest.mark.parametrize("form", ["list", "lines", "cut off"])
def test_one_damaged_entry_spoils_itself_alone(kind: str, form: str) -> None:
    entries = [json.dumps({**SINGLE[kind], **_named(SINGLE[kind], number)}) for number in range(3)]
    broken = entries[1][:-40] + '"oops ' + entries[1][-9:]
    if form == "list":
        text = f"[{entries[0]},\n {broken},\n {entries[2]}]"
    elif form == "lines":
        text = "\n".join((entries[0], broken, entries[2]))
    else:
        text = f"[{entries[0]}, {entries[2]}, {entries[1][:-30]}"
    found = read_all(text, "x.jsonl" if form == "lines" else "x.json")
    addresses = {each.facts.url for each in found if isinstance(each, Draft)}
    assert {"https://j.example/0", "https://j.example/2"} <= addresses
    assert len([each for each in found if isinstance(each, Draft)]) <= 3


def _named(entry: dict[str, Any], number: int) -> dict[str, Any]:
    address = f"https://j.example/{number}"
    names = ("link", "url", "href", "uri", "source_url", "URL")
    told: dict[str, Any] = {name: address for name in names if entry.get(name) == ADDRESS}
    if isinstance(entry.get("content"), dict) and "url" in entry["content"]:
        told["content"] = {**entry["content"], "url": address}
    return told


def test_a_wrapped_list_keeps_its_sound_entries() -> None:
    good = json.dumps(SINGLE["karakeep"])
    found = read_all(
        f'{{"bookmarks": [{good}, {{"id": "b", "createdAt" broken}}, {good}]}}', "k.json"
    )
    assert [isinstance(each, Refusal) for each in found] == [False, True, False]


def test_a_post_of_wordpress_with_what_is_embedded_in_it() -> None:
    terms = [[{"name": "Rivers &amp; mills", "taxonomy": "category"}],
             [{"name": "weir", "taxonomy": "post_tag"}]]  # fmt: skip
    post = {
        "id": 7, "date": "2026-01-02T10:00:00", "link": "https://wp.example/weir/", "author": 3,
        "title": {"rendered": "The weir"}, "content": {"rendered": "<p>Words of it.</p>"},
        "excerpt": {"rendered": "<p>About <b>it</b></p>"}, "tags": [4], "categories": [5],
        "_embedded": {"author": [{"name": "Ann Lee"}], "wp:term": terms,
                      "wp:featuredmedia": [{"source_url": "https://wp.example/a.jpg"}]},
    }  # fmt: skip
    found = draft(json.dumps(post), "post.json")
    assert (found.facts.byline, found.facts.subtitle) == ("Ann Lee", "About it")
    assert (found.tags, found.facts.section) == (("weir",), "Rivers & mills")
    assert found.facts.lead_image == "https://wp.example/a.jpg"


def test_a_post_of_wordpress_com() -> None:
    post = {
        "ID": 7, "author": {"ID": 1, "name": "Ann Lee"}, "date": "2026-01-02T10:00:00+00:00",
        "title": "The weir", "URL": "https://wp.example/weir/", "content": "<p>Words of it.</p>",
        "tags": {"mills": {"ID": 2, "name": "mills"}}, "categories": {"R": {"name": "Rivers"}},
    }  # fmt: skip
    found = draft(json.dumps(post), "post.json")
    assert (found.facts.url, found.facts.byline) == ("https://wp.example/weir/", "Ann Lee")
    assert (found.tags, found.facts.section) == (("mills",), "Rivers")


@pytest.mark.parametrize(
    ("post", "facts"),
    [
        ({"body_html": "<p>Words.</p>", "primary_author": {"name": "Ann"}}, ("Ann", None)),
        ({"content": "<p>Words.</p>", "author": {"displayName": "Ann"}}, ("Ann", None)),
        ({"contentHtml": "<p>Words.</p>", "created_at": "2024-05-06T09:00:00Z"},
         (None, "2024-05-06T09:00:00+00:00")),
        ({"content": {"rendered": "<p>Words.</p>"}, "date_gmt": "2024-05-06T09:00:00"},
         (None, "2024-05-06T09:00:00")),
    ],
)  # fmt: skip
def test_names_that_interfaces_of_publishing_programs_give(
    post: dict[str, Any], facts: tuple[str | None, str | None]
) -> None:
    found = draft(json.dumps({"title": "T", "guid": {"rendered": ADDRESS}, **post}), "post.json")
    assert found.html is not None and "Words." in found.html
    assert found.facts.url == ADDRESS
    assert (found.facts.byline, found.facts.published) == facts


def test_an_account_is_the_writer_of_words_and_not_of_an_address() -> None:
    post = {"title": "The ferry", "body_html": "<p>It leaves at nine.</p>", "tags": ["boats"],
            "url": ADDRESS, "created_at": "2024-03-01T09:00:00Z",
            "published_timestamp": "2024-03-02T10:00:00Z",
            "user": {"name": "Ann Lee", "username": "ann"}}  # fmt: skip
    found = draft(json.dumps(post), "post.json")
    assert (found.facts.authors, found.facts.published) == (
        ("Ann Lee",),
        "2024-03-02T10:00:00+00:00",
    )
    link = {"title": "The ferry", "url": ADDRESS, "user": {"name": "Ann Lee"}}
    assert draft(json.dumps(link), "link.json").facts.byline is None
    issue = {"url": "https://api.example/issues/1", "html_url": ADDRESS, "title": "Leak",
             "body": "It leaks.", "user": {"login": "bo"}}  # fmt: skip
    found = draft(json.dumps(issue), "issue.json")
    assert (found.facts.url, found.facts.byline) == (ADDRESS, "bo")


@pytest.mark.parametrize("moment", ["1358531607", 1358531607, "2013-01-18 17:53:27 UTC"])
@pytest.mark.parametrize("name", ["created", "created_at", "createdAt"])
def test_the_moment_of_an_address_alone_is_when_it_was_kept(name: str, moment: str | int) -> None:
    link = {"title": "The ferry", "url": ADDRESS, "tags": ["boats"], name: moment, "private": "0"}
    found = draft(json.dumps([link]), "export.json")
    assert (found.added, found.facts.published) == ("2013-01-18T17:53:27+00:00", None)
    words = draft(json.dumps([{**link, "text": "It leaves at nine."}]), "export.json")
    assert words.added is None
    assert words.facts.published


def test_states_under_the_names_that_readers_of_feeds_give_them() -> None:
    entry = {"url": "https://rivers.example/1", "title": "Weirs", "body": "<p>It holds.</p>"}
    found = draft(json.dumps({"items": [{**entry, "unread": False, "starred": True}]}), "i.json")
    assert (found.read, found.starred) == (True, True)
    found = draft(json.dumps({**entry, "unread": True, "favourite": True}), "i.json")
    assert (found.read, found.starred) == (False, True)
