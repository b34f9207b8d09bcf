"""The one table of everything that can be done; menus, keys, palette and help page read it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

WINDOW, LIST, PAGE, READING = "window", "list", "page", "reading"
"""Where the keys of an action work: everywhere, in the list, on the page, in either of both."""


@dataclass(frozen=True, slots=True)
class Spec:
    """One line of the table.

    `name` is how handlers are bound; `keys` are in Qt's portable notation; `where` limits the
    keys; `choice` groups checkable actions of which one holds; `toggle` makes it checkable.
    """

    name: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    where: str = WINDOW
    icon: str = ""
    toggle: bool = False
    choice: str = ""


FILE, EDIT, VIEW, GO, STORY, MARK, HELP = (
    "&Library", "&Edit", "&View", "&Go", "&Story", "&Marking", "&Help",
)  # fmt: skip
MENUS = (FILE, EDIT, VIEW, GO, STORY, MARK, HELP)

TABLE: tuple[Spec, ...] = (
    Spec("import-files", "Import files…", FILE, ("Ctrl+O",), icon="add"),
    Spec("import-folder", "Import a folder…", FILE, ("Ctrl+Shift+O",), icon="folder"),
    Spec("import-paste", "Import what was copied", FILE, ("Ctrl+V",), icon="paste"),
    Spec("import-samples", "Import the sample stories", FILE),
    Spec("watch-folders", "Watched folders…", FILE),
    Spec("look-at-watched", "Look through watched folders now", FILE),
    Spec("export", "Export…", FILE, ("Ctrl+E",), icon="export"),
    Spec("print", "Print…", FILE, ("Ctrl+P",)),
    Spec("pdf", "Save the story as PDF…", FILE),
    Spec("backup", "Make a backup…", FILE),
    Spec("restore-backup", "Restore a backup…", FILE),
    Spec("check", "Check the library", FILE),
    Spec("reindex", "Build the search index anew", FILE),
    Spec("empty-trash", "Empty the trash…", FILE),
    Spec("preferences", "Preferences…", FILE, ("Ctrl+,",), icon="settings"),
    Spec("quit", "Quit", FILE, ("Ctrl+Q",)),
    Spec("undo", "Undo", EDIT, ("Ctrl+Z",), icon="undo"),
    Spec("redo", "Redo", EDIT, ("Ctrl+Shift+Z", "Ctrl+Y"), icon="redo"),
    Spec("copy", "Copy", EDIT, ("Ctrl+C",), where=PAGE),
    Spec("copy-address", "Copy the story's address", EDIT, ("Ctrl+Shift+C",)),
    Spec("find", "Find in this story", EDIT, ("Ctrl+F",), icon="find"),
    Spec("find-next", "Next place found", EDIT, ("F3",)),
    Spec("find-previous", "Previous place found", EDIT, ("Shift+F3",)),
    Spec("search", "Search the library", EDIT, ("/", "Ctrl+Shift+F"), icon="search"),
    Spec("save-search", "Keep this search", EDIT, ("Ctrl+S",)),
    Spec("forget-searches", "Forget past searches", EDIT),
    Spec("palette", "Everything you can do…", EDIT, ("Ctrl+K",)),
    Spec("toggle-sidebar", "Sidebar", VIEW, ("Ctrl+1", "F9"), toggle=True, icon="sidebar"),
    Spec("toggle-panel", "Side panel", VIEW, ("Ctrl+2", "F10"), toggle=True, icon="panel"),
    Spec("focus", "Only the page", VIEW, ("F11",), toggle=True, icon="focus"),
    Spec("larger", "Larger text", VIEW, ("+", "Ctrl++", "Ctrl+="), icon="larger"),
    Spec("smaller", "Smaller text", VIEW, ("-", "Ctrl+-"), icon="smaller"),
    Spec("normal-size", "Normal text size", VIEW, ("Ctrl+0",)),
    Spec("theme-system", "Like the system", VIEW, choice="theme"),
    Spec("theme-light", "Light", VIEW, choice="theme"),
    Spec("theme-paper", "Paper", VIEW, choice="theme"),
    Spec("theme-sepia", "Sepia", VIEW, choice="theme"),
    Spec("theme-grey", "Grey", VIEW, choice="theme"),
    Spec("theme-dark", "Dark", VIEW, choice="theme"),
    Spec("theme-night", "Night", VIEW, choice="theme"),
    Spec("sort-newest", "Newest first", VIEW, choice="sort"),
    Spec("sort-oldest", "Oldest first", VIEW, choice="sort"),
    Spec("sort-relevance", "Best match first", VIEW, choice="sort"),
    Spec("map", "Map of the library", VIEW, ("Ctrl+M",), icon="map"),
    Spec("reload", "Refresh the list", VIEW, ("F5",)),
    Spec("next", "Next story", GO, ("J",)),
    Spec("previous", "Previous story", GO, ("K",)),
    Spec("page-down", "Page down, then the next unread story", GO, ("Space",), where=READING),
    Spec("page-up", "Page up", GO, ("Shift+Space",), where=READING),
    Spec("next-unread", "Next unread story", GO, ("N",)),
    Spec("back", "Back", GO, ("Alt+Left",), icon="back"),
    Spec("forward", "Forward", GO, ("Alt+Right",), icon="forward"),
    Spec("related", "Related stories", GO, ("R",)),
    Spec("next-paragraph", "Next paragraph", GO, ("Down",), where=PAGE),
    Spec("previous-paragraph", "Previous paragraph", GO, ("Up",), where=PAGE),
    Spec("start", "Start of the story", GO, ("Home",), where=PAGE),
    Spec("end", "End of the story", GO, ("End",), where=PAGE),
    Spec("go-inbox", "Inbox", GO, ("G",)),
    Spec("go-all", "All stories", GO, ("A",)),
    Spec("go-starred", "Starred", GO, ("Shift+S",)),
    Spec("go-notebook", "Highlights & notes", GO, ("Ctrl+J",)),
    Spec("go-archive", "Archive", GO, ("Shift+E",)),
    Spec("go-trash", "Trash", GO),
    Spec("to-list", "To the list of stories", GO, ("Backspace",)),
    Spec("star", "Star", STORY, ("S",), icon="star"),
    Spec("archive", "Archive", STORY, ("E",), icon="archive"),
    Spec("read", "Mark as read or unread", STORY, ("M",), icon="unread"),
    Spec("tags", "Tags…", STORY, ("T",), icon="tag"),
    Spec("story-note", "Note on the story…", STORY, ("Ctrl+Shift+N",), icon="note"),
    Spec("edit-facts", "Edit title, author and date…", STORY, ("Ctrl+I",)),
    Spec("compare", "Compare with the same story elsewhere…", STORY),
    Spec("versions", "Versions of this story…", STORY),
    Spec("clean-again", "Clean the saved page again", STORY),
    Spec("teach-site", "Teach this site…", STORY),
    Spec("trash", "Move to the trash", STORY, ("Del",), icon="trash"),
    Spec("restore", "Restore from the trash", STORY, icon="restore"),
    Spec("delete-forever", "Delete forever…", STORY, ("Shift+Del",)),
    Spec("highlight", "Highlight", MARK, ("H",), icon="highlight"),
    Spec("colour-1", "First colour", MARK, ("1",), where=PAGE),
    Spec("colour-2", "Second colour", MARK, ("2",), where=PAGE),
    Spec("colour-3", "Third colour", MARK, ("3",), where=PAGE),
    Spec("colour-4", "Fourth colour", MARK, ("4",), where=PAGE),
    Spec("colour-5", "Fifth colour", MARK, ("5",), where=PAGE),
    Spec("note", "Note on the passage", MARK, ("Shift+N",), icon="note"),
    Spec("bookmark", "Bookmark here", MARK, ("B",), icon="bookmark"),
    Spec("grow-word", "Extend the selection by a word", MARK, ("Ctrl+Shift+Right",), where=PAGE),
    Spec(
        "grow-paragraph", "Extend the selection by a paragraph", MARK,
        ("Ctrl+Shift+Down",), where=PAGE,
    ),
    Spec("unmark", "Remove the highlight", MARK, ("Ctrl+Backspace",), where=PAGE),
    Spec("speak", "Read aloud", MARK, toggle=True, icon="speak"),
    Spec("keys", "Keys", HELP, ("?",)),
    Spec("help", "How to search and mark", HELP, ("F1",)),
    Spec("about", "About Broadsheet", HELP),
)  # fmt: skip
"""Every action, in the order of the menus."""


class Actions(QObject):
    """The table come alive: one QAction a line, to which handlers are bound by name."""

    def __init__(self, window: QWidget, table: Iterable[Spec] = TABLE) -> None:
        super().__init__(window)
        self.table = tuple(table)
        self._actions: dict[str, QAction] = {}
        self._choices: dict[str, QActionGroup] = {}
        self._bound: set[str] = set()
        for spec in self.table:
            self._actions[spec.name] = self._make(spec)
            if spec.where == WINDOW:
                window.addAction(self._actions[spec.name])

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def bind(self, name: str, handler: Callable[[], object]) -> None:
        """Call `handler` when the action is chosen."""
        self._bound.add(name)
        self._actions[name].triggered.connect(lambda checked=False: handler())

    def bind_toggle(self, name: str, handler: Callable[[bool], object]) -> None:
        """Call `handler` with the new state when the action is chosen."""
        self._bound.add(name)
        self._actions[name].triggered.connect(lambda checked=False: handler(checked))

    def unbound(self) -> list[str]:
        """Names of actions that nothing answers."""
        return [spec.name for spec in self.table if spec.name not in self._bound]

    def confine(self, where: str, *widgets: QWidget) -> None:
        """Let the keys of actions of this kind work while one of the widgets has the focus."""
        kinds = (where, READING) if where in (LIST, PAGE) else (where,)
        for spec in self.table:
            if spec.where in kinds:
                for widget in widgets:
                    widget.addAction(self._actions[spec.name])

    def choose(self, group: str, name: str) -> None:
        """Check one action of a group without telling its handler."""
        action = self._actions.get(f"{group}-{name}")
        if action is not None:
            action.setChecked(True)

    def _make(self, spec: Spec) -> QAction:
        action = QAction(spec.text, self)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setCheckable(spec.toggle or bool(spec.choice))
        if spec.where != WINDOW:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if spec.choice:
            group = self._choices.setdefault(spec.choice, QActionGroup(self))
            group.addAction(action)
        if spec.keys:
            action.setToolTip(f"{spec.text.rstrip('…')} ({shown_keys(spec.keys[:1])})")
        return action


def shown_keys(keys: Iterable[str]) -> str:
    """Keys as this platform writes them."""
    style = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(style) for key in keys)
