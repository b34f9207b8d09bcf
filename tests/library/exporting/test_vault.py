"""The vault that stays: what is ours is written anew, what is the person's is never touched."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
import yaml

from reader.__main__ import main
from reader.library import Library
from reader.library.exporting.vault import TEMPLATE_NAME
from reader.library.importing.preparation import prepare
from reader.model import Draft, Facts
from tests.library.annotations.samples import mark, put
from tests.library.exporting.test_nothing_lost import picture


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    return tmp_path / "vault"


def ice(library: Library) -> int:
    return next(story.id for story in library.stories() if story.title.startswith("Ice"))


def note(vault: Path) -> Path:
    [path] = vault.rglob("Ice*.md")
    return path


def test_a_note_has_properties_callouts_and_block_names(library: Library, vault: Path) -> None:
    report = library.export("vault", None, vault)
    assert (report.stories, report.notices) == (2, ())
    text = note(vault).read_text(encoding="utf-8")
    _, head, rest = text.split("---\n", 2)
    facts = yaml.safe_load(head)
    assert facts["broadsheet"] == f"broadsheet://story/{ice(library)}"
    assert facts["source"].startswith("https://")
    for highlight in library.highlights(ice(library)):
        assert f"\n\n^bs-{highlight.id}\n" in rest
    assert "> [!quote] green · [Open](broadsheet://" in rest
    assert "> their boats across the ice\n>\n> A **note** <i>\n" in rest
    assert "About it all" in rest


def test_writing_again_changes_only_what_changed(library: Library, vault: Path) -> None:
    library.export("vault", None, vault)
    before = {path: path.stat().st_mtime_ns for path in vault.rglob("*.md")}
    library.export("vault", None, vault)
    assert {path: path.stat().st_mtime_ns for path in vault.rglob("*.md")} == before
    mark(library, library.story(ice(library)), "The ferry company")
    library.export("vault", None, vault)
    changed = [path for path in before if path.stat().st_mtime_ns != before[path]]
    assert changed == [note(vault)]
    assert "> The ferry company\n" in note(vault).read_text(encoding="utf-8")


def test_foreign_text_and_a_renamed_note_survive(library: Library, vault: Path) -> None:
    library.export("vault", None, vault)
    text = note(vault).read_text(encoding="utf-8").replace("site:", "mine: yes\nsite:")
    (vault / "Reading").mkdir()
    moved = vault / "Reading" / "My own name.md"
    moved.write_text(f"{text}\nBelow, my own thoughts.\n", encoding="utf-8")
    note(vault).unlink()
    mark(library, library.story(ice(library)), "The ferry company")
    report = library.export("vault", None, vault)
    assert report.notices == ()
    assert not list(vault.rglob("Ice*.md"))
    again = moved.read_text(encoding="utf-8")
    assert "mine: yes\n" in again and again.endswith("Below, my own thoughts.\n")
    assert "> The ferry company\n" in again


def test_a_part_that_was_edited_is_left_and_named(library: Library, vault: Path) -> None:
    library.export("vault", None, vault)
    path = note(vault)
    edited = path.read_text(encoding="utf-8").replace("About it all", "Rewritten by hand")
    path.write_text(edited, encoding="utf-8")
    mark(library, library.story(ice(library)), "The ferry company")
    report = library.export("vault", None, vault)
    assert path.read_text(encoding="utf-8") == edited
    assert [path.name in sentence for sentence in report.notices] == [True]


def test_notes_of_others_stay_and_take_no_name_from_ours(library: Library, vault: Path) -> None:
    vault.mkdir()
    (vault / "wool prices.md").write_text("Mine.", encoding="utf-8")
    foreign = "---\nbroadsheet: broadsheet://story/1\nsaved: '1999-01-01'\n---\nAnother library.\n"
    (vault / "Other.md").write_text(foreign, encoding="utf-8")
    library.export("vault", None, vault)
    assert (vault / "wool prices.md").read_text(encoding="utf-8") == "Mine."
    assert (vault / "Other.md").read_text(encoding="utf-8") == foreign
    assert (vault / "Wool prices (2).md").exists()


def test_the_note_of_a_removed_story_is_left_and_said(library: Library, vault: Path) -> None:
    library.export("vault", None, vault)
    path, before = note(vault), note(vault).read_bytes()
    library.trash([ice(library)])
    report = library.export("vault", None, vault)
    assert path.read_bytes() == before
    [sentence] = report.notices
    assert path.name in sentence and "no longer has" in sentence


def test_the_template_is_the_persons(library: Library, vault: Path) -> None:
    library.export("vault", None, vault)
    template = vault / TEMPLATE_NAME
    template.write_text("{{highlights}}\n\nNothing else, {{unknown}}.\n", encoding="utf-8")
    library.export("vault", None, vault)
    text = note(vault).read_text(encoding="utf-8")
    assert "Nothing else, {{unknown}}." in text
    assert "froze over on Tuesday" not in text
    assert template.read_text(encoding="utf-8").startswith("{{highlights}}")


def test_pictures_lie_beside_and_are_never_written_over(library: Library, vault: Path) -> None:
    data = base64.b64encode(picture(9)).decode()
    html = f'<p>A story with a dot.</p><p><img src="data:image/png;base64,{data}" alt="Dot"></p>'
    prepared = prepare(Draft("x", "html", Facts(title="Dots"), html=html))
    library.add_article(prepared.draft, prepared.article)
    library.export("vault", None, vault)
    [path] = (vault / "attachments").iterdir()
    assert path.read_bytes() == picture(9)
    assert f"![Dot](attachments/{path.name})" in (vault / "Dots.md").read_text(encoding="utf-8")
    path.write_bytes(b"mine")
    library.export("vault", None, vault)
    assert path.read_bytes() == b"mine"


def test_pictures_that_were_not_saved_keep_their_address(library: Library, vault: Path) -> None:
    html = '<p>A story with a wall.</p><p><img src="https://p.example/a.png" alt="Wall"></p>'
    prepared = prepare(Draft("x", "html", Facts(title="Walls"), html=html))
    library.add_article(prepared.draft, prepared.article)
    library.export("vault", None, vault)
    assert "![Wall](https://p.example/a.png)" in (vault / "Walls.md").read_text(encoding="utf-8")


def test_markdown_has_its_pictures_beside_it_under_names_that_stay(
    library: Library, tmp_path: Path
) -> None:
    data = base64.b64encode(picture(9)).decode()
    html = f'<p>A story with a dot.</p><p><img src="data:image/png;base64,{data}" alt="Dot"></p>'
    prepared = prepare(Draft("x", "html", Facts(title="Dots"), html=html))
    story = library.add_article(prepared.draft, prepared.article).id
    assert story is not None
    one, many = tmp_path / "one", tmp_path / "many"
    one.mkdir()
    library.export("markdown", [story], one / "d.md")
    library.export("markdown", None, many)
    library.export("markdown", None, many)
    [path], [other] = (list((folder / "attachments").iterdir()) for folder in (one, many))
    assert path.name == other.name
    assert path.read_bytes() == picture(9)
    for note_path in (one / "d.md", many / "Dots.md"):
        assert f"![Dot](attachments/{path.name})" in note_path.read_text(encoding="utf-8")
    # The note comes back with its picture.
    with Library(tmp_path / "other") as again:
        again.import_paths([one / "d.md"])
        (found,) = again.stories()
        assert "asset:" in again.body(found.id).html


def test_related_stories_are_wiki_links(library: Library, vault: Path) -> None:
    address = library.story(ice(library)).url
    more = put(library, f'<p>After <a href="{address}">the ice</a> the wool dried.</p>',
               url="https://x.example/after", title="After [the] ice")  # fmt: skip
    library.drain()
    library.export("vault", None, vault)
    text = next(vault.glob("After*.md")).read_text(encoding="utf-8")
    [other] = [each.id for each in library.related(more.id) if each.id is not None]
    address = f"broadsheet: broadsheet://story/{other}\n"
    [named] = [p.stem for p in vault.glob("*.md") if address in p.read_text(encoding="utf-8")]
    assert f"- [[{named}]]" in text


def test_the_command_line(library: Library, vault: Path) -> None:
    call = ["--library", str(library.folder), "export"]
    assert main([*call, "--vault", str(vault)]) == 0
    assert note(vault).exists()
    assert main(call) == 2
    assert main([*call, "--vault", str(vault), "--format", "json"]) == 2
