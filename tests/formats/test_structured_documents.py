"""Documents in the XML of publishers: JATS, DocBook, FictionBook."""

from __future__ import annotations

import pytest

from tests.formats.reading import draft, zipped

JATS = """<?xml version="1.0"?>
<!DOCTYPE article PUBLIC "-//NLM//DTD JATS v1.0//EN" "JATS-archivearticle1.dtd">
<article xmlns:xlink="http://www.w3.org/1999/xlink" xml:lang="en"><front><journal-meta>
<journal-title>Sea</journal-title></journal-meta><article-meta>
<article-id pub-id-type="doi">10.1/x</article-id><title-group><article-title>The last <italic>
ferry</italic></article-title></title-group><contrib-group><contrib contrib-type="author"><name>
<surname>Doe</surname><given-names>Jane</given-names></name></contrib></contrib-group><pub-date>
<year>2023</year></pub-date><pub-date><day>4</day><month>5</month><year>2023</year></pub-date>
<abstract><p>In short.</p></abstract><kwd-group><kwd>sea</kwd></kwd-group></article-meta></front>
<body><sec><title>One</title><p>The <bold>harbour</bold>.</p><list list-type="order"><list-item>
<p>Item</p></list-item></list></sec></body></article>"""
DOCBOOK_4 = """<!DOCTYPE article PUBLIC "-//OASIS//DTD DocBook XML V4.5//EN" "docbookx.dtd">
<article lang="en"><articleinfo><title>The last ferry</title><author><firstname>Jane</firstname>
<surname>Doe</surname></author><pubdate>2023-05-04</pubdate><keywordset><keyword>sea</keyword>
</keywordset></articleinfo><para>In short. The <emphasis role="bold">harbour</emphasis>.</para>
<orderedlist><listitem><para>Item</para></listitem></orderedlist></article>"""
DOCBOOK_5 = """<d:book xmlns:d="http://docbook.org/ns/docbook" version="5.1" xml:lang="en">
<d:title>The last ferry</d:title><d:info><d:author><d:personname>Jane Doe</d:personname></d:author>
<d:pubdate>2023-05-04</d:pubdate><d:keyword>sea</d:keyword></d:info><d:chapter><d:title>One
</d:title><d:para>In short. The <d:emphasis role="strong">harbour</d:emphasis>.</d:para>
<d:orderedlist><d:listitem><d:para>Item</d:para></d:listitem></d:orderedlist></d:chapter></d:book>"""


@pytest.mark.parametrize(
    ("data", "name"), [(JATS, "a.nxml"), (DOCBOOK_4, "a.xml"), (DOCBOOK_5, "a.dbk")]
)
def test_publishers_articles_have_their_facts_and_structure(data: str, name: str) -> None:
    found = draft(data, name)
    facts = found.facts
    assert facts.title == "The last ferry"
    assert (facts.authors, facts.published) == (("Jane Doe",), "2023-05-04")
    assert (facts.language, found.tags) == ("en", ("sea",))
    html = found.html or ""
    assert "In short." in html
    assert "<strong>harbour</strong>" in html
    assert "<ol>" in html
    assert "Jane" not in html


def test_a_fiction_book_has_its_author_pictures_and_notes_in_old_charsets_too() -> None:
    text = """<?xml version="1.0" encoding="{}"?>
<FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0"
xmlns:l="http://www.w3.org/1999/xlink"><description><title-info><author><first-name>Иван</first-name>
<last-name>Петров</last-name></author><book-title>Паром</book-title><keywords>море, порт</keywords>
<date value="2023-05-04">2023</date><lang>ru</lang></title-info></description><body><section>
<title><p>Глава</p></title><p>Гавань.<image l:href="#c.png"/></p></section></body>
<body name="notes"><section><p>Сноска.</p></section></body>
<binary id="c.png" content-type="image/png">aGk=</binary></FictionBook>"""
    for data, name in (
        (text.format("windows-1251").encode("cp1251"), "a.fb2"),
        (zipped({"a.fb2": text.format("utf-8")}), "a.fb2.zip"),
    ):
        found = draft(data, name)
        assert (found.facts.title, found.facts.authors) == ("Паром", ("Иван Петров",))
        assert (found.facts.published, found.tags) == ("2023-05-04", ("море", "порт"))
        assert all(words in (found.html or "") for words in ("Гавань.", "Сноска.", 'src="c.png"'))
        assert found.files["c.png"] == b"hi"


def test_tables_and_formulas_of_publishers_keep_their_form() -> None:
    table = (
        "<informaltable><tgroup cols='2'><colspec/><thead><row><entry>Stone</entry><entry>Weight"
        "</entry></row></thead><tbody><row><entry>Big</entry><entry>12</entry></row></tbody>"
        "</tgroup></informaltable>"
    )
    html = draft(DOCBOOK_4.replace("<para>In short", f"{table}<para>In short"), "a.xml").html or ""
    assert "<table><thead><tr><th>Stone</th><th>Weight</th></tr></thead><tbody><tr>" in html
    tex = r"\documentclass{minimal}\begin{document}$$x^2$$\end{document}"
    maths = (
        "<p>As <inline-formula><alternatives><tex-math>LATEX</tex-math><m:math xmlns:m='http://"
        "www.w3.org/1998/Math/MathML'><m:msup><m:mi>x</m:mi><m:mn>2</m:mn></m:msup></m:math>"
        f"</alternatives></inline-formula>, <tex-math>{tex}</tex-math>.</p><code>a\nb</code>"
    )
    html = draft(JATS.replace("<p>The <bold>", f"{maths}<p>The <bold>"), "a.nxml").html or ""
    assert "<msup><mi>x</mi><mn>2</mn></msup>" in html
    assert "LATEX" not in html
    assert "documentclass" not in html
    assert "$$x^2$$" in html
    assert "<pre>a\nb</pre>" in html
