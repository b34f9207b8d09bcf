"""What is taught about a site is kept, changes what is cleaned, and travels in a file."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from reader.clean.siterules.rules import SiteRule
from reader.library import Library, open_library
from reader.model import ReaderError

RULE = {"host": "post.example", "story": ["div.tale"], "remove": [".box"], "title": "p.head"}
SAID = "<p>The ferry left the quay at seven with every seat taken, as it had all week.</p>"
PAGE = (
    "<html><head><title>Ferry</title>"
    '<link rel="canonical" href="https://www.post.example/ferry"></head><body>'
    f"<article><h1>Ferry</h1>{SAID * 8}</article>"
    '<p class="head">The tale of the ferry</p><div class="tale"><p>Only this short tale.</p>'
    '<p class="box">Win a boat.</p></div></body></html>'
)


def test_a_taught_rule_changes_the_text_when_cleaned_anew(library: Library) -> None:
    story = library.import_bytes(PAGE.encode(), "ferry.html").items[0].id
    assert story is not None
    assert "every seat taken" in library.body(story).text
    library.teach(RULE)
    library.clean_again([story])
    assert library.body(story).text.split() == ["Only", "this", "short", "tale."]
    library.forget_rule("www.post.example")
    library.clean_again([story])
    assert "every seat taken" in library.body(story).text


def test_a_file_that_comes_in_later_is_cleaned_by_the_rule(
    library: Library, tmp_path: Path
) -> None:
    library.teach(RULE)
    page = tmp_path / "ferry.html"
    page.write_text(PAGE)
    [item] = library.import_paths([page]).items
    assert item.title == "The tale of the ferry"


def test_rules_survive_reopening_and_the_latest_of_a_host_counts(tmp_path: Path) -> None:
    with open_library(tmp_path / "library") as library:
        library.teach(RULE)
        library.teach(SiteRule("a.example", title="h2"))
        library.teach({"host": "WWW.a.example", "title": "h3"})
    with open_library(tmp_path / "library") as library:
        assert library.site_rules() == (SiteRule("a.example", title="h3"), SiteRule.read(RULE))


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ({"story": ["p"]}, "names its host"),
        ({"host": "a.example/story", "story": ["p"]}, "not a host name"),
        ({"host": "a.example", "story": ["p > a"]}, "not a selector"),
        ({"host": "a.example", "title": "h1:hover"}, "not a selector"),
        ({"host": "a.example", "body": ["p"]}, "not part of a rule"),
        ({"host": "a.example"}, "is empty"),
    ],
)
def test_a_wrong_rule_is_refused(library: Library, rule: dict[str, Any], said: str) -> None:
    with pytest.raises(ReaderError, match=said):
        library.teach(rule)
    assert library.site_rules() == ()
    with pytest.raises(ReaderError, match="No rule for"):
        library.forget_rule("a.example")


def test_rules_travel_in_a_file(library: Library, tmp_path: Path) -> None:
    library.teach(RULE)
    library.teach({"host": "a.example", "author": ".by a"})
    assert library.export_rules(tmp_path / "rules.json") == 2
    with open_library(tmp_path / "other") as other:
        other.teach({"host": "a.example", "author": ".else"})
        assert other.import_rules(tmp_path / "rules.json") == library.site_rules()
        assert other.site_rules() == library.site_rules()


@pytest.mark.parametrize(
    "content",
    [
        "no json",
        "[]",
        json.dumps({"rules": [RULE]}),
        json.dumps({"broadsheet-rules": 2, "rules": [RULE]}),
        json.dumps({"broadsheet-rules": 1, "rules": [RULE, "b.example"]}),
        json.dumps({"broadsheet-rules": 1, "rules": [RULE, {"host": "b.example"}]}),
    ],
)
def test_of_a_wrong_file_nothing_is_taken(library: Library, tmp_path: Path, content: str) -> None:
    path = tmp_path / "rules.json"
    path.write_text(content)
    with pytest.raises(ReaderError):
        library.import_rules(path)
    with pytest.raises(ReaderError, match="cannot be read"):
        library.import_rules(tmp_path / "absent.json")
    assert library.site_rules() == ()


def test_the_zip_of_a_library_carries_them_and_own_ones_stay(
    library: Library, tmp_path: Path
) -> None:
    library.teach(RULE)
    library.teach({"host": "a.example", "title": "h2"})
    library.export("zip", None, tmp_path / "all.zip")
    with open_library(tmp_path / "other") as other:
        other.teach({"host": "a.example", "title": "h5"})
        other.import_paths([tmp_path / "all.zip"])
        assert other.site_rules() == (SiteRule("a.example", title="h5"), SiteRule.read(RULE))


def test_a_rule_that_cannot_be_read_stops_nothing(library: Library) -> None:
    library.set_setting("site-rules", [RULE, {"host": "b.example", "story": ["p > a"]}, 7])
    assert [rule.host for rule in library.site_rules()] == ["post.example"]


def test_a_rule_is_tried_on_the_saved_page_and_nothing_is_kept(library: Library) -> None:
    story = library.import_bytes(PAGE.encode(), "ferry.html").items[0].id
    assert story is not None
    before, versions = library.body(story), library.versions(story)
    told = {**RULE, "author": ".nobody", "remove": [".box", "p > a"]}
    preview = library.preview_rule(story, told)
    assert preview.article.text.split() == ["Only", "this", "short", "tale."]
    assert preview.article.title == "The tale of the ferry"
    found = {(part.field, part.selector): part.found for part in preview.trial.parts}
    assert found == {
        ("story", "div.tale"): 1,
        ("remove", ".box"): 1,
        ("remove", "p > a"): 0,
        ("title", "p.head"): 1,
        ("author", ".nobody"): 0,
    }
    [wrong] = [part for part in preview.trial.parts if part.problem]
    assert wrong.selector == "p > a" and "not a selector" in wrong.problem
    assert preview.applies
    assert library.body(story) == before and library.versions(story) == versions
    assert library.site_rules() == ()


def test_the_places_of_a_page_are_told_with_their_words(library: Library) -> None:
    story = library.import_bytes(PAGE.encode(), "ferry.html").items[0].id
    assert story is not None
    preview = library.preview_rule(story, {"host": "post.example"})
    assert preview.trial.parts == ()
    assert "every seat taken" in preview.article.text
    places = {place.selector: (place.elements, place.words) for place in preview.trial.places}
    assert places["div.tale"] == (1, 7) and places["p.head"] == (1, 5)
    assert next(iter(places)) == "article"


@pytest.mark.parametrize("host", ["else.example", "", "post"])
def test_a_rule_for_another_site_is_told_to_change_nothing(library: Library, host: str) -> None:
    story = library.import_bytes(PAGE.encode(), "ferry.html").items[0].id
    assert story is not None
    preview = library.preview_rule(story, {**RULE, "host": host})
    assert not preview.applies
    assert "every seat taken" in preview.article.text


def test_what_is_no_saved_page_cannot_be_tried(library: Library) -> None:
    text = json.dumps({"url": "https://post.example/x", "title": "X", "text": SAID * 3})
    story = library.import_bytes(text.encode(), "x.json").items[0].id
    [stub] = library.import_addresses(["https://post.example/later"]).items
    assert story is not None and stub.id is not None
    with pytest.raises(ReaderError, match="has no saved page"):
        library.preview_rule(story, RULE)
    with pytest.raises(ReaderError, match="no saved page"):
        library.preview_rule(stub.id, RULE)


def test_the_rule_for_a_story_is_the_most_exact_one_or_an_empty_one(library: Library) -> None:
    story = library.import_bytes(PAGE.encode(), "ferry.html").items[0].id
    pasted = library.import_pasted(SAID * 3, html=True).items[0].id
    assert story is not None and pasted is not None
    assert library.rule_for(story) == SiteRule("post.example")
    library.teach(RULE)
    assert library.rule_for(story) == SiteRule.read(RULE)
    with pytest.raises(ReaderError, match="no address"):
        library.rule_for(pasted)


def test_cleaning_again_by_a_rule_keeps_marks_and_earlier_saves(library: Library) -> None:
    story = library.import_bytes(PAGE.encode(), "ferry.html").items[0].id
    assert story is not None
    newer = PAGE.replace("Only this", "Nothing but this")
    again = library.import_bytes(newer.replace("seven", "eight").encode(), "ferry.html").items[0]
    assert (again.id, again.status) == (story, "updated")
    text = library.body(story).reading_text
    start = text.index("every seat taken")
    mark = library.add_highlight(story, start, start + 16)
    kept = {facts.version for facts in library.versions(story)}
    library.teach({"host": "post.example", "story": ["article", "div.tale"]})
    library.clean_again([story])
    assert kept < {facts.version for facts in library.versions(story)}
    [moved] = library.highlights(story)
    assert (moved.id, moved.state) == (mark.id, "anchored")
    body = library.body(story)
    assert body.reading_text[moved.start : moved.end] == "every seat taken"


def test_pictures_saved_beside_the_page_stay_when_it_is_cleaned_anew(
    library: Library, tmp_path: Path
) -> None:
    picture = b"\x89PNG\r\n\x1a\n" + bytes(range(200))
    beside = tmp_path / "ferry_files"
    beside.mkdir()
    (beside / "quay.png").write_bytes(picture)
    figure = '<figure><img src="ferry_files/quay.png" width="600" height="400" alt="Quay"></figure>'
    page = tmp_path / "ferry.html"
    page.write_text(PAGE.replace(SAID, SAID + figure, 1).replace("Only this", figure + "Only this"))
    story = library.import_paths([page]).items[0].id
    assert story is not None
    shown = f'<img src="asset:{hashlib.sha256(picture).hexdigest()}"'
    assert shown in library.body(story).html
    assert library.story(story).lead_asset == hashlib.sha256(picture).hexdigest()
    page.unlink()
    preview = library.preview_rule(story, RULE)
    assert shown in preview.article.html
    assert [asset.data for asset in preview.article.assets] == [picture]
    library.teach(RULE)
    library.clean_again([story])
    assert "every seat taken" not in library.body(story).text
    assert shown in library.body(story).html
