"""What options and arguments mean that several commands have, a line each for their help."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

from reader.translation import tr, translatable

_USUAL: Mapping[str, str] = {
    "paths": translatable("files or folders"),
    "id": translatable("the id of a story, as “list” shows it"),
    "ids": translatable("ids of stories, as “list” shows them; - reads them"),
    "other": translatable("the id of another story"),
    "others": translatable("ids of other stories"),
    "limit": translatable("list at most this many"),
    "sort": translatable("the order of the list"),
    "query": translatable("words and conditions, as in the search field of the window"),
    "colour": translatable("the colour"),
    "format": translatable("the kind of file"),
    "label": translatable("the name of the bookmark"),
    "add_tag": translatable("give this tag"),
    "remove_tag": translatable("take this tag off"),
    "path": translatable("a file or folder"),
    "markdown": translatable("as Markdown"),
    "shell": translatable("the shell"),
    **dict.fromkeys(
        ("subtitle", "byline", "site", "section", "language", "url"),
        translatable("what is right; an empty text removes it"),
    ),
    "title": translatable("the right title"),
    "published": translatable("the date, such as 2026-05-01 or 2026-05"),
    "since": translatable("made on this day or later, such as 2026-05-01 or 30d"),
    "until": translatable("made on this day or earlier"),
}
"""Name of an option -> its line of help, wherever it has no other."""

_OF_COMMANDS: Mapping[tuple[str, str], str] = {
    ("tag", "add"): _USUAL["add_tag"],
    ("tag", "remove"): _USUAL["remove_tag"],
    ("tags", "action"): translatable("what to do; without it, list them"),
    ("note", "text"): translatable("the note; - reads it, an empty text removes it"),
    ("highlight", "note"): translatable("a note on it"),
    ("notebook", "kind"): translatable("of this kind only"),
    ("notebook", "colour"): translatable("of this colour only"),
    ("notebook", "tag"): translatable("with this tag only"),
    ("notebook", "site"): translatable("of this site only"),
    ("review", "answer"): translatable("when they should come back; without it, list them"),
    ("searches", "save"): translatable("save a search under a name"),
    ("watch", "add"): translatable("watch this folder"),
    ("watch", "remove"): translatable("watch this folder no longer"),
    ("sites", "rename"): translatable("show another name for a site"),
    ("settings", "name"): translatable("a setting; without it, list them"),
    ("settings", "value"): translatable("its new value; without it, print it"),
}
"""Command and name of an option -> its line of help, where it differs from the usual one."""


def complete_help(commands: Mapping[str, argparse.ArgumentParser]) -> None:
    """Give every option and argument without a line of help the one of its name."""
    for name, command in commands.items():
        for action in command._actions:
            if action.help is None:
                meaning = _OF_COMMANDS.get((name, action.dest)) or _USUAL.get(action.dest)
                action.help = tr(meaning) if meaning else None
