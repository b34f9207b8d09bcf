"""Commands that show stories: list, show."""

from __future__ import annotations

import argparse

from reader.cli.json_fields import body_fields, story_fields
from reader.cli.output import Output
from reader.cli.runner import catch_up
from reader.library import Library
from reader.model import Body, Story, WrongFilter
from reader.model.query import QueryProblem
from reader.translation import tr


def run_list(library: Library, options: argparse.Namespace, output: Output) -> None:
    """List stories in order."""
    if options.filter is not None:
        if not options.filter.strip():
            sentence = tr("The filter is empty; leave --filter out to list all stories.")
            raise WrongFilter([QueryProblem("nothing", 0, 0, sentence)])
        catch_up(library, output)
    for story in library.stories(options.filter, sort=options.sort, limit=options.limit):
        output.record(story_fields(story), _line(story))


def _line(story: Story) -> str:
    signs = ("•" if not story.read else " ") + ("★" if story.starred else " ")
    facts = " · ".join(fact for fact in (story.site, (story.published or story.added)[:10]) if fact)
    return f"{story.id:>6} {signs} {story.title} — {facts}"


def run_show(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Show one story as text, HTML, Markdown or JSON."""
    story = library.story(options.id)
    body = library.body(options.id)
    if output.as_json:
        fields = {**story_fields(story), **body_fields(body)}
        if options.left_out:
            left_out = library.originals.left_out(story.id)
            fields["left_out"] = [piece.text for piece in left_out]
        output.record(fields, "")
    elif options.html:
        output.text(body.html)
    elif options.markdown:
        output.text(library.markdown(options.id))
    else:
        output.text(_as_text(story, body))


def _as_text(story: Story, body: Body) -> str:
    facts = (story.byline, story.site, story.section, story.published, story.url)
    parts = [story.title, story.subtitle, " · ".join(fact for fact in facts if fact), body.text]
    links = [f"  {link.title} {link.url}".rstrip() for link in body.links if link.kind == "related"]
    if links:
        parts.append("\n".join([tr("Related on the page:"), *links]))
    return "\n\n".join(part for part in parts if part)
