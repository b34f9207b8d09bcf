"""What is done on the page: find, walk, print, read aloud, follow links, go back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from reader.translation import system_failure, tr
from reader.ui.actions import EDIT, FILE, GO, MARK, PAGE, READING, ActionRow
from reader.ui.file_dialogs import ask_where_to_save
from reader.ui.list_sources import from_site
from reader.ui.outside_links import OutsideLinks
from reader.ui.page.page_strings import reading_time
from reader.ui.reading_controller import Opened
from reader.ui.related_keys import RelatedKeys
from reader.ui.start_folders import save_path
from reader.ui.window_context import WindowContext

if TYPE_CHECKING:
    from reader.ui.page.print_job import PrintJob

ROWS = (
    ActionRow("print", "Print…", FILE, 80, ("Ctrl+P",)),
    ActionRow("pdf", "Save as PDF…", FILE, 90),
    ActionRow("copy", "Copy", EDIT, 30, ("Ctrl+C",), where=PAGE),
    ActionRow("copy-code", "Copy Code", EDIT, 32, ("Ctrl+Shift+K",), where=PAGE),
    ActionRow("find", "Find in Story", EDIT, 50, ("Ctrl+F",), icon="find"),
    ActionRow("find-next", "Find Next", EDIT, 60, ("F3", "Ctrl+G")),
    ActionRow("find-previous", "Find Previous", EDIT, 70, ("Shift+F3", "Ctrl+Shift+G")),
    ActionRow("back", "Back", GO, 60, ("Alt+Left",), icon="back"),
    ActionRow("forward", "Forward", GO, 70, ("Alt+Right",), icon="forward"),
    ActionRow("related", "Related Stories", GO, 80, ("R",)),
    ActionRow("next-paragraph", "Next Paragraph", GO, 90, ("Down",), where=PAGE),
    ActionRow("previous-paragraph", "Previous Paragraph", GO, 100, ("Up",), where=PAGE),
    ActionRow("start", "Go to Start of Story", GO, 110, ("Home", "Ctrl+Home"), where=PAGE),
    ActionRow("end", "Go to End of Story", GO, 120, ("End", "Ctrl+End"), where=PAGE),
    ActionRow("speak-pause", "Pause or Resume Reading Aloud", MARK, 122, ("P",), where=PAGE),
    ActionRow("speak-faster", "Read Aloud Faster", MARK, 124, ("Alt+Up",), where=PAGE),
    ActionRow("speak-slower", "Read Aloud Slower", MARK, 126, ("Alt+Down",), where=PAGE),
    ActionRow("speak", "Read Aloud", MARK, 120, toggle=True, icon="speak"),
)
"""The rows of the action table that are answered here."""


class PageActions(QObject):
    """Answers the actions on the page; `search` and `compare` are where its links lead."""

    def __init__(
        self,
        context: WindowContext,
        search: Callable[[str], object],
        compare: Callable[[int], object],
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._window = context.window
        self._search = search
        self._compare = compare
        self._related = RelatedKeys(context.session, context.reading, self)
        self._links = OutsideLinks(context)
        self._bind()
        page, session, reading = context.window.page, context.session, context.reading
        context.actions.postpone = page.postpone
        page.link_activated.connect(self._follow_link)
        page.progress_changed.connect(self._show_time_left)
        session.way_changed.connect(self._show_way)
        page.links.way_changed.connect(self._show_way)
        reading.shown.connect(self._show_title)
        panel = context.window.panel
        reading.shown.connect(panel.show_story)
        reading.marks_changed.connect(panel.show_story)
        reading.neighbours_found.connect(panel.show_neighbours)
        panel.story_wanted.connect(session.open)
        panel.highlight_wanted.connect(page.go_to_highlight)
        panel.bookmark_wanted.connect(page.go_to_bookmark)
        page.highlight_opened.connect(panel.select_highlight)
        self._show_way()

    def _bind(self) -> None:
        actions, page, session = self._context.actions, self._window.page, self._context.session
        actions.bind("print", self._print)
        actions.bind("pdf", self._save_pdf)
        actions.bind("copy", page.copy)
        actions.bind("copy-code", self._copy_code)
        actions.bind("find", self._find)
        actions.bind("find-next", page.find_next)
        actions.bind("find-previous", page.find_previous)
        actions.bind("back", self._go_back)
        actions.bind("forward", session.forward)
        actions.bind("related", self._go_to_related)
        actions.bind("next-paragraph", page.focus_next_paragraph)
        actions.bind("previous-paragraph", page.focus_previous_paragraph)
        actions.bind("start", page.to_start)
        actions.bind("end", page.to_end)
        actions.bind_toggle("speak", self._speak)
        page.aloud.failed.connect(lambda words: self._context.say(words))
        actions.bind("speak-pause", page.aloud.toggle)
        actions.bind("speak-faster", lambda: page.aloud.step_rate(1))
        actions.bind("speak-slower", lambda: page.aloud.step_rate(-1))
        page.speech_ended.connect(lambda: actions["speak"].setChecked(False))
        actions.confine(PAGE, page)
        # Not for the buttons around the text, which Space presses.
        actions.confine(READING, page.reading_widget)

    def _show_title(self, opened: Opened | None) -> None:
        title = opened.story.title if opened else ""
        self._window.setWindowTitle(
            tr("{title} – Broadsheet", title=title) if title else "Broadsheet"
        )

    def _show_way(self) -> None:
        actions, session = self._context.actions, self._context.session
        inside = self._window.page.links.can_go_back
        actions["back"].setEnabled(inside or session.can_go_back)
        actions["forward"].setEnabled(session.can_go_forward)

    def _go_back(self) -> None:
        """Go back inside the story first, then to the story before."""
        if not self._window.page.links.go_back():
            self._context.session.back()

    def _show_time_left(self, share: float, minutes: int) -> None:
        left = minutes > 0 and share < 0.99
        words = tr("{time} left", time=reading_time(minutes)) if left else ""
        chapter = self._window.page.outline.chapter_left() if words else 0
        longer = (
            tr("{time} left in chapter  ·  {words}", time=reading_time(chapter), words=words)
            if chapter
            else words
        )
        self._window.page_bar.say_left(longer, words)

    def _copy_code(self) -> None:
        copied = self._window.page.copy_code()
        self._context.say(tr("Code copied.") if copied else tr("There is no code in view."))

    def _find(self) -> None:
        """Find in the story that is seen; without one, in the library or the notebook."""
        if self._context.reading.opened is None or self._context.session.in_notebook:
            self._context.actions["search"].trigger()
        else:
            self._context.show_page()
            self._window.page.find()

    def _go_to_related(self) -> None:
        self._context.show_page()
        self._window.page.go_to_related()
        self._window.page.setFocus()
        self._related.wait()

    def _print(self) -> None:
        job = self._window.page.print_story(self._window)
        if job:
            self._show_progress(job, tr("Printing…"))
            job.finished.connect(lambda pages: self._context.say(_printed(job, pages)))
            job.failed.connect(self._window.notice.say)

    def _save_pdf(self) -> None:
        opened = self._context.reading.opened
        if opened is None:
            return
        # As in `_show_progress`.
        from reader.ui.page.print_job import pdf_name

        name = ask_where_to_save(
            self._window,
            tr("Save as PDF"),
            save_path(f"{pdf_name(opened.story.title)}.pdf"),
            tr("PDF documents (*.pdf)"),
        )
        if not name:
            return
        try:
            job = self._window.page.save_pdf(Path(name))
        except OSError as error:
            self._context.say(system_failure(error))
            return
        if job:
            self._show_progress(job, tr("Saving as PDF…"))
            job.finished.connect(lambda pages: self._context.say(tr("Saved as {name}", name=name)))
            job.failed.connect(self._window.notice.say)

    def _show_progress(self, job: PrintJob, words: str) -> None:
        # Printing is seldom asked for and its modules take long to load.
        from reader.ui.page.print_progress import follow

        follow(job, words, self._window)

    def _speak(self, start: bool) -> None:
        if start and not self._window.page.can_speak():
            self._context.actions["speak"].setChecked(False)
            self._context.say(self._window.page.how_to_speak())
        elif start:
            self._window.page.speak()
        else:
            self._window.page.stop_speaking()

    def _follow_link(self, kind: str, target: str) -> None:
        opened = self._context.reading.opened
        if kind == "copy-address":
            QGuiApplication.clipboard().setText(target)
            self._context.say(tr("Address copied."))
        elif kind == "web":
            self._links.follow(target)
        elif kind == "site":
            self._context.session.show(from_site(target))
            self._window.panes.show_list()
        elif kind == "search-title":
            self._search(target)
        elif kind == "compare":
            self._compare(int(target))
        elif kind == "not-related" and opened is not None:
            story, other = opened.story.id, int(target)
            self._context.commands.change(lambda library: library.not_related(story, other))


def _printed(job: PrintJob, pages: int) -> str:
    """Return where a print went."""
    if not job.on_paper:
        return tr("Saved as {name}", name=job.goal)
    return tr(
        "{count} page sent to the printer {name}.",
        "{count} pages sent to the printer {name}.",
        count=pages,
        name=job.goal,
    )
