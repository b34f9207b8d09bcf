"""The command that puts the program into the menus of the desktop, and takes it out again."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import date

from reader.cli.command_outline import CommandOutline, outline_commands
from reader.cli.output import Output
from reader.platforms.desktop_entry import DesktopEntry, configuration_folder, data_folder
from reader.platforms.program_command import program_command
from reader.resource_files import resource
from reader.translation import tr


def run_desktop(options: argparse.Namespace, output: Output) -> None:
    """Install or remove the desktop entry, icons, kinds of files and links of stories."""
    if sys.platform == "darwin":
        output.fail(tr("On macOS the application bundle does this. See docs/installation.md."))
        return
    if "FLATPAK_ID" in os.environ:
        output.fail(
            tr("A Flatpak is in the menus as long as it is installed; nothing was changed.")
        )
        return
    command = program_command(sys.argv[0], options.library)
    done = _install(command) if options.install else _uninstall()
    for path in done:
        output.done({"path": path, "installed": bool(options.install)}, path)
    if not done:
        output.say(tr("Broadsheet is not installed on this desktop; nothing was changed."))


def _install(command: list[str]) -> list[str]:
    if sys.platform == "win32":
        from reader.platforms.windows_registry import register

        return register(command)
    return [str(path) for path in _entry().install(command)]


def _uninstall() -> list[str]:
    if sys.platform == "win32":
        from reader.platforms.windows_registry import unregister

        return unregister()
    return [str(path) for path in _entry().uninstall()]


def _entry() -> DesktopEntry:
    return DesktopEntry(resource("desktop"), data_folder(), configuration_folder())


def run_completion(options: argparse.Namespace, output: Output) -> None:
    """Print the completion script of a shell."""
    from reader.cli.shell_completion import SHELLS

    output.text(SHELLS[options.shell](_outlines()))


def run_manual(options: argparse.Namespace, output: Output) -> None:
    """Print the manual page."""
    from reader import __version__
    from reader.cli.manual_page import manual_page

    output.text(manual_page(_outlines(), __version__, date.today()))


def _outlines() -> list[CommandOutline]:
    from reader.cli.argument_parser import Parser

    parser = Parser()
    return outline_commands(parser.top, parser.commands)
