"""What the furniture of news pages says, in twelve languages.

A copied page carries these words on lines of their own.  Everything is compared in small letters,
without punctuation at the ends; `…` at the end of an entry means that more may follow.
"""

from __future__ import annotations

import re
import unicodedata

RELATED_HEADINGS = """
latest; latest contents; latest news; latest stories; latest articles; latest posts; latest updates
related; related stories; related articles; related news; related content; related topics
related posts; related links; more stories; more news; more on this; more on this story; more from …
more in …; more about …; read more; read next; up next; what to read next; most read; most popular
most viewed; most shared; trending; trending now; trending stories; popular; popular stories
popular now; top stories; recommended; recommended for you; recommended stories; editor's picks
editors' picks; you may also like; you might also like; you may like; also read; see also
don't miss; in other news; further reading; similar stories; similar articles; more like this
from our partners; around the web; elsewhere on …; keep reading; must read; must reads
mehr zum thema; zum thema; mehr dazu; mehr von …; mehr aus …; auch interessant; lesen sie auch
das könnte sie auch interessieren; das könnte dich auch interessieren; weitere artikel
weitere nachrichten; weitere meldungen; weitere themen; aktuelles; aktuelle meldungen
aktuelle nachrichten; neueste artikel; neueste meldungen; die neuesten nachrichten; meistgelesen
am häufigsten gelesen; meistgelesene artikel; ähnliche artikel; verwandte artikel; top-themen
verwandte themen; empfohlen; empfehlungen der redaktion; passend zum thema
à lire aussi; lire aussi; à lire également; voir aussi; sur le même sujet; sur le même thème
articles liés; articles similaires; articles connexes; les plus lus; les plus lues; le plus lu
dernières actualités; dernières nouvelles; les dernières actualités; dernières infos
à la une; les plus consultés; nos derniers articles; recommandé; à découvrir; plus d'articles
dans la même rubrique; notre sélection; vous aimerez aussi; dans l'actualité
relacionado; relacionados; relacionadas; noticias relacionadas; artículos relacionados; lo más leído
lo más visto; más leídas; las más leídas; más noticias; últimas noticias; lo último
te puede interesar; también te puede interesar; le puede interesar; lea también; leer también
lee también; más sobre …; más información; ver también; en portada; recomendados; te recomendamos
leia também; leia mais; veja também; saiba mais; notícias relacionadas; artigos relacionados
mais lidas; as mais lidas; mais lidos; últimas notícias; mais notícias; mais sobre …; relacionadas
você pode gostar; recomendado para você; mais vistas; destaques; tópicos relacionados
leggi anche; leggi tutto; articoli correlati; notizie correlate; correlati; ultime notizie
ultim'ora; le ultime notizie; i più letti; più letti; più lette; le più lette; potrebbe interessarti
ti potrebbe interessare; potrebbero interessarti; altre notizie; approfondimenti; da non perdere
consigliati; in evidenza; vedi anche
читайте также; читайте ещё; читать также; по теме; материалы по теме; новости по теме
похожие материалы; похожие статьи; похожие новости; смотрите также; последние новости
главные новости; самое читаемое; популярное; самое популярное; лента новостей; другие новости
рекомендуем; ещё по теме; свежие новости; главное; новости; выбор редакции
اقرأ أيضا; اقرأ أيضًا; إقرأ أيضا; اقرأ المزيد; المزيد; المزيد من …; مواضيع ذات صلة; أخبار ذات صلة
مقالات ذات صلة; ذات صلة; الأكثر قراءة; الأكثر مشاهدة; آخر الأخبار; أحدث الأخبار; شاهد أيضا
قد يعجبك أيضا; موضوعات متعلقة; أخبار متعلقة; مقترحات; اخترنا لكم; الأكثر شيوعا
यह भी पढ़ें; ये भी पढ़ें; संबंधित खबरें; संबंधित समाचार; संबंधित लेख; और पढ़ें; सबसे ज्यादा पढ़ी गई
सबसे ज़्यादा पढ़ा गया; ताजा खबरें; ताज़ा ख़बरें; ताजा समाचार; लेटेस्ट न्यूज़; ट्रेंडिंग; अन्य खबरें
बड़ी खबरें; टॉप न्यूज़; इन्हें भी पढ़ें; सिफारिश; मुख्य समाचार
相关新闻; 相关阅读; 相关文章; 相关报道; 相关推荐; 推荐阅读; 延伸阅读; 热门文章; 热门新闻; 热点新闻
最新文章; 最新新闻; 最新消息; 更多新闻; 更多报道; 猜你喜欢; 点击排行; 排行榜; 热门推荐; 编辑推荐
相關新聞; 相關閱讀; 相關文章; 延伸閱讀; 推薦閱讀; 熱門文章; 熱門新聞; 最新新聞; 更多新聞; 你可能也喜歡
関連記事; 関連ニュース; 関連リンク; あわせて読みたい; 合わせて読みたい; おすすめ記事; おすすめ; 人気記事
アクセスランキング; ランキング; 新着記事; 最新記事; 最新ニュース; 最新の記事; 注目記事; 注目の記事; こちらもおすすめ
もっと見る; 主要ニュース; よく読まれている記事; この記事を読んだ人におすすめ
관련기사; 관련 기사; 관련 뉴스; 관련뉴스; 많이 본 뉴스; 많이 본 기사; 인기 기사; 인기기사; 최신 뉴스; 최신뉴스
최신 기사; 최신기사; 추천 기사; 추천기사; 추천 뉴스; 주요 뉴스; 주요뉴스; 이 시각 주요뉴스; 더 보기; 오늘의 핫뉴스
실시간 뉴스; 함께 읽으면 좋은 기사; 다른 기사 보기; 헤드라인
"""

