"""How common the usual words of English news are, for libraries too small to tell.

In a library of ten stories "left" is as rare as "Vladivostok". So each library is counted as if
200 other stories stood behind it that hold these words in the shares given here: shares of 6,700
news stories, rounded down to seven bands, names left out. The larger the library, the less they
matter; in other languages its own counts are all there is.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

STORIES_BEHIND = 200
_BANDS = {
    0.36: """
        last new time year
    """,
    0.24: """
        added first months people three week world
    """,
    0.16: """
        back called change come company continue country current day end expected five following
        four good government help high including increase issue long looking market move
        national need next number part plans play report right second see set share show start
        state think want work
    """,
    0.11: """
        according allow already announced another asked based believe best better billion
        business close cost decision development different earlier face far final find firm
        found future game general great group half home hope important industry interest
        international know lead level likely live lot major manager means meeting minister news
        offer officials old open operations place players point position possible president
        prices problems produced production provide public rate recent record remain research
        result run sales securities service side six support system taking talks team term
        things third today top total trade trying using win
    """,
    0.075: """
        able account action ago agreed always among analysts appear area association authorities
        available away big board build buy came case caused certain chairman chance chief claims
        clear comments completely concerns considered control create cut deal decided demand
        despite directly director drop due early economic effect enough exchange executive fall
        federal feel figures finance financial forced foreign form former free full funds
        growing growth hand happen hard head hit hold house improve information investment
        involved keep large later launched least left less let life line little lost low main
        mark members million money name near noted office order particularly party past pay
        performance personal post power present previous proposed quarter question raise reached
        real really received reduce related released response return rise rules season seen sell
        several short signed small something sources south spokesman statement stock strong
        study success suggests technology test thought took turn university won
    """,
    0.05: """
        accept access achieved across act activity actually addition affected agency agreement
        ahead aimed almost along amount annual anything approved attack attempt average bad beat
        beginning behind benefits biggest bill bit body book boost break bring britain campaign
        capital carry cash central centre challenge charge city commission committed committee
        common community compared competition computer conditions conference confidence
        confirmed consumer course court cover credit critical customers data date debt declined
        defended denied department designed details difficult discuss dollar domestic done drive
        earnings economy effort eight estimated event evidence example existing experience
        exports fact failed family features fell field focus forward friends gain generation
        giving global held higher hours huge human idea immediately impact inc individual
        initial instead institute job joined key known largest late latest law leader leave led
        light limited linked list local losing loss love lower man matter measures media minutes
        missed moment natural net network night non nothing opportunity options original others
        owned passed period policy political potential predicted prepared press pressure private
        probably process profits program project protection published push quickly quite range
        reason replace representatives required risk role rose save saw secretary seeking seems
        senior series serious seven significant similar single situation sold soon special
        spending sport stage stand star stay step stop story sure surprised target tax tell
        title understand union users value video view vote warned watch website went west whole
        wide writing york
    """,
    0.034: """
        ability accused administration admitted advanced age agriculture aid air alleged answer
        anti appeal apply approach argued assistant avoid award balance basic basis battle
        becoming began bid boss brought budget captain car care career children choice
        collection combined commercial communications compete connection content contract
        contribution corporate council couple cross currency damage defeat definitely deliver
        depending described determined devices digital disappointing display dominated double
        doubt draw east easy employment encourage energy engine enjoy ensure enter entire
        especially established everyone everything exciting experts explained expressed extended
        extra factors fair fans fear felt fight filed finished fit food forecast fourth front
        gave giant gone greater ground happy health hear history host images impressive income
        independent indicated inside insisted intended internet interview introduced
        investigation investors kick kind lack league learn legal loans longer maintain
        manufacturing meanwhile men message mind mobile model morning negotiations newspaper
        nine normal north obviously online opposition organisation outside overall paid paper
        partners payments phone picked picture plant poor popular practice preferred pretty
        prevent prime professor programme progress promised promote proved purchase putting
        quality race radio read ready red reflect refused region remove reserve respect respond
        rest revealed revenue review rival robert round scheduled school science scientists
        scored screen search sector selected send sense sent separate serve shareholders simple
        simply site size slightly slow social software someone sort sound space speaking
        specific speculation spent spot standard store street struggling subject suffered summer
        supply television thanks thousands tough tour track traditional training travel type
        unlikely usually version via victory visit wait war water ways weekend white williams
        winner women words worried worth wrong yesterday young
    """,
}


@lru_cache(maxsize=1)
def _table() -> tuple[NDArray[np.uint32], NDArray[np.float64]]:
    from reader.related.terms import stem_hash

    shares = {
        stem_hash(word, "en"): share for share, words in _BANDS.items() for word in words.split()
    }
    hashes = np.array(sorted(shares), np.uint32)
    return hashes, np.array([shares[int(key)] for key in hashes])


def background(hashes: NDArray[np.uint32]) -> NDArray[np.float64]:
    """Return which share of other stories holds each of the terms, 0 where it is not known."""
    known, shares = _table()
    at = np.minimum(np.searchsorted(known, hashes), len(known) - 1)
    return np.where(known[at] == hashes, shares[at], 0.0)
