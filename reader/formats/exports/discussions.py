"""Discussions as their sites give them: Discourse, Reddit, Hacker News, Stack Exchange.

A topic with its answers is one story: of each post who wrote it, when, and what was said.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape, unescape
from typing import Any

from reader.clean.render.text_article import words_of_markup
from reader.formats.exports.story_records import mapping_at, mappings, numbered, saved_story
from reader.formats.fallback_titles import title_of_words
from reader.formats.fields import date, facts_by, labels, text
from reader.formats.json_text import entries_of, json_keys, load_json
from reader.formats.markdown_file import html_of
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import Draft, Facts, Refusal

DEEPEST_ANSWERS = 200
"""Answers to answers that are read; Reddit shows ten levels."""
_HACKER_NEWS = "https://news.ycombinator.com/item?id="
_REDDIT = "https://www.reddit.com"
_REMOVED = frozenset(("[deleted]", "[removed]"))


@dataclass(frozen=True, slots=True)
class Post:
    """What one person said; `answered` is who wrote the post that it answers, where it says so."""

    writer: str
    moment: str | None
    html: str
    answered: str = ""


def thread_html(posts: list[Post], *, opened: bool = True) -> str:
    """Return the posts of a thread, each below a line with its writer and day.

    Where the thread is `opened` by the first of them and that is all, it stands by itself: its
    writer is the story's author.
    """
    if opened and len(posts) < 2:
        return "".join(post.html for post in posts)
    return "".join(f"{_head(post)}{post.html}" for post in posts)


def _head(post: Post) -> str:
    answered = f" → {escape(post.answered)}" if post.answered else ""
    day = f", {post.moment[:10]}" if post.moment else ""
    return f"<p><strong>{escape(post.writer)}</strong>{answered}{day}</p>"


def link_line(address: str, words: str) -> str:
    """Return a line of a post that is a link to the page it shows."""
    return f'<p><a href="{escape(address)}">{escape(words, quote=False)}</a></p>'


def picture_line(address: str, described: str) -> str:
    """Return a line of a post that is a picture with its description."""
    return f'<p><img src="{escape(address)}" alt="{escape(described)}"></p>'


class DiscourseTopic:
    """A topic of a forum that Discourse runs, as it gives it under the page's address."""

    name = "discussion"

    def recognises(self, source: FileSource) -> bool:
        """By its stream of posts, or by the names of a list of posts."""
        keys = json_keys(source)
        return "post_stream" in keys or {"cooked", "username", "post_number"} <= keys

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one story a topic, or one a post where the file is a list of posts."""
        found = load_json(source, reading)
        topics = [found] if isinstance(found, dict) and "post_stream" in found else None
        if topics is None:
            topics = entries_of(found, "latest_posts", "posts")
        for origin, topic in numbered(source.name, topics):
            listed = mapping_at(topic, "post_stream").get("posts", [topic])
            posts = [post for each in mappings(listed) if (post := _discourse_post(each)).html]
            first = posts[0] if posts else Post("", None, "")
            yield saved_story(
                origin if len(topics) > 1 else source.name,
                self.name,
                facts_by(
                    [first.writer],
                    title=unescape(text(topic, "title", "topic_title")) or None,
                    published=first.moment or date(topic, "created_at"),
                ),
                html=thread_html(posts),
                tags=labels(topic.get("tags")),
            )


def _discourse_post(post: Mapping[str, Any]) -> Post:
    answered = text(mapping_at(post, "reply_to_user"), "username")
    return Post(
        text(post, "name", "display_username", "username"),
        date(post, "created_at"),
        text(post, "cooked"),
        answered,
    )


class HackerNewsItem:
    """A story, question or comment of Hacker News, out of either of its interfaces."""

    name = "discussion"

    def recognises(self, source: FileSource) -> bool:
        """By the names of what hangs below an item."""
        keys = json_keys(source)
        whole = {"children", "parent_id", "story_id", "author"} <= keys
        found = {"hits", "objectID", "created_at_i"} <= keys
        bare = {"by", "id", "time", "type"} <= keys
        return whole or found or (bare and bool({"kids", "score", "parent"} & keys))

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one story an item, with the comments that came along.

        One without words is the page that it leads to.
        """
        found = load_json(source, reading)
        items = entries_of(found, "hits")
        for origin, item in numbered(source.name, items):
            yield self._story(origin if len(items) > 1 else source.name, item)

    def _story(self, origin: str, item: Mapping[str, Any]) -> Draft | Refusal:
        posts = [post for post in _comments(item, "", 0) if post.html]
        address = text(item, "url")
        writer, published = _writer(item), date(item, "created_at", "time")
        number = item.get("id") or text(item, "objectID")
        html = thread_html(posts, opened=bool(_said(item)))
        title = unescape(text(item, "title", "story_title"))
        if html and address:
            html = link_line(address, address) + html
        return saved_story(
            origin,
            self.name,
            facts_by(
                [writer],
                title=title or title_of_words(words_of_markup(html)),
                site="Hacker News" if html or not address else None,
                published=published,
                url=f"{_HACKER_NEWS}{number}" if (html or not address) and number else address,
            )
            if html or not address
            # Who posted a link did not write the page, and the day is the link's.
            else Facts(title=title or None, url=address),
            html=html,
            added=published if address and not html else None,
        )


