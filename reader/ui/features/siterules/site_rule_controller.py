"""What the action on the site of the open story does: try, teach, forget, clean again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from reader.library.waiting_changes import WaitingChange
from reader.model import Story
from reader.translation import tr
from reader.ui.actions import STORY, ActionRow
from reader.ui.jobs import Ticket
from reader.ui.window_context import WindowContext

if TYPE_CHECKING:
    from reader.ui.features.siterules.site_rule_dialog import SiteRuleDialog

_Rule = dict[str, Any]

ROWS = (ActionRow("teach-site", "Fix Extraction for This Site…", STORY, 100),)
"""The rows of the action table that are answered here."""


class SiteRuleController(QObject):
    """Opens the dialog for the open story's site; one at a time."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self._context = context
        self._dialog: SiteRuleDialog | None = None
        self._ticket: Ticket | None = None
        context.actions.bind("teach-site", self.show)

    def show(self) -> None:
        """Show the rule for the site of the story that is meant, or say why there is none."""
        story = self._context.meant()
        if story is None:
            self._say(tr("Open a story first."))
            return
        self._context.jobs.read(
            lambda library, ticket: library.rule_for(story.id).written(),
            lambda kept: self._open(story, kept),
            failed=self._say,
            key="rule",
        )

    def _open(self, story: Story, kept: _Rule) -> None:
        from reader.ui.features.siterules.site_rule_dialog import SiteRuleDialog
        from reader.ui.page.preview_page import PreviewPage

        if self._dialog is not None:
            self._dialog.close()
        page = PreviewPage(self._context.themes.now, self._in_background)
        dialog = SiteRuleDialog(story, kept, page, self._context.window)
        self._dialog = dialog
        dialog.tried.connect(lambda rule: self._try(dialog, story.id, rule))
        dialog.taught.connect(lambda rule: self._teach(dialog, rule))
        dialog.forgotten.connect(lambda host: self._forget(dialog, host))
        dialog.cleaning_wanted.connect(lambda: self._context.commands.clean_again([story]))
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
        self._context.jobs.background(
            work, lambda result: done(result) if self._dialog is dialog else None
        )

    def _try(self, dialog: SiteRuleDialog, story: int, rule: _Rule) -> None:
        self._ticket = self._context.jobs.read(
            lambda library, ticket: library.preview_rule(story, rule, ticket.cancelled),
            dialog.show_preview,
            failed=dialog.show_problem,
            key="rule-preview",
        )

    def _teach(self, dialog: SiteRuleDialog, rule: _Rule) -> None:
        def report(kept: _Rule) -> None:
            words = tr("Rule saved: new pages from {host} will use it.", host=kept["host"])
            self._show_kept(dialog, kept, words)

        self._context.jobs.write(
            lambda library, ticket: library.teach(rule).written(),
            report,
            failed=lambda words: self._show_failure(dialog, words),
            kept=WaitingChange.of(lambda library: library.teach(rule)),
        )

    def _forget(self, dialog: SiteRuleDialog, host: str) -> None:
        self._context.jobs.write(
            lambda library, ticket: library.forget_rule(host).host,
            lambda host: self._show_kept(
                dialog, {"host": host}, tr("Rule for {host} deleted.", host=host)
            ),
            failed=lambda words: self._show_failure(dialog, words),
            kept=WaitingChange.of(lambda library: library.forget_rule(host)),
        )

    def _show_kept(self, dialog: SiteRuleDialog, kept: _Rule, words: str) -> None:
        # The person may have closed it, or opened another story's, in the meantime.
        if self._dialog is dialog:
            dialog.show_kept(kept, words)
        else:
            self._say(words)

    def _show_failure(self, dialog: SiteRuleDialog, words: str) -> None:
        if self._dialog is dialog:
            dialog.say(words)
        else:
            self._say(words)

    def _say(self, words: str) -> None:
        self._context.say(words)
