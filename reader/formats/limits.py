"""How much of a file is read: bounds that no honest saved page reaches."""

from __future__ import annotations

from dataclasses import dataclass

MEGABYTE = 1024 * 1024
"""Bytes."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on files and archives; sizes in bytes.

    `file` and `entry`: the largest file, and the largest entry of an archive, that is read whole;
    `entries`: the most entries of one archive; `unpacked`: what an archive may unpack to
    altogether; `ratio`: how many times its packed size; `depth`: archives within archives;
    `parts`: the most parts of a mail or MHTML file; `archive`: the largest archive or mailbox.
    """

    file: int = 256 * MEGABYTE
    entry: int = 128 * MEGABYTE
    entries: int = 20_000
    unpacked: int = 2048 * MEGABYTE
    ratio: int = 200
    depth: int = 3
    parts: int = 5_000
    archive: int = 8192 * MEGABYTE
