"""The original one key away: the page as saved beside the story, its file, its folder, the web."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from reader.translation import tr, translatable
from reader.ui.actions import READING, VIEW, ActionRow
from reader.ui.features.original import original_files

if TYPE_CHECKING:
    from reader.model import OriginalPage
    from reader.ui.features.original.original_view import OriginalView
    from reader.ui.features.original.repair_controller import RepairController
    from reader.ui.features.preferences.preference_values import Preferences
    from reader.ui.jobs import Ticket
    from reader.ui.reading_controller import Opened
    from reader.ui.window_context import WindowContext

ROWS = (
    ActionRow("page-as-saved", "Page as Saved", VIEW, 25, ("O",), icon="saved", toggle=True),
    *original_files.ROWS,
)
"""The rows of the action table that are answered here."""

_ALONE_BELOW = 900
"""Pixels of the window below which the original takes the place of the story."""
_PREPARING = translatable("Preparing the page as it was saved…")


class OriginalController(QObject):
    """Shows and hides the original; it is made when it is first asked for."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self._context = context
        self._window = context.window
        self.files = original_files.OriginalFiles(context)
        self._view: OriginalView | None = None
        self.repairs: RepairController | None = None
        self._ticket: Ticket | None = None
        self._shown: tuple[int, int] | None = None
        self._place = -1
        self._leads = True
        context.actions.bind_toggle("page-as-saved", self._toggle)
        context.reading.shown.connect(self._follow_story)
        context.preferences.changed.connect(self._take_type)
        context.themes.changed.connect(self._take_theme)
        self._window.page.progress_changed.connect(lambda *_: self._follow_page())
        self._window.page.extend_menu([context.actions["page-as-saved"]])
        self._window.page.installEventFilter(self)
        self._window.page_desk.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Whether the original stands beside the story or in its place."""
        return self._view is not None and not self._view.isHidden()

    @property
    def view(self) -> OriginalView | None:
        """The view of the original, once it was asked for."""
        return self._view

    def show(self) -> None:
        """Show the original of the open story."""
        if self._context.reading.opened is None:
            self._context.say(tr("Open a story first."))
            self._context.actions["page-as-saved"].setChecked(False)
            return
        view = self._ready_view()
        view.show()
        self._context.actions["page-as-saved"].setChecked(True)
        self._window.panes.make_room_for_original(True)
        self._arrange()
        self._load()
        view.setFocus()
        if view.alone and not view.reading_widget.isVisible():
            # Until there is a page to read, or where there is none, the keys need a way back.
            view.bar.back.setFocus()

    def close(self) -> None:
        """Close the original; the story is alone again."""
        self._context.actions["page-as-saved"].setChecked(False)
        if self._view is None or self._view.isHidden():
            return
        if self._ticket is not None:
            self._ticket.drop()
        if self.repairs is not None:
            self.repairs.leave()
        self._view.hide()
        self._view.wait("")
        self._shown = None
        self._window.page.show()
        self._window.panes.make_room_for_original(False)
        self._window.page.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close with Esc from the story too, and keep to the width of the window."""
        if watched is self._window.page_desk and event.type() == QEvent.Type.Resize:
            self._arrange()
        elif (
            watched in (self._window.page, self._view)
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
            and self.is_open
        ):
            self.close()
            return True
        return False

    def _toggle(self, wanted: bool) -> None:
        if wanted:
            self.show()
        else:
            self.close()

    def _ready_view(self) -> OriginalView:
        if self._view is None:
            from reader.ui.features.original.original_view import OriginalView
            from reader.ui.features.original.repair_controller import RepairController

            view = OriginalView(self._context.themes.now, self._context.jobs.background)
            self._window.page_desk.addWidget(view)
            self._context.actions.confine(READING, view.reading_widget)
            view.installEventFilter(self)
            view.closed.connect(self.close)
            view.link_activated.connect(partial(self._window.page.link_activated.emit, "web"))
            view.scrolled.connect(self._lead_page)
            self._view = view
            self.repairs = RepairController(self._context, view)
            self.repairs.laid_out.connect(self._arrange)
            self._take_type(self._context.preferences.now)
        return self._view

    def _arrange(self) -> None:
        """Beside the story where there is room, else in its place."""
        view = self._view
        if view is None or view.isHidden():
            return
        alone = view.alone = self._window.width() < _ALONE_BELOW
        preview = self.repairs.preview if self.repairs is not None else None
        beside = preview or self._window.page
        beside.setVisible(not alone)
        view.bar.back.setVisible(alone)
        if not alone:
            half = self._window.page_desk.width() // 2
            hidden = [0] if preview is not None else []
            self._window.page_desk.setSizes([half, *hidden, half])

    def _load(self) -> None:
        opened, view = self._context.reading.opened, self._view
        if opened is None or view is None:
            return
        wanted = (opened.story.id, opened.body.version)
        if wanted == self._shown:
            return
        self._shown = wanted
        view.wait(tr(_PREPARING))
        self._ticket = self._context.jobs.read(
            lambda library, ticket: library.originals.page(wanted[0], ticket.cancelled),
            partial(self._take, wanted),
            failed=view.wait,
            key="original",
        )

    def _take(self, wanted: tuple[int, int], page: OriginalPage) -> None:
        if self.is_open and self._view is not None and wanted == self._shown:
            self._place = self._window.page.place().offset
            self._view.show_page(page, self._place)
            if self._view.bar.back.hasFocus() and self._view.reading_widget.isVisible():
                self._view.setFocus()

    def _follow_story(self, opened: Opened | None) -> None:
        if not self.is_open:
            return
        if (
            self.repairs is not None
            and self._shown
            and opened
            and opened.story.id != self._shown[0]
        ):
            self.repairs.leave()
        if opened is None:
            self.close()
        else:
            self._load()

    def _follow_page(self) -> None:
        place = self._window.page.place().offset
        # The page announces its place when pictures come in too; only scrolling leads.
        if self.is_open and self._view is not None and self._leads and place != self._place:
            self._place = place
            self._view.follow(place)

    def _lead_page(self, place: int) -> None:
        """Follow the original, which was scrolled, without leading it back."""
        if place != self._place:
            # While the page scrolls it must not lead the original back.
            self._leads = False
            self._window.page.scroll_to(place)
            self._leads = True
            self._place = self._window.page.place().offset

    def _take_theme(self) -> None:
        if self._view is not None:
            self._view.set_theme(self._context.themes.now)

    def _take_type(self, preferences: Preferences) -> None:
        if self._view is not None:
            from reader.ui.page.typography import SERIF, Setting

            self._view.set_type(
                Setting(
                    preferences.font or SERIF,
                    preferences.text_size,
                    preferences.line_height,
                    preferences.column,
                )
            )
