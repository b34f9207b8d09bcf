"""Tokens of texts piece by piece: what stands between blanks is taken apart once."""

from __future__ import annotations

import re
from itertools import chain

from reader.words.analyzer import tokens

_ACROSS_BLANKS = re.compile(r"[xX×✕] ?\d|[\u00a0\u2009\u202f]")
"""What is in every text of which a token may hold a blank: numbers multiplied, and in groups."""
_ACROSS_BLANKS_OF_ASCII = re.compile(r"[xX] ?\d")
"""The same for a text in ASCII, in a third of the time."""
_KEPT, _LONGEST = 60_000, 30
"""Pieces that are remembered, some 12 MB, and letters of the longest; chosen."""


class TokenPieces(dict[str, tuple[str, ...]]):
    """The tokens of pieces of text that were met before; most of a text's are."""

    def __missing__(self, piece: str) -> tuple[str, ...]:
        found = tuple(tokens(piece))
        if len(piece) <= _LONGEST:
            if len(self) >= _KEPT:
                self.clear()
            self[piece] = found
        return found

    def tokens(self, text: str) -> list[str]:
        """Return the tokens of a text in their order, as `analyzer.tokens` does."""
        across = _ACROSS_BLANKS_OF_ASCII if text.isascii() else _ACROSS_BLANKS
        if across.search(text):
            return tokens(text)
        return list(chain.from_iterable(map(self.__getitem__, text.split())))
