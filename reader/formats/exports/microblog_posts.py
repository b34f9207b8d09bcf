"""Posts of Mastodon and services of its kind: an archive, and what the interface gives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from reader.clean.render.text_article import words_of_markup
from reader.formats.exports.discussions import Post, link_line, picture_line, thread_html
from reader.formats.exports.story_records import mapping_at, mappings, numbered, saved_story
from reader.formats.fallback_titles import title_of_address, title_of_words
from reader.formats.fields import date, facts_by, flag, labels, text
from reader.formats.json_text import entries_of, json_keys, load_json
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import Draft, Facts, Refusal
from reader.translation import tr


class MastodonOutbox:
    """What a person posted, as a collection of activities."""

    name = "mastodon"

    def recognises(self, source: FileSource) -> bool:
        """By the kind of the collection and its items."""
        return "orderedItems" in json_keys(source) and "activitystreams" in source.text_head[:4000]

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each post with its hash tags; what was only repeated holds no words."""
        found = load_json(source, reading)
        yield from self._addresses(found, source.name)
        for origin, entry in numbered(source.name, entries_of(found, "orderedItems")):
            post = entry.get("object")
            if isinstance(post, dict):
                words = words_of_markup(text(post, "content"))
                yield saved_story(
                    origin,
                    self.name,
                    Facts(
                        title=text(post, "name", "summary") or title_of_words(words),
                        published=date(post, "published") or date(entry, "published"),
                        url=_address(post),
                    ),
                    html=text(post, "content"),
                    tags=_tags(post),
                )
            else:
                yield Refusal(origin, tr("A shared post by someone else."), failed=False)

    def _addresses(self, found: Any, origin: str) -> Iterator[Draft | Refusal]:
        """Yield what is only named: the lists of bookmarks and of favourites."""
        listed = found.get("orderedItems") if isinstance(found, dict) else None
        # The id ends in the name of the list; what stands before it may be anybody's name.
        name_of_list = text(found, "id").rpartition("/")[2] if isinstance(found, dict) else ""
        liked = name_of_list.startswith("like")
        for name, address in numbered(origin, listed if isinstance(listed, list) else ()):
            if isinstance(address, str):
                facts = Facts(title=title_of_address(address), url=address)
                yield saved_story(name, self.name, facts, starred=liked)


class MastodonStatuses:
    """Posts as the interface gives them: a time line, bookmarks, favourites, a thread."""

    name = "mastodon"

    def recognises(self, source: FileSource) -> bool:
        """By the account of each post and what is said of who may see it."""
        return {"account", "content", "visibility"} <= json_keys(source)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a story a post; of one that was passed on the post itself, a thread as one."""
        found = load_json(source, reading)
        if isinstance(found, dict) and "descendants" in found:
            listed = [*mappings(found.get("ancestors")), *mappings(found["descendants"])]
            if listed:
                yield _status_story(source.name, listed)
            return
        for origin, entry in numbered(source.name, entries_of(found, "statuses")):
            shared = entry.get("reblog")
            yield _status_story(origin, [shared if isinstance(shared, dict) else entry])


def _status_story(origin: str, statuses: list[Mapping[str, Any]]) -> Draft | Refusal:
    first = statuses[0]
    html = thread_html([_status_post(each) for each in statuses])
    words = words_of_markup(text(first, "content"))
    card = mapping_at(first, "card")
    title = text(first, "spoiler_text") or title_of_words(words) or text(card, "title")
    return saved_story(
        origin,
        MastodonStatuses.name,
        facts_by(
            [_status_writer(first)],
            title=title or None,
            published=date(first, "created_at"),
            language=text(first, "language")[:2].lower() or None,
            url=text(first, "url", "uri"),
        ),
        html=html,
        tags=labels(first.get("tags")),
        starred=flag(first.get("favourited")),
    )


def _status_writer(status: Mapping[str, Any]) -> str:
    return text(mapping_at(status, "account"), "display_name", "username", "acct")


def _status_post(status: Mapping[str, Any]) -> Post:
    """Return a post with the page that it shows and its pictures with their descriptions."""
    html = text(status, "content")
    card = mapping_at(status, "card")
    if (address := text(card, "url")) and address not in html:
        html += link_line(address, text(card, "title", "url"))
    for picture in mappings(status.get("media_attachments")):
        if picture.get("type") == "image" and (address := text(picture, "url", "remote_url")):
            html += picture_line(address, text(picture, "description"))
    return Post(_status_writer(status), date(status, "created_at"), html)


def _address(post: Mapping[str, Any]) -> str:
    return text(post, "url") or text(post, "id")


def _tags(post: Mapping[str, Any]) -> tuple[str, ...]:
    tags = mappings(post.get("tag"))
    return labels([text(tag, "name") for tag in tags if tag.get("type") == "Hashtag"])
