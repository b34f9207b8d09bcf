"""Which parameters of an address say nothing about the story: campaigns, clicks, AMP, sessions."""

from __future__ import annotations

import re

# Families of campaign and click parameters, by how their names begin.
_FAMILIES = (
    "utm_ utm- mtm_ pk_ piwik_ matomo_ at_ ns_ fb_ amp_ _amp hsa_ vero_ oly_ wt. stm_ elq mc_"
    " sc_cid sc_camp sc_chan spm_ asc_ aff_ trk_ cx_ guce_ _guc ga_ itm_ wpsrc"
    " bsft_ mkt_ rb_click s_kwcid _hs __hs __tn __xts __twitter _ft_ dm_i icn nx- mkwid gad_"
)
_SINGLE = """
    fbclid gclid gclsrc dclid twclid msclkid yclid ysclid igshid igsh wbraid gbraid mibextid
    ttclid li_fat_id epik irclickid irgwc clickid click_id wickedid zanpid _ga _gl _ke _openstat
    __s __source _unique_id xtor xtref xtcr xts xtnp xtloc xtmc echobox een seen ref_src ref_url
    refid fref hc_ref hc_location sfnsn _rdc _rdr paipv eav __cft__[0] guccounter campaignid
    adgroupid campaign_id campaign cn-reloaded ao_noptimize usqp marfeeltn wpamp amp recruiter
    recruited_by_id ncid icid cmp cmpid cmp_id ocid smid smtyp smprod intcid intcmp intcmpid emc
    mbid ito ftag taid soc_src soc_trk sr_share sref mod trk trkinfo trackingid tracking_id
    spjobid spmailingid spreportid spuserid spm scm nr_email_referer fromref share_id
    sharetoken share_token share_source is_from_webapp sender_device is_copy_url
    referring_akid akid cvid rss_id partner_id s_cid wprov rcm
    hootpostid hash_tracking cmpgn yptr guce_referrer guce_referrer_sig feature_share
    phpsessid jsessionid aspsessionid cfid cftoken session_id sessionid nocache no_cache cachebuster
    action_object_map action_type_map action_ref_map ml_subscriber ml_subscriber_hash
    reload gws_rd ei ved usg sxsrf
    srsltid clickref cbrd ucbcb ab_channel
"""
_PREFIXES = tuple(_FAMILIES.split())
_EXACT = frozenset(_SINGLE.split())
# Parameters that are noise with some values only: anything else they carry may name the story.
_WORDS = re.compile(r"[A-Za-z][A-Za-z_.-]*\d{0,2}")
_VALUED = {
    **dict.fromkeys(("ref", "source", "src", "from", "via", "referrer", "referer"), _WORDS),
    **dict.fromkeys(("origin", "medium", "partner", "share", "shared", "sh", "rss"), _WORDS),
    **dict.fromkeys(
        (
            "output",
            "outputtype",
            "mode",
            "view",
            "type",
            "v",
            "format",
            "layout",
            "template",
            "do",
            "action",
            "display",
            "style",
            "theme",
            "version",
            "device",
            "pf",
        ),
        r"amp(?:-type)?|print(?:able|er|version|[-_]?friendly|view)?|mobile|smartphone|touch",
    ),
    **dict.fromkeys(
        (
            "print",
            "printable",
            "printer",
            "printmode",
            "printpage",
            "printview",
            "printerfriendly",
            "printer_friendly",
            "printversion",
            "drucken",
            "imprimir",
            "single",
            "mobile",
            "is_mobile",
            "ismobile",
            "singlepage",
            "isamp",
            "is_amp",
        ),
        "|1|true|yes|y|on|print",
    ),
    "tmpl": "component|print",
    "pagewanted": "all|print",
    **dict.fromkeys(("page", "paged", "pg", "pagenum"), "all|0*1"),
    "platform": "amp|mobile|hootsuite|twitter|facebook|social",
    "feature": r"youtu\.be|share|emb_\w+|related|player_\w+|topics",
    "s": r"0\d|19|2[01]",
    "m": "0|1",
    "_ss": "r",
    "cid": r"[a-z]+[_-][a-z].*",
    "sid": "[0-9a-f]{32}",
    "mobile_view": ".*",
}
_VALUED_PATTERNS = {
    name: re.compile(value, re.IGNORECASE) if isinstance(value, str) else value
    for name, value in _VALUED.items()
}
# Short names that mean something else on most sites: noise only on video pages (with `v=`).
_VIDEO = frozenset({"si", "pp", "t", "app", "start_radio", "index"})


def is_noise(name: str, value: str, *, video: bool = False) -> bool:
    """Return whether a parameter can be left out without leaving the story.

    `video` says that the address names a video by `v=…`, where more is known to be noise.
    """
    low = name.lower()
    if low in _EXACT or low.startswith(_PREFIXES):
        return True
    if video and low in _VIDEO:
        return True
    pattern = _VALUED_PATTERNS.get(low)
    return pattern is not None and bool(pattern.fullmatch(value))
