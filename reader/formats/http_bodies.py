"""Bodies of answers as servers packed them: gzip, deflate, brotli, Zstandard."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable


def unpacked(data: bytes, encodings: str, most: int) -> bytes:
    """Undo the packing that a `Content-Encoding` header names, at most `most` bytes.

    What is not packed as the header says is given back as it is: many recorders unpack bodies and
    keep the header.
    """
    for name in reversed(encodings.lower().replace(" ", "").split(",")):
        unpack = _UNPACKERS.get(name)
        if unpack is not None:
            data = unpack(data, most) or data
    return data


def _gzip(data: bytes, most: int) -> bytes:
    return _inflated(data, most, 47)


def _deflate(data: bytes, most: int) -> bytes:
    return _inflated(data, most, 15) or _inflated(data, most, -15)


def _inflated(data: bytes, most: int, bits: int) -> bytes:
    try:
        return zlib.decompressobj(wbits=bits).decompress(data, most)
    except zlib.error:
        return b""


def _brotli(data: bytes, most: int) -> bytes:
    import brotli

    unpacker = brotli.Decompressor()
    try:
        body: bytes = unpacker.process(data, output_buffer_limit=most)
    except brotli.error:
        return b""
    return body[:most]


def _zstandard(data: bytes, most: int) -> bytes:
    import zstandard

    try:
        with zstandard.ZstdDecompressor().stream_reader(io.BytesIO(data)) as reader:
            body: bytes = reader.read(most)
    except zstandard.ZstdError:
        return b""
    return body


_UNPACKERS: dict[str, Callable[[bytes, int], bytes]] = {
    "gzip": _gzip,
    "x-gzip": _gzip,
    "deflate": _deflate,
    "br": _brotli,
    "zstd": _zstandard,
}
