"""Alphabets: they tell letters of a script from letters that only imitate others."""

from typing import Final

_RUSSIAN: Final = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
_ALPHABETS: Final = (
    _RUSSIAN,
    "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",  # Ukrainian
    "абвгдеёжзійклмнопрстуўфхцчшыьэюя",  # Belarusian
    "абвгдђежзијклљмнњопрстћуфхцчџш",  # Serbian
    "абвгдѓежзѕијклљмнњопрстќуфхцчџш",  # Macedonian
    _RUSSIAN + "әғқңөұүһі",  # Kazakh
    _RUSSIAN + "әөүҗңһ",  # Tatar
    _RUSSIAN + "ғҙҡңөҫүһә",  # Bashkir
    _RUSSIAN + "ңөү",  # Kyrgyz, Mongolian
    _RUSSIAN + "ўқғҳ",  # Uzbek
    _RUSSIAN + "ғӣқӯҳҷ",  # Tajik
    _RUSSIAN + "ӏ",  # Chechen, Avar and their neighbours
    _RUSSIAN + "ӑӗҫӳ",  # Chuvash
)
CYRILLIC_ALPHABETS: Final = tuple(map(frozenset, _ALPHABETS))
"""The letters of each language, most common language first."""
CYRILLIC_LETTERS: Final = frozenset(map(chr, range(0x400, 0x530)))
RARE: Final = "ѕіјһӏԁԛԝѵүϲϳ"
"""Letters of only a few languages, which look just like Latin ones."""
PROOF: Final = {
    "C": frozenset("бгджийлфцчшщъыэюяїєґђљњћџғқңөұҗҳҷ"),
    "G": frozenset("γδζθλμξπσςφψωάέήίόύώ"),
}
"""Letters that nobody takes for Latin ones. Where one is, the script (see faces.py) is meant."""
DRAWN: Final = "卂乃匚乇千卄丨ﾌㄥ爪几ㄖ卩尺丂ㄒㄩ山乂ㄚ乙"
"""Chinese and Japanese characters that are used to draw Latin letters."""
DRAWN_AS: Final = "ᴀʙᴄᴇꜰʜɪᴊʟᴍɴᴏᴘʀꜱᴛᴜᴡⲭʏᴢ"
"""The small capitals that they imitate."""
DRAWN_LENGTH: Final = 4
"""How many of them in a row count as drawn letters: fewer may be Chinese."""
_UNSPACED: Final = (
    range(0x0E00, 0x0F00),  # Thai, Lao
    range(0x1000, 0x10A0),  # Burmese
    range(0x1780, 0x1800),  # Khmer
    range(0x2E80, 0x3000),  # radicals
    range(0x3005, 0x3008),
    range(0x3040, 0x3130),  # Japanese, Bopomofo
    range(0x31A0, 0x3200),
    range(0x3400, 0xA000),  # Chinese
    range(0xA9E0, 0xAA00),
    range(0xAA60, 0xAA80),
    range(0xF900, 0xFB00),
    range(0x20000, 0x32000),
)
_HANGUL: Final = (range(0x1100, 0x1200), range(0x3130, 0x3190), range(0xA960, 0xA980), range(0xAC00, 0xD800))


def is_unspaced(one: str) -> bool:
    """Whether a letter belongs to a script without spaces, where you can't see where a word starts or ends."""
    return one >= "\u0e00" and any(ord(one) in block for block in _UNSPACED)


def is_hangul(one: str) -> bool:
    """Whether a letter is Korean: there, particles follow even a foreign word without a space."""
    return one >= "\u1100" and any(ord(one) in block for block in _HANGUL)
