"""What is known of every block of a page, as numbers for the model that picks the story.

Structure, the words of classes, the words of furniture, links, neighbours, and how far a block
agrees with what the page's own metadata say; nothing of any one site.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from reader.clean.extract.blocks import PageLayout, lay_out
from reader.clean.extract.comparable_words import comparable_words
from reader.clean.extract.position_features import ENDINGS, PositionFeatures
from reader.clean.lexicon.class_words import PHRASE_KINDS
from reader.clean.parse.tree import Node
from reader.clean.render.story_text import folded

Array = Any

_SENTENCE = re.compile(r"[.!?。！？؟।۔։።](?=\s|$|[\u3040-\u9fff\"”»'])")
_DATE = re.compile(r"\b(?:19|20)\d\d\b|\d{1,2}[:.]\d\d\b|\d{1,2}[./]\d{1,2}[./]\d{2,4}")
_SEPARATORS = re.compile(r"[|·•»›→/]")
_UPPER = 15
"""Column of the share of capitals among the text features."""
_PREFIX = 80
"""Characters by which a block and a description are compared; descriptions are often cut."""
_COVERED = -4
"""Column, from the end, of how much the metadata's body covers of a block."""
_TITLED = -7
"""Column, from the end, of how much a block is like the title."""


@dataclass(frozen=True, slots=True)
class MetadataHints:
    """What the page says of its story elsewhere.

    `forum`: that it is a thread of a forum; `genre`: 4 for news, 3 for a blog's post, 2 for another
    article, as linked data call it, 1 for an article that only the head calls so, 0 for none.
    """

    titles: tuple[str, ...] = ()
    descriptions: tuple[str, ...] = ()
    body: str = ""
    authors: tuple[str, ...] = ()
    forum: bool = False
    genre: int = 0
    site: str = ""
    ingredients: tuple[str, ...] = ()


def measure(layout: PageLayout, hints: MetadataHints) -> Array:
    """Return one row of features a block (float32)."""
    return np.hstack([columns for _, columns in _groups(layout, hints)]).astype(np.float32)


def covered_by_body(rows: Array) -> Array:
    """Return how much of each block the body that the page's head gives covers.

    `rows` are the features of the blocks of such a page.
    """
    first = feature_names().index("ancestry.0")
    return rows[:, first + _COVERED]


@lru_cache(maxsize=1)
def feature_names() -> tuple[str, ...]:
    """Return the names of the features in order: what they are about, and a number.

    A model is made for exactly these; its file carries them.
    """
    page = Node("html", {})
    page.children.append("words")
    groups = _groups(lay_out(page), MetadataHints())
    return tuple(f"{name}.{n}" for name, columns in groups for n in range(columns.shape[1]))


def _groups(layout: PageLayout, hints: MetadataHints) -> list[tuple[str, Array]]:
    text = _text_features(layout, hints)
    place = PositionFeatures(layout)
    return [
        ("text", text),
        ("ancestry", place.ancestry()),
        ("containers", place.containers()),
        ("positions", place.positions()),
        ("passages", place.passages()),
        ("agreement", place.agreement(text[:, _COVERED], hints.body)),
        ("neighbours", place.neighbours(text[:, _UPPER])),
        ("likenesses", place.likenesses(text[:, _TITLED])),
        ("regions", place.regions(text[:, _TITLED])),
        ("genre", np.full((len(layout.blocks), 1), hints.genre)),
    ]


def _text_features(layout: PageLayout, hints: MetadataHints) -> Array:
    titles = [set(comparable_words(folded(title))) for title in hints.titles if title]
    whole = [folded(title) for title in hints.titles if title]
    descriptions = tuple(filter(None, map(folded, dict.fromkeys(hints.descriptions))))
    body = _shingles(folded(hints.body)) if hints.body else set()
    seen: dict[str, int] = {}
    for block in layout.blocks:
        seen[block.text] = seen.get(block.text, 0) + 1
    authors = [name for author in hints.authors if len(name := folded(author)) > 4]
    rows = []
    for block in layout.blocks:
        text = block.text
        size = len(text)
        head = text[0]
        plain = folded(text) if (titles and size < 300) or descriptions or body or authors else ""
        words = comparable_words(plain) if plain else []
        rows.append(
            (
                block.words,
                size,
                min(1.0, block.linked / size),
                block.links,
                min(1.0, block.strong / size),
                min(1.0, block.slanted / size),
                block.pictures,
                text.endswith(ENDINGS),
                text.endswith((".", "。", "!", "?", "”", '"', "»")),
                text.endswith(("?", "？", "؟")),
                text.endswith((":", "：")),
                text.endswith(("...", "…", "»", "›", "→", ">")),
                head.islower(),
                head.isupper(),
                head.isdigit(),
                text.isupper(),
                sum(map(text.count, "0123456789")) / size,
                text.count(",") + text.count("、") + text.count("，"),
                len(_SENTENCE.findall(text)) if size > 20 else 0,
                size / block.words,
                bool(_DATE.search(text)) if size < 120 else False,
                len(_SEPARATORS.findall(text)) if size < 240 else 0,
                head in "\"“„«'‘「『—–-",
                head in "*†‡©#@[(",
                *_bits(block.phrases, len(PHRASE_KINDS)),
                max([_likeness(words, title) for title in titles], default=-1.0),
                plain in whole if plain else False,
                max([_described(plain, words, one) for one in descriptions], default=0.0),
                _covered(words, body) if body else -1.0,
                min(seen[text], 5),
                bool(authors) and len(plain) < 200 and any(name in plain for name in authors),
                bool(hints.body),
            )
        )
    return np.array(rows, dtype=np.float32)


def _bits(mask: int, count: int) -> list[int]:
    return [mask >> place & 1 for place in range(count)]


def _likeness(words: list[str], title: set[str]) -> float:
    if not words or not title or len(words) > 60:
        return 0.0
    common = len(title.intersection(words))
    return 2 * common / (len(title) + len(words))


def _described(plain: str, words: list[str], description: str) -> float:
    if not description or len(words) < 5:
        return 0.0
    if plain == description:
        return 2.0
    if len(plain) >= len(description):
        return 1.5 if plain.startswith(description[:_PREFIX]) or description in plain else 0.0
    return 1.0 if description.startswith(plain[:_PREFIX]) or plain in description else 0.0


def _shingles(text: str) -> set[int]:
    words = comparable_words(text)
    if len(words) < 4:
        return set()
    return set(map(hash, zip(words, words[1:], words[2:], strict=False)))


def _covered(words: list[str], body: set[int]) -> float:
    if len(words) < 3:
        return -0.5
    total = len(words) - 2
    threes = map(hash, zip(words, words[1:], words[2:], strict=False))
    return sum(map(body.__contains__, threes)) / total
