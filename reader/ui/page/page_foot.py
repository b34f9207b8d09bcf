"""What the page adds around a story: its header, and the stories that belong to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from reader.translation import tr, translatable
from reader.ui.page.missing_pictures import MISSING
from reader.ui.page.offset_map import ink
from reader.ui.page.page_strings import (
    DOT,
    day,
    fact_line,
    host,
    inner,
    listed,
    quiet_line,
    short_address,
)

if TYPE_CHECKING:
    from reader.model import Body, Highlight, Related, Story
    from reader.ui.page.document_builder import Builder
    from reader.ui.page.page_strings import Part

_MOST_UNSAVED = 5
"""Links to stories that are not saved, before “Show all”."""
_LEADING = 400
"""Characters of a story's HTML that count as its very top."""
_MOST_DIGITS = 9
"""Related stories that a digit key opens."""
COMMENTS = "comments"
"""The action of the links that show and hide the readers' comments."""
SHOW_ALL = "show-all"
"""The action of the link that shows the links that were left out."""
GROUPS = (
    ("linked", translatable("Links in this story")),
    ("linked-from", translatable("Linked from")),
    ("similar", translatable("Similar in your library")),
    ("same-story", translatable("Other copies")),
)
"""The groups of the foot in order: kind of `Related`, and heading."""


@dataclass(frozen=True, slots=True)
class StorySurroundings:
    """The stories around one: related ones, and those of its thread by date.

    `all_links` shows every link that is not saved, not only the first few.  `quotes` are the
    highlights of a story without text, which has no other place for them.
    """

    related: tuple[Related, ...] = ()
    thread: tuple[Story, ...] = ()
    thread_name: str = ""
    all_links: bool = False
    quotes: tuple[Highlight, ...] = ()


def write_header(builder: Builder, story: Story, body: Body, note: str) -> None:
    """Title, standfirst, quiet line, notices, the person's note, and the image at the head.

    A standfirst that the story itself begins with is not said twice.
    """
    builder.own_block("title", (story.title or tr("Untitled"), ""))
    if story.subtitle and not begins_with(body.reading_text, story.subtitle):
        builder.own_block("standfirst", (story.subtitle, ""))
    notices = " ".join(" ".join(dict.fromkeys(body.notices)).split())
    builder.own_block("byline-above" if notices else "byline", *quiet_line(story))
    if notices:
        builder.own_block("notice", (notices, ""))
    if note.strip():
        builder.own_block("note", (note.strip().replace("\n", "\u2028"), ""))
    if (lead := lead_picture(story, body.html)) is not None:
        builder.lead(lead)


def lead_picture(story: Story, html: str) -> str | None:
    """Return the picture to be shown at the head of a story, None where its text has it."""
    lead = story.lead_asset
    if not lead or lead.startswith(MISSING) or f"asset:{lead}" in html:
        return None
    # A picture at the very top is the lead picture in another size.
    return None if "<img" in html[:_LEADING] else lead


def begins_with(text: str, words: str) -> bool:
    """Return whether a text begins with some words, whatever the white space."""
    wanted = ink(words)
    return bool(wanted) and ink(text[: 2 * len(words) + 80]).startswith(wanted)


def write_comments(builder: Builder, html: str, *, unfolded: bool) -> None:
    """Add a quiet link that shows the readers' comments of the saved page, or they themselves."""
    if not html.strip():
        return
    if not unfolded:
        builder.own_block("fold", (tr("Show readers’ comments"), inner(COMMENTS, "show")))
        return
    hide = inner(COMMENTS, "hide")
    builder.own_block("fold", (f"{tr('Readers’ comments')}{DOT}", ""), (tr("Hide"), hide))
    builder.aside(html)
    builder.own_block("fold-end", (tr("Hide readers’ comments"), hide))


def write_foot(builder: Builder, story: Story, around: StorySurroundings) -> None:
    """Write all groups that hold something, each story once; saved ones bear their digit."""
    builder.own_block("foot-rule")
    _write_quotes(builder, around.quotes)
    numbers: dict[int, int] = {}
    for kind, heading in GROUPS:
        group = [one for one in around.related if one.kind == kind and one.id not in numbers]
        if group:
            builder.own_block("foot-title", (tr(heading), ""))
            for one in group:
                if one.id is not None:
                    numbers.setdefault(one.id, len(numbers) + 1)
            _write_group(builder, group, around, numbers)
    if len(around.thread) > 1:
        _write_thread(builder, story, around)


def _write_quotes(builder: Builder, quotes: Sequence[Highlight]) -> None:
    if not quotes:
        return
    builder.own_block("foot-title", (tr("Highlights"), ""))
    for quote in quotes:
        words = escape(quote.marked_text or quote.exact).replace("\n", "<br>")
        note = f"<p>{escape(quote.note.strip())}</p>" if quote.note.strip() else ""
        builder.aside(f"<blockquote><p>{words}</p></blockquote>{note}")


def _write_group(
    builder: Builder, group: Sequence[Related], around: StorySurroundings, numbers: dict[int, int]
) -> None:
    unsaved = [one for one in group if one.id is None]
    for one in group:
        if one.id is not None:
            number = numbers[one.id]
            _write_related(builder, one, number if number <= _MOST_DIGITS else None)
    few = unsaved if around.all_links else unsaved[:_MOST_UNSAVED]
    for one in few:
        _write_related(builder, one)
    if len(few) < len(unsaved):
        words = tr("and {count} more", "and {count} more", count=len(unsaved) - len(few))
        builder.own_block("foot-fact", (words, inner(SHOW_ALL, "links")))


def _write_related(builder: Builder, one: Related, number: int | None = None) -> None:
    title = one.title or one.url or tr("Untitled")
    if one.id is not None:
        builder.own_block("foot-story", (title, inner("story", one.id)), number=number)
        actions = []
        if one.kind in ("similar", "same-story"):
            actions.append((tr("Hide\xa0this\xa0suggestion"), inner("not-related", one.id)))
        if one.kind == "same-story":
            actions.insert(0, (tr("Compare"), inner("compare", one.id)))
        reasons = listed(one.reasons)
        facts = ((one.site or host(one.url), ""), (day(one.published), ""), (reasons, ""))
        builder.own_block("foot-fact", *fact_line(*facts, *actions))
        return
    builder.own_block("foot-story", (title, ""))
    ways: tuple[Part, ...]
    if one.url:
        ways = (
            (short_address(one.url) or one.url, one.url),
            (tr("Copy\xa0address"), inner("copy-address", one.url)),
        )
    else:
        ways = ((tr("Search\xa0your\xa0library"), inner("search-title", one.title)),)
    builder.own_block("foot-fact", *fact_line((tr("Not in library"), ""), *ways))


def _write_thread(builder: Builder, story: Story, around: StorySurroundings) -> None:
    heading = around.thread_name or tr("Over time")
    builder.own_block("foot-title", (tr("Thread: {heading}", heading=heading), ""))
    for one in _by_date(around.thread):
        here = one.id == story.id
        facts = fact_line(
            (day(one.published) or tr("undated"), ""), (one.site or host(one.url), "")
        )
        builder.own_block(
            "foot-here" if here else "foot-story",
            (one.title or tr("Untitled"), "" if here else inner("story", one.id)),
        )
        builder.own_block(
            "foot-fact", *facts, *(((f"{DOT}{tr('this story')}", ""),) if here else ())
        )


def _by_date(stories: Sequence[Story]) -> list[Story]:
    """Stories in the order of time, undated ones last."""
    return sorted(stories, key=lambda one: (not one.published, one.published or ""))
