"""Which way a story and each of its blocks run."""

from __future__ import annotations

import re
from typing import Final

RTL: Final = "rtl"
LTR: Final = "ltr"
_LEFTWARDS = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_LEFTWARDS_LANGUAGES = frozenset(
    ("ar", "fa", "he", "iw", "ur", "ps", "ckb", "sd", "ug", "yi", "dv")
)
_SAMPLE = 6000
"""Characters of a story that are counted; chosen: a long opening, and quick."""
_LEAST_SHARE = 0.2
"""Share of its letters that a story in a right-to-left language must have in that script."""
_FOREIGN_SHARE = 0.1
"""Share of the story's own script up to which a block is wholly of another one."""


def _letters(text: str) -> tuple[int, int]:
    """Return how many letters run to the left and how many to the right."""
    left = len(_LEFTWARDS.findall(text))
    return left, sum(map(str.isalpha, text)) - left if left else 1


def story_direction(text: str, language: str | None = None) -> str:
    """Return `rtl` or `ltr` for a story by its letters, and by its language where both mix."""
    sample = text[:_SAMPLE]
    if _LEFTWARDS.search(sample) is None:
        return LTR
    left, right = _letters(sample)
    tongue = (language or "").lower().replace("_", "-").split("-")[0]
    needed = _LEAST_SHARE if tongue in _LEFTWARDS_LANGUAGES else 0.5
    return RTL if left > needed * (left + max(0, right)) else LTR


def block_direction(text: str, story: str, given: str = "", *, code: bool = False) -> str:
    """Return the direction of a block: the story's, unless the block is of the other script.

    `given` is what the page says of the block: `rtl` holds, since no page has it by accident;
    `ltr` decides where both scripts are mixed. Code runs to the right.
    """
    if given == RTL and not code:
        return RTL
    if _LEFTWARDS.search(text) is None:
        if story == LTR or code:
            return LTR
        has_letters = any(map(str.isalpha, text))
        return LTR if has_letters else story
    left, right = _letters(text)
    own, other = (left, right) if story == RTL else (right, left)
    if code:
        return RTL if left > right else LTR
    if own <= _FOREIGN_SHARE * other:
        return LTR if story == RTL else RTL
    return given if given and other > own else story
