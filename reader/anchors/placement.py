"""Find a passage again in a changed text, or say honestly that it is not there.

The same words first, then the alignment of the two texts, then likeness with a threshold;
the shorter the passage, the more of the words around it must agree.  In doubt the
answer is None: a mark that waits with its quote is better than a mark on the wrong words.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from reader.anchors.anchor_tokens import AnchorVocabulary, split_words
from reader.anchors.passage_edges import characters
from reader.model.argument_types import checked_call

if TYPE_CHECKING:
    from reader.anchors.alignment import Alignment
    from reader.anchors.anchor_tokens import TokenizedText
    from reader.model import Anchor

_DISTINCTIVE = 8
"""Characters at which letters that agree are no coincidence."""


@checked_call
def place_anchor(
    anchor: Anchor, new_text: str, old_text: str | None = None
) -> tuple[int, int] | None:
    """Start and end (code points) of the anchor's passage in `new_text`; None: orphaned.

    `old_text` is the text the anchor was described on; with it the answer is better, because a
    passage that stands twice is distinguished by everything around it.
    """
    return AnchorPlacer(old_text, new_text).place(anchor)


class AnchorPlacer:
    """Places many anchors of one old text (None: unknown) in one new text, aligning them once."""

    def __init__(self, old_text: str | None, new_text: str) -> None:
        self._old_text = old_text
        self._new_text = new_text
        self._vocabulary = AnchorVocabulary()

    @cached_property
    def _old(self) -> TokenizedText:
        return split_words(self._old_text or "", self._vocabulary)

    @cached_property
    def _new(self) -> TokenizedText:
        return split_words(self._new_text, self._vocabulary)

    @cached_property
    def _alignment(self) -> Alignment:
        from reader.anchors.alignment import Alignment

        return Alignment(self._old.codes, self._new.codes)

    def place(self, anchor: Anchor) -> tuple[int, int] | None:
        """Place an anchor as `place_anchor` does."""
        if not anchor.exact.strip():
            return None
        if self._new_text[anchor.start : anchor.end] == anchor.exact and (
            self._new_text == self._old_text or self._unmoved(anchor)
        ):
            return anchor.start, anchor.end
        start = self._in_old(anchor)
        if start is None:
            return self._by_quote(anchor)
        return self._by_alignment(anchor, start, start + len(anchor.exact))

    def _unmoved(self, anchor: Anchor) -> bool:
        """Whether the new text looks the same all around the anchor's own place."""
        before = self._new_text[max(0, anchor.start - len(anchor.prefix)) : anchor.start]
        after = self._new_text[anchor.end : anchor.end + len(anchor.suffix)]
        if before != anchor.prefix or after != anchor.suffix:
            return False
        if anchor.length == len(self._new_text):
            return True
        # Quote, place and surroundings of an unknown text agree to the letter: it was this one.
        length = len(anchor.prefix + anchor.exact + anchor.suffix)
        return self._old_text is None and length >= _DISTINCTIVE

    def _in_old(self, anchor: Anchor) -> int | None:
        """Where the passage starts in the old text; None where that text is not the anchor's."""
        if self._old_text is None:
            return None
        if self._old_text[anchor.start : anchor.end] == anchor.exact:
            return anchor.start
        whole = anchor.prefix + anchor.exact + anchor.suffix
        at = self._old_text.find(whole)
        if at < 0 or self._old_text.find(whole, at + 1) >= 0:
            return None
        return at + len(anchor.prefix)

    def _by_alignment(self, anchor: Anchor, start: int, end: int) -> tuple[int, int] | None:
        # Loaded late: most starts of the program place nothing.
        from reader.anchors.projection import project, unchanged_part
        from reader.anchors.quote_context import Quote
        from reader.anchors.quote_search import find_quote, settle

        old, new = self._old, self._new
        first, last = old.within(start, end)
        if first >= last:
            return self._by_marks(anchor)
        quote = Quote(old, first, last)
        found = project(quote, new, self._alignment)
        if found is None:
            found = find_quote(quote, new, self._alignment)
        else:
            found = settle(found, quote, new, self._alignment)
        if found is None and (kept := unchanged_part(quote, self._alignment)) is not None:
            part = Quote(old, *kept.words)
            found = settle(kept, part, new, self._alignment)
            start = start if part.first == first else old.starts[part.first]
            end = end if part.last == last else old.ends[part.last - 1]
        if found is None:
            return None
        return characters(old, *found.words, start, end, new, *found.place)

    def _by_quote(self, anchor: Anchor) -> tuple[int, int] | None:
        return self._by_letters(anchor) or self._by_words(anchor)

    def _by_letters(self, anchor: Anchor) -> tuple[int, int] | None:
        """Return a quote that begins or ends inside a word, of which nothing else is known."""
        at = self._new_text.find(anchor.exact)
        end = at + len(anchor.exact)
        if (
            at < 0
            or len(anchor.exact) < _DISTINCTIVE
            or self._new_text.find(anchor.exact, at + 1) >= 0
        ):
            return None
        cut_before = not anchor.prefix and self._new_text[max(0, at - 1) : at + 1].isalnum()
        cut_after = not anchor.suffix and self._new_text[end - 1 : end + 1].isalnum()
        return (at, end) if (cut_before and at) or (cut_after and end < self._length) else None

    @property
    def _length(self) -> int:
        return len(self._new_text)

    def _by_words(self, anchor: Anchor) -> tuple[int, int] | None:
        from reader.anchors.quote_context import Quote
        from reader.anchors.quote_search import find_alone

        prefix, suffix = self._apart(anchor)
        whole = split_words(prefix + anchor.exact + suffix, self._vocabulary)
        start = len(prefix)
        end = start + len(anchor.exact)
        first, last = whole.within(start, end)
        if first >= last:
            return self._by_marks(anchor)
        found = find_alone(Quote(whole, first, last), self._new)
        if found is None:
            return None
        return characters(whole, *found.words, start, end, self._new, *found.place)

    def _apart(self, anchor: Anchor) -> tuple[str, str]:
        """Prefix and suffix; parted from the quote where a program has stripped the blank."""
        prefix, exact, suffix = anchor.prefix, anchor.exact, anchor.suffix
        if (prefix[-1:] + exact[0]).isalnum() and prefix[
            -_DISTINCTIVE:
        ] + exact not in self._new_text:
            prefix += " "
        if (exact[-1] + suffix[:1]).isalnum() and exact + suffix[
            :_DISTINCTIVE
        ] not in self._new_text:
            suffix = " " + suffix
        return prefix, suffix

    def _by_marks(self, anchor: Anchor) -> tuple[int, int] | None:
        """Return a passage without a word (a sign, an emoji), only with all that stood around."""
        whole = anchor.prefix + anchor.exact + anchor.suffix
        at = self._new_text.find(whole)
        if at < 0 or self._new_text.find(whole, at + 1) >= 0:
            return None
        return at + len(anchor.prefix), at + len(anchor.prefix) + len(anchor.exact)
