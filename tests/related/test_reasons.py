from __future__ import annotations

import math

import numpy as np
import pytest

from reader.related.cache.document_vectors import Record, make_record, pack, unpack
from reader.related.function_words import is_empty_word
from reader.related.prose_lines import prose_spans
from reader.related.reasons import days_apart, is_no_reason, says_nothing, shared_evidence
from reader.related.shingles import sketch
from reader.related.terms import story_terms
from tests.related.samples import FERRY, ORCHARD


def record(title: str, text: str, language: str = "en") -> Record:
    terms = story_terms(title, text, language)
    return make_record(terms, np.ones(len(terms.terms)), *sketch(text), 7)


def even(
    hashes: np.ndarray[tuple[int], np.dtype[np.uint32]],
) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    return np.full(len(hashes), 5.0)


def shared_words(one: Record, other: Record) -> str:
    return str(shared_evidence(one, other, even))


def test_names_come_first_and_read_as_on_the_page() -> None:
    told = shared_words(record("Aground", FERRY[0]), record("Inquiry", FERRY[2]))
    names = told.removeprefix("shares: ").split(", ")
    assert {"Santa Rita", "Ilse Marquardt"} <= set(names[:3])
    assert "marquardt" not in told


def test_stories_without_a_word_in_common_share_nothing() -> None:
    assert shared_words(record("A", "Beetles swim."), record("B", "Violins sing.")) == ""


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        (
            "fr",
            "Les élus ont voté pour le pont, avec les voix de tous.",
            "Sur le pont, pour les élus.",
        ),
        ("nb", "Broen ble stengt, og jeg tror så.", "Jeg gikk over broen da den ble åpnet, så."),
        ("pl", "Most jest zamknięty, ale tylko przez zimę.", "Jest tylko jeden most, ale stary."),
        ("zh", "我们知道这座大桥已经关闭。", "但是大桥我们都知道。"),
    ],
)
def test_function_words_of_a_language_are_no_reason(language: str, one: str, other: str) -> None:
    told = shared_words(record("", one, language), record("", other, language))
    words = set(told.removeprefix("shares: ").split(", "))
    assert words & {"pont", "broen", "Broen", "most", "Most", "大桥"}
    assert not words & {
        "les",
        "Les",
        "pour",
        "le",
        "ble",
        "jeg",
        "så",
        "jest",
        "ale",
        "tylko",
        "我们",
    }


def test_an_article_written_as_one_with_its_noun_comes_off() -> None:
    one = record("", "Il travaille à l’Élysée avec Jean Morel.", "fr")
    other = record("", "L'Élysée se tait. On a vu Jean Morel.", "fr")
    assert set(shared_words(one, other).removeprefix("shares: ").split(", ")) == {
        "Jean Morel",
        "Élysée",
    }


def test_datelines_are_not_shouted() -> None:
    one = record("Frost", "AMBERLEY town hall. Frost came. In AMBERLEY it froze.")
    assert "Amberley" in shared_words(one, one)


def test_a_name_may_end_in_a_small_part() -> None:
    text = "Yesterday Moon Jae-in spoke. Then Moon Jae-in left."
    names = [name for name, _ in story_terms("", text, "en").names]
    assert names == ["Moon Jae-in"]


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        (100.2, 100.9, "same day"),
        (100.0, 101.0, "1 day after"),
        (100.0, 97.0, "3 days before"),
        (100.0, 200.0, "3 months after"),
        (100.0, 1200.0, "3 years after"),
        (math.nan, 100.0, ""),
        (100.0, math.nan, ""),
    ],
)
def test_the_distance_in_time_is_told_in_words(one: float, other: float, told: str) -> None:
    assert days_apart(one, other) == told


def test_a_record_reads_back_as_it_was_written() -> None:
    made = record("Frost ruins harvest", ORCHARD[0])
    read = unpack(pack(made))
    for name in ("hashes", "weights", "title_hashes", "title_weights", "sketch"):
        assert np.array_equal(getattr(read, name), getattr(made, name))
    assert (read.thinned, read.site) == (made.thinned, 7)
    assert read.forms() == made.forms()


