"""The codes of languages, and their names in English and in themselves."""

from __future__ import annotations

from reader.words.fold import fold

_CODES = {
    "arabic": "ar", "bengali": "bn", "bulgarian": "bg", "catalan": "ca", "chinese": "zh",
    "croatian": "hr", "czech": "cs", "danish": "da", "dutch": "nl", "english": "en",
    "estonian": "et", "finnish": "fi", "french": "fr", "german": "de", "greek": "el",
    "hebrew": "he", "hindi": "hi", "hungarian": "hu", "icelandic": "is", "indonesian": "id",
    "italian": "it", "japanese": "ja", "korean": "ko", "latvian": "lv", "lithuanian": "lt",
    "norwegian": "no", "persian": "fa", "farsi": "fa", "polish": "pl", "portuguese": "pt",
    "romanian": "ro", "russian": "ru", "serbian": "sr", "slovak": "sk", "slovene": "sl",
    "slovenian": "sl", "spanish": "es", "swedish": "sv", "tamil": "ta", "telugu": "te",
    "thai": "th", "turkish": "tr", "ukrainian": "uk", "urdu": "ur", "vietnamese": "vi",
    "العربية": "ar", "български": "bg", "català": "ca", "中文": "zh", "hrvatski": "hr",
    "čeština": "cs", "dansk": "da", "nederlands": "nl", "eesti": "et", "suomi": "fi",
    "français": "fr", "deutsch": "de", "ελληνικά": "el", "עברית": "he", "हिन्दी": "hi",
    "magyar": "hu", "íslenska": "is", "bahasa": "id", "italiano": "it", "日本語": "ja",
    "한국어": "ko", "norsk": "no", "فارسی": "fa", "polski": "pl", "português": "pt",
    "română": "ro", "русский": "ru", "српски": "sr", "slovenčina": "sk", "slovenščina": "sl",
    "español": "es", "svenska": "sv", "ไทย": "th", "türkçe": "tr", "українська": "uk",
    "tiếng việt": "vi", "اردو": "ur",
}  # fmt: skip


def language_code(name: str) -> str:
    """Return the code of a language that is called `name`, or "" for an unknown name."""
    wanted = fold(name.strip())
    return next((code for known, code in _CODES.items() if fold(known) == wanted), "")


def base_language(tag: str) -> str:
    """Return the part of a BCP 47 tag that chooses a stemmer; an unknown language reads as "en"."""
    base = tag.replace("_", "-").partition("-")[0].lower()
    return base or "en"
