"""Archives of accounts: posts of Twitter and Mastodon, saved addresses, notes of apps."""

from __future__ import annotations

import json

import pytest

from reader.model import Draft, Facts, Refusal
from tests.formats.reading import draft, drafts, read_all, refusal, zipped

WORDS = "The weir was built before the mill"
TWEET = {
    "id_str": "1590", "created_at": "Fri May 03 10:15:20 +0000 2024", "lang": "en",
    "full_text": f"{WORDS} #rivers https://t.co/abc &amp; more\n\nA second paragraph",
    "entities": {"hashtags": [{"text": "rivers"}],
                 "urls": [{"url": "https://t.co/abc", "expanded_url": "https://post.example/weir",
                           "display_url": "post.example/weir"}]},
}  # fmt: skip


def _script(kind: str, *entries: object) -> str:
    return f"window.YTD.{kind}.part0 = " + json.dumps(list(entries), indent=2)


def test_posts_of_twitter() -> None:
    shared = {"tweet": {**TWEET, "full_text": "RT @other: words of somebody else"}}
    post, other = read_all(_script("tweets", {"tweet": TWEET}, shared), "tweets.js")
    assert isinstance(post, Draft)
    assert isinstance(other, Refusal)
    assert post.html == (
        f'<p>{WORDS} #rivers <a href="https://post.example/weir">post.example/weir</a> &amp; more'
        "</p><p>A second paragraph</p>"
    )
    assert (post.facts.published, post.facts.url) == (
        "2024-05-03T10:15:20+00:00",
        "https://twitter.com/i/web/status/1590",
    )
    assert (post.tags, post.facts.language) == (("rivers",), "en")
    assert post.facts.title == f"{WORDS} #rivers & more"


def test_other_lists_of_twitter() -> None:
    old = "Grailbird.data.tweets_2013_05 = \n" + json.dumps([{"text": WORDS, "id_str": "1"}])
    assert WORDS in (draft(old, "2013_05.js").html or "")
    note = {"noteTweet": {"noteTweetId": "2", "createdAt": "2024-05-03T10:15:20.000Z",
                          "core": {"text": WORDS, "hashtags": [{"text": "x"}]}}}  # fmt: skip
    long = draft(_script("note_tweet", note), "note-tweet.js")
    assert (WORDS in (long.html or ""), long.tags) == (True, ("x",))
    assert WORDS in (draft(_script("tweets", {"tweet": TWEET}) + ";\r\n", "tweets.js").html or "")
    like = draft(_script("like", {"like": {"tweetId": "3", "fullText": WORDS}}), "like.js")
    assert like.starred
    gone = draft(_script("deleted_tweets", {"tweet": TWEET}), "deleted-tweets.js")
    assert gone.trashed
    messages = _script("direct_messages", {"dmConversation": {"messages": [{"text": WORDS}]}})
    assert "no articles" in refusal(messages, "direct-messages.js")
    packed = zipped({"data/tweets.js": _script("tweets", {"tweet": TWEET}),
                     "data/direct-messages.js": messages, "assets/app.js": "a = 1"})  # fmt: skip
    assert len(drafts(packed, "twitter-2024.zip")) == 1


def test_bookmarks_and_favourites_of_mastodon() -> None:
    listed = {"@context": "https://www.w3.org/ns/activitystreams", "type": "OrderedCollection"}
    for name, starred in (
        ("bookmarks.json", False),
        ("likes.json", True),
        ("https://m.example/users/likely/bookmarks", False),
    ):
        value = {**listed, "id": name, "orderedItems": ["https://m.example/@b/12"]}
        found = draft(json.dumps(value), "list.json")
        assert (found.facts.url, found.starred) == ("https://m.example/@b/12", starred)


@pytest.mark.parametrize(
    ("table", "address", "title"),
    [
        ("id,permalink\na,https://www.reddit.com/r/x/comments/a/the_old_weir/",
         "https://www.reddit.com/r/x/comments/a/the_old_weir/", "The old weir"),
        ("Video ID,Playlist Video Creation Timestamp\nabcdefghijk,2024-05-03T10:15:20+00:00",
         "https://www.youtube.com/watch?v=abcdefghijk", None),
        ("savedItem,CreatedTime\nhttps://a.example/the-weir,2024-05-03", "https://a.example/the-weir",
         "The weir"),
        ("Name,Link\nThe Weir,https://a.example/1", "https://a.example/1", "The Weir"),
        ("Title,Note,URL,Tags,Comment\nThe Weir,,https://a.example/1,,", "https://a.example/1",
         "The Weir"),
    ],
)  # fmt: skip
def test_tables_of_addresses_under_other_names(table: str, address: str, title: str | None) -> None:
    found = draft(table, "Saved.csv")
    assert (found.facts.url, found.facts.title) == (address, title or address)