@pytest.mark.parametrize("language", ["en", "de", "fr", "ru", "zh", "xx", ""])
def test_terms_are_read_in_any_language(language: str) -> None:
    text = (
        "Die Fähre lief auf. Le ferry s'est échoué. Паром сел на мель. 渡轮搁浅 The ferry's hull."
    )
    terms = story_terms("Fähre", text, language)
    assert len(terms.terms) > 8
    assert all(term.count > 0 and term.surface for term in terms.terms)


@pytest.mark.parametrize(
    "form", ["Tuesday", "October", "000", "14", "Montag", "сентября", "3 June"]
)
def test_numbers_months_and_weekdays_are_no_reasons(form: str) -> None:
    assert says_nothing(form)


@pytest.mark.parametrize("form", ["Sunday Times", "sun", "Storøya", "ferry", "9/11 Commission"])
def test_names_and_words_are_reasons(form: str) -> None:
    assert not says_nothing(form)


def test_a_word_met_in_passing_is_no_reason_beside_names() -> None:
    one = record("Ferry", "The slow ferry Santa Rita sank. Ann Other was sad, therefore she wept.")
    other = record("Boat", "Ann Other was on the Santa Rita. A slow day; she was sad therefore.")
    words = shared_words(one, other)
    assert "Santa Rita" in words
    assert not {"slow", "sad", "therefore"} & set(words.removeprefix("shares: ").split(", "))


@pytest.mark.parametrize("word", ["http", "title", "content", "org", "example"])
def test_markup_and_parts_of_addresses_are_no_reason(word: str) -> None:
    text = f"{word} {word} {word} {word}"
    assert shared_words(record(word, text), record(word, text)) == ""


def test_a_first_name_alone_is_no_reason() -> None:
    one = record("A", "We met Jean Morel. Yes, Jean Morel spoke, and Jean Morel left.")
    other = record("B", "We met Jean Valjean. Yes, Jean Valjean sang, and Jean Valjean ran.")
    assert "Jean" not in shared_words(one, other)


def test_a_name_that_a_link_repeats_is_glued_and_no_name() -> None:
    text = "Yesterday the senator Rand Donald John Rand spoke of Duran Duran in the hall."
    assert [name for name, _ in story_terms("Talk", text, "en").names] == ["Duran Duran"]


def test_greek_function_words_are_known_with_their_accents() -> None:
    assert is_empty_word("είναι", "el")
    assert not is_empty_word("θάλασσα", "el")


def test_function_words_are_no_reason_where_the_language_is_not_known() -> None:
    empty = ("nicht", "dass", "avec", "porque", "nella", "który", "который")
    assert all(is_empty_word(word, "") for word in empty)
    assert not any(is_empty_word(word, "") for word in ("Krieg", "harvest", "Nicht", "vélo"))


def test_stories_in_two_languages_share_names_only() -> None:
    one = record("See", "The see and the see near Vaduz Hall. In Vaduz Hall we see.", "en")
    other = record("See", "Am See bei Vaduz Hall. Der See, und Vaduz Hall am See.", "de")
    assert shared_words(one, other) in ("shares: Vaduz Hall", "")


CREDITS = [
    "Abd Doumany/AFP/Getty Images",
    "Photo: Marta Ruiz / Reuters",
    "Foto: picture alliance / SZ Photo | Friedrich Bungert",
    "Photograph by Ansel Brown/The Herald",
    "© Archive Photos/Moveipix/Getty Images",
    "Related: Why Electric Fences Matter",
    "const GettyImages = require('GettyImages');",
    "写真：共同通信社",
]


def test_credits_captions_and_code_are_no_prose() -> None:
    prose = "The harbour was closed on Monday, and nobody could say for how long it would be."
    offenders = [
        line
        for line in CREDITS
        if prose_spans(f"{prose}\n{line}\n{prose}")
        != [
            (0, len(prose)),
            (len(prose) + len(line) + 2, 2 * len(prose) + len(line) + 2),
        ]
    ]
    assert not offenders


def test_a_statement_of_a_script_is_cut_out_of_its_line() -> None:
    statement = "window.document.getElementById('post-17').parentNode.className += ' sticky';"
    prose = "The harbour of example.org was closed on Monday; nobody could say for how long."
    assert prose_spans(statement + " " + prose) == [(len(statement), len(statement + " " + prose))]
    assert prose_spans(prose) == [(0, len(prose))]


def test_a_list_without_prose_counts_whole() -> None:
    text = "Bread\nMilk and honey\nTwo eggs"
    assert prose_spans(text) == [(0, len(text))]


