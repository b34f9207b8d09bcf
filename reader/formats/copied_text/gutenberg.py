"""Project Gutenberg's frame around a book."""

from __future__ import annotations

import re
from dataclasses import dataclass

_START = re.compile(
    r"^[^\w\n]{0,12}(?:\*\*\*|\*END\*).{0,20}START OF (?:THE|THIS) PROJECT GUTENBERG.*$",
    re.I | re.M,
)
_OLD_START = re.compile(r"^\*END[* ]*THE SMALL PRINT.*$", re.IGNORECASE | re.MULTILINE)
_END = re.compile(
    r"^(?:[^\w\n]{0,12}\*\*\*.{0,20})?END OF (?:THE |THIS )?PROJECT GUTENBERG.*$", re.I | re.M
)
_FIELD = re.compile(r"^(Title|Author|Language):[ \t]*(.+(?:\n[ \t]+\S.*)?)$", re.MULTILINE)
_LANGUAGES = {
    "english": "en", "german": "de", "french": "fr", "spanish": "es", "portuguese": "pt",
    "italian": "it", "russian": "ru", "arabic": "ar", "hindi": "hi", "chinese": "zh",
    "japanese": "ja", "korean": "ko", "dutch": "nl", "finnish": "fi", "swedish": "sv",
    "danish": "da", "polish": "pl", "latin": "la", "greek": "el", "hungarian": "hu",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Book:
    """The words of a book, and what its frame said."""

    text: str
    title: str | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None


def open_book(text: str) -> Book:
    """Take Gutenberg's header and licence off; another text is given back as it is."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    start = _START.search(text[:60_000]) or _OLD_START.search(text[:60_000])
    end = _END.search(text, start.end() if start else 0)
    if start is None and (end is None or "gutenberg" not in text[:5000].lower()):
        return Book(text)
    head = text[: start.start()] if start else text[:5000]
    fields = {name.lower(): " ".join(value.split()) for name, value in _FIELD.findall(head)}
    words = text[start.end() if start else 0 : end.start() if end else len(text)]
    author = fields.get("author")
    return Book(
        words.strip("\n"),
        fields.get("title"),
        (author,) if author else (),
        _LANGUAGES.get(fields.get("language", "").split(",")[0].strip().lower()),
    )
