"""A pipe whose reader has gone, as each system says it."""

from __future__ import annotations

import errno

import pytest

from reader.platforms.termination import nobody_reads


@pytest.mark.parametrize("system", ["linux", "win32"])
def test_a_reader_that_has_gone_is_known(monkeypatch: pytest.MonkeyPatch, system: str) -> None:
    monkeypatch.setattr("reader.platforms.termination.sys.platform", system)
    assert nobody_reads(BrokenPipeError(errno.EPIPE, "Broken pipe"))
    assert not nobody_reads(OSError(errno.ENOSPC, "No space left on device"))
    assert not nobody_reads(OSError(errno.EINVAL, "Invalid argument", "a?.html"))
    assert nobody_reads(OSError(errno.EINVAL, "Invalid argument")) == (system == "win32")