def test_an_agency_in_credits_is_no_reason() -> None:
    credit = "Abd Doumany/AFP/Getty Images"
    one = record(
        "Hens", f"{credit}\nThe hens of Ilse Marquardt laid no eggs at all this week.\n{credit}"
    )
    other = record(
        "Tax", f"{credit}\nTax rose in the spring, as Ilse Marquardt said it would.\n{credit}"
    )
    words = shared_words(one, other)
    assert "Ilse Marquardt" in words
    assert not any(name in words for name in ("Getty", "AFP", "Doumany"))


@pytest.mark.parametrize(
    ("language", "one", "other", "word"),
    [
        (
            "ja",
            "情報セキュリティの対策を考える。セキュリティは大切で、セキュリティの教育もある。",
            "連休のセキュリティに注意する。セキュリティの相談と、セキュリティの窓口。",
            "セキュリティ",
        ),
        (
            "zh",
            "斑马鱼在空间站生活。研究人员说斑马鱼很好，斑马鱼的生态也好。",
            "科学家把斑马鱼送上去。这些斑马鱼游动，斑马鱼会返回。",
            "斑马鱼",
        ),
        (
            "th",
            "ประเทศไทยมีเขื่อนภูมิพล และเขื่อนภูมิพลใหญ่มาก ใกล้เขื่อนภูมิพล",
            "เขาไปเที่ยวเขื่อนภูมิพล แต่เขื่อนภูมิพลปิด ถนนเขื่อนภูมิพล",
            "เขื่อนภูมิพล",
        ),
    ],
)
def test_reasons_of_scripts_without_spaces_are_words(
    language: str, one: str, other: str, word: str
) -> None:
    shown = shared_words(record("", one, language), record("", other, language))
    words = shown.removeprefix("shares: ").split(", ")
    assert word in words
    assert not [each for each in words if len(each) == 2 and each in word]


def test_the_name_of_its_own_site_is_no_reason() -> None:
    text = (
        "Yesterday the Harbour Gazette wrote it. We at the Harbour Gazette think of Ilse Marquardt."
    )
    terms = story_terms("A", text, "en", origin="The Harbour Gazette\nJo Doe")
    assert [name for name, _ in terms.names] == ["Ilse Marquardt"]


_USUAL = {
    "de": "Jahre Millionen Menschen neuer berichtet Tote getötet Ministerium zwei",
    "fr": "années annonce morts nouvelles personnes millions tués ministère trois",
    "es": "años muertos nuevas millones personas anunció",
    "it": "anni morti nuove persone annunciato uccisi ministro",
    "pt": "anos mortos novas pessoas anunciou",
    "nl": "jaren gewonden nieuwe mensen gedood ministerie",
    "ru": "погибших новых новые новом число рецепт двое убитых министерства",
    "uk": "загиблих нових людей двоє міністр",
    "be": "загінулых новыя рэцэпт гэта",
    "ar": "قتلى جديدة مليون وزارة للعمل داخل",
    "he": "ביותר אחד שנים",
    "ja": "写真 記事 今回",
    "zh": "报告说 记者 今年",
    "ko": "대한 지난해 기자",
    "el": "χρόνια ανθρώπων νέες δήλωσε",
    "pl": "ludzi nowych lat poinformował",
    "tr": "yılında insanların açıklamada",
    "vi": "người năm mới",
    "hr": "godine zbog osobe protiv",
    "cs": "lidí nových ministerstvo",
    "sk": "rokov ministerstvo",
    "ro": "ani milioane ministerul",
    "hu": "évben miniszter",
    "sv": "nya kronor polisen",
    "da": "nye kroner politiet",
    "nb": "nye kroner politiet",
    "fi": "vuonna poliisi",
    "bg": "години хора заяви",
    "id": "tahun tewas kementerian",
    "en": "trends organizations attendees dlrs insights killed polish Gov Sen Feb ministry twelve",
}
_RARE = {
    "de": "Fähre Apfelernte",
    "fr": "ferry pommiers",
    "es": "volcán",
    "ru": "Газпром вертолет",
    "ja": "選挙",
    "zh": "大桥",
    "ko": "구글",
    "el": "πορθμείο",
    "pl": "prom jabłoń",
    "tr": "feribot elma",
    "vi": "phà táo",
    "en": "ferry sourdough Mueller",
}


