"""What is taught about a site is kept, changes what is cleaned, and travels in a file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from reader.library import Library, open_library
from reader.model import ReaderError
from reader.text.rules import SiteRule

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
        ({"host": "a.example/story", "story": ["p"]}, "no host"),
        ({"host": "a.example", "story": ["p > a"]}, "no selector"),
        ({"host": "a.example", "title": "h1:hover"}, "no selector"),
        ({"host": "a.example", "body": ["p"]}, "no part of a rule"),
        ({"host": "a.example"}, "says nothing"),
    ],
)
def test_a_wrong_rule_is_refused(library: Library, rule: dict[str, Any], said: str) -> None:
    with pytest.raises(ReaderError, match=said):
        library.teach(rule)
    assert library.site_rules() == ()
    with pytest.raises(ReaderError, match="no rule for"):
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
