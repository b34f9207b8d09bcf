"""Videos, players and posts of other sites: a link with a title in place of the thing itself."""

from __future__ import annotations

import re
from urllib.parse import unquote

from reader.clean.parse.bounded_text import brief_text
from reader.clean.parse.tree import Node
from reader.clean.parse.urls import absolute, host

_NAMES = (
    ("youtube", "YouTube video"),
    ("youtu.be", "YouTube video"),
    ("vimeo", "Vimeo video"),
    ("dailymotion", "Dailymotion video"),
    ("twitter", "Post"),
    ("x.com", "Post"),
    ("instagram", "Instagram post"),
    ("facebook", "Facebook post"),
    ("tiktok", "TikTok video"),
    ("soundcloud", "Audio"),
    ("spotify", "Audio"),
    ("google.com/maps", "Map"),
    ("maps.google", "Map"),
    ("openstreetmap.org", "Map"),
    ("umap.", "Map"),
    ("bsky.app/", "Bluesky post"),
    ("threads.net/", "Threads post"),
    ("threads.com/", "Threads post"),
    ("redditmedia.com/", "Reddit post"),
    ("embed.reddit.com/", "Reddit post"),
    ("linkedin.com/embed", "LinkedIn post"),
    ("t.me/", "Telegram post"),
    ("vk.com/widget", "Post"),
    ("gist.github.com/", "Gist"),
    ("codepen.io/", "CodePen"),
    ("jsfiddle.net/", "JSFiddle"),
    ("stackblitz.com/", "StackBlitz"),
    ("codesandbox.io/", "CodeSandbox"),
    ("slideshare.net/", "Slides"),
    ("speakerdeck.com/", "Slides"),
    ("docs.google.com/", "Document"),
    ("datawrapper", "Chart"),
    ("flourish", "Chart"),
    ("infogram", "Chart"),
    ("bilibili", "Video"),
    ("rutube", "Video"),
    ("player", "Video"),
    ("video", "Video"),
)
"""Words of an address -> what to call it; anything else is no part of the story."""
_MASTODON = "Mastodon post"
_FEDIVERSE = re.compile(r"/@[\w.@-]{1,80}/\d{10,25}/embed\b")
"""A post of Mastodon, on whichever server, as its frame names it."""
_AMP_POSTS = {
    "amp-twitter": ("data-tweetid", "https://x.com/i/status/"),
    "amp-instagram": ("data-shortcode", "https://www.instagram.com/p/"),
    "amp-facebook": ("data-href", ""),
    "amp-reddit": ("data-src", ""),
    "amp-tiktok": ("data-src", ""),
    "amp-vimeo": ("data-videoid", "https://vimeo.com/"),
    "amp-dailymotion": ("data-videoid", "https://www.dailymotion.com/video/"),
}
"""Elements of AMP for the posts and videos of others: their attribute, and what goes before it."""
_INNER = re.compile(
    r"facebook\.com/[\w./]{0,20}plugins/\w+\.php\?(?:[^#]{0,200}&)?href=(https?%3A[^&#]+)"
)
_FRAMED_POST = re.compile(r"platform\.(?:twitter|x)\.com/embed/[^#]{0,200}[?&]id=(\d+)")
"""Frames whose own address is a widget's; the post's stands in it."""
_FRAMED_SKEET = re.compile(
    r"embed\.bsky\.app/embed/(did:[\w:.-]{1,100})/app\.bsky\.feed\.post/(\w{1,40})"
)
_YOUTUBE = re.compile(r"youtube(?:-nocookie)?\.com/embed/([\w-]{6,20})")
_TITLE = 200
"""Characters of the title of an embed."""
_EMPTY_TITLES = re.compile(
    r"(?:youtube video player|video player|embedded \w+|iframe|untitled|embed|video|player)?", re.I
)


def embed_of(node: Node, base: str | None) -> tuple[str, str] | None:
    """Return title and address of what an element embeds, or None where it is no content."""
    address = _address(node, base)
    if address is None:
        return None
    name = _name(address, node.tag)
    if name is None:
        return None
    if name == _MASTODON:
        address = address.partition("/embed")[0]
    if found := _INNER.search(address):
        address = unquote(found.group(1))
    if found := _FRAMED_POST.search(address):
        address = f"https://x.com/i/status/{found.group(1)}"
    if found := _FRAMED_SKEET.search(address):
        address = f"https://bsky.app/profile/{found[1]}/post/{found[2]}"
    if found := _YOUTUBE.search(address):
        address = f"https://www.youtube.com/watch?v={found.group(1)}"
    title = " ".join((node.get("title") or node.get("aria-label")).split())[:_TITLE]
    if not title and node.tag == "object" and (link := node.find("a")) is not None:
        title = brief_text(link, _TITLE)
    if _EMPTY_TITLES.fullmatch(title):
        return name, address
    return f"{name}: {title}", address


def _address(node: Node, base: str | None) -> str | None:
    names = ("data-src", "src", "data-lazy-src", "data", "href", "data-url")
    if node.tag in _AMP_POSTS:
        name, begin = _AMP_POSTS[node.tag]
        value = node.get(name)
        return begin + value if re.fullmatch(r"[\w:/.?=&@-]{4,500}", value) else None
    if node.tag in ("amp-youtube", "lite-youtube"):
        video = node.get("data-videoid") or node.get("videoid")
        return f"https://www.youtube.com/embed/{video}" if re.fullmatch(r"[\w-]+", video) else None
    if node.tag not in ("iframe", "video", "audio", "object", "embed", "amp-iframe", "amp-video"):
        return None
    for name in names:
        if (value := node.get(name)) and (found := absolute(value, base)):
            return found
    for child in node.walk():
        if child.tag in ("source", "embed", "iframe") and child is not node:
            found = absolute(child.get("src"), base)
            if found:
                return found
    return None


def _name(address: str, tag: str) -> str | None:
    if tag in ("video", "amp-video"):
        return "Video"
    if tag == "audio":
        return "Audio"
    if address.partition("#")[0].partition("?")[0].lower().endswith(".pdf"):
        return "PDF"
    place = host(address) + "/" + address.split("/", 3)[-1][:60].lower()
    for word, name in _NAMES:
        if word in place:
            return name
    return _MASTODON if _FEDIVERSE.search(address) else None
