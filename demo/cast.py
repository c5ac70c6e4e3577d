"""The people in the demo's group, and what they say. All made up."""

from typing import Final, NamedTuple

GROUP: Final = "Neighbours of Linden Street"
OWNER: Final = ("Olga", "olga_linden")
ADMIN: Final = ("Adam", "adam_k")
MODERATOR: Final = ("Marta", "marta_moderates")


class Neighbour(NamedTuple):
    """A person in the group."""

    name: str
    username: str | None
    language: str


NEIGHBOURS: Final = (
    Neighbour("Mia", "mia_reads", "en"),
    Neighbour("Noah", "noah_bikes", "en"),
    Neighbour("Priya", "priya_cooks", "en"),
    Neighbour("Tom", None, "en"),
    Neighbour("Grace", "grace_h", "en"),
    Neighbour("Иван", "ivan_p", "ru"),
    Neighbour("Наталья", "natalia_garden", "ru"),
    Neighbour("Сергей", None, "ru"),
    Neighbour("Lucía", "lucia_ok", "es"),
    Neighbour("Mateo", "mateo_fut", "es"),
    Neighbour("João", "joao_sp", "pt-BR"),
    Neighbour("Beatriz", None, "pt-BR"),
    Neighbour("سارا", "sara_tehran", "fa"),
    Neighbour("رضا", None, "fa"),
)
SETTLERS: Final = (
    Neighbour("Hannah", "hannah_bakes", "en"),
    Neighbour("Ben", None, "en"),
    Neighbour("Amara", "amara_runs", "en"),
    Neighbour("Leo", "leo_lettering", "en"),
    Neighbour("Ольга", "olga_vyazhet", "ru"),
    Neighbour("Павел", None, "ru"),
    Neighbour("Camila", "camila_flores", "es"),
    Neighbour("Diego", None, "es"),
    Neighbour("Rafael", "rafa_violao", "pt-BR"),
    Neighbour("لیلا", "leila_books", "fa"),
)
"""People who joined in the weeks before the demo begins, and stayed."""
NEWCOMERS: Final = (
    "Felix",
    "Anna",
    "Omar",
    "Chloé",
    "Дмитрий",
    "Sofía",
    "Yuki",
    "Elena",
    "Pedro",
    "نازنین",
    "Kofi",
    "Ines",
)

TALK: Final = {
    "en": (
        "Has anybody seen a grey cat near number 12?",
        "The bakery on the corner is open again 🎉",
        "Who's in for football on Saturday?",
        "Thanks for the plant cuttings, they're doing great!",
        "Is the water off for everyone or only for me?",
        "I have two spare chairs, free if you pick them up",
        "The new bike racks are up by the school",
        "Does anyone have a ladder I can borrow tomorrow?",
        "Good morning everyone ☀️",
        "The library has a reading night on Thursday",
    ),
    "ru": (
        "Доброе утро, соседи!",
        "Кто-нибудь видел почтальона сегодня?",
        "В субботу сажаем деревья во дворе, приходите",
        "Отдам детский велосипед, почти новый",
        "Лифт опять работает 👍",
    ),
    "es": (
        "¿Alguien sabe a qué hora pasa el camión de la basura?",
        "¡Qué buena estuvo la fiesta de ayer!",
        "Busco compañeros para correr por las mañanas",
        "Gracias por la ayuda con la mudanza 🙏",
    ),
    "pt-BR": (
        "Alguém tem uma furadeira para emprestar?",
        "Bom dia, pessoal!",
        "A feira de domingo vai ser na praça",
        "Achei um molho de chaves perto do portão",
    ),
    "fa": (
        "سلام همسایه‌ها، روز بخیر",
        "کسی نانوایی جدید را امتحان کرده؟",
        "جمعه در پارک والیبال بازی می‌کنیم",
        "ممنون از کمک همه 🌷",
    ),
}

PICTURES: Final = ("Look at this sunset from the roof!", "Our street in the morning", "The first tomatoes 🍅")
"""Captions of the pictures that people post."""

SPAM: Final = (
    "🔥🔥 EARN $500 A DAY FROM HOME! Write me now 👉 t.me/quick_money_here",
    "Free crypto signals, 300% profit guaranteed! Join t.me/+AbCdEf12345",
    "Срочно! Заработок от 5000 в день, пиши в личку t.me/rabota_legko",
    "💰 Invest 100 USDT, get 1000 back tomorrow. Guaranteed profit! DM me",
    "Сдаём аккаунты в аренду, выплаты каждый день, пишите @zarabotok_bystro",
)
RUDE: Final = (
    "Shut up, you idiots",
    "What a bunch of losers lives here",
)
REASONS: Final = ("selling things", "insults", "off-topic links", "the same message again", "arguing with everybody")
"""The reasons that moderators give."""
BLOCKED_WORDS: Final = ("idiots", "losers")
RAIDERS: Final = 14
