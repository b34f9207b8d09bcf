"""What the actions on the library as a whole do: in, out, checks, preferences, map, copies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox

from reader.model import (
    CheckItem,
    Difference,
    ExportReport,
    MapPoint,
    NotebookEntry,
    Story,
    WatchFolder,
)
from reader.ui.features.annotate.tag_dialog import TagDialog
from reader.ui.features.compare.compare_dialog import CompareDialog, Side
from reader.ui.features.compare.versions_controller import VersionsController
from reader.ui.features.imports.dropped_items import take
from reader.ui.features.imports.watch_dialog import WatchDialog
from reader.ui.features.library_care.export_dialog import ExportDialog
from reader.ui.features.map.map_window import MapWindow
from reader.ui.features.preferences.preferences_dialog import PreferencesDialog
from reader.ui.features.siterules.site_rule_controller import SiteRuleController
from reader.ui.help_pages import HelpDialog, check_page
from reader.ui.jobs import Ticket
from reader.ui.local_dates import counted
from reader.ui.page.print_progress import follow
from reader.ui.shell import Shell
from reader.ui.themes import resolve, system_is_dark

if TYPE_CHECKING:
    from reader.library import Library

Handler = Callable[[], object]


class LibraryBindings(QObject):
    """Binds what `Bindings` leaves."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._window = shell.window
        self._jobs = shell.jobs
        table: dict[str, Handler] = {
            "import-files": self.import_files,
            "import-folder": self.import_folder,
            "import-paste": self._paste,
            "import-samples": shell.importing.import_samples,
            "watch-folders": self.edit_watched,
            "look-at-watched": shell.importing.look_at_watched_folders,
            "export": lambda: self._export([story.id for story in shell.selected()]),
            "pdf": self._save_pdf,
            "backup": self._backup,
            "restore-backup": self._restore_backup,
            "check": self._check,
            "reindex": self._reindex,
            "empty-trash": self._empty_trash,
            "preferences": lambda: PreferencesDialog(shell.preferences, self._window).show(),
            "map": self._show_map,
            "compare": self._compare_first,
            "versions": VersionsController(shell, self._agreed).show,
            "teach-site": SiteRuleController(shell).show,
        }
        for name, handler in table.items():
            self._window.actions_table.bind(name, handler)
        empty = self._window.empty_library
        empty.files_wanted.connect(self.import_files)
        empty.folder_wanted.connect(self.import_folder)
        empty.watching_wanted.connect(self.edit_watched)
        notebook = self._window.notebook
        notebook.open_wanted.connect(self._open_entry)
        notebook.tags_wanted.connect(self._tag_highlights)
        notebook.export_wanted.connect(self._export_entries)
        self._window.page.link_activated.connect(self._follow_link)
        self._window.page.search_requested.connect(self._search)

    def import_files(self) -> None:
        """Let files be chosen and import them."""
        names, _ = QFileDialog.getOpenFileNames(self._window, "Import files")
        if names:
            self._shell.importing.import_paths([Path(name) for name in names])

    def import_folder(self) -> None:
        """Let a folder be chosen and import all that is in it."""
        name = QFileDialog.getExistingDirectory(self._window, "Import a folder")
        if name:
            self._shell.importing.import_paths([Path(name)])

    def edit_watched(self) -> None:
        """Show the watched folders."""
        self._jobs.read(lambda library, ticket: library.watch_folders(), self._ask_for_watched)

    def _ask_for_watched(self, folders: Sequence[WatchFolder]) -> None:
        dialog = WatchDialog(folders, self._window)
        if not dialog.exec():
            return
        chosen = dialog.folders()
        self._jobs.write(
            lambda library, ticket: library.set_watch_folders(chosen),
            lambda _: self._shell.importing.look_at_watched_folders(),
        )

    def _paste(self) -> None:
        self._shell.importing.take(take(QGuiApplication.clipboard().mimeData()))

    def _export_entries(self, entries: Sequence[NotebookEntry]) -> None:
        stories = list(dict.fromkeys(entry.story for entry in entries))
        self._export(stories, [entry.id for entry in entries if entry.kind == "highlight"])

    def _export(self, ids: Sequence[int], highlights: Sequence[str] | None = None) -> None:
        dialog = ExportDialog(ids, self._window)
        dialog.exec()
        wish = dialog.wish()
        if wish is None:
            return
        self._say("Exporting…")
        self._jobs.long(
            lambda library, ticket: library.export(
                wish.format,
                wish.ids,
                wish.path,
                highlights=highlights if wish.ids is not None else None,
            ),
            self._tell_export,
        )

    def _tell_export(self, report: ExportReport) -> None:
        stories = counted(report.stories, "story", "stories")
        words = f"Exported {stories} and {counted(report.highlights, 'highlight')} to {report.path}"
        self._say(words)

    def _save_pdf(self) -> None:
        opened = self._shell.reading.opened
        if opened is None:
            return
        title = "".join(c if c.isalnum() or c in " -_" else " " for c in opened.story.title)
        name, _ = QFileDialog.getSaveFileName(
            self._window, "Save as PDF", f"{title.strip()[:80]}.pdf"
        )
        if not name:
            return
        try:
            job = self._window.page.save_pdf(Path(name))
        except OSError as error:
            self._say(str(error))
            return
        if job:
            follow(job, "Saving as PDF…", self._window)
            job.finished.connect(lambda pages: self._say(f"Saved as {name}"))
            job.failed.connect(self._say)

    def _backup(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._window, "Make a backup", "broadsheet-backup.zip"
        )
        if name:
            self._say("Making the backup…")
            self._jobs.long(
                lambda library, ticket: library.backup(Path(name)),
                lambda report: self._say(
                    f"Backup of {counted(report.stories, 'story', 'stories')} at {report.path}"
                ),
            )

    def _restore_backup(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self._window, "Restore a backup")
        words = "What is in the library now will be replaced by the backup. Go on?"
        if name and self._agreed(words):
            self._jobs.long(
                lambda library, ticket: library.restore_backup(Path(name)),
                lambda report: self._reload(
                    f"Restored {counted(report.stories, 'story', 'stories')}."
                ),
            )

    def _reload(self, words: str) -> None:
        self._say(words)
        self._shell.session.open(None)
        self._shell.loader.load()
        self._shell.count()

    def _check(self, repair: bool = False) -> None:
        self._say("Checking the library…")
        self._jobs.long(
            lambda library, ticket: list(library.check(repair=repair)), self._show_check
        )

    def _show_check(self, items: Sequence[CheckItem]) -> None:
        damaged = any(item.state == "damaged" for item in items)
        HelpDialog("Check of the library", check_page(items), self._window).show()
        if damaged and self._agreed("Something is damaged. Repair what can be repaired?"):
            self._check(repair=True)

    def _reindex(self) -> None:
        self._say("Building the search index anew…")
        self._jobs.long(
            lambda library, ticket: library.reindex(ticket.report, ticket.cancelled),
            lambda done: self._say(
                f"The search index holds {counted(done[0], 'story', 'stories')}."
            ),
            progress=lambda progress: self._say(f"Building the search index: {progress.done:,}"),
        )

    def _empty_trash(self) -> None:
        self._jobs.read(
            lambda library, ticket: (library.count("is:trash"), library.highlights_in_trash()),
            lambda counts: self._ask_to_empty(*counts),
        )

    def _ask_to_empty(self, stories: int, highlights: int) -> None:
        if not stories:
            self._say("The trash is empty.")
            return
        words = f"Delete {counted(stories, 'story', 'stories')} forever?"
        if highlights:
            words += f" {counted(highlights, 'highlight')} would go with them."
        if self._agreed(words):
            self._shell.commands.empty_trash()

    def _show_map(self) -> None:
        def load(library: Library, ticket: Ticket) -> tuple[list[MapPoint], dict[int, Story]]:
            points = library.map()
            return points, {s.id: s for s in library.stories_of([p.id for p in points])}

        self._jobs.read(load, lambda found: self._open_map(*found), key="map")

    def _open_map(self, points: Sequence[MapPoint], stories: dict[int, Story]) -> None:
        if not points:
            self._say("There is nothing to draw yet: the map needs a few stories.")
            return
        theme = resolve(self._shell.preferences.now.theme, system_is_dark())
        drawn = MapWindow(points, stories, theme, self._window)
        drawn.story_wanted.connect(lambda story: self._shell.open_story(story))
        drawn.show()

    def _compare_first(self) -> None:
        found = self._shell.reading.neighbours
        copies = [one.id for one in found.related if one.kind == "same-story"] if found else []
        if copies and copies[0] is not None:
            self._compare(copies[0])
        else:
            self._say("No other telling of this story is in the library.")

    def _compare(self, other: int) -> None:
        opened = self._shell.reading.opened
        if opened is None:
            return
        story = opened.story.id

        def load(library: Library, ticket: Ticket) -> tuple[Side, Side, list[Difference]]:
            one, two = (
                Side(library.story(i), library.body(i).reading_text) for i in (story, other)
            )
            return one, two, library.differences(story, other)

        self._jobs.read(load, lambda found: self._open_comparison(*found))

    def _open_comparison(self, one: Side, other: Side, found: Sequence[Difference]) -> None:
        theme = resolve(self._shell.preferences.now.theme, system_is_dark())
        CompareDialog(one, other, found, theme, self._window).show()

    def _open_entry(self, entry: NotebookEntry) -> None:
        self._shell.show_beside_page()
        target = entry.id if entry.kind == "highlight" else max(entry.start, 0)
        self._shell.reading.open_at(entry.story, target)

    def _tag_highlights(self, entries: list[NotebookEntry]) -> None:
        tags = sorted({tag for entry in self._window.notebook.model.entries for tag in entry.tags})
        words = counted(len(entries), "highlight")
        dialog = TagDialog(words, entries, tags, self._window)
        if entries and dialog.exec():
            self._shell.notebook.tag(entries, *dialog.changes())

    def _follow_link(self, kind: str, target: str) -> None:
        opened = self._shell.reading.opened
        if kind == "copy-address":
            QGuiApplication.clipboard().setText(target)
            self._say("Address copied.")
        elif kind == "web":
            self._offer_address(target)
        elif kind == "search-title":
            self._search(target)
        elif kind == "compare":
            self._compare(int(target))
        elif kind == "not-related" and opened is not None:
            story = opened.story.id
            self._shell.commands.write(lambda library: library.not_related(story, int(target)))

    def _offer_address(self, address: str) -> None:
        QGuiApplication.clipboard().setText(address)
        self._say(f"This page is not in your library. Its address was copied: {address}")

    def _search(self, text: str) -> None:
        self._shell.searching.submit(" ".join(text.split())[:200])
        self._window.panes.show_list()

    def _agreed(self, words: str) -> bool:
        buttons = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel
        answer = QMessageBox.question(self._window, "Broadsheet", words, buttons)
        return bool(answer == QMessageBox.StandardButton.Yes)

    def _say(self, words: str) -> None:
        self._window.notice.say(words)
