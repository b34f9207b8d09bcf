"""The command of settings: the preferences of the window that scripts set up a library with."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import Final

from reader.cli.output import Output
from reader.cli.window_settings import SETTINGS, read_setting
from reader.library import Library

WINDOW_KEY: Final = "window"
"""Where the window keeps its preferences in the library's settings."""


def run_settings(library: Library, options: argparse.Namespace, output: Output) -> None:
    """List the settings, print one, set one, or give it its first value again."""
    stored = library.setting(WINDOW_KEY)
    kept: dict[str, object] = dict(stored) if isinstance(stored, Mapping) else {}
    if options.name is None:
        for name, setting in SETTINGS.items():
            output.record(*_line(name, kept.get(name, setting.default)))
        return
    setting = SETTINGS[options.name]
    if options.value is None and not options.default:
        output.record(*_line(options.name, kept.get(options.name, setting.default)))
        return
    kept[options.name] = (
        setting.default if options.default else read_setting(options.name, options.value)
    )
    library.set_setting(WINDOW_KEY, {options.name: kept[options.name]}, parts=True)
    output.done(*_line(options.name, kept[options.name]))


def _line(name: str, value: object) -> tuple[dict[str, object], str]:
    plain = ("on" if value else "off") if isinstance(value, bool) else value
    return {"setting": name, "value": value}, f"{name}: {plain}"