def test_a_post_of_reddit_has_its_words() -> None:
    table = (
        "id,permalink,date,ip,subreddit,gildings,title,url,body\n"
        "a,https://r.example/a/,2024-05-03 10:15:20 UTC,,rivers,0,The Weir,/r/a/,"
        f'"{WORDS}."\n'
    )
    found = draft(table, "posts.csv")
    assert (found.facts.title, found.text, found.facts.section) == (
        "The Weir",
        f"{WORDS}.",
        "rivers",
    )
    assert found.facts.url == "https://r.example/a/"


def test_addresses_with_their_titles() -> None:
    first, second = drafts("https://a.example/1 | The Weir\n\nhttps://a.example/2\tMill\n", "t.txt")
    assert (first.facts.url, first.facts.title) == ("https://a.example/1", "The Weir")
    assert (second.facts.url, second.facts.title) == ("https://a.example/2", "Mill")


KEEP = {"isTrashed": False, "isPinned": True, "isArchived": True, "title": "The Weir",
        "textContent": f"{WORDS}.\n\nMore <words>.", "labels": [{"name": "rivers"}],
        "createdTimestampUsec": 1714731320000000,
        "annotations": [{"source": "WEBLINK", "title": "Post", "url": "https://a.example/1"}],
        "attachments": [{"filePath": "a.jpg"}]}  # fmt: skip


def test_a_note_of_google_keep() -> None:
    found = draft(json.dumps(KEEP), "The Weir.json")
    assert (found.facts.title, found.tags, found.added) == (
        "The Weir",
        ("rivers",),
        "2024-05-03T10:15:20+00:00",
    )
    assert (found.starred, found.archived, found.trashed) == (True, True, False)
    assert f"<p>{WORDS}.</p><p>More &lt;words&gt;.</p>" in (found.html or "")
    assert 'href="https://a.example/1"' in (found.html or "")
    assert "a.jpg" in found.notices[0]
    items = [{"text": "stones", "isChecked": True}, {"text": "a weir", "isChecked": False}]
    listed = {**KEEP, "textContent": "", "listContent": items}
    assert "<li>☑ stones</li><li>☐ a weir</li>" in (draft(json.dumps(listed), "a.json").html or "")


KEEP_PAGE = f"""<?xml version="1.0" ?><!DOCTYPE html><html><head><title>The Weir</title></head>
<body><div class="note"><div class="heading"><div class="meta-icons">
<span class="archived" title="Note archived"></span></div>
May 3, 2024, 10:15:20 AM</div><div class="title">The Weir</div>
<div class="content">{WORDS}.<br><br>More &lt;words&gt;.</div>
<div class="chips"><span class="chip label"><span class="label-name">rivers</span></span>
<span class="chip annotation WEBLINK"><a class="annotation" href="https://a.example/1">
<span class="annotation-text">Post</span></a></span></div></div></body></html>"""


def test_a_note_of_google_keep_as_html_says_the_same() -> None:
    found, packed = draft(KEEP_PAGE, "The Weir.html"), draft(json.dumps(KEEP), "The Weir.json")
    assert found.html == packed.html
    assert (found.facts.title, found.tags, found.archived) == ("The Weir", ("rivers",), True)
    assert (found.added or "").startswith("2024-05-03T10:15:20")


def test_notes_of_other_apps() -> None:
    stamp = "2024-05-03T10:15:20.000Z"
    note = {"id": "a", "content": f"The Weir\r\n\r\n{WORDS}.", "creationDate": stamp,
            "tags": ["rivers"]}  # fmt: skip
    simple = {"activeNotes": [note], "trashedNotes": [{**note, "content": "Old\nwords of it"}]}
    standard = {"version": "004", "items": [
        {"content_type": "Note", "uuid": "a", "created_at": stamp,
         "content": {"title": "The Weir", "text": f"{WORDS}."}},
        {"content_type": "Tag", "uuid": "t",
         "content": {"title": "rivers", "references": [{"uuid": "a"}]}},
    ]}  # fmt: skip
    day = {"metadata": {"version": "1.0"}, "entries": [
        {"uuid": "A", "creationDate": stamp, "starred": True, "tags": ["rivers"],
         "text": f"# The Weir\n\n![](dayone-moment://A)\n\n{WORDS}\\."},
    ]}  # fmt: skip
    for value, name in ((simple, "simplenote"), (standard, "standard-notes"), (day, "day-one")):
        found, *others = drafts(json.dumps(value), "notes.json")
        assert (found.format, found.facts.title) == (name, "The Weir")
        assert f"{WORDS}." in (found.html or found.text or "")
        assert found.tags == ("rivers",), name
        assert (found.added or "").startswith("2024-05-03T10:15:20")
        assert all(other.trashed for other in others)


