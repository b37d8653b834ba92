"""What newsrooms print between paragraphs is known in all languages, and sentences with its words stay."""

from __future__ import annotations

from html import escape

import pytest

import cleanarticle

_PROSE = {
    "bg": "Рибарите от малкия пристан излязоха в морето преди зори и се върнаха с празни мрежи, както и вчера.",
    "bn": "জেলেরা ভোরের আগে ছোট ঘাট থেকে নদীতে যান এবং আগের দিনের মতোই খালি জাল নিয়ে ফিরে আসেন।",
    "ca": "Els pescadors del petit moll van sortir abans de l'alba i van tornar amb les xarxes buides, com ahir.",
    "cs": "Rybáři z malého přístavu vypluli před úsvitem a vrátili se s prázdnými sítěmi stejně jako včera.",
    "de": "Die Fischer vom kleinen Steg fuhren vor der Dämmerung hinaus und kamen mit leeren Netzen zurück.",
    "en": "The fishermen of the small quay went out before dawn and came back with empty nets, as they had before.",
    "es": "Los pescadores del pequeño muelle salieron antes del alba y volvieron con las redes vacías, como ayer.",
    "he": "הדייגים של המזח הקטן יצאו אל הים לפני הזריחה וחזרו עם רשתות ריקות, כמו שקרה גם ביום הקודם.",
    "hr": "Ribari iz male luke isplovili su prije zore i vratili se s praznim mrežama, kao što se dogodilo i jučer.",
    "ja": "小さな桟橋の漁師たちは夜明け前に海へ出て、前の日と同じように空の網を持って港へ戻ってきた。",
    "ko": "작은 부두의 어부들은 새벽이 오기 전에 바다로 나갔다가 어제와 마찬가지로 빈 그물을 들고 돌아왔다.",
    "mr": "लहान धक्क्यावरचे मच्छीमार पहाटेपूर्वी समुद्रात गेले आणि कालप्रमाणेच रिकामी जाळी घेऊन परत आले.",
    "sk": "Rybári z malého prístavu vyplávali pred úsvitom a vrátili sa s prázdnymi sieťami rovnako ako včera.",
    "sr": "Рибари из мале луке испловили су пре зоре и вратили се са празним мрежама, као што се догодило и јуче.",
    "ta": "சிறிய துறையின் மீனவர்கள் விடியலுக்கு முன் கடலுக்குச் சென்று, நேற்று போலவே வெறும் வலைகளுடன் திரும்பினர்.",
    "ur": "چھوٹی گودی کے ماہی گیر صبح سے پہلے سمندر میں گئے اور کل کی طرح خالی جال لے کر واپس آ گئے۔",
}


def stays(language: str, line: str) -> bool:
    """Whether a line stays between paragraphs that look like it."""
    paragraphs = [f"{_PROSE[language]} {number}." for number in range(6)]
    body = "".join(f"<p>{escape(text)}</p>" for text in (*paragraphs[:3], line, *paragraphs[3:]))
    html = f'<html lang="{language}"><body><article><h1>{_PROSE[language][:30]}</h1>{body}</article></body></html>'
    return line in cleanarticle.extract(html).text


