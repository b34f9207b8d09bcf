"""The command of rules: what the person teaches about single sites."""

from __future__ import annotations

import argparse
from typing import Any

from reader.cli.output import Output
from reader.cli.standard_streams import STANDARD, file_to_read, file_to_write
from reader.library import Library
from reader.translation import tr

_PARTS = {
    "body": "story",
    "keep": "keep",
    "remove": "remove",
    "title": "title",
    "subtitle": "subtitle",
    "author": "author",
    "published": "published",
}
"""The options of a rule, and the parts of it that they give."""


def run_rules(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Show the rules, or teach, forget, export or import some."""
    parts = {part: value for option, part in _PARTS.items() if (value := getattr(options, option))}
    if options.teach is not None:
        _print_rule(library.teach({"host": options.teach, **parts}).written(), output)
    elif options.preview is not None:
        _preview(library, options.preview, parts, output)
    elif options.forget is not None:
        forgotten = library.forget_rule(options.forget).host
        output.done({"forgotten": forgotten}, tr("rule deleted: {host}", host=forgotten))
    elif options.export is not None:
        with file_to_write(options.export, "rules.json", output) as path:
            number = library.export_rules(path)
        if options.export != STANDARD:
            output.record(
                {"path": options.export, "rules": number},
                tr(
                    "{count} rule in {path}",
                    "{count} rules in {path}",
                    count=number,
                    path=options.export,
                ),
            )
    elif options.bring is not None:
        with file_to_read(options.bring, "rules.json") as path:
            for rule in library.import_rules(path):
                _print_rule(rule.written(), output)
    else:
        for rule in library.site_rules():
            _print_rule(rule.written(), output)


def _print_rule(rule: dict[str, Any], output: Output) -> None:
    lines = [
        f"\n    {name}: {', '.join(value) if isinstance(value, list) else value}"
        for name, value in rule.items()
        if name != "host"
    ]
    output.record(rule, f"{rule['host']}{''.join(lines)}")


def _preview(library: Library, story: int, parts: dict[str, Any], output: Output) -> None:
    """Print what a rule of these selectors would make of a story's page; nothing is kept."""
    rule = {"host": library.rule_for(story).host, **parts}
    preview = library.preview_rule(story, rule)
    article = preview.article
    fields = {
        "id": story,
        "host": rule["host"],
        "title": article.title,
        "byline": article.byline,
        "word_count": article.word_count,
        "text": article.text,
        "parts": [
            {
                "field": part.field,
                "selector": part.selector,
                "found": part.found,
                "problem": part.problem,
            }
            for part in preview.trial.parts
        ],
    }
    lines = [
        f"  {part.field} {part.selector}: {part.problem or f'{part.found} found'}"
        for part in preview.trial.parts
    ]
    head = tr(
        "{title} ({count} word)",
        "{title} ({count} words)",
        count=article.word_count,
        title=article.title,
    )
    output.record(fields, "\n".join([head, *lines, "", article.text]))
