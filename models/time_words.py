"""What units of time are called, and how few of them are counted in words: data of the grammar in `durations`."""

from typing import Final, NamedTuple

SIZES: Final = (1, 60, 3_600, 86_400, 604_800, 30 * 86_400, 365 * 86_400)
"""Seconds of a second, a minute, an hour, a day, a week, a month (30 days) and a year (365 days)."""


class Language(NamedTuple):
    """Words of one language, separated by spaces."""

    units: tuple[str, str, str, str, str, str, str]
    """The names of each size in `SIZES`."""
    counts: dict[float, str] = {}
    """Numbers that are written as words."""
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
        {1: "a an one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine"}
        | {10: "ten", 12: "twelve", 0.5: "half"},
        before="for about",
        between="and",
    ),
    Language(
        (
            "с сек секунда секунды секунду секунд",
            "м мин минута минуты минуту минут",
            "ч час часа часов",
            "д дн день дня дней сутки суток",
            "н нед неделя недели неделю недель",
            "мес месяц месяца месяцев",
            "г год года лет",
        ),
        {1: "один одна одну", 2: "два две", 3: "три", 4: "четыре", 5: "пять", 10: "десять", 0.5: "пол"},
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
        {1: "один одну", 2: "два дві", 3: "три"},
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
        {1: "ein eine einen", 2: "zwei", 3: "drei", 4: "vier", 5: "fünf", 0.5: "halbe halben"},
        before="für",
        between="und",
    ),
    Language(
        (
            "segundo segundos",
            "minuto minutos",
            "hora horas",
            "día días dia dias",
            "semana semanas",
            "mes meses mês",
            "año años ano anos",
        ),
        {1: "un una um uma", 2: "dos dois duas", 3: "tres três", 0.5: "media meia"},
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
        {1: "un une", 2: "deux", 3: "trois"},
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
        {1: "un una un'"},
        before="per",
        between="e",
    ),
    Language(
        ("", "minuta minuty minut", "godz godzina godziny godzin", "dzień dni", "tydzień tygodnie tygodni", "", "")
    ),
    Language(("saniye", "dk dakika", "saat", "gün", "hafta", "ay", "yıl yil")),
    Language(("detik", "menit", "jam", "hari", "minggu", "bulan", "tahun"), before="selama"),
    Language(("ثانیه", "دقیقه", "ساعت", "روز", "هفته", "ماه", "سال")),
    Language(("ثانية", "دقيقة دقائق", "ساعة ساعات", "يوم أيام", "أسبوع أسابيع", "شهر أشهر", "سنة سنوات")),
    Language(("", "मिनट", "घंटा घंटे", "दिन", "सप्ताह हफ्ते", "महीना महीने", "साल")),
    Language(("秒", "分 分钟 分鐘", "小时 小時 時間", "天 日", "周 週 週間", "月 个月 個月 ヶ月", "年")),
    Language(("초", "분", "시간", "일", "주", "개월", "년")),
)
FOREVER: Final = ("forever", "for ever", "permanently", "навсегда", "für immer", "para siempre", "para sempre")
"""They say that there is no end."""
UNTIL: Final = ("until", "till", "til", "до", "bis", "hasta", "até")
"""With a number behind it: a moment, not a length of time."""
