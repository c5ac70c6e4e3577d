"""The root of all handlers."""

from aiogram import Dispatcher, Router

from handlers import history, membership, roles, rules, settings, start, stats
from handlers.filters import only_what_concerns_us
from handlers.middlewares import AnswerErrors, NoteSender, TidyCommands


def build_dispatcher(*more: Router) -> Dispatcher:
    """All handlers under one parent that admits only what concerns us; `more` routers go below it too."""
    parent = Router(name="parent")
    parent.message.filter(only_what_concerns_us)
    parent.include_routers(
        settings.router,  # before start: a link to the settings is a /start with a payload
        start.router,
        rules.router,
        roles.router,
        stats.router,
        history.router,
        membership.router,
        *more,
    )
    parent.message.outer_middleware(TidyCommands())  # around the next: a refused command is tidied away too
    for observer in (parent.message, parent.callback_query, parent.my_chat_member, parent.chat_member):
        observer.outer_middleware(AnswerErrors())
    dispatcher = Dispatcher(disable_fsm=True)
    dispatcher.message.outer_middleware(NoteSender())
    dispatcher.callback_query.outer_middleware(NoteSender())
    dispatcher.include_router(parent)
    return dispatcher
