"""Importing: scan, read and clean in worker processes, keep."""

from reader.library.importing.clean_paths import clean_paths
from reader.library.importing.importer import Watchers
from reader.library.importing.library_imports import Imports, ImportSource, Recleaner

__all__ = ["ImportSource", "Imports", "Recleaner", "Watchers", "clean_paths"]
