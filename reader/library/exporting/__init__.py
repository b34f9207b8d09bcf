"""Everything out again in open formats: for people, for programs, and the whole library."""

from reader.library.exporting.exporter import FORMATS, Exporter
from reader.library.exporting.library_restore import Restorer

__all__ = ["FORMATS", "Exporter", "Restorer"]
