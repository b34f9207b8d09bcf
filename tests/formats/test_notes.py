"""Notes of note programs: vaults with pictures and embedded notes, Logseq's outlines."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.formats import read_file
from reader.library.importing.preparation import prepare
from reader.model import Draft
from tests.formats.reading import draft, read_all, zipped

PNG = (
    bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
        "1f15c4890000000d49444154789c6360f8cf500f0003860180"
    )
    + b"\x5a\x34\x7d\x6b\0\0\0\0IEND\xaeB\x60\x82"
)


def _note(path: Path, text: str) -> Draft:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    (found,) = read_file(path)
    assert isinstance(found, Draft)
    return found


@pytest.mark.parametrize(
    ("place", "link"),
    [
        ("attachments/a.png", "![[a.png]]"),
        ("attachments/a.png", "![](attachments/a.png)"),
        ("Files/deep/a b.png", "![[a b.png|300]]"),
        ("Files/deep/a b.png", "![alt|300](../Files/deep/a%20b.png)"),
        ("notes/a.png", "![[a.png]]"),
        ("_resources/a.png", "![x](../_resources/a.png)"),
    ],
)
def test_a_picture_is_found_in_the_vault(tmp_path: Path, place: str, link: str) -> None:
    (tmp_path / ".obsidian").mkdir()
    (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / place).write_bytes(PNG)
    found = _note(tmp_path / "notes" / "one.md", f"Words before it.\n\n{link}\n\nAfter.")
    assert list(found.files.values()) == [tmp_path / place]


@pytest.mark.parametrize("link", ["![[plan.txt]]", "![](plan.txt)", "![](https://x.example/a.png)"])
def test_only_pictures_of_the_vault_are_taken_for_pictures(tmp_path: Path, link: str) -> None:
    (tmp_path / ".obsidian").mkdir()
    (tmp_path / "plan.txt").write_text("A plan.")
    (tmp_path / "a.png").write_bytes(PNG)
    assert not _note(tmp_path / "one.md", f"Words before it.\n\n{link}\n\nAfter.").files


def test_markdown_that_begins_with_an_element_is_markdown(tmp_path: Path) -> None:
    found = _note(
        tmp_path / "README.md", '<div align="center">\n\n# Name\n\n</div>\n\nSome **words**.'
    )
    assert "<strong>words</strong>" in (found.html or "")


def test_a_whole_page_that_is_named_as_markdown_is_a_page(tmp_path: Path) -> None:
    found = _note(
        tmp_path / "a.md", "<!DOCTYPE html><html><body><p>Two ** signs **</p></body></html>"
    )
    assert "<strong>" not in (found.html or "")


def test_nothing_outside_the_vault_is_read(tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(PNG)
    (tmp_path / "secret.md").write_text("secret words", encoding="utf-8")
    (tmp_path / "vault" / ".obsidian").mkdir(parents=True)
    found = _note(
        tmp_path / "vault" / "one.md", "![](../secret.png)\n\n![[../secret]]\n\n![[../secret.png]]"
    )
    assert not found.files
    assert "secret words" not in (found.html or "")
    assert not prepare(found).article.assets


def test_embedded_notes_sections_and_blocks(tmp_path: Path) -> None:
    (tmp_path / ".obsidian").mkdir()
    _note(tmp_path / "sub" / "Other.md",
          "---\ntags: [x]\n---\nFirst words. ^one\n\n# Part\n\nPart words.\n\n## Deep\n\nDeep.\n\n"
          "# Next\n\nNext words.\n\n- item ^two\n- another")  # fmt: skip
    html = _note(tmp_path / "a.md", "![[Other#Part]]\n\n![[Other#^one]]\n\n![[Other#^two]]").html
    assert "Part words." in (html or "")
    assert "Deep." in (html or "")
    assert "Next words." not in (html or "")
    assert (html or "").count("First words.") == 1
    assert "another" not in (html or "")
    assert "^" not in (html or "")
    whole = _note(tmp_path / "b.md", "See:\n\n![[Other]]").html or ""
    assert "Next words." in whole
    assert "tags" not in whole


def test_notes_that_embed_each_other_end(tmp_path: Path) -> None:
    (tmp_path / ".obsidian").mkdir()
    (tmp_path / "b.md").write_text("B words ![[a]]", encoding="utf-8")
    assert (_note(tmp_path / "a.md", "A words ![[b]]").html or "").count("A words") < 4


def test_marked_words_are_highlights_and_block_names_are_not_shown() -> None:
    found = draft("Words ==that I *marked*== stand here. ^abc123\n\n^def\n\nx^2^ and 5 ^ 2", "a.md")
    assert [mark.exact for mark in found.marks] == ["that I marked"]
    html = found.html or ""
    assert "that I <em>marked</em> stand here.</p>" in html
    assert "^def" not in html
    assert "5 ^ 2" in html


def test_pictures_of_notes_in_an_archive() -> None:
    data = zipped({"vault/notes/a.md": "Words.\n\n![[a.png]]", "vault/files/a.png": PNG})
    (found,) = [each for each in read_all(data, "vault.zip") if isinstance(each, Draft)]
    assert found.files["a.png"] == PNG


LOGSEQ = """title:: Bridge repaired
url:: https://post.example/2026/bridge2
author:: [[Ann Other]]
tags:: bridges, [[news]]
published:: 2024-05-06

