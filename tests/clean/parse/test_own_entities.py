"""Names that a page declares in its own head are said, within bounds and from nowhere else."""

from __future__ import annotations

import pytest

from reader.clean.parse.own_entities import with_own_entities


def page(subset: str, body: str) -> str:
    return (
        '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "x.dtd" '
        f"[{subset}]>\n<html><body>{body}</body></html>"
    )


def body(subset: str, words: str) -> str:
    return with_own_entities(page(subset, words)).split("<body>")[1].removesuffix("</body></html>")


@pytest.mark.parametrize(
    ("subset", "words", "said"),
    [
        ('<!ENTITY pub "Harbour Press">', "&pub; 2026", "Harbour Press 2026"),
        ("<!ENTITY pub 'A \"B\" ]> C'>", "&pub;!", 'A "B" ]> C!'),
        ('\n<!-- ]> "a -->\n<!ENTITY a "b">\n%HTMLlat1;\n', "&a;", "b"),
        ('<!ENTITY a "1 &b;"><!ENTITY b "&#8364;&#x26;x">', "&a;", "1 €&#x26;x"),
        ('<!ENTITY br "<br/>"><!ATTLIST a b CDATA "c">', "a&br;b", "a<br/>b"),
        ('<!ENTITY a "one"><!ENTITY a "two">', "&a;&b;&amp;", "one&b;&amp;"),
        ('<!ENTITY lt "x"><!ENTITY a "&a;b">', "&lt;&a;", "&lt;&a;b"),
        ("<!ENTITY % inner \"<!ENTITY a 'b'>\">%inner;", "&a;", "&a;"),
        ('<!ENTITY a SYSTEM "file:///etc/passwd">', "&a;", "&a;"),
        ('<!ENTITY a PUBLIC "p" "http://x.example/">', "&a;", "&a;"),
        ("", "&a;", "&a;"),
    ],
)
def test_names_are_said_as_the_page_declares_them(subset: str, words: str, said: str) -> None:
    assert body(subset, words) == said


def test_names_of_names_stay_within_bounds() -> None:
    laughs = '<!ENTITY l0 "ha ha ">' + "".join(
        f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12)
    )
    assert len(body(laughs, "&l3; &l11;")) < 20_000
    assert "&l11;" not in body('<!ENTITY l11 "x">', "&l11;")
    many = body(f'<!ENTITY a "{"b" * 9_000}">', "&a;" * 5_000)
    assert len(many) < 1_100_000
    assert many.endswith("&a;")


def test_a_thousand_names_that_lead_to_each_other_are_no_trouble() -> None:
    chain = "".join(f'<!ENTITY a{n} "&a{n + 1};">' for n in range(2_500)) + '<!ENTITY a2500 "x">'
    assert body(chain, "&a2499; &a0;").startswith("x &a")


@pytest.mark.parametrize("subset", ['<!ENTITY a "b', "<!ENTITY a 'b\">", "<!-- ", "<" * 9_000])
def test_declarations_without_an_end_lose_no_words(subset: str) -> None:
    assert "Words of the page." in with_own_entities(page(subset, "Words of the page."))
