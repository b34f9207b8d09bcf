"""What is marked on the page and in the side panel goes into the library."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from reader.library.written_words import WrittenWords
from reader.model import COLOURS, Bookmark, Highlight, NotebookEntry, Story
from reader.translation import tr
from reader.ui.actions import GO, MARK, PAGE, STORY, ActionRow
from reader.ui.local_dates import counted
from reader.ui.notebook.notebook_controller import NotebookController
from reader.ui.plain_dialogs import ask_text
from reader.ui.window_context import WindowContext

ROWS = (
    ActionRow("tags", "Tags…", STORY, 40, ("T",), icon="tag"),
    ActionRow("story-note", "Edit Story Note…", STORY, 50, ("Ctrl+Shift+N",), icon="note"),
    ActionRow("edit-facts", "Edit Details…", STORY, 60, ("Ctrl+I",)),
    ActionRow("highlight", "Highlight", MARK, 10, ("H",), icon="highlight"),
    ActionRow("colour-1", "Highlight in Colour 1", MARK, 20, ("1",), where=PAGE),
    ActionRow("colour-2", "Highlight in Colour 2", MARK, 30, ("2",), where=PAGE),
    ActionRow("colour-3", "Highlight in Colour 3", MARK, 40, ("3",), where=PAGE),
    ActionRow("colour-4", "Highlight in Colour 4", MARK, 50, ("4",), where=PAGE),
    ActionRow("colour-5", "Highlight in Colour 5", MARK, 60, ("5",), where=PAGE),
    ActionRow("note", "Add Note…", MARK, 70, ("Shift+N",), icon="note"),
    ActionRow("next-unread", "Next Unread Story", GO, 50, ("N",)),
    ActionRow("bookmark", "Add Bookmark", MARK, 80, ("B", "Ctrl+D"), icon="bookmark"),
    ActionRow("grow-word", "Extend Selection by Word", MARK, 90, ("Ctrl+Shift+Right",), where=PAGE),
    ActionRow(
        "grow-paragraph",
        "Extend Selection by Paragraph",
        MARK,
        100,
        ("Ctrl+Shift+Down",),
        where=PAGE,
    ),
    ActionRow("unmark", "Remove Highlight", MARK, 110, ("Ctrl+Backspace",), where=PAGE),
)
"""The rows of the action table that are answered here."""


class AnnotateController(QObject):
    """Answers the wishes of page and side panel; the page hears back through the session."""

    def __init__(
        self,
        context: WindowContext,
        notebook: NotebookController,
        edit_tags_on_page: Callable[[], bool],
        go_to_next_unread: Callable[[], object],
    ) -> None:
        super().__init__(context.window)
        self._go_to_next_unread = go_to_next_unread
        self._edit_tags_on_page = edit_tags_on_page
        self._context = context
        self._commands = context.commands
        self._reading = context.reading
        self._notebook = notebook
        self._window = context.window
        self._page = page = context.window.page
        self._panel = panel = context.window.panel
        self._bind()
        context.window.notebook.tags_wanted.connect(self._tag_highlights)
        context.window.notebook.open_wanted.connect(self._open_entry)
        page.highlight_requested.connect(self._add)
        page.highlight_changed.connect(self._change)
        page.tagged_highlight_requested.connect(self._add)
        page.highlight_tagged.connect(self._set_tags)
        page.highlight_moved.connect(self._move)
        page.highlight_removed.connect(self._remove_highlight)
        page.bookmark_requested.connect(self._bookmark)
        page.bookmark_removed.connect(self._remove_bookmark)
        panel.edit_wanted.connect(self._edit)
        panel.remove_wanted.connect(self._remove)
        panel.tags_wanted.connect(self._tag)
        panel.place_wanted.connect(self._place)
        panel.note_changed.connect(self._set_note)

    def _bind(self) -> None:
        actions, page = self._context.actions, self._page
        actions.bind("tags", self._edit_tags)
        actions.bind("story-note", self._edit_story_note)
        actions.bind("edit-facts", self._edit_facts)
        actions.bind("highlight", self._highlight)
        for number, colour in enumerate(COLOURS, start=1):
            actions.bind(f"colour-{number}", partial(self._highlight, colour))
            self._window.notebook.list.addAction(actions[f"colour-{number}"])
        actions.bind("note", self._note)
        actions.bind("next-unread", self._note_or_next_unread)
        actions.bind("bookmark", self._bookmark_here)
        actions.bind("unmark", page.remove_highlight)
        actions.bind("grow-word", lambda: page.grow_selection("word"))
        actions.bind("grow-paragraph", lambda: page.grow_selection("paragraph"))

    def _highlight(self, colour: str | None = None) -> None:
        if self._context.session.in_notebook:
            if colour is not None:
                self._window.notebook.recolour(colour)
            return
        self._context.show_page()
        self._explain(self._page.highlight(colour))

    def _note(self) -> None:
        self._context.show_page()
        self._explain(self._page.note())

    def _note_or_next_unread(self) -> None:
        """Write a note where words are selected or just marked: there nobody means to leave them.

        Many readers have the same key for both.
        """
        focused = self._window.focusWidget()
        on_page = focused is not None and self._page.isAncestorOf(focused)
        if on_page and self._page.has_words() and not self._context.session.in_notebook:
            self._context.actions["note"].trigger()
        else:
            self._go_to_next_unread()

    def _bookmark_here(self) -> None:
        self._context.show_page()
        self._page.bookmark_here()

    def _explain(self, done: bool) -> None:
        """Say how marking goes where there was nothing to mark."""
        opened = self._reading.opened
        if done or opened is None:
            return
        if not opened.body.reading_text.strip():
            words = tr("This story has no text to highlight.")
        elif self._page.picture_in_focus() is not None:
            if not self._page.picture_is_marked():
                # A picture has no words that a highlight could hold: it is framed instead.
                self._page.bookmark_here()
                return
            words = tr("This picture is bookmarked already.")
        elif self._page.reading_widget.hasFocus():
            words = tr("Select text, or choose a paragraph with ↓ and ↑.")
        else:
            # In the list the arrows lead to other stories.
            words = tr("Select text, or press Enter, then choose a paragraph with ↓ and ↑.")
        self._commands.said.emit(words, False)

    def _edit_tags(self) -> None:
        if self._context.session.in_notebook:
            self._window.notebook.edit_tags()
            return
        stories = self._context.selected()
        if not stories:
            return
        on_page = len(stories) == 1 and stories[0].id == self._context.session.story
        if on_page and self._edit_tags_on_page():
            return
        self._context.jobs.read(
            lambda library, ticket: [tag for tag, _ in library.counts(saved=False).tags],
            lambda known: self._ask_for_tags(stories, known),
        )

    def _ask_for_tags(self, stories: list[Story], known: list[str]) -> None:
        from reader.ui.features.annotate.tag_dialog import TagDialog

        number = len(stories)
        words = stories[0].title if number == 1 else counted(number, "story", "stories")
        dialog = TagDialog(words, stories, known, self._window)
        if dialog.exec():
            add, remove = dialog.changes()
            self._commands.tag([story.id for story in stories], add, remove)

    def _edit_facts(self) -> None:
        from reader.ui.features.annotate.details_dialog import FactsDialog

        stories = self._context.selected()
        if len(stories) != 1:
            return
        story = stories[0]
        dialog = FactsDialog(story, self._window)
        if dialog.exec() and (facts := dialog.facts()):
            words = "\n".join(filter(None, facts.values()))
            self._commands.write_words(
                WrittenWords(
                    f"facts {story.id}",
                    words,
                    "facts",
                    {"id": story.id, **facts},
                )
            )

    def _tag_highlights(self, entries: list[NotebookEntry]) -> None:
        from reader.ui.features.annotate.tag_dialog import TagDialog

        tags = sorted({tag for entry in self._window.notebook.model.entries for tag in entry.tags})
        words = counted(len(entries), "highlight")
        dialog = TagDialog(words, entries, tags, self._window)
        if entries and dialog.exec():
            self._notebook.tag(entries, *dialog.changes())

    def _open_entry(self, entry: NotebookEntry) -> None:
        self._context.show_beside_page()
        target = entry.id if entry.kind == "highlight" else max(entry.start, 0)
        self._reading.open_at(entry.story, target)

    def _edit_story_note(self) -> None:
        from reader.ui.features.annotate.details_dialog import NoteDialog

        story = self._context.meant()
        if story is None:
            return
        dialog = NoteDialog(story.title, story.note, self._window)
        if dialog.exec():
            self._set_note(story.id, dialog.note(), story.note)

    def _add(
        self, start: int, end: int, colour: str, note: str, tags: tuple[str, ...] = ()
    ) -> None:
        opened = self._reading.opened
        if opened is not None:
            story, version = opened.story.id, opened.body.version
            self._commands.write_words(
                WrittenWords(
                    f"highlight {story} {start} {end}",
                    "\n".join(filter(None, (note, ", ".join(tags)))),
                    "highlight",
                    {
                        "story": story,
                        "version": version,
                        "start": start,
                        "end": end,
                        "colour": colour,
                        "note": note,
                        "tags": list(tags),
                    },
                    quietly=True,
                )
            )

    def _change(self, highlight: str, colour: str, note: str, seen: str) -> None:
        self._commands.write_words(
            WrittenWords.highlight_note(highlight, note, seen, colour, quietly=True)
        )

    def _set_tags(self, highlight: str, tags: tuple[str, ...], seen: tuple[str, ...]) -> None:
        self._commands.write_words(
            WrittenWords(
                f"tags {highlight}",
                ", ".join(tags),
                "highlight change",
                {"highlight": highlight, "tags": list(tags), "seen_tags": list(seen)},
                quietly=True,
            )
        )

    def _move(self, highlight: str, start: int, end: int) -> None:
        self._commands.change(
            lambda library: library.annotations.place_highlight(highlight, start, end)
        )

    def _remove_highlight(self, highlight: str) -> None:
        self._commands.change(lambda library: library.annotations.remove_highlight(highlight))

    def _bookmark(self, offset: int, label: str) -> None:
        opened = self._reading.opened
        if opened is not None:
            story, version = opened.story.id, opened.body.version
            self._commands.change(
                lambda library: library.annotations.add_bookmark(
                    story, offset, label, version=version
                )
            )

    def _remove_bookmark(self, bookmark: str) -> None:
        self._commands.change(lambda library: library.annotations.remove_bookmark(bookmark))

    def _edit(self, mark: Highlight | Bookmark) -> None:
        from reader.ui.features.annotate.details_dialog import NoteDialog

        if isinstance(mark, Bookmark):
            label = tr("Bookmark name:")
            name = ask_text(self._panel, tr("Rename Bookmark"), label, tr("Rename"), mark.label)
            if name is not None:
                self._commands.write_words(
                    WrittenWords(
                        f"bookmark {mark.id}",
                        name,
                        "bookmark name",
                        {"bookmark": mark.id, "label": name},
                    )
                )
            return
        dialog = NoteDialog(mark.exact[:300], mark.note, self._panel)
        if dialog.exec():
            note = dialog.note()
            self._commands.write_words(WrittenWords.highlight_note(mark.id, note, mark.note))

    def _tag(self, highlight: Highlight) -> None:
        from reader.ui.features.annotate.tag_dialog import TagDialog

        opened = self._reading.opened
        known = {tag for other in opened.highlights for tag in other.tags} if opened else set()
        dialog = TagDialog(highlight.exact[:120], [highlight], sorted(known), self._panel)
        if dialog.exec():
            add, remove = dialog.changes()
            self._commands.change(
                lambda library: library.annotations.update_highlights(
                    [highlight.id], add_tags=list(add), remove_tags=list(remove)
                )
            )

    def _remove(self, mark: Highlight | Bookmark) -> None:
        if isinstance(mark, Highlight):
            self._remove_highlight(mark.id)
        else:
            self._remove_bookmark(mark.id)

    def _place(self, highlight: Highlight) -> None:
        chosen = self._page.selection()
        if chosen is None:
            self._commands.said.emit(tr("Select text on the page first."), False)
            return
        start, end = chosen
        self._commands.change(
            lambda library: library.annotations.place_highlight(highlight.id, start, end)
        )

    def _set_note(self, story: int, note: str, seen: str) -> None:
        self._commands.write_words(WrittenWords.story_note(story, note, seen, quietly=True))
