"""Particles that Korean writes behind a noun."""

from __future__ import annotations

import re

_PARTICLES = re.compile(
    "(?<=[가-힣\\da-zA-Z]{2})(?:에서|에게|께서|한테|으로|부터|까지|처럼|보다|이나|이라고|라고|은|는|이|가|을|를|의|에|로|와|과|도|만)$"
)
"""What Korean writes behind a noun: subject, object, *of*, *in*, *from*, *to*."""


def without_particle(text: str) -> str:
    """Return a Korean word without the particle behind it, or "" where it has none."""
    bare = _PARTICLES.sub("", text)
    return bare if bare != text else ""
