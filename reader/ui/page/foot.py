"""What the page adds around a story: its header, and the stories that belong to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.model import Related, Story
from reader.ui.page.builder import Builder
from reader.ui.page.offsets import ink
from reader.ui.page.words import DOT, Part, day, fact_line, host, inner, quiet_line, short_address

_MOST_UNSAVED = 5
SHOW_ALL = "show-all"
"""The action of the link that shows the links that were left out."""
GROUPS = (
    ("linked", "Linked from this page"),
    ("linked-from", "Linked here"),
    ("similar", "Similar in your library"),
    ("same-story", "Same story elsewhere"),
)
"""The groups of the foot in order: kind of `Related`, and heading."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The stories around one: related ones, and those of its thread by date.

    `all_links` shows every link that is not saved, not only the first few.
    """

    related: tuple[Related, ...] = ()
    thread: tuple[Story, ...] = ()
    thread_name: str = ""
    all_links: bool = False


def write_header(
    builder: Builder, story: Story, reading_text: str, note: str, lead: str | None
) -> None:
    """Title, standfirst, quiet line, the person's note, and the image at the head.

    A standfirst that the story itself begins with is not said twice.
    """
    builder.own_block("title", (story.title or "Untitled", ""))
    if story.subtitle and not begins_with(reading_text, story.subtitle):
        builder.own_block("standfirst", (story.subtitle, ""))
    builder.own_block("byline", *quiet_line(story))
    if note.strip():
        builder.own_block("note", (note.strip().replace("\n", "\u2028"), ""))
    if lead:
        builder.lead(lead)


def begins_with(text: str, words: str) -> bool:
    """Whether a text begins with some words, whatever the white space."""
    wanted = ink(words)
    return bool(wanted) and ink(text[: 2 * len(words) + 80]).startswith(wanted)


def write_foot(builder: Builder, story: Story, around: Surroundings) -> None:
    """All groups that hold something, each story once."""
    builder.own_block("foot-rule")
    shown: set[int] = set()
    for kind, heading in GROUPS:
        group = [one for one in around.related if one.kind == kind and one.id not in shown]
        if group:
            builder.own_block("foot-title", (heading, ""))
            _write_group(builder, group, around)
            shown.update(one.id for one in group if one.id is not None)
    if len(around.thread) > 1:
        _write_thread(builder, story, around)


def _write_group(builder: Builder, group: Sequence[Related], around: Surroundings) -> None:
    unsaved = [one for one in group if one.id is None]
    for one in group:
        if one.id is not None:
            _write_related(builder, one)
    few = unsaved if around.all_links else unsaved[:_MOST_UNSAVED]
    for one in few:
        _write_related(builder, one)
    if len(few) < len(unsaved):
        words = f"and {len(unsaved) - len(few)} more"
        builder.own_block("foot-fact", (words, inner(SHOW_ALL, "links")))


def _write_related(builder: Builder, one: Related) -> None:
    title = one.title or one.url or "Untitled"
    if one.id is not None:
        builder.own_block("foot-story", (title, inner("story", one.id)))
        actions = []
        if one.kind in ("similar", "same-story"):
            actions.append(("Not\u00a0related", inner("not-related", one.id)))
        if one.kind == "same-story":
            actions.insert(0, ("Compare", inner("compare", one.id)))
        reasons = "; ".join(one.reasons)
        facts = ((one.site or host(one.url), ""), (day(one.published), ""), (reasons, ""))
        builder.own_block("foot-fact", *fact_line(*facts, *actions))
        return
    builder.own_block("foot-story", (title, ""))
    ways: tuple[Part, ...]
    if one.url:
        ways = (
            (short_address(one.url) or one.url, one.url),
            ("Copy\u00a0address", inner("copy-address", one.url)),
        )
    else:
        ways = (("Search\u00a0your\u00a0library", inner("search-title", one.title)),)
    builder.own_block("foot-fact", *fact_line(("Not saved", ""), *ways))


def _write_thread(builder: Builder, story: Story, around: Surroundings) -> None:
    heading = around.thread_name or "Over time"
    builder.own_block("foot-title", (f"Thread: {heading}", ""))
    for one in _by_date(around.thread):
        here = one.id == story.id
        facts = fact_line((day(one.published) or "undated", ""), (one.site or host(one.url), ""))
        builder.own_block(
            "foot-here" if here else "foot-story",
            (one.title or "Untitled", "" if here else inner("story", one.id)),
        )
        builder.own_block("foot-fact", *facts, *(((f"{DOT}this story", ""),) if here else ()))


def _by_date(stories: Sequence[Story]) -> list[Story]:
    """Stories in the order of time, undated ones last."""
    return sorted(stories, key=lambda one: (not one.published, one.published or ""))
