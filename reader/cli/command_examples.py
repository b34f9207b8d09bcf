"""Examples of every command, shown at the end of its help and in the manual page."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[tuple[str, str], ...]] = {
    "": (
        ("broadsheet", "open the window"),
        ("broadsheet ~/Downloads/article.html", "open the window and import a page"),
        ("broadsheet import ~/Downloads", "import a folder"),
        ("broadsheet search ferry harbour", "search the library"),
    ),
    "clean": (
        ("broadsheet clean page.html", "print the story of a page"),
        ("broadsheet clean pages --json", "clean a folder, one JSON object a story"),
        ("broadsheet clean - < page.html", "clean a page read from standard input"),
    ),
    "import": (
        ("broadsheet import article.html saved-pages", "import a file and a folder"),
        ("broadsheet import --tag work notes.epub", "import and tag"),
        ("broadsheet import - < page.html", "import from standard input"),
        ("broadsheet import file:///home/ann/My%20page.html", "import by a file address"),
    ),
    "clean-again": (
        ("broadsheet clean-again 12", "clean one story again"),
        ("broadsheet clean-again --all", "clean every story again"),
    ),
    "list": (
        ("broadsheet list --limit 10", "the ten newest stories"),
        ("broadsheet list --filter 'is:starred tag:work'", "starred stories with a tag"),
        ("broadsheet list --filter -is:read --sort longest", "unread stories, longest first"),
    ),
    "show": (
        ("broadsheet show 12", "the text of a story"),
        ("broadsheet show 12 --markdown", "the story as Markdown"),
        ("broadsheet show 12 --json", "everything about it as JSON"),
    ),
    "search": (
        ("broadsheet search ferry harbour", "stories with these words"),
        ("broadsheet search '\"night train\" -bus'", "a phrase, without a word"),
        ("broadsheet search ferry --sort newest --json", "newest first, as JSON"),
    ),
    "related": (
        ("broadsheet related 12", "stories related to a story"),
        ("broadsheet related --all --limit 3 --json", "for every story, as JSON"),
    ),
    "star": (
        ("broadsheet star 12 13", "star two stories"),
        ("broadsheet star 12 --undo", "take the star away"),
    ),
    "archive": (
        ("broadsheet archive 12", "archive a story"),
        ("broadsheet archive 12 --undo", "undo it"),
    ),
    "trash": (
        ("broadsheet trash 12", "move a story to the trash"),
        ("broadsheet trash 12 --undo", "take it out again"),
    ),
    "read": (
        ("broadsheet read 12", "mark a story as read"),
        ("broadsheet read 12 --undo", "mark it as unread"),
    ),
    "restore": (("broadsheet restore 12", "take a story out of the trash"),),
    "tag": (
        ("broadsheet tag 12 13 --add work", "tag two stories"),
        ("broadsheet tag 12 --remove work", "take a tag away"),
        ("broadsheet tag 12", "show the tags of a story"),
    ),
    "note": (
        ('broadsheet note 12 "Ask Ann about this."', "set the note on a story"),
        ("broadsheet note 12 - < note.txt", "take the note from standard input"),
        ('broadsheet note 12 ""', "remove the note"),
    ),
    "undo": (("broadsheet undo", "undo the latest change"),),
    "redo": (("broadsheet redo", "make it again"),),
    "bookmark": (
        ("broadsheet bookmark 12", "list the bookmarks of a story"),
        ("broadsheet bookmark 12 --at 340 --label 'The turn'", "bookmark a place"),
    ),
    "highlight": (
        ("broadsheet highlight 12", "list the highlights of a story"),
        ("broadsheet highlight 12 --exact 'at seven'", "highlight a passage"),
        ("broadsheet highlight 12 --exact ferry --note Why?", "with a note"),
    ),
    "export": (
        ("broadsheet export --format markdown -o notes", "all stories as Markdown files"),
        ("broadsheet export --format epub 12 13 -o ferries.epub", "two stories as an e-book"),
        ("broadsheet export --format zip -o library.zip", "the whole library"),
        ("broadsheet export --format json 12 -o - | jq .", "one story to another program"),
        ("broadsheet export --vault notes", "a note a story, in a folder that stays"),
    ),
    "check": (
        ("broadsheet check", "verify the library"),
        ("broadsheet check --repair", "verify and repair it"),
    ),
    "backup": (
        ("broadsheet backup ~/Backups", "write a verified copy into a folder"),
        ("broadsheet backup --list", "list the automatic backups"),
    ),
    "restore-backup": (
        ("broadsheet restore-backup library.zip --look", "see what a backup holds"),
        ("broadsheet restore-backup library.zip", "go back to it"),
    ),
    "clean-up": (
        ("broadsheet clean-up --backup ~/Backups", "delete unused files, after a backup"),
    ),
    "reindex": (("broadsheet reindex", "rebuild the search index"),),
    "stats": (("broadsheet stats --json", "counts and sizes as JSON"),),
    "rules": (
        ("broadsheet rules", "list the rules for sites"),
        ("broadsheet rules --teach a.example --body article --remove .ad", "save a rule"),
        ("broadsheet rules --preview 12 --body article", "see what a rule would do"),
        ("broadsheet rules --forget a.example", "delete it"),
    ),
    "original": (
        ("broadsheet original 12 -o page.html", "write the file a story was made of"),
        ("broadsheet original 12 --offline -o copy.html", "a copy that loads nothing"),
        ("broadsheet original 12 --left-out", "what cleaning left out"),
    ),
    "later": (
        ("broadsheet later 12 13", "put two stories off for later"),
        ("broadsheet later 12 --undo", "take one back"),
    ),
    "tags": (
        ("broadsheet tags", "list the tags with their counts"),
        ("broadsheet tags rename work job", "rename a tag"),
        ("broadsheet tags delete job", "delete it"),
    ),
    "notebook": (
        ("broadsheet notebook ferry", "highlights, notes and bookmarks with a word"),
        ("broadsheet notebook --kind highlight --since 30d", "highlights of the last 30 days"),
        ("broadsheet notebook --detached --json", "those that lost their place, as JSON"),
    ),
    "edit-highlight": (
        ("broadsheet edit-highlight h3 --colour green --note 'Seen.'", "colour and note"),
        ("broadsheet edit-highlight h3 h4 --add-tag work", "tag two highlights"),
        ("broadsheet edit-highlight h3 --remove", "remove a highlight"),
    ),
    "edit-bookmark": (
        ("broadsheet edit-bookmark b2 --label 'The end'", "rename a bookmark"),
        ("broadsheet edit-bookmark b2 --remove", "remove it"),
    ),
    "versions": (
        ("broadsheet versions 12", "list the versions of a story's text"),
        ("broadsheet versions 12 --show 1", "the text of the first"),
        ("broadsheet versions 12 --compare 1 2", "what differs between two"),
    ),
    "searches": (
        ("broadsheet searches", "list the saved searches"),
        ("broadsheet searches --save Ferries 'ferry is:unread'", "save a search"),
        ("broadsheet searches --remove Ferries", "remove it"),
    ),
    "watch": (
        ("broadsheet watch --add ~/Downloads/articles --tag web", "watch a folder"),
        ("broadsheet watch --look", "import what is new, for instance from a timer"),
        ("broadsheet watch --remove ~/Downloads/articles", "watch it no more"),
    ),
    "empty-trash": (
        ("broadsheet empty-trash --yes", "permanently delete the stories in the trash"),
    ),
    "merge": (("broadsheet merge ~/old-library library.zip", "take two libraries in"),),
    "completion": (
        ("broadsheet completion fish > ~/.config/fish/completions/broadsheet.fish", "for fish"),
        ("broadsheet completion bash", "for bash, to be sourced"),
    ),
    "manual": (("broadsheet manual > broadsheet.1", "write the manual page"),),
    "desktop": (
        ("broadsheet desktop --install", "open saved pages and story links by a double click"),
        ("broadsheet desktop --uninstall", "remove menu entry, icon and kinds of files"),
    ),
}
"""Name of a command (empty for the program itself) -> command lines and what they do."""


def examples_text(command: str) -> str:
    """Return the examples of a command as the end of its help; empty where it has none."""
    known = EXAMPLES.get(command, ())
    if not known:
        return ""
    lines = [f"  {line}\n      {meaning}" for line, meaning in known]
    return "examples:\n" + "\n".join(lines)
