"""The rules that `/setup` adds. Measured on tests/data/messages.jsonl: none of them punishes ham."""

from typing import Any, Final

from models.setup import PREFIX
from texts import Key

DAY: Final = 86_400
FILTER: Final = f"{PREFIX}filter"
"""The rule that asks the spam filter."""
NEWCOMERS: Final = f"{PREFIX}newcomers"
FLOOD: Final = f"{PREFIX}flood"
BOTS: Final = f"{PREFIX}bots"
PHRASES: Final = f"{PREFIX}phrases"
"""The rule with the phrases below."""
PATTERN: Final = f"{PREFIX}pattern-"
"""What the names of the rules with the patterns below begin with."""

SCAM_PHRASES: Final = (
    # English
    "guaranteed profit*", "guaranteed return*", "free airdrop", "free spins", "fixed matches",
    "online casino", "casino online", "crypto signals", "credit dumps", "cc dumps", "cloned cards", "sugar baby",
    "send nudes", "leaked onlyfans", "horny", "without prescription", "no credit check", "hire a hacker",
    "real followers", "recovery expert", "recovery phrase here", "enter your seed phrase on",
    "claim your", "claim here", "pump group", "sure odds", "hot girls near", "for sale * real and in the database",
    "licenses and ids for sale", "certificate without exam", "my private photos and videos", "my little investment",
    "stolen bitcoin back", "hack any instagram", "accounts for sale, lifetime", "coke and mdma", "bonus code gives",
    # Russian and Ukrainian
    "без вложений", "без вкладень", "бездепозитный бонус", "бездепозитний бонус", "фриспины",
    "фріспіни", "договорные матчи", "интим знакомства", "слив приваток", "голые фото", "магазин закладок", "мефедрон",
    "купить диплом", "куплю ваши карты", "займ на карту", "крипто сигналы", "раздача usdt", "подключи кошелек",
    "онлайн казино", "арбитражу криптовалюты", "не выходя из дома", "приватні фото дівчат",
    # German
    "passives einkommen", "garantierter gewinn", "freispiele gratis", "kredit ohne schufa", "führerschein kaufen",
    "kostenloser airdrop", "verbinde deine wallet", "heiße frauen in deiner nähe", "tägliche auszahlung",
    # Spanish, Portuguese, French, Italian
    "ingresos pasivos", "duplica tu dinero", "giros gratis", "préstamos sin buró", "airdrop gratis",
    "conecta tu billetera", "chicas calientes", "pago diario", "renda passiva", "dobre seu dinheiro",
    "rodadas grátis", "empréstimo sem consulta", "conteúdo adulto no meu canal", "revenus passifs",
    "double ton argent", "tours gratuits", "prêt entre particuliers", "permis de conduire enregistré",
    "filles chaudes", "reddito passivo", "raddoppia i tuoi soldi", "giri gratis", "prestiti tra privati",
    # Turkish, Polish, Indonesian
    "deneme bonusu", "bedava bonus", "bedava freespin", "canlı bahis", "ateşli kızlar", "kasyno online",
    "darmowe spiny", "pożyczka bez bik", "slot gacor", "judi online", "maxwin", "tanpa jaminan cair",
    # Hindi, Arabic, Persian
    "फ्री स्पिन", "घर बैठे रोज", "ربح يومي مضمون", "صور خاصة في القناة", "شرط بندی معتبر", "بدون سرمایه",
)  # fmt: skip
"""Words and phrases that only spam contains. The normaliser sees through disguises.

`make spam-report` shows what they catch besides the filter. One that hits ordinary talk there has to go.
"""

_MONEY: Final = (
    r"(?:[$€£₽]\s?\d[\d.,]*k?|\d[\d.,]*\s?(?:k\b|к\b|тыс\S*)?\s?(?:тысяч\w*\s)?"
    r"(?:[$€£₽]|usdt?|eur(?:os?)?|d[oó]lares|dollars?|reais|руб\w*|грн|тл|tl|zł|ribu|đ|دولار|रुपये|元))"
)
"""A sum of money."""
_SPAN: Final = (
    r"(?:(?:per|a|each|every|in|pro|al|por|par|na|per|в|у|за|на|in one)\s{1,3}"
    r"(?:day|week|hour|dag|tag|woche|d[ií]a|dia|semana|jour|semaine|giorno|settimana|hari|день|неделю|месяц|тиждень)"
    r"|daily|weekly|dziennie|günde|يوميا)"
)

