"""What programs write around a letter, in the languages of its services: as patterns."""

from __future__ import annotations

import re

ONLINE = re.compile(
    r"\b(?:view|read|open|see)\b.{0,40}\b(?:in (?:your |a |the )?(?:browser|app)|online|"
    r"on the web|web version)\b|\bweb ?version\b|having trouble|"
    r"forwarded this (?:e-?mail|newsletter)|"
    r"was this (?:e-?mail|newsletter) forwarded|im browser (?:ansehen|anzeigen|öffnen|lesen)|"
    r"online-?(?:version|ansicht)|webversion|(?:nicht|nicht richtig) angezeigt|"
    r"(?:dans|sur) (?:votre|le|un) navigateur|version en ligne|voir en ligne|"
    r"en (?:tu|su|el) navegador|versión (?:web|online|en línea)|no seu navegador|no navegador|"
    r"versão (?:web|online)|nel (?:tuo |suo )?browser|versione (?:web|online)|"
    r"в браузере|веб-верси|онлайн-верси|في المتصفح|ब्राउज़र में|在浏览器|瀏覽器|ブラウザ|브라우저",
    re.IGNORECASE,
)
END = re.compile(
    r"(?:©|\(c\)|copyright\b).{0,40}\d{4}|unsubscribe|opt[- ]out|(?:update|manage|change) your "
    r"(?:\w+ )?(?:preferences|subscription|settings)|why (?:did i get|am i getting) this|"
    r"you(?:'|’)?(?:re| are)? (?:currently )?(?:a (?:free|paid) )?(?:receiv|getting|subscri)\w*|"
    r"you received this|our mailing address|mailing address is|all rights reserved|abbestellen|"
    r"abmelden|austragen|sie erhalten diese|impressum|désabonner|désinscri\w+|vous recevez c|"
    r"tous droits réservés|darse? de baja|"
    r"cancelar (?:la |tu |su |a |sua )?(?:suscripción|inscrição|subscrição|assinatura)|"
    r"has recibido este|recibes? este|recibe este|derechos reservados|"
    r"disiscriv\w+|annulla(?:re)? l.iscrizione|cancella(?:re)? l.iscrizione|ricevi questa|"
    r"diritti riservati|descadastr\w+|recebe(?:u)? este|direitos reservados|отписаться|"
    r"вы получили это|все права|إلغاء الاشتراك|الحقوق محفوظة|सदस्यता समाप्त|अनसब्सक्राइब|退订|退訂|"
    r"取消订阅|取消訂閱|配信停止|購読(?:を)?解除|登録解除|수신\s?거부|구독\s?(?:취소|해지)",
    re.IGNORECASE,
)
ACTION = re.compile(
    r"(?:subscribe(?: now| here)?|upgrade(?: to paid)?|share(?: this post)?|like|comment|restack|"
    r"leave a comment|read in app|listen now|get \d+% off.{0,40}|refer a friend|give a gift.{0,30}|"
    r"pledge your support|start writing|get the app|manage subscription|donate|"
    r"(?:like|comment|restack|share)(?:[\s|·•]+(?:like|comment|restack|share))+)[\s.!»→]*$",
    re.IGNORECASE,
)
FORWARDED = re.compile(
    r"^[^\w\n]{0,8}(?:-{2,}[^\n-]{3,60}-{2,}|begin forwarded|anfang der weitergeleiteten|"
    r"début du message|inicio del mensaje|inizio messaggio|forwarded message|"
    r"weitergeleitete nachricht)",
    re.IGNORECASE,
)
SENDER = re.compile(
    r"^[^\w\n]{0,8}(?:from|von|de|da|от|من|发件人|寄件者|差出人|보낸\s?사람)\s*[:：]\s*(.+)",
    re.I | re.M,
)
SENT = re.compile(
    r"^[^\w\n]{0,8}(?:date|sent|datum|gesendet|envoyé(?: le)?|fecha|enviado(?: el)?|data|inviato|"
    r"дата|отправлено|التاريخ|发送时间|日期|日付|送信日時|보낸\s?날짜)\s*[:：]\s*(.+)",
    re.IGNORECASE | re.MULTILINE,
)
SUBJECT = re.compile(
    r"^[^\w\n]{0,8}(?:subject|betreff|objet|sujet|asunto|assunto|oggetto|тема|الموضوع|主题|主旨|件名|제목)\s*[:：]",
    re.IGNORECASE | re.MULTILINE,
)