INLINE_RELATED = """
read more; read also; also read; see also; related; more; further reading; don't miss; watch; recommended
read next; more on this story; lesen sie auch; lesen sie mehr; mehr dazu; mehr zum thema; siehe auch
lire aussi; à lire aussi; à lire; voir aussi; lea también; leer más; lee también; le puede interesar
te puede interesar; más información; leia também; leia mais; veja também; saiba mais; leggi anche
vedi anche; читайте также; по теме; смотрите также; اقرأ أيضا; اقرأ أيضًا; إقرأ أيضا; شاهد أيضا
यह भी पढ़ें; ये भी पढ़ें; और पढ़ें; 相关阅读; 相关新闻; 延伸阅读; 延伸閱讀; 相關新聞; 関連記事; あわせて読みたい
관련기사; 관련 기사
"""

SHARE = """
share; share this; share this article; share this story; share this post; share on …; share via …
tweet; tweet this; copy link; copy the link; email; e-mail; print; print this; save; save article
save for later; bookmark; follow us; follow us on …; follow; like; gift this article; facebook
twitter; x; whatsapp; telegram; linkedin; pinterest; reddit; instagram; messenger; bluesky; threads
mastodon; flipboard; link copied; listen; listen to this article; add as preferred source …
teilen; artikel teilen; diesen artikel teilen; beitrag teilen; drucken; per e-mail teilen; merken
auf facebook teilen; auf twitter teilen; link kopieren; kommentieren; vorlesen; artikel merken
partager; partager l'article; partager cet article; imprimer; envoyer par e-mail; copier le lien
enregistrer; ajouter à mes favoris; offrir l'article; écouter; réagir; partager sur …
compartir; comparte; compartir en …; comparte esta noticia; imprimir; guardar; copiar enlace; escuchar
enviar por correo; compartilhar; compartilhe; compartilhe essa notícia; salvar; copiar link; ouvir
compartilhar no …; partilhar; condividi; condividi su …; condividi questo articolo; stampa; salva; invia
copia link; ascolta; поделиться; поделиться в …; поделиться ссылкой; распечатать; скопировать ссылку
в закладки; вконтакте; одноклассники; отправить; شارك; مشاركة; شارك الخبر; شارك المقال; طباعة; انسخ الرابط
حفظ; استمع; فيسبوك; تويتر; واتساب; تلغرام; शेयर करें; शेयर; साझा करें; कॉपी लिंक; फॉलो करें; फेसबुक
ट्विटर; व्हाट्सएप; लिंक कॉपी करें; प्रिंट; 分享; 分享到; 分享到微信; 微信; 微博; 打印; 收藏; 复制链接; 字号
列印; 複製連結; 讚; 朋友圈; シェア; シェアする; ツイート; ツイートする; この記事をシェア; 印刷; 保存; リンクをコピー; ブックマーク
ポスト; 공유; 공유하기; 기사공유; 기사 공유; 공유하기 …; 인쇄; 인쇄하기; 스크랩; 링크복사; url복사; url 복사; 프린트; 글자크기
카카오톡; 페이스북; 트위터; 좋아요; 북마크; 댓글; 가; 본문 글씨 키우기; 본문 글씨 줄이기; 이메일
"""

