"""A saved page -> the cleaned article: facts, text, safe HTML, links of its own blocks."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model import Article
from reader.text.characters import decode
from reader.text.images import ImageFinder
from reader.text.language import guess_language
from reader.text.marks import take_marks
from reader.text.reading import reading_text
from reader.text.sanitising import sanitise_tree
from reader.text.scanning import cut
from reader.text.storytext import count_words, story_text
from reader.text.tree import Node, parse


def clean_page(
    page: bytes,
    url: str | None = None,
    charset: str | None = None,
    *,
    images: ImageFinder | None = None,
    rules: Sequence[object] = (),
) -> Article:
    """Return the article of a whole saved page. Never raises for bad markup.

    `url` is where the page came from, `charset` what was declared outside of it; `images` gives
    the bytes of a picture saved beside the page, by its address on the page or the absolute one.
    """
    text, _ = decode(page, charset)
    source = cut(text)
    root = parse(source.markup)
    marks = take_marks(root)
    story = _story(root)
    clean = sanitise_tree(story, source, url, images, marks)
    title = _title(root)
    words = story_text(clean.html, title)
    return Article(
        title=title,
        language=guess_language(words, root.get("lang")),
        url=url,
        text=words,
        html=clean.html,
        reading_text=reading_text(clean.html),
        word_count=count_words(words),
        images=clean.images,
        assets=clean.assets,
        marks=clean.marks,
        notices=clean.notices,
    )


def _title(root: Node) -> str:
    for tag in ("h1", "title"):
        node = root.find(tag)
        if node is not None and (text := node.text()):
            return text
    return ""


def _story(root: Node) -> Node:
    best, most = root, 0
    for node in root.walk():
        if node.tag in ("div", "article", "main", "section", "td", "body"):
            size = sum(
                len(child.text())
                for child in node.children
                if isinstance(child, Node) and child.tag in ("p", "h2", "h3", "blockquote")
            )
            if size > most:
                best, most = node, size
    return best
