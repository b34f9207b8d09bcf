"""Words of a page's furniture: in the names of its classes, and in what it says, in many tongues.

Nothing is ever left out for one of these words alone; they are evidence among other evidence.
"""

from __future__ import annotations

import re

_CLASS_WORDS = {
    "nav": "nav navigation navbar menu menus breadcrumb breadcrumbs pagination pager paging toc "
    "tableofcontents topbar skip",
    "side": "sidebar side aside rail widget widgets secondary",
    "foot": "footer foot bottom colophon",
    "head": "header masthead head top hero",
    "related": "related recommend recommended recommendation recommendations recirc more also "
    "popular trending latest readnext next prev previous teaser teasers promo card cards similar "
    "suggested outbrain taboola mostread carousel slider further crosslink othernews linked",
    "share": "share sharing social follow facebook twitter addtoany sharedaddy icons buttons",
    "comment": "comment comments disqus reply respond discuss discussion commenting kommentare",
    "ad": "ad ads advert advertisement advertorial sponsor sponsored sponsors banner adslot dfp "
    "gpt anzeige werbung publicidad affiliate",
    "signup": "newsletter subscribe signup subscription subscriptions paywall piano register "
    "login form mailchimp cta optin regwall membership donate donation",
    "author": "author authors byline bio contributor writer profile avatar person autor auteur",
    "meta": "meta date time timestamp info tag tags category categories topics topic keywords "
    "published posted label labels kicker eyebrow details dateline",
    "caption": "caption captions credit copyright photo image figure gallery media picture "
    "slideshow wp-caption legend imagecaption",
    "consent": "cookie cookies consent gdpr modal popup overlay dialog toast lightbox privacy",
    "body": "article content body post entry story text main page articlebody storybody prose "
    "copy rich richtext markdown post-content paragraph",
    "title": "title headline heading hed",
    "lead": "lead intro introduction standfirst summary dek description subtitle subhead lede "
    "excerpt chapo abstract teasertext deck",
    "hidden": "hidden hide invisible sr screenreader visuallyhidden noprint print none offscreen",
    "tools": "tool tools toolbar utility actions action button btn controls player icon",
    "quote": "quote pullquote blockquote pull",
    "box": "box infobox factbox callout note notice aside embed inset block panel module",
    "shop": "product products price buy shop cart rating review stars deal amazon store",
    "notes": "footnote footnotes reference references citation citations bibliography sources",
    "disclaimer": "disclaimer correction corrections legal rights terms agency editor",
    "list": "list items item grid feed archive row columns col listing collection",
}
"""Category -> words that stand in class, id, role or label of an element."""

CLASS_KINDS = tuple(_CLASS_WORDS)
_WORD_MASK: dict[str, int] = {}
for _place, _words in enumerate(_CLASS_WORDS.values()):
    for _word in _words.split():
        _WORD_MASK[_word] = _WORD_MASK.get(_word, 0) | 1 << _place

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_PARTS = re.compile(r"[a-z]{2,}")


def class_mask(names: str) -> int:
    """Return the categories of the words in class names, one bit each in CLASS_KINDS' order."""
    mask = 0
    for part in _PARTS.findall(_CAMEL.sub("-", names).lower()):
        mask |= _WORD_MASK.get(part, 0)
    return mask


