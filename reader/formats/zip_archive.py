"""ZIP archives of saved pages and of anything else that is read."""

from __future__ import annotations

import posixpath
import re
from dataclasses import replace

from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.zip_reader import Zip, ZipFiles, is_zip
from reader.model import Draft, Refusal, UnreadableInput

PAGE_SUFFIXES = (".html", ".htm", ".xhtml", ".mht")
SIDE_FOLDER = re.compile(r"^(.*?)[ _\-.][^\W\d_]{3,}/")
NO_STORY = (".css", ".js", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".ico", ".woff",
            ".woff2", ".ttf", ".mp4", ".mp3", ".map", ".download", ".avif", ".wasm")  # fmt: skip


class ZipArchive:
    """A ZIP file that is no other format's."""

    name = "zip"

    def recognises(self, source: FileSource) -> bool:
        """By its first bytes."""
        return is_zip(source)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """The stories of the files inside; pictures and scripts belong to their pages."""
        archive = Zip(source, reading.limits)
        for name in archive.left_out:
            yield Refusal(f"{source.name}!{name}", "It leads out of the archive.", failed=True)
        stems = {
            posixpath.splitext(name)[0]
            for name in archive.names
            if name.lower().endswith(PAGE_SUFFIXES)
        }
        for name in sorted(archive.names):
            if _is_side_file(name, stems) or _is_system_file(name):
                continue
            yield from self._entry(archive, name, source, reading)

    def _entry(self, archive: Zip, name: str, source: FileSource, reading: ReadContext) -> Found:
        origin = f"{source.name}!{name}"
        try:
            data = archive.read(name)
        except UnreadableInput as error:
            yield Refusal(origin, str(error))
            return
        for found in reading.inner(FileSource(origin, data=data, depth=source.depth + 1)):
            if isinstance(found, Draft) and found.page is not None and not found.files:
                yield replace(found, files=ZipFiles(archive, name))
            else:
                yield found


def _is_side_file(name: str, stems: set[str]) -> bool:
    """Whether a file lies in the folder of pictures that belongs to a page."""
    if name.lower().endswith(NO_STORY):
        return True
    parts = name.split("/")
    for count in range(1, len(parts)):
        found = SIDE_FOLDER.match("/".join(parts[:count]) + "/")
        if found and found.group(1) in stems:
            return True
    return False


def _is_system_file(name: str) -> bool:
    return any(part.startswith(".") or part == "__MACOSX" for part in name.split("/"))
