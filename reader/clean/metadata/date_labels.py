"""What a page writes beside a date: that it was published then, or that it was changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

Label = Literal["published", "updated", ""]

_PUBLISHED = (
    r"(?:first |originally )?(?:published|posted|publish(?:ing|ed)? date|publication date|released)"
    r"|date posted|post(?:ed)? (?:on|date|time)|issued|veröffentlicht|erschienen|publiziert|"
    r"erstellt am|publié|paru le|"
    r"mis en ligne|publicad[oa]|(?:fecha de )?publicación|pubblicat[oa]|gepubliceerd|geplaatst|"
    r"publicerad|publisert|publiceret|offentliggjort|udgivet|julkaistu|opublikowan[oaey]|"
    r"data publikacji|publikacja|dodano|опубликован[оаы]?|дата публикации|размещено|"
    r"опубліковано|публикуван[оа]|публикация|objavljeno|objavlje?no|publikováno|zveřejněno|"
    r"publikované|zverejnené|megjelent|közzétéve|publicat|publikuota|publicēts|avaldatud|"
    r"yayın(?:lanma|landı|lanma tarihi)?|yayımlanma|eklenme|diterbitkan|dipublikasikan|dipublish|"
    r"ngày đăng|đăng (?:ngày|lúc)|δημοσίευση|δημοσιεύτηκε|ημερομηνία|imechapishwa|gepubliseer"
)
_UPDATED = (
    r"updated?|modified|edited|revised|(?:last )?reviewed|amended|corrected|aktualisiert|"
    r"aktualisierung|geändert|bearbeitet|stand|mise? à jour|modifié|actualizad[oa]|actualización|"
    r"modificad[oa]|aggiornat[oa]|aggiornamento|modificat[oa]|atualizad[oa]|atualização|"
    r"bijgewerkt|gewijzigd|aktualizacja|zaktualizowan[oaey]|aktualiz(?:ováno|ované|ace)|"
    r"uppdaterad|oppdatert|opdateret|päivitetty|обновлен[оаы]?|обновление|изменено|оновлено|"
    r"обновен[оа]|ažurirano|izmenjeno|frissítve|módosítva|actualizat|atnaujinta|güncel(?:leme|lendi)|"
    r"güncellenme|diperbarui|diupdate|cập nhật|ενημέρωση|ενημερώθηκε|imesasishwa|opgedateer"
)
_PUBLISHED_BARE = (
    r"发布|發布|發佈|发表|發表|刊登|刊发|公開|掲載|投稿|配信|등록|입력|게재|نشر|نُشر|प्रकाशित|פורסם|"
    r"เผยแพร่"
)
_UPDATED_BARE = r"更新|修改|修订|修訂|수정|업데이트|최종|تحديث|अपडेट|עודכן|อัปเดต|แก้ไข"
_LABEL = re.compile(
    rf"(?<![^\W\d_])(?:(?P<published>{_PUBLISHED})|(?P<updated>{_UPDATED}))(?![^\W\d_])"
    rf"|(?P<published_bare>{_PUBLISHED_BARE})|(?P<updated_bare>{_UPDATED_BARE})",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_MOST = 6
"""Labels read of one line."""


def label_of(text: str) -> Label:
    """Return what the last label in a short text says; changed goes before published."""
    found = [_kind(match) for match in _LABEL.finditer(text)]
    if not found:
        return ""
    return "updated" if "updated" in found and found[-1] != "published" else found[-1]


def without_labels(text: str) -> str:
    """Return a text without what it says of its dates: `published`, `updated`."""
    return _LABEL.sub(" ", text)


def labelled_parts(text: str) -> Iterator[tuple[Label, str]]:
    """Cut `Published 1 May 2020, updated 3 June 2021` into its dates with their labels.

    Labels stand before their dates, or behind where the text ends with one.
    """
    marks = list(_LABEL.finditer(text))[:_MOST]
    if not marks:
        yield "", text
        return
    behind = _DIGIT.search(text, 0, marks[0].start()) and not _DIGIT.search(text, marks[-1].end())
    start = 0
    if behind:
        for mark in marks:
            yield _kind(mark), text[start : mark.start()]
            start = mark.end()
        return
    label: Label = ""
    for mark in marks:
        if part := text[start : mark.start()].strip():
            yield label, part
        # "Last updated" and "first published" may say two labels of one date: the first counts.
        kind = _kind(mark)
        label = kind if _DIGIT.search(text, start, mark.start()) or not label else label
        start = mark.end()
    yield label, text[start:]


def _kind(match: re.Match[str]) -> Label:
    return "published" if (match.lastgroup or "").startswith("published") else "updated"
