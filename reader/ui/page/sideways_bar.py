"""The scroll bar of what scrolls sideways inside the page: code and wide tables."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF


@dataclass(frozen=True, slots=True)
class SidewaysBar:
    """A bar in `track`, in coordinates of the document, for what can be scrolled by `spare` pixels.

    `least` is the length in pixels that its thumb has at least, so that it can be taken.
    """

    track: QRectF
    spare: float
    least: float

    def thumb(self, offset: float) -> QRectF:
        """Return the place of the thumb where the content is scrolled by `offset` pixels."""
        length = self._length()
        left = self.track.left() + (self.track.width() - length) * offset / self.spare
        return QRectF(left, self.track.top(), length, self.track.height())

    def offset_at(self, x: float) -> float:
        """Return the offset at which the middle of the thumb stands at `x`."""
        return (x - self.track.left() - self._length() / 2) * self.pixels_a_step()

    def pixels_a_step(self) -> float:
        """Return how far the content goes for each pixel that the thumb goes."""
        return self.spare / max(1.0, self.track.width() - self._length())

    def _length(self) -> float:
        width = self.track.width()
        return max(self.least, width * width / (width + self.spare))
