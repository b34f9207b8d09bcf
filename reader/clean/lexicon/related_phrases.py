"""What the headings over links to other stories say, in the languages of the press; see wording."""

from __future__ import annotations

RELATED = """
    don't miss these stories*; don't miss these*; don't miss these articles*; related story*
    related; related stories; related articles; related news; related content; related topics
    related coverage; related posts; related links; related reading; related video
    related videos; related story; related article; related items; more on this story
    more on this; more on this topic; more stories; more news; more like this; more to read
    more to explore; more headlines; also read; also see; also in the news; you may also like
    you might also like; you may also be interested in; you might also be interested in
    you may be interested in; you might be interested in; you may like; you might like
    you might have missed; you may have missed; recommended; recommended for you
    recommended stories; recommended articles; recommended reading; recommended by*
    suggested for you; suggested stories; read next; up next; what to read next; next up
    read more; read also; read this next; see also; see more; further reading; latest
    latest news; latest stories; latest articles; latest posts; latest content; latest contents
    latest updates; latest headlines; the latest; latest from*; latest in*; latest on*
    most read; most popular; most viewed; most shared; most watched; most commented; most recent
    most read in*; most popular in*; popular; popular stories; popular articles; popular posts
    popular now; popular on*; popular in*; trending; trending now; trending stories
    trending topics; trending news; trending on*; top stories; top news; top reads
    top stories in*; must read; must reads; don't miss; in case you missed it; icymi
    editor's picks; editors' picks; editor's choice; editors' choice; editors picks; featured
    featured stories; featured articles; other news; other stories; in other news
    elsewhere on the web; around the web; from around the web; from the web; promoted stories
    promoted content; sponsored stories; sponsored content; keep reading; continue reading
    explore more; similar articles; similar stories; similar posts; similar news; recent posts
    recent articles; recent stories; recent news; headlines; breaking news; today's top stories
    stories you may like; we recommend; our picks; what others are reading; people also read
    readers also liked; discover more; next article; previous article; next story
    previous story; next post; previous post; hot topics; hot news; more from*; more on*
    more in*; more about*; more stories from*; read more about*; read more on*
    the day's top stories; what we're reading; mehr zum thema; mehr dazu; mehr lesen
    mehr nachrichten; zum thema; lesen sie auch; lesen sie mehr; lesen sie mehr zum thema
    lesen sie hier; lesen sie jetzt; lesen sie dazu auch; lies auch; auch interessant
    das könnte sie auch interessieren; das könnte sie interessieren
    das könnte dich auch interessieren; das könnte ihnen auch gefallen
    das könnte dir auch gefallen; weitere artikel; weitere themen; weitere nachrichten
    weitere meldungen; weitere beiträge; ähnliche artikel; ähnliche beiträge; verwandte artikel
    verwandte themen; meistgelesen; meistgelesene artikel; meist gelesen; am meisten gelesen
    meistgeklickt; beliebt; beliebte artikel; aktuelle nachrichten; aktuelles; neueste artikel
    neueste nachrichten; neueste beiträge; neueste meldungen; das neueste; letzte meldungen
    top-themen; topthemen; top-news; top-artikel; empfohlen; empfehlungen
    empfehlungen der redaktion; leseempfehlung; leseempfehlungen; unsere empfehlung
    unsere empfehlungen; im trend; schlagzeilen; newsticker; nächster artikel
    vorheriger artikel; passend dazu; passend zum thema; siehe auch; weiterlesen
    nicht verpassen; auch lesenswert; lesetipps; mehr aus*; mehr von*; mehr über*; mehr zu*
    weitere artikel aus*; weitere artikel von*; neueste inhalte; meistgelesene
    aktuelle meldungen; aktuelle themen; jetzt lesen; lire aussi; à lire aussi; à lire
    à lire également; lire également; lire la suite; voir aussi; à voir aussi; sur le même sujet
    sur le même thème; dans la même rubrique; articles liés; articles similaires
    articles connexes; articles associés; articles recommandés; à découvrir; à découvrir aussi
    vous aimerez aussi; vous aimerez peut-être; vous pourriez aussi aimer
    ça peut vous intéresser; cela pourrait vous intéresser; cela peut vous intéresser
    ces articles pourraient vous intéresser; les plus lus; le plus lu; les plus consultés
    les plus partagés; les articles les plus lus; les plus populaires; dernières actualités
    dernières nouvelles; dernières infos; les dernières actualités; les dernières infos
    derniers articles; les derniers articles; à la une; à ne pas manquer; tendances
    articles populaires; recommandé pour vous; recommandés pour vous; recommandations
    notre sélection; la sélection de la rédaction; les choix de la rédaction
    pour aller plus loin; pour en savoir plus; en savoir plus; plus d'articles
    plus d'actualités; autres articles; autres actualités; article suivant; article précédent
    contenus sponsorisés; fil info; le fil info; toute l'actualité; dernières actualités*
    plus de*; contenus récents; derniers contenus; relacionado; relacionados; relacionadas
    noticias relacionadas; artículos relacionados; contenido relacionado
    contenidos relacionados; más información; más noticias; más sobre este tema; más leído
    más leídos; lo más leído; las más leídas; lo más visto; lo más popular; lo más comentado
    lo último; últimas noticias; última hora; te puede interesar; también te puede interesar
    te podría interesar; le puede interesar; también le puede interesar; quizás te interese
    te recomendamos; le recomendamos; recomendado; recomendados; recomendadas
    recomendados para ti; recomendaciones; lee también; lea también; leer también; lee más
    leer más; ver también; vea también; ver más; no te pierdas; no se pierda; tendencias
    destacados; destacadas; otras noticias; otros artículos; artículos similares
    artículos recientes; entradas relacionadas; entradas recientes; siguiente artículo
    artículo anterior; sigue leyendo; seguir leyendo; en portada; titulares; más de*; más en*
    más sobre*; lo último en*; últimos contenidos; notícias relacionadas; artigos relacionados
    matérias relacionadas; conteúdo relacionado; conteúdos relacionados; leia também; leia mais
    leia ainda; ler mais; ler também; saiba mais; veja também; veja mais; confira também
    mais lidas; as mais lidas; mais lidos; os mais lidos; mais vistas; mais populares
    mais notícias; últimas notícias; últimas; as últimas; notícias recentes; recentes
    você pode gostar; você também pode gostar; você pode se interessar; talvez você goste
    recomendado para você; recomendamos; recomendadas para você; destaques; em destaque; em alta
    tendências; não perca; outras notícias; outros artigos; artigos recentes; posts relacionados
    próxima notícia; notícia anterior; pode interessar-lhe; também lhe pode interessar
    mais sobre*; mais em*; tudo sobre*; últimos conteúdos; leggi anche; leggi di più
    leggi tutto; leggi ancora; vedi anche; guarda anche; articoli correlati; notizie correlate
    correlati; contenuti correlati; potrebbe interessarti; potrebbe interessarti anche
    ti potrebbe interessare; ti potrebbe interessare anche; potrebbero interessarti; i più letti
    più letti; le più lette; più lette; più visti; più popolari; i più visti; ultime notizie
    ultim'ora; ultima ora; le ultime; ultimi articoli; le ultime notizie; in evidenza
    in primo piano; primo piano; di tendenza; tendenze; consigliati; consigliati per te
    raccomandati; da non perdere; non perdere; altri articoli; altre notizie; articoli simili
    articoli recenti; articolo precedente; articolo successivo; continua a leggere; continuar a ler
    approfondimenti; approfondisci; per saperne di più; sullo stesso argomento
    dello stesso autore; notizie del giorno; altre notizie su*; altri articoli di*
    le ultime di*; ultimi contenuti; читайте также; читать также; читайте далее; читайте еще
    читать далее; смотрите также; см. также; по теме; материалы по теме; еще по теме
    новости по теме; статьи по теме; похожие статьи; похожие новости; похожие материалы
    похожие записи; связанные новости; связанные материалы; рекомендуем; рекомендуемое
    рекомендуемые статьи; вам может понравиться; вам также может понравиться
    вам может быть интересно; вам будет интересно; самое читаемое; самое популярное; популярное
    популярные статьи; популярные новости; популярные материалы; самые читаемые
    последние новости; свежие новости; лента новостей; главные новости; главное; главное за день
    главное сегодня; другие новости; еще новости; больше новостей; другие материалы; в тренде
    топ новостей; выбор редакции; не пропустите; следующая статья; предыдущая статья
    новости партнеров; новости сми2; подробнее по теме; новости дня; последние материалы
    последние публикации; читают сейчас; сейчас читают; اقرأ أيضا; اقرأ المزيد; اقرأ كذلك
    مواضيع ذات صلة; أخبار ذات صلة; مقالات ذات صلة; ذات صلة; موضوعات ذات صلة; موضوعات متعلقة
    أخبار متعلقة; مواضيع متعلقة; مقالات مشابهة; قد يعجبك أيضا; قد يعجبك; قد يهمك; قد يهمك أيضا
    ربما يعجبك; المزيد; المزيد من الأخبار; المزيد حول هذا; الأكثر قراءة; الأكثر مشاهدة
    الأكثر تداولا; الأكثر شعبية; الأكثر تعليقا; آخر الأخبار; أحدث الأخبار; أحدث المقالات
    أهم الأخبار; أخبار عاجلة; مختارات; اخترنا لك; نرشح لك; شاهد أيضا; انظر أيضا; أخبار أخرى
    لا تفوت; المقال التالي; المقال السابق; الأكثر رواجا; أحدث المواضيع; موضوعات قد تهمك
    المزيد من*; यह भी पढ़ें; ये भी पढ़ें; इसे भी पढ़ें; और पढ़ें; संबंधित खबरें; संबंधित समाचार
    संबंधित लेख; सम्बंधित खबरें; जुड़ी खबरें; इससे जुड़ी खबरें; अन्य खबरें; ताजा खबरें
    ताजा समाचार; नवीनतम; नवीनतम समाचार; लेटेस्ट न्यूज; सबसे ज्यादा पढ़ी गई
    सबसे ज्यादा पढ़ी गई खबरें; सबसे ज्यादा पढ़े गए; सबसे अधिक पढ़े गए; लोकप्रिय; लोकप्रिय खबरें
    ट्रेंडिंग; ट्रेंडिंग न्यूज; बड़ी खबरें; मुख्य समाचार; प्रमुख समाचार; टॉप न्यूज; अनुशंसित
    आपको यह भी पसंद आ सकता है; यह भी देखें; ये भी देखें; और खबरें; अगली खबर; पिछली खबर; संबंधित
    चर्चित खबरें; 相关新闻; 相关阅读; 相关文章; 相关报道; 相关推荐; 相关内容; 延伸阅读; 扩展阅读
    推荐阅读; 推荐; 为您推荐; 为你推荐; 猜你喜欢; 您可能感兴趣; 你可能感兴趣; 你可能也喜欢; 热门
    热门文章; 热门新闻; 热门推荐; 热点; 热点新闻; 热点推荐; 热榜; 最新; 最新消息; 最新新闻
    最新文章; 最新资讯; 最新报道; 最新内容; 阅读排行; 点击排行; 排行榜; 阅读更多; 更多; 更多新闻
    更多内容; 更多文章; 更多报道; 查看更多; 精彩推荐; 编辑推荐; 今日热点; 上一篇*; 下一篇*
    相關新聞; 相關文章; 相關報導; 相關閱讀; 延伸閱讀; 推薦閱讀; 推薦; 熱門新聞; 熱門文章; 熱門
    更多新聞; 你可能還想看; 猜你喜歡; 人氣新聞; 即時新聞; 即时新闻; 看更多; 阅读榜; 大家都在看
    大家还在看; 最新動態; 最新动态; 新闻排行; 热门话题; 関連記事; 関連ニュース; 関連リンク; 関連
    関連トピックス; あわせて読みたい; 合わせて読みたい; こちらもおすすめ; おすすめ; おすすめ記事
    おすすめの記事; あなたにおすすめ; あなたにおすすめの記事; 人気記事; 人気の記事
    人気ランキング; アクセスランキング; ランキング; 記事ランキング; 新着記事; 新着; 新着ニュース
    最新記事; 最新ニュース; 最新の記事; 続きを読む; もっと見る; もっと読む; 注目記事; 注目の記事
    ピックアップ; 編集部のおすすめ; トップニュース; 主要ニュース; 前の記事; 次の記事
    こんな記事も読まれています; この記事も読まれています; 他の記事; その他の記事
    よく読まれている記事; よく読まれています; よく読まれた記事; トレンド; 話題の記事
    この記事に関連するニュース; この記事を読んだ人におすすめ; 관련기사; 관련 기사; 관련뉴스
    관련 뉴스; 관련 글; 관련글; 추천기사; 추천 기사; 추천; 추천뉴스; 추천 뉴스; 많이 본 뉴스
    많이본 뉴스; 많이 본 기사; 가장 많이 본 뉴스; 가장 많이 본 기사; 인기기사; 인기 기사
    인기뉴스; 인기 뉴스; 최신기사; 최신 기사; 최신뉴스; 최신 뉴스; 최근 기사; 주요뉴스
    주요 뉴스; 주요기사; 핫이슈; 실시간 뉴스; 랭킹뉴스; 더보기; 더 보기; 함께 보면 좋은 기사
    함께 볼 만한 기사; 이런 기사는 어때요; 당신이 좋아할 만한 기사; 다른 기사; 다음 기사
    이전 기사; 다음글; 이전글; 오늘의 주요뉴스; 에디터 추천; 댓글 많은 기사; 이 시각 주요뉴스
    많이 읽은 기사; 이 기사와 관련된 기사; 함께 읽으면 좋은 기사; 더 읽어보기
    lees ook; lees meer; lees verder; gerelateerd; gerelateerde artikelen; gerelateerd nieuws
    meest gelezen; ook interessant; bekijk ook; aanbevolen; laatste nieuws; meer nieuws
    verder lezen; meer over dit onderwerp; vorig artikel; volgend artikel; läs också; läs även
    läs mer; läs vidare; relaterat; relaterade artiklar; mest läst; mest lästa; senaste nytt
    senaste nyheterna; mer om ämnet; fler artiklar; rekommenderat; nästa artikel
    föregående artikel; les også; les mer; les videre; relaterte saker; relaterte artikler
    mest lest; siste nytt; siste saker; flere saker; anbefalt; anbefalte saker; neste sak
    forrige sak; læs også; læs mere; læs videre; relaterede artikler; mest læste; mest læst
    seneste nyt; seneste nyheder; flere artikler; anbefalet; næste artikel; forrige artikel
    lue myös; lue lisää; luetuimmat; aiheesta lisää; aiheeseen liittyvää; uusimmat; tuoreimmat
    suositut; suosittelemme; lesa meira; tengdar fréttir; mest lesið; nýjast; lesið einnig
    czytaj także; czytaj też; czytaj również; czytaj więcej; przeczytaj także
    przeczytaj również; przeczytaj też; zobacz także; zobacz też; zobacz również; polecane
    polecane artykuły; polecamy; powiązane; powiązane artykuły; podobne artykuły
    najczęściej czytane; najpopularniejsze; najnowsze; najnowsze wiadomości; więcej na ten temat
    następny artykuł; poprzedni artykuł; čtěte také; čtěte dále; přečtěte si také; přečtěte si
    související; související články; souvisící články; podobné články; mohlo by vás zajímat
    nejčtenější; nejnovější; doporučujeme; další články; čítajte aj; čítajte tiež
    prečítajte si aj; súvisiace články; najčítanejšie; najnovšie; mohlo by vás zaujímať
    odporúčame; kapcsolódó cikkek; kapcsolódó cikk; kapcsolódó; olvassa el ezt is
    olvasd el ezt is; ajánljuk még; ajánló; legolvasottabb; legfrissebb; további cikkek
    ez is érdekelheti; citește și; citeşte şi; citiți și; citește mai mult; articole similare
    articole recomandate; vezi și; vezi şi; știri similare; cele mai citite; ultimele știri
    recomandări; te-ar putea interesa; pročitajte još; pročitajte i; pročitajte više
    povezane vijesti; povezane vesti; povezani članci; vezane vesti; najčitanije; najnovije
    najnovije vesti; izdvajamo; preporučujemo; slične vesti; beri tudi; preberite še
    sorodni članki; najbolj brano; прочитайте още; прочетете още; още по темата; свързани новини
    свързани статии; най-четени; последни новини; препоръчваме; прочитајте још; повезане вести
    најчитаније; прочитајте и; читайте також; читати також; читайте ще; схожі новини
    схожі статті; останні новини; пов'язані новини; популярне; рекомендуємо; головне
    дивіться також; skaitykite taip pat; taip pat skaitykite; susiję straipsniai; skaitomiausi
    naujausi; lasi arī; saistītie raksti; lasītākie; jaunākie; loe ka; loe lisaks; seotud lood
    loetumad; viimased uudised; διαβάστε επίσης; διαβάστε ακόμη; διαβάστε ακόμα
    διαβάστε περισσότερα; δείτε επίσης; σχετικά άρθρα; σχετικά; σχετικές ειδήσεις; δημοφιλή
    τελευταία νέα; ροή ειδήσεων; ilgili haberler; ilgili haber; ilgili içerikler
    benzer haberler; diğer haberler; son haberler; son dakika; en çok okunanlar; en çok okunan
    ilginizi çekebilir; bunlar da ilginizi çekebilir; önerilenler; ayrıca okuyun; bunu da okuyun
    devamını oku; sonraki haber; önceki haber; baca juga; baca selengkapnya; baca lainnya
    lihat juga; simak juga; berita terkait; artikel terkait; berita lainnya; berita terkini
    berita populer; terpopuler; terkini; terbaru; rekomendasi; rekomendasi untuk anda
    berita berkaitan; artikel berkaitan; baca lagi; tin liên quan; bài liên quan
    bài viết liên quan; tin bài liên quan; xem thêm; đọc thêm; tin cùng chuyên mục
    cùng chuyên mục; tin mới; tin mới nhất; tin nóng; đọc nhiều; đọc nhiều nhất; tin khác
    có thể bạn quan tâm; bài viết mới; ข่าวที่เกี่ยวข้อง; บทความที่เกี่ยวข้อง; อ่านเพิ่มเติม
    อ่านข่าวเพิ่มเติม; ข่าวล่าสุด; ข่าวยอดนิยม; ยอดนิยม; เรื่องที่เกี่ยวข้อง; อ่านต่อ; แนะนำ
    קראו גם; עוד בנושא; כתבות נוספות; כתבות קשורות; אולי יעניין אותך; הנקראות ביותר; עוד כתבות
    مطالب مرتبط; اخبار مرتبط; بیشتر بخوانید; پربازدیدترین; آخرین اخبار; پیشنهاد ما; یہ بھی پڑھیں
    مزید پڑھیں; متعلقہ خبریں; تازہ ترین; আরও পড়ুন; আরও খবর; সম্পর্কিত খবর; সর্বশেষ
    সর্বাধিক পঠিত; மேலும் படிக்க; தொடர்புடைய செய்திகள்; ఇవి కూడా చదవండి; हेही वाचा; हे पण वाचा
    soma pia; soma zaidi; habari zinazohusiana; habari nyingine; lees ook hierdie
    verwante artikels; verwante stories; llegiu també; llegeix també; notícies relacionades
    més llegits; lexo edhe; lajme të ngjashme"""
"""Phrases apart by `;` or a line end; `*` stands for more words of a short line."""
