"""An anchor for a passage: its quote, the words around it, and its place."""

from __future__ import annotations

from reader.model import Anchor, ReaderError
from reader.model.argument_types import checked_call
from reader.translation import tr

CONTEXT = 32
"""Code points kept before and after a quote, as the W3C's examples and Hypothesis do."""


@checked_call
def describe_anchor(text: str, start: int, end: int) -> Anchor:
    """Return the anchor of `text[start:end]` (code points).

    White space at either end of the passage is left out.  Raises ReaderError where the range is
    outside the text or holds nothing but white space.
    """
    if not 0 <= start <= end <= len(text):
        raise ReaderError(
            tr(
                "The passage {start}–{end} lies outside the text, which has {text_value} "
                "characters.",
                start=start,
                end=end,
                text_value=len(text),
            )
        )
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        raise ReaderError(
            tr("There is nothing to mark: the selection is empty. Select some words.")
        )
    return Anchor(
        exact=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
        start=start,
        end=end,
        length=len(text),
    )
