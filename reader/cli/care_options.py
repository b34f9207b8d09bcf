"""The options of the commands on marks, versions, searches, watched folders and the desktop."""

from __future__ import annotations

from reader.cli.command_set import CommandSet, date_word, identifier, limit, path_word
from reader.model import COLOURS
from reader.translation import tr

MARK_KINDS = ("highlight", "note", "bookmark")
NOTEBOOK_SORTS = ("newest", "oldest", "story")


def add_care_commands(commands: CommandSet) -> None:
    """Add the commands."""
    for add in (_marks, _versions, _searches, _watching_options, _trash, _installation):
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
    notebook.add_argument("--detached", action="store_true", help=tr("that lost their place"))
    notebook.add_argument("--removed", action="store_true", help=tr("removed ones"))
    notebook.add_argument("--sort", choices=NOTEBOOK_SORTS, default="newest")
    notebook.add_argument("--limit", metavar="N", type=limit)
    edit = commands.add("edit-highlight", tr("change, remove or restore highlights"))
    edit.add_argument(
        "marks", metavar="HIGHLIGHT", nargs="+", help=tr("as “highlight ID” lists them")
    )
    edit.add_argument("--colour", "--color", choices=COLOURS)
    edit.add_argument("--note", metavar="TEXT", help=tr("- reads standard input"))
    edit.add_argument("--add-tag", action="append", default=[], metavar="T")
    edit.add_argument("--remove-tag", action="append", default=[], metavar="T")
    fate = edit.add_mutually_exclusive_group()
    fate.add_argument("--remove", action="store_true", help=tr("“undo” brings them back"))
    fate.add_argument("--restore", action="store_true", help=tr("bring removed ones back"))
    place = commands.add("edit-bookmark", tr("rename or remove bookmarks"))
    place.add_argument(
        "marks", metavar="BOOKMARK", nargs="+", help=tr("as “bookmark ID” lists them")
    )
    do = place.add_mutually_exclusive_group(required=True)
    do.add_argument("--label", metavar="TEXT")
    do.add_argument("--remove", action="store_true", help=tr("“undo” brings them back"))


def _versions(commands: CommandSet) -> None:
    versions = commands.add("versions", tr("list, show or remove the versions of a story's text"))
    versions.add_argument("id", metavar="ID", type=identifier)
    do = versions.add_mutually_exclusive_group()
    do.add_argument("--show", metavar="N", type=limit, help=tr("the text of a version"))
    do.add_argument("--compare", metavar="N", type=limit, nargs=2, help=tr("what differs"))
    do.add_argument("--remove", metavar="N", type=limit, help=tr("remove a version"))


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


def _trash(commands: CommandSet) -> None:
    trash = commands.add("empty-trash", tr("permanently delete the stories in the trash"))
    trash.add_argument("--yes", action="store_true", help=tr("do it; this cannot be undone"))
    merge = commands.add("merge", tr("take another library, a backup or an exported library in"))
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
