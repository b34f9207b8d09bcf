"""Importing: scan, read and clean in worker processes, keep."""

from reader.library.importing.clean_paths import clean_paths
from reader.library.importing.importer import Watchers

__all__ = ["Watchers", "clean_paths"]
