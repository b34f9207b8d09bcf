"""Commands that correct, compare and delete stories, and keep two of them apart."""

from __future__ import annotations

import argparse

from reader.cli.care_options import FACTS
from reader.cli.json_fields import story_fields
from reader.cli.output import Output
from reader.cli.runner import each_story
from reader.cli.version_commands import print_differences
from reader.library import Library
from reader.model import ReaderError
from reader.translation import tr


def run_edit(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Correct facts of a story; an empty value removes one."""
    given = {name: value for name in FACTS if (value := vars(options)[name]) is not None}
    library.edit_facts(options.id, **{name: value or None for name, value in given.items()})
    fields = story_fields(library.story(options.id))
    lines = [f"#{options.id}", *(f"{name}: {fields[name] or ''}".rstrip() for name in given)]
    output.done({"id": options.id, **{name: fields[name] for name in given}}, "\n  ".join(lines))


def run_compare(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Print what differs between the texts of two stories."""
    texts = [library.body(story).reading_text for story in (options.id, options.other)]
    differences = library.differences(options.id, options.other)
    print_differences(options.id, texts, differences, output)


def run_not_related(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Keep stories from being shown as related to a story, or allow it again."""
    library.story(options.id)

    def hide(others: list[int]) -> None:
        for other in others:
            library.not_related(options.id, other, options.undo)
            line = (
                tr(
                    "#{story} and #{other} may be shown as related again",
                    story=options.id,
                    other=other,
                )
                if options.undo
                else tr(
                    "#{story} and #{other} are no longer shown as related",
                    story=options.id,
                    other=other,
                )
            )
            output.done({"id": options.id, "other": other, "hidden": not options.undo}, line)

    each_story(library, options.others, output, hide)


def run_delete(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Delete stories for good; without --yes, say what would go."""

    def delete(ids: list[int]) -> None:
        marks = library.marks_in(ids)
        amount = tr(
            "{stories} and {highlights}",
            stories=tr("{count} story", "{count} stories", count=len(ids)),
            highlights=tr("{count} highlight", "{count} highlights", count=marks),
        )
        if not options.yes:
            raise ReaderError(
                tr("{amount} would be permanently deleted. Add --yes to do it.", amount=amount)
            )
        titles = {story.id: story.title for story in library.stories_of(ids)}
        library.delete_forever(ids)
        for story in ids:
            output.done({"id": story, "deleted": True}, f"#{story} {titles[story]}")
        output.say(tr("{amount} deleted", amount=amount))

    each_story(library, options.ids, output, delete)
