"""The library: the façade over store, search, related stories and import, without Qt."""

from __future__ import annotations

from reader.library.facade import Library, clean_page, clean_paths, open_library

__all__ = ["Library", "clean_page", "clean_paths", "open_library"]