def _writer(item: Mapping[str, Any]) -> str:
    return text(item, "author", "by")


def _said(item: Mapping[str, Any]) -> str:
    return text(item, "text", "story_text", "comment_text")


def _comments(item: Mapping[str, Any], answered: str, depth: int) -> Iterator[Post]:
    """Yield an item and those below it, in the order in which the page shows them."""
    said = _said(item)
    paragraphs = f"<p>{said}</p>" if said and not said.startswith("<p>") else said
    yield Post(_writer(item), date(item, "created_at", "time"), paragraphs, answered)
    if depth < DEEPEST_ANSWERS:
        # Whom the first answers speak to is seen by where they stand.
        above = _writer(item) if depth else ""
        for child in mappings(item.get("children")):
            yield from _comments(child, above, depth + 1)


class RedditListing:
    """A page of Reddit under its address with `.json`, or a list of saved posts and comments."""

    name = "discussion"

    def recognises(self, source: FileSource) -> bool:
        """By the kinds of its things."""
        keys = json_keys(source)
        own = {"subreddit", "selftext", "link_title", "modhash"} & keys
        return {"kind", "data", "children"} <= keys and bool(own)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield the page's thread as one story; of any other list a story or link a thing."""
        found = load_json(source, reading)
        things = [list(_things(each)) for each in (found if isinstance(found, list) else [found])]
        if len(things) == 2 and len(things[0]) == 1:
            posts = [p for each in things[1] for p in _reddit_answers(each, "", 0) if p.html]
            yield _reddit_story(source.name, things[0][0], posts)
            return
        for origin, thing in numbered(source.name, [each for group in things for each in group]):
            yield _reddit_story(origin, thing, [])


def _things(listing: Any) -> Iterator[Mapping[str, Any]]:
    held = mapping_at(listing, "data") if isinstance(listing, dict) else {}
    for each in mappings(held.get("children")):
        yield mapping_at(each, "data")


def _reddit_post(thing: Mapping[str, Any], answered: str = "") -> Post:
    rendered = unescape(text(thing, "selftext_html", "body_html"))
    said = text(thing, "selftext", "body")
    html = rendered or (html_of(unescape(said)) if said else "")
    if said in _REMOVED:
        html = ""
    return Post(text(thing, "author"), date(thing, "created_utc"), html, answered)


def _reddit_answers(thing: Mapping[str, Any], answered: str, depth: int) -> Iterator[Post]:
    post = _reddit_post(thing, answered)
    yield post
    if depth < DEEPEST_ANSWERS:
        for each in _things(thing.get("replies")):
            yield from _reddit_answers(each, post.writer, depth + 1)


def _reddit_story(origin: str, thing: Mapping[str, Any], answers: list[Post]) -> Draft | Refusal:
    first = _reddit_post(thing)
    own = text(thing, "permalink")
    own = f"{_REDDIT}{own}" if own.startswith("/") else own
    address = unescape(text(thing, "url_overridden_by_dest", "url"))
    leads = bool(address) and own.rpartition("/comments/")[2] not in address
    html = thread_html([post for post in (first, *answers) if post.html], opened=bool(first.html))
    title = unescape(text(thing, "title", "link_title")) or title_of_words(words_of_markup(html))
    subreddit = text(thing, "subreddit")
    tags = (subreddit,) if subreddit else ()
    if not html and leads:
        facts = Facts(title=title, url=address)
        return saved_story(origin, "discussion", facts, tags=tags, added=first.moment)
    if leads:
        html = link_line(address, address) + html
    facts = facts_by(
        [first.writer], title=title, site="Reddit", published=first.moment, url=own or address
    )
    return saved_story(origin, "discussion", facts, html=html, tags=tags)


class StackQuestions:
    """Questions of Stack Overflow and its sister sites, with their answers."""

    name = "discussion"

    def recognises(self, source: FileSource) -> bool:
        """By the number of a question and its owner."""
        return {"question_id", "owner", "title"} <= json_keys(source)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a story a question; without its words the address alone."""
        found = load_json(source, reading)
        for origin, question in numbered(source.name, entries_of(found, "items")):
            said = [question, *mappings(question.get("answers"))]
            posts = [post for each in said if (post := _stack_post(each)).html]
            yield saved_story(
                origin,
                self.name,
                facts_by(
                    [unescape(text(mapping_at(question, "owner"), "display_name"))],
                    title=unescape(text(question, "title")),
                    published=date(question, "creation_date"),
                    url=text(question, "link", "share_link"),
                ),
                html=thread_html(posts),
                tags=labels(question.get("tags")),
            )


def _stack_post(post: Mapping[str, Any]) -> Post:
    body = text(post, "body") or html_of(unescape(text(post, "body_markdown")))
    writer = unescape(text(mapping_at(post, "owner"), "display_name"))
    return Post(writer, date(post, "creation_date"), body)
