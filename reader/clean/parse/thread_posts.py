"""Posts of a thread in one form: who wrote it and when, then what was said.

Programs for forums put the writer's picture, rank and number of posts around every post, and
links to answer, like and quote it. None of that is the thread; the writer's name and the day are.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import islice

from reader.clean.lexicon.word_sets import names
from reader.clean.parse.bounded_text import brief_text
from reader.clean.parse.tree import Node
from reader.words.weekdays import is_calendar_word

POST = "data-post"
"""The attribute of what is left of a post: its head and its body."""
_WRITER = re.compile(
    r"(?<![a-z])(?:user-?name|author|poster|creator|nick(?:name)?|message-name|postuser-name|"
    r"post_by_account|authi)(?![a-z])"
)
_NO_WRITER = re.compile(r"(?<![a-z])(?:mention|avatar|title|rank|info|container|quote)(?![a-z])")
_PROFILE = re.compile(
    r"/(?:u|user|users|members?|profile|people)/[^/]|memberlist\.php|member\.php|action=profile|"
    r"[?&]uid=|space-uid-|/account/view-profile/",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"(?<![a-z])(?:post-?|message-?)?(?:date|time|dateline|posted|post_date|post-infos|postinfo|"
    r"authorposton|smalltext|timeago)(?![a-z])"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_DAY = re.compile(r"((?:19|20)\d\d-\d\d-\d\d)")
_NUMERIC_DAY = re.compile(
    r"(?<!\d)(?:(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|"
    r"\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d)(?!\d)"
)
_BEFORE_DAY = re.compile(r"^(?=[^:：]*[^\W\d_])[^:：]{1,30}[:：]\s+(?=.*(?:19|20)\d\d)")
"""A label before a day: "Reply #2 on: March 5, 2024"."""
_REPLY = re.compile(r"^[^\W\d]{1,10}\s?[:：]\s*", re.IGNORECASE)
_NO_WORDS = re.compile(
    r"(?<![a-z])(?:signature|sig|expand-?link|quoteexpand|lastedit|last_edited_by|js-expandlink|"
    r"bbcodeblock-expandlink|sr-only|likes?)(?![a-z])"
)
_COUNTER_CLASS = re.compile(r"post-?(?:number|counter|count|link)|permalink")
_COUNTER = re.compile(r"#\s?\d{1,6}")
_QUOTED = names("blockquote cite")
_QUOTE_CLASS = re.compile(r"(?<![a-z])(?:bb-?code[_-]?)?quote(?:d|s|block)?(?![a-z])")
_NAME = 40
"""Characters of a writer's name."""
_LINE_LEVELS = 3
"""Elements around a writer's name that may be its line."""
_MOMENT = 80
"""Characters of an element that says when a post was written."""
_TITLE = 300
"""Characters of a thread's title."""
_FEWEST = 2
"""Posts of a thread."""
_SHORTEST = 2
"""Characters of what is said in a post."""
_NO_TEXT = names("script style template noscript button select option textarea svg")
_EDGES = " ,·»«|-–—:#\xa0"


def settle_thread(root: Node) -> bool:
    """Leave of every post its writer, its day and its words; return whether there are posts."""
    posts = [(post, parts) for post in _posts(root) if (parts := _parts_of(post)) is not None]
    if len(posts) < _FEWEST:
        return False
    posts = _alike(posts)
    repeated = set(_repeated_titles([body for _, (_, _, body) in posts]))
    begun = not any(node.tag == "link" and node.get("rel") == "prev" for node in root.listed())
    for place, (post, (writer, moment, body)) in enumerate(posts):
        for inner in list(body.walk()):
            if inner is not body and (inner in repeated or _is_furniture(inner)):
                inner.detach()
        body.detach()
        # Who begins a thread is its author.
        name = _node("strong", {"itemprop": "author"} if begun and not place else {}, [writer])
        day: list[Node | str] = [", ", _node("time", {}, [moment])] if moment else []
        head = _node("p", {POST: "head"}, [name, *day])
        _adopt(post, [head, _node("div", {POST: "body"}, [body])])
    return True


