"""Pages that a site shows in place of a story: refused alone, and never put over a fuller text."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from reader.clean.render.story_text import count_words
from reader.translation import tr, translatable

if TYPE_CHECKING:
    from reader.library.importing.duplicates import IncomingStory
    from reader.model import Article

_SHORTER = 3
"""A later save with less than a third of the words holds only the remains of the story, whatever it
is called."""
_WORDS_OF_A_STORY = 100
"""Words a text must have for a shorter one to count as less; notes may shrink freely."""
_LINES_OF_A_BOX = 4
"""Lines below the beginning of a story at most that offer the rest; chosen, as in `gates`."""
_PAGES = frozenset(("html", "mhtml", "webarchive", "warc", "wacz", "har"))
"""Formats that a program saves and nobody writes by hand."""
_NO_VERSION = {"robot check", "missing page", "server error", "site notice"}
"""Gates that say nothing of the story at all, not even its beginning."""


_NAMES = {
    "robot check": translatable("robot check"),
    "login wall": translatable("login wall"),
    "paywall": translatable("paywall"),
    "cookie wall": translatable("cookie wall"),
    "missing page": translatable("missing page"),
    "server error": translatable("server error"),
    "site notice": translatable("site notice"),
}


def _shown(gate: str | None) -> str:
    return tr(_NAMES.get(gate or "", gate or ""))


def _holds_nothing_else(gate: str | None) -> bool:
    """Whether a page holds nothing of its story; above a paywall mostly its beginning stands."""
    return gate not in (None, "paywall")


def _is_only_offer(article: Article) -> bool:
    """Whether a paywall's page does not even show the beginning of its story."""
    if article.gate != "paywall":
        return False
    from reader.clean.metadata.gates import is_only_offer

    return is_only_offer(article.title, article.reading_text)


def refusal_of_gate(article: Article) -> str:
    """Return why a page is no story: it is nothing but a gate; "" where it is one."""
    if not (_holds_nothing_else(article.gate) or _is_only_offer(article)):
        return ""
    remedy = tr("Save it again when the article is visible.")
    return tr(
        "This page is a {gate}, not an article. {remedy}", gate=_shown(article.gate), remedy=remedy
    )


def refusal_beside_story(article: Article) -> str:
    """Return why a page is not even a version of a story that is known; "" where it may be one."""
    refusal = refusal_of_gate(article) if article.gate in _NO_VERSION else ""
    return (
        tr("{refusal} The story in the library is as it was.", refusal=refusal) if refusal else ""
    )


def is_saved_page(arrival: IncomingStory) -> bool:
    """Return whether something was saved from the web, and not written by the person."""
    return bool(arrival.article.url) and arrival.draft.format in _PAGES


def fuller_text_stays(earlier: str, article: Article, *, page: bool) -> str:
    """Return why the `earlier` reading text stays in force; "" where the new one takes over.

    `page` says that the article was read from a saved page: whoever takes the end off a text file
    of their own means it.
    """
    before, after = count_words(earlier), count_words(article.reading_text)
    if article.gate and after < before:
        return tr(
            "the new page is a {gate}; the earlier, fuller text was kept", gate=_shown(article.gate)
        )
    if before >= _WORDS_OF_A_STORY and after * _SHORTER < before:
        return tr("the new page has far less text; the earlier, fuller text was kept")
    if page and before >= _WORDS_OF_A_STORY and _is_beginning(article.reading_text, earlier):
        return tr("the new page ends earlier; the earlier, fuller text was kept")
    return ""


def _is_beginning(text: str, earlier: str) -> bool:
    """Return whether a text is only the beginning of an earlier one, with a few lines below it.

    The last paragraph may be cut, as it is where it fades out under a paywall.
    """
    known, new = (
        [line for raw in whole.split("\n") if (line := " ".join(raw.split()))]
        for whole in (earlier, text)
    )
    shared = sum(
        1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(known, new, strict=False))
    )
    rest = new[shared:]
    if rest and shared < len(known) and known[shared].startswith(rest[0].rstrip(" .…[]")):
        rest = rest[1:]
    below = count_words("\n".join(rest))
    missing = count_words("\n".join(known[shared:]))
    return shared > 0 and len(rest) <= _LINES_OF_A_BOX and below * _SHORTER < missing


def gate_notice(article: Article) -> str:
    """Return what to say of a story that is added although a gate stands in it; "" without one."""
    if not article.gate:
        return ""
    if _holds_nothing_else(article.gate):
        return tr(
            "only a {gate} was saved; what you added to it is kept", gate=_shown(article.gate)
        )
    return tr(
        "the page ends at a {gate}: this may be only the beginning", gate=_shown(article.gate)
    )
