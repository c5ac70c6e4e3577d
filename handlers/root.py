"""Builds the dispatcher with all handlers."""

from aiogram import Dispatcher, Router

from gateway.budgets import Budgets
from handlers.content import cleaning, greetings
from handlers.groups import bulletins, language, log_channel, membership, moves, people, roles, settings, stats
from handlers.joins import approvals, ban_lists, captcha, captcha_options, raids
from handlers.moderation import (
    federation_files,
    federation_staff,
    federations,
    history,
    messages,
    moderation,
    promotions,
    reports,
    reviews,
    spam,
    undo,
    warnings,
)
from handlers.private import (
    connection,
    forgetting,
    help_pages,
    identify,
    operators,
    panel,
    privacy,
    private_only,
    sign_in,
    start,
    takeout,
    tokens,
)
from handlers.protection import blocklist, floods, locks, nightmode, protection, rules, setup
from handlers.shared import confirm, edited_commands
from handlers.shared.fast_path import SCREENED
from handlers.shared.middlewares import (
    AnswerErrors,
    DeleteCommands,
    HearOwnWords,
    LimitMemberAnswers,
    NameActor,
    NoteSender,
)
from handlers.shared.speech import SpeakLanguage


def build_dispatcher(*more: Router, messages_per_group_minute: int) -> Dispatcher:
    """All handlers under one parent router, and `more` below it. Plain messages don't get here: see `fast_path`.

    Answers to plain members, and greetings, each get half of what the bot may send in a group.
    """
    parent = Router(name="parent")
    parent.include_routers(
        confirm.router,  # before the handlers of the buttons that it guards
        language.router,
        settings.router,  # these two come before start, because a link to them is a /start with a payload
        connection.router,
        tokens.router,
        captcha.router,
        captcha_options.router,
        ban_lists.router,
        help_pages.router,
        panel.router,
        sign_in.router,
        privacy.router,
        private_only.router,
        takeout.router,
        operators.router,
        forgetting.router,
        start.router,
        moderation.router,
        spam.router,
        reviews.router,
        warnings.router,
        messages.router,
        promotions.router,
        protection.router,
        locks.router,
        blocklist.router,
        floods.router,
        nightmode.router,
        greetings.router,
        cleaning.router,
        raids.router,
        approvals.router,
        federation_files.router,
        federation_staff.router,
        federations.router,
        setup.router,
        undo.router,
        reports.router,
        identify.router,
        people.router,
        log_channel.router,
        rules.router,
        roles.router,
        moves.router,
        stats.router,
        bulletins.router,
        history.router,
        membership.router,
        edited_commands.router,
        *more,
    )
    spare = max(1, messages_per_group_minute // 2)
    parent.message.outer_middleware(HearOwnWords())
    parent.message.outer_middleware(LimitMemberAnswers(spare))
    parent.message.outer_middleware(DeleteCommands())  # outermost, so that refused commands are deleted too
    for observer in (
        parent.message,
        parent.edited_message,
        parent.channel_post,
        parent.callback_query,
        parent.my_chat_member,
        parent.chat_member,
    ):
        observer.outer_middleware(AnswerErrors())
    replied_to = edited_commands.replied_to_nothing()
    dispatcher = Dispatcher(disable_fsm=True, greetings=Budgets(spare), edits_replied_to=replied_to)
    for observer in (
        dispatcher.message,
        dispatcher.edited_message,
        dispatcher.channel_post,
        dispatcher.callback_query,
        dispatcher.my_chat_member,
        dispatcher.chat_member,
        dispatcher.chat_join_request,
    ):
        observer.outer_middleware(NameActor())
        observer.outer_middleware(SpeakLanguage())
    dispatcher.message.outer_middleware(NoteSender())
    dispatcher.callback_query.outer_middleware(NoteSender())
    dispatcher.include_router(parent)
    return dispatcher


def kinds_of_update(dispatcher: Dispatcher) -> list[str]:
    """The update types to request from Telegram: those with handlers, and those for the fast path."""
    return sorted({*dispatcher.resolve_used_update_types(), *SCREENED})
