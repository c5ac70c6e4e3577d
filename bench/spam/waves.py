"""A group's stream as it is in life: spam comes in waves of near duplicates, each sent with small edits.

A wave begins with a text that somebody wrote. Its copies have other sums, names, links, emojis, greetings and calls,
some words replaced, sentences left out, and some are in disguise. Most waves are short, a few are long.
"""

import random
import re
from collections.abc import Callable, Sequence
from typing import Final

from bench.spam.data import Message

ONCE: Final = 0.45
"""The part of waves that come once."""
LONGEST: Final = 14
"""Copies in the longest wave."""
_EMOJIS: Final = "🔥💰💸✅❗️📲👇⚡️🚀💵📈🎁"
_LOOK_ALIKE: Final = dict(zip("аеорсухкмтнв", "aeopcyxkmthb", strict=True))
_LATIN: Final = {latin: cyrillic for cyrillic, latin in _LOOK_ALIKE.items() if latin in "aeopcyx"}
_NAMES: Final = (
    "anna",
    "max_work",
    "olga_hr",
    "trade_lead",
    "manager",
    "kate_pro",
    "income",
    "job_now",
    "alex_top",
    "vip",
)
_SAME: Final = {
    "ru": (
        ("привет", "здравствуйте", "добрый день", "всем привет", "приветствую", "доброго времени суток"),
        (
            "пишите в лс",
            "пиши в личку",
            "пишите в личные сообщения",
            "напишите мне",
            "ставь +",
            "жду в лс",
            "пиши мне в лс",
        ),
        ("ищу", "ищем", "нужны", "требуются", "набираем"),
        ("людей", "партнёров", "сотрудников", "ребят", "человека", "ответственных людей"),
        ("заработок", "доход", "прибыль", "подработка"),
        ("удалённо", "на удалёнке", "из дома", "онлайн", "дистанционно"),
        ("в день", "за день", "ежедневно", "каждый день"),
        ("в неделю", "за неделю", "еженедельно"),
        ("без опыта", "опыт не нужен", "всему обучим", "научим с нуля"),
        ("бесплатно", "даром", "без вложений", "free"),
        ("быстро", "срочно", "прямо сейчас", "сегодня"),
        ("подробности", "детали", "вся информация", "условия"),
        ("ссылка", "линк", "сайт", "бот"),
        ("деньги", "кэш", "бабки", "средства"),
        ("руб", "рублей", "₽", "р"),
        ("$", "долларов", "USDT", "баксов"),
    ),
    "en": (
        ("hello", "hi", "hey", "good day", "hi everyone", "greetings"),
        ("dm me", "write me", "message me", "inbox me", "text me in private", "pm me"),
        ("earn", "make", "get", "receive"),
        ("money", "cash", "profit", "income"),
        ("daily", "per day", "a day", "every day"),
        ("weekly", "per week", "a week", "every week"),
        ("free", "at no cost", "no deposit", "without fees"),
        ("now", "today", "right now", "before midnight"),
        ("join", "enter", "come to", "subscribe to"),
        ("work", "job", "position", "part-time job"),
        ("no experience", "no skills needed", "we train you"),
        ("details", "info", "more", "all information"),
        ("$", "USD", "USDT", "dollars"),
    ),
}
_NUMBER: Final = re.compile(r"\d+")
_HANDLE: Final = re.compile(r"@\w{4,}")
_LINK: Final = re.compile(r"\b(?:https?://)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,8}\b(?:/\S*)?")
_SENTENCE: Final = re.compile(r"(?<=[.!?\n])\s+")


def waves(seeds: Sequence[Message], count: int, chance: random.Random) -> list[Message]:
    """So many spam messages in waves that begin with some of the seeds, one wave after the other."""
    chosen = chance.sample(list(seeds), len(seeds))
    made: list[Message] = []
    for seed in chosen:
        copies = 1 if chance.random() < ONCE else min(LONGEST, 2 + int(chance.expovariate(0.2)))
        made += [seed, *(edit(seed, chance) for _ in range(copies - 1))]
        if len(made) >= count:
            break
    return made[:count]


def edit(message: Message, chance: random.Random) -> Message:
    """A copy as its sender edits it so that no filter for copies sees it."""
    text = message.text
    for change, odds in _EDITS:
        if chance.random() < odds:
            text = change(text, chance)
    for same in _SAME.get(message.language, ()):
        text = _reword(text, same, chance)
    if chance.random() < 0.15:
        text = _disguise(text, chance)
    return message._replace(text=text.strip() or message.text)


def _reword(text: str, same: Sequence[str], chance: random.Random) -> str:
    for word in sorted(same, key=len, reverse=True):
        pattern = re.compile(rf"(?<!\w){re.escape(word)}(?!\w)", re.IGNORECASE)
        if pattern.search(text):
            return pattern.sub(lambda _: chance.choice(same), text, count=1) if chance.random() < 0.6 else text
    return text


def _other_sums(text: str, chance: random.Random) -> str:
    def other(found: re.Match[str]) -> str:
        number = int(found[0][:6])
        return str(max(1, round(number * chance.choice((0.5, 0.8, 1.2, 1.5, 2)))))

    return _NUMBER.sub(other, text)


def _other_names(text: str, chance: random.Random) -> str:
    text = _HANDLE.sub(lambda _: f"@{chance.choice(_NAMES)}{chance.randrange(100)}", text)
    return _LINK.sub(lambda found: f"{chance.choice(_NAMES)}-{chance.randrange(1000)}.{found[0].rsplit('.')[-1]}", text)


def _without_a_sentence(text: str, chance: random.Random) -> str:
    sentences = _SENTENCE.split(text)
    if len(sentences) > 2:
        sentences.pop(chance.randrange(len(sentences)))
    return " ".join(sentences)


def _in_other_order(text: str, chance: random.Random) -> str:
    sentences = _SENTENCE.split(text)
    return " ".join(chance.sample(sentences, len(sentences)))


def _other_emojis(text: str, chance: random.Random) -> str:
    plain = "".join(one for one in text if one not in _EMOJIS)
    marks = "".join(chance.sample(_EMOJIS, chance.randrange(4)))
    return f"{marks} {plain}" if chance.random() < 0.5 else f"{plain} {marks}"


def _other_case(text: str, chance: random.Random) -> str:
    return text.lower() if chance.random() < 0.6 else text.upper()


def _without_stops(text: str, _chance: random.Random) -> str:
    return re.sub(r"[.,!:;-]+", "", text)


def _disguise(text: str, chance: random.Random) -> str:
    """Some letters become ones that look alike, in the whole text."""
    part = chance.uniform(0.1, 0.6)
    table = _LOOK_ALIKE if re.search("[а-я]", text, re.IGNORECASE) else _LATIN
    return "".join(table.get(one, one) if chance.random() < part else one for one in text)


_EDITS: Final[tuple[tuple[Callable[[str, random.Random], str], float], ...]] = (
    (_other_sums, 0.7),
    (_other_names, 0.8),
    (_without_a_sentence, 0.3),
    (_in_other_order, 0.15),
    (_other_emojis, 0.5),
    (_without_stops, 0.25),
    (_other_case, 0.2),
)
