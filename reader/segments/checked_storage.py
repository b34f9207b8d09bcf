"""The files of an index with a hash of each, checked before Whoosh opens them.

Whoosh's files are pickles without checksums, so a flipped byte could do anything. Beside every
table of contents lies a manifest with the hashes of all files; what does not agree is damage.
Posting lists hold no pickles and carry their own checksums, read by read: only their size is
checked here.
"""

from __future__ import annotations

import hashlib
import json
import re
from functools import lru_cache
from pathlib import Path
from typing import Any

from whoosh import versionstring
from whoosh.filedb.filestore import FileStorage

from reader.platforms.durable_files import replace_file
from reader.segments.index_schema import VERSION
from reader.segments.unusable_index import IndexUnusable
from reader.segments.whoosh_codec import LISTS_EXT
from reader.translation import tr

_CONTENTS = re.compile(r"_MAIN_(\d+)\.toc")
_SEGMENT_FILE = re.compile(r"(MAIN_[0-9a-z]+)\..+")
_MANIFEST = re.compile(r"manifest-(\d+)\.json")
_OWN_NAME = re.compile(r"_?main_", re.IGNORECASE)
"""How a name of Whoosh's begins: the rest is digits and small letters already."""


@lru_cache(maxsize=1)
def stamp() -> dict[str, str]:
    """Return what an index must have been written with to be read as it is."""
    import Stemmer

    return {
        "format": str(VERSION),
        "whoosh": str(versionstring(build=False)),
        "stemmer": str(Stemmer.version()),
    }


def digest(path: Path) -> str:
    """Return the hash of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=20)).hexdigest()


class CheckedStorage(FileStorage):  # type: ignore[misc]
    """A folder of Whoosh's that keeps and checks hashes of its files."""

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder))
        self._path = folder
        self._known: dict[str, dict[str, Any]] = {}
        self._good: set[str] = set()
        self.segments: frozenset[str] = frozenset()
        """The segments of the table of contents that is about to be written."""

    def list(self) -> list[str]:
        """Return the names in the folder, as they were given.

        Some file systems (NTFS mounted with `ignore_case`, old network drives) find a name in any
        letters and list it in small ones.
        """
        return [_OWN_NAME.sub(_in_capitals, name, count=1) for name in super().list()]

    def generation(self) -> int:
        """Return the number of the latest table of contents, or -1."""
        found = [int(m[1]) for name in self.list() if (m := _CONTENTS.fullmatch(name))]
        return max(found, default=-1)

    def load(self) -> int:
        """Read the manifest of the latest table of contents and return its number.

        Raises IndexUnusable where it is missing, damaged or of another version.
        """
        generation = self.generation()
        if generation < 0:
            raise IndexUnusable(tr("There is no search index yet; it has to be built."))
        try:
            text = (self._path / f"manifest-{generation}.json").read_text("utf-8")
            manifest = json.loads(text)
            self._known = {
                str(name): {"size": int(about["size"]), "hash": str(about["hash"])}
                for name, about in manifest["files"].items()
            }
            written_with = manifest["stamp"]
        except FileNotFoundError as error:
            if self.generation() != generation:
                return self.load()
            raise IndexUnusable(
                tr("The search index is incomplete; it has to be rebuilt.")
            ) from error
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise IndexUnusable(tr("The search index is damaged; it has to be rebuilt.")) from error
        if written_with != stamp():
            raise IndexUnusable(
                tr("The search index was written by another version; it has to be rebuilt.")
            )
        for name in self._known:
            self.check(name, whole=False)
        return generation

    def check(self, name: str, whole: bool = True) -> None:
        """Raise IndexUnusable unless a file is what the manifest says."""
        about = self._known.get(name)
        if about is None:
            raise IndexUnusable(tr("The search index is incomplete; it has to be rebuilt."))
        path = self._path / name
        try:
            size = path.stat().st_size
        except OSError as error:
            raise IndexUnusable(
                tr(
                    "The file {name} of the search index is missing; it has to be rebuilt.",
                    name=name,
                )
            ) from error
        if size != about["size"] or (whole and digest(path) != about["hash"]):
            raise IndexUnusable(
                tr(
                    "The file {name} of the search index is damaged; it has to be rebuilt.",
                    name=name,
                )
            )

    def known(self) -> tuple[str, ...]:
        """Return the names of all files of the manifest."""
        return tuple(self._known)

    def open_file(self, name: str, **kwargs: Any) -> Any:
        """Open a file after its check; a file is checked once, since none is ever changed."""
        if name not in self._good and _listed(name):
            self.check(name, whole=not name.endswith(LISTS_EXT))
            self._good.add(name)
        return super().open_file(name, **kwargs)

    def rename_file(self, oldname: str, newname: str, safe: bool = False) -> None:
        """Give a file its name; a table of contents gets its manifest first."""
        if contents := _CONTENTS.fullmatch(newname):
            self._write_manifest(int(contents[1]), oldname, newname)
        super().rename_file(oldname, newname, safe=safe)

    def _write_manifest(self, generation: int, temporary: str, contents: str) -> None:
        names = [
            name
            for name in self.list()
            if (found := _SEGMENT_FILE.fullmatch(name)) and found[1] in self.segments
        ]
        files = {
            name: self._known.get(name) or self._about(name)
            for name in names
            if (self._path / name).is_file()
        }
        files[contents] = self._about(temporary)
        target = self._path / f"manifest-{generation}.json"
        beside = target.with_suffix(".new")
        with beside.open("w", encoding="utf-8") as file:
            json.dump({"stamp": stamp(), "files": files}, file)
        replace_file(beside, target)
        self._known = files
        self._good.update(files)
        for name in self.list():
            if (old := _MANIFEST.fullmatch(name)) and int(old[1]) < generation - 1:
                (self._path / name).unlink(missing_ok=True)

    def _about(self, name: str) -> dict[str, Any]:
        path = self._path / name
        return {"size": path.stat().st_size, "hash": digest(path)}


def _in_capitals(beginning: re.Match[str]) -> str:
    return beginning[0].upper()


def _listed(name: str) -> bool:
    return bool(_CONTENTS.fullmatch(name) or _SEGMENT_FILE.fullmatch(name))
