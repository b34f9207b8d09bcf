"""Posts of a Mastodon archive: its `outbox.json`, and those of other services of its kind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from reader.clean.render.text_article import words_of_markup
from reader.formats.exports.story_records import mappings, numbered, saved_story
from reader.formats.fallback_titles import title_of_address, title_of_words
from reader.formats.fields import date, labels, text
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


def _address(post: Mapping[str, Any]) -> str:
    return text(post, "url") or text(post, "id")


def _tags(post: Mapping[str, Any]) -> tuple[str, ...]:
    tags = mappings(post.get("tag"))
    return labels([text(tag, "name") for tag in tags if tag.get("type") == "Hashtag"])
