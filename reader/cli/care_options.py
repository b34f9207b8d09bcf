"""The options of the commands on marks, versions, searches, watched folders and the desktop."""

from __future__ import annotations

from reader.cli.command_set import CommandSet, date_or_part, date_word, identifier, limit, path_word
from reader.cli.window_settings import SETTINGS
from reader.model import COLOURS, WATCHED_KINDS
from reader.translation import tr

MARK_KINDS = ("highlight", "note", "bookmark")
NOTEBOOK_SORTS = ("newest", "oldest", "story")

REPAIRS = ("keep", "remove", "title", "subtitle", "author", "published")
"""What the words that `repair` is given can be to the story."""
REVIEW_ANSWERS = ("seen", "soon", "never")

FACTS = ("title", "subtitle", "byline", "site", "section", "published", "language", "url")
"""The facts that `edit` corrects, each by the option of its name."""


def add_care_commands(commands: CommandSet) -> None:
    """Add the commands."""
    for add in (
        *(_facts, _marks, _review, _versions, _searches, _watching_options, _shelves, _repair),
        *(_trash, _settings, _installation),
    ):
        add(commands)


def _marks(commands: CommandSet) -> None:
    notebook = commands.add("notebook", tr("list all highlights, notes and bookmarks"))
    notebook.add_argument("words", metavar="WORD", nargs="*", help=tr("words they must contain"))
    notebook.add_argument("--story", metavar="ID", type=identifier, help=tr("of one story"))
    notebook.add_argument("--kind", action="append", default=[], choices=MARK_KINDS)
    notebook.add_argument("--colour", "--color", action="append", default=[], choices=COLOURS)
    notebook.add_argument("--tag", action="append", default=[], metavar="T")
    notebook.add_argument("--site", action="append", default=[], metavar="SITE")
    notebook.add_argument("--since", metavar="DATE", type=date_word)
    notebook.add_argument("--until", metavar="DATE", type=date_word)
    notebook.add_argument("--noted", action="store_true", help=tr("highlights with a note only"))
    notebook.add_argument(
        "--detached", action="store_true", help=tr("whose text is no longer found")
    )
    notebook.add_argument("--removed", action="store_true", help=tr("removed ones"))
    notebook.add_argument("--sort", choices=NOTEBOOK_SORTS, default="newest")
    notebook.add_argument("--limit", metavar="N", type=limit)
    edit = commands.add("edit-highlight", tr("change, remove or restore highlights"))
    edit.add_argument(
        "marks", metavar="HIGHLIGHT", nargs="+", help=tr("as “highlight ID” lists them")
    )
    edit.add_argument("--colour", "--color", choices=COLOURS)
    edit.add_argument("--note", metavar="TEXT", help=tr("- reads standard input"))
    edit.add_argument("--exact", metavar="TEXT", help=tr("move it to this text of its story"))
    edit.add_argument("--add-tag", action="append", default=[], metavar="T")
    edit.add_argument("--remove-tag", action="append", default=[], metavar="T")
    fate = edit.add_mutually_exclusive_group()
    fate.add_argument("--remove", action="store_true", help=tr("“undo” brings them back"))
    fate.add_argument("--restore", action="store_true", help=tr("bring removed ones back"))
    fate.add_argument("--merge", action="store_true", help=tr("merge overlapping highlights"))
    fate.add_argument("--split", metavar="TEXT", help=tr("make this part a highlight of its own"))
    place = commands.add("edit-bookmark", tr("rename or remove bookmarks"))
    place.add_argument(
        "marks", metavar="BOOKMARK", nargs="+", help=tr("as “bookmark ID” lists them")
    )
    do = place.add_mutually_exclusive_group(required=True)
    do.add_argument("--label", metavar="TEXT")
    do.add_argument("--remove", action="store_true", help=tr("“undo” brings them back"))


def _review(commands: CommandSet) -> None:
    review = commands.add("review", tr("list today's highlights to review, or answer them"))
    review.add_argument("answer", choices=REVIEW_ANSWERS, nargs="?")
    review.add_argument("marks", metavar="HIGHLIGHT", nargs="*", help=tr("as “review” lists them"))


def _shelves(commands: CommandSet) -> None:
    commands.add_for_ids("inbox", tr("move stories back to the inbox"))
    pile = commands.add("pile", tr("list older stories of the inbox at random"))
    pile.add_argument("--limit", metavar="N", type=limit, default=5)
    threads = commands.add("threads", tr("list the threads of stories of one event"))
    threads.add_argument(
        "id", metavar="ID", type=identifier, nargs="?", help=tr("the thread of one story")
    )
    points = commands.add("map", tr("print where stories lie on the map of the library"))
    points.add_argument("--limit", metavar="N", type=limit, default=5000)
    sites = commands.add("sites", tr("list sites, or rename one"))
    sites.add_argument("--rename", metavar=("SITE", "NAME"), nargs=2)
    history = commands.add("history", tr("list the searches of the window"))
    history.add_argument("--clear", action="store_true", help=tr("delete them"))


