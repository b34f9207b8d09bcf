"""The command of repair: words of a page say what is to be otherwise, as pointing does."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import Any

from reader.cli.care_options import REPAIRS
from reader.cli.output import Output
from reader.library import Library
from reader.model import OriginalPage, OriginalPart, ReaderError
from reader.translation import tr

_LISTS = ("keep", "remove")


def run_repair(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Clean a story, or its whole site, by what examples of its page name."""
    repairs = library.originals.repairs
    if options.forget:
        repairs.restore_story_rule(options.id, {})
        library.clean_again([options.id])
        _print_story(library, options.id, output)
        return
    change = _change(library, options, output)
    if options.preview:
        article = repairs.preview(options.id, change).article
        fields = {"id": options.id, "title": article.title, "byline": article.byline}
        output.record({**fields, "text": article.text}, f"{article.title}\n\n{article.text}")
    if options.site:
        reach = repairs.reach(options.id, change, output.progress)
        changed = sorted({options.id, *reach.changed})
        if not options.preview:
            repairs.keep_for_site(options.id, change)
            library.clean_again(changed)
        fields = {"host": reach.host, "stories": reach.stories, "tried": reach.tried}
        output.record(
            {
                **fields,
                "changed": list(reach.changed),
                "examples": list(map(asdict, reach.examples)),
            },
            tr(
                "{host}: {count} story changes",
                "{host}: {count} stories change",
                count=len(reach.changed),
                host=reach.host,
            ),
        )
    elif not options.preview:
        repairs.keep_for_story(options.id, change)
        library.clean_again([options.id])
        _print_story(library, options.id, output)


def _print_story(library: Library, id: int, output: Output) -> None:
    story = library.story(id)
    output.done(
        {"id": id, "title": story.title, "byline": story.byline, "word_count": story.word_count},
        tr(
            "#{id} {title} ({count} word)",
            "#{id} {title} ({count} words)",
            count=story.word_count,
            id=id,
            title=story.title,
        ),
    )


def _change(library: Library, options: argparse.Namespace, output: Output) -> dict[str, Any]:
    """Return the parts of a rule that the examples name; raises ReaderError for unknown words."""
    page = library.originals.page(options.id)
    if not page.pointable:
        raise ReaderError(page.reason or tr("No saved page of this story alone was kept."))
    change: dict[str, Any] = {}
    for field in REPAIRS:
        given = getattr(options, field)
        for words in given if isinstance(given, list) else [given] if given else []:
            element = _find(page, words).element
            places = library.originals.point(options.id, element).selectors
            if not places:
                raise ReaderError(tr("The element with “{words}” has no name.", words=words))
            selector = places[0].selector
            if field in _LISTS:
                change.setdefault(field, []).append(selector)
            else:
                change[field] = selector
            output.say(f"{field}: {selector}")
    return change


def _find(page: OriginalPage, words: str) -> OriginalPart:
    """Return the part of the page that is the words, or the only one that holds them."""
    wanted = " ".join(words.split()).casefold()
    holding: dict[int, OriginalPart] = {}
    same: dict[int, OriginalPart] = {}
    for part in page.parts:
        text = " ".join(page.reading_text[part.start : part.end].split()).casefold()
        if wanted and wanted in text:
            holding.setdefault(part.element, part)
        if wanted == text:
            same.setdefault(part.element, part)
    found = same or holding
    if not found:
        raise ReaderError(
            tr(
                "“{words}” was not found in one paragraph of the saved page. "
                "“broadsheet original ID --text” prints its words.",
                words=words,
            )
        )
    if len(found) > 1:
        raise ReaderError(
            tr(
                "“{words}” is in {count} paragraph of the saved page. Give more of its words.",
                "“{words}” is in {count} paragraphs of the saved page. Give more of its words.",
                count=len(found),
                words=words,
            )
        )
    return next(iter(found.values()))
