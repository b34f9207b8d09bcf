"""Names of months in the languages of the press, for reading dates."""

from __future__ import annotations

import unicodedata

_NAMES = """
jan january januar janvier enero ene gennaio gen janeiro januari januari jänner jaenner januaro
ianuarie ocak oca sausio sausis januára januar tammikuu tammikuuta janúar janeiro január styczeń
stycznia sty leden ledna siječnja siječanj januarja января январь янв січня січень ינואר يناير
كانون जनवरी januari ιανουαρίου ιανουάριος gener jaanuar janvāris janvārī janvāra януари јануар
јануара јануари januarie

feb february februar février fevrier févr fevr febrero febbraio fevereiro fev februari feber
februarie şubat sub vasario február února únor lutego luty veljače veljača helmikuu helmikuuta
febrúar februarja февраля февраль фев лютого лютий פברואר فبراير شباط फरवरी φεβρουαρίου
φεβρουάριος febrer veebruar februāris februārī februāra февруари фебруар фебруара februara

mar march märz maerz mrz mars marzo março marco mart maart mrt martie kovo marec března březen
marca marzec ožujka ožujak maaliskuu maaliskuuta március марта март мар березня березень מרץ مارس
آذار मार्च maret μαρτίου μάρτιος marts martā märts machi mac marta

apr april avril avr abril abr aprile aprilie nisan nis balandžio apríl dubna duben kwietnia
kwiecień kwi travnja travanj huhtikuu huhtikuuta aprila április апреля апрель апр квітня квітень
אפריל أبريل ابريل نيسان अप्रैल απριλίου απρίλιος aprill aprīlis aprīlī aprīļa aprili април априла

may mai mayo maggio mag maio mei maj mayıs gegužės máj května květen maja svibnja svibanj toukokuu
toukokuuta maí május мая май травня травень מאי مايو أيار मई μαΐου μάιος maig maijs maijā maija
мај маја

jun june juni juin junio giugno giu junho iunie haziran haz birželio jún června červen czerwca
czerwiec cze lipnja lipanj kesäkuu kesäkuuta júní junija június июня июнь июн червня червень יוני
يونيو حزيران जून ιουνίου ιούνιος juny juuni jūnijs jūnijā jūnija юни јун јуна јуни juna junie

jul july juli juillet juil julio luglio lug julho iulie temmuz tem liepos júl července červenec
lipca lipiec lip srpnja srpanj heinäkuu heinäkuuta júlí julija július июля июль июл липня липень
יולי يوليو تموز जुलाई ιουλίου ιούλιος juliol juuli jūlijs jūlijā jūlija julai юли јул јула јули
jula julie

aug august août aout agosto ago agustus augusti augustus ağustos ağu rugpjūčio srpna srpen
sierpnia sierpień sie kolovoza kolovoz elokuu elokuuta ágúst avgusta augusztus августа август авг
серпня серпень אוגוסט أغسطس اغسطس آب अगस्त αυγούστου αύγουστος agosti ogos augusts augustā augusta
avgust

sep sept september septembre septiembre setiembre settembre set setembro septembrie eylül eyl
rugsėjo septembra září września wrzesień wrz rujna rujan syyskuu syyskuuta septiembre szeptember
сентября сентябрь сен сент вересня вересень ספטמבר سبتمبر أيلول सितंबर σεπτεμβρίου σεπτέμβριος
setembre septembris septembrī septemba септември септембар септембра septembar

oct october okt oktober octobre octubre ottobre ott outubro out octombrie ekim eki spalio október
října říjen października październik paź listopada lokakuu lokakuuta oktobra октября октябрь окт
жовтня жовтень אוקטובר أكتوبر اكتوبر अक्टूबर οκτωβρίου οκτώβριος oktoober oktobris oktobrī oktoba
октомври октобар октобра oktobar

nov november novembre noviembre novembro noiembrie kasım kas lapkričio listopad listopadu
studenoga studeni marraskuu marraskuuta nóvember novembra ноября ноябрь ноя листопада листопад
נובמבר نوفمبر नवंबर nopember νοεμβρίου νοέμβριος novembris novembrī novemba ноември новембар
новембра novembar

dec december dez dezember décembre decembre déc diciembre dic dicembre dezembro desember des
decembrie aralık ara gruodžio prosince prosinec grudnia grudzień gru prosinca prosinac joulukuu
joulukuuta decembra декабря декабрь дек грудня грудень דצמבר ديسمبر دجنبر दिसंबर δεκεμβρίου
δεκέμβριος desembre detsember decembris decembrī desemba disember декември децембар децембра
decembar
"""
"""One paragraph a month, January first."""


def _plain(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _table() -> dict[str, int]:
    table: dict[str, int] = {}
    for number, line in enumerate(_NAMES.strip().split("\n\n"), start=1):
        for name in line.split():
            table.setdefault(_plain(name), number)
    return table


MONTHS = _table()
"""Name without case and accents -> number of the month."""

_BY_LANGUAGE = {
    ("hr", "listopada"): 10, ("pl", "listopada"): 11, ("cs", "listopadu"): 11,
    ("hr", "srpnja"): 7, ("cs", "srpna"): 8, ("hr", "lipnja"): 6, ("pl", "lipca"): 7,
    ("fi", "maaliskuuta"): 3, ("uk", "листопада"): 11,
}  # fmt: skip


def month_number(name: str, language: str | None = None) -> int | None:
    """Return the number of a month by its name (a dot after it is allowed), or None."""
    plain = _plain(name.strip(". "))
    if language is not None and (number := _BY_LANGUAGE.get((language, plain))) is not None:
        return number
    if plain == "listopada":
        return 11
    return MONTHS.get(plain)