_PHRASES = {
    "related": """
        related; read more; read next; read also; read on; see also; also on; also read; also see;
        also in; more from; more on; more stories; more news; more in; more about; more to;
        recommended; you may also; you might also; you may like; you might like; don t miss;
        must read; must reads; most read; most popular; most viewed; most shared; trending;
        popular posts; popular stories; popular now; latest news; latest stories; latest posts;
        latest content; latest contents; latest articles; latest from; further reading;
        similar posts; similar articles; similar stories; up next; next article; next post;
        next story; previous article; previous post; editor s picks; editors picks; top stories;
        in other news; what to read; keep reading; continue reading; explore more; in case you
        missed; lesen sie auch; lesen sie mehr; lesen sie hier; mehr zum thema; mehr lesen;
        mehr dazu; mehr aus; mehr von; mehr zu; auch interessant; das könnte; zum thema; weitere
        artikel; weitere themen; weitere nachrichten; meistgelesen*; neueste; lire aussi; lire la
        suite; lire plus; à lire; voir aussi; sur le même; à découvrir; les plus lus; dernières;
        articles liés; articles similaires; leer más; leer también; lea también; te puede
        interesar; más noticias; más información; más leído; más sobre; relacionad*; lo más;
        últimas; vea también; leggi anche; potrebbe interessarti; articoli correlati; più letti;
        ultime; leia também; leia mais; saiba mais; veja também; veja mais; mais lidas; mais
        notícias; lees ook; lees meer; meer over; meer nieuws; meer lezen; ook interessant; meest
        gelezen; czytaj także; czytaj też; czytaj więcej; czytaj również; zobacz także; zobacz też;
        zobacz również; polecamy; najnowsze; powiązane; läs mer; läs också; läs även; les også; les
        mer; læs mere; læs også; mest lest; mest läst; mest læst; lue myös; lue lisää; читайте
        также; читайте далее; по теме; материалы по теме; смотрите также; похожие; читайте також;
        ilgili haberler; bunlar da; haberin devamı; okumaya devam; son dakika; اقرأ أيضا; المزيد;
        ذات صلة; baca juga; artikel terkait; xem thêm; tin liên quan; přečtěte; mohlo
        by; olvasd; kapcsolódó; citește și; čitaj; pročitaj; διαβάστε; קרא עוד; כתבות
        נוספות; 관련 기사; 関連*; 相关*; 推荐*; 延伸阅读; 热门*; 上一篇*; 下一篇*;
        おすすめ*; 人気記事; ランキング*; 최신; 추천; 많이 본""",
    "share": """
        share; follow us; follow me; tweet; teilen; partager; compartir; condividi; compartilh*;
        delen; udostępnij; dela; jaa; поделиться; paylaş; 分享*; シェア*; 공유; facebook; twitter;
        whatsapp; telegram; linkedin; pinterest; reddit; instagram; copy link; email this; print
        this; gift this; bluesky; threads""",
    "signup": """
        subscri*; newsletter*; sign up; signup; sign in; log in; login; register; join us; join
        our; join the; download our; download the app; get our; get daily; get more; your inbox;
        email address; become a; support us; support our; donat*; abonn*; anmelden; registrieren;
        inscri*; suscr*; iscriviti; assine; inschrijven; zapisz się; подпис*; abone; 订阅*; 登录*;
        購読*; 会員*; 로그인; 구독; free trial; premium; create an account; unlock""",
    "copyright": """
        copyright; all rights reserved; alle rechte; tous droits; todos los derechos; tutti i
        diritti; todos os direitos; terms of; terms and; privacy; impressum; 版权*; 著作権*;
        無断転載*; 저작권*; wszelkie prawa; reserved""",
    "ad": """
        advert*; sponsored; anzeige; werbung; publicité; publicidad; pubblicità; publicidade;
        reklam*; реклама; 广告; 広告; 광고; affiliate; commission; paid content; paid post; story
        continues; continues below; scroll to continue; annons; annonse; annonce""",
    "comment": """
        comment; comments; leave a reply; leave a comment; reply; replies; kommentar*;
        commentaire*; comentar*; commenti; reacties; komentarz*; комментар*; yorum*; 评论*;
        コメント*; 댓글*; join the conversation; join the discussion; responses; response""",
    "consent": """
        cookie; cookies; consent; javascript; browser; accept all; your privacy; adblock; ad
        blocker; enable; datenschutz""",
    "author": """
        ^by; ^von; ^par; ^por; ^di; ^door; ^av; written by; posted by; reported by; reporting by;
        editing by; about the author; about the writer; author; authors; correspondent;
        contributed; staff writer; journalist; redaktion; reporter; editor; 記者*; 기자; 记者*;
        编辑*; 责编*; 责任编辑*""",
    "time": """
        ago; updated; published; posted; last modified; min read; minute read; minutes read; mins
        read; aktualisiert; veröffentlicht; uhr; publié; mis à jour; publicado; actualizado;
        pubblicato; aggiornato; atualizado; gepubliceerd; opublikowano; опубликован*; обновлено;
        发布*; 更新*; 公開*; 입력; 수정; temps de lecture; lesezeit; tiempo de lectura; reading
        time; views""",
    "tags": """
        ^tags; ^tag; topic; topics; keywords; categor*; filed under; themen; schlagw*; étiquettes;
        mots clés; etiquetas; temas; argomenti; tagi; теги; etiketler; 标签*; タグ*; posted in; in
        this article; in this story; table of contents; contents; on this page; jump to;
        inhaltsverzeichnis; inhalt; sommaire; índice""",
    "caption": """
        ^photo; ^image; ^picture; ^photograph; ^foto; ^bild; ^imagen; ^immagine; ^illustration;
        ^credit; ^source; ^quelle; ^fuente; ^fonte; ^zdjęcie; ^фото; ^图; ^写真; ^사진; getty;
        shutterstock; ap photo; afp; dpa; file photo; epa; unsplash; istock; picture alliance;
        imago; photo by; image via; image credit; photo credit; courtesy of; reuters""",
    "notice": """
        this article was; this article is; this article has; this article originally; this story
        was; this story is; this story has; this post was; this post is; this post has; this piece
        was; originally published; originally appeared; first appeared; correction; editor s note;
        disclaimer; opinions expressed; views expressed; not financial; not legal; not medical;
        the associated press; this material may not; republish*; reprinted; with files from;
        reporting from; contributed to this; content is provided; ai generated; generated by;
        summary; key points; key takeaways; listen to this; ^note""",
    "action": """
        ^click; ^tap; ^download; ^watch; ^view; ^shop; ^buy; ^learn; ^order; ^book; ^call;
        ^contact; ^visit; ^check out; ^see; ^get; ^start; ^try; ^find out; ^discover; ^back to;
        ^go to; ^show; ^load; ^close; ^open; ^expand; ^hide; ^save; ^next; ^previous; ^home;
        ^search; ^menu; ^skip; ^listen; ^play""",
}
"""Category -> what a short line says: words apart by spaces, `*` after the beginning of a word,
`^` where it must stand first."""

