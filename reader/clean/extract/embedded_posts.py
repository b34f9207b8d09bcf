"""Posts of social networks that a story quotes, by the marks and addresses of their embeds."""

from __future__ import annotations

import re

from reader.clean.parse.tree import Node

_POST = re.compile(
    r"(?<![a-z])(?:twitter-tweet|twitter-video|tweet|instagram-media|tiktok-embed|bluesky-embed|"
    r"mastodon-embed|reddit-embed\S*|reddit-card|fb-post|fb-video|threads-post|text-post-media|"
    r"text-app-thread\S*|tumblr-post|gab-post|truthsocial-embed|imgur-embed-pub|pinterest-embed|"
    r"telegram-post|vk-post|weibo-\S*|social-embed|embedded-post|quoted-tweet)(?![a-z])"
)
_POST_ADDRESS = re.compile(
    r"(?:twitter|x)\.com/\w+/status/|instagram\.com/(?:p|reel)/|bsky\.app/profile/|"
    r"tiktok\.com/@|facebook\.com/[^\"]*/posts/|threads\.(?:net|com)/@|reddit\.com/r/|"
    r"/@[\w.]+/\d{10,}|t\.me/\w+/\d+|vk\.com/wall|weibo\.com/"
)


def is_post(node: Node) -> bool:
    """Is a quotation a post of a social network?"""
    if _POST.search(node.classes()):
        return True
    around = node.parent
    if around is not None and _POST.search(around.classes()):
        return True
    return any(
        inner.tag == "a" and _POST_ADDRESS.search(inner.get("href")[:300])
        for _, inner in zip(range(60), node.walk(), strict=False)
    )
