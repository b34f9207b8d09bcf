"""Bytes of a file: what is packed is unpacked, as far as anybody may expect."""

from __future__ import annotations

import gzip
import tracemalloc

import pytest

from reader.formats.limits import Limits
from reader.formats.source import unpack
from reader.model import UnreadableInput

PAGE = b"<p>The ferry is free of charge.</p>" * 40


def test_members_are_unpacked_as_one() -> None:
    assert unpack(gzip.compress(PAGE) + b"\0\0" + gzip.compress(PAGE), Limits()) == PAGE * 2


def test_a_gzip_bomb_is_refused() -> None:
    """A file may unpack to the limit to the byte, and to no byte more."""
    room = 16 * 1024 * 1024
    limits = Limits(file=room, ratio=1)
    assert len(unpack(gzip.compress(bytes(room)), limits)) == room
    with pytest.raises(UnreadableInput, match="gzip bomb"):
        unpack(gzip.compress(bytes(room + 1)), limits)


def test_a_bomb_in_several_members_is_refused() -> None:
    half = gzip.compress(bytes(9 * 1024 * 1024))
    with pytest.raises(UnreadableInput, match="gzip bomb"):
        unpack(half + half, Limits(ratio=1))


def test_damage_is_named_and_what_stands_before_it_is_kept() -> None:
    with pytest.raises(UnreadableInput, match="damaged"):
        unpack(b"\x1f\x8b" + b"x" * 40, Limits())
    assert unpack(gzip.compress(PAGE) + b"no gzip", Limits()) == PAGE


def test_a_bomb_is_not_unpacked_whole_before_it_is_refused() -> None:
    bomb = gzip.compress(bytes(96 * 1024 * 1024))
    tracemalloc.start()
    try:
        with pytest.raises(UnreadableInput, match="gzip bomb"):
            unpack(bomb, Limits(ratio=1))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 64 * 1024 * 1024
