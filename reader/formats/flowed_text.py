"""Plain text of letters whose lines flow (RFC 3676): a blank at the end goes on with the next."""

from __future__ import annotations

_SIGNATURE = b"-- "


def unflowed(data: bytes, *, delete_blank: bool) -> bytes:
    """Return lines that flow as one line each; quoted ones with others of the same depth.

    `delete_blank` is the letter's `delsp`: the blank only marks the place, as between signs of
    languages without blanks.
    """
    written: list[list[bytes]] = []
    open_depth = -1
    for line in data.replace(b"\r\n", b"\n").split(b"\n"):
        words = line.lstrip(b">")
        depth = len(line) - len(words)
        # A blank before words that would otherwise be read as a mark was put there for the way.
        words = words.removeprefix(b" ")
        flows = words.endswith(b" ") and words != _SIGNATURE
        kept = words[:-1] if flows and delete_blank else words
        if depth == open_depth and words != _SIGNATURE:
            written[-1].append(kept)
        else:
            written.append([b">" * depth, b" ", kept] if depth else [kept])
        open_depth = depth if flows else -1
    return b"\n".join(b"".join(parts) for parts in written)
