"""The six themes of page and window, and which one is in force."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from reader.translation import translatable

SYSTEM = "system"
"""The name of the choice that follows the desktop's light or dark setting."""

_LEAST_CONTRAST = 3.0
"""Of the edges of controls (WCAG 2.2, 1.4.11)."""
_LIGHT_MARKS = {
    "yellow": "#ffeb6b",
    "green": "#c0ed72",
    "blue": "#add8ff",
    "pink": "#ffb0ca",
    "purple": "#d9b2ff",
}
_DARK_MARKS = {
    "yellow": "#6b5300",
    "green": "#265c41",
    "blue": "#22507f",
    "pink": "#863349",
    "purple": "#4d4a86",
}
_LIGHT_LINES = {
    "yellow": "#8f7200",
    "green": "#4f8a00",
    "blue": "#1f76c2",
    "pink": "#c8326c",
    "purple": "#8a45cc",
}
_DARK_LINES = {
    "yellow": "#e0b62c",
    "green": "#5cc48f",
    "blue": "#6aaeea",
    "pink": "#ee7f9d",
    "purple": "#a5a1ee",
}


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one theme, as `#rrggbb`.

    `marks` are the grounds of highlights by colour name and `lines` their underlines;
    `rule` separates, `panel` is the ground of code, of the window's sidebar and of fields.
    """

    name: str
    label: str
    dark: bool
    text: str
    background: str
    link: str
    muted: str
    rule: str
    panel: str
    marks: Mapping[str, str]
    lines: Mapping[str, str]

    @property
    def marked_text(self) -> str:
        """The colour of words on the ground of a highlight."""
        return "#f4f3f0" if self.dark else "#1b1916"

    @property
    def hit(self) -> QColor:
        """The veil over every place that a search found."""
        return QColor(180, 0, 170, 77) if not self.dark else QColor(235, 90, 225, 77)

    @property
    def current_hit(self) -> QColor:
        """The veil over the place that a search stands at."""
        return QColor(0, 100, 0, 77) if not self.dark else QColor(60, 190, 60, 90)


def _light(
    name: str, label: str, colours: tuple[str, str, str, str], rule: str, panel: str
) -> Theme:
    return Theme(name, label, False, *colours, rule, panel, _LIGHT_MARKS, _LIGHT_LINES)


def _dark(
    name: str, label: str, colours: tuple[str, str, str, str], rule: str, panel: str
) -> Theme:
    return Theme(name, label, True, *colours, rule, panel, _DARK_MARKS, _DARK_LINES)


THEMES: Mapping[str, Theme] = {
    theme.name: theme
    for theme in (
        _light(
            "light",
            translatable("Light", "theme"),
            ("#1b1b1f", "#ffffff", "#0a58ca", "#5a5a66"),
            "#dcdce2",
            "#f4f4f7",
        ),
        _light(
            "paper",
            translatable("Paper", "theme"),
            ("#23211c", "#fbfaf6", "#0b5cad", "#605c52"),
            "#dfdbd0",
            "#f2f0e8",
        ),
        _light(
            "sepia",
            translatable("Sepia", "theme"),
            ("#43352a", "#f4ecd8", "#1f5f8b", "#6b5a48"),
            "#d8cbaf",
            "#ebe1c8",
        ),
        _light(
            "grey",
            translatable("Grey", "theme"),
            ("#1f2023", "#e4e4e7", "#0a4fb3", "#53535c"),
            "#c2c2c9",
            "#d9d9de",
        ),
        _dark(
            "dark",
            translatable("Dark", "theme"),
            ("#dcdce0", "#1e1e22", "#7ab8ff", "#a0a0aa"),
            "#3d3d45",
            "#28282e",
        ),
        _dark(
            "night",
            translatable("Night", "theme"),
            ("#c9c4bd", "#121110", "#8fb7d9", "#96918a"),
            "#34312e",
            "#1c1a18",
        ),
    )
}
"""All themes by name, in the order in which a menu shows them."""


def resolve(name: str, dark: bool) -> Theme:
    """Return the theme of a name; `system` and unknown names follow `dark`."""
    return THEMES.get(name) or THEMES["dark" if dark else "light"]


def system_is_dark() -> bool:
    """Return whether the desktop asks for dark windows."""
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def luminance(colour: QColor) -> float:
    """Return the relative luminance of an opaque colour, 0 to 1 (WCAG 2.2)."""

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(c) for c in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor | str, other: QColor | str) -> float:
    """Return the contrast of two opaque colours, 1 to 21 (WCAG 2.2)."""
    high, low = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (high + 0.05) / (low + 0.05)


def blend(one: QColor | str, other: QColor | str, share: float = 0.5) -> QColor:
    """Return `one` mixed with `share` of `other`, both opaque."""
    a, b = QColor(one), QColor(other)
    return QColor.fromRgbF(
        a.redF() + (b.redF() - a.redF()) * share,
        a.greenF() + (b.greenF() - a.greenF()) * share,
        a.blueF() + (b.blueF() - a.blueF()) * share,
    )


def seen_edge(faint: QColor | str, strong: QColor | str, grounds: Iterable[QColor | str]) -> QColor:
    """Return the faintest colour from `faint` to `strong` that is seen as an edge on grounds."""
    grounds = tuple(grounds)
    for percent in range(0, 100, 2):
        edge = blend(faint, strong, percent / 100)
        if all(contrast(edge, ground) >= _LEAST_CONTRAST for ground in grounds):
            return edge
    return QColor(strong)


def application_palette(theme: Theme) -> QPalette:
    """Return a palette for the whole window in the hue of a theme."""
    role = QPalette.ColorRole
    panel, text = QColor(theme.panel), QColor(theme.text)
    button = blend(theme.panel, theme.text, 0.05)
    accent = QColor(theme.link)
    colours = {
        role.Window: panel,
        role.WindowText: text,
        role.Base: QColor(theme.background),
        role.AlternateBase: panel,
        role.Text: text,
        role.Button: button,
        role.ButtonText: text,
        role.BrightText: text,
        role.ToolTipBase: panel,
        role.ToolTipText: text,
        role.PlaceholderText: QColor(theme.muted),
        role.Link: accent,
        role.LinkVisited: accent,
        role.Highlight: accent,
        role.HighlightedText: QColor("#101014" if theme.dark else "#ffffff"),
        role.Accent: accent,
        role.Light: blend(button, "#ffffff", 0.15 if theme.dark else 0.7),
        role.Midlight: blend(button, "#ffffff", 0.07 if theme.dark else 0.4),
        role.Mid: QColor(theme.rule),
        role.Dark: blend(theme.panel, "#000000", 0.35),
        role.Shadow: QColor("#000000"),
    }
    palette = QPalette()
    for name, colour in colours.items():
        palette.setColor(name, colour)
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, blend(theme.panel, theme.text, 0.5))
    return palette
