from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.clean.page import clean_page
from reader.clean.parse.decode import codec_name, decode, unreadable_charset

TEXTS = [
    tuple(line.split("\t"))
    for line in Path(__file__).with_name("charset_texts.tsv").read_text("utf-8").splitlines()
]
"""The charset a text was written in before UTF-8, and the text; all of it is made up."""

PAGE = '<html><head><meta charset="{}"></head><body><p>{}</p></body></html>'


@pytest.mark.parametrize(
    ("label", "codec", "words"),
    [
        ("gb2312", "gb18030", "漢字は難しい。港口已经关闭，渡轮停航。" * 3),
        ("iso-8859-1", "cp1252", "“Les élèves” – déjà vu à l’école"),
        ("shift_jis", "cp932", "港は火曜日から閉鎖されている。①"),
        ("euc-kr", "cp949", "항구는 화요일부터 폐쇄되었다. 똠방각하"),
        ("windows-1251", "cp1251", "Порт закрыт со вторника."),
        ("iso-8859-9", "cp1254", "Liman salı gününden beri kapalı, İğne"),
    ],
)
def test_the_label_is_read_as_the_web_means_it(label: str, codec: str, words: str) -> None:
    text, _ = decode(PAGE.format(label, words).encode(codec))
    assert words in text


def test_strict_utf8_wins_over_a_false_label() -> None:
    text, name = decode(PAGE.format("iso-8859-1", "Übergrößenträger").encode())
    assert "Übergrößenträger" in text
    assert name == "utf-8"


def test_marks_are_read_and_left_out() -> None:
    for codec in ("utf-8-sig", "utf-16", "utf-32"):
        assert decode("Hafen für Fähren".encode(codec))[0] == "Hafen für Fähren"


def test_utf16_without_a_mark_is_seen_by_its_zeros() -> None:
    assert decode("<html><body>Hafen</body></html>".encode("utf-16-le"))[0].endswith("</html>")


def test_unknown_labels_do_not_stop_the_reading() -> None:
    assert "caf\u00e9" in decode("un caf\u00e9 noir".encode("cp1252"), "x-user-defined")[0]


def test_a_few_broken_bytes_leave_utf8_what_it_is() -> None:
    data = ("Größe und Übermut, " * 40).encode() + b"\xff\xe4 end"
    assert decode(data)[0].startswith("Größe und Übermut")


def test_two_contradicting_labels_are_both_tried() -> None:
    page = '<meta charset="iso-8859-1"><meta charset="shift_jis"><p>港は閉鎖されている。</p>'
    assert "港は閉鎖" in decode(page.encode("cp932"))[0]


def test_codec_names_are_python_s_or_none() -> None:
    assert codec_name("UTF_8") == "utf-8"
    assert codec_name("base64") is None
    assert codec_name("no such thing") is None


@given(st.binary(max_size=400), st.sampled_from([None, "utf-8", "gb2312", "nonsense"]))
def test_any_bytes_give_characters(data: bytes, declared: str | None) -> None:
    text, name = decode(data, declared)
    assert isinstance(text, str)
    assert name


@pytest.mark.parametrize(("charset", "words"), TEXTS)
@pytest.mark.parametrize("head", ["<title>X</title>", "<meta charset=utf-8>", None])
def test_without_a_right_label_the_letters_of_the_language_decide(
    charset: str, words: str, head: str | None
) -> None:
    page = f"<html><head>{head}</head><body>{f'<p>{words}</p>' * 6}</body></html>"
    text, _ = decode((page if head else "\n\n".join([words] * 6)).encode(charset))
    assert words in text


@pytest.mark.parametrize("count", [1, 2, 8, 40])
@pytest.mark.parametrize("head", ["<meta charset=utf-8>", ""])
def test_one_damaged_byte_spoils_one_character(count: int, head: str) -> None:
    words = "Naïve café à l’été – für Mädchen, größer als gedacht. "
    data = f"{head}<p>{words * count}</p>".encode()
    for damaged in (
        data.replace("ï".encode(), b"\xef", 1),
        data.replace("é".encode(), b"\xc3", 1),
        data.replace("’".encode(), b"\xe2\x80", 1),
    ):
        text, name = decode(damaged)
        assert name == "utf-8"
        assert text.count("\ufffd") == 1
        assert sum(a != b for a, b in zip(text, data.decode(), strict=True)) == 1