def _repair(commands: CommandSet) -> None:
    repair = commands.add("repair", tr("correct the extraction of a story by words of its page"))
    repair.add_argument("id", metavar="ID", type=identifier)
    for name, meaning in (
        ("keep", tr("words of what belongs to the story as well")),
        ("remove", tr("words of what is to be left out")),
    ):
        repair.add_argument(f"--{name}", action="append", metavar="WORDS", help=meaning)
    for name, meaning in (
        ("title", tr("words of the title")),
        ("subtitle", tr("words of the standfirst")),
        ("author", tr("words of the author's line")),
        ("published", tr("words of the date")),
    ):
        repair.add_argument(f"--{name}", metavar="WORDS", help=meaning)
    repair.add_argument("--site", action="store_true", help=tr("for all stories of the site"))
    do = repair.add_mutually_exclusive_group()
    do.add_argument("--preview", action="store_true", help=tr("show it, and change nothing"))
    do.add_argument("--forget", action="store_true", help=tr("delete the rule of this story"))


def _settings(commands: CommandSet) -> None:
    settings = commands.add("settings", tr("list or change the settings of the window"))
    settings.add_argument("name", metavar="NAME", nargs="?", choices=tuple(SETTINGS))
    settings.add_argument("value", metavar="VALUE", nargs="?")
    settings.add_argument("--default", action="store_true", help=tr("reset it"))


def _facts(commands: CommandSet) -> None:
    edit = commands.add("edit", tr("correct title, author, date and other facts of a story"))
    edit.add_argument("id", metavar="ID", type=identifier)
    for name in ("title", "subtitle", "byline", "site", "section", "language", "url"):
        edit.add_argument(f"--{name}", metavar="TEXT")
    edit.add_argument("--published", metavar="DATE", type=date_or_part)
    compare = commands.add("compare", tr("show what differs between two stories"))
    compare.add_argument("id", metavar="ID", type=identifier)
    compare.add_argument("other", metavar="OTHER", type=identifier)
    apart = commands.add("not-related", tr("keep stories from being shown as related to a story"))
    apart.add_argument("id", metavar="ID", type=identifier)
    apart.add_argument("others", metavar="OTHER", nargs="+", type=identifier)
    apart.add_argument("--undo", action="store_true", help=tr("undo it"))
    delete = commands.add_for_ids("delete", tr("permanently delete stories"))
    delete.add_argument("--yes", action="store_true", help=tr("do it; this cannot be undone"))


def _versions(commands: CommandSet) -> None:
    versions = commands.add("versions", tr("list, show or remove the versions of a story's text"))
    versions.add_argument("id", metavar="ID", type=identifier)
    do = versions.add_mutually_exclusive_group()
    do.add_argument("--show", metavar="N", type=limit, help=tr("the text of a version"))
    do.add_argument("--compare", metavar="N", type=limit, nargs=2, help=tr("what differs"))
    do.add_argument(
        "--remove", metavar="N", type=limit, help=tr("remove a version; “undo” brings it back")
    )


def _searches(commands: CommandSet) -> None:
    searches = commands.add("searches", tr("list, save or remove saved searches"))
    do = searches.add_mutually_exclusive_group()
    do.add_argument("--save", metavar=("NAME", "QUERY"), nargs=2)
    do.add_argument("--remove", metavar="NAME", help=tr("its name or number"))


def _watching_options(commands: CommandSet) -> None:
    watch = commands.add("watch", tr("list, add, remove or read watched folders"))
    do = watch.add_mutually_exclusive_group()
    do.add_argument("--add", metavar="DIR", type=path_word)
    do.add_argument("--remove", metavar="DIR", type=path_word)
    do.add_argument("--look", action="store_true", help=tr("import what is new in them now"))
    watch.add_argument(
        "--tag",
        action="append",
        default=[],
        metavar="T",
        help=tr("with --add: tag imported stories"),
    )
    watch.add_argument(
        "--trash", action="store_true", help=tr("with --add: move imported files to the trash")
    )

    watch.add_argument(
        "--kind",
        action="append",
        default=[],
        choices=[*WATCHED_KINDS],
        help=tr("with --add: import these kinds of file too; saved pages always"),
    )
    watch.add_argument(
        "--levels",
        metavar="N",
        type=limit,
        default=1,
        help=tr("with --add: how many levels of folders below it are watched (1 unless set)"),
    )
    watch.add_argument(
        "--folder-tags", action="store_true", help=tr("with --add: names of folders are tags")
    )
    watch.add_argument(
        "--existing", action="store_true", help=tr("with --add: import the files there now too")
    )


def _trash(commands: CommandSet) -> None:
    trash = commands.add("empty-trash", tr("permanently delete the stories in the trash"))
    trash.add_argument("--yes", action="store_true", help=tr("do it; this cannot be undone"))
    merge = commands.add("merge", tr("import another library, a backup or an exported library"))
    merge.add_argument("paths", metavar="PATH", nargs="+", type=path_word)


def _installation(commands: CommandSet) -> None:
    completion = commands.add("completion", tr("print the completion script of a shell"))
    completion.add_argument("shell", choices=("bash", "zsh", "fish"))
    commands.add("manual", tr("print the manual page"))
    desktop = commands.add(
        "desktop", tr("add the program to the menus of the desktop, or remove it")
    )
    do = desktop.add_mutually_exclusive_group(required=True)
    do.add_argument(
        "--install", action="store_true", help=tr("menu entry, icon, kinds of files, story links")
    )
    do.add_argument("--uninstall", action="store_true", help=tr("remove all of it"))
