"""Nothing in the window moves by itself: who asked their system for less motion needs no switch."""

from __future__ import annotations

import re
from pathlib import Path

import reader

_ANIMATED = re.compile(
    r"QPropertyAnimation|QVariantAnimation|QSequentialAnimationGroup|QParallelAnimationGroup"
    r"|QTimeLine|QGraphicsOpacityEffect|QScroller|setAnimated\(True\)|ScrollerPropert|QMovie"
)


def test_nothing_is_animated() -> None:
    room = Path(reader.__file__).parent
    found = [
        f"{path.relative_to(room)}: {match.group()}"
        for path in sorted(room.rglob("*.py"))
        for match in _ANIMATED.finditer(path.read_text(encoding="utf-8"))
    ]
    assert not found
