"""What each action of the table does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QMessageBox

from reader.model import COLOURS, Story
from reader.ui.features.annotate.annotate_controller import AnnotateController
from reader.ui.features.annotate.details_dialog import FactsDialog
from reader.ui.features.annotate.tag_dialog import TagDialog
from reader.ui.help_pages import HelpDialog, about_page, keys_page, search_page
from reader.ui.list_sources import SHELVES, shelf
from reader.ui.local_dates import counted
from reader.ui.page.print_progress import follow
from reader.ui.palette import Palette, choices_of
from reader.ui.related_keys import RelatedKeys
from reader.ui.shell import Shell
from reader.ui.themes import SYSTEM, THEMES

Handler = Callable[[], object]


class Bindings(QObject):
    """Binds the actions on stories, page and view; those on the library are bound elsewhere."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._window = shell.window
        self._actions = shell.window.actions_table
        self._marking = AnnotateController(
            shell.commands, shell.reading, self._window.page, self._window.panel
        )
        self._related = RelatedKeys(shell.session, shell.reading, self)
        for table in (self._going(), self._stories(), self._page(), self._seeing()):
            for name, handler in table.items():
                self._actions.bind(name, handler)
        self._bind_choices()
        self._bind_toggles()

    def _going(self) -> dict[str, Handler]:
        window, session = self._window, self._shell.session
        table: dict[str, Handler] = {
            "next": lambda: self._step(1),
            "previous": lambda: self._step(-1),
            "next-unread": self.go_to_next_unread,
            "back": session.back,
            "forward": session.forward,
            "to-list": self._go_to_list,
            "search": self._go_to_search,
            "page-down": self._page_down,
            "page-up": window.page.page_up,
            "related": self._go_to_related,
            "reload": self._shell.loader.load,
        }
        for kind in SHELVES:
            table[f"go-{kind}"] = partial(session.show, shelf(kind))
        return table

    def _stories(self) -> dict[str, Handler]:
        commands = self._shell.commands
        chosen = self._shell.selected
        return {
            "star": lambda: commands.star(chosen()),
            "archive": lambda: self._leave(commands.archive),
            "read": lambda: commands.toggle_read(chosen()),
            "trash": self._trash,
            "restore": lambda: commands.restore(chosen()),
            "tags": self._edit_tags,
            "story-note": lambda: self._marking.edit_story_note(self._window),
            "edit-facts": self._edit_facts,
            "clean-again": lambda: commands.clean_again(chosen()),
            "delete-forever": self._delete_forever,
            "copy-address": self._copy_address,
            "undo": commands.undo,
            "redo": commands.redo,
            "save-search": self._shell.ask_for_search_name,
            "forget-searches": self._shell.searching.forget,
        }

    def _page(self) -> dict[str, Handler]:
        page = self._window.page
        table: dict[str, Handler] = {
            "copy": page.copy,
            "find": lambda: page.find(),
            "find-next": page.find_next,
            "find-previous": page.find_previous,
            "next-paragraph": page.focus_next_paragraph,
            "previous-paragraph": page.focus_previous_paragraph,
            "start": page.to_start,
            "end": page.to_end,
            "larger": page.zoom_in,
            "smaller": page.zoom_out,
            "normal-size": page.zoom_reset,
            "highlight": self._highlight,
            "note": lambda: self._marked(page.note()),
            "bookmark": page.bookmark_here,
            "unmark": page.remove_highlight,
            "grow-word": lambda: page.grow_selection("word"),
            "grow-paragraph": lambda: page.grow_selection("paragraph"),
            "print": self._print,
        }
        for number, colour in enumerate(COLOURS, start=1):
            table[f"colour-{number}"] = partial(self._highlight, colour)
        return table

    def _print(self) -> None:
        job = self._window.page.print_story(self._window)
        if job:
            follow(job, "Printing…", self._window)
            job.failed.connect(self._window.notice.say)

    def _highlight(self, colour: str | None = None) -> None:
        self._marked(self._window.page.highlight(colour))

    def _marked(self, done: bool) -> None:
        """Say how marking goes where there was nothing to mark."""
        if not done and self._shell.reading.opened is not None:
            self._shell.commands.said.emit(
                "Select a passage, or choose a paragraph with ↓ and ↑ on the page.", False
            )

    def _seeing(self) -> dict[str, Handler]:
        return {
            "palette": self._show_palette,
            "keys": lambda: self._help("Keys", keys_page(self._actions)),
            "help": lambda: self._help("How to search and mark", search_page()),
            "about": lambda: self._help("About Broadsheet", about_page()),
            "quit": self._window.close,
        }

    def _bind_choices(self) -> None:
        preferences, loader = self._shell.preferences, self._shell.loader
        for name in (SYSTEM, *THEMES):
            self._actions.bind(f"theme-{name}", partial(preferences.change, theme=name))
        for sort in ("newest", "oldest", "relevance"):
            self._actions.bind(f"sort-{sort}", partial(self._sort, sort))
        self._actions.choose("sort", loader.sort)

    def _bind_toggles(self) -> None:
        window = self._window
        self._actions.bind_toggle("toggle-sidebar", self._toggle_sidebar)
        self._actions.bind_toggle("toggle-panel", self._toggle_panel)
        self._actions.bind_toggle("focus", self._focus)
        self._actions.bind_toggle("speak", self._speak)
        self._leave_focus = QShortcut(QKeySequence("Esc"), window)
        self._leave_focus.activated.connect(self._actions["focus"].trigger)
        self._leave_focus.setEnabled(False)
        self._actions["speak"].setVisible(window.page.can_speak())

    def go_to_next_unread(self) -> None:
        """Open the next unread story of the list."""
        model, listing = self._window.model, self._window.list
        for row in range(listing.current_row() + 1, model.rowCount()):
            story = model.story_at(row)
            if story is None or not story.read:
                listing.go_to_row(row)
                return
        self._shell.commands.said.emit("No further unread story in this list.", False)

    def _step(self, by: int) -> None:
        listing = self._window.list
        if listing.current_row() < 0:
            listing.go_to_row(0)
        else:
            listing.step(by)

    def _page_down(self) -> None:
        if not self._window.page.page_down():
            self.go_to_next_unread()

    def _go_to_list(self) -> None:
        self._window.panes.show_list()
        self._window.list.setFocus()

    def _go_to_search(self) -> None:
        window = self._window
        if self._shell.session.source.kind == "notebook":
            window.notebook.filters.field.setFocus()
            return
        self._actions["focus"].setChecked(False)
        self._focus(False)
        window.panes.show_list()
        window.search.setFocus()
        window.search.selectAll()

    def _go_to_related(self) -> None:
        self._window.page.go_to_related()
        self._window.page.setFocus()
        self._related.wait()

    def _leave(self, write: Callable[[list[Story]], None]) -> None:
        """Do what takes the story out of the list, and go on to the next one."""
        self._go_on_after(self._shell.selected(), write)

    def _trash(self) -> None:
        if self._window.sidebar.hasFocus():
            return
        self._leave(self._shell.commands.trash)

    def _go_on_after(self, stories: list[Story], write: Callable[[list[Story]], None]) -> None:
        listing, model = self._window.list, self._window.model
        rows = [row for row in (model.row_of(story.id) for story in stories) if row is not None]
        opened = self._shell.session.story
        if rows and any(story.id == opened for story in stories):
            after = max(rows) + 1
            before = min(rows) - 1
            listing.go_to_row(after if after < model.rowCount() else before)
        write(stories)

    def _edit_tags(self) -> None:
        stories = self._shell.selected()
        if not stories:
            return
        self._shell.jobs.read(
            lambda library, ticket: [tag for tag, _ in library.counts(saved=False).tags],
            lambda known: self._ask_for_tags(stories, known),
        )

    def _ask_for_tags(self, stories: list[Story], known: list[str]) -> None:
        number = len(stories)
        words = stories[0].title if number == 1 else counted(number, "story", "stories")
        dialog = TagDialog(words, stories, known, self._window)
        if dialog.exec():
            add, remove = dialog.changes()
            self._shell.commands.tag([story.id for story in stories], add, remove)

    def _edit_facts(self) -> None:
        stories = self._shell.selected()
        if len(stories) != 1:
            return
        story = stories[0]
        dialog = FactsDialog(story, self._window)
        if dialog.exec() and (facts := dialog.facts()):
            self._shell.commands.write(lambda library: library.edit_facts(story.id, **facts))

    def _delete_forever(self) -> None:
        stories = [story for story in self._shell.selected() if story.trashed]
        if not stories:
            self._shell.commands.said.emit(
                "Only what is in the trash can be deleted forever.", False
            )
            return
        marks = sum(story.highlights for story in stories)
        words = f"Delete {counted(len(stories), 'story', 'stories')} forever?"
        words += f" {counted(marks, 'highlight')} would go with it." if marks else ""
        if self._agreed(words):
            self._shell.commands.delete_forever([story.id for story in stories])

    def _agreed(self, words: str) -> bool:
        buttons = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel
        answer = QMessageBox.question(self._window, "Broadsheet", words, buttons)
        return bool(answer == QMessageBox.StandardButton.Yes)

    def _copy_address(self) -> None:
        urls = [story.url for story in self._shell.selected() if story.url]
        if urls:
            QGuiApplication.clipboard().setText("\n".join(urls))
            self._shell.commands.said.emit("Address copied.", False)

    def _show_palette(self) -> None:
        sources = self._window.sidebar_model.sources()
        Palette(choices_of(self._actions, sources, self._shell.session.show), self._window).show()

    def _help(self, title: str, html: str) -> None:
        HelpDialog(title, html, self._window).show()

    def _sort(self, sort: str) -> None:
        self._shell.loader.set_sort(sort)
        if not self._shell.session.source.searches:
            self._shell.preferences.change(sort=sort)

    def _toggle_sidebar(self, shown: bool) -> None:
        self._window.panes.show_sidebar(shown)
        if shown:
            self._window.sidebar.setFocus()

    def _toggle_panel(self, shown: bool) -> None:
        self._window.show_panel(shown, self._shell.preferences.now.panel_width)
        self._window.panes.make_room_for_panel(shown)

    def _focus(self, only: bool) -> None:
        window = self._window
        window.panes.show_only_content(only)
        window.menuBar().setVisible(not only)
        window.page_bar.setVisible(not only)
        window.page.set_focus_mode(only)
        self._toggle_panel(not only and self._actions["toggle-panel"].isChecked())
        self._leave_focus.setEnabled(only)
        if only:
            window.page.setFocus()
            self._shell.commands.said.emit("F11 or Esc brings everything back.", False)

    def _speak(self, start: bool) -> None:
        if start:
            self._window.page.speak()
        else:
            self._window.page.stop_speaking()
