"""Documents of office programs: one story each, whoever wrote them; other containers refused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reader.formats import read_file
from reader.library.importing.preparation import prepare
from reader.model import Article, Draft, Refusal
from tests.formats.reading import draft, read_all, refusal, zipped

SAMPLES = Path(__file__).parent
"""Written by pandoc, LibreOffice and python-docx out of two texts."""

RICH = ("pandoc.docx", "pandoc.odt", "libreoffice.docx", "libreoffice.odt", "libreoffice.fodt",
        "libreoffice.rtf", "pandoc.rtf")  # fmt: skip
PLAIN = ("plain_word.docx", "plain.odt", "plain.rtf")


def _read(name: str) -> tuple[Draft, Article]:
    (found,) = read_file(SAMPLES / name)
    assert isinstance(found, Draft), found
    return found, prepare(found).article


def _document(body: str, **parts: str) -> bytes:
    """A Word document of this body and these parts."""
    start = (
        '<w:document xmlns:w="urn:w" xmlns:r="urn:r" xmlns:a="urn:a" xmlns:m="urn:m" '
        'xmlns:mc="urn:mc" xmlns:wp="urn:wp">'
    )
    files = {
        "[Content_Types].xml": "<Types><Override PartName='/word/document.xml' ContentType='"
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>",
        "word/document.xml": f"{start}<w:body>{body}</w:body></w:document>",
    }
    named = {"core": "docProps/core.xml", "app": "docProps/app.xml",
             "rels": "word/_rels/document.xml.rels"}  # fmt: skip
    for name, content in parts.items():
        files[named.get(name, f"word/{name}.xml")] = content
    return zipped(files)


def _p(text: str, properties: str = "", run: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t>{text}</w:t></w:r></w:p>"


def _core(title: str = "", author: str = "", created: str = "") -> str:
    return (
        f'<c xmlns:dc="urn:dc"><dc:title>{title}</dc:title><dc:creator>{author}</dc:creator>'
        f"<created>{created}</created></c>"
    )


@pytest.mark.parametrize("name", ["story.docx", "story.rtf"])
def test_the_cases(name: str) -> None:
    found, article = _read(name)
    assert article.title == "Harbour bridge reopens"
    assert article.text.startswith("The harbour bridge reopened on Monday")
    assert (article.authors, article.published) == ((), None)
    assert found.original == (SAMPLES / name).read_bytes()
    assert found.original_name == name


@pytest.mark.parametrize("name", RICH)
def test_structure_comes_in_whoever_wrote_the_file(name: str) -> None:
    _, article = _read(name)
    html = article.html
    assert article.title == "The weir at Łódź — a report"
    assert re.findall(r"<h[23]>(?:<em>)?([^<]*)", html) == ["First steps", "A table", "Deep"]
    assert '<ol start="3"><li>third</li><li>fourth<ol type="a"><li>letter a</li>' in html
    assert '<ol type="i"><li>roman one</li></ol></li></ol></li><li>fifth</li></ol>' in html
    assert "<ul><li>bullet one</li><li>bullet two<ul><li>nested bullet</li></ul></li></ul>" in html
    assert '<a href="https://weir.example/notes?a=1&amp;b=2">the notes</a>' in html
    assert "the water <em>fell</em> by a <strong>hand</strong>." in html
    assert "H<sub>2</sub>O or x<sup>2</sup> or <s>old</s> words" in html
    assert re.search(r"<td>weir</td><td>12</td>.*<td>lock</td><td>7</td>", html)
    assert "<pre>def f(x):\n    return x &lt; 2</pre>" in html
    assert re.search(r'<sup><a id="at-fnref1"></a><a href="#at-fn1">\[1\]</a></sup>', html)
    assert "The note tells <em>more</em> of the gate." in html
    assert [image.saved for image in article.images] == [True]
    assert article.language == "en"


@pytest.mark.parametrize("name", RICH[:-1])
def test_author_and_date_are_facts(name: str) -> None:
    _, article = _read(name)
    assert (article.byline, article.published) == ("Ann Other", "2024-03-05")
    assert "Ann Other" not in article.text


@pytest.mark.parametrize("name", PLAIN)
def test_looks_make_headings_where_no_style_does(name: str) -> None:
    found, article = _read(name)
    html = article.html
    assert (article.title, article.byline) == ("How the harbour was built", "Jo Bloggs")
    assert "<h2>The storms</h2>" in html
    told = re.search(r'<ol><li>One</li><li>Two.*the two.*<ol start="3"><li>Three', html, re.DOTALL)
    assert told
    assert '<td colspan="2">a</td><td rowspan="2">c</td>' in html
    marks = {mark.exact[:15]: (mark.note, mark.colour) for mark in found.marks}
    assert marks["and nobody comp"] == ("", "green")
    assert marks["The first stone"] == ("Check this year", "yellow")


def test_a_template_and_a_document_with_macros_read_alike() -> None:
    plain = _document(_p("First words of it, and some more of them."))
    for old, new, name in (
        ("document.main", "template.main", "letter.dotx"),
        ("openxmlformats-officedocument.wordprocessingml.document.main",
         "ms-word.document.macroEnabled.main", "letter.docm"),
    ):  # fmt: skip
        types = f"<T ContentType='application/vnd.{new}+xml'/>"
        import io
        import zipfile

        with zipfile.ZipFile(io.BytesIO(plain)) as archive:
            files = {each: archive.read(each) for each in archive.namelist()}
        assert old.encode() in files["[Content_Types].xml"]
        if name.endswith("x"):
            types = types.replace("vnd.", "vnd.openxmlformats-officedocument.wordprocessingml.")
        found = draft(zipped({**files, "[Content_Types].xml": types, "word/vbaProject.bin": b"x"}),
                      name)  # fmt: skip
        assert found.html == "<p>First words of it, and some more of them.</p>"


@pytest.mark.parametrize("name", ["noname", "story.zip", "story.txt", "story.doc"])
def test_the_name_does_not_matter(name: str) -> None:
    data = (SAMPLES / "pandoc.docx").read_bytes()
    assert draft(data, name).facts.title == "The weir at Łódź — a report"


def test_inside_an_archive_it_is_one_story() -> None:
    data = zipped({"a/pandoc.odt": (SAMPLES / "pandoc.odt").read_bytes(), "a/b.txt": "Words."})
    found = read_all(data, "all.zip")
    assert [each.format for each in found if isinstance(each, Draft)] == ["text", "odt"]


@pytest.mark.parametrize(
    ("told", "template", "title"),
    [
        ("A report of the year", "", "A report of the year"),
        ("Document1", "", "What we saw"),
        ("Unbenanntes Dokument", "", "What we saw"),
        ("Modern letter", "Modern letter.dotx", "What we saw"),
        ("Microsoft Word - draft.doc", "", "What we saw"),
        ("report-final.docx", "", "What we saw"),
        ("无标题", "", "What we saw"),
    ],
)
def test_titles_of_templates_and_programs_are_none(told: str, template: str, title: str) -> None:
    body = _p("What we saw", '<w:outlineLvl w:val="0"/>') + _p("We saw the sea, and it was wide.")
    app = f"<p><Template>{template}</Template></p>"
    assert draft(_document(body, core=_core(told), app=app), "x.docx").facts.title == title


def test_each_author_below_the_title_is_a_fact() -> None:
    shown = _p("Ann Other") + _p("Bob Third") + _p("5 March 2019") + _p("The weir was built first.")
    found = draft(_document(shown, core=_core("T", "Ann Other; Bob Third", "2026-01-02")), "x.docx")
    assert found.facts.authors == ("Ann Other", "Bob Third")
    assert found.facts.published == "2019-03-05"
    assert (found.html or "").startswith("<p>The weir")


@pytest.mark.parametrize("by", ["By Ann Other and Bob Third", "Von Ann Other und Bob Third"])
def test_a_byline_below_the_title_names_the_authors_of_a_nameless_document(by: str) -> None:
    shown = _p("A winter at the weir") + _p(by) + _p("5 March 2019") + _p("The weir was first.")
    found = draft(_document(shown, core=_core("T", "Author")), "x.docx")
    assert found.facts.authors == ("Ann Other", "Bob Third")
    assert (found.facts.subtitle, found.facts.published) == ("A winter at the weir", "2019-03-05")
    assert found.html == "<p>The weir was first.</p>"


def test_styles_of_authors_and_dates_that_are_made_of_the_titles_are_no_title() -> None:
    styles = (
        '<w:styles xmlns:w="urn:w"><w:style w:type="paragraph" w:styleId="Title">'
        '<w:name w:val="Title"/></w:style>'
        + "".join(
            f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{name}"/>'
            '<w:basedOn w:val="Title"/></w:style>'
            for name in ("Author", "Date")
        )
        + "</w:styles>"
    )
    lines = (("The weir", "Title"), ("Ann Other", "Author"), ("2019-03-05", "Date"))
    body = "".join(_p(text, f'<w:pStyle w:val="{style}"/>') for text, style in lines)
    data = _document(body + _p("Words."), styles=styles, core=_core("", "Ann Other"))
    found = draft(data, "x.docx")
    assert (found.facts.title, found.facts.published) == ("The weir", "2019-03-05")
    assert found.html == "<p>Words.</p>"


@pytest.mark.parametrize("author", ["Microsoft Office User", "Benutzer", "Пользователь", "用户"])
def test_what_programs_call_a_person_is_no_author(author: str) -> None:
    found = draft(_document(_p("Words of it."), core=_core("T", author)), "x.docx")
    assert found.facts.authors == ()


def test_styles_of_other_languages_make_headings_by_their_outline() -> None:
    styles = (
        '<w:styles xmlns:w="urn:w"><w:style w:type="paragraph" w:styleId="berschrift1">'
        '<w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Kapitel">'
        '<w:name w:val="Mein Kapitel"/><w:basedOn w:val="berschrift1"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Tief"><w:name w:val="Tief"/>'
        '<w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style></w:styles>'
    )
    body = _p("Ein Satz vor allem.") + "".join(
        _p(style, f'<w:pStyle w:val="{style}"/>') for style in ("berschrift1", "Kapitel", "Tief")
    )
    html = draft(_document(body, styles=styles, core=_core("T")), "x.docx").html or ""
    assert "<h1>berschrift1</h1><h1>Kapitel</h1><h3>Tief</h3>" in html


def test_lists_keep_their_numbers_and_forms() -> None:
    numbering = (
        '<w:numbering xmlns:w="urn:w"><w:abstractNum w:abstractNumId="1">'
        '<w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="decimal"/></w:lvl>'
        '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/></w:lvl>'
        '</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>'
        '<w:num w:numId="8"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>'
    )

    def item(text: str, number: int, level: int = 0) -> str:
        return _p(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')

    body = item("a", 7) + item("b", 7, 1) + item("c", 7) + _p("Between.") + item("d", 7)
    html = draft(_document(body + item("e", 8), numbering=numbering), "x.docx").html or ""
    assert html.startswith('<ol start="4"><li><p>a</p><ol type="I"><li><p>b</p></li></ol></li>')
    assert '<p>Between.</p><ol start="6"><li><p>d</p></li><li value="1"><p>e</p></li></ol>' in html


def test_links_fields_breaks_and_what_is_not_shown() -> None:
    rels = (
        '<R><Relationship Id="r1" Type="x/hyperlink" Target="https://a.example/" '
        'TargetMode="External"/></R>'
    )
    body = (
        '<w:p><w:hyperlink r:id="r1"><w:r><w:t>one</w:t></w:r></w:hyperlink>'
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> HYPERLINK "https://b.example/" '
        '</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>two</w:t>'
        '<w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> three</w:t><w:br/>'
        "<w:t>four</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t> five</w:t></w:r></w:ins>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText>'
        '<w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )
    html = draft(_document(body, rels=rels), "x.docx").html
    assert html == (
        '<p><a href="https://a.example/">one</a><a href="https://b.example/">two</a>'
        " three<br>four five</p>"
    )


@pytest.mark.parametrize(
    "gone",
    [
        _p("Deleted"),
        "<w:p><w:del><w:r><w:delText>Deleted</w:delText></w:r></w:del></w:p>",
    ],
)
def test_a_row_that_a_change_deleted_is_no_row(gone: str) -> None:
    def row(cell: str, properties: str = "") -> str:
        return f"<w:tr><w:trPr>{properties}</w:trPr><w:tc>{cell}</w:tc></w:tr>"

    kept, back = row(_p("Kept")), row(_p("Restored"), '<w:del w:val="0"/>')
    body = f"<w:tbl>{kept}{row(gone, '<w:del/>')}{back}</w:tbl>"
    html = draft(_document(_p("Words of it.") + body), "x.docx").html or ""
    assert re.findall(r"<td>(?:<p>)?([^<]*)", html) == ["Kept", "Restored"]


def test_a_text_box_is_read_once_and_nothing_outside_is_opened() -> None:
    rels = (
        '<R><Relationship Id="r1" Type="x/image" Target="file:///etc/passwd" '
        'TargetMode="External"/></R>'
    )
    box = "<w:txbxContent><w:p><w:r><w:t>In the box.</w:t></w:r></w:p></w:txbxContent>"
    body = (
        "<w:p><w:r><w:t>Before.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing>"
        f"{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>"
        '</mc:AlternateContent></w:r><w:r><w:drawing><a:blip r:link="r1"/></w:drawing></w:r></w:p>'
    )
    found = draft(_document(body, rels=rels), "x.docx")
    assert (found.html or "").count("In the box.") == 1
    assert not prepare(found).article.assets


def test_a_formula_is_read() -> None:
    body = (
        "<w:p><w:r><w:t>So </w:t></w:r><m:oMath><m:r><m:t>x</m:t></m:r><m:r><m:t>=</m:t></m:r>"
        "<m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>"
        "</m:oMath></w:p>"
    )
    article = prepare(draft(_document(body), "x.docx")).article
    assert article.text == "So x = a/2"


@pytest.mark.parametrize(
    ("rtf", "text"),
    [
        (rb"{\rtf1\ansi\ansicpg1251 \'cf\'f0\'e8\'e2\'e5\'f2\par}", "Привет"),
        (rb"{\rtf1\ansi\uc1 \u8364?uro \u55357?\u56832? \u-10179?\u-8704?\par}", "€uro 😀 😀"),
        (rb"{\rtf1{\fonttbl{\f0\fcharset128 Mincho;}}\f0 \'93\'fa\'96\'7b\par}", "日本"),
        (rb"{\rtf1\mac caf\'8e\par}", "café"),
        (rb"{\rtf1 a\emdash b \{c\} d\~e\_f\line g\par}", "a—b {c} d\u00a0e\u2011f\ng"),
        (rb"{\rtf1{\header Top}{\*\unknown gone}{\v hidden}{\deleted gone}Body.\par}", "Body."),
        (rb"{\rtf1 {\field{\*\fldinst HYPERLINK https://a.example}{\fldrslt Here}}.\par}", "Here."),
        (rb"{\rtf1 No end of a paragraph", "No end of a paragraph"),
    ],
)
def test_rtf_letters(rtf: bytes, text: str) -> None:
    assert prepare(draft(rtf, "a.rtf")).article.text == text


def test_rtf_in_a_file_of_another_name() -> None:
    assert draft(rb"{\rtf1 A letter of old.\par}", "letter.doc").format == "rtf"


def test_open_document_lists_sections_notes_and_changes() -> None:
    content = """<office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s"
      xmlns:xlink="x"><office:automatic-styles>
      <text:list-style style:name="L1"><text:list-level-style-number text:level="1"
        style:num-format="1" text:start-value="2"/><text:list-level-style-bullet text:level="2"/>
      </text:list-style></office:automatic-styles><office:body><office:text>
      <text:tracked-changes><text:p>Deleted words.</text:p></text:tracked-changes>
      <text:table-of-content><text:p>Contents 1</text:p></text:table-of-content>
      <text:section><text:p>In a section<text:note text:note-class="endnote"><text:note-citation>i
      </text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note>,
      with<text:s text:c="2"/>blanks.</text:p></text:section>
      <text:list text:style-name="L1"><text:list-item><text:p>two</text:p><text:p>still two</text:p>
      <text:list><text:list-item><text:p>dot</text:p></text:list-item></text:list></text:list-item>
      <text:list-item><text:p>three</text:p></text:list-item></text:list>
      </office:text></office:body></office:document-content>"""
    data = zipped({"mimetype": "application/vnd.oasis.opendocument.text-template",
                   "content.xml": content})  # fmt: skip
    found = draft(data, "letter.ott")
    html = found.html or ""
    assert "Deleted" not in html
    assert "Contents" not in html
    assert '<ol start="2"><li><p>two</p><p>still two</p><ul><li><p>dot</p></li></ul></li>' in html
    assert "<li><p>three</p></li></ol>" in html
    assert "In a section<sup" in html
    assert ", with  blanks." in html
    assert '<p>A note. <a href="#fnref1"' in html


@pytest.mark.parametrize(
    ("data", "name", "reason"),
    [
        (b"PK\x03\x04 broken", "story.docx", "The Word document is damaged or cut off."),
        (b"PK\x03\x04 broken", "story.odt", "The OpenDocument text is damaged or cut off."),
        (_document(""), "empty.docx", "No text found in the document."),
        (rb"{\rtf1}", "empty.rtf", "No text found in the document."),
        (zipped({"word/document.xml": "<a/>"}), "x.docx",
         "The Word document has no body; it is damaged."),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.text"}), "x.odt",
         "The OpenDocument text has no content; it is damaged."),
    ],
)  # fmt: skip
def test_damaged_documents_get_a_sentence(data: bytes, name: str, reason: str) -> None:
    assert refusal(data, name) == reason


@pytest.mark.parametrize("name", [*RICH, *PLAIN, "story.docx"])
@pytest.mark.parametrize("share", [0.3, 0.7, 0.95])
def test_cut_off_documents_never_raise(name: str, share: float) -> None:
    data = (SAMPLES / name).read_bytes()
    found = read_all(data[: int(len(data) * share)], name)
    assert found
    assert not any("ould not be read" in each.reason for each in found if isinstance(each, Refusal))


def _ole(stream: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + stream.encode("utf-16-le")


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (zipped({"[Content_Types].xml": "presentationml", "ppt/slides/slide1.xml": "x"}), "a.pptx",
         "a PowerPoint presentation"),
        (zipped({"[Content_Types].xml": "spreadsheetml", "xl/workbook.xml": "x"}), "noname",
         "an Excel workbook"),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "a.xml": "x"}),
         "a.ods", "a LibreOffice spreadsheet"),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.presentation"}), "a",
         "a LibreOffice presentation"),
        (zipped({"AndroidManifest.xml": "x", "assets/a.html": "<p>x"}), "a.zip", "an Android app"),
        (zipped({"META-INF/MANIFEST.MF": "x", "doc/a.html": "<p>x"}), "a.jar", "a Java program"),
        (zipped({"META-INF/MANIFEST.MF": "x", "a/B.class": "x"}), "a.zip", "a Java program"),
        (zipped({"manifest.json": "{}", "popup.html": "<p>x"}), "a.xpi", "a Firefox extension"),
        (zipped({"Index/Document.iwa": "x", "preview.jpg": "x"}), "a.pages", "a Pages document"),
        (zipped({"Index/CalculationEngine.iwa": "x"}), "a.numbers", "a Numbers spreadsheet"),
        (zipped({"Index/Slide.iwa": "x"}), "a.key", "a Keynote presentation"),
        (zipped({"Index/Slide-12.iwa": "x"}), "a.zip", "a Keynote presentation"),
        (zipped({"a.dist-info/WHEEL": "x"}), "a.whl", "a Python package"),
        (zipped({"doc.kml": "x"}), "a.kmz", "a Google Earth map"),
        (zipped({"readme.html": "<p>Hello"}), "a.xyz",
         "a file of the kind .xyz, packed by a program of its own"),
        (_ole("WordDocument"), "a.doc", "an old Word document; save it as DOCX, RTF or HTML"),
        (_ole("Workbook"), "a.xls", "an old Excel workbook"),
        (_ole("PowerPoint Document"), "a.ppt", "an old PowerPoint presentation"),
        (_ole("EncryptedPackage"), "a.docx",
         "an Office document that is protected by a password"),
        (b"7z\xbc\xaf\x27\x1c\0\x04", "a.7z", "a 7-Zip archive, which must be unpacked first"),
        (b"Rar!\x1a\x07\x01\0", "a.rar", "a RAR archive, which must be unpacked first"),
        (b"x" * 700 + b"koly" + b"\0" * 508, "a.dmg", "a macOS disc image"),
        (b"\0" * 60 + b"BOOKMOBI" + b"\0" * 99, "a.mobi",
         "a Kindle book; convert it to EPUB first"),
        (b"\0" * 257 + b"ustar\x0000" + b"\0" * 250, "a.tar",
         "a TAR archive, which must be unpacked first"),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "a.heic", "a picture"),
    ],
)  # fmt: skip
def test_other_containers_are_refused_in_one_line(data: bytes, name: str, kind: str) -> None:
    assert refusal(data, name) == f"This is {kind}, not an article."


def test_an_archive_of_pages_is_no_container() -> None:
    page = "<html><body><article><h1>A page</h1><p>Words of the page.</p></article></body></html>"
    for name in ("pages.zip", "pages", "pages.maff"):
        (found,) = read_all(zipped({"1/index.html": page}), name)
        assert isinstance(found, Draft)


@pytest.mark.parametrize("described", [False, True])
def test_styles_without_names_go_by_their_ids(described: bool) -> None:
    styles = {"Title": "The weir", "Heading2": "The sluice", "IntenseQuote": "It holds."}
    body = "".join(_p(words, f'<w:pStyle w:val="{name}"/>') for name, words in styles.items())
    given = "".join(f'<w:style w:type="paragraph" w:styleId="{name}"/>' for name in styles)
    parts = {"styles": f'<w:styles xmlns:w="urn:w">{given}</w:styles>'} if described else {}
    found = draft(_document(body + _p("Water falls here all year."), **parts), "a.docx")
    article = prepare(found).article
    assert article.title == "The weir"
    assert "<h2>The sluice</h2><blockquote><p>It holds.</p></blockquote>" in (
        article.html.replace("\n", "").replace("h3>", "h2>")
    )


@pytest.mark.parametrize(
    ("fill", "colour"),
    [("ffff00", "yellow"), ("d9ead3", "green"), ("f8f8f8", ""), ("ffffff", ""), ("auto", ""),
     ("1f3864", "")],
)  # fmt: skip
def test_the_marker_of_google_docs_is_a_shade(fill: str, colour: str) -> None:
    marked = _p("marked words", run=f'<w:shd w:val="clear" w:fill="{fill}"/>')
    found = draft(_document(_p("Title", '<w:pStyle w:val="Title"/>') + marked), "a.docx")
    assert [(mark.exact, mark.colour) for mark in found.marks] == (
        [("marked words", colour)] if colour else []
    )


def test_lines_in_a_style_for_authors_are_the_authors_whoever_made_the_file() -> None:
    lines = (("The weir", "Title"), ("Mary Ann Evans", "Author"), ("Aurore Dupin", "Author"),
             ("July 28, 2014", "Date"))  # fmt: skip
    body = "".join(_p(text, f'<w:pStyle w:val="{style}"/>') for text, style in lines)
    data = _document(body + _p("It was there first."), core=_core("", "Office Clerk"))
    found = draft(data, "x.docx")
    assert found.facts.authors == ("Mary Ann Evans", "Aurore Dupin")
    assert (found.facts.published, found.html) == ("2014-07-28", "<p>It was there first.</p>")


def test_a_document_of_a_title_alone_has_it_as_its_text() -> None:
    found = draft(_document(_p("The weir", '<w:pStyle w:val="Title"/>')), "x.docx")
    assert found.facts.title == "The weir"
    assert found.html is not None
    assert "The weir" in found.html
