"""Importing: scan, read and clean in worker processes, keep."""

from reader.library.importing.cleaning import clean_paths
from reader.library.importing.importer import Watchers
from reader.library.importing.imports import Imports, Recleaner, Source

__all__ = ["Imports", "Recleaner", "Source", "Watchers", "clean_paths"]
