"""Page sources that the tests of the cleaner share; all of it is made up."""

from __future__ import annotations

SENTENCES = (
    "The harbour of Ostvik has been closed to all traffic since early on Tuesday morning.",
    "Engineers found a crack in the eastern pier while they were looking for a lost anchor.",
    "The mayor said that nobody was hurt, and that the ferries would run again within a week.",
    "Fishermen, who had waited for the herring since March, were less patient with the town.",
    "A second inspection will be made on Friday by divers of the national coastal authority.",
    "Until then the market on the quay is held in the old customs house behind the church.",
)


def paragraphs(count: int = 6) -> str:
    """Return paragraphs of a story, each of two sentences."""
    return "\n".join(f"<p>{SENTENCES[n % 6]} {SENTENCES[(n + 1) % 6]}</p>" for n in range(count))


def news_page(body: str | None = None, head: str = "", extra: str = "") -> str:
    """Return a page as outlets make them: menu, story, related stories, comments, footer."""
    story = paragraphs() if body is None else body
    return f"""<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Harbour closed after crack is found - The Ostvik Courier</title>
<meta property="og:title" content="Harbour closed after crack is found">
<meta property="og:site_name" content="The Ostvik Courier">
<meta property="og:description" content="A crack in the pier keeps the ferries away.">
<link rel="canonical" href="https://courier.example/news/2024/10/harbour-closed-after-crack">
{head}<script>var tracking = "<p>never</p>";</script><style>p {{ color: red }}</style></head>
<body><nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li>
<li><a href="/sport">Sport</a></li></ul></nav>
<article><header><h1>Harbour closed after crack is found</h1>
<p class="byline">By <a rel="author" href="/people/ida-holm">Ida Holm</a></p>
<time datetime="2024-10-22T08:30:00+02:00">22 October 2024</time></header>
<div class="article-body">{story}</div></article>
<aside class="related"><h2>Related stories</h2><ul>
<li><a href="/news/2024/10/ferry-line-sold-to-neighbour">
Ferry line is sold to its neighbour</a>
<p>The price was not told, but it is said to be high.</p><time>20 October 2024</time></li>
<li><a href="/news/2024/09/herring-come-late-this-year">Herring come late this year again</a></li>
<li><a href="/news/2024/08/old-customs-house-is-opened">
Old customs house is opened for good</a></li>
</ul></aside>{extra}
<section id="comments" class="comments"><h2>Comments</h2>
<div class="comment">
<p>I have said for years that this pier would not hold, and now look at it.</p></div>
<div class="comment">
<p>Let us thank the divers, who go down there in any weather for all of us.</p></div>
</section>
<footer class="footer"><p>© 2024 The Ostvik Courier. All rights reserved.
<a href="/privacy">Privacy</a></p>
</footer></body></html>"""