SERVICE = """
advertisement; advertisements; advert; ad; ads; sponsored; sponsored content; paid content; promoted
article continues below; article continues after ad…; story continues below …; continue reading below
scroll to continue…; skip advertisement; skip to content; skip to main content; skip navigation; menu
search; sign in; log in; login; register; subscribe; subscribe now; sign up; home; newsletter
sign up for our newsletter…; subscribe to our newsletter…; get our newsletter…; join our newsletter…
sign up to …; get the latest …; we use cookies…; this site uses cookies…; this website uses cookies…
accept; accept all; accept cookies; accept all cookies; reject all; manage preferences; cookie settings
manage cookies; i agree; by continuing to …; your privacy…; donate; support us; become a member
download our app…; get the app; listen to …; play video; play audio; loading; loading…; video; audio
image source…; getty images; back to top; show more; view all; view more; see all; next; previous
anzeige; werbung; weiterlesen nach der anzeige; newsletter abonnieren; jetzt abonnieren; abonnieren
anmelden; registrieren; suche; startseite; menü; wir verwenden cookies…; diese website verwendet cookies…
wir und unsere partner …; alle akzeptieren; akzeptieren; zustimmen; cookie-einstellungen; jetzt testen
melden sie sich …; zum inhalt springen; zur startseite; mehr anzeigen; nach oben; zum newsletter …
publicité; annonce; la suite après cette publicité; après la publicité; s'abonner; abonnez-vous…
se connecter; connexion; s'inscrire; inscrivez-vous …; recherche; accueil; nous utilisons des cookies…
ce site utilise des cookies…; tout accepter; accepter; accepter et fermer; continuer sans accepter
recevez …; aller au contenu; haut de page; voir plus; newsletters; je m'abonne; gérer mes cookies
publicidad; anuncio; contenido patrocinado; suscríbete…; suscribirse; suscríbase…; iniciar sesión; buscar
inicio; registrarse; usamos cookies…; utilizamos cookies…; este sitio utiliza cookies…; aceptar
aceptar todo; aceptar todas; boletín; boletines; recibe …; ir al contenido; ver más; menú
publicidade; anúncio; continua após a publicidade; continua depois da publicidade; assine; assine já
assine nossa newsletter…; entrar; cadastre-se; pesquisar; este site usa cookies…; aceitar; aceitar todos
inscreva-se…; receba …; ir para o conteúdo; fechar; conteúdo patrocinado
pubblicità; annuncio; la pubblicità …; abbonati; abbonati ora; iscriviti…; accedi; registrati; cerca
questo sito utilizza i cookie…; utilizziamo i cookie…; accetta; accetta tutti; vai al contenuto; vedi tutti
continua a leggere; ricevi …; contenuto sponsorizzato; chiudi
реклама; подписаться; подпишитесь …; подписка; войти; вход; регистрация; поиск; главная; меню
мы используем cookie…; мы используем файлы cookie…; этот сайт использует …; принять; согласен; принять все
на правах рекламы; показать ещё; наверх; закрыть; подписывайтесь …; установить приложение
إعلان; إعلانات; اشترك; اشترك الآن; اشترك في النشرة …; تسجيل الدخول; بحث; الرئيسية; القائمة; نستخدم ملفات …
يستخدم هذا الموقع …; موافق; قبول; قبول الكل; النشرة البريدية; تخطى إلى المحتوى; حمل التطبيق; تابعنا على …
विज्ञापन; सब्सक्राइब करें; सब्सक्राइब; लॉग इन; लॉगिन; साइन इन; होम; खोजें; मेन्यू; हम कुकीज़ …; स्वीकार करें
न्यूज़लेटर; ऐप डाउनलोड करें; हमें फॉलो करें; विज्ञापन के बाद जारी; यह वेबसाइट …; सहमत
广告; 廣告; 登录; 登錄; 登入; 注册; 註冊; 首页; 首頁; 搜索; 搜尋; 订阅; 訂閱; 菜单; 本网站使用 cookie…; 接受; 同意
下载app; 打开app; 关注我们; 订阅我们的…; 扫一扫…; 返回顶部; 回到頂部; 查看更多; 广告位; 我們使用 cookie…; 全部接受
広告; ログイン; 会員登録; 新規登録; 検索; ホーム; メニュー; 購読; 購読する; 無料登録; メルマガ登録; スキップ; 同意する
当サイトは…; 当サイトでは…; このサイトは…; 続きを読む; トップへ戻る; ページトップへ; pr; 無料会員登録; フォローする; アプリで読む; 閉じる
광고; 로그인; 회원가입; 구독; 구독하기; 검색; 홈; 메뉴; 뉴스레터 구독; 뉴스레터; 동의; 동의합니다; 모두 동의
이 사이트는 …; 본 사이트는 …; 쿠키 …; 앱 다운로드; 맨 위로; 본문 바로가기; 본문으로 바로가기; 뉴스레터를 구독…; 닫기
"""

