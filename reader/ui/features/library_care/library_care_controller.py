"""The care of the library as a whole: exports, backups, checks, the index, the trash."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.library.waiting_changes import WaitingChange
from reader.translation import format_number, tr
from reader.ui.actions import FILE, STORY, ActionRow
from reader.ui.file_dialogs import ask_for_file, ask_for_folder, ask_where_to_save
from reader.ui.local_dates import counted, spoken_date, spoken_size
from reader.ui.plain_dialogs import open_box
from reader.ui.start_folders import save_path

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import BackupContents, CheckItem, ExportReport, NotebookEntry
    from reader.platforms.shared_folders import SharedFolder
    from reader.ui.jobs import Ticket
    from reader.ui.sidebar.sidebar_controller import SidebarController
    from reader.ui.window_context import WindowContext

ROWS = (
    ActionRow("export", "Export…", FILE, 70, ("Ctrl+E",), icon="export"),
    ActionRow("export-vault", "Export to Vault…", FILE, 75),
    ActionRow("backup", "Back Up…", FILE, 100),
    ActionRow("restore-backup", "Restore Backup…", FILE, 110),
    ActionRow("check", "Check Library", FILE, 120),
    ActionRow("reindex", "Rebuild Search Index", FILE, 130),
    ActionRow("empty-trash", "Empty Trash…", FILE, 140),
    ActionRow("clean-again", "Re-extract Article", STORY, 90),
)
"""The rows of the action table that are answered here."""


_EXPLAINED = "place_explained"
"""The setting of a library that says for which synced folder the notice was shown."""


def _unexplained_place(library: Library, ticket: Ticket) -> SharedFolder | None:
    """Return the synced folder or network drive of a library where it was not explained yet."""
    from reader.platforms.shared_folders import find_shared_folder

    found = find_shared_folder(library.folder)
    return None if found and library.setting(_EXPLAINED) == str(found.root) else found


class LibraryCareController(QObject):
    """Runs what takes long in the long lane and says how it went."""

    def __init__(self, context: WindowContext, sidebar: SidebarController) -> None:
        super().__init__(context.window)
        self._context = context
        self._sidebar = sidebar
        self._jobs = context.jobs
        actions = context.actions
        actions.bind("export", lambda: self._export([story.id for story in context.selected()]))
        actions.bind("export-vault", self._export_to_vault)
        actions.bind("backup", self._backup)
        actions.bind("restore-backup", self._restore_backup)
        actions.bind("check", self._check)
        actions.bind("reindex", self._reindex)
        actions.bind("empty-trash", self._empty_trash)
        actions.bind("clean-again", lambda: context.commands.clean_again(context.selected()))
        context.window.notebook.export_wanted.connect(self._export_entries)

    def _export_entries(self, entries: Sequence[NotebookEntry]) -> None:
        stories = list(dict.fromkeys(entry.story for entry in entries))
        self._export(stories, [entry.id for entry in entries if entry.kind == "highlight"])

    def _export(self, ids: Sequence[int], highlights: Sequence[str] | None = None) -> None:
        from reader.ui.features.library_care.export_dialog import ExportDialog

        dialog = ExportDialog(ids, self._context.window)
        dialog.exec()
        wish = dialog.wish()
        if wish is None:
            return
        self._context.say(tr("Exporting…"))
        self._jobs.long(
            lambda library, ticket: library.export(
                wish.format,
                wish.ids,
                wish.path,
                highlights=highlights if wish.ids is not None else None,
            ),
            self._report_export,
        )

    def _export_to_vault(self) -> None:
        """Write all stories into the folder of notes, beginning where the last one went."""
        keeper = self._context.preferences
        last = keeper.now.vault
        begin = last if last and Path(last).is_dir() else save_path("")
        folder = ask_for_folder(self._context.window, tr("Export to Vault"), begin)
        if not folder:
            return
        keeper.change(vault=folder)
        self._context.say(tr("Exporting…"))
        self._jobs.long(
            lambda library, ticket: library.export("vault", None, folder), self._report_vault
        )

    def _report_vault(self, report: ExportReport) -> None:
        """Say how it went; where notes were left as they are, list all of them."""
        from reader.ui.help_pages import HelpDialog, notices_page

        self._report_export(report)
        if report.notices:
            page = notices_page(report.notices)
            HelpDialog(tr("Export to Vault"), page, self._context.window).show()

    def _report_export(self, report: ExportReport) -> None:
        stories = counted(report.stories, "story", "stories")
        words = tr(
            "Exported {stories} and {highlights} to {path}",
            stories=stories,
            highlights=counted(report.highlights, "highlight"),
            path=report.path,
        )
        if report.notices:
            more = len(report.notices) - 1
            words += f". {report.notices[0]}" + (
                tr(" {more} more notices.", more=format_number(more)) if more else ""
            )
        self._context.say(words)

    def _backup(self) -> None:
        name = ask_where_to_save(
            self._context.window,
            tr("Back Up"),
            save_path("broadsheet-backup.zip"),
            tr("Backups (*.zip)"),
        )
        if name:
            self._context.say(tr("Backing up…"))
            self._jobs.long(
                lambda library, ticket: library.backup(Path(name)),
                lambda report: self._context.say(
                    tr(
                        "Backup of {stories} at {path}",
                        stories=counted(report.stories, "story", "stories"),
                        path=report.path,
                    )
                ),
            )

    def _restore_backup(self) -> None:
        """Let a backup be chosen, the automatic ones first, and look into it before anything."""
        self._jobs.read(
            lambda library, ticket: str(library.folder / "backups"), self._choose_backup
        )

    def _choose_backup(self, folder: str) -> None:
        name = ask_for_file(
            self._context.window, tr("Restore Backup"), folder, tr("Backups (*.zip);;All files (*)")
        )
        if name:
            self._context.say(tr("Reading the backup…"))
            self._jobs.long(
                lambda library, ticket: library.look_into_backup(name), self.offer_restore
            )

    def offer_restore(self, contents: BackupContents) -> None:
        """Say what a backup holds and ask whether it is to replace the library."""
        stories = counted(contents.stories, "story", "stories")
        highlights = counted(contents.highlights, "highlight")
        words = tr(
            "The backup holds {stories} and {highlights}, as they were on {created} "
            "({bytes}).\n\nReplace the current library with this backup? A copy of the "
            "current one is kept.",
            stories=stories,
            highlights=highlights,
            created=spoken_date(contents.created),
            bytes=spoken_size(contents.bytes),
        )
        if self._context.agreed(tr("Restore Backup"), words, tr("Replace")):
            path = contents.path
            self._jobs.long(
                lambda library, ticket: library.restore_backup(path),
                lambda report: self._reload(
                    tr("Restored {stories}.", stories=counted(report.stories, "story", "stories"))
                ),
            )

    def _reload(self, words: str) -> None:
        self._context.say(words)
        self._context.session.open(None)
        self._context.loader.load()
        self._sidebar.count()

    def _check(self, repair: bool = False) -> None:
        self._context.say(tr("Checking the library…"))
        self._jobs.long(
            lambda library, ticket: list(library.check(repair=repair)), self._show_check
        )

    def _show_check(self, items: Sequence[CheckItem]) -> None:
        from reader.ui.help_pages import HelpDialog, check_page

        damaged = any(item.state == "damaged" for item in items)
        HelpDialog(tr("Library Check"), check_page(items), self._context.window).show()
        words = tr("The library is damaged. Repair it?")
        if damaged and self._context.agreed(tr("Library Check"), words, tr("Repair")):
            self._check(repair=True)

    def explain_place(self) -> None:
        """Say once what may happen to a library in a synced folder or on a network drive."""
        self._jobs.read(_unexplained_place, self._explain)

    def _explain(self, place: SharedFolder | None) -> None:
        if place is None:
            return
        title, words, more = tr("Library Location"), place.heading(), place.risks()
        box = open_box(self._context.window, "library-location", title, words, more)
        box.finished.connect(lambda _: self._keep_explained(place))
        box.open()

    def _keep_explained(self, place: SharedFolder) -> None:
        root = str(place.root)
        self._jobs.change(WaitingChange.of(lambda library: library.set_setting(_EXPLAINED, root)))

    def _reindex(self) -> None:
        self._context.say(tr("Rebuilding the search index…"))
        self._jobs.long(
            lambda library, ticket: library.reindex(ticket.report, ticket.cancelled),
            lambda done: self._context.say(
                tr("Search index rebuilt: {stories}.", stories=counted(done[0], "story", "stories"))
            ),
            progress=lambda progress: self._context.say(
                tr("Rebuilding the search index: {done}", done=format_number(progress.done))
            ),
        )

    def _empty_trash(self) -> None:
        self._jobs.read(
            lambda library, ticket: (library.count("is:trash"), library.highlights_in_trash()),
            lambda counts: self._ask_to_empty(*counts),
        )

    def _ask_to_empty(self, stories: int, highlights: int) -> None:
        if not stories:
            self._context.say(tr("The trash is empty."))
            return
        words = tr("Permanently delete {stories}?", stories=counted(stories, "story", "stories"))
        if highlights:
            words += tr(
                " This also deletes {highlights}.", highlights=counted(highlights, "highlight")
            )
        words += tr(" This cannot be undone.")
        if self._context.agreed(tr("Empty Trash"), words, tr("Empty Trash")):
            self._context.commands.empty_trash()
