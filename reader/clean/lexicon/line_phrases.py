"""The phrases themselves; `line_kinds` says how they are meant and compared."""

from __future__ import annotations

from reader.clean.lexicon.related_phrases import RELATED

WORDING = {
    "related": RELATED,
    "comments": """
    comments; comment; leave a comment; leave a reply; add a comment; post a comment
    join the conversation; join the discussion; show comments; view comments; view all comments
    reader comments; responses; be the first to comment; no comments; write a comment
    comments are closed; have your say; what do you think; read comments; kommentare; kommentar
    kommentar schreiben; kommentare lesen; leserkommentare; diskutieren sie mit
    schreiben sie einen kommentar; keine kommentare; ihre meinung; mitdiskutieren; kommentieren
    kommentar verfassen; commentaires; commentaire; laisser un commentaire
    voir les commentaires; ajouter un commentaire; réagir; vos réactions; réactions
    aucun commentaire; commenter; comentarios; comentario; deja un comentario
    dejar un comentario; deja tu comentario; ver comentarios; comentar; escribe un comentario
    sin comentarios; los comentarios; comentários; comentário; deixe um comentário
    deixe seu comentário; ver comentários; comente; nenhum comentário; faça um comentário
    commenti; commento; lascia un commento; scrivi un commento; commenta; nessun commento
    комментарии; комментарий; оставить комментарий; добавить комментарий; комментировать
    обсуждение; обсудить; нет комментариев; показать комментарии; прокомментировать; التعليقات
    تعليقات; أضف تعليق; أضف تعليقا; اترك تعليقا; اترك ردا; شارك برأيك; تعليق; टिप्पणियां
    टिप्पणी; टिप्पणियाँ; कमेंट; कमेंट्स; अपनी टिप्पणी दें; टिप्पणी करें; अपनी राय दें
    कमेंट करें; 评论; 网友评论; 发表评论; 最新评论; 热门评论; 全部评论; 我要评论; 留言; 评论区
    跟帖; 評論; 發表評論; 留言板; 我要留言; 发表留言; コメント; コメントを書く; コメントする
    コメント一覧; みんなのコメント; コメントを見る; 댓글; 댓글쓰기; 댓글 쓰기; 댓글달기; 의견
    전체 댓글; 댓글을 남겨주세요; 댓글 작성""",
    "share": """
    share; share this; share this article; share this story; share this post; share on*
    share via*; share article; share with*; copy link; copy url; link copied; tweet; email
    email this*; print; print this*; facebook; twitter; x; whatsapp; telegram; linkedin; reddit
    pinterest; messenger; instagram; youtube; tiktok; threads; bluesky; mastodon; rss; flipboard
    pocket; save; save for later; save article; save story; bookmark; like; follow; follow us
    follow us on*; follow me; gift this article; gift article; listen; listen to this article*
    listen to article; add to favorites; sharethis; tumblr; vk; hacker news; snapchat; skype
    line; wechat; add to reading list; add us as a preferred source*; follow us on social media
    share save; resize; teilen; artikel teilen; beitrag teilen; teilen auf*; teilen sie*
    drucken; artikel drucken; merken; artikel merken; e-mail; per e-mail teilen; per mail
    link kopieren; zur merkliste; folgen sie uns*; folge uns*; vorlesen; anhören
    artikel anhören; artikel vorlesen; schriftgröße; speichern; partager; partager l'article
    partager cet article; partagez*; partager sur*; imprimer; envoyer par e-mail; copier le lien
    suivez-nous*; suivez nous*; enregistrer; écouter; écouter l'article; offrir cet article
    offrir l'article; ajouter à mes favoris; ajouter aux favoris; tweeter; compartir
    compartir en*; comparte; comparte esta noticia; compartir artículo; imprimir; copiar enlace
    enviar por correo; guardar; síguenos*; síganos*; escuchar; escuchar artículo; tuitear
    comparte este artículo; compartilhar; compartilhe*; compartilhar no*; partilhar; copiar link
    siga-nos*; siga nosso*; siga o*; ouvir; ouça este conteúdo; salvar; enviar por e-mail
    partilhe*; condividi; condividi su*; condividi l'articolo; stampa; copia link; copia il link
    seguici*; segui*; salva; ascolta; ascolta l'articolo; invia per email; поделиться
    поделиться в*; поделитесь*; скопировать ссылку; ссылка скопирована; распечатать
    подписывайтесь на*; подпишитесь на нас*; читайте нас*; вконтакте; одноклассники; телеграм
    мы в*; сохранить; отправить; слушать; дзен; شارك; مشاركة; شارك المقال; شارك الخبر; شارك على*
    انسخ الرابط; نسخ الرابط; طباعة; تابعنا*; تابعونا*; فيسبوك; تويتر; واتساب; تيليغرام
    مشاركة عبر*; حفظ; استمع; إرسال; شاركها; انشر; أرسل; शेयर करें; शेयर; साझा करें
    हमें फॉलो करें*; फॉलो करें*; लिंक कॉपी करें; प्रिंट; फेसबुक; ट्विटर; व्हाट्सएप; टेलीग्राम
    सुनें; सेव करें; इस खबर को शेयर करें; 分享; 分享到*; 分享至*; 转发; 收藏; 打印; 微信; 微博
    qq空间; 朋友圈; 复制链接; 关注我们*; 扫一扫*; 用微信扫*; 点赞; 字号; 大 中 小; 分享本文
    新浪微博; 微信扫码*; 轉發; 複製連結; 關注我們*; 列印; 字體; シェア; シェアする; ツイート
    ポスト; この記事をシェア*; リンクをコピー; 印刷; 保存; フォロー; フォローする; lineで送る
    はてなブックマーク; ブックマーク; クリップ; 記事を保存; 拡大; 共有; 共有する; 音声で聞く
    いいね; 공유; 공유하기; 기사 공유; 페이스북; 트위터; 카카오톡; 카카오스토리; 네이버 밴드
    밴드; url 복사; 링크 복사; 인쇄; 인쇄하기; 스크랩; 구독하기; 글자크기*; 글자 크기*; 좋아요
    기사저장; 저장; 폰트; 이메일; 팔로우; 프린트; 글씨크기*; 본문 글씨*; 가; url복사; 듣기""",
    "signup": """
    sign up for our newsletter*; sign up for our*; sign up to our*; sign up for the*
    sign up to receive*; sign up now; sign up; subscribe; subscribe now; subscribe to our*
    subscribe to the*; subscribe to get*; subscribe via*; subscribe today; newsletter
    newsletters; get our newsletter*; get the best of our*; get the day's*; get our*
    join our newsletter*; your email address; email address; enter your email*; sign in; log in
    login; register; create an account*; become a member*; support us; support our*; donate
    start your free trial*; already a subscriber*; download our app*; download the app*
    join our whatsapp*; join our telegram*; free newsletter*; our daily*; get the latest*
    stay up to date*; stay informed*; don't miss a story*; unlock this article*
    you can unsubscribe*; by signing up*; by subscribing*; thank you for subscribing*
    you have been subscribed*; subscribe for*; join us on*; anmelden; registrieren
    newsletter abonnieren*; jetzt abonnieren*; abonnieren; jetzt anmelden*; melden sie sich*
    abonnieren sie*; zum newsletter*; unser newsletter*; jetzt kostenlos*; ihre e-mail-adresse*
    mit der anmeldung*; hier anmelden*; einloggen; unseren newsletter*; holen sie sich*
    jetzt testen*; kostenlos testen*; der newsletter*; s'inscrire; inscrivez-vous*
    abonnez-vous*; s'abonner; se connecter; je m'abonne; je m'inscris; recevez*; recevoir*
    votre e-mail; votre adresse e-mail*; connexion; inscription; la newsletter*
    notre newsletter*; déjà abonné*; télécharger l'application*; suscríbete*; suscribirse
    suscripción; regístrate*; registrarse; iniciar sesión; recibe*; recibir*; boletín*
    apúntate*; tu correo*; correo electrónico; descarga la app*; únete*; nuestro boletín*
    acceder; suscríbase*; regístrese*; assine*; inscreva-se*; cadastre-se*; receba*; entrar
    entre no*; faça login*; seu e-mail; boletim*; clique aqui e*; subscreva*; subscrever
    registe-se*
    baixe o app*; assinar; nosso canal*; iscriviti*; abbonati*; accedi; registrati*; ricevi*
    la tua email*; la nostra newsletter*; scarica l'app*; entra nel*; unisciti*; abbonamento
    подпишитесь*; подписаться*; подписка*; подписывайтесь*; войти; регистрация
    зарегистрироваться; получайте*; рассылка*; ваш e-mail*; наш телеграм*; наш канал*
    установите приложение*; скачайте приложение*; вход; электронная почта; اشترك*; الاشتراك*
    سجل*; تسجيل الدخول; تسجيل; النشرة البريدية*; النشرة الإخبارية*; بريدك الإلكتروني*
    البريد الإلكتروني; حمل التطبيق*; انضم*; احصل على*; نشرتنا*; न्यूजलेटर*; सब्सक्राइब करें*
    सब्सक्राइब; साइन अप करें*; लॉगिन; लॉग इन; रजिस्टर करें*; हमारे व्हाट्सएप*; हमारे न्यूजलेटर*
    ऐप डाउनलोड करें*; अपना ईमेल*; हमसे जुड़ें*; हमारा ऐप*; जुड़ें*; 订阅*; 订阅我们*; 登录; 注册
    登录后*; 立即订阅*; 下载客户端*; 下载app*; 邮箱*; 会员登录; 訂閱*; 登入; 註冊; 下載app*
    免费注册*; 电子报*; 電子報*; 加入会员*; 加入會員*; 会員登録*; ログイン; 登録*
    メールマガジン*; メルマガ*; 購読*; ニュースレター*; 無料会員*; 有料会員*; 会員限定*
    この記事は有料*; アプリをダウンロード*; 続きは会員*; 新規登録; 로그인; 회원가입; 구독
    구독신청*; 뉴스레터*; 구독하세요*; 이메일 주소*; 앱 다운로드*; 채널 추가*; 네이버에서*
    카카오톡 채널*; 구독 신청*; 무료 구독*""",
    "ad": """
    advertisement; advertisements; advertising; advert; ad; ads; sponsored; sponsored by*
    promoted; paid post; paid content; partner content; ad feedback; story continues below*
    article continues below*; continue reading below*; scroll to continue*; scroll for more
    skip advertisement; ads by*; paid partnership; affiliate links*; remove ads; close ad
    anzeige; anzeigen; werbung; gesponsert; ende der anzeige; werbung überspringen
    artikel wird unterhalb*; nach der anzeige*; sponsored post; advertorial; publicité; annonce
    sponsorisé; contenu sponsorisé; la suite après la publicité*; la suite après cette publicité
    pub; fermer la publicité; contenu partenaire; publicidad; anuncio; patrocinado
    contenido patrocinado; sigue leyendo después*; publicidade; anúncio; patrocinado por*
    continua após a publicidade*; continua depois da*; conteúdo patrocinado; pubblicità
    annuncio; sponsorizzato; contenuto sponsorizzato; pubblicità continua*
    continua dopo la pubblicità*; реклама; на правах рекламы; рекламное объявление
    спонсорский материал; реклама 18+; партнерский материал; إعلان; إعلانات; اعلان; محتوى مدفوع
    برعاية; مادة إعلانية; विज्ञापन; प्रायोजित; विज्ञापन के बाद*; स्पॉन्सर्ड; 广告; 推广; 赞助
    广告推广; 赞助内容; 廣告; 贊助; 贊助內容; 広告; pr; スポンサー; スポンサードリンク
    スポンサーリンク; 広告の後に*; 続きは広告の後*; タイアップ; 광고; 스폰서; 협찬; 광고 문의
    파워링크; 스폰서 링크; ad 광고""",
    "consent": """
    we use cookies*; this site uses cookies*; this website uses cookies*; accept cookies
    accept all; accept all cookies; accept; reject all; manage cookies; cookie settings
    cookie preferences; cookie policy; manage preferences; we value your privacy; your privacy*
    allow all; i agree; i accept; got it; agree and continue; cookies; by using this site*
    please enable javascript*; javascript is disabled*; turn off your ad blocker*
    we and our partners*; necessary cookies*; wir verwenden cookies*
    diese website verwendet cookies*; diese seite verwendet cookies*; alle akzeptieren
    akzeptieren; alle cookies akzeptieren; cookie-einstellungen; ablehnen; einstellungen
    zustimmen; zustimmen und weiter; wir und unsere partner*; alle ablehnen
    nous utilisons des cookies*; ce site utilise des cookies*; tout accepter; accepter
    accepter et fermer; paramétrer les cookies; gérer mes choix; tout refuser; refuser
    continuer sans accepter; gestion des cookies; paramètres des cookies; utilizamos cookies*
    usamos cookies*; este sitio utiliza cookies*; aceptar; aceptar todo; aceptar todas
    aceptar cookies; aceptar y continuar; configurar cookies; rechazar; rechazar todo
    este sitio web utiliza cookies*; política de cookies; esta web usa cookies*
    este site usa cookies*; este site utiliza cookies*; nós usamos cookies*; aceitar
    aceitar todos; aceitar cookies; rejeitar; configurações de cookies; utilizziamo i cookie*
    questo sito utilizza*; usiamo i cookie*; accetta; accetta tutti; accetta e chiudi
    accetta tutto; rifiuta; impostazioni cookie; gestisci i cookie; мы используем cookie*
    мы используем файлы cookie*; сайт использует*; принять; принять все; согласен; соглашаюсь
    этот сайт использует*; используя сайт*; отклонить; نستخدم ملفات تعريف الارتباط*
    يستخدم هذا الموقع*; نحن نستخدم*; موافق; قبول; قبول الكل; أوافق; رفض
    إعدادات ملفات تعريف الارتباط; हम कुकीज का*; यह वेबसाइट कुकीज*; स्वीकार करें
    सभी स्वीकार करें; कुकीज; अस्वीकार करें; 本网站使用cookie*; 我们使用cookie*; 接受; 全部接受
    同意; 我同意; 本網站使用cookie*; 我們使用cookie*; 拒绝; 接受所有cookie; 本站使用cookie*
    当サイトでは*; 本サイトでは*; このサイトは*; 同意する; すべて許可; すべて受け入れる
    クッキー*; cookieの設定; 拒否する; 이 사이트는*; 쿠키*; 동의; 동의합니다; 모두 허용
    본 웹사이트는 쿠키*; 거부; 쿠키 설정""",
    "footer": """
    all rights reserved*; copyright*; terms of use*; terms of service*; terms and conditions*
    terms; privacy policy*; privacy notice*; privacy; about us; contact us; contact
    advertise with us*; advertise; careers; help; faq; sitemap; site map; accessibility
    accessibility help; back to top; to the top; powered by*; do not sell*; report an error*
    report a typo*; corrections; submit a correction*; editorial guidelines*; report this ad*
    imprint; cookie notice; ethics policy; manage cookies; press; jobs; alle rechte vorbehalten*
    impressum; datenschutz*; agb; nutzungsbedingungen*; kontakt; über uns; nach oben
    zum seitenanfang; mediadaten; karriere; barrierefreiheit; fehler melden*; fehler gefunden*
    feedback geben; hilfe; startseite; datenschutzerklärung; tous droits réservés*
    mentions légales*; politique de confidentialité*; cgu; cgv; contactez-nous; qui sommes-nous
    haut de page; retour en haut; plan du site; conditions générales*; signaler une erreur*
    aide; publicités; nous contacter; todos los derechos reservados*; aviso legal*
    política de privacidad*; contacto; quiénes somos; contáctanos; términos y condiciones*
    volver arriba; mapa del sitio; anúnciate; condiciones de uso*; todos os direitos reservados*
    política de privacidade*; fale conosco; termos de uso*; quem somos; contato; anuncie
    voltar ao topo; expediente; ficha técnica; tutti i diritti riservati*
    riproduzione riservata*; informativa privacy*; contatti; chi siamo; note legali*; torna su
    redazione; condizioni d'uso*; все права защищены*; пользовательское соглашение*; контакты
    о нас; политика конфиденциальности*; о проекте; о редакции; наверх; рекламодателям; вакансии
    карта сайта; обратная связь; нашли ошибку*; нашли опечатку*; сообщить об ошибке*
    при использовании материалов*; при цитировании*; свидетельство о регистрации*; вверх
    جميع الحقوق محفوظة*; حقوق النشر*; سياسة الخصوصية*; شروط الاستخدام*; اتصل بنا; من نحن
    خريطة الموقع; للإعلان معنا*; إلى الأعلى; الشروط والأحكام*; أعلن معنا*; सर्वाधिकार सुरक्षित*
    कॉपीराइट*; गोपनीयता नीति*; नियम और शर्तें*; हमारे बारे में; संपर्क करें; हमसे संपर्क करें
    विज्ञापन दें; प्राइवेसी पॉलिसी*; 版权所有*; 版权声明*; 免责声明*; 关于我们; 联系我们
    隐私政策*; 使用条款*; 网站地图; 返回顶部; 广告服务; 招聘信息; 京icp备*; 未经授权*; 版權所有*
    關於我們; 聯絡我們; 隱私權*; 未经许可*; 本文来源*; 责任编辑*; 责编*; 举报; 纠错; 我要纠错*
    我要纠错; 意见反馈; 无断転載*; 無断転載*; 著作権*; プライバシーポリシー; 利用規約
    お問い合わせ; 会社概要; 運営会社; サイトマップ; ページトップ*; 広告掲載*; トップへ戻る
    特定商取引*; 無断複製*; 저작권자*; 무단전재*; 무단 전재*; 저작권*; 개인정보처리방침
    이용약관; 회사소개; 광고문의; 기사제보*; 고객센터; 청소년보호정책; 제보하기*; 맨위로; 위로
    사이트맵; ⓒ*; 기사 제보*; 문의하기""",
    "tags": """
    explore more on these topics; explore related topics; topics in this story
    more on these subjects; tags; tags:*; tag; topics; topics:*; topics in this article
    filed under*; keywords*; in this article; more on these topics; categories:*; categories
    on this page; table of contents; jump to*; posted in*; story tags*; hashtags; schlagwörter*
    schlagworte*; themen; themen:*; stichwörter*; mehr themen; inhalt; inhaltsverzeichnis
    mots-clés*; mots clés*; étiquettes*; thèmes; thèmes:*; sommaire; etiquetas*; temas
    temas relacionados; palabras clave*; archivado en*; temas:*; índice; en este artículo
    assuntos; palavras-chave*; tópicos; mais assuntos; neste artigo; tópicos relacionados
    argomenti; argomenti:*; etichette*; parole chiave*; temi; in questo articolo; indice; теги*
    метки*; темы; темы:*; ключевые слова*; рубрики:*; содержание; الوسوم*; كلمات مفتاحية*
    كلمات دلالية*; وسوم*; المواضيع; في هذا المقال; الكلمات المفتاحية*; टैग*; टैग्स*; विषय
    विषय:*; 标签*; 关键词*; 话题; 标签：*; 標籤*; 關鍵字*; 關鍵詞*; 目录; タグ*; キーワード
    関連キーワード*; テーマ; 関連タグ*; 目次; トピックス; 태그*; 키워드*; 해시태그; 주제; 목차""",
    "menu": """
    watch now; watch live; play video; key points; key takeaways; highlights; at a glance
    in brief; in this story; search cnn; now playing; 今日の一枚; home; homepage; menu
    main menu; search; search for*; skip to content; skip to main content; skip to navigation*
    close; open menu; close menu; navigation; my account; account; settings; live; live tv
    watch; video; videos; audio; podcasts; podcast; more; all; show more; load more; view all
    see all; next; previous; weather; games; crossword; e-paper; epaper; photos; gallery
    galleries; shop; jobs; zum inhalt springen; zum hauptinhalt springen; menü; suche; suchen
    schließen; mehr; alle; mehr anzeigen; mehr laden; zurück; weiter; wetter; startseite
    live-ticker; hauptmenü; navigation überspringen; konto; mein konto; abo; accueil; recherche
    rechercher; fermer; aller au contenu*; accéder au contenu*; voir plus; afficher plus
    suivant; précédent; menu principal; mon compte; en direct; météo; plus; inicio; menú; buscar
    cerrar; ir al contenido*; saltar al contenido*; ver todo; cargar más; siguiente; anterior
    portada; mi cuenta; en vivo; en directo; directo; página inicial; início; busca; pesquisar
    fechar; ir para o conteúdo*; pular para*; ver todos; carregar mais; próximo; minha conta
    ao vivo; capa; ver mais; procurar; cerca; chiudi; vai al contenuto*; salta al contenuto*
    mostra altro; carica altro; avanti; indietro; il mio account; diretta; prima pagina
    home page; vedi tutti; главная; меню; поиск; закрыть; перейти к содержанию*; показать еще
    загрузить еще; далее; назад; личный кабинет; эфир; прямой эфир; на главную; все новости
    видео; фото; الرئيسية; القائمة; بحث; إغلاق; انتقل إلى المحتوى*; تخطى إلى المحتوى*
    عرض المزيد; التالي; السابق; حسابي; بث مباشر; البث المباشر; مباشر; فيديو; صور
    الصفحة الرئيسية; होम; मेनू; मेन्यू; खोजें; सर्च; बंद करें; मुख्य पृष्ठ; और देखें; लाइव टीवी
    वीडियो; फोटो; वेब स्टोरीज; मुख्य सामग्री पर जाएं*; 首页; 菜单; 搜索; 关闭; 导航; 返回
    返回首页; 下一页; 上一页; 加载更多; 我的账户; 直播; 视频; 图片; 首頁; 選單; 搜尋; 關閉
    下一頁; 上一頁; 跳到主要内容*; 跳转到内容*; 影音; 視頻; ホーム; トップ; メニュー; 検索
    閉じる; コンテンツへスキップ*; 本文へスキップ*; 次へ; 前へ; マイページ; トップページ; 動画
    写真; 次のページ; 前のページ; 一覧; 本文へ移動*; 홈; 메뉴; 검색; 닫기; 본문 바로가기*
    본문으로 바로가기*; 메뉴 바로가기*; 다음; 이전; 마이페이지; 전체보기; 전체메뉴; 동영상; 포토
    전체 메뉴; 생방송; 본문*바로가기""",
    "caption": """
    image source*; image caption*; image credit*; image:*; photo:*; photo by*; photograph:*
    photo credit*; picture:*; file photo*; credit:*; getty images*; media caption*
    video caption*; photo courtesy*; image by*; (photo*; [photo*; (image*; illustration:*
    figure:*; view image*; enlarge*; photographer:*; caption:*; source:*; (file*; (ap photo*
    foto:*; bild:*; bildquelle*; fotocredit*; (foto*; quelle:*; bildunterschrift*; © dpa*
    symbolbild*; grafik:*; foto von*; crédit*; photo :*; crédits*; © afp*; illustration :*
    légende*; imagen:*; imagen de*; fotografía:*; foto de*; crédito*; créditos*
    fuente de la imagen*; reprodução*; imagem:*; divulgação*; legenda*; foto por*
    crédito da imagem*; immagine:*; foto di*; didascalia*; credit foto*; фото:*; фото*
    изображение:*; источник фото*; иллюстрация:*; (фото*; снимок:*; صورة:*; الصورة:*
    صورة أرشيفية*; مصدر الصورة*; تصوير:*; التعليق على الصورة*; (صورة*; फोटो:*; तस्वीर:*; चित्र:*
    इमेज स्रोत*; इमेज कैप्शन*; (फोटो*; फोटो साभार*; 图片来源*; 图片:*; 图：*; 图源*; 摄影*
    资料图*; (图*; 图为*; 圖片來源*; 圖：*; 攝影*; 資料照*; 写真:*; 写真＝*; 画像:*; （写真*
    写真提供*; 撮影*; 写真は*; 画像提供*; 사진:*; 사진=*; [사진*; 사진 출처*; (사진*; 사진제공*
    사진 제공*; 자료사진*; 자료 사진*; ▲*; /사진*; 사진 /*""",
    "reading": """
    min read; minute read; minutes read; minutes to read; reading time*; read time*
    minutos de lectura; tiempo de lectura*; lesezeit*; minuten lesezeit; temps de lecture*
    min de lecture; minutes de lecture; tempo de leitura*; minutos de leitura; tempo di lettura*
    minuti di lettura; время чтения*; мин чтения; минут чтения; وقت القراءة*; دقائق قراءة
    पढ़ने का समय*; मिनट पढ़ें; 阅读时间*; 分钟阅读; 阅读量*; 阅读*; 浏览*; 点击*; この記事は約*
    読了時間*; 읽는 시간*; 조회수*; 조회*; views; просмотров*; vistas*""",
    "section": """
    world; world news; news; politics; business; economy; economics; finance; markets; money
    technology; tech; science; health; sport; sports; football; soccer; culture; arts
    entertainment; lifestyle; life; travel; education; environment; climate; opinion; editorial
    analysis; local news; local; national; international; us; u.s.; uk; u.k.; us news; uk news
    europe; asia; africa; americas; middle east; australia; china; india; society; crime; law
    media; books; film; music; food; fashion; real estate; style; features; investigations
    obituaries; weather; world politics; us politics; space; energy; global development
    football news; celebrity; comment; cars; motoring; breaking; politik; wirtschaft; ausland
    inland; welt; panorama; kultur; wissen; wissenschaft; gesundheit; technik; digital; netzwelt
    reise; meinung; gesellschaft; feuilleton; finanzen; lokales; regional; fußball; leben; auto
    bildung; nachrichten; deutschland; europa; börse; medien; vermischtes; geld; klima; justiz
    politique; économie; monde; société; sciences; santé; technologie; high-tech; planète
    opinions; tribune; éducation; afrique; france; actualité; actualités; faits divers; médias
    environnement; idées; pixels; campus; cinéma; justice; régions; climat; política; economía
    mundo; internacional; nacional; sociedad; cultura; ciencia; salud; tecnología; deportes
    opinión; sucesos; educación; españa; américa; negocios; fútbol; medio ambiente; noticias
    actualidad; gente; estilo; méxico; argentina; clima; mercados; justicia; economia; brasil
    cotidiano; ciência; saúde; tecnologia; esportes; esporte; desporto; opinião; educação
    negócios; cidades; notícias; meio ambiente; futebol; portugal; país; sociedade; mercado
    politica; esteri; cronaca; mondo; scienza; salute; spettacoli; calcio; opinioni; ambiente
    società; italia; attualità; notizie; finanza; motori; viaggi; scuola; interni; milano; roma
    политика; экономика; мир; в мире; общество; культура; наука; здоровье; технологии; спорт
    мнения; бизнес; происшествия; россия; новости; образование; авто; финансы; туризм; армия
    недвижимость; футбол; силовые структуры; интернет и сми; экология; погода; سياسة; اقتصاد
    العالم; عالم; رياضة; ثقافة; علوم; صحة; تكنولوجيا; مجتمع; أخبار; منوعات; فن; رأي; آراء
    الشرق الأوسط; عربي; دولي; أخبار العالم; محليات; تعليم; حوادث; علوم وتكنولوجيا; أخبار عربية
    صحافة; كرة القدم; بيئة; राजनीति; दुनिया; विदेश; देश; भारत; खेल; मनोरंजन; व्यापार; बिजनेस
    विज्ञान; स्वास्थ्य; टेक्नोलॉजी; तकनीक; शिक्षा; लाइफस्टाइल; समाचार; राज्य; अंतरराष्ट्रीय
    राष्ट्रीय; क्रिकेट; अर्थव्यवस्था; संपादकीय; क्राइम; पर्यावरण; धर्म; 时政; 政治; 国际; 国内
    财经; 经济; 社会; 体育; 娱乐; 科技; 文化; 教育; 健康; 军事; 新闻; 观点; 评论员文章; 生活
    房产; 汽车; 旅游; 世界; 科学; 環境; 环境; 國際; 財經; 經濟; 社會; 體育; 娛樂; 科學; 兩岸
    地方; 要聞; 金融; 产业; 法治; 国际新闻; 国際; 経済; スポーツ; 芸能; エンタメ; テクノロジー
    地域; ビジネス; ニュース; オピニオン; サイエンス; 海外; 暮らし; ライフ; 医療; 気象・災害
    정치; 경제; 사회; 국제; 문화; 스포츠; 연예; 과학; 건강; 생활; it; it/과학; 오피니언; 세계
    산업; 금융; 부동산; 교육; 환경; 뉴스; 사설; 칼럼; 지역; 전국; 북한; 증권; 기술; 생활/문화
    의료""",
}
"""Kind of line -> its phrases, apart by `;` or a line end."""
