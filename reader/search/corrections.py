"""Words of a query that may be slips, and what was meant by them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from reader.model.query import Query, Word
from reader.search import expansion
from reader.search.evaluation import Evaluator
from reader.search.parted_words import cut_in_three, separated
from reader.search.query_parts import pieces, typed_words
from reader.search.spelling import (
    FAR_COMMONER,
    SHORTEST_MISSPELT,
    beginning_with,
    is_misspelling,
    near_to,
)
from reader.search.variants import compounds, forms, spellings
from reader.segments.real_word import WORDS
from reader.words.fold import fold

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reader.segments.real_word import RealWord

RARE = 2
"""A word in at most this many stories may be a slip, if a near one is far more common."""
RARE_SPELLING = 20
"""Stories up to which a spelling may be a slip."""
RARE_SHARE = 0.002
"""Stories, and share of the library, up to which a spelling may be the rarer one."""
VASTLY_COMMONER = 20
"""The same for a word of which only the stem stands in the library: *minster*, minsters."""
OFTEN, FAR_OFTENER = 50, 100
"""Stories a slip of a rare word must stand in, by slips: of several words, and of one alone."""
MOST_CORRECTED = 12
"""Words of a query in which slips are looked for; more are a pasted passage."""


class SlipCorrector:
    """Corrects the words of queries among the stories that may be shown."""

    def __init__(self, strict: Evaluator, allowed: NDArray[np.bool_], typing: bool) -> None:
        self._strict = strict
        self._view = strict.view
        self._allowed = allowed
        self._typing = typing

    def unknown(
        self, query: Query, *, widened: bool, lacking: bool, joined: Collection[str] = ()
    ) -> Iterator[tuple[str, str]]:
        """Yield words that no story has, or hardly any, each with the word that was meant.

        `widened`: few stories hold all words; `lacking`: none does; `joined`: words that are found
        as a part of one.
        """
        view = self._view
        words = list(typed_words(query))
        words = [Word(p, w.field) for w in words for p in pieces(w)] if widened else words
        for word in words if len(words) <= MOST_CORRECTED else ():
            folded = expansion.single(view, word.text, word.field)
            if not folded or word.prefix or "*" in word.text or word.field != "text":
                continue
            if word.text in joined:
                continue
            found = expansion.spots(view, word.text, word.field)
            stories = max(
                (
                    view.frequency("text", a.term)
                    for a in found[0].alternatives
                    if expansion.stands(view, "text", a)
                ),
                default=0,
            )
            begun = beginning_with(view, folded, 1) if not stories else []
            if word.last and self._typing and begun:
                continue
            otherwise = 0 if stories else self._found_otherwise(word, folded)
            if otherwise is None:
                continue
            # A beginning finds the words that begin with it.
            rivals = max(otherwise, begun[0].stories if begun else 0)
            if stories and not self._may_be_misspelt(folded, stories, lacking):
                continue
            meant = [
                real
                for real, slips in near_to(view, folded, 6)
                if (real.stories >= FAR_COMMONER * rivals or real.folded.startswith(folded))
                and not (otherwise and real.folded in folded)
                and _digits(real.folded) == _digits(folded)
                and self._likelier(folded, stories, real, slips, lacking)
            ]
            if meant and (not stories or not self._is_name(folded)):
                chosen = self._beside(meant, [other for other in words if other is not word])
                if chosen:
                    yield word.text, chosen

    def _beside(self, meant: Sequence[RealWord], others: Sequence[Word]) -> str:
        """Return the likeliest word that a story holds together with the others, else the first.

        Beside one other word it must stand with it: what finds nothing was not meant.
        """
        known = [found for word in others if (found := self._strict.find(word).mask).any()]
        for real in meant if known else ():
            places = self._places(real.written)
            if all(mask[places].any() for mask in known):
                return real.written
        return "" if len(known) == len(others) == 1 else meant[0].written

    def _may_be_misspelt(self, folded: str, stories: int, lacking: bool) -> bool:
        """Return whether a word of the library is rare enough to be looked at for slips."""
        if stories <= RARE and lacking:
            return True
        if len(folded) >= SHORTEST_MISSPELT and not self._view.frequency(WORDS, folded):
            # Only its stem stands there, which it may share by chance: definately, defined.
            return True
        rare = max(RARE_SPELLING, int(RARE_SHARE * self._view.count))
        return stories <= rare and len(folded) >= SHORTEST_MISSPELT

    def _found_otherwise(self, word: Word, folded: str) -> int | None:
        """Return in how many stories an unknown word stands as two words.

        None where it is found in another spelling or form, as a part of another word or as a name.
        """
        if any(True for _ in spellings(self._view, word.text, folded)):
            return None
        if forms(self._view, folded, word.field):
            return None
        if compounds(self._view, folded, word.field) or self._is_name(folded):
            return None
        parted = self._strict.parted(word)
        if parted is None:
            return 0
        # Three words in a row stand for one by no chance, nor a verb and its prefix.
        sure = (
            *cut_in_three(self._view, folded, word.field),
            *separated(self._view, folded, "text"),
        )
        return None if sure else int(parted.mask.sum())

    def _likelier(
        self, folded: str, stories: int, real: RealWord, slips: int, lacking: bool
    ) -> bool:
        itself = self._view.frequency(WORDS, folded) > 0
        if not stories:
            wanted = slips
        elif is_misspelling(folded, real.folded):
            wanted = FAR_COMMONER * stories if itself else stories + 1
        elif not itself and slips == 1 and len(folded) >= SHORTEST_MISSPELT:
            # Only its stem stands there, by chance or in another language.
            wanted = VASTLY_COMMONER * stories
        elif stories <= RARE and (lacking or len(folded) >= SHORTEST_MISSPELT):
            wanted = (OFTEN if lacking else FAR_OFTENER) * slips
        else:
            return False
        if real.stories < wanted or not self._stands(real.written):
            return False
        return not stories or self._shares_language(folded, real.written)

    def _shares_language(self, word: str, other: str) -> bool:
        """Return whether stories of one language hold both: no word of another one was meant."""
        languages = self._view.language_of
        return bool(np.isin(languages[self._places(word)], languages[self._places(other)]).any())

    def _is_name(self, folded: str) -> bool:
        """Return whether a word is part of an author's or a site's name."""
        if self._view.frequency("by", folded):
            return True
        sites = (*self._view.values("site"), *self._view.values("host"))
        return any(folded in fold(site) for site in sites)

    def _stands(self, word: str) -> bool:
        """Return whether a story that may be shown holds the word."""
        return bool(self._allowed[self._places(word)].any())

    def _places(self, word: str) -> NDArray[np.int32]:
        """Return the stories of a word, as the index counts them."""
        found = expansion.spots(self._view, word, "text")
        alternatives = found[0].alternatives if found else []
        return expansion.gather(self._view, "text", alternatives)[0]


def _digits(word: str) -> str:
    """Return the digits of a word, in which nobody means others: android14 is no slip."""
    return "".join(filter(str.isdigit, word))
