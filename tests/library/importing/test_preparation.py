"""Facts of a draft win; pictures are found beside the page and nowhere else."""

from __future__ import annotations

from pathlib import Path

from reader.clean.siterules.rules import SiteRule
from reader.library.importing.preparation import (
    ImageFinderOfDraft,
    merge_facts,
    prepare,
    prepare_plainly,
)
from reader.model import Article, Draft, Facts, Link


def test_facts_of_the_draft_win_and_its_links_come_first() -> None:
    article = Article(
        title="Found", byline="Ann", url="https://a.example/x", links=(Link("Other"),)
    )
    draft = Draft(
        "x.html", "html", Facts(title="Told", url="https://a.example/y"), links=(Link("Mine"),)
    )
    merged = merge_facts(article, draft)
    assert (merged.title, merged.byline, merged.url) == ("Told", "Ann", "https://a.example/y")
    assert merged.aliases == ("https://a.example/x",)
    assert [link.title for link in merged.links] == ["Mine", "Other"]


def test_pictures_are_found_inside_the_pages_folder_only(tmp_path: Path) -> None:
    folder = tmp_path / "saved"
    (folder / "p_files").mkdir(parents=True)
    (folder / "p_files" / "a b.png").write_bytes(b"inside")
    (tmp_path / "secret.png").write_bytes(b"outside")
    (folder / "link.png").symlink_to(tmp_path / "secret.png")
    find = ImageFinderOfDraft(Draft("p.html", "html", base=folder))
    assert find("./p_files/a%20b.png") == b"inside"
    assert find("../secret.png") is None
    assert find("link.png") is None
    assert find(str(tmp_path / "secret.png")) is None
    assert find("file:///etc/hostname") is None
    assert find("https://a.example/p_files/a b.png") is None
    assert find("p_files") is None
    assert find("http://[broken") is None


def test_pictures_handed_over_win(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"beside")
    draft = Draft("p.html", "html", base=tmp_path, files={"a.png": b"handed"})
    assert ImageFinderOfDraft(draft)("a.png") == b"handed"


def test_a_page_that_breaks_the_cleaner_keeps_its_words() -> None:
    page = b"<title>T</title><script>evil()</script><p>Words &amp; more</p>"
    prepared = prepare_plainly(Draft("dir/page.html", "html", page=page, original_name="page.html"))
    assert "Words & more" in prepared.article.text
    assert "evil" not in prepared.article.text
    assert prepared.article.title == "page"
    assert any("plain text" in notice for notice in prepared.article.notices)


def test_what_is_taught_about_a_site_counts_for_its_pages() -> None:
    page = b"<title>T</title><p>Elsewhere it says more.</p><div class=tale><p>The tale.</p></div>"
    draft = Draft("p.html", "html", Facts(url="https://a.example/p"), page=page)
    rules = (SiteRule("a.example", story=("div.tale",)),)
    assert prepare(draft, rules).article.text == "The tale."
    assert "Elsewhere" in prepare(draft).article.text


def test_a_page_of_a_mirror_finds_pictures_of_hosts_and_nothing_beside_them(tmp_path: Path) -> None:
    for name in ("post.example/news", "post.example/img", "static.post.com", "private"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "post.example/img/a.png").write_bytes(b"own")
    (tmp_path / "static.post.com/b.png").write_bytes(b"beside")
    (tmp_path / "private/c.png").write_bytes(b"secret")
    (tmp_path / "d.png").write_bytes(b"secret")
    news = tmp_path / "post.example/news"
    find = ImageFinderOfDraft(Draft("p.html", "html", base=tmp_path, folder=news))
    assert find("../img/a.png") == b"own"
    assert find("../../static.post.com/b.png") == b"beside"
    for outside in ("../../private/c.png", "../../d.png", "../..", "../../../x.png"):
        assert find(outside) is None
