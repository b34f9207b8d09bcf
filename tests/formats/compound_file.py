"""Compound files (MS-CFB) of a few large streams, to test what reads them."""

from __future__ import annotations

import struct
from collections.abc import Mapping

SECTOR = 512
SMALLEST = 4096
"""Bytes; a shorter stream would lie in the mini stream, so shorter ones are padded with NULs."""

END, FREE, FAT, NONE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFF


def compound(streams: Mapping[str, bytes]) -> bytes:
    """The bytes of a compound file; a name `folder/stream` lies in a storage."""
    folders = sorted({name.split("/")[0] for name in streams if "/" in name})
    entries: list[tuple[str, int, bytes | None, str]] = [("Root Entry", 5, None, "")]
    entries += [(folder, 1, None, "") for folder in folders]
    entries += [(name.rpartition("/")[2], 2, data, name.rpartition("/")[0])
                for name, data in streams.items()]  # fmt: skip
    chains: list[int] = []
    body, starts = b"", []
    for _, kind, data, _ in entries:
        if kind != 2 or data is None:
            starts.append((END, 0))
            continue
        data = data.ljust(SMALLEST, b"\0")
        count = -(-len(data) // SECTOR)
        starts.append((len(chains), len(data)))
        first = len(chains)
        chains += [*range(first + 1, first + count), END]
        body += data.ljust(count * SECTOR, b"\0")
    directory = b""
    number_of = {name: index for index, (name, *_) in enumerate(entries)}

    def children(folder: str) -> list[int]:
        return [
            index
            for index, (name, _, _, parent) in enumerate(entries)
            if index and parent == folder and name != "Root Entry"
        ]

    siblings: dict[int, int] = {}
    first_child: dict[int, int] = {}
    for folder in ("", *folders):
        inside = children(folder)
        first_child[number_of[folder] if folder else 0] = inside[0] if inside else NONE
        for one, following in zip(inside, [*inside[1:], NONE], strict=True):
            siblings[one] = following
    for index, (name, kind, _, _) in enumerate(entries):
        written = name.encode("utf-16-le") + b"\0\0"
        start, size = starts[index]
        directory += written.ljust(64, b"\0") + struct.pack(
            "<HBBIII16sIQQIQ", len(written), kind, 1, NONE, siblings.get(index, NONE),
            first_child.get(index, NONE), b"", 0, 0, 0, start, size,
        )  # fmt: skip
    count = -(-len(directory) // SECTOR)
    directory_start = len(chains)
    chains += [*range(directory_start + 1, directory_start + count), END]
    body += directory.ljust(count * SECTOR, b"\0")
    tables = 1
    while (len(chains) + tables) * 4 > tables * SECTOR:
        tables += 1
    table_start = len(chains)
    chains += [FAT] * tables
    table = struct.pack(f"<{len(chains)}I", *chains)
    body += table + struct.pack("<I", FREE) * ((tables * SECTOR - len(table)) // 4)
    tables_at = [table_start + number for number in range(tables)]
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack(
        "<HHHHH6xIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, tables, directory_start, 0, SMALLEST,
        END, 0, END, 0,
    )  # fmt: skip
    return header + struct.pack("<109I", *tables_at, *[FREE] * (109 - tables)) + body
