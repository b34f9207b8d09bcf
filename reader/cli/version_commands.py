"""Commands on the versions of a story's text, and on saved searches."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence

from reader.cli.output import Output
from reader.library import Library
from reader.model import Difference, ReaderError
from reader.translation import tr

_SIGNS = {"same": " ", "only-here": "-", "only-there": "+"}


def run_versions(library: Library, options: argparse.Namespace, output: Output) -> None:
    """List, show, compare or remove versions."""
    library.story(options.id)
    if options.show is not None:
        body = library.body(options.id, options.show)
        if output.as_json:
            fields = {"id": options.id, "version": options.show, "text": body.text}
            output.record({**fields, "html": body.html}, "")
        else:
            output.text(body.text)
    elif options.compare is not None:
        older, newer = options.compare
        _compare(library, options.id, older, newer, output)
    elif options.remove is not None:
        library.remove_version(options.id, options.remove)
        fields = {"id": options.id, "version": options.remove, "removed": True}
        output.done(fields, tr("version {version} removed", version=options.remove))
    else:
        _list(library, options.id, output)


def _list(library: Library, story: int, output: Output) -> None:
    for version in library.versions(story):
        fields = {
            "id": story,
            "version": version.version,
            "created": version.created,
            "words": version.words,
            "current": version.current,
            "annotated": version.annotated,
        }
        facts = [
            tr("{count} word", "{count} words", count=version.words),
            *([tr("current", context="version")] if version.current else []),
            *([tr("highlighted")] if version.annotated else []),
        ]
        output.record(fields, f"{version.version}  {version.created}  {', '.join(facts)}")


def _compare(library: Library, story: int, older: int, newer: int, output: Output) -> None:
    texts = [library.body(story, version).reading_text for version in (older, newer)]
    differences = library.differences_of_versions(story, older, newer)
    print_differences(story, texts, differences, output)


def print_differences(
    story: int, texts: Sequence[str], differences: Iterable[Difference], output: Output
) -> None:
    """Print the differences between two texts, the story's own first; what is the same in JSON."""
    for part in differences:
        before = texts[0][part.start : part.end]
        after = texts[1][part.other_start : part.other_end]
        fields = {"id": story, "kind": part.kind, "before": before, "after": after}
        if part.kind == "changed":
            plain = f"- {before.strip()}\n+ {after.strip()}"
        else:
            plain = f"{_SIGNS[part.kind]} {(before or after).strip()}"
        if output.as_json or part.kind != "same":
            output.record(fields, plain)


def run_searches(library: Library, options: argparse.Namespace, output: Output) -> None:
    """List, save or remove saved searches."""
    if options.save is not None:
        name, query = options.save
        library.require_understood(query)
        saved = library.save_search(name, query)
        fields = {"search": saved.id, "name": saved.name, "query": saved.query}
        output.done(fields, f"{saved.id}  {saved.name}: {saved.query}")
        return
    searches = library.saved_searches()
    if options.remove is None:
        for search in searches:
            fields = {"search": search.id, "name": search.name, "query": search.query}
            output.record(fields, f"{search.id}  {search.name}: {search.query}")
        return
    wanted = [each for each in searches if options.remove in (each.name, str(each.id))]
    if not wanted:
        raise ReaderError(tr("There is no saved search “{name}”.", name=options.remove))
    library.remove_saved_search(wanted[0].id)
    output.done(
        {"search": wanted[0].id, "removed": True}, tr("{name} removed", name=wanted[0].name)
    )
