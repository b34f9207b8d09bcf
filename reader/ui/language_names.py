"""Languages of stories by their names, not by their codes."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale

_NONE = (QLocale.Language.AnyLanguage, QLocale.Language.C)
"""What Qt gives for a code that names no language."""
_CODE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def spoken_language(code: str | None) -> str:
    """Return the name of a language; the code itself where it names none that is known."""
    known = QLocale.codeToLanguage((code or "").replace("_", "-").split("-")[0])
    return code or "" if known in _NONE else QLocale.languageToString(known)


def known_languages() -> dict[str, str]:
    """Return the codes of all languages by their names."""
    found = {}
    for language in QLocale.Language:
        code = QLocale.languageToCode(language)
        if code and language not in _NONE:
            found[QLocale.languageToString(language)] = code
    return dict(sorted(found.items()))


def read_language(words: str) -> str | None:
    """Return the code of a language that a person named, or gave as a code; None for neither."""
    named = {name.casefold(): code for name, code in known_languages().items()}
    if code := named.get(words.strip().casefold()):
        return code
    return words.strip() if _CODE.fullmatch(words.strip()) else None