_CALL: Final = (
    r"dm\b|private|privat|priv\b|write|contact|phone|experience|erfahrung|experiencia|experiência|expérience|"
    r"esperienza|doświadczenia|лич|лс\b|особист|опыта|18\+|all legal|все легально|телефоне|chat pribadi|modal|"
    r"training is free|project|chatting|manager|подробност"
)
"""A call to write, or a promise that no experience is needed."""

SCAM_PATTERNS: Final = {
    # Much money in little time, and a call to write or to hurry.
    rf"{_MONEY}.{{0,12}}{_SPAN}.{{0,200}}(?:{_CALL})": Key.WHY_QUICK_MONEY,
    rf"{_SPAN}.{{0,20}}{_MONEY}.{{0,120}}(?:özelden|deneyim|experience|private)": Key.WHY_QUICK_MONEY,
    rf"(?:invest|send|deposit)\D{{0,12}}{_MONEY}.{{0,30}}(?:get|receive|back)": Key.WHY_MULTIPLIED_MONEY,
    r"(?:send|pay)\s{1,3}[\d.]{1,8}\s?(?:btc|eth|usdt?)?,?.{0,20}(?:receive|get)\s{1,3}[\d.]{1,8}": (
        Key.WHY_MULTIPLIED_MONEY
    ),
    r"(?:在家|兼职).{0,10}日赚|免费空投|线上赌场|注册送\d|无抵押贷款|同城约炮": Key.WHY_SCAM,
    rf"(?:doubl|dupli)\w*.{{0,20}}(?:bitcoin|btc|money|dinero)|(?:withdrawal|payout) of {_MONEY}": (
        Key.WHY_MULTIPLIED_MONEY
    ),
}
"""Spam that words alone don't catch, as RE2 expressions, each with its label."""


def scam_rules(penalty: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Rules against spam by their names, each with the fields of a penalty."""
    rules: dict[str, dict[str, Any]] = {
        "filter": {"trigger": {"type": "spam", "sensitivity": "normal"}},
        "phrases": {"trigger": {"type": "words", "words": list(SCAM_PHRASES)}},
        "invitations": {"trigger": {"type": "links", "kinds": ["invite"]}},
        "channels": {"trigger": {"type": "sender_chat"}},
        "mentions": {"trigger": {"type": "mentions", "count": 6}},
        "copies": {"trigger": {"type": "duplicates", "messages": 3, "seconds": 120}},
    }
    for number, pattern in enumerate(SCAM_PATTERNS, start=1):
        rules[f"{PATTERN.removeprefix(PREFIX)}{number}"] = {"trigger": {"type": "regex", "pattern": pattern}}
    return {PREFIX + name: rule | penalty for name, rule in rules.items()}


def newcomer_rule() -> dict[str, dict[str, Any]]:
    """The rule that's stricter with new members."""
    triggers = [
        {"type": "links", "kinds": ["web", "invite", "channel"]},
        {"type": "forwards"},
        {"type": "media", "kinds": ["contact", "game", "giveaway", "inline_bot"]},
    ]
    return {
        NEWCOMERS: {
            "trigger": {"type": "new_member", "seconds": DAY, "triggers": triggers},
            "delete_message": True,
        }
    }


def flood_rule(messages: int) -> dict[str, dict[str, Any]]:
    """The rule against floods."""
    return {
        FLOOD: {
            "trigger": {"type": "flood", "messages": messages, "seconds": 10},
            "delete_message": True,
            "penalty": "mute",
            "penalty_duration": 3600,
        }
    }


def bot_rule() -> dict[str, dict[str, Any]]:
    """The rule that removes bots added by members."""
    trigger = {"type": "content", "kinds": ["added_bot"]}
    return {BOTS: {"trigger": trigger, "delete_message": True}}