def test_pages_of_roam() -> None:
    inner = {"string": "nested [[Stones]] #block", "uid": "b"}
    page = {"title": "The Weir", "create-time": 1714731320000,
            "children": [{"string": f"{WORDS}.", "uid": "a", "children": [inner]}]}  # fmt: skip
    found = draft(json.dumps([page]), "roam.json")
    assert (found.facts.title, found.html) == (
        "The Weir",
        f"<p>{WORDS}.</p><ul><li>nested Stones block</li></ul>",
    )


def test_pages_of_roam_have_the_words_of_the_blocks_they_quote() -> None:
    blocks = [
        {"string": "**Bold** and ((b1)), see [there](https://x.example/)", "uid": "a1"},
        {"string": "The weir", "uid": "b1", "children": [{"string": "((zz))", "uid": "c"}]},
    ]
    found = draft(json.dumps([{"title": "Weirs", "children": blocks}]), "roam.json")
    assert found.html is not None
    assert "<b>Bold</b> and The weir" in found.html
    assert '<a href="https://x.example/">there</a>' in found.html
    assert "<li>((zz))</li>" in found.html


def test_a_page_of_roam_that_quotes_without_end_is_bounded() -> None:
    long = {"uid": "a-1", "string": "Words of it. " * 10_000}
    blocks = [long, {"uid": "b-1", "string": "((a-1)) " * 1000}]
    found = draft(json.dumps([{"title": "Weirs", "children": blocks}]), "roam.json")
    assert found.html is not None
    assert found.html.count("Words of it.") > 10_000
    assert len(found.html) < 1_500_000
    assert "((a-1))" in found.html


def test_posts_and_bookmarks_of_medium() -> None:
    post = (
        "<html><head><title>The weir</title></head><body><article><h1>The weir</h1>"
        f"<section><p>{'The weir was built before the mill. ' * 9}</p></section><footer><p><a "
        'href="https://medium.com/@ann/the-weir-abc123" class="p-canonical">Canonical link</a></p>'
        "</footer></article></body></html>"
    )
    listed = (
        '<ul><li><a class="h-cite" href="https://medium.com/p/xyz">A mill</a> - <time '
        'class="dt-published" datetime="2024-05-04T00:00:00Z">2024-05-04</time></li></ul>'
    )
    packed = zipped(
        {
            "README.html": "<html><body><p>This archive contains</p></body></html>",
            "posts/2024-05-03_The-weir-abc123def.html": post,
            "bookmarks/bookmarks-0001.html": listed,
            "ips/ips-0001.html": "<ul><li>192.0.2.1</li></ul>",
        }
    )
    link, story = drafts(packed, "medium-export.zip")
    assert (link.facts.title, link.facts.url) == ("A mill", "https://medium.com/p/xyz")
    assert link.added == "2024-05-04T00:00:00+00:00"
    assert story.facts.url == "https://medium.com/@ann/the-weir-abc123"


def test_bookmarks_of_shiori() -> None:
    entry = {
        "id": 1, "url": "https://s.example/weir", "title": "The weir", "excerpt": "Old.",
        "author": "Ann Other", "public": 0, "createdAt": "2024-05-02 10:11:12",
        "modifiedAt": "2024-05-03 10:11:12", "hasContent": True, "hasArchive": False,
        "tags": [{"id": 1, "name": "water"}], "html": "<p>The weir was built.</p>",
    }  # fmt: skip
    found = draft(json.dumps({"bookmarks": [entry], "page": 1, "maxPage": 1}), "shiori.json")
    assert found.facts == Facts(
        "The weir", subtitle="Old.", byline="Ann Other", authors=("Ann Other",),
        url="https://s.example/weir",
    )  # fmt: skip
    assert (found.tags, found.added) == (("water",), "2024-05-02T10:11:12")
    assert found.html == "<p>The weir was built.</p>"


def test_a_log_of_what_was_visited_is_nothing_to_read() -> None:
    entry = (
        '<div class="outer-cell mdl-cell mdl-cell--12-col mdl-shadow--2dp"><div class="mdl-grid">'
        '<div class="content-cell mdl-cell mdl-cell--6-col">Visited <a href="https://a.example/">'
        "A page</a><br>Jan 31, 2018, 10:54:50 PM</div></div></div>"
    )
    styles = "/** * material-design-lite */" + ".mdl-cell{width:1px}" * 8_000
    head = f"<html><head><title>My Activity</title><style>{styles}</style></head><body>"
    assert "no articles" in refusal(f"{head}{entry * 3}</body></html>", "MyActivity.html")
    assert drafts(f"{head}<p>{'Words of a page. ' * 40}</p></body></html>", "a.html")
