"""The program in the menus of a freedesktop desktop, and removed from them without traces."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from reader.platforms.user_folders import home_folder, named_folder

DESKTOP_FILE = "broadsheet.desktop"
_METAINFO = "io.github.broadsheet_reader.broadsheet.metainfo.xml"
_MIME = "broadsheet-mime.xml"
_UPDATES = (
    ("update-desktop-database", "applications"),
    ("update-mime-database", "mime"),
)
"""The programs that renew what desktops read, and the folder each is given."""
_MADE_BY_UPDATES = {
    "applications": ("mimeinfo.cache",),
    "mime": (
        *("aliases", "generic-icons", "globs", "globs2", "icons", "magic", "mime.cache"),
        *("subclasses", "treemagic", "types", "version", "XMLnamespaces"),
    ),
}
"""What those programs write; it goes when nothing of anybody is left beside it."""
_RESERVED = re.compile(r"[\s\"'\\><~|&;$*?#()`%]")
"""Characters that must stand between quotes in `Exec`, and the percent sign."""


class DesktopEntry:
    """Desktop file, icons, kinds of files and metadata under a folder such as `~/.local/share`."""

    def __init__(self, resources: Path, data: Path, configuration: Path) -> None:
        self._resources = resources
        self._data = data
        self._configuration = configuration

    def install(self, command: Sequence[str]) -> list[Path]:
        """Write the files with a command to start the program; return them. Raises OSError."""
        text = (self._resources / DESKTOP_FILE).read_text(encoding="utf-8")
        words = " ".join(quoted(word) for word in command)
        text = re.sub(r"^Exec=.*$", lambda _: f"Exec={words} %U", text, flags=re.MULTILINE)
        files = dict(self._copies())
        for target, source in files.items():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
        entry = self._data / "applications" / DESKTOP_FILE
        entry.parent.mkdir(parents=True, exist_ok=True)
        entry.write_text(text, encoding="utf-8")
        self._update()
        return [entry, *files]

    def uninstall(self) -> list[Path]:
        """Remove the files, and what named them; return those that were there. Raises OSError."""
        gone = []
        for path in (self._data / "applications" / DESKTOP_FILE, *dict(self._copies())):
            if path.exists():
                path.unlink()
                gone.append(path)
        self._forget_choices()
        if gone:
            self._update()
            self._remove_left_over()
        return gone

    def _copies(self) -> Iterator[tuple[Path, Path]]:
        """Target and source of every file that is copied as it is."""
        theme = self._data / "icons" / "hicolor"
        for picture in sorted((self._resources / "icons").glob("broadsheet-*.png")):
            size = picture.stem.partition("-")[2]
            yield theme / f"{size}x{size}" / "apps" / "broadsheet.png", picture
        drawing = self._resources.parent / "icons" / "broadsheet.svg"
        yield theme / "scalable" / "apps" / "broadsheet.svg", drawing
        yield self._data / "mime" / "packages" / "broadsheet.xml", self._resources / _MIME
        yield self._data / "metainfo" / _METAINFO, self._resources / _METAINFO

    def _update(self) -> None:
        for program, folder in _UPDATES:
            if (found := shutil.which(program)) and (self._data / folder).is_dir():
                subprocess.run(
                    [found, str(self._data / folder)],
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    check=False,
                )

    def _forget_choices(self) -> None:
        """Take the program out of the person's choices of programs for kinds of files."""
        for path in (
            self._configuration / "mimeapps.list",
            self._data / "applications" / "mimeapps.list",
        ):
            with suppress(FileNotFoundError, UnicodeDecodeError):
                text = path.read_text(encoding="utf-8")
                if DESKTOP_FILE in text:
                    path.write_text(_without_program(text), encoding="utf-8")

    def _remove_left_over(self) -> None:
        for folder, names in _MADE_BY_UPDATES.items():
            self._remove_made(self._data / folder, names)
        entry = self._data / "applications" / DESKTOP_FILE
        places = {path.parent for path in (entry, *dict(self._copies()))}
        for place in sorted(places, key=lambda each: len(each.parts), reverse=True):
            for above in (place, *place.parents):
                if above == self._data:
                    break
                with suppress(OSError):
                    above.rmdir()

    def _remove_made(self, folder: Path, names: Sequence[str]) -> None:
        """Delete what the updates wrote into a folder that holds nothing else any more."""
        with suppress(OSError):
            (folder / "packages").rmdir()
        try:
            left = list(folder.iterdir())
        except OSError:
            return
        kinds = [path for path in left if path.name not in names]
        if not all(_is_generated(path) for path in kinds):
            return
        if folder.name == "applications" and not _is_empty_cache(folder / names[0]):
            return
        for path in left:
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()


def quoted(word: str) -> str:
    """Return a word of `Exec` as the Desktop Entry Specification wants it."""
    if not _RESERVED.search(word) and word:
        return word
    inside = re.sub(r"([\"`$\\])", r"\\\1", word).replace("\\", "\\\\").replace("%", "%%")
    return f'"{inside}"'


def _without_program(text: str) -> str:
    lines = []
    for line in text.splitlines(keepends=True):
        kind, equals, value = line.rstrip("\n").partition("=")
        if DESKTOP_FILE not in value:
            lines.append(line)
            continue
        left = [name for name in value.split(";") if name and name != DESKTOP_FILE]
        if left:
            lines.append(f"{kind}{equals}{';'.join(left)};\n")
    return "".join(lines)


def _is_generated(path: Path) -> bool:
    """Whether a folder of the MIME database holds the definitions of its packages only."""
    return path.is_dir() and path.name != "packages" and not path.is_symlink() and _only_xml(path)


def _only_xml(folder: Path) -> bool:
    return all(path.suffix == ".xml" for path in folder.iterdir())


def _is_empty_cache(path: Path) -> bool:
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except OSError:
        return True
    return not any("=" in line for line in lines)


def data_folder() -> Path:
    """Return the folder under which this person's programs put their entries and icons."""
    return named_folder("XDG_DATA_HOME") or home_folder() / ".local" / "share"


def configuration_folder() -> Path:
    """Return the folder of this person's settings."""
    return named_folder("XDG_CONFIG_HOME") or home_folder() / ".config"
