"""The window in the person's language: its words, Qt's own words, numbers, and its direction."""

from __future__ import annotations

import sys

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from reader.translation import (
    SOURCE_LANGUAGE,
    current_language,
    is_right_to_left,
    known_language,
    language_of_environment,
    use_language,
)

_LOCALES = {"ar": "ar_AE"}
"""The locale of a language where its plain name is not what is wanted: Arabic with the digits
0 to 9, which the texts of stories, sizes and dates beside it have too."""

_TRANSLATOR = "words-of-qt"


def choose_language(app: QApplication, wanted: str) -> None:
    """Choose the language of the window; an empty one is the system's.

    Qt's own words (buttons of dialogs, menus of fields) come from the catalogue that Qt brings.
    """
    use_language(wanted or known_language(_system_languages()))
    language = current_language()
    for earlier in app.findChildren(QTranslator, _TRANSLATOR):
        app.removeTranslator(earlier)
        earlier.deleteLater()
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if is_right_to_left() else Qt.LayoutDirection.LeftToRight
    )
    if language == SOURCE_LANGUAGE:
        return
    QLocale.setDefault(QLocale(_LOCALES.get(language, language)))
    translator = QTranslator(app)
    translator.setObjectName(_TRANSLATOR)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{language}", folder):
        app.installTranslator(translator)


def _system_languages() -> list[str]:
    """Return the person's languages, the preferred first, as the system's menus have them."""
    if named := language_of_environment():
        return named
    if sys.platform in ("darwin", "win32"):
        return list(QLocale.system().uiLanguages())
    return []
