"""What the action on the site of the open story does: try, teach, forget, clean again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from reader.model import Story
from reader.ui.features.siterules.site_rule_dialog import SiteRuleDialog
from reader.ui.jobs import Ticket
from reader.ui.page.preview_page import PreviewPage
from reader.ui.shell import Shell
from reader.ui.themes import resolve, system_is_dark

_Rule = dict[str, Any]


class SiteRuleController(QObject):
    """Opens the dialog for the open story's site; one at a time."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._dialog: SiteRuleDialog | None = None
        self._ticket: Ticket | None = None

    def show(self) -> None:
        """Show the rule for the open story's site, or say why there can be none."""
        opened = self._shell.reading.opened
        if opened is None:
            self._say("Open a story first.")
            return
        story = opened.story
        self._shell.jobs.read(
            lambda library, ticket: library.rule_for(story.id).written(),
            lambda kept: self._open(story, kept),
            failed=self._say,
            key="rule",
        )

    def _open(self, story: Story, kept: _Rule) -> None:
        if self._dialog is not None:
            self._dialog.close()
        theme = resolve(self._shell.preferences.now.theme, system_is_dark())
        page = PreviewPage(theme, self._in_background)
        dialog = SiteRuleDialog(story, kept, page, self._shell.window)
        self._dialog = dialog
        dialog.tried.connect(lambda told: self._try(dialog, story.id, told))
        dialog.taught.connect(lambda told: self._teach(dialog, told))
        dialog.forgotten.connect(lambda host: self._forget(dialog, host))
        dialog.cleaning_wanted.connect(lambda: self._shell.commands.clean_again([story]))
        dialog.finished.connect(lambda _: self._leave(dialog))
        dialog.show()
        self._try(dialog, story.id, dialog.rule())

    def _leave(self, dialog: SiteRuleDialog) -> None:
        if self._dialog is dialog:
            self._dialog = None
            if self._ticket is not None:
                self._ticket.drop()

    def _in_background(self, work: Callable[[], object], done: Callable[[object], None]) -> None:
        """Work for the preview's pictures, whose page may be gone when it is done."""
        dialog = self._dialog
        self._shell.jobs.background(
            work, lambda result: done(result) if self._dialog is dialog else None
        )

    def _try(self, dialog: SiteRuleDialog, story: int, told: _Rule) -> None:
        self._ticket = self._shell.jobs.read(
            lambda library, ticket: library.preview_rule(story, told, ticket.cancelled),
            dialog.show_preview,
            failed=dialog.show_problem,
            key="rule-preview",
        )

    def _teach(self, dialog: SiteRuleDialog, told: _Rule) -> None:
        def tell(kept: _Rule) -> None:
            words = f"Taught: pages of {kept['host']} are cleaned by this rule from now on."
            self._show_kept(dialog, kept, words)

        self._shell.jobs.write(
            lambda library, ticket: library.teach(told).written(),
            tell,
            failed=lambda words: self._tell(dialog, words),
        )

    def _forget(self, dialog: SiteRuleDialog, host: str) -> None:
        self._shell.jobs.write(
            lambda library, ticket: library.forget_rule(host).host,
            lambda host: self._show_kept(
                dialog, {"host": host}, f"Forgotten: the rule for {host}."
            ),
            failed=lambda words: self._tell(dialog, words),
        )

    def _show_kept(self, dialog: SiteRuleDialog, kept: _Rule, words: str) -> None:
        # The person may have closed it, or opened another story's, in the meantime.
        if self._dialog is dialog:
            dialog.show_kept(kept, words)
        else:
            self._say(words)

    def _tell(self, dialog: SiteRuleDialog, words: str) -> None:
        if self._dialog is dialog:
            dialog.say(words)
        else:
            self._say(words)

    def _say(self, words: str) -> None:
        self._shell.window.notice.say(words)
