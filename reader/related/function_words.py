"""Words that tie sentences together and tell nothing of what a story is about.

English ones are listed here, since what counts as one was weighed with the ranking; those of some
fifty other languages come from the stopwords-iso collection.  In the rest they are found by how
many of the stories hold them, as soon as there are enough stories to tell.
"""

from __future__ import annotations

from functools import lru_cache

_ENGLISH = """
a about above after again against all also although am an and any are aren't around as at be
became because become been before being below between both but by can can't cannot could couldn't
did didn't do does doesn't doing don't down during each either else even ever every few for from
further get gets getting give given go goes going got had hadn't has hasn't have haven't having he
he'd he'll he's her here hers herself him himself his how however i i'd i'll i'm i've if in into
is isn't it it's its itself just let's like made make makes making many may me might more most mr
mrs ms much must my myself neither never no nor not now of off often on once one only onto or
other our ours ourselves out over own per put rather said same say saying says she she'd she'll
she's should shouldn't since so some still such take taken than that that's the their theirs them
themselves then there there's these they they'd they'll they're they've this those though through
thus to together told too toward towards two under until up upon us use used very was wasn't way
we we'd we'll we're we've well were weren't what what's when where whether which while who who's
whom whose why will with within without won't would wouldn't yet you you'd you'll you're you've
your yours yourself
"""
_ENGLISH_WORDS = frozenset(_ENGLISH.split())
_SAME = {"nb": "no", "nn": "no", "bs": "hr", "fil": "tl"}


_MARKUP_TEXT = """
    http https www html htm php aspx href src url urls com org net co uk utm pdf jpg png gif svg
    example title content article page pages site website web link links click email mail
    subscribe newsletter cookie cookies copyright login menu homepage blog post posts read reader
    comments comment share via image images photo photos video videos
"""
_MARKUP = frozenset(_MARKUP_TEXT.split())
"""Parts of addresses, mark-up and the furniture of sites: no reason for anything."""
_ADVERB_ENDINGS = {
    "en": ("ly",),
    "fr": ("ment",),
    "es": ("mente",),
    "it": ("mente",),
    "pt": ("mente",),
    "de": ("weise",),
}
_SHORTEST_ADVERB = 6


def is_empty_word(form: str, language: str) -> bool:
    """Return whether a single word says nothing of a story's subject, as a reason would have to.

    `language` is a primary language subtag, "" where unknown.
    """
    word = form.casefold()
    if word in _MARKUP or word in function_words(language):
        return True
    endings = _ADVERB_ENDINGS.get(language or "en", ())
    return len(word) >= _SHORTEST_ADVERB and word.endswith(endings) and form.islower()


@lru_cache(maxsize=32)
def function_words(language: str) -> frozenset[str]:
    """Return the function words of a language, in small letters; English ones where none are known.

    `language` is a BCP 47 tag.  English ones are no function words elsewhere: a Polish `most` is
    a bridge.
    """
    code = language.lower().partition("-")[0]
    if code in ("", "en"):
        return _ENGLISH_WORDS
    import stopwordsiso

    code = _SAME.get(code, code)
    if not stopwordsiso.has_lang(code):
        return _ENGLISH_WORDS
    return frozenset(word.lower() for word in stopwordsiso.stopwords(code))
