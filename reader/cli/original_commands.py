"""The command that gives a story's original file: `original`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from reader.cli.json_fields import left_out_fields
from reader.cli.output import Output, shape_size
from reader.library import Library
from reader.model import OriginalCopy, ReaderError
from reader.platforms.named_paths import expanded
from reader.translation import system_reason, tr


def run_original(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Print or write the file a story was made of, its words, or what cleaning left out of them."""
    if options.left_out:
        for piece in library.originals.left_out(options.id):
            output.record(left_out_fields(options.id, piece), f"{piece.text}\n")
        return
    copy = _words(library, options.id) if options.text else _file(library, options)
    if options.output and options.output != "-":
        path = _write(copy, expanded(options.output))
        values = {"id": options.id, "name": copy.name, "path": str(path), "bytes": len(copy.data)}
        output.record(
            values, tr("Written: {path} ({data})", path=path, data=shape_size(len(copy.data)))
        )
    elif output.as_json:
        text = copy.data.decode("utf-8", "replace") if options.text else None
        values = {"id": options.id, "name": copy.name, "bytes": len(copy.data), "text": text}
        output.record(values, "")
    elif options.text:
        output.text(copy.data.decode())
    else:
        output.flush()
        sys.stdout.buffer.write(copy.data)
        sys.stdout.buffer.flush()


def _words(library: Library, story: int) -> OriginalCopy:
    page = library.originals.page(story)
    if not page.html:
        raise ReaderError(page.reason)
    return OriginalCopy(f"{Path(page.name).stem or story}.txt", page.reading_text.encode())


def _file(library: Library, options: argparse.Namespace) -> OriginalCopy:
    return library.originals.file(options.id, unchanged=not options.offline)


def _write(copy: OriginalCopy, path: Path) -> Path:
    """Write a file that is not there yet; in a folder, under its own name."""
    if path.is_dir():
        path = path / (Path(copy.name.replace("\\", "/")).name or "original")
    try:
        with path.open("xb") as file:
            file.write(copy.data)
    except FileExistsError as error:
        raise ReaderError(tr("{path} exists already; nothing was written.", path=path)) from error
    except OSError as error:
        raise ReaderError(
            tr("{path} cannot be written: {reason}.", path=path, reason=system_reason(error))
        ) from error
    return path
