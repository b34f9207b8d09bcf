"""Examples of every command, shown at the end of its help and in the manual page."""

from __future__ import annotations

from reader.translation import tr, translatable

EXAMPLES: dict[str, tuple[tuple[str, str], ...]] = {
    "": (
        ("broadsheet", translatable("open the window")),
        ("broadsheet ~/Downloads/article.html", translatable("open the window and import a page")),
        ("broadsheet import ~/Downloads", translatable("import a folder")),
        ("broadsheet search ferry harbour", translatable("search the library")),
    ),
    "clean": (
        ("broadsheet clean page.html", translatable("print the story of a page")),
        ("broadsheet clean pages --json", translatable("clean a folder, one JSON object a story")),
        ("broadsheet clean - < page.html", translatable("clean a page read from standard input")),
    ),
    "import": (
        ("broadsheet import article.html saved-pages", translatable("import a file and a folder")),
        ("broadsheet import --tag work notes.epub", translatable("import and tag")),
        (
            "broadsheet import --resume",
            translatable("continue an import that a crash or a power cut ended"),
        ),
        ("broadsheet import - < page.html", translatable("import from standard input")),
        (
            "broadsheet import file:///home/ann/My%20page.html",
            translatable("import by a file address"),
        ),
    ),
    "clean-again": (
        ("broadsheet clean-again 12", translatable("clean one story again")),
        ("broadsheet clean-again --all", translatable("clean every story again")),
    ),
    "list": (
        ("broadsheet list --limit 10", translatable("the ten newest stories")),
        (
            "broadsheet list --filter 'is:starred tag:work'",
            translatable("starred stories with a tag"),
        ),
        (
            "broadsheet list --filter -is:read --sort longest",
            translatable("unread stories, longest first"),
        ),
    ),
    "show": (
        ("broadsheet show 12", translatable("the text of a story")),
        ("broadsheet show 12 --markdown", translatable("the story as Markdown")),
        ("broadsheet show 12 --json", translatable("everything about it as JSON")),
    ),
    "search": (
        ("broadsheet search ferry harbour", translatable("stories with these words")),
        ("broadsheet search '\"night train\" -bus'", translatable("a phrase, without a word")),
        ("broadsheet search ferry --sort newest --json", translatable("newest first, as JSON")),
    ),
    "related": (
        ("broadsheet related 12", translatable("stories related to a story")),
        ("broadsheet related --all --limit 3 --json", translatable("for every story, as JSON")),
    ),
    "star": (
        ("broadsheet star 12 13", translatable("star two stories")),
        ("broadsheet star 12 --undo", translatable("remove the star")),
        (
            "broadsheet star - < ids.txt",
            translatable("star stories whose ids a file holds"),
        ),
    ),
    "archive": (
        ("broadsheet archive 12", translatable("archive a story")),
        ("broadsheet archive 12 --undo", translatable("undo it")),
    ),
    "trash": (
        ("broadsheet trash 12", translatable("move a story to the trash")),
        ("broadsheet trash 12 --undo", translatable("restore it")),
    ),
    "read": (
        ("broadsheet read 12", translatable("mark a story as read")),
        ("broadsheet read 12 --undo", translatable("mark it as unread")),
    ),
    "restore": (("broadsheet restore 12", translatable("restore a story from the trash")),),
    "tag": (
        ("broadsheet tag 12 13 --add work", translatable("tag two stories")),
        ("broadsheet tag 12 --remove work", translatable("remove a tag")),
        ("broadsheet tag 12", translatable("show the tags of a story")),
    ),
    "note": (
        ('broadsheet note 12 "Ask Ann about this."', translatable("set the note on a story")),
        ("broadsheet note 12 - < note.txt", translatable("take the note from standard input")),
        ('broadsheet note 12 ""', translatable("remove the note")),
    ),
    "edit": (
        ("broadsheet edit 12 --title 'The ferry'", translatable("correct the title")),
        (
            "broadsheet edit 12 --byline 'Ann Lee' --published 2026-05-01",
            translatable("correct author and date"),
        ),
        ('broadsheet edit 12 --byline ""', translatable("remove a wrong author")),
    ),
    "compare": (("broadsheet compare 12 13", translatable("what differs between two stories")),),
    "not-related": (
        ("broadsheet not-related 12 13", translatable("stop showing two stories as related")),
        ("broadsheet not-related 12 13 --undo", translatable("undo it")),
    ),
    "delete": (("broadsheet delete 12 13 --yes", translatable("permanently delete two stories")),),
    "inbox": (("broadsheet inbox 12", translatable("move a story back to the inbox")),),
    "pile": (("broadsheet pile --limit 3", translatable("three stories that have waited long")),),
    "threads": (
        ("broadsheet threads", translatable("list the threads")),
        ("broadsheet threads 12", translatable("the thread of a story")),
    ),
    "map": (("broadsheet map --json", translatable("places of stories, near ones are alike")),),
    "sites": (
        ("broadsheet sites", translatable("list the sites")),
        ("broadsheet sites --rename a.example 'The A'", translatable("rename one")),
    ),
    "history": (
        ("broadsheet history", translatable("list the searches of the window")),
        ("broadsheet history --clear", translatable("delete them")),
    ),
    "repair": (
        (
            "broadsheet repair 12 --remove 'Sign up now' --preview",
            translatable("preview the story without a box of its page"),
        ),
        (
            "broadsheet repair 12 --author 'By Ann Lee' --site",
            translatable("take the author from there on all pages of the site"),
        ),
        ("broadsheet repair 12 --forget", translatable("delete the rule of a story")),
    ),
    "review": (
        ("broadsheet review", translatable("list today's highlights")),
        ("broadsheet review seen h3 h4", translatable("show them again later")),
    ),
    "settings": (
        ("broadsheet settings", translatable("list the settings")),
        ("broadsheet settings theme dark", translatable("set one")),
        ("broadsheet settings theme --default", translatable("reset it")),
    ),
    "undo": (("broadsheet undo", translatable("undo the latest change")),),
    "redo": (("broadsheet redo", translatable("redo it")),),
    "bookmark": (
        ("broadsheet bookmark 12", translatable("list the bookmarks of a story")),
        ("broadsheet bookmark 12 --at 340 --label 'The turn'", translatable("bookmark a place")),
    ),
    "highlight": (
        ("broadsheet highlight 12", translatable("list the highlights of a story")),
        ("broadsheet highlight 12 --exact 'at seven'", translatable("highlight a passage")),
        ("broadsheet highlight 12 --exact ferry --note Why?", translatable("with a note")),
    ),
    "export": (
        (
            "broadsheet export --format markdown -o notes",
            translatable("all stories as Markdown files"),
        ),
        (
            "broadsheet export --format epub 12 13 -o ferries.epub",
            translatable("two stories as an e-book"),
        ),
        ("broadsheet export --format zip -o library.zip", translatable("the whole library")),
        (
            "broadsheet export --format json 12 -o - | jq .",
            translatable("one story to another program"),
        ),
        (
            "broadsheet export --vault notes",
            translatable("one note per story, in an Obsidian vault"),
        ),
    ),
    "check": (
        ("broadsheet check", translatable("verify the library")),
        ("broadsheet check --repair", translatable("verify and repair it")),
    ),
    "backup": (
        ("broadsheet backup ~/Backups", translatable("write a verified copy into a folder")),
        ("broadsheet backup - > library.zip", translatable("write a copy to standard output")),
        ("broadsheet backup --list", translatable("list the automatic backups")),
    ),
    "restore-backup": (
        ("broadsheet restore-backup library.zip --look", translatable("see what a backup holds")),
        ("broadsheet restore-backup library.zip", translatable("restore it")),
    ),
    "clean-up": (
        (
            "broadsheet clean-up --backup ~/Backups",
            translatable("delete unused files, after a backup"),
        ),
    ),
    "reindex": (("broadsheet reindex", translatable("rebuild the search index")),),
    "stats": (("broadsheet stats --json", translatable("counts and sizes as JSON")),),
    "rules": (
        ("broadsheet rules", translatable("list the rules for sites")),
        (
            "broadsheet rules --teach a.example --body article --remove .ad",
            translatable("save a rule"),
        ),
        ("broadsheet rules --preview 12 --body article", translatable("see what a rule would do")),
        ("broadsheet rules --forget a.example", translatable("delete it")),
    ),
    "original": (
        ("broadsheet original 12 -o page.html", translatable("write the file a story was made of")),
        (
            "broadsheet original 12 --offline -o copy.html",
            translatable("a copy that loads nothing"),
        ),
        ("broadsheet original 12 --left-out", translatable("what cleaning left out")),
    ),
    "later": (
        ("broadsheet later 12 13", translatable("move two stories to Later")),
        ("broadsheet later 12 --undo", translatable("move one back to the inbox")),
    ),
    "tags": (
        ("broadsheet tags", translatable("list the tags with their counts")),
        ("broadsheet tags rename work job", translatable("rename a tag")),
        ("broadsheet tags delete job", translatable("delete it")),
    ),
    "notebook": (
        ("broadsheet notebook ferry", translatable("highlights, notes and bookmarks with a word")),
        (
            "broadsheet notebook --kind highlight --since 30d",
            translatable("highlights of the last 30 days"),
        ),
        (
            "broadsheet notebook --detached --json",
            translatable("those whose text is no longer found, as JSON"),
        ),
    ),
    "edit-highlight": (
        (
            "broadsheet edit-highlight h3 --colour green --note 'Seen.'",
            translatable("colour and note"),
        ),
        ("broadsheet edit-highlight h3 h4 --add-tag work", translatable("tag two highlights")),
        (
            "broadsheet edit-highlight h3 --exact 'at eight'",
            translatable("move it to another passage"),
        ),
        ("broadsheet edit-highlight h3 h4 --merge", translatable("make two of them one")),
        ("broadsheet edit-highlight h3 --remove", translatable("remove a highlight")),
    ),
    "edit-bookmark": (
        ("broadsheet edit-bookmark b2 --label 'The end'", translatable("rename a bookmark")),
        ("broadsheet edit-bookmark b2 --remove", translatable("remove it")),
    ),
    "versions": (
        ("broadsheet versions 12", translatable("list the versions of a story's text")),
        ("broadsheet versions 12 --show 1", translatable("the text of the first")),
        ("broadsheet versions 12 --compare 1 2", translatable("what differs between two")),
    ),
    "searches": (
        ("broadsheet searches", translatable("list the saved searches")),
        ("broadsheet searches --save Ferries 'ferry is:unread'", translatable("save a search")),
        ("broadsheet searches --remove Ferries", translatable("remove it")),
    ),
    "watch": (
        ("broadsheet watch --add ~/Downloads/articles --tag web", translatable("watch a folder")),
        (
            "broadsheet watch --add ~/articles --levels 2 --folder-tags",
            translatable("its folders too, their names as tags"),
        ),
        ("broadsheet watch --look", translatable("import what is new, for instance from a timer")),
        ("broadsheet watch --remove ~/Downloads/articles", translatable("stop watching it")),
    ),
    "empty-trash": (
        (
            "broadsheet empty-trash --yes",
            translatable("permanently delete the stories in the trash"),
        ),
    ),
    "merge": (
        ("broadsheet merge ~/old-library library.zip", translatable("import two libraries")),
    ),
    "completion": (
        (
            "broadsheet completion fish > ~/.config/fish/completions/broadsheet.fish",
            translatable("for fish"),
        ),
        ("broadsheet completion bash", translatable("for bash, to be sourced")),
    ),
    "manual": (("broadsheet manual > broadsheet.1", translatable("write the manual page")),),
    "desktop": (
        (
            "broadsheet desktop --install",
            translatable("open saved pages and story links by a double click"),
        ),
        (
            "broadsheet desktop --uninstall",
            translatable("remove menu entry, icon and kinds of files"),
        ),
    ),
}
"""Name of a command (empty for the program itself) -> command lines and what they do."""


def examples_text(command: str) -> str:
    """Return the examples of a command as the end of its help; empty where it has none."""
    known = EXAMPLES.get(command, ())
    if not known:
        return ""
    lines = [f"  {line}\n      {tr(meaning)}" for line, meaning in known]
    return tr("examples:") + "\n" + "\n".join(lines)
