"""The names of units of time, and words for numbers of them: data for the grammar in `durations`."""

from typing import Final, NamedTuple

SIZES: Final = (1, 60, 3_600, 86_400, 604_800, 30 * 86_400, 365 * 86_400)
"""Seconds of a second, a minute, an hour, a day, a week, a month (30 days) and a year (365 days)."""


class Language(NamedTuple):
    """Words of one language, separated by spaces."""

    units: tuple[str, str, str, str, str, str, str]
    """The names of each size in `SIZES`."""
    counts: dict[float, str] = {}
    """Numbers that are written as words."""
    times: dict[str, int] = {}
    """Seconds of durations without a number."""
    is_spaced: bool = True
    """Whether there is a space between words."""
    is_joined: bool = False
    """Whether people leave out the space between a number and its unit."""
    before: str = ""
    """What may stand before a time, as in `for 2 hours`."""
    between: str = ""
    """What may stand between its parts, as in `1 day and 2 hours`."""


LANGUAGES: Final = (
    Language(
        (
            "s sec secs second seconds",
            "m min mins minute minutes",
            "h hr hrs hour hours",
            "d day days",
            "w wk wks week weeks",
            "mo mos mth mths month months",
            "y yr yrs year years",
        ),
        {1: "a an one", 2: "two couple", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine"}
        | {10: "ten", 11: "eleven", 12: "twelve", 13: "thirteen", 14: "fourteen", 15: "fifteen", 16: "sixteen"}
        | {17: "seventeen", 18: "eighteen", 19: "nineteen", 20: "twenty", 30: "thirty", 40: "forty", 50: "fifty"}
        | {60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety", 0.5: "half"},
        {"quarter of an hour": 900, "a quarter of an hour": 900, "fortnight": 1_209_600, "a fortnight": 1_209_600},
        before="for about",
        between="and",
    ),
    Language(
        (
            "с сек секунда секунды секунду секунд",
            "м мин минута минуты минуту минут минутка минутки минутку минуток",
            "ч час часа часов часик часика часиков",
            "д дн день дня дней сут сутки суток денёк денек денька деньков",
            "н нед неделя недели неделю недель неделька недельки недельку",
            "мес месяц месяца месяцев",
            "г год года лет годик годика",
        ),
        {
            1: "один одна одну",
            2: "два две двое пару пара",
            3: "три трое",
            4: "четыре четверо",
            5: "пять",
            6: "шесть",
            7: "семь",
        }
        | {8: "восемь", 9: "девять", 10: "десять", 11: "одиннадцать", 12: "двенадцать", 15: "пятнадцать"}
        | {20: "двадцать", 30: "тридцать", 40: "сорок", 50: "пятьдесят", 0.5: "пол", 1.5: "полтора полторы"},
        {"полминуты": 30, "полчаса": 1_800, "полдня": 43_200, "полгода": 15_768_000, "час": 3_600, "сутки": 86_400}
        | {"полчасика": 1_800, "часик": 3_600, "часок": 3_600, "минутку": 60, "денёк": 86_400, "денек": 86_400}
        | {"недельку": 604_800, "полнедели": 302_400, "годик": 31_536_000}
        | {"четверть часа": 900, "три четверти часа": 2_700}
        | {"на минуту": 60, "на день": 86_400, "на неделю": 604_800, "на месяц": 2_592_000, "на год": 31_536_000},
        before="на",
        between="и",
    ),
    Language(
        (
            "секунд",
            "хв хвилина хвилини хвилину хвилин",
            "година години годину годин",
            "день дні днів доба доби",
            "тиждень тижні тижнів",
            "міс місяць місяці місяців",
            "рік роки років",
        ),
        {
            1: "один одну",
            2: "два дві пару",
            3: "три",
            4: "чотири",
            5: "п'ять п’ять",
            7: "сім",
            10: "десять",
            0.5: "пів",
            1.5: "півтора півтори",
        },
        {"півгодини": 1_800, "півдня": 43_200, "добу": 86_400, "на годину": 3_600, "на тиждень": 604_800},
        before="на",
        between="та і",
    ),
    Language(
        (
            "sek sekunde sekunden",
            "minuten",
            "std stunde stunden",
            "tag tage tagen",
            "woche wochen",
            "monat monate monaten",
            "jahr jahre jahren",
        ),
        {1: "ein eine einen", 2: "zwei", 3: "drei", 4: "vier", 5: "fünf", 6: "sechs", 7: "sieben", 8: "acht", 9: "neun"}
        | {10: "zehn", 12: "zwölf", 15: "fünfzehn", 20: "zwanzig", 30: "dreißig", 0.5: "halbe halben"}
        | {1.5: "anderthalb eineinhalb"},
        before="für",
        between="und",
    ),
    Language(
        (
            "segundo segundos",
            "minuto minutos minutito minutitos minutinho minutinhos",
            "hora horas horita horitas horinha horinhas",
            "día días dia dias",
            "semana semanas",
            "mes meses mês",
            "año años ano anos",
        ),
        {1: "un una um uma", 2: "dos dois duas", 3: "tres três", 4: "cuatro quatro", 5: "cinco", 6: "seis"}
        | {7: "siete sete", 8: "ocho oito", 9: "nueve nove", 10: "diez dez", 12: "doce doze", 15: "quince quinze"}
        | {11: "once onze", 13: "trece treze", 14: "catorce quatorze", 16: "dieciséis dieciseis dezesseis"}
        | {17: "diecisiete dezessete", 18: "dieciocho dezoito", 19: "diecinueve dezenove", 20: "veinte vinte"}
        | {21: "veintiún veintiun veintiuna", 22: "veintidós veintidos", 23: "veintitrés veintitres"}
        | {24: "veinticuatro", 25: "veinticinco", 26: "veintiséis veintiseis", 27: "veintisiete", 28: "veintiocho"}
        | {29: "veintinueve", 30: "treinta trinta", 40: "cuarenta quarenta", 50: "cincuenta cinquenta"}
        | {60: "sesenta sessenta", 70: "setenta", 80: "ochenta oitenta", 90: "noventa", 0.5: "media meia medio meio"},
        {"un cuarto de hora": 900, "um quarto de hora": 900, "tres cuartos de hora": 2_700}
        | {"três quartos de hora": 2_700, "una quincena": 1_296_000, "uma quinzena": 1_296_000},
        before="por durante",
        between="y e",
    ),
    Language(
        (
            "seconde secondes",
            "mn minute minutes",
            "heure heures",
            "j jour jours",
            "semaine semaines",
            "mois",
            "an ans année années",
        ),
        {1: "un une", 2: "deux", 3: "trois", 4: "quatre", 5: "cinq", 6: "six", 7: "sept", 8: "huit", 9: "neuf"}
        | {10: "dix", 12: "douze", 15: "quinze", 20: "vingt", 30: "trente", 0.5: "demi demie"},
        before="pour pendant",
        between="et",
    ),
    Language(
        (
            "secondo secondi",
            "minuto minuti",
            "ora ore",
            "giorno giorni",
            "settimana settimane",
            "mese mesi",
            "anno anni",
        ),
        {1: "un una", 2: "due", 3: "tre", 4: "quattro", 5: "cinque", 6: "sei", 7: "sette", 8: "otto", 9: "nove"}
        | {10: "dieci", 20: "venti", 30: "trenta", 0.5: "mezza mezzo"},
        {"un'ora": 3_600, "un’ora": 3_600, "mezz'ora": 1_800, "mezz’ora": 1_800},
        before="per",
        between="e",
    ),
    Language(
        ("", "minuta minuty minut", "godz godzina godziny godzin", "dzień dni", "tydzień tygodnie tygodni", "", ""),
        {1: "jeden jedną", 2: "dwa dwie", 3: "trzy", 4: "cztery", 5: "pięć", 10: "dziesięć", 0.5: "pół"},
        {"godzinę": 3_600, "na godzinę": 3_600},
        before="na",
    ),
    Language(
        ("saniye", "dk dakika", "saat", "gün", "hafta", "ay", "yıl yil"),
        {1: "bir", 2: "iki", 3: "üç", 4: "dört", 5: "beş", 6: "altı", 7: "yedi", 8: "sekiz", 9: "dokuz", 10: "on"}
        | {20: "yirmi", 30: "otuz", 0.5: "yarım"},
    ),
    Language(
        ("detik", "menit", "jam", "hari", "minggu", "bulan", "tahun"),
        {1: "satu", 2: "dua", 3: "tiga", 4: "empat", 5: "lima", 10: "sepuluh", 0.5: "setengah"},
        {"sejam": 3_600, "sehari": 86_400, "seminggu": 604_800, "sebulan": 2_592_000},
        before="selama",
    ),
    Language(  # Persian, also with the letters of Arabic keyboards
        ("ثانیه ثانيه", "دقیقه دقيقه", "ساعت ساعته", "روز روزه", "هفته", "ماه ماهه", "سال ساله"),
        {1: "یک يک يك یه", 2: "دو", 3: "سه", 4: "چهار", 5: "پنج", 6: "شش", 7: "هفت", 8: "هشت", 9: "نه", 10: "ده"}
        | {12: "دوازده", 15: "پانزده", 20: "بیست", 30: "سی", 40: "چهل", 50: "پنجاه", 0.5: "نیم نيم"},
        {"ربع ساعت": 900, "یک ربع": 900, "یه ربع": 900, "سه ربع": 2_700},
        is_joined=True,
        before="برای مدت",
        between="و",
    ),
    Language(
        ("ثانية", "دقيقة دقائق", "ساعة ساعات", "يوم أيام", "أسبوع أسابيع", "شهر أشهر", "سنة سنوات"),
        times={"نصف ساعة": 1_800, "ساعتين": 7_200, "يومين": 172_800, "أسبوعين": 1_209_600, "شهرين": 5_184_000},
    ),
    Language(("", "मिनट", "घंटा घंटे", "दिन", "सप्ताह हफ्ते", "महीना महीने", "साल")),
    Language(
        ("秒", "分 分钟 分鐘", "小时 小時 時間 个小时 個小時", "天 日", "周 週 週間", "月 个月 個月 ヶ月", "年"),
        {1: "一", 2: "二 两 兩", 3: "三", 4: "四", 5: "五", 6: "六", 7: "七", 8: "八", 9: "九", 10: "十", 0.5: "半"},
        is_spaced=False,
    ),
    Language(
        ("초", "분", "시간", "일", "주", "개월", "년"),
        times={"한 시간": 3_600, "한시간": 3_600, "두 시간": 7_200, "두시간": 7_200, "하루": 86_400, "이틀": 172_800}
        | {"사흘": 259_200, "일주일": 604_800, "한 달": 2_592_000, "한달": 2_592_000},
    ),
)
FOREVER: Final = (
    *("forever", "for ever", "for good", "permanently", "permanent", "permaban", "perma", "perm", "indefinitely"),
    *("навсегда", "навечно", "бессрочно", "для всегда", "назавжди", "für immer", "dauerhaft", "para siempre"),
    *("برای همیشه", "همیشگی", "دائمی", "دائم", "تا ابد", "ابدی", "للأبد", "نهائيا"),
    *("на всегда", "навеки", "пожизненно", "без срока", "por siempre", "pra sempre", "permanente", "permanentemente"),
    *("indefinidamente", "definitivamente", "por tiempo indefinido", "por tempo indeterminado", "∞"),
    *("para sempre", "pour toujours", "per sempre", "na zawsze", "süresiz", "sonsuza kadar", "selamanya", "永久"),
)
"""Words for a penalty without an end."""
UNTIL: Final = ("until", "till", "til", "до", "bis", "hasta", "até", "jusqu'à", "jusqu'au", "jusqu’à", "jusqu’au", "تا")
"""Before something else, these mean a moment, not a duration."""
MOMENTS: Final = (
    *("tomorrow", "tonight", "overnight", "فردا", "امشب", "تا فردا", "تا صبح", "غدا"),
    *("завтра", "mañana", "demain", "domani", "amanhã", "yarın", "besok", "明天"),
)
"""Moments by themselves."""
NOW: Final = (
    *("today", "this evening", "this weekend", "the weekend", "сегодня", "сьогодні", "heute", "hoy", "hoje", "oggi"),
    *("aujourd'hui", "aujourd’hui", "dzisiaj", "bugün", "hari ini", "امروز", "اليوم", "今天", "今日"),
    *("weekend", "a while", "for a while", "a bit", "for a bit", "for now", "ages", "на время", "на ночь", "выходные"),
    *(
        "на выходные",
        "un rato",
        "un ratito",
        "por un rato",
        "um tempo",
        "um tempinho",
        "por um tempo",
        "یه مدت",
        "مدتی",
    ),
)
"""The same, if nothing follows: `today you spammed` is a reason."""
WHOLE: Final = (
    *(
        "this",
        "all",
        "whole",
        "a whole",
        "a full",
        "entire",
        "an entire",
        "the whole",
        "the entire",
        "rest of the",
        "the rest of the",
    ),
    *("весь", "всю", "целый", "целую", "todo", "toda", "todo el", "toda la", "o dia todo", "toute", "tout"),
    *("tout le", "toute la", "ganzen", "den ganzen", "die ganze", "diese", "diesen", "tutto il", "tutta la"),
    *("cały", "bütün", "تمام", "كل", "طوال"),
)
"""Before a unit that ends the text, these mean a duration: `all day`."""
HALF_MORE: Final = (
    *("and a half", "and half", "y media", "y medio", "e meia", "e meio", "et demie", "et demi", "e mezza", "e mezzo"),
    *("с половиной", "и половина", "und eine halbe", "و نیم", "و نيم"),
)
"""Half a unit more, after a number or a unit."""
VAGUE: Final = (
    *(
        "few",
        "several",
        "some",
        "many",
        "hundred",
        "dozen",
        "несколько",
        "кілька",
        "декілька",
        "paar",
        "einige",
        "mehrere",
    ),
    *("algunos", "algunas", "unos", "unas", "varios", "varias", "par de", "alguns", "algumas", "quelques"),
    *("plusieurs", "qualche", "alcuni", "alcune", "kilka", "birkaç", "beberapa"),
)
"""Amounts without a number."""
NOT_COUNTED: Final = frozenset(
    (
        *("every", "each", "all", "per", "last", "this", "next", "the", "that", "same", "other", "whole", "entire"),
        *("my", "your", "his", "her", "their", "our", "any", "no", "first", "каждый", "каждую", "каждые"),
        *("каждое", "весь", "всю", "целый", "целую", "в", "за", "этот", "прошлый", "кожен", "кожну", "jeden"),
        *("jede", "jedes", "ganzen", "den", "der", "cada", "todo", "toda", "todos", "todas", "el", "la"),
        *("chaque", "tout", "toute", "par", "ogni", "każdy", "co", "setiap", "tiap"),
    )
)
"""Before a unit, these mean how often or which one: `spam every hour`."""
PAST: Final = frozenset(("ago", "old", "before", "earlier", "later", "назад", "тому"))
"""After a unit, these mean that it isn't a duration."""
OTHER_MEANINGS: Final = frozenset(
    (
        *("second", "sec", "seconde", "segundo", "secondo", "std", "tag", "jam", "ora", "ore", "mes", "ans"),
        *("ano", "sal", "hari", "ang", "saat", "mar", "min'"),
    )
)
"""Names of units that also mean something else: `second account`, `tag spam`."""