@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "words",
    [
        "Hafen für Fähren\nNaïve café",
        "Порт закрыт со вторника.\nНикто не знает почему.",
        "港口自周二起关闭。\n没有人知道为什么。",
        "في العام الماضي أعيد بناء السد.\nلا أحد يعرف لماذا.",
        "ปีที่แล้วเขื่อนถูกสร้างขึ้นใหม่\nไม่มีใครรู้ว่าทำไม",
    ],
)
def test_utf16_without_a_mark_is_read_in_any_script(charset: str, words: str) -> None:
    assert decode(words.encode(charset))[0] == words
    page = f"<html><head><title>{words}</title></head><body><p>{words}</p></body></html>"
    assert decode(page.encode(charset))[0] == page


def test_a_charset_that_nobody_here_can_read_is_named() -> None:
    page = b"<meta charset=euc-tw><p>\xc5\xc2\xe0\xe1\xa8\xcd</p>"
    assert unreadable_charset(page) == "euc-tw"
    assert "euc-tw" in clean_page(page).notices[-1]
    assert unreadable_charset("<meta charset=euc-tw><p>Größe</p>".encode()) is None
    assert unreadable_charset(b"<meta charset=euc-tw><p>plain</p>") is None
    assert unreadable_charset("<meta charset=gbk><p>港口</p>".encode("gbk")) is None


def test_charsets_are_distinguished_by_letters_not_by_quotation_marks() -> None:
    said = (
        "The harbour isn’t closed — “not yet,” said the mayor, who doesn’t live there. It’s quiet."
    )
    russian = (
        "Порт закрыт с утра вторника, сказал мэр города. Никто не пострадал, паромы пойдут снова."
    )
    chinese = (
        "港口自星期二早晨起关闭，市长说。没有人受伤，渡轮将在一周内恢复运行，如果天气允许的话。"
    )
    japanese = (
        "港は火曜日の朝から閉鎖されている、と市長は述べた。けが人はなく、一週間以内に運航する。"
    )
    wrong = [
        (text[:12], codec, size)
        for text, codecs in (
            (said, ("cp1252",)),
            (russian, ("cp1251", "koi8-r", "cp866")),
            (chinese, ("utf-16-le", "utf-16-be", "gb18030")),
            (japanese, ("utf-16-le", "utf-16-be", "cp932", "euc-jp")),
        )
        for codec in codecs
        for size in (3, 40)
        if decode((text * size).encode(codec))[0] != text * size
    ]
    assert not wrong


@pytest.mark.parametrize(
    ("charset", "words"),
    [
        ("cp1251", "С тех пор река держится в своём русле – «поживём – увидим»."),
        ("mac-cyrillic", "С тех пор река держится в своём русле, ведь я её знаю, сказал он."),
        ("euc-jp", "それ以来川は川床にとどまっており、村の誰もこれほど早いとは思っていなかった。"),
        ("euc-kr", "그 뒤로 강은 물길을 벗어나지 않았고ㅋㅋㅋㅋㅋㅋ 누구도 예상하지 못했다ㅠㅠ"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("times", [1, 3, 20])
def test_a_few_lines_of_neighbouring_charsets_are_distinguished(
    charset: str, words: str, times: int
) -> None:
    text = "\n".join([words] * times)
    assert decode(text.encode(charset))[0] == text


def test_halves_of_a_character_are_one() -> None:
    assert decode(b"caf\xc3\xa9 \xed\xa0\xbd\xed\xb8\x80 open")[0] == "café 😀 open"


@pytest.mark.parametrize("place", [300, 301])
def test_a_stray_nul_among_broken_bytes_does_not_make_utf16_of_a_page(place: int) -> None:
    page = b"<p>The harbour wall and its stones, laid in the year of the storm. </p>" * 20
    damaged = page[:place] + b" \x00cut \xe2\x82 \xff\xfe" + page[place:]
    text, charset = decode(damaged)
    assert not charset.startswith("utf-16") and text.count("harbour wall") >= 19


@pytest.mark.parametrize("place", [1, 2, 40, 41, 900, 901])
def test_a_stray_nul_does_not_make_utf16_of_utf8(place: int) -> None:
    words = "Řeka tekla údolím a starý mlýn stál na břehu, šťastný konec žádný. " * 20
    data = words.encode()
    while data[place] & 0xC0 == 0x80:
        place += 2
    damaged = data[:place] + b"\x00" + data[place:]
    assert decode(damaged)[1] == "utf-8"
    assert (
        decode("Река текла через долину, и вода была темна. ".encode("utf-16-le"))[1] == "utf-16-le"
    )
