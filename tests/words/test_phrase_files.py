from __future__ import annotations

import re
import tomllib

import pytest

from reader.clean.lexicon.class_words import CLASS_KINDS, PHRASE_KINDS, class_mask, phrase_mask
from reader.clean.lexicon.line_kinds import LINE_KINDS, folded_line, kind_of_line
from reader.formats.copied_text.label_block import LABEL_FIELDS
from reader.resource_files import resource
from reader.words.phrase_files import alternatives, languages, phrases

_WIDELY_KNOWN = ("label", "gate_robot", "gate_login", "gate_pay", "gate_missing", "gate_cookie")
_KINDS = (
    *_WIDELY_KNOWN,
    *(f"line_{kind}" for kind in LINE_KINDS),
    *(f"furniture_{kind}" for kind in PHRASE_KINDS),
    *("copied_stamp", "copied_update", "copied_byline"),
    *("heading_references", "heading_ingredients"),
    *("date_published", "date_updated"),
    *(f"letter_{part}" for part in ("online", "end", "forwarded", "sender", "sent", "subject")),
    *("byline_preposition", "byline_profession", "name_joint"),
    *(f"copied_label_{field}" for field in LABEL_FIELDS),
    *("gate_error", "gate_notice", "gate_faint"),
    *("generic_title", "copied_more", "copied_today", "copied_picture"),
    *("kindle_note", "kindle_bookmark"),
    *("mailbox_label", "mailbox_opened", "mailbox_starred", "mailbox_trash"),
    *("name_by", "name_label", "name_made", "name_role", "no_name"),
    "weekday",
    "mixed_writing",
    "privacy",
    "function_word",
    "site_word",
    "usual_word",
    "name_inside",
    "particle",
    *("thousand", "ordinal", "verb_prefix"),
    *("ending", "irregular_form", "spelling_inside", "spelling_whole"),
    *("spelling_ise", "spelling_apart"),
    *(f"column_{name}" for name in ("address", "title", "tags", "note", "added", "author")),
    *("pdf_terms", "figure_word", "excerpt_from", "book_rights", "notes_from"),
    *("all_excerpts_from", "chapter_word", "page_turn", "turned_story", "turn_whole"),
    *("opening_words", "post_counter", "picture_hint", "plea", "offer_word", "offer_joint"),
    *("letter_action", "letter_reaction", "time_ago", "day_word"),
    *("wide_no_name", "wide_no_name_start", "wide_no_name_end", "wide_no_name_whole"),
    *("wide_role_before", "wide_role_behind", "written_by", "office_word", "company_word"),
    *(
        "source_label",
        "source_link",
        "next_story",
        "copy_words",
        "top_link",
        "loading_word",
        "encoding_word",
    ),
    *("consent_word", "minute_word", "link_list", "mail_category", "heading_style"),
    *(f"title_{part}" for part in ("answer", "correction", "update", "follow", "part")),
    "part_number",
    *("nameless_document", "nameless_author", "title_style", "subtitle_style"),
)


def test_every_file_is_read_and_named_by_a_language() -> None:
    files = {path.stem for path in resource("phrases").iterdir()}
    assert files == set(languages())
    assert len(files) > 20
    assert all(re.fullmatch(r"[a-z]{2}", name) for name in files)


def test_every_kind_of_phrase_is_read_by_some_module() -> None:
    written = {
        kind
        for path in resource("phrases").iterdir()
        for kind in tomllib.loads(path.read_text(encoding="utf-8"))
    }
    assert written == set(_KINDS)


@pytest.mark.parametrize("kind", _KINDS)
def test_phrases_are_well_formed(kind: str) -> None:
    seen: set[tuple[str, str]] = set()
    for language, phrase in phrases(kind):
        assert folded_line(phrase) or kind in ("line_caption", "ending"), (language, phrase)
        assert "\n" not in phrase
        assert (language, phrase) not in seen
        seen.add((language, phrase))
    if kind in _WIDELY_KNOWN or kind.startswith("line_"):
        assert len({language for language, _ in seen}) >= 12


def test_the_kinds_of_class_words_are_those_of_the_file_in_its_order() -> None:
    file = tomllib.loads(resource("class_words.toml").read_text(encoding="utf-8"))
    assert tuple(file) == CLASS_KINDS


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Lesen Sie auch", "related"),
        ("Przeczytaj także", "related"),
        ("लाइव टीवी", "menu"),
        ("© 2024 The Paper", "footer"),
        ("The council met on Tuesday.", None),
    ],
)
def test_lines_are_known_by_their_phrases(line: str, kind: str | None) -> None:
    assert kind_of_line(line) == kind


def test_words_of_classes_and_short_texts_have_their_bits() -> None:
    assert class_mask("article-sidebar") >> CLASS_KINDS.index("side") & 1
    assert phrase_mask("Leggi anche: il ponte") >> PHRASE_KINDS.index("related") & 1
    assert not phrase_mask("the bridge by the river")


def test_a_phrase_with_a_gap_is_bounded_and_a_whole_one_is_not() -> None:
    online = re.compile(alternatives("letter_online", ("en",)))
    assert online.search("you can read this letter in your browser")
    assert online.search("read it online")
    assert not online.search("a review of it in your browser")
    assert not online.search("read it onlinesque")
    assert not online.search("reading" + " and some" * 8 + " in your browser")
