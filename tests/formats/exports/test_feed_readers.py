"""Entries that readers of feeds keep, and exports of whole blogs."""

from __future__ import annotations

import json

from reader.model import Draft, Refusal
from tests.formats.reading import draft, drafts, read_all, zipped

URL = "https://example.org/a"
BODY = "<p>The body of it here.</p>"
_ITEM = {
    "published": 1682935200,
    "title": "T",
    "canonical": [{"href": URL}],
    "author": "Ann",
    "origin": {"streamId": "feed/x", "title": "The Site"},
}


def test_starred_items_of_feed_readers() -> None:
    inoreader = {
        "id": "user/-/state/com.google/starred",
        "items": [
            {**_ITEM, "summary": {"content": BODY},
             "categories": ["user/1/state/com.google/read", "user/1/label/Tech"]}
        ],
    }  # fmt: skip
    freshrss = {
        "id": "user/-/state/org.freshrss/starred",
        "items": [{**_ITEM, "content": {"content": BODY}, "categories": ["Tech"],
                   "frss:read": True, "frss:starred": True}],
    }  # fmt: skip
    for answer in (inoreader, freshrss):
        found = draft(json.dumps(answer), "starred.json")
        facts = found.facts
        assert (facts.title, facts.url, facts.byline, facts.site) == ("T", URL, "Ann", "The Site")
        assert (found.html, found.tags, found.starred, found.read) == (BODY, ("Tech",), True, True)
        assert (facts.published or "").startswith("2023-05-01")


def test_what_was_marked_in_an_item() -> None:
    mark = {"id": 7, "text": "body of it", "note": "Why?", "added_on": 1714560000, "start": 4}
    item = {**_ITEM, "origin": {"title": "The Site", "htmlUrl": URL}, "summary": {"content": BODY},
            "annotations": [mark, {"text": "", "note": ""}]}  # fmt: skip
    (found,) = draft(json.dumps({"items": [item]}), "annotated.json").marks
    assert (found.exact, found.note) == ("body of it", "Why?")
    assert found.created == "2024-05-01T10:40:00+00:00"


def test_entries_of_miniflux_newsblur_and_linkding() -> None:
    miniflux = {
        "entries": [
            {"feed_id": 1, "status": "read", "title": "T", "url": URL, "comments_url": "",
             "published_at": "2023-05-01T10:00:00Z", "content": BODY, "author": "Ann",
             "starred": True, "tags": ["one"],
             "feed": {"title": "The Site", "category": {"title": "News"}}}
        ]
    }  # fmt: skip
    newsblur = {
        "stories": [
            {"story_title": "T", "story_permalink": URL, "story_content": BODY, "feed_title":
             "The Site", "story_authors": "Ann", "story_date": "2023-05-01 10:00:00",
             "user_tags": ["one"], "story_tags": ["News"], "starred": True, "read_status": 1}
        ]
    }  # fmt: skip
    for answer in (miniflux, newsblur):
        found = draft(json.dumps(answer), "entries.json")
        assert (found.facts.title, found.facts.url, found.facts.site) == ("T", URL, "The Site")
        assert (found.html, set(found.tags)) == (BODY, {"one", "News"})
        assert (found.starred, found.read, found.facts.byline) == (True, True, "Ann")
    linkding = {"url": URL, "title": "T", "description": "d", "notes": "n", "is_archived": True,
                "unread": True, "tag_names": ["one"], "date_added": "2023-05-01"}  # fmt: skip
    found = draft(json.dumps({"count": 1, "results": [linkding]}), "bookmarks.json")
    assert (found.facts.subtitle, found.note, found.tags) == ("d", "n", ("one",))
    assert (found.archived, found.later) == (True, True)


def test_a_json_feed_names_its_site() -> None:
    item = {"id": "1", "url": URL, "title": "T", "content_html": BODY}
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "My Blog", "items": [item]}
    assert draft(json.dumps(feed), "feed.json").facts.site == "My Blog"


def test_ghost_keeps_tags_and_authors_in_tables() -> None:
    data = {
        "posts": [{"id": 1, "title": "T", "html": BODY, "custom_excerpt": "Short",
                   "published_at": "2023-05-01T10:00:00.000Z"}],
        "tags": [{"id": 9, "name": "one"}, {"id": 8, "name": "two"}],
        "posts_tags": [{"post_id": 1, "tag_id": 9}],
        "users": [{"id": 5, "name": "Ann Writer"}],
        "posts_authors": [{"post_id": 1, "author_id": 5}],
    }  # fmt: skip
    found = draft(json.dumps({"db": [{"meta": {"exported_on": 1}, "data": data}]}), "ghost.json")
    assert (found.facts.subtitle, found.facts.byline) == ("Short", "Ann Writer")
    assert (found.html, found.tags) == (BODY, ("one",))