@pytest.mark.parametrize(
    ("language", "notice"),
    [
        ("bg", "Моля, пишете на кирилица! Обидни коментари ще бъдат изтривани."),
        ("bg", "Абонирайте се за бюлетина ни и го получавайте всеки ден."),
        ("bn", "আমাদের হোয়াটসঅ্যাপ চ্যানেলে যুক্ত হতে এখানে ক্লিক করুন"),
        ("ca", "Subscriu-te al nostre butlletí"),
        ("cs", "< předchozí: Hasiči slaví následující: Zámek prodloužil sezonu >"),
        ("cs", "Z obcí | 4. 11. 2025 | čteno 1186x"),
        ("en", "Has something similar happened to you? Tell us at a@example.com"),
        ("en", "If you are using the app, tap here."),
        ("en", "No spam, we promise."),
        ("en", "Receive weekly insights from our quays."),
        ("es", "Descargas: Informe completo (PDF, 4 MB)"),
        ("he", "נתקלתם בבעיה דומה? שלחו לנו למייל"),
        ("hr", "Pridružite se našoj Viber zajednici"),
        ("hr", "Prijavite se na bilten, besplatan je."),
        ("hr", "Povezane vesti: Lađa je stigla"),
        ("ja", "記者メール：a@example.com"),
        ("ko", "세줄 요약"),
        ("mr", "हेही वाचा: नवीन बंदर"),
        ("sk", "Našli ste v článku chybu? Napíšte nám."),
        ("sr", "Прочитајте још: Лађа је стигла"),
        ("ta", "வீடியோ: புதிய துறைமுகம்"),
        ("ur", "یہ بھی پڑھیں: نئی بندرگاہ"),
    ],
)
def test_notices_go(language: str, notice: str) -> None:
    """Even where nothing but their words tells them from the paragraphs around."""
    assert not stays(language, notice)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("bg", "За да продължите по пътеката, трябва да прекосите реката и да минете покрай старата мелница."),
        ("bn", "মন্তব্য করতে রাজি হননি ঘাটের ইজারাদার, তাঁর ছেলে বলেছেন যে হিসাব পরে দেওয়া হবে।"),
        ("ca", "El poble rep cada any tres mil visitants a l'agost, i l'alcalde comparteix el text amb els veïns."),
        ("he", "תושבי השכונה הצטרפו לקבוצת מתנדבים שמנקה את החוף מדי שבת, והם מספרים על כך לכל מי שעובר."),
        ("bg", "Картината, нарисувана с помощта на изкуствен интелект, виси от вчера в залата на общината."),
        ("bg", "Всяка сутрин институтът издава бюлетин за лавините."),
        ("bg", "Всеки ден кметът отваря пощата си и чете писмата на рибарите."),
        ("bg", "Още за историята на кея разказва старият рибар в новата си книга."),
        ("bg", "Резултати"),
        ("bn", "ভোট দিন শেষে গণনা শুরু হয় এবং রাতেই ফল ঘোষণা করা হয়।"),
        ("bn", "অনুমতি ছাড়া নদীতে মাছ ধরা নিষিদ্ধ, বলেছেন জেলা প্রশাসক, আর নৌকা জব্দ করা হবে।"),
        ("ca", "L'institut publica cada dia un butlletí de perill d'allaus als Pirineus."),
        ("ca", "Publicat el 1984, el llibre explica la vida dels pescadors del moll."),
        ("ca", "Els preus poden pujar fins a un vint per cent a l'estiu, segons l'alcaldessa del poble."),
        ("cs", "Předchozí zima byla suchá, další bude mokrá"),
        ("de", "Vermeiden Sie Beleidigungen, raten die Fachleute, wenn Sie mit Ihren Nachbarn streiten."),
        ("de", "Zurück zum Hafen, weiter zur Mühle"),
        ("en", "Have you had a similar experience in the other ports of the coast?"),
        ("en", "Teachers were told to avoid offensive language in class and to report those who use it."),
        ("en", "On the app, tap the plus sign and choose the ferry that you want to take."),
        ("en", "If you are using the ferry app, tap your picture in the corner and choose Settings."),
        ("en", "The deal gives the studio the intellectual property and all other rights in the film."),
        ("en", "We get no spam on the new account, and it is free for all who live in the town."),
        ("es", "La nueva guía evita el lenguaje ofensivo y propone palabras más sencillas."),
        ("he", "המחירים עשויים לעלות בחורף הקרוב, אמר ראש העיר, והדייגים כבר קונים רשתות חדשות."),
        ("hr", "Zavod svaki dan objavljuje bilten o stanju mora i vjetra."),
        ("hr", "Za dodatne informacije o brodu pitali smo staru lučku kapetaniju."),
        ("hr", "Doživjeli ste i teške trenutke na moru, a ipak ste se svaki put vratili u luku?"),
        ("hr", "Policija prati grupu krijumčara koja se kreće prema granici, a najnovije vijesti nisu dobre."),
        ("sk", "Ak máte viac ako šesťdesiat rokov, lístok je zadarmo, a kto chce mať miesto, príde skôr."),
        ("sk", "Každý deň vyberá schránky na konci móla starý poštár."),
        ("sk", "Ceny sa môžu v zime zvýšiť o pätinu, hovorí starosta, a rybári už kupujú nové siete."),
        ("sk", "V diskusii sa hovorilo najmä o prístave a o tom, kto zaplatí opravu starého múru."),
        ("sr", "Поштар сваки дан отвара сандучић на крају мола."),
        ("ta", "அவர்கள் உடனடியாக செய்திமடல் ஒன்றை வெளியிட்டு மக்களுக்கு வழங்கினர்."),
        ("ta", "அவதூறான கருத்துகள் தெரிவித்ததாக மீனவர் சங்கத் தலைவர் மீது வழக்குப் பதிவு செய்யப்பட்டது."),
        ("ur", "آزاد صحافت جمہوریت کے لیے ضروری ہے، گاؤں کے استاد نے کہا، اور بچے خاموشی سے سنتے رہے۔"),
        ("ur", "گاؤں کے بچے اب واٹس ایپ پر ایک دوسرے کو کنویں کی تصاویر بھیجتے ہیں اور بزرگ انھیں دیکھتے ہیں۔"),
    ],
)
def test_sentences_with_their_words_stay(language: str, sentence: str) -> None:
    """Reports use the same verbs: "they joined a group", "to go on along the path"."""
    assert stays(language, sentence)
