"""Pages that a site shows in place of a story: refused alone, and never put over a fuller text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.clean.render.story_text import count_words
from reader.translation import tr, translatable

if TYPE_CHECKING:
    from reader.model import Article

_SHORTER = 3
"""A later save with less than a third of the words is a rest of the story, by whatever name."""
_WORDS_OF_A_STORY = 100
"""Words a text must have for a shorter one to count as less; notes may shrink freely."""
_NOTHING_ELSE = {"robot check", "login wall", "cookie wall", "missing page"}
"""Gates that hold nothing of the story; a paywall mostly shows its beginning."""


_NO_VERSION = {"robot check", "missing page"}
"""Gates that say nothing of the story at all, not even its beginning."""


_NAMES = {
    "robot check": translatable("robot check"),
    "login wall": translatable("login wall"),
    "paywall": translatable("paywall"),
    "cookie wall": translatable("cookie wall"),
    "missing page": translatable("missing page"),
}


def _shown(gate: str | None) -> str:
    return tr(_NAMES.get(gate or "", gate or ""))


def refusal_of_gate(article: Article) -> str:
    """Return why a page is no story: it is nothing but a gate; "" where it is one."""
    if article.gate not in _NOTHING_ELSE:
        return ""
    remedy = tr("Save it again while the article shows.")
    return tr(
        "This page is a {gate}, not an article. {remedy}", gate=_shown(article.gate), remedy=remedy
    )


def refusal_beside_story(article: Article) -> str:
    """Return why a page is not even a version of a story that is known; "" where it may be one."""
    refusal = refusal_of_gate(article) if article.gate in _NO_VERSION else ""
    return (
        tr("{refusal} The story in the library is as it was.", refusal=refusal) if refusal else ""
    )


def fuller_text_stays(earlier: str, article: Article) -> str:
    """Return why the `earlier` reading text stays in force; "" where the new one takes over."""
    before, after = count_words(earlier), count_words(article.reading_text)
    if article.gate and after < before:
        return tr(
            "the new page is a {gate}; the earlier, fuller text was kept", gate=_shown(article.gate)
        )
    if before >= _WORDS_OF_A_STORY and after * _SHORTER < before:
        return tr("the new page has far less text; the earlier, fuller text was kept")
    return ""


def gate_notice(article: Article) -> str:
    """Return what to say of a story that is added although a gate stands in it; "" without one."""
    if not article.gate:
        return ""
    if article.gate in _NOTHING_ELSE:
        return tr(
            "only a {gate} was saved; what you added to it is kept", gate=_shown(article.gate)
        )
    return tr(
        "the page ends at a {gate}: this may be only the beginning", gate=_shown(article.gate)
    )