_WORDPRESS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>My Blog</title><wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_login>bob</wp:author_login>
<wp:author_display_name><![CDATA[]]></wp:author_display_name></wp:author>
<wp:author><wp:author_login><![CDATA[ann]]></wp:author_login>
<wp:author_display_name><![CDATA[Ann Writer]]></wp:author_display_name></wp:author>
"""
_POST = """<item><title>{title}</title><link>https://example.org/{title}</link>
<dc:creator><![CDATA[ann]]></dc:creator><content:encoded><![CDATA[{body}]]></content:encoded>
<wp:status>{status}</wp:status><wp:post_type>{kind}</wp:post_type></item>"""


def test_wordpress_exports_hold_posts_pictures_and_menus() -> None:
    posts = (
        _POST.format(title="One", body="First here.\n\nSecond one.", status="publish", kind="post")
        + _POST.format(title="pic", body="", status="inherit", kind="attachment")
        + _POST.format(title="Menu", body="", status="publish", kind="nav_menu_item")
        + _POST.format(title="Gone", body=BODY, status="trash", kind="page")
    )
    found = read_all(f"{_WORDPRESS}{posts}</channel></rss>", "wordpress.xml")
    one, pic, menu, gone = found
    assert isinstance(one, Draft)
    assert isinstance(gone, Draft)
    assert (one.facts.byline, one.facts.authors) == ("Ann Writer", ("Ann Writer",))
    assert one.html == "<p>First here.</p><p>Second one.</p>"
    assert (gone.html, gone.trashed, one.trashed) == (BODY, True, False)
    assert all(isinstance(each, Refusal) and not each.failed for each in (pic, menu))


def test_comments_and_settings_of_blogger_are_no_stories() -> None:
    entry = (
        "<entry><id>{0}</id><title>{0}</title><content type='html'>&lt;p&gt;Words&lt;/p&gt;"
        "</content><category scheme='http://schemas.google.com/g/2005#kind' "
        "term='http://schemas.google.com/blogger/2008/kind#{0}'/><category term='one'/></entry>"
    )
    newer = (
        "<entry><id>c</id><blogger:type>COMMENT</blogger:type><title>c</title>"
        "<content type='html'>Nice</content></entry>"
    )
    kinds = "".join(entry.format(kind) for kind in ("post", "comment", "settings", "template"))
    feed = (
        "<feed xmlns='http://www.w3.org/2005/Atom' "
        "xmlns:blogger='http://schemas.google.com/blogger/2018'><title>My Blog</title>"
    )
    found = read_all(f"{feed}{kinds}{newer}</feed>", "blog.xml")
    (post,) = [each for each in found if isinstance(each, Draft)]
    assert (post.facts.title, post.tags, len(found)) == ("post", ("one",), 5)


def test_posts_of_mastodon_without_what_was_only_shared() -> None:
    post = {
        "id": "https://m.example/users/ann/1", "type": "Note", "summary": None,
        "published": "2023-05-01T10:00:00Z", "url": "https://m.example/@ann/1", "content": BODY,
        "tag": [{"type": "Hashtag", "name": "#one"}, {"type": "Mention", "name": "@bob"}],
    }  # fmt: skip
    outbox = {
        "@context": "https://www.w3.org/ns/activitystreams",
        "orderedItems": [
            {"type": "Create", "object": post},
            {"type": "Announce", "object": "https://m.example/users/bob/2"},
        ],
    }
    own, shared = read_all(json.dumps(outbox), "outbox.json")
    assert isinstance(own, Draft)
    assert isinstance(shared, Refusal)
    assert (own.facts.url, own.html, own.tags) == ("https://m.example/@ann/1", BODY, ("one",))
    assert (own.facts.published or "").startswith("2023-05-01")
    assert not shared.failed


def test_posts_of_substack_have_their_titles_and_no_subscribers() -> None:
    (found,) = drafts(
        zipped(
            {
                "posts.csv": "post_id,post_date,is_published,type,title,subtitle\n"
                "1.first-post,2023-05-01T10:00:00.000Z,true,newsletter,First post,The sub\n",
                "posts/1.first-post.html": BODY,
                "posts/1.first-post.opens.csv": "post_id,timestamp,email\n",
                "email_list.x.csv": "email,url,active\na@example.org,https://example.org,true\n",
            }
        ),
        "export.zip",
    )
    assert (found.facts.title, found.facts.subtitle) == ("First post", "The sub")
    assert (found.html, (found.facts.published or "")[:10]) == (BODY, "2023-05-01")
