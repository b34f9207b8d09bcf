"""Posts in the archive of a Twitter (X) account: `tweets.js`, `note-tweet.js`, `like.js` …"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from html import escape, unescape
from typing import Any

from reader.clean.parse.decode import decode
from reader.formats.exports.story_records import mappings, numbered, saved_story
from reader.formats.fallback_titles import title_of_words
from reader.formats.fields import date, labels, text
from reader.formats.json_text import damaged_json
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import Facts, Refusal, UnreadableInput
from reader.translation import tr

_NAMES = r"tweets?|deleted_tweets?|community_tweet|note_tweet|like|bookmark"
_OPENING = re.compile(
    rf"\A\s*(?:window\.YTD\.(?P<kind>{_NAMES})\.part\d+|Grailbird\.data\.tweets_\d+_\d+)\s*=\s*(?=\[)"
)
TWITTER_FILES = re.compile(
    r"(?:^|/)(?:(?:deleted-|community-|note-)?tweets?|like|bookmark)(?:-part\d+)?\.js$"
    r"|(?:^|/)data/js/tweets/\d{4}_\d\d\.js$"
)
"""The scripts of an archive that hold posts."""
_STATUS = "https://twitter.com/i/web/status/"
_SHORT = re.compile(r"\s*https://t\.co/\w+")
_SHARED = re.compile(r"RT @\w{1,30}:")


class TwitterPosts:
    """One list of such an archive; those of messages, contacts and advertisements stay closed."""

    name = "twitter"

    def recognises(self, source: FileSource) -> bool:
        """By the variable that the list is given to."""
        return _OPENING.match(source.text_head[:200]) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each post, with its links and hash tags.

        Shared posts of others are none.
        """
        content = decode(source.read(reading.limits), "utf-8")[0].lstrip("\ufeff")
        opening = _OPENING.match(content)
        kind = (opening["kind"] or "") if opening is not None else ""
        try:
            listed = json.loads(
                content[opening.end() if opening is not None else 0 :].rstrip("; \t\r\n")
            )
        except RecursionError as error:
            raise UnreadableInput(tr("The JSON is nested too deeply.")) from error
        except ValueError as error:
            raise damaged_json(error) from error
        for origin, entry in numbered(source.name, mappings(listed)):
            post = _post(entry)
            words = text(post, "full_text", "fullText", "text")
            if _SHARED.match(words):
                yield Refusal(origin, tr("A shared post by someone else."), failed=False)
                continue
            number = text(post, "id_str", "tweetId", "noteTweetId", "id")
            yield saved_story(
                origin,
                self.name,
                Facts(
                    title=title_of_words(_SHORT.sub("", unescape(words))),
                    published=date(post, "created_at", "createdAt"),
                    language=_language(post),
                    url=f"{_STATUS}{number}" if number.isdecimal() else text(post, "expandedUrl"),
                ),
                html=_markup(words, post),
                tags=_tags(post),
                trashed=kind.startswith("deleted"),
                starred=kind == "like",
            )


def _post(entry: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a post out of the objects around it; what a long one says stands in its core."""
    for name in ("tweet", "noteTweet", "like", "bookmark"):
        inner = entry.get(name)
        if isinstance(inner, dict):
            entry = inner
            break
    core = entry.get("core")
    return {**entry, **core} if isinstance(core, dict) else entry


def _language(post: Mapping[str, Any]) -> str | None:
    found = text(post, "lang")
    # Twitter's own codes for posts without words: und, zxx, qme …
    return found if len(found) == 2 else None


def _entities(post: Mapping[str, Any], name: str) -> Iterator[Mapping[str, Any]]:
    held = post.get("entities")
    yield from mappings(held.get(name) if isinstance(held, dict) else None)
    yield from mappings(post.get(name))


def _markup(words: str, post: Mapping[str, Any]) -> str:
    """Return the words as HTML.

    Paragraphs by empty lines, short addresses by those they lead to.
    """
    if not words:
        return ""
    # Twitter writes three signs as references, whatever else it leaves as it is.
    html = escape(unescape(words), quote=False)
    for link in _entities(post, "urls"):
        short = text(link, "url", "shortUrl")
        whole = text(link, "expanded_url", "expandedUrl")
        if short and whole.startswith(("http://", "https://")):
            shown = text(link, "display_url", "displayUrl") or whole
            html = html.replace(
                escape(short, quote=False),
                f'<a href="{escape(whole)}">{escape(shown, quote=False)}</a>',
            )
    parts = (part.strip().replace("\n", "<br>") for part in re.split(r"\n\s*\n", html))
    return "".join(f"<p>{part}</p>" for part in parts if part)


def _tags(post: Mapping[str, Any]) -> tuple[str, ...]:
    return labels([text(tag, "text") for tag in _entities(post, "hashtags")])
