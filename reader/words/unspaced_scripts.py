"""Letters of the scripts that are written without spaces, as ranges for a regular expression."""

from __future__ import annotations

SOUTH_EAST_ASIAN = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
"""Thai, Lao, Burmese and Khmer."""
UNSPACED = f"{SOUTH_EAST_ASIAN}\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
"""These, kana and Chinese characters of the basic plane."""