- # Bridge repaired
- First block with a #tag and [[Wiki Link]]
  id:: 11111111-2222-3333-4444-555555555555
  collapsed:: true
\t- nested block
\t  with a second line
\t\t- deeper
- TODO mend it
  :LOGBOOK:
  CLOCK: [2024-05-06]
  :END:
- see ((11111111-2222-3333-4444-555555555555))
- > quoted passage
- {{query (todo now)}}
- ^^marked words^^ here
- ```python
  def f():
      return 1
  ```
"""


def test_logseq() -> None:
    found = draft(LOGSEQ, "page.md")
    facts = found.facts
    assert (facts.title, facts.byline) == ("Bridge repaired", "Ann Other")
    assert facts.url == "https://post.example/2026/bridge2"
    assert (facts.published, found.tags) == ("2024-05-06", ("bridges", "news"))
    html = prepare(found).article.html
    assert "<p>First block with a #tag and Wiki Link</p>" in html
    assert "<ul><li>nested block with a second line<ul><li>deeper</li></ul></li></ul>" in html
    assert "<p>☐ mend it</p>" in html
    assert "see First block with a #tag" in html
    assert "<blockquote><p>quoted passage</p></blockquote>" in html
    assert "def f():\n    return 1</pre>" in html
    assert [mark.exact for mark in found.marks] == ["marked words"]
    for gone in ("id::", "collapsed", "CLOCK", "query", "^^", "((", "title::"):
        assert gone not in html


def test_a_page_of_logseq_that_begins_with_a_block_of_properties() -> None:
    text = "- title:: One\n  url:: https://a.example/1\n- Words of it.\n- More."
    found = draft(text, "x.md")
    assert (found.facts.title, found.facts.url) == ("One", "https://a.example/1")


def test_pictures_of_logseq_lie_in_its_assets(tmp_path: Path) -> None:
    (tmp_path / "logseq").mkdir()
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets" / "a.png").write_bytes(PNG)
    text = "type:: note\n\n- Words.\n- ![a.png](../assets/a.png){:height 20, :width 30}"
    found = _note(tmp_path / "pages" / "A___B.md", text)
    assert found.facts.title == "A/B"
    assert list(found.files.values()) == [tmp_path / "assets" / "a.png"]
    assert ":height" not in (found.html or "")


@pytest.mark.parametrize("text", ["- one\n- two\n\t- three\n", "std::string is a type\n\nWords.\n"])
def test_a_plain_list_stays_markdown(text: str) -> None:
    assert draft(text, "a.md").format == "markdown"


def test_parts_of_joplins_raw_export_are_no_notes() -> None:
    foot = "id: " + "a" * 32 + "\ncreated_time: 2024-01-01T10:00:00.000Z\nupdated_time: x\nuser: \n"
    (folder,) = read_all(f"Notebook\n\n{foot}parent_id: \ntype_: 2", "a.md")
    assert not isinstance(folder, Draft)
    note = draft(f"Title\n\nWords.\n\n{foot}source_url: https://a.example/\ntype_: 1", "b.md")
    assert note.facts.url == "https://a.example/"


@pytest.mark.parametrize(
    "head",
    [
        "Title: The ferry: a boat\nAuthor: Mara Lind\nDate: 2024-03-01\nTags: news, two words\n"
        "URL: https://a.example/1\nSlug: the-ferry\n\n",
        "% The ferry: a\n  boat\n% Mara Lind\n% March 1, 2024\n\n",
    ],
    ids=["MultiMarkdown and Pelican", "pandoc"],
)
def test_facts_above_a_text_without_a_fence(head: str) -> None:
    found = draft(f"{head}The words of it.", "x.md")
    assert (found.facts.title, found.facts.byline) == ("The ferry: a boat", "Mara Lind")
    assert found.facts.published == "2024-03-01"
    assert found.html == "<p>The words of it.</p>\n"


def test_lines_that_only_look_like_facts_stay() -> None:
    talk = "Ann: Who sold it?\nBen: The harbour master.\n\nNobody knew."
    assert "Who sold it?" in (draft(talk, "x.md").html or "")
    share = "% of the boats were sold.\n\nNobody knew."
    assert "were sold" in (draft(f"12 {share}", "x.md").html or "")


@pytest.mark.parametrize(
    "text",
    [
        "# [The ferry](https://a.example/1)\n\nThe words of it.",
        "# The ferry\n\n[https://a.example/1](https://a.example/1)\n\nThe words of it.",
        "# The ferry\n\n<https://a.example/1>\n\nThe words of it.",
    ],
)
def test_the_address_in_a_heading_or_below_it(text: str) -> None:
    found = draft(text, "x.md")
    assert (found.facts.title, found.facts.url) == ("The ferry", "https://a.example/1")
    assert (found.html or "").strip() == "<p>The words of it.</p>"


def test_tags_of_several_words_end_with_a_second_sign() -> None:
    found = draft("# The ferry\n#news/local #two words# #sea\n\nThe words of it.", "x.md")
    assert found.tags == ("news/local", "two words", "sea")


@pytest.mark.parametrize("values", ['{"title": "The ferry", "tags": ["boats"]}',
                                    '"title": "The ferry",\n"tags": ["boats"]'])  # fmt: skip
def test_json_between_semicolons(values: str) -> None:
    found = draft(f";;;\n{values}\n;;;\n\nIt leaves at nine.\n", "post.md")
    assert (found.facts.title, found.tags) == ("The ferry", ("boats",))
    assert found.html == "<p>It leaves at nine.</p>\n"


def test_footnotes_are_called_as_they_are_written_and_none_is_lost() -> None:
    text = "One.[^2] Two.[^1]\n\n[^1]: The first.\n[^2]: The second.\n[^3]: Nobody leads here.\n"
    html = draft(text, "a.md").html or ""
    assert html.index("[2]") < html.index("[1]") < html.index("The first.")
    assert html.index("The first.") < html.index("The second.") < html.index("Nobody leads here.")
    named = draft("One.[^b] Two.[^first]\n\n[^first]: A.\n[^b]: B.\n", "a.md").html or ""
    assert ">[b]<" in named or ">[1]<" in named
    assert ">[2]<" in named


def test_formulas_between_dollar_signs_stay_as_they_are_written() -> None:
    text = (
        "# Weirs\n\n$$\n(A)_{i, j} = A_{i, j} \\\\ B\n$$\n\n"
        "Where $a_1 * b_2 * c_3$ is small it costs $5 and _six_ $7.\n"
    )
    found = draft(text, "Weirs.md")
    assert found.html is not None
    assert "<p>$$\n(A)_{i, j} = A_{i, j} \\\\ B\n$$</p>" in found.html
    assert "Where $a_1 * b_2 * c_3$ is small it costs $5 and <em>six</em> $7." in found.html


def test_states_in_the_front_matter_of_other_programs() -> None:
    text = (
        "---\ntitle: Weirs\nis_archived: true\nis_marked: true\nis_read: true\n---\n\nIt holds.\n"
    )
    found = draft(text, "Weirs.md")
    assert (found.archived, found.starred, found.read, found.later) == (True, True, True, False)
