"""Stories of which there are only highlights, as Kindle and Readwise give them."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.library import Library, open_library
from tests.library.exporting.snapshots import snapshot

CLIPPINGS = """\ufeffThe Lighthouse Keepers (Ada Rowntree)
- Your Highlight on page 12 | Location 170-172 | Added on Monday, January 12, 2026 8:15:00 AM

The lamp was never lit by one man alone.
==========
The Lighthouse Keepers (Ada Rowntree)
- Your Note on page 12 | Location 172 | Added on Monday, January 12, 2026 8:16:00 AM

Compare with the harbour story.
==========
Die Fähre (Karl Önnerfors)
- Ihre Markierung auf Seite 3 | Position 31-33 | Hinzugefügt am Montag, 12. Januar 2026 09:00:00

Sie fuhr auch bei Eis.
==========
"""

READWISE = """Highlight,Book Title,Book Author,Note,Color,Tags,Location,Highlighted at,Document tags
"Snow is patient.",Winter Almanac,E. Holm,"Who says?",blue,"snow,quotes",12,2026-01-03 10:00:00,ice
"A frozen lake sings.",Winter Almanac,E. Holm,,yellow,,40,2026-01-04 10:00:00,ice
"""


@pytest.fixture
def books(tmp_path: Path) -> Path:
    """A folder with a Kindle's clippings and a table of Readwise's."""
    folder = tmp_path / "books"
    folder.mkdir()
    (folder / "My Clippings.txt").write_text(CLIPPINGS, encoding="utf-8")
    (folder / "readwise-data.csv").write_text(READWISE, encoding="utf-8")
    return folder


@pytest.mark.parametrize("format", ["zip", "json"])
def test_they_survive_an_export_and_import_into_an_empty_library(
    books: Path, tmp_path: Path, format: str
) -> None:
    file = tmp_path / f"all.{format}"
    with open_library(tmp_path / "one") as one, open_library(tmp_path / "two") as two:
        assert one.import_paths([books]).counts["added"] == 3
        _annotate(one)
        one.export(format, None, file)
        assert two.import_paths([file]).counts["added"] == 3
        assert snapshot(two, originals=False) == snapshot(one, originals=False)
        again = two.import_paths([file])
        assert again.counts["duplicate"] == 3, again.items
        assert snapshot(two, originals=False) == snapshot(one, originals=False)


def _annotate(library: Library) -> None:
    first, *rest = library.stories()
    library.add_bookmark(first.id, 0, "Start here")
    library.set_note(first.id, "Read it again in winter")
    library.star([first.id])
    library.tag([story.id for story in rest], add=["books", "Küste"])
    library.archive([rest[0].id])


@pytest.mark.parametrize("format", ["html", "markdown", "epub"])
def test_what_people_read_shows_the_highlights_and_no_word_of_a_lost_passage(
    books: Path, tmp_path: Path, format: str
) -> None:
    with open_library(tmp_path / "one") as library:
        library.import_paths([books])
        for number, story in enumerate(library.stories()):
            path = tmp_path / f"{number}.{format}"
            library.export(format, [story.id], path)
            shown = _words(path)
            for mark in library.highlights(story.id):
                assert mark.exact in shown
                assert mark.note in shown
            assert "no longer in the text" not in shown
            assert "text no longer found" not in shown


def _words(path: Path) -> str:
    if path.suffix != ".epub":
        return path.read_text(encoding="utf-8")
    import zipfile

    with zipfile.ZipFile(path) as book:
        names = [name for name in book.namelist() if name.startswith("EPUB/story-")]
        return "".join(book.read(name).decode("utf-8") for name in names)
