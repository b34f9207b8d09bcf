"""The preferences of the window that scripts may set, and the values they take."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from reader.model import COLOURS
from reader.translation import LANGUAGES, tr


class WindowSetting(NamedTuple):
    """A preference: its value while nothing is set, and the only values or the least and most."""

    default: str | int | float | bool
    choices: tuple[str, ...] = ()
    least: float = 0
    most: float = 0


SETTINGS: Final[Mapping[str, WindowSetting]] = {
    "theme": WindowSetting(
        "system", ("system", "light", "paper", "sepia", "grey", "dark", "night")
    ),
    "text_size": WindowSetting(18, least=12, most=40),
    "column": WindowSetting(66, least=50, most=90),
    "line_height": WindowSetting(1.6, least=1.2, most=2.0),
    "font": WindowSetting(""),
    "language": WindowSetting("", ("", *LANGUAGES)),
    "colour": WindowSetting(COLOURS[0], COLOURS),
    "mark_read": WindowSetting("finished", ("finished", "opened", "never")),
    "links": WindowSetting("ask", ("ask", "open", "copy", "both")),
    "start": WindowSetting("last", ("last", "inbox", "begun", "later", "all")),
    "density": WindowSetting("comfortable", ("comfortable", "compact")),
    "grouping": WindowSetting("none", ("none", "date", "site", "tag")),
    "thumbnails": WindowSetting(default=False),
    "review": WindowSetting(default=False),
    "vault": WindowSetting(""),
}
"""The preferences by their names, as the window keeps them; sizes are in pixels, the column in
characters. The limits are those of the page's typography."""


def read_setting(name: str, text: str) -> str | int | float | bool:
    """Return the value that was typed; raises ValueError, a sentence, otherwise."""
    setting = SETTINGS[name]
    if isinstance(setting.default, bool):
        if text not in ("on", "off"):
            raise ValueError(tr("“{value}” is not “on” or “off”.", value=text))
        return text == "on"
    if isinstance(setting.default, str):
        if setting.choices and text not in setting.choices:
            known = ", ".join(choice for choice in setting.choices if choice)
            raise ValueError(
                tr("“{value}” does not fit. Use one of: {known}.", value=text, known=known)
            )
        return text
    try:
        number = type(setting.default)(text)
    except ValueError as error:
        raise ValueError(tr("“{word}” is not a number.", word=text)) from error
    if not setting.least <= number <= setting.most:
        raise ValueError(
            tr(
                "“{value}” is not between {least} and {most}.",
                value=text,
                least=setting.least,
                most=setting.most,
            )
        )
    return number
