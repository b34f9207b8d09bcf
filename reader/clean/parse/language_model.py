"""py3langid's model, kept unpacked in the environment: to unpack it takes a third of a start.

The model comes as 4.6 MB of LZMA, which cost 0.75 of the 2.2 seconds of processor time that the
process that reads files needs before its first page; packed by Zstandard they are some 8 MB and
cost a tenth of that.  The copy lies inside the virtual environment that the package lies in and
goes with it; where there is none, or nothing can be written there, the model is read as it comes.
"""

from __future__ import annotations

import io
import lzma
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

_FOLDER = ("share", "broadsheet")
_MOST = 512_000_000
"""Bytes of an unpacked model that is believed; that of today has 68 million."""
_LEVEL = 3
"""Of Zstandard: its usual one, packed in a third of a second."""


def language_identifier() -> Any:
    """Return py3langid's identifier, whose answers come with probabilities."""
    from py3langid.langid import MODEL_DIR, MODEL_FILE, LanguageIdentifier

    packed = Path(MODEL_DIR) / MODEL_FILE
    copy = _copy_of(packed)
    if copy is not None:
        with suppress(Exception):  # a copy that is damaged in any way is made anew
            return _identifier(_unpacked_copy(copy))
    with suppress(Exception):  # a later version that packs it otherwise reads it by itself
        model = lzma.decompress(packed.read_bytes())
        identifier = _identifier(model)
        if copy is not None:
            _keep(copy, model)
        return identifier
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def _copy_of(packed: Path) -> Path | None:
    """Return where the copy of this very model lies; None outside a virtual environment."""
    if sys.prefix == sys.base_prefix or not packed.is_file():
        return None
    seen = packed.stat()
    folder = Path(sys.prefix, *_FOLDER)
    return folder / f"language-model-{seen.st_size}-{seen.st_mtime_ns}.npz.zst"


def _unpacked_copy(copy: Path) -> bytes:
    import zstandard

    return zstandard.ZstdDecompressor().decompress(copy.read_bytes(), max_output_size=_MOST)


def _keep(copy: Path, model: bytes) -> None:
    """Write the copy in one step, and remove those of earlier models."""
    import zstandard

    with suppress(OSError):
        copy.parent.mkdir(parents=True, exist_ok=True)
        compressor = zstandard.ZstdCompressor(level=_LEVEL, write_checksum=True)
        written = copy.with_name(f"{copy.name}.{os.getpid()}")
        written.write_bytes(compressor.compress(model))
        written.replace(copy)
        for other in copy.parent.glob("language-model-*"):
            if other != copy:
                other.unlink()


def _identifier(model: bytes) -> Any:
    """Return the identifier of an unpacked model, as `py3langid.modelio.load_model` reads it."""
    import numpy as np

    from reader.clean.parse.language_scores import ArrayIdentifier

    with np.load(io.BytesIO(model), allow_pickle=False) as data:
        return ArrayIdentifier(
            data["ptc"],
            data["pc"],
            data["classes"].tolist(),
            data["nextmove"],
            data["nextmove_row"],
            data["out_feat"],
        )