def _alike(
    posts: list[tuple[Node, tuple[str, str, Node]]],
) -> list[tuple[Node, tuple[str, str, Node]]]:
    """Return posts with bodies of the make that most of them have: a short one is no rank."""
    makes = Counter(_make(body) for _, (_, _, body) in posts)
    make, count = makes.most_common(1)[0]
    if not make[1] or 2 * count <= len(posts):
        return posts
    made = []
    for post, (writer, moment, body) in posts:
        inside = islice(post.walk(), 1, None)
        made.append((post, (writer, moment, next((n for n in inside if _make(n) == make), body))))
    return made


def _make(node: Node) -> tuple[str, str]:
    return node.tag, node.get("class")


def _node(tag: str, attrs: dict[str, str], children: list[Node | str]) -> Node:
    node = Node(tag, attrs)
    _adopt(node, children)
    return node


def _adopt(parent: Node, children: list[Node | str]) -> None:
    parent.children = children
    for child in children:
        if isinstance(child, Node):
            child.parent = parent


def _posts(root: Node) -> list[Node]:
    """Return the elements right inside one that each hold a writer's name: as many as there are."""
    held: defaultdict[int, dict[int, Node]] = defaultdict(dict)
    holders: dict[int, Node] = {}
    for writer in _writers(root):
        child = writer
        while (parent := child.parent) is not None:
            held[id(parent)][id(child)] = child
            holders[id(parent)] = parent
            child = parent
    best: list[Node] = []
    for children in held.values():
        kinds = Counter(child.tag for child in children.values())
        tag, count = kinds.most_common(1)[0]
        # Of two with as many the outer one comes later: it is met on the way up.
        if count >= _FEWEST and count >= len(best):
            best = [child for child in children.values() if child.tag == tag]
    return best


def _writers(root: Node) -> Iterator[Node]:
    for node in root.walk():
        if _rank(node) and not _is_quoted(node):
            yield node


def _is_quoted(node: Node) -> bool:
    return any(
        up.tag in _QUOTED or _QUOTE_CLASS.search(up.classes()) for up in (node, *node.ancestors())
    )


def _rank(node: Node) -> int:
    """Return how surely an element is the name of who wrote a post; 0: it is not."""
    if not node.attrs:
        return 0
    if node.get("data-author"):
        return 4
    described = node.classes()
    if _NO_WRITER.search(described):
        return 0
    if "author" in node.get("itemprop").split() or _WRITER.search(described):
        return 3 if brief_text(node, _NAME) else 0
    if node.tag == "a" and _PROFILE.search(node.get("href")):
        return 2 if brief_text(node, _NAME) else 0
    return 0


def _parts_of(post: Node) -> tuple[str, str, Node] | None:
    """Return the writer of a post, when it was written, and the element of its words."""
    writers = [node for node in post.walk() if _rank(node) and not _is_quoted(node)]
    if not writers:
        return None
    writer = max(writers, key=_rank)
    name = writer.get("data-author") or brief_text(_named(writer), _NAME)
    dated = [node for node in post.walk() if _says_day(node) and not _is_quoted(node)]
    dated.sort(key=lambda node: node.tag != "time")
    moments = [(node, said) for node in dated if (said := _moment(node, name))]
    said = moments[0][1] if moments else _behind(writers, post, name)
    apart = [node for node in writers if node is not post]
    body = _body(post, [*apart, *(node for node, _ in moments[:1])])
    if not name or body is None:
        return None
    return name.strip(_EDGES), said, body


