"""Commands that find: search, related."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from reader.cli.json_fields import related_fields
from reader.cli.output import Output
from reader.cli.runner import bring_up_to_date, catch_up, each_story
from reader.library import Library
from reader.model import Hit, Related, Snippet, WrongFilter
from reader.model.query import QueryProblem
from reader.translation import tr, translatable


def run_search(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Search; the index is brought up to date first where that is quick, afterwards else."""
    query = " ".join(options.query)
    if not query.strip():
        sentence = tr("The query is empty; “list” lists all stories.")
        raise WrongFilter([QueryProblem("nothing", 0, 0, sentence)])
    library.require_understood(query)
    caught_up = catch_up(library, output)
    result = library.search(query, options.limit, options.sort)
    for hit in result.hits:
        fields = {
            "id": hit.id,
            "title": hit.title,
            "url": hit.url,
            "score": round(hit.score, 6),
            "snippets": [
                {"text": snippet.text, "matches": [list(match) for match in snippet.matches]}
                for snippet in hit.snippets
            ],
        }
        output.record(fields, _line(hit))
    summary: dict[str, object] = {
        "total": result.total,
        "did_you_mean": result.did_you_mean,
        "seconds": round(result.seconds, 6),
        "widened": result.widened,
        "with_all_words": result.with_all_words,
        "notice": result.notice,
    }
    if options.facets:
        summary["facets"] = asdict(library.facets(query))
    plain = tr("{count} found", "{count} found", count=result.total)
    if result.widened:
        more = result.total - result.with_all_words
        plain = tr(
            "{with_all_words} with all words, {more} more with some of the words",
            with_all_words=result.with_all_words,
            more=more,
        )
    if result.did_you_mean:
        plain = tr("{found}. Did you mean: {words}", found=plain, words=result.did_you_mean)
    output.record({"summary": summary}, plain)
    if result.notice:
        output.say(result.notice)
    if not caught_up:
        output.flush()
        bring_up_to_date(library, output)


def _line(hit: Hit) -> str:
    snippets = [f"\n         {_marked(snippet)}" for snippet in hit.snippets[:1]]
    return f"{hit.id:>6}  {hit.title}{''.join(snippets)}"


def _marked(snippet: Snippet) -> str:
    """Return the snippet with its matches between stars."""
    text, shown, last = snippet.text, "", 0
    for start, end in snippet.matches:
        shown += f"{text[last:start]}*{text[start:end]}*"
        last = end
    return " ".join((shown + text[last:]).split())


def run_related(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Show the stories that belong to stories."""

    def show(ids: list[int]) -> None:
        bring_up_to_date(library, output)
        for story in ids:
            row = library.story(story)
            found = library.related(story, options.limit)
            fields = {
                "id": story,
                "url": row.url,
                "related": [related_fields(related) for related in found],
            }
            lines = "".join(f"\n{_related_line(related)}" for related in found)
            output.record(fields, f"{story:>6}  {row.title}{lines}")

    ids = sorted(library.story_ids()) if options.all else options.ids
    each_story(library, ids, output, show)


_KINDS = {
    "linked": translatable("linked"),
    "linked-from": translatable("linked from"),
    "similar": translatable("similar"),
    "same-story": translatable("same story"),
}
"""How a related story belongs to the one that was asked about, in words."""


def _related_line(related: Related) -> str:
    number = f"#{related.id}" if related.id is not None else tr("not in library")
    reasons = f" ({'; '.join(related.reasons)})" if related.reasons else ""
    kind = tr(_KINDS[related.kind])
    return f"        {kind}: {number} {related.title}{reasons}"
