"""Commands on the library as a whole: inbox, pile, threads, map, sites, history."""

from __future__ import annotations

import argparse

from reader.cli.json_fields import story_fields
from reader.cli.output import Output
from reader.cli.runner import bring_up_to_date, each_story
from reader.library import Library
from reader.model import Thread
from reader.translation import tr


def run_inbox(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Move stories back to the inbox: unread, neither archived nor put off."""

    def move(ids: list[int]) -> None:
        library.shelves.to_inbox(ids)
        for story in library.stories_of(ids):
            output.done(
                {"id": story.id, "read": story.read, "archived": story.archived},
                tr("#{id} {title}: in the inbox", id=story.id, title=story.title),
            )

    each_story(library, options.ids, output, move)


def run_pile(library: Library, options: argparse.Namespace, output: Output) -> None:
    """List some stories at random out of the older half of the inbox."""
    for story in library.shelves.from_pile(options.limit):
        output.record(story_fields(story), f"{story.id:>6}  {story.title}")


def run_threads(library: Library, options: argparse.Namespace, output: Output) -> None:
    """List the threads of stories of one event, or the one that a story belongs to."""
    bring_up_to_date(library, output)
    if options.id is None:
        library.settle()
        for thread in library.threads():
            _print_thread(library, thread, output)
        return
    library.story(options.id)
    found = library.thread(options.id)
    if found is None:
        output.fail(tr("Story {story} belongs to no thread.", story=options.id))
    else:
        _print_thread(library, found, output)


def _print_thread(library: Library, thread: Thread, output: Output) -> None:
    stories = library.stories_of(thread.stories)
    fields = {
        "thread": thread.id,
        "name": thread.name,
        "latest": thread.latest,
        "stories": list(thread.stories),
    }
    lines = "".join(f"\n{story.id:>6}  {story.title}" for story in stories)
    output.record(fields, f"{thread.name}{lines}")


def run_map(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Print where stories lie on the map of the library."""
    bring_up_to_date(library, output)
    points = library.map(options.limit)
    titles = {story.id: story.title for story in library.stories_of([one.id for one in points])}
    for point in points:
        title = titles.get(point.id, "")
        fields = {"id": point.id, "x": round(point.x, 4), "y": round(point.y, 4)}
        output.record(
            {**fields, "thread": point.thread, "title": title},
            f"{point.id:>6}  {point.x:.3f}  {point.y:.3f}  {title}",
        )


def run_sites(library: Library, options: argparse.Namespace, output: Output) -> None:
    """List the sites with the numbers of their stories, or rename one."""
    if options.rename is None:
        for site, number in library.counts(saved=False).sites:
            output.record({"site": site, "stories": number}, f"{number:>6}  {site}")
        return
    old, new = options.rename
    changes = library.shelves.rename_site(old, new)
    output.done(
        {"site": new, "stories": sorted(changes.stories)},
        tr(
            "{site}: {count} story renamed",
            "{site}: {count} stories renamed",
            count=len(changes.stories),
            site=new,
        ),
    )


def run_history(library: Library, options: argparse.Namespace, output: Output) -> None:
    """List the searches of the window, the latest first, or delete them."""
    queries = library.search_history()
    if options.clear:
        library.clear_search_history()
        output.done(
            {"cleared": len(queries)},
            tr("{count} search deleted", "{count} searches deleted", count=len(queries)),
        )
        return
    for query in queries:
        output.record({"query": query}, query)