def _behind(writers: list[Node], post: Node, name: str) -> str:
    """Return the day in a line that names the writer: "by Ida » Sun Mar 3, 2024 10:21"."""
    inside = [node for node in writers if node is not post]
    around = [up for node in inside for up in islice(node.ancestors(), _LINE_LEVELS)]
    lines = [brief_text(up, 2 * _MOMENT) for up in (around or post.walk()) if up is not post]
    days = [line.rpartition(name)[2].strip(_EDGES) for line in lines if name in line]
    days = [day for day in days if _YEAR.search(day) and len(day) <= _MOMENT]
    return _from_day(min(days, key=len, default=""))


def _from_day(said: str) -> str:
    """Return a line from its first number, weekday or month on: a writer's rank stands before."""
    words = said.split()
    first = next(
        (
            place
            for place, word in enumerate(words)
            if word[:1].isdigit() or is_calendar_word(word.strip(",.").lower())
        ),
        0,
    )
    return " ".join(words[first:])


def _says_day(node: Node) -> bool:
    """Is an element called a date, or nothing but a day in numbers with a word or two?"""
    if node.tag == "time" or _DATED.search(node.classes()):
        return True
    own = [child for child in node.children if isinstance(child, str) and child.strip()]
    return len(own) == 1 and len(own[0]) <= _NAME and _NUMERIC_DAY.search(own[0]) is not None


def _named(writer: Node) -> Node:
    """Return the link in an element that holds a writer's name among other words."""
    return next((inner for inner in writer.walk() if inner.tag == "a" and inner.text()), writer)


def _moment(node: Node, name: str) -> str:
    """Return the words of a day, or the day itself where they only say how long ago it was."""
    said = brief_text(node, _MOMENT)
    if name and name in said:
        said = said.rpartition(name)[2]
    said = _BEFORE_DAY.sub("", said.strip(_EDGES))
    if _YEAR.search(said):
        return said
    inner = list(node.walk())
    days = (_DAY.search(one.get(key)) for one in inner for key in ("datetime", "title"))
    return next((day.group(1) for day in days if day), "")


def _body(post: Node, apart: list[Node]) -> Node | None:
    """Return the largest element around a post's words that holds neither writer nor day."""
    outside = {id(post)} | {id(up) for node in apart for up in (node, *node.ancestors())}
    within = {id(inner) for node in apart for inner in node.walk()}
    longest, size = None, _SHORTEST - 1
    waiting = [post]
    while waiting:
        node = waiting.pop()
        if id(node) in within or node.tag in _NO_TEXT:
            continue
        waiting.extend(child for child in reversed(node.children) if isinstance(child, Node))
        own = sum(len(child.strip()) for child in node.children if isinstance(child, str))
        if own > size and id(node) not in outside:
            longest, size = node, own
    if longest is None:
        return None
    while (parent := longest.parent) is not None and id(parent) not in outside:
        longest = parent
    return longest


def _repeated_titles(bodies: list[Node]) -> list[Node]:
    """Return the lines that say the thread's title again over most of its posts."""
    firsts = [node for body in bodies if (node := _first_line(body)) is not None]
    said = [(_REPLY.sub("", brief_text(node, _TITLE)), node) for node in firsts]
    title, count = Counter(text for text, _ in said).most_common(1)[0] if said else ("", 0)
    if not title or 2 * count <= len(bodies):
        return []
    return [node for text, node in said if text == title]


def _first_line(body: Node) -> Node | None:
    """Return the first element of a post that has words of its own, if it holds few."""
    for node in body.walk():
        if node.tag in _QUOTED:
            return None
        if any(isinstance(child, str) and child.strip() for child in node.children):
            return node if node is not body and brief_text(node, _TITLE) else None
    return None


def _is_furniture(node: Node) -> bool:
    """Is an element of a post a signature, a button, or the link that is its number?"""
    if _NO_WORDS.search(node.classes()):
        return True
    counted = node.tag == "a" and _COUNTER.fullmatch(brief_text(node, _NAME)) is not None
    return counted and _COUNTER_CLASS.search(node.classes()) is not None
