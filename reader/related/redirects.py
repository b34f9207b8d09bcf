"""Addresses that only lead to another: redirectors, login walls, AMP caches, archives, proxies.

Nothing is fetched: the target is read out of the address itself. Short links (t.co, bit.ly)
do not name their target and stay what they are; the store remembers where they led.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

_TARGETS = """
    u url uri q to l z next redirect redirect_to redirect_url redirect_uri redirecturl redirectto
    redir redir_url redirurl rurl ru r return returnto return_to return_url returnurl return_path
    continue target targeturl target_url dest desturl dest_url destination goto go out link href
    location forward address adurl clickurl click_url murl ued mpre loc trg pageurl page_url
    articleurl article_url originalurl original_url externalurl external_url
"""
_TARGET_NAMES = frozenset(_TARGETS.split())
_RELATIVE_NAMES = frozenset({"u", "next", "redirect", "redirect_to", "return", "return_to"})

# Pages that speak about another address (to share, save, check or embed it) are not that story.
_ABOUT_PAGES = re.compile(
    r"(?:^|[/._-])(?:shar(?:e|er|ing)\w*|submit\w*|intent|tweet|pin|save|bookmark\w*|add\w*|edit"
    r"|subscri\w*|oembed|embed\w*|iframe|player|validat\w*|check\w*|whois|search\w*|send\w*|post"
    r"|compose|e?mail\w*|log_?out|sign_?out|regist\w*|sign_?up|newsletter|api|feed|entry\w*"
    r"|plugins?|likes?|widgets?|comments?|disqus|previewer|images?|dims\d*|cdn-cgi|thumb\w*"
    r"|optimize|syndication|postto|auth\w*)(?=[/._-]|$)|\.(?:js|css|json|xml|png|jpe?g|gif|webp|svg)$",
    re.IGNORECASE,
)
_ABOUT_NAMES = frozenset({"text", "title", "body", "subject", "media", "hashtags", "summary"})
_LEADS_ON = re.compile(
    r"(?:^|[/._-])(?:redir\w*|url|attribution_link|log_?in\w*|sign_?in|out|away|goto|click\w*"
    r"|l\.php|leave|exit)(?=[/._-]|$)",
    re.IGNORECASE,
)
_ARCHIVED = re.compile(
    r"/(?:\d{4,14}[a-z]{0,2}_?|\d{4}\.\d\d\.\d\d-\d+|\*|wayback|web|proxy)(?=/|$)"
)
_ADDRESS = re.compile(r"https?:/{1,2}[^/\s?#]+\.[^/\s?#]", re.IGNORECASE)
_HOST_ONLY = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}(?:/\S*)?$", re.IGNORECASE)
_IN_PATH = re.compile(r"/(?=https?:/{1,2}[^/\s?#]+\.[^/\s?#])", re.IGNORECASE)
_IN_PATH_ENCODED = re.compile(r"/(?=https?%3a(?:%2f|/){2}[^/\s?#]+\.)", re.IGNORECASE)
_CACHE_QUERY = re.compile(r"(?:^|&)q=cache:(?:[\w-]+:)?([^&+ ]+)", re.IGNORECASE)
_AMP_CACHE = re.compile(r"/[a-z]{1,2}(?:/(s))?/([^/]+\.[^/]+/?.*)$", re.IGNORECASE)
_AMP_VIEWER = re.compile(r"/amp/(?:(s)/)?([^/]+\.[^/]+/.*)$", re.IGNORECASE)
_NESTED_CACHE = re.compile(
    r"^[^/]*(?:cache|amp|bc)[^/]*\.[^/]+/(?:amp/)?((?:[\w-]+\.)+[a-z]{2,}/.*)$"
)


def lead_on(host: str, path: str, query: str) -> str | None:
    """Return the address to which `host` + `path` + `?query` leads, or None where it leads nowhere.

    `host` is in lower case, `path` and `query` as they stand (still percent-encoded).
    """
    return (
        _out_of_cache(host, path, query)
        or _out_of_translation(host, path, query)
        or _out_of_path(path, query)
        or _out_of_query(host, path, query)
    )


def _with_query(address: str, query: str) -> str:
    return f"{address}?{query}" if query and "?" not in address else address


def _out_of_cache(host: str, path: str, query: str) -> str | None:
    """AMP caches and viewers, and the search engine's cache."""
    if host.endswith(".ampproject.org"):
        found = _AMP_CACHE.match(path)
    elif "google." in host:
        found = _AMP_VIEWER.match(path)
    else:
        found = None
    if found:
        secure, rest = found.groups()
        if nested := _NESTED_CACHE.match(rest):
            rest = nested.group(1)
        return _with_query(f"http{secure or ''}://{rest}", query)
    if host == "webcache.googleusercontent.com" and (cached := _CACHE_QUERY.search(query)):
        return unquote(cached.group(1))
    return None


def _out_of_translation(host: str, path: str, query: str) -> str | None:
    """Pages shown through a translator under a made-up host: `www-bbc-com.translate.goog`."""
    if not host.endswith(".translate.goog"):
        return None
    name = host.removesuffix(".translate.goog")
    original = name.replace("--", "\0").replace("-", ".").replace("\0", "-")
    kept = "&".join(part for part in query.split("&") if not part.startswith("_x_tr_"))
    return _with_query(f"https://{original}{path}", kept)


def _out_of_path(path: str, query: str) -> str | None:
    """Return the address that archives and proxies carry whole in their path."""
    found = _IN_PATH.search(path) or _IN_PATH_ENCODED.search(path)
    if not found:
        return None
    front = path[: found.start()]
    if _ABOUT_PAGES.search(front):
        return None
    if front.strip("/") and not (_ARCHIVED.search(front) or _LEADS_ON.search(front)):
        return None
    target = path[found.end() :]
    return unquote(target) if "%" in target[:8] else _with_query(target, query)


def _out_of_query(host: str, path: str, query: str) -> str | None:
    """Redirectors and login walls that carry the target in a parameter."""
    if not query:
        return None
    pairs = [part.partition("=")[::2] for part in query.replace("&amp;", "&").split("&")]
    names = {name.lower() for name, _ in pairs}
    if names & _ABOUT_NAMES or _ABOUT_PAGES.search(f"{host}{path}"):
        return None
    leads = bool(_LEADS_ON.search(path))
    for name, value in pairs:
        low = name.lower()
        if low not in _TARGET_NAMES or (not leads and low.startswith(("q", "return", "continue"))):
            continue
        target = unquote(value).strip()
        if _ADDRESS.match(target):
            return target
        if leads and low in _RELATIVE_NAMES and target.startswith("/") and len(target) > 1:
            return f"http:{target}" if target.startswith("//") else f"http://{host}{target}"
        if leads and _HOST_ONLY.match(target) and not target.lower().endswith((".html", ".php")):
            return f"http://{target}"
    return None
