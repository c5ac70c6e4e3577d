"""A chat, a person, and values that no field of a message should have."""

from aiogram.types import Message
from hypothesis import strategies as st

from handlers.shared.message_contents import TEXTS

CHAT = {"id": -1001, "type": "supergroup", "title": "Chess"}
MIA = {"id": 7, "is_bot": False, "first_name": "Mia"}
LEAF = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5)
FIELDS = st.sampled_from(sorted(TEXTS | {"url", "entities", "type", "username", "offset", "length", "x"}))
FLAT = LEAF | st.lists(LEAF | st.dictionaries(FIELDS, LEAF, max_size=3), max_size=3)
GARBAGE = FLAT | st.dictionaries(FIELDS, FLAT, max_size=3)
FIELDS_OF_ALL = {field.alias or name for name, field in Message.model_fields.items()}
OPTIONAL = sorted(FIELDS_OF_ALL - {"message_id", "chat", "from"})
