"""Drafts and articles for tests of the library, made without cleaning a page."""

from __future__ import annotations

import hashlib
from typing import Any

from reader.model import Article, Asset, Draft, ImageReference

WORDS = "The ferry left the harbour at dawn and reached the island before the storm came in."


def article(title: str = "A story", text: str = WORDS, **facts: Any) -> Article:
    html = "".join(f"<p>{part}</p>" for part in text.split("\n\n") if part)
    given = {"text": text, "reading_text": text, "html": html, "word_count": len(text.split())}
    return Article(**{"title": title, **given, **facts})


def draft(origin: str = "page.html", **parts: Any) -> Draft:
    return Draft(**{"origin": origin, "format": "html", **parts})


def picture(data: bytes = b"\x89PNG not really") -> tuple[Asset, ImageReference]:
    digest = hashlib.sha256(data).hexdigest()
    address = "https://a.example/picture.png"
    return Asset(digest, "image/png", data, address), ImageReference(digest, address, "", True)
