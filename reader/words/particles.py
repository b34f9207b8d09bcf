"""What languages write joined to a word: particles of Korean, articles before an apostrophe."""

from __future__ import annotations

import re

_PARTICLES = re.compile(
    "(?<=[가-힣\\da-zA-Z]{2})(?:에서|에게|께서|한테|으로|부터|까지|처럼|보다|이나|이라고|라고|은|는|이|가|을|를|의|에|로|와|과|도|만)$"
)
"""What Korean writes behind a noun: subject, object, *of*, *in*, *from*, *to*."""

_ARTICLE = re.compile(
    r"(?:[cdjlmnst]|qu|un|dell|all|nell|sull|dall|quest)['’](\w{3,})", re.IGNORECASE
)
"""French, Italian and Catalan: another one may stand before the word (all’Aquila)."""


def without_particle(text: str) -> str:
    """Return a Korean word without the particle behind it, or "" where it has none."""
    bare = _PARTICLES.sub("", text)
    return bare if bare != text else ""


def without_article(text: str) -> str:
    """Return a word without the article an apostrophe joins to it (l’Aquila), or ""."""
    found = _ARTICLE.fullmatch(text)
    return found[1] if found is not None else ""
