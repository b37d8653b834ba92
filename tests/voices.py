"""Invented news sentences in many languages, for tests of encodings."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

SENTENCES: Final = MappingProxyType(
    {
        "ru": "Городской совет в понедельник утвердил план ремонта старого моста, сообщила пресс-служба мэрии. "
        "Работы начнутся весной и продлятся два года, движение на это время перенесут на соседнюю улицу.",
        "uk": "Міська рада у понеділок ухвалила план ремонту старого мосту, повідомила її речниця. "
        "Роботи розпочнуться навесні й триватимуть два роки, рух на цей час перенесуть на сусідню вулицю.",
        "bg": "Общинският съвет прие в понеделник плана за ремонт на стария мост, съобщи говорителят на кмета. "
        "Работата ще започне през пролетта и ще продължи две години, движението ще мине по съседната улица.",
        "el": "Το δημοτικό συμβούλιο ενέκρινε τη Δευτέρα το σχέδιο για την επισκευή της παλιάς γέφυρας, ανακοίνωσε "
        "ο εκπρόσωπος του δήμου. Οι εργασίες θα αρχίσουν την άνοιξη και θα διαρκέσουν δύο χρόνια.",
        "pl": "Rada miasta przyjęła w poniedziałek plan remontu starego mostu, powiedziała rzeczniczka urzędu. "
        "Prace zaczną się wiosną i potrwają dwa lata, a ruch będzie się odbywał sąsiednią ulicą.",
        "cs": "Městská rada v pondělí schválila plán opravy starého mostu, uvedla mluvčí úřadu. "
        "Práce začnou na jaře a potrvají dva roky, doprava zatím povede po vedlejší ulici, řekl náměstek primátora.",
        "hu": "A városi tanács hétfőn elfogadta a régi híd felújításának tervét, közölte a hivatal szóvivője. "
        "A munka tavasszal kezdődik és két évig tart, a forgalmat addig a szomszédos utcába terelik.",
        "de": "Der Stadtrat hat am Montag den Plan für die Sanierung der alten Brücke beschlossen, wie die Sprecherin "
        "mitteilte. Die Arbeiten beginnen im Frühjahr und dauern zwei Jahre, der Verkehr läuft über die andere Straße.",
        "fr": "Le conseil municipal a adopté lundi le plan de rénovation du vieux pont, a annoncé la porte-parole. "
        "Les travaux débuteront au printemps et dureront deux années, la circulation étant déviée vers une autre rue.",
        "tr": "Belediye meclisi pazartesi günü eski köprünün onarım planını kabul etti, sözcü açıkladı. "
        "Çalışmalar ilkbaharda başlayacak ve iki yıl sürecek, trafik bu süre içinde yandaki sokağa yönlendirilecek.",
        "lt": "Miesto taryba pirmadienį patvirtino senojo tilto remonto planą, pranešė savivaldybės atstovė. "
        "Darbai prasidės pavasarį ir truks dvejus metus, eismas tuo metu bus nukreiptas į gretimą gatvę.",
        "ar": "وافق مجلس المدينة يوم الاثنين على خطة ترميم الجسر القديم، وقالت المتحدثة باسم البلدية إن العمل سيبدأ في "
        "الربيع ويستمر عامين، وستتحول حركة السير خلال هذه المدة إلى الشارع المجاور.",
        "he": "מועצת העיר אישרה ביום שני את התוכנית לשיפוץ הגשר הישן, מסרה דוברת העירייה. העבודות יתחילו באביב "
        "ויימשכו שנתיים, והתנועה תעבור בינתיים לרחוב הסמוך.",
        "th": "สภาเมืองได้อนุมัติแผนซ่อมสะพานเก่าเมื่อวันจันทร์ โฆษกของเทศบาลกล่าวว่างานจะเริ่มในฤดูใบไม้ผลิและใช้เวลาสองปี "
        "ระหว่างนั้นรถจะต้องใช้ถนนข้างเคียง",
        "zh": "市政府星期一通过了旧桥的维修计划，发言人说工程将在春天开始，需要两年时间，这段时间车辆要改走旁边的道路。"
        "他说，这是市民多年来的要求，有了新的桥，人们上班就不用再等了。",
        "zh-tw": "市議會星期一通過了舊橋的維修計畫，發言人說工程將在春天開始，需要兩年時間，車輛要改走旁邊的路。"
        "他說，這是市民多年來的要求，有了新的橋，人們上班就不用再等了。",
        "ja": "市議会は月曜日、古い橋を直す計画を認めたと広報の担当者が発表した。工事は春に始まり、二年かかる見通し。"
        "その間は隣の道を使うことになる。市民からは早く終わってほしいという声が出ている。",
        "ko": "시의회는 월요일에 오래된 다리를 고치는 계획을 승인했다고 대변인이 밝혔다. 공사는 봄에 시작해서 "
        "이 년 동안 계속되며 그동안 차는 옆길로 다녀야 한다. 시민들은 빨리 끝나기를 바란다고 말했다.",
    }
)

# Label as a page declares it, Python's codec for it, language of the sentence.
ENCODINGS: Final = (
    ("windows-1251", "cp1251", "ru"),
    ("koi8-r", "koi8-r", "ru"),
    ("iso-8859-5", "iso8859-5", "ru"),
    ("windows-1251", "cp1251", "bg"),
    ("koi8-u", "koi8-u", "uk"),
    ("windows-1251", "cp1251", "uk"),
    ("windows-1253", "cp1253", "el"),
    ("iso-8859-7", "iso8859-7", "el"),
    ("windows-1250", "cp1250", "pl"),
    ("iso-8859-2", "iso8859-2", "pl"),
    ("windows-1250", "cp1250", "cs"),
    ("iso-8859-2", "iso8859-2", "cs"),
    ("iso-8859-2", "iso8859-2", "hu"),
    ("iso-8859-1", "iso8859-1", "de"),
    ("windows-1252", "cp1252", "fr"),
    ("iso-8859-9", "iso8859-9", "tr"),
    ("windows-1257", "cp1257", "lt"),
    ("windows-1256", "cp1256", "ar"),
    ("iso-8859-6", "iso8859-6", "ar"),
    ("windows-1255", "cp1255", "he"),
    ("tis-620", "cp874", "th"),
    ("gb2312", "gb2312", "zh"),
    ("gbk", "gbk", "zh"),
    ("gb18030", "gb18030", "zh"),
    ("big5", "big5", "zh-tw"),
    ("shift_jis", "shift_jis", "ja"),
    ("euc-jp", "euc_jp", "ja"),
    ("iso-2022-jp", "iso2022_jp", "ja"),
    ("euc-kr", "euc_kr", "ko"),
    ("ks_c_5601-1987", "cp949", "ko"),
)


def page(sentence: str, label: str = "") -> str:
    """A small page that holds the sentence twice, and declares the label where one is given."""
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={label}">' if label else ""
    return f"<html><head>{meta}<title>{sentence[:30]}</title></head>\n<body><p>{sentence}</p></body></html>\n"
