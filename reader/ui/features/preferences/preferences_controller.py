"""The person's choices of looks: the dialog, the themes of the menu, and the page that follows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.model import COLOURS
from reader.translation import tr, translatable
from reader.ui.actions import FILE, VIEW, ActionRow
from reader.ui.features.preferences.preference_values import shown_colours
from reader.ui.palette import Choice
from reader.ui.themes import SYSTEM, THEMES

if TYPE_CHECKING:
    from reader.model import BackupContents
    from reader.ui.features.preferences.preference_values import Preferences
    from reader.ui.window_context import WindowContext

ROWS = (
    ActionRow("preferences", "Preferences…", FILE, 150, ("Ctrl+,",), icon="settings"),
    ActionRow("theme-system", "Follow System", VIEW, 70, choice="theme"),
    ActionRow("theme-light", "Light", VIEW, 80, choice="theme"),
    ActionRow("theme-paper", "Paper", VIEW, 90, choice="theme"),
    ActionRow("theme-sepia", "Sepia", VIEW, 100, choice="theme"),
    ActionRow("theme-grey", "Grey", VIEW, 110, choice="theme"),
    ActionRow("theme-dark", "Dark", VIEW, 120, choice="theme"),
    ActionRow("theme-night", "Night", VIEW, 130, choice="theme"),
    ActionRow("larger", "Larger Text", VIEW, 40, ("+", "Ctrl++", "Ctrl+="), icon="larger"),
    ActionRow("smaller", "Smaller Text", VIEW, 50, ("-", "Ctrl+-"), icon="smaller"),
    ActionRow("normal-size", "Normal Text Size", VIEW, 60, ("Ctrl+0",)),
)
"""The rows of the action table that are answered here."""


SETTINGS = (
    *((translatable("Typeface"), 0), (translatable("Text size"), 0)),
    *((translatable("Text width"), 0), (translatable("Line height"), 0)),
    *((translatable("Colour names"), 0), (translatable("Mark as read"), 1)),
    *((translatable("Links to the web"), 1), (translatable("At start, show"), 1)),
    *((translatable("Language"), 1), (translatable("Library folder"), 2)),
    *((translatable("Automatic backups"), 2), (translatable("Watched Folders"), 2)),
    (translatable("Keys"), 3),
)
"""The settings that the palette finds, each with the page of the dialog that has it."""
_OTHER_WORDS = {
    "Typeface": translatable("font family", "other words"),
    "Text size": translatable("font zoom bigger", "other words"),
    "Line height": translatable("spacing leading", "other words"),
    "Text width": translatable("column margin", "other words"),
    "Keys": translatable("keyboard shortcuts hotkeys customise", "other words"),
    "Library folder": translatable("location directory place data", "other words"),
    "Automatic backups": translatable("restore recover copy", "other words"),
    "Links to the web": translatable("browser open", "other words"),
    "Language": translatable("translation locale", "other words"),
}
"""Other words by which a person may look for a setting."""


class PreferencesController(QObject):
    """Lets page, notebook and themes follow what the person chose."""

    def __init__(
        self, context: WindowContext, offer_restore: Callable[[BackupContents], None]
    ) -> None:
        super().__init__(context.window)
        self._offer_restore = offer_restore
        self._context = context
        self._colour_names: list[str] = []
        preferences, page, actions = context.preferences, context.window.page, context.actions
        actions.bind("preferences", self.show_page)
        for name in (SYSTEM, *THEMES):
            actions.bind(f"theme-{name}", partial(preferences.change, theme=name))
        actions.bind("larger", page.zoom_in)
        actions.bind("smaller", page.zoom_out)
        actions.bind("normal-size", page.zoom_reset)
        preferences.changed.connect(self.apply)
        page.text_size_changed.connect(lambda size: preferences.change(text_size=size))
        page.colour_changed.connect(lambda colour: preferences.change(colour=colour))

    def choices(self) -> list[Choice]:
        """Return a line of the palette for every setting; it opens the page that has it."""
        return [
            Choice(
                tr("Preferences: {setting}", setting=tr(words)),
                "",
                partial(self.show_page, page),
                tr(_OTHER_WORDS.get(words, ""), context="other words"),
            )
            for words, page in SETTINGS
        ]

    def show_page(self, page: int = 0) -> None:
        """Show the preferences, at one of their pages."""
        from reader.ui.features.preferences.key_preferences import KeyPreferences
        from reader.ui.features.preferences.library_preferences import LibraryPreferences
        from reader.ui.features.preferences.preferences_dialog import PreferencesDialog

        context = self._context
        library = LibraryPreferences(context.jobs, context.actions)
        library.restore_wanted.connect(self._offer_restore)
        keys = KeyPreferences(context.actions, context.preferences)
        dialog = PreferencesDialog(context.preferences, context.window, library, keys)
        dialog.language_chosen.connect(self._context.window.notice.say)
        dialog.show_page(page)
        dialog.show()

    def _name_colours(self, names: list[str]) -> None:
        if names == self._colour_names:
            return
        self._colour_names = names
        for number, name in enumerate(names, 1):
            words = tr("Highlight in {names}", names=name)
            self._context.actions.set_text(f"colour-{number}", words)
        self._context.window.letters.renew()

    def apply(self, preferences: Preferences) -> None:
        """Dress window and page as the person chose."""
        page = self._context.window.page
        self._context.actions.set_keys(preferences.keys)
        names = shown_colours(preferences.colour_names)
        self._context.themes.choose(preferences.theme)
        self._context.reading.set_read_rule(preferences.mark_read)
        page.set_column(preferences.column)
        page.set_text_size(preferences.text_size)
        page.set_line_height(preferences.line_height)
        page.set_font(preferences.font or None)
        page.set_colour(preferences.colour)
        page.set_colour_names(names)
        self._name_colours([names[colour] for colour in COLOURS])
        self._context.window.notebook.name_colours(names)
        self._context.window.panel.set_colour_names(names)
        self._context.actions.choose("theme", preferences.theme)