def test_usual_words_are_no_reason_in_any_language() -> None:
    wrong = [
        (language, word)
        for lists, usual in ((_USUAL, True), (_RARE, False))
        for language, words in lists.items()
        for word in words.split()
        if is_no_reason(word, language) is not usual
    ]
    assert not wrong


def test_names_of_the_site_and_identifiers_of_programs_are_no_reason() -> None:
    text = (
        "window.getElementById Disabled the ferry sank and the ferry Marquardt was late, they said."
    )
    terms = story_terms(
        "At the DISABLED harbour", text + " At Disabled we know.", "en", "Disabled.GR"
    )
    said = {term.surface for term in terms.terms}
    assert {"ferry", "Marquardt"} <= said
    assert not said & {"Disabled", "DISABLED", "getElementById"}


@pytest.mark.parametrize(
    ("language", "one", "other", "name"),
    [
        (
            "en",
            "He met Chancellor of the Exchequer Nigel Lawson. The rate fell.",
            "Britain's Chancellor of the Exchequer Nigel Lawson spoke.",
            "Chancellor of the Exchequer Nigel Lawson",
        ),
        ("en", "Ann Miller of Harvard University.", "At Harvard University.", "Harvard University"),
        ("en", "It was the Bank of England.", "Only the Bank of England.", "Bank of England"),
        (
            "en",
            "Public Sector Borrowing Requirement figures rose. The Public Sector Borrowing "
            "Requirement was up.",
            "The figure for the Public Sector Borrowing Requirement fell.",
            "Public Sector Borrowing Requirement",
        ),
        (
            "en",
            "Attorney General Ann Miller left. She saw an aide of the Attorney General.",
            "They asked Attorney General Ann Miller.",
            "Attorney General Ann Miller",
        ),
        (
            "en",
            "The U.S. Secretary of State Ann Miller spoke.",
            "By Secretary of State Ann Miller.",
            "Secretary of State Ann Miller",
        ),
        (
            "en",
            "It was Secretary of State for the Environment Ann Miller.",
            "Then Secretary of State for the Environment Ann Miller left.",
            "Secretary of State for the Environment Ann Miller",
        ),
        (
            "en",
            "He met Prime Minister of the United Kingdom Ann Miller.",
            "So said Prime Minister of the United Kingdom Ann Miller.",
            "Prime Minister of the United Kingdom Ann Miller",
        ),
        ("en", "He left Miller & Sons.", "Now Miller & Sons is sold.", "Miller & Sons"),
        ("en", "It was John F. Miller.", "Then John F. Miller left.", "John F. Miller"),
        ("fr", "Le Conseil de l’Europe a voté.", "Au Conseil de l’Europe.", "Conseil de l’Europe"),
        ("it", "Parla la Corte dei Conti.", "Dice la Corte dei Conti.", "Corte dei Conti"),
        ("es", "Lo dijo el Banco de la Nación.", "Es el Banco de la Nación.", "Banco de la Nación"),
        ("nl", "Het is de Raad van State.", "Dat zei de Raad van State.", "Raad van State"),
    ],
)
def test_a_name_is_not_cut_at_a_small_word_or_at_the_start_of_a_sentence(
    language: str, one: str, other: str, name: str
) -> None:
    shared = shared_evidence(record("", one, language), record("", other, language), even)
    assert name in shared.words


def test_what_opens_a_sentence_is_no_part_of_a_name_by_itself() -> None:
    text = "Yesterday Ann Miller spoke. The inquiry heard that yesterday Ann Miller was ill."
    names = [name for name, _ in story_terms("", text, "en").names]
    assert names == ["Ann Miller"]


def test_two_nouns_with_a_small_word_between_are_no_name_in_german() -> None:
    names = story_terms("", "Es war das Haus der Menschen und ein Teil von Hamburg.", "de").names
    assert names == ()


def test_ordinals_and_quarters_of_a_year_are_no_reason() -> None:
    one = "The economy of Australia rose in the fourth quarter. The fourth quarter rose. Quarter."
    other = "The product rose 1.1 pct in the fourth quarter. The fourth quarter rose. Quarter."
    shared = shared_evidence(record("Fourth Quarter", one), record("Fourth Quarter", other), even)
    assert shared.words == ()
