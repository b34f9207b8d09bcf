"""What another program did to the library, such as a command, is shown by the open window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from reader.model import Changes
from reader.ui.window_context import WindowContext

_LOOK_MILLISECONDS = 2000
"""Between two looks; one takes some twenty microseconds and no file is read."""


class OutsideChanges(QObject):
    """Asks now and then whether the library was changed elsewhere, and lets all panes read again.

    The lane that writes is asked, which does not count what it wrote itself. What the long lane
    wrote counts; to read once more what is shown then costs little and changes nothing.
    """

    def __init__(
        self, context: WindowContext, importing: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._importing = importing
        self._timer = QTimer(self, interval=_LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)

    def watch(self) -> None:
        """Look from now on."""
        self._timer.start()

    def look(self) -> None:
        """Look once, unless an import of this window shows what comes in by itself."""
        if not self._importing():
            self._context.jobs.write(
                lambda library, ticket: library.changed_elsewhere(),
                self._read_again,
                failed=lambda _: None,
                key="elsewhere",
            )

    def _read_again(self, changed: bool) -> None:
        if not changed:
            return
        session = self._context.session
        shown = frozenset(self._context.window.model.loaded())
        current = frozenset() if session.story is None else frozenset({session.story})
        session.grown.emit()
        session.announce(
            Changes(stories=shown | current, annotations=current, tags=True, searches=True)
        )
