"""The folder an export writes into: only files of earlier exports are ever replaced."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from reader.library.exporting.export_files import folded, refused, written
from reader.translation import tr

MANIFEST_NAME = ".broadsheet-export.json"
_FORMAT = "broadsheet-export"


class ExportFolder:
    """Gives out file names of a folder and remembers, in a manifest there, what was written.

    A file is replaced only where the manifest names it for the same story (or kind of export) and
    it still holds what was written; all else in the folder stays, and a free name is taken.
    """

    def __init__(self, folder: Path) -> None:
        """Read what is in the folder. Raises ReaderError when it cannot be read."""
        self._folder = folder
        self._present: set[str] = set()
        try:
            with suppress(FileNotFoundError, NotADirectoryError):
                self._present = {path.name for path in folder.iterdir()}
        except OSError as error:
            raise refused(folder, error) from error
        self._names = {folded(name): name for name in self._present}
        self._files = self._read_manifest()
        self._find_respelt()
        self._owned: dict[str, list[str]] = {}
        for name, (owner, _) in (self._files or {}).items():
            self._owned.setdefault(owner, []).append(name)
        self._done: set[str] = set()
        self.notices: list[str] = []

    def write(self, stem: str, suffix: str, owner: str, write: Callable[[Path], None]) -> Path:
        """Let `write` write the file of an owner; gives the path that was really written.

        `owner` says whose file it is from export to export: a story, or a kind of whole export.
        """
        name = self._own(owner, suffix) or self._free(stem, suffix)
        path = self._folder / name
        write(path)
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        if self._files is not None:
            self._files[name] = (owner, digest)
        self._names[folded(name)] = name
        self._done.add(name)
        return path

    def save(self) -> None:
        """Write the manifest, where files were written and no foreign file has its name."""
        if not self._done or self._files is None:
            return
        files = {
            name: {"owner": owner, "sha256": digest}
            for name, (owner, digest) in sorted(self._files.items())
            if os.path.lexists(self._folder / name)
        }
        text = json.dumps({"format": _FORMAT, "files": files}, ensure_ascii=False, indent=1)
        with written(self._folder / MANIFEST_NAME) as file:
            file.write(text.encode("utf-8", "replace"))

    def _find_respelt(self) -> None:
        """Know the files of the manifest that the file system lists in another spelling.

        HFS+ takes accents apart, some mounts and network drives list capitals as small letters.
        """
        for name in self._files or {}:
            # A name with a path in it never folds to one that was listed.
            if name in self._present or folded(name) not in self._names:
                continue
            if os.path.lexists(self._folder / name):
                self._present.add(name)
                self._names[folded(name)] = name

    def _own(self, owner: str, suffix: str) -> str | None:
        """Return the owner's file of an earlier export that is still as it was written."""
        for name in self._owned.get(owner, ()):
            if name.endswith(suffix) and name not in self._done and self._unchanged(name):
                return name
        return None

    def _unchanged(self, name: str) -> bool:
        entry = (self._files or {}).get(name)
        path = self._folder / name
        # A manifest from elsewhere may hold paths: only names that were found in the folder count.
        if entry is None or name not in self._present or path.is_symlink():
            return False
        try:
            with path.open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest() == entry[1]
        except OSError:
            return False

    def _free(self, stem: str, suffix: str) -> str:
        wanted = candidate = f"{stem}{suffix}"
        number = 1
        while folded(candidate) in self._names:
            number += 1
            candidate = f"{stem} ({number}){suffix}"
        there = self._names.get(folded(wanted))
        if there is not None and there not in self._done and not self._unchanged(there):
            self.notices.append(self._kept(there, candidate))
        return candidate

    def _kept(self, there: str, candidate: str) -> str:
        """Say what was kept: a file that an export wrote, or one of which that is not known."""
        if there in (self._files or {}):
            return tr(
                "“{there}” was changed since Broadsheet exported it, so it was kept; the "
                "export is in “{candidate}”.",
                there=there,
                candidate=candidate,
            )
        return tr(
            "“{there}” was already there and is not an export that Broadsheet knows, so it was "
            "kept; the export is in “{candidate}”.",
            there=there,
            candidate=candidate,
        )

    def _read_manifest(self) -> dict[str, tuple[str, str]] | None:
        """Return the files by name with owner and hash; None where a foreign file has its name."""
        path = self._folder / MANIFEST_NAME
        if folded(MANIFEST_NAME) not in self._names:
            return {}
        if path.is_symlink():
            return None
        try:
            found = json.loads(path.read_bytes())
            if found["format"] != _FORMAT:
                return None
            return {
                str(name): (str(entry["owner"]), str(entry["sha256"]))
                for name, entry in found["files"].items()
            }
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return None
