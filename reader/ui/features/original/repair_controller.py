"""Repair by pointing: from a click in the page to a rule of the story or of its site."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox

from reader.model import (
    Changes,
    OriginalPart,
    PointedPart,
    Progress,
    RulePreview,
    RuleReach,
    Story,
)
from reader.model.originals import LEFT_OUT
from reader.translation import format_number, tr
from reader.ui.features.original.original_view import OriginalView
from reader.ui.features.original.repair_strip import RepairStrip
from reader.ui.jobs import Ticket
from reader.ui.local_dates import counted
from reader.ui.page.preview_page import PreviewPage
from reader.ui.plain_dialogs import add_cancel, open_box
from reader.ui.window_context import WindowContext

Change = dict[str, Any]


@dataclass(frozen=True, slots=True)
class RepairStep:
    """One change: the field of the rule, the selector, and whether it fits this page only."""

    field: str
    selector: str
    only_here: bool


@dataclass(slots=True)
class _State:
    """What is being repaired: the story, what was chosen, and the changes so far."""

    story: Story
    site: str = ""
    chain: list[int] = field(default_factory=list)
    words: str = ""
    in_story: bool = False
    steps: list[RepairStep] = field(default_factory=list)


class RepairController(QObject):
    """Drives the strip and the preview; what is kept goes through the library."""

    laid_out = Signal()
    """The page beside the original is another now."""

    def __init__(self, context: WindowContext, view: OriginalView) -> None:
        super().__init__(view)
        self._context = context
        self._view = view
        self._strip = view.strip
        self._state: _State | None = None
        self._preview: PreviewPage | None = None
        self._ticket: Ticket | None = None
        self._revert: Callable[[], None] | None = None
        view.repair_wanted.connect(self._toggle)
        view.pointed.connect(self._take_part)
        view.picture_pointed.connect(partial(self._choose, words="", in_story=False))
        view.left_out.keep_wanted.connect(self._keep_left_out)
        strip: RepairStrip = view.strip
        strip.wanted.connect(self._add)
        strip.larger.connect(self._grow)
        strip.smaller.connect(self._shrink)
        strip.undone.connect(self._undo)
        strip.cancelled.connect(self.leave)
        strip.kept_for_story.connect(self._keep_for_story)
        strip.kept_for_site.connect(self._try_site)
        strip.reverted.connect(self._undo_repair)

    @property
    def active(self) -> bool:
        """Whether a story is being repaired."""
        return self._state is not None

    @property
    def preview(self) -> PreviewPage | None:
        """The page that shows what the repair would make of the story."""
        return self._preview

    def leave(self) -> None:
        """Give up what was not kept; the story is shown as it is."""
        self._free_focus()
        if self._ticket is not None:
            self._ticket.drop()
            self._ticket = None
        self._state = None
        self._strip.clear()
        self._view.show_repair(False)
        self._view.choose(0)
        if self._preview is not None:
            preview, self._preview = self._preview, None
            preview.hide()
            preview.setParent(None)
            preview.deleteLater()
            self._context.window.page.setVisible(not self._view.alone)
            self.laid_out.emit()

    def _free_focus(self) -> None:
        """Give the keys to the page before a button that has them goes, not to the next one."""
        if self._strip.has_keys():
            self._view.reading_widget.setFocus()

    # -- choosing -------------------------------------------------------------------------------

    def _toggle(self, wanted: bool) -> None:
        opened = self._context.reading.opened
        if not wanted or opened is None:
            self.leave()
            return
        story = opened.story
        self._state = _State(story)
        self._strip.clear()
        self._view.show_repair(True)
        # The arrow keys point at parts there.
        self._view.reading_widget.setFocus()
        self._show_preview_page(self._context.window.page.place().offset)
        self._context.jobs.read(
            lambda library, ticket: library.originals.repairs.site_of(story.id)[0],
            self._take_site,
        )
        self._try()

    def _take_site(self, site: str) -> None:
        if self._state is not None:
            self._state.site = site

    def _show_preview_page(self, place: int) -> None:
        if self._preview is None:
            desk = self._context.window.page_desk
            preview = PreviewPage(self._context.themes.now, self._in_background)
            preview.pointed.connect(self._take_words)
            desk.insertWidget(0, preview)
            self._preview = preview
        self._preview.go_to(place)
        self._context.window.page.hide()
        self._preview.setVisible(not self._view.alone)
        self.laid_out.emit()

    def _in_background(self, work: Callable[[], object], done: Callable[[object], None]) -> None:
        preview = self._preview
        self._context.jobs.background(
            work, lambda result: done(result) if self._preview is preview else None
        )

    def _take_part(self, part: OriginalPart) -> None:
        text = self._view.page.reading_text[part.start : part.end]
        self._choose(part.element, words=text, in_story=part.place != LEFT_OUT)
        if self._preview is not None:
            self._preview.go_to(self._view.story_place(part.start))

    def _take_words(self, words: str) -> None:
        """Find the clicked paragraph of the cleaned page in the page as saved."""
        part = self._view.part_of(words)
        if part is None:
            self._strip.say(tr("These words were not found in the page as saved."))
            return
        text = self._view.page.reading_text[part.start : part.end]
        self._choose(part.element, words=text, in_story=True)
        self._view.go_to_element(part.element)

    def _keep_left_out(self, element: int) -> None:
        if self._state is None:
            self._view.start_repair()
        if self._state is not None:
            self._choose(element, words=self._view.words_of(element), in_story=False)

    def _choose(self, element: int, *, words: str, in_story: bool) -> None:
        if self._state is None or not self._view.page.pointable:
            return
        self._state.chain = [element]
        self._state.words, self._state.in_story = words, in_story
        self._ask_for_names(element)

    def _grow(self) -> None:
        state = self._state
        if state is not None and state.chain:
            above = self._view.page.parents.get(state.chain[-1], 0)
            if above:
                state.chain.append(above)
                self._ask_for_names(above)

    def _shrink(self) -> None:
        if self._state is not None and len(self._state.chain) > 1:
            self._state.chain.pop()
            self._ask_for_names(self._state.chain[-1])

    def _ask_for_names(self, element: int) -> None:
        state = self._state
        if state is None:
            return
        self._view.choose(element)
        story = state.story.id
        self._ticket = self._context.jobs.read(
            lambda library, ticket: library.originals.point(story, element, ticket.cancelled),
            self._take_names,
            failed=self._strip.say,
            key="original-point",
        )

    def _take_names(self, pointed: PointedPart) -> None:
        state = self._state
        if state is None or not state.chain or state.chain[-1] != pointed.element:
            return
        words = state.words if len(state.chain) == 1 else self._view.words_of(pointed.element)
        self._strip.show_part(
            words,
            pointed.selectors,
            in_story=state.in_story,
            can_grow=bool(self._view.page.parents.get(pointed.element, 0)),
            can_shrink=len(state.chain) > 1,
        )

    # -- changes --------------------------------------------------------------------------------

    def _add(self, field: str) -> None:
        state, place = self._state, self._strip.place()
        if state is None or place is None:
            return
        state.steps.append(RepairStep(field, place.selector, place.only_here))
        self._try()

    def _undo(self) -> None:
        self._free_focus()
        if self._state is not None and self._state.steps:
            self._state.steps.pop()
            self._try()

    def change(self) -> Change:
        """Return the changes so far as the parts of a rule; a later one wins over an earlier."""
        change: Change = {}
        for step in self._state.steps if self._state is not None else ():
            if step.field in ("keep", "remove"):
                other = "remove" if step.field == "keep" else "keep"
                change[other] = [one for one in change.get(other, []) if one != step.selector]
                change.setdefault(step.field, []).append(step.selector)
            else:
                change[step.field] = step.selector
        return change

    def _try(self) -> None:
        state = self._state
        if state is None:
            return
        change, story = self.change(), state.story.id
        self._ticket = self._context.jobs.read(
            lambda library, ticket: library.originals.repairs.preview(
                story, change, ticket.cancelled
            ),
            self._show_preview,
            failed=self._strip.say,
            key="repair-preview",
        )

    def _show_preview(self, preview: RulePreview) -> None:
        state = self._state
        if state is None or self._preview is None:
            return
        self._preview.show_article(preview.article)
        only_here = any(step.only_here for step in state.steps)
        words = preview.article.word_count
        self._strip.show_changes(len(state.steps), words, state.site, only_here=only_here)

    # -- keeping --------------------------------------------------------------------------------

    def _keep_for_story(self) -> None:
        state = self._state
        if state is None:
            return
        story, change = state.story.id, self.change()

        def keep(library: Any, ticket: Ticket) -> tuple[Mapping[str, Any], Changes]:
            before = library.originals.repairs.keep_for_story(story, change)
            return before, library.clean_again([story])

        def take(kept: tuple[Mapping[str, Any], Changes]) -> None:
            before, changes = kept
            self._revert = partial(self._restore, [story], before, of_site=False)
            self._finish(changes, tr("This story was repaired."))

        self._strip.say(tr("Repairing the story…"))
        self._context.jobs.long(keep, take, failed=self._strip.say)

    def _try_site(self) -> None:
        state = self._state
        if state is None:
            return
        story, change = state.story.id, self.change()
        self._strip.say(tr("Trying the change on the stories of {site}…", site=state.site))
        self._ticket = self._context.jobs.long(
            lambda library, ticket: library.originals.repairs.reach(
                story, change, ticket.report, ticket.cancelled
            ),
            partial(self._ask_for_site, story, change),
            failed=self._strip.say,
            progress=self._show_progress,
        )

    def _show_progress(self, progress: Progress) -> None:
        if self._state is not None:
            self._strip.say(
                tr("Tried on {done} of {total} stories…", done=progress.done, total=progress.total)
            )

    def _ask_for_site(self, story: int, change: Change, reach: RuleReach) -> None:
        if self._state is None:
            return
        many = counted(len(reach.changed), "story", "stories")
        lines = [
            f"{one.title}: {format_number(one.before)} → {counted(one.after, 'word')}"
            for one in reach.examples
        ]
        if reach.tried < reach.stories:
            lines.append(tr("It was tried on {tried} of them.", tried=format_number(reach.tried)))
        lines.append(
            tr("Highlights and notes move along. Pages saved later are treated the same way.")
        )
        words = tr(
            "This changes {changed} of {stories} from {host}.",
            changed=many,
            stories=format_number(reach.stories),
            host=reach.host,
        )
        more = "\n".join(lines)
        box = open_box(self._context.window, "repair-site", tr("Repair Every Story"), words, more)
        go = box.addButton(
            tr("Change {changed}", context="action", changed=many),
            QMessageBox.ButtonRole.AcceptRole,
        )
        add_cancel(box)
        box.setDefaultButton(go)

        def answer() -> None:
            if box.clickedButton() is go:
                self._keep_for_site(story, change, list(reach.changed))
            else:
                self._strip.say(tr("Nothing was changed."))

        box.finished.connect(lambda _: answer())
        box.open()

    def _keep_for_site(self, story: int, change: Change, stories: list[int]) -> None:
        def keep(library: Any, ticket: Ticket) -> tuple[Mapping[str, Any], Changes]:
            before = library.originals.repairs.keep_for_site(story, change)
            return before, library.clean_again(stories, ticket.report, ticket.cancelled)

        def take(kept: tuple[Mapping[str, Any], Changes]) -> None:
            before, changes = kept
            words = counted(len(stories), "story", "stories")
            self._revert = partial(self._restore, stories, before, of_site=True)
            self._finish(changes, tr("Repaired {words}.", words=words))

        self._strip.say(tr("Repairing the stories…"))
        self._context.jobs.long(keep, take, failed=self._strip.say, progress=self._show_progress)

    def _finish(self, changes: Changes, words: str) -> None:
        self.leave()
        self._context.commands.offer_undo(tr("Repair"), self._undo_repair)
        self._context.session.announce(changes)
        self._view.show_repair(True, pointing=False)
        self._strip.show_kept(words)
        self._context.say(words)

    def _undo_repair(self) -> None:
        self._free_focus()
        revert, self._revert = self._revert, None
        self._context.commands.forget_undo()
        if revert is not None:
            revert()

    def _restore(self, stories: list[int], before: Mapping[str, Any], *, of_site: bool) -> None:
        def restore(library: Any, ticket: Ticket) -> Changes:
            repairs = library.originals.repairs
            if of_site:
                repairs.restore_site_rule(before)
            else:
                repairs.restore_story_rule(stories[0], before)
            changes: Changes = library.clean_again(stories)
            return changes

        def take(changes: Changes) -> None:
            self._context.session.announce(changes)
            self._view.show_repair(False)
            self._context.say(tr("Repair undone."))

        self._context.jobs.long(restore, take, failed=self._context.say)