PHRASE_KINDS = tuple(_PHRASES)
_TOKENS = re.compile(r"\w+")
_LETTERS = 3


def _phrase_table() -> dict[str, list[tuple[tuple[str, ...], bool, bool, int]]]:
    """First letters of a phrase's first word -> its words, open end, must stand first, its bit."""
    table: dict[str, list[tuple[tuple[str, ...], bool, bool, int]]] = {}
    for place, phrases in enumerate(_PHRASES.values()):
        for phrase in phrases.split(";"):
            told = " ".join(phrase.split())
            words = tuple(told.strip("^*").split())
            entry = (words, told.endswith("*"), told.startswith("^"), 1 << place)
            table.setdefault(words[0][:_LETTERS], []).append(entry)
    return table


_TABLE = _phrase_table()


def phrase_mask(text: str) -> int:
    """Return the categories of furniture that a short text speaks of, one bit each."""
    mask = _COPYRIGHT if "©" in text else 0
    words = _TOKENS.findall(text.lower())
    for place, word in enumerate(words):
        entries = _TABLE.get(word[:_LETTERS])
        if not word.isascii():
            entries = (entries or []) + _TABLE.get(word[:2], [])
        if entries is not None:
            for phrase, open_end, first, bit in entries:
                if not (mask & bit or (first and place)) and _stands(
                    words, place, phrase, open_end
                ):
                    mask |= bit
    return mask


def _stands(words: list[str], place: int, phrase: tuple[str, ...], open_end: bool) -> bool:
    if open_end and len(phrase) == 1:
        return words[place].startswith(phrase[0])
    return tuple(words[place : place + len(phrase)]) == phrase


_COPYRIGHT = 1 << PHRASE_KINDS.index("copyright")

_FORUM = re.compile(
    r"\b(?:phpbb|vbulletin|xenforo|smf|simple machines|mybb|discourse|invision (?:community|power)|"
    r"nodebb|flarum|punbb|fluxbb|vanilla forums?|woltlab|burning board|ip\.board|ipboard)\b",
    re.IGNORECASE,
)


def forum_software(name: str) -> bool:
    """Tell whether what made a page is the software of a forum."""
    return _FORUM.search(name) is not None
