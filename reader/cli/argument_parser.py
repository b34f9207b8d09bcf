"""The commands and their options; nothing heavy is loaded to read them."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from reader import __version__
from reader.cli.argparse_texts import translate_argparse
from reader.cli.argument_order import FREE, ordered, parted
from reader.cli.care_options import FACTS, REPAIRS, add_care_commands
from reader.cli.command_examples import examples_text
from reader.cli.command_set import (
    CommandParser,
    CommandSet,
    identifier,
    identifier_or_input,
    limit,
    path_word,
)
from reader.cli.option_help import complete_help
from reader.cli.window_settings import read_setting
from reader.model import COLOURS
from reader.platforms.installed_versions import as_lines, installed_versions
from reader.translation import tr, translatable

DESCRIPTION = translatable(
    "Broadsheet reads, searches and marks saved articles, offline.\n\nWithout a "
    "command it opens the window; paths given without a command are imported "
    "there."
)

LIST_SORTS = (
    *("newest", "oldest", "added", "title", "site", "longest", "shortest"),
    *("progress", "opened"),
)

EXPORT_FORMATS = (
    *("markdown", "html", "epub", "json", "w3c", "hypothesis", "readwise", "anki", "org"),
    *("ris", "bibtex", "csl", "zip"),
)


class _VersionAction(argparse.Action):
    """Prints the versions of the program, of Python, the system and the libraries, and leaves."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> None:
        """Print the versions and leave."""
        print(as_lines(installed_versions(__version__)))
        parser.exit()


class Parser:
    """Reads the command line; raises WrongCall, and SystemExit after --help and --version."""

    def __init__(self) -> None:
        translate_argparse()
        self.top, self.commands = _build()

    def parse(self, words: Sequence[str]) -> argparse.Namespace:
        """Return the options of a command line."""
        before, name, after = parted(words)
        if name not in self.commands:
            return self.top.parse_args(words)
        command = self.commands[name]
        rest = ordered(command, after, free=name in FREE)
        options = self.top.parse_args([*before, name, *rest])
        if problem := _problem(options):
            command.error(problem)
        return options


def _problem(options: argparse.Namespace) -> str:
    """Return what is wrong with options that are each right; empty where nothing is."""
    if options.command in ("related", "clean-again") and not (options.ids or options.all):
        return tr("name stories by their ids, or ask for --all")
    if options.command == "import" and not (options.paths or options.resume):
        return tr("name files or folders to import, or ask for --resume")
    if options.command == "edit" and all(vars(options)[name] is None for name in FACTS):
        return tr("name a fact to correct, such as --title")
    if options.command == "export":
        if options.vault is None and not (options.format and options.output):
            return tr("name a --format and a place with -o, or a --vault")
        if options.vault is not None and (options.format or options.output):
            return tr("a --vault takes no --format and no -o")
    if options.command == "review" and options.answer and not options.marks:
        return tr("name the highlights that the answer is for")
    if options.command == "settings" and options.value is not None and not options.default:
        try:
            read_setting(options.name, options.value)
        except ValueError as error:
            return str(error)
    if (
        options.command == "settings"
        and options.default
        and (options.name is None or options.value is not None)
    ):
        return tr("name one setting and no value with --default")
    if options.command == "repair" and options.forget == any(
        getattr(options, name) for name in REPAIRS
    ):
        return tr("give words of the page, such as --remove 'Sign up', or --forget alone")
    if options.command == "edit-highlight" and (options.merge or options.split is not None):
        others = ("colour", "note", "exact", "add_tag", "remove_tag")
        if any(getattr(options, name) for name in others):
            return tr("--merge and --split change nothing else")
        if options.split is not None and len(options.marks) != 1:
            return tr("name one highlight to split")
    if options.command == "backup" and not (options.path or options.list or options.automatic):
        return tr("name a file or a folder for the backup, or ask for --list or --automatic")
    if options.command == "rules" and options.teach is None and options.preview is None:
        selectors = ("body", "remove", "title", "subtitle", "author", "published")
        if any(getattr(options, name) for name in selectors):
            return tr("name the site that the selectors are for: --teach HOST")
    return ""