COMMENT_HEADINGS = """
comments; comment; leave a comment; leave a reply; join the conversation; join the discussion; reader comments
view comments; show comments; post a comment; comments are closed; kommentare; kommentar schreiben
diskutieren sie mit; leserkommentare; kommentieren; commentaires; laisser un commentaire; réagissez
vos réactions; comentarios; deja un comentario; deja tu comentario; comenta; comentários
deixe um comentário; deixe seu comentário; commenti; lascia un commento; commenta; комментарии
оставить комментарий; обсудить; комментировать; تعليقات; التعليقات; أضف تعليقا; أضف تعليق; اترك تعليقا
टिप्पणियाँ; टिप्पणी; टिप्पणी करें; कमेंट्स; कमेंट करें; 评论; 网友评论; 发表评论; 最新评论; 評論; 留言; コメント
コメントを書く; コメント一覧; みんなのコメント; 댓글; 댓글쓰기; 댓글 쓰기; 의견 쓰기; 댓글을 입력…
"""

FOOTER = """
©…; (c) …; copyright…; all rights reserved; all rights reserved…; terms of use; terms of service…; privacy policy
privacy; contact; contact us; about us; about; imprint; impressum; datenschutz; alle rechte vorbehalten…
kontakt; agb; nutzungsbedingungen; mentions légales; tous droits réservés…; qui sommes-nous; nous contacter
politique de confidentialité; aviso legal; todos los derechos reservados…; política de privacidad; contacto
todos os direitos reservados…; quem somos; fale conosco; termos de uso; tutti i diritti riservati…; chi siamo
contatti; note legali; все права защищены…; о нас; контакты; политика конфиденциальности; о проекте
جميع الحقوق محفوظة…; اتصل بنا; من نحن; سياسة الخصوصية; सर्वाधिकार सुरक्षित…; हमारे बारे में; संपर्क करें
版权所有…; 版權所有…; 关于我们; 联系我们; 關於我們; 聯絡我們; 隐私政策; 无断転載…; 無断転載…; 会社概要; お問い合わせ
プライバシーポリシー; 利用規約; 저작권자…; 무단전재…; 무단 전재…; 회사소개; 개인정보처리방침; 이용약관
"""

