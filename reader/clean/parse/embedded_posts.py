"""Posts of social networks that a story quotes, by the marks and addresses of their embeds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from reader.clean.lexicon.class_words import remembered
from reader.clean.parse.bounded_text import brief_text
from reader.clean.parse.tree import Node
from reader.words.phrase_files import alternatives

_POST = re.compile(
    r"(?<![a-z])(?:twitter-tweet|twitter-video|tweet|instagram-media|tiktok-embed|bluesky-embed|"
    r"mastodon-embed|reddit-embed\S*|reddit-card|fb-post|fb-video|threads-post|text-post-media|"
    r"text-app-thread\S*|tumblr-post|gab-post|truthsocial-embed|imgur-embed-pub|pinterest-embed|"
    r"telegram-post|vk-post|weibo-\S*|tgme_widget_message|social-embed|embedded-post|quoted-tweet)(?![a-z])"
)
_POST_ADDRESS = re.compile(
    r"(?:twitter|x)\.com/\w+/status/|instagram\.com/(?:p|reel)/|bsky\.app/profile/|"
    r"tiktok\.com/@|facebook\.com/[^\"]*/posts/|threads\.(?:net|com)/@|reddit\.com/r/|"
    r"/@[\w.]+/\d{10,}|t\.me/\w+/\d+|vk\.com/wall|weibo\.com/"
)
_CARD = re.compile(
    r"tweet|twitter|(?<![a-z])(?:x-post|toot|mastodon|fediverse|bluesky|bsky|skeet|instagram|threads|"
    r"reddit|facebook|fb|weibo|telegram|tgme_widget_message|vk|tumblr|tiktok|social|embed|embedded)"
    r"(?![a-z])"
)
"""Names of boxes that pages draw themselves for a post; a permalink inside must say so as well."""
PERMALINK = re.compile(
    r"((?:twitter|x)\.com/\w{1,30}/status(?:es)?/\d+|instagram\.com/(?:p|reel)/[\w-]+|"
    r"bsky\.app/profile/[\w.:-]{1,100}/post/\w+|facebook\.com/[\w.-]{1,80}/posts/\w+|"
    r"threads\.(?:net|com)/@[\w.]{1,40}/post/[\w-]+|reddit\.com/r/\w{1,40}/comments/\w+|"
    r"/@[\w.@-]{1,80}/\d{10,25}\b|//t\.me/\w{1,40}/\d+|vk\.com/wall-?\d+_\d+|"
    r"weibo\.com/\d{5,12}/\w{4,12}|weibo\.cn/(?:status|detail)/\w+|"
    r"[\w-]{1,40}\.tumblr\.com/post/\d{6,20}|tumblr\.com/[\w-]{1,40}/\d{9,20}|"
    r"tiktok\.com/@[\w.]{1,40}/video/\d{10,25})"
)
"""The address of one post, on the networks whose posts pages quote."""
_is_called_card = remembered(_CARD)
_AVATAR = re.compile(r"avatar|(?<![a-z])ava(?![a-z])|profile_images|emoji/v2")
"""Names and places of pictures of a post's author and of its signs."""
_LONGEST_CARD = 2_000
"""Characters of the text of one post with its author and date; chosen."""
_SHORTEST_CARD = 40
"""Characters; a shorter box has a link to a post and none of its text."""
_BEHIND = re.compile(
    r"end-of-(?:twitter|tweet|x|facebook|instagram|youtube|tiktok|bluesky|threads|post|embed)\b",
    re.I,
)
"""Names of the places that links lead to which pass over a post."""
_STORY_BESIDE = 1.5
"""A story that quotes posts has so many times their characters; else the posts are the page."""


def settle_posts(root: Node) -> None:
    """Make quotations of the boxes that a story's page draws itself for posts it quotes."""
    cards = list(_cards(root))
    if not cards:
        return
    said = sum(len(card.text()) for card in cards)
    if len(root.text()) < (1 + _STORY_BESIDE) * said:
        return
    for card in cards:
        card.tag = "blockquote"
        without_counters(card)


def without_counters(post: Node) -> None:
    """Take buttons, counters and the picture of its author out of a post."""
    for inner in list(post.walk()):
        if inner is post or inner.parent is None:
            continue
        text = brief_text(inner, 60)
        counter = any(c.isalpha() for c in text) and not _counters().sub("", text)
        if counter or (inner.tag == "img" and _AVATAR.search(inner.classes() + inner.get("src"))):
            inner.detach()
            continue
        if inner.tag in ("header", "footer", "aside", "nav", "button", "article", "section"):
            inner.tag = "div"
        if text.startswith("@") and inner.tag in ("a", "span"):
            inner.children.insert(0, " ")  # Only a style sheet parts the name from the account.


def _cards(root: Node) -> Iterator[Node]:
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node.tag in ("blockquote", "nav", "footer"):
            continue
        if node.tag in ("div", "section", "article", "aside") and node.attrs and _is_card(node):
            yield node
            continue
        if node.tag in ("p", "div", "span") and _BEHIND.match(node.get("id")):
            node.children = [] if brief_text(node, _SHORTEST_CARD) else node.children
            continue
        waiting.extend(child for child in node.children if isinstance(child, Node))


def _is_card(node: Node) -> bool:
    names = f"{node.classes()} {node.get('data-component-name').lower()}"
    if not _is_called_card(names) or node.find("blockquote", "h1", "h2") is not None:
        return False
    links = (inner.get("href")[:300] for inner in node.walk() if inner.tag == "a")
    posts = {found[1] for link in links if (found := PERMALINK.search(link)) is not None}
    return len(posts) == 1 and len(brief_text(node, _LONGEST_CARD)) >= _SHORTEST_CARD


def names_post(names: str) -> bool:
    """Do class and id of an element, in lower case, say that it is a post of a network?"""
    return _POST.search(names) is not None


def is_post(node: Node) -> bool:
    """Return whether a quotation is a post of a social network."""
    if _POST.search(node.classes()):
        return True
    around = node.parent
    if around is not None and _POST.search(around.classes()):
        return True
    return any(
        inner.tag == "a" and _POST_ADDRESS.search(inner.get("href")[:300])
        for _, inner in zip(range(60), node.walk(), strict=False)
    )


@cache
def _counters() -> re.Pattern[str]:
    """Return the pattern of what buttons and counters below a post say, and nothing else does."""
    said = alternatives("post_counter").replace(r"\#", r"\d[\d.,]{0,9}[km]?")
    return re.compile(rf"{said}|[\d.,\s·•|]+|[km万](?![a-z])", re.IGNORECASE)
