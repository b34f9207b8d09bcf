"""What the window remembers: the person's choices and where everything stood."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from reader.library.waiting_changes import WaitingChange, waiting_setting
from reader.library.written_words import unsaved_file
from reader.model import COLOURS
from reader.translation import tr, translatable
from reader.ui.jobs import Jobs

_KEY = "window"
_SAVE_AFTER_MILLISECONDS = 400
"""After the last change, before preferences are written."""


_COLOURS = (
    translatable("Yellow", "colour"),
    translatable("Green", "colour"),
    translatable("Blue", "colour"),
    translatable("Pink", "colour"),
    translatable("Purple", "colour"),
)


def _names() -> dict[str, str]:
    return dict(zip(COLOURS, _COLOURS, strict=True))


def shown_colour(name: str) -> str:
    """Return the name of a colour as it is shown: one of ours in the person's language."""
    return tr(name, context="colour") if name in _COLOURS else name


def shown_colours(names: Mapping[str, str]) -> dict[str, str]:
    """Return the names of the colours as they are shown."""
    return {colour: shown_colour(name) for colour, name in names.items()}


COMFORTABLE, COMPACT = "comfortable", "compact"
"""How much a row of the list has: title, text and facts, or one line of each of two."""
LAST = "last"
"""The start shows what was shown last."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """Choices and places; `geometry` is Qt's own, in base 64; sizes are in logical pixels.

    `links` says what a link to the web does: `ask`, `open`, `copy` or `both`; `mark_read` when a
    story is marked as read: when `finished`, when `opened`, or `never`; `start` what is shown at
    the start: what was shown `last`, or a shelf; `keys` are the keys of actions that were changed,
    by their names, in Qt's portable notation; `density` is how high rows are,
    `grouping` by what the list is grouped: `none`, `date`, `site` or `tag`, and
    `thumbnails` whether its rows show pictures; `language` is a code
    of `translation.LANGUAGES`, empty for the system's; `vault` is the folder of notes that was last
    exported to; `review` whether the notebook begins with a few older highlights each day.
    """

    theme: str = "system"
    column: int = 66
    text_size: int = 18
    line_height: float = 1.6
    font: str = ""
    colour: str = COLOURS[0]
    colour_names: Mapping[str, str] = field(default_factory=_names)
    sort: str = "newest"
    geometry: str = ""
    sidebar_width: int = 220
    list_width: int = 340
    panel_width: int = 300
    sidebar_shown: bool = True
    panel_shown: bool = False
    folded: tuple[str, ...] = ()
    source: tuple[str, str, str] = ("inbox", "", "")
    story: int | None = None
    samples_offered: bool = False
    links: str = "ask"
    mark_read: str = "finished"
    language: str = ""
    vault: str = ""
    start: str = LAST
    density: str = COMFORTABLE
    grouping: str = "none"
    thumbnails: bool = False
    keys: Mapping[str, list[str]] = field(default_factory=dict)
    review: bool = False


def read_preferences(stored: object) -> Preferences:
    """Return the stored preferences; anything that does not fit is left at its default."""
    if not isinstance(stored, Mapping):
        return Preferences()
    standard = Preferences()
    taken: dict[str, Any] = {}
    for known in fields(Preferences):
        value = stored.get(known.name)
        default = getattr(standard, known.name)
        if isinstance(default, tuple) and isinstance(value, list):
            value = tuple(str(part) for part in value)
        if known.name == "story":
            fits = value is None or type(value) is int
        elif known.name == "source":
            fits = isinstance(value, tuple) and len(value) == 3
        else:
            fits = type(value) is type(default)
        if fits:
            taken[known.name] = value
    taken["colour_names"] = {**_names(), **taken.get("colour_names", {})}
    taken["keys"] = _read_keys(taken.get("keys", {}))
    return replace(standard, **taken)


def _read_keys(stored: Mapping[object, object]) -> dict[str, list[str]]:
    """Return the stored keys of actions that are lists of words."""
    return {
        name: [key for key in keys if isinstance(key, str)]
        for name, keys in stored.items()
        if isinstance(name, str) and isinstance(keys, list)
    }


class PreferenceKeeper(QObject):
    """Holds the preferences, announces changes, and keeps them in the library."""

    changed = Signal(object)
    """Preferences: a choice is another now."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        library = jobs.library()
        stored, waiting = library.setting(_KEY), unsaved_file(library.folder).read()
        # What an earlier window could not keep holds from now on, and is kept a moment later.
        kept = stored if isinstance(stored, Mapping) else {}
        self._now = read_preferences({**kept, **waiting_setting(waiting, _KEY)})
        self._changed: set[str] = set()
        self._save = QTimer(self, singleShot=True, interval=_SAVE_AFTER_MILLISECONDS)
        self._save.timeout.connect(self.save)

    @property
    def now(self) -> Preferences:
        """The preferences that hold."""
        return self._now

    def change(self, **values: Any) -> None:
        """Change some of them; they are kept a moment later."""
        if self._take(values):
            self.changed.emit(self._now)

    def remember(self, **values: Any) -> None:
        """Change where things stand, which nobody needs to hear of."""
        self._take(values)

    def _take(self, values: Mapping[str, Any]) -> bool:
        before, self._now = self._now, replace(self._now, **values)
        changed = {name for name in values if getattr(before, name) != getattr(self._now, name)}
        if changed:
            self._changed |= changed
            self._save.start()
        return bool(changed)

    def save(self) -> None:
        """Keep now what was changed since it was kept last; the rest may be set elsewhere."""
        self._save.stop()
        now = asdict(self._now)
        parts = {name: now[name] for name in sorted(self._changed)}
        if parts:
            change = WaitingChange.of(lambda library: library.set_setting(_KEY, parts, parts=True))
            self._jobs.change(change, lambda _: self._forget(parts), key=_KEY)

    def _forget(self, kept: Mapping[str, Any]) -> None:
        now = asdict(self._now)
        self._changed -= {name for name, value in kept.items() if now[name] == value}
