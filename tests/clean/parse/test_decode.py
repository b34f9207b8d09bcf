from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.clean.parse.decode import codec_name, decode

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
