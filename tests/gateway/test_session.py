"""How the session reads Telegram's answers."""

import gc
import weakref

from aiogram import Bot
from aiogram.methods import GetMe

from demo.telegram.world import TOKEN
from gateway.session import LenientSession


async def test_the_model_of_an_answer_is_made_once() -> None:
    session = LenientSession()
    answer = '{"ok": true, "result": {"id": 1, "is_bot": true, "first_name": "Keeper"}}'
    model = weakref.ref(type(session.check_response(Bot(TOKEN, session=session), GetMe(), 200, answer)))
    gc.collect()
    assert model() is not None