def _build() -> tuple[argparse.ArgumentParser, dict[str, argparse.ArgumentParser]]:
    """Return the parser of the whole command line, and those of its commands by name."""
    parser = CommandParser(
        prog="broadsheet",
        description=tr(DESCRIPTION),
        epilog=examples_text(""),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "--version", action=_VersionAction, nargs=0, help=tr("show versions, of libraries too")
    )
    parser.add_argument(
        "--library",
        metavar="DIR",
        type=path_word,
        help=tr("the library's folder (or BROADSHEET_LIBRARY)"),
    )
    parser.add_argument(
        "--portable",
        action="store_true",
        help=tr("keep library and settings in a folder beside the program, from now on"),
    )
    parser.add_argument(
        "--language",
        metavar="CODE",
        help=tr("language of window and messages: en, de, ja or ar (or BROADSHEET_LANGUAGE)"),
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    named = CommandSet(commands)
    for add in (
        _bringing,
        _reading,
        _finding,
        _bookkeeping,
        _marking,
        _caring,
        _teaching,
        add_care_commands,
    ):
        add(named)
    complete_help(named.parsers)
    return parser, named.parsers


def _bringing(commands: CommandSet) -> None:
    clean = commands.add("clean", tr("clean files or folders without touching a library"))
    clean.add_argument("paths", metavar="PATH", nargs="+")
    bring = commands.add("import", tr("import files, folders, archives and exports; - reads input"))
    bring.add_argument("paths", metavar="PATH", nargs="*")
    bring.add_argument(
        "--resume", action="store_true", help=tr("continue imports that were cut short")
    )
    bring.add_argument(
        "--tag", action="append", default=[], metavar="T", help=tr("tag the imported stories")
    )
    again = commands.add("clean-again", tr("extract articles again from their saved pages"))
    again.add_argument("ids", metavar="ID", nargs="*", type=identifier_or_input)
    again.add_argument("--all", action="store_true", help=tr("every story"))


def _reading(commands: CommandSet) -> None:
    listed = commands.add("list", tr("list stories, newest first"))
    listed.add_argument("--filter", metavar="QUERY", help=tr("in the query language"))
    listed.add_argument("--limit", metavar="N", type=limit)
    listed.add_argument("--sort", default="newest", choices=LIST_SORTS)
    show = commands.add("show", tr("show one story as text"))
    show.add_argument("id", metavar="ID", type=identifier)
    form = show.add_mutually_exclusive_group()
    form.add_argument("--html", action="store_true", help=tr("as the reader shows it"))
    form.add_argument("--markdown", action="store_true")
    show.add_argument(
        "--left-out", action="store_true", help=tr("with --json: what cleaning left out too")
    )
    original = commands.add("original", tr("print the file a story was made of, or write it"))
    original.add_argument("id", metavar="ID", type=identifier)
    original.add_argument(
        "-o",
        "--output",
        metavar="PATH",
        type=path_word,
        help=tr("a new file or a folder; - prints"),
    )
    kind = original.add_mutually_exclusive_group()
    kind.add_argument("--text", action="store_true", help=tr("the words of the whole page"))
    kind.add_argument(
        "--offline", action="store_true", help=tr("a page without scripts that loads nothing")
    )
    kind.add_argument(
        "--left-out", action="store_true", help=tr("what cleaning left out, piece by piece")
    )


def _finding(commands: CommandSet) -> None:
    search = commands.add("search", tr("search titles, texts and notes"))
    search.add_argument("query", metavar="QUERY", nargs="+")
    search.add_argument("--limit", metavar="N", type=limit, default=20)
    search.add_argument("--sort", choices=("relevance", "newest", "oldest"), default="relevance")
    search.add_argument(
        "--facets", action="store_true", help=tr("with --json: counts by site, tag and year")
    )
    related = commands.add("related", tr("stories that belong to a story, with reasons"))
    related.add_argument("ids", metavar="ID", nargs="*", type=identifier_or_input)
    related.add_argument("--all", action="store_true", help=tr("for every story"))
    related.add_argument("--limit", metavar="N", type=limit, default=5)


def _bookkeeping(commands: CommandSet) -> None:
    for name, summary in (
        ("star", tr("star stories")),
        ("archive", tr("move stories to the archive")),
        ("later", tr("move stories to Later")),
        ("trash", tr("move stories to the trash")),
        ("read", tr("mark stories as read")),
    ):
        command = commands.add_for_ids(name, summary)
        command.add_argument("--undo", action="store_true", help=tr("undo it"))
    commands.add_for_ids("restore", tr("restore stories from the trash"))
    tag = commands.add_for_ids("tag", tr("add and remove tags"))
    tag.add_argument("--add", action="append", default=[], metavar="T")
    tag.add_argument("--remove", action="append", default=[], metavar="T")
    tags = commands.add("tags", tr("list, rename, merge, delete or colour tags"))
    tags.add_argument("action", choices=("list", "rename", "merge", "delete", "colour"), nargs="?")
    tags.add_argument("names", metavar="TAG", nargs="*", help=tr("the tags, the new name last"))
    note = commands.add("note", tr("set the note on a story"))
    note.add_argument("id", metavar="ID", type=identifier)
    note.add_argument("text", metavar="TEXT")
    commands.add("undo", tr("undo the latest change"))
    commands.add("redo", tr("redo the last undone change"))


def _marking(commands: CommandSet) -> None:
    bookmark = commands.add("bookmark", tr("bookmark a place inside a story, or list bookmarks"))
    bookmark.add_argument("id", metavar="ID", type=identifier)
    bookmark.add_argument("--at", metavar="OFFSET", type=int, help=tr("in code points"))
    bookmark.add_argument("--label", metavar="TEXT", default="")
    mark = commands.add("highlight", tr("highlight text; without --exact, list highlights"))
    mark.add_argument("id", metavar="ID", type=identifier)
    mark.add_argument("--exact", metavar="TEXT", help=tr("the text to highlight"))
    mark.add_argument("--prefix", metavar="P", default="", help=tr("the text before it"))
    mark.add_argument("--suffix", metavar="S", default="", help=tr("the text after it"))
    mark.add_argument("--colour", "--color", choices=COLOURS, default=COLOURS[0])
    mark.add_argument("--note", metavar="N", default="")


def _caring(commands: CommandSet) -> None:
    export = commands.add("export", tr("export stories with their highlights"))
    export.add_argument("--format", choices=EXPORT_FORMATS)
    export.add_argument(
        "--vault",
        metavar="DIR",
        type=path_word,
        help=tr(
            "write one note per story into a folder, such as an Obsidian vault, "
            "and keep them up to date"
        ),
    )
    export.add_argument("ids", metavar="ID", nargs="*", type=identifier_or_input)
    export.add_argument(
        "-o",
        "--output",
        metavar="PATH",
        type=path_word,
        help=tr("a file or folder; - is standard output"),
    )
    check = commands.add("check", tr("verify database, files and index"))
    check.add_argument("--repair", action="store_true", help=tr("repair what can be repaired"))
    backup = commands.add("backup", tr("write a verified copy of the library"))
    backup.add_argument("path", metavar="PATH", type=path_word, nargs="?")
    backup.add_argument("--list", action="store_true", help=tr("list the automatic backups"))
    backup.add_argument(
        "--automatic", action="store_true", help=tr("make an automatic backup where one is due")
    )
    restore = commands.add("restore-backup", tr("restore the library from a backup"))
    restore.add_argument("path", metavar="PATH", type=path_word)
    restore.add_argument(
        "--look", action="store_true", help=tr("show its contents, and change nothing")
    )
    tidy = commands.add("clean-up", tr("delete files that no story needs, after a backup"))
    tidy.add_argument(
        "--backup", metavar="PATH", type=path_word, required=True, help=tr("where the backup goes")
    )
    commands.add("reindex", tr("rebuild the index from the library"))
    stats = commands.add("stats", tr("count and measure the library"))
    stats.add_argument(
        "--months", metavar="N", type=limit, help=tr("what was read in the last months")
    )


def _teaching(commands: CommandSet) -> None:
    rules = commands.add("rules", tr("list extraction rules for sites, or add one"))
    do = rules.add_mutually_exclusive_group()
    do.add_argument("--teach", metavar="HOST", help=tr("save a rule with the selectors below"))
    do.add_argument("--forget", metavar="HOST", help=tr("delete the rule of a site"))
    do.add_argument(
        "--export", metavar="PATH", type=path_word, help=tr("export the rules to a file")
    )
    do.add_argument(
        "--import",
        metavar="PATH",
        type=path_word,
        dest="bring",
        help=tr("import rules from a file"),
    )
    do.add_argument(
        "--preview",
        metavar="ID",
        type=identifier,
        help=tr("what the selectors make of a story's page"),
    )
    lists = {
        "body": tr("elements of the article"),
        "keep": tr("elements that belong to the story as well"),
        "remove": tr("elements to leave out"),
    }
    for name, words in lists.items():
        rules.add_argument(f"--{name}", action="append", metavar="SELECTOR", help=words)
    facts = {
        "title": tr("element with the title"),
        "subtitle": tr("element with the standfirst"),
        "author": tr("element with the author"),
        "published": tr("element with the date"),
    }
    for name, words in facts.items():
        rules.add_argument(f"--{name}", metavar="SELECTOR", help=words)