BY = (
    "by", "written by", "reported by", "story by", "words by", "von", "ein artikel von", "par", "por",
    "de la redacción de", "escrito por", "di", "a cura di", "автор", "авторы", "текст", "بقلم", "كتب", "كتبت",
    "लेखक", "द्वारा", "作者", "撰文", "記者", "记者", "文", "文／", "筆者", "執筆", "取材・文", "글", "기자",
)  # fmt: skip
"""What stands before the name of an author."""

BY_AFTER = ("記者", "记者", "기자", "特派员", "特派員", "報道", "报道", "संवाददाता")
"""What stands behind it."""

DATE_LABELS = """
today; published; published on; published at; posted; posted on; updated; last updated; last modified; first published
date; on; created; veröffentlicht; veröffentlicht am; aktualisiert; stand; erstellt; datum; publié le; publié
mis à jour le; mis à jour; modifié le; le; publicado; publicado el; publicada; actualizado; actualizado el; fecha
publicado em; atualizado em; atualizado; pubblicato il; pubblicato; aggiornato il; aggiornato; data
опубликовано; обновлено; дата; نشر في; تاريخ النشر; نشر; آخر تحديث; تم التحديث; प्रकाशित; अपडेटेड; अपडेट; पब्लिश्ड
发布时间; 发布于; 更新时间; 时间; 日期; 發布時間; 更新時間; 發佈時間; 公開日; 更新日; 掲載; 公開; 更新; 配信; 投稿日; 입력; 수정; 등록; 승인
게시; 기사입력; 최종수정; 송고; heute; aujourd'hui; hoy; hoje; oggi; сегодня; اليوم; आज; 今天; 今日; 오늘
"""


def fold(line: str) -> str:
    """A line as it is compared: small letters, one blank between words, no marks at the ends."""
    folded = unicodedata.normalize("NFKC", line).casefold().replace("’", "'").replace("‘", "'")
    return re.sub(r"\s+", " ", folded).strip(" \t:.!?>»›→▶►|•·–—-*#＞：。！…[]()【】■▼◆●")


class Phrases:
    """A list of phrases, some of which may be followed by more."""

    def __init__(self, wording: str) -> None:
        entries = [entry.strip() for entry in re.split(r"[;\n]", wording) if entry.strip()]
        self._whole = frozenset(fold(entry) for entry in entries if not entry.endswith("…"))
        beginnings = (entry.removesuffix("…") for entry in entries if entry.endswith("…"))
        self._beginnings = tuple(begin.casefold().replace("’", "'") for begin in beginnings)

    def match(self, line: str) -> bool:
        """Whether a line says just one of the phrases, or begins as one that may go on."""
        folded = fold(line)
        if folded in self._whole or re.sub(r"\s*[(（]?\d+[)）]?$", "", folded) in self._whole:
            return True
        begun = re.sub(r"\s+", " ", line).strip().casefold().replace("’", "'")
        return len(begun) < 240 and begun.startswith(self._beginnings)

    def begin(self, line: str) -> str | None:
        """What follows one of the phrases and a colon (or dash) in a line, or None."""
        before, mark, after = re.sub(r"\s+", " ", line).partition(":")
        if not mark:
            before, mark, after = line.partition("：")
        if mark and fold(before) in self._whole:
            return after.strip()
        return None


RELATED = Phrases(RELATED_HEADINGS)
READ_MORE = Phrases(INLINE_RELATED)
SHARING = Phrases(SHARE)
SERVICES = Phrases(SERVICE)
COMMENTS = Phrases(COMMENT_HEADINGS)
FOOTERS = Phrases(FOOTER)
DATED = Phrases(DATE_LABELS)
